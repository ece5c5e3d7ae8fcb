#@ exit: 1
# Context managers: what `__exit__` gives, raises and replaces.
import sys
class CM:
    def __init__(s, n, sup=False, ret=None, ex=None): s.n, s.sup, s.ret, s.ex = n, sup, ret, ex
    def __enter__(s): print("enter", s.n); return s.ret if s.ret is not None else s
    def __exit__(s, t, v, tb):
        print("exit", s.n, t and t.__name__, v, tb is not None)
        if s.ex: raise s.ex
        return s.sup
with CM("a") as a, CM("b", ret=(1, [2, 3])) as (x, [y, *z]), CM("c"): print(a.n, x, y, z)
with (CM("p") as p, CM("q"),): pass
with (CM("t")): pass
with (CM("u") as u): pass
d = {}
class Obj: pass
o = Obj()
with CM(1, ret=5) as d["k"], CM(2, ret=6) as o.attr, CM(3, ret=[7, 8]) as [o.l, d["m"]]: pass
print(d, o.__dict__)
with CM("s", sup=True): raise ValueError("supp")
with CM("s2", sup=[1]): 1 / 0
try:
    with CM("o", ex=KeyError("from exit")), CM("i"): raise ValueError("body")
except KeyError as e: print(repr(e), repr(e.__context__), e.__cause__)
try:
    with CM("o", sup=True), CM("i", ret=3) as (q, r): print("never")
    print("after")
except TypeError as e: print(e)
def f():
    with CM("r", sup=True):
        try: return "ret"
        finally: print("fin")
    return "after"
print(f())
def g():
    for i in range(3):
        with CM(i):
            if i == 0: continue
            if i == 1: break
    else: print("no")
    with CM("g", sup=True): raise StopIteration
    with CM("rr", ex=ValueError("overrides return")): return 1
try: g()
except ValueError as e: print(e, e.__context__)
def gen():
    with CM("gen") as c:
        try: yield 1
        except GeneratorExit: print("ge"); raise
it = gen(); next(it); it.close()
it = gen(); next(it)
try: it.throw(KeyError("thr"))
except KeyError as e: print(repr(e))
for bad in (5, type("NoExit", (), {"__enter__": lambda s: 1})(), type("NoEnter", (), {"__exit__": lambda s: 1})(), CM, None):
    try:
        with bad: print("in")
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
inst = Obj(); inst.__enter__ = inst.__exit__ = lambda *a: None
try:
    with inst: pass
except TypeError as e: print(e)
class Static:
    @staticmethod
    def __enter__(): return "static"
    @classmethod
    def __exit__(cls, *a): print(cls.__name__, a)
with Static() as s: print(s)
class LateExit:
    def __enter__(s): LateExit.__exit__ = lambda *a: print("second"); return s
    def __exit__(s, *a): print("first")
with LateExit(): pass
class ExitGone:
    def __enter__(s): del ExitGone.__exit__; print("gone")
    def __exit__(s, *a): print("still called", a)
with ExitGone(): pass
class Reraise:
    def __enter__(s): pass
    def __exit__(s, t, v, tb): raise v
try:
    with Reraise(): raise ValueError("same")
except ValueError as e: print(e, e.__context__)
class Diff:
    def __enter__(s): pass
    def __exit__(s, t, v, tb): raise RuntimeError("diff") from v
try:
    with Diff(): raise ValueError("orig")
except RuntimeError as e: print(repr(e.__cause__), e.__suppress_context__)
class BoolErr:
    def __bool__(s): raise OSError("bool")
try:
    with CM("be", sup=BoolErr()): raise ValueError("v")
except OSError as e: print(repr(e), repr(e.__context__))
with CM("nb", sup=BoolErr()): pass
class C:
    with CM("class", ret=4) as attr: v = attr + 1
print(C.attr, C.v)
print(sys.exc_info())
with CM("one"), \
     CM("two"):
    with CM("x", ret=1) as n: raise LookupError("final", n)

#> enter a
#> enter b
#> enter c
#> a 1 2 [3]
#> exit c None None False
#> exit b None None False
#> exit a None None False
#> enter p
#> enter q
#> exit q None None False
#> exit p None None False
#> enter t
#> exit t None None False
#> enter u
#> exit u None None False
#> enter 1
#> enter 2
#> enter 3
#> exit 3 None None False
#> exit 2 None None False
#> exit 1 None None False
#> {'k': 5, 'm': 8} {'attr': 6, 'l': 7}
#> enter s
#> exit s ValueError supp True
#> enter s2
#> exit s2 ZeroDivisionError division by zero True
#> enter o
#> enter i
#> exit i ValueError body True
#> exit o ValueError body True
#> KeyError('from exit') ValueError('body') None
#> enter o
#> enter i
#> exit i TypeError cannot unpack non-iterable int object True
#> exit o TypeError cannot unpack non-iterable int object True
#> after
#> enter r
#> fin
#> exit r None None False
#> ret
#> enter 0
#> exit 0 None None False
#> enter 1
#> exit 1 None None False
#> enter g
#> exit g StopIteration  True
#> enter rr
#> exit rr None None False
#> overrides return None
#> enter gen
#> ge
#> exit gen GeneratorExit  True
#> enter gen
#> exit gen KeyError 'thr' True
#> KeyError('thr')
#> TypeError 'int' object does not support the context manager protocol
#> TypeError 'NoExit' object does not support the context manager protocol (missed __exit__ method)
#> TypeError 'NoEnter' object does not support the context manager protocol
#> TypeError 'type' object does not support the context manager protocol
#> TypeError 'NoneType' object does not support the context manager protocol
#> 'Obj' object does not support the context manager protocol
#> static
#> Static (None, None, None)
#> first
#> gone
#> still called (None, None, None)
#> same None
#> ValueError('orig') True
#> enter be
#> exit be ValueError v True
#> OSError('bool') ValueError('v')
#> enter nb
#> exit nb None None False
#> enter class
#> exit class None None False
#> 4 5
#> (None, None, None)
#> enter one
#> enter two
#> enter x
#> exit x LookupError ('final', 1) True
#> exit two LookupError ('final', 1) True
#> exit one LookupError ('final', 1) True
#! Traceback (most recent call last):
#!   File "with_in_depth.py", line 99, in <module>
#!     with CM("x", ret=1) as n: raise LookupError("final", n)
#!                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#! LookupError: ('final', 1)
