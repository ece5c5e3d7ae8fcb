"""Generic classes and functions in use: both syntaxes, bounds, variance, subclasses, aliases, runtime origin and arguments, protocols."""
from __future__ import annotations
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, ClassVar, Generic, NamedTuple, NewType, Optional, Protocol, Self, TypedDict, TypeVar, Union, cast, final, get_args, get_origin, overload, runtime_checkable, assert_never, Literal

T = TypeVar("T")
K = TypeVar("K", bound=str)
N = TypeVar("N", int, float)


class Stack(Generic[T]):
    limit: ClassVar[int] = 3

    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items: list[T] = list(items)

    def push(self, item: T) -> Self:
        if len(self._items) >= self.limit:
            raise OverflowError(f"{type(self).__name__} of {self.limit}")
        self._items.append(item)
        return self

    def pop(self) -> T:
        return self._items.pop()

    def map[U](self, f: Callable[[T], U]) -> Stack[U]:
        return Stack(map(f, self._items))

    def __iter__(self) -> Iterator[T]:
        return iter(self._items)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._items})"


class IntStack(Stack[int]):
    limit = 5


class Pair[A, B]:
    def __init__(self, a: A, b: B): self.a, self.b = a, b
    def swap(self) -> Pair[B, A]: return Pair(self.b, self.a)
    def __repr__(self): return f"Pair({self.a!r}, {self.b!r})"


class Same[X](Pair[X, X]):
    def both[R](self, f: Callable[[X], R]) -> Same[R]:
        return Same(f(self.a), f(self.b))


def first[S](items: Iterable[S], default: S | None = None) -> S | None:
    return next(iter(items), default)


def biggest(items: list[N]) -> N:
    return max(items)


@runtime_checkable
class Shape(Protocol):
    name: str

    def area(self) -> float: ...


@dataclass
class Circle:
    r: float
    name: str = "circle"
    def area(self) -> float: return 3 * self.r ** 2


@dataclass
class Box(Generic[T]):
    content: T
    tags: list[str] = field(default_factory=list)


class Named(Protocol[T]):
    def get(self) -> T: ...


class Movie(TypedDict, total=False):
    title: str
    year: int


class Point(NamedTuple):
    x: int
    y: int = 0

    def moved(self, dx: int) -> Point: return self._replace(x=self.x + dx)


UserId = NewType("UserId", int)
type Tree[V] = dict[str, Tree[V] | V]
type Op = Literal["add", "del"]


@overload
def conv(x: int) -> str: ...
@overload
def conv(x: str) -> int: ...
def conv(x): return str(x) if isinstance(x, int) else int(x)


@final
class Leaf: ...


s = Stack[int]([1]).push(2)
print(s, s.map(str), s.push(3).pop(), list(s), type(s).__name__, getattr(s, "__orig_class__", None))
try:
    Stack("abc").push("d")
except OverflowError as e:
    print(e)
print(IntStack("abcd").push(1), IntStack.__orig_bases__, IntStack.__parameters__, Stack.__parameters__, Stack[str].__args__, Stack[K][str])
print(Pair(1, "a").swap(), Same(1, 2).both(lambda v: v * 1.5), Pair.__type_params__, Same.__orig_bases__, Pair[int, str], Same[int].__origin__ is Same)
print(first([]), first("ab"), first.__type_params__, biggest([1, 2.5]), first.__annotations__["default"], conv(5), conv("6"))
for bad in (lambda: Stack[int, str], lambda: Pair[int], lambda: IntStack[int], lambda: Generic[int], lambda: Stack[()], lambda: Protocol[int], lambda: Circle[int], lambda: isinstance(1, Stack[int]), lambda: isinstance(1, Tree), lambda: Generic[T, T], lambda: issubclass(int, list[int])):
    try:
        print(bad())
    except TypeError as e:
        print(e)
print(isinstance(Circle(1), Shape), isinstance(5, Shape), isinstance(Circle, Shape))
try:
    issubclass(Circle, Shape)
except TypeError as e:
    print(e)
try:
    isinstance(1, Named)
except TypeError as e:
    print(e)
