# slots=True: known from the text, and where it is not.
from dataclasses import dataclass, field, FrozenInstanceError, InitVar, replace, fields, asdict, KW_ONLY
from typing import ClassVar
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
@dataclass(slots=True)
class P:
    """A point."""
    x: int
    y: int = 2
    tags: list = field(default_factory=list)
    name: str = field(default="n", repr=False)
    count: ClassVar[int] = 7
    def shifted(self, d):
        return P(self.x + d, self.y)
    @property
    def both(self):
        return (self.x, self.y)
    @classmethod
    def zero(cls):
        return cls(0)
@dataclass(slots=True)
class Q(P):
    z: float = 0.5
@dataclass(slots=True, order=True)
class R:
    a: int
    b: InitVar[int] = 3
    c: int = field(init=False)
    _: KW_ONLY
    d: str = "kw"
    def __post_init__(self, b):
        self.c = self.a * b
class Open(P):
    pass
p = P(1)
print(p, P.__slots__, Q.__slots__, R.__slots__, p.both, P.zero(), P.count, p.count, P.__doc__)
print(type(P.x).__name__, type(P.y).__name__, hasattr(p, "__dict__"), hasattr(Open(1), "__dict__"), R.b)
def s1(): p.other = 1
def s2(): del p.x; return hasattr(p, "x")
def s3(): p.x = 9; return p
def s4():
    o = Open(5)
    o.more = 6
    return o.more, o.__dict__, o
for f in (s1, s2, s3, s4): attempt(f)
print(Q(1, 2, [3], "m", 4.0), Q(1).shifted(2), R(4), R(4, 5, d="x"), R(1) < R(2))
attempt(lambda: R(1, 2, "z"))
@dataclass(slots=True)
class S:
    base: int
    def __init_subclass__(cls, **kw):
        print("sub", cls.__name__, kw)
@dataclass(slots=True)
class T(S):
    more: int = 1
print(T(1, 2), T.__slots__)
@dataclass(slots=True)
class W:
    x: int = 3
    def get(self):
        return super().__repr__()[:3]
attempt(W().get)
@dataclass
class A:
    k: int = 1
@dataclass(slots=True)
class B(A):
    m: int = 2
print(B(), B.__slots__, B().__dict__)
@dataclass(slots=True)
class C(P):
    x: int = 8
print(C(), C.__slots__)
@dataclass(slots=True, frozen=True)
class F:
    x: int
    y: tuple = ()
def s5(): f = F(1); f.x = 2
def s6(): f = F(1); f.q = 2
for f in (s5, s6): attempt(f)
match p:
    case P(x, y):
        print(x, y)
attempt(lambda: P())

#> P(x=1, y=2, tags=[]) ('x', 'y', 'tags', 'name') ('z',) ('a', 'c', 'd') (1, 2) P(x=0, y=2, tags=[]) 7 7 A point.
#> member_descriptor member_descriptor False True 3
#> AttributeError 'P' object has no attribute 'other'
#> False
#> P(x=9, y=2, tags=[])
#> (6, {'more': 6}, Open(x=5, y=2, tags=[]))
#> Q(x=1, y=2, tags=[3], z=4.0) P(x=3, y=2, tags=[]) R(a=4, c=12, d='kw') R(a=4, c=20, d='x') True
#> TypeError R.__init__() takes from 2 to 3 positional arguments but 4 were given
#> sub T {}
#> sub T {}
#> T(base=1, more=2) ('more',)
#> TypeError super(type, obj): obj must be an instance or subtype of type
#> B(k=1, m=2) ('k', 'm') {}
#> C(x=8, y=2, tags=[]) ()
#> FrozenInstanceError cannot assign to field 'x'
#> TypeError super(type, obj): obj must be an instance or subtype of type
#> 9 2
#> TypeError P.__init__() missing 1 required positional argument: 'x'
