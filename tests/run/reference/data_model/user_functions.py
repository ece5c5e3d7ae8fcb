"""User-defined functions: every special attribute, which are writable, and how assignment changes calls."""


def f(a, b=2, *args, c, d=4, **kwargs):
    """Doc of f."""
    return a, b, args, c, d, kwargs


print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__closure__, f.__annotations__, f.__dict__, f.__type_params__)
print(f.__code__.co_name, f.__globals__ is globals(), type(f).__name__)
f.__defaults__ = (1, 2)
print(f(c=3))
f.__defaults__ = None
f.__kwdefaults__ = {"c": 30, "d": 4}
print(f(1, 2))
try:
    f(1)
except TypeError as e:
    print(e)
try:
    f(1, 2, 3)
except TypeError as e:
    print(e)
f.__kwdefaults__ = None
try:
    f(1, 2)
except TypeError as e:
    print(e)
f.__name__ = "renamed"
try:
    f()
except TypeError as e:
    print(e)
f.__qualname__ = "Some.qualified"
try:
    f()
except TypeError as e:
    print(e)
print(repr(f).split(" at ")[0])
f.__doc__ = 5
f.__module__ = "elsewhere"
f.__annotations__ = {"a": int}
f.attribute = [1]
f.__dict__["other"] = 2
print(f.__doc__, f.__module__, f.__annotations__, f.attribute, f.other, f.__dict__)
for name, value in (("__name__", 1), ("__qualname__", None), ("__defaults__", [1]), ("__kwdefaults__", (1,)), ("__annotations__", []), ("__dict__", []), ("__globals__", {}), ("__closure__", ()), ("__type_params__", [])):
    try:
        setattr(f, name, value)
        print(name, "set")
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
del f.__doc__
del f.__module__
del f.__annotations__
print(f.__doc__, f.__module__, f.__annotations__)
for name in ("__name__", "__dict__", "missing"):
    try:
        delattr(f, name)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


def one():
    return 1


def outer():
    x, y = 1, 2

    def inner():
        return x + y
    return inner


i = outer()
print([c.cell_contents for c in i.__closure__], i.__code__.co_freevars, i.__qualname__)
i.__closure__[0].cell_contents = 10
print(i())


def typed(a: int, *, b: "str" = "") -> list[int]:
    pass


print(typed.__annotations__, typed.__type_params__)


def generic[T, *U](a: T) -> T:
    return a


print(generic.__type_params__, generic.__annotations__)
print(callable(f), f == f, hash(f) == hash(f), f != one, (lambda: 0).__name__, (lambda: 0).__qualname__, type(f) is type(lambda: 0))
try:
    class F(type(f)):
        pass
except TypeError as e:
    print(e)

#> f f __main__ Doc of f. (2,) {'d': 4} None {} {} ()
#> f True function
#> (1, 2, (), 3, 4, {})
#> (1, 2, (), 30, 4, {})
#> f() missing 1 required positional argument: 'b'
#> f() missing 2 required keyword-only arguments: 'c' and 'd'
#> f() missing 2 required positional arguments: 'a' and 'b'
#> Some.qualified() missing 2 required positional arguments: 'a' and 'b'
#> <function Some.qualified
#> 5 elsewhere {'a': <class 'int'>} [1] 2 {'attribute': [1], 'other': 2}
#> TypeError __name__ must be set to a string object
#> TypeError __qualname__ must be set to a string object
#> TypeError __defaults__ must be set to a tuple object
#> TypeError __kwdefaults__ must be set to a dict object
#> TypeError __annotations__ must be set to a dict object
#> TypeError __dict__ must be set to a dictionary, not a 'list'
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> TypeError __type_params__ must be set to a tuple
#> None None {}
#> TypeError __name__ must be set to a string object
#> TypeError cannot delete __dict__
#> AttributeError 'function' object has no attribute 'missing'
#> [1, 2] ('x', 'y') outer.<locals>.inner
#> 12
#> {'a': <class 'int'>, 'b': 'str', 'return': list[int]} ()
#> (T, U) {'a': T, 'return': T}
#> True True True True <lambda> <lambda> True
#> type 'function' is not an acceptable base type
