# Numeric code with operators, comprehensions and exact fractions.
class Fraction:
    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError(f"Fraction({n}, 0)")
        if d < 0:
            n, d = -n, -d
        a, b = abs(n), d
        while b:
            a, b = b, a % b
        self.n, self.d = n // (a or 1), d // (a or 1)

    def _pair(self, other):
        return other if isinstance(other, Fraction) else Fraction(other)

    def __add__(self, o):
        o = self._pair(o)
        return Fraction(self.n * o.d + o.n * self.d, self.d * o.d)

    __radd__ = __add__

    def __neg__(self):
        return Fraction(-self.n, self.d)

    def __sub__(self, o):
        return self + -self._pair(o)

    def __rsub__(self, o):
        return -self + o

    def __mul__(self, o):
        o = self._pair(o)
        return Fraction(self.n * o.n, self.d * o.d)

    __rmul__ = __mul__

    def __truediv__(self, o):
        o = self._pair(o)
        return Fraction(self.n * o.d, self.d * o.n)

    def __rtruediv__(self, o):
        return self._pair(o) / self

    def __eq__(self, o):
        o = self._pair(o)
        return self.n == o.n and self.d == o.d

    def __lt__(self, o):
        o = self._pair(o)
        return self.n * o.d < o.n * self.d

    def __float__(self):
        return self.n / self.d

    def __bool__(self):
        return self.n != 0

    def __repr__(self):
        return str(self.n) if self.d == 1 else f"{self.n}/{self.d}"


F = Fraction
print(F(1, 2) + F(1, 3), 1 + F(1, 2), F(3, 4) - 1, 2 - F(1, 2), F(2, 3) * F(3, 2), 3 / F(3, 4), F(-4, -8), F(1, -2), float(F(1, 8)), sum([F(1, n) for n in range(1, 11)], F(0)))
print(sorted([F(1, 2), F(1, 3), F(3, 4)]), max(F(1, 2), F(2, 3)), F(1, 2) == F(2, 4), F(4, 2) == 2, bool(F(0, 5)), [x for x in (F(0), F(1)) if x])
try:
    F(1) / F(0)
except ZeroDivisionError as error:
    print(error)


def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def identity(n):
    return [[int(i == j) for j in range(n)] for i in range(n)]


def power(m, n):
    result = identity(len(m))
    while n:
        if n % 2:
            result = multiply(result, m)
        m, n = multiply(m, m), n // 2
    return result


print(power([[1, 1], [1, 0]], 10), power([[1, 1], [1, 0]], 200)[0][1])


def solve(a, b):
    n = len(a)
    m = [[F(v) for v in row] + [F(r)] for row, r in zip(a, b)]
    for i in range(n):
        pivot = next((k for k in range(i, n) if m[k][i]), None)
        if pivot is None:
            return None
        m[i], m[pivot] = m[pivot], m[i]
        m[i] = [v / m[i][i] for v in m[i]]
        for k in range(n):
            if k != i:
                factor = m[k][i]
                m[k] = [x - factor * y for x, y in zip(m[k], m[i])]
    return [row[-1] for row in m]


print(solve([[2, 1], [1, 3]], [3, 5]), solve([[0, 2, 1], [1, -2, -3], [-1, 1, 2]], [-8, 0, 3]), solve([[1, 2], [2, 4]], [1, 2]))


def determinant(m):
    if len(m) == 1:
        return m[0][0]
    return sum((-1) ** j * v * determinant([row[:j] + row[j + 1:] for row in m[1:]]) for j, v in enumerate(m[0]))


print(determinant([[2, 0, 1], [1, 3, 2], [1, 1, 1]]), determinant([[1.5, 2], [3, 4]]), [list(r) for r in zip(*[[1, 2, 3], [4, 5, 6]])])


class Poly:
    def __init__(self, *c):
        self.c = list(c)

    def __call__(self, x):
        total = 0
        for c in reversed(self.c):
            total = total * x + c
        return total

    def __mul__(self, other):
        out = [0] * (len(self.c) + len(other.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                out[i + j] += a * b
        return Poly(*out)

    def derivative(self):
        return Poly(*[i * c for i, c in enumerate(self.c)][1:])

    def __str__(self):
        terms = [f"{c}" if i == 0 else f"{c}x" if i == 1 else f"{c}x^{i}" for i, c in enumerate(self.c) if c]
        return " + ".join(reversed(terms)) or "0"


p = Poly(1, -3, 0, 2)
print(p, "|", p.derivative(), "|", p * Poly(1, 1), "|", p(2), p(0.5), p(F(1, 2)), p(10 ** 12), Poly())


def newton(f, x, n):
    d = f.derivative()
    for _ in range(n):
        x = x - f(x) / d(x)
    return x


print(newton(Poly(-2, 0, 1), 1.0, 6), newton(Poly(-2, 0, 1), F(1), 4))
data = [2.5, 3.5, 1.0, 4.0, 9.25]
mean = sum(data) / len(data)
print(mean, sum((v - mean) ** 2 for v in data) / len(data), sorted(data)[len(data) // 2], [round(v / max(data), 3) for v in data])

#> 5/6 3/2 -1/4 3/2 1 4 1/2 -1/2 0.125 7381/2520
#> [1/3, 1/2, 3/4] 2/3 True True False [1]
#> Fraction(1, 0)
#> [[89, 55], [55, 34]] 280571172992510140037611932413038677189525
#> [4/5, 7/5] [-4, -5, 2] None
#> 0 0.0 [[1, 4], [2, 5], [3, 6]]
#> 2x^3 + -3x + 1 | 6x^2 + -3 | 2x^4 + 2x^3 + -3x^2 + -2x + 1 | 11 -0.25 -1/4 1999999999999999999999997000000000001 0
#> 1.414213562373095 665857/470832
#> 4.05 7.81 3.5 [0.27, 0.378, 0.108, 0.432, 1.0]
