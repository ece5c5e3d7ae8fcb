# list(): sources; items, slices, assignment and deletion with every kind of index.
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
    def __getitem__(self, i):
        if i == 3:
            raise IndexError("over")
        return i * i


class Bad:
    def __iter__(self):
        return 5


class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __iter__(self):
        return iter("ab")


class Hint:
    def __init__(self, h):
        self.h = h

    def __iter__(self):
        return iter("xy")

    def __length_hint__(self):
        if isinstance(self.h, Exception):
            raise self.h
        return self.h


def failing():
    yield 1
    raise ValueError("in the middle")


for args in ((), ("abc",), ((1, 2),), ({1: 2, 3: 4},), ({5},), (range(3),), (Seq(),), (b"ab",), (iter("q"),), ([1, [2]],), (Len(9),), (Hint(3),), (Hint(NotImplemented),), (map(str, (1, 2)),)):
    tell(list, *args)
for args in ((5,), (None,), (Bad(),), (Len(-1),), (Len("x"),), (Hint(-1),), (Hint("x"),), (Hint(TypeError("t")),), (Hint(KeyError("k")),), (failing(),), (1, 2), (object(),), (int,)):
    tell(list, *args)
tell(lambda: list(iterable="a"))
l = [10, 20, 30, 40]
for i in (0, -1, True, Ix(2), Ix(-4), 4, -5, "0", 1.0, None, 2**70, -2**70, (0,), Ix("x"), b"0"):
    tell(lambda: l[i])
def put(i, v):
    m = l[:]
    m[i] = v
    return m
def cut(i):
    m = l[:]
    del m[i]
    return m
for i, v in ((0, "a"), (-1, "z"), (Ix(1), "i"), (4, 0), (-5, 0), ("0", 0), (1.5, 0), (None, 0), (2**70, 0), (slice(1, 3), "xyz"), (slice(1, 3), []), (slice(0, 0), [1, 2]), (slice(3, 1), "m"), (slice(None, None, 2), "ab"), (slice(None, None, 2), "abc"), (slice(None, None, -1), range(4)), (slice(None, None, -1), [1]), (slice(1, 2), 5), (slice(None, None, 2), 5), (slice(10, 20), (9,)), (slice(None, None, 0), []), (slice("a", 2), []), (slice(Ix(1), Ix(2)), {7: 8}), (slice(-100, 100), "whole"), (slice(1, 1, -1), "q"), (slice(3, 0, -2), [1, 2])):
    tell(put, i, v)
for i in (0, -1, Ix(2), 4, -5, "0", None, slice(1, 3), slice(None), slice(None, None, 2), slice(None, None, -3), slice(3, 1), slice(1.0, 2), 2**70):
    tell(cut, i)
l[1:3] = l
print(l, l[::-1], l[-2:], l[5:2], l[::3], l[2**65:], l[:-2**65], l[Ix(1):Ix(-1):Ix(2)])
l[:] = (x for x in l if x > 10)
l[len(l):] = [0]
l *= 2
print(l, l[1:2] * 3, len(l))

#> []
#> ['a', 'b', 'c']
#> [1, 2]
#> [1, 3]
#> [5]
#> [0, 1, 2]
#> [0, 1, 4]
#> [97, 98]
#> ['q']
#> [1, [2]]
#> ['a', 'b']
#> ['x', 'y']
#> ['x', 'y']
#> ['1', '2']
#> TypeError 'int' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> TypeError iter() returned non-iterator of type 'int'
#> ValueError __len__() should return >= 0
#> ['a', 'b']
#> ValueError __length_hint__() should return >= 0
#> TypeError __length_hint__ must be an integer, not str
#> ['x', 'y']
#> KeyError 'k'
#> ValueError in the middle
#> TypeError list expected at most 1 argument, got 2
#> TypeError 'object' object is not iterable
#> TypeError 'type' object is not iterable
#> TypeError list() takes no keyword arguments
#> 10
#> 40
#> 20
#> 30
#> 10
#> IndexError list index out of range
#> IndexError list index out of range
#> TypeError list indices must be integers or slices, not str
#> TypeError list indices must be integers or slices, not float
#> TypeError list indices must be integers or slices, not NoneType
#> IndexError cannot fit 'int' into an index-sized integer
#> IndexError cannot fit 'int' into an index-sized integer
#> TypeError list indices must be integers or slices, not tuple
#> TypeError __index__ returned non-int (type str)
#> TypeError list indices must be integers or slices, not bytes
#> ['a', 20, 30, 40]
#> [10, 20, 30, 'z']
#> [10, 'i', 30, 40]
#> IndexError list assignment index out of range
#> IndexError list assignment index out of range
#> TypeError list indices must be integers or slices, not str
#> TypeError list indices must be integers or slices, not float
#> TypeError list indices must be integers or slices, not NoneType
#> IndexError cannot fit 'int' into an index-sized integer
#> [10, 'x', 'y', 'z', 40]
#> [10, 40]
#> [1, 2, 10, 20, 30, 40]
#> [10, 20, 30, 'm', 40]
#> ['a', 20, 'b', 40]
#> ValueError attempt to assign sequence of size 3 to extended slice of size 2
#> [3, 2, 1, 0]
#> ValueError attempt to assign sequence of size 1 to extended slice of size 4
#> TypeError can only assign an iterable
#> TypeError must assign iterable to extended slice
#> [10, 20, 30, 40, 9]
#> ValueError slice step cannot be zero
#> TypeError slice indices must be integers or None or have an __index__ method
#> [10, 7, 30, 40]
#> ['w', 'h', 'o', 'l', 'e']
#> ValueError attempt to assign sequence of size 1 to extended slice of size 0
#> [10, 2, 30, 1]
#> [20, 30, 40]
#> [10, 20, 30]
#> [10, 20, 40]
#> IndexError list assignment index out of range
#> IndexError list assignment index out of range
#> TypeError list indices must be integers or slices, not str
#> TypeError list indices must be integers or slices, not NoneType
#> [10, 40]
#> []
#> [20, 40]
#> [20, 30]
#> [10, 20, 30, 40]
#> TypeError slice indices must be integers or None or have an __index__ method
#> IndexError cannot fit 'int' into an index-sized integer
#> [10, 10, 20, 30, 40, 40] [40, 40, 30, 20, 10, 10] [40, 40] [] [10, 30] [] [] [10, 30]
#> [20, 30, 40, 40, 0, 20, 30, 40, 40, 0] [30, 30, 30] 10
