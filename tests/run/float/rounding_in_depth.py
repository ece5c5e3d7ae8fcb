# round, floor, ceil, trunc, is_integer, as_integer_ratio, hex and fromhex.
import math
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Ix:
    def __index__(self):
        return 1


class Sub(float):
    pass


for v in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 0.15, 0.25, 1234.5678, 1e15 + 0.5, 5e-324, 1e300, -2.675, 99.995, 0.05, 1.45):
    print(v, round(v), [round(v, k) for k in (0, 1, 2, 3, -1, -2, 17, 320, -320)])
for args in ((1.5, None), (1.55, Ix()), (1.5, True), (1.5, "1"), (1.5, 1.0), (1e308, -308), (9e307, -308), (1.7e308, -308), (float("inf"), 2), (float("nan"), 2), (float("inf"),), (float("nan"),), (float("-inf"), None), (1.5, 2**70), (1.5, -2**70), (-0.2,), (-0.2, 0), (Sub(2.5),), (Sub(2.55), 1)):
    tell(round, *args)
for f in (math.floor, math.ceil, math.trunc, int):
    print([f(v) for v in (1.5, -1.5, 0.0, -0.0, 0.9999, -0.9999, 1e20, 2.0**63, -2.0**63, 4503599627370497.5)])
    tell(f, float("inf"))
    tell(f, float("nan"))
print([v.is_integer() for v in (1.0, 1.5, -0.0, 1e300, float("inf"), float("nan"), Sub(2.0))])
for v in (0.5, -0.75, 0.1, 1e300, 5e-324, 0.0, -0.0, 3.0, Sub(1.25)):
    n, d = v.as_integer_ratio()
    print((n, d) if d < 10**20 and abs(n) < 10**20 else (n.bit_length(), d.bit_length()), n / d == v)
