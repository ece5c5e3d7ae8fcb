# singledispatch and singledispatchmethod register by annotations that are text.
from __future__ import annotations

import collections
from functools import singledispatch, singledispatchmethod


class Animal:
    pass


class Cat(Animal):
    pass


@singledispatch
def name(x, *rest):
    return f"any {x!r}", rest


@name.register
def _(x: int, *rest):
    return f"int {x}", rest


@name.register
def of_text(x: str | bytes, *rest):
    return f"text {x!r}", rest


@name.register
def _(x: Animal, *rest):
    return "animal", rest


@name.register
def _(x: collections.OrderedDict, *rest: int) -> str:
    return "ordered", rest


@name.register
def of_list(x: list, *rest):
    return "list", [name(i)[0] for i in x]


for value in (1, True, "a", b"b", Animal(), Cat(), collections.OrderedDict(), {}, [1, ["x"]], None, 2.5):
    print(name(value) if not isinstance(value, Animal) else (type(value).__name__, name(value, 1)))

print(of_text.__annotations__, name.registry[str] is of_text, name.dispatch(bool)(True))
try:
    @name.register
    def _(x: list[int]):
        pass
except TypeError as e:
    print(e)
try:
    @name.register
    def _(x):
        pass
except TypeError as e:
    print(str(e).split(":")[0])


class Store:
    def __init__(self):
        self.log = []

    @singledispatchmethod
    def put(self, item):
        raise NotImplementedError(type(item).__name__)

    @put.register
    def _(self, item: int):
        self.log.append(("int", item))
        return self

    @put.register
    def _(self, item: str):
        self.log.append(("str", item))
        return self

    @put.register
    def _(self, item: tuple | list):
        for one in item:
            self.put(one)
        return self


s = Store().put(1).put("a").put((2, "b", [3]))
print(s.log)
try:
    s.put(1.5)
except NotImplementedError as e:
    print(e)


class Kitten(Cat):
    pass


@name.register
def of_kitten(x: Kitten, *rest):
    return "kitten", rest


print(name(Kitten()), name(Cat()))


def later():
    @name.register
    def _(x: float):
        return "float", x
    return name(1.5)


print(later(), name(2.5))

#> ('int 1', ())
#> ('int True', ())
#> ("text 'a'", ())
#> ("text b'b'", ())
#> ('Animal', ('animal', (1,)))
#> ('Cat', ('animal', (1,)))
#> ('ordered', ())
#> ('any {}', ())
#> ('list', ['int 1', 'list'])
#> ('any None', ())
#> ('any 2.5', ())
#> {'x': 'str | bytes'} True ('int True', ())
#> Invalid annotation for 'x'. list[int] is not a class.
#> Invalid first argument to `register()`
#> [('int', 1), ('str', 'a'), ('int', 2), ('str', 'b'), ('int', 3)]
#> float
#> ('kitten', ()) ('animal', ())
#> ('float', 1.5) ('float', 2.5)
