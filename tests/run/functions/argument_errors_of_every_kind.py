# The words of TypeErrors for calls: missing, too many, unexpected, multiple values; for functions, methods, lambdas, classes, nested names, many names.
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def four(a, b, c, d): pass
def dflt(a, b=1): pass
def dflt2(a=1, b=2): pass
def kwonly(*, k): pass
def kwonly2(*, k, l, m=1): pass
def kwonly3(*, k, l, m): pass
def mixed(a, /, b, *, c): pass
def posonly(a, b, /): pass
def posdflt(a, b=1, /): pass
def star(a, *args): pass
def starkw(*args, k): pass
def kwargs(a, **kw): pass
def none(): pass
def poskw(a, /, **kw): return a, kw


class K:
    def m(self, a): pass
    def n(self): pass
    @classmethod
    def c(cls, a): pass
    @staticmethod
    def s(a): pass
    def __call__(self, x): pass
    def __getitem__(self, a, b): pass
    def __enter__(self, extra): pass
    def __exit__(self): pass


class I:
    def __init__(self, a, b=1): pass


class N:
    def __new__(cls, a): return object.__new__(cls)


class Plain: pass


def outer():
    def inner(x): pass
    return inner


lam = lambda x, y=1: 0
k = K()
calls = [lambda: one(), lambda: two(), lambda: two(1), lambda: three(), lambda: four(), lambda: four(1, d=2), lambda: one(1, 2), lambda: two(1, 2, 3), lambda: none(1), lambda: none(1, 2), lambda: dflt(), lambda: dflt(1, 2, 3),
         lambda: dflt2(1, 2, 3), lambda: kwonly(), lambda: kwonly(1), lambda: kwonly(1, k=2), lambda: kwonly2(), lambda: kwonly3(), lambda: kwonly2(k=1), lambda: kwonly2(1, 2, k=1, l=2), lambda: mixed(), lambda: mixed(1), lambda: mixed(1, 2), lambda: mixed(1, 2, 3), lambda: mixed(1, 2, 3, c=4),
         lambda: mixed(a=1, b=2, c=3), lambda: posonly(1), lambda: posonly(a=1, b=2), lambda: posonly(1, b=2), lambda: posonly(1, 2, 3), lambda: posdflt(), lambda: posdflt(1, 2, 3), lambda: posdflt(1, b=2), lambda: star(), lambda: starkw(1), lambda: kwargs(), lambda: kwargs(1, 2),
         lambda: one(b=1), lambda: one(1, b=2), lambda: one(1, a=2), lambda: two(1, c=2), lambda: two(b=1), lambda: kwargs(1, a=2), lambda: none(x=1), lambda: dflt2(c=1), lambda: kwonly(k=1, j=2), lambda: k.m(), lambda: k.m(1, 2), lambda: k.n(1), lambda: k.m(b=1), lambda: k.m(1, self=2),
         lambda: K.m(), lambda: K.m(k), lambda: K.c(), lambda: k.c(1, 2), lambda: K.s(), lambda: k.s(1, 2), lambda: k(), lambda: k(1, 2), lambda: k[1], lambda: I(), lambda: I(1, 2, 3), lambda: I(c=1), lambda: N(), lambda: N(1, 2), lambda: Plain(1), lambda: Plain(x=1), lambda: outer()(), lambda: lam(), lambda: lam(1, 2, 3),
         lambda: (lambda: 0)(1), lambda: one(*[1, 2, 3]), lambda: one(**{"a": 1, "b": 2}), lambda: two(*[1], **{"a": 2}), lambda: one(*1), lambda: one(**1), lambda: one(**{1: 2}), lambda: one(a=1, **{"a": 2}), lambda: K.m.__get__(k)(), lambda: poskw(a=1), lambda: print(poskw(1, a=2)), lambda: one.__call__(), lambda: K().__init__(1), lambda: object(1), lambda: object.__new__(Plain, 1), lambda: object().__init__(1)]
for f in calls:
    try:
        f()
    except TypeError as e:
        print(e)
try:
    with k:
        pass
except TypeError as e:
    print(e)
four.__name__ = "renamed"
four.__qualname__ = "Some.thing"
try:
    four(1, 2, 3)
except TypeError as e:
    print(e)


def twelve(a, b, c, d, e, f, g, h, i, j, k, l): pass


for n in (0, 9, 10, 11, 13):
    try:
        twelve(*range(n))
    except TypeError as e:
        print(e)

