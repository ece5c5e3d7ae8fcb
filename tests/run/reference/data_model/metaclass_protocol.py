"""Class creation step by step: entries of the MRO, the metaclass, __prepare__, the body, the call, the cell."""


class Tracing(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", mcs.__name__, name, [b.__name__ for b in bases], kw)
        return {"from_prepare": 1}

    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)

    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args, kw)
        return super().__call__(*args, **kw)


def base():
    print("base evaluated")
    return object


def value(v):
    print("keyword evaluated", v)
    return v


def decorate(label):
    print("decorator", label, "evaluated")

    def apply(cls):
        print("decorator", label, "applied to", cls.__name__)
        return cls
    return apply


@decorate("outer")
@decorate("inner")
class A(base(), metaclass=Tracing, opt=value(1), **{"more": value(2)}):
    print("body runs", from_prepare)
    x = from_prepare + 1

    def __init__(self, *args):
        print("instance init", args, __class__.__name__)


a = A(1)
print(A.x, A.from_prepare, type(A).__name__)


class B(A):
    y = 1


# the most derived metaclass of the bases and the one that is given
class M1(type):
    pass


class M2(M1):
    pass


class M3(type):
    pass


class C1(metaclass=M1):
    pass


class C2(metaclass=M2):
    pass


class D(C1, C2):
    pass


print(type(D).__name__, type(type("E", (C1, C2), {})).__name__)
for make in (lambda: M3("X", (C1,), {}), lambda: type("X", (C1, M3("Y", (), {})), {})):
    try:
        print(type(make()).__name__)
    except TypeError as e:
        print(e)
try:
    class F(C1, metaclass=M3):
        pass
except TypeError as e:
    print(e)


class G(C2, metaclass=M1):
    pass


print(type(G).__name__)


# a metaclass need not be a class
def make(name, bases, ns, **kw):
    print("function", name, bases, sorted(k for k in ns if not k.startswith("__")), kw)
    return (name, len(ns))


class H(metaclass=make, k=1):
    z = 1


print(H[0])
make.__prepare__ = lambda name, bases, **kw: {"given": name}


class I(metaclass=make):
    assert given == "I"


class BadPrepare(type):
    @classmethod
    def __prepare__(mcs, *a, **k):
        return 5


try:
    class J(metaclass=BadPrepare):
        pass
except TypeError as e:
    print(e)

#> decorator outer evaluated
#> decorator inner evaluated
#> base evaluated
#> keyword evaluated 1
#> keyword evaluated 2
#> prepare Tracing A ['object'] {'opt': 1, 'more': 2}
#> body runs 1
#> new A ['from_prepare', 'x'] {'opt': 1, 'more': 2}
#> init A {'opt': 1, 'more': 2}
#> decorator inner applied to A
#> decorator outer applied to A
#> call A (1,) {}
#> instance init (1,) A
#> 2 1 Tracing
#> prepare Tracing B ['A'] {}
#> new B ['from_prepare', 'y'] {}
#> init B {}
#> M2 M2
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> M2
#> function H () ['z'] {'k': 1}
#> H
#> function I () ['given'] {}
#> BadPrepare.__prepare__() must return a mapping, not int
