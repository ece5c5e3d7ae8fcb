# slice: parts, indices, comparison, hashes, and what indexing makes of it.
def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        if isinstance(self.value, type):
            raise self.value("index")
        return self.value

    def __repr__(self):
        return f"Index({self.value!r})"


PARTS = [None, 0, 2, -1, 10**30, -(10**30), True, 1.5, "a", Index(3), Index(KeyError), Index("x")]
for start in PARTS:
    for stop in (None, 4, -2, Index(2), "b"):
        for step in (None, 1, -1, 2, 0, Index(-2), 2.0):
            s = slice(start, stop, step)
            told(f"{s}.indices(6)", s.indices, 6)
for n in (0, 1, 5, -1, None, 2.0, 10**30, Index(4), Index(-1), Index(KeyError), True):
    told(f"indices({n!r})", slice(1, None, 2).indices, n)
    told(f"backwards({n!r})", slice(None, None, -3).indices, n)
for args in ((), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), (None,), ([], {}, ())):
    told(f"slice{args}", slice, *args)
told("keyword", lambda: slice(stop=1))
s = slice(1, "x", [2])
print(s.start, s.stop, s.step, repr(s), s == slice(1, "x", [2]), s != slice(1), slice(None) == slice(None, None, None))
told("hash", lambda: hash(slice(1, 2)))
told("key", lambda: {slice(1): 1})
told("set", lambda: setattr(s, "start", 2))
told("order", lambda: (slice(1, 2) < slice(1, 3), slice(2) > slice(1), slice(1, 2, 3) <= slice(1, 2, 3)))
told("order of none", lambda: slice(None, 2) < slice(1, 2))
told("order of others", lambda: slice(1) < 5)
told("subclass", lambda: type("S", (slice,), {}))
told("reduce", lambda: slice(1, 2, 3).__reduce__())


class Shows:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("delete", key)


x = Shows()
print(x[1:2], x[:], x[::2], x[1:2, ..., ::-1], x[:, None], x[(slice(1), 2)], x["a":"b"])
x[1:2] = 3
x[::] = 4
del x[1:]
del x[:, 1]
for items in ([0, 1, 2, 3, 4, 5], (0, 1, 2, 3), "abcdef", b"abcdef", bytearray(b"abcdef"), range(6)):
    for cut in (slice(None), slice(1, -1), slice(None, None, -2), slice(5, 1, -1), slice(10**20), slice(-(10**20), None, 10**20), slice(None, None, 0), slice(1.5), slice(Index(2), None), slice("a")):
        told(f"{type(items).__name__}[{cut}]", lambda: items[cut])

