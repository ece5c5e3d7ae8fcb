"""Unary operators, abs, complex, int, float, index, round, trunc, floor, ceil, divmod and pow with three arguments."""
import math
import operator


class N:
    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __abs__(self):
        return "abs"

    def __invert__(self):
        return "invert"

    def __complex__(self):
        return 1 + 2j

    def __int__(self):
        return 7

    def __float__(self):
        return 2.5

    def __index__(self):
        return 3

    def __round__(self, *args):
        return ("round", args)

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __divmod__(self, other):
        return ("divmod", other)

    def __rdivmod__(self, other):
        return ("rdivmod", other)

    def __pow__(self, other, mod=None):
        return ("pow", other, mod)

    def __rpow__(self, other, mod=None):
        return ("rpow", other, mod)


n = N()
print(-n, +n, abs(n), ~n, complex(n), int(n), float(n), round(n), round(n, 2), round(n, None), math.trunc(n), math.floor(n), math.ceil(n))
print(divmod(n, 1), divmod(1, n), pow(n, 2), pow(n, 2, 5), pow(2, n), n ** 2, 2 ** n, operator.index(n))
print("abcdef"[n], [0] * n if False else "-", list(range(n)), hex(n), bin(n), oct(n), chr(n) == "\x03", "abcdef"[:n], bytes(n))
try:
    print(pow(2, 3, n))
except TypeError as e:
    print(e)


class OnlyIndex:
    def __index__(self):
        return 5


i = OnlyIndex()
print(int(i), float(i), complex(i), math.sqrt(OnlyIndex()) > 2, [1, 2, 3, 4, 5, 6][i], int("11", i), round(1.123456789, i), math.gcd(i, 10))


class OnlyTrunc:
    def __trunc__(self):
        return 4


class Bad:
    def __init__(self, v):
        self.v = v

    def __int__(self):
        return self.v

    def __float__(self):
        return self.v

    def __index__(self):
        return self.v

    def __complex__(self):
        return self.v


for v in ("s", 1.5, None, 5):
    for f in (int, float, complex, operator.index, lambda b: [1][b], lambda b: range(b), hex):
        try:
            print(f(Bad(v)), end="; ")
        except (TypeError, IndexError) as e:
            print(type(e).__name__, e, end="; ")
    print()


class Empty:
    pass


e = Empty()
for f in (lambda: -e, lambda: +e, lambda: ~e, lambda: abs(e), lambda: int(e), lambda: float(e), lambda: complex(e), lambda: round(e), lambda: math.trunc(e), lambda: math.floor(e), lambda: math.ceil(e), lambda: divmod(e, 1), lambda: divmod(1, e), lambda: pow(e, 1), lambda: pow(1, e), lambda: pow(1, 2, e), lambda: operator.index(e), lambda: [1][e], lambda: "a" * e, lambda: range(e), lambda: hex(e), lambda: -"a", lambda: ~1.5, lambda: abs("x"), lambda: round("x"), lambda: +[]):
    try:
        print(f())
    except TypeError as err:
        print(err)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(5), round(5.5, 0), round(True), round(25, -1), round(35, -1))
print(pow(2, 10, 1000), pow(3, -1, 7), pow(-2, 3, 5), pow(2, 3, -5), pow(0, 0), pow(0, 0, 1))
for args in ((2, -1, 4), (2, 2, 0), (2.0, 2, 3), (2, 2, 3.0), (0, -1)):
    try:
        print(pow(*args))
    except Exception as err:
        print(type(err).__name__, err)

#> neg pos abs invert (1+2j) 7 2.5 ('round', ()) ('round', (2,)) ('round', ()) trunc floor ceil
#> ('divmod', 1) ('rdivmod', 1) ('pow', 2, None) ('pow', 2, 5) ('rpow', 2, None) ('pow', 2, None) ('rpow', 2, None) 3
#> d - [0, 1, 2] 0x3 0b11 0o3 True abc b'\x00\x00\x00'
#> unsupported operand type(s) for ** or pow(): 'int', 'int', 'N'
#> 5 5.0 (5+0j) True 6 6 1.12346 5
#> TypeError __int__ returned non-int (type str); TypeError Bad.__float__ returned non-float (type str); TypeError __complex__ returned non-complex (type str); TypeError __index__ returned non-int (type str); TypeError __index__ returned non-int (type str); TypeError __index__ returned non-int (type str); TypeError __index__ returned non-int (type str); 
#> TypeError __int__ returned non-int (type float); 1.5; TypeError __complex__ returned non-complex (type float); TypeError __index__ returned non-int (type float); TypeError __index__ returned non-int (type float); TypeError __index__ returned non-int (type float); TypeError __index__ returned non-int (type float); 
#> TypeError __int__ returned non-int (type NoneType); TypeError Bad.__float__ returned non-float (type NoneType); TypeError __complex__ returned non-complex (type NoneType); TypeError __index__ returned non-int (type NoneType); TypeError __index__ returned non-int (type NoneType); TypeError __index__ returned non-int (type NoneType); TypeError __index__ returned non-int (type NoneType); 
#> 5; TypeError Bad.__float__ returned non-float (type int); TypeError __complex__ returned non-complex (type int); 5; IndexError list index out of range; range(0, 5); 0x5; 
#> bad operand type for unary -: 'Empty'
#> bad operand type for unary +: 'Empty'
#> bad operand type for unary ~: 'Empty'
#> bad operand type for abs(): 'Empty'
#> int() argument must be a string, a bytes-like object or a real number, not 'Empty'
#> float() argument must be a string or a real number, not 'Empty'
#> complex() first argument must be a string or a number, not 'Empty'
#> type Empty doesn't define __round__ method
#> type Empty doesn't define __trunc__ method
#> must be real number, not Empty
#> must be real number, not Empty
#> unsupported operand type(s) for divmod(): 'Empty' and 'int'
#> unsupported operand type(s) for divmod(): 'int' and 'Empty'
#> unsupported operand type(s) for ** or pow(): 'Empty' and 'int'
#> unsupported operand type(s) for ** or pow(): 'int' and 'Empty'
#> unsupported operand type(s) for ** or pow(): 'int', 'int', 'Empty'
#> 'Empty' object cannot be interpreted as an integer
#> list indices must be integers or slices, not Empty
#> can't multiply sequence by non-int of type 'Empty'
#> 'Empty' object cannot be interpreted as an integer
#> 'Empty' object cannot be interpreted as an integer
#> bad operand type for unary -: 'str'
#> bad operand type for unary ~: 'float'
#> bad operand type for abs(): 'str'
#> type str doesn't define __round__ method
#> bad operand type for unary +: 'list'
#> 2 4 -2 2.67 1200 5 6.0 1 20 40
#> 24 5 2 -2 1 0
#> ValueError base is not invertible for the given modulus
#> ValueError pow() 3rd argument cannot be 0
#> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> ZeroDivisionError 0.0 cannot be raised to a negative power
