# Types used as values: tables of types, dispatch, calls of classes by name.
converters = {"int": int, "float": float, "str": str, "list": list, "bool": bool}
for name, convert in converters.items():
    print(name, convert("12"), convert, convert.__name__)
values = [1, 2.5, "a", None, [1], (1,), {1: 2}, {1}, True, b"x", 1j, range(2), len, int, ..., frozenset()]
print([type(v).__name__ for v in values])
for v in values:
    kind = "int" if type(v) is int else "number" if isinstance(v, (int, float, complex)) else "text" if isinstance(v, (str, bytes)) else "container" if hasattr(v, "__len__") else "other"
    print(kind, end=" ")
print()


class Shape:
    kinds = {}

    def __init_subclass__(cls):
        Shape.kinds[cls.__name__.lower()] = cls

    def __init__(self, *sizes):
        self.sizes = sizes

    def area(self):
        raise NotImplementedError(type(self).__name__)


class Square(Shape):
    def area(self):
        return self.sizes[0] ** 2


class Rect(Shape):
    def area(self):
        return self.sizes[0] * self.sizes[1]


class Blob(Shape):
    pass


for line in ("square 3", "rect 2 5", "blob"):
    kind, *sizes = line.split()
    shape = Shape.kinds[kind](*map(int, sizes))
    try:
        print(kind, shape.area())
    except NotImplementedError as error:
        print("no area:", error)
print(sorted(Shape.kinds), [c.__name__ for c in Shape.__subclasses__()])


def dispatch(value, table={int: lambda v: v + 1, str: lambda v: v + "!", list: len, type(None): lambda v: "nothing"}):
    for kind in type(value).__mro__:
        if kind in table:
            return table[kind](value)
    return "unknown " + type(value).__name__


print([dispatch(v) for v in (1, True, "a", [1, 2], None, 2.5)])
print(list(map(int, ["1", "2"])), list(map(str, [1, None])), sorted(["10", "9"], key=int), max(["5", "10"], key=int), [f(3) for f in (str, float, bool, bin, lambda v: v * 2)])
print(int is int, int == int, int != float, {int: 1, str: 2}[str], (int, str).index(str), int in (str, int), hash(int) == hash(int), repr(int), str(str), f"{int}", [int])
methods = [str.upper, str.lower, len, str.title, lambda s: s[::-1]]
print([m("heLLo") for m in methods], list(map(str.strip, [" a ", "b "])), list(map(list.pop, [[1, 2], [3]])), sorted(["b", "A"], key=str.casefold))
bound = [[].append, "x".join, {"k": 1}.get, (3).__add__]
bound[0](1)
print(bound[1](["a", "b"]), bound[2]("k"), bound[2]("z", 0), bound[3](4))
make = type("Made", (Shape,), {"area": lambda self: 42})
print(make().area(), make.__name__, "made" in Shape.kinds)
def build(cls, *args, **kw):
    return cls(*args, **kw)
print(build(int, "ff", 16), build(dict, a=1), build(Square, 4).area(), build(str, 5), build(list, "ab"), build(tuple), build(complex, 1, 2))
print(type(build(Rect, 1, 2)) is Rect, type(Rect) is type, isinstance(Rect, type), Rect.__class__, type(type(Rect(1, 1))))
instance = Rect(2, 3)
print(instance.__class__(4, 5).area(), type(instance)(1, 1).area(), instance.__class__.__mro__[1].__name__, Rect.__init__ is Shape.__init__)
print(isinstance(5, int | str), isinstance(None, int | None), issubclass(bool, int | str), int | None, isinstance(1.5, int | str), list[int], dict[str, int])

#> int 12 <class 'int'> int
#> float 12.0 <class 'float'> float
#> str 12 <class 'str'> str
#> list ['1', '2'] <class 'list'> list
#> bool True <class 'bool'> bool
#> ['int', 'float', 'str', 'NoneType', 'list', 'tuple', 'dict', 'set', 'bool', 'bytes', 'complex', 'range', 'builtin_function_or_method', 'type', 'ellipsis', 'frozenset']
#> int number text other container container container container number text number container other other other container 
#> square 9
#> rect 10
#> no area: Blob
#> ['blob', 'rect', 'square'] ['Square', 'Rect', 'Blob']
#> [2, 2, 'a!', 2, 'nothing', 'unknown float']
#> [1, 2] ['1', 'None'] ['9', '10'] 10 ['3', 3.0, True, '0b11', 6]
#> True True True 2 1 True True <class 'int'> <class 'str'> <class 'int'> [<class 'int'>]
#> ['HELLO', 'hello', 5, 'Hello', 'oLLeh'] ['a', 'b'] [2, 3] ['A', 'b']
#> axb 1 0 7
#> 42 Made True
#> 255 {'a': 1} 16 5 ['a', 'b'] () (1+2j)
#> True True True <class 'type'> <class 'type'>
#> 20 1 Shape True
#> True True True int | None False list[int] dict[str, int]
