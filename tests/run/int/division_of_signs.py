# Floor division, modulus, divmod, true division and powers: signs, zero, large values, foreign operands.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Other:
    def __rfloordiv__(self, o):
        return ("rfloordiv", o)

    def __rmod__(self, o):
        return ("rmod", o)

    def __rdivmod__(self, o):
        return ("rdivmod", o)

    def __rpow__(self, o, m=None):
        return ("rpow", o, m)

    def __rtruediv__(self, o):
        return ("rtruediv", o)


values = (7, -7, 1, -1, 2**31, -2**31, 2**62, -2**62, 2**63, -2**63, 2**64 - 1, 10**30, -10**30, 3**50)
for a in values:
    print(a, [divmod(a, b) for b in (2, -2, 3, -3, 2**31, -2**63, 10**20)])
    print([a // b == divmod(a, b)[0] and a % b == divmod(a, b)[1] and b * (a // b) + a % b == a for b in values].count(False))
print([a / b for a in (7, -7, 2**63, 10**30) for b in (2, -3, 2**62, 10**29)])
print(10**400 / 10**399, (10**400 + 1) / 10**400, 1 / 10**320, 3 / 10**400, -1 / 3, 0 / -5, (2**53 + 1) / 1, (2**54 + 3) / 2)
for a, b in ((1, 0), (0, 0), (2**70, 0), (-1, 0)):
    for op in (lambda: a // b, lambda: a % b, lambda: divmod(a, b), lambda: a / b):
        tell(op)
tell(lambda: 10**400 / 3)
tell(lambda: 10**400 / -1.5)
o = Other()
print(5 // o, 5 % o, divmod(5, o), 5**o, 5 / o)
for op in (lambda: 5 // "a", lambda: 5 % None, lambda: divmod(5, "a"), lambda: 5 ** [], lambda: 5 / (), lambda: pow(5, "a"), lambda: pow("a", 5), lambda: divmod("a", 5), lambda: divmod(5), lambda: divmod(1, 2, 3)):
    tell(op)
for args in ((2, 10), (2, -1), (-2, 3), (-2, -3), (0, 0), (0, 5), (1, -5), (-1, 10**20 + 1), (2, 0.5), (-8, 1 / 3), (7, 2, 5), (7, -1, 5), (7, -2, 5), (7, 0, 1), (7, 0, -1), (-7, 3, 5), (7, 3, -5), (3, 100, 10**18), (3, -7, 10**9 + 7), (2**70, 3, 2**65), (5, 3, 1), (True, True), (2, True, 3), (10, -1, 7)):
    tell(pow, *args)
for args in ((0, -1), (0, -2), (2, 3, 0), (2, -1, 4), (0, -1, 5), (2, 3, 4.0), (2.0, 3, 5), (2, 3, "a"), (2, None, 3), (2,), (), (1, 2, 3, 4), (2, 0.5, 3), (2, 3, None), (1j, 2, 3)):
    tell(pow, *args)
print(pow(base=2, exp=5), pow(2, exp=5, mod=7), pow(2, 3, mod=None))
tell(lambda: pow(2, e=3))
n = 5
n //= -2
print(n, end=" ")
n **= 3
print(n, end=" ")
n %= 10
print(n, end=" ")
n /= 4
print(n, 2**-2, (-2)**2, -2**2, 2**3**2, 0**0, 7 // 2 * 2 + 7 % 2)

#> 7 [(3, 1), (-4, -1), (2, 1), (-3, -2), (0, 7), (-1, -9223372036854775801), (0, 7)]
#> 0
#> -7 [(-4, 1), (3, -1), (-3, 2), (2, -1), (-1, 2147483641), (0, -7), (-1, 99999999999999999993)]
#> 0
#> 1 [(0, 1), (-1, -1), (0, 1), (-1, -2), (0, 1), (-1, -9223372036854775807), (0, 1)]
#> 0
#> -1 [(-1, 1), (0, -1), (-1, 2), (0, -1), (-1, 2147483647), (0, -1), (-1, 99999999999999999999)]
#> 0
#> 2147483648 [(1073741824, 0), (-1073741824, 0), (715827882, 2), (-715827883, -1), (1, 0), (-1, -9223372034707292160), (0, 2147483648)]
#> 0
#> -2147483648 [(-1073741824, 0), (1073741824, 0), (-715827883, 1), (715827882, -2), (-1, 0), (0, -2147483648), (-1, 99999999997852516352)]
#> 0
#> 4611686018427387904 [(2305843009213693952, 0), (-2305843009213693952, 0), (1537228672809129301, 1), (-1537228672809129302, -2), (2147483648, 0), (-1, -4611686018427387904), (0, 4611686018427387904)]
#> 0
#> -4611686018427387904 [(-2305843009213693952, 0), (2305843009213693952, 0), (-1537228672809129302, 2), (1537228672809129301, -1), (-2147483648, 0), (0, -4611686018427387904), (-1, 95388313981572612096)]
#> 0
#> 9223372036854775808 [(4611686018427387904, 0), (-4611686018427387904, 0), (3074457345618258602, 2), (-3074457345618258603, -1), (4294967296, 0), (-1, 0), (0, 9223372036854775808)]
#> 0
#> -9223372036854775808 [(-4611686018427387904, 0), (4611686018427387904, 0), (-3074457345618258603, 1), (3074457345618258602, -2), (-4294967296, 0), (1, 0), (-1, 90776627963145224192)]
#> 0
#> 18446744073709551615 [(9223372036854775807, 1), (-9223372036854775808, -1), (6148914691236517205, 0), (-6148914691236517205, 0), (8589934591, 2147483647), (-2, -1), (0, 18446744073709551615)]
#> 0
#> 1000000000000000000000000000000 [(500000000000000000000000000000, 0), (-500000000000000000000000000000, 0), (333333333333333333333333333333, 1), (-333333333333333333333333333334, -2), (465661287307739257812, 1073741824), (-108420217249, -4146427766549512192), (10000000000, 0)]
#> 0
#> -1000000000000000000000000000000 [(-500000000000000000000000000000, 0), (500000000000000000000000000000, 0), (-333333333333333333333333333334, 2), (333333333333333333333333333333, -1), (-465661287307739257813, 1073741824), (108420217248, -5076944270305263616), (-10000000000, 0)]
#> 0
#> 717897987691852588770249 [(358948993845926294385124, 1), (-358948993845926294385125, -1), (239299329230617529590083, 0), (-239299329230617529590083, 0), (334297301104223, 1352524745), (-77835, -3174796738886245431), (7178, 97987691852588770249)]
#> 0
#> [3.5, -2.3333333333333335, 1.5178830414797062e-18, 7e-29, -3.5, 2.3333333333333335, -1.5178830414797062e-18, -7e-29, 4.611686018427388e+18, -3.0744573456182584e+18, 2.0, 9.223372036854775e-11, 5e+29, -3.333333333333333e+29, 216840434497.1009, 10.0]
#> 10.0 1.0 1e-320 0.0 -0.3333333333333333 -0.0 9007199254740992.0 9007199254740994.0
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError integer modulo by zero
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError division by zero
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError integer modulo by zero
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError division by zero
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError integer modulo by zero
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError division by zero
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError integer modulo by zero
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError division by zero
#> OverflowError integer division result too large for a float
#> OverflowError int too large to convert to float
#> ('rfloordiv', 5) ('rmod', 5) ('rdivmod', 5) ('rpow', 5, None) ('rtruediv', 5)
#> TypeError unsupported operand type(s) for //: 'int' and 'str'
#> TypeError unsupported operand type(s) for %: 'int' and 'NoneType'
#> TypeError unsupported operand type(s) for divmod(): 'int' and 'str'
#> TypeError unsupported operand type(s) for ** or pow(): 'int' and 'list'
#> TypeError unsupported operand type(s) for /: 'int' and 'tuple'
#> TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
#> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
#> TypeError unsupported operand type(s) for divmod(): 'str' and 'int'
#> TypeError divmod expected 2 arguments, got 1
#> TypeError divmod expected 2 arguments, got 3
#> 1024
#> 0.5
#> -8
#> -0.125
#> 1
#> 0
#> 1.0
#> -1
#> 1.4142135623730951
#> (1.0000000000000002+1.7320508075688772j)
#> 4
#> 3
#> 4
#> 0
#> 0
#> 2
#> -2
#> 621272702107522001
#> 411979884
#> 0
#> 0
#> 1
#> 2
#> 5
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> ValueError pow() 3rd argument cannot be 0
#> ValueError base is not invertible for the given modulus
#> ValueError base is not invertible for the given modulus
#> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> TypeError unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
#> TypeError unsupported operand type(s) for ** or pow(): 'int', 'NoneType', 'int'
#> TypeError pow() missing required argument 'exp' (pos 2)
#> TypeError pow() missing required argument 'base' (pos 1)
#> TypeError pow() takes at most 3 arguments (4 given)
#> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> 8
#> ValueError complex modulo
#> 32 4 8
#> TypeError pow() missing required argument 'exp' (pos 2)
#> -3 -27 3 0.75 0.25 4 -4 512 1 7
