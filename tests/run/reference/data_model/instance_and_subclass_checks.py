"""__instancecheck__ and __subclasscheck__: looked up on the type, tuples and unions, what is not asked."""


class Meta(type):
    def __instancecheck__(cls, obj):
        print("instancecheck", cls.__name__)
        return getattr(obj, "ok", 0)

    def __subclasscheck__(cls, sub):
        print("subclasscheck", cls.__name__, sub.__name__)
        return sub.__name__.startswith("S")


class Checked(metaclass=Meta):
    pass


class Some:
    ok = 5


class Other:
    pass


print(isinstance(Some(), Checked), isinstance(Other(), Checked), issubclass(Some, Checked), issubclass(Other, Checked))
# the exact type is answered without asking
print(isinstance(Checked(), Checked))
print(isinstance(Some(), (int, Checked, str)), isinstance(1, (int, Checked)), isinstance(Some(), ((str, (Checked,)),)), isinstance(1, ()))
print(isinstance(Some(), int | Checked) if False else isinstance(1, int | str), isinstance("a", int | None), isinstance(None, int | None), issubclass(bool, int | str))
for f in (lambda: isinstance(1, 5), lambda: isinstance(1, (5,)), lambda: isinstance(1, [int]), lambda: issubclass(1, int), lambda: issubclass(int, 5), lambda: issubclass(int, (str, 5)), lambda: isinstance(1, list[int]), lambda: issubclass(list, list[int]), lambda: isinstance(1, int | list[int]), lambda: isinstance(1), lambda: isinstance(1, "int"), lambda: isinstance(1, (int, 5))):
    try:
        print(f())
    except TypeError as e:
        print(e)


class OnClass:
    def __instancecheck__(self, obj):
        print("asked instance of OnClass")
        return True

    def __subclasscheck__(self, c):
        return "yes"


print(isinstance(1, OnClass()), issubclass(int, OnClass()), isinstance(1, OnClass))


class Fails(type):
    def __instancecheck__(cls, o):
        raise ValueError("check")


class F(metaclass=Fails):
    pass


try:
    isinstance(1, F)
except ValueError as e:
    print(e)
print(isinstance(F(), F))


class Fake:
    def __init__(self, *bases):
        self.__bases__ = bases


print(issubclass(Fake(Fake(), int) if False else bool, int))


class Liar:
    @property
    def __class__(self):
        return str


print(isinstance(Liar(), str), isinstance(Liar(), Liar), isinstance(Liar(), int), type(Liar()) is str)
print(isinstance(int, type), isinstance(type, type), issubclass(type, object), isinstance(object, object), isinstance(None, object), isinstance(True, int), issubclass(bool, (str, int)))
match Some():
    case Checked():
        print("pattern asks too")
try:
    raise ValueError("v")
except (KeyError, ValueError) as e:
    print("except does not ask", e)
class CatchMeta(type(Exception)):
    def __subclasscheck__(cls, sub):
        print("never asked")
        return True
    def __instancecheck__(cls, obj):
        return True
class Catch(Exception, metaclass=CatchMeta):
    pass
try:
    try:
        raise KeyError("k")
    except Catch:
        print("caught by check")
except KeyError as e:
    print("not caught by check", e)

#> instancecheck Checked
#> instancecheck Checked
#> subclasscheck Checked Some
#> subclasscheck Checked Other
#> True False True False
#> True
#> instancecheck Checked
#> instancecheck Checked
#> True True True False
#> True False True True
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> issubclass() arg 1 must be a class
#> issubclass() arg 2 must be a class, a tuple of classes, or a union
#> issubclass() arg 2 must be a class, a tuple of classes, or a union
#> isinstance() argument 2 cannot be a parameterized generic
#> issubclass() argument 2 cannot be a parameterized generic
#> True
#> isinstance expected 2 arguments, got 1
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> True
#> asked instance of OnClass
#> True True False
#> check
#> True
#> True
#> True True False False
#> True True True True True True True
#> instancecheck Checked
#> pattern asks too
#> except does not ask v
#> not caught by check 'k'
