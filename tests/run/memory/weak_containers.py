# Dictionaries and sets of weak references.
import weakref, gc

class A:

    def __init__(s, n):
        s.n = n

    def __repr__(s):
        return f'A{s.n}'
d = weakref.WeakValueDictionary()
objs = [A(i) for i in range(5)]
for o in objs:
    d[o.n] = o
print(len(d), sorted(d), sorted(d.items()), list(d.values()), 3 in d, 9 in d, d.get(3), d.get(9), d.get(9, 'x'))
print(d.pop(0), d.pop(99, 'def'), len(d))
try:
    d.pop(99)
except KeyError as e:
    print(repr(e))
try:
    d[99]
except KeyError as e:
    print(repr(e))
del o
del objs[0]
print(len(d))
del objs[0]
print(len(d), dict(d))
print(d.setdefault(2, A(77)), d.setdefault(50, objs[0]))
d.update({60: objs[1]})
print(sorted(d.keys()))
print(len(d.valuerefs()), len(list(d.itervaluerefs())))
print(repr(d)[:25])
e = d.copy()
print(type(e), len(e))
import copy
print(len(copy.copy(d)), len(copy.deepcopy(d)))
print(d | {1: objs[0]} == d, type(d | {}))
d |= {70: objs[0]}
print(sorted(d))
k, v = d.popitem()
print(k)
del d[50]
try:
    del d[50]
except KeyError as x:
    print(repr(x))
d.clear()
print(len(d))
it = weakref.WeakValueDictionary({1: objs[0], 2: objs[1]})
for k in it:
    print(k)
for k, v in it.items():
    objs[:] = []
    print(k)
    v = None
print(len(it))
k = weakref.WeakKeyDictionary()
a, b = (A(1), A(2))
k[a] = 'a'
k[b] = 'b'
print(len(k), k[a], a in k, 3 in k, k.get(a), k.get(A(3)), sorted(k.values()), [x.n for x in k])
print(k.pop(a), len(k))
k[a] = 1
try:
    k[3] = 1
except TypeError as e:
    print(e)
try:
    k[A(9)]
except KeyError as e:
    print(type(e))
del a
print(len(k))
print(len(k.keyrefs()), [x() for x in k.keyrefs()])
print(repr(k)[:24])
c = k.copy()
print(len(c))
print(k.setdefault(b, 3))
k |= {b: 9}
print(dict(k))
print(k == {b: 9}, k == weakref.WeakKeyDictionary({b: 9}))
print(k.popitem())
s = weakref.WeakSet()
a, b, c = (A(1), A(2), A(3))
s.add(a)
s.add(b)
s.update([c])
print(len(s), a in s, 1 in s, sorted((x.n for x in s)))
t = weakref.WeakSet([a])
print(t <= s, t < s, s >= t, t.issubset(s), s.issuperset(t), s & t == t, len(s | t), len(s - t), len(s ^ t), s.isdisjoint(t), s == t, t == weakref.WeakSet([a]))
s.discard(a)
try:
    s.remove(a)
except KeyError as e:
    print(type(e))
del b
print(len(s))
x = s.pop()
print(x)
try:
    s.pop()
except KeyError as e:
    print(e)
s |= {a}
s &= {a}
s -= {a}
s ^= {a}
print(len(s))
print(repr(s)[:12])
s.clear()
print(len(s), bool(s))

#> 5 [0, 1, 2, 3, 4] [(0, A0), (1, A1), (2, A2), (3, A3), (4, A4)] [A0, A1, A2, A3, A4] True False A3 None x
#> A0 def 4
#> KeyError(99)
#> KeyError(99)
#> 4
#> 3 {2: A2, 3: A3, 4: A4}
#> A2 A2
#> [2, 3, 4, 50, 60]
#> 5 5
#> <WeakValueDictionary at 0
#> <class 'weakref.WeakValueDictionary'> 5
#> 5 5
#> False <class 'weakref.WeakValueDictionary'>
#> [2, 3, 4, 50, 60, 70]
#> 70
#> KeyError(50)
#> 0
#> 1
#> 2
#> 1
#> 0
#> 2 a True False a None ['a', 'b'] [1, 2]
#> a 1
#> cannot create weak reference to 'int' object
#> <class 'KeyError'>
#> 1
#> 1 [A2]
#> <WeakKeyDictionary at 0x
#> 1
#> b
#> {A2: 9}
#> True True
#> (A2, 9)
#> 3 True False [1, 2, 3]
#> True True True True True True 3 2 2 False False True
#> <class 'KeyError'>
#> 1
#> A3
#> 'pop from empty WeakSet'
#> 1
#> {<weakref at
#> 0 False
