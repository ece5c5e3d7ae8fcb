"""Type parameters: their scope, laziness, and `type` statements."""


def note(text, value=int):
    print('evaluated', text)
    return value


def f[T: note('bound'), *Ts, **P](x: T, *args: *Ts) -> T:
    return T


print([type(p).__name__ for p in f.__type_params__], f(1) is f.__type_params__[0])
print(f.__type_params__[0].__bound__, f.__type_params__[0].__bound__)
print(f.__annotations__['x'] is f.__type_params__[0])


class C[T, U: (note('first', int), note('second', str))]:
    inner = T

    def method[V](self, v: V) -> tuple[T, V]:
        return T, V

    class Nested[W]:
        pair = (W,)


print(C.__type_params__, C.__orig_bases__, C.__mro__[1])
print(C.inner is C.__type_params__[0], [p.__name__ for p in C().method(1)])
print(C.__type_params__[1].__constraints__)
print(C[int, str], C[int, str].__args__, C[int, str]().method.__func__ is C.method)
print(C.Nested.pair[0].__name__, C.Nested.__qualname__)
try:
    C[int]
except TypeError as e:
    print(e)
type Alias = note('value', list[int])
print(Alias, Alias.__name__, type(Alias).__name__)
print(Alias.__value__, Alias.__value__)
type Pair[A, B: note('alias bound')] = tuple[A, B, 'text']
print(Pair.__type_params__, Pair[int, str], Pair[int, str].__origin__ is Pair)
print(Pair.__value__, Pair.__type_params__[1].__bound__)
type Recursive = dict[str, Recursive] | None
print(Recursive.__value__)
type Broken = undefined_name
try:
    Broken.__value__
except NameError as e:
    print(e)
undefined_name = 'now'
print(Broken.__value__)
type = 'still a name'
print(type)
del type


def scoped():
    T = 'outer'

    def g[T](x=T): return x, T
    return g()


outer, inner = scoped()
print(outer, inner.__name__)


class Body:
    X = 'class variable'

    def h[T: X](self): return T
    type A[T] = (X, T)


print(Body().h().__bound__, Body.A.__value__)


def decorated(f):
    print('decorate', f.__type_params__)
    return f


@decorated
def k[T](a: T = note('default', 1)): pass


try:
    T
except NameError as e:
    print(e)
async def co[T](x: T): return x
print(co.__type_params__, [v.__name__ for v in (lambda: f.__type_params__)()])
for p in f.__type_params__ + Pair.__type_params__:
    print(repr(p), getattr(p, '__covariant__', None), getattr(p, '__infer_variance__', None))

#> ['TypeVar', 'TypeVarTuple', 'ParamSpec'] True
#> evaluated bound
#> <class 'int'> <class 'int'>
#> True
#> (T, U) (typing.Generic[T, U],) <class 'typing.Generic'>
#> True ['T', 'V']
#> evaluated first
#> evaluated second
#> (<class 'int'>, <class 'str'>)
#> __main__.C[int, str] (<class 'int'>, <class 'str'>) True
#> W C.Nested
#> Too few arguments for <class '__main__.C'>; actual 1, expected 2
#> Alias Alias TypeAliasType
#> evaluated value
#> list[int] list[int]
#> (A, B) Pair[int, str] True
#> evaluated alias bound
#> tuple[A, B, 'text'] <class 'int'>
#> dict[str, Recursive] | None
#> name 'undefined_name' is not defined
#> now
#> still a name
#> outer T
#> class variable ('class variable', T)
#> evaluated default
#> decorate (T,)
#> name 'T' is not defined
#> (T,) ['T', 'Ts', 'P']
#> T False True
#> Ts None None
#> P False True
#> A False True
#> B False True
