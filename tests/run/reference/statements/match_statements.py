# The match statement: order of tries, guards, captures that stay, and every kind of pattern.
log = []


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Colour:
    RED = 1
    BLUE = "blue"


def which(subject):
    match subject:
        case None | True | False:
            return f"singleton {subject}"
        case Colour.RED:
            return "red"
        case Colour.BLUE | "azure":
            return "blue"
        case -1 | 2.5 | 3 + 4j:
            return f"number {subject}"
        case int(n) if n > 100:
            return f"large {n}"
        case int():
            return "int"
        case str() as text:
            return f"text {text}"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y) | Point(x=y, y=0):
            return f"axis {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "point"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [x, [y, *_], *rest]:
            return f"nested {x} {y} {rest}"
        case (first, *_, last):
            return f"ends {first} {last}"
        case {"kind": "a", "value": value, **rest}:
            return f"a {value} {rest}"
        case {"kind": kind}:
            return f"kind {kind}"
        case {}:
            return "mapping"
        case bytes(b):
            return f"bytes {b}"
        case _:
            return f"other {type(subject).__name__}"


for subject in (None, True, 1, "blue", "azure", -1, 2.5, 3 + 4j, 101, 7, "hi", Point(0, 0), Point(0, 5), Point(6, 0), Point(2, 2), Point(1, 2),
                [], [1], (1, [2, 3], 4), [1, 2, 3], range(3), {"kind": "a", "value": 1, "more": 2}, {"kind": "b"}, {"x": 1}, b"raw", {1}, 1.5, object):
    print(which(subject))


def guard(value, keep):
    log.append((value, keep))
    return keep


match 5:
    case n if guard(n, False):
        pass
    case m if guard(m, True):
        print("second", n, m)
print(log)
match (1, 2):
    case (a, 3):
        pass
    case (a, b) if a > b:
        pass
    case whole:
        print(a, b, whole)


class Counted:
    tries = 0

    def __eq__(self, other):
        Counted.tries += 1
        return False


match Counted():
    case 1 | 2 | "x":
        print("no")
    case _:
        print("tries", Counted.tries)


def bad(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


def too_many():
    match Point(1, 2):
        case Point(a, b, c):
            pass


def twice():
    match Point(1, 2):
        case Point(1, x=3):
            pass


def no_class():
    kind = 5
    match 1:
        case kind():
            pass


def positional():
    class Plain:
        pass
    match Plain():
        case Plain(1):
            pass


for f in (too_many, twice, no_class, positional):
    bad(f)
match = case = 3
print(match, case)
match match:
    case case:
        print("soft", case)
match [1, 2], {"a": 3}:
    case [[x, y], {"a": z}]:
        print(x, y, z)
match 0, 1:
    case 0, *rest: print("no brackets", rest)

#> singleton None
#> singleton True
#> red
#> blue
#> blue
#> number -1
#> number 2.5
#> number (3+4j)
#> large 101
#> int
#> text hi
#> origin
#> axis 5
#> axis 6
#> diagonal 2
#> point
#> empty
#> one 1
#> nested 1 2 [4]
#> ends 1 3
#> ends 0 2
#> a 1 {'more': 2}
#> kind b
#> mapping
#> bytes b'raw'
#> other set
#> other float
#> other type
#> second 5 5
#> [(5, False), (5, True)]
#> 1 2 (1, 2)
#> tries 3
#> TypeError Point() accepts 2 positional sub-patterns (3 given)
#> TypeError Point() got multiple sub-patterns for attribute 'x'
#> TypeError called match pattern must be a class
#> TypeError Plain() accepts 0 positional sub-patterns (1 given)
#> 3 3
#> soft 3
#> 1 2 3
#> no brackets [1]
