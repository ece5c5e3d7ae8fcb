# Enum: lookup by value, name, call, aliases, _missing_, _generate_next_value_, iteration, mixed types, errors.
from enum import Enum, IntEnum, StrEnum, auto, unique, Flag, member, nonmember, property as enum_property


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class Color(Enum):
    """Colours."""

    RED = 1
    GREEN = 2
    CRIMSON = 1
    BLUE = "b"

    def shout(self):
        return self.name + "!"

    @classmethod
    def first(cls):
        return next(iter(cls))

    @property
    def warm(self):
        return self is Color.RED


print(list(Color), len(Color), Color.CRIMSON is Color.RED, Color.__members__, Color("b"), Color["CRIMSON"], Color(Color.RED), Color.RED.shout(), Color.first(), Color.BLUE.warm, Color.__doc__)
print(repr(Color.RED), str(Color.RED), f"{Color.RED}", f"{Color.RED!r:>20}", "%s" % Color.RED, Color.RED.name, Color.RED.value, Color.BLUE._value_, Color.RED._name_, repr(Color), str(Color), Color.RED.__class__ is Color)
for v in (3, "RED", None, 1.0, [], True, "B"):
    told(f"Color({v!r})", Color, v)
for n in ("red", "", "NOPE", 1, None):
    told(f"Color[{n!r}]", lambda: Color[n])
told("Color()", Color)
told("attr", lambda: Color.PURPLE)
told("member attr", lambda: Color.RED.nothing)
told("set", lambda: setattr(Color, "RED", 5))
told("del", lambda: delattr(Color, "RED"))
told("set member", lambda: setattr(Color.RED, "value", 5))
told("set name", lambda: setattr(Color.RED, "name", "x"))
told("new attr", lambda: (setattr(Color, "extra", 5), Color.extra, len(Color)))


def extend():
    class More(Color):
        PINK = 9


told("extend", extend)
told("iterate member", lambda: list(Color.RED))
told("order", lambda: Color.RED < Color.GREEN)
told("add", lambda: Color.RED + 1)
print(Color.RED == 1, Color.RED == Color.RED, Color.RED != Color.GREEN, Color.RED in Color, 1 in Color, "zzz" in Color, hash(Color.RED) == hash("RED"), {Color.RED: 1}[Color.CRIMSON], bool(Color.RED), Color.RED is Color("b"), list(reversed(Color)), isinstance(Color.RED, Color), sorted(Color, key=lambda c: c.name))


class Auto(Enum):
    def _generate_next_value_(name, start, count, last_values):
        print("next", name, start, count, last_values, end="; ")
        return name.lower() * (count + 1)

    A = auto()
    B = auto()
    C = 7
    D = auto()


print([m.value for m in Auto])


class Miss(Enum):
    ONE = 1

    @classmethod
    def _missing_(cls, value):
        print("missing", value, end=" ")
        if value == "one":
            return cls.ONE
        if value == "wrong":
            return 5
        if value == "fail":
            raise KeyError("own")
        return None


for v in ("one", "wrong", "fail", "none"):
    told(v, Miss, v)


class Text(StrEnum):
    LOW = auto()
    High = "HIGH"


class Level(IntEnum):
    LOW = 1
    HIGH = 5

    def __str__(self):
        return f"level {self.value}"


print(Text.LOW, repr(Text.LOW), Text.LOW == "low", Text.High.lower(), f"{Text.LOW:>5}", "-".join(Text), Text("HIGH"), isinstance(Text.LOW, str), {Text.LOW: 1}["low"], Text.LOW + "!")
print(Level.LOW, repr(Level.HIGH), Level.HIGH + 1, Level.LOW < Level.HIGH, Level(5) is Level.HIGH, f"{Level.LOW}", f"{Level.HIGH:03d}", [10, 20][Level.LOW], max(Level), sum(Level), Level.LOW == 1.0, sorted([Level.HIGH, 3, Level.LOW]), divmod(Level.HIGH, 2), -Level.LOW)
told("StrEnum int", lambda: StrEnum("S", {"A": 1}))
told("StrEnum two", lambda: StrEnum("S", {"A": (b"a", "ascii")}).A)
told("IntEnum text", lambda: IntEnum("I", {"A": "z"}))
told("IntEnum base", lambda: IntEnum("I", {"A": ("ff", 16)}).A.value)
told("unique", lambda: unique(Color))
print(unique(Text) is Text)


class Holder(Enum):
    A = member(1)
    b = nonmember(5)

    @member
    def F():
        return "f"

    G = lambda self: "method"


