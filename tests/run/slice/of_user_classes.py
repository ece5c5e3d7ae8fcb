# slice objects: attributes, indices(), comparison, hash, what __getitem__ receives, user sequences.
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

    def __repr__(self):
        return f"Ix({self.v})"


class Show:
    def __getitem__(self, k):
        return k

    def __setitem__(self, k, v):
        print("set", k, v)

    def __delitem__(self, k):
        print("del", k)


s = Show()
print(s[1:2], s[:], s[::], s[::-1], s[1:], s[:2, ...], s[1:2, 3], s["a":"b"], s[None:None:None], s[()], s[1,], s[...], s[Ix(1):Ix(2)], s[[1]:{}], s[*[1, 2]], s[1:2, *"ab"])
s[1:2] = 5
s[::2, 0] = "x"
del s[3:]
s[1:2:3], s["k"] = 1, 2
for args in ((), (1,), (1, 2), (1, 2, 3), (None,), ("a", "b", "c"), (1, 2, 3, 4)):
    tell(slice, *args)
tell(lambda: slice(stop=1))
x = slice(1, 10, 2)
print(x.start, x.stop, x.step, x == slice(1, 10, 2), x != slice(1), x < slice(2, 0, 0), slice(1, 2) < slice(1, 3), slice(None) == slice(None, None, None), x is not slice(1, 10, 2), repr(x), str(slice("a")))
for op in (lambda: slice(1) < slice("a"), lambda: slice(None, 1) < slice(None, 2), lambda: slice(1, None) < slice(2, None), lambda: slice(1) == 1, lambda: slice(1) < 1, lambda: slice(1) == slice(1.0), lambda: x[0], lambda: len(x), lambda: x.other, lambda: hash(slice(1)), lambda: {slice(1): 2}, lambda: x.indices(20), lambda: x.indices(5), lambda: x.indices(0), lambda: x.indices(-1), lambda: x.indices("a"), lambda: x.indices(1.5), lambda: x.indices(), lambda: x.indices(1, 2), lambda: x.indices(Ix(4)), lambda: slice(None, None, -1).indices(5), lambda: slice(-3, None).indices(5), lambda: slice(-9, 9).indices(5), lambda: slice(9, -9, -1).indices(5), lambda: slice(None, None, 0).indices(5), lambda: slice("a").indices(5), lambda: slice(1.0, 2).indices(5), lambda: slice(Ix(1), Ix(-1), Ix(2)).indices(6), lambda: slice(Ix("x")).indices(3), lambda: slice(2**70, -2**70, -2**65).indices(10), lambda: slice(1, 5).indices(2**70), lambda: slice(None, None, -2**70).indices(3), lambda: x.__reduce__()[1]):
    tell(op)
def put():
    x.start = 5
def sub():
    class X(slice):
        pass
for f in (put, sub):
    tell(f)
class Vec:
    def __init__(self, items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, k):
        if isinstance(k, slice):
            return Vec(self.items[i] for i in range(*k.indices(len(self))))
        if isinstance(k, tuple):
            return [self[i] for i in k]
        return self.items[k]

    def __repr__(self):
        return f"Vec({self.items})"
v = Vec("abcdefg")
print(v[1:5], v[::-1], v[-3:], v[5:1:-2], v[0, 2, -1], v[1:2, 0], v[10:], v[:-10], v[::3], len(v[::2]), list(v[1:3]))
tell(lambda: v[::0])
tell(lambda: v["a"])
tell(lambda: v["a":])
n = 6
for sl in (slice(a, b, c) for a in (None, -7, 0, 3) for b in (None, -2, 5) for c in (None, 2, -1, -4)):
    assert list(range(n))[sl] == [list(range(n))[i] for i in range(*sl.indices(n))], sl
    assert "abcdef"[sl] == "".join("abcdef"[i] for i in range(*sl.indices(n)))
    assert tuple(range(n))[sl] == tuple(range(n)[sl]) == tuple(bytes(range(n))[sl])
print("all agree")

#> slice(1, 2, None) slice(None, None, None) slice(None, None, None) slice(None, None, -1) slice(1, None, None) (slice(None, 2, None), Ellipsis) (slice(1, 2, None), 3) slice('a', 'b', None) slice(None, None, None) () (1,) Ellipsis slice(Ix(1), Ix(2), None) slice([1], {}, None) (1, 2) (slice(1, 2, None), 'a', 'b')
#> set slice(1, 2, None) 5
#> set (slice(None, None, 2), 0) x
#> del slice(3, None, None)
#> set slice(1, 2, 3) 1
#> set k 2
#> TypeError slice expected at least 1 argument, got 0
#> slice(None, 1, None)
#> slice(1, 2, None)
#> slice(1, 2, 3)
#> slice(None, None, None)
#> slice('a', 'b', 'c')
#> TypeError slice expected at most 3 arguments, got 4
#> TypeError slice() takes no keyword arguments
#> 1 10 2 True True True True True True slice(1, 10, 2) slice(None, 'a', None)
#> TypeError '<' not supported between instances of 'int' and 'str'
#> True
#> True
#> False
#> TypeError '<' not supported between instances of 'slice' and 'int'
#> True
#> TypeError 'slice' object is not subscriptable
#> TypeError object of type 'slice' has no len()
#> AttributeError 'slice' object has no attribute 'other'
#> -344020932372729183
#> {slice(None, 1, None): 2}
#> (1, 10, 2)
#> (1, 5, 2)
#> (0, 0, 2)
#> ValueError length should not be negative
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError slice.indices() takes exactly one argument (0 given)
#> TypeError slice.indices() takes exactly one argument (2 given)
#> (1, 4, 2)
#> (4, -1, -1)
#> (2, 5, 1)
#> (0, 5, 1)
#> (4, -1, -1)
#> ValueError slice step cannot be zero
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError slice indices must be integers or None or have an __index__ method
#> (1, 5, 2)
#> TypeError __index__ returned non-int (type str)
#> (9, -1, -36893488147419103232)
#> (1, 5, 1)
#> (2, -1, -1180591620717411303424)
#> (1, 10, 2)
#> AttributeError readonly attribute
#> TypeError type 'slice' is not an acceptable base type
#> Vec(['b', 'c', 'd', 'e']) Vec(['g', 'f', 'e', 'd', 'c', 'b', 'a']) Vec(['e', 'f', 'g']) Vec(['f', 'd']) ['a', 'c', 'g'] [Vec(['b']), 'a'] Vec([]) Vec([]) Vec(['a', 'd', 'g']) 4 ['b', 'c']
#> ValueError slice step cannot be zero
#> TypeError list indices must be integers or slices, not str
#> TypeError slice indices must be integers or None or have an __index__ method
#> all agree
