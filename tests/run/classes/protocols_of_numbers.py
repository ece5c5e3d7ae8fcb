# A Fraction-like and a modular number class used with builtins: sum, max, sorted, pow, divmod, round, math, complex, int, float, hash equality with ints.
import math
from functools import total_ordering


@total_ordering
class Ratio:
    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError(f"Ratio({n}, 0)")
        if isinstance(n, float):
            n, d2 = n.as_integer_ratio()
            d *= d2
        g = math.gcd(n, d) * (-1 if d < 0 else 1)
        self.n, self.d = n // g, d // g

    @staticmethod
    def of(x):
        return x if isinstance(x, Ratio) else Ratio(x) if isinstance(x, int) else None

    def _make(op):
        def forward(self, o):
            r = Ratio.of(o)
            return NotImplemented if r is None else op(self, r)

        def backward(self, o):
            r = Ratio.of(o)
            return NotImplemented if r is None else op(r, self)
        return forward, backward

    __add__, __radd__ = _make(lambda a, b: Ratio(a.n * b.d + b.n * a.d, a.d * b.d))
    __sub__, __rsub__ = _make(lambda a, b: Ratio(a.n * b.d - b.n * a.d, a.d * b.d))
    __mul__, __rmul__ = _make(lambda a, b: Ratio(a.n * b.n, a.d * b.d))
    __truediv__, __rtruediv__ = _make(lambda a, b: Ratio(a.n * b.d, a.d * b.n))
    __floordiv__, __rfloordiv__ = _make(lambda a, b: a.n * b.d // (a.d * b.n))
    __mod__, __rmod__ = _make(lambda a, b: a - b * (a // b))
    __divmod__, __rdivmod__ = _make(lambda a, b: (a // b, a % b))
    del _make

    def __pow__(self, k):
        return Ratio(self.n**k, self.d**k) if k >= 0 else Ratio(self.d**-k, self.n**-k)

    def __rpow__(self, base):
        return base ** float(self)

    def __neg__(self):
        return Ratio(-self.n, self.d)

    def __pos__(self):
        return self

    def __abs__(self):
        return Ratio(abs(self.n), self.d)

    def __int__(self):
        return int(self.n / self.d)

    def __float__(self):
        return self.n / self.d

    def __trunc__(self):
        return int(self)

    def __floor__(self):
        return self.n // self.d

    def __ceil__(self):
        return -(-self.n // self.d)

    def __round__(self, k=None):
        q = 10 ** (k or 0)
        r = round(self.n * q / self.d)
        return r if k is None else Ratio(r, q)

    def __bool__(self):
        return self.n != 0

    def __eq__(self, o):
        r = Ratio.of(o)
        return NotImplemented if r is None else (self.n, self.d) == (r.n, r.d)

    def __lt__(self, o):
        r = Ratio.of(o)
        return NotImplemented if r is None else self.n * r.d < r.n * self.d

    def __hash__(self):
        return hash(self.n) if self.d == 1 else hash((self.n, self.d))

    def __repr__(self):
        return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)

    def __format__(self, spec):
        return format(float(self), spec) if spec else repr(self)


a, b = Ratio(1, 2), Ratio(-3, 4)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a**3, a**-2, b**2, -a, +a, abs(b), 1 + a, 2 - a, 3 * b, 1 / b, 7 // a, 7 % b, divmod(5, b), 4**a)
print(sum([a, b, 1]), max(a, b, 0), min([b, 1, a]), sorted([1, a, 0, b, Ratio(1, 3)]), a == Ratio(2, 4), a == 0.5, Ratio(4, 2) == 2, {Ratio(6, 3): "two"}[2], len({a, Ratio(1, 2), 2, Ratio(2)}))
print(int(Ratio(7, 2)), float(a), math.trunc(b), math.floor(b), math.ceil(b), round(Ratio(5, 3)), round(Ratio(5, 3), 2), bool(a - a), f"{a} {b:.3f} {a:>6.1%}", math.sqrt(Ratio(1, 4)), Ratio(0.375), a < 1 <= Ratio(1), a > b, a >= 1)
for f in (lambda: Ratio(1, 0), lambda: a + "x", lambda: "x" + a, lambda: a < "x", lambda: a / 0, lambda: a + 0.5, lambda: [1][a], lambda: a**"k", lambda: complex(a) + 0):
    try:
        print(f())
    except (TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
x = a
x += 1
x *= 4
x -= b
x /= 3
x **= 2
print(x, a, sum(Ratio(1, k) for k in range(1, 11)), math.prod([Ratio(k, k + 1) for k in range(1, 6)]))


def mod(p):
    class M(int):
        def __new__(cls, v):
            return super().__new__(cls, int(v) % p)

        def __repr__(self):
            return f"{int(self)}~{p}"

    for name in ("add", "sub", "mul", "radd", "rsub", "rmul"):
        setattr(M, f"__{name}__", (lambda base: lambda self, o: M(base(self, int(o))))(getattr(int, f"__{name}__")))
    M.__pow__ = lambda self, k: M(pow(int(self), k, p))
    M.__truediv__ = lambda self, o: self * pow(int(o), -1, p)
    M.__neg__ = lambda self: M(-int(self))
    return M


M7 = mod(7)
x, y = M7(5), M7(4)
print(x + y, x - y, x * y, x / y, (x / y) * y == x, x**6, -x, 3 + x, 1 - y, 2 * y, x == 5, sum([x, y, y]), {x: 1}[5], M7(100), x > y, type(x + 1).__name__, x // 2, f"{x:02d}", mod(5)(x))

#> -1/4 5/4 -3/8 -2/3 -1 -1/4 (-1, -1/4) 1/8 4 9/16 -1/2 1/2 3/4 3/2 3/2 -9/4 -4/3 14 -1/2 (-7, -1/4) 2.0
#> 3/4 1/2 -3/4 [-3/4, 0, 1/3, 1/2, 1] True False True two 2
#> 3 0.5 0 -1 0 2 167/100 False 1/2 -0.750  50.0% 0.5 3/8 True True False
#> ZeroDivisionError Ratio(1, 0)
#> TypeError unsupported operand type(s) for +: 'Ratio' and 'str'
#> TypeError can only concatenate str (not "Ratio") to str
#> TypeError '<' not supported between instances of 'Ratio' and 'str'
#> ZeroDivisionError Ratio(1, 0)
#> TypeError unsupported operand type(s) for +: 'Ratio' and 'float'
#> TypeError list indices must be integers or slices, not Ratio
#> TypeError '>=' not supported between instances of 'str' and 'int'
#> (0.5+0j)
#> 81/16 1/2 7381/2520 1/6
#> 2~7 1~7 6~7 3~7 True 1~7 2~7 1~7 4~7 1~7 True 6~7 1 2~7 True M 2 05 0~5
