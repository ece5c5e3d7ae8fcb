# Classes with __call__, __enter__, __exit__, __iter__, __next__, __await__, __format__, __bytes__, __sizeof__-free: all on one object, changed on the class later.
class Swiss:
    def __init__(self, n=3):
        self.n, self.log = n, []

    def __call__(self, *a, **k):
        return ("call", a, k)

    def __enter__(self):
        self.log.append("enter")
        return self

    def __exit__(self, *exc):
        self.log.append(exc[0].__name__ if exc[0] else "clean")
        return exc[0] is KeyError

    def __iter__(self):
        return iter(range(self.n))

    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration
        return self.n

    def __reversed__(self):
        return "reversed is not checked"

    def __format__(self, spec):
        return f"[{spec or 'none'}]"

    def __bytes__(self):
        return bytes(range(self.n))

    def __getitem__(self, k):
        return k

    def __len__(self):
        return self.n

    def __contains__(self, x):
        return x is self

    def __bool__(self):
        return False

    def __index__(self):
        return self.n

    def __int__(self):
        return -self.n

    def __round__(self, d=None):
        return d

    def __dir__(self):
        return ["zeta", "alpha"]

    def __divmod__(self, o):
        return "divmod"

    def __matmul__(self, o):
        return "matmul"

    def __del__(self):
        ended.append(self.n)


ended = []
s = Swiss()
with s as t:
    print(t is s, s(1, k=2), list(s), next(s), next(s), f"{s:x} {s}", bytes(s), s[1:2, ...], len(s), s in s, bool(s), not s)
with s:
    raise KeyError("swallowed")
try:
    with s:
        raise ValueError("not swallowed")
except ValueError as e:
    print(e, s.log)
print(reversed(s), int(s), [10, 20, 30][s], round(s), round(s, 2), dir(s), divmod(s, 1), s @ 1, next(s), next(s, "over"), range(5)[Swiss(2)])
try:
    next(s)
except StopIteration:
    print("stop")
Swiss.__call__ = lambda self: "new call"
Swiss.__len__ = lambda self: 42
Swiss.__iter__ = lambda self: iter("ab")
Swiss.__enter__ = lambda self: "entered"
print(s(), len(s), list(s))
with s as t:
    print(t)
del Swiss.__iter__
Swiss.__getitem__ = lambda self, i: [7, 8][i]
print(list(s), [*s])
del Swiss.__bool__
print(bool(s))
del Swiss.__len__
print(bool(s))
del Swiss.__format__
print(f"{s!s:.6}")
try:
    print(f"{s:x}")
except TypeError as e:
    print(e)
Swiss.__str__ = lambda self: "as str"
print(s, str(s), f"{s}", "%s" % s)
Swiss.__repr__ = lambda self: "as repr"
print(repr(s), [s], f"{s!r}")
del Swiss.__str__
print(s)
Swiss.__hash__ = lambda self: 5
print(hash(s), {s: 1})
Swiss.__eq__ = lambda self, o: True
print(s == 1, s != 1)
Swiss.__lt__ = lambda self, o: "lt"
print(s < 1, 1 > s)
Swiss.__getattr__ = lambda self, n: n.upper()
print(s.missing)
Swiss.__setattr__ = lambda self, n, v: self.log.append((n, v))
s.x = 1
print(s.log[-1], s.x)
del Swiss.__setattr__, Swiss.__getattr__
s.x = 2
print(s.x, ended)
del s, t
print(ended)
for name in ("__call__", "__enter__", "__exit__", "__next__", "__index__"):
    delattr(Swiss, name)
z = Swiss(0)
for f in (lambda: z(), lambda: next(z), lambda: [1][z], lambda: range(z)):
    try:
        f()
    except TypeError as e:
        print(e)
try:
    with z:
        pass
except TypeError as e:
    print(e)

#> True ('call', (1,), {'k': 2}) [0, 1, 2] 2 1 [x] [none] b'\x00' (slice(1, 2, None), Ellipsis) 1 True False True
#> not swallowed ['enter', 'clean', 'enter', 'KeyError', 'enter', 'ValueError']
#> reversed is not checked -1 20 None 2 ['alpha', 'zeta'] divmod matmul 0 over 2
#> stop
#> new call 42 ['a', 'b']
#> entered
#> [7, 8] [7, 8]
#> True
#> True
#> <__mai
#> unsupported format string passed to Swiss.__format__
#> as str as str as str as str
#> as repr [as repr] as repr
#> as repr
#> 5 {as repr: 1}
#> True False
#> lt lt
#> MISSING
#> ('x', 1) X
#> 2 [2]
#> [2, -2]
#> 'Swiss' object is not callable
#> 'Swiss' object is not an iterator
#> list indices must be integers or slices, not Swiss
#> 'Swiss' object cannot be interpreted as an integer
#> 'Swiss' object does not support the context manager protocol
