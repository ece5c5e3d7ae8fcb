# Weak containers whose entries go while they are read; abstract classes; callbacks of cycles; resurrection.
import weakref, gc

class A:

    def __init__(s, n):
        s.n = n

    def __repr__(s):
        return f'A{s.n}'

    def __hash__(s):
        return hash(s.n)

    def __eq__(s, o):
        return isinstance(o, A) and s.n == o.n
a = [A(i) for i in range(6)]
d = weakref.WeakValueDictionary([(i, a[i]) for i in range(6)])
it = iter(d.items())
print(next(it))
del a[3]
print(len(d), 3 in d)
del it
print(len(d), sorted(d))
d = weakref.WeakValueDictionary(x=a[0], y=a[1])
print(sorted(d.items()), d == {'x': a[0], 'y': a[1]})
try:
    d['z'] = 1
except TypeError as e:
    print(e)
try:
    weakref.WeakValueDictionary(1)
except TypeError as e:
    print(e)
try:
    weakref.WeakValueDictionary({}, {})
except TypeError as e:
    print(e)
d.update(z=a[2])
d.update([('w', a[3])])
print(sorted(d))
try:
    d.update({}, {})
except TypeError as e:
    print(e)
print(d | {'q': a[0]}, {'q': a[0]} | d) if False else print(type(d | {'q': a[0]}).__name__, type({'q': a[0]} | d).__name__)
try:
    d | 3
except TypeError as e:
    print(e)
d.clear()
try:
    d.popitem()
except KeyError as e:
    print(e)
import collections.abc as c
print(isinstance(d, c.MutableMapping), issubclass(weakref.WeakKeyDictionary, c.MutableMapping), isinstance(weakref.WeakSet(), c.MutableSet))
k = weakref.WeakKeyDictionary({a[0]: 1, a[1]: 2})
print(k[A(0)], A(1) in k, k.get(A(9), 'none'))
for key in k:
    if key.n == 0:
        del a[0]
print(len(k))
del key
print(len(k), list(k.items()))
k[a[0]] = 'v'
b = A(1)
k[b] = 'w'
print(len(k), list(k.items()))
del b
print(list(k.keys()))
x = weakref.WeakKeyDictionary()

class F:
    pass
for i in range(5):
    x[F()] = i
print(len(x))
s = weakref.WeakSet(a)
t = weakref.WeakSet(a[1:])
print(len(s), len(s & t), s > t, t < s, s != t)
print(s | {A(50)} == s)
print([len(z) for z in (s.union([]), s.intersection(a[:1]), s.difference(a[:1]), s.symmetric_difference(a[:1]), s.copy())])
s.intersection_update(a[:2])
s.difference_update(a[:1])
s.symmetric_difference_update(a)
print(len(s))
for e in s:
    a.clear()
    break
del e
print(len(s))
try:
    weakref.WeakSet([1])
except TypeError as e:
    print(e)
try:
    hash(weakref.WeakSet())
except TypeError as e:
    print(e)
v = weakref.WeakValueDictionary()
o = F()
v['k'] = o
print(v.setdefault('k')) if 0 else print(v.setdefault('k', None) is o)

class K:

    def __eq__(s, o):
        raise ZeroDivisionError

    def __hash__(s):
        return 1
kk = weakref.WeakKeyDictionary()
k1 = K()
kk[k1] = 1
try:
    kk[K()]
except ZeroDivisionError:
    print('zde')

class Node:
    pass
n = Node()
n.me = n
n.r = weakref.ref(n, lambda r: print('cycle cb'))
r2 = weakref.ref(n, lambda r: print('outer cb', r()))
del n
print(gc.collect() > 0)

class D:

    def __del__(s):
        print('del', w() is None)
dd = D()
w = weakref.ref(dd, lambda r: print('cb'))
del dd

class Res:

    def __del__(s):
        global kept
        kept = s
        print('res', wr() is s)
x = Res()
wr = weakref.ref(x)
del x
print(wr() is None, kept is not None)

#> (0, A0)
#> 5 False
#> 5 [0, 1, 2, 4, 5]
#> [('x', A0), ('y', A1)] True
#> cannot create weak reference to 'int' object
#> 'int' object is not iterable
#> WeakValueDictionary.__init__() takes from 1 to 2 positional arguments but 3 were given
#> ['w', 'x', 'y', 'z']
#> WeakValueDictionary.update() takes from 1 to 2 positional arguments but 3 were given
#> WeakValueDictionary WeakValueDictionary
#> unsupported operand type(s) for |: 'WeakValueDictionary' and 'int'
#> 'popitem(): dictionary is empty'
#> True True True
#> 1 True none
#> 1
#> 1 [(A1, 2)]
#> 1 [(A1, 'w')]
#> [A1]
#> 0
#> 4 3 True True True
#> True
#> [4, 1, 3, 3, 4]
#> 3
#> 0
#> cannot create weak reference to 'int' object
#> unhashable type: 'WeakSet'
#> True
#> zde
#> outer cb None
#> True
#> del False
#> cb
#> res True
#> False True
