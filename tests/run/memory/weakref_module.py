#@ stderr: any
import weakref, gc
class A:
    def __init__(self, n=0): self.n = n
    def m(self): return "m%s" % self.n
a = A(1)
r = weakref.ref(a)
print(r() is a, r is weakref.ref(a), weakref.getweakrefcount(a), len(weakref.getweakrefs(a)))
r2 = weakref.ref(a, lambda w: print("callback", w is r2, w()))
r3 = weakref.ref(a, lambda w: print("callback 3"))
print(r2 is r, r2 == r, hash(r2) == hash(a), weakref.getweakrefcount(a), r2.__callback__ is not None, r.__callback__)
print([x is r for x in weakref.getweakrefs(a)])
p = weakref.proxy(a)
print(p.n, p.m(), type(p).__name__, weakref.getweakrefcount(a))
p.n = 7
print(a.n, p is weakref.proxy(a), isinstance(p, A), p.__class__)
del a
print(r(), r2(), r == r2, r == r)
try: p.n
except ReferenceError as e: print("RE", e)
for bad in (3, "a", None, [], {}, (), 1.5, b"", object()):
    try: weakref.ref(bad); print("ok", bad)
    except TypeError as e: print(e)
for good in ({1}, frozenset([1]), lambda: 0, A, A().m, print, gc, (i for i in ())):
    x = weakref.ref(good); print(type(good).__name__, x() is good)
def f():
    s = {1, 2}
    w = weakref.ref(s, lambda w: print("set gone"))
    print(w() == {1, 2})
    del s
    print("after", w())
f()
class S:
    __slots__ = ("x",)
class T:
    __slots__ = ("x", "__weakref__")
try: weakref.ref(S())
except TypeError as e: print(e)
t = T(); print(weakref.ref(t)() is t)
# value dictionary
d = weakref.WeakValueDictionary()
x, y, z = A("x"), A("y"), A("z")
d["x"] = x; d["y"] = y; d["z"] = z
print(len(d), sorted(d), sorted(d.keys()), [v.n for k, v in sorted(d.items())], "x" in d, "q" in d, d["x"] is x)
del x
print(len(d), sorted(d), d.get("x"), d.get("x", 5), "x" in d)
try: d["x"]
except KeyError as e: print("KeyError", e)
print(d.pop("y").n, len(d), d.pop("nope", "dflt"))
try: d.pop("nope")
except KeyError as e: print("KeyError", e)
print(d.setdefault("y", y) is y, d.setdefault("y", z) is y)
k, v = d.popitem(); print(k, v.n)
d.update({"a": y, "b": z}, c=y); print(sorted(d))
e = d.copy(); print(sorted(e), e == d, len(e.valuerefs()))
for k in d: pass
d.clear(); print(len(d), list(d))
try: d["i"] = 5
except TypeError as err: print(err)
# key dictionary
kd = weakref.WeakKeyDictionary()
k1, k2 = A("k1"), A("k2")
kd[k1] = 1; kd[k2] = 2
print(len(kd), kd[k1], sorted(k.n for k in kd), sorted(kd.values()), k1 in kd, 5 in kd, kd.get(k2), kd.get(A()))
del k1
print(len(kd), list(kd.values()), len(kd.keyrefs()))
try: kd[5] = 1
except TypeError as err: print(err)
print(kd.pop(k2), len(kd), kd.setdefault(k2, "dd"), kd.setdefault(k2, "ee"))
del kd[k2]; print(len(kd))
# set
ws = weakref.WeakSet()
s1, s2 = A("s1"), A("s2")
ws.add(s1); ws.add(s2); ws.add(s1)
print(len(ws), s1 in ws, 3 in ws, sorted(o.n for o in ws))
del s1
print(len(ws), [o.n for o in ws])
ws.discard(s2); print(len(ws))
try: ws.remove(s2)
except KeyError as e: print("KeyError")
try: ws.pop()
except KeyError as e: print("KeyError", e)
o1, o2, o3 = A(1), A(2), A(3)
w1 = weakref.WeakSet([o1, o2]); w2 = weakref.WeakSet([o2, o3])
for w in (w1 | w2, w1 & w2, w1 - w2, w1 ^ w2): print(sorted(o.n for o in w), end=" ")
print(w1 <= w2, w1 >= weakref.WeakSet([o1]), w1 == weakref.WeakSet([o2, o1]), w1.isdisjoint(w2), w1.issubset([o1, o2, o3]))
for o in w1:
    pass
