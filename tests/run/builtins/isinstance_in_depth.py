# isinstance and issubclass: tuples, unions, ABCs, hooks, odd second arguments, __class__ that lies.
import collections.abc as abc
import numbers
import typing
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    pass


class B(A):
    pass


class C(A):
    pass


class D(B, C):
    pass


class Liar:
    @property
    def __class__(self):
        return B


class BadClass:
    @property
    def __class__(self):
        raise RuntimeError("no class")


class Meta(type):
    def __instancecheck__(cls, obj):
        print("check", obj, end=" ")
        return obj in ("yes", 1)

    def __subclasscheck__(cls, sub):
        print("sub", sub.__name__, end=" ")
        return [sub]


class M(metaclass=Meta):
    pass


class RaisingMeta(type):
    def __instancecheck__(cls, obj):
        raise ValueError("instance")

    def __subclasscheck__(cls, sub):
        raise ValueError("subclass")


class R(metaclass=RaisingMeta):
    pass


class FakeBases:
    def __init__(self, *bases):
        self.__bases__ = bases


d = D()
print([isinstance(d, t) for t in (A, B, C, D, object, int, (int, A), (int, (str, (C,))), (), int | B, A | None, type)], [issubclass(D, t) for t in (A, B, object, (int, C), (), int | C)], issubclass(bool, int), issubclass(int, bool), isinstance(True, int), isinstance(A, type), issubclass(type, object), isinstance(object, type), issubclass(A, A))
for args in ((5, "int"), (5, 5), (5, None), (5, [int]), (5, (int, 5)), (5, (str, 5)), (5, int | list[int]), (5, list[int]), (None, None), (5, typing.Any), (5, typing.List), ([], typing.List), ([], typing.List[int]), (5, typing.Union[int, str]), (5, typing.Optional[str]), (5,), (), (5, int, 6), (5, ...), (5, {int}), (None, int | None), (5, (int | str, None)), ("a", (int | str, None))):
    tell(isinstance, *args)
for args in ((5, int), ("a", str), (int, 5), (int, "int"), (int, (str, 5)), (int, (int, 5)), (None, object), (int, None), (int, list[int]), (list[int], list), (int, int | str), (int, typing.Union[int, str]), (bool, (str, (float, int))), (int,), (type(None), int | None), (5, ()), (int, ()), (FakeBases(), object)):
    tell(issubclass, *args)
print(isinstance(Liar(), B), isinstance(Liar(), A), isinstance(Liar(), C), isinstance(Liar(), Liar), type(Liar()) is Liar, Liar().__class__ is B)
tell(isinstance, BadClass(), A)
tell(isinstance, BadClass(), BadClass)
print(isinstance("yes", M), isinstance("no", M), isinstance(M(), M), isinstance(1, (int, M)), isinstance("q", (int, M)), issubclass(int, M), issubclass(M, M), isinstance("q", M | int))
for f in (lambda: isinstance(1, R), lambda: isinstance(R(), R), lambda: issubclass(int, R), lambda: issubclass(R, R), lambda: isinstance(1, (int, R)), lambda: isinstance(1, (R, int))):
    tell(f)
print([isinstance([], t) for t in (abc.Iterable, abc.Sized, abc.Sequence, abc.Hashable, abc.Mapping, abc.MutableSequence, abc.Callable, abc.Collection, abc.Reversible)], [issubclass(dict, t) for t in (abc.Mapping, abc.Iterable, abc.Hashable, abc.Set)], [isinstance(5, t) for t in (numbers.Integral, numbers.Real, numbers.Number, numbers.Rational)], isinstance(1.5, numbers.Integral))
fb = FakeBases(FakeBases(), FakeBases(A))
tell(issubclass, fb, A)
tell(issubclass, FakeBases(FakeBases()), A)
tell(lambda: isinstance(5, FakeBases()))
print(type(5) is int, type(d).__mro__[1:-1] == (B, C, A), isinstance(type, object), isinstance(len, type(print)), isinstance(lambda: 0, type(dyn := (lambda: 1))), isinstance(NotImplemented, type(NotImplemented)), isinstance((x for x in ()), abc.Generator), isinstance(range(1), abc.Sequence))

#> [True, True, True, True, True, False, True, True, False, True, True, False] [True, True, True, True, False, True] True False True True True True True
#> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> True
#> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> True
#> TypeError isinstance() argument 2 cannot be a parameterized generic
#> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> TypeError typing.Any cannot be used with isinstance()
#> False
#> True
#> TypeError Subscripted generics cannot be used with class and instance checks
#> True
#> False
#> TypeError isinstance expected 2 arguments, got 1
#> TypeError isinstance expected 2 arguments, got 0
#> TypeError isinstance expected 2 arguments, got 3
#> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> True
#> True
#> True
#> TypeError issubclass() arg 1 must be a class
#> TypeError issubclass() arg 1 must be a class
#> TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
#> TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
#> TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
#> True
#> TypeError issubclass() arg 1 must be a class
#> TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
#> TypeError issubclass() argument 2 cannot be a parameterized generic
#> False
#> True
#> True
#> True
#> TypeError issubclass expected 2 arguments, got 1
#> True
#> False
#> False
#> False
#> True True False True True True
#> RuntimeError no class
#> True
#> check yes check no check q sub int sub M check q True False True True False True True False
#> ValueError instance
#> True
#> ValueError subclass
#> ValueError subclass
#> True
#> ValueError instance
#> [True, True, True, False, False, True, False, True, True] [True, True, False, False] [True, True, True, True] False
#> True
#> False
#> False
#> True True True True True True True True
