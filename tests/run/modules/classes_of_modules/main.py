# Modules that get a class of their own: attributes that are computed, calls, stores that are refused.
import sys
import types
import plain
import guarded
from guarded import limit
import pkg
from pkg import late, inner
import pkg.inner as again

print(type(plain).__name__, isinstance(plain, types.ModuleType), plain.base, plain.twice, plain(4), plain[3])
plain.base = 10
print(plain.twice, plain.read(), plain.__name__)
try:
    plain.nothing
except AttributeError as e:
    print(e)
print(plain.dyn_x, hasattr(plain, "dyn_y"), getattr(plain, "zzz", "default"))
print(sorted(n for n in dir(plain) if not n.startswith("__")))
print(sorted(n for n in vars(plain) if not n.startswith("__")))
del plain.base
try:
    plain.read()
except NameError as e:
    print(e)

try:
    guarded.limit = 5
except AttributeError as e:
    print(e)
print(guarded.limit, limit, guarded.free)
guarded.free = 7
print(guarded.free, guarded.show())
print(pkg.late, late, inner is again, pkg.inner.value, type(pkg) is type(sys))
pkg.counter += 1
print(pkg.counter, pkg.count())
print(repr(type(pkg)), pkg.__class__.__mro__[1:])

me = sys.modules[__name__]


class Main(types.ModuleType):
    @property
    def answer(self):
        return 42

    def shadow(self):
        return "class"


me.__class__ = Main
shadow = "variable"
print(me.answer, me.shadow, type(me).__name__)
me.__class__ = types.ModuleType
print(hasattr(me, "answer"), type(me) is types.ModuleType)
for bad in (int, Main(__name__), type("Slots", (types.ModuleType,), {"__slots__": ("a",)}), object):
    try:
        me.__class__ = bad
    except TypeError as e:
        print(e)
blank = types.ModuleType.__new__(types.ModuleType)
print(blank.__dict__)
blank.__init__("named", "doc")
print(blank, blank.__doc__)
blank.__class__ = Main
blank.x = 1
print(blank.answer, blank.x, sorted(blank.__dict__), blank.shadow())

#> _Own True 2 4 6 [3]
#> 20 10 plain
#> no nothing here
#> x True default
#> ['ModuleType', '_Own', 'base', 'read', 'sys']
#> ['ModuleType', '_Own', 'base', 'read', 'sys']
#> name 'base' is not defined
#> limit is fixed
#> 3 3 1
#> 7 (3, 7)
#> late inside late inside True inside False
#> 1 1
#> <class 'pkg._Package'> (<class 'module'>, <class 'object'>)
#> 42 variable Main
#> False True
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __class__ must be set to a class, not 'Main' object
#> __class__ assignment: 'Slots' object layout differs from 'module'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> {}
#> <module 'named'> doc
#> 42 1 ['__doc__', '__loader__', '__name__', '__package__', '__spec__', 'x'] class
