"""Lambdas with every kind of parameter; starred expressions and expression lists wherever they may stand."""
f = lambda a, b=2, /, c=3, *args, d, e=5, **kw: (a, b, c, args, d, e, kw)
print(f(1, d=4), f(1, 2, 3, 4, d=5, e=6, g=7))
print((lambda: 1)(), (lambda *a: a)(1, 2), (lambda **k: k)(x=1), (lambda *, k: k)(k=2), (lambda x, /: x)(3))
print(f.__name__, f.__qualname__, f.__defaults__, f.__kwdefaults__)
print((lambda x: lambda y: x + y)(1)(2), (lambda: (yield))().__class__.__name__)
print(list((lambda: (yield 1))()), [*map(lambda x, y=10: x * y, range(3))])
print((lambda x: x if x else lambda: 'inner')(0)(), sorted('bca', key=lambda c: -ord(c)))
try:
    f(1)
except TypeError as e:
    print(e)
try:
    (lambda: 0)(1)
except TypeError as e:
    print(e)


class Holder:
    method = lambda self, x=1: (self.__class__.__name__, x)
    name = (lambda: 'class').__qualname__


print(Holder().method(), Holder.name)


def local():
    return (lambda: 0).__qualname__


print(local())
a = [1, 2]
b = {3, 4}
print((*a, *b, 5), [*a, *[]], {*a, *b}, *a, sep=',')
t = *a, 9
print(t, (*a,), [*'ab', *range(2)])


def returns(): return *a, 0
def yields():
    x = yield *a, 1
    print('sent', x)


g = yields()
print(returns(), next(g))
for x in *a, *b:
    print(x, end=' ')
print()
print({**{'x': 1}, 'y': 2, **{'x': 3}}, dict(**{'a': 1}, b=2, **{'c': 3}))
index = {(1, 2): 'pair', (1, 2, 3): 'triple'}
print(index[*a], index[*a, 3], index[1, 2])
first, *rest = 'abcd'
*front, end = range(4)
head, *middle, tail = [1, 2]
print(first, rest, front, end, head, middle, tail)
[*everything], (only,) = 'xy', 'z'
print(everything, only)
for i, *others in [(1, 2, 3), 'ab']:
    print(i, others)
nested, (p, *q), [*r] = 0, (1, 2, 3), 'rs'
print(nested, p, q, r)


def attempt(text, work):
    try:
        print(text, work())
    except Exception as e:
        print(text, type(e).__name__, e)


def unpack_short():
    a, b, *c = [1]


def unpack_long():
    a, b = 1, 2, 3


def unpack_number():
    a, *b = 3


attempt('star none', lambda: [*None])
attempt('star number', lambda: (*3,))
attempt('call star', lambda: print(*3))
attempt('call double', lambda: print(**[1]))
attempt('double twice', lambda: dict(**{'a': 1}, **{'a': 2}))
attempt('not strings', lambda: dict(**{1: 2}))
attempt('merge', lambda: {**[1]})
attempt('short', unpack_short)
attempt('long', unpack_long)
attempt('number', unpack_number)


class Pairs:
    def keys(self): print('keys'); return ['k', 'l']
    def __getitem__(self, key): print('item', key); return key.upper()


print({**Pairs()}, (lambda **kw: kw)(**Pairs()))
x, = [1]
y, z, = 2, 3
() = []
[] = ''
print(x, y, z, (1,), ((),), (1, 2,))

#> (1, 2, 3, (), 4, 5, {}) (1, 2, 3, (4,), 5, 6, {'g': 7})
#> 1 (1, 2) {'x': 1} 2 3
#> <lambda> <lambda> (2, 3) {'e': 5}
#> 3 generator
#> [1] [0, 10, 20]
#> inner ['c', 'b', 'a']
#> <lambda>() missing 1 required keyword-only argument: 'd'
#> <lambda>() takes 0 positional arguments but 1 was given
#> ('Holder', 1) Holder.<lambda>
#> local.<locals>.<lambda>
#> (1, 2, 3, 4, 5),[1, 2],{1, 2, 3, 4},1,2
#> (1, 2, 9) (1, 2) ['a', 'b', 0, 1]
#> (1, 2, 0) (1, 2, 1)
#> 1 2 3 4 
#> {'x': 3, 'y': 2} {'a': 1, 'b': 2, 'c': 3}
#> pair triple pair
#> a ['b', 'c', 'd'] [0, 1, 2] 3 1 [] 2
#> ['x', 'y'] z
#> 1 [2, 3]
#> a ['b']
#> 0 1 [2, 3] ['r', 's']
#> star none TypeError Value after * must be an iterable, not NoneType
#> star number TypeError Value after * must be an iterable, not int
#> call star TypeError print() argument after * must be an iterable, not int
#> call double TypeError print() argument after ** must be a mapping, not list
#> double twice TypeError dict() got multiple values for keyword argument 'a'
#> not strings TypeError keywords must be strings
#> merge TypeError 'list' object is not a mapping
#> short ValueError not enough values to unpack (expected at least 2, got 1)
#> long ValueError too many values to unpack (expected 2)
#> number TypeError cannot unpack non-iterable int object
#> keys
#> item k
#> item l
#> keys
#> item k
#> item l
#> {'k': 'K', 'l': 'L'} {'k': 'K', 'l': 'L'}
#> 1 2 3 (1,) ((),) (1, 2)
