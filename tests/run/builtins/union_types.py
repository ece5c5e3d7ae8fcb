# Unions of classes: `int | str` as a value.
print(isinstance(5, int | str), isinstance(None, int | None), issubclass(bool, int | str), int | None, isinstance(1.5, int | str), list[int], dict[str, int])
U = int | str
print(U, U == str | int, U | float, U | int, None | int, int | int, hash(U) == hash(str | int), U.__args__, type(U).__name__, repr(list[int] | None), U != int)
def f(x: int | None = None) -> str | int:
    return x or "none"
print(f(), f(3))
class A: pass
class B(A): pass
print(isinstance(B(), A | int), A | B | None, isinstance(3, A | None), issubclass(B, A | int))
for bad in (lambda: int | 3, lambda: 3 | int, lambda: int | "x", lambda: isinstance(3, int | list[int]), lambda: isinstance([], list[int]), lambda: issubclass(int, list[int]), lambda: U(), lambda: U < U, lambda: isinstance(1, (int|str, 5)), lambda: isinstance(1.0, (int|str, 5))):
    try: print(bad())
    except TypeError as e: print(e)
from functools import reduce
import operator
print(reduce(operator.or_, [int, str, None, float]))
kinds = [int, str, A]
u = kinds[0] | kinds[1] | kinds[2]
print(u, [isinstance(v, u) for v in (1, "a", A(), 2.5)], u.__parameters__, U in [str | int], {U: 1}[str | int])
def check(v):
    if isinstance(v, int | float):
        return v * 2
    elif isinstance(v, str | bytes):
        return len(v)
    return None
print([check(v) for v in (1, 2.5, "abc", b"x", None)])

#> True True True int | None False list[int] dict[str, int]
#> int | str True int | str | float int | str None | int <class 'int'> True (<class 'int'>, <class 'str'>) UnionType list[int] | None True
#> none 3
#> True __main__.A | __main__.B | None False True
#> unsupported operand type(s) for |: 'type' and 'int'
#> unsupported operand type(s) for |: 'int' and 'type'
#> unsupported operand type(s) for |: 'type' and 'str'
#> True
#> isinstance() argument 2 cannot be a parameterized generic
#> issubclass() argument 2 cannot be a parameterized generic
#> 'types.UnionType' object is not callable
#> '<' not supported between instances of 'types.UnionType' and 'types.UnionType'
#> True
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> int | str | None | float
#> int | str | __main__.A [True, True, True, False] () True 1
#> [2, 5.0, 3, 1, None]
