# Flag and IntFlag: combinations, names, iteration, inversion, membership, zero, unknown bits, boundaries, auto.
from enum import CONFORM, EJECT, KEEP, STRICT, Flag, IntFlag, auto


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = R | W


print(Perm.R | Perm.X, Perm.RW, Perm.R | Perm.W is Perm.RW, (Perm.R | Perm.W) is Perm.RW, Perm(7), Perm(0), ~Perm.R, Perm.RW & Perm.W, Perm.RW ^ Perm.R, Perm.RW & Perm.X)
print(list(Perm), list(Perm.RW), list(Perm(7)), len(Perm), len(Perm(7)), Perm.R in Perm.RW, Perm.RW in Perm.R, Perm(0) in Perm.R, bool(Perm(0)), bool(Perm.R))
print(repr(Perm.R), repr(Perm.R | Perm.X), repr(Perm(0)), str(Perm.R | Perm.X), Perm(5).name, Perm(0).name, Perm(5).value, Perm["RW"], f"{Perm.RW}")
for f in (lambda: Perm(8), lambda: Perm.R | 1, lambda: Perm.R & "x", lambda: Perm("R"), lambda: 1 in Perm.R, lambda: Perm.R < Perm.W, lambda: Perm.R + Perm.W, lambda: Perm(-1), lambda: Perm.Z):
    try:
        print(f())
    except (ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, str(e).splitlines()[0])


class I(IntFlag):
    A = auto()
    B = auto()
    C = auto()
    AC = A | C


print(list(I), I.A | I.B, I.A | 8, I(3), I(12), I(0), I.A + I.B, I.AC & 4, 1 in I, I.A == 1, repr(I.A | 8), repr(I(0)), ~I.A, I.A | I.B | I.C, -I.A, I.C << 1, type(I.A + 1).__name__, type(I.A | 1).__name__)
print(f"{I.A | I.B}", str(I.B), I(5).name, [m.name for m in I(7)], I.A in I(3), I.AC.value, hash(I.A) == hash(1), {I.A: 1}[1])


class Strict(Flag, boundary=STRICT):
    A = 1
    B = 2


class Conform(Flag, boundary=CONFORM):
    A = 1
    B = 2


class Keep(Flag, boundary=KEEP):
    A = 1
    B = 2


class Eject(Flag, boundary=EJECT):
    A = 1
    B = 2


for cls in (Strict, Conform, Keep, Eject):
    try:
        v = cls(13)
        print(cls.__name__, repr(v), type(v).__name__)
    except ValueError as e:
        print(cls.__name__, str(e).splitlines()[0])


class Style(Flag):
    NONE = 0
    BOLD = auto()
    ITALIC = auto()
    UNDER = auto()
    FANCY = BOLD | ITALIC

    def css(self):
        return " ".join(m.name.lower() for m in self) or "plain"

    @classmethod
    def parse(cls, text):
        out = cls.NONE
        for w in text.split():
            out |= cls[w.upper()]
        return out


print(Style.NONE, list(Style), Style.parse("bold under").css(), Style.parse("").css(), Style.FANCY.css(), (Style.FANCY | Style.UNDER).css(), ~Style.BOLD, (~Style.NONE).css())
s = Style.BOLD
s |= Style.UNDER
s &= ~Style.BOLD
s ^= Style.FANCY
print(s, s.value, Style.FANCY in s, Style(3) is Style.FANCY, [k for k in Style.__members__])
print(Style(6) == Style.ITALIC | Style.UNDER, Style.BOLD | Style.BOLD is Style.BOLD, {Style(6): "x"}[Style.UNDER | Style.ITALIC], sorted([Style.UNDER, Style.BOLD], key=lambda m: m.value))
match Style(3):
    case Style.FANCY:
        print("fancy")
try:
    class Hole(Flag):
        A = 1
        B = "x"
except TypeError as e:
    print(e)

#> Perm.R|X Perm.RW True True Perm.R|W|X Perm(0) Perm.W|X Perm.W Perm.W Perm(0)
#> [<Perm.R: 4>, <Perm.W: 2>, <Perm.X: 1>] [<Perm.R: 4>, <Perm.W: 2>] [<Perm.R: 4>, <Perm.W: 2>, <Perm.X: 1>] 3 3 True False True False True
#> <Perm.R: 4> <Perm.R|X: 5> <Perm: 0> Perm.R|X R|X None 5 Perm.RW Perm.RW
#> ValueError <flag 'Perm'> invalid value 8
#> TypeError unsupported operand type(s) for |: 'Perm' and 'int'
#> TypeError unsupported operand type(s) for &: 'Perm' and 'str'
#> ValueError 'R' is not a valid Perm
#> TypeError unsupported operand type(s) for 'in': 'int' and 'Perm'
#> TypeError '<' not supported between instances of 'Perm' and 'Perm'
#> TypeError unsupported operand type(s) for +: 'Perm' and 'Perm'
#> Perm.R|W|X
#> AttributeError type object 'Perm' has no attribute 'Z'
#> [<I.A: 1>, <I.B: 2>, <I.C: 4>] 3 9 3 12 0 3 4 True True <I.A|8: 9> <I: 0> 6 7 -1 8 int I
#> 3 2 AC ['A', 'B', 'C'] True 5 True 1
#> Strict <flag 'Strict'> invalid value 13
#> Conform <Conform.A: 1> Conform
#> Keep <Keep.A|12: 13> Keep
#> Eject 13 int
#> Style.NONE [<Style.BOLD: 1>, <Style.ITALIC: 2>, <Style.UNDER: 4>] bold under plain bold italic bold italic under Style.ITALIC|UNDER bold italic under
#> Style.BOLD|ITALIC|UNDER 7 True True ['NONE', 'BOLD', 'ITALIC', 'UNDER', 'FANCY']
#> True True x [<Style.BOLD: 1>, <Style.UNDER: 4>]
#> fancy
#> unsupported operand type(s) for |=: 'int' and 'str'
