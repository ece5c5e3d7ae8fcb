#@ exit: 1
# `__slots__`: which bases allow them, what they take away, copies and `__class__`.
import weakref
class A: __slots__ = ("x", "__weakref__")
class B(A): __slots__ = ["y"]
class C(B): pass
class D(B): __slots__ = {"z": "doc z", "w": None}
class Str: __slots__ = "single"
class Gen: __slots__ = (n for n in "ab")
class Priv:
    __slots__ = ("__p", "_q", "__r__")
    def __init__(s): s.__p = 1; s._q = 2
    def get(s): return s.__p
p = Priv(); print(p.get(), p._Priv__p, sorted(n for n in dir(p) if "p" in n and "_P" in n))
b = B(); b.x = 1; b.y = 2
for f in (lambda: setattr(b, "z", 1), lambda: b.__dict__, lambda: Str().single, lambda: delattr(Str(), "single"), lambda: setattr(Str(), "q", 1)):
    try: print(f())
    except AttributeError as e: print(e)
c = C(); c.z = 1; c.x = 3; print(c.__dict__, c.x); d = D(); d.z = 4
print(D.z.__doc__, D.w.__doc__, D.__slots__, Str.__slots__, type(Gen.__slots__), weakref.ref(b)() is b, [hasattr(Gen(), n) for n in "ab"], Gen.a)
for body in ({"__slots__": ("x",), "x": 1}, {"__slots__": ("1x",)}, {"__slots__": (1,)}, {"__slots__": 5}, {"__slots__": ("__dict__", "__dict__")}, {"__slots__": ("__weakref__", "__weakref__")}, {"__slots__": ("a", "a")}):
    try: print(type("T", (), body))
    except Exception as e: print(type(e).__name__, e)
for base, sl in ((int, ("a",)), (tuple, ("a",)), (bytes, ("a",)), (str, ("a",)), (list, ("a",)), (dict, ("a",)), (int, ()), (C, ("__dict__",)), (A, ("__weakref__",)), (C, ("n",)), (type, ("a",)), (Exception, ("a",))):
    try: T = type("T", (base,), {"__slots__": sl}); print(base.__name__, T.__slots__, "__dict__" in T.__dict__)
    except TypeError as e: print(base.__name__, e)
class M1: __slots__ = ("a",)
class M2: __slots__ = ("b",)
class E1: __slots__ = ()
try:
    class MM(M1, M2): pass
except TypeError as e: print(e)
class ME(M1, E1): __slots__ = ()
print(ME().__class__.__mro__)
class L(list):
    __slots__ = ("tag",)
l = L([1]); l.tag = 2; print(l, l.tag)
try: l.q = 1
except AttributeError as e: print(e)
class Cls:
    __slots__ = ("v",)
class Cls2:
    __slots__ = ("v",)
class Cls3:
    __slots__ = ("u",)
o = Cls(); o.v = 1; o.__class__ = Cls2; print(o.v, type(o))
try: o.__class__ = Cls3
except TypeError as e: print(e)
try: o.__class__ = A
except TypeError as e: print(e)
class Dflt:
    __slots__ = ("a", "b")
    def __init__(self, a, b=None): self.a = a; self.b = b
    def __repr__(self): return f"{self.__slots__}" + "".join(str(getattr(self, s)) for s in self.__slots__)
    def __eq__(self, o): return all(getattr(self, s) == getattr(o, s) for s in self.__slots__)
import copy
x = Dflt(1, [2]); y = copy.copy(x); z = copy.deepcopy(x); print(x, y, z, x == y, y.b is x.b, z.b is x.b)
class Par: pass
class Chi(Par): __slots__ = ("k",)
k = Chi(); k.k = 1; k.other = 2; print(k.__dict__, k.k)
class Get:
    __slots__ = ("val",)
    def __getattr__(self, n): return f"ga {n}"
print(Get().val, Get().zz)
class WithDictProp:
    __slots__ = ("_d",)
    @property
    def __dict__(self): return {"faked": 1}
print(vars(WithDictProp()), WithDictProp().__dict__)
A().y

#> 1 1 ['_Priv__p']
#> 'B' object has no attribute 'z'
#> 'B' object has no attribute '__dict__'
#> 'Str' object has no attribute 'single'
#> single
#> 'Str' object has no attribute 'q'
#> {'z': 1} 3
#> None None {'z': 'doc z', 'w': None} single <class 'generator'> True [False, False] <member 'a' of 'Gen' objects>
#> ValueError 'x' in __slots__ conflicts with class variable
#> TypeError __slots__ must be identifiers
#> TypeError __slots__ items must be strings, not 'int'
#> TypeError 'int' object is not iterable
#> TypeError __dict__ slot disallowed: we already got one
#> TypeError __weakref__ slot disallowed: we already got one
#> <class '__main__.T'>
#> int nonempty __slots__ not supported for subtype of 'int'
#> tuple nonempty __slots__ not supported for subtype of 'tuple'
#> bytes nonempty __slots__ not supported for subtype of 'bytes'
#> str ('a',) False
#> list ('a',) False
#> dict ('a',) False
#> int () False
#> C __dict__ slot disallowed: we already got one
#> A __weakref__ slot disallowed: we already got one
#> C ('n',) False
#> type nonempty __slots__ not supported for subtype of 'type'
#> Exception ('a',) False
#> multiple bases have instance lay-out conflict
#> (<class '__main__.ME'>, <class '__main__.M1'>, <class '__main__.E1'>, <class 'object'>)
#> [1] 2
#> 'L' object has no attribute 'q'
#> 1 <class '__main__.Cls2'>
#> __class__ assignment: 'Cls3' object layout differs from 'Cls2'
#> __class__ assignment: 'A' object layout differs from 'Cls2'
#> ('a', 'b')1[2] ('a', 'b')1[2] ('a', 'b')1[2] True True False
#> {'other': 2} 1
#> ga val ga zz
#> {'faked': 1} {'faked': 1}
#! Traceback (most recent call last):
#!   File "slots_in_depth.py", line 70, in <module>
#!     A().y
#! AttributeError: 'A' object has no attribute 'y'
