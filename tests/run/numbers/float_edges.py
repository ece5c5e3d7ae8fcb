# The text of floats at their edges, rounding, infinities and not-a-number.

inf = float("inf")
nan = float("nan")


def attempt(name, action):
    try:
        print(name, action())
    except Exception as e:
        print(name, type(e).__name__, e)


for v in (0.0, -0.0, 1e-5, 1e-4, 0.0001234, 123456789012345.0, 1e15, 1e16, 1e17, 9999999999999998.0, 1.5e300, 5e-324, 2.2250738585072014e-308,
          1.7976931348623157e308, 0.1 + 0.2, 1 / 3, 100.0, 1e22, 1e23, 123456.789e-10, 2.0**53, 4.35, 4.349999999999999):
    print(repr(v), str(-v), f"{v}", float(repr(v)) == v)

print([round(v) for v in (0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 0.49999999999999994, 1e20)])
print([round(v, 1) for v in (0.25, 0.35, 0.45, 2.675, -0.05, 0.05)], round(2.675, 2), round(1234.5, -2), round(1250.0, -2), round(5e15 + 0.5, 1))
print(type(round(2.5)), type(round(2.5, 0)), round(2.5, 0), round(-0.2, 0), round(1e300, 5), round(1.5, 400), round(1.5, -400), round(2.5, None))
attempt("round inf", lambda: round(inf))
attempt("round nan", lambda: round(nan))
attempt("round inf digits", lambda: round(inf, 2))
attempt("round up", lambda: round(1.7976931348623157e308, -308))

