# Division, modulus, divmod and powers of floats: signs, zeros, infinities, nan, foreign operands.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


inf, nan = float("inf"), float("nan")
values = (0.0, -0.0, 1.0, -1.5, 7.25, -7.25, 1e308, -1e308, 5e-324, inf, -inf, nan)
for a in values:
    print(a, [a + b for b in values[4:10]], [a * b for b in (0.0, -2.0, inf)], [a - b for b in (inf, -inf, 1)])
for a in (7.25, -7.25, 0.0, -0.0, 5, -5, inf, -inf, nan, 1e300):
    for b in (2.0, -2.0, 0.3, inf, -inf, nan, 1e-300, 3):
        print((a // b, a % b), end=" ") if a is not None else None
    print()
for a in (1.0, 0.0, inf, nan, -3):
    for op in (lambda: a / 0.0, lambda: a // 0.0, lambda: a % 0.0, lambda: divmod(a, 0.0), lambda: a / 0, lambda: a % 0, lambda: a // -0.0):
        tell(op)
for a, b in ((2.0, 3), (2.0, -1), (2.0, 0.5), (0.0, 0), (0.0, 2), (-0.0, 3), (-0.0, 2), (inf, 0), (inf, -1), (-inf, 3), (-inf, 2), (-inf, -3), (nan, 0), (1.0, nan), (1.0, inf), (-1.0, inf), (0.5, inf), (2.0, -inf), (0.5, -inf), (10.0, 308), (-2.0, 3.0), (-8.0, 1 / 3), (-1.5, 0.5), (2, 0.5), (4, -0.5), (-0.0, 0.5), (-inf, 0.5), (-2.0, -3)):
    tell(lambda: a**b)
for a, b in ((0.0, -1), (-0.0, -3.0), (0.0, -0.5), (10.0, 309), (10.0, 400.5), (-10.0, 309), (1e200, 2)):
    tell(lambda: a**b)
tell(lambda: pow(2.0, 3.0, 5.0))
tell(lambda: pow(2.0, 3, None))
class Other:
    def __radd__(self, o):
        return ("radd", o)

    def __rpow__(self, o):
        return ("rpow", o)

    def __rdivmod__(self, o):
        return ("rdivmod", o)

    def __eq__(self, o):
        return "eq"
o = Other()
print(1.5 + o, 2.5**o, divmod(3.5, o), 1.5 == o, o == 1.5, 1.5 != o)
for op in (lambda: 1.5 + "a", lambda: 1.5 - None, lambda: 1.5 * "a", lambda: 1.5 / [], lambda: 1.5 // "a", lambda: 1.5 % (), lambda: divmod(1.5, "a"), lambda: 1.5 ** "a", lambda: 1.5 & 1, lambda: ~1.5, lambda: 1.5 < "a", lambda: 1.5 >= None, lambda: 1.5 @ 2, lambda: [1] * 1.5, lambda: 1.5 < 1j):
    tell(op)
print(1e308 * 10, -1e308 * 10, 1e308 + 1e308, 1e-308 / 1e10, 10**308 * 1.0, inf - inf, inf * 0, inf / inf, nan == nan, nan != nan, nan < 1, [nan] == [nan], nan in [nan], (lambda x: [x] == [x])(nan), {nan: 1}.get(nan))
tell(lambda: 10**309 * 1.0)
tell(lambda: 1.5 + 10**400)
tell(lambda: 10**400 - 0.5)
tell(lambda: 10**400 / 1.5)
x = 7.5
x //= 2
print(x, end=" ")
x **= 2
print(x, end=" ")
x %= 4
print(x, end=" ")
x -= 0.1
print(x, 0.1 * 3, 1.1 + 2.2, sum([0.1] * 10), sum([0.1] * 10, 0), sum([1e16, 1, -1e16]), 2.5 // 0.5, -0.5 // 1, 1e17 % 3, 5.5 % -2, -5.5 % 2)

#> 0.0 [7.25, -7.25, 1e+308, -1e+308, 5e-324, inf] [0.0, -0.0, nan] [-inf, inf, -1.0]
#> -0.0 [7.25, -7.25, 1e+308, -1e+308, 5e-324, inf] [-0.0, 0.0, nan] [-inf, inf, -1.0]
#> 1.0 [8.25, -6.25, 1e+308, -1e+308, 1.0, inf] [0.0, -2.0, inf] [-inf, inf, 0.0]
#> -1.5 [5.75, -8.75, 1e+308, -1e+308, -1.5, inf] [-0.0, 3.0, -inf] [-inf, inf, -2.5]
#> 7.25 [14.5, 0.0, 1e+308, -1e+308, 7.25, inf] [0.0, -14.5, inf] [-inf, inf, 6.25]
#> -7.25 [0.0, -14.5, 1e+308, -1e+308, -7.25, inf] [-0.0, 14.5, -inf] [-inf, inf, -8.25]
#> 1e+308 [1e+308, 1e+308, inf, 0.0, 1e+308, inf] [0.0, -inf, inf] [-inf, inf, 1e+308]
#> -1e+308 [-1e+308, -1e+308, 0.0, -inf, -1e+308, inf] [-0.0, inf, -inf] [-inf, inf, -1e+308]
#> 5e-324 [7.25, -7.25, 1e+308, -1e+308, 1e-323, inf] [0.0, -1e-323, inf] [-inf, inf, -1.0]
#> inf [inf, inf, inf, inf, inf, inf] [nan, -inf, inf] [nan, inf, inf]
#> -inf [-inf, -inf, -inf, -inf, -inf, nan] [nan, inf, -inf] [-inf, nan, -inf]
#> nan [nan, nan, nan, nan, nan, nan] [nan, nan, nan] [nan, nan, nan]
#> (3.0, 1.25) (-4.0, -0.75) (24.0, 0.050000000000000266) (0.0, 7.25) (-1.0, -inf) (nan, nan) (7.25e+300, 9.983102328287908e-301) (2.0, 1.25) 
#> (-4.0, 0.75) (3.0, -1.25) (-25.0, 0.24999999999999972) (-1.0, inf) (0.0, -7.25) (nan, nan) (-7.25e+300, 1.689767171209191e-303) (-3.0, 1.75) 
#> (0.0, 0.0) (-0.0, -0.0) (0.0, 0.0) (0.0, 0.0) (-0.0, -0.0) (nan, nan) (0.0, 0.0) (0.0, 0.0) 
#> (-0.0, 0.0) (0.0, -0.0) (-0.0, 0.0) (-0.0, 0.0) (0.0, -0.0) (nan, nan) (-0.0, 0.0) (-0.0, 0.0) 
#> (2.0, 1.0) (-3.0, -1.0) (16.0, 0.20000000000000018) (0.0, 5.0) (-1.0, -inf) (nan, nan) (4.9999999999999997e+300, 4.8159326401985574e-301) (1, 2) 
#> (-3.0, 1.0) (2.0, -1.0) (-17.0, 0.09999999999999981) (-1.0, inf) (0.0, -5.0) (nan, nan) (-4.9999999999999997e+300, 5.184067359801443e-301) (-2, 1) 
#> (nan, nan) (nan, nan) (nan, nan) (nan, nan) (nan, nan) (nan, nan) (nan, nan) (nan, nan) 
#> (nan, nan) (nan, nan) (nan, nan) (nan, nan) (nan, nan) (nan, nan) (nan, nan) (nan, nan) 
#> (nan, nan) (nan, nan) (nan, nan) (nan, nan) (nan, nan) (nan, nan) (nan, nan) (nan, nan) 
#> (5e+299, 0.0) (-5e+299, -0.0) (3.3333333333333335e+300, 0.15321850028067768) (0.0, 1e+300) (-1.0, -inf) (nan, nan) (inf, 4.891554850853602e-301) (3.3333333333333335e+299, 0.0) 
#> ZeroDivisionError float division by zero
#> ZeroDivisionError float floor division by zero
#> ZeroDivisionError float modulo
#> ZeroDivisionError float divmod()
#> ZeroDivisionError float division by zero
#> ZeroDivisionError float modulo
#> ZeroDivisionError float floor division by zero
#> ZeroDivisionError float division by zero
#> ZeroDivisionError float floor division by zero
#> ZeroDivisionError float modulo
#> ZeroDivisionError float divmod()
#> ZeroDivisionError float division by zero
#> ZeroDivisionError float modulo
#> ZeroDivisionError float floor division by zero
#> ZeroDivisionError float division by zero
#> ZeroDivisionError float floor division by zero
#> ZeroDivisionError float modulo
#> ZeroDivisionError float divmod()
#> ZeroDivisionError float division by zero
#> ZeroDivisionError float modulo
#> ZeroDivisionError float floor division by zero
#> ZeroDivisionError float division by zero
#> ZeroDivisionError float floor division by zero
#> ZeroDivisionError float modulo
#> ZeroDivisionError float divmod()
#> ZeroDivisionError float division by zero
#> ZeroDivisionError float modulo
#> ZeroDivisionError float floor division by zero
#> ZeroDivisionError float division by zero
#> ZeroDivisionError float floor division by zero
#> ZeroDivisionError float modulo
#> ZeroDivisionError float divmod()
#> ZeroDivisionError division by zero
#> ZeroDivisionError integer modulo by zero
#> ZeroDivisionError float floor division by zero
#> 8.0
#> 0.5
#> 1.4142135623730951
#> 1.0
#> 0.0
#> -0.0
#> 0.0
#> 1.0
#> 0.0
#> -inf
#> inf
#> -0.0
#> 1.0
#> 1.0
#> 1.0
#> 1.0
#> 0.0
#> 0.0
#> inf
#> 1e+308
#> -8.0
#> (1.0000000000000002+1.7320508075688772j)
#> (7.499399432609231e-17+1.224744871391589j)
#> 1.4142135623730951
#> 0.5
#> 0.0
#> inf
#> -0.125
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> OverflowError (34, 'Numerical result out of range')
#> OverflowError (34, 'Numerical result out of range')
#> OverflowError (34, 'Numerical result out of range')
#> OverflowError (34, 'Numerical result out of range')
#> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> 8.0
#> ('radd', 1.5) ('rpow', 2.5) ('rdivmod', 3.5) eq eq False
#> TypeError unsupported operand type(s) for +: 'float' and 'str'
#> TypeError unsupported operand type(s) for -: 'float' and 'NoneType'
#> TypeError can't multiply sequence by non-int of type 'float'
#> TypeError unsupported operand type(s) for /: 'float' and 'list'
#> TypeError unsupported operand type(s) for //: 'float' and 'str'
#> TypeError unsupported operand type(s) for %: 'float' and 'tuple'
#> TypeError unsupported operand type(s) for divmod(): 'float' and 'str'
#> TypeError unsupported operand type(s) for ** or pow(): 'float' and 'str'
#> TypeError unsupported operand type(s) for &: 'float' and 'int'
#> TypeError bad operand type for unary ~: 'float'
#> TypeError '<' not supported between instances of 'float' and 'str'
#> TypeError '>=' not supported between instances of 'float' and 'NoneType'
#> TypeError unsupported operand type(s) for @: 'float' and 'int'
#> TypeError can't multiply sequence by non-int of type 'float'
#> TypeError '<' not supported between instances of 'float' and 'complex'
#> inf -inf inf 1e-318 1e+308 nan nan nan False True False True True True 1
#> OverflowError int too large to convert to float
#> OverflowError int too large to convert to float
#> OverflowError int too large to convert to float
#> OverflowError int too large to convert to float
#> 3.0 9.0 1.0 0.9 0.30000000000000004 3.3000000000000003 1.0 1.0 0.0 5.0 -1.0 1.0 -0.5 0.5
