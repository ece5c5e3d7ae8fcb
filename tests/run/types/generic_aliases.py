#@ exit: 1
"""types.GenericAlias: attributes, comparisons, calls, misuse."""
import types


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


A = types.GenericAlias
for alias in [list[int], dict[str, list[int]], tuple[int, ...], tuple[()], A(list, int), A(list, ()), A(int, (1, "two", None)), type[int], list[list], list["name"]]:
    print(alias, alias.__origin__, alias.__args__, alias.__parameters__, alias.__unpacked__, alias.__class__, alias.__reduce__()[1], alias.__mro_entries__((alias,)))
pairs = [(list[int], list[int]), (list[int], list[str]), (list[int], A(list, (int,))), (list[int], list), (tuple[int], list[int]), (list[int], 5)]
for a, b in pairs:
    print(a, b, a == b, a != b, a.__eq__(b), a.__ne__(b), a.__lt__(b), hash(a) == hash(b) if b != 5 else "")
print(show(lambda: list[int] < list[int]), show(A.__eq__), show(A.__eq__, 5, 6), show(hash, A(list, [])), show(A), show(A, list), show(A, list, int, str), show(A, list, x=1))
print(list[int]("ab"), dict[str, int](a=1), show(list[int], 5), show(A(5, int)), A(print, int)("called"))
print(show(isinstance, [], list[int]), show(issubclass, list, list[int]), show(lambda: list[int].__instancecheck__([])), show(list[int].__subclasscheck__, int))
print(list[int].append is list.append, list[int].__name__, list[int].__module__, list[int].__doc__ == list.__doc__, show(lambda: list[int].missing), show(setattr, list[int], "x", 1), show(setattr, list[int], "__origin__", 1))
print(show(lambda: list[int][str]), show(lambda: list[int][0]), show(lambda: int[str]), show(lambda: list[int]()), sorted(set(dir(list[int])) - set(dir(list))))
print(list[int] | str, (list[int] | str).__args__, str | list[int], list[int] | None, None | list[int], show(lambda: list[int] | 5), show(lambda: 5 | list[int]), list[int].__or__(str), list[int].__ror__(str))
print([*tuple[int, str]], next(iter(list[int])), (*list[int],)[0].__unpacked__, (*list[int],)[0] == list[int], show(A.__iter__), len([*list[int]]))


class Box:
    def __class_getitem__(cls, item):
        return A(cls, item)

    def __init__(self, *items):
        self.items = items


b = Box[int](1, 2)
print(b.items, b.__orig_class__, Box[int].__origin__ is Box, repr(Box[int]).endswith("Box[int]"), Box[int, str].__args__, Box[...])


class Sub(Box[str]):
    pass


print(Sub.__bases__, Sub.__orig_bases__ == (Box[str],), Sub.__mro__[1] is Box, isinstance(Sub(), Box))


class FromAlias(A):
    extra = 1


f = FromAlias(list, int)
print(f, f.extra, type(f).__name__, f == list[int], f.__origin__)

#> list[int] <class 'list'> (<class 'int'>,) () False <class 'types.GenericAlias'> (<class 'list'>, (<class 'int'>,)) (<class 'list'>,)
#> dict[str, list[int]] <class 'dict'> (<class 'str'>, list[int]) () False <class 'types.GenericAlias'> (<class 'dict'>, (<class 'str'>, list[int])) (<class 'dict'>,)
#> tuple[int, ...] <class 'tuple'> (<class 'int'>, Ellipsis) () False <class 'types.GenericAlias'> (<class 'tuple'>, (<class 'int'>, Ellipsis)) (<class 'tuple'>,)
#> tuple[()] <class 'tuple'> () () False <class 'types.GenericAlias'> (<class 'tuple'>, ()) (<class 'tuple'>,)
#> list[int] <class 'list'> (<class 'int'>,) () False <class 'types.GenericAlias'> (<class 'list'>, (<class 'int'>,)) (<class 'list'>,)
#> list[()] <class 'list'> () () False <class 'types.GenericAlias'> (<class 'list'>, ()) (<class 'list'>,)
#> int[1, 'two', None] <class 'int'> (1, 'two', None) () False <class 'types.GenericAlias'> (<class 'int'>, (1, 'two', None)) (<class 'int'>,)
#> type[int] <class 'type'> (<class 'int'>,) () False <class 'types.GenericAlias'> (<class 'type'>, (<class 'int'>,)) (<class 'type'>,)
#> list[list] <class 'list'> (<class 'list'>,) () False <class 'types.GenericAlias'> (<class 'list'>, (<class 'list'>,)) (<class 'list'>,)
#> list['name'] <class 'list'> ('name',) () False <class 'types.GenericAlias'> (<class 'list'>, ('name',)) (<class 'list'>,)
#! Traceback (most recent call last):
#!   File "generic_aliases.py", line 18, in <module>
#!     print(a, b, a == b, a != b, a.__eq__(b), a.__ne__(b), a.__lt__(b), hash(a) == hash(b) if b != 5 else "")
#!                                 ^^^^^^^^^^^
#! TypeError: descriptor '__eq__' requires a 'list' object but received a 'types.GenericAlias'
