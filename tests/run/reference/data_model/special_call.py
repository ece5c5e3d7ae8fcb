"""__call__: instances as functions, on the type only, nested, with every kind of argument, callable()."""


class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, /, *rest, scale=1, **kw):
        return (self.n + x) * scale, rest, kw


a = Adder(10)
print(a(1), a(1, 2, 3), a(1, scale=2), a(*[1, 2], **{"scale": 3, "z": 4}), a.__call__(5))
for bad in (lambda: a(), lambda: a(x=1), lambda: Adder(), lambda: a.n()):
    try:
        print(bad())
    except TypeError as e:
        print(e)
print(callable(a), callable(Adder), callable(a.n), callable(len), callable(lambda: 0))


class NotCallable:
    pass


n = NotCallable()
n.__call__ = lambda: "instance attribute"
print(callable(n), n.__call__())
try:
    n()
except TypeError as e:
    print(e)
NotCallable.__call__ = lambda self: "from class"
print(n(), callable(n))
del NotCallable.__call__
print(callable(n))


class Chain:
    def __init__(self, depth):
        self.depth = depth

    def __call__(self):
        return Chain(self.depth + 1)


print(Chain(0)()()().depth)


class Indirect:
    __call__ = Adder(100)


print(Indirect()(5))


class Static:
    @staticmethod
    def __call__(*args):
        return ("static", args)


class Class:
    @classmethod
    def __call__(cls, *args):
        return (cls.__name__, args)


class Prop:
    @property
    def __call__(self):
        return lambda *a: ("property", a)


print(Static()(1), Class()(2), Prop()(3))
print(list(map(Adder(1), [1, 2])), sorted([3, 1], key=Adder(0)), list(filter(lambda v: v[0] > 1, map(a, [1]))))


class NoneCall:
    __call__ = None


print(callable(NoneCall()))
try:
    NoneCall()()
except TypeError as e:
    print(e)


class Sub(Adder):
    def __call__(self, *args, **kw):
        return ("sub", super().__call__(*args, **kw))


print(Sub(1)(2))


class Deco:
    def __init__(self, f):
        self.f = f
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)

    def __get__(self, obj, owner):
        return self if obj is None else lambda *a: self(obj, *a)


@Deco
def double(x):
    return x * 2


class Uses:
    @Deco
    def method(self, x):
        return ("method", x)


print(double(4), double(5), double.calls, Uses().method(1), Uses.method.calls)
for v in (5, "s", None, [], {}, (), 1.5, n):
    try:
        v()
    except TypeError as e:
        print(e)

#> (11, (), {}) (11, (2, 3), {}) (22, (), {}) (33, (2,), {'z': 4}) (15, (), {})
#> Adder.__call__() missing 1 required positional argument: 'x'
#> Adder.__call__() missing 1 required positional argument: 'x'
#> Adder.__init__() missing 1 required positional argument: 'n'
#> 'int' object is not callable
#> True True False True True
#> False instance attribute
#> 'NotCallable' object is not callable
#> from class True
#> False
#> 3
#> (105, (), {})
#> ('static', (1,)) ('Class', (2,)) ('property', (3,))
#> [(2, (), {}), (3, (), {})] [1, 3] [(11, (), {})]
#> True
#> 'NoneType' object is not callable
#> ('sub', (3, (), {}))
#> 8 10 2 ('method', 1) 1
#> 'int' object is not callable
#> 'str' object is not callable
#> 'NoneType' object is not callable
#> 'list' object is not callable
#> 'dict' object is not callable
#> 'tuple' object is not callable
#> 'float' object is not callable
#> 'NotCallable' object is not callable
