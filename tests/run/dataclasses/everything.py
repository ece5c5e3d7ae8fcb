# Data classes: options, fields, inheritance, errors.
from dataclasses import *
import dataclasses
from typing import ClassVar, Any
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass
class P:
    x: int
    y: int = 5
    z: list = field(default_factory=list)
    c: ClassVar[int] = 3
    i: InitVar[int] = 9
    def __post_init__(self, i): self.pi = i
t(lambda: P(1)); t(lambda: P()); t(lambda: P(1,2,3,4,5)); t(lambda: P(1,q=2)); t(lambda: P(1)==P(1)); t(lambda: P(1)<P(2)); t(lambda: hash(P(1))); t(lambda: P.__doc__); t(lambda: P.__match_args__); t(lambda: [ (f.name,f.type,f.default is MISSING,f.init,f.kw_only) for f in fields(P)]); t(lambda:P.__dataclass_params__); t(lambda: P(1).pi); t(lambda: asdict(P(1))); t(lambda: astuple(P(1))); t(lambda: replace(P(1),x=4,i=2)); t(lambda: replace(P(1),x=4)); t(lambda: fields(3)); t(lambda: asdict(P)); t(lambda: replace(P(1),w=1,i=1))
@dataclass(order=True, frozen=True)
class F:
    a: int
    b: str = field(default='q', compare=False, repr=False)
t(lambda: F(1)<F(2)); t(lambda: F(1,'z')==F(1)); t(lambda: hash(F(1))==hash((1,))); t(lambda: F(1)); t(lambda: F(1)<3); t(lambda: sorted([F(3),F(1)]))
def f(): F(1).a=3
t(f)
def f(): F(1).qq=3
t(f)
def f(): del F(1).a
t(f)
def f():
    @dataclass
    class X:
        a: int = 1
        b: int
t(f)
def f():
    @dataclass
    class X:
        a: list = []
t(f)
def f():
    @dataclass(order=True, eq=False)
    class X: a: int
t(f)
def f():
    @dataclass
    class X(F): pass
t(f)
def f():
    @dataclass(frozen=True)
    class X(P): pass
t(f)
def f():
    @dataclass(order=True)
    class X:
        a: int
        def __lt__(s,o): pass
t(f)
def f():
    @dataclass
    class X:
        a = field()
t(f)
def f():
    @dataclass
    class X:
        a: int = field(default=1, default_factory=int)
t(f)
def f():
    @dataclass
    class X:
        a: ClassVar[int] = field(default_factory=int)
t(f)
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
t(lambda: K(1)); t(lambda: K(a=1)); t(lambda: K.__match_args__); t(lambda:K.__doc__)
@dataclass
class K2:
    a: int
    _: KW_ONLY
    b: int
    c: int = 3
t(lambda: K2(1,b=2)); t(lambda:K2(1,2)); t(lambda: K2.__doc__); t(lambda: K2(1))
@dataclass(slots=True)
class S:
    a: int
    b: int = 2
t(lambda: S(1)); t(lambda: S.__slots__); t(lambda: S(1).__dict__)
def f(): S(1).c=3
t(f)
@dataclass
class Base:
    x: int
    y: int = 0
@dataclass
class Sub(Base):
    z: int = 1
    x: str = 'k'
t(lambda: Sub()); t(lambda: Sub(1,2,3)); t(lambda: Sub()==Base(1)); t(lambda: [f.name for f in fields(Sub)])
@dataclass(repr=False, eq=False, init=False)
class N: a: int = 4
t(lambda: N().a); t(lambda: N()==N()); 
@dataclass(unsafe_hash=True)
class U: a: int
t(lambda: hash(U(1))==hash((1,)))
M=make_dataclass('M',[('x',int),('y',int,field(default=5)),'z' if 0 else ('w',int,3)], namespace={'add':lambda s:s.x+s.y})
t(lambda: M(1)); t(lambda:M(1).add()); t(lambda: M.__module__ )
t(lambda: make_dataclass('M',['a','a'])); t(lambda: make_dataclass('M',['1a'])); t(lambda: make_dataclass('M',['def']))
@dataclass
class R:
    l: Any
r=R(1); r.l=r
t(lambda:r)
@dataclass
class Nest:
    p: Base; l: list; d: dict; t: tuple
t(lambda: asdict(Nest(Base(1),[Base(2)],{'k':Base(3)},(Base(4),)))); t(lambda: astuple(Nest(Base(1),[Base(2)],{'k':Base(3)},(Base(4),))))
t(lambda: is_dataclass(P)); t(lambda:is_dataclass(P(1))); t(lambda:is_dataclass(3))
@dataclass
class V:
    a: int = field(init=False, default=3)
    b: int = field(init=False)
t(lambda: V()); t(lambda: V(1)); t(lambda: replace(V(),a=1)); t(lambda: field(default=3, metadata={'a':1}).metadata)
@dataclass
class W:
    a: int = field(kw_only=True)
    b: int = 3
t(lambda: W(a=1)); t(lambda: W(1))
@dataclass
class Ex(Exception):
    code: int
    msg: str = ''
t(lambda: Ex(3)); t(lambda: str(Ex(3)))
def f(): raise Ex(4,'m')
t(f)
match P(1,2):
    case P(x, y): print('m', x, y)
