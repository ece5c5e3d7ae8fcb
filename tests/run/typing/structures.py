# Named tuples, typed dicts, protocols, generic classes and abstract bases.
from typing import NamedTuple, TypedDict, Protocol, runtime_checkable, Generic, TypeVar, Required, NotRequired, Iterable, Iterator, Mapping, Callable, final, Final, NewType
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class P(NamedTuple):
    """A point."""
    x: int
    y: int = 5
    def s(self): return self.x+self.y
t(lambda: P(1)); t(lambda: P(1,2).s()); t(lambda: P()); t(lambda: P(1,2,3)); t(lambda: P._fields); t(lambda: P._field_defaults); t(lambda: P(1)._asdict()); t(lambda: P(1)._replace(x=4)); t(lambda: P(1)==(1,5)); t(lambda: P.__doc__); t(lambda: P.__annotations__); t(lambda: P.__mro__); t(lambda: P(1)._replace(z=4)); t(lambda: P._make([1,2])); t(lambda: P.__match_args__); t(lambda: isinstance(P(1),tuple)); t(lambda: hash(P(1))==hash((1,5)))
def f(): P(1).x=3
t(f)
def f():
    class Q(NamedTuple):
        x: int = 1
        y: int
t(f)
def f():
    class Q(NamedTuple):
        _x: int
t(f)
Q=NamedTuple('Q',[('a',int),('b',str)]); t(lambda: Q(1,'2')); t(lambda: Q.__annotations__)
class Sub(P):
    def t(self): return super().s()*2
t(lambda: Sub(1,2).t()); t(lambda: Sub(1))
class M(TypedDict):
    a: int
    b: 'str'
class M2(M, total=False):
    c: Required[int]
    d: float
t(lambda: M(a=1,b='x')); t(lambda: M2.__required_keys__ if 0 else sorted(M2.__required_keys__)); t(lambda: sorted(M2.__optional_keys__)); t(lambda: M.__total__); t(lambda: isinstance({},M)); t(lambda: type(M(a=1))); t(lambda: M.__mro__); t(lambda:M.__name__)
TD=TypedDict('TD',{'x':int,'y-z':str}); t(lambda: TD(x=1)); t(lambda: TD.__annotations__)
@runtime_checkable
class Closeable(Protocol):
    def close(self) -> None: ...
class F:
    def close(self): pass
class NotP: pass
t(lambda: isinstance(F(),Closeable)); t(lambda: isinstance(NotP(),Closeable)); t(lambda: issubclass(F,Closeable)); t(lambda: Closeable())
class Named(Protocol):
    name: str
t(lambda: isinstance(F(),Named)); t(lambda: issubclass(F,Named))
@runtime_checkable
class Named2(Protocol):
    name: str
class WN: name='x'
t(lambda: isinstance(WN(),Named2)); t(lambda: issubclass(WN,Named2)); t(lambda: isinstance(F(),Named2))
class Impl(Closeable):
    def __init__(self): self.v=1
    def close(self): return 'closed'
t(lambda: Impl().close()); t(lambda: Impl().v); t(lambda: isinstance(Impl(),Closeable)); t(lambda: Impl.__mro__)
T=TypeVar('T')
class GP(Protocol[T]):
    def get(self) -> T: ...
t(lambda: GP[int]); 
def f():
    @runtime_checkable
    class X: pass
t(f)
class It(Iterable[int]):
    def __iter__(self): return iter([1,2])
t(lambda: list(It())); t(lambda: isinstance(It(),Iterable)); t(lambda: It.__mro__)
class It2(Iterator[int]):
    def __init__(self): self.n=0
    def __next__(self):
        self.n+=1
        if self.n>3: raise StopIteration
        return self.n
t(lambda: list(It2()))
class Mp(Mapping[str,int]):
    def __getitem__(self,k): return {'a':1}[k]
    def __iter__(self): return iter(['a'])
    def __len__(self): return 1
t(lambda: (Mp().get('a'), Mp().get('b',3), 'a' in Mp(), dict(Mp()), list(Mp().items())))
U=NewType('U',int); t(lambda: U); t(lambda: U(3)+1); t(lambda: U.__name__); t(lambda: isinstance(3,U))
@final
class Fi: pass
t(lambda: Fi.__final__)
class Sub2(Generic[T]):
    x: T
t(lambda: Sub2.__orig_bases__); t(lambda: Sub2[int]); t(lambda: type(Sub2[int]()));t(lambda: Sub2.__parameters__)
t(lambda: Generic[T, T]); t(lambda: Generic[()]); t(lambda: Sub2[int,str])
class Pair(NamedTuple, Generic[T]):
    a: T
    b: T
t(lambda: Pair(1,2)); t(lambda: Pair[int](1,2))

#> P(x=1, y=5)
#> 3
#> TypeError P.__new__() missing 1 required positional argument: 'x'
#> TypeError P.__new__() takes from 2 to 3 positional arguments but 4 were given
#> ('x', 'y')
#> {'y': 5}
#> {'x': 1, 'y': 5}
#> P(x=4, y=5)
#> True
#> A point.
#> {'x': <class 'int'>, 'y': <class 'int'>}
#> (<class '__main__.P'>, <class 'tuple'>, <class 'object'>)
#> ValueError Got unexpected field names: ['z']
#> P(x=1, y=2)
#> ('x', 'y')
#> True
#> True
#> AttributeError can't set attribute
#> TypeError Non-default namedtuple field y cannot follow default field x
#> ValueError Field names cannot start with an underscore: '_x'
#> Q(a=1, b='2')
#> {'a': <class 'int'>, 'b': <class 'str'>}
#> 6
#> Sub(x=1, y=5)
#> {'a': 1, 'b': 'x'}
#> ['a', 'b', 'c']
#> ['d']
#> True
#> TypeError TypedDict does not support instance and class checks
#> <class 'dict'>
#> (<class '__main__.M'>, <class 'dict'>, <class 'object'>)
#> M
#> {'x': 1}
#> {'x': <class 'int'>, 'y-z': <class 'str'>}
#> True
#> False
#> True
#> TypeError Protocols cannot be instantiated
#> TypeError Instance and class checks can only be used with @runtime_checkable protocols
#> TypeError Protocols with non-method members don't support issubclass()
#> True
#> TypeError Protocols with non-method members don't support issubclass()
#> False
#> closed
#> 1
#> True
#> (<class '__main__.Impl'>, <class '__main__.Closeable'>, <class 'typing.Protocol'>, <class 'typing.Generic'>, <class 'object'>)
#> __main__.GP[int]
#> TypeError @runtime_checkable can be only applied to protocol classes, got <class '__main__.f.<locals>.X'>
#> [1, 2]
#> True
#> (<class '__main__.It'>, <class 'collections.abc.Iterable'>, <class 'typing.Generic'>, <class 'object'>)
#> [1, 2, 3]
#> (1, 3, True, {'a': 1}, [('a', 1)])
#> __main__.U
#> 4
#> U
#> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> True
#> (typing.Generic[~T],)
#> __main__.Sub2[int]
#> <class '__main__.Sub2'>
#> (~T,)
#> TypeError Parameters to Generic[...] must all be unique
#> TypeError Parameter list to Generic[...] cannot be empty
#> TypeError Too many arguments for <class '__main__.Sub2'>; actual 2, expected 1
#> Pair(a=1, b=2)
#> Pair(a=1, b=2)
