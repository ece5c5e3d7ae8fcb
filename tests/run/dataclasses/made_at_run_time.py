# Dataclasses that are made by a call, from generic and abstract bases, and what is shown of fields.
import abc
import inspect
import weakref
from dataclasses import dataclass, field, fields, make_dataclass
from typing import Generic, List, Optional, TypeVar

T = TypeVar("T")


class Named:
    def __set_name__(self, owner, name):
        self.told = f"{owner.__name__}.{name}"


Marked = make_dataclass("Marked", [("a", int, field(default=Named(), init=False))])
print(Marked.a.told)

recursive = field()
recursive.type = recursive
print(repr(recursive).split(",")[1])


@dataclass
class Documented:
    first: Optional[List[int]] = None
    second: list[int] = field(default_factory=list)


print(Documented.__doc__)


@dataclass
class Parent(Generic[T]):
    x: T


Child = make_dataclass("Child", [("y", T), ("z", Optional[T], None)], bases=(Parent[int], Generic[T]), namespace={"q": 3})
print(Child(1, 2), Child.__orig_bases__, Child.q, Child.__mro__[1].__name__)


@dataclass(slots=True)
class Settled:
    a: str
    b: str = field(default="b", init=False)


print(Settled("a").b, Settled("a"))


class Ordered(abc.ABC):
    @abc.abstractmethod
    def __lt__(self, other): ...

    @abc.abstractmethod
    def __le__(self, other): ...


@dataclass(order=True)
class Date(Ordered):
    year: int


print(inspect.isabstract(Date), inspect.isabstract(Ordered), Date(1) < Date(2))


@dataclass(slots=True, weakref_slot=True)
class Watched:
    a: int


one = Watched(1)
reference = weakref.ref(one)
print(one.__weakref__ is reference, Watched.__slots__, hasattr(one, "__dict__"))


class Root:
    __slots__ = iter(["a"])


try:
    @dataclass(slots=True)
    class Unknown(Root):
        x: int
except TypeError as e:
    print(e)

Made = make_dataclass("Made", ["a"], order=True, frozen=True)
for name in "__init__", "__repr__", "__eq__", "__hash__", "__lt__", "__setattr__":
    print(getattr(Made, name).__qualname__)
print([f.name for f in fields(Made)], Made(1), hash(Made(1)) == hash(Made(1)))

#> Marked.a
#> type=...
#> Documented(first: Optional[List[int]] = None, second: list[int] = <factory>)
#> Child(x=1, y=2, z=None) (__main__.Parent[int], typing.Generic[~T]) 3 Parent
#> b Settled(a='a', b='b')
#> False True True
#> True ('a', '__weakref__') False
#> Slots of 'Root' cannot be determined
#> Made.__init__
#> Made.__repr__
#> Made.__eq__
#> Made.__hash__
#> Made.__lt__
#> Made.__setattr__
#> ['a'] Made(a=1) True
