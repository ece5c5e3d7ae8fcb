"""__match_args__: positional patterns of classes, its forms, inheritance, builtin classes."""


class P:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Q(P):
    pass


class R(P):
    __match_args__ = ("y",)


class Empty:
    __match_args__ = ()


class Unset:
    pass


def m(v):
    match v:
        case R(y):
            return ("R", y)
        case Q(x, y=0):
            return ("Q", x)
        case P(0, y):
            return ("P0", y)
        case P(x, y):
            return ("P", x, y)
        case Empty():
            return "Empty"
        case Unset():
            return "Unset"
        case int(n):
            return ("int", n)
        case str(s) | bytes(s):
            return ("text", s)
        case [list(a), *_]:
            return ("list of lists", a)
        case _:
            return "other"


for v in (P(1, 2), P(0, 5), Q(1, 0), Q(1, 2), R(7, 8), Empty(), Unset(), 5, True, "s", b"b", [[1], 2], 1.5):
    print(m(v))


def positional(cls, v, n):
    match v:
        case cls(a, b, c) if n == 3:
            return a, b, c
        case cls(a, b) if n == 2:
            return a, b
        case cls(a) if n == 1:
            return a
    return "no match"


class BadTuple:
    __match_args__ = ["x"]
    x = 1


class BadItem:
    __match_args__ = (1,)


class Twice:
    __match_args__ = ("a", "a")
    a = 1


class Missing:
    __match_args__ = ("present", "absent")
    present = 1


for cls, v, n in ((P, P(1, 2), 3), (Empty, Empty(), 1), (Unset, Unset(), 1), (BadTuple, BadTuple(), 1), (BadItem, BadItem(), 1), (Missing, Missing(), 2), (Missing, Missing(), 1), (int, 5, 1), (int, 5, 2), (list, [1], 1), (dict, {1: 2}, 1), (float, 1.5, 1), (set, {1}, 1), (tuple, (1,), 1), (bool, True, 1), (bytearray, bytearray(b"x"), 1), (complex, 1j, 1), (type, int, 1), (range, range(2), 1), (object, 1, 1)):
    try:
        print(cls.__name__, positional(cls, v, n))
    except TypeError as e:
        print(e)
try:
    match Twice():
        case Twice(p, q):
            print(p, q)
except TypeError as e:
    print(e)
try:
    match P(1, 2):
        case P(1, x=1):
            print("no")
except TypeError as e:
    print(e)
try:
    match 1:
        case m():
            pass
except TypeError as e:
    print(e)


class Prop:
    __match_args__ = ("p",)

    @property
    def p(self):
        print("property read")
        return 5


match Prop():
    case Prop(4):
        print("four")
    case Prop(5):
        print("five")
P.__match_args__ = ("y", "x")
print(m(P(1, 2)))


class SubInt(int):
    pass


match SubInt(5):
    case int(v):
        print(type(v).__name__, v)

#> ('P', 1, 2)
#> ('P0', 5)
#> ('Q', 1)
#> ('P', 1, 2)
#> ('R', 8)
#> Empty
#> Unset
#> ('int', 5)
#> ('int', True)
#> ('text', 's')
#> ('text', b'b')
#> ('list of lists', [1])
#> other
#> P() accepts 2 positional sub-patterns (3 given)
#> Empty() accepts 0 positional sub-patterns (3 given)
#> Unset() accepts 0 positional sub-patterns (3 given)
#> BadTuple.__match_args__ must be a tuple (got list)
#> BadItem() accepts 1 positional sub-pattern (3 given)
#> Missing() accepts 2 positional sub-patterns (3 given)
#> Missing() accepts 2 positional sub-patterns (3 given)
#> int() accepts 1 positional sub-pattern (3 given)
#> int() accepts 1 positional sub-pattern (3 given)
#> list() accepts 1 positional sub-pattern (3 given)
#> dict() accepts 1 positional sub-pattern (3 given)
#> float() accepts 1 positional sub-pattern (3 given)
#> set() accepts 1 positional sub-pattern (3 given)
#> tuple() accepts 1 positional sub-pattern (3 given)
#> bool() accepts 1 positional sub-pattern (3 given)
#> bytearray() accepts 1 positional sub-pattern (3 given)
#> complex() accepts 0 positional sub-patterns (3 given)
#> type() accepts 0 positional sub-patterns (3 given)
#> range() accepts 0 positional sub-patterns (3 given)
#> object() accepts 0 positional sub-patterns (3 given)
#> Twice() got multiple sub-patterns for attribute 'a'
#> P() got multiple sub-patterns for attribute 'x'
#> called match pattern must be a class
#> property read
#> property read
#> five
#> ('P', 2, 1)
#> SubInt 5
