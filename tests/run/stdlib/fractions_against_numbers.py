# Fraction: from text, floats and numbers, arithmetic with every kind, comparisons, rounding, formats, hashing.
from fractions import Fraction as F
import math
import operator


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


for text in ("1/2", "-3/4", "+5", " 7/8 ", "1 / 2", "1/ 2", "0.5", "-.25", "1.", "1e3", "1.5e-2", "1E+2", "1/0", "1/-2", "", " ", "a", "1/2/3", "1_000/3", "1__0", "0x10", "inf", "nan", "1.5/2", "٣/٤", "1/2\n", "1e5", "½"):
    told(repr(text), F, text)
for args in ((), (3,), (6, 4), (6, -4), (0, 5), (0, -5), (1, 0), (True,), (0.5,), (0.1,), (1.5, 2), (float("inf"),), (float("nan"),), ("1", 2), (1, "2"), (F(1, 2), F(3, 4)), (F(1, 2), 2), (2, F(1, 3)), (None,), (1j,), ([],), (10**30, 10**20), (1, 2, 3)):
    told(repr(args), F, *args)
a, b = F(7, 3), F(-2, 5)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a**2, a**-2, b**3, abs(b), -a, +b, bool(F(0)), a.numerator, a.denominator, b.as_integer_ratio(), a.is_integer(), F(4, 2).is_integer(), a.conjugate(), a.real, a.imag)
for x in (2, 0, True, 1.5, 0.0, 1j, F(1, 2), "a", None):
    for op in (operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.pow, operator.eq, operator.lt):
        told(f"{op.__name__} {x!r}", op, a, x)
        if not isinstance(x, F):
            told(f"r {op.__name__} {x!r}", op, x, b)
print(F(1, 2) == 0.5, F(1, 3) == 1 / 3, F(2) == 2, F(1, 2) == 0.5 + 0j, F(1, 2) < 0.51, F(1, 2) < float("inf"), F(1, 2) > float("nan"), hash(F(1, 2)) == hash(0.5), hash(F(3)) == hash(3), {F(1, 2): "h"}[0.5], F(1, 3) in [1 / 3, F(2, 6)], sorted([F(1, 2), 0.3, 1, F(-1, 7)]), max(F(1, 3), 0.33), sum([F(1, 2), F(1, 3)]), sum([F(1, 2)], 0.5))
for x in (F(7, 2), F(5, 2), F(-7, 2), F(-5, 2), F(1, 3), F(0), F(12345, 100)):
    print(x, round(x), round(x, 1), round(x, -1), round(x, 0), math.floor(x), math.ceil(x), math.trunc(x), int(x), float(x), str(x), repr(x))
told("round text", round, a, "x")
for d in (1, 2, 10, 1000, 0, -1):
    told(f"limit {d}", F(math.pi).limit_denominator, d)
print(F.from_float(0.75), F.from_float(3), F(3.14159).limit_denominator(), F("3.1415926535897932").limit_denominator(1000))
told("from_float text", F.from_float, "a")
told("from_float nan", F.from_float, float("nan"))
for spec in ("", ".2f", "10.3f", "+.1e", "g", ".3g", ",.2f", "_.1f", "%", ".1%", "*^12.1f", "08.2f", "#.0f", "z.1f", "E", "s", "d", "x", ".0f", "10"):
    told(f"spec {spec!r}", format, F(-12345, 7), spec)
told("set", lambda: setattr(F(1), "numerator", 5))
print(F(1, 2) ** F(1, 2), F(4) ** F(1, 2), F(0) ** 0, 2 ** F(1, 2), 2 ** F(3), F(1, 2) ** 0.5, (-8) ** F(1, 3))
told("zero power", lambda: F(0) ** -1)
told("pow mod", lambda: pow(F(2), 2, 3))


class S(F):
    def __repr__(self):
        return f"S({self.numerator}/{self.denominator})"


s = S(3, 6)
print(repr(s), s + 1, type(s + 1).__name__, type(-s).__name__, s == F(1, 2), S("1/3"), repr(S.from_float(0.25)))
x = F(0)
for n in range(1, 30):
    x += F(1, n)
print(x)
