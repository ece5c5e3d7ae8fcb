# float against int: comparisons are exact at every size, hashes agree, conversions round as they must.
import math

inf, nan = math.inf, math.nan


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


PAIRS = [(2**53, 2.0**53), (2**53 + 1, 2.0**53), (2**53 + 1, 2.0**53 + 2), (-(2**53) - 1, -(2.0**53)), (2**63, 2.0**63), (2**63 - 1, 2.0**63), (2**64 + 1, 2.0**64), (10**22, 1e22), (10**23, 1e23), (10**308, 1e308), (10**309, inf), (-(10**309), -inf), (10**400, 1e308), (0, -0.0), (0, 5e-324), (1, 0.9999999999999999), (1, nan), (10**400, nan), (3, 3.5), (-3, -3.5), (2**1023, 2.0**1023), (2**1024, 1.7976931348623157e308), (True, 1.0), (False, -0.0)]
for i, f in PAIRS:
    print(str(i)[:12], f, i == f, i != f, i < f, i <= f, i > f, i >= f, f == i, f < i, f > i, f <= i, f >= i, (hash(i) == hash(f)) >= (i == f))
    exact = f == f and abs(f) != inf
    if exact:
        assert (i == f) == (i == int(f) and f == int(f)) and (i < f) == (i * 2**1100 < int(math.ldexp(f, 60)) * 2**1040 if abs(f) < 1e280 and abs(f) > 1e-15 else i < f)
print(sorted([2**53 + 1, 2.0**53, 2**53, 2.0**53 + 2, 2**53 - 1]), max(10**23, 1e23) == 10**23, min(10**23, 1e23), {2**53: "i"}.get(2.0**53), {1e22: "f"}.get(10**22), {10**23: "i"}.get(1e23), 1e23 in [10**23], 1e22 in {10**22}, [1, 2, 3].index(2.0), (0.1 + 0.2 == 0.3, 0.1 + 0.2 > 0.3))
for f in (0.5, 1.5, 2.5, -0.5, -1.5, 1e15 + 0.5, 4503599627370497.5, 1e16, 1e300, -0.0, 0.49999999999999994, inf, nan):
    told(f"int {f}", lambda: str(int(f))[:20])
    told("round", lambda: str(round(f))[:20])
    told("floor", lambda: str(math.floor(f))[:20])
    told("ceil", lambda: str(math.ceil(f))[:20])
    told("trunc", lambda: str(math.trunc(f))[:20])
    told("ratio", lambda: str(f.as_integer_ratio())[:50])
    told("integer", f.is_integer)
    told("hex", f.hex)
for i in (2**53 + 1, 2**53 + 3, 2**54 + 2, 2**54 + 6, 2**63 - 1, 2**64 - 1, 10**22, 10**23, 123456789012345678901234567890, 2**1023 * 2 - 2**970, 2**1023 * 2 - 2**970 - 1, -(2**53) - 1):
    told(str(i)[:12], float, i)
    told("  div", lambda: i / 3)
    told("  rdiv", lambda: 3 / i)
    told("  add", lambda: i + 0.5)
for a, b in ((1, 3), (2**100, 3), (10**400, 10**399), (1, 10**400), (10**400, 1), (-1, 10**330), (2**1074, 2**2148), (1, 2**1074), (1, 2**1075), (3, 2**1075), (7, -2), (0, -5), (10**50 + 1, 10**50), (2**53 + 1, 1), (2**54 + 1, 2)):
    told(f"{str(a)[:8]}/{str(b)[:8]}", lambda: a / b)
for x in (1.0, -1.0, 0.0, 1e16, 0.1, 1e22, 1e23, 123456789.125, 5e-324, 1.7976931348623157e308, 2.2250738585072014e-308, 1 / 3, 1e-5, 1e-4, 123456789012345680.0, 9007199254740993.0, 0.1 + 0.2, 1e100):
    assert float(repr(x)) == x and float.fromhex(x.hex()) == x and float(str(x)) == x and float(f"{x:.17g}") == x and float(f"{x!r:>40}") == x
    n, d = x.as_integer_ratio()
    assert n / d == x and math.gcd(n, d) == 1
    print(x, f"{x:.3g}", f"{x:.0f}"[:25], f"{x:e}", x.hex(), n % 1000, hash(x) == hash(n) if d == 1 else "-")