print(inf, -inf, nan, inf + 1, inf - inf, inf * 0, inf * -1, inf / inf, 1 / inf, -1 / inf)
print(inf == inf, nan == nan, nan != nan, nan < 1, nan > 1, nan >= nan, inf > 10**400, -inf < -(10**400), inf == 10**400)
print(inf // 1, 1 // inf, -1 // inf, 5 % inf, -5 % inf, 5 % -inf, inf % 3)
print(1e308 * 10, -1e308 * 10, 1e308 + 1e308, 5e-324 / 2, 2.0**-1074, 2.0**-1075)
attempt("overflow", lambda: 10.0**400)
attempt("overflow negative", lambda: (-10.0) ** 401)
attempt("zero power", lambda: 0.0**-1)
attempt("div", lambda: 1.0 / 0)
attempt("floor", lambda: 1.0 // 0.0)
attempt("mod", lambda: 1.0 % 0)
attempt("divmod", lambda: divmod(1.0, 0.0))
attempt("inf div", lambda: inf / 0.0)

print(divmod(7.5, 2), divmod(-7.5, 2), divmod(7.5, -2), divmod(-7.5, -2.0), divmod(-0.0, 3), divmod(0.0, -3))
print(-0.0 % 5, 5.0 % -5, -5.0 % 5, 1e-20 % -1, -1e-20 % 1, 0.3 % 0.1, 0.3 // 0.1, 1 // 0.1)
print(nan**0, 1**nan, inf**0, inf**-1, (-inf) ** 3, (-inf) ** 2, (-inf) ** -3, (-8) ** (1 / 3), 0.0**0, (-1) ** inf)
print(-0.0 == 0.0, str(-0.0), -0.0 + 0, 0.0 - 0.0, -0.0 - 0.0, -0.0 * 5, 0 * -1.0, abs(-0.0), min(0.0, -0.0), max(-0.0, 0.0))
print((0.5).as_integer_ratio(), (-2.75).as_integer_ratio(), (1e-3).as_integer_ratio(), (5.0).is_integer(), (5.5).is_integer(), inf.is_integer())
attempt("ratio inf", lambda: inf.as_integer_ratio())
attempt("ratio nan", lambda: nan.as_integer_ratio())

for text in ("1e5", " -1.5 ", "1_000.5", ".5", "5.", "+.5e-3", "inf", "-Infinity", "NaN", "+nan", "1e400", "-1e-400", "", ".", "1e", "1__0", "0x10", "1,5", "infin", "१.५"):
    attempt(repr(text), lambda: float(text))
print([nan] == [nan], nan in [nan], [nan].count(nan), (nan,) == (float("nan"),))

#> 0.0 -0.0 0.0 True
#> -0.0 0.0 -0.0 True
#> 1e-05 -1e-05 1e-05 True
#> 0.0001 -0.0001 0.0001 True
#> 0.0001234 -0.0001234 0.0001234 True
#> 123456789012345.0 -123456789012345.0 123456789012345.0 True
#> 1000000000000000.0 -1000000000000000.0 1000000000000000.0 True
#> 1e+16 -1e+16 1e+16 True
#> 1e+17 -1e+17 1e+17 True
#> 9999999999999998.0 -9999999999999998.0 9999999999999998.0 True
#> 1.5e+300 -1.5e+300 1.5e+300 True
#> 5e-324 -5e-324 5e-324 True
#> 2.2250738585072014e-308 -2.2250738585072014e-308 2.2250738585072014e-308 True
#> 1.7976931348623157e+308 -1.7976931348623157e+308 1.7976931348623157e+308 True
#> 0.30000000000000004 -0.30000000000000004 0.30000000000000004 True
#> 0.3333333333333333 -0.3333333333333333 0.3333333333333333 True
#> 100.0 -100.0 100.0 True
#> 1e+22 -1e+22 1e+22 True
#> 1e+23 -1e+23 1e+23 True
#> 1.23456789e-05 -1.23456789e-05 1.23456789e-05 True
#> 9007199254740992.0 -9007199254740992.0 9007199254740992.0 True
#> 4.35 -4.35 4.35 True
#> 4.349999999999999 -4.349999999999999 4.349999999999999 True
#> [0, 2, 2, 0, -2, -2, 0, 100000000000000000000]
#> [0.2, 0.3, 0.5, 2.7, -0.1, 0.1] 2.67 1200.0 1200.0 5000000000000000.0
#> <class 'int'> <class 'float'> 2.0 -0.0 1e+300 1.5 0.0 2
#> round inf OverflowError cannot convert float infinity to integer
#> round nan ValueError cannot convert float NaN to integer
#> round inf digits inf
#> round up OverflowError rounded value too large to represent
#> inf -inf nan inf nan nan -inf nan 0.0 -0.0
#> True False True False False False True True False
#> nan 0.0 -1.0 5.0 inf -inf nan
#> inf -inf inf 0.0 5e-324 0.0
#> overflow OverflowError (34, 'Numerical result out of range')
#> overflow negative OverflowError (34, 'Numerical result out of range')
#> zero power ZeroDivisionError 0.0 cannot be raised to a negative power
#> div ZeroDivisionError float division by zero
#> floor ZeroDivisionError float floor division by zero
#> mod ZeroDivisionError float modulo
#> divmod ZeroDivisionError float divmod()
#> inf div ZeroDivisionError float division by zero
#> (3.0, 1.5) (-4.0, 0.5) (-4.0, -0.5) (3.0, -1.5) (-0.0, 0.0) (-0.0, -0.0)
#> 0.0 -0.0 0.0 -1.0 1.0 0.09999999999999998 2.0 9.0
#> 1.0 1.0 1.0 0.0 -inf inf -0.0 (1.0000000000000002+1.7320508075688772j) 1.0 1.0
#> True -0.0 0.0 0.0 -0.0 -0.0 -0.0 0.0 0.0 -0.0
#> (1, 2) (-11, 4) (1152921504606847, 1152921504606846976) True False False
#> ratio inf OverflowError cannot convert Infinity to integer ratio
#> ratio nan ValueError cannot convert NaN to integer ratio
#> '1e5' 100000.0
#> ' -1.5 ' -1.5
#> '1_000.5' 1000.5
#> '.5' 0.5
#> '5.' 5.0
#> '+.5e-3' 0.0005
#> 'inf' inf
#> '-Infinity' -inf
#> 'NaN' nan
#> '+nan' nan
#> '1e400' inf
#> '-1e-400' -0.0
#> '' ValueError could not convert string to float: ''
#> '.' ValueError could not convert string to float: '.'
#> '1e' ValueError could not convert string to float: '1e'
#> '1__0' ValueError could not convert string to float: '1__0'
#> '0x10' ValueError could not convert string to float: '0x10'
#> '1,5' ValueError could not convert string to float: '1,5'
#> 'infin' ValueError could not convert string to float: 'infin'
#> '१.५' 1.5
#> True True 1 False
