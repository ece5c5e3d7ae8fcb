# Matrices as classes: arithmetic, determinant, inverse with fractions by hand, powers, rotation, spiral, convolution, LU, eigen by iteration.
from fractions import Fraction


class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("ragged rows")

    @classmethod
    def identity(cls, n):
        return cls([int(i == j) for j in range(n)] for i in range(n))

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0]) if self.rows else 0

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, k):
        if isinstance(k, tuple):
            i, j = k
            if isinstance(i, slice) or isinstance(j, slice):
                rows = self.rows[i] if isinstance(i, slice) else [self.rows[i]]
                return Matrix(r[j] if isinstance(j, slice) else [r[j]] for r in rows)
            return self.rows[i][j]
        return self.rows[k]

    def __setitem__(self, k, v):
        i, j = k
        self.rows[i][j] = v

    def _zip(self, o, f):
        if not isinstance(o, Matrix):
            return Matrix([f(a, o) for a in r] for r in self.rows)
        if self.shape != o.shape:
            raise ValueError(f"shapes {self.shape} and {o.shape}")
        return Matrix([f(a, b) for a, b in zip(r, s)] for r, s in zip(self.rows, o.rows))

    def __add__(self, o):
        return self._zip(o, lambda a, b: a + b)

    def __sub__(self, o):
        return self._zip(o, lambda a, b: a - b)

    def __mul__(self, o):
        return self._zip(o, lambda a, b: a * b)

    __radd__, __rmul__ = __add__, __mul__

    def __neg__(self):
        return self * -1

    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]:
            raise ValueError(f"cannot multiply {self.shape} by {o.shape}")
        cols = list(zip(*o.rows))
        return Matrix([sum(a * b for a, b in zip(r, c)) for c in cols] for r in self.rows)

    def __pow__(self, n):
        if n < 0:
            return self.inverse() ** -n
        out, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                out = out @ base
            base, n = base @ base, n >> 1
        return out

    def __eq__(self, o):
        return isinstance(o, Matrix) and self.rows == o.rows

    def __iter__(self):
        return (x for r in self.rows for x in r)

    def __repr__(self):
        return f"Matrix({self.rows})"

    def __str__(self):
        w = max(len(str(x)) for x in self)
        return "\n".join(" ".join(f"{x!s:>{w}}" for x in r) for r in self.rows)

    def det(self):
        if len(self.rows) == 1:
            return self.rows[0][0]
        return sum((-1) ** j * v * Matrix(r[:j] + r[j + 1:] for r in self.rows[1:]).det() for j, v in enumerate(self.rows[0]))

    def inverse(self):
        n = len(self.rows)
        work = [[Fraction(x) for x in r] + e for r, e in zip(self.rows, Matrix.identity(n).rows)]
        for c in range(n):
            p = next((r for r in range(c, n) if work[r][c]), None)
            if p is None:
                raise ZeroDivisionError("singular matrix")
            work[c], work[p] = work[p], work[c]
            work[c] = [x / work[c][c] for x in work[c]]
            for r in range(n):
                if r != c:
                    f = work[r][c]
                    work[r] = [a - f * b for a, b in zip(work[r], work[c])]
        return Matrix(r[n:] for r in work)

    def spiral(self):
        rows = self.rows
        while rows:
            yield from rows[0]
            rows = [list(r) for r in zip(*rows[1:])][::-1]


a, b = Matrix([[1, 2], [3, 4]]), Matrix([[0, 1], [1, 0.5]])
print(a + b, a - 1, 2 * a, a @ b, -a, a.T, a**5, (a**0).rows, a == Matrix(([1, 2], (3, 4))), sum([a, a], 0))
print(a.det(), a.inverse(), a @ a.inverse() == Matrix.identity(2), a**-2)
m = Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 2]])
print(m, m.det(), list(m.spiral()), m[1, 2], m[0], m[:, 1], m[0:2, ::2], max(m), m.inverse() @ m == Matrix.identity(3), sep="\n" if False else " | ")
m[0, 0] = Fraction(1, 2)
print(m.det(), m)
print(str(Matrix([[1, 20], [300, 4]])))
for f in (lambda: a + m, lambda: a @ m, lambda: Matrix([[1, 2], [3]]), lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: a[5, 0], lambda: a + "x"):
    try:
        print(f())
    except (ValueError, ZeroDivisionError, IndexError, TypeError) as e:
        print(type(e).__name__, e)
