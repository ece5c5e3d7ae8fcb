# int: pow with two and three arguments, inverse modulo, divmod identities, gcd chains, big values in every base.
import math


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


for args in ((2, 10), (2, -1), (0, 0), (0, -1), (-2, 3), (-2, -3), (2, 0.5), (-8, 1 / 3), (2, 1j), (10, 20), (2, 100, 1000), (2, -1, 5), (2, -1, 4), (3, -2, 7), (0, -1, 5), (5, 3, 1), (5, 3, -7), (-5, 3, 7), (5, 0, 1), (5, 0, -1), (2, 3, 0), (2, 3.0, 5), (2.0, 3, 5), (2, 3, 5.0), (True, True, 2), (2, None), (2, 3, None), ("a", 2), (2, "a"), (7**50, 8**30, 10**20), (3, 10**40, 10**9 + 7), (2, -5, 10**9 + 7), (1, -(10**30), 7)):
    told(f"pow{args}"[:50], pow, *args)
told("kw", lambda: pow(base=2, exp=5, mod=7))
told("none", pow)
told("one", pow, 2)
for m in (1, 2, 7, 12, 97, -13):
    row = []
    for a in range(-4, 13):
        try:
            inverse = pow(a, -1, m)
            assert (a * inverse - 1) % m == 0
            row.append(inverse)
        except ValueError as e:
            row.append("-")
    print(m, row)
for a in (0, 1, -1, 7, -7, 10**20, -(10**20), 2**64 - 1, -(2**63)):
    for b in (1, -1, 3, -3, 10, 2**32, -(2**40), 10**19, 10**25):
        q, r = divmod(a, b)
        assert q * b + r == a and (r == 0 or (r > 0) == (b > 0)) and abs(r) < abs(b) and q == a // b and r == a % b
        assert math.gcd(a, b) == math.gcd(b, a % b) and (a ^ b) ^ b == a and (a & b) + (a | b) == a + b and ~a == -a - 1
        assert (a << 5) >> 5 == a and (a >> 3) == a // 8 and (a * b) // b == a
    print(a, a // 7, a % 7, a // -7, a % -7, -a // 7, a.bit_length(), a.bit_count(), hex(a), a & 0xFF, a | 0xF0, a ^ 0xFF, ~a, a >> 60, a << 3)
for f in (lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0), lambda: 1 / 0, lambda: 0**-1, lambda: 10**400 / 3, lambda: 10**400 / 10**399, lambda: (10**400) * 1.0, lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 10**30, lambda: 0 << 10**30, lambda: 1 >> 10**30, lambda: -1 >> 10**30, lambda: 1 << 1.0, lambda: 1 & 1.0, lambda: ~1.0, lambda: 5 @ 2, lambda: 5 + "a", lambda: "a" + 5, lambda: 5 < "a", lambda: 5 + None, lambda: -"a", lambda: 3 * [1], lambda: [1] * 3.0):
    told("f", f)
big = 3**200
print(big, big % 10**10, str(big)[::-1][:10], int(str(big)) == big, big == int(hex(big), 16) == int(oct(big), 8) == int(bin(big), 2), math.isqrt(big) ** 2 <= big < (math.isqrt(big) + 1) ** 2, len(str(2**1000)), sum(map(int, str(2**1000))), hash(big) == hash(int(str(big))), hash(2**61 - 1), hash(2**61), hash(-1), hash(-(2**61)), hash(10**30))
for base in (2, 3, 7, 8, 10, 16, 27, 36):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"[:base]
    value, text = 0, digits[1:] + digits[::-1]
    for c in text:
        value = value * base + digits.index(c)
    assert int(text, base) == value == int(text.upper(), base) == int("_".join(text), base) == -int("-" + text, base)
    print(base, value % 10**12, int(text[:5], base))


def fibonacci(n):
    a, b = 0, 1
    for bit in bin(n)[2:]:
        a, b = a * (2 * b - a), a * a + b * b
        if bit == "1":
            a, b = b, a + b
    return a


print(fibonacci(10), fibonacci(100), fibonacci(300), fibonacci(1000) % 10**9)


def prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while not d & 1:
        d >>= 1
        s += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


print([n for n in range(60) if prime(n)], prime(2**61 - 1), prime(2**89 - 1), prime(2**67 - 1), prime(10**18 + 9), prime(561), prime(3215031751))

