class Fraction:
    def __init__(self, top, bottom=1):
        if bottom == 0:
            raise ZeroDivisionError(f"Fraction({top}, 0)")
        a, b = abs(top), abs(bottom)
        while b:
            a, b = b, a % b
        sign = -1 if bottom < 0 else 1
        self.top = sign * top // a
        self.bottom = sign * bottom // a

    @staticmethod
    def of(value):
        return value if isinstance(value, Fraction) else Fraction(value)

    def __add__(self, other):
        other = Fraction.of(other)
        return Fraction(self.top * other.bottom + other.top * self.bottom, self.bottom * other.bottom)

    __radd__ = __add__

    def __neg__(self):
        return Fraction(-self.top, self.bottom)

    def __sub__(self, other):
        return self + -Fraction.of(other)

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        other = Fraction.of(other)
        return Fraction(self.top * other.top, self.bottom * other.bottom)

    __rmul__ = __mul__

    def __truediv__(self, other):
        other = Fraction.of(other)
        return Fraction(self.top * other.bottom, self.bottom * other.top)

    def __rtruediv__(self, other):
        return Fraction.of(other) / self

    def __eq__(self, other):
        if not isinstance(other, (int, Fraction)):
            return NotImplemented
        other = Fraction.of(other)
        return (self.top, self.bottom) == (other.top, other.bottom)

    def __hash__(self):
        return hash(self.top) if self.bottom == 1 else hash((self.top, self.bottom))

    def __bool__(self):
        return self.top != 0

    def __float__(self):
        return self.top / self.bottom

    def __str__(self):
        return str(self.top) if self.bottom == 1 else f"{self.top}/{self.bottom}"

    def __repr__(self):
        return f"Fraction({self.top}, {self.bottom})"


def determinant(rows):
    rows = [[Fraction.of(x) for x in row] for row in rows]
    result = Fraction(1)
    for i in range(len(rows)):
        pivot = next((r for r in range(i, len(rows)) if rows[r][i]), None)
        if pivot is None:
            return Fraction(0)
        if pivot != i:
            rows[i], rows[pivot] = rows[pivot], rows[i]
            result = -result
        result = result * rows[i][i]
        for r in range(i + 1, len(rows)):
            factor = rows[r][i] / rows[i][i]
            rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i], strict=True)]
    return result


def inverse(rows):
    n = len(rows)
    work = [[*map(Fraction.of, row), *(Fraction(int(i == j)) for j in range(n))] for i, row in enumerate(rows)]
    for i in range(n):
        for r in range(i, n):
            if work[r][i]:
                work[i], work[r] = work[r], work[i]
                break
        else:
            raise ValueError("matrix is singular")
        work[i] = [x / work[i][i] for x in work[i]]
        for r in range(n):
            if r != i and work[r][i]:
                work[r] = [a - work[r][i] * b for a, b in zip(work[r], work[i])]
    return [row[n:] for row in work]


def product(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def show(rows):
    widths = [max(len(str(row[i])) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        print("[" + " ".join(f"{str(x):>{w}}" for x, w in zip(row, widths)) + "]")


for matrix in ([[2]], [[1, 2], [3, 4]], [[0, 1], [1, 0]], [[2, 0, 1], [1, 3, 2], [1, 1, 2]]):
    print("det", determinant(matrix))
    show(inverse(matrix))
    identity = product(matrix, inverse(matrix))
    print(all(identity[i][j] == (i == j) for i in range(len(matrix)) for j in range(len(matrix))))
hilbert = [[Fraction(1, i + j + 1) for j in range(5)] for i in range(5)]
print(repr(determinant(hilbert)), float(determinant(hilbert)))
show(inverse(hilbert))
for bad in ([[1, 2], [2, 4]], [[0]]):
    print(determinant(bad))
    try:
        inverse(bad)
    except ValueError as e:
        print(type(e).__name__, e)
try:
    determinant([[1, 2], [3, 4, 5]])
except ValueError as e:
    print(type(e).__name__, e)
try:
    1 / Fraction(0)
except ZeroDivisionError as e:
    print(type(e).__name__, e)
print(1 - Fraction(1, 3), 2 * Fraction(-3, -4), Fraction(6, -4), Fraction(1, 2) == "1/2", {Fraction(4, 2): "two"}[2])

#> det 2
#> [1/2]
#> True
#> det -2
#> [ -2    1]
#> [3/2 -1/2]
#> True
#> det -1
#> [0 1]
#> [1 0]
#> True
#> det 6
#> [ 2/3  1/6 -1/2]
#> [   0  1/2 -1/2]
#> [-1/3 -1/3    1]
#> True
#> Fraction(1, 266716800000) 3.749295132515087e-12
#> [   25   -300    1050   -1400    630]
#> [ -300   4800  -18900   26880 -12600]
#> [ 1050 -18900   79380 -117600  56700]
#> [-1400  26880 -117600  179200 -88200]
#> [  630 -12600   56700  -88200  44100]
#> 0
#> ValueError matrix is singular
#> 0
#> ValueError matrix is singular
#> ValueError zip() argument 2 is shorter than argument 1
#> ZeroDivisionError Fraction(1, 0)
#> 2/3 3/2 -3/2 False two
