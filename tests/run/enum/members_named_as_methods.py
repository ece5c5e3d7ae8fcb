# Members whose names are those of methods and attributes of the data type, asked for in every way.
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, unique


class Word(str, Enum):
    title = "a title"
    count = "a count"
    upper = "UP"
    own = "mine"

    def shout(self):
        return str.upper(self.value)


print(Word.title, Word.title.value, Word["count"], [w.name for w in Word])
print(Word.own.title(), Word.title.title(), Word.own.shout(), Word("UP").name)
print(getattr(Word, "ti" + "tle"), hasattr(Word.own, "co" + "unt"))
print([name for name in dir(Word.own) if name in ("title", "count", "upper", "own", "shout", "lower", "name", "value")])


class Sized:
    def shape(self):
        return 1

    @property
    def area(self):
        return 9


class Thing(Sized, Enum):
    shape = 1
    area = 2
    other = 5


print(Thing.shape, Thing.area, Thing.other.area, Thing.area.area)
try:
    Thing.other.shape
except AttributeError as e:
    print("AttributeError:", e)


class Number(IntEnum):
    real = 1
    numerator = 2
    big = 10 ** 30

    @property
    def double(self):
        return self.value * 2


print(list(Number), Number.real + Number.numerator, Number.big.double)
print(Number.big.real, Number(2).denominator, repr(Number["numerator"]), f"{Number.real:>5}|")


class Permission(IntFlag):
    read = 4
    write = 2
    execute = 1


both = Permission.read | Permission.write
print(both, both.value, Permission.execute in both, ~both, both ^ Permission.read, Permission(7), list(both))


class Shade(Flag):
    dark = 1
    light = 2
    both = 3


print(Shade.both, Shade.dark | Shade.light, bool(Shade(0)), Shade.both & Shade.light, list(Shade), len(Shade.both))
try:
    Shade(8)
except ValueError as e:
    print("ValueError:", e)


class Place(StrEnum):
    HOME = "home"
    WORK = "work"


print(Place.HOME, Place.HOME.upper(), "-".join(Place), Place("work").center(10, "."), {Place.HOME: 1}["home"])


class Pair(tuple, Enum):
    first = (1, 2)
    index = (3, 4)


print(Pair.first, Pair.first.value, Pair.first[1], len(Pair.index), Pair.index.count(3))


class Fail(ValueError, Enum):
    bad = "bad one"
    worse = "worse one"


try:
    raise Fail.worse
except ValueError as e:
    print(type(e), e.args, e is Fail.worse)

try:
    @unique
    class Twice(Enum):
        a = 1
        b = 1
except ValueError as e:
    print("ValueError:", e)


class Late(Enum):
    def _generate_next_value_(name, start, count, last):
        return f"{name}:{start}:{count}:{last}"

    from enum import auto
    one = auto()
    two = auto()


print([m.value for m in Late])
made = Enum("made", "alpha beta count")
print(list(made), made.count.value, made["alpha"].name)

#> Word.title a title Word.count ['title', 'count', 'upper', 'own']
#> Mine A Title MINE upper
#> Word.title True
#> ['lower', 'name', 'own', 'shout', 'value']
#> Thing.shape Thing.area 9 9
#> AttributeError: 'int' object has no attribute 'shape'
#> [<Number.real: 1>, <Number.numerator: 2>, <Number.big: 1000000000000000000000000000000>] 3 2000000000000000000000000000000
#> 1000000000000000000000000000000 1 <Number.numerator: 2>     1|
#> 6 6 False 1 2 7 [<Permission.read: 4>, <Permission.write: 2>]
#> Shade.both Shade.both False Shade.light [<Shade.dark: 1>, <Shade.light: 2>] 2
#> ValueError: <flag 'Shade'> invalid value 8
#>     given 0b0 1000
#>   allowed 0b0 0011
#> home HOME home-work ...work... 1
#> Pair.first (1, 2) 2 2 1
#> <enum 'Fail'> ('worse one',) True
#> ValueError: duplicate values found in <enum 'Twice'>: b -> a
#> [<class 'enum.auto'>, "one:1:1:[<class 'enum.auto'>]", 'two:1:2:[<class \'enum.auto\'>, "one:1:1:[<class \'enum.auto\'>]"]']
#> [<made.alpha: 1>, <made.beta: 2>, <made.count: 3>] 3 alpha
