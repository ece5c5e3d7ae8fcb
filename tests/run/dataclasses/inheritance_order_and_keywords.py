# dataclasses: order, eq and hash options together, kw_only, slots, inheritance, post-init, class variables, errors.
from dataclasses import dataclass, field, fields, KW_ONLY, InitVar, replace, asdict
from typing import ClassVar


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


for eq in (True, False):
    for order in (True, False):
        for frozen in (True, False):
            for unsafe in (True, False):
                try:

                    @dataclass(eq=eq, order=order, frozen=frozen, unsafe_hash=unsafe)
                    class P:
                        x: int
                        y: int = 0

                    a, b = P(1), P(1, 0)
                    row = [a == b, a != P(2)]
                    try:
                        row.append(a < P(2))
                    except TypeError as e:
                        row.append("unordered")
                    try:
                        row.append(hash(a) == hash(b))
                    except TypeError as e:
                        row.append("unhashable")
                    try:
                        a.x = 5
                        row.append("set")
                    except AttributeError as e:
                        row.append(str(e))
                    print(eq, order, frozen, unsafe, row)
                except Exception as e:
                    print(eq, order, frozen, unsafe, type(e).__name__, e)


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    tag: str = field(default="", compare=False)
    parts: list = field(default_factory=list, repr=False)


v = [Version(1, 2, "b"), Version(1, 2, "a"), Version(0, 9), Version(1, 2, parts=[1])]
print(sorted(v), v[0] == v[1], v[0] <= v[1], v[0] < v[3], max(v))
told("other class", lambda: v[0] < 5)
told("sub class", lambda: v[0] < type("Sub", (Version,), {})(2))
print(v[0] == type("Sub", (Version,), {})(1, 2), v[0].__eq__(5), v[0].__lt__(5))


@dataclass
class A:
    a: int
    b: int = 2
    _: KW_ONLY
    c: int = 3
    d: int


@dataclass(kw_only=True)
class B(A):
    e: int
    f: int = field(default=6, kw_only=False)


told("A", A, 1, d=4)
told("A positional", A, 1, 2, 3)
told("A missing", A, 1)
told("B", lambda: B(1, 2, 9, d=4, e=5))
told("B missing", B, 1)
print([(f.name, f.kw_only) for f in fields(B)], A.__match_args__, B.__match_args__)


@dataclass
class Base:
    x: int = 1
    y: list = field(default_factory=list)

    def __post_init__(self):
        print("base post", end=" ")
        self.total = self.x + len(self.y)


@dataclass
class Derived(Base):
    z: int = 5
    x: int = 10
    scale: InitVar[int] = 2
    shared: ClassVar[list] = []

    def __post_init__(self, scale):
        super().__post_init__()
        print("derived post", scale, end=" ")
        self.z *= scale


d = Derived()
print(d, d.total, [f.name for f in fields(d)], Derived.shared is d.shared, Derived(1, [2], 3, 4), Derived.x, Derived.scale, hasattr(Derived, "y"))


@dataclass(slots=True)
class S:
    a: int
    b: str = "b"


@dataclass(slots=True)
class T(S):
    c: float = 1.5


s = T(1)
told("slot", lambda: setattr(s, "nope", 1))
print(s, S.__slots__, T.__slots__, hasattr(s, "__dict__"), replace(s, a=9), T(1) == T(1), asdict(s))


@dataclass(repr=False, eq=False)
class Quiet:
    x: int

    def __repr__(self):
        return "own repr"


@dataclass
class Kept:
    x: int

    def __eq__(self, other):
        return "own eq"

    def __repr__(self):
        return "kept"

    def __init__(self, x):
        self.x = x * 2


print(Quiet(1), Quiet(1) == Quiet(1), Kept(1), Kept(1) == 5, Kept(4).x, Kept.__hash__)
for make in (lambda: dataclass(type("E", (), {"__annotations__": {"x": int, "y": int}, "x": 1})), lambda: dataclass(type("E", (), {"__annotations__": {"x": list}, "x": []})), lambda: dataclass(type("E", (), {"x": field()})), lambda: dataclass(order=True, eq=False)(type("E", (), {})), lambda: dataclass(order=True)(type("E", (), {"__lt__": lambda s, o: 1})), lambda: dataclass(frozen=True)(type("E", (Base,), {})), lambda: dataclass(unsafe_hash=True)(type("E", (), {"__hash__": lambda s: 1})), lambda: dataclass(frozen=True)(type("E", (), {"__setattr__": lambda s, n, v: 1})), lambda: field(default=1, default_factory=int), lambda: dataclass(nope=1), lambda: dataclass(slots=True)(type("E", (), {"__slots__": ("x",)})), lambda: dataclass(type("E", (), {"__annotations__": {"x": ClassVar[int]}, "x": field(default_factory=int)}))):
    told("refused", make)


