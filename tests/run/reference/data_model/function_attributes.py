# Callable types: special attributes of functions and methods, which may be set, and to what.
import types, inspect
def f(a, b: int = 2, /, c=3, *args: str, d, e: "x" = 5, **kw) -> float:
    """doc"""
    x = 1
    def inner(): return x, c
    return inner
for n in ("__name__", "__qualname__", "__doc__", "__module__", "__defaults__", "__kwdefaults__", "__annotations__", "__dict__", "__closure__", "__type_params__"):
    print(n, getattr(f, n))
print(f.__globals__ is globals(), f.__code__.co_name)
i = f(1, d=2)
print([c.cell_contents for c in i.__closure__], i.__qualname__, i.__code__.co_freevars, f.__code__.co_cellvars)
for n, v in (("__globals__", {}), ("__closure__", ()), ("__name__", 3), ("__qualname__", b""), ("__defaults__", [1]), ("__kwdefaults__", 5), ("__annotations__", 1), ("__dict__", None), ("__type_params__", [1]), ("__code__", 1), ):
    try: setattr(f, n, v); print("set", n)
    except (TypeError, AttributeError) as e: print(n, type(e).__name__, e)
def g(a, b=1, *, c=2): return a, b, c
g.__defaults__ = (7, 8); print(g())
g.__kwdefaults__ = {"c": 9}; print(g())
g.__defaults__ = None
try: g(1)
except TypeError as e: print(e)
del g.__kwdefaults__
try: g(1, 2)
except TypeError as e: print(e)
g.__name__ = "G"; print(g.__qualname__, repr(g).split(" at ")[0])
g.__qualname__ = "Q.G"; print(repr(g).split(" at ")[0])
try: g()
except TypeError as e: print(e)
g.attr = 1; print(g.__dict__, vars(g)); del g.attr
try: g.attr
except AttributeError as e: print(e)
g.__doc__ = "new"; print(g.__doc__); del g.__doc__; print(g.__doc__)
g.__annotations__["a"] = int; print(g.__annotations__); del g.__annotations__; print(g.__annotations__)
g.__module__ = "elsewhere"; print(g.__module__)
for d in ("__name__", "__qualname__", "__code__", "__dict__", "__globals__", "__closure__", "__type_params__"):
    try: delattr(g, d); print("del", d)
    except (TypeError, AttributeError) as e: print(d, type(e).__name__, e)
class K:
    def m(self): return self
    @classmethod
    def cm(cls): return cls
    @staticmethod
    def sm(): return 1
    lam = lambda self: 5
k = K()
m = k.m
print(m.__self__ is k, m.__func__ is K.m, m.__name__, m.__qualname__, m.__doc__, m.__module__, m == k.m, m is k.m, hash(m) == hash(k.m))
try: m.x = 1
except AttributeError as e: print(e)
K.m.x = 4; print(m.x)
print(k.cm.__self__, K.cm == k.cm, k.sm is K.sm, repr(k.lam).split(" of ")[0])
print(types.MethodType(len, [1, 2])(), types.MethodType(K, 5).__self__)
try: types.MethodType(1, 2)
except TypeError as e: print(e)
try: types.MethodType(len, None)
except TypeError as e: print(e)
print([].append.__name__, [].append.__self__, len.__module__, len.__qualname__, [].append.__qualname__, {}.keys.__doc__ is not None, len.__text_signature__)
print(type(len), type([].append), type(list.append), type(object().__str__), type(int.__add__), type(K.__init__), type(dict.fromkeys), type(dict.__dict__["fromkeys"]))
for o in (K, k, f, m, len, list.append, 1, K.lam): print(callable(o), end=" ")
print()
async def co(): yield 1
async def cor(): pass
def ge(): yield
for fn in (co, cor, ge): print(inspect.isasyncgenfunction(fn), inspect.iscoroutinefunction(fn), inspect.isgeneratorfunction(fn), fn.__code__.co_flags & 0x2a0)

#> __name__ f
#> __qualname__ f
#> __doc__ doc
#> __module__ __main__
#> __defaults__ (2, 3)
#> __kwdefaults__ {'e': 5}
#> __annotations__ {'b': <class 'int'>, 'args': <class 'str'>, 'e': 'x', 'return': <class 'float'>}
#> __dict__ {}
#> __closure__ None
#> __type_params__ ()
#> True f
#> [3, 1] f.<locals>.inner ('c', 'x') ('c', 'x')
#> __globals__ AttributeError readonly attribute
#> __closure__ AttributeError readonly attribute
#> __name__ TypeError __name__ must be set to a string object
#> __qualname__ TypeError __qualname__ must be set to a string object
#> __defaults__ TypeError __defaults__ must be set to a tuple object
#> __kwdefaults__ TypeError __kwdefaults__ must be set to a dict object
#> __annotations__ TypeError __annotations__ must be set to a dict object
#> __dict__ TypeError __dict__ must be set to a dictionary, not a 'NoneType'
#> __type_params__ TypeError __type_params__ must be set to a tuple
#> __code__ TypeError __code__ must be set to a code object
#> (7, 8, 2)
#> (7, 8, 9)
#> g() missing 1 required positional argument: 'b'
#> g() missing 1 required keyword-only argument: 'c'
#> g <function g
#> <function Q.G
#> Q.G() missing 2 required positional arguments: 'a' and 'b'
#> {'attr': 1} {'attr': 1}
#> 'function' object has no attribute 'attr'
#> new
#> None
#> {'a': <class 'int'>}
#> {}
#> elsewhere
#> __name__ TypeError __name__ must be set to a string object
#> __qualname__ TypeError __qualname__ must be set to a string object
#> __code__ TypeError __code__ must be set to a code object
#> __dict__ TypeError cannot delete __dict__
#> __globals__ AttributeError readonly attribute
#> __closure__ AttributeError readonly attribute
#> __type_params__ TypeError __type_params__ must be set to a tuple
#> True True m K.m None __main__ True False True
#> 'method' object has no attribute 'x'
#> 4
#> <class '__main__.K'> True True <bound method K.<lambda>
#> 2 5
#> first argument must be callable
#> instance must not be None
#> append [] builtins len list.append True ($module, obj, /)
#> <class 'builtin_function_or_method'> <class 'builtin_function_or_method'> <class 'method_descriptor'> <class 'method-wrapper'> <class 'wrapper_descriptor'> <class 'wrapper_descriptor'> <class 'builtin_function_or_method'> <class 'classmethod_descriptor'>
#> True False True True True True False True 
#> True False False 512
#> False True False 128
#> False False True 32
