# zip: lengths, strict, exhaustion order, iterators that fail, one iterator twice, copies.
import copy
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class It:
    def __init__(self, name, n, fail=None):
        self.name, self.n, self.fail = name, n, fail

    def __iter__(self):
        print(f"iter {self.name}", end=" ")
        return self

    def __next__(self):
        print(f"{self.name}{self.n}", end=" ")
        if self.n == self.fail:
            raise ValueError(f"{self.name} fails")
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return f"{self.name}:{self.n}"


for args in ((), ("ab",), ("ab", "xy"), ("abc", "x"), ("a", "xyz"), ([1, 2], (3, 4), {5: 0, 6: 0}), ("", "abc"), (range(3), iter("ab"))):
    tell(lambda: list(zip(*args)))
    tell(lambda: list(zip(*args, strict=True)))
for a, b, strict in ((2, 1, False), (1, 2, False), (2, 2, False), (2, 1, True), (1, 2, True), (2, 2, True)):
    tell(lambda: list(zip(It("a", a), It("b", b), strict=strict)))
tell(lambda: list(zip(It("a", 1), It("b", 2), It("c", 3), strict=True)))
tell(lambda: list(zip(It("a", 2), It("b", 2), It("c", 1), strict=True)))
tell(lambda: list(zip(It("a", 2), It("b", 2, fail=1))))
tell(lambda: list(zip(It("a", 2, fail=2), It("b", 2))))
tell(lambda: list(zip(It("a", 0), It("b", 2, fail=2), strict=True)))
for args, kw in (((5,), {}), (("a", 5), {}), (("a", None, 5), {}), ((), {"strict": 1}), (("a",), {"Strict": True}), (("a",), {"strict": "yes"}), (("ab", "a"), {"strict": []}), (("a",), {"fill": 0})):
    tell(lambda: list(zip(*args, **kw)))
it = iter(range(7))
print(list(zip(it, it)), next(it, "gone"), list(zip(*[iter("abcdefg")] * 3)), list(zip(*[(1, "a"), (2, "b")])), dict(zip("ab", range(9))))
z = zip("abc", [1, 2, 3])
print(type(z).__name__, iter(z) is z, next(z), list(z), next(z, "end"), list(z), hasattr(z, "__len__"), hasattr(z, "__length_hint__"))
z = zip("ab", "cd", strict=True)
print(next(z), next(z))
tell(next, z)
shared = iter("abcde")
a = [x for x in zip(range(2), shared)]
print(a, next(shared))
shared = iter("abcde")
a = [x for x in zip(shared, range(2))]
print(a, next(shared))
class Z(zip):
    def __next__(self):
        return ("own", super().__next__())
zz = Z("ab", "cd")
print(list(zz), type(zz).__name__, isinstance(zz, zip))
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*matrix)], [sum(p) for p in zip(*matrix)], list(zip(*zip(*matrix))), [x * y for x, y in zip([1, 2], [3, 4])])
pairs = zip("ab", [1])
t1 = tuple(pairs)
print(t1, *zip("xy"), *map(lambda p: p[0] + p[1], zip("ab", "cd")))
tell(lambda: zip("a")[0])
tell(lambda: len(zip()))

#> []
#> []
#> [('a',), ('b',)]
#> [('a',), ('b',)]
#> [('a', 'x'), ('b', 'y')]
#> [('a', 'x'), ('b', 'y')]
#> [('a', 'x')]
#> ValueError zip() argument 2 is shorter than argument 1
#> [('a', 'x')]
#> ValueError zip() argument 2 is longer than argument 1
#> [(1, 3, 5), (2, 4, 6)]
#> [(1, 3, 5), (2, 4, 6)]
#> []
#> ValueError zip() argument 2 is longer than argument 1
#> [(0, 'a'), (1, 'b')]
#> ValueError zip() argument 2 is shorter than argument 1
#> iter a iter b a2 b1 a1 b0 [('a:1', 'b:0')]
#> iter a iter b a1 b2 a0 [('a:0', 'b:1')]
#> iter a iter b a2 b2 a1 b1 a0 [('a:1', 'b:1'), ('a:0', 'b:0')]
#> iter a iter b a2 b1 a1 b0 ValueError zip() argument 2 is shorter than argument 1
#> iter a iter b a1 b2 a0 b1 ValueError zip() argument 2 is longer than argument 1
#> iter a iter b a2 b2 a1 b1 a0 b0 [('a:1', 'b:1'), ('a:0', 'b:0')]
#> iter a iter b iter c a1 b2 c3 a0 b1 ValueError zip() argument 2 is longer than argument 1
#> iter a iter b iter c a2 b2 c1 a1 b1 c0 ValueError zip() argument 3 is shorter than arguments 1-2
#> iter a iter b a2 b2 a1 b1 ValueError b fails
#> iter a iter b a2 ValueError a fails
#> iter a iter b a0 b2 ValueError b fails
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> []
#> TypeError 'Strict' is an invalid keyword argument for zip()
#> [('a',)]
#> [('a', 'a')]
#> TypeError 'fill' is an invalid keyword argument for zip()
#> [(0, 1), (2, 3), (4, 5)] gone [('a', 'b', 'c'), ('d', 'e', 'f')] [(1, 2), ('a', 'b')] {'a': 0, 'b': 1}
#> zip True ('a', 1) [('b', 2), ('c', 3)] end [] False False
#> ('a', 'c') ('b', 'd')
#> StopIteration 
#> [(0, 'a'), (1, 'b')] c
#> [('a', 0), ('b', 1)] d
#> [('own', ('a', 'c')), ('own', ('b', 'd'))] Z True
#> [[1, 4], [2, 5], [3, 6]] [5, 7, 9] [(1, 2, 3), (4, 5, 6)] [3, 8]
#> (('a', 1),) ('x',) ('y',) ac bd
#> TypeError 'zip' object is not subscriptable
#> TypeError object of type 'zip' has no len()
