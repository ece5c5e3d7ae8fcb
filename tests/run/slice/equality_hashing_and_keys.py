# slices as values: comparison, hash, repr, attributes, and slices handed to __getitem__.
def told(label, f):
    try:
        print(label, "->", repr(f()))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


print(slice(1), slice(1, 2), slice(None), slice("a", [], {}), slice(1.5, None, ...))
print(slice(1, 2) == slice(1, 2), slice(1, 2) == slice(1, 2, None), slice(1) == slice(None, 1), slice(1) != slice(2), slice(1, 2) == (1, 2, None))
print(slice(1, 2) == slice(1.0, 2.0), slice(True) == slice(1), slice("a") == slice("a"))
for f in (lambda: slice(1, 2) < slice(1, 3), lambda: slice(1, 2, 3) <= slice(1, 2, 3), lambda: slice(2) > slice(1), lambda: slice(1, None) < slice(2, None), lambda: slice(None, 1) < slice(1, 1), lambda: slice(1) < 5, lambda: slice("a") < slice(1), lambda: slice(2) >= slice(1), lambda: sorted([slice(0, 3, 1), slice(0, 1, 5), slice(0, 2, 0)])):
    told("order", f)
told("hash", lambda: hash(slice(1, 2)))
told("key", lambda: {slice(1): 2})
told("set", lambda: {slice(1)})
told("in list", lambda: slice(1, 2) in [slice(1, 2)])
told("count", lambda: [slice(1), slice(1), slice(2)].count(slice(1)))
told("dict get", lambda: {}[1:2])
told("dict set", lambda: {}.__setitem__(slice(1), 2))
told("set start", lambda: setattr(slice(1), "start", 3))
told("del stop", lambda: delattr(slice(1), "stop"))
told("other", lambda: setattr(slice(1), "x", 3))
told("sub", lambda: type("S", (slice,), {}))
told("iter", lambda: list(slice(3)))
told("len", lambda: len(slice(3)))
told("call", lambda: slice(1)(2))
told("add", lambda: slice(1) + slice(2))
told("bool", lambda: bool(slice(None)))
told("reduce", lambda: slice(1, 2, 3).__reduce__())
told("unpack", lambda: (lambda s: (s.start, s.stop, s.step))(slice(*[1, 2])))


class Echo:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


e = Echo()
print(e[1:2], e[:], e[::], e[1:], e[:2], e[::3], e["a":"b"], e[1:2, 3], e[1:2, ::3, ...], e[(1, 2)], e[1,], e[()], e[None], e[-1])
print(e[:, :], e[1:2:3,], e[[]:{}], e[lambda: 1 : 2] if False else e[0:1])
e[1:2] = 3
e[::2, 1] = "x"
e[:] += () if False else slice(1) if False else 0 if False else Echo() if False else type("A", (), {"__radd__": lambda s, o: ("added", o)})()
del e[1:]
del e[..., ::2], e[3]


def mark(x):
    print("m", x, end=" ")
    return x


print(e[mark(1) : mark(2) : mark(3)])
print(e[mark("a") : mark("b"), mark("c")])
e[mark(1) : mark(2)] = mark(9)
(mark(e))[mark(0) :] if False else print()


class Half:
    """A sequence that answers slices by making a new one of itself."""

    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        if isinstance(i, slice):
            start, stop, step = i.indices(len(self))
            print(f"[{start}:{stop}:{step}]", end=" ")
            return Half(*[self.items[k] for k in range(start, stop, step)])
        if isinstance(i, tuple):
            return [self[k] for k in i]
        return self.items[i]

    def __repr__(self):
        return f"Half{self.items}"


h = Half(*"abcdefg")
print(h[1:3], h[::-1], h[-2:], h[:-2], h[10:], h[::-2][1:], h[-1], h[0, 1:2, -1], list(h), list(reversed(h)))
match slice(1, 5, None):
    case slice(start=1, stop=x, step=None):
        print("matched", x)
match [slice(1), 2]:
    case [slice(stop=s), int(i)]:
        print(s, i)

#> slice(None, 1, None) slice(1, 2, None) slice(None, None, None) slice('a', [], {}) slice(1.5, None, Ellipsis)
#> True True True True False
#> True True True
#> order -> True
#> order -> True
#> order -> True
#> order -> True
#> order !! TypeError '<' not supported between instances of 'NoneType' and 'int'
#> order !! TypeError '<' not supported between instances of 'slice' and 'int'
#> order !! TypeError '<' not supported between instances of 'str' and 'int'
#> order -> True
#> order -> [slice(0, 1, 5), slice(0, 2, 0), slice(0, 3, 1)]
#> hash -> -2178470213028018262
#> key -> {slice(None, 1, None): 2}
#> set -> {slice(None, 1, None)}
#> in list -> True
#> count -> 2
#> dict get !! KeyError slice(1, 2, None)
#> dict set -> None
#> set start !! AttributeError readonly attribute
#> del stop !! AttributeError readonly attribute
#> other !! AttributeError 'slice' object has no attribute 'x'
#> sub !! TypeError type 'slice' is not an acceptable base type
#> iter !! TypeError 'slice' object is not iterable
#> len !! TypeError object of type 'slice' has no len()
#> call !! TypeError 'slice' object is not callable
#> add !! TypeError unsupported operand type(s) for +: 'slice' and 'slice'
#> bool -> True
#> reduce -> (<class 'slice'>, (1, 2, 3))
#> unpack -> (1, 2, None)
#> slice(1, 2, None) slice(None, None, None) slice(None, None, None) slice(1, None, None) slice(None, 2, None) slice(None, None, 3) slice('a', 'b', None) (slice(1, 2, None), 3) (slice(1, 2, None), slice(None, None, 3), Ellipsis) (1, 2) (1,) () None -1
#> (slice(None, None, None), slice(None, None, None)) (slice(1, 2, 3),) slice([], {}, None) slice(0, 1, None)
#> set slice(1, 2, None) 3
#> set (slice(None, None, 2), 1) x
#> set slice(None, None, None) ('added', slice(None, None, None))
#> del slice(1, None, None)
#> del (Ellipsis, slice(None, None, 2))
#> del 3
#> m 1 m 2 m 3 slice(1, 2, 3)
#> m a m b m c (slice('a', 'b', None), 'c')
#> m 9 m 1 m 2 set slice(1, 2, None) 9
#>
#> [1:3:1] [6:-1:-1] [5:7:1] [0:5:1] [7:7:1] [6:-1:-2] [1:4:1] [1:2:1] Half('b', 'c') Half('g', 'f', 'e', 'd', 'c', 'b', 'a') Half('f', 'g') Half('a', 'b', 'c', 'd', 'e') Half() Half('e', 'c', 'a') g ['a', Half('b',), 'g'] ['a', 'b', 'c', 'd', 'e', 'f', 'g'] ['g', 'f', 'e', 'd', 'c', 'b', 'a']
#> matched 5
#> 1 2
