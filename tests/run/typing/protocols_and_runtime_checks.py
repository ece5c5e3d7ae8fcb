# Protocols, runtime_checkable, abstract methods, NewType, TypedDict, Literal, Annotated, overload, cast, final, get_type_hints.
from abc import ABC, abstractmethod
from typing import (Annotated, Any, Callable, ClassVar, Final, Generic, Literal, NamedTuple, NewType, Optional, Protocol, TypedDict, TypeVar,
                    Union, cast, final, get_args, get_origin, get_type_hints, overload, runtime_checkable)


@runtime_checkable
class HasArea(Protocol):
    def area(self) -> float: ...


@runtime_checkable
class Named(Protocol):
    name: str


class Square:
    def __init__(self, a):
        self.a, self.name = a, "sq"

    def area(self):
        return self.a**2


class Circle:
    area = 5


print(isinstance(Square(1), HasArea), isinstance(Circle(), HasArea), isinstance(5, HasArea), isinstance(Square(1), Named), isinstance(Circle(), Named))
print(issubclass(Square, HasArea), issubclass(int, HasArea))
try:
    issubclass(Square, Named)
except TypeError as e:
    print(e)


class Plain(Protocol):
    def go(self): ...


try:
    isinstance(5, Plain)
except TypeError as e:
    print(e)
for cls in (Plain, HasArea):
    try:
        cls()
    except TypeError as e:
        print(e)


class Impl(HasArea):
    def area(self):
        return 1.5


print(Impl().area(), isinstance(Impl(), HasArea))


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @property
    @abstractmethod
    def name(self): ...

    def show(self):
        return f"{self.name}: {self.area()}"


class Half(Shape):
    def area(self):
        return 1


class Full(Half):
    name = "full"


for cls in (Shape, Half, Full):
    try:
        print(cls().show())
    except TypeError as e:
        print(e)
Shape.register(Square)
print(isinstance(Square(1), Shape), issubclass(Square, Shape), Square.__mro__[1].__name__, sorted(Half.__abstractmethods__))
UserId = NewType("UserId", int)
print(UserId(5) + 1, type(UserId(5)).__name__, UserId.__name__, UserId.__supertype__)


class Movie(TypedDict, total=False):
    title: str
    year: int


class Full2(Movie):
    rating: float


m: Movie = {"title": "x"}
print(m, type(m).__name__, Movie(title="y", year=1), Movie.__total__, sorted(Full2.__annotations__), sorted(Full2.__required_keys__), sorted(Full2.__optional_keys__))
try:
    isinstance(m, Movie)
except TypeError as e:
    print(e)


class Point(NamedTuple):
    x: int
    y: int = 0

    def norm(self):
        return abs(self.x) + abs(self.y)


p = Point(3, y=-4)
print(p, p.norm(), p._asdict(), p._replace(x=1), Point._fields, Point._field_defaults, p == (3, -4), [*p], p[0], Point._make([7, 8]))
for f in (lambda: Point(), lambda: setattr(p, "x", 1), lambda: Point(1, 2, 3), lambda: p._replace(z=1)):
    try:
        f()
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)


@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x * 2


print(f(2), f("a"), cast(str, 5), cast("anything", None))


class Hints:
    a: int
    b: "Optional[Hints]" = None
    c: ClassVar[list[int]] = []
    d: Final = 3

    def m(self, x: "int", *a: str, k: Literal["r", "w"] = "r") -> Annotated[int, "meta"]: ...


print(get_type_hints(Hints)["a"], get_type_hints(Hints)["b"] == Optional[Hints], sorted(get_type_hints(Hints.m)), get_type_hints(Hints.m)["return"], get_type_hints(Hints.m, include_extras=True)["return"])
for t in (Optional[int], Union[int, str, int], Union[int], list[int], dict[str, list[int]], Literal[1, "a"], tuple[int, ...], int | None, type[int], ClassVar[int]):
    print(t, get_origin(t), get_args(t))
T = TypeVar("T")


class Box(Generic[T]):
    def __init__(self, v: T):
        self.v = v


print(Box[int](5).v, Box[int], Box[T][str], get_args(Box[int]), Box[int] == Box[int], Box[int].__origin__ is Box, Box.__parameters__, Box[int](1).__class__)
for bad in (lambda: Union[()], lambda: Optional[1, 2], lambda: Box[int, str], lambda: list[int]() + 5, lambda: isinstance(1, list[int]), lambda: Any(), lambda: Literal(), lambda: Optional()):
    try:
        print(bad())
    except TypeError as e:
        print(e)

#> True True False True False
#> True False
#> Protocols with non-method members don't support issubclass()
#> Instance and class checks can only be used with @runtime_checkable protocols
#> Protocols cannot be instantiated
#> Protocols cannot be instantiated
#> 1.5 True
#> Can't instantiate abstract class Shape without an implementation for abstract methods 'area', 'name'
#> Can't instantiate abstract class Half without an implementation for abstract method 'name'
#> full: 1
#> True True object ['name']
#> 6 int UserId <class 'int'>
#> {'title': 'x'} dict {'title': 'y', 'year': 1} False ['rating', 'title', 'year'] ['rating'] ['title', 'year']
#> TypedDict does not support instance and class checks
#> Point(x=3, y=-4) 7 {'x': 3, 'y': -4} Point(x=1, y=-4) ('x', 'y') {'y': 0} True [3, -4] 3 Point(x=7, y=8)
#> TypeError Point.__new__() missing 1 required positional argument: 'x'
#> AttributeError can't set attribute
#> TypeError Point.__new__() takes from 2 to 3 positional arguments but 4 were given
#> ValueError Got unexpected field names: ['z']
#> 4 aa 5 None
#> <class 'int'> True ['a', 'k', 'return', 'x'] <class 'int'> typing.Annotated[int, 'meta']
#> typing.Optional[int] typing.Union (<class 'int'>, <class 'NoneType'>)
#> typing.Union[int, str] typing.Union (<class 'int'>, <class 'str'>)
#> <class 'int'> None ()
#> list[int] <class 'list'> (<class 'int'>,)
#> dict[str, list[int]] <class 'dict'> (<class 'str'>, list[int])
#> typing.Literal[1, 'a'] typing.Literal (1, 'a')
#> tuple[int, ...] <class 'tuple'> (<class 'int'>, Ellipsis)
#> int | None <class 'types.UnionType'> (<class 'int'>, <class 'NoneType'>)
#> type[int] <class 'type'> (<class 'int'>,)
#> typing.ClassVar[int] typing.ClassVar (<class 'int'>,)
#> 5 __main__.Box[int] __main__.Box[str] (<class 'int'>,) True True (~T,) <class '__main__.Box'>
#> Cannot take a Union of no types.
#> typing.Optional requires a single type. Got (1, 2).
#> Too many arguments for <class '__main__.Box'>; actual 2, expected 1
#> can only concatenate list (not "int") to list
#> isinstance() argument 2 cannot be a parameterized generic
#> Any cannot be instantiated
#> Cannot instantiate typing.Literal
#> Cannot instantiate typing.Optional
