import math
from itertools import count, islice, takewhile


def sieve(limit):
    flags = bytearray([1]) * (limit + 1)
    flags[:2] = bytes(min(2, limit + 1))
    for i in range(2, math.isqrt(limit) + 1):
        if flags[i]:
            flags[i * i :: i] = bytes(len(range(i * i, limit + 1, i)))
    return [i for i, flag in enumerate(flags) if flag]


def endless():
    multiples = {}
    for n in count(2):
        if n not in multiples:
            yield n
            multiples[n * n] = [n]
        else:
            for p in multiples.pop(n):
                multiples.setdefault(n + p, []).append(p)


def factors(n):
    if n < 1:
        raise ValueError(f"cannot factor {n}")
    result = {}
    p = 2
    while p * p <= n:
        while n % p == 0:
            result[p] = result.get(p, 0) + 1
            n //= p
        p += 1 + (p > 2)
    if n > 1:
        result[n] = 1
    return result


def is_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    twos = ((n - 1) & -(n - 1)).bit_length() - 1
    for base in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(base, n - 1 >> twos, n)
        if x not in (1, n - 1):
            for _ in range(twos - 1):
                x = x * x % n
                if x == n - 1:
                    break
            else:
                return False
    return True


def divisors(n):
    found = [1]
    for p, power in factors(n).items():
        found = [d * p**e for d in found for e in range(power + 1)]
    return sorted(found)


print(sieve(50), sieve(1), sieve(2), sieve(0), len(sieve(10000)))
print(list(islice(endless(), 12)), sieve(500) == list(takewhile(lambda p: p <= 500, endless())))
print([n for n in range(400) if is_prime(n)] == sieve(399))
for n in (1, 2, 12, 97, 1001, 1024, 360360, 2**31 - 1, 600851475143):
    parts = factors(n)
    text = " * ".join(f"{p}^{e}" if e > 1 else f"{p}" for p, e in parts.items()) or "1"
    print(n, "=", text, math.prod(p**e for p, e in parts.items()) == n)
print([n for n in (2**61 - 1, 2**61 + 1, 2**89 - 1, 561, 3215031751, 10**18 + 9) if is_prime(n)])
print(divisors(60), divisors(1), [n for n in range(2, 1000) if sum(divisors(n)) == 2 * n])
for bad in (0, -6):
    try:
        factors(bad)
    except ValueError as e:
        print(type(e).__name__, e)
try:
    sieve(-1)
except (ValueError, IndexError) as e:
    print(type(e).__name__, e)
print(math.factorial(30), math.factorial(30) % 1000003, len(str(math.factorial(500))))


def fibonacci(n):
    a, b = 0, 1
    for bit in f"{n:b}":
        a, b = a * (2 * b - a), a * a + b * b
        if bit == "1":
            a, b = b, a + b
    return a


print([fibonacci(n) for n in range(15)], fibonacci(300), fibonacci(1000) % 10**20)
print(pow(7, -1, 31), [pow(3, e, 7) for e in range(7)], math.lcm(*range(1, 21)), math.gcd(fibonacci(30), fibonacci(45)) == fibonacci(15))
try:
    pow(6, -1, 9)
except ValueError as e:
    print(type(e).__name__, e)

#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] [] [2] [] 1229
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37] True
#> True
#> 1 = 1 True
#> 2 = 2 True
#> 12 = 2^2 * 3 True
#> 97 = 97 True
#> 1001 = 7 * 11 * 13 True
#> 1024 = 2^10 True
#> 360360 = 2^3 * 3^2 * 5 * 7 * 11 * 13 True
#> 2147483647 = 2147483647 True
#> 600851475143 = 71 * 839 * 1471 * 6857 True
#> [2305843009213693951, 618970019642690137449562111, 1000000000000000009]
#> [1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60] [1] [6, 28, 496]
#> ValueError cannot factor 0
#> ValueError cannot factor -6
#> ValueError isqrt() argument must be nonnegative
#> 265252859812191058636308480000000 90317 1135
#> [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377] 222232244629420445529739893461909967206666939096499764990979600 76137795166849228875
#> 9 [1, 3, 2, 6, 4, 5, 1] 232792560 True
#> ValueError base is not invertible for the given modulus
