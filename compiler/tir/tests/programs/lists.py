def sieve(n):
    flags = [True] * (n + 1)
    flags[0] = flags[1] = False
    i = 2
    while i * i <= n:
        if flags[i]:
            for j in range(i * i, n + 1, i):
                flags[j] = False
        i += 1
    return [i for i in range(n + 1) if flags[i]]


def matmul(a, b):
    n = len(a)
    out = []
    for i in range(n):
        row = []
        for j in range(len(b[0])):
            s = 0.0
            for k in range(len(b)):
                s += a[i][k] * b[k][j]
            row.append(s)
        out.append(row)
    return out


def bubble(items):
    n = len(items)
    for i in range(n):
        for j in range(0, n - i - 1):
            if items[j] > items[j + 1]:
                items[j], items[j + 1] = items[j + 1], items[j]
    return items


def total(a):
    s = 0
    for i in range(len(a)):
        s += a[i]
    return s


def last(a):
    return a[-1]


print(sieve(50), matmul([[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]), bubble([3, 1, 2]))
print(total([1, 2, 3]), last(["a", "b"]), [x * 2 for x in (1, 2, 3)], {x: x for x in range(3)})