#> pow(2, 10) -> 1024
#> pow(2, -1) -> 0.5
#> pow(0, 0) -> 1
#> pow(0, -1) !! ZeroDivisionError 0.0 cannot be raised to a negative power
#> pow(-2, 3) -> -8
#> pow(-2, -3) -> -0.125
#> pow(2, 0.5) -> 1.4142135623730951
#> pow(-8, 0.3333333333333333) -> (1.0000000000000002+1.7320508075688772j)
#> pow(2, 1j) -> (0.7692389013639721+0.6389612763136348j)
#> pow(10, 20) -> 100000000000000000000
#> pow(2, 100, 1000) -> 376
#> pow(2, -1, 5) -> 3
#> pow(2, -1, 4) !! ValueError base is not invertible for the given modulus
#> pow(3, -2, 7) -> 4
#> pow(0, -1, 5) !! ValueError base is not invertible for the given modulus
#> pow(5, 3, 1) -> 0
#> pow(5, 3, -7) -> -1
#> pow(-5, 3, 7) -> 1
#> pow(5, 0, 1) -> 0
#> pow(5, 0, -1) -> 0
#> pow(2, 3, 0) !! ValueError pow() 3rd argument cannot be 0
#> pow(2, 3.0, 5) !! TypeError pow() 3rd argument not allowed unless all arguments are integers
#> pow(2.0, 3, 5) !! TypeError pow() 3rd argument not allowed unless all arguments are integers
#> pow(2, 3, 5.0) !! TypeError pow() 3rd argument not allowed unless all arguments are integers
#> pow(True, True, 2) -> 1
#> pow(2, None) !! TypeError unsupported operand type(s) for ** or pow(): 'int' and 'NoneType'
#> pow(2, 3, None) -> 8
#> pow('a', 2) !! TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
#> pow(2, 'a') !! TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
#> pow(1798465042647412146620280340569649349251249, 1 -> 73817238783262720001
#> pow(3, 10000000000000000000000000000000000000000,  -> 532400718
#> pow(2, -5, 1000000007) -> 281250002
#> pow(1, -1000000000000000000000000000000, 7) -> 1
#> kw -> 4
#> none !! TypeError pow() missing required argument 'base' (pos 1)
#> one !! TypeError pow() missing required argument 'exp' (pos 2)
#> 1 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
#> 2 ['-', 1, '-', 1, '-', 1, '-', 1, '-', 1, '-', 1, '-', 1, '-', 1, '-']
#> 7 [5, 2, 3, 6, '-', 1, 4, 5, 2, 3, 6, '-', 1, 4, 5, 2, 3]
#> 12 ['-', '-', '-', 11, '-', 1, '-', '-', '-', 5, '-', 7, '-', '-', '-', 11, '-']
#> 97 [24, 32, 48, 96, '-', 1, 49, 65, 73, 39, 81, 14, 85, 54, 68, 53, 89]
#> -13 [-10, -9, -7, -1, '-', -12, -6, -4, -3, -5, -2, -11, -8, -10, -9, -7, -1]
#> 0 0 0 0 0 0 0 0 0x0 0 240 255 -1 0 0
#> 1 0 1 -1 -6 -1 1 1 0x1 1 241 254 -2 0 8
#> -1 -1 6 0 -1 0 1 1 -0x1 255 -1 -256 0 -1 -8
#> 7 1 0 -1 0 -1 3 3 0x7 7 247 248 -8 0 56
#> -7 -1 0 1 0 1 3 3 -0x7 249 -7 -250 6 -1 -56
#> 100000000000000000000 14285714285714285714 2 -14285714285714285715 -5 -14285714285714285715 67 26 0x56bc75e2d63100000 0 100000000000000000240 100000000000000000255 -100000000000000000001 86 800000000000000000000
#> -100000000000000000000 -14285714285714285715 5 14285714285714285714 -2 14285714285714285714 67 26 -0x56bc75e2d63100000 0 -99999999999999999760 -99999999999999999745 99999999999999999999 -87 -800000000000000000000
#> 18446744073709551615 2635249153387078802 1 -2635249153387078803 -6 -2635249153387078803 64 64 0xffffffffffffffff 255 18446744073709551615 18446744073709551360 -18446744073709551616 15 147573952589676412920
#> -9223372036854775808 -1317624576693539402 6 1317624576693539401 -1 1317624576693539401 64 1 -0x8000000000000000 0 -9223372036854775568 -9223372036854775553 9223372036854775807 -8 -73786976294838206464
#> f !! ZeroDivisionError integer division or modulo by zero
#> f !! ZeroDivisionError integer modulo by zero
#> f !! ZeroDivisionError integer division or modulo by zero
#> f !! ZeroDivisionError division by zero
#> f !! ZeroDivisionError 0.0 cannot be raised to a negative power
#> f !! OverflowError integer division result too large for a float
#> f -> 10.0
#> f !! OverflowError int too large to convert to float
#> f !! ValueError negative shift count
#> f !! ValueError negative shift count
#> f !! OverflowError too many digits in integer
#> f -> 0
#> f -> 0
#> f -> -1
#> f !! TypeError unsupported operand type(s) for <<: 'int' and 'float'
#> f !! TypeError unsupported operand type(s) for &: 'int' and 'float'
#> f !! TypeError bad operand type for unary ~: 'float'
#> f !! TypeError unsupported operand type(s) for @: 'int' and 'int'
#> f !! TypeError unsupported operand type(s) for +: 'int' and 'str'
#> f !! TypeError can only concatenate str (not "int") to str
#> f !! TypeError '<' not supported between instances of 'int' and 'str'
#> f !! TypeError unsupported operand type(s) for +: 'int' and 'NoneType'
#> f !! TypeError bad operand type for unary -: 'str'
#> f -> [1, 1, 1]
#> f !! TypeError can't multiply sequence by non-int of type 'float'
#> 265613988875874769338781322035779626829233452653394495974574961739092490901302182994384699044001 4699044001 1004409964 True True True 302 1366 True 0 1 -2 -2 465258685558744706
#> 2 6 6
#> 3 156 156
#> 7 18839346792 3267
#> 8 744384198280 5349
#> 10 899876543210 12345
#> 16 369683137040 74565
#> 27 918092003252 573107
#> 36 87379277060 1776965
#> 55 354224848179261915075 222232244629420445529739893461909967206666939096499764990979600 849228875
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59] True True False True False False
