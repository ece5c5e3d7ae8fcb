# Numbers that several expressions share, some of which wait for the others.
def matrix(n, seed):
    scale = 1.0 / n / n
    return [[scale * (i - j) * (i + j + seed) for j in range(n)] for i in range(n)]


size = 3
print(matrix(size, 1))
print(matrix(size, 2))


# Recursion that counts down, from values that come from several places.
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def down(n, step):
    return [n] if n <= 0 else down(n - step, step) + [n]


def double(n, value):
    return value if n == 0 else double(n - 1, value * 2)


print(fib(20), [fib(i) for i in range(8)])
print(down(7, 2), down(3, 1))
print(double(10, 1), double(70, 3), double(64, -(1 << 62)))


def tak(x, y, z):
    if y >= x:
        return z
    return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y))


total = 0
for round in range(4):
    total += tak(9, 6, 3 - round % 2)
print(total)

#> [[0.0, -0.2222222222222222, -0.6666666666666666], [0.2222222222222222, 0.0, -0.4444444444444444], [0.6666666666666666, 0.4444444444444444, 0.0]]
#> [[0.0, -0.3333333333333333, -0.8888888888888888], [0.3333333333333333, 0.0, -0.5555555555555556], [0.8888888888888888, 0.5555555555555556, 0.0]]
#> 6765 [0, 1, 1, 2, 3, 5, 8, 13]
#> [-1, 1, 3, 5, 7] [0, 1, 2, 3]
#> 1024 3541774862152233910272 -85070591730234615865843651857942052864
#> 24
