# Decorators: order, arguments, classes, methods, and what they replace.
log = []


def named(name):
    log.append("make " + name)

    def decorate(f):
        log.append("apply " + name)

        def wrapper(*args, **kwargs):
            return (name, f(*args, **kwargs))
        return wrapper
    return decorate


@named("outer")
@named("inner")
def f(x):
    return x * 2


print(log)
print(f(4))


def register(cls):
    cls.registered = True
    return cls


@register
class Thing:
    pass


print(Thing.registered)


class Memo:
    def __init__(self, f):
        self.f = f
        self.seen = {}

    def __call__(self, n):
        if n not in self.seen:
            self.seen[n] = self.f(n)
        return self.seen[n]


@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), len(fib.seen))


def twice(method):
    def wrapper(self, *args):
        return method(self, *args), method(self, *args)
    return wrapper


class Counter:
    def __init__(self):
        self.n = 0

    @twice
    def up(self, by):
        self.n += by
        return self.n

    @staticmethod
    @named("static")
    def s(x):
        return x

    @classmethod
    def c(cls, x):
        return cls.__name__, x


c = Counter()
print(c.up(3), c.up(1))
print(Counter.s(1), c.s(2), Counter.c(3), c.c(4))


@lambda g: g(10)
def value(x):
    return x + 1


print(value)
decorators = [named("indexed")]


@decorators[0]
def h():
    return "h"


print(h())


@str
def text():
    pass


print(text.startswith("<function text at "))

#> ['make outer', 'make inner', 'apply inner', 'apply outer']
#> ('outer', ('inner', 8))
#> True
#> 1548008755920 61
#> (3, 6) (7, 8)
#> ('static', 1) ('static', 2) ('Counter', 3) ('Counter', 4)
#> 11
#> ('indexed', 'h')
#> True
