# Fraction: every constructor form, arithmetic with all numbers, rounding, formats, comparison, hash, errors.
from fractions import Fraction
import math
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


F = Fraction
class R:
    numerator = 3
    denominator = 4

    def as_integer_ratio(self):
        return 3, 4


class Sub(Fraction):
    pass


for args in ((), (5,), (1, 2), (-6, 4), (6, -4), (0, 5), (True, 2), ("3/4",), (" -7 / 2 ",) if False else (" -7/2 ",), ("1.5",), ("-.25",), ("1e3",), ("1E-2",), ("+5",), ("1_000/3_0",), ("0.1",), (0.5,), (0.1,), (-2.75,), (F(1, 3),), (F(1, 2), F(3, 4)), (2**70, 2**69), (Sub(1, 2),), ("1/3",), (1e-320,)):
    tell(F, *args)
for args in ((1, 0), ("1/0",), ("",), ("a",), ("1/2/3",), ("1 2",), ("1/ 2",), ("0x1",), ("1.5/2",), (float("nan"),), (float("inf"),), (None,), ([],), (1.5, 2), (1, 1.5), ("1", 2), (1, "2"), (1j,), (1, 2, 3), ("1__0",), ("/2",), ("nan",), ("1.2.3",)):
    tell(F, *args)
