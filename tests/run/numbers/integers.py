# Arithmetic of ints of any size.
print(2 ** 100, 10 ** 30 + 1, -(2 ** 64), 2 ** 63, 2 ** 62 * 2, 9223372036854775807 + 1, -9223372036854775808 - 1)
print(7 // 2, -7 // 2, 7 // -2, -7 // -2, 7 % 3, -7 % 3, 7 % -3, -7 % -3, divmod(-7, 2), divmod(7, -2))
print(10 ** 20 // 3, -(10 ** 20) // 3, 10 ** 20 % 7, -(10 ** 20) % 7, divmod(10 ** 30, 10 ** 10 + 1))
print(2 ** 10, 2 ** 0, 0 ** 0, (-2) ** 3, (-2) ** 2, -2 ** 2, 2 ** -1, 10 ** -3, pow(2, 10, 1000), pow(3, -1, 7), pow(-2, 3, 5))
print(5 & 3, 5 | 3, 5 ^ 3, ~5, ~-1, -5 & 3, -5 | 3, -5 ^ 3, 1 << 70, (1 << 70) >> 68, -1 >> 10, -5 >> 1, 5 >> 100)
print((2 ** 70) & (2 ** 70 - 1), (2 ** 70) | 1, -(2 ** 70) & 0xFFFF, ~(2 ** 70), (-(2 ** 70)) >> 3, 3 << 0)
print(123456789 * 987654321, 123456789 ** 5, 99999999999 * 99999999999, -12345678901234567890 * 98765432109876543210)
print(7 / 2, 6 / 3, -7 / 2, 10 ** 30 / 10 ** 29, 1 / 3, 2 ** 1000 / 2 ** 999, 10 ** 400 / 10 ** 399)
print(int("123"), int("-0"), int("  42  "), int("1_000"), int("ff", 16), int("0b101", 0), int("0x1F", 0), int("0o17", 8), int("z", 36), int("-101", 2))
print(int(3.99), int(-3.99), int(1e20), int(True), int("9" * 25), int(2.0 ** 70))
print(bin(10), bin(-10), oct(64), hex(255), hex(-255), hex(2 ** 70), bin(0), f"{2 ** 65:x}")
print((255).bit_length(), (2 ** 70).bit_length(), (0).bit_length(), (-8).bit_length(), (7).bit_count(), (5).is_integer())
print(abs(-5), abs(-(10 ** 20)), -0, +5, -(-5), round(15, -1), round(25, -1), round(-15, -1), round(12345, -2), round(7), round(10 ** 20 + 5, -1))
print(3 == 3.0, 3 < 3.5, 10 ** 20 == 1e20, 2 ** 53 + 1 == float(2 ** 53), 2 ** 53 + 1 > float(2 ** 53), 10 ** 400 > 1e308)
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1, 1 == 1.0 == True, hash(1) == hash(1.0) == hash(True), hash(2 ** 61 - 1), hash(-1), hash(2 ** 61), hash(10 ** 30))
print(True + True, True * 5, -True, ~True, True / 2, True << 3, sum([True, False, True]), True == 1)
print(str(10 ** 50), repr(-(10 ** 50)), len(str(2 ** 1000)), str(7 ** 77)[:20], sum(int(d) for d in str(3 ** 200)))
print(max(1, 2.5, True), min(3, -10 ** 20), sorted([3, 1.5, True, 0, -(2 ** 65), 2 ** 65]))
big = 3 ** 150
print(big % 1000007, big // 3 ** 148, (big + 1) * (big - 1) == big * big - 1, big >> 200, -big // 7 * 7 + -big % 7 == -big)
f = 1
for i in range(1, 31):
    f *= i
print(f, f // (2 ** 26) % 2)
a, b = 0, 1
for _ in range(150):
    a, b = b, a + b
print(a)


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


print(gcd(2 ** 100 * 3, 6 ** 50), gcd(10 ** 40, 15 ** 20))
n = 600851475143
factors, d = [], 2
while n > 1:
    while n % d == 0:
        factors.append(d)
        n //= d
    d += 1
print(factors)
for attempt in (lambda: 1 // 0, lambda: 10 ** 20 % 0, lambda: 1 << -1, lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: int("12a"), lambda: int(""), lambda: int("1__0"), lambda: int("5", 5), lambda: int("1", 99), lambda: 1 & 1.5, lambda: int("0x", 16), lambda: round(1, 2.5), lambda: 2 ** 70 >> -1):
    try:
        print(attempt())
    except (ZeroDivisionError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(1_000_000, 0b1010, 0o17, 0xFF, 1_0.5, (5).real, (5).imag, (5).conjugate(), (5).numerator, (5).denominator)

#> 1267650600228229401496703205376 1000000000000000000000000000001 -18446744073709551616 9223372036854775808 9223372036854775808 9223372036854775808 -9223372036854775809
#> 3 -4 -4 3 1 2 -2 -1 (-4, 1) (-4, -1)
#> 33333333333333333333 -33333333333333333334 2 5 (99999999990000000000, 10000000000)
#> 1024 1 1 -8 4 -4 0.5 0.001 24 5 2
#> 1 7 6 -6 0 3 -5 -8 1180591620717411303424 4 -1 -3 0
#> 0 1180591620717411303425 0 -1180591620717411303425 -147573952589676412928 3
#> 121932631112635269 28679718602997181072337614380936720482949 9999999999800000000001 -1219326311370217952237463801111263526900
#> 3.5 2.0 -3.5 10.0 0.3333333333333333 2.0 10.0
#> 123 0 42 1000 255 5 31 15 35 -5
#> 3 -3 100000000000000000000 1 9999999999999999999999999 1180591620717411303424
#> 0b1010 -0b1010 0o100 0xff -0xff 0x400000000000000000 0b0 20000000000000000
#> 8 71 0 4 3 True
#> 5 100000000000000000000 0 5 5 20 20 -20 12300 7 100000000000000000000
#> True True True False True True
#> True False True True True 0 -2 1 465258685558744706
#> 2 5 -1 -2 0.5 8 2 True
#> 100000000000000000000000000000000000000000000000000 -100000000000000000000000000000000000000000000000000 302 11818138658059587997 468
#> 2.5 -100000000000000000000 [-36893488147419103232, 0, True, 1.5, 3, 36893488147419103232]
#> 508578 9 True 230244399500 True
#> 265252859812191058636308480000000 1
#> 9969216677189303386214405760200
#> 3377699720527872 95367431640625
#> [71, 839, 1471, 6857]
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError integer modulo by zero
#> ValueError negative shift count
#> ValueError base is not invertible for the given modulus
#> ValueError pow() 3rd argument cannot be 0
#> ValueError invalid literal for int() with base 10: '12a'
#> ValueError invalid literal for int() with base 10: ''
#> ValueError invalid literal for int() with base 10: '1__0'
#> ValueError invalid literal for int() with base 5: '5'
#> ValueError int() base must be >= 2 and <= 36, or 0
#> TypeError unsupported operand type(s) for &: 'int' and 'float'
#> ValueError invalid literal for int() with base 16: '0x'
#> TypeError 'float' object cannot be interpreted as an integer
#> ValueError negative shift count
#> 1000000 10 15 255 10.5 5 0 5 5 1
