# What the forms of typing keep, show and refuse when a program looks at them.
import collections.abc
import copy
import types
from typing import (
    Annotated, Callable, ClassVar, Generic, Literal, NamedTuple, ParamSpec, TypeVar, dataclass_transform, final, get_args,
    get_origin, get_type_hints, no_type_check, runtime_checkable, Protocol,
)

T = TypeVar("T")
P = ParamSpec("P")


def show(act):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)


call = collections.abc.Callable[[int, str], float]
show(lambda: (call, call.__args__, get_args(call), get_origin(call)))
show(lambda: hash(call) == hash(collections.abc.Callable[[int, str], float]))
show(lambda: call == collections.abc.Callable[[int, str], float])
show(lambda: (collections.abc.Callable[..., int], get_args(collections.abc.Callable[..., int])))
show(lambda: (collections.abc.Callable[[], int], collections.abc.Callable[[], int].__args__))
show(lambda: (collections.abc.Callable[[T], T][int], collections.abc.Callable[[T], T].__parameters__))
show(lambda: collections.abc.Callable[P, T])
show(lambda: collections.abc.Callable[int, int])
show(lambda: collections.abc.Callable[int])
show(lambda: isinstance(call, types.GenericAlias))
show(lambda: (copy.copy(call) == call, copy.deepcopy(call)))
show(lambda: issubclass(types.FunctionType, Callable))


def annotated(x: "collections.abc.Callable[[int], str]", y: collections.abc.Callable[[int], str] = None) -> None:
    pass


show(lambda: get_type_hints(annotated))
show(lambda: (Literal[int], Literal[[], []].__args__, Literal[1, True, 1].__args__))


class Holder:
    x: Annotated[ClassVar[int], "mark"] = 4


show(lambda: get_type_hints(Holder))
show(lambda: (Annotated[Holder, 1].x, type(Annotated[Holder, 1]()).__name__))


class Number(Annotated[int, 1]):
    pass


show(lambda: (Number.__mro__, Number(3) + 1))


@dataclass_transform(kw_only_default=True)
def decorator(cls):
    return cls


show(lambda: decorator.__dataclass_transform__)


@no_type_check
class Unchecked:
    def method(self, x: "no such name"):
        pass

    class Inner:
        y: "nor this"


show(lambda: (Unchecked.method.__no_type_check__, Unchecked.Inner.__no_type_check__))
show(lambda: (get_type_hints(Unchecked.method), get_type_hints(Unchecked), get_type_hints(Unchecked.Inner)))


@final
class Last:
    @final
    @staticmethod
    def s():
        pass

    @final
    @classmethod
    def c(cls):
        pass


show(lambda: (Last.__final__, Last.__dict__["s"].__final__, Last.__dict__["c"].__final__))


@final
@runtime_checkable
class Empty(Protocol):
    pass


show(lambda: issubclass(object, Empty))


def two_bases():
    class Wrong(NamedTuple, Holder):
        a: int


show(two_bases)


class Pair(NamedTuple, Generic[T]):
    a: T
    b: int = 2


show(lambda: (Pair(1), Pair[int](1, 3), [c.__name__ for c in Pair.__mro__], Pair._fields))
show(lambda: (copy.deepcopy(T) is T, copy.copy(P) is P, copy.deepcopy(list[T] | int) == list[T] | int))
show(lambda: [getattr(Holder, name, "missing") == "missing" for name in ("__weakref__", "__dict__") if name in dir(Holder)])

#> (collections.abc.Callable[[int, str], float], (<class 'int'>, <class 'str'>, <class 'float'>), ([<class 'int'>, <class 'str'>], <class 'float'>), <class 'collections.abc.Callable'>)
#> True
#> True
#> (collections.abc.Callable[..., int], (Ellipsis, <class 'int'>))
#> (collections.abc.Callable[[], int], (<class 'int'>,))
#> (collections.abc.Callable[[int], int], (~T,))
#> collections.abc.Callable[~P, ~T]
#> TypeError Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got <class 'int'>
#> TypeError Callable must be used as Callable[[arg, ...], result].
#> True
#> (True, collections.abc.Callable[[int, str], float])
#> True
#> {'x': collections.abc.Callable[[int], str], 'y': collections.abc.Callable[[int], str], 'return': <class 'NoneType'>}
#> (typing.Literal[int], ([], []), (1, True))
#> {'x': typing.ClassVar[int]}
#> (4, 'Holder')
#> ((<class '__main__.Number'>, <class 'int'>, <class 'object'>), 4)
#> {'eq_default': True, 'order_default': False, 'kw_only_default': True, 'frozen_default': False, 'field_specifiers': (), 'kwargs': {}}
#> (True, True)
#> ({}, {}, {})
#> (True, True, True)
#> True
#> TypeError can only inherit from a NamedTuple type and Generic
#> (Pair(a=1, b=2), Pair(a=1, b=3), ['Pair', 'tuple', 'Generic', 'object'], ('a', 'b'))
#> (True, True, True)
#> [False, False]
