#@ grant: all
#@ exit: 1
# Tracebacks of errors in special methods, at the construct that calls them.
import traceback, sys, functools
def t(f, *a):
    try: f(*a)
    except BaseException as e: print(traceback.format_exc().replace(__file__, "FILE"), end="")
n = None
class D:
    def __get__(s, o, t): return n.x
    def __set__(s, o, v): n.y
    def __delete__(s, o): n.z
class C:
    d = D()
    def __getattr__(s, a): return n.ga
    def __getitem__(s, i): raise KeyError(i)
    def __setitem__(s, i, v): raise KeyError(i, v)
    def __delitem__(s, i): raise KeyError
    def __add__(s, o): return n.add
    def __radd__(s, o): return n.radd
    def __iadd__(s, o): return n.iadd
    def __neg__(s): return n.neg
    def __eq__(s, o): return n.eq
    def __lt__(s, o): return n.lt
    def __bool__(s): return n.bool
    def __len__(s): return n.len
    def __iter__(s): return n.iter
    def __contains__(s, x): return n.contains
    def __call__(s, *a): return n.call
    def __enter__(s): return n.enter
    def __exit__(s, *a): pass
    def __str__(s): return n.str
    def __repr__(s): return n.repr
    def __format__(s, f): return n.format
    def __hash__(s): return n.hash
    def __index__(s): return n.index
    def __int__(s): return n.int
    def __next__(s): return n.next
class E2:
    def __enter__(s): return s
    def __exit__(s, *a): return n.exit
class Un:
    def __iter__(s): return s
    def __next__(s): return n.unext
c = C()
def setd(): c.d = 1
def deld(): del c.d
def seti(): c[1] = 2
def deli(): del c[1]
def iadd():
    global c
    c += 1
def iaddi(): [c][0] += 1
def wth():
    with c as q: pass
def wth2():
    with E2() as q:
        x = 1
        y = 2
def wth3():
    with E2() as q: raise ValueError
def wth4():
    with (
        E2() as a,
        c as b,
    ):
        pass
def fori():
    for x in c: pass
def forn():
    for x in Un():
        pass
def unp(): a, b = c
def unp2(): a, b = Un()
def unp3(): [*a] = Un()
def star(): print(*Un())
def star2(): return [1, *Un(), 2]
def dstar(): return dict(**c)
def boolc(): return 1 if c else 2
def ifc():
    if c: pass
def whilec():
    while c: pass
def andc(): return c and 1
def notc(): return not c
def asrt(): assert c
def asrt2(): assert not n, c.zz
def cmp2(): return 1 < 2 < c
def chain(): return c == 1 == 2
def inn(): return 1 in c
def notin(): return 1 not in c
def fs(): return f"{c}"
def fs2(): return f"{c!r}"
def fs3(): return f"{c!s:>5}"
def fs4(): return f"x{1}{c=}"
def hsh(): return {c: 1}
def hsh2(): return {c}
def hsh3(): return {1: 2}[c]
def idx(): return [1][c]
def idx2(): return [1][c:]
def mt():
    match c:
        case [a]: pass
        case 1: pass
def mt2():
    match 1:
        case c.x: pass
def gen():
    yield 1
    yield n.g
def useg():
    for x in gen(): pass
def usegl(): list(gen())
def usecomp(): return [y for y in gen() if y]
def nestcomp(): return [[n.q for b in (1,)] for a in (1,)]
def dcomp(): return {k: v for k, v in [(1, 2), 3]}
def gexp(): return sum(a.b for a in (1,))
def gexp2(): return any(a.b for a in (1,))
def gexp3(): return ",".join(a.b for a in (1,))
def gexp4(): return max((a.b for a in (1,)), default=0)
def gexp5(): return sorted(a.b for a in (1,))
def gexp6(): return tuple(a for a in gen())
def gexp7(): return list((a for a in n))
def gexp8(): return all(x for x in Un())
def mapp(): return list(map(lambda q: q.r, [1]))
def filt(): return list(filter(lambda q: q.r, [1]))
def red(): return functools.reduce(lambda a, b: a.b, [1, 2])
def part(): return functools.partial(gen, 1)()
def srt(): return sorted([c, c])
def mx(): return max(c, c)
def strc(): return str(c)
def reprl(): return repr([c])
def intc(): return int(c)
def lenc(): return len(c)
def iterc(): return iter(c)
def nextc(): return next(c)
def rng(): return range(c)
def dec(f): return n.dec
def usedec():
    @dec
    def g():
        pass
