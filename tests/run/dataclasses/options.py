# dataclass: its options, the functions of the module, messages.
from dataclasses import *
from typing import ClassVar, List
@dataclass
class P:
    x: int
    y: int = 5
p = P(1)
print(p, p == P(1, 5), p != P(2), P(y=3, x=2), P.__match_args__, P.__doc__)
for args, kw in (((), {}), ((1, 2, 3), {}), ((1,), {"x": 2}), ((1,), {"z": 2})):
    try:
        P(*args, **kw)
    except TypeError as e:
        print(e)
@dataclass(order=True, frozen=True)
class V:
    major: int
    minor: int = 0
    tags: List[str] = field(default_factory=list, compare=False, repr=False)
    count: ClassVar[int] = 7
print(sorted([V(2), V(1, 5), V(1, 2)]), V(1) < V(2), hash(V(1)) == hash(V(1)), V.count)
v = V(1)
for action in (lambda: setattr(v, "major", 5), lambda: delattr(v, "major"), lambda: v < 5):
    try:
        action()
    except (FrozenInstanceError, TypeError) as e:
        print(type(e).__name__, e)
v.tags.append("a")
print(v.tags, V(1).tags)
@dataclass
class Base:
    a: int
    b: str = "b"
@dataclass
class Derived(Base):
    c: float = 1.5
    b: str = "changed"
    init: InitVar[int] = 3
    d: int = field(init=False, default=9)
    def __post_init__(self, init):
        self.e = init * 2
d = Derived(1)
print(d, d.e, [f.name for f in fields(d)], asdict(d), astuple(d), replace(d, a=5, init=4))
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
print(K(a=1))
try: K(1)
except TypeError as e: print(e)
@dataclass
class KO:
    a: int
    _: KW_ONLY
    b: int
    c: int = 4
print(KO(1, b=2), KO.__match_args__)
@dataclass(slots=True)
class S:
    x: int
    y: int = 2
s = S(1)
print(s, S.__slots__)
try: s.z = 5
except AttributeError as e: print(e)
@dataclass
class Nested:
    p: P
    ps: list[P]
    m: dict[str, P]
n = Nested(P(1), [P(2)], {"k": P(3)})
print(asdict(n), astuple(n), n)
try:
    @dataclass
    class Bad:
        x: list = []
except ValueError as e: print(e)
try:
    @dataclass
    class Bad2:
        x: int = 5
        y: int
except TypeError as e: print(e)
M = make_dataclass("M", ["a", ("b", int), ("c", int, field(default=5))])
print(M(1, 2), is_dataclass(M), is_dataclass(5))
match P(1, 2):
    case P(x, y): print("matched", x, y)
@dataclass(eq=False)
class NE:
    x: int
print(NE(1) == NE(1))
@dataclass(unsafe_hash=True)
class UH:
    x: int
    y: int = field(hash=False, default=0)
print(hash(UH(1, 2)) == hash(UH(1, 3)))
@dataclass
class Tree:
    v: int
    left: "Tree | None" = None
t = Tree(1, Tree(2))
t.left.left = t
print(t)

#> P(x=1, y=5) True True P(x=2, y=3) ('x', 'y') P(x: int, y: int = 5)
#> P.__init__() missing 1 required positional argument: 'x'
#> P.__init__() takes from 2 to 3 positional arguments but 4 were given
#> P.__init__() got multiple values for argument 'x'
#> P.__init__() got an unexpected keyword argument 'z'
#> [V(major=1, minor=2), V(major=1, minor=5), V(major=2, minor=0)] True True 7
#> FrozenInstanceError cannot assign to field 'major'
#> FrozenInstanceError cannot delete field 'major'
#> TypeError '<' not supported between instances of 'V' and 'int'
#> ['a'] []
#> Derived(a=1, b='changed', c=1.5, d=9) 6 ['a', 'b', 'c', 'd'] {'a': 1, 'b': 'changed', 'c': 1.5, 'd': 9} (1, 'changed', 1.5, 9) Derived(a=5, b='changed', c=1.5, d=9)
#> K(a=1, b=2)
#> K.__init__() takes 1 positional argument but 2 were given
#> KO(a=1, b=2, c=4) ('a',)
#> S(x=1, y=2) ('x', 'y')
#> 'S' object has no attribute 'z'
#> {'p': {'x': 1, 'y': 5}, 'ps': [{'x': 2, 'y': 5}], 'm': {'k': {'x': 3, 'y': 5}}} ((1, 5), [(2, 5)], {'k': (3, 5)}) Nested(p=P(x=1, y=5), ps=[P(x=2, y=5)], m={'k': P(x=3, y=5)})
#> mutable default <class 'list'> for field x is not allowed: use default_factory
#> non-default argument 'y' follows default argument
#> M(a=1, b=2, c=5) True False
#> matched 1 2
#> False
#> True
#> Tree(v=1, left=Tree(v=2, left=...))
