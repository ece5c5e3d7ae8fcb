# budget: 0.10
# Matrices as lists of lists, multiplied the plain way.


def matrix(n, seed):
    scale = 1.0 / n / n
    return [[scale * (i - j) * (i + j + seed) for j in range(n)] for i in range(n)]


def multiply(a, b):
    n = len(a)
    m = len(b[0])
    inner = len(b)
    columns = [[row[j] for row in b] for j in range(m)]
    result = []
    for i in range(n):
        row = a[i]
        line = []
        for j in range(m):
            column = columns[j]
            total = 0.0
            for k in range(inner):
                total += row[k] * column[k]
            line.append(total)
        result.append(line)
    return result


n = 360
a = matrix(n, 1)
b = matrix(n, 2)
c = multiply(a, b)
print(f"{c[0][0]:.6f} {c[n // 2][n // 3]:.6f} {c[n - 1][n - 1]:.6f}")
