#@ stderr: any
# Finalizers with arguments, taken back, at the end of the program, and wrong ones.
import weakref, sys

class A:
    pass

def fin(*a, **k):
    print('fin', a, k)
    return 'ret'
a = A()
f = weakref.finalize(a, fin, 1, 2, x=3)
print(f.alive, f.atexit, f.peek()[2:], f.peek()[0] is a)
print(repr(f).split(' at ')[0])
print(f(), f(), f.alive, f.peek(), f.detach())
print(repr(f).split(' at ')[0])
a = A()
f = weakref.finalize(a, fin, 'd')
d = f.detach()
print(d[0] is a, d[2:], f.alive)
f = weakref.finalize(a, fin, 'gone')
f2 = weakref.finalize(a, fin, 'gone2')
del d, a
print(f.alive)
a = A()
f = weakref.finalize(a, fin, 'no')
f.atexit = False
b = A()
g1 = weakref.finalize(b, fin, 'first')
g2 = weakref.finalize(b, fin, 'second')
try:
    weakref.finalize(1, fin)
except TypeError as e:
    print(e)
try:
    weakref.finalize(a)
except TypeError as e:
    print(e)
try:
    weakref.finalize(a, 1)
except TypeError as e:
    print(e)
try:
    weakref.finalize()
except TypeError as e:
    print(e)

def err():
    raise ValueError('fin')
c = A()
weakref.finalize(c, err)
del c
c2 = A()
weakref.finalize(c2, err)
print('end')

#> True True ((1, 2), {'x': 3}) True
#> <finalize object
#> fin (1, 2) {'x': 3}
#> ret None False None None
#> <finalize object
#> True (('d',), {}) False
#> fin ('gone2',) {}
#> fin ('gone',) {}
#> False
#> cannot create weak reference to 'int' object
#> finalize.__init__() missing 1 required positional argument: 'func'
#> finalize.__init__() missing 2 required positional arguments: 'obj' and 'func'
#> end
#> fin ('second',) {}
#> fin ('first',) {}
