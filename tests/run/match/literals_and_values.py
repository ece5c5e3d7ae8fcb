# Literal, value, capture, wildcard and or-patterns: equality and identity, order, numbers across types, dotted names.
import math
from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = "g"


class Config:
    limit = 10

    class inner:
        name = "deep"


def literal(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2:
            return "one or two"
        case -3:
            return "minus three"
        case 2.5:
            return "two and a half"
        case 1 + 2j:
            return "complex"
        case -1.5 - 0.5j:
            return "negative complex"
        case "a" | "b":
            return "letter"
        case "long" " " "text":
            return "joined"
        case b"raw":
            return "bytes"
        case None:
            return "none"
        case True:
            return "true"
        case False:
            return "false"
        case Color.RED:
            return "red"
        case Color.GREEN:
            return "green"
        case Config.limit:
            return "limit"
        case Config.inner.name:
            return "deep name"
        case math.pi:
            return "pi"
        case _:
            return "other"


for x in (0, 0.0, False, True, 1, 1.0, 2, 2 + 0j, -3, 2.5, 1 + 2j, -1.5 - 0.5j, "a", "b", "c", "long text", b"raw", "raw", None,
          Color.RED, Color.GREEN, "g", 10, 10.0, "deep", math.pi, [], float("nan")):
    print(repr(x), literal(x))


class Loud:
    def __eq__(self, other):
        print("eq", other, end="; ")
        return other == "b"


print(literal(Loud()))


class Weird:
    def __eq__(self, other):
        return []


print(literal(Weird()))


class Raising:
    def __eq__(self, other):
        raise ValueError(f"compared with {other}")


try:
    literal(Raising())
except ValueError as e:
    print(e)
try:
    match 5:
        case Config.missing:
            pass
except AttributeError as e:
    print(e)


def capture(v):
    match v:
        case (1 | 2) as n if n > 1:
            return f"n={n}"
        case [letter] | (("x" | "y") as letter):
            return f"letter={letter}"
        case int(n) | float(n):
            return f"number={n}"
        case [1 | 2 as first, _, *rest]:
            return f"{first=} {rest=}"
        case whole:
            return f"{whole=}"


for v in (1, 2, "x", ["y"], 7, 2.5, [1, 2, 3, 4], [3, 4], [2, 9], "z", None, True):
    print(capture(v))


def fall(x):
    match x:
        case [a, b] if a > b:
            return "descending"
        case [a, b] if (s := a + b) > 10:
            return f"big sum {s}"
        case [a, b]:
            return f"{a},{b}"
    return "no case", x


print(fall([2, 1]), fall([5, 6]), fall([1, 2]), fall([1]), fall("ab"))
match 1, 2:
    case 1, x:
        print("tuple subject", x)
match = 5
case = [match]
type = lambda x: x
print(match, case, type(3))
match match:
    case case:
        print(case)

#> 0 zero
#> 0.0 zero
#> False zero
#> True one or two
#> 1 one or two
#> 1.0 one or two
#> 2 one or two
#> (2+0j) one or two
#> -3 minus three
#> 2.5 two and a half
#> (1+2j) complex
#> (-1.5-0.5j) negative complex
#> 'a' letter
#> 'b' letter
#> 'c' other
#> 'long text' joined
#> b'raw' bytes
#> 'raw' other
#> None none
#> <Color.RED: 1> red
#> <Color.GREEN: 'g'> green
#> 'g' other
#> 10 limit
#> 10.0 limit
#> 'deep' deep name
#> 3.141592653589793 pi
#> [] other
#> nan other
#> eq 0; eq 1; eq 2; eq -3; eq 2.5; eq (1+2j); eq (-1.5-0.5j); eq a; eq b; letter
#> other
#> compared with 0
#> type object 'Config' has no attribute 'missing'
#> number=1
#> n=2
#> letter=x
#> letter=y
#> number=7
#> number=2.5
#> first=1 rest=[3, 4]
#> whole=[3, 4]
#> first=2 rest=[]
#> whole='z'
#> whole=None
#> number=True
#> descending big sum 11 1,2 ('no case', [1]) ('no case', 'ab')
#> tuple subject 2
#> 5 [5] 3
#> 5
