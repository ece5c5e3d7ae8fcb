# Function objects: attributes that can be set, defaults changed, code attributes, binding, errors.
import types
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


def f(a, b=2, /, c=3, *args, d, e=5, **kw) -> "result":
    """Doc of f."""
    return a, b, c, args, d, e, kw


def plain():
    pass


print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__dict__, f.__closure__, type(f), f.__code__.co_name)
c = f.__code__
print(c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_varnames, c.co_flags & 0x0C, type(c).__name__, c.co_freevars, c.co_cellvars)
print(f(1, d=4), f(1, 9, 8, 7, d=6, z=5))
for call in (lambda: f(), lambda: f(1), lambda: f(1, a=2, d=3), lambda: f(1, b=2, d=3), lambda: f(1, d=1, d2=2, **{"d3": 3}), lambda: f(1, **{"d": 1, 5: 2}), lambda: f(*5), lambda: f(**[1]), lambda: f(1, c=1, d=2, *[3, 4, 5]), lambda: plain(1), lambda: plain(x=1), lambda: plain(*[1, 2]), lambda: f(1, d=2, **{"d": 3})):
    tell(call)
def g(x=1, *, k=2):
    return x, k
g.__defaults__ = (10,)
g.__kwdefaults__ = {"k": 20}
print(g(), g(5, k=6))
g.__defaults__ = None
g.__kwdefaults__ = None
tell(g)
tell(g, 1)
g.__name__ = "renamed"
g.__qualname__ = "some.renamed"
g.__doc__ = "new doc"
g.attr = [1]
print(g.__name__, g.__doc__, g.attr, g.__dict__, "some.renamed" in repr(g), vars(g))
tell(g)
for name, v in (("__name__", 5), ("__qualname__", None), ("__defaults__", [1]), ("__kwdefaults__", [1]), ("__annotations__", 5), ("__dict__", 5), ("__closure__", ()), ("__globals__", {}), ("__doc__", 7), ("__module__", 3), ("__annotations__", None), ("__type_params__", 5)):
    try:
        setattr(g, name, v)
        print(name, "set", getattr(g, name))
    except Exception as e:
        print(name, type(e).__name__, e)
for name in ("__name__", "__defaults__", "__kwdefaults__", "__doc__", "__annotations__", "__dict__", "attr", "missing", "__module__"):
    try:
        delattr(g, name)
        print(name, "gone")
    except Exception as e:
        print(name, type(e).__name__, e)
lam = lambda x, y=1: x
print(lam.__name__, lam.__qualname__, lam.__defaults__, lam.__annotations__, (lambda: 0).__doc__)
def outer():
    n = 1
    def inner():
        return n
    return inner
i = outer()
print(i.__qualname__, i.__closure__[0].cell_contents, i.__code__.co_freevars, type(i.__closure__[0]).__name__, outer.__code__.co_cellvars, i.__closure__ is not None)
i.__closure__[0].cell_contents = 99
print(i(), types.CellType(5).cell_contents, types.CellType() == types.CellType(), types.CellType(1) < types.CellType(2), types.CellType(1) == types.CellType(1))
tell(lambda: types.CellType().cell_contents)
tell(lambda: types.CellType(1, 2))
class K:
    def m(self, a=1):
        return self, a
k = K()
m = k.m
print(m.__self__ is k, m.__func__ is K.m, m.__name__, m.__qualname__, m.__doc__, m == k.m, m is k.m, m == K().m, hash(m) == hash(k.m), types.MethodType(len, "abc")(), types.MethodType(lambda s, x: (s, x), 5)(6), m.__defaults__, m.__code__ == K.m.__code__)
for call in (lambda: m.x, lambda: setattr(m, "x", 1), lambda: types.MethodType(5, 5), lambda: types.MethodType(len, None), lambda: types.MethodType(len), lambda: K.m(), lambda: k.m(1, 2), lambda: k.m(b=1), lambda: K.m(5), lambda: f.nope, lambda: f < g, lambda: f + 1, lambda: f[0], lambda: len(f)):
    tell(call)
