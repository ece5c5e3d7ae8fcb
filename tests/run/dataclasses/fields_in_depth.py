# dataclass: field options, order, defaults, InitVar, ClassVar, kw_only, inheritance; refusals.
import dataclasses
from dataclasses import FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace
from typing import ClassVar
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


@dataclass
class A:
    x: int
    y: str = "dflt"
    z: list = field(default_factory=list)
    hidden: int = field(default=0, repr=False)
    uncompared: int = field(default=1, compare=False)
    no_init: int = field(default=7, init=False)
    shared: ClassVar[int] = 100
    start: InitVar[int] = 5
    plain = "not a field"

    def __post_init__(self, start):
        self.started = start * 2


a = A(1)
print(a, a.started, A(1) == A(1), A(1) == A(2), A(1, uncompared=9) == a, a.z is not A(1).z, [f.name for f in fields(A)], A.y, hasattr(A, "z"), A.shared, A.__match_args__, A.__doc__, A.__hash__)
for f in (lambda: A(), lambda: A(1, 2, 3, 4, 5, 6, 7), lambda: A(1, no_init=3), lambda: A(1, bogus=2), lambda: A(x=1, start=9).started, lambda: A(1) < A(2), lambda: hash(A(1)), lambda: A(1) == (1, "dflt"), lambda: fields(5), lambda: fields(A(1))[0].name, lambda: is_dataclass(A), lambda: is_dataclass(A(1)), lambda: is_dataclass(5), lambda: asdict(A(1, z=[A(2)])), lambda: astuple(A(1)), lambda: asdict(A), lambda: asdict(5), lambda: replace(A(1), y="new", start=1), lambda: replace(A(1), y="new").started, lambda: replace(A(1), no_init=1), lambda: replace(A(1), nope=1), lambda: replace(5, x=1), lambda: repr(fields(A)[0].type), lambda: fields(A)[2].default_factory, lambda: fields(A)[0].default is dataclasses.MISSING, lambda: A.__annotations__["x"]):
    tell(f)
@dataclass(order=True, frozen=True)
class V:
    major: int
    minor: int = 0
v = V(1, 2)
for f in (lambda: sorted([V(2), V(1, 5), V(1)]), lambda: V(1) < V(1, 1), lambda: V(1) <= 5, lambda: V(1) >= (1, 0), lambda: hash(v) == hash((1, 2)), lambda: {v: "k"}[V(1, 2)], lambda: setattr(v, "major", 5), lambda: setattr(v, "other", 5), lambda: delattr(v, "minor"), lambda: FrozenInstanceError.__mro__[1].__name__, lambda: replace(v, minor=9), lambda: v.__lt__(V(0))):
    tell(f)
@dataclass(kw_only=True, slots=True)
class K:
    a: int
    b: int = 2
@dataclass
class Mixed:
    p: int
    _: dataclasses.KW_ONLY
    q: int = 1
    r: int
    s: int = field(default=3, kw_only=False)
@dataclass(repr=False, eq=False, init=False)
class Bare:
    x: int = 1
@dataclass(unsafe_hash=True)
class Hash:
    x: int
    y: list = field(default_factory=list, hash=False)
for f in (lambda: K(a=1), lambda: K(1), lambda: setattr(K(a=1), "z", 1), lambda: K.__slots__, lambda: Mixed(1, r=2), lambda: Mixed(1, 9, r=2), lambda: Mixed(1, 2, 3), lambda: Mixed.__match_args__, lambda: Bare().x, lambda: Bare() == Bare(), lambda: Bare(5), lambda: "Bare object" in repr(Bare()), lambda: hash(Hash(1)) == hash(Hash(1, [2])), lambda: K(a=1) == K(a=1, b=2)):
    tell(f)
@dataclass
class Base:
    x: int = 1
    y: int = 2
@dataclass
class Child(Base):
    z: int = 3
    x: int = 10
    def __repr__(self):
        return f"own {super().__repr__()}"
class Plain(Base):
    w = 5
print(Child(), Child(1, 2, 3), [f.name for f in fields(Child)], Plain(), Plain() == Base(), Child() == Base())
def order():
    @dataclass
    class T:
        a: int = 1
        b: int
def mutable():
    @dataclass
    class T:
        a: list = []
def mutable2():
    @dataclass
    class T:
        a: dict = field(default={})
def both():
    @dataclass
    class T:
        a: int = field(default=1, default_factory=int)
def frozen_mix():
    @dataclass
    class T(V):
        c: int = 1
def order_eq():
    @dataclass(order=True, eq=False)
    class T:
        a: int
def order_has():
    @dataclass(order=True)
    class T:
        a: int
        def __lt__(self, o):
            return True
def hash_has():
    @dataclass(unsafe_hash=True)
    class T:
        a: int
        def __hash__(self):
            return 1
def no_type():
    @dataclass
    class T:
        a = field(default=1)
def factory_classvar():
    @dataclass
    class T:
        a: ClassVar[list] = field(default_factory=list)
def two_kw_only():
    @dataclass
    class T:
        _: dataclasses.KW_ONLY
        a: int
        __: dataclasses.KW_ONLY
def slots_has():
    @dataclass(slots=True)
    class T:
        __slots__ = ("a",)
        a: int
def frozen_setattr():
    @dataclass(frozen=True)
    class T:
        a: int
        def __setattr__(self, n, v):
            pass