print([m.name for m in Holder], Holder.b, Holder.F.value(), Holder.A.G())
for args, kw in ((("F", "A B C"), {}), (("F", "A,B"), {}), (("F", ["X", "Y"]), {}), (("F", [("X", 5), ("Y", 6)]), {}), (("F", {"X": 1}), {}), (("F", ""), {}), (("F", "A B"), {"start": 10}), (("F", "A"), {"type": int}), (("F", "A"), {"module": "m", "qualname": "q.F"}), (("F", ["A", "A"]), {}), (("F", "A A"), {}), ((5, "A"), {}), (("F", 5), {})):
    told(f"api {args} {kw}", lambda: list(Enum(*args, **kw)))

#> [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 'b'>] 3 True {'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'CRIMSON': <Color.RED: 1>, 'BLUE': <Color.BLUE: 'b'>} Color.BLUE Color.RED Color.RED RED! Color.RED False Colours.
#> <Color.RED: 1> Color.RED Color.RED       <Color.RED: 1> Color.RED RED 1 b RED <enum 'Color'> <enum 'Color'> True
#> Color(3) !! ValueError 3 is not a valid Color
#> Color('RED') !! ValueError 'RED' is not a valid Color
#> Color(None) !! ValueError None is not a valid Color
#> Color(1.0) -> <Color.RED: 1>
#> Color([]) !! ValueError [] is not a valid Color
#> Color(True) -> <Color.RED: 1>
#> Color('B') !! ValueError 'B' is not a valid Color
#> Color['red'] !! KeyError 'red'
#> Color[''] !! KeyError ''
#> Color['NOPE'] !! KeyError 'NOPE'
#> Color[1] !! KeyError 1
#> Color[None] !! KeyError None
#> Color() !! TypeError EnumType.__call__() missing 1 required positional argument: 'value'
#> attr !! AttributeError type object 'Color' has no attribute 'PURPLE'
#> member attr !! AttributeError 'Color' object has no attribute 'nothing'
#> set !! AttributeError cannot reassign member 'RED'
#> del !! AttributeError 'Color' cannot delete member 'RED'.
#> set member !! AttributeError <enum 'Enum'> cannot set attribute 'value'
#> set name !! AttributeError <enum 'Enum'> cannot set attribute 'name'
#> new attr -> (None, 5, 3)
#> extend !! TypeError <enum 'More'> cannot extend <enum 'Color'>
#> iterate member !! TypeError 'Color' object is not iterable
#> order !! TypeError '<' not supported between instances of 'Color' and 'Color'
#> add !! TypeError unsupported operand type(s) for +: 'Color' and 'int'
#> False True True True True False True 1 True False [<Color.BLUE: 'b'>, <Color.GREEN: 2>, <Color.RED: 1>] True [<Color.BLUE: 'b'>, <Color.GREEN: 2>, <Color.RED: 1>]
#> next A 1 0 []; next B 1 1 ['a']; next D 1 3 ['a', 'bb', 7]; ['a', 'bb', 7, 'dddd']
#> missing one one -> <Miss.ONE: 1>
#> missing wrong wrong !! TypeError error in Miss._missing_: returned 5 instead of None or a valid member
#> missing fail fail !! KeyError 'own'
#> missing none none !! ValueError 'none' is not a valid Miss
#> low <Text.LOW: 'low'> True high   low low-HIGH HIGH True 1 low!
#> level 1 <Level.HIGH: 5> 6 True True level 1 005 20 level 5 6 True [<Level.LOW: 1>, 3, <Level.HIGH: 5>] (2, 1) -1
#> StrEnum int !! TypeError 1 is not a string
#> StrEnum two -> <S.A: 'a'>
#> IntEnum text !! ValueError invalid literal for int() with base 10: 'z'
#> IntEnum base -> 255
#> unique !! ValueError duplicate values found in <enum 'Color'>: CRIMSON -> RED
#> True
#> ['A', 'F'] 5 f method
#> api ('F', 'A B C') {} -> [<F.A: 1>, <F.B: 2>, <F.C: 3>]
#> api ('F', 'A,B') {} -> [<F.A: 1>, <F.B: 2>]
#> api ('F', ['X', 'Y']) {} -> [<F.X: 1>, <F.Y: 2>]
#> api ('F', [('X', 5), ('Y', 6)]) {} -> [<F.X: 5>, <F.Y: 6>]
#> api ('F', {'X': 1}) {} -> [<F.X: 1>]
#> api ('F', '') {} -> []
#> api ('F', 'A B') {'start': 10} -> [<F.A: 10>, <F.B: 11>]
#> api ('F', 'A') {'type': <class 'int'>} -> [<F.A: 1>]
#> api ('F', 'A') {'module': 'm', 'qualname': 'q.F'} -> [<F.A: 1>]
#> api ('F', ['A', 'A']) {} !! TypeError 'A' already defined as 1
#> api ('F', 'A A') {} !! TypeError 'A' already defined as 1
#> api (5, 'A') {} !! TypeError type.__new__() argument 1 must be str, not int
#> api ('F', 5) {} !! TypeError 'int' object is not iterable