print(P.__init__.__qualname__, P.__repr__.__qualname__, P.__eq__.__qualname__, P.__init__.__annotations__)
@dataclass
class In:
    "doc"
    a: 'int'
    b: 'ClassVar[int]' = 3
    c: "InitVar[int]" = 4
t(lambda: In(1)); t(lambda: In.__doc__)
@dataclass
class Hashy:
    a: int
    __hash__ = None
t(lambda: hash(Hashy(1)))
@dataclass(frozen=True)
class FP:
    a: int
    def __post_init__(self): object.__setattr__(self,'b',self.a*2)
t(lambda: FP(2).b)
@dataclass(frozen=True, slots=True)
class FS:
    a: int
t(lambda: FS(1)); t(lambda: hash(FS(1))==hash((1,)))
def f(): FS(1).a=2
t(f)

#> P(x=1, y=5, z=[])
#> TypeError P.__init__() missing 1 required positional argument: 'x'
#> TypeError P.__init__() takes from 2 to 5 positional arguments but 6 were given
#> TypeError P.__init__() got an unexpected keyword argument 'q'
#> True
#> TypeError '<' not supported between instances of 'P' and 'P'
#> TypeError unhashable type: 'P'
#> P(x: int, y: int = 5, z: list = <factory>, i: dataclasses.InitVar[int] = 9)
#> ('x', 'y', 'z', 'i')
#> [('x', <class 'int'>, True, True, False), ('y', <class 'int'>, False, True, False), ('z', <class 'list'>, True, True, False)]
#> _DataclassParams(init=True,repr=True,eq=True,order=False,unsafe_hash=False,frozen=False,match_args=True,kw_only=False,slots=False,weakref_slot=False)
#> 9
#> {'x': 1, 'y': 5, 'z': []}
#> (1, 5, [])
#> P(x=4, y=5, z=[])
#> P(x=4, y=5, z=[])
#> TypeError must be called with a dataclass type or instance
#> TypeError asdict() should be called on dataclass instances
#> TypeError P.__init__() got an unexpected keyword argument 'w'
#> True
#> True
#> True
#> F(a=1)
#> TypeError '<' not supported between instances of 'F' and 'int'
#> [F(a=1), F(a=3)]
#> FrozenInstanceError cannot assign to field 'a'
#> FrozenInstanceError cannot assign to field 'qq'
#> FrozenInstanceError cannot delete field 'a'
#> TypeError non-default argument 'b' follows default argument
#> ValueError mutable default <class 'list'> for field a is not allowed: use default_factory
#> ValueError eq must be true if order is true
#> TypeError cannot inherit non-frozen dataclass from a frozen one
#> TypeError cannot inherit frozen dataclass from a non-frozen one
#> TypeError Cannot overwrite attribute __lt__ in class X. Consider using functools.total_ordering
#> TypeError 'a' is a field but has no type annotation
#> ValueError cannot specify both default and default_factory
#> TypeError field a cannot have a default factory
#> TypeError K.__init__() takes 1 positional argument but 2 were given
#> K(a=1, b=2)
#> ()
#> K(*, a: int, b: int = 2)
#> K2(a=1, b=2, c=3)
#> TypeError K2.__init__() takes 2 positional arguments but 3 were given
#> K2(a: int, *, b: int, c: int = 3)
#> TypeError K2.__init__() missing 1 required keyword-only argument: 'b'
#> S(a=1, b=2)
#> ('a', 'b')
#> AttributeError 'S' object has no attribute '__dict__'
#> AttributeError 'S' object has no attribute 'c'
#> Sub(x='k', y=0, z=1)
#> Sub(x=1, y=2, z=3)
#> False
#> ['x', 'y', 'z']
#> 4
#> False
#> True
#> M(x=1, y=5, w=3)
#> 6
#> __main__
#> TypeError Field name duplicated: 'a'
#> TypeError Field names must be valid identifiers: '1a'
#> TypeError Field names must not be keywords: 'def'
#> R(l=...)
#> {'p': {'x': 1, 'y': 0}, 'l': [{'x': 2, 'y': 0}], 'd': {'k': {'x': 3, 'y': 0}}, 't': ({'x': 4, 'y': 0},)}
#> ((1, 0), [(2, 0)], {'k': (3, 0)}, ((4, 0),))
#> True
#> True
#> False
#> AttributeError 'V' object has no attribute 'b'
#> TypeError V.__init__() takes 1 positional argument but 2 were given
#> ValueError field a is declared with init=False, it cannot be specified with replace()
#> {'a': 1}
#> W(a=1, b=3)
#> TypeError W.__init__() missing 1 required keyword-only argument: 'a'
#> 3
#> 3
#> Ex (4, 'm')
#> m 1 2
#> P.__init__ P.__repr__ P.__eq__ {'x': <class 'int'>, 'y': <class 'int'>, 'z': <class 'list'>, 'i': dataclasses.InitVar[int], 'return': None}
#> In(a=1)
#> doc
#> TypeError unhashable type: 'Hashy'
#> 4
#> FS(a=1)
#> True
#> FrozenInstanceError cannot assign to field 'a'
