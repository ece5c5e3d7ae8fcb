def small(n):
    return n - 1