fib = Matrix([[1, 1], [1, 0]]) ** 100
print(fib[0, 1], Matrix([[1, 1], [1, 0]]) ** 10)
x = Matrix([[1.0], [1.0]])
for _ in range(40):
    y = Matrix([[2, 1], [1, 3]]) @ x
    norm = max(map(abs, y))
    x = y * (1 / norm)
print(f"{norm:.6f} {x[0, 0]:.6f}")


def convolve(img, k):
    h, w = len(k) // 2, len(k[0]) // 2
    at = lambda r, c: img[r][c] if 0 <= r < len(img) and 0 <= c < len(img[0]) else 0
    return [[sum(k[i][j] * at(r + i - h, c + j - w) for i in range(len(k)) for j in range(len(k[0]))) for c in range(len(img[0]))] for r in range(len(img))]


print(convolve([[0, 0, 0], [0, 1, 0], [0, 0, 2]], [[1, 2, 1], [0, 1, 0], [-1, 0, 1]]))
grid = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*grid[::-1])], [r[::-1] for r in grid], [[grid[i][j] for i in range(2)] for j in range(3)], sum(grid, []), [sum(c) for c in zip(*grid)])


def lu(m):
    n = len(m)
    l, u = [[Fraction(int(i == j)) for j in range(n)] for i in range(n)], [[Fraction(0)] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            s = sum(l[i][k] * u[k][j] for k in range(min(i, j)))
            if i <= j:
                u[i][j] = m[i][j] - s
            else:
                l[i][j] = (m[i][j] - s) / u[j][j]
    return l, u


l, u = lu([[2, 1, 1], [4, 3, 3], [8, 7, 9]])
print([[str(x) for x in r] for r in l], [[str(x) for x in r] for r in u], Matrix(l) @ Matrix(u) == Matrix([[2, 1, 1], [4, 3, 3], [8, 7, 9]]))

#>   1   3
#>   4 4.5 0 1
#> 2 3 2 4
#> 6 8   2 2.0
#>   4 5.0 -1 -2
#> -3 -4 1 3
#> 2 4 1069 1558
#> 2337 3406 [[1, 0], [0, 1]] True 2 4
#> 6 8
#> -2   -2    1
#>  3/2 -1/2 True  11/2  -5/2
#> -15/4   7/4
#> 2 0 1
#> 1 3 2
#> 1 1 2 | 6 | [2, 0, 1, 2, 2, 1, 1, 1, 3] | 2 | [2, 0, 1] | 0
#> 3
#> 1 | 2 1
#> 1 2 | 3 | True
#> 0 1/2   0   1
#>   1   3   2
#>   1   1   2
#>   1  20
#> 300   4
#> ValueError shapes (2, 2) and (3, 3)
#> ValueError cannot multiply (2, 2) by (3, 3)
#> ValueError ragged rows
#> ZeroDivisionError singular matrix
#> IndexError list index out of range
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> 354224848179261915075 89 55
#> 55 34
#> 3.618034 0.618034
#> [[1, 0, -1], [0, 3, 0], [1, 2, 3]]
#> [[4, 1], [5, 2], [6, 3]] [[3, 2, 1], [6, 5, 4]] [[1, 4], [2, 5], [3, 6]] [1, 2, 3, 4, 5, 6] [5, 7, 9]
#> [['1', '0', '0'], ['2.0', '1', '0'], ['4.0', '3.0', '1']] [['2', '1', '1'], ['0', '1.0', '1.0'], ['0', '0', '2.0']] True