print(1e16 + 1, 1e16 + 2, 0.1 + 0.7, 0.1 * 3, 1.1 + 2.2, 3 * 1.1, 1 / 49 * 49, 1e308 * 10, -1e308 * 10, 5e-324 / 2, 1e-323, 2.0**-1074, 0.3 // 0.1, 0.3 % 0.1, -0.3 % 0.1, 5.0 // inf, -5.0 // inf, 5.0 % -inf, inf - inf, inf * 0, 1 - 1e-17, nan == nan, nan != nan, nan < 1, [nan] == [nan], 7.5 // -2, 7.5 % -2, divmod(-7.5, 2), divmod(7.5, -0.5))
for f in (lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1.0, 0.0), lambda: 1.0 / 0, lambda: 0.0**-1, lambda: (-1.0) ** 0.5, lambda: 10.0**400, lambda: 1.0 + 10**400, lambda: 1.0 < "a", lambda: 1.0 & 1, lambda: 1.0 << 1, lambda: ~1.0, lambda: [1].__getitem__(1.0), lambda: "a" * 1.0, lambda: range(1.0), lambda: 1.0 + "a", lambda: 1.0 @ 1, lambda: float.fromhex("zz"), lambda: float("1_"), lambda: math.sqrt(-1), lambda: (2.0).__pow__("a"), lambda: round(1.5, "a"), lambda: round(1e308, -308), lambda: round(2.5, 10**30), lambda: round(2.5, -(10**30))):
    told("f", lambda: (lambda r: complex(round(r.real, 12), r.imag) if isinstance(r, complex) else r)(f()))

