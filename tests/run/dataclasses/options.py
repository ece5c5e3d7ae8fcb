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
