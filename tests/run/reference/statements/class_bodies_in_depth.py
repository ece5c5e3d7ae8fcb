#@ grant: all
#@ exit: 1
# Class bodies, `super()`, private names and classes made again and again.
import sys
class A:
    """doc A"""
    x = [1]; y = x
    def __init__(self): self.x.append(2)
    x2 = len(x)
    try: undefined1
    except NameError: caught = True
    finally: fin = 1
    import io
    with io.StringIO() as fh: pass
    for i in range(3):
        if i == 1: continue
        locals()[f"dyn{i}"] = i
    else: els = "e"
    while True:
        w = 1; break
    import os as o
    def helper(n): return n * 2
    doubled = helper(4)
    lst = [helper(n) for n in range(3)] if 0 else None
    @staticmethod
    def st(): return "st"
    via_st = st()
    class B:
        z = 1
        def m(self): return __class__.__qualname__, self.__class__.__name__
    b = B().m()
    lam = lambda self: (self, A)
    assert x
    a1, (a2, *a3) = 1, (2, 3)
    [q := 5] if 0 else 0
    del i
    global G; G = "glob"
    print(__name__, __qualname__, __module__)
    pass; ...
a = A(); print(A.y, A.x2, A.doubled, A.via_st, A.b, A.dyn0, A.dyn2, hasattr(A, "dyn1"), A.els, A.a3, G, A.o is __import__("os"), a.lam()[1] is A, A.fin, A.fh.closed, A.caught)
class P:
    def who(self): return "P"
    def __init__(self, *a): self.a = a
class Q(P):
    def who(self): return "Q" + super().who()
    def __init__(self, *a): super().__init__("q", *a)
class R(P):
    def who(self): return "R" + super().who()
class S(Q, R):
    def who(self): return "S" + super().who() + [super(S, self).who() for _ in range(1)][0] + (lambda: super(Q, self).who())()
    def gen(self): yield super().who()
    def nested(self):
        def f(): return super(S, self).who()
        class I:
            def g(s): return __class__.__name__
        return f(), I().g()
    @classmethod
    def cm(cls): return super().__init__.__name__, cls.__mro__[1].__name__
    @staticmethod
    def sm(x): return super(S, x).who()
    @property
    def p(self): return super().who()
    who2 = lambda self: super().who()
    def cellv(self): return __class__
    def noself(*args): return super().who()
    def reassign(self): self = 5; return super()
s = S(1); print(s.who(), list(s.gen()), s.nested(), S.cm(), S.sm(s), s.p, s.who2(), s.cellv() is S, s.a)
for f in (s.noself, s.reassign, lambda: super(S, 5), lambda: super(S), lambda: super(5, s), lambda: super(S, P()).who(), lambda: super(P, s).nope, lambda: super(S, s).__class__, lambda: super(S, S).who(s), lambda: super(S, s).who.__self__ is s, lambda: super().x):
    try: print(str(f()).split(" at ")[0])
    except (TypeError, RuntimeError, AttributeError) as e: print(type(e).__name__, e)
print(repr(super(S, s)).split(" at ")[0], repr(super(S)), super(S, s).__thisclass__, super(S, s).__self_class__, super(S, s).__self__ is s)
class M(type):
    def __new__(m, n, b, ns, **k): return super().__new__(m, n, b, ns)
    def meth(cls): return "meta meth " + cls.__name__
    @property
    def mp(cls): return "mp"
    def __call__(cls, *a): o = super().__call__(*a); o.tagged = True; return o
class T(metaclass=M, k=1):
    def __init__(self, x=0): self.v = x
print(T.meth(), T.mp, T(3).tagged, T(4).v, hasattr(T(), "meth"))
class Empty: pass
class E2(): "only doc"
class E3(object,): ...
print(Empty.__doc__, E2.__doc__, Empty.__bases__, E3.__mro__, Empty.__dict__.keys() - {"__static_attributes__", "__firstlineno__"})
try:
    class Fail:
        print("before"); 1 / 0; print("after")
except ZeroDivisionError: print("Fail" in globals())
def mk(n):
    class Loc:
        val = n
        def get(self): return n, Loc
    return Loc
