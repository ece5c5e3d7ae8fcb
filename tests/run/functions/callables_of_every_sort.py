# Everything that can be called: instances, classes, bound builtins, descriptors of methods, partial, types; callable().
import functools
import operator


class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *, scale=1):
        return (x + self.n) * scale


a = Adder(5)
print(a(1), a(1, scale=10), list(map(a, range(3))), sorted([3, 1, 2], key=lambda x: -a(x)))
print(callable(a), callable(Adder), callable(len), callable(5), callable(None), callable(lambda: 0))
a.__call__ = lambda x: "instance attribute is not used"
print(a(1), a.__call__(1))
del Adder.__call__
print(callable(a))
try:
    a(1)
except TypeError as e:
    print(e)
Adder.__call__ = lambda self, x: x - self.n
print(a(1))


class Meta(type):
    def __call__(cls, *args, **kw):
        made = super().__call__(*args, **kw)
        made.built_by = "Meta"
        return made


class Thing(metaclass=Meta):
    def __init__(self, v=0):
        self.v = v


print(Thing(3).v, Thing().built_by)


class Static:
    @staticmethod
    def s(x):
        return "s", x

    @classmethod
    def c(cls, x):
        return cls.__name__, x

    direct = len
    lam = lambda self, x=1: x
    part = functools.partial(max, 3)
    typ = int


s = Static()
print(s.s(1), Static.s(2), s.c(3), Static.c(4), s.direct([1, 2]), s.lam(), s.lam(9), s.part(2), s.typ("7"))
calls = [str.upper, "x".join, [3, 1].count, {"k": 1}.get, dict.fromkeys, operator.itemgetter(1), operator.methodcaller("upper"),
         operator.attrgetter("real"), type, bool, complex]
args = ["abc", "abc", 3, "k", "ab", "xyz", "low", 3, 3.5, [], 2]
for f, arg in zip(calls, args):
    print(f(arg), end=" ")
print()
m = "sep".join
print(m.__self__, m.__name__, m.__qualname__, list.append.__name__, list.append.__qualname__)
for bad in (5, None, "s", [], {}, 1.5, ..., NotImplemented, object(), Static.part.args):
    try:
        bad()
    except TypeError as e:
        print(e)
print(type(m).__name__, type(list.append).__name__, type(len).__name__, type(s.c).__name__, type(Static.s).__name__,
      type([].__add__).__name__, type(list.__add__).__name__)


class Deep:
    class __call__:
        def __init__(self, *args):
            self.args = args


print(Deep()(1, 2).args, type(Deep()()).__qualname__)
nested = lambda: lambda: lambda: "deep"
print(nested()()())
print((lambda *a, **k: (a, k))(1, *[2], z=3), (lambda: (yield))().__next__())

#> 6 60 [5, 6, 7] [3, 2, 1]
#> True True True False False True
#> 6 instance attribute is not used
#> False
#> 'Adder' object is not callable
#> -4
#> 3 Meta
#> ('s', 1) ('s', 2) ('Static', 3) ('Static', 4) 2 1 9 3 7
#> ABC axbxc 1 1 {'a': None, 'b': None} y LOW 3 <class 'float'> False (2+0j) 
#> sep join str.join append list.append
#> 'int' object is not callable
#> 'NoneType' object is not callable
#> 'str' object is not callable
#> 'list' object is not callable
#> 'dict' object is not callable
#> 'float' object is not callable
#> 'ellipsis' object is not callable
#> 'NotImplementedType' object is not callable
#> 'object' object is not callable
#> 'tuple' object is not callable
#> builtin_function_or_method method_descriptor builtin_function_or_method method function method-wrapper wrapper_descriptor
#> (1, 2) Deep.__call__
#> deep
#> ((1, 2), {'z': 3}) None
