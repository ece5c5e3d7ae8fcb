# abc: abstract methods of all kinds, registration, __subclasshook__, updates, mixtures with properties.
import abc
from abc import ABC, ABCMeta, abstractmethod
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Shape(ABC):
    @abstractmethod
    def area(self):
        return 1

    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def make(cls): ...

    @staticmethod
    @abstractmethod
    def unit(): ...

    def describe(self):
        return f"{self.name}:{self.area()}"


class Half(Shape):
    def area(self):
        return super().area() + 1

    name = "half"


class Full(Half):
    @classmethod
    def make(cls):
        return cls()

    @staticmethod
    def unit():
        return "cm"


class One(ABC):
    @abstractmethod
    def only(self): ...


for f in (lambda: Shape(), lambda: Half(), lambda: Full().describe(), lambda: Full.make().unit(), lambda: One(), lambda: sorted(Shape.__abstractmethods__), lambda: sorted(Half.__abstractmethods__), lambda: Full.__abstractmethods__, lambda: Shape.area.__isabstractmethod__, lambda: Shape.name.__isabstractmethod__, lambda: Half.__new__(Half), lambda: type("X", (One,), {})(), lambda: type("X", (One,), {"only": 5})().only, lambda: type("X", (One,), {"only": None})().only, lambda: One.only(5), lambda: int.__abstractmethods__, lambda: Shape.make(), lambda: issubclass(Full, Shape), lambda: type(Shape).__name__):
    tell(f)
class Reg(ABC):
    pass
@Reg.register
class Virtual:
    pass
class Child(Virtual):
    pass
print(Reg.register(int) is int, issubclass(int, Reg), isinstance(5, Reg), isinstance(True, Reg), issubclass(Virtual, Reg), isinstance(Child(), Reg), issubclass(str, Reg), Virtual.__mro__[1:] == (object,), Reg in Virtual.__mro__)
for f in (lambda: Reg.register(5), lambda: Full.register(Shape), lambda: isinstance(5, int | Reg), lambda: issubclass(5, Reg), lambda: isinstance("a", Reg), lambda: abc.get_cache_token() == abc.get_cache_token()):
    tell(f)
class Hooked(ABC):
    @classmethod
    def __subclasshook__(cls, c):
        if cls is Hooked:
            if any("quack" in b.__dict__ for b in c.__mro__):
                return True
            if c is float:
                return False
        return NotImplemented
class Duck:
    def quack(self): ...
class HookChild(Hooked):
    pass
Hooked.register(float)
print(issubclass(Duck, Hooked), isinstance(Duck(), Hooked), issubclass(int, Hooked), issubclass(float, Hooked), issubclass(Duck, HookChild), issubclass(HookChild, Hooked))
class Raising(ABC):
    @classmethod
    def __subclasshook__(cls, c):
        raise ValueError("hook")
tell(lambda: issubclass(int, Raising))
tell(lambda: isinstance(1, Raising))
class Late(ABC):
    @abstractmethod
    def later(self): ...
class Impl(Late):
    pass
tell(Impl)
Impl.later = lambda self: "now"
tell(Impl)
abc.update_abstractmethods(Impl)
tell(lambda: Impl().later())
class Meta(ABCMeta):
    def __call__(cls, *a):
        print("meta call", end=" ")
        return super().__call__(*a)
class M(metaclass=Meta):
    @abstractmethod
    def go(self): ...
class N(M):
    def go(self):
        return "went"
tell(M)
tell(lambda: N().go())
class Prop(ABC):
    @property
    def x(self):
        return self._x
    @x.setter
    @abstractmethod
    def x(self, v): ...
class PropImpl(Prop):
    @Prop.x.setter
    def x(self, v):
        self._x = v
tell(Prop)
p = PropImpl()
p.x = 3
print(p.x, isinstance(p, Prop))
class Pair(Half, One):
    only = 1
print(sorted(Pair.__abstractmethods__))
tell(Pair)
def meta_clash():
    class Other(type):
        pass
    class X(ABC, metaclass=Other):
        pass
tell(meta_clash)

#> TypeError Can't instantiate abstract class Shape without an implementation for abstract methods 'area', 'make', 'name', 'unit'
#> TypeError Can't instantiate abstract class Half without an implementation for abstract methods 'make', 'unit'
#> 'half:2'
#> 'cm'
#> TypeError Can't instantiate abstract class One without an implementation for abstract method 'only'
#> ['area', 'make', 'name', 'unit']
#> ['make', 'unit']
#> frozenset()
#> True
#> True
#> TypeError Can't instantiate abstract class Half without an implementation for abstract methods 'make', 'unit'
#> TypeError Can't instantiate abstract class X without an implementation for abstract method 'only'
#> 5
#> None
#> None
#> AttributeError __abstractmethods__
#> None
#> True
#> 'ABCMeta'
#> True True True True True True False True False
#> TypeError Can only register classes
#> RuntimeError Refusing to create an inheritance cycle
#> True
#> TypeError issubclass() arg 1 must be a class
#> False
#> True
#> True True False False False True
#> ValueError hook
#> ValueError hook
#> TypeError Can't instantiate abstract class Impl without an implementation for abstract method 'later'
#> TypeError Can't instantiate abstract class Impl without an implementation for abstract method 'later'
#> 'now'
#> meta call TypeError Can't instantiate abstract class M without an implementation for abstract method 'go'
#> meta call 'went'
#> TypeError Can't instantiate abstract class Prop without an implementation for abstract method 'x'
#> 3 True
#> ['make', 'unit']
#> TypeError Can't instantiate abstract class Pair without an implementation for abstract methods 'make', 'unit'
#> TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
