#@ grant: all
# Module objects: attributes, `__getattr__` and `__dir__` of modules, modules made at run time.
"""Mod doc"""
import sys, types
m = sys.modules[__name__]
print(m.__name__, m.__doc__, m.__file__ is not None, m.__dict__ is globals(), m.__package__, m.__loader__ is not None, m.__spec__)
x: int = 1
print(m.__annotations__, __annotations__ is m.__annotations__)
t = types.ModuleType("tt", "docs")
print(t, t.__dict__, dir(t))
t.a = 1; t.__dict__["b"] = 2
print(t.b, vars(t)["a"], dir(t))
try: t.c
except AttributeError as e: print(e)
t.__getattr__ = lambda n: n * 2
print(t.c, hasattr(t, "zz"), getattr(t, "q", 0))
t.__dir__ = lambda: ["z", "a"]
print(dir(t))
del t.__getattr__
try: t.c
except AttributeError as e: print(e)
try: m.nope
except AttributeError as e: print(e)
try: del m.nope
except AttributeError as e: print(e)
try: m.__dict__ = {}
except AttributeError as e: print(e)
try: types.ModuleType()
except TypeError as e: print(e)
try: types.ModuleType(1)
except TypeError as e: print(e)
t.__name__ = "other"; print(t)
t.__file__ = "/x/y.py"; print(t)
del t.__file__
del t.__name__; print(t)
try: t.q
except AttributeError as e: print(e)
class M(types.ModuleType):
    @property
    def p(self): return self.__name__
    def __repr__(self): return f"<M {self.__name__}>"
    def __call__(self): return 5
mm = M("mm"); print(mm, mm.p, mm(), mm.__doc__, isinstance(mm, types.ModuleType))
sys.modules["fake"] = mm
import fake
print(fake is mm, fake.p)
from fake import p
print(p)
try: from fake import nothing
except ImportError as e: print(e)
def __getattr__(name):
    if name == "dynamic": return "dyn"
    raise AttributeError(f"no {name}")
print(m.dynamic, getattr(m, "other", "default"))
try: m.other
except AttributeError as e: print(e)
try: dynamic
except NameError as e: print(e)
import __main__
print(__main__.dynamic)
from __main__ import dynamic as dd
print(dd)
try: from __main__ import other
except ImportError as e: print(str(e).split(" (")[0])

#> __main__ Mod doc True True None True None
#> {'x': <class 'int'>} True
#> <module 'tt'> {'__name__': 'tt', '__doc__': 'docs', '__package__': None, '__loader__': None, '__spec__': None} ['__doc__', '__loader__', '__name__', '__package__', '__spec__']
#> 2 1 ['__doc__', '__loader__', '__name__', '__package__', '__spec__', 'a', 'b']
#> module 'tt' has no attribute 'c'
#> cc True qq
#> ['a', 'z']
#> module 'tt' has no attribute 'c'
#> module '__main__' has no attribute 'nope'
#> 'module' object has no attribute 'nope'
#> readonly attribute
#> module() missing required argument 'name' (pos 1)
#> module() argument 'name' must be str, not int
#> <module 'other'>
#> <module 'other' from '/x/y.py'>
#> <module '?'>
#> module has no attribute 'q'
#> <M mm> mm 5 None True
#> True mm
#> mm
#> cannot import name 'nothing' from 'mm' (unknown location)
#> dyn default
#> no other
#> name 'dynamic' is not defined
#> dyn
#> dyn
#> cannot import name 'other' from '__main__'
