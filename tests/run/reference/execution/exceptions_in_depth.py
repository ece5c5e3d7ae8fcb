#@ exit: 1
# The exception model: context, causes, what may be raised and caught, what `finally` overrides.
import sys, traceback
def f(): raise ValueError("v")
def g():
    try: f()
    except ValueError as e: raise KeyError("k") from e
def h():
    try: g()
    except KeyError: raise RuntimeError("r")
for fn in (f, g, h):
    try: fn()
    except Exception as e:
        while e: print(type(e).__name__, e, e.__cause__ is not None, e.__context__ is not None, e.__suppress_context__); e = e.__cause__ or e.__context__
try:
    try: 1 / 0
    finally: [][1]
except IndexError as e: print(repr(e.__context__))
def ret():
    try: return 1
    finally: return 2
def ret2():
    try: raise KeyError
    finally: return 3
def ret3():
    for i in range(3):
        try: return i
        finally:
            if i < 2: continue
def ret4():
    while True:
        try: raise KeyError
        finally: break
    return sys.exc_info()
def ret5(l=[]):
    try: l.append(1); return l
    finally: l.append(2)
def ret6():
    x = 1
    try: return x
    finally: x = 5
print(ret(), ret2(), ret3(), ret4(), ret5(), ret6())
def nested():
    try:
        try: raise ValueError(1)
        except ValueError as e:
            try: raise KeyError(2)
            except KeyError as e: print(repr(sys.exception()), repr(e.__context__))
            print(repr(sys.exception()))
            try: e
            except NameError as n: print(n)
            raise
    except ValueError as v: print(repr(v), sys.exception() is v)
    print(sys.exception())
nested()
def gen():
    try: yield sys.exception()
    except ValueError: yield sys.exception()
    yield sys.exception()
try: raise KeyError("outer")
except KeyError:
    it = gen(); print(next(it)if 0 else repr(next(it)))
    print(repr(it.throw(ValueError("in"))), repr(next(it)))
print(sys.exception())
for bad in (5, None, "str", int, object(), ValueError, KeyError("inst"), type("X", (Exception,), {}), type("Y", (BaseException,), {"__init__": lambda s: 1 / 0})):
    try: raise bad
    except BaseException as e: print(type(e).__name__, e)
for c in (5, None, KeyError, KeyError("c"), int, "s"):
    try: raise ValueError("v") from c
    except BaseException as e: print(type(e).__name__, e, repr(e.__cause__), e.__suppress_context__)
class Meta(Exception):
    def __new__(cls, *a): return 5 if a == (0,) else super().__new__(cls)
try: raise Meta
except Meta as e: print("meta")
class NewBad(Exception):
    def __new__(cls): return 5
try: raise NewBad
except TypeError as e: print(e)
for cl in (5, (ValueError, 5), "x", [ValueError], (ValueError, (KeyError,)), (KeyError, (IndexError, ValueError)), None, ValueError("inst"), int, ()):
    try:
        try: raise ValueError("body")
        except cl: print("caught")
    except Exception as e: print(type(e).__name__, e, repr(e.__context__))
def order(n): print("eval", n); return {"v": ValueError, "k": KeyError}[n]
try: raise KeyError("x")
except order("v"): pass
except order("k"): print("k")
except order("nope"): pass
try: pass
except order("nope"): pass
else: print("else")
try:
    try: pass
    except: print("no")
    else: raise ValueError("from else")
    finally: print("fin")
except ValueError as e: print(e)
e = ValueError("a", 1); e.add_note("n1"); e.add_note("n2")
print(e.args, str(e), repr(e), e.__notes__, e.with_traceback(None) is e, e.__traceback__)
try: e.add_note(5)
except TypeError as x: print(x)
for n, v in (("__cause__", 5), ("__context__", 5), ("__traceback__", 5), ("args", 5), ("args", "ab"), ("__suppress_context__", 5)):
    try: setattr(e, n, v); print("ok", n, getattr(e, n))
    except (TypeError, AttributeError) as x: print(n, x)
for d in ("__cause__", "__context__", "__traceback__", "args"):
    try: delattr(e, d); print("deleted", d)
    except TypeError as x: print(x)
try: raise e
except ValueError as x: tb = x.__traceback__; print(tb.tb_lineno, tb.tb_next, tb.tb_frame.f_code.co_name)
def rer():
    try: f()
    except ValueError as e:
        e.__traceback__ = None
        raise
