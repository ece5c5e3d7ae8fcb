# Enum: lookup, aliases, methods, auto, missing, functional form, restrictions; errors of each.
import enum
from enum import Enum, IntEnum, StrEnum, auto, nonmember, member, unique
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    @property
    def pretty(self):
        return self.name.title()

    @classmethod
    def first(cls):
        return next(iter(cls))

    def __str__(self):
        return f"C.{self.name}"


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius


class Auto(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()


class Names(Enum):
    def _generate_next_value_(name, start, count, last):
        return name.lower() + str(count)
    X = auto()
    Y = auto()


class Miss(Enum):
    ONE = 1

    @classmethod
    def _missing_(cls, value):
        if value == "one":
            return cls.ONE
        if value == "bad":
            return 5
        if value == "raise":
            raise KeyError("from missing")
        return None


class Num(IntEnum):
    LOW = 1
    HIGH = 3


class Word(StrEnum):
    HELLO = auto()
    BYE = "bye!"


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(1), Color["GREEN"], Color.CRIMSON is Color.RED, list(Color), len(Color), Color.__members__, Color.RED.pretty, Color.first(), f"{Color.RED}", f"{Color.GREEN:>8}", "%s" % Color.RED)
for f in (lambda: Color(3), lambda: Color("RED"), lambda: Color["BLUE"], lambda: Color.BLUE, lambda: Color.RED.nope, lambda: setattr(Color, "RED", 5), lambda: setattr(Color.RED, "value", 5), lambda: setattr(Color.RED, "name", 5), lambda: delattr(Color, "RED"), lambda: Color.RED < Color.GREEN, lambda: Color.RED == 1, lambda: Color.RED == Color.CRIMSON, lambda: Color.RED in Color, lambda: 1 in Color, lambda: 7 in Color, lambda: "RED" in Color, lambda: Num.LOW in Color, lambda: hash(Color.RED) == hash("RED"), lambda: {Color.RED: 1}[Color.CRIMSON], lambda: Color(), lambda: Color.RED(), lambda: bool(Color.RED), lambda: list(reversed(Color)), lambda: Color.RED.RED, lambda: isinstance(Color.RED, Color), lambda: type(Color).__name__, lambda: Color.__name__, lambda: Color.RED.__class__ is Color, lambda: int(Color.RED), lambda: sorted(Color, key=lambda c: -c.value), lambda: dir(Color.RED)[-2:], lambda: Color.__call__(2), lambda: iter(Color).__class__.__name__, lambda: Color(Color.RED)):
    tell(f)
print(Planet.EARTH.mass, Planet.MARS.value, Planet((0.64, 3.39)), [m.value for m in Auto], [m.value for m in Names], Miss("one"), Miss(1))
tell(Miss, "bad")
tell(Miss, "raise")
tell(Miss, 9)
print(Num.LOW + 1, Num.LOW < Num.HIGH, Num.LOW == 1, [10, 20, 30, 40][Num.HIGH], repr(Num.LOW), str(Num.LOW), f"{Num.LOW}", "%d" % Num.HIGH, Num(3), Num.LOW | 2, type(Num.LOW + 1).__name__, max(Num), sum(Num), isinstance(Num.LOW, int), {1: "x"}[Num.LOW])
print(Word.HELLO, repr(Word.HELLO), Word.HELLO + "!", Word("bye!"), Word.BYE.upper(), f"{Word.BYE:>6}", "hello" == Word.HELLO, isinstance(Word.BYE, str), "-".join(Word), Word.HELLO in {"hello"})
def twice():
    class T(Enum):
        A = 1
        A = 2
def not_unique():
    @unique
    class T(Enum):
        A = 1
        B = 1
        C = 1
def extend():
    class T(Num):
        MORE = 5
def bad_str():
    class T(StrEnum):
        A = 5
def bad_int():
    class T(IntEnum):
        A = "x"
for f in (twice, not_unique, extend, bad_str, bad_int):
    tell(f)