tell(lambda: F(numerator=3, denominator=6))
tell(lambda: F(denominator=6))
a, b = F(7, 3), F(-1, 2)
for f in (lambda: a + b, lambda: a - b, lambda: a * b, lambda: a / b, lambda: a // b, lambda: a % b, lambda: divmod(a, b), lambda: a ** 2, lambda: a ** -2, lambda: b ** 3, lambda: a ** b, lambda: F(4, 9) ** F(1, 2), lambda: 2 ** F(3), lambda: 2 ** F(1, 2), lambda: F(-8) ** F(1, 3), lambda: 0 ** F(0), lambda: F(0) ** -1, lambda: a + 1, lambda: 1 + a, lambda: a + 0.5, lambda: 0.5 * a, lambda: a + 1j, lambda: 1 - a, lambda: 2 / a, lambda: 7 // a, lambda: 7 % a, lambda: divmod(7, a), lambda: 7.0 // a, lambda: a / 0, lambda: a // 0, lambda: a % 0, lambda: a / 0.0, lambda: a + "x", lambda: "x" * a, lambda: a + None, lambda: -a, lambda: +b, lambda: abs(b), lambda: bool(F(0)), lambda: int(a), lambda: float(a), lambda: complex(a), lambda: math.floor(b), lambda: math.ceil(a), lambda: math.trunc(b), lambda: round(a), lambda: round(F(5, 2)), lambda: round(F(7, 2)), lambda: round(a, 2), lambda: round(F(12345), -2), lambda: round(a, 1.5), lambda: a.numerator, lambda: a.denominator, lambda: a.limit_denominator(1), lambda: F(math.pi).limit_denominator(1000), lambda: F("3.1415").limit_denominator(0), lambda: a.as_integer_ratio(), lambda: a.is_integer(), lambda: F(4, 2).is_integer(), lambda: F.from_float(0.75), lambda: F.from_float(3), lambda: F.from_float("a"), lambda: F.from_float(float("inf")), lambda: a.conjugate(), lambda: a.real, lambda: a.imag, lambda: sum([a, b]), lambda: max(a, b, 1), lambda: sorted([a, 2, b, 0.1]), lambda: a == F(14, 6), lambda: a == 7 / 3, lambda: F(1, 2) == 0.5, lambda: F(2) == 2, lambda: F(1, 2) == "1/2", lambda: a < 3, lambda: a < 2.5, lambda: a >= float("nan"), lambda: a < float("inf"), lambda: a < "x", lambda: a < 1j, lambda: F(1) == 1 + 0j, lambda: hash(F(1, 2)) == hash(0.5), lambda: hash(F(3)) == hash(3), lambda: hash(a) == hash(F(14, 6)), lambda: {F(1, 2): "half"}[0.5], lambda: repr(a), lambda: str(b), lambda: str(F(3)), lambda: f"{a}", lambda: [a], lambda: type(Sub(1) + 1).__name__, lambda: Sub(1, 2), lambda: setattr(a, "numerator", 5), lambda: a.x, lambda: isinstance(a, __import__("numbers").Rational), lambda: math.gcd(a.numerator, 14), lambda: pow(a, 2, 3), lambda: a[0], lambda: F(10**30, 3) // 1, lambda: F(1, 10**30) + 1.0, lambda: a.__reduce__()[1]):
    tell(f)
for spec in (".2f", ".0f", "e", ".3e", "g", ".10g", "+.1f", "010.3f", ",.2f", "_>12.2f", "^12.1f", "%", ".1%", "", "F", "#.0f", "z.1f", "-.2f", "d", "s", "x", "q", ".2"):
    try:
        print(spec, [format(v, spec) for v in (F(22, 7), F(-1, 3), F(123456789, 8), F(0))])
    except Exception as e:
        print(spec, type(e).__name__, e)
def egyptian(f):
    out = []
    while f:
        d = math.ceil(1 / f)
        out.append(F(1, d))
        f -= F(1, d)
    return out
print(egyptian(F(5, 6)), sum(F(1, n) for n in range(1, 11)), F(0.1).limit_denominator(100), [str(F(i, 6)) for i in range(7)], F("0.125") ** 2 / F(1, 4))

#> Fraction(0, 1)
#> Fraction(5, 1)
#> Fraction(1, 2)
#> Fraction(-3, 2)
#> Fraction(-3, 2)
#> Fraction(0, 1)
#> Fraction(1, 2)
#> Fraction(3, 4)
#> Fraction(-7, 2)
#> Fraction(3, 2)
#> Fraction(-1, 4)
#> Fraction(1000, 1)
#> Fraction(1, 100)
#> Fraction(5, 1)
#> Fraction(100, 3)
#> Fraction(1, 10)
#> Fraction(1, 2)
#> Fraction(3602879701896397, 36028797018963968)
#> Fraction(-11, 4)
#> Fraction(1, 3)
#> Fraction(2, 3)
#> Fraction(2, 1)
#> Fraction(1, 2)
#> Fraction(1, 3)
#> Fraction(253, 25300281663413827294061918339864663381194581220517764794612669753428792445999418361495047962679640561898384733039601488923726092173224184608376674992592313740189678034570795170558363467761652042654970959809093133570250935428086587327262919456144944542601257064044846194041676826903812816523290938580750782913463467636686848)
#> ZeroDivisionError Fraction(1, 0)
#> ZeroDivisionError Fraction(1, 0)
#> ValueError Invalid literal for Fraction: ''
#> ValueError Invalid literal for Fraction: 'a'
#> ValueError Invalid literal for Fraction: '1/2/3'
#> ValueError Invalid literal for Fraction: '1 2'
#> Fraction(1, 2)
#> ValueError Invalid literal for Fraction: '0x1'
#> ValueError Invalid literal for Fraction: '1.5/2'
#> ValueError cannot convert NaN to integer ratio
#> OverflowError cannot convert Infinity to integer ratio
#> TypeError argument should be a string or a Rational instance
#> TypeError argument should be a string or a Rational instance
#> TypeError both arguments should be Rational instances
#> TypeError both arguments should be Rational instances
#> TypeError both arguments should be Rational instances
#> TypeError both arguments should be Rational instances
#> TypeError argument should be a string or a Rational instance
#> TypeError Fraction.__new__() takes from 1 to 3 positional arguments but 4 were given
#> ValueError Invalid literal for Fraction: '1__0'
#> ValueError Invalid literal for Fraction: '/2'
#> ValueError Invalid literal for Fraction: 'nan'
#> ValueError Invalid literal for Fraction: '1.2.3'
#> Fraction(1, 2)
#> Fraction(0, 1)
#> Fraction(11, 6)
#> Fraction(17, 6)
#> Fraction(-7, 6)
#> Fraction(-14, 3)
#> -5
#> Fraction(-1, 6)
#> (-5, Fraction(-1, 6))
#> Fraction(49, 9)
#> Fraction(9, 49)
#> Fraction(-1, 8)
#> 0.6546536707079771
#> 0.6666666666666666
#> 8
#> 1.4142135623730951
#> (1.0000000000000002+1.7320508075688772j)
#> 1
#> ZeroDivisionError Fraction(1, 0)
#> Fraction(10, 3)
#> Fraction(10, 3)
#> 2.8333333333333335
#> 1.1666666666666667
#> (2.3333333333333335+1j)
#> Fraction(-4, 3)
#> Fraction(6, 7)
#> 3
#> Fraction(0, 1)
#> (3, Fraction(0, 1))
#> 2.0
#> ZeroDivisionError Fraction(1, 0)
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError integer modulo by zero
#> ZeroDivisionError float division by zero
#> TypeError unsupported operand type(s) for +: 'Fraction' and 'str'
#> TypeError can't multiply sequence by non-int of type 'Fraction'
#> TypeError unsupported operand type(s) for +: 'Fraction' and 'NoneType'
#> Fraction(-7, 3)
#> Fraction(-1, 2)
#> Fraction(1, 2)
#> False
#> 2
#> 2.3333333333333335
#> (2.3333333333333335+0j)
#> -1
#> 3
#> 0
#> 2
#> 2
#> 4
#> Fraction(233, 100)
#> Fraction(12300, 1)
#> TypeError both arguments should be Rational instances
#> 7
#> 3
#> Fraction(2, 1)
#> Fraction(355, 113)
#> ValueError max_denominator should be at least 1
#> (7, 3)
#> False
#> True
#> Fraction(3, 4)
#> Fraction(3, 1)
#> TypeError Fraction.from_float() only takes floats, not 'a' (str)
#> OverflowError cannot convert Infinity to integer ratio
#> Fraction(7, 3)
#> Fraction(7, 3)
#> 0
#> Fraction(11, 6)
#> Fraction(7, 3)
#> [Fraction(-1, 2), 0.1, 2, Fraction(7, 3)]
#> True
#> False
#> True
#> True
#> False
#> True
#> True
#> False
#> True
#> TypeError '<' not supported between instances of 'Fraction' and 'str'
#> TypeError '<' not supported between instances of 'Fraction' and 'complex'
#> True
#> True
#> True
#> True
#> 'half'
#> 'Fraction(7, 3)'
#> '-1/2'
#> '3'
#> '7/3'
#> [Fraction(7, 3)]
#> 'Fraction'
#> Sub(1, 2)
#> AttributeError property 'numerator' of 'Fraction' object has no setter
#> AttributeError 'Fraction' object has no attribute 'x'
#> True
#> 7
#> TypeError Fraction.__pow__() takes 2 positional arguments but 3 were given
#> TypeError 'Fraction' object is not subscriptable
#> 333333333333333333333333333333
#> 1.0
#> (7, 3)
#> .2f ['3.14', '-0.33', '15432098.62', '0.00']
#> .0f ['3', '-0', '15432099', '0']
#> e ['3.142857e+00', '-3.333333e-01', '1.543210e+07', '0.000000e+00']
#> .3e ['3.143e+00', '-3.333e-01', '1.543e+07', '0.000e+00']
#> g ['3.14286', '-0.333333', '1.54321e+07', '0']
#> .10g ['3.142857143', '-0.3333333333', '15432098.62', '0']
#> +.1f ['+3.1', '-0.3', '+15432098.6', '+0.0']
#> 010.3f ['000003.143', '-00000.333', '15432098.625', '000000.000']
#> ,.2f ['3.14', '-0.33', '15,432,098.62', '0.00']
#> _>12.2f ['________3.14', '_______-0.33', '_15432098.62', '________0.00']
#> ^12.1f ['    3.1     ', '    -0.3    ', ' 15432098.6 ', '    0.0     ']
#> % ['314.285714%', '-33.333333%', '1543209862.500000%', '0.000000%']
#> .1% ['314.3%', '-33.3%', '1543209862.5%', '0.0%']
#>  ['22/7', '-1/3', '123456789/8', '0']
#> F ['3.142857', '-0.333333', '15432098.625000', '0.000000']
#> #.0f ['3.', '-0.', '15432099.', '0.']
#> z.1f ['3.1', '-0.3', '15432098.6', '0.0']
#> -.2f ['3.14', '-0.33', '15432098.62', '0.00']
#> d ValueError Invalid format specifier 'd' for object of type 'Fraction'
#> s ValueError Invalid format specifier 's' for object of type 'Fraction'
#> x ValueError Invalid format specifier 'x' for object of type 'Fraction'
#> q ValueError Invalid format specifier 'q' for object of type 'Fraction'
#> .2 ValueError Invalid format specifier '.2' for object of type 'Fraction'
#> [Fraction(1, 2), Fraction(1, 3)] 7381/2520 1/10 ['0', '1/6', '1/3', '1/2', '2/3', '5/6', '1'] 1/16
