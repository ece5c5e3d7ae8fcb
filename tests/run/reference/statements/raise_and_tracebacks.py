#@ grant: all
# `raise` in every form, and the whole traceback of what comes of it.
import sys, traceback
def t(fn, *a):
    try: fn(*a)
    except BaseException as e: print("".join(traceback.format_exception(e)).replace(__file__, "FILE"), "--", sep="")
def a(): raise
def b():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError
def c():
    try: b()
    except ValueError as e: raise TypeError("c") from e.__context__
def d():
    try: c()
    except TypeError: raise KeyError("none") from None
def e():
    try:
        try: d()
        finally: undefined_in_finally
    except NameError as n: raise n
def f():
    x = ValueError("reused")
    for i in range(2):
        try: raise x
        except ValueError: pass
    raise x from x
def g():
    def inner(): raise
    try: 1 / 0
    except ZeroDivisionError: inner()
def h():
    try: raise OSError(2, "no file", "fn")
    except OSError as o:
        del o
        raise
def i():
    try: g()
    except ZeroDivisionError as z: raise z.with_traceback(None)
def j():
    e1, e2 = ValueError(1), ValueError(2)
    e1.__cause__ = e2; e2.__cause__ = e1
    raise e1
def k():
    try:
        raise ValueError("one")
    except ValueError as x:
        try: raise KeyError("two")
        except KeyError: pass
        raise
def l():
    class E(Exception):
        def __init__(self, a, b): super().__init__(a); self.b = b
    try: raise E
    except TypeError as t: raise E(1, b=2) from t
def m():
    with open("nonexistent_file") as q: pass
def n(): raise (ValueError, KeyError)
def o(): raise type("Dyn", (ValueError,), {"__module__": "mm"})("dyn")
def p(): raise SystemExit("bye")
def q():
    try: raise KeyboardInterrupt("k")
    finally:
        try: raise ValueError("swallowed")
        except ValueError: pass
def r(): return [x / 0 for x in range(1)]
def s(): return (lambda: {k: [0][k] for k in range(3)})()
def u(): next(x.y for x in [1])
def w(): sorted([3, "a", 1], key=lambda q: q + 1)
def x(): max((1, "a"), key=lambda q: q)
def y(): return list(map(int, ["1", "z"]))
def z():
    class C:
        v = 1
        w = v.nope
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, w, x, y, z): t(fn)
class BadStr(Exception):
    def __str__(s): raise ValueError
class NL(Exception): __module__ = "builtins"
class Deep:
    class Err(Exception): pass
def bs(): raise BadStr(1)
def nl(): raise NL("a\nb")
def dp(): raise Deep.Err()
def mk():
    class Loc(Exception): pass
    raise Loc("x", 1)
def syn(): raise SyntaxError("msg", ("file.py", 3, 5, "some text here\n", 3, 9))
def syn2(): raise SyntaxError("msg")
def ke(): raise KeyError("it's")
def ke2(): raise KeyError("a", "b")
def ude(): "é".encode("ascii")
def udd(): b"\xff\xfe".decode("utf-8")
def oe(): raise OSError(13, "perm", "f1", None, "f2")
def si(): raise StopIteration(3)
def ate(): "abc".foo
def ate2(): (1).reel
def nme(): prnt(1)
def unb():
    if 0: v1 = 1
    v1
def rec(): return rec()
def ov(): return 2.0 ** 10000
def ov2(): return int(float("inf"))
def ov3(): return float(10**400)
def big(): return int("1" * 5000)
def mem(): return [0] * (2**62)
for fn in (bs, nl, dp, mk, syn, syn2, ke, ke2, ude, udd, oe, si, ate, ate2, nme, unb, ov, ov2, ov3, big, mem): t(fn)

