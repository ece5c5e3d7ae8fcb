# product, permutations, combinations, with replacement, groupby, tee: order, sizes, errors, laziness.
from itertools import combinations, combinations_with_replacement, groupby, permutations, product, tee
import math
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Ix:
    def __index__(self):
        return 2


def gen(*values):
    for v in values:
        print(f"<{v}>", end="")
        yield v


for args, kw in (((), {}), (("ab",), {}), (("ab", [1, 2]), {}), (("ab",), {"repeat": 2}), (("ab", [1]), {"repeat": 2}), (("ab", ""), {}), (("ab",), {"repeat": 0}), (("ab",), {"repeat": -1}), (("ab",), {"repeat": "2"}), ((5,), {}), (("a",), {"times": 2}), (("ab",), {"repeat": Ix()}), ((gen(1, 2), "x"), {}), ((), {"repeat": 3}), (("a", 5), {}), (({1: 2}, range(2)), {})):
    tell(lambda: list(product(*args, **kw)))
for f in (permutations, combinations, combinations_with_replacement):
    print("--", f.__name__)
    for args, kw in ((("abc", 2), {}), (("abc", 0), {}), (("abc", 4), {}), (("abc", 3), {}), (("", 0), {}), (("", 1), {}), (("aa", 2), {}), (("abc", -1), {}), (("abc", "2"), {}), (("abc", 1.0), {}), ((5, 1), {}), (("abc", Ix()), {}), ((), {}), (("abc",), {"r": 2}), ((), {"iterable": "ab", "r": 1}), (("ab", 1, 2), {}), (("ab",), {"n": 1}), ((gen(1, 2), 2), {}), (("ab", True), {})):
        tell(lambda: list(f(*args, **kw)))
tell(lambda: list(permutations("abc")))
tell(lambda: list(permutations("ab", None)))
tell(lambda: list(combinations("abc", None)))
tell(lambda: list(combinations("abc")))
for n in range(6):
    for r in range(6):
        assert len(list(combinations(range(n), r))) == math.comb(n, r)
        assert len(list(permutations(range(n), r))) == math.perm(n, r)
        assert len(list(combinations_with_replacement(range(n), r))) == (math.comb(n + r - 1, r) if n or r else 1) or n == 0
    assert list(permutations(range(n))) == sorted(permutations(range(n)))
