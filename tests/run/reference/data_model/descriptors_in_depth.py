#@ exit: 1
# Descriptors of every sort on classes, metaclasses and instances, properties, slots and bound functions.
class D:
    def __init__(s, n="d"): s.n = n
    def __get__(s, o, t=None): return (s.n, o is not None, t.__name__ if t else None)
    def __set_name__(s, owner, name): print("sn", owner.__name__, name)
class DD(D):
    def __set__(s, o, v): print("set", s.n, v); o.__dict__["dd"] = v
class DX(D):
    def __delete__(s, o): print("delete", s.n)
class OnlySet:
    def __set__(s, o, v): o.__dict__["os"] = ("via", v)
class Meta(type):
    md = DD("md")
    mn = D("mn")
class C(metaclass=Meta):
    d = D(); dd = DD("dd"); dx = DX("dx"); os = OnlySet()
    mn = "class var"
    def m(s): return s.d, s.dd
class Sub(C):
    def m(s): return super().d, super().dd, super(Sub, type(s)).d
c = C(); s = Sub()
print(c.d, C.d, c.dd, s.dd, Sub.dd, c.m(), s.m(), C.md, C.mn, hasattr(c, "md"))
c.d = 5; print(c.d); c.dd = 6; print(c.dd, vars(c)); del c.d; print(c.d)
c.__dict__["dd"] = "shadow"; print(c.dd)
del c.dx
try: c.dx = 1
except AttributeError as e: print(e)
try: del c.dd
except AttributeError as e: print(e)
print(c.os is vars(C)["os"]); c.os = 3; print(c.os)
try: del c.os
except AttributeError as e: print(e)
C.md = 8; C.dd = "replaced"; print(c.dd, C.__dict__["dd"])
try: del C.md
except AttributeError as e: print(e)
C.late = D("late"); print(c.late, C.late)
c.inst = D("inst"); print(type(c.inst).__name__)
class P:
    def __init__(self): self._x = 0
    @property
    def x(self): "doc x"; return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): print("xdel")
    ro = property(lambda s: 1, doc="ro doc")
    wo = property(None, lambda s, v: print("wo", v))
    y = x.getter(lambda s: "other getter")
p = P(); p.x += 3; print(p.x, P.x.__doc__, P.ro.__doc__, p.y, P.x.fget.__name__); del p.x
for f in (lambda: setattr(p, "ro", 1), lambda: delattr(p, "ro"), lambda: p.wo, lambda: delattr(p, "wo")):
    try: f()
    except AttributeError as e: print(e)
p.wo = 3
P.x.fset(p, 9); print(P.x.fget(p), P.x.__get__(p), P.x.__get__(None, P) is P.x, P.x.__set__(p, 4), p.x)
class Q(P):
    @P.x.getter
    def x(self): return "Q" + str(super().x)
q = Q(); q.x = 2; print(q.x)
class R(P):
    @property
    def x(self): return super().x * 10
    @x.setter
    def x(self, v): super(R, R).x.__set__(self, v + 1)
r = R(); r.x = 1; print(r.x)
class NonData:
    def __get__(self, o, t): return self
    def __call__(self, *a): return "called", a
class U:
    n = NonData(); lam = lambda *a: len(a); bi = len; cls = int; part = staticmethod(len); b = [].append
u = U(); print(u.n(1), u.lam(), u.lam(1), U.lam(1), u.bi([1]), u.cls("3"), u.part("ab"), u.b(1))
class Err:
    def __get__(s, o, t): raise AttributeError("from get")
class V:
    e = Err()
    def __getattr__(s, n): return "getattr " + n
print(V().e)
try: V.e
except AttributeError as e: print(e)
class W:
    __slots__ = ("a",)
    def f(self): return self.a
print(W.a, type(W.a), W.a.__get__(None, W) is W.a)
w = W(); W.a.__set__(w, 5); print(W.a.__get__(w), w.f()); W.a.__delete__(w)
try: w.a
except AttributeError as e: print(e)
try: W.a.__get__(5)
except TypeError as e: print(e)
print(C.__dict__["m"].__get__(c, C)(), C.m.__get__(c)() == c.m(), type(C.m.__get__(None, C)))
def outer(self): return "bound", type(self).__name__
print(outer.__get__(3)(), outer.__get__(None, int) is outer, classmethod(outer).__get__(3)(), staticmethod(outer).__get__(1) is outer)
class Weird:
    __get__ = None
class X: w = Weird()
try: X().w
except TypeError as e: print(e)
class NameErr:
    def __set_name__(s, o, n): raise ValueError("sn fail")
try:
    class Y: q = NameErr()
except Exception as e: print(type(e).__name__, e, e.__notes__)
class Cached:
    def __init__(s, f): s.f = f
    def __set_name__(s, o, n): s.name = n
    def __get__(s, o, t):
        if o is None: return s
        v = o.__dict__[s.name] = s.f(o)
        return v
class Z:
    n = 0
    @Cached
    def val(self): Z.n += 1; return "v"
z = Z(); print(z.val, z.val, Z.n, vars(z))
print([k for k in vars(C) if not k.startswith("__")])
super(Sub, s).nope

#> sn Meta md
#> sn Meta mn
#> sn C d
#> sn C dd
#> sn C dx
#> ('d', True, 'C') ('d', False, 'C') ('dd', True, 'C') ('dd', True, 'Sub') ('dd', False, 'Sub') (('d', True, 'C'), ('dd', True, 'C')) (('d', True, 'Sub'), ('dd', True, 'Sub'), ('d', False, 'Sub')) ('md', True, 'Meta') class var False
#> 5
#> set dd 6
#> ('dd', True, 'C') {'d': 5, 'dd': 6}
#> ('d', True, 'C')
#> ('dd', True, 'C')
#> delete dx
#> __set__
#> __delete__
#> True
#> ('via', 3)
#> __delete__
#> set md 8
#! Traceback (most recent call last):
#!   File "descriptors_in_depth.py", line 34, in <module>
#!     C.md = 8; C.dd = "replaced"; print(c.dd, C.__dict__["dd"])
#!     ^^^^
#!   File "descriptors_in_depth.py", line 8, in __set__
#!     def __set__(s, o, v): print("set", s.n, v); o.__dict__["dd"] = v
#!                                                 ~~~~~~~~~~^^^^^^
#! TypeError: 'mappingproxy' object does not support item assignment
