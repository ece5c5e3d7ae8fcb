# __annotations__ of functions: what is there, what may be set.
def none():
    pass


def some(a: int, /, b: "text", *args: float, k: list[int] = [], **kw: dict) -> None:
    x: undefined = 5
    return x


print(none.__annotations__, some.__annotations__, some(1, 2))
none.__annotations__["a"] = int
print(none.__annotations__, none.__annotations__ is none.__annotations__)
none.__annotations__ = {"b": 1}
print(none.__annotations__)
try:
    none.__annotations__ = 5
except TypeError as error:
    print(error)
none.__annotations__ = None
print(none.__annotations__)
del some.__annotations__
print(some.__annotations__)
print((lambda: 0).__annotations__)


class C:
    def method(self, x: int) -> str:
        return x


print(C.method.__annotations__, C().method.__annotations__)

#> {} {'b': 'text', 'a': <class 'int'>, 'args': <class 'float'>, 'k': list[int], 'kw': <class 'dict'>, 'return': None} 5
#> {'a': <class 'int'>} True
#> {'b': 1}
#> __annotations__ must be set to a dict object
#> {}
#> {}
#> {}
#> {'x': <class 'int'>, 'return': <class 'str'>} {'x': <class 'int'>, 'return': <class 'str'>}
