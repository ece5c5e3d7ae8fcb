"""types.UnionType: what `|` of types gives, compared, asked and misused."""
import types


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


U = types.UnionType
for union in [int | str, int | None, None | int, int | str | int, (int | str) | (str | bytes), list[int] | dict[str, int], int | bool, type(None) | int, str | list]:
    print(union, union.__args__, union.__parameters__, type(union) is U, union.__class__, hash(union) == hash(union))
pairs = [(int | str, str | int), (int | str, int | str), (int | None, int | type(None)), (int | str, int), (int | str | bytes, int | (bytes | str)), (int | str, 5)]
for a, b in pairs:
    print(a, b, a == b, a != b, a.__eq__(b), a.__ne__(b), a.__lt__(b), hash(a) == hash(b))
print(int | int, (int | int) is int, show(lambda: int | 5), show(lambda: "x" | int), show(lambda: (int | str) | 5), show(lambda: 5 | (int | str)), show(lambda: (int | str) | "x"), show(lambda: None | None))
print((int | str).__or__(bytes), (int | str).__ror__(bytes), (int | str).__or__(5), int.__or__(5, 2), type.__or__(int, str), type.__ror__(int, str), type.__or__(int, 5), type.__or__(int, None))
for value in [1, "a", None, 1.5, [], True]:
    print(repr(value), isinstance(value, int | str), isinstance(value, int | None), show(isinstance, value, list[int] | str))
for cls in [int, str, bool, float, type(None), 5]:
    print(cls, show(issubclass, cls, int | str), show(issubclass, cls, int | None))
print(show(U), show(U, int, str), show(lambda: type("S", (U,), {})), show(lambda: (int | str)()), show(lambda: (int | str)[int]), show(lambda: (int | str).missing), show(setattr, int | str, "x", 1), show(setattr, int | str, "__args__", ()))
print(show(lambda: (int | str) < (int | str)), show(iter, int | str), show(len, int | str), {int | str: 1}[str | int], show(lambda: type("S", (int | str,), {})), show(hash, int | str) != "", show(U.__hash__, 5), show(U.__eq__, 5, 5))


class Meta(type):
    def __or__(cls, other):
        return "own or", cls.__name__, getattr(other, "__name__", other)

    def __ror__(cls, other):
        return "own ror", cls.__name__, getattr(other, "__name__", other)


class Own(metaclass=Meta):
    pass


print(Own | int, int | Own, Own | 5, Own | None, (int | str) | Own)


class Hooked(type):
    def __instancecheck__(cls, value):
        print("asked")
        return value == "yes"


class Asked(metaclass=Hooked):
    pass


print(isinstance("yes", int | Asked), isinstance(5, int | Asked), isinstance("no", Asked | int), (int | Asked).__args__[1] is Asked)
match 5:
    case int() | str():
        print("matched", isinstance(5, (int | str, bytes)), isinstance(5.0, (int | str, (bytes, float | None))))

#> int | str (<class 'int'>, <class 'str'>) () True <class 'types.UnionType'> True
#> int | None (<class 'int'>, <class 'NoneType'>) () True <class 'types.UnionType'> True
#> None | int (<class 'NoneType'>, <class 'int'>) () True <class 'types.UnionType'> True
#> int | str (<class 'int'>, <class 'str'>) () True <class 'types.UnionType'> True
#> int | str | bytes (<class 'int'>, <class 'str'>, <class 'bytes'>) () True <class 'types.UnionType'> True
#> list[int] | dict[str, int] (list[int], dict[str, int]) () True <class 'types.UnionType'> True
#> int | bool (<class 'int'>, <class 'bool'>) () True <class 'types.UnionType'> True
#> None | int (<class 'NoneType'>, <class 'int'>) () True <class 'types.UnionType'> True
#> str | list (<class 'str'>, <class 'list'>) () True <class 'types.UnionType'> True
#> int | str str | int True False True False NotImplemented True
#> int | str int | str True False True False NotImplemented True
#> int | None int | None True False True False NotImplemented True
#> int | str <class 'int'> False True NotImplemented NotImplemented NotImplemented False
#> int | str | bytes int | bytes | str True False True False NotImplemented True
#> int | str 5 False True NotImplemented NotImplemented NotImplemented False
#> <class 'int'> True TypeError: unsupported operand type(s) for |: 'type' and 'int' TypeError: unsupported operand type(s) for |: 'str' and 'type' TypeError: unsupported operand type(s) for |: 'types.UnionType' and 'int' TypeError: unsupported operand type(s) for |: 'int' and 'types.UnionType' TypeError: unsupported operand type(s) for |: 'types.UnionType' and 'str' TypeError: unsupported operand type(s) for |: 'NoneType' and 'NoneType'
#> int | str | bytes bytes | int | str NotImplemented 7 int | str str | int NotImplemented int | None
#> 1 True True TypeError: isinstance() argument 2 cannot be a parameterized generic
#> 'a' True False TypeError: isinstance() argument 2 cannot be a parameterized generic
#> None False True TypeError: isinstance() argument 2 cannot be a parameterized generic
#> 1.5 False False TypeError: isinstance() argument 2 cannot be a parameterized generic
#> [] False False TypeError: isinstance() argument 2 cannot be a parameterized generic
#> True True True TypeError: isinstance() argument 2 cannot be a parameterized generic
#> <class 'int'> True True
#> <class 'str'> True False
#> <class 'bool'> True True
#> <class 'float'> False False
#> <class 'NoneType'> False True
#> 5 TypeError: issubclass() arg 1 must be a class TypeError: issubclass() arg 1 must be a class
#> TypeError: cannot create 'types.UnionType' instances TypeError: cannot create 'types.UnionType' instances TypeError: type 'types.UnionType' is not an acceptable base type TypeError: 'types.UnionType' object is not callable TypeError: int | str is not a generic class AttributeError: 'types.UnionType' object has no attribute 'missing' AttributeError: 'types.UnionType' object has no attribute 'x' AttributeError: readonly attribute
#> TypeError: '<' not supported between instances of 'types.UnionType' and 'types.UnionType' TypeError: 'types.UnionType' object is not iterable TypeError: object of type 'types.UnionType' has no len() 1 TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases True TypeError: descriptor '__hash__' requires a 'types.UnionType' object but received a 'int' TypeError: descriptor '__eq__' requires a 'types.UnionType' object but received a 'int'
#> ('own or', 'Own', 'int') ('own ror', 'Own', 'int') ('own or', 'Own', 5) ('own or', 'Own', None) int | str | __main__.Own
#> asked
#> asked
#> True True False True
#> matched True True
