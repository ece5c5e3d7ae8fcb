# importlib, __import__, find_spec, sys.modules.
import importlib, sys
import importlib.util
m = importlib.import_module("pk.a")
print(m.__name__, m.fa())
r = importlib.import_module(".b", "pk")
print(r.__name__)
for name in ("math", "ns.one", "nope.x", "pk.zzz"):
    try:
        mod = importlib.import_module(name)
        print(mod.__name__)
    except ModuleNotFoundError as e: print(e, e.name)
import math
import ns.one
t = __import__("pk.sub.deep"); print(t.__name__)
t = __import__("pk.sub.deep", fromlist=["x"]); print(t.__name__)
print(importlib.util.find_spec("nope_zz"), importlib.util.find_spec("pk.a").name)
print("pk" in sys.modules, "pk.lazy" in sys.modules, sys.modules["pk"] is t, sys.modules.get("zz"))
print(sys.modules[__name__].__name__, "math" in sys.modules)
print(sorted(k for k in sys.modules if k.startswith("pk")))
try: importlib.import_module(".x")
except TypeError as e: print(e)
from star import a
import cnt
del sys.modules["cnt"]
import cnt
sys.modules.pop("cnt", None)
from cnt import K
print(K().go())
try: sys.modules["nnn"]
except KeyError as e: print("KeyError", e)
me = sys.modules[__name__]
setattr(me, "dynamic_name", 5)
print(dynamic_name, getattr(me, "a"))
import pk.a as pa
print(pa.__spec__.name, pa.__spec__.parent, pa.__spec__.origin == pa.__file__, type(pa.__loader__).__name__, __spec__)

#> init pk pk True True
#> a
#> b
#> sub pk.sub
#> pk.a fa
#> pk.b
#> math
#> ns.one
#> ns.one
#> No module named 'nope' nope
#> No module named 'pk.zzz' pk.zzz
#> pk
#> pk.sub.deep
#> None pk.a
#> True False False None
#> __main__ True
#> ['pk', 'pk.a', 'pk.b', 'pk.sub', 'pk.sub.deep']
#> the 'package' argument is required to perform a relative import for '.x'
#> cnt runs
#> cnt runs
#> cnt runs
#> went
#> KeyError 'nnn'
#> 5 1
#> pk.a pk True SourceFileLoader None