#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 7, in a
#>     def a(): raise
#>              ^^^^^
#> RuntimeError: No active exception to reraise
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 9, in b
#>     try: 1 / 0
#>          ~~^~~
#> ZeroDivisionError: division by zero
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 10, in b
#>     except ZeroDivisionError: raise ValueError
#>                               ^^^^^^^^^^^^^^^^
#> ValueError
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 9, in b
#>     try: 1 / 0
#>          ~~^~~
#> ZeroDivisionError: division by zero
#>
#> The above exception was the direct cause of the following exception:
#>
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 13, in c
#>     except ValueError as e: raise TypeError("c") from e.__context__
#>                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> TypeError: c
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 16, in d
#>     except TypeError: raise KeyError("none") from None
#>                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> KeyError: 'none'
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 19, in e
#>     try: d()
#>          ^^^
#>   File "FILE", line 16, in d
#>     except TypeError: raise KeyError("none") from None
#>                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> KeyError: 'none'
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 21, in e
#>     except NameError as n: raise n
#>                            ^^^^^^^
#>   File "FILE", line 20, in e
#>     finally: undefined_in_finally
#>              ^^^^^^^^^^^^^^^^^^^^
#> NameError: name 'undefined_in_finally' is not defined
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 27, in f
#>     raise x from x
#>   File "FILE", line 25, in f
#>     try: raise x
#>          ^^^^^^^
#>   File "FILE", line 25, in f
#>     try: raise x
#>          ^^^^^^^
#> ValueError: reused
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 31, in g
#>     except ZeroDivisionError: inner()
#>                               ^^^^^^^
#>   File "FILE", line 30, in g
#>     try: 1 / 0
#>          ~~^~~
#> ZeroDivisionError: division by zero
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 33, in h
#>     try: raise OSError(2, "no file", "fn")
#>          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> FileNotFoundError: [Errno 2] no file: 'fn'
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 39, in i
#>     except ZeroDivisionError as z: raise z.with_traceback(None)
#>                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> ZeroDivisionError: division by zero
#> --
#> ValueError: 2
#>
#> The above exception was the direct cause of the following exception:
#>
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 43, in j
#>     raise e1
#> ValueError: 1
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 46, in k
#>     raise ValueError("one")
#> ValueError: one
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 54, in l
#>     try: raise E
#>          ^^^^^^^
#> TypeError: l.<locals>.E.__init__() missing 2 required positional arguments: 'a' and 'b'
#>
#> The above exception was the direct cause of the following exception:
#>
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 55, in l
#>     except TypeError as t: raise E(1, b=2) from t
#>                            ^^^^^^^^^^^^^^^^^^^^^^
#> l.<locals>.E: 1
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 57, in m
#>     with open("nonexistent_file") as q: pass
#>          ^^^^^^^^^^^^^^^^^^^^^^^^
#> FileNotFoundError: [Errno 2] No such file or directory: 'nonexistent_file'
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 58, in n
#>     def n(): raise (ValueError, KeyError)
#>              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> TypeError: exceptions must derive from BaseException
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 59, in o
#>     def o(): raise type("Dyn", (ValueError,), {"__module__": "mm"})("dyn")
#>              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> mm.Dyn: dyn
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 60, in p
#>     def p(): raise SystemExit("bye")
#>              ^^^^^^^^^^^^^^^^^^^^^^^
#> SystemExit: bye
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 62, in q
#>     try: raise KeyboardInterrupt("k")
#>          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> KeyboardInterrupt: k
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 66, in r
#>     def r(): return [x / 0 for x in range(1)]
#>                      ~~^~~
#> ZeroDivisionError: division by zero
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 67, in s
#>     def s(): return (lambda: {k: [0][k] for k in range(3)})()
#>                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 67, in <lambda>
#>     def s(): return (lambda: {k: [0][k] for k in range(3)})()
#>                                  ~~~^^^
#> IndexError: list index out of range
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 68, in u
#>     def u(): next(x.y for x in [1])
#>              ^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 68, in <genexpr>
#>     def u(): next(x.y for x in [1])
#>                   ^^^
#> AttributeError: 'int' object has no attribute 'y'
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 69, in w
#>     def w(): sorted([3, "a", 1], key=lambda q: q + 1)
#>              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 69, in <lambda>
#>     def w(): sorted([3, "a", 1], key=lambda q: q + 1)
#>                                                ~~^~~
#> TypeError: can only concatenate str (not "int") to str
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 70, in x
#>     def x(): max((1, "a"), key=lambda q: q)
#>              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> TypeError: '>' not supported between instances of 'str' and 'int'
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 71, in y
#>     def y(): return list(map(int, ["1", "z"]))
#>                     ^^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: invalid literal for int() with base 10: 'z'
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 73, in z
#>     class C:
#>   File "FILE", line 75, in C
#>     w = v.nope
#>         ^^^^^^
#> AttributeError: 'int' object has no attribute 'nope'
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 82, in bs
#>     def bs(): raise BadStr(1)
#>               ^^^^^^^^^^^^^^^
#> BadStr: <exception str() failed>
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 83, in nl
#>     def nl(): raise NL("a\nb")
#>               ^^^^^^^^^^^^^^^^
#> NL: a
#> b
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 84, in dp
#>     def dp(): raise Deep.Err()
#>               ^^^^^^^^^^^^^^^^
#> Deep.Err
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 87, in mk
#>     raise Loc("x", 1)
#> mk.<locals>.Loc: ('x', 1)
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 88, in syn
#>     def syn(): raise SyntaxError("msg", ("file.py", 3, 5, "some text here\n", 3, 9))
#>                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "file.py", line 3
#>     some text here
#>         ^^^^
#> SyntaxError: msg
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 89, in syn2
#>     def syn2(): raise SyntaxError("msg")
#>                 ^^^^^^^^^^^^^^^^^^^^^^^^
#> SyntaxError: msg
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 90, in ke
#>     def ke(): raise KeyError("it's")
#>               ^^^^^^^^^^^^^^^^^^^^^^
#> KeyError: "it's"
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 91, in ke2
#>     def ke2(): raise KeyError("a", "b")
#>                ^^^^^^^^^^^^^^^^^^^^^^^^
#> KeyError: ('a', 'b')
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 92, in ude
#>     def ude(): "é".encode("ascii")
#>                ^^^^^^^^^^^^^^^^^^^
#> UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 93, in udd
#>     def udd(): b"\xff\xfe".decode("utf-8")
#>                ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 94, in oe
#>     def oe(): raise OSError(13, "perm", "f1", None, "f2")
#>               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> PermissionError: [Errno 13] perm: 'f1' -> 'f2'
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 95, in si
#>     def si(): raise StopIteration(3)
#>               ^^^^^^^^^^^^^^^^^^^^^^
#> StopIteration: 3
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 96, in ate
#>     def ate(): "abc".foo
#>                ^^^^^^^^^
#> AttributeError: 'str' object has no attribute 'foo'
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 97, in ate2
#>     def ate2(): (1).reel
#>                 ^^^^^^^^
#> AttributeError: 'int' object has no attribute 'reel'. Did you mean: 'real'?
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 98, in nme
#>     def nme(): prnt(1)
#>                ^^^^
#> NameError: name 'prnt' is not defined. Did you mean: 'print'?
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 101, in unb
#>     v1
#> UnboundLocalError: cannot access local variable 'v1' where it is not associated with a value
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 103, in ov
#>     def ov(): return 2.0 ** 10000
#>                      ~~~~^^~~~~~~
#> OverflowError: (34, 'Numerical result out of range')
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 104, in ov2
#>     def ov2(): return int(float("inf"))
#>                       ^^^^^^^^^^^^^^^^^
#> OverflowError: cannot convert float infinity to integer
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 105, in ov3
#>     def ov3(): return float(10**400)
#>                       ^^^^^^^^^^^^^^
#> OverflowError: int too large to convert to float
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 106, in big
#>     def big(): return int("1" * 5000)
#>                       ^^^^^^^^^^^^^^^
#> ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
#> --
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 107, in mem
#>     def mem(): return [0] * (2**62)
#>                       ~~~~^~~~~~~~~
#> MemoryError
#> --
