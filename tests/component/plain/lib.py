# Functions without a world: nothing but numbers, so nothing is imported.
CALLS = 0
LIMIT = 10**6


def add(a, b):
    return a + b


def average(a, b):
    return (a + b) / 2


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def count():
    global CALLS
    CALLS += 1
    return CALLS


def is_even(n):
    return n % 2 == 0


def divide(a, b):
    return a // b
