"""__slots__: each of the notes: no __dict__, inheritance, defaults conflict, mangling, iterables, weak references, layout."""
import weakref


class P:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


p = P(1)
print(p.x, hasattr(p, "__dict__"), hasattr(p, "y"))
for f in (lambda: p.y, lambda: setattr(p, "z", 1), lambda: p.__dict__, lambda: weakref.ref(p), lambda: delattr(p, "y"), lambda: vars(p), lambda: setattr(p, "__init__", 1), lambda: p.nothing):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
p.y = 2
del p.x
p.x = 3
print(p.x, p.y, P.x, type(P.x).__name__, P.x.__get__(p), P.__slots__)
P.x.__set__(p, 4)
print(p.x)
try:
    P.x.__get__(5)
except TypeError as e:
    print(e)


class WithDict(P):
    pass


w = WithDict(1)
w.free = 2
print(w.__dict__, w.x)


class Child(P):
    __slots__ = ("z",)


c = Child(1)
c.z = 3
try:
    c.q = 1
except AttributeError as e:
    print(e)


class WithBoth:
    __slots__ = ("__dict__", "__weakref__", "a")


b = WithBoth()
b.a, b.other = 1, 2
print(b.__dict__, weakref.ref(b)() is b)
for body in ({"__slots__": ("a",), "a": 1}, {"__slots__": "single"}, {"__slots__": ["l1", "l2"]}, {"__slots__": {"k": "doc"}}, {"__slots__": ()}, {"__slots__": (1,)}, {"__slots__": ("1a",)}, {"__slots__": 5}, {"__slots__": iter("ab")}, {"__slots__": ("__dict__", "__dict__")}):
    try:
        made = type("Made", (), dict(body))
        print(sorted(n for n in vars(made) if not n.startswith("__")), hasattr(made(), "__dict__"))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Mangled:
    __slots__ = ("__hidden", "_seen")

    def __init__(self):
        self.__hidden = 1


print(Mangled()._Mangled__hidden)


class A:
    __slots__ = ("a",)


class B:
    __slots__ = ("b",)


class E:
    __slots__ = ()


for bases in ((A, B), (A, E), (E, A), (A, P)):
    try:
        made = type("M", bases, {"__slots__": ()})
        print("made", made.__mro__[1].__name__)
    except TypeError as e:
        print(e)
for base in (int, tuple, bytes):
    try:
        type("V", (base,), {"__slots__": ("x",)})
        print("allowed", base.__name__)
    except TypeError as e:
        print(e)


class T(tuple):
    __slots__ = ()


t = T((1, 2))
try:
    t.x = 1
except AttributeError as e:
    print(e)


class Documented:
    __slots__ = {"w": "The width.", "h": None}


print(Documented.__slots__, sorted(Documented.__slots__))
A.extra = "class attr"
print(A().extra)
P.__slots__ = ("changed",)
try:
    p.changed = 1
except AttributeError as e:
    print(e)

#> 1 False False
#> AttributeError 'P' object has no attribute 'y'
#> AttributeError 'P' object has no attribute 'z'
#> AttributeError 'P' object has no attribute '__dict__'
#> TypeError cannot create weak reference to 'P' object
#> AttributeError y
#> TypeError vars() argument must have __dict__ attribute
#> AttributeError 'P' object attribute '__init__' is read-only
#> AttributeError 'P' object has no attribute 'nothing'
#> 3 2 <member 'x' of 'P' objects> member_descriptor 3 ('x', 'y')
#> 4
#> descriptor 'x' for 'P' objects doesn't apply to a 'int' object
#> {'free': 2} 1
#> 'Child' object has no attribute 'q'
#> {'other': 2} True
#> ValueError 'a' in __slots__ conflicts with class variable
#> ['single'] False
#> ['l1', 'l2'] False
#> ['k'] False
#> [] False
#> TypeError __slots__ items must be strings, not 'int'
#> TypeError __slots__ must be identifiers
#> TypeError 'int' object is not iterable
#> ['a', 'b'] False
#> TypeError __dict__ slot disallowed: we already got one
#> 1
#> multiple bases have instance lay-out conflict
#> made A
#> made E
#> multiple bases have instance lay-out conflict
#> nonempty __slots__ not supported for subtype of 'int'
#> nonempty __slots__ not supported for subtype of 'tuple'
#> nonempty __slots__ not supported for subtype of 'bytes'
#> 'T' object has no attribute 'x'
#> {'w': 'The width.', 'h': None} ['h', 'w']
#> class attr
#> 'P' object has no attribute 'changed'