def usedec2():
    @functools.lru_cache
    @dec
    @staticmethod
    def g(a,
          b): pass
def clsbody():
    class K:
        a = 1
        def m(self): pass
        b = n.cls
def meta():
    class M(type):
        def __new__(m, *a): return n.mnew
    class K(metaclass=M):
        x = 1
def initsub():
    class B:
        def __init_subclass__(cls): n.isub
    class K(B):
        x = 1
def setname():
    class SN:
        def __set_name__(s, o, nm): n.sn
    class K:
        x = SN()
def initerr():
    class I:
        def __init__(self): n.init
    I()
def newerr():
    class I:
        def __new__(cls): n.new
    I()
def rec(k=0): return rec(k + 1)
def rec2(k): return rec2(k - 1) if k else n.rec
def mutual(k): return mutual2(k - 1)
def mutual2(k): return mutual(k) if k else n.mut
class Cache(dict):
    def __missing__(s, k): return n.missing
def miss(): return Cache()["q"]
def fin():
    try: n.a
    finally: n.b
def exc():
    try: n.a
    except AttributeError: n.b
def exc2():
    try: n.a
    except AttributeError as e:
        raise ValueError("x") from e
def els():
    try: pass
    except ValueError: pass
    else: n.els
def rer():
    try: n.a
    except AttributeError:
        x = 1
        raise
def rer2():
    try: n.a
    except AttributeError as e:
        raise e
def excgroup():
    try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError: n.star
for f in (setd, deld, seti, deli, iadd, iaddi, wth, wth2, wth3, wth4, fori, forn, unp, unp2, unp3, star, star2, dstar, boolc, ifc, whilec, andc, notc, asrt, asrt2, cmp2, chain, inn, notin, fs, fs2, fs3, fs4, hsh, hsh2, hsh3, idx, idx2, mt, mt2, useg, usegl, usecomp, nestcomp, dcomp, gexp, gexp2, gexp3, gexp4, gexp5, gexp6, gexp7, gexp8, mapp, filt, red, part, srt, mx, strc, reprl, intc, lenc, iterc, nextc, rng, usedec, usedec2, clsbody, meta, initsub, setname, initerr, newerr, miss, fin, exc, exc2, els, rer, rer2, excgroup): print(f.__name__); t(f)
t(rec); t(rec2, 2); t(mutual, 3)
try: c.q
except AttributeError: print(traceback.format_exc().replace(__file__, "FILE"), end="")
def wrap():
    try: n.first
    except AttributeError:
        try: n.second
        except AttributeError:
            n.third
wrap()

