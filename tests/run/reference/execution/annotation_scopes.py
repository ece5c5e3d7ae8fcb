#@ exit: 1
# Annotation scopes: type parameters, aliases and bounds, evaluated when they are asked for.
# annotation scopes and lazy evaluation
def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
type A = int
type L[T] = list[T] | None
type Rec = list[Rec]
type Bad = undefined_name
type Later = defined_later
print(A, A.__name__, A.__value__, L, L.__type_params__, L[int], L[int].__origin__, L.__value__, Rec.__value__, A.__module__, A.__type_params__, A.__parameters__)
show(lambda: Bad.__value__); show(lambda: Later.__value__); defined_later = str; show(lambda: Later.__value__)
undefined_name = 5; show(lambda: Bad.__value__)
n = 0
def count(): 
    global n; n += 1; return n
type Cached = count()
print(n); print(Cached.__value__, Cached.__value__, n)
class C[T, U: int, V: (int, str), *Ts, **P]:
    x: T
    type Al = T | Inner
    class Inner: pass
    def m[W: T](self, a: W, b: "T") -> V: return T, W
    t = T
    l = [T for _ in range(1)]
    def cls(self): return __class__
print(C.__type_params__, [p.__bound__ for p in C.__type_params__[:3]], [p.__constraints__ for p in C.__type_params__[:3]], C.__annotations__, C.m.__type_params__, C.m.__annotations__, C.m.__type_params__[0].__bound__, C.t, C.l, C().m(1, 2), C.Al.__value__, C().cls(), C.__orig_bases__, C[int, int, int, str, [int]], C.__parameters__)
show(lambda: T)
def f[T: undefined2](x: T) -> T: return T
print(f.__type_params__, f(1), f.__qualname__)
show(lambda: f.__type_params__[0].__bound__)
class X:
    y = "class y"
    type Y = y
    def g[T: y](self): return T.__bound__
    def h[T](self, a: y): return 1
    Z = "z"
    type Nested[Q] = (Q, y, Z)
print(X.Y.__value__, X().g(), X.h.__annotations__, X.Nested.__value__)
X.y = "changed"
def outer[T]():
    x = T
    def inner(): return T, x
    class K:
        t = T
        def m(self): return T
    return inner(), K.t is T, K().m() is T, [T for _ in "a"], (lambda: T)()
print(outer())
def shadow[T](T): return T
print(shadow(4))
T = "global T"
def uses[T](a=T): return a, T
print(uses())
def dec(fn): print("dec", fn.__name__, T); return fn
@dec
def deco[T](): pass
class Base[T]:
    def __class_getitem__(cls, i): print("cgi", i); return super().__class_getitem__(i)
class Der[S](Base[S]): pass
class Der2[S](Base[list[S]], metaclass=type): pass
print(Der.__mro__, Der.__orig_bases__, Der2.__orig_bases__, Der[int], Der.__bases__)
class M(type): pass
class G[T](metaclass=M): a: T
print(type(G), G.__mro__)
def nl():
    v = 1
    def fn[T: v](): 
        nonlocal v; v = 5; return T.__bound__
    return fn(), v
print(nl())
class Priv:
    def m[__T](self, x: __T): return __T
    type __Al = int
print(Priv.m.__type_params__, Priv._Priv__Al, Priv().m(1), Priv.m.__annotations__)
type Wal = (lambda: [z for z in (1, 2)])()
print(Wal.__value__)
for type in [1]: print(type)
type Z[type] = type
print(Z.__value__, Z.__name__)
print([p.__class__.__name__ for p in C.__type_params__], repr(C.__type_params__[3]), C.__type_params__[0].__covariant__, C.__type_params__[0].__infer_variance__, C.__type_params__[0].__module__)
try: A()
except TypeError as e: print(e)
try: A[int]
except TypeError as e: print(e)
try: isinstance(1, A)
except TypeError as e: print(e)
print(A | None, L[int] | str, list[A], hash(A) == hash(A), L[str].__args__)
@staticmethod
def sm[T](x: T) -> T: return x
print(sm(3), sm.__type_params__)
async def co[T](x: T): yield T
print(co.__type_params__)
def gen[T](x: T): yield T; yield x
print(list(gen(1)))
print(f.__type_params__[0].__bound__)

#> A A <class 'int'> L (T,) L[int] L list[T] | None list[Rec] __main__ () ()
#> NameError name 'undefined_name' is not defined
#> NameError name 'defined_later' is not defined
#> <class 'str'>
#> 5
#> 0
#> 1 1 1
#> (T, U, V, Ts, P) [None, <class 'int'>, None] [(), (), (<class 'int'>, <class 'str'>)] {'x': T} (W,) {'a': W, 'b': 'T', 'return': V} T T [T] (T, W) typing.Union[T, __main__.C.Inner] <class '__main__.C'> (typing.Generic[T, U, V, typing.Unpack[Ts], P],) __main__.C[int, int, int, str, [int]] (T, U, V, Ts, P)
#> NameError name 'T' is not defined
#> (T,) T f
#> NameError name 'undefined2' is not defined
#> class y class y {'a': 'class y'} (Q, 'class y', 'z')
#> ((T, T), True, True, [T], T)
#> 4
#> ('global T', T)
#> dec deco global T
#> cgi S
#> cgi list[S]
#> cgi <class 'int'>
#> (<class '__main__.Der'>, <class '__main__.Base'>, <class 'typing.Generic'>, <class 'object'>) (__main__.Base[S], typing.Generic[S]) (__main__.Base[list[S]], typing.Generic[S]) __main__.Der[int] (<class '__main__.Base'>, <class 'typing.Generic'>)
#> <class '__main__.M'> (<class '__main__.G'>, <class 'typing.Generic'>, <class 'object'>)
#> (5, 5)
#> (__T,) __Al __T {'x': __T}
#> [1, 2]
#> 1
#> type Z
#> ['TypeVar', 'TypeVar', 'TypeVar', 'TypeVarTuple', 'ParamSpec'] Ts False True typing
#> 'typing.TypeAliasType' object is not callable
#> Only generic type aliases are subscriptable
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> A | None L[int] | str list[A] True (<class 'str'>,)
#! Traceback (most recent call last):
#!   File "annotation_scopes.py", line 91, in <module>
#!     print(sm(3), sm.__type_params__)
#!                  ^^^^^^^^^^^^^^^^^^
#! AttributeError: 'staticmethod' object has no attribute '__type_params__'
