# types.GenericAlias: parameters, arguments for them, what it passes on to the class, and unions.
from typing import TypeVar
import types

T = TypeVar("T")
U = TypeVar("U")


def t(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)


a = list[T]
print(a.__parameters__, dict[T, U].__parameters__, list[int].__parameters__, dict[str, list[T]].__parameters__)
print(a[int], dict[T, U][int, str], dict[str, T][int], dict[str, list[T]][int], dict[T, T][int])
t("none left", lambda: list[int][int])
t("few", lambda: dict[T, U][int])
t("many", lambda: a[int, str])
t("empty", lambda: a[()])
print(a == list[T], hash(a) == hash(list[T]), a != list[U])
print(list[int]([1, 2]), list[int].__origin__, list[int].__args__)


class C(list[int]):
    pass


print(C.__bases__, C.__mro__, C.__orig_bases__)
t("isinstance", lambda: isinstance([], list[int]))
t("issubclass", lambda: issubclass(list, list[int]))
t("starred", lambda: (*tuple[int, str],))
t("starred", lambda: next(iter(tuple[int, str])).__unpacked__)
t("starred", lambda: next(iter(tuple[int, str])) == tuple[int, str])
t("unpacked", lambda: list[int].__unpacked__)
t("or", lambda: list[int] | None)
t("ror", lambda: None | list[int])
t("passed on", lambda: list[int].append)
t("passed on", lambda: list[int].__name__)
t("nothing", lambda: list[int].nope)
t("union", lambda: (list[T] | int)[str])
t("union", lambda: (list[T] | T | None)[int])
t("union", lambda: (list[T] | U).__parameters__)
t("union", lambda: (int | str)[3])
t("class", lambda: list[int].__class__)
t("class", lambda: type(list[int]))
t("entries", lambda: list[int].__mro_entries__(()))
t("str", lambda: list["int"])
t("list", lambda: list[[int, str]])
t("dots", lambda: tuple[int, ...])
t("no items", lambda: (tuple[()], tuple[()].__args__))
t("int", lambda: int[3])
t("made", lambda: types.GenericAlias(list, (int, str)))
t("made", lambda: types.GenericAlias(list))
t("set", lambda: setattr(list[int], "x", 1))
t("reduce", lambda: list[int].__reduce__())


class D:
    def __class_getitem__(cls, item):
        return types.GenericAlias(cls, item)


print(D[int], D[int]().__orig_class__, D[T][str], D[int, T].__parameters__)
print(int.__or__, type.__or__(int, str), type.__ror__(int, str), type.__or__(int, 3))

#> (~T,) (~T, ~U) () (~T,)
#> list[int] dict[int, str] dict[str, int] dict[str, list[int]] dict[int, int]
#> none left TypeError list[int] is not a generic class
#> few TypeError Too few arguments for dict[~T, ~U]; actual 1, expected 2
#> many TypeError Too many arguments for list[~T]; actual 2, expected 1
#> empty TypeError Too few arguments for list[~T]; actual 0, expected 1
#> True True True
#> [1, 2] <class 'list'> (<class 'int'>,)
#> (<class 'list'>,) (<class '__main__.C'>, <class 'list'>, <class 'object'>) (list[int],)
#> isinstance TypeError isinstance() argument 2 cannot be a parameterized generic
#> issubclass TypeError issubclass() argument 2 cannot be a parameterized generic
#> starred (*tuple[int, str],)
#> starred True
#> starred False
#> unpacked False
#> or list[int] | None
#> ror None | list[int]
#> passed on <method 'append' of 'list' objects>
#> passed on list
#> nothing AttributeError type object 'list' has no attribute 'nope'
#> union list[str] | int
#> union typing.Union[list[int], int, NoneType]
#> union (~T, ~U)
#> union TypeError int | str is not a generic class
#> class <class 'types.GenericAlias'>
#> class <class 'types.GenericAlias'>
#> entries (<class 'list'>,)
#> str list['int']
#> list list[[int, str]]
#> dots tuple[int, ...]
#> no items (tuple[()], ())
#> int TypeError type 'int' is not subscriptable
#> made list[int, str]
#> made TypeError GenericAlias expected 2 arguments, got 1
#> set AttributeError 'types.GenericAlias' object has no attribute 'x'
#> reduce (<class 'types.GenericAlias'>, (<class 'list'>, (<class 'int'>,)))
#> __main__.D[int] __main__.D[int] __main__.D[str] (~T,)
#> <slot wrapper '__or__' of 'int' objects> int | str str | int NotImplemented
