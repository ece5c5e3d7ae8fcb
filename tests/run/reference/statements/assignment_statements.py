#@ grant: all
#@ exit: 1
# Assignment, augmented and annotated assignment, assert, pass, return, loops and imports: order and bindings.
log = []
class T:
    def __init__(s, n): object.__setattr__(s, "n", n)
    def __getattr__(s, n): log.append(("get", s.n, n)); return T(f"{s.n}.{n}")
    def __setattr__(s, n, v): log.append(("set", s.n, n, getattr(v, "n", v) if not isinstance(v, T) else v.n))
    def __delattr__(s, n): log.append(("del", s.n, n))
    def __getitem__(s, i): log.append(("item", s.n, i)); return T(f"{s.n}[{i}]")
    def __setitem__(s, i, v): log.append(("setitem", s.n, i, v.n if isinstance(v, T) else v if not isinstance(v, tuple) else len(v)))
    def __delitem__(s, i): log.append(("delitem", s.n, i))
    def __iadd__(s, o): log.append(("iadd", s.n, o)); return T(s.n + "+=")
    def __imul__(s, o): log.append(("imul", s.n, o)); return NotImplemented
    def __mul__(s, o): log.append(("mul", s.n, o)); return T(s.n + "*")
def v(x): log.append(("v", getattr(x, "n", x) if isinstance(x, T) else x)); return x
def done(*a):
    for l in log: print("  ", l)
    print(*a); log.clear()
t = T("t")
t.a[v(1)].b = t[v(2)] = v(3); done(1)
t[v(1)][v(2)] += v(3); done(2)
t.a.b *= v(1); done(3)
t[v(1):v(2), v(3)] = t.x, *(5,); done(4)
v(t)[v("i")], v(t).z, (v(t)[0], *v(t).rest) = v([1, 2, (3, 4)]); done(5)
del t.a.b, t[v(1)][v(2)], (t.c, [t.d]); done(6)
for t[v(0)] in v([1, 2]): pass
done(7)
[0 for t.q in [1]] if 0 else 0
try: v(t).a, v(t)[v(1)] = v([1])
except ValueError as e: done(e)
try: t[v(1)] = v(1) / 0
except ZeroDivisionError as e: done(e)
l = [1, 2, 3]; i = 0
i, l[i], l[i] = 1, 10, 20; print(i, l)
l[:], i = [9, 8], 3; print(l, i); l[i:], *l = [4], 5, 6; print(l)
x = [0]; x[0], x = 1, x; print(x); a, a = 1, 2; print(a); (a, b), a = [1, 2], 3; print(a, b)
x = x[0] = [None]; print(x[0] is x if x else 0)
def f():
    global gv
    gv = l = [1]; l += [2]; gv += [3]; l = l + [4]; return l, gv
print(f(), gv)
t1 = ([1],)
try: t1[0] += [2]
except TypeError as e: print(e, t1)
s = "a"; s2 = s; s += "b"; print(s, s2); n = 5; n -= -3; n **= 2; n //= 7; n %= 4; n <<= 3; n |= 1; n ^= 3; n &= 0xff; n >>= 1; n /= 2; print(n)
d = {"k": [1]}; d["k"] += (2, 3); d["k"] *= 2; print(d); d.setdefault("n", 0); d["n"] += 1; print(d)
try: d["zz"] += 1
except KeyError as e: print(e)
class C:
    cnt = 0; lst = []
    def inc(s): s.cnt += 1; s.lst += [s.cnt]; return s.cnt
    @property
    def ro(s): return [1]
c = C(); c.inc(); c.inc(); print(c.cnt, C.cnt, C.lst, "lst" in c.__dict__)
try: c.ro += [2]
except AttributeError as e: print(e)
x: int = 5; y: "list[x]" = x + 1; (z): int = 3; c.at: str = v("attr"); l[v(0)]: v("ann") = 4; w: v("noval")
print(__annotations__, log, c.at); log.clear()
def g():
    a: undefined_ann = 1; b: also_undefined; c.q: undefined3 = 5; (d): undefined4 = 6
    try: b
    except UnboundLocalError as e: print(e)
    return a, d
print(g())
try: c.q: undefined5 = 7
except NameError as e: print(e)
try: nb: undefined6 = v("value first")
except NameError as e: print(e, log, "nb" in globals()); log.clear()
try: c.attr2: v("a2"); print(log)
except AttributeError as e: print(e)
class A:
    a: int; b: str = "b"; _c: __name__ = 1; __d: float = 2.0; (e): int = 5; a2: "fwd"
    for i in range(2): lp: i = i
    if 0: never: int
print(A.__annotations__, hasattr(A, "a"), A.e)
assert 1, 1 / 0
for fn in (lambda: chk(0, "m"), lambda: chk(0), lambda: chk([], KeyError("k"))): 
    try:
        def chk(x, *m):
            if m: assert x, m[0]
            else: assert x
        fn()
    except AssertionError as e: print(repr(e), e.args)
try: assert (lambda: 0)(), v("msg")
except AssertionError as e: print(repr(e), log)
AssertionError = ValueError
try: assert 0, "still"
except BaseException as e: print(type(e), e)
del AssertionError
class Bo:
    def __bool__(s): raise LookupError("b")
try: assert Bo(), "x"
except LookupError as e: print(repr(e))
pass; pass
print(1); 2; "str"; v; None; ...; [1]; (yield_ := 3)
def h():
    "doc"
    pass; return
    print("unreachable")
print(h(), h.__doc__)
def yst():
    yield; yield 1, 2; x = yield; print("sent", x); yield from (); return (yield)
