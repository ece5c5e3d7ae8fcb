#@ python: 3.13
# Defaults of type parameters, in brackets and of variables: 3.13.
from typing import TypeVar, ParamSpec, TypeVarTuple, NoDefault, Generic
class C[T, U = int, *Ts = *tuple[int, str]]:
    pass
class D[T, U = list[T]]: pass
def f[P = int, **Q = [int, str]](): pass
type A[T = int] = list[T]
print(C.__type_params__, [p.__default__ for p in C.__type_params__], [p.has_default() for p in C.__type_params__])
for p in f.__type_params__ + A.__type_params__: print(p, p.__default__, p.has_default())
T = TypeVar("T", default=int); print(T.__default__, T.has_default(), TypeVar("V").__default__, TypeVar("V").has_default(), NoDefault, type(NoDefault).__name__)
print(D[str], A[str])
class G(Generic[T]): pass
print(G[str], G.__parameters__)
P = ParamSpec("P", default=[int]); print(P.__default__, P.has_default())
Ts = TypeVarTuple("Ts", default=None); print(Ts.__default__, Ts.has_default())
U = TypeVar("U", default=None); print(U.__default__, U.has_default())
try: TypeVar("V", default=1, nope=2)
except TypeError as e: print(e)
class H[K, V = int]: pass
print(H[str]); 
try: print(H[str, int, int])
except TypeError as e: print(e)
try: print(H[()])
except TypeError as e: print(e)
def z[X = undefined_name](): pass
try: z.__type_params__[0].__default__
except NameError as e: print(e)

#> (T, U, Ts) [typing.NoDefault, <class 'int'>, *tuple[int, str]] [False, True, True]
#> P <class 'int'> True
#> Q [<class 'int'>, <class 'str'>] True
#> T <class 'int'> True
#> <class 'int'> True typing.NoDefault False typing.NoDefault NoDefaultType
#> __main__.D[str, list[T]] A[str]
#> __main__.G[str] (~T,)
#> [<class 'int'>] True
#> None True
#> None True
#> typevar() got an unexpected keyword argument 'nope'
#> __main__.H[str, int]
#> Too many arguments for <class '__main__.H'>; actual 3, expected 2
#> Too few arguments for <class '__main__.H'>; actual 0, expected at least 1
#> name 'undefined_name' is not defined
