# weakref: refs, callbacks, proxies, finalize, WeakMethod and the weak containers, with del in between.
import gc
import weakref
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    def __init__(self, n=0):
        self.n = n

    def __repr__(self):
        return f"A{self.n}"

    def m(self):
        return f"m{self.n}"

    def __len__(self):
        return self.n

    def __call__(self, x):
        return x + self.n

    def __getitem__(self, k):
        return k, self.n

    def __eq__(self, o):
        return isinstance(o, A) and self.n == o.n

    def __hash__(self):
        return hash(self.n)

    def __add__(self, o):
        return "sum", self.n, o

    def __bool__(self):
        return self.n > 1

    def __iter__(self):
        return iter(range(self.n))


class S:
    __slots__ = ("x",)


class SW:
    __slots__ = ("x", "__weakref__")


log = []
a, b = A(1), A(1)
r, s = weakref.ref(a), weakref.ref(b)
print(r() is a, weakref.ref(a) is r, r == s, hash(r) == hash(a), weakref.getweakrefcount(a), weakref.getweakrefs(a) == [r], r is not s, type(r) is weakref.ReferenceType, r.__callback__)
cb = weakref.ref(a, lambda ref: log.append(("dead", ref is cb, ref())))
print(weakref.getweakrefcount(a), cb == r, cb is not r, cb.__callback__ is not None)
del a
print(r(), cb(), log, r == s, r == r, cb.__callback__)
tell(hash, cb)
print(hash(r) == hash(b))
for v in (5, "a", None, (1,), [], {}, object(), S(), SW(), A, len, A(2).m, lambda: 0, {1}, frozenset(), (x for x in ()), 1.5, type):
    try:
        print(type(weakref.ref(v)).__name__, end=" ")
    except TypeError as e:
        print(e, end="; ")
print()
for f in (lambda: weakref.ref(), lambda: weakref.ref(b, 1, 2), lambda: weakref.ref(b, callback=None), lambda: weakref.ref(b)(1), lambda: weakref.ref(b) < weakref.ref(b), lambda: setattr(s, "x", 1), lambda: weakref.proxy(5), lambda: weakref.ref(b, 5).__callback__):
    tell(f)
def failing(ref):
    raise ValueError("in callback")
c = A(3)
p = weakref.proxy(c)
print(p.n, p.m(), len(p), p(4), p["k"], p + 1, bool(p), list(p), 2 in p, type(p).__name__, isinstance(p, A), p == c, str(p), repr(p)[:14])
p.n = 5
print(c.n, p == A(5), weakref.proxy(c) is p, weakref.getweakrefcount(c))
tell(hash, p)
del c
for f in (lambda: p.n, lambda: len(p), lambda: p(1), lambda: bool(p), lambda: str(p), lambda: setattr(p, "n", 1), lambda: p + 1, lambda: p[0], lambda: p == 1):
    tell(f)
class Ref(weakref.ref):
    def __new__(cls, o, tag):
        return super().__new__(cls, o)
    def __init__(self, o, tag):
        super().__init__(o)
        self.tag = tag
d = A(4)
x, y = Ref(d, "x"), Ref(d, "y")
print(x.tag, y.tag, x is not y, x == y, x() is d, weakref.getweakrefcount(d))
wm = weakref.WeakMethod(d.m)
print(wm()(), wm() == d.m, wm == weakref.WeakMethod(d.m))
dead = weakref.ref(d.m)
print(dead())
del d
print(wm(), x())
tell(lambda: weakref.WeakMethod(5))
e = A(6)
fin = weakref.finalize(e, lambda *a, **k: log.append((a, k)) or "result", 1, k=2)
print(fin.alive, fin.peek()[2:], fin.atexit, weakref.finalize(e, print).detach() is not None)
del e
print(fin.alive, log[-1], fin(), fin.peek(), fin.detach())
g = A(7)
fin = weakref.finalize(g, lambda: "called by hand")
print(fin(), fin(), fin.alive)
wv, wk, ws = weakref.WeakValueDictionary(), weakref.WeakKeyDictionary(), weakref.WeakSet()
k1, k2 = A(8), A(9)
wv["one"], wv["two"] = k1, k2
wk[k1], wk[k2] = "first", "second"
ws.update([k1, k2])
print(dict(wv), dict(wk), sorted(map(repr, ws)), len(wv), len(wk), len(ws), k1 in wk, k1 in ws, wv.get("zz", 0), wk.get(A(8)), list(wv.items()), list(wk.values()), wv.setdefault("one", None) is k1)
for f in (lambda: wv.__setitem__("x", 5), lambda: wk.__setitem__(5, "x"), lambda: ws.add(5), lambda: wv["gone"], lambda: ws.discard(A(99)), lambda: wv.pop("zz"), lambda: wv.pop("zz", 1), lambda: 5 in wk, lambda: 5 in ws, lambda: wv.popitem()[1].n > 7, lambda: len(wv.copy()), lambda: len(wk | {}), lambda: type(ws | set()).__name__, lambda: ws <= {k1, k2}, lambda: ws == {k1, k2}, lambda: ws.isdisjoint([k1])):
    tell(f)
