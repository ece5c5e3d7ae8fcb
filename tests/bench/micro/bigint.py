# budget: 1.0
# Integers beyond 64 bits: 10 to 1,000 digits.
from math import gcd, isqrt

A = 12345678901234567890123
B = 98765432109876543210987
P = 2**127 - 1
X = 3**600
Y = 7**400
BIG = 3**2000


def add():
    n = 0
    for i in range(300000):
        n += A
    return n


def multiply_mod():
    n = 1
    for i in range(200000):
        n = n * A % P
    return n


def hashing_64():
    h = 14695981039346656037
    for i in range(200000):
        h = ((h ^ (i & 255)) * 1099511628211) & 0xFFFFFFFFFFFFFFFF
    return h


def random_64():
    x = 88172645463325252
    n = 0
    for i in range(100000):
        x ^= (x << 13) & 0xFFFFFFFFFFFFFFFF
        x ^= x >> 7
        x ^= (x << 17) & 0xFFFFFFFFFFFFFFFF
        n ^= x
    return n


def divide():
    n = 0
    for i in range(100000):
        n += B * A // (A + i)
    return n


def divide_small():
    n = X
    k = 0
    for _ in range(200):
        n = X
        while n:
            n, r = divmod(n, 1000)
            k += r
    return k


def multiply_large():
    n = 0
    for i in range(20000):
        n ^= X * Y
    return n % 1000007


def square_large():
    n = 0
    for i in range(3000):
        n ^= BIG * BIG
    return n % 1000007


def divide_large():
    n = 0
    product = BIG * X + 12345
    for i in range(5000):
        n += product // X + product % Y
    return n % 1000007


def pow_mod():
    n = 0
    for i in range(300):
        n ^= pow(A, P - 2, P)
    return n


def power():
    n = 0
    for i in range(3000):
        n ^= (i + 3) ** 150
    return n % 1000007


def shifts():
    n = 0
    for i in range(100000):
        n ^= (A << (i % 100)) >> (i % 50)
    return n


def bits():
    n = 0
    for i in range(100000):
        n += (A & B) ^ (A | i)
        n ^= A.bit_length()
    return n


def compare():
    n = 0
    c = A + 1
    for i in range(300000):
        if A < c:
            n += 1
        if A == B:
            n += 1
    return n


def gcds():
    n = 0
    for i in range(20000):
        n += gcd(A * (i + 1), B * (i + 7))
    return n


def to_text():
    n = 0
    for i in range(20000):
        n += len(str(A + i))
    for i in range(1000):
        n += len(str(X + i))
    return n


def from_text():
    n = 0
    short = str(A)
    long = str(X)
    for i in range(60000):
        n += int(short)
    for i in range(3000):
        n += int(long)
    return n % 1000007


def factorial():
    n = 0
    for _ in range(60):
        f = 1
        for i in range(1, 400):
            f *= i
        n ^= f
    return n % 1000007


def fibonacci():
    a, b = 0, 1
    for i in range(20000):
        a, b = b, a + b
    return a % 1000007


def roots():
    n = 0
    for i in range(5000):
        n += isqrt(A * B + i)
    return n


print("add", add())
print("multiply_mod", multiply_mod())
print("hashing_64", hashing_64())
print("random_64", random_64())
print("divide", divide())
print("divide_small", divide_small())
print("multiply_large", multiply_large())
print("square_large", square_large())
print("divide_large", divide_large())
print("pow_mod", pow_mod())
print("power", power())
print("shifts", shifts())
print("bits", bits())
print("compare", compare())
print("gcds", gcds())
print("to_text", to_text())
print("from_text", from_text())
print("factorial", factorial())
print("fibonacci", fibonacci())
print("roots", roots())
