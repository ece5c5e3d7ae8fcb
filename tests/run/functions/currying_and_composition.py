# Functions that make functions: currying by hand and by signature, composition, partial application, pipelines.
from functools import partial, reduce
import inspect


def curry(f, arity=None):
    n = f.__code__.co_argcount if arity is None else arity

    def take(*got):
        if len(got) >= n:
            return f(*got)
        return lambda *more: take(*got, *more)

    return take


@curry
def volume(a, b, c):
    return a * b * c


print(volume(2)(3)(4), volume(2, 3)(4), volume(2)(3, 4), volume(2, 3, 4), volume()()(2)()(3, 4))


def compose(*fs):
    return reduce(lambda f, g: lambda *a, **k: f(g(*a, **k)), fs, lambda x: x) if len(fs) != 1 else fs[0]


inc = lambda x: x + 1
dbl = lambda x: x * 2
print(compose(inc, dbl)(5), compose(dbl, inc)(5), compose()(5), compose(str, inc, dbl, len)("four"))


class Pipe:
    def __init__(self, *steps):
        self.steps = steps

    def __or__(self, step):
        return Pipe(*self.steps, step)

    def __ror__(self, value):
        for s in self.steps:
            value = s(value)
        return value

    def __call__(self, value):
        return value | self

    def __repr__(self):
        return " | ".join(getattr(s, "__name__", "?") for s in self.steps)


words = Pipe(str.split) | partial(map, str.title) | list | sorted
print("the quick brown fox" | words, words("b a"), words)


def uncurry(f):
    return lambda args: reduce(lambda g, a: g(a), args, f)


print(uncurry(lambda a: lambda b: lambda c: (a, b, c))([1, 2, 3]))

p = partial(print, "a", sep="-", end="!\n")
p("b", "c")
p(sep="+")
q = partial(partial(int, base=2), "1010")
print(q(), q.func is int, q.args, q.keywords)


def church(n):
    return lambda f: lambda x: reduce(lambda acc, _: f(acc), range(n), x)


def plus(a, b):
    return lambda f: lambda x: a(f)(b(f)(x))


def times(a, b):
    return lambda f: a(b(f))


def number(c):
    return c(lambda x: x + 1)(0)


print(number(plus(church(3), church(4))), number(times(church(6), church(7))), church(3)(lambda s: s + "!")("hey"))

Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda self: lambda n: 1 if n < 2 else n * self(n - 1))(20))
print(Y(lambda self: lambda n, a=0, b=1: a if n == 0 else self(n - 1, b, a + b))(50))
flip = lambda f: lambda a, b, *r: f(b, a, *r)
print(flip(pow)(2, 10), flip(divmod)(7, 100), flip(isinstance)(int, 5))
print(inspect.signature(partial(volume.__closure__[1].cell_contents if callable(volume.__closure__[1].cell_contents) else len)) is not None)

#> 24 24 24 24 24
#> 11 12 5 9
#> ['Brown', 'Fox', 'Quick', 'The'] ['A', 'B'] split | ? | list | sorted
#> (1, 2, 3)
#> a-b-c!
#> a!
#> 10 True ('1010',) {'base': 2}
#> 7 42 hey!!!
#> 2432902008176640000
#> 12586269025
#> 100 (14, 2) True
#> True