#> 900719925474 9007199254740992.0 True False False True False True True False False True True True
#> 900719925474 9007199254740992.0 False True False False True True False True False True False True
#> 900719925474 9007199254740994.0 False True True True False False False False True False True True
#> -90071992547 -9007199254740992.0 False True True True False False False False True False True True
#> 922337203685 9.223372036854776e+18 True False False True False True True False False True True True
#> 922337203685 9.223372036854776e+18 False True True True False False False False True False True True
#> 184467440737 1.8446744073709552e+19 False True False False True True False True False True False True
#> 100000000000 1e+22 True False False True False True True False False True True True
#> 100000000000 1e+23 False True False False True True False True False True False True
#> 100000000000 1e+308 False True True True False False False False True False True True
#> 100000000000 inf False True True True False False False False True False True True
#> -10000000000 -inf False True False False True True False True False True False True
#> 100000000000 1e+308 False True False False True True False True False True False True
#> 0 -0.0 True False False True False True True False False True True True
#> 0 5e-324 False True True True False False False False True False True True
#> 1 0.9999999999999999 False True False False True True False True False True False True
#> 1 nan False True False False False False False False False False False True
#> 100000000000 nan False True False False False False False False False False False True
#> 3 3.5 False True True True False False False False True False True True
#> -3 -3.5 False True False False True True False True False True False True
#> 898846567431 8.98846567431158e+307 True False False True False True True False False True True True
#> 179769313486 1.7976931348623157e+308 False True False False True True False True False True False True
#> True 1.0 True False False True False True True False False True True True
#> False -0.0 True False False True False True True False False True True True
#> [9007199254740991, 9007199254740992.0, 9007199254740992, 9007199254740993, 9007199254740994.0] True 1e+23 i f None False True 1 (False, True)
#> int 0.5 -> '0'
#> round -> '0'
#> floor -> '0'
#> ceil -> '1'
#> trunc -> '0'
#> ratio -> '(1, 2)'
#> integer -> False
#> hex -> '0x1.0000000000000p-1'
#> int 1.5 -> '1'
#> round -> '2'
#> floor -> '1'
#> ceil -> '2'
#> trunc -> '1'
#> ratio -> '(3, 2)'
#> integer -> False
#> hex -> '0x1.8000000000000p+0'
#> int 2.5 -> '2'
#> round -> '2'
#> floor -> '2'
#> ceil -> '3'
#> trunc -> '2'
#> ratio -> '(5, 2)'
#> integer -> False
#> hex -> '0x1.4000000000000p+1'
#> int -0.5 -> '0'
#> round -> '0'
#> floor -> '-1'
#> ceil -> '0'
#> trunc -> '0'
#> ratio -> '(-1, 2)'
#> integer -> False
#> hex -> '-0x1.0000000000000p-1'
#> int -1.5 -> '-1'
#> round -> '-2'
#> floor -> '-2'
#> ceil -> '-1'
#> trunc -> '-1'
#> ratio -> '(-3, 2)'
#> integer -> False
#> hex -> '-0x1.8000000000000p+0'
#> int 1000000000000000.5 -> '1000000000000000'
#> round -> '1000000000000000'
#> floor -> '1000000000000000'
#> ceil -> '1000000000000001'
#> trunc -> '1000000000000000'
#> ratio -> '(2000000000000001, 2)'
#> integer -> False
#> hex -> '0x1.c6bf526340004p+49'
#> int 4503599627370498.0 -> '4503599627370498'
#> round -> '4503599627370498'
#> floor -> '4503599627370498'
#> ceil -> '4503599627370498'
#> trunc -> '4503599627370498'
#> ratio -> '(4503599627370498, 1)'
#> integer -> True
#> hex -> '0x1.0000000000002p+52'
#> int 1e+16 -> '10000000000000000'
#> round -> '10000000000000000'
#> floor -> '10000000000000000'
#> ceil -> '10000000000000000'
#> trunc -> '10000000000000000'
#> ratio -> '(10000000000000000, 1)'
#> integer -> True
#> hex -> '0x1.1c37937e08000p+53'
#> int 1e+300 -> '10000000000000000525'
#> round -> '10000000000000000525'
#> floor -> '10000000000000000525'
#> ceil -> '10000000000000000525'
#> trunc -> '10000000000000000525'
#> ratio -> '(1000000000000000052504760255204420248704468581108'
#> integer -> True
#> hex -> '0x1.7e43c8800759cp+996'
#> int -0.0 -> '0'
#> round -> '0'
#> floor -> '0'
#> ceil -> '0'
#> trunc -> '0'
#> ratio -> '(0, 1)'
#> integer -> True
#> hex -> '-0x0.0p+0'
#> int 0.49999999999999994 -> '0'
#> round -> '0'
#> floor -> '0'
#> ceil -> '1'
#> trunc -> '0'
#> ratio -> '(9007199254740991, 18014398509481984)'
#> integer -> False
#> hex -> '0x1.fffffffffffffp-2'
#> int inf !! OverflowError cannot convert float infinity to integer
#> round !! OverflowError cannot convert float infinity to integer
#> floor !! OverflowError cannot convert float infinity to integer
#> ceil !! OverflowError cannot convert float infinity to integer
#> trunc !! OverflowError cannot convert float infinity to integer
#> ratio !! OverflowError cannot convert Infinity to integer ratio
#> integer -> False
#> hex -> 'inf'
#> int nan !! ValueError cannot convert float NaN to integer
#> round !! ValueError cannot convert float NaN to integer
#> floor !! ValueError cannot convert float NaN to integer
#> ceil !! ValueError cannot convert float NaN to integer
#> trunc !! ValueError cannot convert float NaN to integer
#> ratio !! ValueError cannot convert NaN to integer ratio
#> integer -> False
#> hex -> 'nan'
#> 900719925474 -> 9007199254740992.0
#>   div -> 3002399751580331.0
#>   rdiv -> 3.330669073875469e-16
#>   add -> 9007199254740992.0
#> 900719925474 -> 9007199254740996.0
#>   div -> 3002399751580331.5
#>   rdiv -> 3.3306690738754686e-16
#>   add -> 9007199254740996.0
#> 180143985094 -> 1.8014398509481984e+16
#>   div -> 6004799503160662.0
#>   rdiv -> 1.6653345369377346e-16
#>   add -> 1.8014398509481984e+16
#> 180143985094 -> 1.801439850948199e+16
#>   div -> 6004799503160663.0
#>   rdiv -> 1.6653345369377343e-16
#>   add -> 1.801439850948199e+16
#> 922337203685 -> 9.223372036854776e+18
#>   div -> 3.0744573456182584e+18
#>   rdiv -> 3.2526065174565133e-19
#>   add -> 9.223372036854776e+18
#> 184467440737 -> 1.8446744073709552e+19
#>   div -> 6.148914691236517e+18
#>   rdiv -> 1.6263032587282567e-19
#>   add -> 1.8446744073709552e+19
#> 100000000000 -> 1e+22
#>   div -> 3.3333333333333335e+21
#>   rdiv -> 3e-22
#>   add -> 1e+22
#> 100000000000 -> 1e+23
#>   div -> 3.333333333333333e+22
#>   rdiv -> 3e-23
#>   add -> 1e+23
#> 123456789012 -> 1.2345678901234568e+29
#>   div -> 4.115226300411523e+28
#>   rdiv -> 2.4300000218700003e-29
#>   add -> 1.2345678901234568e+29
#> 179769313486 !! OverflowError int too large to convert to float
#>   div -> 5.992310449541053e+307
#>   rdiv -> 1.668805393880401e-308
#>   add !! OverflowError int too large to convert to float
#> 179769313486 -> 1.7976931348623157e+308
#>   div -> 5.992310449541053e+307
#>   rdiv -> 1.668805393880401e-308
#>   add -> 1.7976931348623157e+308
#> -90071992547 -> -9007199254740992.0
#>   div -> -3002399751580331.0
#>   rdiv -> -3.330669073875469e-16
#>   add -> -9007199254740992.0
#> 1/3 -> 0.3333333333333333
#> 12676506/3 -> 4.2255020007607644e+29
#> 10000000/10000000 -> 10.0
#> 1/10000000 -> 0.0
#> 10000000/1 !! OverflowError integer division result too large for a float
#> -1/10000000 -> -0.0
#> 20240225/40966672 -> 5e-324
#> 1/20240225 -> 5e-324
#> 1/40480450 -> 0.0
#> 3/40480450 -> 1e-323
#> 7/-2 -> -3.5
#> 0/-5 -> -0.0
#> 10000000/10000000 -> 1.0
#> 90071992/1 -> 9007199254740992.0
#> 18014398/2 -> 9007199254740992.0
#> 1.0 1 1 1.000000e+00 0x1.0000000000000p+0 1 True
#> -1.0 -1 -1 -1.000000e+00 -0x1.0000000000000p+0 999 True
#> 0.0 0 0 0.000000e+00 0x0.0p+0 0 True
#> 1e+16 1e+16 10000000000000000 1.000000e+16 0x1.1c37937e08000p+53 0 True
#> 0.1 0.1 0 1.000000e-01 0x1.999999999999ap-4 397 -
#> 1e+22 1e+22 10000000000000000000000 1.000000e+22 0x1.0f0cf064dd592p+73 0 True
#> 1e+23 1e+23 99999999999999991611392 1.000000e+23 0x1.52d02c7e14af6p+76 392 True
#> 123456789.125 1.23e+08 123456789 1.234568e+08 0x1.d6f3454800000p+26 313 -
#> 5e-324 4.94e-324 0 4.940656e-324 0x0.0000000000001p-1022 1 -
#> 1.7976931348623157e+308 1.8e+308 1797693134862315708145274 1.797693e+308 0x1.fffffffffffffp+1023 368 True
#> 2.2250738585072014e-308 2.23e-308 0 2.225074e-308 0x1.0000000000000p-1022 1 -
#> 0.3333333333333333 0.333 0 3.333333e-01 0x1.5555555555555p-2 661 -
#> 1e-05 1e-05 0 1.000000e-05 0x1.4f8b588e368f1p-17 57 -
#> 0.0001 0.0001 0 1.000000e-04 0x1.a36e2eb1c432dp-14 821 -
#> 1.2345678901234568e+17 1.23e+17 123456789012345680 1.234568e+17 0x1.b69b4ba630f35p+56 680 True
#> 9007199254740992.0 9.01e+15 9007199254740992 9.007199e+15 0x1.0000000000000p+53 992 True
#> 0.30000000000000004 0.3 0 3.000000e-01 0x1.3333333333334p-2 149 -
#> 1e+100 1e+100 1000000000000000015902891 1.000000e+100 0x1.249ad2594c37dp+332 104 True
#> 1e+16 1.0000000000000002e+16 0.7999999999999999 0.30000000000000004 3.3000000000000003 3.3000000000000003 0.9999999999999999 inf -inf 0.0 1e-323 5e-324 2.0 0.09999999999999998 2.7755575615628914e-17 0.0 -1.0 -inf nan nan 1.0 False True False True -4.0 -0.5 (-4.0, 0.5) (-15.0, -0.0)
#> f !! ZeroDivisionError float floor division by zero
#> f !! ZeroDivisionError float modulo
#> f !! ZeroDivisionError float divmod()
#> f !! ZeroDivisionError float division by zero
#> f !! ZeroDivisionError 0.0 cannot be raised to a negative power
#> f -> 1j
#> f !! OverflowError (34, 'Numerical result out of range')
#> f !! OverflowError int too large to convert to float
#> f !! TypeError '<' not supported between instances of 'float' and 'str'
#> f !! TypeError unsupported operand type(s) for &: 'float' and 'int'
#> f !! TypeError unsupported operand type(s) for <<: 'float' and 'int'
#> f !! TypeError bad operand type for unary ~: 'float'
#> f !! TypeError list indices must be integers or slices, not float
#> f !! TypeError can't multiply sequence by non-int of type 'float'
#> f !! TypeError 'float' object cannot be interpreted as an integer
#> f !! TypeError unsupported operand type(s) for +: 'float' and 'str'
#> f !! TypeError unsupported operand type(s) for @: 'float' and 'int'
#> f !! ValueError invalid hexadecimal floating-point string
#> f !! ValueError could not convert string to float: '1_'
#> f !! ValueError math domain error
#> f -> NotImplemented
#> f !! TypeError 'str' object cannot be interpreted as an integer
#> f -> 1e+308
#> f -> 2.5
#> f -> 0.0
