"""Value patterns: enum members, class and module constants, dotted names that change, literals of every sort, singletons against equal values."""
import enum
import math
import string
import sys


class Colour(enum.Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 10


class Flag(enum.Flag):
    A = 1
    B = 2
    AB = 3


class Text(enum.StrEnum):
    X = "x"


class Const:
    LIMIT = 10
    nested = type("Nested", (), {"deep": "value", "none": None})
    changing = 0


const = Const()
const.instance = "of the instance"


def which(v):
    match v:
        case Colour.RED: return "red"
        case Colour.GREEN: return "green"
        case Level.HIGH: return "high or ten"
        case Flag.AB: return "flags"
        case Text.X: return "text x"
        case Const.nested.deep: return "deep"
        case const.instance: return "instance"
        case math.pi: return "pi"
        case string.digits: return "digits"
        case sys.maxsize: return "maxsize"
        case Const.nested.none: return "equal to None"
        case _: return "nothing"


for v in (Colour.CRIMSON, Colour.GREEN, Colour(1), 1, 10, 10.0, Level.LOW, Flag.A | Flag.B, 3, "x", Text("x"), "value", "of the instance", 3.141592653589793, "0123456789", sys.maxsize, None, math.tau):
    print(which(v), end=" ")
print()


def changing(v):
    match v:
        case Const.changing: return "now"
        case _: return "not now"


print(changing(0), changing(1))
Const.changing = 1
print(changing(0), changing(1))
del Const.changing
try:
    changing(1)
except AttributeError as e:
    print(e)
try:
    match 1:
        case nothing_there.at_all:
            pass
except NameError as e:
    print(e)


def literals(v):
    match v:
        case 0: return "zero"
        case 0.5 | -0.5: return "half"
        case -7: return "minus seven"
        case 1_000: return "thousand"
        case 0xff | 0b1_0000_0000 | 0o17: return "bases"
        case 3j | -3j | 1 - 2j | 0.5 + 1j: return "complex"
        case "": return "empty"
        case "a" "b": return "joined"
        case r"\n" | """triple""": return "raw or triple"
        case b"": return "empty bytes"
        case b"\x00\xff" | rb"\d": return "bytes"
        case "\N{BULLET}" | "\u00e9": return "named"
        case 1e400: return "inf"
        case 123456789012345678901234567890: return "big"
        case None: return "None"
        case True: return "True"
        case False: return "False"


for v in (0, 0.0, False, -0.0, 0j, 0.5, -0.5, -7, -7.0, 1000, 255, 256, 15, 3j, -3j, 1 - 2j, 0.5 + 1j, "", "ab", "\\n", "triple", b"", bytearray(), b"\x00\xff", b"\\d", bytearray(b"\\d"),
          "•", "é", float("inf"), 123456789012345678901234567890, 1.2345678901234568e29, None, True, 1, 1.0, "None", [], ()):
    print(repr(v), literals(v), end="; ")
print()


def singletons(v):
    match v:
        case True: return "True"
        case False: return "False"
        case None: return "None"
        case 1: return "one"
        case 0: return "zero"


class Equal:
    def __eq__(self, other):
        return True


print([singletons(v) for v in (True, False, None, 1, 0, 1.0, 0.0, Equal(), "x")])
nan = float("nan")


class N:
    nan = nan


match nan:
    case N.nan:
        print("nan equal?")
    case _:
        print("nan is not equal to itself, even the same object")
match [nan]:
    case [x] if x is nan:
        print("captured")


def strings(v):
    match v:
        case "a" | "b" | "c" as letter: return letter
        case str(x) if x.isdigit(): return int(x)
        case [("+" | "-" as sign), *digits]: return sign, "".join(digits)
        case bytes(b) | bytearray(b): return b.decode()
        case str(): return len(v)


print([strings(v) for v in ("a", "12", ["+", "1", "2"], ("-",), b"xy", bytearray(b"z"), "long", "", ["x"])])


class StrSub(str):
    pass


class IntSub(int):
    __match_args__ = ("double",)
    double = property(lambda self: self * 2)


match StrSub("a"):
    case str(x):
        print(type(x).__name__, x)
match IntSub(4):
    case IntSub(d) if d == 8:
        print("double", d)
match IntSub(4):
    case int(i):
        print(type(i).__name__, i)
match True:
    case int(b):
        print("bool as int", b)
match (1, 2.0, "s", b"b", [1], (2,), {3}, frozenset(), {4: 5}, True):
    case int(a), float(b), str(c), bytes(d), list(e), tuple(f), set(g), frozenset(h), dict(i), bool(j):
        print(a, b, c, d, e, f, g, h, i, j)
for v in (5, "5", 5.0, [5]):
    match v:
        case int() | float() as number: print("number", number)
        case str(text) | [text]: print("inside", text)
match {Level.HIGH: "by enum", 2: "two"}:
    case {Level.HIGH: a, 2: b}: print(a, b)
match {10: "ten"}:
    case {Level.HIGH: a}: print(a)
match {-1: "m", 1 + 1j: "c", None: "n", True: "t", b"k": "b"}:
    case {-1: a, 1 + 1j: b, None: c, True: d, b"k": e}: print(a, b, c, d, e)
try:
    match {1: "a"}:
        case {Level.LOW: a, 1: b}: print(a, b)
except ValueError as e:
    print(e)

#> red green red nothing high or ten high or ten nothing flags nothing text x text x deep instance pi digits maxsize equal to None nothing 
#> now not now
#> not now now
#> type object 'Const' has no attribute 'changing'
#> name 'nothing_there' is not defined
#> 0 zero; 0.0 zero; False zero; -0.0 zero; 0j zero; 0.5 half; -0.5 half; -7 minus seven; -7.0 minus seven; 1000 thousand; 255 bases; 256 bases; 15 bases; 3j complex; (-0-3j) complex; (1-2j) complex; (0.5+1j) complex; '' empty; 'ab' joined; '\\n' raw or triple; 'triple' raw or triple; b'' empty bytes; bytearray(b'') empty bytes; b'\x00\xff' bytes; b'\\d' bytes; bytearray(b'\\d') bytes; '•' named; 'é' named; inf inf; 123456789012345678901234567890 big; 1.2345678901234568e+29 None; None None; True True; 1 None; 1.0 None; 'None' None; [] None; () None; 
#> ['True', 'False', 'None', 'one', 'zero', 'one', 'zero', 'one', None]
#> nan is not equal to itself, even the same object
#> captured
#> ['a', 12, ('+', '12'), ('-', ''), 'xy', 'z', 4, 0, None]
#> StrSub a
#> double 8
#> IntSub 4
#> bool as int True
#> 1 2.0 s b'b' [1] (2,) {3} frozenset() {4: 5} True
#> number 5
#> inside 5
#> number 5.0
#> inside 5
#> by enum two
#> ten
#> m c n t b
