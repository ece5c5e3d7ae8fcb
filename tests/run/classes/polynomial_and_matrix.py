# Operators of a polynomial and a matrix: reflected, in place, indexed, compared, called.
class Poly:
    __slots__ = ("c",)

    def __init__(self, *c):
        c = list(c)
        while c and c[-1] == 0:
            c.pop()
        self.c = tuple(c)

    @staticmethod
    def lift(x):
        return x if isinstance(x, Poly) else Poly(x) if isinstance(x, int) else None

    def __add__(self, other):
        if (other := self.lift(other)) is None:
            return NotImplemented
        n = max(len(self.c), len(other.c))
        return Poly(*(self[i] + other[i] for i in range(n)))

    __radd__ = __add__

    def __neg__(self):
        return Poly(*(-x for x in self.c))

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        if (other := self.lift(other)) is None:
            return NotImplemented
        out = [0] * (len(self.c) + len(other.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                out[i + j] += a * b
        return Poly(*out)

    __rmul__ = __mul__

    def __pow__(self, n, modulo=None):
        if n < 0:
            raise ValueError("negative power")
        result = Poly(1)
        for _ in range(n):
            result *= self
        return result if modulo is None else Poly(*(x % modulo for x in result.c))

    def __divmod__(self, other):
        quotient, rest = Poly(), self
        while len(rest.c) >= len(other.c):
            term = Poly(*[0] * (len(rest.c) - len(other.c)), rest.c[-1] // other.c[-1])
            quotient, rest = quotient + term, rest - term * other
        return quotient, rest

    def __floordiv__(self, other):
        return divmod(self, other)[0]

    def __mod__(self, other):
        return divmod(self, other)[1]

    def __getitem__(self, i):
        return self.c[i] if 0 <= i < len(self.c) else 0

    def __call__(self, x):
        value = 0
        for a in reversed(self.c):
            value = value * x + a
        return value

    def __eq__(self, other):
        return self.c == other.c if isinstance(other, Poly) else NotImplemented

    def __bool__(self):
        return bool(self.c)

    def __repr__(self):
        terms = [f"{a:+d}" + (f"x^{i}" if i else "") for i, a in enumerate(self.c) if a]
        return "".join(reversed(terms)) or "0"


class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    def __getitem__(self, at):
        if isinstance(at, tuple):
            r, c = at
            if isinstance(r, slice) or isinstance(c, slice):
                rows = self.rows[r] if isinstance(r, slice) else [self.rows[r]]
                return Matrix(x[c] if isinstance(c, slice) else [x[c]] for x in rows)
            return self.rows[r][c]
        return self.rows[at]

    def __setitem__(self, at, value):
        r, c = at
        self.rows[r][c] = value

    def __matmul__(self, other):
        return Matrix([sum(a * b for a, b in zip(r, c)) for c in zip(*other.rows)] for r in self.rows)

    def __imul__(self, k):
        for r in self.rows:
            r[:] = [x * k for x in r]
        return self

    def __imatmul__(self, other):
        self.rows = (self @ other).rows
        return self

    def __invert__(self):
        return Matrix(zip(*self.rows))

    def __repr__(self):
        return repr(self.rows)


x = Poly(0, 1)
p = x ** 3 - 2 * x + 1
print(p, 5 - p, p * p, -p, p - p, bool(p - p), p(2), [p(i) for i in range(-2, 3)])
print(divmod(p, x - 1), p // (x - 1) * (x - 1) + p % (x - 1) == p, p == 1, p != Poly(1, -2, 0, 1))
print(pow(1 + x, 4), pow(1 + x, 4, 3), sum([x, x, 1]), p[1], p[99])
q = p
q += 1
q *= x
print(q, p, q is p)
for f in (lambda: p + "a", lambda: 2.5 * p, lambda: p ** -1, lambda: p % Poly(), lambda: hash(p),
          lambda: 2 ** p, lambda: p / 2, lambda: p < p, lambda: setattr(p, "d", 1)):
    try:
        print(f())
    except (TypeError, ValueError, IndexError, AttributeError) as e:
        print(type(e).__name__, e)
m = Matrix([[1, 2], [3, 4]])
same = m
m[0, 1] = 7
m *= 2
m[0, 0] += 100
print(m, same is m, ~m, m @ ~m, m[1], m[:, 0], m[0, ::-1], m[1:, 1:])
m @= Matrix([[0, 1], [1, 0]])
print(m, same is m)
for f in (lambda: m * 2, lambda: m[2, 0], lambda: m["a", 0], lambda: 3 @ m, lambda: m[0, 0, 0]):
    try:
        print(f())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)

#> +1x^3-2x^1+1 -1x^3+2x^1+4 +1x^6-4x^4+2x^3+4x^2-4x^1+1 -1x^3+2x^1-1 0 False 5 [-3, 2, 1, 0, 5]
#> (+1x^2+1x^1-1, 0) True False False
#> +1x^4+4x^3+6x^2+4x^1+1 +1x^4+1x^3+1x^1+1 +2x^1+1 -2 0
#> +1x^4-2x^2+2x^1 +1x^3-2x^1+1 False
#> TypeError unsupported operand type(s) for +: 'Poly' and 'str'
#> TypeError unsupported operand type(s) for *: 'float' and 'Poly'
#> ValueError negative power
#> IndexError tuple index out of range
#> TypeError unhashable type: 'Poly'
#> TypeError unsupported operand type(s) for ** or pow(): 'int' and 'Poly'
#> TypeError unsupported operand type(s) for /: 'Poly' and 'int'
#> TypeError '<' not supported between instances of 'Poly' and 'Poly'
#> AttributeError 'Poly' object has no attribute 'd'
#> [[102, 14], [6, 8]] True [[102, 6], [14, 8]] [[10600, 724], [724, 100]] [6, 8] [[102], [6]] [[14, 102]] [[8]]
#> [[14, 102], [8, 6]] True
#> TypeError unsupported operand type(s) for *: 'Matrix' and 'int'
#> IndexError list index out of range
#> TypeError list indices must be integers or slices, not str
#> TypeError unsupported operand type(s) for @: 'int' and 'Matrix'
#> ValueError too many values to unpack (expected 2)
