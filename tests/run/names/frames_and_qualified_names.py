"""__name__, __qualname__, __module__ of what is made where; how names in messages and reprs follow; renamed things."""
import functools
import re


def clean(text):
    return re.sub(r" at 0x[0-9a-f]+", "", str(text))


def outer():
    def inner():
        class Local:
            class Nested:
                def method(self):
                    return lambda: (x for x in "a")
            method = lambda self: 1
            prop = property(lambda self: 2)
        return Local
    return inner


Local = outer()()
n = Local.Nested()
print(Local.__qualname__, Local.Nested.__qualname__, Local.method.__qualname__, n.method().__qualname__, n.method()().__qualname__)
print(clean(Local()), clean(n.method), clean(n.method()), clean(n.method()()), clean(Local.prop.fget))
for thing in (outer, Local, Local.method, n.method, len, "".join, str.join, int.__add__, (1).__add__, dict.fromkeys, object().__str__):
    print(getattr(thing, "__name__", "-"), getattr(thing, "__qualname__", "-"), getattr(thing, "__module__", "-"))


def f():
    pass


f.__name__ = "renamed"
print(f.__name__, f.__qualname__, clean(f), f.__code__.co_name)
f.__qualname__ = "A.B"
print(clean(f))
for bad in (5, None, b"x"):
    for attr in ("__name__", "__qualname__"):
        try:
            setattr(f, attr, bad)
        except TypeError as e:
            print(e)
try:
    f(1)
except TypeError as e:
    print(e)
try:
    del f.__name__
except TypeError as e:
    print(e)


class C:
    __qualname__ = "Elsewhere.C"
    __module__ = "some.module"

    def m(self):
        pass


print(C.__name__, C.__qualname__, C, clean(C()), C.m.__qualname__, C.m.__module__, "__qualname__" in vars(C))
try:
    C().m(1)
except TypeError as e:
    print(e)
C.__name__, C.__module__ = "D", "other"
print(C, C.__name__, C.__qualname__, clean(C()))
C.__qualname__ = "E"
print(C, type(C()).__name__)
for attr, value in (("__name__", 5), ("__qualname__", 5), ("__name__", "a\0b"), ("__module__", 7)):
    try:
        setattr(C, attr, value)
        print(attr, "set", getattr(C, attr))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    class Bad:
        __qualname__ = 5
except TypeError as e:
    print(e)
try:
    int.__name__ = "integer"
except TypeError as e:
    print(e)


def wraps_it(g):
    @functools.wraps(g)
    def wrapper(*a):
        """wrapper's"""
        return g(*a)
    return wrapper


@wraps_it
def decorated(a):
    """decorated's"""


print(decorated.__name__, decorated.__qualname__, decorated.__doc__, decorated.__wrapped__.__name__, decorated.__code__.co_name)
try:
    decorated()
except TypeError as e:
    print(e)


def gen():
    yield


g = gen()
gen.__name__ = "other"
print(g.__name__, gen.__name__, g.__qualname__)


class Err(Exception):
    pass


Err.__qualname__ = "Q.Err"
print(repr(Err(1)), Err, f"{Err(2)!r}")
Err.__name__ = "Renamed"
print(repr(Err(1)), Err)
made = type("a.b c", (), {"__module__": "m", "x": lambda self: 0})
print(made, made.__name__, made.__qualname__, made.x.__qualname__, clean(made()))
lam = lambda: 0
lam.__name__ = "named"
print(clean(lam), [clean(h) for h in (lambda: 1, (lambda: (lambda: 1))())])
p = functools.partial(f, 1)
print(hasattr(p, "__name__"), clean(p))


class Meta(type):
    def __repr__(cls):
        return f"<<{cls.__name__}>>"


class WithMeta(metaclass=Meta):
    pass


print(WithMeta, clean(WithMeta()), [WithMeta], f"{WithMeta}")
try:
    WithMeta().missing
except AttributeError as e:
    print(e)
try:
    WithMeta.missing
except AttributeError as e:
    print(e)
try:
    WithMeta() + 1
except TypeError as e:
    print(e)

#> outer.<locals>.inner.<locals>.Local outer.<locals>.inner.<locals>.Local.Nested outer.<locals>.inner.<locals>.Local.<lambda> outer.<locals>.inner.<locals>.Local.Nested.method.<locals>.<lambda> outer.<locals>.inner.<locals>.Local.Nested.method.<locals>.<lambda>.<locals>.<genexpr>
#> <__main__.outer.<locals>.inner.<locals>.Local object> <bound method outer.<locals>.inner.<locals>.Local.Nested.method of <__main__.outer.<locals>.inner.<locals>.Local.Nested object>> <function outer.<locals>.inner.<locals>.Local.Nested.method.<locals>.<lambda>> <generator object outer.<locals>.inner.<locals>.Local.Nested.method.<locals>.<lambda>.<locals>.<genexpr>> <function outer.<locals>.inner.<locals>.Local.<lambda>>
#> outer outer __main__
#> Local outer.<locals>.inner.<locals>.Local __main__
#> <lambda> outer.<locals>.inner.<locals>.Local.<lambda> __main__
#> method outer.<locals>.inner.<locals>.Local.Nested.method __main__
#> len len builtins
#> join str.join None
#> join str.join -
#> __add__ int.__add__ -
#> __add__ int.__add__ -
#> fromkeys dict.fromkeys None
#> __str__ object.__str__ -
#> renamed f <function f> f
#> <function A.B>
#> __name__ must be set to a string object
#> __qualname__ must be set to a string object
#> __name__ must be set to a string object
#> __qualname__ must be set to a string object
#> __name__ must be set to a string object
#> __qualname__ must be set to a string object
#> A.B() takes 0 positional arguments but 1 was given
#> __name__ must be set to a string object
#> C Elsewhere.C <class 'some.module.Elsewhere.C'> <some.module.Elsewhere.C object> C.m __main__ False
#> C.m() takes 1 positional argument but 2 were given
#> <class 'other.Elsewhere.C'> D Elsewhere.C <other.Elsewhere.C object>
#> <class 'other.E'> D
#> TypeError can only assign string to D.__name__, not 'int'
#> TypeError can only assign string to D.__qualname__, not 'int'
#> ValueError type name must not contain null characters
#> __module__ set 7
#> type __qualname__ must be a str, not int
#> cannot set '__name__' attribute of immutable type 'int'
#> decorated decorated decorated's decorated wrapper
#> decorated() missing 1 required positional argument: 'a'
#> gen other gen
#> Err(1) <class '__main__.Q.Err'> Err(2)
#> Renamed(1) <class '__main__.Q.Err'>
#> <class 'm.a.b c'> a.b c a.b c <lambda> <m.a.b c object>
#> <function <lambda>> ['<function <lambda>>', '<function <lambda>.<locals>.<lambda>>']
#> False functools.partial(<function A.B>, 1)
#> <<WithMeta>> <__main__.WithMeta object> [<<WithMeta>>] <<WithMeta>>
#> 'WithMeta' object has no attribute 'missing'
#> type object 'WithMeta' has no attribute 'missing'
#> unsupported operand type(s) for +: 'WithMeta' and 'int'