print(len(list(product(range(3), repeat=4))), sum(1 for p in permutations("aabb") if p[0] == "a"), len(set(permutations("aabb"))))
p = permutations([1, 2, 3], 2)
print(type(p).__name__, iter(p) is p, next(p), next(p), list(p)[:2], list(p), next(p, "end"))
for args, kw in ((("aabba",), {}), (([1, 1.0, True, 2],), {}), (([],), {}), (("aAbB",), {"key": str.lower}), (("abc", None), {}), ((range(7), lambda x: x // 3), {}), ((5,), {}), (("ab", 5), {}), ((), {}), (("ab", lambda x: 1 / 0), {}), (("ab",), {"fn": 1}), (([[1], [1], [2]],), {}), ((), {"iterable": "aab"})):
    tell(lambda: [(k, list(g)) for k, g in groupby(*args, **kw)])
groups = groupby("aabbcc")
k1, g1 = next(groups)
first = next(g1)
k2, g2 = next(groups)
print(k1, first, list(g1), k2, list(g2), list(g2))
print([k for k, g in groupby("aabbcca")], [(k, sum(1 for _ in g)) for k, g in groupby("aaabcc")], list(groupby("")), type(g1).__name__, [list(g) for g in [g for k, g in groupby("aab")]])
class Eq:
    def __init__(self, n):
        self.n = n
    def __eq__(self, o):
        print(f"{self.n}=={o.n}", end=" ")
        return self.n == o.n
    def __repr__(self):
        return f"E{self.n}"
print([(k, len(list(g))) for k, g in groupby([Eq(1), Eq(1), Eq(2)])])
for args in (("abc",), ("abc", 3), ("abc", 1), ("abc", 0), ("abc", -1), ("abc", "2"), (5,), (), ("a", 1, 2), ("abc", 2.0), ("ab", Ix())):
    tell(lambda: [list(t) for t in tee(*args)])
a, b = tee(gen(1, 2, 3))
print(next(a), next(a), next(b), list(a), list(b), list(a))
a, b = tee("xyz")
c = a.__copy__()
print(next(a), list(c), list(a), list(b), type(a).__name__, iter(a) is a)
x, y = tee(iter([1, 2, 3]))
next(y)
print([(i, j) for i, j in zip(x, y)], [list(t) for t in tee(tee("ab")[0])])
def run_length(s):
    return "".join(f"{c}{n}" if (n := len(list(g))) > 1 else c for c, g in groupby(s))
print(run_length("aaabccdddd"), [["".join(g)] for k, g in groupby("12ab3", str.isdigit)], {k: [w for w in g] for k, g in groupby(sorted(["bb", "a", "cc", "d"], key=len), len)}, max(combinations([4, 9, 1], 2), key=sum), [p for p in product([0, 1], repeat=3) if sum(p) == 2], sorted("".join(p) for p in permutations("abc", 2)))

#> [()]
#> [('a',), ('b',)]
#> [('a', 1), ('a', 2), ('b', 1), ('b', 2)]
#> [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')]
#> [('a', 1, 'a', 1), ('a', 1, 'b', 1), ('b', 1, 'a', 1), ('b', 1, 'b', 1)]
#> []
#> [()]
#> ValueError repeat argument cannot be negative
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'int' object is not iterable
#> TypeError 'times' is an invalid keyword argument for product()
#> [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')]
#> <1><2>[(1, 'x'), (2, 'x')]
#> [()]
#> TypeError 'int' object is not iterable
#> [(1, 0), (1, 1)]
#> -- permutations
#> [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')]
#> [()]
#> []
#> [('a', 'b', 'c'), ('a', 'c', 'b'), ('b', 'a', 'c'), ('b', 'c', 'a'), ('c', 'a', 'b'), ('c', 'b', 'a')]
#> [()]
#> []
#> [('a', 'a'), ('a', 'a')]
#> ValueError r must be non-negative
#> TypeError Expected int as r
#> TypeError Expected int as r
#> TypeError 'int' object is not iterable
#> TypeError Expected int as r
#> TypeError permutations() missing required argument 'iterable' (pos 1)
#> [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')]
#> [('a',), ('b',)]
#> TypeError permutations() takes at most 2 arguments (3 given)
#> TypeError 'n' is an invalid keyword argument for permutations()
#> <1><2>[(1, 2), (2, 1)]
#> [('a',), ('b',)]
#> -- combinations
#> [('a', 'b'), ('a', 'c'), ('b', 'c')]
#> [()]
#> []
#> [('a', 'b', 'c')]
#> [()]
#> []
#> [('a', 'a')]
#> ValueError r must be non-negative
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'int' object is not iterable
#> [('a', 'b'), ('a', 'c'), ('b', 'c')]
#> TypeError combinations() missing required argument 'iterable' (pos 1)
#> [('a', 'b'), ('a', 'c'), ('b', 'c')]
#> [('a',), ('b',)]
#> TypeError combinations() takes at most 2 arguments (3 given)
#> TypeError combinations() missing required argument 'r' (pos 2)
#> <1><2>[(1, 2)]
#> [('a',), ('b',)]
#> -- combinations_with_replacement
#> [('a', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')]
#> [()]
#> [('a', 'a', 'a', 'a'), ('a', 'a', 'a', 'b'), ('a', 'a', 'a', 'c'), ('a', 'a', 'b', 'b'), ('a', 'a', 'b', 'c'), ('a', 'a', 'c', 'c'), ('a', 'b', 'b', 'b'), ('a', 'b', 'b', 'c'), ('a', 'b', 'c', 'c'), ('a', 'c', 'c', 'c'), ('b', 'b', 'b', 'b'), ('b', 'b', 'b', 'c'), ('b', 'b', 'c', 'c'), ('b', 'c', 'c', 'c'), ('c', 'c', 'c', 'c')]
#> [('a', 'a', 'a'), ('a', 'a', 'b'), ('a', 'a', 'c'), ('a', 'b', 'b'), ('a', 'b', 'c'), ('a', 'c', 'c'), ('b', 'b', 'b'), ('b', 'b', 'c'), ('b', 'c', 'c'), ('c', 'c', 'c')]
#> [()]
#> []
#> [('a', 'a'), ('a', 'a'), ('a', 'a')]
#> ValueError r must be non-negative
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'int' object is not iterable
#> [('a', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')]
#> TypeError combinations_with_replacement() missing required argument 'iterable' (pos 1)
#> [('a', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')]
#> [('a',), ('b',)]
#> TypeError combinations_with_replacement() takes at most 2 arguments (3 given)
#> TypeError combinations_with_replacement() missing required argument 'r' (pos 2)
#> <1><2>[(1, 1), (1, 2), (2, 2)]
#> [('a',), ('b',)]
#> [('a', 'b', 'c'), ('a', 'c', 'b'), ('b', 'a', 'c'), ('b', 'c', 'a'), ('c', 'a', 'b'), ('c', 'b', 'a')]
#> [('a', 'b'), ('b', 'a')]
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError combinations() missing required argument 'r' (pos 2)
#> 81 12 6
#> permutations True (1, 2) (1, 3) [(2, 1), (2, 3)] [] end
#> [('a', ['a', 'a']), ('b', ['b', 'b']), ('a', ['a'])]
#> [(1, [1, 1.0, True]), (2, [2])]
#> []
#> [('a', ['a', 'A']), ('b', ['b', 'B'])]
#> [('a', ['a']), ('b', ['b']), ('c', ['c'])]
#> [(0, [0, 1, 2]), (1, [3, 4, 5]), (2, [6])]
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not callable
#> TypeError groupby() missing required argument 'iterable' (pos 1)
#> ZeroDivisionError division by zero
#> TypeError 'fn' is an invalid keyword argument for groupby()
#> [([1], [[1], [1]]), ([2], [[2]])]
#> [('a', ['a', 'a']), ('b', ['b'])]
#> a a [] b ['b', 'b'] []
#> ['a', 'b', 'c', 'a'] [('a', 3), ('b', 1), ('c', 2)] [] _grouper [[], []]
#> 1==1 1==2 1==2 [(E1, 2), (E2, 1)]
#> [['a', 'b', 'c'], ['a', 'b', 'c']]
#> [['a', 'b', 'c'], ['a', 'b', 'c'], ['a', 'b', 'c']]
#> [['a', 'b', 'c']]
#> []
#> ValueError n must be >= 0
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'int' object is not iterable
#> TypeError tee expected at least 1 argument, got 0
#> TypeError tee expected at most 2 arguments, got 3
#> TypeError 'float' object cannot be interpreted as an integer
#> [['a', 'b'], ['a', 'b']]
#> <1><2><3>1 2 1 [3] [2, 3] []
#> x ['x', 'y', 'z'] ['y', 'z'] ['x', 'y', 'z'] _tee True
#> [(1, 2), (2, 3)] [['a', 'b'], ['a', 'b']]
#> a3bc2d4 [['12'], ['ab'], ['3']] {1: ['a', 'd'], 2: ['bb', 'cc']} (4, 9) [(0, 1, 1), (1, 0, 1), (1, 1, 0)] ['ab', 'ac', 'ba', 'bc', 'ca', 'cb']