#> setd
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 46, in setd
#>     def setd(): c.d = 1
#>                 ^^^
#>   File "FILE", line 11, in __set__
#>     def __set__(s, o, v): n.y
#>                           ^^^
#> AttributeError: 'NoneType' object has no attribute 'y'
#> deld
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 47, in deld
#>     def deld(): del c.d
#>                     ^^^
#>   File "FILE", line 12, in __delete__
#>     def __delete__(s, o): n.z
#>                           ^^^
#> AttributeError: 'NoneType' object has no attribute 'z'
#> seti
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 48, in seti
#>     def seti(): c[1] = 2
#>                 ~^^^
#>   File "FILE", line 17, in __setitem__
#>     def __setitem__(s, i, v): raise KeyError(i, v)
#>                               ^^^^^^^^^^^^^^^^^^^^
#> KeyError: (1, 2)
#> deli
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 49, in deli
#>     def deli(): del c[1]
#>                     ~^^^
#>   File "FILE", line 18, in __delitem__
#>     def __delitem__(s, i): raise KeyError
#>                            ^^^^^^^^^^^^^^
#> KeyError
#> iadd
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 52, in iadd
#>     c += 1
#>   File "FILE", line 21, in __iadd__
#>     def __iadd__(s, o): return n.iadd
#>                                ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'iadd'
#> iaddi
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 53, in iaddi
#>     def iaddi(): [c][0] += 1
#>                  ^^^^^^^^^^^
#>   File "FILE", line 21, in __iadd__
#>     def __iadd__(s, o): return n.iadd
#>                                ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'iadd'
#> wth
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 55, in wth
#>     with c as q: pass
#>   File "FILE", line 30, in __enter__
#>     def __enter__(s): return n.enter
#>                              ^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'enter'
#> wth2
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 57, in wth2
#>     with E2() as q:
#>   File "FILE", line 41, in __exit__
#>     def __exit__(s, *a): return n.exit
#>                                 ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'exit'
#> wth3
#> Traceback (most recent call last):
#>   File "FILE", line 61, in wth3
#>     with E2() as q: raise ValueError
#>                     ^^^^^^^^^^^^^^^^
#> ValueError
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 61, in wth3
#>     with E2() as q: raise ValueError
#>   File "FILE", line 41, in __exit__
#>     def __exit__(s, *a): return n.exit
#>                                 ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'exit'
#> wth4
#> Traceback (most recent call last):
#>   File "FILE", line 63, in wth4
#>     with (
#>   File "FILE", line 30, in __enter__
#>     def __enter__(s): return n.enter
#>                              ^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'enter'
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 63, in wth4
#>     with (
#>   File "FILE", line 41, in __exit__
#>     def __exit__(s, *a): return n.exit
#>                                 ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'exit'
#> fori
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 69, in fori
#>     for x in c: pass
#>   File "FILE", line 27, in __iter__
#>     def __iter__(s): return n.iter
#>                             ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'iter'
#> forn
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 71, in forn
#>     for x in Un():
#>   File "FILE", line 44, in __next__
#>     def __next__(s): return n.unext
#>                             ^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'unext'
#> unp
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 73, in unp
#>     def unp(): a, b = c
#>                ^^^^
#>   File "FILE", line 27, in __iter__
#>     def __iter__(s): return n.iter
#>                             ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'iter'
#> unp2
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 74, in unp2
#>     def unp2(): a, b = Un()
#>                 ^^^^
#>   File "FILE", line 44, in __next__
#>     def __next__(s): return n.unext
#>                             ^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'unext'
#> unp3
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 75, in unp3
#>     def unp3(): [*a] = Un()
#>                 ^^^^
#>   File "FILE", line 44, in __next__
#>     def __next__(s): return n.unext
#>                             ^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'unext'
#> star
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 76, in star
#>     def star(): print(*Un())
#>                 ^^^^^^^^^^^^
#>   File "FILE", line 44, in __next__
#>     def __next__(s): return n.unext
#>                             ^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'unext'
#> star2
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 77, in star2
#>     def star2(): return [1, *Un(), 2]
#>                         ^^^^^^^^^^^^^
#>   File "FILE", line 44, in __next__
#>     def __next__(s): return n.unext
#>                             ^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'unext'
#> dstar
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 78, in dstar
#>     def dstar(): return dict(**c)
#>                         ^^^^^^^^^
#> TypeError: dict() argument after ** must be a mapping, not C
#> boolc
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 79, in boolc
#>     def boolc(): return 1 if c else 2
#>                              ^
#>   File "FILE", line 25, in __bool__
#>     def __bool__(s): return n.bool
#>                             ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'bool'
#> ifc
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in ifc
#>     if c: pass
#>        ^
#>   File "FILE", line 25, in __bool__
#>     def __bool__(s): return n.bool
#>                             ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'bool'
#> whilec
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 83, in whilec
#>     while c: pass
#>           ^
#>   File "FILE", line 25, in __bool__
#>     def __bool__(s): return n.bool
#>                             ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'bool'
#> andc
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 84, in andc
#>     def andc(): return c and 1
#>                        ^^^^^^^
#>   File "FILE", line 25, in __bool__
#>     def __bool__(s): return n.bool
#>                             ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'bool'
#> notc
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 85, in notc
#>     def notc(): return not c
#>                        ^^^^^
#>   File "FILE", line 25, in __bool__
#>     def __bool__(s): return n.bool
#>                             ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'bool'
#> asrt
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 86, in asrt
#>     def asrt(): assert c
#>                        ^
#>   File "FILE", line 25, in __bool__
#>     def __bool__(s): return n.bool
#>                             ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'bool'
#> asrt2
#> cmp2
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 88, in cmp2
#>     def cmp2(): return 1 < 2 < c
#>                        ^^^^^^^^^
#> TypeError: '<' not supported between instances of 'int' and 'C'
#> chain
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 89, in chain
#>     def chain(): return c == 1 == 2
#>                         ^^^^^^^^^^^
#>   File "FILE", line 23, in __eq__
#>     def __eq__(s, o): return n.eq
#>                              ^^^^
#> AttributeError: 'NoneType' object has no attribute 'eq'
#> inn
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 90, in inn
#>     def inn(): return 1 in c
#>                       ^^^^^^
#>   File "FILE", line 28, in __contains__
#>     def __contains__(s, x): return n.contains
#>                                    ^^^^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'contains'
#> notin
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 91, in notin
#>     def notin(): return 1 not in c
#>                         ^^^^^^^^^^
#>   File "FILE", line 28, in __contains__
#>     def __contains__(s, x): return n.contains
#>                                    ^^^^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'contains'
#> fs
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 92, in fs
#>     def fs(): return f"{c}"
#>                        ^^^
#>   File "FILE", line 34, in __format__
#>     def __format__(s, f): return n.format
#>                                  ^^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'format'
#> fs2
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 93, in fs2
#>     def fs2(): return f"{c!r}"
#>                         ^^^^^
#>   File "FILE", line 33, in __repr__
#>     def __repr__(s): return n.repr
#>                             ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'repr'
#> fs3
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 94, in fs3
#>     def fs3(): return f"{c!s:>5}"
#>                         ^^^^^^^^
#>   File "FILE", line 32, in __str__
#>     def __str__(s): return n.str
#>                            ^^^^^
#> AttributeError: 'NoneType' object has no attribute 'str'
#> fs4
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 95, in fs4
#>     def fs4(): return f"x{1}{c=}"
#>                             ^^^^
#>   File "FILE", line 33, in __repr__
#>     def __repr__(s): return n.repr
#>                             ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'repr'
#> hsh
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 96, in hsh
#>     def hsh(): return {c: 1}
#>                       ^^^^^^
#>   File "FILE", line 35, in __hash__
#>     def __hash__(s): return n.hash
#>                             ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'hash'
#> hsh2
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 97, in hsh2
#>     def hsh2(): return {c}
#>                        ^^^
#>   File "FILE", line 35, in __hash__
#>     def __hash__(s): return n.hash
#>                             ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'hash'
#> hsh3
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 98, in hsh3
#>     def hsh3(): return {1: 2}[c]
#>                        ~~~~~~^^^
#>   File "FILE", line 35, in __hash__
#>     def __hash__(s): return n.hash
#>                             ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'hash'
#> idx
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 99, in idx
#>     def idx(): return [1][c]
#>                       ~~~^^^
#>   File "FILE", line 36, in __index__
#>     def __index__(s): return n.index
#>                              ^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'index'
#> idx2
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 100, in idx2
#>     def idx2(): return [1][c:]
#>                        ~~~^^^^
#>   File "FILE", line 36, in __index__
#>     def __index__(s): return n.index
#>                              ^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'index'
#> mt
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 104, in mt
#>     case 1: pass
#>          ^
#>   File "FILE", line 23, in __eq__
#>     def __eq__(s, o): return n.eq
#>                              ^^^^
#> AttributeError: 'NoneType' object has no attribute 'eq'
#> mt2
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 107, in mt2
#>     case c.x: pass
#>          ^^^
#>   File "FILE", line 15, in __getattr__
#>     def __getattr__(s, a): return n.ga
#>                                   ^^^^
#> AttributeError: 'NoneType' object has no attribute 'ga'
#> useg
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 112, in useg
#>     for x in gen(): pass
#>   File "FILE", line 110, in gen
#>     yield n.g
#>           ^^^
#> AttributeError: 'NoneType' object has no attribute 'g'
#> usegl
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 113, in usegl
#>     def usegl(): list(gen())
#>                  ^^^^^^^^^^^
#>   File "FILE", line 110, in gen
#>     yield n.g
#>           ^^^
#> AttributeError: 'NoneType' object has no attribute 'g'
#> usecomp
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 114, in usecomp
#>     def usecomp(): return [y for y in gen() if y]
#>                           ^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 110, in gen
#>     yield n.g
#>           ^^^
#> AttributeError: 'NoneType' object has no attribute 'g'
#> nestcomp
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 115, in nestcomp
#>     def nestcomp(): return [[n.q for b in (1,)] for a in (1,)]
#>                              ^^^
#> AttributeError: 'NoneType' object has no attribute 'q'
#> dcomp
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 116, in dcomp
#>     def dcomp(): return {k: v for k, v in [(1, 2), 3]}
#>                                   ^^^^
#> TypeError: cannot unpack non-iterable int object
#> gexp
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 117, in gexp
#>     def gexp(): return sum(a.b for a in (1,))
#>                        ^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 117, in <genexpr>
#>     def gexp(): return sum(a.b for a in (1,))
#>                            ^^^
#> AttributeError: 'int' object has no attribute 'b'
#> gexp2
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 118, in gexp2
#>     def gexp2(): return any(a.b for a in (1,))
#>                         ^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 118, in <genexpr>
#>     def gexp2(): return any(a.b for a in (1,))
#>                             ^^^
#> AttributeError: 'int' object has no attribute 'b'
#> gexp3
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 119, in gexp3
#>     def gexp3(): return ",".join(a.b for a in (1,))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 119, in <genexpr>
#>     def gexp3(): return ",".join(a.b for a in (1,))
#>                                  ^^^
#> AttributeError: 'int' object has no attribute 'b'
#> gexp4
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 120, in gexp4
#>     def gexp4(): return max((a.b for a in (1,)), default=0)
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 120, in <genexpr>
#>     def gexp4(): return max((a.b for a in (1,)), default=0)
#>                              ^^^
#> AttributeError: 'int' object has no attribute 'b'
#> gexp5
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 121, in gexp5
#>     def gexp5(): return sorted(a.b for a in (1,))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 121, in <genexpr>
#>     def gexp5(): return sorted(a.b for a in (1,))
#>                                ^^^
#> AttributeError: 'int' object has no attribute 'b'
#> gexp6
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 122, in gexp6
#>     def gexp6(): return tuple(a for a in gen())
#>                         ^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 122, in <genexpr>
#>     def gexp6(): return tuple(a for a in gen())
#>                              ^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 110, in gen
#>     yield n.g
#>           ^^^
#> AttributeError: 'NoneType' object has no attribute 'g'
#> gexp7
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 123, in gexp7
#>     def gexp7(): return list((a for a in n))
#>                              ^^^^^^^^^^^^^^
#> TypeError: 'NoneType' object is not iterable
#> gexp8
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 124, in gexp8
#>     def gexp8(): return all(x for x in Un())
#>                         ^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 124, in <genexpr>
#>     def gexp8(): return all(x for x in Un())
#>                            ^^^^^^^^^^^^^^^^^
#>   File "FILE", line 44, in __next__
#>     def __next__(s): return n.unext
#>                             ^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'unext'
#> mapp
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 125, in mapp
#>     def mapp(): return list(map(lambda q: q.r, [1]))
#>                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 125, in <lambda>
#>     def mapp(): return list(map(lambda q: q.r, [1]))
#>                                           ^^^
#> AttributeError: 'int' object has no attribute 'r'
#> filt
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 126, in filt
#>     def filt(): return list(filter(lambda q: q.r, [1]))
#>                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 126, in <lambda>
#>     def filt(): return list(filter(lambda q: q.r, [1]))
#>                                              ^^^
#> AttributeError: 'int' object has no attribute 'r'
#> red
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 127, in red
#>     def red(): return functools.reduce(lambda a, b: a.b, [1, 2])
#>                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 127, in <lambda>
#>     def red(): return functools.reduce(lambda a, b: a.b, [1, 2])
#>                                                     ^^^
#> AttributeError: 'int' object has no attribute 'b'
#> part
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 128, in part
#>     def part(): return functools.partial(gen, 1)()
#>                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> TypeError: gen() takes 0 positional arguments but 1 was given
#> srt
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 129, in srt
#>     def srt(): return sorted([c, c])
#>                       ^^^^^^^^^^^^^^
#>   File "FILE", line 24, in __lt__
#>     def __lt__(s, o): return n.lt
#>                              ^^^^
#> AttributeError: 'NoneType' object has no attribute 'lt'
#> mx
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 130, in mx
#>     def mx(): return max(c, c)
#>                      ^^^^^^^^^
#>   File "FILE", line 24, in __lt__
#>     def __lt__(s, o): return n.lt
#>                              ^^^^
#> AttributeError: 'NoneType' object has no attribute 'lt'
#> strc
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 131, in strc
#>     def strc(): return str(c)
#>                        ^^^^^^
#>   File "FILE", line 32, in __str__
#>     def __str__(s): return n.str
#>                            ^^^^^
#> AttributeError: 'NoneType' object has no attribute 'str'
#> reprl
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 132, in reprl
#>     def reprl(): return repr([c])
#>                         ^^^^^^^^^
#>   File "FILE", line 33, in __repr__
#>     def __repr__(s): return n.repr
#>                             ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'repr'
#> intc
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 133, in intc
#>     def intc(): return int(c)
#>                        ^^^^^^
#>   File "FILE", line 37, in __int__
#>     def __int__(s): return n.int
#>                            ^^^^^
#> AttributeError: 'NoneType' object has no attribute 'int'
#> lenc
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 134, in lenc
#>     def lenc(): return len(c)
#>                        ^^^^^^
#>   File "FILE", line 26, in __len__
#>     def __len__(s): return n.len
#>                            ^^^^^
#> AttributeError: 'NoneType' object has no attribute 'len'
#> iterc
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 135, in iterc
#>     def iterc(): return iter(c)
#>                         ^^^^^^^
#>   File "FILE", line 27, in __iter__
#>     def __iter__(s): return n.iter
#>                             ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'iter'
#> nextc
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 136, in nextc
#>     def nextc(): return next(c)
#>                         ^^^^^^^
#>   File "FILE", line 38, in __next__
#>     def __next__(s): return n.next
#>                             ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'next'
#> rng
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 137, in rng
#>     def rng(): return range(c)
#>                       ^^^^^^^^
#>   File "FILE", line 36, in __index__
#>     def __index__(s): return n.index
#>                              ^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'index'
#> usedec
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 140, in usedec
#>     @dec
#>      ^^^
#>   File "FILE", line 138, in dec
#>     def dec(f): return n.dec
#>                        ^^^^^
#> AttributeError: 'NoneType' object has no attribute 'dec'
#> usedec2
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 145, in usedec2
#>     @dec
#>      ^^^
#>   File "FILE", line 138, in dec
#>     def dec(f): return n.dec
#>                        ^^^^^
#> AttributeError: 'NoneType' object has no attribute 'dec'
#> clsbody
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 150, in clsbody
#>     class K:
#>   File "FILE", line 153, in K
#>     b = n.cls
#>         ^^^^^
#> AttributeError: 'NoneType' object has no attribute 'cls'
#> meta
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 157, in meta
#>     class K(metaclass=M):
#>   File "FILE", line 156, in __new__
#>     def __new__(m, *a): return n.mnew
#>                                ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'mnew'
#> initsub
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 162, in initsub
#>     class K(B):
#>   File "FILE", line 161, in __init_subclass__
#>     def __init_subclass__(cls): n.isub
#>                                 ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'isub'
#> setname
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 167, in setname
#>     class K:
#>   File "FILE", line 166, in __set_name__
#>     def __set_name__(s, o, nm): n.sn
#>                                 ^^^^
#> AttributeError: 'NoneType' object has no attribute 'sn'
#> Error calling __set_name__ on 'SN' instance 'x' in 'K'
#> initerr
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 172, in initerr
#>     I()
#>   File "FILE", line 171, in __init__
#>     def __init__(self): n.init
#>                         ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'init'
#> newerr
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 176, in newerr
#>     I()
#>   File "FILE", line 175, in __new__
#>     def __new__(cls): n.new
#>                       ^^^^^
#> AttributeError: 'NoneType' object has no attribute 'new'
#> miss
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 183, in miss
#>     def miss(): return Cache()["q"]
#>                        ~~~~~~~^^^^^
#>   File "FILE", line 182, in __missing__
#>     def __missing__(s, k): return n.missing
#>                                   ^^^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'missing'
#> fin
#> Traceback (most recent call last):
#>   File "FILE", line 185, in fin
#>     try: n.a
#>          ^^^
#> AttributeError: 'NoneType' object has no attribute 'a'
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 186, in fin
#>     finally: n.b
#>              ^^^
#> AttributeError: 'NoneType' object has no attribute 'b'
#> exc
#> Traceback (most recent call last):
#>   File "FILE", line 188, in exc
#>     try: n.a
#>          ^^^
#> AttributeError: 'NoneType' object has no attribute 'a'
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 189, in exc
#>     except AttributeError: n.b
#>                            ^^^
#> AttributeError: 'NoneType' object has no attribute 'b'
#> exc2
#> Traceback (most recent call last):
#>   File "FILE", line 191, in exc2
#>     try: n.a
#>          ^^^
#> AttributeError: 'NoneType' object has no attribute 'a'
#>
#> The above exception was the direct cause of the following exception:
#>
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 193, in exc2
#>     raise ValueError("x") from e
#> ValueError: x
#> els
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 197, in els
#>     else: n.els
#>           ^^^^^
#> AttributeError: 'NoneType' object has no attribute 'els'
#> rer
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 199, in rer
#>     try: n.a
#>          ^^^
#> AttributeError: 'NoneType' object has no attribute 'a'
#> rer2
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 206, in rer2
#>     raise e
#>   File "FILE", line 204, in rer2
#>     try: n.a
#>          ^^^
#> AttributeError: 'NoneType' object has no attribute 'a'
#> excgroup
#>   + Exception Group Traceback (most recent call last):
#>   |   File "FILE", line 6, in t
#>   |     try: f(*a)
#>   |          ^^^^^
#>   | ExceptionGroup:  (2 sub-exceptions)
#>   +-+---------------- 1 ----------------
#>     | Exception Group Traceback (most recent call last):
#>     |   File "FILE", line 208, in excgroup
#>     |     try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
#>     |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>     | ExceptionGroup: g (1 sub-exception)
#>     +-+---------------- 1 ----------------
#>       | ValueError: 1
#>       +------------------------------------
#>     | 
#>     | During handling of the above exception, another exception occurred:
#>     | 
#>     | Traceback (most recent call last):
#>     |   File "FILE", line 209, in excgroup
#>     |     except* ValueError: n.star
#>     |                         ^^^^^^
#>     | AttributeError: 'NoneType' object has no attribute 'star'
#>     +---------------- 2 ----------------
#>     | Exception Group Traceback (most recent call last):
#>     |   File "FILE", line 208, in excgroup
#>     |     try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
#>     |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>     | ExceptionGroup: g (1 sub-exception)
#>     +-+---------------- 1 ----------------
#>       | TypeError: 2
#>       +------------------------------------
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 177, in rec
#>     def rec(k=0): return rec(k + 1)
#>                          ^^^^^^^^^^
#>   File "FILE", line 177, in rec
#>     def rec(k=0): return rec(k + 1)
#>                          ^^^^^^^^^^
#>   File "FILE", line 177, in rec
#>     def rec(k=0): return rec(k + 1)
#>                          ^^^^^^^^^^
#>   [Previous line repeated 995 more times]
#> RecursionError: maximum recursion depth exceeded
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 178, in rec2
#>     def rec2(k): return rec2(k - 1) if k else n.rec
#>                         ^^^^^^^^^^^
#>   File "FILE", line 178, in rec2
#>     def rec2(k): return rec2(k - 1) if k else n.rec
#>                         ^^^^^^^^^^^
#>   File "FILE", line 178, in rec2
#>     def rec2(k): return rec2(k - 1) if k else n.rec
#>                                               ^^^^^
#> AttributeError: 'NoneType' object has no attribute 'rec'
#> Traceback (most recent call last):
#>   File "FILE", line 6, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 179, in mutual
#>     def mutual(k): return mutual2(k - 1)
#>                           ^^^^^^^^^^^^^^
#>   File "FILE", line 180, in mutual2
#>     def mutual2(k): return mutual(k) if k else n.mut
#>                            ^^^^^^^^^
#>   File "FILE", line 179, in mutual
#>     def mutual(k): return mutual2(k - 1)
#>                           ^^^^^^^^^^^^^^
#>   File "FILE", line 180, in mutual2
#>     def mutual2(k): return mutual(k) if k else n.mut
#>                            ^^^^^^^^^
#>   File "FILE", line 179, in mutual
#>     def mutual(k): return mutual2(k - 1)
#>                           ^^^^^^^^^^^^^^
#>   File "FILE", line 180, in mutual2
#>     def mutual2(k): return mutual(k) if k else n.mut
#>                                                ^^^^^
#> AttributeError: 'NoneType' object has no attribute 'mut'
#> Traceback (most recent call last):
#>   File "FILE", line 212, in <module>
#>     try: c.q
#>          ^^^
#>   File "FILE", line 15, in __getattr__
#>     def __getattr__(s, a): return n.ga
#>                                   ^^^^
#> AttributeError: 'NoneType' object has no attribute 'ga'
#! Traceback (most recent call last):
#!   File "tracebacks_of_special_methods.py", line 215, in wrap
#!     try: n.first
#!          ^^^^^^^
#! AttributeError: 'NoneType' object has no attribute 'first'
#!
#! During handling of the above exception, another exception occurred:
#!
#! Traceback (most recent call last):
#!   File "tracebacks_of_special_methods.py", line 217, in wrap
#!     try: n.second
#!          ^^^^^^^^
#! AttributeError: 'NoneType' object has no attribute 'second'
#!
#! During handling of the above exception, another exception occurred:
#!
#! Traceback (most recent call last):
#!   File "tracebacks_of_special_methods.py", line 220, in <module>
#!     wrap()
#!   File "tracebacks_of_special_methods.py", line 219, in wrap
#!     n.third
#! AttributeError: 'NoneType' object has no attribute 'third'