@dataclass(frozen=True)
class F:
    x: int
    cache: dict = field(default_factory=dict, compare=False, hash=False, repr=False)

    def __post_init__(self):
        object.__setattr__(self, "y", self.x * 2)


f = F(2)
f.cache["k"] = 1
print(f, f.y, hash(f) == hash(F(2)), f == F(2), {f: 1}[F(2)], f.cache)
match f:
    case F(x, y=z):
        print(x, z)
match Version(3, 1):
    case Version(3, minor=m):
        print("minor", m)

#> True True True True [True, True, True, True, "cannot assign to field 'x'"]
#> True True True False [True, True, True, True, "cannot assign to field 'x'"]
#> True True False True [True, True, True, True, 'set']
#> True True False False [True, True, True, 'unhashable', 'set']
#> True False True True [True, True, 'unordered', True, "cannot assign to field 'x'"]
#> True False True False [True, True, 'unordered', True, "cannot assign to field 'x'"]
#> True False False True [True, True, 'unordered', True, 'set']
#> True False False False [True, True, 'unordered', 'unhashable', 'set']
#> False True True True ValueError eq must be true if order is true
#> False True True False ValueError eq must be true if order is true
#> False True False True ValueError eq must be true if order is true
#> False True False False ValueError eq must be true if order is true
#> False False True True [False, True, 'unordered', True, "cannot assign to field 'x'"]
#> False False True False [False, True, 'unordered', False, "cannot assign to field 'x'"]
#> False False False True [False, True, 'unordered', True, 'set']
#> False False False False [False, True, 'unordered', False, 'set']
#> [Version(major=0, minor=9, tag=''), Version(major=1, minor=2, tag='b'), Version(major=1, minor=2, tag='a'), Version(major=1, minor=2, tag='')] True True True Version(major=1, minor=2, tag='')
#> other class !! TypeError '<' not supported between instances of 'Version' and 'int'
#> sub class !! TypeError '<' not supported between instances of 'Version' and 'Sub'
#> False NotImplemented NotImplemented
#> A -> A(a=1, b=2, c=3, d=4)
#> A positional !! TypeError A.__init__() takes from 2 to 3 positional arguments but 4 were given
#> A missing !! TypeError A.__init__() missing 1 required keyword-only argument: 'd'
#> B -> B(a=1, b=2, c=3, d=4, e=5, f=9)
#> B missing !! TypeError B.__init__() missing 2 required keyword-only arguments: 'd' and 'e'
#> [('a', False), ('b', False), ('c', True), ('d', True), ('e', True), ('f', False)] ('a', 'b') ('a', 'b', 'f')
#> base post derived post 2 base post derived post 4 Derived(x=10, y=[], z=10) 10 ['x', 'y', 'z'] True Derived(x=1, y=[2], z=12) 10 2 False
#> slot !! AttributeError 'T' object has no attribute 'nope'
#> T(a=1, b='b', c=1.5) ('a', 'b') ('c',) False T(a=9, b='b', c=1.5) True {'a': 1, 'b': 'b', 'c': 1.5}
#> own repr False kept own eq 8 None
#> refused !! TypeError non-default argument 'y' follows default argument
#> refused !! ValueError mutable default <class 'list'> for field x is not allowed: use default_factory
#> refused !! TypeError 'x' is a field but has no type annotation
#> refused !! ValueError eq must be true if order is true
#> refused !! TypeError Cannot overwrite attribute __lt__ in class E. Consider using functools.total_ordering
#> refused !! TypeError cannot inherit frozen dataclass from a non-frozen one
#> refused !! TypeError Cannot overwrite attribute __hash__ in class E
#> refused !! TypeError Cannot overwrite attribute __setattr__ in class E
#> refused !! ValueError cannot specify both default and default_factory
#> refused !! TypeError dataclass() got an unexpected keyword argument 'nope'
#> refused !! TypeError E already specifies __slots__
#> refused !! TypeError field x cannot have a default factory
#> F(x=2) 4 True True 1 {'k': 1}
#> 2 4
#> minor 1
