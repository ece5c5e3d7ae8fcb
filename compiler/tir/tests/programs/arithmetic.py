def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def collatz(n):
    steps = 0
    while n != 1:
        if n % 2 == 0:
            n = n // 2
        else:
            n = 3 * n + 1
        steps += 1
    return steps


def power(base, exponent, modulus):
    result = 1
    base %= modulus
    while exponent > 0:
        if exponent & 1:
            result = result * base % modulus
        exponent >>= 1
        base = base * base % modulus
    return result


def mean(values):
    total = 0.0
    for v in values:
        total += v
    return total / len(values)


def pair(a, b):
    a, b = b, a + b
    return a, b


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


print(fib(20), collatz(27), power(3, 200, 1000007), mean([1.0, 2.5]), pair(1, 2), fibonacci(100))
print(-7 // 2, -7 % 3, 1 << 70, 2 ** 10, ~5, abs(-3))
