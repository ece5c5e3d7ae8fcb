"""Matrix and polynomial and fraction classes with operators; numeric formatting."""
from fractions import Fraction
from functools import reduce
import math, operator
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    @property
    def shape(self): return len(self.rows), len(self.rows[0])
    @property
    def T(self): return type(self)(zip(*self.rows))
    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]: raise ValueError(f"shapes {self.shape} and {o.shape} do not fit")
        cols = list(zip(*o.rows))
        return Matrix([[sum(map(operator.mul, r, c)) for c in cols] for r in self.rows])
    def __mul__(self, k):
        if not isinstance(k, (int, float, Fraction)): return NotImplemented
        return Matrix([[x * k for x in r] for r in self.rows])
    __rmul__ = __mul__
    def __add__(self, o): return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, o.rows)])
    def __neg__(self): return self * -1
    def __sub__(self, o): return self + -o
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def __pow__(self, n):
        r, b = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1: r = r @ b
            b = b @ b; n >>= 1
        return r
    def __getitem__(self, ij):
        match ij:
            case int(i), int(j): return self.rows[i][j]
            case slice() as s: return Matrix(self.rows[s])
            case slice() as a, slice() as b: return Matrix([r[b] for r in self.rows[a]])
            case int(i): return self.rows[i]
        raise TypeError(f"bad index {ij!r}")
    def __setitem__(self, ij, v): self.rows[ij[0]][ij[1]] = v
    def __iter__(self): return (x for r in self.rows for x in r)
    def __str__(self): return "\n".join(" ".join(f"{str(x):>6}" for x in r) for r in self.rows)
    def __format__(self, spec): return "/".join(",".join(format(x, spec) for x in r) for r in self.rows)
    def __bool__(self): return any(self)
    def det(self):
        m, s, n = [[Fraction(x) for x in r] for r in self.rows], 1, len(self.rows)
        for i in range(n):
            p = next((k for k in range(i, n) if m[k][i]), None)
            if p is None: return Fraction(0)
            if p != i: m[i], m[p] = m[p], m[i]; s = -s
            for k in range(i + 1, n):
                f = m[k][i] / m[i][i]
                m[k] = [a - f * b for a, b in zip(m[k], m[i])]
        return s * math.prod((m[i][i] for i in range(n)), start=Fraction(1))
a = Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]])
print(a, a.det(), a @ Matrix.identity(3) == a, (a ** 5)[0, 0], a.T == a, f"{a:.1f}", sep="\n")
print(a[1:], a[:2, 1:], a[0], bool(a - a), 2 * a - a == a, sep="\n")
for bad in (lambda: a @ a[:2], lambda: a * "x", lambda: a["x"], lambda: "y" * a):
    try: bad()
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
fib = Matrix([[1, 1], [1, 0]]) ** 300
print(fib[0, 1], len(str(fib[0, 0])))
class Poly:
    def __init__(self, *c): self.c = c
    def __call__(self, x): return reduce(lambda acc, k: acc * x + k, self.c, 0)
    def __repr__(self):
        n = len(self.c) - 1
        parts = [f"{'+' if k > 0 and i else ''}{k if abs(k) != 1 or i == n else '-' if k < 0 else ''}{'x' if n - i else ''}{f'^{n-i}' if n - i > 1 else ''}" for i, k in enumerate(self.c) if k]
        return "".join(parts) or "0"
    def derive(self): return Poly(*(k * (len(self.c) - 1 - i) for i, k in enumerate(self.c[:-1])))
p = Poly(1, -6, 11, -6)
print(p, p.derive(), p.derive().derive(), [p(x) for x in range(5)], p(Fraction(1, 2)), p(1j))
print([str(Fraction(x).limit_denominator(50)) for x in (math.pi, math.e, 0.1)], Fraction("3/9"), Fraction(1, 3) + 2, Fraction(7, 2) // 1, round(Fraction(7, 3), 2))
print(f"{255:#x} {255:#010b} {1e10:g} {123456789:,} {0.000012345:.3g} {1/3:%} {-5:+d} {3.0:g} {10**25:.3e} {float('nan'):5} {-0.0:.0f}")

#>      2      1      0
#>      1      3      1
#>      0      1      4
#> 18
#> True
#> 189
#> True
#> 2.0,1.0,0.0/1.0,3.0,1.0/0.0,1.0,4.0
#>      1      3      1
#>      0      1      4
#>      1      0
#>      3      1
#> [2, 1, 0]
#> False
#> True
#> ValueError shapes (3, 3) and (2, 3) do not fit
#> TypeError can't multiply sequence by non-int of type 'Matrix'
#> TypeError bad index 'x'
#> TypeError can't multiply sequence by non-int of type 'Matrix'
#> 222232244629420445529739893461909967206666939096499764990979600 63
#> x^3-6x^2+11x-6 3x^2-12x+11 6x-12 [-6, 0, 0, 0, 6] -15/8 10j
#> ['22/7', '106/39', '1/10'] 1/3 7/3 3 233/100
#> 0xff 0b11111111 1e+10 123,456,789 1.23e-05 33.333333% -5 3 1.000e+25   nan -0
