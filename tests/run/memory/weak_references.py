#@ stderr: any
# Weak references: equality, callbacks and their order, what can have one, methods.
import gc, weakref

class A:

    def __init__(s, n):
        s.n = n

    def __repr__(s):
        return f'A{s.n}'

    def m(s):
        return s.n
a = A(1)
r = weakref.ref(a)
print(r() is a, weakref.getweakrefcount(a), weakref.getweakrefs(a) == [r], weakref.ref(a) is r)
r2 = weakref.ref(a, lambda x: print('cb', x is r2, x()))
print(weakref.getweakrefcount(a), weakref.ref(a) is r)
p = weakref.proxy(a)
print(p, p.n, p.m(), weakref.getweakrefcount(a), type(p), weakref.proxy(a) is p)
print(hash(r) == hash(a), r == weakref.ref(a), r == r2, r != r2)
try:
    r < r2
except TypeError as e:
    print(e)
p.n = 5
print(a.n)
try:
    hash(p)
except TypeError as e:
    print(e)
del a
print(r(), r2(), r == r2, r == r)
try:
    p.n
except ReferenceError as e:
    print(e)
try:
    p.n = 1
except ReferenceError as e:
    print(e)
try:
    print(p)
except ReferenceError as e:
    print(e)
try:
    bool(p)
except ReferenceError as e:
    print(e)
print(repr(r)[-6:])
print(repr(p)[:12])
for x in [1, 'a', (), None, [], {}, 1.5, b'', object(), range(2), (x for x in ()), set(), len, int, gc, slice(1), A(1).m, property(), Exception(), iter([]), frozenset(), lambda: 0]:
    try:
        weakref.ref(x)
        print(type(x).__name__, 'ok')
    except TypeError as e:
        print(e)
for args in [(), (1, 2, 3), (A, 1), (A, None)]:
    try:
        print(type(weakref.ref(*args)))
    except TypeError as e:
        print(e)
try:
    weakref.ref(A, callback=None)
except TypeError as e:
    print(e)
try:
    weakref.proxy()
except TypeError as e:
    print(e)
a = A(1)
rs = [weakref.ref(a, lambda r, i=i: print('cb', i)) for i in range(4)]
del a
a = A(2)
q = weakref.ref(a, lambda r: 1 / 0)
del a
print('after')

class S:
    __slots__ = ('x', '__weakref__')
weakref.ref(S())

class T:
    __slots__ = ('x',)
try:
    weakref.ref(T())
except TypeError as e:
    print(e)

class Ref(weakref.ref):

    def __new__(c, o, cb=None, **k):
        return super().__new__(c, o, cb)

    def __init__(s, o, cb=None, k=0):
        super().__init__(o, cb)
        s.k = k
a = A(3)
r = Ref(a, k=4)
print(r.k, r() is a, type(r), isinstance(r, weakref.ref), weakref.getweakrefcount(a))
print(r.__callback__, weakref.ref(a, print).__callback__)
print(weakref.ref.__name__, weakref.ReferenceType, weakref.ProxyType, weakref.CallableProxyType, weakref.ProxyTypes)

def fn():
    return 7
pf = weakref.proxy(fn)
print(type(pf), pf())
try:
    print(weakref.ref[int])
except TypeError as e:
    print('NOSUB', e)
w = weakref.WeakMethod(a.m)
print(w()(), w == weakref.WeakMethod(a.m), hash(w) == hash(a.m))
try:
    weakref.WeakMethod(3)
except TypeError as e:
    print(e)
wm = weakref.WeakMethod(a.m, lambda x: print('wm dead', x is wm))
del a
print(wm(), w())

#> True 1 True True
#> 2 True
#> A1 1 1 3 <class 'weakref.ProxyType'> True
#> True True True False
#> '<' not supported between instances of 'weakref.ReferenceType' and 'weakref.ReferenceType'
#> 5
#> unhashable type: 'weakref.ProxyType'
#> cb True None
#> None None False True
#> weakly-referenced object no longer exists
#> weakly-referenced object no longer exists
#> weakly-referenced object no longer exists
#> weakly-referenced object no longer exists
#>  dead>
#> <weakproxy a
#> cannot create weak reference to 'int' object
#> cannot create weak reference to 'str' object
#> cannot create weak reference to 'tuple' object
#> cannot create weak reference to 'NoneType' object
#> cannot create weak reference to 'list' object
#> cannot create weak reference to 'dict' object
#> cannot create weak reference to 'float' object
#> cannot create weak reference to 'bytes' object
#> cannot create weak reference to 'object' object
#> cannot create weak reference to 'range' object
#> generator ok
#> set ok
#> builtin_function_or_method ok
#> type ok
#> module ok
#> cannot create weak reference to 'slice' object
#> method ok
#> cannot create weak reference to 'property' object
#> cannot create weak reference to 'Exception' object
#> cannot create weak reference to 'list_iterator' object
#> frozenset ok
#> function ok
#> __new__ expected at least 1 argument, got 0
#> __new__ expected at most 2 arguments, got 3
#> <class 'weakref.ReferenceType'>
#> <class 'weakref.ReferenceType'>
#> ref() takes no keyword arguments
#> proxy expected at least 1 argument, got 0
#> cb 3
#> cb 2
#> cb 1
#> cb 0
#> after
#> cannot create weak reference to 'T' object
#> 4 True <class '__main__.Ref'> True 1
#> None <built-in function print>
#> ReferenceType <class 'weakref.ReferenceType'> <class 'weakref.ProxyType'> <class 'weakref.CallableProxyType'> (<class 'weakref.ProxyType'>, <class 'weakref.CallableProxyType'>)
#> <class 'weakref.CallableProxyType'> 7
#> weakref.ReferenceType[int]
#> 3 True False
#> argument should be a bound method, not <class 'int'>
#> wm dead True
#> None None
