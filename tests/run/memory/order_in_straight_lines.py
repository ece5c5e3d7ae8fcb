# When objects end: names, containers, calls, loops, closures, exceptions.
class N:

    def __init__(s, n):
        s.n = n
        print('+', n)

    def __del__(s):
        print('-', s.n)

def f():
    a = N('a')
    b = N('b')
    c = N('c')
    print('body')
f()

def g():
    a = N('a')
    a = N('b')
    return a
g()
x = g()
x = None

def h(p, q):
    print('h')
h(N('p'), N('q'))
print(N('t').n)
l = [N(1), N(2), N(3)]
l.clear()
print('cleared')
l = [N(1), N(2), N(3)]
del l
print('del')
d = {'a': N(1), 'b': N(2)}
d.clear()
d = {'a': N(1), 'b': N(2)}
d['a'] = N(3)
d.pop('b')
del d['a']
s = N('s')
t = (s, N('u'))
del s
del t

def k():
    try:
        a = N('in try')
        raise ValueError
    except ValueError:
        print('caught')
    print('after')
k()

def gen():
    a = N('gen')
    yield 1
    yield 2
i = gen()
next(i)
del i
print('gen gone')
for i in range(2):
    x = N(i)
del x

def swap():
    a, b = (N('a'), N('b'))
    a, b = (b, a)
    print('swapped')
    del a
    print('x')
swap()

class M(N):

    def __init__(s, n):
        s.c = N(n + 'c')
        super().__init__(n)
        s.d = N(n + 'd')
m = M('m')
del m
[N(i) for i in range(3)]
print('comp')
print([x.n for x in [N(i) for i in range(3)]])
with_ = [N('w')]
a = b = with_
del with_, a
print('b left')
del b

def cl():
    a = N('cell')

    def inner():
        return a
    return inner
c = cl()
c()
del c
x = N(1) and N(2)
print('and')
x = None
x = N(1) if N(2) else N(3)
x = None
N('a').n + N('b').n
print(f"{N('f').n}")

def defaults(a=N('dflt')):
    pass
del defaults
lst = [N('i0')]
lst[0] = N('i1')
lst += [N('i2')]
lst.pop(0)
lst[:] = []
print('end')

def raising():
    a = N('r')
    raise KeyError('x')
try:
    raising()
except KeyError as e:
    print('exc')
    e.__traceback__ = None
    print('tb cleared')
while True:
    q = N('q')
    break
q2 = q
del q
print('q2')
q2 = 3

#> + a
#> + b
#> + c
#> body
#> - a
#> - b
#> - c
#> + a
#> + b
#> - a
#> - b
#> + a
#> + b
#> - a
#> - b
#> + p
#> + q
#> h
#> - p
#> - q
#> + t
#> - t
#> t
#> + 1
#> + 2
#> + 3
#> - 3
#> - 2
#> - 1
#> cleared
#> + 1
#> + 2
#> + 3
#> - 3
#> - 2
#> - 1
#> del
#> + 1
#> + 2
#> - 1
#> - 2
#> + 1
#> + 2
#> + 3
#> - 1
#> - 2
#> - 3
#> + s
#> + u
#> - u
#> - s
#> + in try
#> caught
#> after
#> - in try
#> + gen
#> - gen
#> gen gone
#> + 0
#> + 1
#> - 0
#> - 1
#> + a
#> + b
#> swapped
#> - b
#> x
#> - a
#> + mc
#> + m
#> + md
#> - m
#> - mc
#> - md
#> + 0
#> + 1
#> + 2
#> - 2
#> - 1
#> - 0
#> comp
#> + 0
#> + 1
#> + 2
#> - 1
#> - 0
#> - 2
#> [0, 1, 2]
#> + w
#> b left
#> - w
#> + cell
#> - cell
#> + 1
#> - 1
#> + 2
#> and
#> - 2
#> + 2
#> - 2
#> + 1
#> - 1
#> + a
#> - a
#> + b
#> - b
#> + f
#> - f
#> f
#> + dflt
#> - dflt
#> + i0
#> + i1
#> - i0
#> + i2
#> - i1
#> - i2
#> end
#> + r
#> exc
#> - r
#> tb cleared
#> + q
#> q2
#> - q
