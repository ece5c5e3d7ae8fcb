# sort and sorted: keys, stability, failing and changing comparisons, reverse, user classes.
from functools import cmp_to_key
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Lt:
    def __init__(self, n, tag=""):
        self.n, self.tag = n, tag

    def __lt__(self, o):
        return self.n < o.n

    def __repr__(self):
        return f"{self.n}{self.tag}"


class Gt:
    def __init__(self, n):
        self.n = n

    def __gt__(self, o):
        return self.n > o.n

    def __repr__(self):
        return f"g{self.n}"


class No:
    pass


class Num:
    def __init__(self, n):
        self.n = n

    def __lt__(self, o):
        return self.n - o.n if self.n < o.n else 0

    def __repr__(self):
        return str(self.n)


items = [Lt(n % 3, chr(97 + n)) for n in range(12)]
print(sorted(items), sorted(items, reverse=True), sorted(items, key=lambda i: i.tag, reverse=True), sep="\n")
print(sorted([Gt(3), Gt(1), Gt(2)]), sorted([Num(3), Num(1), Num(2)]), min(items), max(items))
for data in (["b", 1], [None, None], [1, None], [No(), No()], [1j, 2], [(1, "a"), (1, 2)], [[1], (1,)], [{}, {}], [1, "a", 2.5], [b"a", "a"], [float("nan"), 1, 0], [True, 0, 0.5, -1], ["é", "z", "a", "Z", "😀"], [(2, "b"), (1, "z"), (2, "a")], [[], [0], [-1]], [frozenset([1]), frozenset([2])], [10**30, -10**30, 5.5, 2**63], "sorted text", {"k": 1, "a": 2}, range(5, 0, -1), ()):
    tell(sorted, data)
for args, kw in ((([3, 1], ), {"key": str, "reverse": True}), (([3, 1], str), {}), ((5,), {}), ((), {}), (([1],), {"cmp": 1}), (([2, 1],), {"key": None}), (([2, 1],), {"reverse": 5}), (([2, 1],), {"reverse": "a"}), (([2, 1],), {"reverse": None}), (([2, 1],), {"key": 7}), (([2, 1],), {"key": lambda: 1}), ((), {"iterable": [1]}), (([1, 0],), {"key": lambda x: 1 / x}), (([2, 1],), {"reverse": [0]}), (([2, 1],), {"reverse": 2.5})):
    tell(sorted, *args, **kw)
calls = []
data = [5, 3, 8, 1]
data.sort(key=lambda x: calls.append(x) or -x)
print(data, calls)
def seen(l):
    def key(x):
        print(len(l), end=" ")
        return x
    return key
l = [3, 2, 1]
l.sort(key=seen(l))
print(l)
l = [3, 2, 1]
def meddle(x):
    l.append(x)
    return x
tell(lambda: l.sort(key=meddle))
print(l)
l = [3, 2, 1, 5]
def fail(x):
    if x == 1:
        raise KeyError("no key")
    return x
tell(lambda: l.sort(key=fail))
print(l)
l = [Lt(3), Lt(1), "x", Lt(2)]
tell(lambda: l.sort())
print(len(l))
words = "the quick brown fox jumps over the lazy dog".split()
print(sorted(words, key=len), sorted(words, key=lambda w: (-len(w), w)), sorted(set(words), key=str.lower, reverse=True), sorted(words, key=cmp_to_key(lambda a, b: (a[-1] > b[-1]) - (a[-1] < b[-1]))))
big = [(i * 7919) % 1009 for i in range(1000)]
s = sorted(big)
print(s[:5], s == sorted(s), s[::-1] == sorted(big, reverse=True), sorted(big, key=lambda x: x % 10)[:12], sorted(big[:300] + s) == sorted(big + big[:300]))
runs = list(range(100)) + list(range(50, 0, -1)) + [7] * 30
print(sorted(runs)[100:110], sorted(map(str, runs))[:6], sorted(runs, key=lambda x: -x)[:4], sorted(runs, key=float) == sorted(runs))
p = [("a", 2), ("b", 1), ("a", 1), ("b", 2)]
p.sort(key=lambda t: t[1])
p.sort(key=lambda t: t[0], reverse=True)
print(p)

#> [0a, 0d, 0g, 0j, 1b, 1e, 1h, 1k, 2c, 2f, 2i, 2l]
#> [2c, 2f, 2i, 2l, 1b, 1e, 1h, 1k, 0a, 0d, 0g, 0j]
#> [2l, 1k, 0j, 2i, 1h, 0g, 2f, 1e, 0d, 2c, 1b, 0a]
#> [g1, g2, g3] [1, 2, 3] 0a 2c
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
#> TypeError '<' not supported between instances of 'NoneType' and 'int'
#> TypeError '<' not supported between instances of 'No' and 'No'
#> TypeError '<' not supported between instances of 'int' and 'complex'
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError '<' not supported between instances of 'tuple' and 'list'
#> TypeError '<' not supported between instances of 'dict' and 'dict'
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError '<' not supported between instances of 'str' and 'bytes'
#> [nan, 0, 1]
#> [-1, 0, 0.5, True]
#> ['Z', 'a', 'z', 'é', '😀']
#> [(1, 'z'), (2, 'a'), (2, 'b')]
#> [[], [-1], [0]]
#> [frozenset({1}), frozenset({2})]
#> [-1000000000000000000000000000000, 5.5, 9223372036854775808, 1000000000000000000000000000000]
#> [' ', 'd', 'e', 'e', 'o', 'r', 's', 't', 't', 't', 'x']
#> ['a', 'k']
#> [1, 2, 3, 4, 5]
#> []
#> [3, 1]
#> TypeError sorted expected 1 argument, got 2
#> TypeError 'int' object is not iterable
#> TypeError sorted expected 1 argument, got 0
#> TypeError 'cmp' is an invalid keyword argument for sort()
#> [1, 2]
#> [2, 1]
#> [2, 1]
#> [1, 2]
#> TypeError 'int' object is not callable
#> TypeError <lambda>() takes 0 positional arguments but 1 was given
#> TypeError sorted expected 1 argument, got 0
#> ZeroDivisionError division by zero
#> [2, 1]
#> [2, 1]
#> [8, 5, 3, 1] [5, 3, 8, 1]
#> 0 0 0 [1, 2, 3]
#> ValueError list modified during sort
#> [1, 2, 3]
#> KeyError 'no key'
#> [3, 2, 1, 5]
#> TypeError '<' not supported between instances of 'str' and 'Lt'
#> 4
#> ['the', 'fox', 'the', 'dog', 'over', 'lazy', 'quick', 'brown', 'jumps'] ['brown', 'jumps', 'quick', 'lazy', 'over', 'dog', 'fox', 'the', 'the'] ['the', 'quick', 'over', 'lazy', 'jumps', 'fox', 'dog', 'brown'] ['the', 'the', 'dog', 'quick', 'brown', 'over', 'jumps', 'fox', 'lazy']
#> [0, 1, 2, 3, 4] True True [0, 550, 120, 670, 240, 790, 360, 910, 480, 50, 600, 170] True
#> [35, 36, 36, 37, 37, 38, 38, 39, 39, 40] ['0', '1', '1', '10', '10', '11'] [99, 98, 97, 96] True
#> [('b', 1), ('b', 2), ('a', 1), ('a', 2)]
