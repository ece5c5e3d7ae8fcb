# Operands are read before the variables that they come from get new values.
def matrix(n, seed):
    scale = 1.0 / n / n
    return [[scale * (i - j) * (i + j + seed) for j in range(n)] for i in range(n)]


def ints(n, seed):
    return [[(i - j) * (i + j + seed) for j in range(n)] for i in range(n)]


def loop(n):
    out = []
    for i in range(n):
        j = i * 2
        k = (i - j) * (j := j + 1) - (i := i + 10) * (i - j)
        out.append((i, j, k))
    return out


def swap(a, b, n):
    for _ in range(n):
        a, b = b - a, a + b
        a, b = a + (b - a) * 2, b - (a := a + 1)
    return a, b


def rotate(x, y, z, n):
    for _ in range(n):
        x, y, z = y + 0.5, z - x, x * 2.0 - (y - z)
    return x, y, z


for n in (1, 2, 3):
    print(matrix(n, 1), matrix(n, 2))
    print(ints(n, 1), ints(n, 2 ** 70 - 2 ** 70 + n))
    print(loop(n), swap(n, 5, n), swap(2 ** 62, n, n), rotate(1.0, 2.0, 3.0, n))
total = 0
for i in range(5):
    before = total
    total = (before - i) * (total := total + i) + before
    print(before, total)

#> [[0.0]] [[0.0]]
#> [[0]] [[0]]
#> [(10, 1, -90)] (8, 1) (13835058055282163713, 9223372036854775807) (2.5, 2.0, 3.0)
#> [[0.0, -0.5], [0.5, 0.0]] [[0.0, -0.75], [0.75, 0.0]]
#> [[0, -2], [2, 0]] [[0, -3], [3, 0]]
#> [(10, 1, -90), (11, 3, -91)] (36, 21) (50728546202701266949, 27670116110564327427) (2.5, 0.5, 6.0)
#> [[0.0, -0.2222222222222222, -0.6666666666666666], [0.2222222222222222, 0.0, -0.4444444444444444], [0.6666666666666666, 0.4444444444444444, 0.0]] [[0.0, -0.3333333333333333, -0.8888888888888888], [0.3333333333333333, 0.0, -0.5555555555555556], [0.8888888888888888, 0.5555555555555556, 0.0]]
#> [[0, -2, -6], [2, 0, -4], [6, 4, 0]] [[0, -4, -10], [4, 0, -6], [10, 6, 0]]
#> [(10, 1, -90), (11, 3, -91), (12, 5, -94)] (168, 93) (179855754718668128285, 101457092405402533903) (1.0, 3.5, 10.5)
#> 0 0
#> 0 -1
#> -1 -4
#> -4 3
#> 3 -4
