# Enums: values, aliases, auto, methods, properties, iteration, lookup, mixins, __missing_, ordering by hand, errors.
from enum import Enum, IntEnum, StrEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    blue = "b"

    def describe(self):
        return f"{self.name}={self.value}"

    @property
    def upper(self):
        return self.name.upper()

    @classmethod
    def default(cls):
        return cls.GREEN

    @staticmethod
    def count():
        return 3

    def __str__(self):
        return f"the {self.name.lower()}"


print(list(Color), len(Color), Color.CRIMSON is Color.RED, Color.CRIMSON.name, Color["GREEN"], Color(1), Color("b").describe(), Color.blue.upper)
print(Color.RED, repr(Color.RED), f"{Color.RED}", f"{Color.RED:>10}", "%s" % Color.RED, Color.default(), Color.count(), [*Color.__members__])
print(Color.RED in Color, 1 in Color, "z" in Color, Color.RED == 1, Color.RED != Color.GREEN, isinstance(Color.RED, Color), type(Color.RED), hash(Color.RED) == hash("RED"))
for f in (lambda: Color(9), lambda: Color["X"], lambda: Color.X, lambda: Color.RED < Color.GREEN, lambda: setattr(Color, "RED", 5), lambda: delattr(Color, "RED"),
          lambda: setattr(Color.RED, "value", 5), lambda: Color()):
    try:
        print(f())
    except (ValueError, KeyError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)
Color.RED.extra = 1
print(Color.RED.extra, Color.CRIMSON.extra, hasattr(Color.GREEN, "extra"))


class Planet(Enum):
    MERCURY = (3.3, 2.4)
    EARTH = (5.97, 6.37)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def ratio(self):
        return round(self.mass / self.radius, 3)


print(Planet.EARTH.ratio, Planet((3.3, 2.4)).name, Planet.MERCURY.value)


class Num(IntEnum):
    ONE = 1
    TWO = auto()
    TEN = 10
    NEXT = auto()


print(list(Num), Num.ONE + Num.TWO, Num.TEN > 5, Num.TWO == 2, sorted([Num.TEN, Num.ONE]), [10, 20, 30][Num.ONE], f"{Num.TEN} {Num.TEN:03d}", str(Num.ONE), repr(Num.ONE), Num(11), max(Num))


class Mode(StrEnum):
    READ = auto()
    WRITE = "w+"


print(Mode.READ, Mode.READ == "read", Mode("w+"), Mode.WRITE.upper(), "mode: " + Mode.READ, repr(Mode.READ), {"read": 1}[Mode.READ], list(Mode))


class Auto(Enum):
    def _generate_next_value_(name, start, count, last):
        return (name.lower(), count, last[-1:])

    A = auto()
    B = auto()


print([m.value for m in Auto])
try:
    @unique
    class Dup(Enum):
        A = 1
        B = 1
        C = 2
        D = 2
except ValueError as e:
    print(e)


class Fuzzy(Enum):
    YES = 1
    NO = 0

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls.YES if value.lower() in ("y", "yes") else cls.NO if value.lower() in ("n", "no") else None
        return "bad result" if value == 7 else None


print(Fuzzy("Y"), Fuzzy("no"))
for v in ("maybe", 5, 7):
    try:
        Fuzzy(v)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


class Ordered(Enum):
    LOW, MID, HIGH = range(3)

    def __lt__(self, o):
        return self.value < o.value if isinstance(o, Ordered) else NotImplemented

    def next(self):
        members = list(type(self))
        return members[(members.index(self) + 1) % len(members)]


print(sorted([Ordered.HIGH, Ordered.LOW]), max(Ordered), Ordered.HIGH.next(), Ordered.LOW > Ordered.MID)
Animal = Enum("Animal", "CAT DOG")
Fruit = Enum("Fruit", {"APPLE": "a", "PEAR": "p"})
Third = Enum("Third", [("X", 10), ("Y", 20)], type=int)
print(list(Animal), Fruit("p"), Third.X + 1, Animal.DOG.value, Animal.__name__)
match Color.GREEN:
    case Color.RED:
        print("red")
    case Color.GREEN:
        print("green")
print({Color.RED: "r", Color.GREEN: "g"}[Color.CRIMSON], Color.RED.name, Color.RED._value_, Color._member_names_, bool(Fuzzy.NO), Color.__doc__)

#> [<Color.RED: 1>, <Color.GREEN: 2>, <Color.blue: 'b'>] 3 True RED the green the red blue=b BLUE
#> the red <Color.RED: 1> the red    the red the red the green 3 ['RED', 'GREEN', 'CRIMSON', 'blue']
#> True True False False True True <enum 'Color'> True
#> ValueError 9 is not a valid Color
#> KeyError 'X'
#> AttributeError type object 'Color' has no attribute 'X'
#> TypeError '<' not supported between instances of 'Color' and 'Color'
#> AttributeError cannot reassign member 'RED'
#> AttributeError 'Color' cannot delete member 'RED'.
#> AttributeError <enum 'Enum'> cannot set attribute 'value'
#> TypeError EnumType.__call__() missing 1 required positional argument: 'value'
#> 1 1 False
#> 0.937 MERCURY (3.3, 2.4)
#> [<Num.ONE: 1>, <Num.TWO: 2>, <Num.TEN: 10>, <Num.NEXT: 11>] 3 True True [<Num.ONE: 1>, <Num.TEN: 10>] 20 10 010 1 <Num.ONE: 1> 11 11
#> read True w+ W+ mode: read <Mode.READ: 'read'> 1 [<Mode.READ: 'read'>, <Mode.WRITE: 'w+'>]
#> [('a', 0, []), ('b', 1, [('a', 0, [])])]
#> duplicate values found in <enum 'Dup'>: B -> A, D -> C
#> Fuzzy.YES Fuzzy.NO
#> ValueError 'maybe' is not a valid Fuzzy
#> ValueError 5 is not a valid Fuzzy
#> TypeError error in Fuzzy._missing_: returned 'bad result' instead of None or a valid member
#> [<Ordered.LOW: 0>, <Ordered.HIGH: 2>] Ordered.HIGH Ordered.LOW False
#> [<Animal.CAT: 1>, <Animal.DOG: 2>] Fruit.PEAR 11 2 Animal
#> green
#> r RED 1 ['RED', 'GREEN', 'blue'] True None