F = Enum("F", "A B C")
G = Enum("G", {"X": "x", "Y": 2}, module="here", qualname="q.G")
H = IntEnum("H", [("P", 5), ("Q", 6)])
I = Enum("I", ["K", "L"], start=10)
print(list(F), list(G), G.__module__, G.__qualname__, list(H), list(I), F.A.value, F("B") if False else F(2))
for args in (("Z", "a a"), ("Z", [])):
    try:
        print(list(Enum(*args)))
    except Exception as e:
        print(type(e).__name__, e)
class Op(Enum):
    ADD = member(lambda a, b: a + b)
    @member
    def SUB(a, b):
        return a - b
    HELP = nonmember("text")
    def plain(self):
        return self.name
    @nonmember
    class Inner(Enum):
        Q = 1
print(Op.ADD.value(1, 2), Op.SUB.value(5, 3), Op.HELP, Op.ADD.plain(), [m.name for m in Op], Op.Inner.Q)
class Base(Enum):
    def describe(self):
        return f"{self.__class__.__name__}/{self.name}={self.value}"
class Derived(Base):
    ONE = 1
class Mixed(float, Enum):
    PI = 3.14
class Dict(dict, Enum):
    D = {"k": 1}
print(Derived.ONE.describe(), Mixed.PI + 1, Mixed.PI, Dict.D["k"], Mixed(3.14), Color.RED is Color(1), {c: c.value for c in Color}, [c.name for c in Color if c.value > 1])
match Color.GREEN:
    case Color.RED:
        print("red")
    case Color.GREEN:
        print("matched green")

#> C.RED <Color.RED: 1> RED 1 C.RED C.GREEN True [<Color.RED: 1>, <Color.GREEN: 2>] 2 {'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'CRIMSON': <Color.RED: 1>} Red C.RED C.RED  C.GREEN C.RED
#> ValueError 3 is not a valid Color
#> ValueError 'RED' is not a valid Color
#> KeyError 'BLUE'
#> AttributeError type object 'Color' has no attribute 'BLUE'
#> AttributeError 'Color' object has no attribute 'nope'
#> AttributeError cannot reassign member 'RED'
#> AttributeError <enum 'Enum'> cannot set attribute 'value'
#> AttributeError <enum 'Enum'> cannot set attribute 'name'
#> AttributeError 'Color' cannot delete member 'RED'.
#> TypeError '<' not supported between instances of 'Color' and 'Color'
#> False
#> True
#> True
#> True
#> False
#> False
#> True
#> True
#> 1
#> TypeError EnumType.__call__() missing 1 required positional argument: 'value'
#> TypeError 'Color' object is not callable
#> True
#> [<Color.GREEN: 2>, <Color.RED: 1>]
#> <Color.RED: 1>
#> True
#> 'EnumType'
#> 'Color'
#> True
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'Color'
#> [<Color.GREEN: 2>, <Color.RED: 1>]
#> ['pretty', 'value']
#> <Color.GREEN: 2>
#> 'generator'
#> <Color.RED: 1>
#> 5.97 (0.64, 3.39) Planet.MARS [1, 2, 10, 11] ['x0', 'y1'] Miss.ONE Miss.ONE
#> TypeError error in Miss._missing_: returned 5 instead of None or a valid member
#> KeyError 'from missing'
#> ValueError 9 is not a valid Miss
#> 2 True True 40 <Num.LOW: 1> 1 1 3 3 3 int 3 4 True x
#> hello <Word.HELLO: 'hello'> hello! bye! BYE!   bye! True True hello-bye! True
#> TypeError 'A' already defined as 1
#> ValueError duplicate values found in <enum 'T'>: B -> A, C -> A
#> TypeError <enum 'T'> cannot extend <enum 'Num'>
#> TypeError 5 is not a string
#> ValueError invalid literal for int() with base 10: 'x'
#> [<F.A: 1>, <F.B: 2>, <F.C: 3>] [<G.X: 'x'>, <G.Y: 2>] here q.G [<H.P: 5>, <H.Q: 6>] [<I.K: 10>, <I.L: 11>] 1 F.B
#> TypeError 'a' already defined as 1
#> []
#> 3 2 text ADD ['ADD', 'SUB'] Inner.Q
#> Derived/ONE=1 4.140000000000001 Mixed.PI 1 Mixed.PI True {<Color.RED: 1>: 1, <Color.GREEN: 2>: 2} ['GREEN']
#> matched green
