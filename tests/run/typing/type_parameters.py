# Type parameters of functions and classes, `type` statements: scopes, laziness, reprs.
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f[T: int, *Ts, **P](x: T, *a: *Ts) -> T: return x
print(f.__type_params__, f.__annotations__, f(3))
T,Ts,P=f.__type_params__
print(T.__bound__, T.__constraints__, T.__module__, T.__name__, repr(Ts), repr(P), type(T), type(Ts), type(P), T.__infer_variance__, T.__covariant__)
t(lambda: Ts.__module__); t(lambda: P.__module__); t(lambda: P.args); t(lambda: P.kwargs)
def g[A: (int, str), B: undefined](x): 
    return A, B
A,B=g(1)
print(A.__constraints__, A.__bound__)
t(lambda: B.__bound__)
class C[T, *U]:
    x: T
    def m[V](self, v: V) -> T: return T, V
print(C.__type_params__, C.__orig_bases__, C.__bases__, C.__parameters__, C.__mro__)
print(C[int, str], C[int], C[int,str,float])
t(lambda: C().m(1)); t(lambda: C.m.__type_params__)
class D[T](C[T], list): pass
print(D.__orig_bases__, D.__mro__, D.__parameters__)
t(lambda: D[int].__args__)
type X = int | list[X]
print(X, X.__value__, X.__name__, X.__type_params__, type(X), X.__module__ if hasattr(X,'__module__') else 0)
type Y[T] = dict[str, T]
print(Y, Y[int], Y.__value__, Y[int].__origin__, Y.__parameters__, Y[int].__args__)
t(lambda: Y[int].__value__)
type Z = 1/0
t(lambda: Z.__value__); t(lambda: Z.__value__)
class K:
    a = int
    type L = a
    def m[Q: a](self, x: a): return Q
    a = str
print(K.L.__value__, K().m(1).__bound__, K.m.__annotations__)
def outer():
    v = 1
    def inner[T: v](): return T
    v = 2
    return inner().__bound__
t(outer)
fs=[]
for i in range(3):
    def h[T](): return T
    fs.append(h)
print(fs[0]() is fs[1]())
t(lambda: T | int); t(lambda: list[T]); t(lambda: isinstance(1, T))
print(f.__qualname__, C.m.__qualname__, f.__name__)
def shadow[int](x: int): return int
print(shadow(1), shadow.__annotations__)
class P1[T]:
    def f(self): return __class__, T
    T2 = T
    class In[T]: 
        def g(self): return T
print(P1().f(), P1.T2, P1.In().g() is P1.T2, 'T' in P1.__dict__, P1.__dict__['__type_params__'])
t(lambda: P1.T)
async def co[T](x: T): return T
print(co.__type_params__)
def gen[T](x: T): yield T
print(list(gen(1)))
@(lambda f: (print('deco', f.__name__), f)[1])
def dec[T](x: T = print('default')): pass
class B1[T](metaclass=type): pass
print(B1.__orig_bases__)
t(lambda: P1[int]().f()); t(lambda: P1[int, str]); t(lambda: P1[int].__class__); t(lambda: P1[int]().__orig_class__)
X2 = X | None

t(lambda: X[int])
t(lambda: X())
print(T.__class__.__module__, repr(type(X)))
import typing
print(typing.TypeVar is type(T), typing.TypeAliasType is type(X))
t(lambda: (lambda: 1).__type_params__); t(lambda: K.__type_params__)
class Over[T]:
    @staticmethod
    def s[U](x: U): return U
    @classmethod
    def c[U](cls, x: U): return U, cls
    @property
    def p[U](self): return U
print(Over.s(1), Over.c(1), Over().p)

#> (T, Ts, P) {'x': T, 'a': typing.Unpack[Ts], 'return': T} 3
#> <class 'int'> () typing T Ts P <class 'typing.TypeVar'> <class 'typing.TypeVarTuple'> <class 'typing.ParamSpec'> True False
#> typing
#> typing
#> P.args
#> P.kwargs
#> (<class 'int'>, <class 'str'>) None
#> NameError name 'undefined' is not defined
#> (T, U) (typing.Generic[T, typing.Unpack[U]],) (<class 'typing.Generic'>,) (T, U) (<class '__main__.C'>, <class 'typing.Generic'>, <class 'object'>)
#> __main__.C[int, str] __main__.C[int] __main__.C[int, str, float]
#> (T, V)
#> (V,)
#> (__main__.C[T], <class 'list'>, typing.Generic[T]) (<class '__main__.D'>, <class '__main__.C'>, <class 'list'>, <class 'typing.Generic'>, <class 'object'>) (T,)
#> (<class 'int'>,)
#> X int | list[X] X () <class 'typing.TypeAliasType'> __main__
#> Y Y[int] dict[str, T] Y (T,) (<class 'int'>,)
#> dict[str, T]
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> <class 'str'> <class 'str'> {'x': <class 'int'>}
#> 2
#> False
#> typing.Union[T, int]
#> list[T]
#> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> f C.m f
#> int {'x': int}
#> (<class '__main__.P1'>, T) T False False (T,)
#> AttributeError type object 'P1' has no attribute 'T'
#> (T,)
#> [T]
#> default
#> deco dec
#> (typing.Generic[T],)
#> (<class '__main__.P1'>, T)
#> TypeError Too many arguments for <class '__main__.P1'>; actual 2, expected 1
#> <class 'typing._GenericAlias'>
#> __main__.P1[int]
#> TypeError Only generic type aliases are subscriptable
#> TypeError 'typing.TypeAliasType' object is not callable
#> typing <class 'typing.TypeAliasType'>
#> True True
#> ()
#> ()
#> U (U, <class '__main__.Over'>) U
