# list: comparisons element by element, sort with keys that fail, mutation while sorting, stability, reverse.
def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class N:
    def __init__(self, n, tag=""):
        self.n, self.tag = n, tag

    def __repr__(self):
        return f"{self.n}{self.tag}"

    def __lt__(self, other):
        print(f"{self}<{other}", end=" ")
        return self.n < other.n

    def __eq__(self, other):
        print(f"{self}=={other}", end=" ")
        return self.n == other.n


a, b, c, d = N(1, "a"), N(2, "b"), N(1, "c"), N(3, "d")
told("eq", lambda: [a, b] == [c, b])
told("eq length", lambda: [a] == [a, b])
told("lt", lambda: [a, b] < [c, d])
told("lt prefix", lambda: [a] < [c])
told("gt", lambda: [d] > [a])
told("le", lambda: [a, b] <= [a, b])
told("sorted", lambda: sorted([d, b, a, c]))
told("reverse", lambda: sorted([a, b, c, d], reverse=True))
told("max", lambda: max([a, b, c]))
told("min", lambda: min([b, a, c]))
told("index", lambda: [a, b, d].index(N(3)))
told("count", lambda: [a, b, c].count(N(1)))
told("remove", lambda: (lambda x: (x.remove(N(2)), x))([a, b, d]))
told("in", lambda: N(9) in [a, b])
x = [3, 1, 2]
told("sort none", x.sort)
told("sort positional", lambda: x.sort(None))
told("key text", lambda: x.sort(key="x"))
told("reverse text", lambda: x.sort(reverse="x"))
told("key none", lambda: (x.sort(key=None, reverse=True), x))
told("mixed", lambda: [1, "a", 2].sort())
told("none", lambda: [None, None].sort())
told("one", lambda: [None].sort())
told("complex", lambda: [2j, 1j].sort())
told("tuples", lambda: sorted([(1, "b"), (1, "a"), (0, "z")]))
told("tuples mixed", lambda: sorted([(1, "b"), (1, 2)]))
told("nan", lambda: sorted([3.0, float("nan"), 1.0]) is not None)
told("bools", lambda: sorted([True, 0, 2, False, 1.0, -1]))
x = [3, 0, 1]
told("key fails", lambda: x.sort(key=lambda v: 1 / v))
print(x)


def spying(v):
    seen.append(len(x))
    return v


seen = []
x = [3, 1, 2]
x.sort(key=spying)
print(seen, x)


def changing(v):
    x.append(v)
    return v


told("changed by key", lambda: x.sort(key=changing))
print(x)


class Cmp:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        y.append(0)
        return self.n < other.n


y = [Cmp(2), Cmp(1)]
told("changed by compare", lambda: y.sort())
print([v.n for v in y])
rows = [(i % 3, i) for i in range(12)]
print(sorted(rows, key=lambda r: r[0]), sorted(rows, key=lambda r: r[0], reverse=True))
print(sorted("The Quick brown fox".split(), key=str.lower), sorted({"b": 1, "a": 2}), sorted("hello"), sorted(range(5, 0, -1)), sorted([[2], [1, 5], [1]]), sorted(["b", "B", "a", "A"]), sorted([0.0, -0.0, 0]), sorted([b"b", b"a"]), sorted([2**70, -(2**70), 5, 2**64]), sorted([1e300, 10**300, -1e300]))
for n in (0, 1, 2, 5, 31, 32, 33, 63, 64, 65, 200):
    data = [(i * 7919) % 101 for i in range(n)]
    s = sorted(data)
    assert all(p <= q for p, q in zip(s, s[1:])) and sorted(s, reverse=True) == s[::-1] and sorted(data, key=lambda v: -v) == s[::-1]
    pairs = sorted(((v % 5, i) for i, v in enumerate(data)), key=lambda p: p[0])
    assert all(p[0] < q[0] or p[0] == q[0] and p[1] < q[1] for p, q in zip(pairs, pairs[1:]))
    runs = list(range(n // 2)) + list(range(n, n // 2, -1))
    assert sorted(runs) == sorted(reversed(runs)) == list(range(n // 2)) + list(range(n // 2 + 1, n + 1))
    texts = sorted(map(str, data))
    assert texts == sorted(texts) and set(texts) == set(map(str, data))
told("bad lt", lambda: sorted([type("B", (), {"__lt__": lambda s, o: 1 / 0})() for _ in "ab"]))
told("lt none", lambda: sorted([type("B", (), {"__lt__": lambda s, o: NotImplemented})() for _ in "ab"]))
told("odd truth", lambda: len(sorted([type("B", (), {"__lt__": lambda s, o: []})() for _ in "ab"])))

#> 1a==1c eq -> True
#> eq length -> False
#> 1a==1c 2b==3d 2b<3d lt -> True
#> 1a==1c lt prefix -> False
#> 3d==1a 1a<3d gt -> True
#> le -> True
#> 2b<3d 1a<2b 1c<1a 1c<2b 1c<1a sorted -> [1a, 1c, 2b, 3d]
#> 1c<3d 2b<1c 2b<3d 2b<1c 1a<2b 1a<1c reverse -> [3d, 2b, 1a, 1c]
#> 1a<2b 2b<1c max -> 2b
#> 1a<2b 1c<1a min -> 1a
#> 1a==3 2b==3 3d==3 index -> 2
#> 1a==1 2b==1 1c==1 count -> 2
#> 1a==2 2b==2 remove -> (None, [1a, 3d])
#> 1a==9 2b==9 in -> False
#> sort none -> None
#> sort positional !! TypeError sort() takes no positional arguments
#> key text !! TypeError 'str' object is not callable
#> reverse text -> None
#> key none -> (None, [3, 2, 1])
#> mixed !! TypeError '<' not supported between instances of 'str' and 'int'
#> none !! TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
#> one -> None
#> complex !! TypeError '<' not supported between instances of 'complex' and 'complex'
#> tuples -> [(0, 'z'), (1, 'a'), (1, 'b')]
#> tuples mixed !! TypeError '<' not supported between instances of 'int' and 'str'
#> nan -> True
#> bools -> [-1, 0, False, True, 1.0, 2]
#> key fails !! ZeroDivisionError division by zero
#> [3, 0, 1]
#> [0, 0, 0] [1, 2, 3]
#> changed by key !! ValueError list modified during sort
#> [1, 2, 3]
#> changed by compare !! ValueError list modified during sort
#> [1, 2]
#> [(0, 0), (0, 3), (0, 6), (0, 9), (1, 1), (1, 4), (1, 7), (1, 10), (2, 2), (2, 5), (2, 8), (2, 11)] [(2, 2), (2, 5), (2, 8), (2, 11), (1, 1), (1, 4), (1, 7), (1, 10), (0, 0), (0, 3), (0, 6), (0, 9)]
#> ['brown', 'fox', 'Quick', 'The'] ['a', 'b'] ['e', 'h', 'l', 'l', 'o'] [1, 2, 3, 4, 5] [[1], [1, 5], [2]] ['A', 'B', 'a', 'b'] [0.0, -0.0, 0] [b'a', b'b'] [-1180591620717411303424, 5, 18446744073709551616, 1180591620717411303424] [-1e+300, 1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, 1e+300]
#> bad lt !! ZeroDivisionError division by zero
#> lt none !! TypeError '<' not supported between instances of 'B' and 'B'
#> odd truth -> 2
