# enumerate and reversed: starts, sequences by protocol, exhaustion, refusals, subclasses.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Ix:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


class Seq:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        print("len", end=" ")
        return self.n

    def __getitem__(self, i):
        print(f"get{i}", end=" ")
        if i == 13:
            raise IndexError
        return i * 10


class Rev:
    def __reversed__(self):
        return iter("rev")


class NotRev:
    __reversed__ = None

    def __len__(self):
        return 1

    def __getitem__(self, i):
        return i


class OnlyGet:
    def __getitem__(self, i):
        return i


class BadLen(OnlyGet):
    def __len__(self):
        return -1


class RevFive:
    def __reversed__(self):
        return 5


for args, kw in ((("ab",), {}), (("ab", 5), {}), (("ab",), {"start": -1}), ((), {"iterable": "ab"}), ((), {"iterable": "ab", "start": 3}), ((), {"start": 3, "iterable": "ab"}), (("ab", 2**63 - 1), {}), (("ab", 2**70), {}), (("ab", Ix(7)), {}), (("ab", True), {}), (({1: 2, 3: 4},), {}), ((iter("q"),), {}), (("",), {}), ((OnlyGet(),), {}) if False else (([[]],), {})):
    tell(lambda: list(enumerate(*args, **kw)))
for args, kw in (((), {}), ((5,), {}), ((None,), {}), (("a", "b"), {}), (("a", 1.0), {}), (("a", None), {}), (("a", 1, 2), {}), (("a",), {"begin": 1}), (("a", 1), {"start": 2}), ((), {"iterable": "a", "x": 2})):
    tell(lambda: list(enumerate(*args, **kw)))
e = enumerate("abc", 1)
print(type(e).__name__, iter(e) is e, next(e), e.__reduce__()[1][1:], list(e), next(e, "end"), list(e), enumerate[int])
class E(enumerate):
    def __next__(self):
        i, x = super().__next__()
        return f"{i}={x}"
print(list(E("ab", start=10)), type(E("")).__name__)
for v in ([1, 2, 3], (1, 2), "ab", range(3), {"a": 1, "b": 2}, {"a": 1}.keys(), {"a": 1}.items(), b"ab", bytearray(b"xy"), Seq(3), Seq(0), Rev(), memoryview(b"mn"), range(2**70, 2**70 + 3)):
    tell(lambda: list(reversed(v)))
for args in ((), ({1},), (5,), (None,), (iter([1]),), (x for x in ()), (NotRev(),), (OnlyGet(),), (BadLen(),), (RevFive(),), ([1], [2]), (enumerate("a"),), (zip(),), (map(str, []),)) if False else ((), ({1},), (5,), (None,), (iter([1]),), (NotRev(),), (OnlyGet(),), (BadLen(),), ([1], [2]), (enumerate("a"),), (zip(),), (frozenset(),), (object(),)):
    tell(lambda: type(reversed(*args)).__name__)
tell(lambda: reversed(RevFive()))
tell(lambda: list(reversed(sequence=[1])))
r = reversed(Seq(3))
print(type(r).__name__, r.__length_hint__(), next(r), r.__length_hint__(), r.__reduce__()[1:][1], list(r), r.__length_hint__(), list(r))
r = reversed(Seq(15))
print(next(r), end=" ")
tell(next, r)
print(list(r))
r = reversed([1, 2, 3])
r.__setstate__(0)
print(list(r), list(reversed("héé😀")), "".join(reversed("abc")), list(reversed(list(enumerate("ab")))), [i for i, c in enumerate("banana") if c == "a"], max(enumerate([3, 9, 2]), key=lambda p: p[1]), dict(enumerate("xy")), list(enumerate(reversed("ab"), -2)), list(zip(reversed(range(3)), enumerate("abc"))))
class L(list):
    def __reversed__(self):
        return iter(["own"])
class D(dict):
    def __iter__(self):
        return iter(["mine"])
print(list(reversed(L([1]))), list(reversed(D(a=1, b=2))), list(enumerate(D(a=1))))

#> [(0, 'a'), (1, 'b')]
#> [(5, 'a'), (6, 'b')]
#> [(-1, 'a'), (0, 'b')]
#> [(0, 'a'), (1, 'b')]
#> [(3, 'a'), (4, 'b')]
#> [(3, 'a'), (4, 'b')]
#> [(9223372036854775807, 'a'), (9223372036854775808, 'b')]
#> [(1180591620717411303424, 'a'), (1180591620717411303425, 'b')]
#> [(7, 'a'), (8, 'b')]
#> [(1, 'a'), (2, 'b')]
#> [(0, 1), (1, 3)]
#> [(0, 'q')]
#> []
#> [(0, [])]
#> TypeError enumerate() missing required argument 'iterable'
#> TypeError 'int' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError enumerate() takes at most 2 arguments (3 given)
#> TypeError 'begin' is an invalid keyword argument for enumerate()
#> TypeError enumerate() takes at most 2 arguments (3 given)
#> TypeError 'x' is an invalid keyword argument for enumerate()
#> enumerate True (1, 'a') (2,) [(2, 'b'), (3, 'c')] end [] enumerate[int]
#> ['10=a', '11=b'] E
#> [3, 2, 1]
#> [2, 1]
#> ['b', 'a']
#> [2, 1, 0]
#> ['b', 'a']
#> ['a']
#> [('a', 1)]
#> [98, 97]
#> [121, 120]
#> len len get2 get1 get0 [20, 10, 0]
#> len len []
#> ['r', 'e', 'v']
#> [110, 109]
#> [1180591620717411303426, 1180591620717411303425, 1180591620717411303424]
#> TypeError reversed expected 1 argument, got 0
#> TypeError 'set' object is not reversible
#> TypeError 'int' object is not reversible
#> TypeError 'NoneType' object is not reversible
#> TypeError 'list_iterator' object is not reversible
#> TypeError 'NotRev' object is not reversible
#> TypeError object of type 'OnlyGet' has no len()
#> ValueError __len__() should return >= 0
#> TypeError reversed expected 1 argument, got 2
#> TypeError 'enumerate' object is not reversible
#> TypeError 'zip' object is not reversible
#> TypeError 'frozenset' object is not reversible
#> TypeError 'object' object is not reversible
#> 5
#> TypeError reversed() takes no keyword arguments
#> len len get2 len len get1 get0 reversed 3 20 2 1 [10, 0] 0 []
#> len get14 140 get13 StopIteration 
#> []
#> [1] ['😀', 'é', 'é', 'h'] cba [(1, 'b'), (0, 'a')] [1, 3, 5] (1, 9) {0: 'x', 1: 'y'} [(-2, 'b'), (-1, 'a')] [(2, (0, 'a')), (1, (1, 'b')), (0, (2, 'c'))]
#> ['own'] ['b', 'a'] [(0, 'mine')]
