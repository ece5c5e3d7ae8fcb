"""Binary arithmetic: signs of division and modulo, mixed types, sequences, results and errors of each pair."""
values = [7, -7, 2, -2, 7.5, -7.5, 0.5, True, 2 + 0j, 3 - 1j]
for a in values:
    for b in values:
        row = []
        for name, f in (("+", lambda: a + b), ("-", lambda: a - b), ("*", lambda: a * b), ("/", lambda: a / b), ("//", lambda: a // b), ("%", lambda: a % b)):
            try:
                row.append(f())
            except TypeError as e:
                row.append("TypeError")
        print(a, b, row)
for a, b in ((1, 0), (1.0, 0), (1, 0.0), (1j, 0), (0, 0), (0.0, 0.0), (-1, 0)):
    for f in (lambda: a / b, lambda: a // b, lambda: a % b, lambda: divmod(a, b)):
        try:
            print(f())
        except (ZeroDivisionError, TypeError) as e:
            print(type(e).__name__, e)
for a in (10, -10, 10**20, -10**20):
    for b in (3, -3, 10**19, -(10**19) - 1):
        q, r = divmod(a, b)
        print(a, b, q, r, q * b + r == a, q == a // b, r == a % b)
inf, nan = float("inf"), float("nan")
print(inf + 1, inf - inf, inf * 0, 1 / inf, -1 / inf, inf // 1, 5 % inf, -5 % inf, 5 // -inf, nan + 1, nan == nan, inf % 5)
print(1e308 * 10, -1e308 * 10, 5e-324 / 2, 0.1 + 0.2, 1e16 + 1, 2**53 + 1.0, 10**400 // 10**399, 3 * 0.1)
print(-7 // 2, -7 % 2, 7 // -2, 7 % -2, -7.5 // 2, -7.5 % 2, 7.5 % -2, -0.0 // 1, 0.0 % -1, -1 // 10**20, -1 % 10**20, 6.0 // 0.1, 6.0 % 0.1)
print("ab" * 2, 3 * "x", "a" * 0, "a" * -1, [1] * 2, 2 * (1, 2), b"a" * 3, True * "yes", [[]] * 2, "a" + "b", [1] + [2], (1,) + (2,), b"a" + bytearray(b"b"), bytearray(b"a") + b"b")
print("%s-%d" % ("x", 5), "%%" % (), "%(k)s" % {"k": 1}, b"%d" % 3, "%s" % [1], "%s %s" % (1, (2,)))
for f in (lambda: "a" + 1, lambda: 1 + "a", lambda: [1] + (2,), lambda: (1,) + [2], lambda: "a" * 1.5, lambda: "a" * "b", lambda: [] * [], lambda: {} + {}, lambda: {1} + {2}, lambda: None + 1, lambda: "a" - "b", lambda: [1] - [1], lambda: "a" / 2, lambda: "a" // 2, lambda: "%d" % "x", lambda: "%s %s" % 1, lambda: "%s" % (1, 2), lambda: b"a" + "b", lambda: range(2) * 2, lambda: 1 @ 2, lambda: [] @ [], lambda: "ab" * 10**20, lambda: 1 % "a", lambda: object() + object(), lambda: int + int, lambda: len + 1, lambda: 2j % 1, lambda: 2j // 1):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(1 + True, True + True, True / True, 5 - False, -True, 2.0 * True, 1 + 1.0, type(1 * 1.0).__name__, type(True + 0).__name__, type(4 / 2).__name__, type(4 // 2.0).__name__, type(1 + 0j).__name__)
print(10**18 * 10**18, (10**18 + 1) * (10**18 - 1), 2**63 - 1 + 1, -2**63 - 1, 2**31 * 2**31, 3037000500 * 3037000500, 12345678901234567890 // 987654321, -12345678901234567890 % 987654321)
print(10**30 / 10**29, (2**1000) / (2**999), 1 / 3, 2**53 / 3, -(10**25) / 7)
try:
    print(10**400 / 3)
except OverflowError as e:
    print(e)
try:
    print(10**400 * 1.0)
except OverflowError as e:
    print(e)
print(10**400 / 10**399, 5 / 10**400)

#> 7 7 [14, 0, 49, 1.0, 1, 0]
#> 7 -7 [0, 14, -49, -1.0, -1, 0]
#> 7 2 [9, 5, 14, 3.5, 3, 1]
#> 7 -2 [5, 9, -14, -3.5, -4, -1]
#> 7 7.5 [14.5, -0.5, 52.5, 0.9333333333333333, 0.0, 7.0]
#> 7 -7.5 [-0.5, 14.5, -52.5, -0.9333333333333333, -1.0, -0.5]
#> 7 0.5 [7.5, 6.5, 3.5, 14.0, 14.0, 0.0]
#> 7 True [8, 6, 7, 7.0, 7, 0]
#> 7 (2+0j) [(9+0j), (5+0j), (14+0j), (3.5+0j), 'TypeError', 'TypeError']
#> 7 (3-1j) [(10-1j), (4+1j), (21-7j), (2.1+0.6999999999999998j), 'TypeError', 'TypeError']
#> -7 7 [0, -14, -49, -1.0, -1, 0]
#> -7 -7 [-14, 0, 49, 1.0, 1, 0]
#> -7 2 [-5, -9, -14, -3.5, -4, 1]
#> -7 -2 [-9, -5, 14, 3.5, 3, -1]
#> -7 7.5 [0.5, -14.5, -52.5, -0.9333333333333333, -1.0, 0.5]
#> -7 -7.5 [-14.5, 0.5, 52.5, 0.9333333333333333, 0.0, -7.0]
#> -7 0.5 [-6.5, -7.5, -3.5, -14.0, -14.0, 0.0]
#> -7 True [-6, -8, -7, -7.0, -7, 0]
#> -7 (2+0j) [(-5+0j), (-9+0j), (-14+0j), (-3.5+0j), 'TypeError', 'TypeError']
#> -7 (3-1j) [(-4-1j), (-10+1j), (-21+7j), (-2.1-0.6999999999999998j), 'TypeError', 'TypeError']
#> 2 7 [9, -5, 14, 0.2857142857142857, 0, 2]
#> 2 -7 [-5, 9, -14, -0.2857142857142857, -1, -5]
#> 2 2 [4, 0, 4, 1.0, 1, 0]
#> 2 -2 [0, 4, -4, -1.0, -1, 0]
#> 2 7.5 [9.5, -5.5, 15.0, 0.26666666666666666, 0.0, 2.0]
#> 2 -7.5 [-5.5, 9.5, -15.0, -0.26666666666666666, -1.0, -5.5]
#> 2 0.5 [2.5, 1.5, 1.0, 4.0, 4.0, 0.0]
#> 2 True [3, 1, 2, 2.0, 2, 0]
#> 2 (2+0j) [(4+0j), 0j, (4+0j), (1+0j), 'TypeError', 'TypeError']
#> 2 (3-1j) [(5-1j), (-1+1j), (6-2j), (0.6+0.19999999999999998j), 'TypeError', 'TypeError']
#> -2 7 [5, -9, -14, -0.2857142857142857, -1, 5]
#> -2 -7 [-9, 5, 14, 0.2857142857142857, 0, -2]
#> -2 2 [0, -4, -4, -1.0, -1, 0]
#> -2 -2 [-4, 0, 4, 1.0, 1, 0]
#> -2 7.5 [5.5, -9.5, -15.0, -0.26666666666666666, -1.0, 5.5]
#> -2 -7.5 [-9.5, 5.5, 15.0, 0.26666666666666666, 0.0, -2.0]
#> -2 0.5 [-1.5, -2.5, -1.0, -4.0, -4.0, 0.0]
#> -2 True [-1, -3, -2, -2.0, -2, 0]
#> -2 (2+0j) [0j, (-4+0j), (-4+0j), (-1+0j), 'TypeError', 'TypeError']
#> -2 (3-1j) [(1-1j), (-5+1j), (-6+2j), (-0.6-0.19999999999999998j), 'TypeError', 'TypeError']
#> 7.5 7 [14.5, 0.5, 52.5, 1.0714285714285714, 1.0, 0.5]
#> 7.5 -7 [0.5, 14.5, -52.5, -1.0714285714285714, -2.0, -6.5]
#> 7.5 2 [9.5, 5.5, 15.0, 3.75, 3.0, 1.5]
#> 7.5 -2 [5.5, 9.5, -15.0, -3.75, -4.0, -0.5]
#> 7.5 7.5 [15.0, 0.0, 56.25, 1.0, 1.0, 0.0]
#> 7.5 -7.5 [0.0, 15.0, -56.25, -1.0, -1.0, -0.0]
#> 7.5 0.5 [8.0, 7.0, 3.75, 15.0, 15.0, 0.0]
#> 7.5 True [8.5, 6.5, 7.5, 7.5, 7.0, 0.5]
#> 7.5 (2+0j) [(9.5+0j), (5.5+0j), (15+0j), (3.75+0j), 'TypeError', 'TypeError']
#> 7.5 (3-1j) [(10.5-1j), (4.5+1j), (22.5-7.5j), (2.25+0.75j), 'TypeError', 'TypeError']
#> -7.5 7 [-0.5, -14.5, -52.5, -1.0714285714285714, -2.0, 6.5]
#> -7.5 -7 [-14.5, -0.5, 52.5, 1.0714285714285714, 1.0, -0.5]
#> -7.5 2 [-5.5, -9.5, -15.0, -3.75, -4.0, 0.5]
#> -7.5 -2 [-9.5, -5.5, 15.0, 3.75, 3.0, -1.5]
#> -7.5 7.5 [0.0, -15.0, -56.25, -1.0, -1.0, 0.0]
#> -7.5 -7.5 [-15.0, 0.0, 56.25, 1.0, 1.0, -0.0]
#> -7.5 0.5 [-7.0, -8.0, -3.75, -15.0, -15.0, 0.0]
#> -7.5 True [-6.5, -8.5, -7.5, -7.5, -8.0, 0.5]
#> -7.5 (2+0j) [(-5.5+0j), (-9.5+0j), (-15+0j), (-3.75+0j), 'TypeError', 'TypeError']
#> -7.5 (3-1j) [(-4.5-1j), (-10.5+1j), (-22.5+7.5j), (-2.25-0.75j), 'TypeError', 'TypeError']
#> 0.5 7 [7.5, -6.5, 3.5, 0.07142857142857142, 0.0, 0.5]
#> 0.5 -7 [-6.5, 7.5, -3.5, -0.07142857142857142, -1.0, -6.5]
#> 0.5 2 [2.5, -1.5, 1.0, 0.25, 0.0, 0.5]
#> 0.5 -2 [-1.5, 2.5, -1.0, -0.25, -1.0, -1.5]
#> 0.5 7.5 [8.0, -7.0, 3.75, 0.06666666666666667, 0.0, 0.5]
#> 0.5 -7.5 [-7.0, 8.0, -3.75, -0.06666666666666667, -1.0, -7.0]
#> 0.5 0.5 [1.0, 0.0, 0.25, 1.0, 1.0, 0.0]
#> 0.5 True [1.5, -0.5, 0.5, 0.5, 0.0, 0.5]
#> 0.5 (2+0j) [(2.5+0j), (-1.5+0j), (1+0j), (0.25+0j), 'TypeError', 'TypeError']
#> 0.5 (3-1j) [(3.5-1j), (-2.5+1j), (1.5-0.5j), (0.15+0.049999999999999996j), 'TypeError', 'TypeError']
#> True 7 [8, -6, 7, 0.14285714285714285, 0, 1]
#> True -7 [-6, 8, -7, -0.14285714285714285, -1, -6]
#> True 2 [3, -1, 2, 0.5, 0, 1]
#> True -2 [-1, 3, -2, -0.5, -1, -1]
#> True 7.5 [8.5, -6.5, 7.5, 0.13333333333333333, 0.0, 1.0]
#> True -7.5 [-6.5, 8.5, -7.5, -0.13333333333333333, -1.0, -6.5]
#> True 0.5 [1.5, 0.5, 0.5, 2.0, 2.0, 0.0]
#> True True [2, 0, 1, 1.0, 1, 0]
#> True (2+0j) [(3+0j), (-1+0j), (2+0j), (0.5+0j), 'TypeError', 'TypeError']
#> True (3-1j) [(4-1j), (-2+1j), (3-1j), (0.3+0.09999999999999999j), 'TypeError', 'TypeError']
#> (2+0j) 7 [(9+0j), (-5+0j), (14+0j), (0.2857142857142857+0j), 'TypeError', 'TypeError']
#> (2+0j) -7 [(-5+0j), (9+0j), (-14+0j), (-0.2857142857142857-0j), 'TypeError', 'TypeError']
#> (2+0j) 2 [(4+0j), 0j, (4+0j), (1+0j), 'TypeError', 'TypeError']
#> (2+0j) -2 [0j, (4+0j), (-4+0j), (-1-0j), 'TypeError', 'TypeError']
#> (2+0j) 7.5 [(9.5+0j), (-5.5+0j), (15+0j), (0.26666666666666666+0j), 'TypeError', 'TypeError']
#> (2+0j) -7.5 [(-5.5+0j), (9.5+0j), (-15+0j), (-0.26666666666666666-0j), 'TypeError', 'TypeError']
#> (2+0j) 0.5 [(2.5+0j), (1.5+0j), (1+0j), (4+0j), 'TypeError', 'TypeError']
#> (2+0j) True [(3+0j), (1+0j), (2+0j), (2+0j), 'TypeError', 'TypeError']
#> (2+0j) (2+0j) [(4+0j), 0j, (4+0j), (1+0j), 'TypeError', 'TypeError']
#> (2+0j) (3-1j) [(5-1j), (-1+1j), (6-2j), (0.6+0.19999999999999998j), 'TypeError', 'TypeError']
#> (3-1j) 7 [(10-1j), (-4-1j), (21-7j), (0.42857142857142855-0.14285714285714285j), 'TypeError', 'TypeError']
#> (3-1j) -7 [(-4-1j), (10-1j), (-21+7j), (-0.42857142857142855+0.14285714285714285j), 'TypeError', 'TypeError']
#> (3-1j) 2 [(5-1j), (1-1j), (6-2j), (1.5-0.5j), 'TypeError', 'TypeError']
#> (3-1j) -2 [(1-1j), (5-1j), (-6+2j), (-1.5+0.5j), 'TypeError', 'TypeError']
#> (3-1j) 7.5 [(10.5-1j), (-4.5-1j), (22.5-7.5j), (0.4-0.13333333333333333j), 'TypeError', 'TypeError']
#> (3-1j) -7.5 [(-4.5-1j), (10.5-1j), (-22.5+7.5j), (-0.4+0.13333333333333333j), 'TypeError', 'TypeError']
#> (3-1j) 0.5 [(3.5-1j), (2.5-1j), (1.5-0.5j), (6-2j), 'TypeError', 'TypeError']
#> (3-1j) True [(4-1j), (2-1j), (3-1j), (3-1j), 'TypeError', 'TypeError']
#> (3-1j) (2+0j) [(5-1j), (1-1j), (6-2j), (1.5-0.5j), 'TypeError', 'TypeError']
#> (3-1j) (3-1j) [(6-2j), 0j, (8-6j), (1+0j), 'TypeError', 'TypeError']
#> ZeroDivisionError division by zero
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError integer modulo by zero
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError float division by zero
#> ZeroDivisionError float floor division by zero
#> ZeroDivisionError float modulo
#> ZeroDivisionError float divmod()
#> ZeroDivisionError float division by zero
#> ZeroDivisionError float floor division by zero
#> ZeroDivisionError float modulo
#> ZeroDivisionError float divmod()
#> ZeroDivisionError complex division by zero
#> TypeError unsupported operand type(s) for //: 'complex' and 'int'
#> TypeError unsupported operand type(s) for %: 'complex' and 'int'
#> TypeError unsupported operand type(s) for divmod(): 'complex' and 'int'
#> ZeroDivisionError division by zero
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError integer modulo by zero
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError float division by zero
#> ZeroDivisionError float floor division by zero
#> ZeroDivisionError float modulo
#> ZeroDivisionError float divmod()
#> ZeroDivisionError division by zero
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError integer modulo by zero
#> ZeroDivisionError integer division or modulo by zero
#> 10 3 3 1 True True True
#> 10 -3 -4 -2 True True True
#> 10 10000000000000000000 0 10 True True True
#> 10 -10000000000000000001 -1 -9999999999999999991 True True True
#> -10 3 -4 2 True True True
#> -10 -3 3 -1 True True True
#> -10 10000000000000000000 -1 9999999999999999990 True True True
#> -10 -10000000000000000001 0 -10 True True True
#> 100000000000000000000 3 33333333333333333333 1 True True True
#> 100000000000000000000 -3 -33333333333333333334 -2 True True True
#> 100000000000000000000 10000000000000000000 10 0 True True True
#> 100000000000000000000 -10000000000000000001 -10 -10 True True True
#> -100000000000000000000 3 -33333333333333333334 2 True True True
#> -100000000000000000000 -3 33333333333333333333 -1 True True True
#> -100000000000000000000 10000000000000000000 -10 0 True True True
#> -100000000000000000000 -10000000000000000001 9 -9999999999999999991 True True True
#> inf nan nan 0.0 -0.0 nan 5.0 inf -1.0 nan False nan
#> inf -inf 0.0 0.30000000000000004 1e+16 9007199254740992.0 10 0.30000000000000004
#> -4 1 -4 -1 -4.0 0.5 -0.5 -0.0 -0.0 -1 99999999999999999999 59.0 0.09999999999999967
#> abab xxx   [1, 1] (1, 2, 1, 2) b'aaa' yes [[], []] ab [1, 2] (1, 2) b'ab' bytearray(b'ab')
#> x-5 % 1 b'3' [1] 1 (2,)
#> TypeError can only concatenate str (not "int") to str
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError can only concatenate list (not "tuple") to list
#> TypeError can only concatenate tuple (not "list") to tuple
#> TypeError can't multiply sequence by non-int of type 'float'
#> TypeError can't multiply sequence by non-int of type 'str'
#> TypeError can't multiply sequence by non-int of type 'list'
#> TypeError unsupported operand type(s) for +: 'dict' and 'dict'
#> TypeError unsupported operand type(s) for +: 'set' and 'set'
#> TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
#> TypeError unsupported operand type(s) for -: 'str' and 'str'
#> TypeError unsupported operand type(s) for -: 'list' and 'list'
#> TypeError unsupported operand type(s) for /: 'str' and 'int'
#> TypeError unsupported operand type(s) for //: 'str' and 'int'
#> TypeError %d format: a real number is required, not str
#> TypeError not enough arguments for format string
#> TypeError not all arguments converted during string formatting
#> TypeError can't concat str to bytes
#> TypeError unsupported operand type(s) for *: 'range' and 'int'
#> TypeError unsupported operand type(s) for @: 'int' and 'int'
#> TypeError unsupported operand type(s) for @: 'list' and 'list'
#> OverflowError cannot fit 'int' into an index-sized integer
#> TypeError unsupported operand type(s) for %: 'int' and 'str'
#> TypeError unsupported operand type(s) for +: 'object' and 'object'
#> TypeError unsupported operand type(s) for +: 'type' and 'type'
#> TypeError unsupported operand type(s) for +: 'builtin_function_or_method' and 'int'
#> TypeError unsupported operand type(s) for %: 'complex' and 'int'
#> TypeError unsupported operand type(s) for //: 'complex' and 'int'
#> 2 2 1.0 5 -1 2.0 2.0 float int float float complex
#> 1000000000000000000000000000000000000 999999999999999999999999999999999999 9223372036854775808 -9223372036854775809 4611686018427387904 9223372037000250000 12499999887 648148158
#> 10.0 2.0 0.3333333333333333 3002399751580330.5 -1.4285714285714285e+24
#> integer division result too large for a float
#> int too large to convert to float
#> 10.0 0.0
