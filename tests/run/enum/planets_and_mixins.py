# Enum: __new__ and __init__ of members, mixin types, abstract parts, nested, copies, pickling hooks, match, dispatch.
import copy
from enum import Enum, IntEnum, Flag, IntFlag, auto, EnumMeta, EnumType, global_enum, verify, UNIQUE, CONTINUOUS, NAMED_FLAGS, KEEP, STRICT, CONFORM, EJECT
from functools import total_ordering


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class Planet(Enum):
    MERCURY = (3.303e23, 2.4397e6)
    EARTH = (5.976e24, 6.37814e6)

    def __init__(self, mass, radius):
        print("init", self.name if hasattr(self, "_name_") else "?", mass, end="; ")
        self.mass, self.radius = mass, radius

    @property
    def gravity(self):
        return round(6.67430e-11 * self.mass / self.radius**2, 3)


print(Planet.EARTH.gravity, Planet.EARTH.value, Planet((3.303e23, 2.4397e6)), Planet.MERCURY.mass)
told("planet", Planet, 3.303e23)
told("planet args", Planet, 3.303e23, 2.4397e6)


class Coord(bytes, Enum):
    def __new__(cls, value, label, unit):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label, obj.unit = label, unit
        return obj

    PX = (0, "P.X", "km")
    PY = (1, "P.Y", "km")


print(Coord(1), Coord.PY.label, Coord.PY == b"\x01", bytes(Coord.PX), len(Coord.PX))


@total_ordering
class Grade(Enum):
    C, B, A = range(3)

    def __lt__(self, other):
        return self.value < other.value if isinstance(other, Grade) else NotImplemented


print(Grade.A > Grade.B, max(Grade), sorted(Grade, reverse=True), Grade.C <= Grade.C)
told("grade", lambda: Grade.A < 5)


class Mixin:
    def describe(self):
        return f"{type(self).__name__}.{self.name}={self.value!r}"

    def __str__(self):
        return "mixed " + self.name


class Point(Mixin, tuple, Enum):
    ORIGIN = (0, 0)
    UNIT = (1, 1)


class Num(Mixin, float, Enum):
    HALF = 0.5
    TWO = 2


class Dictlike(dict, Enum):
    pass


print(Point.UNIT, Point.UNIT.describe(), Point.UNIT[0], Point((0, 0)), Point.ORIGIN + (5,), Num.HALF * 2, Num.TWO, repr(Num.TWO), f"{Num.HALF}", Num(0.5))


class Base(Enum):
    def hello(self):
        return "hello " + self.name


class Derived(Base):
    X = 1

    def hello(self):
        return super().hello() + "!"


print(Derived.X.hello(), list(Derived), issubclass(Derived, Base), type(Derived).__name__, EnumMeta is EnumType, Derived.__mro__[1].__name__, list(Base))
print(copy.copy(Grade.A) is Grade.A, copy.deepcopy([Grade.A])[0] is Grade.A, Grade.A.__reduce_ex__(2)[1], Grade.__members__["A"] is Grade.A, Grade.A.__objclass__ is Grade if hasattr(Grade.A, "__objclass__") else "-")


def name_of(x):
    match x:
        case Grade.A:
            return "top"
        case Grade(value=v) if v > 0:
            return f"good {v}"
        case Grade():
            return "other"
        case _:
            return "none"


print([name_of(x) for x in (*Grade, 2, None)])


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RWX = 7
    NONE = 0


print(list(Perm), Perm.RWX, Perm.R | Perm.W, ~Perm.R, Perm(3), Perm(0), bool(Perm.NONE), Perm.R in Perm.RWX, Perm.RWX & ~Perm.W, Perm.R ^ Perm.RWX, list(Perm.R | Perm.X), len(Perm.RWX), (Perm.R | Perm.X).name, (Perm.R | Perm.X).value, Perm.NONE.name, Perm(5) is Perm.R | Perm.X)
for f in (lambda: Perm(8), lambda: Perm(-1), lambda: Perm.R | 1, lambda: Perm.R & "a", lambda: Perm("R"), lambda: 1 in Perm.R, lambda: Perm.R < Perm.W, lambda: Perm["R"], lambda: Perm["R|W"], lambda: Perm.R + Perm.W):
    told("perm", f)


class Bits(IntFlag):
    A = auto()
    B = auto()
    C = auto()


