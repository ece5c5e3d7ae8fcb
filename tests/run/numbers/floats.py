# Floats: repr, arithmetic, special values, rounding, conversion.
print(0.1 + 0.2, 1 / 3, 1e16, 1e15, 123456789012345680.0, 1e-5, 0.0001, 1e100, 5e-324, 1.7976931348623157e308, -0.0, 100.0, 1e22, 1e21)
print(3.0, 2.5, 1.0e3, .5, 5., 1_000.5, 1e5, 1E5, 0.1, 0.30000000000000004, 2.675, 1.1 * 3, 1e16 + 1, 9007199254740993.0)
inf, nan = float("inf"), float("nan")
print(inf, -inf, nan, inf - inf, inf * 0, inf > 1e308, nan == nan, nan != nan, nan < 1, min(nan, 1), max(1, nan), inf == inf)
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(7.5, 2), divmod(-7.5, 2), 1e300 * 1e10, -1e300 * 1e10, 5.0 // inf, -5.0 // inf, -5 % inf)
print(2.0 ** 0.5, 2 ** 0.5, (-8) ** 3.0, 4 ** -0.5, 0.0 ** 0, nan ** 0, 1 ** nan, inf ** -1, (-2.0) ** -3, 1e200 ** 1.5)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1.005, 2), round(1234.5678, -2), round(0.5), round(1.5), round(-0.5), round(1e20), round(2.5, 0), round(1.25, 1))
print(float("1.5"), float(" 2e3 "), float("-inf"), float("NaN"), float("1_0.5"), float(".5"), float("5."), float("infinity"), float(10 ** 20), float(True), float())
print(int(2.9), int(-2.9), int(1e18), (2.5).is_integer(), (3.0).is_integer(), (0.75).as_integer_ratio(), (2.5).hex(), float.fromhex("0x1.8p1"), (1e-10).as_integer_ratio())
print(1.0 == 1, 0.1 == 0.1, 0.1 + 0.2 == 0.3, 1.5 < 2, -0.0 == 0.0, 2 ** 53 == 2.0 ** 53, 1e308 * 10 == inf, hash(1.5) == hash(3 / 2), hash(0.5), hash(inf), hash(-inf), hash(1e20) == hash(10 ** 20))
print(abs(-2.5), -2.5, +2.5, abs(-0.0), -(0.0), 0.0 * -1, 5 * 0.5, 1 + 0.5, 2 - 0.5, 3 / 0.5, sum([0.1] * 10), sum([0.1] * 3))
print(f"{1e6} {1e-7} {123456.789} {1.0:.10f} {1/3:.20f} {1e23} {1e22:.0f} {0.1:.55f}")
print(f"{1234.5:.0f} {0.5:.0f} {1.5:.0f} {2.5:.0f} {1e-10:.3f} {-1e-10:.3f} {inf:.2f} {nan:.1f} {inf:10} {-inf:+} {nan:05}")
print(f"{12345.678:e} {0.00012:e} {1e100:e} {0.0:e} {123:e} {1.5:.0e} {12345.678:.2E} {9.9999:.2e}")
print(f"{12345.678:g} {0.00012:g} {0.000012:g} {1e6:g} {123456789.0:g} {1e100:g} {100.0:g} {1.5:.1g} {12345.678:.3g} {0.1:.17g} {1.0:#g} {1e16:g}")
print(f"{0.256:%} {0.256:.1%} {1:.0%} {-0.5:%} {1234.5:,.1f} {1234567.891:_.2f} {1e10:,}")
print(str(1e16), repr(1e-4), str(123456789.123), str(1.0), str(-1.5e-9), [0.1, 1.0], (1e10,), {0.5: 1.5})
for attempt in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 0.0 ** -1, lambda: (-8) ** (1 / 3), lambda: 10.0 ** 400, lambda: int(inf), lambda: int(nan), lambda: float("x"), lambda: float(""), lambda: float("1e"), lambda: round(inf), lambda: round(nan), lambda: float([]), lambda: 1.5 << 1, lambda: 1.5 | 1, lambda: "a" * 1.0, lambda: round(1e300, 10), lambda: inf.as_integer_ratio(), lambda: float(10 ** 310)):
    try:
        print(attempt())
    except (ZeroDivisionError, OverflowError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
total = 0.0
for i in range(1, 100001):
    total += 1.0 / (i * i)
print(total, (6 * total) ** 0.5)
x = 1.0
while x + 1.0 != x:
    x *= 2.0
print(x, x == 2.0 ** 53)
print(sorted([3.5, -1, 2, 0.1, -inf, inf]), max(1, 1.0), min(1.0, 1), max([2.5, 2]), sum([1, 2.5]), sum([], 0.0))
a = [0.1, 0.2, 0.3, -0.7, 1e-9, 123e18]
print(a, [x * 10 for x in a], [int(x) for x in a], [round(x, 1) for x in a], [str(x) for x in a])

#> 0.30000000000000004 0.3333333333333333 1e+16 1000000000000000.0 1.2345678901234568e+17 1e-05 0.0001 1e+100 5e-324 1.7976931348623157e+308 -0.0 100.0 1e+22 1e+21
#> 3.0 2.5 1000.0 0.5 5.0 1000.5 100000.0 100000.0 0.1 0.30000000000000004 2.675 3.3000000000000003 1e+16 9007199254740992.0
#> inf -inf nan nan nan True False True False nan 1 True
#> 3.0 -4.0 1.5 0.5 -0.5 (3.0, 1.5) (-4.0, 0.5) inf -inf 0.0 -1.0 inf
#> 1.4142135623730951 1.4142135623730951 -512.0 0.5 1.0 1.0 1.0 0.0 -0.125 9.999999999999999e+299
#> 2 4 -2 2.67 1.0 1200.0 0 2 0 100000000000000000000 2.0 1.2
#> 1.5 2000.0 -inf nan 10.5 0.5 5.0 inf 1e+20 1.0 0.0
#> 2 -2 1000000000000000000 False True (3, 4) 0x1.4000000000000p+1 3.0 (7737125245533627, 77371252455336267181195264)
#> True True False True True True True True 1152921504606846976 314159 -314159 True
#> 2.5 -2.5 2.5 0.0 -0.0 -0.0 2.5 1.5 1.5 6.0 1.0 0.30000000000000004
#> 1000000.0 1e-07 123456.789 1.0000000000 0.33333333333333331483 1e+23 10000000000000000000000 0.1000000000000000055511151231257827021181583404541015625
#> 1234 0 2 2 0.000 -0.000 inf nan        inf -inf 00nan
#> 1.234568e+04 1.200000e-04 1.000000e+100 0.000000e+00 1.230000e+02 2e+00 1.23E+04 1.00e+01
#> 12345.7 0.00012 1.2e-05 1e+06 1.23457e+08 1e+100 100 2 1.23e+04 0.10000000000000001 1.00000 1e+16
#> 25.600000% 25.6% 100% -50.000000% 1,234.5 1_234_567.89 10,000,000,000.0
#> 1e+16 0.0001 123456789.123 1.0 -1.5e-09 [0.1, 1.0] (10000000000.0,) {0.5: 1.5}
#> ZeroDivisionError float division by zero
#> ZeroDivisionError float floor division by zero
#> ZeroDivisionError float modulo
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> (1.0000000000000002+1.7320508075688772j)
#> OverflowError (34, 'Numerical result out of range')
#> OverflowError cannot convert float infinity to integer
#> ValueError cannot convert float NaN to integer
#> ValueError could not convert string to float: 'x'
#> ValueError could not convert string to float: ''
#> ValueError could not convert string to float: '1e'
#> OverflowError cannot convert float infinity to integer
#> ValueError cannot convert float NaN to integer
#> TypeError float() argument must be a string or a real number, not 'list'
#> TypeError unsupported operand type(s) for <<: 'float' and 'int'
#> TypeError unsupported operand type(s) for |: 'float' and 'int'
#> TypeError can't multiply sequence by non-int of type 'float'
#> 1e+300
#> OverflowError cannot convert Infinity to integer ratio
#> OverflowError int too large to convert to float
#> 1.6449240668982423 3.141583104326456
#> 9007199254740992.0 True
#> [-inf, -1, 0.1, 2, 3.5, inf] 1 1.0 2.5 3.5 0.0
#> [0.1, 0.2, 0.3, -0.7, 1e-09, 1.23e+20] [1.0, 2.0, 3.0, -7.0, 1e-08, 1.23e+21] [0, 0, 0, 0, 0, 123000000000000000000] [0.1, 0.2, 0.3, -0.7, 0.0, 1.23e+20] ['0.1', '0.2', '0.3', '-0.7', '1e-09', '1.23e+20']
