from dataclasses import *
import dataclasses, inspect, copy
from typing import ClassVar, Any, Generic, TypeVar
def tr(f):
    try: r = f(); print("ok", r)
    except Exception as e: print(type(e).__name__, e)
@dataclass
class A:
    x: int
    y: int = 2
    z: list = field(default_factory=list, repr=False)
    w: ClassVar[int] = 5
    i: InitVar[int] = 3
    def __post_init__(self, i): self.extra = i
a = A(1)
print(a, a.extra, A.i, a == A(1), a != A(2), A.__match_args__)
tr(lambda: A())
tr(lambda: A(1, 2, [], 4, 5))
tr(lambda: A(1, q=2))
tr(lambda: a < A(2))
print([ (f.name, f.type, f.default is MISSING, f.default_factory is MISSING, f.init, f.repr, f.hash, f.compare, f.kw_only, f.metadata) for f in fields(A)])
print(asdict(a), astuple(a), replace(a, x=9, i=1), is_dataclass(a), is_dataclass(A), is_dataclass(int))
tr(lambda: replace(a, x=1))
tr(lambda: asdict(A)); tr(lambda: astuple(3)); tr(lambda: fields(3)); tr(lambda: replace(3)); tr(lambda: replace(A))
tr(lambda: hash(a))
@dataclass(frozen=True)
class F:
    x: int
    y: tuple = ()
f = F(1)
print(hash(f) == hash(F(1)), f, {f: 1}[F(1)])
def s(): f.x = 3
def d(): del f.x
def s2(): f.q = 3
tr(s); tr(d); tr(s2)
def bad():
    @dataclass
    class G(F): z: int = 0
tr(bad)
def bad():
    @dataclass
    class H: x: int = 0
    @dataclass(frozen=True)
    class G(H): z: int = 0
tr(bad)
def bad():
    @dataclass
    class G: x: list = []
tr(bad)
def bad():
    @dataclass
    class G:
        x: int = 1
        y: int
tr(bad)
def bad():
    @dataclass(order=True)
    class G:
        x: int
        def __lt__(self, o): return 1
tr(bad)
def bad():
    @dataclass(order=True, eq=False)
    class G: x: int
tr(bad)
def bad():
    @dataclass(frozen=True)
    class G:
        x: int
        def __setattr__(self, a, b): pass
tr(bad)
def bad():
    @dataclass(unsafe_hash=True)
    class G:
        x: int
        def __hash__(self): return 1
tr(bad)
def bad():
    @dataclass(slots=True)
    class G:
        x: int
        __slots__ = ("x",)
tr(bad)
def bad():
    @dataclass(weakref_slot=True)
    class G: x: int
tr(bad)
tr(lambda: field(default=1, default_factory=list))
def bad():
    @dataclass
    class G: x: ClassVar[int] = field(default_factory=list)
tr(bad)
def bad():
    @dataclass
    class G: x: InitVar[int] = field(default_factory=list)
tr(bad)
def bad():
    @dataclass
    class G: x: ClassVar[int] = field(kw_only=True)
tr(bad)
def bad():
    @dataclass
    class G:
        x = field(default=1)
tr(bad)
def bad():
    @dataclass
    class G:
        _: KW_ONLY
        x: int
        _2: KW_ONLY
tr(bad)
@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int
    c: int = field(default=3, kw_only=False)
    d: int = 4
tr(lambda: K(1, 2)); tr(lambda: K(1, b=2)); tr(lambda: K(1, 5, b=2, d=3)); print(K.__match_args__, inspect.signature(K))
@dataclass(kw_only=True)
class K2(K):
    e: int = 1
    f: int
tr(lambda: K2(1, b=1, f=2)); print(inspect.signature(K2))

#> A(x=1, y=2) 3 3 True True ('x', 'y', 'z', 'i')
#> TypeError A.__init__() missing 1 required positional argument: 'x'
#> TypeError A.__init__() takes from 2 to 5 positional arguments but 6 were given
#> TypeError A.__init__() got an unexpected keyword argument 'q'
#> TypeError '<' not supported between instances of 'A' and 'A'
#> [('x', <class 'int'>, True, True, True, True, None, True, False, mappingproxy({})), ('y', <class 'int'>, False, True, True, True, None, True, False, mappingproxy({})), ('z', <class 'list'>, True, False, True, False, None, True, False, mappingproxy({}))]
#> {'x': 1, 'y': 2, 'z': []} (1, 2, []) A(x=9, y=2) True True False
#> ok A(x=1, y=2)
#> TypeError asdict() should be called on dataclass instances
#> TypeError astuple() should be called on dataclass instances
#> TypeError must be called with a dataclass type or instance
#> TypeError replace() should be called on dataclass instances
#> TypeError replace() should be called on dataclass instances
#> TypeError unhashable type: 'A'
#> True F(x=1, y=()) 1
#> FrozenInstanceError cannot assign to field 'x'
#> FrozenInstanceError cannot delete field 'x'
#> FrozenInstanceError cannot assign to field 'q'
#> TypeError cannot inherit non-frozen dataclass from a frozen one
#> TypeError cannot inherit frozen dataclass from a non-frozen one
#> ValueError mutable default <class 'list'> for field x is not allowed: use default_factory
#> TypeError non-default argument 'y' follows default argument
#> TypeError Cannot overwrite attribute __lt__ in class G. Consider using functools.total_ordering
#> ValueError eq must be true if order is true
#> TypeError Cannot overwrite attribute __setattr__ in class G
#> TypeError Cannot overwrite attribute __hash__ in class G
#> TypeError G already specifies __slots__
#> TypeError weakref_slot is True but slots is False
#> ValueError cannot specify both default and default_factory
#> TypeError field x cannot have a default factory
#> TypeError field x cannot have a default factory
#> TypeError field x is a ClassVar but specifies kw_only
#> TypeError 'x' is a field but has no type annotation
#> TypeError '_2' is KW_ONLY, but KW_ONLY has already been specified
#> TypeError K.__init__() missing 1 required keyword-only argument: 'b'
#> ok K(a=1, b=2, c=3, d=4)
#> ok K(a=1, b=2, c=5, d=3)
#> ('a', 'c') (a: int, c: int = 3, *, b: int, d: int = 4) -> None
#> ok K2(a=1, b=1, c=3, d=4, e=1, f=2)
#> (a: int, c: int = 3, *, b: int, d: int = 4, e: int = 1, f: int) -> None