# methods
am = A("wm")
wm = weakref.WeakMethod(am.m)
print(wm()(), wm == weakref.WeakMethod(am.m), hash(wm) == hash(weakref.WeakMethod(am.m)))
try: weakref.WeakMethod(print)
except TypeError as e: print(e)
wc = weakref.WeakMethod(am.m, lambda w: print("method gone"))
del am
print(wm())
# finalize
class B: pass
def bye(*args, **kw): print("bye", args, kw); return 42
b = B()
f = weakref.finalize(b, bye, 1, 2, x=3)
print(f.alive, f.atexit, f.peek()[2:], f.detach() is not None, f.alive, f(), f.peek())
f = weakref.finalize(b, bye, "again")
print(f(), f(), f.alive)
f = weakref.finalize(b, bye, "on death")
del b
print(f.alive)
b = B()
weakref.finalize(b, bye, "exit 1")
weakref.finalize(b, bye, "exit 2")
weakref.finalize(b, bye, "never").atexit = False
class Sub(weakref.ref):
    def __init__(self, o, cb=None):
        super().__init__(o, cb)
        self.extra = "e"
    def __call__(self):
        o = super().__call__()
        return o and (o, self.extra)
q = A("q")
s = Sub(q)
print(s()[1], s() [0] is q, isinstance(s, weakref.ref), s == weakref.ref(q))
del q
print(s())
c1 = A(); c2 = A(); c1.o = c2; c2.o = c1
wr = weakref.ref(c1, lambda w: print("cycle callback"))
del c1, c2
print(gc.collect() > 0, wr())
def num():
    class N:
        def __init__(self, v): self.v = v
        def __add__(self, o): return ("add", self.v, o)
        def __len__(self): return 5
        def __getitem__(self, i): return i * 2
        def __iter__(self): return iter([1, 2])
        def __call__(self, *a): return ("called", a)
        def __eq__(self, o): return True
        def __contains__(self, i): return i == 3
        def __str__(self): return "N str"
        def __bool__(self): return False
    n = N(3)
    p = weakref.proxy(n)
    print(p + 1, len(p), p[4], list(p), p(1, 2), p == 9, 3 in p, 4 in p, str(p), bool(p), type(p).__name__)
    try: hash(p)
    except TypeError as e: print(e)
    p2 = weakref.proxy(n, lambda w: print("proxy callback"))
    del n
    try: p + 1
    except ReferenceError as e: print(e)
num()
def fails(w): raise RuntimeError("in callback")
z2 = A(); rr = weakref.ref(z2, fails); del z2
print("end")

#> True True 1 1
#> False True True 3 True None
#> [True, False, False]
#> 1 m1 ProxyType 4
#> 7 True True <class '__main__.A'>
#> callback 3
#> callback True None
#> None None False True
#> RE weakly-referenced object no longer exists
#> cannot create weak reference to 'int' object
#> cannot create weak reference to 'str' object
#> cannot create weak reference to 'NoneType' object
#> cannot create weak reference to 'list' object
#> cannot create weak reference to 'dict' object
#> cannot create weak reference to 'tuple' object
#> cannot create weak reference to 'float' object
#> cannot create weak reference to 'bytes' object
#> cannot create weak reference to 'object' object
#> set True
#> frozenset True
#> function True
#> type True
#> method True
#> builtin_function_or_method True
#> module True
#> generator True
#> True
#> set gone
#> after None
#> cannot create weak reference to 'S' object
#> True
#> 3 ['x', 'y', 'z'] ['x', 'y', 'z'] ['x', 'y', 'z'] True False True
#> 2 ['y', 'z'] None 5 False
#> KeyError 'x'
#> y 1 dflt
#> KeyError 'nope'
#> True True
#> y y
#> ['a', 'b', 'c', 'z']
#> ['a', 'b', 'c', 'z'] True 4
#> 0 []
#> cannot create weak reference to 'int' object
#> 2 1 ['k1', 'k2'] [1, 2] True False 2 None
#> 1 [2] 1
#> cannot create weak reference to 'int' object
#> 2 0 dd dd
#> 0
#> 2 True False ['s1', 's2']
#> 1 ['s2']
#> 0
#> KeyError
#> KeyError 'pop from empty WeakSet'
#> [1, 2, 3] [2] [1] [1, 3] False True True False True
#> mwm True True
#> argument should be a bound method, not <class 'builtin_function_or_method'>
#> method gone
#> None
#> True True ((1, 2), {'x': 3}) True False None None
#> bye ('again',) {}
#> 42 None False
#> bye ('on death',) {}
#> False
#> e True True True
#> None
#> cycle callback
#> True None
#> ('add', 3, 1) 5 8 [1, 2] ('called', (1, 2)) True True False N str False CallableProxyType
#> unhashable type: 'weakref.CallableProxyType'
#> proxy callback
#> weakly-referenced object no longer exists
#> end
#> bye ('exit 2',) {}
#> bye ('exit 1',) {}
