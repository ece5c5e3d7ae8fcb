"""Function definitions: when decorators, defaults and annotations are evaluated; parameters of every kind."""


def note(text, value=None):
    print('evaluated', text)
    return value


def decorate(name):
    note(f'decorator {name}')

    def apply(f):
        print('apply', name, f.__name__)
        return f
    return apply


@decorate('outer')
@decorate('inner')
def f(a: note('annotation a'), b=note('default b', 1), /, c=note('default c', 2), *args: note('annotation args'),
      d=note('default d', 3), e: note('annotation e'), **kw) -> note('annotation return'):
    "the doc"
    return a, b, c, args, d, e, kw


print(f(0, e=5), f(0, 1, 2, 3, 4, e=5, x=6))
print(f.__defaults__, f.__kwdefaults__, f.__doc__, f.__name__, f.__qualname__)
print(list(f.__annotations__))


def attempt(work):
    try:
        print(work())
    except TypeError as e:
        print('TypeError', e)


def g(a, b, /, c, *, d, e=5): return a, b, c, d, e
def none(): return 'none'
def stars(*args, **kw): return args, kw
def only(*, x): return x
def positional(x, /): return x
def names(x, /, **kw): return x, kw


for work in (lambda: g(1, 2, 3, d=4), lambda: g(1, 2, c=3, d=4), lambda: g(1, b=2, c=3, d=4), lambda: g(), lambda: g(1, 2, 3),
             lambda: g(1, 2, 3, 4), lambda: g(1, 2, 3, 4, d=5), lambda: g(1, 2, 3, d=4, q=5), lambda: g(1, 2, 3, c=3, d=4),
             lambda: none(1), lambda: none(x=1), lambda: stars(1, *[2], 3, *(4,), a=1, **{'b': 2}), lambda: only(1),
             lambda: only(), lambda: positional(x=1), lambda: names(1, x=2), lambda: names(x=2)):
    attempt(work)


def shared(item, items=[]):
    items.append(item)
    return items


print(shared(1), shared(2), shared.__defaults__)
shared.__defaults__ = ([9],)
print(shared(3))
shared.__defaults__ = None
attempt(lambda: shared(4))
x = 'outer'


def default_sees(x=x): return x


x = 'changed'
print(default_sees())
functions = [lambda i=i: i for i in range(3)] + [lambda: i for i in range(3)]
print([each() for each in functions])


class Scope:
    name = 'class'

    def method(self, n=name, *, q=__qualname__): return n, q


print(Scope().method())


@lambda f: f.__name__
def replaced(): pass


print(replaced)
registry = {}


@registry.setdefault('key', decorate('dotted'))
def by_subscript(): return 1


@registry['key']
def by_key(): return 2


@(note('left', None) or decorate('any expression'))
def by_or(): return 3


def recursive(n): return [] if n == 0 else [n, *recursive(n - 1)]


print(recursive(4))


def docless():
    f'not a {"doc"}'


def with_bytes():
    b'not a doc'


def joined():
    'one ' 'doc'


print(docless.__doc__, with_bytes.__doc__, joined.__doc__)

#> evaluated decorator outer
#> evaluated decorator inner
#> evaluated default b
#> evaluated default c
#> evaluated default d
#> evaluated annotation a
#> evaluated annotation args
#> evaluated annotation e
#> evaluated annotation return
#> apply inner f
#> apply outer f
#> (0, 1, 2, (), 3, 5, {}) (0, 1, 2, (3, 4), 3, 5, {'x': 6})
#> (1, 2) {'d': 3} the doc f f
#> ['a', 'args', 'e', 'return']
#> (1, 2, 3, 4, 5)
#> (1, 2, 3, 4, 5)
#> TypeError g() got some positional-only arguments passed as keyword arguments: 'b'
#> TypeError g() missing 3 required positional arguments: 'a', 'b', and 'c'
#> TypeError g() missing 1 required keyword-only argument: 'd'
#> TypeError g() takes 3 positional arguments but 4 were given
#> TypeError g() takes 3 positional arguments but 4 positional arguments (and 1 keyword-only argument) were given
#> TypeError g() got an unexpected keyword argument 'q'
#> TypeError g() got multiple values for argument 'c'
#> TypeError none() takes 0 positional arguments but 1 was given
#> TypeError none() got an unexpected keyword argument 'x'
#> ((1, 2, 3, 4), {'a': 1, 'b': 2})
#> TypeError only() takes 0 positional arguments but 1 was given
#> TypeError only() missing 1 required keyword-only argument: 'x'
#> TypeError positional() got some positional-only arguments passed as keyword arguments: 'x'
#> (1, {'x': 2})
#> TypeError names() missing 1 required positional argument: 'x'
#> [1, 2] [1, 2] ([1, 2],)
#> [9, 3]
#> TypeError shared() missing 1 required positional argument: 'items'
#> outer
#> [0, 1, 2, 2, 2, 2]
#> ('class', 'Scope')
#> replaced
#> evaluated decorator dotted
#> apply dotted by_subscript
#> apply dotted by_key
#> evaluated left
#> evaluated decorator any expression
#> apply any expression by_or
#> [4, 3, 2, 1]
#> None None one doc