it = yst(); print(next(it), next(it), next(it), it.send("S"))
try: it.send("last")
except StopIteration as e: print(e.value)
def retf():
    try:
        for i in (1, 2):
            try: return i, *[2, 3]
            finally:
                if i == 1: break
        return "after"
    finally: print("f")
print(retf())
for i in range(5):
    try:
        if i == 1: continue
        if i == 3: break
    finally: print("fin", i)
    print("body", i)
else: print("no")
while 1:
    while 1:
        break
    else: print("no")
    for _ in (): break
    else: break
print([i for i in range(3)], i)
for i in range(0): pass
print(i)
for i, in [(1,)]: i = 100; print(i)
for x in (l := [1, 2, 3]):
    if x < 3: l.append(x + 10) if len(l) < 5 else None
print(l)
for i in range(3): i *= 10; print(i, end=" ")
d = {1: 1, 2: 2}
try:
    for k in d: d[k + 10] = 1
except RuntimeError as e: print(e, len(d))
try:
    for k in d: del d[k]
except RuntimeError as e: print(e, len(d))
try:
    for k in (st := {1, 2}): st.add(k + 5)
except RuntimeError as e: print(e)
for k in (d2 := {1: 2}): d2[k] = 5; d2.pop(k); d2[k] = 6
print(d2)
l = [1, 2, 3, 4]
for x in l: l.remove(x)
print(l)
n = 3
while n: n -= 1
else: print("while else", n)
while (n := n + 1) < 3: print(n)
import sys as s1, os.path, os.path as op
from sys import (argv as av, path,); from os import path as pp
print(os.path is op is pp, s1.path is path)
raise RuntimeError from None

#>    ('v', 3)
#>    ('get', 't', 'a')
#>    ('v', 1)
#>    ('item', 't.a', 1)
#>    ('set', 't.a[1]', 'b', 3)
#>    ('v', 2)
#>    ('setitem', 't', 2, 3)
#> 1
#>    ('v', 1)
#>    ('item', 't', 1)
#>    ('v', 2)
#>    ('item', 't[1]', 2)
#>    ('v', 3)
#>    ('iadd', 't[1][2]', 3)
#>    ('setitem', 't[1]', 2, 't[1][2]+=')
#> 2
#>    ('get', 't', 'a')
#>    ('get', 't.a', 'b')
#>    ('v', 1)
#>    ('imul', 't.a.b', 1)
#>    ('mul', 't.a.b', 1)
#>    ('set', 't.a', 'b', 't.a.b*')
#> 3
#>    ('get', 't', 'x')
#>    ('v', 1)
#>    ('v', 2)
#>    ('v', 3)
#>    ('setitem', 't', (slice(1, 2, None), 3), 2)
#> 4
#>    ('v', [1, 2, (3, 4)])
#>    ('v', 't')
#>    ('v', 'i')
#>    ('setitem', 't', 'i', 1)
#>    ('v', 't')
#>    ('set', 't', 'z', 2)
#>    ('v', 't')
#>    ('setitem', 't', 0, 3)
#>    ('v', 't')
#>    ('set', 't', 'rest', [4])
#> 5
#>    ('get', 't', 'a')
#>    ('del', 't.a', 'b')
#>    ('v', 1)
#>    ('item', 't', 1)
#>    ('v', 2)
#>    ('delitem', 't[1]', 2)
#>    ('del', 't', 'c')
#>    ('del', 't', 'd')
#> 6
#>    ('v', [1, 2])
#>    ('v', 0)
#>    ('setitem', 't', 0, 1)
#>    ('v', 0)
#>    ('setitem', 't', 0, 2)
#> 7
#>    ('v', [1])
#> not enough values to unpack (expected 2, got 1)
#>    ('v', 1)
#> division by zero
#> 1 [1, 20, 3]
#> [9, 8] 3
#> [5, 6]
#> [1]
#> 2
#> 3 2
#> True
#> ([1, 2, 3, 4], [1, 2, 3]) [1, 2, 3]
#> 'tuple' object does not support item assignment ([1, 2],)
#> ab a
#> 2.5
#> {'k': [1, 2, 3, 1, 2, 3]}
#> {'k': [1, 2, 3, 1, 2, 3], 'n': 1}
#> 'zz'
#> 2 0 [1, 2] True
#> property 'ro' of 'C' object has no setter
#> {'x': <class 'int'>, 'y': 'list[x]', 'w': 'noval'} [('v', 'attr'), ('v', 0), ('v', 'ann'), ('v', 'noval')] attr
#> cannot access local variable 'b' where it is not associated with a value
#> (1, 6)
#> name 'undefined5' is not defined
#> name 'undefined6' is not defined [('v', 'value first')] True
#> [('v', 'a2')]
#> {'a': <class 'int'>, 'b': <class 'str'>, '_c': '__main__', '_A__d': <class 'float'>, 'a2': 'fwd', 'lp': 1} False 5
#> AssertionError('m') ('m',)
#> AssertionError() ()
#> AssertionError(KeyError('k')) (KeyError('k'),)
#> AssertionError('msg') [('v', 'a2'), ('v', 'msg')]
#> <class 'AssertionError'> still
#> LookupError('b')
#> 1
#> None doc
#> sent S
#> None (1, 2) None None
#> last
#> f
#> after
#> fin 0
#> body 0
#> fin 1
#> fin 2
#> body 2
#> fin 3
#> [0, 1, 2] 3
#> 3
#> 100
#> [1, 2, 3, 11, 12]
#> 0 10 20 dictionary changed size during iteration 3
#> dictionary changed size during iteration 2
#> Set changed size during iteration
#! Traceback (most recent call last):
#!   File "assignment_statements.py", line 147, in <module>
#!     for k in (d2 := {1: 2}): d2[k] = 5; d2.pop(k); d2[k] = 6
#! RuntimeError: dictionary keys changed during iteration
