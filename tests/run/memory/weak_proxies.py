# Proxies in every operation, subclasses of references, and what both refuse.
import weakref

class R(weakref.ref):
    pass

class A:
    pass
a = A()
for args, kw in [((a,), {'callback': None}), ((a,), {'x': 1}), ((), {}), ((a, None, 3), {})]:
    try:
        print(R(*args, **kw)() is a)
    except TypeError as e:
        print(e)

class R2(weakref.ref):

    def __init__(self, ob, callback=None, **annotations):
        super().__init__(ob, callback)
        for k, v in annotations.items():
            setattr(self, k, v)
r = R2(a, x=5)
print(r.x)
try:
    weakref.ref.__init__(r)
except TypeError as e:
    print(e)
try:
    weakref.ref.__init__(r, 1, 2, 3)
except TypeError as e:
    print(e)
try:
    weakref.ref(a)(1)
except TypeError as e:
    print(e)
try:
    weakref.ref(a)(x=1)
except TypeError as e:
    print(e)
try:
    r.__callback__ = 1
except AttributeError as e:
    print(e)
try:
    weakref.ref(a).x = 1
except AttributeError as e:
    print(e)
print(weakref.ref(a).__call__() is a)
for f in [weakref.getweakrefcount, weakref.getweakrefs]:
    print(f(1))
    try:
        f()
    except TypeError as e:
        print(e)
print(weakref.getweakrefs(a) == [r], len(weakref.getweakrefs(a)))
p = weakref.proxy(a)
a.x = 10
print(p.x, p.__class__, isinstance(p, A), type(p) is weakref.ProxyType)
try:
    p()
except TypeError as e:
    print(e)
try:
    len(p)
except TypeError as e:
    print(e)
try:
    p[0]
except TypeError as e:
    print(e)
try:
    p + 1
except TypeError as e:
    print(e)
try:
    iter(p)
except TypeError as e:
    print(e)
try:
    next(p)
except TypeError as e:
    print(e)

class N:

    def __init__(s, v):
        s.v = v

    def __add__(s, o):
        return ('add', s.v, o)

    def __radd__(s, o):
        return ('radd', s.v, o)

    def __iadd__(s, o):
        s.v += o
        return s

    def __len__(s):
        return 3

    def __getitem__(s, i):
        return i

    def __setitem__(s, i, v):
        print('set', i, v)

    def __delitem__(s, i):
        print('del', i)

    def __contains__(s, x):
        return x == 1

    def __iter__(s):
        return iter([1, 2])

    def __bool__(s):
        return False

    def __str__(s):
        return 'STR'

    def __repr__(s):
        return 'REPR'

    def __eq__(s, o):
        return s.v == getattr(o, 'v', o)

    def __lt__(s, o):
        return True

    def __call__(s, *a, **k):
        return (a, k)

    def __int__(s):
        return 5

    def __float__(s):
        return 2.5

    def __index__(s):
        return 7

    def __neg__(s):
        return 'neg'

    def __abs__(s):
        return 'abs'

    def __bytes__(s):
        return b'by'

    def __matmul__(s, o):
        return 'mm'

    def __divmod__(s, o):
        return 'dm'

    def __pow__(s, o, m=None):
        return ('pow', m)

    def __reversed__(s):
        return 'rev'

    def __hash__(s):
        return 1
n = N(1)
p = weakref.proxy(n)
print(type(p), p + 1, 1 + p, len(p), p[4], 1 in p, list(p), bool(p), str(p), p == 1, p < 3, p(1, k=2), int(p), float(p), -p, abs(p), bytes(p), p @ 2, divmod(p, 1), pow(p, 2), pow(p, 2, 3), p ** 2)
import operator
print(operator.index(p), [10] * 8, list(range(10))[p], f'{p}')
p[1] = 2
del p[1]
p += 5
print(type(p), n.v)
p = weakref.proxy(n)
print(repr(p)[:9])
try:
    print(reversed(p))
except TypeError as e:
    print(e)
try:
    hash(p)
except TypeError as e:
    print(e)
p.new = 1
print(n.new)
del p.new
print(hasattr(n, 'new'))
try:
    p.nope
except AttributeError as e:
    print(e)
print(p == n, n == p, p != n, weakref.proxy(n) is p)
q = weakref.proxy(n, lambda x: print('cb', type(x)))
del n

#> ref() takes no keyword arguments
#> ref() takes no keyword arguments
#> __new__ expected at least 1 argument, got 0
#> __new__ expected at most 2 arguments, got 3
#> 5
#> __init__ expected at least 1 argument, got 0
#> __init__ expected at most 2 arguments, got 3
#> weakref expected 0 arguments, got 1
#> weakref() takes no keyword arguments
#> readonly attribute
#> 'weakref.ReferenceType' object has no attribute 'x'
#> True
#> 0
#> _weakref.getweakrefcount() takes exactly one argument (0 given)
#> []
#> _weakref.getweakrefs() takes exactly one argument (0 given)
#> True 1
#> 10 <class '__main__.A'> True True
#> 'weakref.ProxyType' object is not callable
#> object of type 'A' has no len()
#> 'A' object is not subscriptable
#> unsupported operand type(s) for +: 'A' and 'int'
#> 'A' object is not iterable
#> Weakref proxy referenced a non-iterator 'A' object
#> <class 'weakref.CallableProxyType'> ('add', 1, 1) ('radd', 1, 1) 3 4 True [1, 2] False STR True True ((1,), {'k': 2}) 5 2.5 neg abs b'\x00\x00\x00\x00\x00\x00\x00' mm dm ('pow', None) ('pow', 3) ('pow', None)
#> 7 [10, 10, 10, 10, 10, 10, 10, 10] 7 STR
#> set 1 2
#> del 1
#> <class '__main__.N'> 6
#> <weakprox
#> 'weakref.CallableProxyType' object is not reversible
#> unhashable type: 'weakref.CallableProxyType'
#> 1
#> False
#> 'N' object has no attribute 'nope'
#> True True False True
#> cb <class 'weakref.CallableProxyType'>
