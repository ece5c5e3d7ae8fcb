# What the methods of data classes do, in classes of every kind.
from dataclasses import dataclass, field, InitVar, KW_ONLY
from typing import ClassVar
@dataclass
class P:
    x: int
    y: int = 5
print(P.__doc__, P.__init__.__annotations__ if 0 else '', P.__init__.__doc__)
print(P(1), P(x=2,y=3)==P(2,3), P(1)!=P(2))
@dataclass
class Q(P):
    """Doc."""
    names: list[str] = field(default_factory=lambda: ["a"])
    n: ClassVar[int] = 0
    _: KW_ONLY
    k: int = 3
    i: InitVar[int] = 7
    def __post_init__(self, i):
        self.extra = i
        Q.n += 1
q = Q(1, names=["z"], k=4)
print(q, Q(2).names, Q(2).names is not Q(2).names, q.extra, Q.n, Q.__doc__, Q.__match_args__)
for bad in (lambda: P(), lambda: P(1,2,3), lambda: Q(1,2,[],4), lambda: P(1)<P(2), lambda: {P(1)}, lambda: P(z=1)):
    try: print(bad())
    except TypeError as e: print(e)
match q:
    case Q(a, b, c): print(a, b, c)
@dataclass
class Tree:
    value: int
    left: "Tree | None" = None
    right: "Tree | None" = None
    def add(self, v):
        if v < self.value:
            if self.left is None: self.left = Tree(v)
            else: self.left.add(v)
        elif self.right is None: self.right = Tree(v)
        else: self.right.add(v)
    def __len__(self): return 1 + (len(self.left) if self.left else 0) + (len(self.right) if self.right else 0)
t = Tree(5)
for v in (3, 8, 1): t.add(v)
print(t, len(t))
t.left.left.left = t
print(t)
def local():
    @dataclass
    class In:
        v: int
        def double(self): return In(self.v*2)
    @dataclass
    class In2(In):
        w: str = "s"
    return In(3).double(), In2(1), In.__init__.__qualname__
print(local())
class Mixin:
    def describe(self): return type(self).__name__
@dataclass(order=True)
class V(Mixin):
    a: float
    b: str = ""
print(sorted([V(2.0), V(1.0, "z"), V(1.0, "b")]), V(1.0).describe(), V(1)<=V(1), V(2)>V(1,"q"))
@dataclass(unsafe_hash=True)
class H:
    a: int
    b: list = field(default_factory=list, hash=False)
print(len({H(1), H(1,[2]), H(2)}), hash(H(1)) == hash((1,)))
@dataclass
class Counter2:
    count: int = field(default=0, init=False)
    tag: str = field(default="t", repr=False, compare=False)
c = Counter2(tag="u"); c.count += 1
print(c, c == Counter2(), c.tag, Counter2.tag, Counter2.count)
@dataclass
class E(Exception):
    code: int = 3
try: raise E(5)
except E as e: print(repr(e), e.args, str(e))
@dataclass
class WithInit:
    a: int
    def __init__(self): self.a = 9
    def __repr__(self): return "own"
print(WithInit())
@dataclass
class Empty: pass
print(Empty(), Empty() == Empty())
@dataclass
class Sub(Tree):
    value: str = "v"
print(Sub(), Sub("x", None, Sub("y")))
P.z = 3
print(P(1).z)
x = P(1); x.w = 4; print(x.w, x)
del x.y
print(x.y)

#> P(x: int, y: int = 5)  None
#> P(x=1, y=5) True True
#> Q(x=1, y=5, names=['z'], k=4) ['a'] True 7 4 Doc. ('x', 'y', 'names')
#> P.__init__() missing 1 required positional argument: 'x'
#> P.__init__() takes from 2 to 3 positional arguments but 4 were given
#> Q.__init__() takes from 2 to 4 positional arguments but 5 were given
#> '<' not supported between instances of 'P' and 'P'
#> unhashable type: 'P'
#> P.__init__() got an unexpected keyword argument 'z'
#> 1 5 ['z']
#> Tree(value=5, left=Tree(value=3, left=Tree(value=1, left=None, right=None), right=None), right=Tree(value=8, left=None, right=None)) 4
#> Tree(value=5, left=Tree(value=3, left=Tree(value=1, left=..., right=None), right=None), right=Tree(value=8, left=None, right=None))
#> (local.<locals>.In(v=6), local.<locals>.In2(v=1, w='s'), 'local.<locals>.In.__init__')
#> [V(a=1.0, b='b'), V(a=1.0, b='z'), V(a=2.0, b='')] V True True
#> 3 True
#> Counter2(count=1) False u t 0
#> E(code=5) (5,) 5
#> own
#> Empty() True
#> Sub(value='v', left=None, right=None) Sub(value='x', left=None, right=Sub(value='y', left=None, right=None))
#> 3
#> 4 P(x=1, y=5)
#> 5
