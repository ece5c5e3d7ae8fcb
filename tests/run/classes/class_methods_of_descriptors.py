"""`classmethod` around other descriptors, and what wrappers tell of the function inside."""
import math


class Base:
    @classmethod
    @classmethod
    def nested(cls):
        return cls

    @classmethod
    @property
    def prop(cls):
        return 'property of ' + cls.__name__

    @classmethod
    @staticmethod
    def static(*args):
        return args

    built = classmethod(len)


class Derived(Base):
    pass


print(Base.nested() is Base, Derived.nested() is Derived, Derived().nested() is Derived)
print(Base.prop, Derived.prop, Derived().prop)
print(Base.static(1), Derived.static())
try:
    Base.built()
except TypeError as e:
    print(e)


def plain(a: int, *, b: str = 'x') -> float:
    "doc"


for wrapper in (classmethod(plain), staticmethod(plain)):
    print(wrapper.__annotations__, wrapper.__wrapped__ is plain)
    print(wrapper.__name__, wrapper.__qualname__, wrapper.__doc__, wrapper.__module__)
for wrapper in (classmethod(3), staticmethod(3)):
    try:
        wrapper.__annotations__
    except AttributeError as e:
        print('no annotations')


class Converts(float):
    def __float__(self):
        return 42.0


class Wrong(float):
    def __float__(self):
        return 1


print(float(Converts()), Converts() + 0, math.sqrt(Converts(4)))
try:
    float(Wrong())
except TypeError as e:
    print(e)
for x in (0.0, -0.0):
    print(x ** -math.inf, pow(x, -math.inf), x ** math.inf, x ** 0)
    for y in (-1.0, -2, -0.5):
        try:
            x ** y
        except ZeroDivisionError as e:
            print(e)

#> True True True
#> property of Base property of Derived property of Derived
#> (1,) ()
#> object of type 'type' has no len()
#> {'a': <class 'int'>, 'b': <class 'str'>, 'return': <class 'float'>} True
#> plain plain doc __main__
#> {'a': <class 'int'>, 'b': <class 'str'>, 'return': <class 'float'>} True
#> plain plain doc __main__
#> no annotations
#> no annotations
#> 42.0 0.0 2.0
#> Wrong.__float__ returned non-float (type int)
#> inf inf 0.0 1.0
#> 0.0 cannot be raised to a negative power
#> 0.0 cannot be raised to a negative power
#> 0.0 cannot be raised to a negative power
#> inf inf 0.0 1.0
#> 0.0 cannot be raised to a negative power
#> 0.0 cannot be raised to a negative power
#> 0.0 cannot be raised to a negative power
