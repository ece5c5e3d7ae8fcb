import abc
from abc import ABC, ABCMeta, abstractmethod, abstractproperty, abstractclassmethod, abstractstaticmethod
class Base(ABC):
    @abstractproperty
    def p(self): return "base p"
    @abstractclassmethod
    def c(cls): return "base c", cls.__name__
    @abstractstaticmethod
    def s(): return "base s"
    def plain(self): return 1
    q = abc.abstractproperty(lambda self: 1, doc="about q")
print(sorted(Base.__abstractmethods__))
try: Base()
except TypeError as e: print(e)
print(Base.c(), Base.s(), Base.__dict__["c"].__func__.__isabstractmethod__)
class Half(Base):
    p = 1
try: Half()
except TypeError as e: print(e)
class Whole(Half):
    @property
    def q(self): return super().q + 1
    @classmethod
    def c(cls): return super().c()
    @staticmethod
    def s(): return "own s"
w = Whole()
print(w.p, w.q, w.c(), w.s(), Base.q.__doc__)
print(Base.p.__isabstractmethod__, isinstance(Base.p, property), type(Base.p), abstractproperty.__mro__)
print(issubclass(abstractclassmethod, classmethod), issubclass(abstractstaticmethod, staticmethod), type(Base.__dict__["s"]))
class Setting(metaclass=ABCMeta):
    def _get(self): return self._x
    def _set(self, v): self._x = v
    x = abstractproperty(_get, _set)
class Set2(Setting):
    x = property(Setting._get, Setting._set)
s = Set2(); s.x = 3; print(s.x)
try: Setting()
except TypeError as e: print(e)

#> ['c', 'p', 'q', 's']
#> Can't instantiate abstract class Base without an implementation for abstract methods 'c', 'p', 'q', 's'
#> ('base c', 'Base') base s True
#> Can't instantiate abstract class Half without an implementation for abstract methods 'c', 'q', 's'
#> 1 2 ('base c', 'Whole') own s about q
#> True True <class 'abc.abstractproperty'> (<class 'abc.abstractproperty'>, <class 'property'>, <class 'object'>)
#> True True <class 'abc.abstractstaticmethod'>
#> 3
#> Can't instantiate abstract class Setting without an implementation for abstract method 'x'