#> one() missing 1 required positional argument: 'a'
#> two() missing 2 required positional arguments: 'a' and 'b'
#> two() missing 1 required positional argument: 'b'
#> three() missing 3 required positional arguments: 'a', 'b', and 'c'
#> four() missing 4 required positional arguments: 'a', 'b', 'c', and 'd'
#> four() missing 2 required positional arguments: 'b' and 'c'
#> one() takes 1 positional argument but 2 were given
#> two() takes 2 positional arguments but 3 were given
#> none() takes 0 positional arguments but 1 was given
#> none() takes 0 positional arguments but 2 were given
#> dflt() missing 1 required positional argument: 'a'
#> dflt() takes from 1 to 2 positional arguments but 3 were given
#> dflt2() takes from 0 to 2 positional arguments but 3 were given
#> kwonly() missing 1 required keyword-only argument: 'k'
#> kwonly() takes 0 positional arguments but 1 was given
#> kwonly() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
#> kwonly2() missing 2 required keyword-only arguments: 'k' and 'l'
#> kwonly3() missing 3 required keyword-only arguments: 'k', 'l', and 'm'
#> kwonly2() missing 1 required keyword-only argument: 'l'
#> kwonly2() takes 0 positional arguments but 2 positional arguments (and 2 keyword-only arguments) were given
#> mixed() missing 2 required positional arguments: 'a' and 'b'
#> mixed() missing 1 required positional argument: 'b'
#> mixed() missing 1 required keyword-only argument: 'c'
#> mixed() takes 2 positional arguments but 3 were given
#> mixed() takes 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given
#> mixed() got some positional-only arguments passed as keyword arguments: 'a'
#> posonly() missing 1 required positional argument: 'b'
#> posonly() got some positional-only arguments passed as keyword arguments: 'a, b'
#> posonly() got some positional-only arguments passed as keyword arguments: 'b'
#> posonly() takes 2 positional arguments but 3 were given
#> posdflt() missing 1 required positional argument: 'a'
#> posdflt() takes from 1 to 2 positional arguments but 3 were given
#> posdflt() got some positional-only arguments passed as keyword arguments: 'b'
#> star() missing 1 required positional argument: 'a'
#> starkw() missing 1 required keyword-only argument: 'k'
#> kwargs() missing 1 required positional argument: 'a'
#> kwargs() takes 1 positional argument but 2 were given
#> one() got an unexpected keyword argument 'b'
#> one() got an unexpected keyword argument 'b'
#> one() got multiple values for argument 'a'
#> two() got an unexpected keyword argument 'c'
#> two() missing 1 required positional argument: 'a'
#> kwargs() got multiple values for argument 'a'
#> none() got an unexpected keyword argument 'x'
#> dflt2() got an unexpected keyword argument 'c'
#> kwonly() got an unexpected keyword argument 'j'
#> K.m() missing 1 required positional argument: 'a'
#> K.m() takes 2 positional arguments but 3 were given
#> K.n() takes 1 positional argument but 2 were given
#> K.m() got an unexpected keyword argument 'b'
#> K.m() got multiple values for argument 'self'
#> K.m() missing 2 required positional arguments: 'self' and 'a'
#> K.m() missing 1 required positional argument: 'a'
#> K.c() missing 1 required positional argument: 'a'
#> K.c() takes 2 positional arguments but 3 were given
#> K.s() missing 1 required positional argument: 'a'
#> K.s() takes 1 positional argument but 2 were given
#> K.__call__() missing 1 required positional argument: 'x'
#> K.__call__() takes 2 positional arguments but 3 were given
#> K.__getitem__() missing 1 required positional argument: 'b'
#> I.__init__() missing 1 required positional argument: 'a'
#> I.__init__() takes from 2 to 3 positional arguments but 4 were given
#> I.__init__() got an unexpected keyword argument 'c'
#> N.__new__() missing 1 required positional argument: 'a'
#> N.__new__() takes 2 positional arguments but 3 were given
#> Plain() takes no arguments
#> Plain() takes no arguments
#> outer.<locals>.inner() missing 1 required positional argument: 'x'
#> <lambda>() missing 1 required positional argument: 'x'
#> <lambda>() takes from 1 to 2 positional arguments but 3 were given
#> <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
#> one() takes 1 positional argument but 3 were given
#> one() got an unexpected keyword argument 'b'
#> two() got multiple values for argument 'a'
#> __main__.one() argument after * must be an iterable, not int
#> __main__.one() argument after ** must be a mapping, not int
#> keywords must be strings
#> __main__.one() got multiple values for keyword argument 'a'
#> K.m() missing 1 required positional argument: 'a'
#> poskw() missing 1 required positional argument: 'a'
#> (1, {'a': 2})
#> one() missing 1 required positional argument: 'a'
#> K.__init__() takes exactly one argument (the instance to initialize)
#> object() takes no arguments
#> Plain() takes no arguments
#> object.__init__() takes exactly one argument (the instance to initialize)
#> K.__enter__() missing 1 required positional argument: 'extra'
#> Some.thing() missing 1 required positional argument: 'd'
#> twelve() missing 12 required positional arguments: 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', and 'l'
#> twelve() missing 3 required positional arguments: 'j', 'k', and 'l'
#> twelve() missing 2 required positional arguments: 'k' and 'l'
#> twelve() missing 1 required positional argument: 'l'
#> twelve() takes 12 positional arguments but 13 were given