tell(float("inf").as_integer_ratio)
tell(float("nan").as_integer_ratio)
for v in (0.0, -0.0, 1.0, 0.1, -1.5, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan"), 1 / 3, 2.0**70):
    h = v.hex()
    print(h, float.fromhex(h) == v, end="; ")
print()
for t in ("0x1p3", "1p3", "0x.8", "0x1.8p-1", "-0X1.P+2", " 0x1 ", "inf", "-Infinity", "nan", "0x1p1023", "0x1.fffffffffffff8p0", "0x1.fffffffffffff7p0", "0x1p-1075", "0x1.8p-1075", "0x1p-1074", "ff", "0xabc.def", "1.5", "0x0p99999999999"):
    tell(float.fromhex, t)
for t in ("", "0x", "p3", "0x1p", "0x1pz", "0x1.g", "1_0", "0x1p1024", "0x1p99999999999999999999", "x1", "0x 1", "--1", "in f", "0x1.8.8", "é"):
    tell(float.fromhex, t)
for a in (5, None, b"0x1"):
    tell(float.fromhex, a)
tell(float.fromhex)
tell((1.5).hex, 1)
print(Sub.fromhex("0x1p2"), type(Sub.fromhex("0x1p2")).__name__, type(Sub(1.5).__float__()).__name__, (2.5).__int__(), (2.5).__trunc__(), (2.5).__floor__(), (2.5).__ceil__(), (2.5).__round__(), (2.5).__round__(0), (1.5).__getnewargs__(), (1.5).real, (1.5).imag, (1.5).conjugate())
print(hash(1.0), hash(0.5), hash(-1.0), hash(float("inf")), hash(float("-inf")), hash(1e300) == hash(int(1e300)), hash(0.1), hash(-0.0), hash(2.0**61))
print(float.__getformat__("double"), float.__getformat__("float"))
tell(float.__getformat__, "half")
tell((1.5).__format__, 5)

#> 0.5 0 [0.0, 0.5, 0.5, 0.5, 0.0, 0.0, 0.5, 0.5, 0.0]
#> 1.5 2 [2.0, 1.5, 1.5, 1.5, 0.0, 0.0, 1.5, 1.5, 0.0]
#> 2.5 2 [2.0, 2.5, 2.5, 2.5, 0.0, 0.0, 2.5, 2.5, 0.0]
#> -0.5 0 [-0.0, -0.5, -0.5, -0.5, -0.0, -0.0, -0.5, -0.5, -0.0]
#> -1.5 -2 [-2.0, -1.5, -1.5, -1.5, -0.0, -0.0, -1.5, -1.5, -0.0]
#> 2.675 3 [3.0, 2.7, 2.67, 2.675, 0.0, 0.0, 2.675, 2.675, 0.0]
#> 1.005 1 [1.0, 1.0, 1.0, 1.005, 0.0, 0.0, 1.005, 1.005, 0.0]
#> 0.15 0 [0.0, 0.1, 0.15, 0.15, 0.0, 0.0, 0.15, 0.15, 0.0]
#> 0.25 0 [0.0, 0.2, 0.25, 0.25, 0.0, 0.0, 0.25, 0.25, 0.0]
#> 1234.5678 1235 [1235.0, 1234.6, 1234.57, 1234.568, 1230.0, 1200.0, 1234.5678, 1234.5678, 0.0]
#> 1000000000000000.5 1000000000000000 [1000000000000000.0, 1000000000000000.5, 1000000000000000.5, 1000000000000000.5, 1000000000000000.0, 1000000000000000.0, 1000000000000000.5, 1000000000000000.5, 0.0]
#> 5e-324 0 [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
#> 1e+300 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160 [1e+300, 1e+300, 1e+300, 1e+300, 1e+300, 1e+300, 1e+300, 1e+300, 0.0]
#> -2.675 -3 [-3.0, -2.7, -2.67, -2.675, -0.0, -0.0, -2.675, -2.675, -0.0]
#> 99.995 100 [100.0, 100.0, 100.0, 99.995, 100.0, 100.0, 99.995, 99.995, 0.0]
#> 0.05 0 [0.0, 0.1, 0.05, 0.05, 0.0, 0.0, 0.05, 0.05, 0.0]
#> 1.45 1 [1.0, 1.4, 1.45, 1.45, 0.0, 0.0, 1.45, 1.45, 0.0]
#> 2
#> 1.6
#> 1.5
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> 1e+308
#> 1e+308
#> OverflowError rounded value too large to represent
#> inf
#> nan
#> OverflowError cannot convert float infinity to integer
#> ValueError cannot convert float NaN to integer
#> OverflowError cannot convert float infinity to integer
#> 1.5
#> 0.0
#> 0
#> -0.0
#> 2
#> 2.5
#> [1, -2, 0, 0, 0, -1, 100000000000000000000, 9223372036854775808, -9223372036854775808, 4503599627370498]
#> OverflowError cannot convert float infinity to integer
#> ValueError cannot convert float NaN to integer
#> [2, -1, 0, 0, 1, 0, 100000000000000000000, 9223372036854775808, -9223372036854775808, 4503599627370498]
#> OverflowError cannot convert float infinity to integer
#> ValueError cannot convert float NaN to integer
#> [1, -1, 0, 0, 0, 0, 100000000000000000000, 9223372036854775808, -9223372036854775808, 4503599627370498]
#> OverflowError cannot convert float infinity to integer
#> ValueError cannot convert float NaN to integer
#> [1, -1, 0, 0, 0, 0, 100000000000000000000, 9223372036854775808, -9223372036854775808, 4503599627370498]
#> OverflowError cannot convert float infinity to integer
#> ValueError cannot convert float NaN to integer
#> [True, False, True, True, False, False, True]
#> (1, 2) True
#> (-3, 4) True
#> (3602879701896397, 36028797018963968) True
#> (997, 1) True
#> (1, 1075) True
#> (0, 1) True
#> (0, 1) True
#> (3, 1) True
#> (5, 4) True
#> OverflowError cannot convert Infinity to integer ratio
#> ValueError cannot convert NaN to integer ratio
#> 0x0.0p+0 True; -0x0.0p+0 True; 0x1.0000000000000p+0 True; 0x1.999999999999ap-4 True; -0x1.8000000000000p+0 True; 0x0.0000000000001p-1022 True; 0x1.0000000000000p-1022 True; 0x1.fffffffffffffp+1023 True; inf True; -inf True; nan False; 0x1.5555555555555p-2 True; 0x1.0000000000000p+70 True; 
#> 8.0
#> 8.0
#> 0.5
#> 0.75
#> -4.0
#> 1.0
#> inf
#> -inf
#> nan
#> 8.98846567431158e+307
#> 2.0
#> 1.9999999999999998
#> 0.0
#> 5e-324
#> 5e-324
#> 255.0
#> 2748.870849609375
#> 1.3125
#> 0.0
#> ValueError invalid hexadecimal floating-point string
#> ValueError invalid hexadecimal floating-point string
#> ValueError invalid hexadecimal floating-point string
#> ValueError invalid hexadecimal floating-point string
#> ValueError invalid hexadecimal floating-point string
#> ValueError invalid hexadecimal floating-point string
#> ValueError invalid hexadecimal floating-point string
#> OverflowError hexadecimal value too large to represent as a float
#> OverflowError hexadecimal value too large to represent as a float
#> ValueError invalid hexadecimal floating-point string
#> ValueError invalid hexadecimal floating-point string
#> ValueError invalid hexadecimal floating-point string
#> ValueError invalid hexadecimal floating-point string
#> ValueError invalid hexadecimal floating-point string
#> ValueError invalid hexadecimal floating-point string
#> TypeError bad argument type for built-in operation
#> TypeError bad argument type for built-in operation
#> TypeError bad argument type for built-in operation
#> TypeError float.fromhex() takes exactly one argument (0 given)
#> TypeError float.hex() takes no arguments (1 given)
#> 4.0 Sub float 2 2 2 3 2 2.0 (1.5,) 1.5 0.0 1.5
#> 1 1152921504606846976 -2 314159 -314159 True 230584300921369408 0 1
#> IEEE, little-endian IEEE, little-endian
#> ValueError __getformat__() argument 1 must be 'double' or 'float'
#> TypeError __format__() argument must be str, not int
