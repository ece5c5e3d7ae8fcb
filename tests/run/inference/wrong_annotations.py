# Annotations that are wrong change nothing.
def add(a: int, b: int) -> int:
    return a + b


print(add("x", "y"), add(1.5, 2), add([1], [2]), add(2 ** 70, 1))


def loop(n: float) -> str:
    total: str = 0
    for i in range(n):
        total += i
    return total


print(loop(5))


class Point:
    x: int
    y: "undefined name"
    label: str = 5

    def __init__(self, x: str, y: str = 1) -> list:
        self.x: float = x
        self.y = y

    def total(self) -> None:
        return self.x + self.y

    def chain(self, other: "Point") -> "Point":
        return other


p = Point(1, 2)
q = Point("a", "b")
print(p.total(), q.total(), p.label, p.chain(5), Point(1.5).total())
value: int = "text"
print(value.upper())
numbers: list[int] = ["a", 1, None]
print(numbers)
mapping: dict[str, int] = {1: "one"}
print(mapping)


def optional(x: int = None, *args: str, key: bytes = "k", **rest: int) -> tuple:
    return x, args, key, rest


print(optional(), optional("a", 1, key=2, z="z"))


def returns_none() -> int:
    pass


print(returns_none())


def generator() -> int:
    yield 1


print(list(generator()))
flag: bool = 10
print(flag + 1, flag is True)
f: float = 3
print(f, f / 2, f // 2, type(f).__name__)
i: int = 2.7
print(i, i + 1, type(i).__name__)
t: tuple[int, int] = [1, 2, 3]
print(t)
s: str
s = 5
print(s)


def shadow(int: str) -> int:
    return int


print(shadow("param"))


def deco(fn: "a function") -> "another":
    def inner(*a: "anything") -> "what it returns":
        return fn(*a)
    return inner


@deco
def decorated(x: "doc") -> "result":
    return x * 2


print(decorated(4))
from typing import Any, Optional, Union, List, Callable, TypeVar, TYPE_CHECKING

T = TypeVar("T")


def generic(items: List[T], default: Optional[T] = None) -> Union[T, None]:
    return items[0] if items else default


print(generic([]), generic(["x"]), generic([], 3))
if TYPE_CHECKING:
    import does_not_exist
handler: Callable[[int], str] = lambda v: v * 2
print(handler("ab"), handler(3))
anything: Any = object
print(anything is object)


def positive(n: int) -> bool:
    return n and n > 0


print(positive(0), positive(5), positive(-1), positive(0.0), positive(""))

#> xy 3.5 [1, 2] 1180591620717411303425
#> 10
#> 3 ab 5 5 2.5
#> TEXT
#> ['a', 1, None]
#> {1: 'one'}
#> (None, (), 'k', {}) ('a', (1,), 2, {'z': 'z'})
#> None
#> [1]
#> 11 False
#> 3 1.5 1 int
#> 2.7 3.7 float
#> [1, 2, 3]
#> 5
#> param
#> 8
#> None x 3
#> abab 6
#> True
#> 0 True False 0.0 
