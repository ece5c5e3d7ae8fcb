# Modules that a program makes.
import types, sys


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
m = types.ModuleType("mod")
t(lambda: m)
t(lambda: m.__dict__)
t(lambda: (m.__name__, m.__doc__, m.__package__, m.__loader__, m.__spec__))
m.x = 5
t(lambda: m.x)
t(lambda: m.y)
t(lambda: sorted(vars(m)))
t(lambda: dir(m))
m.__name__ = "other"
t(lambda: m)
t(lambda: m.zz)
del m.x
t(lambda: m.x)
def dx(): del m.x
t(dx)
t(lambda: types.ModuleType())
t(lambda: types.ModuleType(1))
t(lambda: types.ModuleType("a", "doc").__doc__)
t(lambda: types.ModuleType(name="a", doc=5).__doc__)
t(lambda: types.ModuleType("a", "b", "c"))
t(lambda: types.ModuleType("a", z=1))
m.__getattr__ = lambda n: "got " + n
t(lambda: m.hello)
t(lambda: type(m) is types.ModuleType)
t(lambda: isinstance(m, types.ModuleType))
t(lambda: m == m)
t(lambda: hash(m) == hash(m))
t(lambda: m())
def f(): return 1
m.f = f
t(lambda: m.f())
m.__dict__["q"] = 7
t(lambda: m.q)
n = types.ModuleType("é")
t(lambda: n)
n.__file__ = "/x.py"
t(lambda: n)
t(lambda: type(sys)("zz"))
del n.__name__
t(lambda: n)
t(lambda: n.nope)

#> <module 'mod'>
#> {'__name__': 'mod', '__doc__': None, '__package__': None, '__loader__': None, '__spec__': None}
#> ('mod', None, None, None, None)
#> 5
#> AttributeError module 'mod' has no attribute 'y'
#> ['__doc__', '__loader__', '__name__', '__package__', '__spec__', 'x']
#> ['__doc__', '__loader__', '__name__', '__package__', '__spec__', 'x']
#> <module 'other'>
#> AttributeError module 'other' has no attribute 'zz'
#> AttributeError module 'other' has no attribute 'x'
#> AttributeError 'module' object has no attribute 'x'
#> TypeError module() missing required argument 'name' (pos 1)
#> TypeError module() argument 'name' must be str, not int
#> 'doc'
#> 5
#> TypeError module() takes at most 2 arguments (3 given)
#> TypeError 'z' is an invalid keyword argument for module()
#> 'got hello'
#> True
#> True
#> True
#> True
#> TypeError 'module' object is not callable
#> 1
#> 7
#> <module 'é'>
#> <module 'é' from '/x.py'>
#> <module 'zz'>
#> <module '?' from '/x.py'>
#> AttributeError module has no attribute 'nope'
