# def f[T], class C[T], type aliases: laziness, bounds, scopes, attributes, interaction with inheritance, defaults and decorators.
from typing import Callable, Generic, TypeVar, get_type_hints


def first[T](xs: list[T]) -> T:
    return xs[0]


print(first([1]), first.__type_params__, first.__annotations__, [type(p).__name__ for p in first.__type_params__])


class Stack[T]:
    def __init__(self, *items: T):
        self.items = list(items)

    def push(self, x: T) -> "Stack[T]":
        self.items.append(x)
        return self

    def map[U](self, f: Callable[[T], U]) -> "Stack[U]":
        return Stack(*map(f, self.items))

    def __repr__(self):
        return f"Stack{self.items}"


s = Stack[int](1, 2).push(3)
print(s, s.map(str), Stack.__type_params__, Stack[int], Stack[int].__args__, Stack.__mro__[1] is Generic, Stack.__parameters__, Stack.map.__type_params__)


class Named[K, V](dict[K, V]):
    def invert(self) -> "Named[V, K]":
        return Named({v: k for k, v in self.items()})


n = Named[str, int](a=1)
print(n, n.invert(), type(n.invert()).__name__, Named.__orig_bases__, Named[str, int])


class IntStack(Stack[int]):
    pass


print(IntStack(1), IntStack.__orig_bases__, IntStack.__type_params__, issubclass(IntStack, Stack))
type Pair[A, B] = tuple[A, B]
type Rec = int | list[Rec]
type Lazy = undefined_until_asked
print(Pair, Pair.__name__, Pair.__type_params__, Pair[int, str], Pair.__value__, Rec.__value__)
try:
    Lazy.__value__
except NameError as e:
    print(e)
undefined_until_asked = int
print(Lazy.__value__, type(Lazy).__name__)
for f in (lambda: Rec[int], lambda: isinstance(1, Rec), lambda: Rec()):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


def bounded[T: int, *Ts, **P](x: T, *a: *Ts) -> None: ...


T, Ts, P = bounded.__type_params__
print(T, Ts, P, T.__bound__, T.__constraints__, T.__covariant__, T.__infer_variance__)


def constrained[T: (int, str)](x: T): ...


print(constrained.__type_params__[0].__constraints__, constrained.__type_params__[0].__bound__)


def lazy_bound[T: missing_bound](x): ...


try:
    lazy_bound.__type_params__[0].__bound__
except NameError as e:
    print(e)
X = "outer"


def scopes[X](a: X, b=X):
    def inner():
        return X
    return inner().__class__.__name__, b


print(scopes(1), X)


class Scope[X]:
    x = X
    name = "class"

    def m[Y](self, v: X, w: Y):
        return X, Y

    class Inner:
        seen = X


print(type(Scope.x).__name__, Scope().m(1, 2), Scope.Inner.seen, Scope.__type_params__[0] is Scope.x)


def deco(f):
    print("decorating", f.__name__, f.__type_params__)
    return f


@deco
def decorated[T](x: T = deco(lambda: 5)()): return x


print(decorated(), decorated.__defaults__)
try:
    print(T2)
except NameError as e:
    print(e)


def f[T2](): return T2


print(f(), f.__qualname__, f().__module__)


class Base:
    def __init_subclass__(cls, **kw):
        super().__init_subclass__()
        print("init_subclass", cls.__name__, kw, cls.__type_params__)


class Sub[Q](Base, flag=True):
    pass


print(Sub.__bases__, Sub[int], get_type_hints(Stack.push)["x"])
OldT = TypeVar("OldT", bound=int)
print(OldT, OldT.__bound__, OldT.__name__)
async def agen[T](x: T):
    yield x
g = (lambda: [first([i]) for i in range(2)])()
print(g, agen.__type_params__)

#> 1 (T,) {'xs': list[T], 'return': T} ['TypeVar']
#> Stack[1, 2, 3] Stack['1', '2', '3'] (T,) __main__.Stack[int] (<class 'int'>,) True (T,) (U,)
#> {'a': 1} {1: 'a'} Named (dict[K, V], typing.Generic[K, V]) __main__.Named[str, int]
#> Stack[1] (__main__.Stack[int],) () True
#> Pair Pair (A, B) Pair[int, str] tuple[A, B] int | list[Rec]
#> name 'undefined_until_asked' is not defined
#> <class 'int'> TypeAliasType
#> TypeError Only generic type aliases are subscriptable
#> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> TypeError 'typing.TypeAliasType' object is not callable
#> T Ts P <class 'int'> () False True
#> (<class 'int'>, <class 'str'>) None
#> name 'missing_bound' is not defined
#> ('TypeVar', 'outer') outer
#> TypeVar (X, Y) X True
#> decorating <lambda> ()
#> decorating decorated (T,)
#> 5 (5,)
#> name 'T2' is not defined
#> T2 f typing
#> init_subclass Sub {'flag': True} (Q,)
#> (<class '__main__.Base'>, <class 'typing.Generic'>) __main__.Sub[int] T
#> ~OldT <class 'int'> OldT
#> [0, 1] (T,)
