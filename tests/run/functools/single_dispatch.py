# singledispatch: by annotation, by class, abstract classes, unions, inheritance, dispatch cache, methods, refusals.
from functools import singledispatch, singledispatchmethod
from collections.abc import Sequence, Mapping, Sized, Iterable, Hashable
from numbers import Number, Integral
import typing


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


@singledispatch
def show(x, *rest, sep=" "):
    """Of anything."""
    return f"object:{x!r}"


@show.register
def _(x: int, *rest, sep=" "):
    return f"int:{x}{sep}{rest}"


@show.register(str)
def of_text(x, *rest, **kw):
    return f"str:{x}"


show.register(list, lambda x: "list:" + ",".join(map(show, x)))


@show.register(Mapping)
def of_mapping(x):
    return "mapping:" + ",".join(f"{k}={show(v)}" for k, v in x.items())


@show.register
def _(x: float | complex):
    return f"number:{x}"


@show.register
def _(x: typing.Union[bytes, bytearray]):
    return "bytes"


@show.register(type(None))
def _(x):
    return "none"


@show.register(Sequence)
def _(x):
    return "sequence"


for x in (1, True, "a", [1, "b", [2.5]], {"k": 1, "l": {"m": None}}, 1.5, 2j, b"", bytearray(), None, (1, 2), range(3), {1}, object, ...):
    print(show(x))
print(show(5, 6, sep="-"), show.__name__, show.__doc__, of_text("direct"), show.dispatch(int) is show.registry[int], show.dispatch(bool) is show.registry[int], show.dispatch(object) is show.registry[object], sorted(t.__name__ for t in show.registry))


class A:
    pass


class B(A):
    pass


class C(B):
    pass


show.register(A, lambda x: "A")
print(show(B()), show(C()))
show.register(B, lambda x: "B")
print(show(A()), show(B()), show(C()))
show.register(B, lambda x: "B again")
print(show(C()))


class Both(str, A):
    pass


class Other(A, str):
    pass


print(show(Both("x")), show(Other("x")))


@singledispatch
def kinds(x):
    return "any"


kinds.register(Sized, lambda x: "sized")
kinds.register(Iterable, lambda x: "iterable")


class Amb:
    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())


class Resolved(Sized, Iterable):
    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())


told("ambiguous", kinds, Amb())
told("resolved", kinds, Resolved())
told("list ambiguous", kinds, [])
kinds.register(list, lambda x: "list")
told("list", kinds, [])


class Registered:
    pass


kinds.register(Number, lambda x: "number")
told("before", kinds, Registered())
Number.register(Registered)
told("after", kinds, Registered())
told("int number", kinds, 5)
kinds.register(Integral, lambda x: "integral")
told("int integral", kinds, 5)
told("no arguments", show)
told("keyword", lambda: show(x=1))
told("register value", show.register, 5)
told("register text", show.register, "int")
told("register nothing", show.register)


def generic(x: list[int]):
    pass




told("generic", show.register, generic)
told("generic class", show.register, list[int], lambda x: x)


class Shape:
    @singledispatchmethod
    def area(self, x):
        raise NotImplementedError(type(x).__name__)

    @area.register
    def _(self, x: int):
        return "square", x * x

    @area.register(tuple)
    def _(self, x):
        return "rect", x[0] * x[1]

    @singledispatchmethod
    @classmethod
    def make(cls, x):
        return cls.__name__, "any"

    @make.register
    @classmethod
    def _(cls, x: str):
        return cls.__name__, x


s = Shape()
print(s.area(3), s.area((2, 5)), s.area(True), Shape.make(1), s.make("t"))
told("not there", s.area, "x")
told("none", s.area)

#> int:1 ()
#> int:True ()
#> str:a
#> list:int:1 (),str:b,list:number:2.5
#> mapping:k=int:1 (),l=mapping:m=none
#> number:1.5
#> number:2j
#> bytes
#> bytes
#> none
#> sequence
#> sequence
#> object:{1}
#> object:<class 'object'>
#> object:Ellipsis
#> int:5-(6,) show Of anything. str:direct True True True ['Mapping', 'NoneType', 'Sequence', 'bytearray', 'bytes', 'complex', 'float', 'int', 'list', 'object', 'str']
#> A A
#> A B B
#> B again
#> str:x A
#> ambiguous !! RuntimeError Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Iterable'>
#> resolved -> 'sized'
#> list ambiguous !! RuntimeError Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Iterable'>
#> list -> 'list'
#> before -> 'any'
#> after -> 'number'
#> int number -> 'number'
#> int integral -> 'integral'
#> no arguments !! TypeError show requires at least 1 positional argument
#> keyword !! TypeError show requires at least 1 positional argument
#> register value !! TypeError Invalid first argument to `register()`: 5. Use either `@register(some_class)` or plain `@register` on an annotated function.
#> register text !! TypeError Invalid first argument to `register()`: 'int'. Use either `@register(some_class)` or plain `@register` on an annotated function.
#> register nothing !! TypeError singledispatch.<locals>.register() missing 1 required positional argument: 'cls'
#> generic !! TypeError Invalid annotation for 'x'. list[int] is not a class.
#> generic class !! TypeError Invalid first argument to `register()`. list[int] is not a class or union type.
#> ('square', 9) ('rect', 10) ('square', 1) ('Shape', 'any') ('Shape', 't')
#> not there !! NotImplementedError str
#> none !! IndexError tuple index out of range
