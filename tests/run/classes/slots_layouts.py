# __slots__: of every form, in inheritance, with defaults, with weakref and dict, messages.
class P:
    __slots__ = ("x", "y")

    def __init__(self, x=None, y=None):
        if x is not None:
            self.x = x
        if y is not None:
            self.y = y


p = P(1)
print(p.x, hasattr(p, "y"), hasattr(p, "__dict__"))
for f in (lambda: p.y, lambda: setattr(p, "z", 1), lambda: delattr(p, "y"), lambda: vars(p), lambda: p.z):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
p.y = 5
del p.x
print(P.x.__name__, type(P.x).__name__, repr(P.x), P.y.__get__(p), P.__slots__)
P.y.__set__(p, 6)
print(p.y)
try:
    P.x.__get__(5)
except TypeError as e:
    print(e)


class One:
    __slots__ = "single"


class Listed:
    __slots__ = ["a", "b"]


class Documented:
    __slots__ = {"a": "The a.", "b": None}


class Gen:
    __slots__ = (c for c in "pq")


o = One()
o.single = 1
print(o.single, Documented.a.__doc__, Documented.b.__doc__, [n for n in ("p", "q") if hasattr(Gen, n)])


class Sub(P):
    pass


s = Sub(1, 2)
s.z = 3
print(vars(s), s.x)


class Sub2(P):
    __slots__ = ("z",)


t = Sub2(1, 2)
t.z = 3
try:
    t.w = 4
except AttributeError as e:
    print(e)


class WithDict(P):
    __slots__ = ("__dict__",)


w = WithDict(1)
w.anything = 2
print(vars(w), w.x)


class Private:
    __slots__ = ("__hidden", "_one")

    def __init__(self):
        self.__hidden = 1


print(Private()._Private__hidden, [n for n in dir(Private) if "hidden" in n])


def attempt(ns, bases=()):
    try:
        type("T", bases, ns)
        print("made")
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


attempt({"__slots__": ("a",), "a": 1})
attempt({"__slots__": ("not valid",)})
attempt({"__slots__": (5,)})
attempt({"__slots__": 5})
attempt({"__slots__": ("a", "a")})
attempt({"__slots__": ("a",)}, (int,))
attempt({"__slots__": ("a",)}, (tuple,))
attempt({"__slots__": ()}, (int,))
attempt({"__slots__": ("__dict__", "__dict__")})
attempt({"__slots__": ("b",)}, (P, One))
attempt({"__slots__": ()}, (P, type("E", (), {"__slots__": ()})))
attempt({}, (P, One))


class A1:
    __slots__ = ("v",)


class A2:
    __slots__ = ("v",)


class A3:
    __slots__ = ("v", "w")


a = A1()
a.v = "kept"
a.__class__ = A2
print(a.v, type(a).__name__)
try:
    a.__class__ = A3
except TypeError as e:
    print(e)

#> 1 False False
#> AttributeError 'P' object has no attribute 'y'
#> AttributeError 'P' object has no attribute 'z'
#> AttributeError y
#> TypeError vars() argument must have __dict__ attribute
#> AttributeError 'P' object has no attribute 'z'
#> x member_descriptor <member 'x' of 'P' objects> 5 ('x', 'y')
#> 6
#> descriptor 'x' for 'P' objects doesn't apply to a 'int' object
#> 1 None None ['p', 'q']
#> {'z': 3} 1
#> 'Sub2' object has no attribute 'w'
#> {'anything': 2} 1
#> 1 ['_Private__hidden']
#> ValueError 'a' in __slots__ conflicts with class variable
#> TypeError __slots__ must be identifiers
#> TypeError __slots__ items must be strings, not 'int'
#> TypeError 'int' object is not iterable
#> made
#> TypeError nonempty __slots__ not supported for subtype of 'int'
#> TypeError nonempty __slots__ not supported for subtype of 'tuple'
#> made
#> TypeError __dict__ slot disallowed: we already got one
#> TypeError multiple bases have instance lay-out conflict
#> made
#> TypeError multiple bases have instance lay-out conflict
#> kept A2
#> __class__ assignment: 'A3' object layout differs from 'A2'
