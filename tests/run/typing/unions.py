# int | str and generic aliases of builtin classes.
print(isinstance(5, int | str), isinstance(None, int | None), issubclass(bool, int | str), int | None, isinstance(1.5, int | str), list[int], dict[str, int])
u = int | str
print(u, type(u), u.__args__, u == (str | int), hash(u) == hash(str | int), u | float, u | int, int | int, list[int] | None, None | int)
class C: pass
print(C | None, (C | int) | (str | C), u != 5)
for bad in (lambda: int | 5, lambda: "x" | int, lambda: isinstance(5, int | list[int]), lambda: isinstance(5, list[int]), lambda: None | None):
    try:
        print(bad())
    except TypeError as e:
        print(e)
def f(x: int | None = None) -> "str | int": return x
print(f(3))
print(list[int].__args__, list[int].__origin__, list[int]([1,2]), tuple[int, ...], dict[str, list[int]], type[int], list[C], list[u], list[None], tuple[()], list[[int, str]])
print(list[int] == list[int], hash(list[int]) == hash(list[int]), list[int] != list[str])
match 5:
    case int() | str():
        print("ok")

#> True True True int | None False list[int] dict[str, int]
#> int | str <class 'types.UnionType'> (<class 'int'>, <class 'str'>) True True int | str | float int | str <class 'int'> list[int] | None None | int
#> __main__.C | None __main__.C | int | str True
#> unsupported operand type(s) for |: 'type' and 'int'
#> unsupported operand type(s) for |: 'str' and 'type'
#> True
#> isinstance() argument 2 cannot be a parameterized generic
#> unsupported operand type(s) for |: 'NoneType' and 'NoneType'
#> 3
#> (<class 'int'>,) <class 'list'> [1, 2] tuple[int, ...] dict[str, list[int]] type[int] list[__main__.C] list[int | str] list[None] tuple[()] list[[int, str]]
#> True True True
#> ok
