# Imports of every form: __getattr__ and __dir__ of modules, namespace packages, star, a failing body, patched modules.
import pk, sys
print(pk.computed, pk.lazy.val, pk.fa(), pk.sub.deep.x)
from pk import computed as cc
print(cc)
try: pk.nothing
except AttributeError as e: print(e)
try: from pk import nothing2
except ImportError as e: print(e.name, e.msg.split(" (")[0], e.path is not None)
print(hasattr(pk, "zz"), getattr(pk, "computed"), getattr(pk, "qq", "dflt"))
print(dir(pk))
from pk import *
print(later, bee.__name__, sub.__name__)
import ns.one, ns.deep.two
print(ns.one.v, ns.deep.two.v, ns.__name__, ns.one.__package__, type(ns).__name__)
try: import boom
except ValueError as e: print("caught", e)
try: import boom
except ValueError as e: print("caught", e)
try:
    import nope_mod
except ImportError as e:
    print(type(e).__name__, e, e.name)
try:
    import pk.missing.deeper
except ModuleNotFoundError as e: print(e, e.name)
try:
    from nope2 import x
except ImportError: x = None
try:
    from pk.a import notthere
except ImportError as e: print(e.name)
from star import *
print(a, c, f(), math.pi, "_b" in globals())
import pk.a as pa
print(pa is pk.a, pa.__name__, pk.__doc__)
def fn():
    import pk.sub.deep as q
    from pk import b
    return q.x, b.__name__
print(fn())
pk.later = 99
print(pk.later, later)
def patched(): return "patched"
pk.a.fa = patched
print(pk.a.fa(), pk.fa(), pk.sub.deep.fa())
setattr(pk, "dyn", 5); print(pk.dyn); delattr(pk, "dyn"); print(hasattr(pk, "dyn"))
mods = {m.__name__: m for m in (pk, pk.a, ns)}
print(sorted(mods))
for m in mods.values(): m.tag = m.__name__ + "!"
print(pk.tag, pk.a.tag)

#> init pk pk True True
#> a
#> b
#> sub pk.sub
#> lazy
#> 42 3 fa fa
#> 42
#> module 'pk' has no attribute 'nothing'
#> pk cannot import name 'nothing2' from 'pk' True
#> False 42 dflt
#> ['bee', 'computed', 'fa', 'later', 'sub']
#> 1 pk.b pk.sub
#> ns.one
#> ns one ns deep two ns ns module
#> boom starts
#> caught boom
#> boom starts
#> caught boom
#> ModuleNotFoundError No module named 'nope_mod' nope_mod
#> No module named 'pk.missing' pk.missing
#> pk.a
#> 1 3 star.f 3.141592653589793 False
#> True pk.a pk doc
#> ('fa', 'pk.b')
#> 99 1
#> patched fa fa
#> 5
#> False
#> ['ns', 'pk', 'pk.a']
#> pk! pk.a!
