# Counters, indices and masks: where a small int may be assumed, and where it may not.
def last(n):
    i = 0
    while i < n:
        i += 1
    return i


print(last(1000), last(0))


def down(n):
    out = []
    while n > -3:
        out.append(n)
        n -= 1
    return out


print(down(2))


def index(items, i):
    return items[i], items[-i], items[i - 1], items[len(items) - i]


print(index([10, 20, 30, 40], 1), index((1, 2, 3), 2))


def wrap(items):
    return [items[i - 1] for i in range(len(items))]


print(wrap([1, 2, 3]), wrap("ab"))


def doubling(n):
    x = 1
    for _ in range(n):
        x += x
    return x


print(doubling(10), doubling(62), doubling(63), doubling(64), doubling(100))


def growing(n):
    a = 1
    for i in range(1, n):
        a *= i
        a += i
    return a


print(growing(5), growing(21), growing(30))


def mask(n):
    h = 0
    for i in range(n):
        h = (h * 31 + i) & 0xFFFFFFFF
    return h


print(mask(10), mask(1000))


def shifts(n):
    x = 1
    out = []
    for _ in range(n):
        x <<= 13
        out.append(x)
    while x:
        x >>= 29
        out.append(x)
    return out


print(shifts(6))


def steps(a, b, c):
    return list(range(a, b, c)), len(range(a, b, c)), sum(range(a, b, c))


print(steps(0, 10, 3), steps(10, 0, -4), steps(5, 5, 1), steps(-3, 3, 2), steps(2 ** 62, 2 ** 62 + 3, 1))
for i in range(2 ** 63 - 1, 2 ** 63 + 2):
    print(i, end=" ")
print()


def modify(n):
    for i in range(n):
        i = i * i * i * i
    return i


print(modify(5), modify(100000))


def both(n):
    total = 0
    for i in range(-n, n):
        total += i * abs(i) if i % 2 else i // 3
    return total


print(both(7), both(100))


def triangle(n):
    count = 0
    for i in range(n):
        for j in range(i, n):
            count += j - i
    return count


print(triangle(10), triangle(60))


def power_mod(base, exponent, modulus):
    result = 1
    base %= modulus
    while exponent > 0:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result


print(power_mod(3, 200, 1000007), power_mod(2, 10 ** 18, 10 ** 9 + 7), power_mod(7, 2 ** 70, 2 ** 61 - 1), pow(7, 2 ** 70, 2 ** 61 - 1))


def digits(n):
    out = []
    while n:
        n, d = divmod(n, 10)
        out.append(d)
    return out[::-1]


print(digits(9876543210), digits(2 ** 80))
bits = [0] * 8
for k in range(20):
    bits[k % 8] ^= k
    bits[-(k % 8) - 1] |= 1 << k % 4
print(bits)
big = 10 ** 18
print([big + i for i in range(3)], [big * i for i in range(9, 12)], big * 9 + big // 9, -big * 10, (big << 2) - (big << 1))
for bad in (10, -11):
    try:
        print(list(range(10))[bad])
    except IndexError as error:
        print(error)

#> 1000 0
#> [2, 1, 0, -1, -2]
#> (20, 40, 10, 40) (3, 2, 2, 2)
#> [3, 1, 2] ['b', 'a']
#> 1024 4611686018427387904 9223372036854775808 18446744073709551616 1267650600228229401496703205376
#> 88 9046215327424720000 32876162952882152255131495489789
#> 165029893 562641396
#> [8192, 67108864, 549755813888, 4503599627370496, 36893488147419103232, 302231454903657293676544, 562949953421312, 1048576, 0]
#> ([0, 3, 6, 9], 4, 18) ([10, 6, 2], 3, 18) ([], 0, 0) ([-3, -1, 1], 3, -3) ([4611686018427387904, 4611686018427387905, 4611686018427387906], 3, 13835058055282163715)
#> 9223372036854775807 9223372036854775808 9223372036854775809 
#> 256 99996000059999600001
#> -51 -67
#> 165 35990
#> 959082 719476260 1473754232268555481 1473754232268555481
#> [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [1, 2, 0, 8, 9, 2, 5, 8, 1, 9, 6, 1, 4, 6, 2, 9, 1, 7, 4, 7, 0, 6, 1, 7, 6]
#> [24, 29, 24, 26, 8, 12, 10, 9]
#> [1000000000000000000, 1000000000000000001, 1000000000000000002] [9000000000000000000, 10000000000000000000, 11000000000000000000] 9111111111111111111 -10000000000000000000 2000000000000000000
#> list index out of range
#> list index out of range
