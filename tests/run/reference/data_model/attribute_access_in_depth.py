#@ grant: all
#@ exit: 1
# Attribute access with hooks on classes, metaclasses and instances, and what cannot be set.
class G:
    def __getattr__(self, n):
        if n.startswith("x"): return "ga:" + n
        raise AttributeError(f"custom {n}", name=n, obj=self)
    @property
    def bad(self): raise AttributeError("inner")
    @property
    def xbad(self): raise AttributeError("inner")
    @property
    def kerr(self): raise KeyError("k")
g = G()
print(g.x1, g.xbad, hasattr(g, "bad"), hasattr(g, "y"), getattr(g, "y", 5))
for n in ("bad", "kerr", "y"):
    try: getattr(g, n)
    except Exception as e: print(type(e).__name__, e, getattr(e, "name", None), getattr(e, "obj", None) is g)
try: len(g)
except TypeError as e: print(e)
class GA:
    a = 1
    def __getattribute__(self, n):
        if n == "a": return super().__getattribute__(n) + 1
        if n == "b": raise AttributeError("b!")
        if n == "__dict__": return {"fake": 1}
        if n == "__class__": return int
        return object.__getattribute__(self, n)
    def __getattr__(self, n): return "fallback " + n
    def m(self): return self.a
o = GA()
print(o.a, o.b, o.c, o.m(), o.__dict__, vars(o), o.__class__, isinstance(o, int), isinstance(o, GA), type(o))
class SA:
    def __setattr__(self, n, v):
        print("set", n, v if n != "f" else type(v))
        if n != "skip": super().__setattr__(n, v)
    def __delattr__(self, n):
        print("del", n)
        object.__delattr__(self, n)
s = SA(); s.x = 1; s.skip = 2; print(s.__dict__); del s.x
try: del s.x
except AttributeError as e: print(e)
for s.i in range(2): pass
import io
with io.StringIO() as s.f: pass
s.f = None
(s.a, *s.b), s.c = (1, 2, 3), 4
s.a += 5
print(sorted(s.__dict__))
try:
    raise ValueError(1)
except ValueError as s_e: s.e = s_e
setattr(s, "not an identifier", 1); print(getattr(s, "not an identifier"), "not an identifier" in vars(s))
class D:
    def __dir__(self): return ["b", "a", 3] if 0 else ("b", "a")
print(dir(D()), D().__dir__())
class D2:
    def __dir__(self): return 5
try: dir(D2())
except TypeError as e: print(e)
class D3:
    def __dir__(self): return [3, "a"]
try: print(dir(D3()))
except TypeError as e: print(e)
class MG(type):
    def __getattr__(cls, n): return f"meta {n}"
    def __setattr__(cls, n, v): print("mset", n); super().__setattr__(n, v)
    def __delattr__(cls, n): print("mdel", n); super().__delattr__(n)
    def __getattribute__(cls, n):
        if n == "weird": return "WEIRD"
        return super().__getattribute__(n)
class C(metaclass=MG):
    y = 1
    def f(self): return C.zz, self.__class__.qq
print(C.anything, C.y, C.weird, C().f(), hasattr(C(), "anything"))
C.z = 3; del C.z; print(C.z)
try: C().anything
except AttributeError as e: print(e)
print(getattr(C, "__len__"), hasattr(C, "nothing"))
try: len(C)
except TypeError as e: print(e)
class Slot:
    __slots__ = ("a", "__dict__")
    def __getattr__(self, n): return "slot fallback " + n
x = Slot(); print(x.a, x.b); x.a = 1; x.b = 2; print(x.a, x.b, x.__dict__); del x.a; print(x.a)
def fn(): pass
fn.__getattr__ = lambda n: 5
try: fn.q
except AttributeError as e: print(e)
class Inst: pass
i = Inst(); i.__getattr__ = lambda n: 5
try: i.q
except AttributeError as e: print(e)
Inst.__getattr__ = lambda self, n: "late " + n
print(i.q)
del Inst.__getattr__
try: i.q
except AttributeError as e: print(e)
i.__class__ = G; print(i.x5)
i.__dict__ = {"z": 1}; print(i.z, vars(i))
try: i.__dict__ = 5
except TypeError as e: print(e)
try: i.__class__ = 5
except TypeError as e: print(e)
try: i.__class__ = int
except TypeError as e: print(e)
try: (5).__class__ = G
except TypeError as e: print(e)
try: (5).x = 1
except AttributeError as e: print(e)
try: object().x = 1
except AttributeError as e: print(e)
try: del (5).real
except AttributeError as e: print(e)
try: int.x = 1
except TypeError as e: print(e)
try: del int.real
except TypeError as e: print(e)
try: [].append = 1
except AttributeError as e: print(e)
try: getattr(i, 5)
except TypeError as e: print(e)
try: setattr(i, 5, 5)
except TypeError as e: print(e)
try: hasattr(i, b"x")
except TypeError as e: print(e)
g.y

#> ga:x1 ga:xbad False False 5
#> AttributeError custom bad bad True
#> KeyError 'k' None False
#> AttributeError custom y y True
#> object of type 'G' has no len()
#> 2 fallback b fallback c 2 {'fake': 1} {'fake': 1} <class 'int'> True True <class '__main__.GA'>
#> set x 1
#> set skip 2
#> {'x': 1}
#> del x
#> del x
#> 'SA' object has no attribute 'x'
#> set i 0
#> set i 1
#> set f <class '_io.StringIO'>
#> set f <class 'NoneType'>
#> set a 1
#> set b [2, 3]
#> set c 4
#> set a 6
#> ['a', 'b', 'c', 'f', 'i']
#> set e 1
#> set not an identifier 1
#> 1 True
#> ['a', 'b'] ('b', 'a')
#> 'int' object is not iterable
#> '<' not supported between instances of 'str' and 'int'
#> meta anything 1 WEIRD ('meta zz', 'meta qq') False
#> mset z
#> mdel z
#> meta z
#> 'C' object has no attribute 'anything'
#> meta __len__ True
#> object of type 'MG' has no len()
#> slot fallback a slot fallback b
#> 1 2 {'b': 2}
#> slot fallback a
#> 'function' object has no attribute 'q'
#> 'Inst' object has no attribute 'q'
#> late q
#> 'Inst' object has no attribute 'q'
#> ga:x5
#> 1 {'z': 1}
#> __dict__ must be set to a dictionary, not a 'int'
#> __class__ must be set to a class, not 'int' object
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> 'int' object has no attribute 'x'
#> 'object' object has no attribute 'x'
#> attribute 'real' of 'int' objects is not writable
#> cannot set 'x' attribute of immutable type 'int'
#> cannot set 'real' attribute of immutable type 'int'
#> 'list' object attribute 'append' is read-only
#> attribute name must be string, not 'int'
#> attribute name must be string, not 'int'
#> attribute name must be string, not 'bytes'
#! Traceback (most recent call last):
#!   File "attribute_access_in_depth.py", line 127, in <module>
#!     g.y
#!   File "attribute_access_in_depth.py", line 7, in __getattr__
#!     raise AttributeError(f"custom {n}", name=n, obj=self)
#! AttributeError: custom y