#> slice(None, None, None).indices(6) -> (0, 6, 1)
#> slice(None, None, 1).indices(6) -> (0, 6, 1)
#> slice(None, None, -1).indices(6) -> (5, -1, -1)
#> slice(None, None, 2).indices(6) -> (0, 6, 2)
#> slice(None, None, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(None, None, Index(-2)).indices(6) -> (5, -1, -2)
#> slice(None, None, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(None, 4, None).indices(6) -> (0, 4, 1)
#> slice(None, 4, 1).indices(6) -> (0, 4, 1)
#> slice(None, 4, -1).indices(6) -> (5, 4, -1)
#> slice(None, 4, 2).indices(6) -> (0, 4, 2)
#> slice(None, 4, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(None, 4, Index(-2)).indices(6) -> (5, 4, -2)
#> slice(None, 4, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(None, -2, None).indices(6) -> (0, 4, 1)
#> slice(None, -2, 1).indices(6) -> (0, 4, 1)
#> slice(None, -2, -1).indices(6) -> (5, 4, -1)
#> slice(None, -2, 2).indices(6) -> (0, 4, 2)
#> slice(None, -2, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(None, -2, Index(-2)).indices(6) -> (5, 4, -2)
#> slice(None, -2, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(None, Index(2), None).indices(6) -> (0, 2, 1)
#> slice(None, Index(2), 1).indices(6) -> (0, 2, 1)
#> slice(None, Index(2), -1).indices(6) -> (5, 2, -1)
#> slice(None, Index(2), 2).indices(6) -> (0, 2, 2)
#> slice(None, Index(2), 0).indices(6) !! ValueError slice step cannot be zero
#> slice(None, Index(2), Index(-2)).indices(6) -> (5, 2, -2)
#> slice(None, Index(2), 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(None, 'b', None).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(None, 'b', 1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(None, 'b', -1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(None, 'b', 2).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(None, 'b', 0).indices(6) !! ValueError slice step cannot be zero
#> slice(None, 'b', Index(-2)).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(None, 'b', 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(0, None, None).indices(6) -> (0, 6, 1)
#> slice(0, None, 1).indices(6) -> (0, 6, 1)
#> slice(0, None, -1).indices(6) -> (0, -1, -1)
#> slice(0, None, 2).indices(6) -> (0, 6, 2)
#> slice(0, None, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(0, None, Index(-2)).indices(6) -> (0, -1, -2)
#> slice(0, None, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(0, 4, None).indices(6) -> (0, 4, 1)
#> slice(0, 4, 1).indices(6) -> (0, 4, 1)
#> slice(0, 4, -1).indices(6) -> (0, 4, -1)
#> slice(0, 4, 2).indices(6) -> (0, 4, 2)
#> slice(0, 4, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(0, 4, Index(-2)).indices(6) -> (0, 4, -2)
#> slice(0, 4, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(0, -2, None).indices(6) -> (0, 4, 1)
#> slice(0, -2, 1).indices(6) -> (0, 4, 1)
#> slice(0, -2, -1).indices(6) -> (0, 4, -1)
#> slice(0, -2, 2).indices(6) -> (0, 4, 2)
#> slice(0, -2, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(0, -2, Index(-2)).indices(6) -> (0, 4, -2)
#> slice(0, -2, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(0, Index(2), None).indices(6) -> (0, 2, 1)
#> slice(0, Index(2), 1).indices(6) -> (0, 2, 1)
#> slice(0, Index(2), -1).indices(6) -> (0, 2, -1)
#> slice(0, Index(2), 2).indices(6) -> (0, 2, 2)
#> slice(0, Index(2), 0).indices(6) !! ValueError slice step cannot be zero
#> slice(0, Index(2), Index(-2)).indices(6) -> (0, 2, -2)
#> slice(0, Index(2), 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(0, 'b', None).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(0, 'b', 1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(0, 'b', -1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(0, 'b', 2).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(0, 'b', 0).indices(6) !! ValueError slice step cannot be zero
#> slice(0, 'b', Index(-2)).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(0, 'b', 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(2, None, None).indices(6) -> (2, 6, 1)
#> slice(2, None, 1).indices(6) -> (2, 6, 1)
#> slice(2, None, -1).indices(6) -> (2, -1, -1)
#> slice(2, None, 2).indices(6) -> (2, 6, 2)
#> slice(2, None, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(2, None, Index(-2)).indices(6) -> (2, -1, -2)
#> slice(2, None, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(2, 4, None).indices(6) -> (2, 4, 1)
#> slice(2, 4, 1).indices(6) -> (2, 4, 1)
#> slice(2, 4, -1).indices(6) -> (2, 4, -1)
#> slice(2, 4, 2).indices(6) -> (2, 4, 2)
#> slice(2, 4, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(2, 4, Index(-2)).indices(6) -> (2, 4, -2)
#> slice(2, 4, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(2, -2, None).indices(6) -> (2, 4, 1)
#> slice(2, -2, 1).indices(6) -> (2, 4, 1)
#> slice(2, -2, -1).indices(6) -> (2, 4, -1)
#> slice(2, -2, 2).indices(6) -> (2, 4, 2)
#> slice(2, -2, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(2, -2, Index(-2)).indices(6) -> (2, 4, -2)
#> slice(2, -2, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(2, Index(2), None).indices(6) -> (2, 2, 1)
#> slice(2, Index(2), 1).indices(6) -> (2, 2, 1)
#> slice(2, Index(2), -1).indices(6) -> (2, 2, -1)
#> slice(2, Index(2), 2).indices(6) -> (2, 2, 2)
#> slice(2, Index(2), 0).indices(6) !! ValueError slice step cannot be zero
#> slice(2, Index(2), Index(-2)).indices(6) -> (2, 2, -2)
#> slice(2, Index(2), 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(2, 'b', None).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(2, 'b', 1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(2, 'b', -1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(2, 'b', 2).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(2, 'b', 0).indices(6) !! ValueError slice step cannot be zero
#> slice(2, 'b', Index(-2)).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(2, 'b', 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(-1, None, None).indices(6) -> (5, 6, 1)
#> slice(-1, None, 1).indices(6) -> (5, 6, 1)
#> slice(-1, None, -1).indices(6) -> (5, -1, -1)
#> slice(-1, None, 2).indices(6) -> (5, 6, 2)
#> slice(-1, None, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(-1, None, Index(-2)).indices(6) -> (5, -1, -2)
#> slice(-1, None, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(-1, 4, None).indices(6) -> (5, 4, 1)
#> slice(-1, 4, 1).indices(6) -> (5, 4, 1)
#> slice(-1, 4, -1).indices(6) -> (5, 4, -1)
#> slice(-1, 4, 2).indices(6) -> (5, 4, 2)
#> slice(-1, 4, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(-1, 4, Index(-2)).indices(6) -> (5, 4, -2)
#> slice(-1, 4, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(-1, -2, None).indices(6) -> (5, 4, 1)
#> slice(-1, -2, 1).indices(6) -> (5, 4, 1)
#> slice(-1, -2, -1).indices(6) -> (5, 4, -1)
#> slice(-1, -2, 2).indices(6) -> (5, 4, 2)
#> slice(-1, -2, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(-1, -2, Index(-2)).indices(6) -> (5, 4, -2)
#> slice(-1, -2, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(-1, Index(2), None).indices(6) -> (5, 2, 1)
#> slice(-1, Index(2), 1).indices(6) -> (5, 2, 1)
#> slice(-1, Index(2), -1).indices(6) -> (5, 2, -1)
#> slice(-1, Index(2), 2).indices(6) -> (5, 2, 2)
#> slice(-1, Index(2), 0).indices(6) !! ValueError slice step cannot be zero
#> slice(-1, Index(2), Index(-2)).indices(6) -> (5, 2, -2)
#> slice(-1, Index(2), 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(-1, 'b', None).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(-1, 'b', 1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(-1, 'b', -1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(-1, 'b', 2).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(-1, 'b', 0).indices(6) !! ValueError slice step cannot be zero
#> slice(-1, 'b', Index(-2)).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(-1, 'b', 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1000000000000000000000000000000, None, None).indices(6) -> (6, 6, 1)
#> slice(1000000000000000000000000000000, None, 1).indices(6) -> (6, 6, 1)
#> slice(1000000000000000000000000000000, None, -1).indices(6) -> (5, -1, -1)
#> slice(1000000000000000000000000000000, None, 2).indices(6) -> (6, 6, 2)
#> slice(1000000000000000000000000000000, None, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(1000000000000000000000000000000, None, Index(-2)).indices(6) -> (5, -1, -2)
#> slice(1000000000000000000000000000000, None, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1000000000000000000000000000000, 4, None).indices(6) -> (6, 4, 1)
#> slice(1000000000000000000000000000000, 4, 1).indices(6) -> (6, 4, 1)
#> slice(1000000000000000000000000000000, 4, -1).indices(6) -> (5, 4, -1)
#> slice(1000000000000000000000000000000, 4, 2).indices(6) -> (6, 4, 2)
#> slice(1000000000000000000000000000000, 4, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(1000000000000000000000000000000, 4, Index(-2)).indices(6) -> (5, 4, -2)
#> slice(1000000000000000000000000000000, 4, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1000000000000000000000000000000, -2, None).indices(6) -> (6, 4, 1)
#> slice(1000000000000000000000000000000, -2, 1).indices(6) -> (6, 4, 1)
#> slice(1000000000000000000000000000000, -2, -1).indices(6) -> (5, 4, -1)
#> slice(1000000000000000000000000000000, -2, 2).indices(6) -> (6, 4, 2)
#> slice(1000000000000000000000000000000, -2, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(1000000000000000000000000000000, -2, Index(-2)).indices(6) -> (5, 4, -2)
#> slice(1000000000000000000000000000000, -2, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1000000000000000000000000000000, Index(2), None).indices(6) -> (6, 2, 1)
#> slice(1000000000000000000000000000000, Index(2), 1).indices(6) -> (6, 2, 1)
#> slice(1000000000000000000000000000000, Index(2), -1).indices(6) -> (5, 2, -1)
#> slice(1000000000000000000000000000000, Index(2), 2).indices(6) -> (6, 2, 2)
#> slice(1000000000000000000000000000000, Index(2), 0).indices(6) !! ValueError slice step cannot be zero
#> slice(1000000000000000000000000000000, Index(2), Index(-2)).indices(6) -> (5, 2, -2)
#> slice(1000000000000000000000000000000, Index(2), 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1000000000000000000000000000000, 'b', None).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1000000000000000000000000000000, 'b', 1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1000000000000000000000000000000, 'b', -1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1000000000000000000000000000000, 'b', 2).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1000000000000000000000000000000, 'b', 0).indices(6) !! ValueError slice step cannot be zero
#> slice(1000000000000000000000000000000, 'b', Index(-2)).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1000000000000000000000000000000, 'b', 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(-1000000000000000000000000000000, None, None).indices(6) -> (0, 6, 1)
#> slice(-1000000000000000000000000000000, None, 1).indices(6) -> (0, 6, 1)
#> slice(-1000000000000000000000000000000, None, -1).indices(6) -> (-1, -1, -1)
#> slice(-1000000000000000000000000000000, None, 2).indices(6) -> (0, 6, 2)
#> slice(-1000000000000000000000000000000, None, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(-1000000000000000000000000000000, None, Index(-2)).indices(6) -> (-1, -1, -2)
#> slice(-1000000000000000000000000000000, None, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(-1000000000000000000000000000000, 4, None).indices(6) -> (0, 4, 1)
#> slice(-1000000000000000000000000000000, 4, 1).indices(6) -> (0, 4, 1)
#> slice(-1000000000000000000000000000000, 4, -1).indices(6) -> (-1, 4, -1)
#> slice(-1000000000000000000000000000000, 4, 2).indices(6) -> (0, 4, 2)
#> slice(-1000000000000000000000000000000, 4, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(-1000000000000000000000000000000, 4, Index(-2)).indices(6) -> (-1, 4, -2)
#> slice(-1000000000000000000000000000000, 4, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(-1000000000000000000000000000000, -2, None).indices(6) -> (0, 4, 1)
#> slice(-1000000000000000000000000000000, -2, 1).indices(6) -> (0, 4, 1)
#> slice(-1000000000000000000000000000000, -2, -1).indices(6) -> (-1, 4, -1)
#> slice(-1000000000000000000000000000000, -2, 2).indices(6) -> (0, 4, 2)
#> slice(-1000000000000000000000000000000, -2, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(-1000000000000000000000000000000, -2, Index(-2)).indices(6) -> (-1, 4, -2)
#> slice(-1000000000000000000000000000000, -2, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(-1000000000000000000000000000000, Index(2), None).indices(6) -> (0, 2, 1)
#> slice(-1000000000000000000000000000000, Index(2), 1).indices(6) -> (0, 2, 1)
#> slice(-1000000000000000000000000000000, Index(2), -1).indices(6) -> (-1, 2, -1)
#> slice(-1000000000000000000000000000000, Index(2), 2).indices(6) -> (0, 2, 2)
#> slice(-1000000000000000000000000000000, Index(2), 0).indices(6) !! ValueError slice step cannot be zero
#> slice(-1000000000000000000000000000000, Index(2), Index(-2)).indices(6) -> (-1, 2, -2)
#> slice(-1000000000000000000000000000000, Index(2), 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(-1000000000000000000000000000000, 'b', None).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(-1000000000000000000000000000000, 'b', 1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(-1000000000000000000000000000000, 'b', -1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(-1000000000000000000000000000000, 'b', 2).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(-1000000000000000000000000000000, 'b', 0).indices(6) !! ValueError slice step cannot be zero
#> slice(-1000000000000000000000000000000, 'b', Index(-2)).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(-1000000000000000000000000000000, 'b', 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(True, None, None).indices(6) -> (1, 6, 1)
#> slice(True, None, 1).indices(6) -> (1, 6, 1)
#> slice(True, None, -1).indices(6) -> (1, -1, -1)
#> slice(True, None, 2).indices(6) -> (1, 6, 2)
#> slice(True, None, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(True, None, Index(-2)).indices(6) -> (1, -1, -2)
#> slice(True, None, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(True, 4, None).indices(6) -> (1, 4, 1)
#> slice(True, 4, 1).indices(6) -> (1, 4, 1)
#> slice(True, 4, -1).indices(6) -> (1, 4, -1)
#> slice(True, 4, 2).indices(6) -> (1, 4, 2)
#> slice(True, 4, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(True, 4, Index(-2)).indices(6) -> (1, 4, -2)
#> slice(True, 4, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(True, -2, None).indices(6) -> (1, 4, 1)
#> slice(True, -2, 1).indices(6) -> (1, 4, 1)
#> slice(True, -2, -1).indices(6) -> (1, 4, -1)
#> slice(True, -2, 2).indices(6) -> (1, 4, 2)
#> slice(True, -2, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(True, -2, Index(-2)).indices(6) -> (1, 4, -2)
#> slice(True, -2, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(True, Index(2), None).indices(6) -> (1, 2, 1)
#> slice(True, Index(2), 1).indices(6) -> (1, 2, 1)
#> slice(True, Index(2), -1).indices(6) -> (1, 2, -1)
#> slice(True, Index(2), 2).indices(6) -> (1, 2, 2)
#> slice(True, Index(2), 0).indices(6) !! ValueError slice step cannot be zero
#> slice(True, Index(2), Index(-2)).indices(6) -> (1, 2, -2)
#> slice(True, Index(2), 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(True, 'b', None).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(True, 'b', 1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(True, 'b', -1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(True, 'b', 2).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(True, 'b', 0).indices(6) !! ValueError slice step cannot be zero
#> slice(True, 'b', Index(-2)).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(True, 'b', 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, None, None).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, None, 1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, None, -1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, None, 2).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, None, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(1.5, None, Index(-2)).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, None, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, 4, None).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, 4, 1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, 4, -1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, 4, 2).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, 4, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(1.5, 4, Index(-2)).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, 4, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, -2, None).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, -2, 1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, -2, -1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, -2, 2).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, -2, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(1.5, -2, Index(-2)).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, -2, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, Index(2), None).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, Index(2), 1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, Index(2), -1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, Index(2), 2).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, Index(2), 0).indices(6) !! ValueError slice step cannot be zero
#> slice(1.5, Index(2), Index(-2)).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, Index(2), 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, 'b', None).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, 'b', 1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, 'b', -1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, 'b', 2).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, 'b', 0).indices(6) !! ValueError slice step cannot be zero
#> slice(1.5, 'b', Index(-2)).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(1.5, 'b', 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', None, None).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', None, 1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', None, -1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', None, 2).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', None, 0).indices(6) !! ValueError slice step cannot be zero
#> slice('a', None, Index(-2)).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', None, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', 4, None).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', 4, 1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', 4, -1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', 4, 2).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', 4, 0).indices(6) !! ValueError slice step cannot be zero
#> slice('a', 4, Index(-2)).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', 4, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', -2, None).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', -2, 1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', -2, -1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', -2, 2).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', -2, 0).indices(6) !! ValueError slice step cannot be zero
#> slice('a', -2, Index(-2)).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', -2, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', Index(2), None).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', Index(2), 1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', Index(2), -1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', Index(2), 2).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', Index(2), 0).indices(6) !! ValueError slice step cannot be zero
#> slice('a', Index(2), Index(-2)).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', Index(2), 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', 'b', None).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', 'b', 1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', 'b', -1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', 'b', 2).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', 'b', 0).indices(6) !! ValueError slice step cannot be zero
#> slice('a', 'b', Index(-2)).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice('a', 'b', 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(Index(3), None, None).indices(6) -> (3, 6, 1)
#> slice(Index(3), None, 1).indices(6) -> (3, 6, 1)
#> slice(Index(3), None, -1).indices(6) -> (3, -1, -1)
#> slice(Index(3), None, 2).indices(6) -> (3, 6, 2)
#> slice(Index(3), None, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(Index(3), None, Index(-2)).indices(6) -> (3, -1, -2)
#> slice(Index(3), None, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(Index(3), 4, None).indices(6) -> (3, 4, 1)
#> slice(Index(3), 4, 1).indices(6) -> (3, 4, 1)
#> slice(Index(3), 4, -1).indices(6) -> (3, 4, -1)
#> slice(Index(3), 4, 2).indices(6) -> (3, 4, 2)
#> slice(Index(3), 4, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(Index(3), 4, Index(-2)).indices(6) -> (3, 4, -2)
#> slice(Index(3), 4, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(Index(3), -2, None).indices(6) -> (3, 4, 1)
#> slice(Index(3), -2, 1).indices(6) -> (3, 4, 1)
#> slice(Index(3), -2, -1).indices(6) -> (3, 4, -1)
#> slice(Index(3), -2, 2).indices(6) -> (3, 4, 2)
#> slice(Index(3), -2, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(Index(3), -2, Index(-2)).indices(6) -> (3, 4, -2)
#> slice(Index(3), -2, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(Index(3), Index(2), None).indices(6) -> (3, 2, 1)
#> slice(Index(3), Index(2), 1).indices(6) -> (3, 2, 1)
#> slice(Index(3), Index(2), -1).indices(6) -> (3, 2, -1)
#> slice(Index(3), Index(2), 2).indices(6) -> (3, 2, 2)
#> slice(Index(3), Index(2), 0).indices(6) !! ValueError slice step cannot be zero
#> slice(Index(3), Index(2), Index(-2)).indices(6) -> (3, 2, -2)
#> slice(Index(3), Index(2), 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(Index(3), 'b', None).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(Index(3), 'b', 1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(Index(3), 'b', -1).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(Index(3), 'b', 2).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(Index(3), 'b', 0).indices(6) !! ValueError slice step cannot be zero
#> slice(Index(3), 'b', Index(-2)).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(Index(3), 'b', 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(Index(<class 'KeyError'>), None, None).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), None, 1).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), None, -1).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), None, 2).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), None, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(Index(<class 'KeyError'>), None, Index(-2)).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), None, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(Index(<class 'KeyError'>), 4, None).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), 4, 1).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), 4, -1).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), 4, 2).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), 4, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(Index(<class 'KeyError'>), 4, Index(-2)).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), 4, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(Index(<class 'KeyError'>), -2, None).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), -2, 1).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), -2, -1).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), -2, 2).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), -2, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(Index(<class 'KeyError'>), -2, Index(-2)).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), -2, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(Index(<class 'KeyError'>), Index(2), None).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), Index(2), 1).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), Index(2), -1).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), Index(2), 2).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), Index(2), 0).indices(6) !! ValueError slice step cannot be zero
#> slice(Index(<class 'KeyError'>), Index(2), Index(-2)).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), Index(2), 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(Index(<class 'KeyError'>), 'b', None).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), 'b', 1).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), 'b', -1).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), 'b', 2).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), 'b', 0).indices(6) !! ValueError slice step cannot be zero
#> slice(Index(<class 'KeyError'>), 'b', Index(-2)).indices(6) !! KeyError 'index'
#> slice(Index(<class 'KeyError'>), 'b', 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(Index('x'), None, None).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), None, 1).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), None, -1).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), None, 2).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), None, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(Index('x'), None, Index(-2)).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), None, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(Index('x'), 4, None).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), 4, 1).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), 4, -1).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), 4, 2).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), 4, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(Index('x'), 4, Index(-2)).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), 4, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(Index('x'), -2, None).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), -2, 1).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), -2, -1).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), -2, 2).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), -2, 0).indices(6) !! ValueError slice step cannot be zero
#> slice(Index('x'), -2, Index(-2)).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), -2, 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(Index('x'), Index(2), None).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), Index(2), 1).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), Index(2), -1).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), Index(2), 2).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), Index(2), 0).indices(6) !! ValueError slice step cannot be zero
#> slice(Index('x'), Index(2), Index(-2)).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), Index(2), 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> slice(Index('x'), 'b', None).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), 'b', 1).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), 'b', -1).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), 'b', 2).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), 'b', 0).indices(6) !! ValueError slice step cannot be zero
#> slice(Index('x'), 'b', Index(-2)).indices(6) !! TypeError __index__ returned non-int (type str)
#> slice(Index('x'), 'b', 2.0).indices(6) !! TypeError slice indices must be integers or None or have an __index__ method
#> indices(0) -> (0, 0, 2)
#> backwards(0) -> (-1, -1, -3)
#> indices(1) -> (1, 1, 2)
#> backwards(1) -> (0, -1, -3)
#> indices(5) -> (1, 5, 2)
#> backwards(5) -> (4, -1, -3)
#> indices(-1) !! ValueError length should not be negative
#> backwards(-1) !! ValueError length should not be negative
#> indices(None) !! TypeError 'NoneType' object cannot be interpreted as an integer
#> backwards(None) !! TypeError 'NoneType' object cannot be interpreted as an integer
#> indices(2.0) !! TypeError 'float' object cannot be interpreted as an integer
#> backwards(2.0) !! TypeError 'float' object cannot be interpreted as an integer
#> indices(1000000000000000000000000000000) -> (1, 1000000000000000000000000000000, 2)
#> backwards(1000000000000000000000000000000) -> (999999999999999999999999999999, -1, -3)
#> indices(Index(4)) -> (1, 4, 2)
#> backwards(Index(4)) -> (3, -1, -3)
#> indices(Index(-1)) !! ValueError length should not be negative
#> backwards(Index(-1)) !! ValueError length should not be negative
#> indices(Index(<class 'KeyError'>)) !! KeyError 'index'
#> backwards(Index(<class 'KeyError'>)) !! KeyError 'index'
#> indices(True) -> (1, 1, 2)
#> backwards(True) -> (0, -1, -3)
#> slice() !! TypeError slice expected at least 1 argument, got 0
#> slice(1,) -> slice(None, 1, None)
#> slice(1, 2) -> slice(1, 2, None)
#> slice(1, 2, 3) -> slice(1, 2, 3)
#> slice(1, 2, 3, 4) !! TypeError slice expected at most 3 arguments, got 4
#> slice(None,) -> slice(None, None, None)
#> slice([], {}, ()) -> slice([], {}, ())
#> keyword !! TypeError slice() takes no keyword arguments
#> 1 x [2] slice(1, 'x', [2]) True True True
#> hash -> -2178470213028018262
#> key -> {slice(None, 1, None): 1}
#> set !! AttributeError readonly attribute
#> order -> (True, True, True)
#> order of none !! TypeError '<' not supported between instances of 'NoneType' and 'int'
#> order of others !! TypeError '<' not supported between instances of 'slice' and 'int'
#> subclass !! TypeError type 'slice' is not an acceptable base type
#> reduce -> (<class 'slice'>, (1, 2, 3))
#> slice(1, 2, None) slice(None, None, None) slice(None, None, 2) (slice(1, 2, None), Ellipsis, slice(None, None, -1)) (slice(None, None, None), None) (slice(None, 1, None), 2) slice('a', 'b', None)
#> set slice(1, 2, None) 3
#> set slice(None, None, None) 4
#> delete slice(1, None, None)
#> delete (slice(None, None, None), 1)
#> list[slice(None, None, None)] -> [0, 1, 2, 3, 4, 5]
#> list[slice(1, -1, None)] -> [1, 2, 3, 4]
#> list[slice(None, None, -2)] -> [5, 3, 1]
#> list[slice(5, 1, -1)] -> [5, 4, 3, 2]
#> list[slice(None, 100000000000000000000, None)] -> [0, 1, 2, 3, 4, 5]
#> list[slice(-100000000000000000000, None, 100000000000000000000)] -> [0]
#> list[slice(None, None, 0)] !! ValueError slice step cannot be zero
#> list[slice(None, 1.5, None)] !! TypeError slice indices must be integers or None or have an __index__ method
#> list[slice(Index(2), None, None)] -> [2, 3, 4, 5]
#> list[slice(None, 'a', None)] !! TypeError slice indices must be integers or None or have an __index__ method
#> tuple[slice(None, None, None)] -> (0, 1, 2, 3)
#> tuple[slice(1, -1, None)] -> (1, 2)
#> tuple[slice(None, None, -2)] -> (3, 1)
#> tuple[slice(5, 1, -1)] -> (3, 2)
#> tuple[slice(None, 100000000000000000000, None)] -> (0, 1, 2, 3)
#> tuple[slice(-100000000000000000000, None, 100000000000000000000)] -> (0,)
#> tuple[slice(None, None, 0)] !! ValueError slice step cannot be zero
#> tuple[slice(None, 1.5, None)] !! TypeError slice indices must be integers or None or have an __index__ method
#> tuple[slice(Index(2), None, None)] -> (2, 3)
#> tuple[slice(None, 'a', None)] !! TypeError slice indices must be integers or None or have an __index__ method
#> str[slice(None, None, None)] -> 'abcdef'
#> str[slice(1, -1, None)] -> 'bcde'
#> str[slice(None, None, -2)] -> 'fdb'
#> str[slice(5, 1, -1)] -> 'fedc'
#> str[slice(None, 100000000000000000000, None)] -> 'abcdef'
#> str[slice(-100000000000000000000, None, 100000000000000000000)] -> 'a'
#> str[slice(None, None, 0)] !! ValueError slice step cannot be zero
#> str[slice(None, 1.5, None)] !! TypeError slice indices must be integers or None or have an __index__ method
#> str[slice(Index(2), None, None)] -> 'cdef'
#> str[slice(None, 'a', None)] !! TypeError slice indices must be integers or None or have an __index__ method
#> bytes[slice(None, None, None)] -> b'abcdef'
#> bytes[slice(1, -1, None)] -> b'bcde'
#> bytes[slice(None, None, -2)] -> b'fdb'
#> bytes[slice(5, 1, -1)] -> b'fedc'
#> bytes[slice(None, 100000000000000000000, None)] -> b'abcdef'
#> bytes[slice(-100000000000000000000, None, 100000000000000000000)] -> b'a'
#> bytes[slice(None, None, 0)] !! ValueError slice step cannot be zero
#> bytes[slice(None, 1.5, None)] !! TypeError slice indices must be integers or None or have an __index__ method
#> bytes[slice(Index(2), None, None)] -> b'cdef'
#> bytes[slice(None, 'a', None)] !! TypeError slice indices must be integers or None or have an __index__ method
#> bytearray[slice(None, None, None)] -> bytearray(b'abcdef')
#> bytearray[slice(1, -1, None)] -> bytearray(b'bcde')
#> bytearray[slice(None, None, -2)] -> bytearray(b'fdb')
#> bytearray[slice(5, 1, -1)] -> bytearray(b'fedc')
#> bytearray[slice(None, 100000000000000000000, None)] -> bytearray(b'abcdef')
#> bytearray[slice(-100000000000000000000, None, 100000000000000000000)] -> bytearray(b'a')
#> bytearray[slice(None, None, 0)] !! ValueError slice step cannot be zero
#> bytearray[slice(None, 1.5, None)] !! TypeError slice indices must be integers or None or have an __index__ method
#> bytearray[slice(Index(2), None, None)] -> bytearray(b'cdef')
#> bytearray[slice(None, 'a', None)] !! TypeError slice indices must be integers or None or have an __index__ method
#> range[slice(None, None, None)] -> range(0, 6)
#> range[slice(1, -1, None)] -> range(1, 5)
#> range[slice(None, None, -2)] -> range(5, -1, -2)
#> range[slice(5, 1, -1)] -> range(5, 1, -1)
#> range[slice(None, 100000000000000000000, None)] -> range(0, 6)
#> range[slice(-100000000000000000000, None, 100000000000000000000)] -> range(0, 6, 100000000000000000000)
#> range[slice(None, None, 0)] !! ValueError slice step cannot be zero
#> range[slice(None, 1.5, None)] !! TypeError slice indices must be integers or None or have an __index__ method
#> range[slice(Index(2), None, None)] -> range(2, 6)
#> range[slice(None, 'a', None)] !! TypeError slice indices must be integers or None or have an __index__ method