del k1
print(list(wk), list(ws), len(wk), len(ws), list(wv.values()) in ([], [A(9)]))
del k2
print(len(wv), len(wk), len(ws), bool(ws))
cyc = A(10)
cyc.me = cyc
rc = weakref.ref(cyc)
del cyc
gc.collect()
print(rc())

#> True True True True 1 True True True None
#> 2 True True True
#> None None [('dead', True, None)] False True None
#> TypeError weak object has gone away
#> True
#> cannot create weak reference to 'int' object; cannot create weak reference to 'str' object; cannot create weak reference to 'NoneType' object; cannot create weak reference to 'tuple' object; cannot create weak reference to 'list' object; cannot create weak reference to 'dict' object; cannot create weak reference to 'object' object; cannot create weak reference to 'S' object; ReferenceType ReferenceType ReferenceType ReferenceType ReferenceType ReferenceType ReferenceType ReferenceType cannot create weak reference to 'float' object; ReferenceType 
#> TypeError __new__ expected at least 1 argument, got 0
#> TypeError __new__ expected at most 2 arguments, got 3
#> TypeError ref() takes no keyword arguments
#> TypeError weakref expected 0 arguments, got 1
#> TypeError '<' not supported between instances of 'weakref.ReferenceType' and 'weakref.ReferenceType'
#> AttributeError 'weakref.ReferenceType' object has no attribute 'x'
#> TypeError cannot create weak reference to 'int' object
#> 5
#> 3 m3 3 7 ('k', 3) ('sum', 3, 1) True [0, 1, 2] True CallableProxyType True True A3 <weakproxy at 
#> 5 True True 1
#> TypeError unhashable type: 'weakref.CallableProxyType'
#> ReferenceError weakly-referenced object no longer exists
#> ReferenceError weakly-referenced object no longer exists
#> ReferenceError weakly-referenced object no longer exists
#> ReferenceError weakly-referenced object no longer exists
#> ReferenceError weakly-referenced object no longer exists
#> ReferenceError weakly-referenced object no longer exists
#> ReferenceError weakly-referenced object no longer exists
#> ReferenceError weakly-referenced object no longer exists
#> ReferenceError weakly-referenced object no longer exists
#> x y True True True 2
#> m4 True True
#> None
#> None None
#> TypeError argument should be a bound method, not <class 'int'>
#> True ((1,), {'k': 2}) True True
#> False ((1,), {'k': 2}) None None None
#> called by hand None False
#> {'one': A8, 'two': A9} {A8: 'first', A9: 'second'} ['A8', 'A9'] 2 2 2 True True 0 first [('one', A8), ('two', A9)] ['first', 'second'] True
#> TypeError cannot create weak reference to 'int' object
#> TypeError cannot create weak reference to 'int' object
#> TypeError cannot create weak reference to 'int' object
#> KeyError 'gone'
#> None
#> KeyError 'zz'
#> 1
#> False
#> False
#> True
#> 1
#> 2
#> 'WeakSet'
#> True
#> False
#> False
#> [A9] [A9] 1 1 True
#> 0 0 0 False
#> None
