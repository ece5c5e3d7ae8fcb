"""The order in which the parts of expressions and statements are evaluated."""


def n(name, value=None):
    print(name, end=' ')
    return value


def line(*values): print('|', *values)


class Box(dict):
    def __getattr__(self, name): return n('get ' + name, 1)
    def __setattr__(self, name, value): n(f'set {name}={value}')
    def __getitem__(self, key): return n(f'getitem {key}', 2)
    def __setitem__(self, key, value): n(f'setitem {key}={value}')


box = Box()
def call(*args, **kw): return n('call', (args, kw))


line(n('a', 1) + n('b', 2) * n('c', 3) - n('d', 4))
line(n('a', 2) ** n('b', 3) ** n('c', 2))
line(-n('a', 2) ** n('b', 2))
line((n('a', 1), n('b', 2), [n('c', 3), *n('d', [4])], {n('e', 5)}))
line({n('k1', 1): n('v1', 2), **n('m', {3: 4}), n('k2', 5): n('v2', 6)})
line(n('f', call)(n('a', 1), *n('b', [2]), n('c', 3), k=n('d', 4), **n('e', {'x': 5}), j=n('g', 6)))
line(n('f', call)(k=n('k', 1), *n('star', [2])))
n('box', box)[n('key', 'k')] = n('value', 1); line()
n('box', box).attribute = n('value', 2); line()
n('b1', box)[n('k1', 1)] = n('b2', box).y = n('value', 3); line()
n('b1', box)[n('k1', 1)], n('b2', box).z = n('v1', 4), n('v2', 5); line()
n('b', box)[n('k', 0)] += n('v', 5); line()
n('b', box).w += n('v', 5); line()
del n('a', [1, 2, 3])[n('i', 0)], n('b', {1: 2})[n('k', 1)]; line()
line(n('low', 1) < n('mid', 2) < n('high', 3))
line(n('obj', [1, 2, 3])[n('lo', 0):n('hi', 2):n('st', 1)])
line(n('then', 1) if n('test', 0) else n('else', 2))
line([n(f'e{x}', x) for x in n('iter', [1, 2]) if n(f'if{x}', 1) for y in n(f'inner{x}', [0])])
line({n('k', x): n('v', x) for x in n('iter', [1])})
g = (n('e', x) for x in n('outer iter', [1]) for y in n('inner iter', [1])); line('made')
line(list(g))
line(f"{n('a', 1)!r:>{n('w', 3)}} {n('b', 2)}")
line((lambda a=n('default', 1), *, k=n('kwdefault', 2): (a, k))())
for n('target', box)[n('key', 0)] in n('iterable', [1, 2]):
    line('body')


@n('decorator 1', lambda f: n('apply 1', f))
@n('decorator 2', lambda f: n('apply 2', f))
def decorated(a: n('annotation', int) = n('default', 1), *, b=n('kwdefault', 2)) -> n('return', int): pass


line()


class Made(n('base', object), metaclass=n('meta', type)):
    n('body')


line()
with n('manager', __import__('contextlib').nullcontext(3)) as n('box', box)[n('key', 'as')]:
    line('inside')
try:
    raise n('exception', KeyError)(n('argument', 1)) from n('cause', OSError())
except n('clause', KeyError) as e:
    line(repr(e), repr(e.__cause__))
assert n('condition', True), n('message')
line()
a = b, c = n('unpacked', (1, 2))
line(a, b, c)
i = 0
items = [0, 0, 0]
i, items[i] = 1, 'set'
line(items, i)
x = [1, 2, 3]
x[0], x[x[0]] = 2, 'moved'
line(x)


def both():
    yield n('first', 1), (yield n('second', 2))


it = both()
line(next(it)); line(it.send('sent'))
line(n('left', 0) and n('never') or n('right', 'r'), not n('operand', 0))

#> a b c d | 3
#> a b c | 512
#> a b | -4
#> a b c d e | (1, 2, [3, 4], {5})
#> k1 v1 m k2 v2 | {1: 2, 3: 4, 5: 6}
#> f a b c d e g call | ((1, 2, 3), {'k': 4, 'x': 5, 'j': 6})
#> f star k call | ((2,), {'k': 1})
#> value box key setitem k=1 |
#> value box set attribute=2 |
#> value b1 k1 setitem 1=3 b2 set y=3 |
#> v1 v2 b1 k1 setitem 1=4 b2 set z=5 |
#> b k getitem 0 v setitem 0=7 |
#> b get w v set w=6 |
#> a i b k |
#> low mid high | True
#> obj lo hi st | [1, 2]
#> test else | 2
#> iter if1 inner1 e1 if2 inner2 e2 | [1, 2]
#> iter k v | {1: 1}
#> outer iter | made
#> inner iter e | [1]
#> a w b |   1 2
#> default kwdefault | (1, 2)
#> iterable target key setitem 0=1 | body
#> target key setitem 0=2 | body
#> decorator 1 decorator 2 default kwdefault annotation return apply 2 apply 1 |
#> base meta body |
#> manager box key setitem as=3 | inside
#> exception argument cause clause | KeyError(1) OSError()
#> condition |
#> unpacked | (1, 2) 1 2
#> | [0, 'set', 0] 1
#> | [2, 2, 'moved']
#> first second | 2
#> | (1, 'sent')
#> left right operand | r True
