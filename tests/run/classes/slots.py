# __slots__ in every form.
class P:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


p = P(1, 2)
print(p.x, p.y, hasattr(p, "__dict__"), P.__slots__, type(P.x).__name__, P.x, P.x.__get__(p), P.x.__name__)
for action in ("p.z = 1", "del p.x; p.x", "del p.x"):
    try:
        if action == "p.z = 1":
            p.z = 1
        elif action.startswith("del p.x;"):
            del p.x
            p.x
        else:
            del p.x
    except AttributeError as error:
        print(error)
P.x.__set__(p, 9)
print(p.x)
P.x.__delete__(p)
print(hasattr(p, "x"))
try:
    P.x.__get__(5)
except TypeError as error:
    print(error)


class One:
    __slots__ = "single"


o = One()
o.single = 1
print(o.single)


class Sub(P):
    pass


s = Sub(1, 2)
s.z = 3
print(s.x, s.z, s.__dict__, Sub.__dict__.get("__slots__"))


class SubSlots(P):
    __slots__ = ("z",)


s = SubSlots(1, 2)
s.z = 4
print(s.x, s.z, hasattr(s, "__dict__"))
try:
    s.w = 1
except AttributeError as error:
    print(error)


class WithDict:
    __slots__ = ("a", "__dict__")


w = WithDict()
w.a, w.b = 1, 2
print(w.a, w.b, w.__dict__)


class WithWeak:
    __slots__ = ("a", "__weakref__")


w = WithWeak()


class Mapping:
    __slots__ = {"a": "the a", "b": "the b"}


print(sorted(Mapping.__slots__), Mapping.a.__doc__)


class Listed:
    __slots__ = ["a", "b"]


class Generated:
    __slots__ = (c for c in "pq")


g = Generated()
g.p = 1
print(g.p)


class Private:
    __slots__ = ("__hidden", "_x")

    def __init__(self):
        self.__hidden = 5

    def get(self):
        return self.__hidden


print(Private().get(), hasattr(Private(), "_Private__hidden"))


def refused(slots, **ns):
    try:
        return type("R", (), {"__slots__": slots, **ns})
    except (TypeError, ValueError) as error:
        return f"{type(error).__name__}: {error}"


print(refused((1,)))
print(refused(("a b",)))
print(refused(("a", "a")))
print(refused(("a",), a=1))
print(refused(("__dict__", "__dict__")))
print(refused("__weakref__"))
print(refused(5))
for bases, slots in (((P, One), ("q",)), ((int,), ("a",)), ((tuple,), ("a",)), ((WithDict,), ("__dict__",)), ((WithWeak,), ("__weakref__",)), ((str,), ()), ((tuple,), ())):
    try:
        print(type("R", bases, {"__slots__": slots}).__name__)
    except TypeError as error:
        print(error)


class Empty:
    __slots__ = ()


e = Empty()
try:
    e.x = 1
except AttributeError as error:
    print(error)


class EmptySub(Empty, P):
    __slots__ = ()


print(EmptySub(1, 2).y)


class Default:
    __slots__ = ("v",)
    kind = "class level"

    def __getattr__(self, name):
        return f"missing {name}"


d = Default()
print(d.v, d.kind, d.other)
try:
    d.kind = 1
except AttributeError as error:
    print(error)

#> 1 2 False ('x', 'y') member_descriptor <member 'x' of 'P' objects> 1 x
#> 'P' object has no attribute 'z'
#> 'P' object has no attribute 'x'
#> x
#> 9
#> False
#> descriptor 'x' for 'P' objects doesn't apply to a 'int' object
#> 1
#> 1 3 {'z': 3} None
#> 1 4 False
#> 'SubSlots' object has no attribute 'w'
#> 1 2 {'b': 2}
#> ['a', 'b'] None
#> 1
#> 5 True
#> TypeError: __slots__ items must be strings, not 'int'
#> TypeError: __slots__ must be identifiers
#> <class '__main__.R'>
#> ValueError: 'a' in __slots__ conflicts with class variable
#> TypeError: __dict__ slot disallowed: we already got one
#> <class '__main__.R'>
#> TypeError: 'int' object is not iterable
#> multiple bases have instance lay-out conflict
#> nonempty __slots__ not supported for subtype of 'int'
#> nonempty __slots__ not supported for subtype of 'tuple'
#> __dict__ slot disallowed: we already got one
#> __weakref__ slot disallowed: we already got one
#> R
#> R
#> 'Empty' object has no attribute 'x'
#> 2
#> missing v class level missing other
#> 'Default' object attribute 'kind' is read-only
