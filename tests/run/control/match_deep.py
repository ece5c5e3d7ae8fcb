# match: classes, mappings, sequences, captures, guards, or-patterns, values, and what they leave bound.
class Color:
    RED = "red one"
    BLUE = 2


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Loud:
    def __getattr__(self, name):
        print("get", name, end=" ")
        if name == "c":
            raise AttributeError(name)
        return name


class Const:
    limit = 100
    name = "fixed"


def what(v):
    match v:
        case None | True | False:
            return "singleton", v
        case Const.limit | Const.name:
            return "constant"
        case Color.RED:
            return "red"
        case -1 | 1.5 | 2j | 1 + 1j | "a" "b" | b"x":
            return "literal", v
        case int(n) if n > 1000:
            return "big", n
        case int() | float() as number:
            return "number", number
        case str(s) if (upper := s.upper()) == s:
            return "upper", upper
        case str():
            return "text"
        case []:
            return "empty sequence"
        case [x]:
            return "one", x
        case (Point(x=0, y=y) as p, *rest) if rest:
            return "origin row", y, p.x, len(rest)
        case [Point(), *_]:
            return "point row"
        case [1, [2, *inner], *tail]:
            return "nested", inner, tail
        case [*start, "end"]:
            return "ends", start
        case [_, _, *_]:
            return "two or more"
        case {"type": "circle", "r": (int() | float()) as r}:
            return "circle", r
        case {"type": kind, **rest} if kind:
            return "kind", kind, rest
        case {"a": {"b": [first, *_]}}:
            return "deep", first
        case {}:
            return "mapping", len(v)
        case Point(0, y):
            return "on axis", y
        case Point(x, y) if x == y:
            return "diagonal", x
        case Point(x=px):
            return "point", px
        case Loud(a=a, b="b", c=_):
            return "never"
        case Loud(z=z):
            return "loud", z
        case set() | frozenset():
            return "set"
        case type():
            return "class", v.__name__
        case other:
            return "other", type(other).__name__


for v in (None, True, 100, "fixed", Color.RED, -2, -1, 1.5, 2j, 1 + 1j, "ab", b"x", b"y", 1001, 7, 2.5, "UP", "low", [], (), [5], [Point(0, 3), 1], [Point(0, 3), *"ab"][:1] * 2, [Point(1, 1), 2],
          (1, [2, 3, 4], 5), ["x", "y", "end"], (1, 2, 3), range(2), {"type": "circle", "r": 2, "z": 0}, {"type": "circle", "r": "?"}, {"type": ""}, {"a": {"b": "x"}}, {"a": {"b": [9]}}, {}, {1: 2},
          Point(0, 1), Point(2, 2), Point(2, 3), Loud(), {1}, int, bytearray(b"ab"), iter([])):
    print(what(v))


class Bad:
    __match_args__ = "x"


class Few:
    __match_args__ = ("x",)
    x = 1


class Odd:
    __match_args__ = (1,)


def positional(v):
    match v:
        case Bad(1):
            return "bad"
        case Few(1, 2):
            return "few"
        case Odd(1):
            return "odd"
        case Loud(1):
            return "loud"
    return "none"


def repeated(v):
    match v:
        case Few(1, x=1):
            return "twice"


for f, v in ((positional, Bad()), (positional, Few()), (positional, Odd()), (positional, Loud.__new__(Loud)), (positional, 5), (repeated, Few())):
    try:
        print(f(v))
    except Exception as e:
        print(type(e).__name__, e)
match = case = 5
match case:
    case 4:
        print("no")
    case match if match > 9:
        print("no")
    case _ if match == 5:
        print("guard left", match)
match [1, 2], {"k": 3}:
    case [a, b], {"k": c}:
        print(a, b, c)
match (1, 2, 3):
    case [q, 2, 4]:
        pass
    case _:
        print("soft keywords", match, case)

#> ('singleton', None)
#> ('singleton', True)
#> constant
#> constant
#> red
#> ('number', -2)
#> ('literal', -1)
#> ('literal', 1.5)
#> ('literal', 2j)
#> ('literal', (1+1j))
#> ('literal', 'ab')
#> ('literal', b'x')
#> ('other', 'bytes')
#> ('big', 1001)
#> ('number', 7)
#> ('number', 2.5)
#> ('upper', 'UP')
#> text
#> empty sequence
#> empty sequence
#> ('one', 5)
#> ('origin row', 3, 0, 1)
#> ('origin row', 3, 0, 1)
#> point row
#> ('nested', [3, 4], [5])
#> ('ends', ['x', 'y'])
#> two or more
#> two or more
#> ('circle', 2)
#> ('kind', 'circle', {'r': '?'})
#> ('mapping', 1)
#> ('mapping', 1)
#> ('deep', 9)
#> ('mapping', 0)
#> ('mapping', 1)
#> ('on axis', 1)
#> ('diagonal', 2)
#> ('point', 2)
#> get a get b get c get z ('loud', 'z')
#> set
#> ('class', 'int')
#> ('other', 'bytearray')
#> ('other', 'list_iterator')
#> TypeError Bad.__match_args__ must be a tuple (got str)
#> TypeError Few() accepts 1 positional sub-pattern (2 given)
#> TypeError __match_args__ elements must be strings (got int)
#> TypeError Loud() accepts 0 positional sub-patterns (1 given)
#> none
#> TypeError Few() got multiple sub-patterns for attribute 'x'
#> guard left 5
#> 1 2 3
#> soft keywords 5 5
