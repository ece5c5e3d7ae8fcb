# Dataclass fields through inheritance: order, overriding, defaults, keyword-only, init=False, repr, compare, hash, ClassVar, InitVar.
from dataclasses import KW_ONLY, FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, replace
from typing import ClassVar


@dataclass
class Base:
    a: int
    b: str = "b"
    count: ClassVar[int] = 0

    def __post_init__(self):
        Base.count += 1


@dataclass
class Mid(Base):
    b: str = "mid"
    c: list = field(default_factory=list)


@dataclass
class Leaf(Mid):
    a: float = 0.5
    d: int = field(init=False, default=7)
    e: str = field(default="hidden", repr=False, compare=False)


print(Base(1), Mid(1), Leaf(), Leaf(2, "x", [1]))
print([f.name for f in fields(Leaf)], Base.count, Leaf(1) == Leaf(1, e="other"), Leaf(1) == Mid(1), Mid(1) != Mid(2))
m = Mid(1)
m.c.append(5)
print(Mid(1).c, m.c)
try:
    @dataclass
    class Bad(Base):
        z: int
except TypeError as e:
    print(e)
try:
    @dataclass
    class Mutable:
        l: list = []
except ValueError as e:
    print(e)


@dataclass
class Kw:
    x: int
    _: KW_ONLY
    y: int = 1
    z: int = field(default=2)
    w: int = field(kw_only=False, default=3)


print(Kw(1, y=5), Kw(1, 9))
for f in (lambda: Kw(1, 2, 3), lambda: Kw(), lambda: Kw(1, q=1), lambda: Base(1, 2, 3)):
    try:
        print(f())
    except TypeError as e:
        print(e)


@dataclass
class Init:
    text: InitVar[str]
    scale: InitVar[int] = 2
    words: list = field(init=False)

    def __post_init__(self, text, scale):
        self.words = text.split() * scale


print(Init("a b"), Init("c", 1), hasattr(Init("x"), "text"), Init.scale)


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0

    def moved(self, dx):
        return replace(self, x=self.x + dx)


p = Point(1)
print(p.moved(5), hash(p) == hash(Point(1, 0)), {p: "k"}[Point(1)], p)
for f in (lambda: setattr(p, "x", 2), lambda: delattr(p, "y"), lambda: setattr(p, "new", 1), lambda: replace(p, q=1)):
    try:
        f()
    except (FrozenInstanceError, TypeError) as e:
        print(type(e).__name__, e)
try:
    hash(Base(1))
except TypeError as e:
    print(e)
try:
    @dataclass
    class Thaw(Point):
        z: int = 1
except TypeError as e:
    print(e)


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    tag: str = field(default="", compare=False)


vs = [Version(1, 2), Version(1), Version(0, 9, "x")]
print(sorted(vs), max(vs), Version(1) <= Version(1, 0, "t"), Version(1) < Version(1))
try:
    Version(1) < 5
except TypeError as e:
    print(e)


@dataclass
class Tree:
    value: int
    kids: list["Tree"] = field(default_factory=list)
    meta: dict = field(default_factory=dict)


t = Tree(1, [Tree(2), Tree(3, [Tree(4)])], {"k": (Tree(5),)})
d = asdict(t)
print(d)
print(astuple(t.kids[1]), asdict(Point(1), dict_factory=list), d["kids"] is t.kids, is_dataclass(t), is_dataclass(Tree), is_dataclass(int))
t.kids.append(t)
print(repr(t)[-12:])
print(Point.__match_args__, Kw.__match_args__, Version.__dataclass_fields__["tag"].compare, fields(Point)[1].default)
for bad in (5, int, "s"):
    for f in (fields, asdict, replace):
        try:
            f(bad)
        except TypeError as e:
            print(e)

#> Base(a=1, b='b') Mid(a=1, b='mid', c=[]) Leaf(a=0.5, b='mid', c=[], d=7) Leaf(a=2, b='x', c=[1], d=7)
#> ['a', 'b', 'c', 'd', 'e'] 4 True False True
#> [] [5]
#> non-default argument 'z' follows default argument
#> mutable default <class 'list'> for field l is not allowed: use default_factory
#> Kw(x=1, y=5, z=2, w=3) Kw(x=1, y=1, z=2, w=9)
#> Kw.__init__() takes from 2 to 3 positional arguments but 4 were given
#> Kw.__init__() missing 1 required positional argument: 'x'
#> Kw.__init__() got an unexpected keyword argument 'q'
#> Base.__init__() takes from 2 to 3 positional arguments but 4 were given
#> Init(words=['a', 'b', 'a', 'b']) Init(words=['c']) False 2
#> Point(x=6, y=0) True k Point(x=1, y=0)
#> FrozenInstanceError cannot assign to field 'x'
#> FrozenInstanceError cannot delete field 'y'
#> FrozenInstanceError cannot assign to field 'new'
#> TypeError Point.__init__() got an unexpected keyword argument 'q'
#> unhashable type: 'Base'
#> cannot inherit non-frozen dataclass from a frozen one
#> [Version(major=0, minor=9, tag='x'), Version(major=1, minor=0, tag=''), Version(major=1, minor=2, tag='')] Version(major=1, minor=2, tag='') True False
#> '<' not supported between instances of 'Version' and 'int'
#> {'value': 1, 'kids': [{'value': 2, 'kids': [], 'meta': {}}, {'value': 3, 'kids': [{'value': 4, 'kids': [], 'meta': {}}], 'meta': {}}], 'meta': {'k': ({'value': 5, 'kids': [], 'meta': {}},)}}
#> (3, [(4, [], {})], {}) [('x', 1), ('y', 0)] False True True False
#> meta={}),)})
#> ('x', 'y') ('x', 'w') False 0
#> must be called with a dataclass type or instance
#> asdict() should be called on dataclass instances
#> replace() should be called on dataclass instances
#> must be called with a dataclass type or instance
#> asdict() should be called on dataclass instances
#> replace() should be called on dataclass instances
#> must be called with a dataclass type or instance
#> asdict() should be called on dataclass instances
#> replace() should be called on dataclass instances