print(Box[int](5), Box("x", ["t"]), Box[int] == Box[int], Box[int].__call__ is not None, hash(Box[T]) == hash(Box[T]))
m: Movie = {"title": "M"}
print(m, type(m), Movie.__total__, Movie.__annotations__.keys(), Movie(year=1), Movie.__optional_keys__ == {"title", "year"})
print(Point(1).moved(5), Point._fields, Point._field_defaults, Point(1, 2) == (1, 2), Point.__annotations__["x"])
print(UserId(5) + 1, UserId.__name__, UserId.__supertype__, Tree.__name__, Tree.__type_params__, Tree[int], Op.__value__, cast("list[int]", "not checked"))
print(get_origin(Union[int, str]), get_args(Optional[int]), get_origin(list[int]), get_args(Callable[[int, T], str]), get_origin(Stack[int]), get_args(Tree[int]), get_args(Literal[1, "a", None]), get_origin(int))
print(Union[int, str, int], Optional[None], Union[int], Union[int, Union[str, None]], int | None | str, Optional[int] == int | None, Callable[..., Any], Literal[1, 1, True], list[T][int], dict[K, T][str, int], tuple[T, ...][int])
print(Leaf.__final__, K.__bound__, N.__constraints__, T.__name__, T, repr(K), TypeVar("C", covariant=True), TypeVar("D", contravariant=True))
try:
    assert_never("impossible")
except AssertionError as e:
    print(e)


class Registry(Generic[K, T]):
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.kinds = [get_args(b) for b in getattr(cls, "__orig_bases__", ()) if get_origin(b) is Registry]

    def __class_getitem__(cls, item):
        return super().__class_getitem__(item)


class ByName(Registry[str, int]): ...
class Half(Registry[str, T]): ...
class Whole(Half[bool]): ...


print(ByName.kinds, Half.kinds, Whole.kinds, Half.__parameters__, Half[int].__args__, Whole.__mro__[1:3])

#> Stack([1, 2]) Stack(['1', '2']) 3 [1, 2] Stack __main__.Stack[int]
#> Stack of 3
#> IntStack(['a', 'b', 'c', 'd', 1]) (__main__.Stack[int],) () (~T,) (<class 'str'>,) __main__.Stack[str]
#> Pair('a', 1) Pair(1.5, 3.0) (A, B) (__main__.Pair[X, X], typing.Generic[X]) __main__.Pair[int, str] True
#> None a (S,) 2.5 S | None 5 6
#> Too many arguments for <class '__main__.Stack'>; actual 2, expected 1
#> Too few arguments for <class '__main__.Pair'>; actual 1, expected 2
#> <class '__main__.IntStack'> is not a generic class
#> Parameters to Generic[...] must all be type variables or parameter specification variables.
#> Too few arguments for <class '__main__.Stack'>; actual 0, expected 1
#> Parameters to Protocol[...] must all be type variables or parameter specification variables.
#> type 'Circle' is not subscriptable
#> Subscripted generics cannot be used with class and instance checks
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> Parameters to Generic[...] must all be unique
#> issubclass() argument 2 cannot be a parameterized generic
#> True False True
#> Protocols with non-method members don't support issubclass()
#> Instance and class checks can only be used with @runtime_checkable protocols
#> Box(content=5, tags=[]) Box(content='x', tags=['t']) True True True
#> {'title': 'M'} <class 'dict'> False dict_keys(['title', 'year']) {'year': 1} True
#> Point(x=6, y=0) ('x', 'y') {'y': 0} True ForwardRef('int')
#> 6 UserId <class 'int'> Tree (V,) Tree[int] typing.Literal['add', 'del'] not checked
#> typing.Union (<class 'int'>, <class 'NoneType'>) <class 'list'> ([<class 'int'>, ~T], <class 'str'>) <class '__main__.Stack'> (<class 'int'>,) (1, 'a', None) None
#> typing.Union[int, str] <class 'NoneType'> <class 'int'> typing.Union[int, str, NoneType] int | None | str True collections.abc.Callable[..., typing.Any] typing.Literal[1, True] list[int] dict[str, int] tuple[int, ...]
#> True <class 'str'> (<class 'int'>, <class 'float'>) T ~T ~K +C -D
#> Expected code to be unreachable, but got: 'impossible'
#> [(<class 'str'>, <class 'int'>)] [(<class 'str'>, ~T)] [] (~T,) (<class 'int'>,) (<class '__main__.Half'>, <class '__main__.Registry'>)
