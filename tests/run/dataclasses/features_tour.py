from dataclasses import *
import inspect, weakref
def tr(f):
    try: r = f(); print("ok", r)
    except Exception as e: print(type(e).__name__, e)
@dataclass(slots=True)
class S:
    x: int
    y: int = 2
    z: list = field(default_factory=list)
s = S(1); print(s, S.__slots__, hasattr(s, "__dict__"))
def w(): s.q = 1
tr(w); tr(lambda: weakref.ref(s))
@dataclass(slots=True, weakref_slot=True)
class W(S):
    w: int = 5
print(W(1), W.__slots__, weakref.ref(W(1))())
@dataclass(slots=True, frozen=True)
class SF:
    x: int
    def up(self): return super().__repr__()[:3]
def st(): SF(1).x = 2
tr(st)
import copy
print(copy.copy(SF(3)), copy.deepcopy(SF(4)), SF(1).__getstate__() )
@dataclass(order=True)
class O:
    a: int
    b: int = field(compare=False)
    c: str = "x"
print(O(1, 2) < O(1, 3, "y"), O(1, 2) == O(1, 3), O(2, 1) >= O(1, 1), sorted([O(2, 1), O(1, 9)]))
tr(lambda: O(1, 2) < 3)
@dataclass(unsafe_hash=True)
class U:
    a: int
    b: list = field(default_factory=list, hash=False)
    c: int = field(default=1, compare=False)
print(hash(U(1)) == hash(U(1, [2], 3)), hash(U(1)) == hash((1,)))
@dataclass(eq=False)
class NE: a: int
print(NE(1) == NE(1), NE.__hash__ is object.__hash__)
@dataclass(repr=False)
class NR:
    a: int
print(repr(NR(1)).startswith("<__main__.NR object"))
@dataclass(init=False)
class NI:
    a: int = 3
print(NI(), NI().a)
tr(lambda: NI(4))
@dataclass(match_args=False)
class NM: a: int
print(hasattr(NM, "__match_args__"))
C = make_dataclass("C", ["x", ("y", int), ("z", int, field(default=5))], namespace={"dbl": lambda self: self.z * 2}, bases=(), frozen=True)
print(C(1, 2), C(1, 2).dbl(), C.__module__, C.__annotations__, inspect.signature(C))
tr(lambda: make_dataclass("C", ["x", "x"])); tr(lambda: make_dataclass("C", ["1x"])); tr(lambda: make_dataclass("C", ["for"])); tr(lambda: make_dataclass("C", [("a",)])) ; tr(lambda: make_dataclass("C", [("a", 1, 2, 3)]))
tr(lambda: make_dataclass("C", ["x"], slots=True, kw_only=True)(x=1))
@dataclass
class R:
    v: int
    n: "R | None" = None
r = R(1); r.n = r
print(r)
@dataclass
class In:
    a: int
@dataclass
class Out:
    i: In
    l: list
    d: dict
    t: tuple
o = Out(In(1), [In(2), [In(3)]], {"k": In(4), In: 1}, (In(5),))
print(asdict(o)); print(astuple(o)); print(asdict(o, dict_factory=list)); print(astuple(o, tuple_factory=list))
from collections import namedtuple, defaultdict
P = namedtuple("P", "x y")
@dataclass
class Q:
    p: P
    dd: defaultdict
print(asdict(Q(P(In(1), 2), defaultdict(list, {"a": [In(1)]}))))
@dataclass
class Doc:
    """Own doc."""
    a: int
@dataclass
class NoDoc:
    a: int
    b: str = "x"
    c: list = field(default_factory=list)
print(Doc.__doc__, NoDoc.__doc__)
@dataclass
class Base:
    x: int = 1
    y: int = 2
@dataclass
class Derived(Base):
    z: int = 3
    x: str = "changed"
print(Derived(), [f.name for f in fields(Derived)], Derived.__init__.__annotations__, Derived.__init__.__qualname__, Derived.__repr__.__qualname__, Derived.__eq__.__name__)
class Desc:
    def __set_name__(self, o, n): self.n = "_" + n
    def __get__(self, i, o):
        if i is None: return 42
        return getattr(i, self.n)
    def __set__(self, i, v): setattr(i, self.n, int(v))
@dataclass
class WD:
    d: Desc = Desc()
