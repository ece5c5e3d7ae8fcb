# `|` of aliases that the `type` statement made.
import types
from typing import TypeAliasType, TypeVar

type First = int
type Second = str
type Many[T] = list[T]
T = TypeVar("T")

for union in (
    First | Second, First | int, int | First, First | None, None | First, Many[int] | First, list[int] | First,
    First | Second | First, (First | int) | (str | Second),
):
    print(union, type(union).__name__, isinstance(union, types.UnionType), len(union.__args__))
print(First | Second == Second | First, First | int == int | First)
for bad in lambda: First | 3, lambda: 3 | First, lambda: TypeAliasType("A", int, type_params=1):
    try:
        print(bad())
    except TypeError as e:
        print(e)
print(TypeAliasType("B", list[T], type_params=(T,))[int])

#> First | Second UnionType True 2
#> First | int UnionType True 2
#> int | First UnionType True 2
#> First | None UnionType True 2
#> None | First UnionType True 2
#> Many[int] | First UnionType True 2
#> list[int] | First UnionType True 2
#> First | Second UnionType True 2
#> First | int | str | Second UnionType True 4
#> True True
#> unsupported operand type(s) for |: 'typing.TypeAliasType' and 'int'
#> unsupported operand type(s) for |: 'int' and 'typing.TypeAliasType'
#> type_params must be a tuple
#> B[int]
