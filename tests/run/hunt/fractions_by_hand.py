# Fractions, determinants, matrices: operator overloading.
class Frac:
    def __init__(self, n, d=1):
        if d == 0: raise ZeroDivisionError("Frac(%s, 0)" % n)
        a, b = abs(n), abs(d)
        while b: a, b = b, a % b
        s = -1 if d < 0 else 1
        self.n, self.d = s * n // a, s * d // a
    @staticmethod
    def _c(o): return o if isinstance(o, Frac) else Frac(o)
    def __add__(self, o): o = self._c(o); return Frac(self.n*o.d + o.n*self.d, self.d*o.d)
    __radd__ = __add__
    def __sub__(self, o): return self + -self._c(o)
    def __rsub__(self, o): return -self + o
    def __mul__(self, o): o = self._c(o); return Frac(self.n*o.n, self.d*o.d)
    __rmul__ = __mul__
    def __truediv__(self, o): o = self._c(o); return Frac(self.n*o.d, self.d*o.n)
    def __rtruediv__(self, o): return Frac(o) / self
    def __neg__(self): return Frac(-self.n, self.d)
    def __pow__(self, k): return Frac(self.n**k, self.d**k) if k >= 0 else Frac(self.d**-k, self.n**-k)
    def __eq__(self, o):
        if not isinstance(o, (Frac, int)): return NotImplemented
        o = self._c(o); return (self.n, self.d) == (o.n, o.d)
    def __lt__(self, o): o = self._c(o); return self.n*o.d < o.n*self.d
    def __hash__(self): return hash((self.n, self.d))
    def __bool__(self): return self.n != 0
    def __float__(self): return self.n / self.d
    def __repr__(self): return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)
    def __format__(self, spec): return format(str(self), spec)
def det(m):
    m = [[Frac(x) for x in r] for r in m]; n = len(m); r = Frac(1)
    for i in range(n):
        p = next((j for j in range(i, n) if m[j][i]), None)
        if p is None: return Frac(0)
        if p != i: m[i], m[p] = m[p], m[i]; r = -r
        r *= m[i][i]
        for j in range(i + 1, n):
            f = m[j][i] / m[i][i]
            m[j] = [a - f * b for a, b in zip(m[j], m[i])]
    return r
print(det([[2, 0, 1], [1, 3, 2], [1, 1, 1]]), det([[i * j + i + j for i in range(5)] for j in range(5)]))
print(det([[1, 2], [3, 4]]), 1 / Frac(3) + 2, 3 - Frac(1, 2), Frac(2, 4) ** -3, sum([Frac(1, k) for k in range(1, 20)]))
print(f"{Frac(1, 3):>10}|{Frac(4, 2):<5}|", float(Frac(1, 8)), Frac(1, 2) == "x", Frac(1, 2) != 3, Frac(3) == 3, {Frac(1, 2): 1}[Frac(2, 4)])
print(max(Frac(1, 2), Frac(2, 3)), sorted([Frac(1, 2), Frac(1, 3), Frac(3, 4)], reverse=True))
try: Frac(1, 0)
except ZeroDivisionError as e: print(e)
try: Frac(1) < "a"
except TypeError as e: print(e)
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    def __matmul__(self, o): return Matrix([[sum(a*b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __getitem__(self, ij):
        if isinstance(ij, tuple): i, j = ij; return self.rows[i][j]
        return self.rows[ij]
    def __setitem__(self, ij, v): self.rows[ij[0]][ij[1]] = v
    def __imul__(self, k):
        for r in self.rows: r[:] = [x * k for x in r]
        return self
    @property
    def T(self): return Matrix(zip(*self.rows))
    def __iter__(self): return iter(self.rows)
    def __len__(self): return len(self.rows)
    def __str__(self): return "\n".join(" ".join(f"{x:4d}" for x in r) for r in self)
m = Matrix([[1, 2], [3, 4]]); n = m @ m.T; n *= 2; n[0, 1] = -7
print(n); print(n[0, 0], n[1], len(n), [sum(r) for r in n])

#> 0 0
#> -2 7/3 5/2 8 275295799/77597520
#>        1/3|2    | 0.125 False True True 1
#> 2/3 [3/4, 1/2, 1/3]
#> Frac(1, 0)
#> bad operand type for abs(): 'str'
#>   10   -7
#>   22   50
#> 10 [22, 50] 2 [3, 72]
