# abc: abstract methods of every kind, partial implementations, register, __subclasshook__, isinstance caching, mixins from collections.abc, concrete helpers.
import collections.abc as c
from abc import ABC, ABCMeta, abstractmethod, update_abstractmethods


class Store(ABC):
    @abstractmethod
    def get(self, k):
        """Doc of get."""
        return "default"

    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def open(cls, x): ...

    @staticmethod
    @abstractmethod
    def helper(): ...

    @name.setter
    @abstractmethod
    def name(self, v): ...

    def describe(self):
        return f"{self.name}: {self.get('k')}"


print(sorted(Store.__abstractmethods__), Store.get.__isabstractmethod__, Store.name.__isabstractmethod__)
for cls in (Store, type("Half", (Store,), {"get": lambda s, k: 1, "helper": 2}), type("One", (Store,), {"get": 1, "name": 2, "open": 3})):
    try:
        cls()
    except TypeError as e:
        print(e)


class Memory(Store):
    name = "memory"

    def get(self, k):
        return super().get(k) + k

    @classmethod
    def open(cls, x):
        return cls()

    @staticmethod
    def helper():
        return "help"


print(Memory.open(1).describe(), Memory.helper(), Memory.__abstractmethods__)
Memory.extra = abstractmethod(lambda self: 0)
print(Memory().describe())
update_abstractmethods(Memory)
try:
    Memory()
except TypeError as e:
    print(e)


class Quacks(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, sub):
        if cls is Quacks:
            return any("quack" in vars(k) for k in sub.__mro__) or NotImplemented
        return NotImplemented


class Duck:
    def quack(self): ...


class Goose: ...


class Loud(Quacks): ...


print(isinstance(Duck(), Quacks), isinstance(Goose(), Quacks), issubclass(Duck, Quacks), isinstance(Loud(), Quacks), isinstance(Duck(), Loud))
Quacks.register(Goose)
print(isinstance(Goose(), Quacks), Goose.__mro__[1].__name__, Quacks.register(int) is int, isinstance(5, Quacks), issubclass(bool, Quacks))
for bad in (lambda: Quacks.register(5), lambda: issubclass(5, Quacks), lambda: isinstance(5, (int, "s")) or isinstance("a", (int, "s")), lambda: Goose.register(int)):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    Loud.register(Quacks)
except RuntimeError as e:
    print(e)


class Sized2:
    def __len__(self):
        return 0


class Both:
    __len__ = __iter__ = __contains__ = lambda self, *a: iter(())


class Not:
    __len__ = None
    __iter__ = None
    __hash__ = None


for o in (Sized2(), Both(), Not(), [], {}, "", (), range(1), {}.keys(), iter([]), (x for x in ()), len, 5, b"", None):
    print(type(o).__name__, *[k.__name__ for k in (c.Sized, c.Iterable, c.Iterator, c.Container, c.Collection, c.Sequence, c.MutableSequence, c.Mapping, c.Set, c.Hashable, c.Callable, c.Generator, c.Reversible) if isinstance(o, k)])


class Deck(c.Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[k] for k in range(*i.indices(self.n))]
        if not -self.n <= i < self.n:
            raise IndexError("deck")
        return (i % self.n) ** 2


d = Deck(5)
print(list(d), d[-1], d[1:4], 9 in d, d.index(16), d.count(4), list(reversed(d)), [*d] == sorted(d), max(d))
for f in (lambda: d.index(5), lambda: d[9], lambda: c.Sequence(), lambda: d.append(1)):
    try:
        f()
    except (ValueError, IndexError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class Template(ABC):
    def run(self, *data):
        return self.finish(self.step(x) for x in data if self.accept(x))

    def accept(self, x):
        return True

    @abstractmethod
    def step(self, x): ...

    finish = staticmethod(list)


class Doubler(Template):
    def step(self, x):
        return x * 2


class Summer(Doubler):
    finish = staticmethod(sum)
    accept = lambda self, x: isinstance(x, int)


print(Doubler().run(1, "a"), Summer().run(1, "a", 2))

#> ['get', 'helper', 'name', 'open'] True True
#> Can't instantiate abstract class Store without an implementation for abstract methods 'get', 'helper', 'name', 'open'
#> Can't instantiate abstract class Half without an implementation for abstract methods 'name', 'open'
#> Can't instantiate abstract class One without an implementation for abstract method 'helper'
#> memory: defaultk help frozenset()
#> memory: defaultk
#> Can't instantiate abstract class Memory without an implementation for abstract method 'extra'
#> True False True True False
#> True object True True True
#> TypeError Can only register classes
#> TypeError issubclass() arg 1 must be a class
#> True
#> AttributeError type object 'Goose' has no attribute 'register'
#> Refusing to create an inheritance cycle
#> Sized2 Sized Hashable
#> Both Sized Iterable Container Collection Hashable
#> Not
#> list Sized Iterable Container Collection Sequence MutableSequence Reversible
#> dict Sized Iterable Container Collection Mapping Reversible
#> str Sized Iterable Container Collection Sequence Hashable Reversible
#> tuple Sized Iterable Container Collection Sequence Hashable Reversible
#> range Sized Iterable Container Collection Sequence Hashable Reversible
#> dict_keys Sized Iterable Container Collection Set Reversible
#> list_iterator Iterable Iterator Hashable
#> generator Iterable Iterator Hashable Generator
#> builtin_function_or_method Hashable Callable
#> int Hashable
#> bytes Sized Iterable Container Collection Sequence Hashable Reversible
#> NoneType Hashable
#> [0, 1, 4, 9, 16] 16 [1, 4, 9] True 4 1 [16, 9, 4, 1, 0] True 16
#> ValueError 
#> IndexError deck
#> TypeError Can't instantiate abstract class Sequence without an implementation for abstract methods '__getitem__', '__len__'
#> AttributeError 'Deck' object has no attribute 'append'
#> [2, 'aa'] 6