print(WD(), WD("7").d)
@dataclass
class Post:
    a: int
    b: int = field(init=False)
    c: InitVar[int] = None
    def __post_init__(self, c): self.b = self.a * 2 if c is None else c
print(Post(1), Post(1, 5), Post(1, c=6)); tr(lambda: replace(Post(1), b=3)); tr(lambda: replace(Post(1), a=5))
print(Post.__dataclass_params__, Post.__dataclass_fields__.keys())
@dataclass
class E:
    e: int = field(default=1, metadata={"a": 1})
print(fields(E)[0].metadata["a"], fields(E)[0].metadata)
def m():
    fields(E)[0].metadata["b"] = 1
tr(m)
class Meta(type): pass
@dataclass
class M1(metaclass=Meta): a: int
print(type(M1), M1(1))
@dataclass
class Err(Exception):
    code: int
    msg: str = ""
try: raise Err(3, "m")
except Err as e: print(repr(e), e.args, str(e))
@dataclass(frozen=True)
class FB:
    a: int
@dataclass(frozen=True)
class FD(FB):
    b: int = 0
    def __post_init__(self): object.__setattr__(self, "b", 9)
print(FD(1), FD(1) == FD(1), FD(1) == FB(1))
match Derived(x="q"):
    case Derived(q, 2, z=zz): print(q, zz)
print(Base.__eq__(Base(), 3), Base() == Derived())

#> S(x=1, y=2, z=[]) ('x', 'y', 'z') False
#> AttributeError 'S' object has no attribute 'q'
#> TypeError cannot create weak reference to 'S' object
#> W(x=1, y=2, z=[], w=5) ('w', '__weakref__') None
#> FrozenInstanceError cannot assign to field 'x'
#> SF(x=3) SF(x=4) [1]
#> True True True [O(a=1, b=9, c='x'), O(a=2, b=1, c='x')]
#> TypeError '<' not supported between instances of 'O' and 'int'
#> True True
#> False True
#> True
#> NI(a=3) 3
#> TypeError NI() takes no arguments
#> False
#> C(x=1, y=2, z=5) 10 __main__ {'x': 'typing.Any', 'y': <class 'int'>, 'z': <class 'int'>} (x: 'typing.Any', y: int, z: int = 5) -> None
#> TypeError Field name duplicated: 'x'
#> TypeError Field names must be valid identifiers: '1x'
#> TypeError Field names must not be keywords: 'for'
#> TypeError Invalid field: ('a',)
#> TypeError Invalid field: ('a', 1, 2, 3)
#> ok C(x=1)
#> R(v=1, n=...)
#> {'i': {'a': 1}, 'l': [{'a': 2}, [{'a': 3}]], 'd': {'k': {'a': 4}, <class '__main__.In'>: 1}, 't': ({'a': 5},)}
#> ((1,), [(2,), [(3,)]], {'k': (4,), <class '__main__.In'>: 1}, ((5,),))
#> [('i', [('a', 1)]), ('l', [[('a', 2)], [[('a', 3)]]]), ('d', {'k': [('a', 4)], <class '__main__.In'>: 1}), ('t', ([('a', 5)],))]
#> [[1], [[2], [[3]]], {'k': [4], <class '__main__.In'>: 1}, ([5],)]
#> {'p': P(x={'a': 1}, y=2), 'dd': defaultdict(<class 'list'>, {'a': [{'a': 1}]})}
#> Own doc. NoDoc(a: int, b: str = 'x', c: list = <factory>)
#> Derived(x='changed', y=2, z=3) ['x', 'y', 'z'] {'x': <class 'str'>, 'y': <class 'int'>, 'z': <class 'int'>, 'return': None} Derived.__init__ Derived.__repr__ __eq__
#> WD(d=42) 7
#> Post(a=1, b=2) Post(a=1, b=5) Post(a=1, b=6)
#> ValueError field b is declared with init=False, it cannot be specified with replace()
#> ok Post(a=5, b=10)
#> _DataclassParams(init=True,repr=True,eq=True,order=False,unsafe_hash=False,frozen=False,match_args=True,kw_only=False,slots=False,weakref_slot=False) dict_keys(['a', 'b', 'c'])
#> 1 {'a': 1}
#> TypeError 'mappingproxy' object does not support item assignment
#> <class '__main__.Meta'> M1(a=1)
#> Err(code=3, msg='m') (3, 'm') (3, 'm')
#> FD(a=1, b=9) True False
#> q 3
#> NotImplemented False