try: rer()
except ValueError as e: print(len(traceback.extract_tb(e.__traceback__)))
a = ValueError("a"); b = KeyError("b")
try:
    try: raise a
    except ValueError: raise b from a
except KeyError: pass
try:
    try: raise b
    except KeyError: raise a
except ValueError as x: print(repr(x), repr(x.__context__), repr(b.__context__))
def deep(n): return deep(n - 1) if n else {}["missing"]
class E(Exception):
    def __str__(self): return "custom\nstr"
try: deep(3)
except KeyError as k: raise E() from k

#> ValueError v False False False
#> KeyError 'k' True True True
#> ValueError v False False False
#> RuntimeError r False True False
#> KeyError 'k' True True True
#> ValueError v False False False
#> ZeroDivisionError('division by zero')
#> 2 3 2 (None, None, None) [1, 2] 1
#> KeyError(2) ValueError(1)
#> ValueError(1)
#> cannot access local variable 'e' where it is not associated with a value
#> ValueError(1) True
#> None
#> KeyError('outer')
#> ValueError('in') KeyError('outer')
#> None
#> TypeError exceptions must derive from BaseException
#> TypeError exceptions must derive from BaseException
#> TypeError exceptions must derive from BaseException
#> TypeError exceptions must derive from BaseException
#> TypeError exceptions must derive from BaseException
#> ValueError 
#> KeyError 'inst'
#> X 
#> ZeroDivisionError division by zero
#> TypeError exception causes must derive from BaseException None False
#> ValueError v None True
#> ValueError v KeyError() True
#> ValueError v KeyError('c') True
#> TypeError exception causes must derive from BaseException None False
#> TypeError exception causes must derive from BaseException None False
#> meta
#> calling <class '__main__.NewBad'> should have returned an instance of BaseException, not <class 'int'>
#> TypeError catching classes that do not inherit from BaseException is not allowed ValueError('body')
#> TypeError catching classes that do not inherit from BaseException is not allowed ValueError('body')
#> TypeError catching classes that do not inherit from BaseException is not allowed ValueError('body')
#> TypeError catching classes that do not inherit from BaseException is not allowed ValueError('body')
#> TypeError catching classes that do not inherit from BaseException is not allowed ValueError('body')
#> TypeError catching classes that do not inherit from BaseException is not allowed ValueError('body')
#> TypeError catching classes that do not inherit from BaseException is not allowed ValueError('body')
#> TypeError catching classes that do not inherit from BaseException is not allowed ValueError('body')
#> TypeError catching classes that do not inherit from BaseException is not allowed ValueError('body')
#> ValueError body None
#> eval v
#> eval k
#> k
#> else
#> fin
#> from else
#> ('a', 1) ('a', 1) ValueError('a', 1) ['n1', 'n2'] True None
#> note must be a str, not 'int'
#> __cause__ exception cause must be None or derive from BaseException
#> __context__ exception context must be None or derive from BaseException
#> __traceback__ __traceback__ must be a traceback or None
#> args 'int' object is not iterable
#> ok args ('a', 'b')
#> __suppress_context__ attribute value type must be bool
#> __cause__ may not be deleted
#> __context__ may not be deleted
#> __traceback__ may not be deleted
#> args may not be deleted
#> 108 None <module>
#> 1
#> ValueError('a') KeyError('b') None
#! Traceback (most recent call last):
#!   File "exceptions_in_depth.py", line 129, in <module>
#!     try: deep(3)
#!          ^^^^^^^
#!   File "exceptions_in_depth.py", line 126, in deep
#!     def deep(n): return deep(n - 1) if n else {}["missing"]
#!                         ^^^^^^^^^^^
#!   File "exceptions_in_depth.py", line 126, in deep
#!     def deep(n): return deep(n - 1) if n else {}["missing"]
#!                         ^^^^^^^^^^^
#!   File "exceptions_in_depth.py", line 126, in deep
#!     def deep(n): return deep(n - 1) if n else {}["missing"]
#!                         ^^^^^^^^^^^
#!   [Previous line repeated 1 more time]
#! KeyError: 'missing'
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "exceptions_in_depth.py", line 130, in <module>
#!     except KeyError as k: raise E() from k
#!                           ^^^^^^^^^^^^^^^^
#! E: custom
#! str