for f in (order, mutable, mutable2, both, frozen_mix, order_eq, order_has, hash_has, no_type, factory_classvar, two_kw_only, slots_has, frozen_setattr):
    tell(f)
M = make_dataclass("M", ["a", ("b", int), ("c", list, field(default_factory=list))], namespace={"total": lambda self: self.a + self.b}, bases=(), frozen=True)
print(M(1, 2), M(1, 2).total(), [f.name for f in fields(M)])
for args in (("N", ["1a"]), ("N", ["a", "a"]), ("N", ["class"]), ("N", [("a",)]), ("N", [5])):
    tell(lambda: make_dataclass(*args))
match A(1, "m"):
    case A(x, "m", z=[]):
        print("match", x)
@dataclass
class Node:
    v: int
    next: "Node | None" = None
n = Node(1, Node(2))
n.next.next = n
print(n, Node(1, Node(2)) == Node(1, Node(2)), asdict(Node(1, Node(2))), astuple(Node(1, Node(2))))
tell(lambda: asdict(n))

#> A(x=1, y='dflt', z=[], uncompared=1, no_init=7) 10 True False True True ['x', 'y', 'z', 'hidden', 'uncompared', 'no_init'] dflt False 100 ('x', 'y', 'z', 'hidden', 'uncompared', 'start') A(x: int, y: str = 'dflt', z: list = <factory>, hidden: int = 0, uncompared: int = 1, start: dataclasses.InitVar[int] = 5) None
#> TypeError A.__init__() missing 1 required positional argument: 'x'
#> TypeError A.__init__() takes from 2 to 7 positional arguments but 8 were given
#> TypeError A.__init__() got an unexpected keyword argument 'no_init'
#> TypeError A.__init__() got an unexpected keyword argument 'bogus'
#> 18
#> TypeError '<' not supported between instances of 'A' and 'A'
#> TypeError unhashable type: 'A'
#> False
#> TypeError must be called with a dataclass type or instance
#> 'x'
#> True
#> True
#> False
#> {'x': 1, 'y': 'dflt', 'z': [{'x': 2, 'y': 'dflt', 'z': [], 'hidden': 0, 'uncompared': 1, 'no_init': 7}], 'hidden': 0, 'uncompared': 1, 'no_init': 7}
#> (1, 'dflt', [], 0, 1, 7)
#> TypeError asdict() should be called on dataclass instances
#> TypeError asdict() should be called on dataclass instances
#> A(x=1, y='new', z=[], uncompared=1, no_init=7)
#> 10
#> ValueError field no_init is declared with init=False, it cannot be specified with replace()
#> TypeError A.__init__() got an unexpected keyword argument 'nope'
#> TypeError replace() should be called on dataclass instances
#> "<class 'int'>"
#> <class 'list'>
#> True
#> <class 'int'>
#> [V(major=1, minor=0), V(major=1, minor=5), V(major=2, minor=0)]
#> True
#> TypeError '<=' not supported between instances of 'V' and 'int'
#> TypeError '>=' not supported between instances of 'V' and 'tuple'
#> True
#> 'k'
#> FrozenInstanceError cannot assign to field 'major'
#> FrozenInstanceError cannot assign to field 'other'
#> FrozenInstanceError cannot delete field 'minor'
#> 'AttributeError'
#> V(major=1, minor=9)
#> False
#> K(a=1, b=2)
#> TypeError K.__init__() takes 1 positional argument but 2 were given
#> AttributeError 'K' object has no attribute 'z'
#> ('a', 'b')
#> Mixed(p=1, q=1, r=2, s=3)
#> Mixed(p=1, q=1, r=2, s=9)
#> TypeError Mixed.__init__() takes from 2 to 3 positional arguments but 4 were given
#> ('p', 's')
#> 1
#> False
#> TypeError Bare() takes no arguments
#> True
#> True
#> True
#> own Child(x=10, y=2) own Child(x=1, y=2) ['x', 'y', 'z'] Plain(x=1, y=2) False False
#> TypeError non-default argument 'b' follows default argument
#> ValueError mutable default <class 'list'> for field a is not allowed: use default_factory
#> ValueError mutable default <class 'dict'> for field a is not allowed: use default_factory
#> ValueError cannot specify both default and default_factory
#> TypeError cannot inherit non-frozen dataclass from a frozen one
#> ValueError eq must be true if order is true
#> TypeError Cannot overwrite attribute __lt__ in class T. Consider using functools.total_ordering
#> TypeError Cannot overwrite attribute __hash__ in class T
#> TypeError 'a' is a field but has no type annotation
#> TypeError field a cannot have a default factory
#> TypeError '__' is KW_ONLY, but KW_ONLY has already been specified
#> TypeError T already specifies __slots__
#> TypeError Cannot overwrite attribute __setattr__ in class T
#> M(a=1, b=2, c=[]) 3 ['a', 'b', 'c']
#> TypeError Field names must be valid identifiers: '1a'
#> TypeError Field name duplicated: 'a'
#> TypeError Field names must not be keywords: 'class'
#> TypeError Invalid field: ('a',)
#> TypeError object of type 'int' has no len()
#> match 1
#> Node(v=1, next=Node(v=2, next=...)) True {'v': 1, 'next': {'v': 2, 'next': None}} (1, (2, None))
#> RecursionError maximum recursion depth exceeded
