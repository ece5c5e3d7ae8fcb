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
