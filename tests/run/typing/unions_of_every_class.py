# X | Y for classes of every kind: builtin, of the program, abstract, enums, generic aliases, None, strings; isinstance, equality, flattening, messages.
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import Any, Optional, TypeVar, Union


class Meta(type):
    pass


class M(metaclass=Meta):
    pass


class B(ABC):
    @abstractmethod
    def f(self): ...


class E(Enum):
    X = 1


class G[T]:
    pass


@dataclass
class D:
    x: int | None = None
    y: Fraction | B | None = None
    z: "D | str" = "z"


T = TypeVar("T")
for f in (lambda: M | None, lambda: None | M, lambda: B | None, lambda: int | B, lambda: Fraction | None, lambda: None | Fraction, lambda: E | int, lambda: str | E, lambda: M | B, lambda: Sequence | None, lambda: list[int] | None, lambda: None | dict[str, int], lambda: G[int] | G, lambda: Optional[B], lambda: Union[int, B, None],
          lambda: int | str | int, lambda: (int | str) | (str | float), lambda: int | Any, lambda: T | None, lambda: int | T, lambda: int | int, lambda: bool | int, lambda: type | object, lambda: Union[int], lambda: int | Union[str, B], lambda: D | B, lambda: type(None) | int, lambda: int | "str", lambda: 5 | int, lambda: int | 5, lambda: None | None, lambda: B | "x", lambda: [] | int, lambda: int & str, lambda: B + int):
    try:
        print(f())
    except TypeError as e:
        print(e)


class C(B):
    def f(self):
        return 1


u = int | B | None
for x in (5, C(), None, "s", 1.5, True, B):
    print(isinstance(x, u), end=" ")
print(issubclass(bool, u), issubclass(C, u), issubclass(str, u), issubclass(type(None), u))
print(u == (None | B | int), hash(u) == hash(None | int | B), u.__args__, type(u).__name__, u == Union[int, B, None], {u: 1}[None | int | B], int | str == str | int, (int | str) != (int | float))
print(D(), D(1, C(), D()).y.f(), D.__annotations__["x"], D.__annotations__["y"], D.__annotations__["z"])


def check(value, kind):
    match value:
        case int() | str() if isinstance(value, kind):
            return f"{kind} takes {value!r}"
        case _:
            return f"{kind} and {value!r}: {isinstance(value, kind)}"


for v in (1, "a", None, 2.5):
    print(check(v, int | None), "|", check(v, str | float))
for bad in (lambda: isinstance(1, int | list[int]), lambda: isinstance("x", int | "str"), lambda: (int | str)(), lambda: (int | str)[int], lambda: issubclass(5, int | str), lambda: isinstance(1, (int | str, 5)) and isinstance("s", (float, 5))):
    try:
        print(bad())
    except TypeError as e:
        print(e)
print(list[T] | None, (list[T] | None)[int], (T | list[T])[str], (int | T).__parameters__)
kinds: dict[type, str] = {int: "i", B: "b", E: "e"}
print([kinds[k] for k in (int, B, E)], [k.__name__ for k in kinds if issubclass(k, int | B)])

#> __main__.M | None
#> None | __main__.M
#> __main__.B | None
#> int | __main__.B
#> fractions.Fraction | None
#> None | fractions.Fraction
#> __main__.E | int
#> str | __main__.E
#> __main__.M | __main__.B
#> collections.abc.Sequence | None
#> list[int] | None
#> None | dict[str, int]
#> typing.Union[__main__.G[int], __main__.G]
#> typing.Optional[__main__.B]
#> typing.Union[int, __main__.B, NoneType]
#> int | str
#> int | str | float
#> int | typing.Any
#> typing.Optional[~T]
#> typing.Union[int, ~T]
#> <class 'int'>
#> bool | int
#> type | object
#> <class 'int'>
#> typing.Union[int, str, __main__.B]
#> __main__.D | __main__.B
#> None | int
#> unsupported operand type(s) for |: 'type' and 'str'
#> unsupported operand type(s) for |: 'int' and 'type'
#> unsupported operand type(s) for |: 'type' and 'int'
#> unsupported operand type(s) for |: 'NoneType' and 'NoneType'
#> unsupported operand type(s) for |: 'ABCMeta' and 'str'
#> unsupported operand type(s) for |: 'list' and 'type'
#> unsupported operand type(s) for &: 'type' and 'type'
#> unsupported operand type(s) for +: 'ABCMeta' and 'type'
#> True True True False False True False True True False True
#> True True (<class 'int'>, <class '__main__.B'>, <class 'NoneType'>) UnionType True 1 True True
#> D(x=None, y=None, z='z') 1 int | None fractions.Fraction | __main__.B | None D | str
#> int | None takes 1 | str | float and 1: False
#> int | None and 'a': False | str | float takes 'a'
#> int | None and None: True | str | float and None: False
#> int | None and 2.5: False | str | float and 2.5: True
#> True
#> unsupported operand type(s) for |: 'type' and 'str'
#> 'types.UnionType' object is not callable
#> int | str is not a generic class
#> issubclass() arg 1 must be a class
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> list[~T] | None list[int] | None typing.Union[str, list[str]] (~T,)
#> ['i', 'b', 'e'] ['int', 'B']
