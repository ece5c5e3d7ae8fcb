# budget: 1.0
# Integers of 10,000 to 100,000 digits.
import sys
from math import factorial, gcd, isqrt

sys.set_int_max_str_digits(0)
A = 3**20000
B = 7**11000
C = 3**200000
D = 7**110000


def multiply_10k():
    n = 0
    for i in range(60):
        n ^= A * B
    return n % 1000007


def multiply_100k():
    n = 0
    for i in range(2):
        n ^= C * D
    return n % 1000007


def square_100k():
    return C * C % 1000007


def unbalanced():
    n = 0
    for i in range(10):
        n ^= C * B
    return n % 1000007


def divide():
    product = A * B + 1
    n = 0
    for i in range(15):
        n += product // A
    return n % 1000007


def divide_100k():
    return C // B % 1000007


def power():
    n = 0
    for i in range(3):
        n ^= 123**15000
    return n % 1000007


def pow_mod():
    p = 2**2203 - 1
    return pow(3, p >> 1700, p) % 1000007


def gcds():
    return gcd(A * 30, B * 42)


def add_sub():
    n = 0
    for i in range(3000):
        n += C
        n -= D
    return n % 1000007


def shifts():
    n = 0
    for i in range(2000):
        n ^= (C << (i % 77)) >> 5
    return n % 1000007


def to_text():
    n = 0
    for i in range(6):
        n += len(str(A)) + len(str(B))
    return n


def to_text_100k():
    return len(str(D))


def from_text():
    n = 0
    text = str(A)
    for i in range(6):
        n ^= int(text)
    return n % 1000007


def from_text_100k():
    return int("1234567890" * 10000) % 1000007


def to_hex():
    n = 0
    for i in range(60):
        n += len(hex(C)) + len(bin(D))
    return n


def from_hex():
    text = hex(C)
    n = 0
    for i in range(60):
        n ^= int(text, 16)
    return n % 1000007


def factorials():
    return factorial(10000) % 1000007 + len(str(factorial(3000)))


def roots():
    n = 0
    for i in range(3):
        n += isqrt(A + i)
    return n % 1000007


def digits_of_pi():
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    out = []
    while len(out) < 700:
        if 4 * q + r - t < m * t:
            out.append(str(m))
            q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return "".join(out)[-10:]


print("multiply_10k", multiply_10k())
print("multiply_100k", multiply_100k())
print("square_100k", square_100k())
print("unbalanced", unbalanced())
print("divide", divide())
print("divide_100k", divide_100k())
print("power", power())
print("pow_mod", pow_mod())
print("gcds", gcds())
print("add_sub", add_sub())
print("shifts", shifts())
print("to_text", to_text())
print("to_text_100k", to_text_100k())
print("from_text", from_text())
print("from_text_100k", from_text_100k())
print("to_hex", to_hex())
print("from_hex", from_hex())
print("factorials", factorials())
print("roots", roots())
print("digits_of_pi", digits_of_pi())
