# update_wrapper and wraps with names of the program's own choice, on functions, classes, instances and builtins.
import functools


def wrapped(a, b=2, *, c: int = 3) -> str:
    "What it does."
    return f"{a}{b}{c}"


wrapped.extra = [1]


def show(f):
    names = ("__name__", "__qualname__", "__doc__", "__module__", "__annotations__", "__defaults__", "__kwdefaults__")
    for name in names:
        print(f"  {name}: {getattr(f, name, 'none')!r}")
    print("  ", sorted(vars(f)) if hasattr(f, "__dict__") else "no dict")


def plain(*args, **kwargs):
    return wrapped(*args, **kwargs)


print("usual")
show(functools.update_wrapper(plain, wrapped))


@functools.wraps(wrapped, assigned=("__defaults__", "__kwdefaults__", "__name__"), updated=())
def chosen(a, b, *, c):
    return a, b, c


print("chosen")
show(chosen)
print(chosen(1))


@functools.wraps(wrapped, assigned=[part for part in "__doc__ missing extra".split()], updated=("__dict__",))
def listed():
    pass


print("listed")
show(listed)
print(listed.extra is wrapped.extra, listed.__wrapped__ is wrapped)


class Caller:
    """Calls."""

    def __init__(self, f):
        functools.update_wrapper(self, f)
        self.f = f

    def __call__(self, *args):
        return self.f(*args)


print("instance")
caller = Caller(wrapped)
print(caller.__name__, caller.__doc__, caller.__module__, caller.extra, caller(1), sorted(vars(caller)))
caller = Caller(len)
print(caller.__name__, caller.__qualname__, caller.__module__, caller([1, 2]))
print(caller.__doc__ == len.__doc__, hasattr(caller, "__annotations__"))


class Slotted:
    __slots__ = ("__wrapped__", "__name__", "kept")
    kinds = ("kept",)


slotted = Slotted()
wrapped.kept = "yes"
functools.update_wrapper(slotted, wrapped, ("__name__", "kept", "absent"), ())
print("slots", slotted.__name__, slotted.kept, slotted.__wrapped__ is wrapped)
try:
    functools.update_wrapper(slotted, wrapped, ("__qualname__",), ())
except AttributeError as e:
    print("AttributeError:", e)
try:
    functools.update_wrapper(slotted, wrapped, (), ("__dict__",))
except AttributeError as e:
    print("AttributeError:", e)
try:
    functools.update_wrapper(plain, wrapped, ("__name__", 3))
except TypeError as e:
    print("TypeError:", e)

print("builtin")


@functools.wraps("abc".join)
def join(items):
    return items


print(join.__name__, join.__qualname__, join.__module__, join.__wrapped__([1 and "x", "y"]))


@functools.wraps(str.upper, assigned=("__name__", "__doc__", "__text_signature__", "__objclass__"))
def upper(s):
    return s


print(upper.__name__, upper.__text_signature__, upper.__objclass__)


def method_names(prefix):
    return tuple(f"__{prefix}{end}__" for end in ("name", "doc"))


@functools.wraps(wrapped, assigned=method_names(""), updated=())
def computed():
    pass


print(computed.__name__, computed.__doc__)
part = functools.partial(functools.wraps, assigned=("__doc__",), updated=())


@part(wrapped)
def through_partial():
    "mine"


print(through_partial.__name__, through_partial.__doc__)

#> usual
#>   __name__: 'wrapped'
#>   __qualname__: 'wrapped'
#>   __doc__: 'What it does.'
#>   __module__: '__main__'
#>   __annotations__: {'c': <class 'int'>, 'return': <class 'str'>}
#>   __defaults__: None
#>   __kwdefaults__: None
#>    ['__wrapped__', 'extra']
#> chosen
#>   __name__: 'wrapped'
#>   __qualname__: 'chosen'
#>   __doc__: None
#>   __module__: '__main__'
#>   __annotations__: {}
#>   __defaults__: (2,)
#>   __kwdefaults__: {'c': 3}
#>    ['__wrapped__']
#> (1, 2, 3)
#> listed
#>   __name__: 'listed'
#>   __qualname__: 'listed'
#>   __doc__: 'What it does.'
#>   __module__: '__main__'
#>   __annotations__: {}
#>   __defaults__: None
#>   __kwdefaults__: None
#>    ['__wrapped__', 'extra']
#> True True
#> instance
#> wrapped What it does. __main__ [1] 123 ['__annotations__', '__doc__', '__module__', '__name__', '__qualname__', '__type_params__', '__wrapped__', 'extra', 'f']
#> len len builtins 2
#> True False
#> slots wrapped yes True
#> AttributeError: 'Slotted' object has no attribute '__qualname__'
#> AttributeError: 'Slotted' object has no attribute '__dict__'
#> TypeError: attribute name must be string, not 'int'
#> builtin
#> join str.join None xabcy
#> upper ($self, /) <class 'str'>
#> wrapped What it does.
#> through_partial What it does.
