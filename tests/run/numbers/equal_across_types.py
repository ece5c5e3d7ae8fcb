# Numbers of different types compare by value, and equal ones hash alike.


def attempt(name, action):
    try:
        print(name, action())
    except Exception as e:
        print(name, type(e).__name__, e)


groups = [
    (0, 0.0, -0.0, False, 0j, -0j),
    (1, 1.0, True, 1 + 0j),
    (-1, -1.0, complex(-1, 0)),
    (-2, -2.0, complex(-2)),
    (2**53, 2.0**53, complex(2**53)),
    (2**100, 2.0**100, complex(2.0**100)),
    (-(2**200), -(2.0**200)),
]
for group in groups:
    first = group[0]
    print(first, [x == first for x in group], len({hash(x) for x in group}), len(set(group)), hash(first))

print(2**53 + 1 == float(2**53 + 1), 2**53 + 1 > float(2**53 + 1), float(2**53) < 2**53 + 1)
print(10**400 > 1e308, -(10**400) < -1e308, 10**400 == float("inf"), 10**400 < float("inf"))
print(0.1 == 1 / 10, 0.1 + 0.2 == 0.3, 3 == 3.0000000000000004, 3 < 3.0000000000000004)
print(hash(0.5), hash(-0.5), hash(1e300), hash(2.5), hash(float("inf")), hash(float("-inf")), hash(2**61 - 1), hash(2**61), hash(-(2**61)))
print(hash(-1), hash(-2), hash(1j), hash(1 + 2j), hash(1.5 - 2.5j))

d = {1: "one"}
d[1.0] = "float"
d[True] = "bool"
d[1 + 0j] = "complex"
print(d, d[1], 1.0 in d, list(d)[0] is not True)
print({0: "a", False: "b", 0.0: "c", -0.0: "d"})
print({1, 1.0, True}, {True, 1}, {1.0, 1}, [True, 2] == [1, 2.0], (0, 1) == (False, True))
print([1, 2, 3].index(2.0), [1.0, 2].count(True), (1, 0).index(False))

print(True + True, True * 3, -True, +False, ~True, True / 2, True // 2, True % 2, True**2, divmod(True, 2))
print(True == 1, True is not False, True < 2, False < True, sorted([True, 0, False, 1, 0.5]))
print(sum([True, False, True]), [10, 20][True], "ab"[False], "x" * True, range(5)[True])
print(isinstance(True, int), issubclass(bool, int), type(True + 0), type(not 0), str(True), repr(False), int(True), float(True))
print(bool(""), bool("0"), bool(0.0), bool(-0.0), bool(float("nan")), bool(0j), bool([]), bool([0]), bool(range(0)))
print(f"{True} {True:d} {True:5} {False!r:>7} {True:.1f}", "%d %s %r" % (True, True, False))

attempt("complex <", lambda: 1j < 2j)
attempt("complex int >=", lambda: 1 >= 1j)
attempt("int str <", lambda: 1 < "1")
attempt("float None", lambda: 1.0 > None)
attempt("bool str", lambda: True <= "a")
print(1 == "1", 1 != "1", 1.0 == None, 1j == "1j", 0 == [], False == None)
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, 3 > 2 >= 2.0 != 1)

#> 0 [True, True, True, True, True, True] 1 1 0
#> 1 [True, True, True, True] 1 1 1
#> -1 [True, True, True] 1 1 -2
#> -2 [True, True, True] 1 1 -2
#> 9007199254740992 [True, True, True] 1 1 9007199254740992
#> 1267650600228229401496703205376 [True, True, True] 1 1 549755813888
#> -1606938044258990275541962092341162602522202993782792835301376 [True, True] 1 1 -131072
#> False True True
#> True True False True
#> True False False True
#> 1152921504606846976 -1152921504606846976 1224995262755759164 1152921504606846978 314159 -314159 0 1 -2
#> -2 -2 1000003 2000007 -2305843009215693957
#> {1: 'complex'} complex True True
#> {0: 'd'}
#> {1} {True} {1.0} True True
#> 1 1 1
#> 2 3 -1 0 -2 0.5 0 1 1 (0, 1)
#> True True True True [0, False, 0.5, True, 1]
#> 2 20 a x 1
#> True True <class 'int'> <class 'bool'> True False 1 1.0
#> False True False False True False False True False
#> True 1     1   False 1.0 1 True False
#> complex < TypeError '<' not supported between instances of 'complex' and 'complex'
#> complex int >= TypeError '>=' not supported between instances of 'int' and 'complex'
#> int str < TypeError '<' not supported between instances of 'int' and 'str'
#> float None TypeError '>' not supported between instances of 'float' and 'NoneType'
#> bool str TypeError '<=' not supported between instances of 'bool' and 'str'
#> False True False False False False
#> True False True True
