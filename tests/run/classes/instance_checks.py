# __instancecheck__ and __subclasscheck__; __class__ lies; unions and tuples.
class Meta(type):
    def __instancecheck__(cls, obj):
        print("check", cls.__name__, obj)
        return hasattr(obj, "quack") or obj == 5

    def __subclasscheck__(cls, sub):
        print("subcheck", cls.__name__, sub.__name__)
        return sub.__name__.startswith("D")


class Duck(metaclass=Meta):
    pass


class Real:
    quack = 1


class Dog:
    pass


print(isinstance(5, Duck), isinstance(6, Duck), isinstance(6, (int, Duck)), isinstance("a", (int, Duck)))
print(issubclass(Dog, Duck), issubclass(Real, Duck), issubclass(int, (str, Duck)))
print(isinstance(Duck(), Duck))


class Liar:
    @property
    def __class__(self):
        return int


liar = Liar()
print(isinstance(liar, int), isinstance(liar, Liar), type(liar).__name__, liar.__class__)
for call in (
    lambda: isinstance(1, 5),
    lambda: isinstance(1, (int, 5)),
    lambda: isinstance("a", (int, 5)),
    lambda: issubclass(1, int),
    lambda: issubclass(int, 5),
    lambda: issubclass(int, (str, "x")),
    lambda: isinstance(1, [int]),
    lambda: isinstance(),
):
    try:
        print(call())
    except TypeError as error:
        print(error)


class Virtual:
    __bases__ = ()


class Proxy:
    def __init__(self, bases):
        self.__bases__ = bases


print(issubclass(Proxy((int,)), int), issubclass(Proxy((str,)), int))


class Odd(type):
    def __instancecheck__(cls, obj):
        return []


class O(metaclass=Odd):
    pass


print(isinstance(1, O), type.__instancecheck__(O, O()), type.__subclasscheck__(int, bool))
print(isinstance(O(), O))

#> check Duck 5
#> check Duck 6
#> check Duck a
#> True False True False
#> subcheck Duck Dog
#> subcheck Duck Real
#> subcheck Duck int
#> True False False
#> True
#> True True Liar <class 'int'>
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> True
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> issubclass() arg 1 must be a class
#> issubclass() arg 2 must be a class, a tuple of classes, or a union
#> issubclass() arg 2 must be a class, a tuple of classes, or a union
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> isinstance expected 2 arguments, got 0
#> True False
#> False True True
#> True
