# Metaclasses: namespaces, keywords, the most derived one, entries for the MRO, and attributes of classes.
import types
class Reg(type):
    log = []
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        Reg.log.append(("prep", mcs.__name__, name, tuple(b.__name__ for b in bases), kw))
        class NS(dict):
            def __missing__(self, k):
                if k.startswith("auto_"): self[k] = k; return k
                raise KeyError(k)
            def __setitem__(self, k, v):
                if k in self and not k.startswith("__"): k = k + "_again"
                super().__setitem__(k, v)
        return NS(kw=kw)
    def __new__(mcs, name, bases, ns, **kw):
        Reg.log.append(("new", type(ns).__name__, list(k for k in ns if not k.startswith("__")), kw))
        return super().__new__(mcs, name, bases, dict(ns))
    def __init__(cls, name, bases, ns, **kw):
        Reg.log.append(("init", cls.__name__, kw)); super().__init__(name, bases, ns)
class A(metaclass=Reg, opt=1):
    print(auto_x, kw)
    a = 1
    a = 2
    def f(self): return __class__
    a, b = b_ = (4, 5)
    for i in range(2): pass
    try: zork
    except NameError as e: print(e)
for l in Reg.log: print(l)
Reg.log.clear()
print(sorted(k for k in vars(A) if not k.startswith("__")), A().f() is A)
class B(A, opt2=[1]): pass
print(Reg.log); Reg.log.clear()
def fm(name, bases, ns, **kw):
    print("fm", name, bases, sorted(k for k in ns if k != "__annotations__"), kw); return name.upper()
class F(metaclass=fm, z=1):
    q: int = 3
    def m(self): pass
print(F)
class Base:
    def __init_subclass__(cls, /, tag=None, **kw):
        print("is", cls.__name__, tag, kw, cls.__mro__[1].__name__); super().__init_subclass__(**kw); cls.tag = tag
class S1(Base, tag="t"): pass
try:
    class S2(Base, tag="t", other=1): pass
except TypeError as e: print(e)
class S3(S1): pass
print(S3.tag, type("S4", (S1,), {}, tag=9).tag, types.new_class("S5", (S1,), {"tag": 3}, lambda ns: ns.update(z=1)).z)
try:
    class S6(tag=1): pass
except TypeError as e: print(e)
try: type("S7", (), {}, tag=1)
except TypeError as e: print(e)
class M1(type): pass
class M2(type): pass
class X1(metaclass=M1): pass
class X2(metaclass=M2): pass
try:
    class X3(X1, X2): pass
except TypeError as e: print(e)
class M12(M1, M2): pass
class X4(X1, X2, metaclass=M12): pass
class X5(X1, metaclass=type): pass
print(type(X4), type(X5), types.prepare_class("q", (X1,), {"metaclass": type})[0], types.resolve_bases((X1,)))
class NotType:
    def __init__(s, *a, **k): print(a, k)
    def __call__(s, *a, **k): print("called", a[0], k); return 5
class X6(metaclass=NotType(), k=2): pass
print(X6)
class BP(type):
    @classmethod
    def __prepare__(mcs, *a): return 5
try:
    class X7(metaclass=BP): pass
except TypeError as e: print(e)
try:
    class X8(5): pass
except TypeError as e: print(e)
try:
    class X9(int, str): pass
except TypeError as e: print(e)
try:
    class X10(object, int): pass
except TypeError as e: print(e)
try:
    class X11(A, A): pass
except TypeError as e: print(e)
try:
    class X12(bool): pass
except TypeError as e: print(e)
try:
    class X13(types.FunctionType): pass
except TypeError as e: print(e)
class Ent:
    def __init__(s, *b): s.b = b
    def __mro_entries__(s, bases): print("me", len(bases)); return s.b
class X14(Ent(int), Ent(), Ent(S1)): pass
print(X14.__bases__, X14.__mro__, X14(3) + 1, len(X14.__orig_bases__), types.get_original_bases(X14) is X14.__orig_bases__)
try:
    class X15(type("BadEnt", (), {"__mro_entries__": lambda s, b: [int]})()): pass
except TypeError as e: print(e)
try: type("X16", (Ent(int),), {})
except TypeError as e: print(e)
class Cell(type):
    def __new__(mcs, n, b, ns):
        print("__classcell__" in ns); ns.pop("__classcell__", None); return type.__new__(mcs, n, b, ns)
try:
    class X17(metaclass=Cell):
        def f(self): return __class__
except RuntimeError as e: print(e)
class Cell2(type):
    def __new__(mcs, n, b, ns):
        c = super().__new__(mcs, n, b, ns)
        return super().__new__(mcs, n + "2", b, {**ns, "__classcell__": ns["__classcell__"]}) if 0 else c
class X18(metaclass=Cell2):
    def f(self): return __class__
print(X18().f())
class Mro(type):
    def mro(cls): return [cls, object] if cls.__name__ == "Cut" else super().mro()
class P(metaclass=Mro): x = 1
class Cut(P): pass
print(Cut.__mro__, hasattr(Cut, "x"), issubclass(Cut, P), P.mro())
def deco(*a):
    def d(c): print("deco", a, getattr(c, "__name__", c)); return c
    return d
