# The forms of typing: reprs, equality, generic classes, protocols, named tuples.
from typing import *
import typing
print(List[int], Dict[str, int], Optional[int], Union[int, str], Union[int, None, str], Callable[[int], str], Callable[..., int], Tuple[int, ...], Tuple[()], Any, Literal[1, "a"])
T = TypeVar("T")
U = TypeVar("U", bound=int, covariant=True)
print(T, U, U.__bound__, List[T][int], Dict[str, T].__parameters__, Annotated[int, "x"], ClassVar[int], Final[str], Type[int])
class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []
    def push(self, item: T) -> None:
        self.items.append(item)
    def pop(self) -> T:
        return self.items.pop()
s = Stack[int]()
s.push(1)
print(s.pop(), Stack[int], Stack.__mro__, Stack.__orig_bases__, type(s))
class P(NamedTuple):
    x: int
    y: str = "d"
    def total(self): return self.x * 2
p = P(3)
print(p, p.total(), P._fields, P._field_defaults, p._replace(x=5), P.__annotations__)
Q = NamedTuple("Q", [("a", int), ("b", str)])
print(Q(1, "z"))
class Movie(TypedDict):
    name: str
    year: int
m: Movie = {"name": "x", "year": 1}
print(m, Movie(name="a", year=2), Movie.__annotations__, Movie.__total__)
@runtime_checkable
class Closeable(Protocol):
    def close(self) -> None: ...
class F:
    def close(self): pass
print(isinstance(F(), Closeable), isinstance(5, Closeable))
class Impl(Closeable):
    pass
try:
    Closeable()
except TypeError as e: print(e)
UserId = NewType("UserId", int)
print(UserId(5), UserId)
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(Union[int, str]), get_args(Callable[[int], str]), get_origin(list[int]), get_args(int | str))
print(cast(int, "a"))
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x
print(f(1))
try:
    assert_never(5)
except AssertionError as e: print(e)
print(Optional[int] == Union[int, None], List[int] == List[int], hash(List[int]) == hash(List[int]))
print(List["X"], Union["X", int], Iterable[int], Sequence[T], Mapping[str, Any])
class Node(Generic[T]):
    def __init__(self, v: T, next: "Optional[Node[T]]" = None):
        self.v = v; self.next = next
print(Node(1, Node(2)).next.v)
P2 = ParamSpec("P2")
print(P2, P2.args, Callable[P2, T], Callable[Concatenate[int, P2], T])
def deco(fn: Callable[P2, T]) -> Callable[P2, T]:
    def inner(*args: P2.args, **kwargs: P2.kwargs) -> T:
        return fn(*args, **kwargs)
    return inner
@deco
def add(a: int, b: int) -> int: return a + b
print(add(1, 2))

#> typing.List[int] typing.Dict[str, int] typing.Optional[int] typing.Union[int, str] typing.Union[int, NoneType, str] typing.Callable[[int], str] typing.Callable[..., int] typing.Tuple[int, ...] typing.Tuple[()] typing.Any typing.Literal[1, 'a']
#> ~T +U <class 'int'> typing.List[int] (~T,) typing.Annotated[int, 'x'] typing.ClassVar[int] typing.Final[str] typing.Type[int]
#> 1 __main__.Stack[int] (<class '__main__.Stack'>, <class 'typing.Generic'>, <class 'object'>) (typing.Generic[~T],) <class '__main__.Stack'>
#> P(x=3, y='d') 6 ('x', 'y') {'y': 'd'} P(x=5, y='d') {'x': <class 'int'>, 'y': <class 'str'>}
#> Q(a=1, b='z')
#> {'name': 'x', 'year': 1} {'name': 'a', 'year': 2} {'name': <class 'str'>, 'year': <class 'int'>} True
#> True False
#> Protocols cannot be instantiated
#> 5 __main__.UserId
#> <class 'list'> (<class 'str'>, <class 'int'>) typing.Union ([<class 'int'>], <class 'str'>) <class 'list'> (<class 'int'>, <class 'str'>)
#> a
#> 1
#> Expected code to be unreachable, but got: 5
#> True True True
#> typing.List[ForwardRef('X')] typing.Union[ForwardRef('X'), int] typing.Iterable[int] typing.Sequence[~T] typing.Mapping[str, typing.Any]
#> 2
#> ~P2 P2.args typing.Callable[~P2, ~T] typing.Callable[typing.Concatenate[int, ~P2], ~T]
#> 3
