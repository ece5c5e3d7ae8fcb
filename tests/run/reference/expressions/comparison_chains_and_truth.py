#@ exit: 1
# Chains of comparisons, identity, membership and truth: how often operands are evaluated, what stops a chain, what results are.
log = []


def v(x):
    log.append(x)
    return x


def show(result):
    print(result, log)
    log.clear()


show(v(1) < v(2) < v(3))
show(v(1) > v(2) < v(3))
show(v(1) < v(3) > v(2) == v(2) != v(4) is not v(None))
show(v("a") in v("ab") in [v("ab")])
show(v(1) == v(1.0) == v(True) is v(True))
show(not v(1) < v(0) and v(2) or v(3))
show(v(0) or v("") or v([]) or v(()))
show(v(1) and v("x") and v([0]))
show(v(1) if v(0) else v(2) if v("") else v(3))
show((v(3) > v(2)) > v(0))


class R:
    def __init__(self, name, truth):
        self.name, self.truth = name, truth

    def __bool__(self):
        log.append("bool " + self.name)
        return self.truth

    def __repr__(self):
        return self.name


class V:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return R(f"{self.n}<{other.n}", self.n < other.n)

    def __contains__(self, x):
        log.append(("in", x))
        return R("member", True)

    def __eq__(self, other):
        return R("eq", self.n == other.n)

    def __ne__(self, other):
        return NotImplemented


a, b, c = V(1), V(2), V(3)
show(a < b < c)
show(b < a < c)
show(not a < b)
show(5 in a)
show(5 not in a)
show(a == b)
show((a == b) is (a == b))
show(a != b)
show(a != a)
show((a < b) and (b < c))
show(a in [V(0), V(1)])
try:
    a > 5
except AttributeError as e:
    print(e)


class Broken:
    def __bool__(self):
        return 1


class Negative:
    def __len__(self):
        return -1


class Big:
    def __len__(self):
        return 1 << 70


class Text:
    def __len__(self):
        return "3"


for cls in (Broken, Negative, Big, Text):
    try:
        print(bool(cls()))
    except (TypeError, ValueError, OverflowError) as e:
        print(cls.__name__, type(e).__name__, e)
for left, right in ((1, "a"), (None, 1), ([], ()), ({}, {}), (1j, 2), (object, int)):
    try:
        print(left < right)
    except TypeError as e:
        print(e)
print([] == (), 1 == 1.0 == True, "a" == b"a", None == 0, float("nan") == float("nan"), [float("nan")] == [float("nan")])
n = float("nan")
print(n == n, [n] == [n], n in [n], (n,) < (n,), {n: 1} == {n: 1}, n is n)
print([1, 2] < [1, 2, 0], (1, "a") < (2, None), [[1], 2] == [[1], 2.0], "Z" < "a" < "b", b"a" < b"b")
print({1, 2} < {1, 2, 3}, {1} <= {1}, {1} < {2}, not {1} > {2}, {1: 2}.keys() <= {1, 3}, frozenset("a") == {"a"})
for x in (0, 0.0, 0j, "", b"", (), [], {}, set(), range(0), None, False, NotImplemented.__class__, ..., "0", [0], -1):
    print(bool(x), end=" ")
print()

#> True [1, 2, 3]
#> False [1, 2]
#> True [1, 3, 2, 2, 4, None]
#> True ['a', 'ab', 'ab']
#> True [1, 1.0, True, True]
#> 2 [1, 0, 2]
#> () [0, '', [], ()]
#> [0] [1, 'x', [0]]
#> 3 [0, '', 3]
#> True [3, 2, 0]
#> 2<3 ['bool 1<2']
#> 2<1 ['bool 2<1']
#> False ['bool 1<2']
#> True [('in', 5), 'bool member']
#> False [('in', 5), 'bool member']
#> eq []
#> False []
#> True []
#> False []
#> 2<3 ['bool 1<2']
#> True ['bool eq', 'bool eq']
#! Traceback (most recent call last):
#!   File "comparison_chains_and_truth.py", line 71, in <module>
#!     a > 5
#! TypeError: '>' not supported between instances of 'V' and 'int'
