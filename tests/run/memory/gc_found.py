# How many objects a collection finds; who refers to whom; generations, and what is frozen.
import gc

class A:
    pass
gc.collect()
a = A()
a.me = a
del a
print(gc.collect())
a = A()
a.x = [a]
del a
print(gc.collect())
l = []
l.append(l)
del l
print(gc.collect())
d = {}
d[1] = d
del d
print(gc.collect())

def f():
    pass
f.me = f
del f
print(gc.collect() > 0)

class B:

    def __init__(s):
        s.m = s.go

    def go(s):
        pass
B()
print(gc.collect())
t = ([],)
t[0].append(t)
del t
print(gc.collect())
s = {1}

class H:

    def __hash__(s):
        return 1

    def __eq__(s, o):
        return s is o
h = H()
h.s = {h}
del h
print(gc.collect())

def g():
    x = []
    x.append(x)
    yield x
it = g()
next(it)
del it
print(gc.collect())

def outer():

    def inner():
        return inner
    return inner
outer()
print(gc.collect() > 0)
try:
    raise ValueError
except ValueError as e:
    e.x = e
print(gc.collect() > 0)
a = A()
b = A()
a.b = b
print([type(x).__name__ for x in gc.get_referents(a)])
print(gc.get_referents([1, 2, 3]), sorted(gc.get_referents({1: 2, 3: 4})), gc.get_referents((1, 'a')), gc.get_referents(1), gc.get_referents(), gc.get_referents([1], [2]))
print(gc.get_referents({4}), gc.get_referents('a'))
x = [b]
r = gc.get_referrers(b)
print(x in r)
r = gc.get_referrers(a, b)
print(any((y is x for y in r)))
print(gc.get_referrers())

class D:

    def __del__(s):
        print('del')
d = D()
print(gc.is_finalized(d))

class R:

    def __del__(s):
        global keep
        keep = s
        print('res')
r = R()
del r
print(gc.is_finalized(keep))
del keep
print('x')
print(gc.is_finalized(3))
del d
o = gc.get_objects()
print(type(o), len(o) > 0)
mine = A()
print(any((y is mine for y in gc.get_objects())), any((y is mine for y in gc.get_objects(generation=0))), any((y is mine for y in gc.get_objects(2))))
gc.collect()
print(any((y is mine for y in gc.get_objects())), any((y is mine for y in gc.get_objects(generation=0))), any((y is mine for y in gc.get_objects(2))))
for a in [(3,), (-1,), ('a',), (None,)]:
    try:
        print(type(gc.get_objects(*a)))
    except Exception as e:
        print(type(e).__name__, e)
gc.freeze()
print(gc.get_freeze_count() > 0)
print(any((y is mine for y in gc.get_objects())))
gc.unfreeze()
print(gc.get_freeze_count())

#> 1
#> 2
#> 1
#> 1
#> True
#> 2
#> 2
#> 2
#> 1
#> True
#> True
#> ['A', 'type']
#> [3, 2, 1] [1, 2, 3, 4] ['a', 1] [] [] [1, 2]
#> [4] []
#> True
#> True
#> []
#> False
#> res
#> True
#> x
#> False
#> del
#> <class 'list'> True
#> True True False
#> True False True
#> ValueError generation parameter must be less than the number of available generations (3)
#> <class 'list'>
#> TypeError argument should be integer or None, not 'str'
#> <class 'list'>
#> True
#> False
#> 0