@deco(1)
@deco(2)
class X19(S1 if True else int, *(), tag="cond", **{}): (lambda: print("in body"))()
kw = {"tag": "kw"}
bases = [S1]
class X20(*bases, **kw):
    locals()["dyn"] = 5
    print(sorted(k for k in locals() if not k.startswith("__")), dyn)
    del dyn
    __qualname__ = "Other.Q"
    __module__ = "mod"
    __doc__ = "doc"
print(X20, X20.__doc__, hasattr(X20, "dyn"), X20.__name__)
X20.__name__ = "Nn"; print(X20, repr(X20)); X20.__qualname__ = "Qq"; X20.__module__ = "builtins"; print(X20)
for n, v in (("__name__", 5), ("__qualname__", 5), ("__name__", "a\0b"), ("__mro__", ()), ("__bases__", ()), ("__bases__", (int,)), ("__bases__", 5), ("__dict__", {}), ("__doc__", 5), ("__annotations__", 3), ("__abstractmethods__", 3), ("__base__", 3)):
    try: setattr(X20, n, v); print("ok", n)
    except (TypeError, AttributeError, ValueError) as e: print(n, type(e).__name__, e)
print(type.__call__(type, 5), type(5).__name__)
for a in (("a",), ("a", ()), (1, (), {}), ("a", [], {}), ("a", (), []), ("a", (), {}, 4)):
    try: type(*a)
    except TypeError as e: print(e)
    else: print("ok", a)

#> auto_x {'opt': 1}
#> name 'zork' is not defined
#> ('prep', 'Reg', 'A', (), {'opt': 1})
#> ('new', 'NS', ['kw', 'auto_x', 'a', 'a_again', 'f', 'b', 'b_', 'i', 'i_again', 'e_again'], {'opt': 1})
#> ('init', 'A', {'opt': 1})
#> ['a', 'a_again', 'auto_x', 'b', 'b_', 'e_again', 'f', 'i', 'i_again', 'kw'] True
#> [('prep', 'Reg', 'B', ('A',), {'opt2': [1]}), ('new', 'NS', ['kw'], {'opt2': [1]}), ('init', 'B', {'opt2': [1]})]
#> fm F () ['__module__', '__qualname__', 'm', 'q'] {'z': 1}
#> F
#> is S1 t {} Base
#> is S2 t {'other': 1} Base
#> S2.__init_subclass__() takes no keyword arguments
#> is S3 None {} S1
#> is S4 9 {} S1
#> is S5 3 {} S1
#> None 9 1
#> S6.__init_subclass__() takes no keyword arguments
#> S7.__init_subclass__() takes no keyword arguments
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> <class '__main__.M12'> <class '__main__.M1'> <class '__main__.M1'> (<class '__main__.X1'>,)
#> () {}
#> called X6 {'k': 2}
#> 5
#> BP.__prepare__() must return a mapping, not int
#> int() takes at most 2 arguments (3 given)
#> multiple bases have instance lay-out conflict
#> Cannot create a consistent method resolution
#> order (MRO) for bases object, int
#> duplicate base class A
#> type 'bool' is not an acceptable base type
#> type 'function' is not an acceptable base type
#> me 3
#> me 3
#> me 3
#> is X14 None {} int
#> (<class 'int'>, <class '__main__.S1'>) (<class '__main__.X14'>, <class 'int'>, <class '__main__.S1'>, <class '__main__.Base'>, <class 'object'>) 4 3 True
#> __mro_entries__ must return a tuple
#> type() doesn't support MRO entry resolution; use types.new_class()
#> True
#> __class__ not set defining 'X17' as <class '__main__.X17'>. Was __classcell__ propagated to type.__new__?
#> <class '__main__.X18'>
#> (<class '__main__.Cut'>, <class 'object'>) False False [<class '__main__.P'>, <class 'object'>]
#> in body
#> is X19 cond {} S1
#> deco (2,) X19
#> deco (1,) X19
#> ['dyn'] 5
#> is X20 kw {} S1
#> <class 'mod.Other.Q'> doc False X20
#> <class 'mod.Other.Q'> <class 'mod.Other.Q'>
#> <class 'Nn'>
#> __name__ TypeError can only assign string to Nn.__name__, not 'int'
#> __qualname__ TypeError can only assign string to Nn.__qualname__, not 'int'
#> __name__ ValueError type name must not contain null characters
#> __mro__ AttributeError attribute '__mro__' of 'type' objects is not writable
#> __bases__ TypeError can only assign non-empty tuple to Nn.__bases__, not ()
#> __bases__ TypeError __bases__ assignment: 'int' deallocator differs from 'S1'
#> __bases__ TypeError can only assign tuple to Nn.__bases__, not int
#> __dict__ AttributeError attribute '__dict__' of 'type' objects is not writable
#> ok __doc__
#> ok __annotations__
#> ok __abstractmethods__
#> __base__ AttributeError readonly attribute
#> <class 'int'> int
#> ok ('a',)
#> type() takes 1 or 3 arguments
#> type.__new__() argument 1 must be str, not int
#> type.__new__() argument 2 must be tuple, not list
#> type.__new__() argument 3 must be dict, not list
#> type() takes 1 or 3 arguments
