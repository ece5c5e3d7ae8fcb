# budget: 0.10
# The spectral norm of an infinite matrix, by repeated multiplication.
from math import sqrt


def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(v):
    n = len(v)
    result = []
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += element(i, j) * v[j]
        result.append(total)
    return result


def times_transposed(v):
    n = len(v)
    result = []
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += element(j, i) * v[j]
        result.append(total)
    return result


def main(n):
    u = [1.0] * n
    v = u
    for _ in range(10):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    product = square = 0.0
    for a, b in zip(u, v):
        product += a * b
        square += b * b
    print(f"{sqrt(product / square):.9f}")


main(450)
