"""__class_getitem__ against __getitem__ of a metaclass; generic aliases and what they forward."""
import types


class G:
    def __class_getitem__(cls, item):
        print("class_getitem", cls.__name__, item)
        return f"{cls.__name__}[{item}]"


class SubG(G):
    pass


print(G[int], SubG["x"], G[1, 2], G[()], G[...])
try:
    G()[0]
except TypeError as e:
    print(e)


class Meta(type):
    def __getitem__(cls, item):
        return ("meta", item)


class M(metaclass=Meta):
    def __class_getitem__(cls, item):
        return ("class", item)


print(M[1], M.__class_getitem__(1), type(G.__dict__["__class_getitem__"]).__name__)


class Plain:
    pass


for f in (lambda: Plain[0], lambda: int[0], lambda: Plain()[0], lambda: list[int][str], lambda: type[int], lambda: str[1], lambda: list[int](5), lambda: list[int].nothing, lambda: isinstance([], list[int])):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class Std:
    __class_getitem__ = classmethod(types.GenericAlias)

    def __init__(self, v=0):
        self.v = v

    @classmethod
    def made(cls):
        return cls.__name__


alias = Std[int, str]
print(alias, type(alias).__name__, alias.__origin__, alias.__args__, alias.__parameters__, alias(5).v, type(alias()).__name__, alias.made())
print(alias == Std[int, str], alias == Std[str], hash(alias) == hash(Std[int, str]), alias.__module__, alias.__name__)
print(list[int], dict[str, list[int]], tuple[int, ...], tuple[()], set["Fwd"], type[int], list[None], list[int] | None)
print(list[int]([1, 2]), dict[str, int](a=1), list[int].__origin__, dict[str, int].__args__, list[int]().append.__name__, list[int] == list[int], list[int] is list[int])
made = alias(3)
print(hasattr(made, "__orig_class__"), made.__orig_class__ == alias)


class Sub(Std[int]):
    pass


print(Sub.__bases__, Sub.__orig_bases__, Sub.__mro__)
alias2 = types.GenericAlias(dict, (int,))
print(alias2, alias2.__args__, types.GenericAlias(list, int), repr(types.GenericAlias(list, ())))
print([a for a in tuple[int, str].__args__], list(*[list[int]]) if False else [*tuple[int]][0])
try:
    list[int].__args__ = ()
except AttributeError as e:
    print(e)
try:
    class Bad(list[int], list[str]):
        pass
except TypeError as e:
    print(e)
G.__class_getitem__ = classmethod(lambda cls, i: "replaced")
print(G[0])

#> class_getitem G <class 'int'>
#> class_getitem SubG x
#> class_getitem G (1, 2)
#> class_getitem G ()
#> class_getitem G Ellipsis
#> G[<class 'int'>] SubG[x] G[(1, 2)] G[()] G[Ellipsis]
#> 'G' object is not subscriptable
#> ('meta', 1) ('class', 1) classmethod
#> TypeError type 'Plain' is not subscriptable
#> TypeError type 'int' is not subscriptable
#> TypeError 'Plain' object is not subscriptable
#> TypeError list[int] is not a generic class
#> type[int]
#> TypeError type 'str' is not subscriptable
#> TypeError 'int' object is not iterable
#> AttributeError type object 'list' has no attribute 'nothing'
#> TypeError isinstance() argument 2 cannot be a parameterized generic
#> __main__.Std[int, str] GenericAlias <class '__main__.Std'> (<class 'int'>, <class 'str'>) () 5 Std Std
#> True False True __main__ Std
#> list[int] dict[str, list[int]] tuple[int, ...] tuple[()] set['Fwd'] type[int] list[None] list[int] | None
#> [1, 2] {'a': 1} <class 'list'> (<class 'str'>, <class 'int'>) append True False
#> True True
#> (<class '__main__.Std'>,) (__main__.Std[int],) (<class '__main__.Sub'>, <class '__main__.Std'>, <class 'object'>)
#> dict[int] (<class 'int'>,) list[int] list[()]
#> [<class 'int'>, <class 'str'>] *tuple[int]
#> readonly attribute
#> duplicate base class list
#> replaced