print(f.__get__(5, int)(6, 7, d=8), plain.__get__(None, int) is plain, callable(f), f == f, {f: 1}[f], bool(f), f.__call__(1, d=2), type(f.__get__(1)).__name__, hasattr(f, "__get__"), isinstance(f, types.FunctionType), isinstance(len, types.BuiltinFunctionType), isinstance([].append, types.BuiltinMethodType), isinstance(str.join, types.MethodDescriptorType))
tell(lambda: plain.__get__(None, None))
tell(lambda: plain.__get__())

#> f f Doc of f. __main__ (2, 3) {'e': 5} {'return': 'result'} {} None <class 'function'> f
#> 3 2 2 ('a', 'b', 'c', 'd', 'e', 'args', 'kw') 12 code () ()
#> (1, 2, 3, (), 4, 5, {}) (1, 9, 8, (7,), 6, 5, {'z': 5})
#> TypeError f() missing 1 required positional argument: 'a'
#> TypeError f() missing 1 required keyword-only argument: 'd'
#> (1, 2, 3, (), 3, 5, {'a': 2})
#> (1, 2, 3, (), 3, 5, {'b': 2})
#> (1, 2, 3, (), 1, 5, {'d2': 2, 'd3': 3})
#> TypeError keywords must be strings
#> TypeError __main__.f() argument after * must be an iterable, not int
#> TypeError __main__.f() argument after ** must be a mapping, not list
#> TypeError f() got multiple values for argument 'c'
#> TypeError plain() takes 0 positional arguments but 1 was given
#> TypeError plain() got an unexpected keyword argument 'x'
#> TypeError plain() takes 0 positional arguments but 2 were given
#> TypeError __main__.f() got multiple values for keyword argument 'd'
#> (10, 20) (5, 6)
#> TypeError g() missing 1 required positional argument: 'x'
#> TypeError g() missing 1 required keyword-only argument: 'k'
#> renamed new doc [1] {'attr': [1]} True {'attr': [1]}
#> TypeError some.renamed() missing 1 required positional argument: 'x'
#> __name__ TypeError __name__ must be set to a string object
#> __qualname__ TypeError __qualname__ must be set to a string object
#> __defaults__ TypeError __defaults__ must be set to a tuple object
#> __kwdefaults__ TypeError __kwdefaults__ must be set to a dict object
#> __annotations__ TypeError __annotations__ must be set to a dict object
#> __dict__ TypeError __dict__ must be set to a dictionary, not a 'int'
#> __closure__ AttributeError readonly attribute
#> __globals__ AttributeError readonly attribute
#> __doc__ set 7
#> __module__ set 3
#> __annotations__ set {}
#> __type_params__ TypeError __type_params__ must be set to a tuple
#> __name__ TypeError __name__ must be set to a string object
#> __defaults__ gone
#> __kwdefaults__ gone
#> __doc__ gone
#> __annotations__ gone
#> __dict__ TypeError cannot delete __dict__
#> attr gone
#> missing AttributeError 'function' object has no attribute 'missing'
#> __module__ gone
#> <lambda> <lambda> (1,) {} None
#> outer.<locals>.inner 1 ('n',) cell ('n',) True
#> 99 5 True True True
#> ValueError Cell is empty
#> TypeError cell expected at most 1 argument, got 2
#> True True m K.m None True False False True 3 (5, 6) (1,) True
#> AttributeError 'function' object has no attribute 'x'
#> AttributeError 'method' object has no attribute 'x'
#> TypeError first argument must be callable
#> TypeError instance must not be None
#> TypeError method expected 2 arguments, got 1
#> TypeError K.m() missing 1 required positional argument: 'self'
#> TypeError K.m() takes from 1 to 2 positional arguments but 3 were given
#> TypeError K.m() got an unexpected keyword argument 'b'
#> (5, 1)
#> AttributeError 'function' object has no attribute 'nope'
#> TypeError '<' not supported between instances of 'function' and 'function'
#> TypeError unsupported operand type(s) for +: 'function' and 'int'
#> TypeError 'function' object is not subscriptable
#> TypeError object of type 'function' has no len()
#> (5, 6, 7, (), 8, 5, {}) True True True 1 True (1, 2, 3, (), 2, 5, {}) method True True True True True
#> TypeError __get__(None, None) is invalid
#> TypeError  expected at least 1 argument, got 0
