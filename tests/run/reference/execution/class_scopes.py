"""Class blocks as scopes: execution order, names seen by methods, comprehensions, __class__, locals."""
log = []


def note(x):
    log.append(x)
    return x


class A:
    note("start")
    x = note(1)
    if x:
        note("if")
        y = 2
    for i in range(2):
        note(i)
    else:
        note("else")
    while i:
        i -= 1
    try:
        1 / 0
    except ZeroDivisionError:
        note("handled")
    finally:
        z = 3

    def method(self, d=note("default")) -> note("annotation"):
        note("never")

    print(sorted(k for k in locals() if not k.startswith("__")))
    note("end")


print(log, A.x, A.y, A.z, A.i)


class B:
    data = [1, 2, 3]
    doubled = [v * 2 for v in data]
    try:
        pairs = [(v, w) for v in data for w in data]
    except NameError as e:
        pairs = str(e)
    total = sum(v for v in data)
    cond = [v for v in data if v > 1]
    mapped = {k: v for k, v in enumerate(data)}
    nested = [[v for v in range(2)] for _ in data]


print(B.doubled, B.pairs, B.total, B.cond, B.mapped, B.nested)


class C:
    def who(self):
        return __class__.__name__

    def sup(self):
        return super().__repr__ is not None

    static = staticmethod(lambda: __class__)
    lam = lambda self: __class__.__name__

    def deep(self):
        def inner():
            return [__class__ for _ in "a"][0].__name__
        return inner()


class D(C):
    pass


print(D().who(), D().sup(), C.static() is C, D().lam(), D().deep())
Renamed = C
del C
print(Renamed().who())


class E:
    a = 1
    b = a + 1
    a = 10
    c = a
    del a


print(E.b, E.c, hasattr(E, "a"))


class F:
    def f(self):
        return "first"
    g = f

    def f(self):
        return "second"


print(F().f(), F().g())


class G:
    __module__ = "custom.module"
    __qualname__ = "Custom.Name"
    __doc__ = "made doc"
    extra = __qualname__


print(G, G.__module__, G.__qualname__, G.__name__, G.__doc__, G.extra)
print([k for k in vars(G)])


def factory(n):
    class Made:
        value = n * 2

        def get(self):
            return n
    return Made


M = factory(7)
try:
    print(M.value, M().get())
except NameError as e:
    print(e)
print(factory(1) is not factory(1), factory(1).__qualname__)


class Outer:
    level = "outer"

    class Inner:
        try:
            seen = level
        except NameError as e:
            seen = str(e)
        level = "inner"


print(Outer.Inner.seen, Outer.Inner.level)

#> ['i', 'method', 'x', 'y', 'z']
#> ['start', 1, 'if', 0, 1, 'else', 'handled', 'default', 'annotation', 'end'] 1 2 3 0
#> [2, 4, 6] name 'data' is not defined 6 [2, 3] {0: 1, 1: 2, 2: 3} [[0, 1], [0, 1], [0, 1]]
#> C True True C C
#> C
#> 2 10 False
#> second first
#> <class 'custom.module.Custom.Name'> custom.module Custom.Name G made doc Custom.Name
#> ['__module__', '__doc__', 'extra', '__dict__', '__weakref__']
#> 14 7
#> True factory.<locals>.Made
#> name 'level' is not defined inner
