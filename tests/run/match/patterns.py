# Every kind of pattern, nested and alone.
from collections import deque, defaultdict


def kind(x):
    match x:
        case None:
            return "none"
        case True | False:
            return "bool"
        case 0:
            return "zero"
        case -1 | -2.5:
            return "negative"
        case 1 + 2j | -3j:
            return "complex"
        case "a" | b"a":
            return "letter"
        case int():
            return "int"
        case float(y) if y > 100:
            return f"large {y}"
        case str() as s:
            return f"str {s!r}"
        case []:
            return "empty"
        case [one]:
            return f"one {one}"
        case (1, 2, *rest):
            return f"one two {rest}"
        case [first, *_, last] if first == last:
            return f"same ends {first}"
        case [first, *middle, last]:
            return f"ends {first} {middle} {last}"
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": str(name), **rest}:
            return f"type {name} {rest}"
        case {}:
            return f"mapping {len(x)}"
        case _:
            return f"other {type(x).__name__}"


for value in (
    None, True, False, 0, -0.0, 1.0, -1, -2.5, 1 + 2j, -3j, "a", b"a", 7, 2 ** 80, 101.5, 3.5, "text", [], (), [1],
    (5,), [1, 2], (1, 2, 3, 4), [4, 5, 4], range(3), deque([7, 8]), {"type": "circle", "r": 2}, {"type": "square"},
    {"type": "hex", 1: 2}, {"type": 5}, {}, defaultdict(int), {1, 2}, b"bytes", bytearray(b"x"), frozenset(), object,
):
    print(kind(value))


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Named(Point):
    __match_args__ = ("name",)

    def __init__(self, name):
        super().__init__(0, 0)
        self.name = name


class Sub(int):
    pass


def place(p):
    match p:
        case Point(0, 0):
            return "origin"
        case Point(0, y=y) | Point(y, 0):
            return f"axis {y}"
        case Point(x=Point(a, b), y=[c, d]):
            return f"nested {a} {b} {c} {d}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Named(n):
            return n
        case Point():
            return "somewhere"
        case Sub(3) | int(4):
            return "three or four"
        case dict({"p": Point(x, y) as inner}):
            return x, y, inner is p["p"]
        case _ if False:
            return "never"


for p in (Point(0, 0), Point(0, 5), Point(6, 0), Point(Point(1, 2), (3, 4)), Point(3, 3), Point(3, 4), Named("n"), Sub(3), 4, 5,
          {"p": Point(8, 9)}):
    print(place(p))


def pairs(a, b):
    match a, b:
        case 0, 0:
            return "zeros"
        case (0, x) | (x, 0):
            return f"one zero, {x}"
        case [int(x), str(y)] if len(y) > x:
            return x, y
        case _, None:
            return "none"
        case _:
            return "rest"


print(pairs(0, 0), pairs(0, 3), pairs(4, 0), pairs(1, "ab"), pairs(5, "ab"), pairs(1, None))


class Color:
    RED = 1
    GREEN = "green"


def color(c):
    match c:
        case Color.RED:
            return "red"
        case Color.GREEN:
            return "green"
        case (Color.RED, Color.GREEN as g):
            return g


print(color(1), color("green"), color(True), color((1, "green")), color(2))

#> none
#> bool
#> bool
#> zero
#> zero
#> other float
#> negative
#> negative
#> complex
#> complex
#> letter
#> letter
#> int
#> int
#> large 101.5
#> other float
#> str 'text'
#> empty
#> empty
#> one 1
#> one 5
#> one two []
#> one two [3, 4]
#> same ends 4
#> ends 0 [1] 2
#> ends 7 [] 8
#> circle 2
#> type square {}
#> type hex {1: 2}
#> mapping 1
#> mapping 0
#> mapping 0
#> other set
#> other bytes
#> other bytearray
#> other frozenset
#> other type
#> origin
#> axis 5
#> axis 6
#> nested 1 2 3 4
#> diagonal 3
#> somewhere
#> origin
#> three or four
#> three or four
#> None
#> (8, 9, True)
#> zeros one zero, 3 one zero, 4 (1, 'ab') rest none
#> red green red green None
