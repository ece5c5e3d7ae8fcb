# Names put into sys.modules by hand: modules, instances, None; imports of all forms find them.
import sys, types
m = types.ModuleType("fake")
m.value = 41
m.sub = None
sys.modules["fake"] = m
import fake
print(fake.value, fake is m)
from fake import value as v, sub
print(v, sub)
def f():
    import fake as g
    return g.value + 1
print(f())
import importlib
print(importlib.import_module("fake") is m)
try:
    from fake import nothing
except ImportError as e:
    print(e, e.name, e.path)
sys.modules["gone"] = None
try:
    import gone
except ModuleNotFoundError as e:
    print(e, e.name)
class Obj:
    x = 5
    def __getattr__(self, n):
        if n.startswith("__"): raise AttributeError(n)
        return n.upper()
sys.modules["obj.deep"] = Obj()
sys.modules["obj"] = Obj()
import obj.deep
print(obj.x, obj.deep)
import obj.deep as d
print(d)
from obj.deep import what, x
print(what, x)
try:
    import obj.other
except ImportError as e:
    print(type(e).__name__, e)
sys.modules.setdefault("fake", 3)
print(sys.modules["fake"] is m, sys.modules.pop("fake") is m)
try:
    import fake
except ImportError as e:
    print(e)
sys.modules[__name__].added = 7
print(added)
sys.modules.update({"upd": 5}, upd2=6)
import upd, upd2
print(upd, upd2)
import math
sys.modules["math"] = m
import math
print(math.value)
del sys.modules["math"]
from math import pi
print(pi)

#> 41 True
#> 41 None
#> 42
#> True
#> cannot import name 'nothing' from 'fake' (unknown location) fake None
#> import of gone halted; None in sys.modules gone
#> 5 DEEP
#> DEEP
#> WHAT 5
#> ModuleNotFoundError No module named 'obj.other'; 'obj' is not a package
#> True True
#> No module named 'fake'
#> 7
#> 5 6
#> 41
#> 3.141592653589793
