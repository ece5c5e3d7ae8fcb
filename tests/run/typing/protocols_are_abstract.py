# Protocols are made by ABCMeta: abstract methods hold, registered classes count, and some abstract classes may be bases.
from typing import Protocol, runtime_checkable, Generic, TypeVar
from abc import abstractmethod, ABC
import collections.abc as cabc
def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class It(cabc.Iterable, Protocol): pass
show(lambda: isinstance([], cabc.Iterable))
show(lambda: isinstance(3, cabc.Iterable))
show(lambda: isinstance([], It))
@runtime_checkable
class HasX(Protocol):
    x: int
class WithX:
    def __init__(self): self.x = 1
show(lambda: (isinstance(WithX(), HasX), isinstance(3, HasX)))
show(lambda: issubclass(WithX, HasX))
class P(Protocol):
    @abstractmethod
    def f(self) -> int: ...
    def g(self): return 1
class Q(P): pass
class R(P):
    def f(self): return 2
show(lambda: Q())
show(lambda: R().f() + R().g())
show(lambda: P())
class D(Protocol): pass
class E: pass
show(lambda: D.register(E))
show(lambda: isinstance(R(), P))
show(lambda: isinstance(3, R))
@runtime_checkable
class RP(Protocol):
    def f(self): ...
show(lambda: (isinstance(R(), RP), issubclass(R, RP), issubclass(Q, RP), isinstance(3, RP), issubclass(int, RP)))
RP.register(int)
show(lambda: (isinstance(3, RP), issubclass(int, RP)))
T = TypeVar('T')
class GP(Protocol[T]):
    def get(self) -> T: ...
class Impl(GP[int]):
    def get(self): return 3
show(lambda: (Impl().get(), GP[int], Impl.__mro__))
@runtime_checkable
class Sized2(cabc.Sized, Protocol):
    def extra(self): ...
class Both:
    def __len__(self): return 0
    def extra(self): pass
show(lambda: (isinstance(Both(), Sized2), isinstance([], Sized2)))
class Hooked(Protocol):
    x: int
    @classmethod
    def __subclasshook__(cls, o): return hasattr(o, 'yes')
class Yes: yes = 1
show(lambda: issubclass(Yes, runtime_checkable(Hooked)))
def bad():
    class B(E, Protocol): pass
show(bad)
show(lambda: type(P).__name__)
class M(type): pass
def conflict():
    class C(P, metaclass=M): pass
show(conflict)

#> True
#> False
#> TypeError Instance and class checks can only be used with @runtime_checkable protocols
#> (True, False)
#> TypeError Protocols with non-method members don't support issubclass()
#> TypeError Can't instantiate abstract class Q without an implementation for abstract method 'f'
#> 3
#> TypeError Can't instantiate abstract class P without an implementation for abstract method 'f'
#> <class '__main__.E'>
#> TypeError Instance and class checks can only be used with @runtime_checkable protocols
#> False
#> (True, True, True, False, False)
#> (True, True)
#> (3, __main__.GP[int], (<class '__main__.Impl'>, <class '__main__.GP'>, <class 'typing.Protocol'>, <class 'typing.Generic'>, <class 'object'>))
#> (True, False)
#> True
#> TypeError Protocols can only inherit from other protocols, got <class '__main__.E'>
#> _ProtocolMeta
#> TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
