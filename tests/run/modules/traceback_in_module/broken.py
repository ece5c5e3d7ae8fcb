def safe(n):
    return n * 2


def outer(n):
    return inner(n) + 1


def inner(n):
    result = 10 // n
    return result
