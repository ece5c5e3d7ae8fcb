# Data classes whose bodies or defaults are out of the ordinary.
import dataclasses
from dataclasses import dataclass, field

LIMIT = 10
shared = [1, 2]


class Config:
    size = 4
    names = []


@dataclass
class Defaults:
    a: int = LIMIT
    b: int = Config.size
    c: tuple = (1, 2)
    d: frozenset = frozenset({1})
    e: int = -3
    f: object = None
    g: type = int
    h: float = 1.5 * 2


print(Defaults(), Defaults.b, Defaults(h=0).h)


def attempt(make):
    try:
        print(make())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)


def attribute_default():
    @dataclass
    class Bad:
        names: list = Config.names
    return Bad()


def variable_default():
    @dataclass
    class Bad:
        names: list = shared
    return Bad()


def made_default():
    @dataclass
    class Point:
        x: int = 0

    @dataclass
    class Line:
        start: Point = Point()
    return Line()


attempt(attribute_default)
attempt(variable_default)
attempt(made_default)


def positive():
    return field(default=7, repr=False)


@dataclass
class Helper:
    a: int = positive()
    b: int = 1


print(Helper(), Helper().a, [f.repr for f in dataclasses.fields(Helper)])

flag = True


@dataclass
class Branches:
    a: int
    if flag:
        b: int = 2
    else:
        c: int = 3


print(Branches(1), [f.name for f in dataclasses.fields(Branches)])


@dataclass
class Replaced:
    a: int = 1
    a = 5


print(Replaced(), Replaced(2))


@dataclass
class Self:
    self: int
    other: str = "o"


print(Self(1), Self(1) == Self(1), Self(1) == Self(2))


@dataclass
class Counted:
    made = 0
    name: str
    tags: list = field(default_factory=list)

    def __post_init__(self):
        Counted.made += 1
        self.name = self.name.upper()
        self.tags.append(Counted.made)


print(Counted("a"), Counted("b", ["t"]), Counted.made, dataclasses.replace(Counted("c"), name="d"))


@dataclass
class Outer:
    @dataclass
    class Inner:
        v: int = 0

    inner: "Outer.Inner" = field(default_factory=lambda: Outer.Inner(3))


print(Outer(), Outer.Inner.__qualname__, Outer().inner is Outer().inner)


class Plain:
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __eq__(self, other):
        return "plain"


@dataclass(eq=False, repr=False)
class FromPlain(Plain):
    c: int = 1


print(FromPlain(2).c, FromPlain(2) == FromPlain(3))


@dataclass
class Chained:
    a: int

    def __eq__(self, other):
        return "mine"

    def __hash__(self):
        return 5


print(Chained(1) == 2, hash(Chained(1)))


def decorate(cls):
    cls.extra = "x"
    return cls


@decorate
@dataclass
class Decorated:
    a: int = 0


print(Decorated(), Decorated.extra)

Point = dataclasses.make_dataclass("Point", [("x", int), ("y", int, 0)])


@dataclass
class Point3(Point):
    z: int = 0


print(Point3(1, 2, 3), Point(1) == Point(1, 0), Point3.__mro__[1].__name__)


@dataclass
class A:
    x: int = 1
    y: list = field(default_factory=list)


@dataclass
class B:
    y: int = 2
    z: int = 3


@dataclass
class C(A, B):
    w: int = 4


print(C(), [f.name for f in dataclasses.fields(C)], C(1, 2, 3, 4))
instance = A()
instance.__dict__["x"] = "changed"
print(instance, vars(instance), A.x)
A.__init__ = lambda self: setattr(self, "x", "patched")
patched = A()
print(patched.x)
nan = float("nan")


@dataclass(order=True)
class N:
    v: float


one = N(nan)
print(one == one, one == N(nan), N(nan) == N(float("nan")), N(1.0) < N(nan), one != one)

#> Defaults(a=10, b=4, c=(1, 2), d=frozenset({1}), e=-3, f=None, g=<class 'int'>, h=3.0) 4 0
#> ValueError mutable default <class 'list'> for field names is not allowed: use default_factory
#> ValueError mutable default <class 'list'> for field names is not allowed: use default_factory
#> ValueError mutable default <class '__main__.made_default.<locals>.Point'> for field start is not allowed: use default_factory
#> Helper(b=1) 7 [False, True]
#> Branches(a=1, b=2) ['a', 'b']
#> Replaced(a=5) Replaced(a=2)
#> Self(self=1, other='o') True False
#> Counted(name='A', tags=[1]) Counted(name='B', tags=['t', 2]) 2 Counted(name='D', tags=[3, 4])
#> Outer(inner=Outer.Inner(v=3)) Outer.Inner False
#> 2 plain
#> mine 5
#> Decorated(a=0) x
#> Point3(x=1, y=2, z=3) True Point
#> C(y=[], z=3, x=1, w=4) ['y', 'z', 'x', 'w'] C(y=1, z=2, x=3, w=4)
#> A(x='changed', y=[]) {'x': 'changed', 'y': []} 1
#> patched
#> True True False False False