print(list(Bits), Bits.A | Bits.B, Bits.A | 8, Bits(16), ~Bits.A, Bits.A + 1, Bits.B == 2, repr(Bits(9)), str(Bits(3)), f"{Bits.C}", Bits.A | Bits.C, Bits(7) & 5, Bits.A in Bits(3), Bits.A.bit_length())
for boundary in (STRICT, CONFORM, EJECT, KEEP):
    B = Flag("B", "ONE TWO", boundary=boundary)
    told(boundary.name, B, 9)
    told(boundary.name + " neg", B, -1)
told("verify unique", lambda: verify(UNIQUE)(Enum("V", {"A": 1, "B": 1})))
told("verify continuous", lambda: verify(CONTINUOUS)(Enum("V", {"A": 1, "B": 4})))
told("verify named", lambda: verify(NAMED_FLAGS)(Flag("V", {"A": 1, "B": 6})))
told("verify ok", lambda: len(verify(UNIQUE, CONTINUOUS)(Enum("V", "A B C"))))
told("sunder", lambda: Enum("Z", {"_x_": 1}))
told("mro name", lambda: Enum("Z", {"mro": 1}))

#> init MERCURY 3.303e+23; init EARTH 5.976e+24; 9.805 (5.976e+24, 6378140.0) Planet.MERCURY 3.303e+23
#> planet !! ValueError 3.303e+23 is not a valid Planet
#> planet args -> <Planet.MERCURY: (3.303e+23, 2439700.0)>
#> Coord.PY P.Y True b'\x00' 1
#> True Grade.A [<Grade.A: 2>, <Grade.B: 1>, <Grade.C: 0>] True
#> grade !! TypeError '<' not supported between instances of 'Grade' and 'int'
#> mixed UNIT Point.UNIT=(1, 1) 1 mixed ORIGIN (0, 0, 5) 1.0 mixed TWO <Num.TWO: 2.0> mixed HALF mixed HALF
#> hello X! [<Derived.X: 1>] True EnumType True Base []
#> True True (2,) True True
#> ['other', 'good 1', 'top', 'none', 'none']
#> [<Perm.R: 4>, <Perm.W: 2>, <Perm.X: 1>] Perm.RWX Perm.R|W Perm.W|X Perm.W|X Perm.NONE False True Perm.R|X Perm.W|X [<Perm.R: 4>, <Perm.X: 1>] 3 R|X 5 NONE True
#> perm !! ValueError <flag 'Perm'> invalid value 8
#>     given 0b0 1000
#>   allowed 0b0 0111
#> perm -> <Perm.RWX: 7>
#> perm !! TypeError unsupported operand type(s) for |: 'Perm' and 'int'
#> perm !! TypeError unsupported operand type(s) for &: 'Perm' and 'str'
#> perm !! ValueError 'R' is not a valid Perm
#> perm !! TypeError unsupported operand type(s) for 'in': 'int' and 'Perm'
#> perm !! TypeError '<' not supported between instances of 'Perm' and 'Perm'
#> perm -> <Perm.R: 4>
#> perm !! KeyError 'R|W'
#> perm !! TypeError unsupported operand type(s) for +: 'Perm' and 'Perm'
#> [<Bits.A: 1>, <Bits.B: 2>, <Bits.C: 4>] 3 9 16 6 2 True <Bits.A|8: 9> 3 4 5 5 True 1
#> STRICT !! ValueError <flag 'B'> invalid value 9
#>     given 0b0 1001
#>   allowed 0b0 0011
#> STRICT neg -> <B.ONE|TWO: 3>
#> CONFORM -> <B.ONE: 1>
#> CONFORM neg -> <B.ONE|TWO: 3>
#> EJECT -> 9
#> EJECT neg -> <B.ONE|TWO: 3>
#> KEEP -> <B.ONE|8: 9>
#> KEEP neg -> <B.ONE|TWO: 3>
#> verify unique !! ValueError aliases found in <enum 'V'>: B -> A
#> verify continuous !! ValueError invalid enum 'V': missing values 2, 3
#> verify named !! ValueError invalid Flag 'V': alias B is missing combined values of 0x6 [use enum.show_flag_values(value) for details]
#> verify ok -> 3
#> sunder !! ValueError _sunder_ names, such as '_x_', are reserved for future Enum use
#> mro name !! ValueError invalid enum member name(s) 'mro'
