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

#> '1/2' -> Fraction(1, 2)
#> '-3/4' -> Fraction(-3, 4)
#> '+5' -> Fraction(5, 1)
#> ' 7/8 ' -> Fraction(7, 8)
#> '1 / 2' -> Fraction(1, 2)
#> '1/ 2' -> Fraction(1, 2)
#> '0.5' -> Fraction(1, 2)
#> '-.25' -> Fraction(-1, 4)
#> '1.' -> Fraction(1, 1)
#> '1e3' -> Fraction(1000, 1)
#> '1.5e-2' -> Fraction(3, 200)
#> '1E+2' -> Fraction(100, 1)
#> '1/0' !! ZeroDivisionError Fraction(1, 0)
#> '1/-2' !! ValueError Invalid literal for Fraction: '1/-2'
#> '' !! ValueError Invalid literal for Fraction: ''
#> ' ' !! ValueError Invalid literal for Fraction: ' '
#> 'a' !! ValueError Invalid literal for Fraction: 'a'
#> '1/2/3' !! ValueError Invalid literal for Fraction: '1/2/3'
#> '1_000/3' -> Fraction(1000, 3)
#> '1__0' !! ValueError Invalid literal for Fraction: '1__0'
#> '0x10' !! ValueError Invalid literal for Fraction: '0x10'
#> 'inf' !! ValueError Invalid literal for Fraction: 'inf'
#> 'nan' !! ValueError Invalid literal for Fraction: 'nan'
#> '1.5/2' !! ValueError Invalid literal for Fraction: '1.5/2'
#> '٣/٤' -> Fraction(3, 4)
#> '1/2\n' -> Fraction(1, 2)
#> '1e5' -> Fraction(100000, 1)
#> '½' !! ValueError Invalid literal for Fraction: '½'
#> () -> Fraction(0, 1)
#> (3,) -> Fraction(3, 1)
#> (6, 4) -> Fraction(3, 2)
#> (6, -4) -> Fraction(-3, 2)
#> (0, 5) -> Fraction(0, 1)
#> (0, -5) -> Fraction(0, 1)
#> (1, 0) !! ZeroDivisionError Fraction(1, 0)
#> (True,) -> Fraction(1, 1)
#> (0.5,) -> Fraction(1, 2)
#> (0.1,) -> Fraction(3602879701896397, 36028797018963968)
#> (1.5, 2) !! TypeError both arguments should be Rational instances
#> (inf,) !! OverflowError cannot convert Infinity to integer ratio
#> (nan,) !! ValueError cannot convert NaN to integer ratio
#> ('1', 2) !! TypeError both arguments should be Rational instances
#> (1, '2') !! TypeError both arguments should be Rational instances
#> (Fraction(1, 2), Fraction(3, 4)) -> Fraction(2, 3)
#> (Fraction(1, 2), 2) -> Fraction(1, 4)
#> (2, Fraction(1, 3)) -> Fraction(6, 1)
#> (None,) !! TypeError argument should be a string or a Rational instance
#> (1j,) !! TypeError argument should be a string or a Rational instance
#> ([],) !! TypeError argument should be a string or a Rational instance
#> (1000000000000000000000000000000, 100000000000000000000) -> Fraction(10000000000, 1)
#> (1, 2, 3) !! TypeError Fraction.__new__() takes from 1 to 3 positional arguments but 4 were given
#> 29/15 41/15 -14/15 -35/6 -6 -1/15 (-6, Fraction(-1, 15)) 49/9 9/49 -8/125 2/5 -7/3 -2/5 False 7 3 (-2, 5) False True 7/3 7/3 0
#> add 2 -> Fraction(13, 3)
#> r add 2 -> Fraction(8, 5)
#> sub 2 -> Fraction(1, 3)
#> r sub 2 -> Fraction(12, 5)
#> mul 2 -> Fraction(14, 3)
#> r mul 2 -> Fraction(-4, 5)
#> truediv 2 -> Fraction(7, 6)
#> r truediv 2 -> Fraction(-5, 1)
#> floordiv 2 -> 1
#> r floordiv 2 -> -5
#> mod 2 -> Fraction(1, 3)
#> r mod 2 -> Fraction(0, 1)
#> pow 2 -> Fraction(49, 9)
#> r pow 2 -> 0.757858283255199
#> eq 2 -> False
#> r eq 2 -> False
#> lt 2 -> False
#> r lt 2 -> False
#> add 0 -> Fraction(7, 3)
#> r add 0 -> Fraction(-2, 5)
#> sub 0 -> Fraction(7, 3)
#> r sub 0 -> Fraction(2, 5)
#> mul 0 -> Fraction(0, 1)
#> r mul 0 -> Fraction(0, 1)
#> truediv 0 !! ZeroDivisionError Fraction(1, 0)
#> r truediv 0 -> Fraction(0, 1)
#> floordiv 0 !! ZeroDivisionError integer division or modulo by zero
#> r floordiv 0 -> 0
#> mod 0 !! ZeroDivisionError integer modulo by zero
#> r mod 0 -> Fraction(0, 1)
#> pow 0 -> Fraction(1, 1)
#> r pow 0 !! ZeroDivisionError 0.0 cannot be raised to a negative power
#> eq 0 -> False
#> r eq 0 -> False
#> lt 0 -> False
#> r lt 0 -> False
#> add True -> Fraction(10, 3)
#> r add True -> Fraction(3, 5)
#> sub True -> Fraction(4, 3)
#> r sub True -> Fraction(7, 5)
#> mul True -> Fraction(7, 3)
#> r mul True -> Fraction(-2, 5)
#> truediv True -> Fraction(7, 3)
#> r truediv True -> Fraction(-5, 2)
#> floordiv True -> 2
#> r floordiv True -> -3
#> mod True -> Fraction(1, 3)
#> r mod True -> Fraction(-1, 5)
#> pow True -> Fraction(7, 3)
#> r pow True -> 1.0
#> eq True -> False
#> r eq True -> False
#> lt True -> False
#> r lt True -> False
#> add 1.5 -> 3.8333333333333335
#> r add 1.5 -> 1.1
#> sub 1.5 -> 0.8333333333333335
#> r sub 1.5 -> 1.9
#> mul 1.5 -> 3.5
#> r mul 1.5 -> -0.6000000000000001
#> truediv 1.5 -> 1.5555555555555556
#> r truediv 1.5 -> -3.75
#> floordiv 1.5 -> 1.0
#> r floordiv 1.5 -> -4.0
#> mod 1.5 -> 0.8333333333333335
#> r mod 1.5 -> -0.10000000000000009
#> pow 1.5 -> 3.564225540521209
#> r pow 1.5 -> 0.8502830004171938
#> eq 1.5 -> False
#> r eq 1.5 -> False
#> lt 1.5 -> False
#> r lt 1.5 -> False
#> add 0.0 -> 2.3333333333333335
#> r add 0.0 -> -0.4
#> sub 0.0 -> 2.3333333333333335
#> r sub 0.0 -> 0.4
#> mul 0.0 -> 0.0
#> r mul 0.0 -> -0.0
#> truediv 0.0 !! ZeroDivisionError float division by zero
#> r truediv 0.0 -> -0.0
#> floordiv 0.0 !! ZeroDivisionError float floor division by zero
#> r floordiv 0.0 -> -0.0
#> mod 0.0 !! ZeroDivisionError float modulo
#> r mod 0.0 -> -0.0
#> pow 0.0 -> 1.0
#> r pow 0.0 !! ZeroDivisionError 0.0 cannot be raised to a negative power
#> eq 0.0 -> False
#> r eq 0.0 -> False
#> lt 0.0 -> False
#> r lt 0.0 -> False
#> add 1j -> (2.3333333333333335+1j)
#> r add 1j -> (-0.4+1j)
#> sub 1j -> (2.3333333333333335-1j)
#> r sub 1j -> (0.4+1j)
#> mul 1j -> 2.3333333333333335j
#> r mul 1j -> (-0-0.4j)
#> truediv 1j -> -2.3333333333333335j
#> r truediv 1j -> (-0-2.5j)
#> floordiv 1j !! TypeError unsupported operand type(s) for //: 'complex' and 'complex'
#> r floordiv 1j !! TypeError unsupported operand type(s) for //: 'complex' and 'complex'
#> mod 1j !! TypeError unsupported operand type(s) for %: 'complex' and 'complex'
#> r mod 1j !! TypeError unsupported operand type(s) for %: 'complex' and 'complex'
#> pow 1j -> (0.6620107985062872+0.7494942979510038j)
#> r pow 1j -> (0.8090169943749475-0.5877852522924731j)
#> eq 1j -> False
#> r eq 1j -> False
#> lt 1j !! TypeError '<' not supported between instances of 'Fraction' and 'complex'
#> r lt 1j !! TypeError '<' not supported between instances of 'complex' and 'Fraction'
#> add Fraction(1, 2) -> Fraction(17, 6)
#> sub Fraction(1, 2) -> Fraction(11, 6)
#> mul Fraction(1, 2) -> Fraction(7, 6)
#> truediv Fraction(1, 2) -> Fraction(14, 3)
#> floordiv Fraction(1, 2) -> 4
#> mod Fraction(1, 2) -> Fraction(1, 3)
#> pow Fraction(1, 2) -> 1.5275252316519468
#> eq Fraction(1, 2) -> False
#> lt Fraction(1, 2) -> False
#> add 'a' !! TypeError unsupported operand type(s) for +: 'Fraction' and 'str'
#> r add 'a' !! TypeError can only concatenate str (not "Fraction") to str
#> sub 'a' !! TypeError unsupported operand type(s) for -: 'Fraction' and 'str'
#> r sub 'a' !! TypeError unsupported operand type(s) for -: 'str' and 'Fraction'
#> mul 'a' !! TypeError can't multiply sequence by non-int of type 'Fraction'
#> r mul 'a' !! TypeError can't multiply sequence by non-int of type 'Fraction'
#> truediv 'a' !! TypeError unsupported operand type(s) for /: 'Fraction' and 'str'
#> r truediv 'a' !! TypeError unsupported operand type(s) for /: 'str' and 'Fraction'
#> floordiv 'a' !! TypeError unsupported operand type(s) for //: 'Fraction' and 'str'
#> r floordiv 'a' !! TypeError unsupported operand type(s) for //: 'str' and 'Fraction'
#> mod 'a' !! TypeError unsupported operand type(s) for %: 'Fraction' and 'str'
#> r mod 'a' !! TypeError not all arguments converted during string formatting
#> pow 'a' !! TypeError unsupported operand type(s) for ** or pow(): 'float' and 'str'
#> r pow 'a' !! TypeError unsupported operand type(s) for ** or pow(): 'str' and 'float'
#> eq 'a' -> False
#> r eq 'a' -> False
#> lt 'a' !! TypeError '<' not supported between instances of 'Fraction' and 'str'
#> r lt 'a' !! TypeError '<' not supported between instances of 'str' and 'Fraction'
#> add None !! TypeError unsupported operand type(s) for +: 'Fraction' and 'NoneType'
#> r add None !! TypeError unsupported operand type(s) for +: 'NoneType' and 'Fraction'
#> sub None !! TypeError unsupported operand type(s) for -: 'Fraction' and 'NoneType'
#> r sub None !! TypeError unsupported operand type(s) for -: 'NoneType' and 'Fraction'
#> mul None !! TypeError unsupported operand type(s) for *: 'Fraction' and 'NoneType'
#> r mul None !! TypeError unsupported operand type(s) for *: 'NoneType' and 'Fraction'
#> truediv None !! TypeError unsupported operand type(s) for /: 'Fraction' and 'NoneType'
#> r truediv None !! TypeError unsupported operand type(s) for /: 'NoneType' and 'Fraction'
#> floordiv None !! TypeError unsupported operand type(s) for //: 'Fraction' and 'NoneType'
#> r floordiv None !! TypeError unsupported operand type(s) for //: 'NoneType' and 'Fraction'
#> mod None !! TypeError unsupported operand type(s) for %: 'Fraction' and 'NoneType'
#> r mod None !! TypeError unsupported operand type(s) for %: 'NoneType' and 'Fraction'
#> pow None !! TypeError unsupported operand type(s) for ** or pow(): 'float' and 'NoneType'
#> r pow None !! TypeError unsupported operand type(s) for ** or pow(): 'NoneType' and 'float'
#> eq None -> False
#> r eq None -> False
#> lt None !! TypeError '<' not supported between instances of 'Fraction' and 'NoneType'
#> r lt None !! TypeError '<' not supported between instances of 'NoneType' and 'Fraction'
#> True False True True True True False True True h True [Fraction(-1, 7), 0.3, Fraction(1, 2), 1] 1/3 5/6 1.0
#> 7/2 4 7/2 0 4 3 4 3 3 3.5 7/2 Fraction(7, 2)
#> 5/2 2 5/2 0 2 2 3 2 2 2.5 5/2 Fraction(5, 2)
#> -7/2 -4 -7/2 0 -4 -4 -3 -3 -3 -3.5 -7/2 Fraction(-7, 2)
#> -5/2 -2 -5/2 0 -2 -3 -2 -2 -2 -2.5 -5/2 Fraction(-5, 2)
#> 1/3 0 3/10 0 0 0 1 0 0 0.3333333333333333 1/3 Fraction(1, 3)
#> 0 0 0 0 0 0 0 0 0 0.0 0 Fraction(0, 1)
#> 2469/20 123 617/5 120 123 123 124 123 123 123.45 2469/20 Fraction(2469, 20)
#> round text !! TypeError bad operand type for abs(): 'str'
#> limit 1 -> Fraction(3, 1)
#> limit 2 -> Fraction(3, 1)
#> limit 10 -> Fraction(22, 7)
#> limit 1000 -> Fraction(355, 113)
#> limit 0 !! ValueError max_denominator should be at least 1
#> limit -1 !! ValueError max_denominator should be at least 1
#> 3/4 3 314159/100000 355/113
#> from_float text !! TypeError Fraction.from_float() only takes floats, not 'a' (str)
#> from_float nan !! ValueError cannot convert NaN to integer ratio
#> spec '' -> '-12345/7'
#> spec '.2f' -> '-1763.57'
#> spec '10.3f' -> ' -1763.571'
#> spec '+.1e' -> '-1.8e+03'
#> spec 'g' -> '-1763.57'
#> spec '.3g' -> '-1.76e+03'
#> spec ',.2f' -> '-1,763.57'
#> spec '_.1f' -> '-1_763.6'
#> spec '%' -> '-176357.142857%'
#> spec '.1%' -> '-176357.1%'
#> spec '*^12.1f' -> '**-1763.6***'
#> spec '08.2f' -> '-1763.57'
#> spec '#.0f' -> '-1764.'
#> spec 'z.1f' -> '-1763.6'
#> spec 'E' -> '-1.763571E+03'
#> spec 's' !! ValueError Invalid format specifier 's' for object of type 'Fraction'
#> spec 'd' !! ValueError Invalid format specifier 'd' for object of type 'Fraction'
#> spec 'x' !! ValueError Invalid format specifier 'x' for object of type 'Fraction'
#> spec '.0f' -> '-1764'
#> spec '10' !! ValueError Invalid format specifier '10' for object of type 'Fraction'
#> set !! AttributeError property 'numerator' of 'Fraction' object has no setter
#> 0.7071067811865476 2.0 1 1.4142135623730951 8 0.7071067811865476 (1.0000000000000002+1.7320508075688772j)
#> zero power !! ZeroDivisionError Fraction(1, 0)
#> pow mod !! TypeError Fraction.__pow__() takes 2 positional arguments but 3 were given
#> S(1/2) 3/2 Fraction Fraction True 1/3 S(1/4)
#> 9227046511387/2329089562800
