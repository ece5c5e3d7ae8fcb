# Frozen data classes: what stores, deletes, copies and inherits them; a plain class between two data classes.
from dataclasses import dataclass, field, FrozenInstanceError, replace, fields, asdict
import copy
@dataclass(frozen=True)
class P:
    x: int
    y: int = 2
    tags: list = field(default_factory=list)
    def shifted(self, d):
        return P(self.x + d, self.y)
@dataclass(frozen=True, order=True)
class Q(P):
    z: float = 0.5
    def __post_init__(self):
        object.__setattr__(self, "z", self.z * 2)
class Plain(P):
    def grow(self):
        self.extra = "more"
        return self.extra
@dataclass(frozen=True, eq=False)
class E:
    a: int
@dataclass(frozen=True, unsafe_hash=True)
class H:
    a: int
    b: str = field(default="q", hash=False)
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
p = P(1)
print(p, p.shifted(3), hash(P(1, 2, ())) == hash((1, 2, ())), P(1) == P(1), P(1) == P(2))
def s1(): p.x = 5
def s2(): del p.y
def s3(): p.new = 1
def s4(): setattr(p, "x", 2)
def s5(): p.x += 1
for f in (s1, s2, s3, s4, s5): attempt(f)
q = Q(1, 2, [], 4.0)
print(q, q < Q(1, 3), q.z)
def s6(): q.z = 1
attempt(s6)
c = Plain(7)
print(c.grow(), c.extra, c)
def s7(): c.x = 1
def s8(): c.other = [1]; return c.other
def s9(): del c.extra; return hasattr(c, "extra")
for f in (s7, s8, s9): attempt(f)
print(E(1) == E(1), H(1) == H(1), hash(H(1, "a")) == hash(H(1, "b")), {P(1, 2, ()): 3}[P(1, 2, ())])
attempt(lambda: hash(P(1)))
print(replace(p, x=9), copy.copy(p), copy.deepcopy(p) == p, [f.name for f in fields(Q)], asdict(p), p)
print(isinstance(FrozenInstanceError("x"), AttributeError))
match p:
    case P(x, y):
        print("matched", x, y)
@dataclass
class A:
    x: int
class B(A):
    w = 3
@dataclass
class C(B):
    y: int
print(C(1, 2), [f.name for f in fields(C)], C(1, 2) == C(1, 2))
attempt(lambda: dataclass(type("M", (A,), {}), frozen=True))
def bad():
    @dataclass(frozen=True)
    class Z(A):
        q: int
def bad2():
    @dataclass
    class Z(P):
        q: int = 0
attempt(bad); attempt(bad2)

#> P(x=1, y=2, tags=[]) P(x=4, y=2, tags=[]) True True False
#> FrozenInstanceError cannot assign to field 'x'
#> FrozenInstanceError cannot delete field 'y'
#> FrozenInstanceError cannot assign to field 'new'
#> FrozenInstanceError cannot assign to field 'x'
#> FrozenInstanceError cannot assign to field 'x'
#> Q(x=1, y=2, tags=[], z=8.0) True 8.0
#> FrozenInstanceError cannot assign to field 'z'
#> more more Plain(x=7, y=2, tags=[])
#> FrozenInstanceError cannot assign to field 'x'
#> [1]
#> False
#> False True True 3
#> TypeError unhashable type: 'list'
#> P(x=9, y=2, tags=[]) P(x=1, y=2, tags=[]) True ['x', 'y', 'tags', 'z'] {'x': 1, 'y': 2, 'tags': []} P(x=1, y=2, tags=[])
#> True
#> matched 1 2
#> C(x=1, y=2) ['x', 'y'] True
#> TypeError cannot inherit frozen dataclass from a non-frozen one
#> TypeError cannot inherit frozen dataclass from a non-frozen one
#> TypeError cannot inherit non-frozen dataclass from a frozen one