L1, L2 = mk(1), mk(2); print(L1 is L2, L1.val, L2().get()[0], L1().get()[1] is L1, L1.__qualname__, L1.__name__)
class Cnt:
    total = 0
    def __init__(self): Cnt.total += 1; self.total += 10; type(self).extra = 5
c = Cnt(); Cnt(); print(c.total, Cnt.total, c.extra)
class Attr: pass
Attr.f = lambda self, x: (self is o, x); o = Attr(); o.g = lambda x: x; print(o.f(1), o.g(2)); Attr.__init__ = lambda self, q: setattr(self, "q", q); print(Attr(5).q)
Attr.__add__ = lambda s, x: "added"; print(o + 1); Attr.__call__ = lambda s: "called"; print(o()); del Attr.__call__
try: o()
except TypeError as e: print(e)
class Priv:
    __a = 1; __b__ = 2; _c = 3
    def __m(self): return self.__a
    def get(self): return self.__m(), self.__class__.__a, [self.__a for __x in [1]], getattr(self, "__a", "no"), (lambda __q: __q)(3)
    def kw(self, __k=1, **kw): return __k, kw
    class __In: __z = 5
    def imp(self):
        import sys as __s; global __g; __g = 1
        return "_Priv__g" in globals()
    def fs(self): return f"{self.__a}"
    def dl(self): self.__n = 1; del self.__n; return self.__dict__
    def nest(self):
        class Inner: 
            def f(s): return [n for n in dir(s) if "__y" in n]
            __y = 1
        return Inner().f()
    def ex(self):
        try: raise KeyError
        except KeyError as __e: return type(__e)
    def mt(self, v):
        match v:
            case {"k": __v}: return __v
    def attr(self, o): o.__set = 1; return vars(o)
p = Priv(); print(p.get(), p.kw(_Priv__k=3), p.kw(__k=4), p._Priv__In._Priv__z if hasattr(Priv._Priv__In, "_Priv__z") else sorted(n for n in vars(Priv._Priv__In) if "z" in n), p.imp(), p.fs(), p.dl(), p.nest(), p.ex(), p.mt({"k": 1}), p.attr(Empty()))
class _Und:
    __a = 1
class ___: 
    __a = 1
print([n for n in vars(_Und) if n.endswith("__a")], [n for n in vars(___) if n.endswith("__a")])
class Sub(Priv):
    def get2(self): return self.__a
Sub().get2()

#> __main__ A __main__
#> [1, 2] 1 8 st ('A.B', 'B') 0 2 False e [3] glob True True 1 True True
#> SQRPQRPRP ['QRP'] ('QRP', 'I') ('__init__', 'Q') QRP QRP QRP True ('q', 1)
#> RuntimeError super(): no arguments
#> TypeError super(type, obj): obj must be an instance or subtype of type
#> TypeError super(type, obj): obj must be an instance or subtype of type
#> <super: <class 'S'>, NULL>
#> TypeError super() argument 1 must be a type, not int
#> TypeError super(type, obj): obj must be an instance or subtype of type
#> AttributeError 'super' object has no attribute 'nope'
#> <class 'super'>
#> QRP
#> True
#> RuntimeError super(): no arguments
#> <super: <class 'S'>, <S object>> <super: <class 'S'>, NULL> <class '__main__.S'> <class '__main__.S'> True
#> meta meth T mp True 4 False
#> None only doc (<class 'object'>,) (<class '__main__.E3'>, <class 'object'>) {'__dict__', '__doc__', '__weakref__', '__module__'}
#> before
#> False
#> False 1 2 True mk.<locals>.Loc Loc
#> 11 2 5
#> (True, 1) 2
#> 5
#> added
#> called
#> 'Attr' object is not callable
#> (1, 1, [1], 'no', 3) (3, {}) (1, {'__k': 4}) ['_In__z'] True 1 {} ['_Inner__y'] <class 'KeyError'> 1 {'_Priv__set': 1}
#> ['_Und__a'] ['__a']
#! Traceback (most recent call last):
#!   File "class_bodies_in_depth.py", line 135, in <module>
#!     Sub().get2()
#!   File "class_bodies_in_depth.py", line 134, in get2
#!     def get2(self): return self.__a
#!                            ^^^^^^^^
#! AttributeError: 'Sub' object has no attribute '_Sub__a'
