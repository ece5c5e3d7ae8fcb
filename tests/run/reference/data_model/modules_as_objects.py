"""Module objects: attributes, namespace as __dict__, own module objects, representation."""
import math
import sys
import types

print(type(math), math.__name__, repr(math).startswith("<module 'math'"))
me = sys.modules[__name__]
print(me.__name__, me.__dict__ is globals(), me.__doc__, vars(me) is globals())
me.added = 5
print(added, "added" in globals())
globals()["more"] = 6
print(me.more, more)
del me.added
try:
    added
except NameError as e:
    print(e)
try:
    me.added
except AttributeError as e:
    print(e)
m = types.ModuleType("made", "Its doc.")
print(m, m.__name__, m.__doc__, m.__dict__ == vars(m), sorted(vars(m)), m.__spec__, m.__loader__, m.__package__)
m.x = 1
m.f = lambda: m.x + 1
print(m.f(), sorted(n for n in dir(m) if not n.startswith("__")))
del m.x
try:
    m.f()
except AttributeError as e:
    print(e)
m.__name__ = "other"
print(m)
try:
    m.y
except AttributeError as e:
    print(e)
del m.__name__
try:
    m.y
except AttributeError as e:
    print(e)
m2 = types.ModuleType("plain")
print(m2.__doc__, m2)
for args in ((), (1,), ("a", "b", "c")):
    try:
        types.ModuleType(*args)
    except TypeError as e:
        print(e)
try:
    m2.__dict__ = {}
except AttributeError as e:
    print(e)
m2.__getattr__ = lambda name: f"made {name}"
print(m2.anything, m2.__name__)
m2.__dir__ = lambda: ["b", "a"]
print(dir(m2))


class Strict(types.ModuleType):
    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)

    @property
    def computed(self):
        return "computed"


s = Strict("strict")
s.z = 3
print(s.z, s.computed, s, isinstance(s, types.ModuleType), type(s).__name__)
m2.__class__ = Strict
m2.q = 1
print(m2.computed)
try:
    m2.__class__ = int
except TypeError as e:
    print(e)
print(__name__, __doc__, __builtins__ is not None, __spec__ is None, __package__)
