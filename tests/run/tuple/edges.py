# Tuples: order, nesting, hashes, slices and refusals.


def attempt(name, action):
    try:
        print(name, action())
    except Exception as e:
        print(name, type(e).__name__, e)


def change(t):
    t[0] = 1


def remove(t):
    del t[0]


t = (1, "a", (2, [3]), None, 1.0)
print(t, t[0], t[-1], t[1:3], t[::-1], t[10:], t[::2], t[-3:], len(t), t[2][1][0], t.count(1), t.index(1.0), t.index(1, 1), t.index(None))
print((), (1,), (1, 2), ((),), ((1,),), tuple("ab"), tuple([1]), tuple(range(3)), tuple({"k": 1}), tuple(), tuple(x for x in "xy"))
print((1, 2) < (1, 2, 0), () < (0,), (2,) > (1, 9), (1, 2) == (1.0, 2), (1, "a") < (2, 0), (1, (2, 3)) <= (1, (2, 3)), (1,) != [1], ("a",) > ("B",))
attempt("less", lambda: (1, "a") < (1, 2))
attempt("less list", lambda: (1,) < [1])
attempt("index", lambda: t.index("zz"))
attempt("index range", lambda: t.index(1, 1, 3))
attempt("past", lambda: t[5])
attempt("before", lambda: t[-6])
attempt("text", lambda: t["0"])
attempt("set", lambda: change(t))
attempt("del", lambda: remove(t))
attempt("hash", lambda: hash(t))
attempt("append", lambda: t.append(1))
attempt("plus list", lambda: t + [1])
attempt("list plus", lambda: [1] + t)
attempt("times", lambda: t * "a")
attempt("times float", lambda: t * 2.0)
attempt("minus", lambda: t - t)
attempt("tuple int", lambda: tuple(5))
attempt("tuple two", lambda: tuple(1, 2))
attempt("call", lambda: t(1))
print((1, 2) + (3,), (1, 2) * 2, 0 * (1,), () + (), (1,) * -1, (None,) * 3)
print(hash((1, 2)) == hash((1.0, 2.0)), hash(()) == hash(tuple([])), hash((1, 2)) == hash((2, 1)), hash((1,)), hash((1, 2, 3)), hash(()), hash((0, (1, -1), True)))
d = {(): 0, (1,): 1, (1, (2, 3)): 2}
print(d[()], d[True,], d[1, (2.0, 3)], (1, 2) in d, {(1, 2), (1.0, 2.0)} == {(True, 2)})
p = q = (1, [2])
p += (3,)
print(p, q, p is q)
try:
    q[1] += [4]
except TypeError as e:
    print(e, q)
a, (b, *c), d = 1, "xyz", [5]
print(a, b, c, d)
*a, b = (1,)
print(a, b)


def unpack(value):
    x, y = value
    return x, y


for value in ((1,), (1, 2, 3), (), 5, None, "ab", "abc", {"k": 1, "j": 2}, {1: 2}, [[1], [2]]):
    attempt(f"{value!r}", lambda: unpack(value))


def star(value):
    x, *y, z = value
    return x, y, z


for value in ((1,), (1, 2), (1, 2, 3, 4), "", range(5)):
    attempt(f"* {value!r}", lambda: star(value))
print(*(1, 2), *[], *"ab", (*(1,), *range(2)), max((1, 5), (1, 4, 9)), sorted([(2, "b"), (1, "z"), (2, "a")]), sum([(1,), (2,)], ()))
print([i for i, x in enumerate(t) if x == 1], 1 in t, "b" in t, [3] in t[2], bool(()), bool((0,)), all(()), any((0, "")))

#> (1, 'a', (2, [3]), None, 1.0) 1 1.0 ('a', (2, [3])) (1.0, None, (2, [3]), 'a', 1) () (1, (2, [3]), 1.0) ((2, [3]), None, 1.0) 5 3 2 0 4 3
#> () (1,) (1, 2) ((),) ((1,),) ('a', 'b') (1,) (0, 1, 2) ('k',) () ('x', 'y')
#> True True True True True True True True
#> less TypeError '<' not supported between instances of 'str' and 'int'
#> less list TypeError '<' not supported between instances of 'tuple' and 'list'
#> index ValueError tuple.index(x): x not in tuple
#> index range ValueError tuple.index(x): x not in tuple
#> past IndexError tuple index out of range
#> before IndexError tuple index out of range
#> text TypeError tuple indices must be integers or slices, not str
#> set TypeError 'tuple' object does not support item assignment
#> del TypeError 'tuple' object doesn't support item deletion
#> hash TypeError unhashable type: 'list'
#> append AttributeError 'tuple' object has no attribute 'append'
#> plus list TypeError can only concatenate tuple (not "list") to tuple
#> list plus TypeError can only concatenate list (not "tuple") to list
#> times TypeError can't multiply sequence by non-int of type 'str'
#> times float TypeError can't multiply sequence by non-int of type 'float'
#> minus TypeError unsupported operand type(s) for -: 'tuple' and 'tuple'
#> tuple int TypeError 'int' object is not iterable
#> tuple two TypeError tuple expected at most 1 argument, got 2
#> call TypeError 'tuple' object is not callable
#> (1, 2, 3) (1, 2, 1, 2) () () () (None, None, None)
#> True True False -6644214454873602895 529344067295497451 5740354900026072187 -857537154081744749
#> 0 1 2 False True
#> (1, [2], 3) (1, [2]) False
#> 'tuple' object does not support item assignment (1, [2, 4])
#> 1 x ['y', 'z'] [5]
#> [] 1
#> (1,) ValueError not enough values to unpack (expected 2, got 1)
#> (1, 2, 3) ValueError too many values to unpack (expected 2)
#> () ValueError not enough values to unpack (expected 2, got 0)
#> 5 TypeError cannot unpack non-iterable int object
#> None TypeError cannot unpack non-iterable NoneType object
#> 'ab' ('a', 'b')
#> 'abc' ValueError too many values to unpack (expected 2)
#> {'k': 1, 'j': 2} ('k', 'j')
#> {1: 2} ValueError not enough values to unpack (expected 2, got 1)
#> [[1], [2]] ([1], [2])
#> * (1,) ValueError not enough values to unpack (expected at least 2, got 1)
#> * (1, 2) (1, [], 2)
#> * (1, 2, 3, 4) (1, [2, 3], 4)
#> * '' ValueError not enough values to unpack (expected at least 2, got 0)
#> * range(0, 5) (0, [1, 2, 3], 4)
#> 1 2 a b (1, 0, 1) (1, 5) [(1, 'z'), (2, 'a'), (2, 'b')] (1, 2)
#> [0, 4] True False True False True True False
