"""The power operator and unary operators: binding on both sides, types of results, errors."""
print(2 ** 3, 2 ** -1, 2 ** 0, 0 ** 0, -2 ** 2, (-2) ** 2, 2 ** 3 ** 2, (2 ** 3) ** 2, 2 ** -2 ** 2, -2 ** -2, ~2 ** 2, not 2 ** 0)
print(2.0 ** 3, 2 ** 0.5, 4 ** 0.5, (-8) ** (1 / 3), (-1) ** 0.5, (-2.0) ** 3, (-2) ** 3.0, 0.0 ** 0, 1j ** 2, 2 ** 1j, (1 + 2j) ** 2, True ** True, False ** False)
print(2 ** 100, (-3) ** 51, 10 ** 20, 7 ** 30 % 1000, (2 ** 64) ** 2, (-2) ** 63, 3 ** 40 - 1)
inf, nan = float("inf"), float("nan")
print(inf ** 0, nan ** 0, 1 ** inf, 1 ** nan, 2 ** inf, 2 ** -inf, 0.5 ** inf, (-inf) ** 3, (-inf) ** 2, (-inf) ** -1, 0.0 ** inf, (-1) ** inf)
for bad in (lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: 0j ** -1, lambda: "a" ** 2, lambda: 2 ** "a", lambda: None ** None, lambda: [] ** 2, lambda: 10.0 ** 400, lambda: (-0.0) ** -1, lambda: 0 ** -1.5, lambda: 0j ** 1j, lambda: 1e200 ** 2):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(-5, +5, ~5, - -5, -+-5, ~~5, -~5, ~-5, -True, +True, ~True if False else -2, --1, -0, -0.0, +0.0, -(-0.0), -1j, +1j, -(1 + 2j), -(2 ** 63), ~(2 ** 64), -(-2 ** 63))
print(not 0, not 1, not "", not [], not not 5, not None == True, not (1 == 2), not 1 < 2, not 1 in [1], -1 .__abs__(), (-1).__abs__())
for bad in (lambda: -"a", lambda: +None, lambda: ~1.5, lambda: ~1j, lambda: -[], lambda: +{}, lambda: ~"s", lambda: -len, lambda: +object):
    try:
        print(bad())
    except TypeError as e:
        print(e)


class P:
    def __init__(self, n):
        self.n = n

    def __pow__(self, o, mod=None):
        return f"pow({self.n},{getattr(o, 'n', o)},{mod})"

    def __rpow__(self, o):
        return f"rpow({o},{self.n})"

    def __neg__(self):
        return P(f"-{self.n}")

    def __pos__(self):
        return P(f"+{self.n}")

    def __invert__(self):
        return P(f"~{self.n}")


p = P("p")
print(p ** 2, 2 ** p, p ** p, pow(p, 2, 3), (-p).n, (+-~p).n, -p ** 2 if False else "-", 2 ** -p, (-p) ** 2)
p **= 5
print(p)
x = 3
x **= 2
x **= -1
print(x)
b = 2
b **= b ** b
print(b)
log = []


def t(v):
    log.append(v)
    return v


t(2) ** t(3) ** t(1)
-t(5) ** t(2)
print(log)
class Int(int):
    def __pow__(self, o, m=None):
        return ("Int.pow", int(self), o, m)
    def __neg__(self):
        return "neg"
print(Int(2) ** 3, -Int(5), type(+Int(5)).__name__, type(~Int(5)).__name__, 2 ** Int(3))
print([(-7) ** n for n in range(5)], [2 ** -n for n in range(4)], 5 ** 3 % 7 == pow(5, 3, 7), (0.1 + 0.2) ** 2)

#> 8 0.5 1 1 -4 4 512 64 0.0625 -0.25 -5 False
#> 8.0 1.4142135623730951 2.0 (1.0000000000000002+1.7320508075688772j) (6.123233995736766e-17+1j) -8.0 -8.0 1.0 (-1+0j) (0.7692389013639721+0.6389612763136348j) (-3+4j) 1 1
#> 1267650600228229401496703205376 -2153693963075557766310747 100000000000000000000 249 340282366920938463463374607431768211456 -9223372036854775808 12157665459056928800
#> 1.0 1.0 1.0 1.0 inf 0.0 0.0 -inf inf -0.0 0.0 1.0
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> ZeroDivisionError 0.0 to a negative or complex power
#> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
#> TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
#> TypeError unsupported operand type(s) for ** or pow(): 'NoneType' and 'NoneType'
#> TypeError unsupported operand type(s) for ** or pow(): 'list' and 'int'
#> OverflowError (34, 'Numerical result out of range')
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> ZeroDivisionError 0.0 to a negative or complex power
#> OverflowError (34, 'Numerical result out of range')
#> -5 5 -6 5 5 5 6 4 -1 1 -2 1 0 -0.0 0.0 0.0 (-0-1j) 1j (-1-2j) -9223372036854775808 -18446744073709551617 9223372036854775808
#> True False True True True True True False False -1 1
#> bad operand type for unary -: 'str'
#> bad operand type for unary +: 'NoneType'
#> bad operand type for unary ~: 'float'
#> bad operand type for unary ~: 'complex'
#> bad operand type for unary -: 'list'
#> bad operand type for unary +: 'dict'
#> bad operand type for unary ~: 'str'
#> bad operand type for unary -: 'builtin_function_or_method'
#> bad operand type for unary +: 'type'
#> pow(p,2,None) rpow(2,p) pow(p,p,None) pow(p,2,3) -p +-~p - rpow(2,-p) pow(-p,2,None)
#> pow(p,5,None)
#> 0.1111111111111111
#> 16
#> [2, 3, 1, 5, 2]
#> ('Int.pow', 2, 3, None) neg int int 8
#> [1, -7, 49, -343, 2401] [1, 0.5, 0.25, 0.125] True 0.09000000000000002
