# Integers that leave the machine's width in sums, products, shifts, powers, negations, loops, attributes, containers and defaults.
def factorial(n):
    r = 1
    for i in range(2, n + 1):
        r *= i
    return r


print(factorial(20), factorial(21), factorial(30))


def fib(n):
    a, b = 0, 1
    while n:
        a, b, n = b, a + b, n - 1
    return a


print(fib(90), fib(92), fib(93), fib(200))


def powers(base):
    p, out = 1, []
    while p < 2**66:
        p *= base
        out.append(p)
    return out[-1], len(out)


print(powers(2), powers(3), powers(10), powers(-(-7)))
top = 2**63 - 1
low = -(2**63)
print(top + 1, low - 1, -low, abs(low), top * top, low * low, low // -1, low * -1, top + top, ~low, ~top, low % -1, divmod(low, -1))
print(top - low, low - top, top * -1 - 1 == low, (top + 1) - 1 == top, top + 1 - 1, (low - 1) + 1)


def shifts(n):
    return 1 << n, (1 << n) >> n, -1 << n, (-1 << n) >> (n - 1), (1 << n) - 1


for n in (31, 32, 62, 63, 64, 65, 128):
    print(shifts(n))


class Counter:
    def __init__(self):
        self.n = 1

    def grow(self):
        self.n *= 1 << 20
        return self

    def shrink(self):
        self.n //= 1 << 20
        return self


c = Counter()
print([c.grow().n for _ in range(4)], [c.shrink().n for _ in range(4)])
total = 0
for i in range(100):
    total += 10**17
print(total, total // 100 == 10**17, sum([10**17] * 100) == total)
m = [top, 1]
m[1] += m[0]
m[0] = m[1] * m[1]
print(m, hash(m[0]) == hash(m[1] ** 2), m[0] in {m[1] ** 2}, {m[0]: "key"}[m[1] * m[1]])


def lcg(seed, n):
    out = []
    for _ in range(n):
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
        out.append(seed >> 33)
    return out


print(lcg(42, 4))


def fnv(data):
    h = 0xCBF29CE484222325
    for b in data:
        h = (h ^ b) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return h


print(hex(fnv(b"hello")), hex(fnv(b"")))


def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x:
        x, y = y, (y + n // y) // 2
    return x


print(isqrt(10**40), isqrt(2**127 - 1), isqrt(99))


def digits(n):
    return sum(int(d) for d in str(n))


print(digits(2**1000), len(str(3**500)), int("9" * 30) + 1, int("-" + "1" * 25))


def collatz_peak(n):
    peak = n
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        peak = max(peak, n)
    return peak


print(collatz_peak(27), collatz_peak(837799), collatz_peak(319804831))


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


print(gcd(2**100 * 3**5, 6**50), gcd(fib(120), fib(90)) == fib(30))


def default(n=2**64):
    return n + 1, -n


print(default(), default(1))
print(2**63 == 9223372036854775808, 2**63 > top, low < -(2**62), float(2**63), int(1e19), int(-1e19), 10**22 // 10**21, -(10**22) // 3, -(10**22) % 3)
x = top
x += 1
x -= 1
x <<= 1
x >>= 1
x |= 1 << 70
x &= ~(1 << 70)
x ^= top
print(x, top ^ -1, (top << 1) & top, low & top, low | 1, low ^ low)
i = 2**62
while i < 2**65:
    i += 2**63
    print(i, end=" ")
print()

#> 2432902008176640000 51090942171709440000 265252859812191058636308480000000
#> 2880067194370816120 7540113804746346429 12200160415121876738 280571172992510140037611932413038677189525
#> (73786976294838206464, 66) (109418989131512359209, 42) (100000000000000000000, 20) (191581231380566414401, 24)
#> 9223372036854775808 -9223372036854775809 9223372036854775808 9223372036854775808 85070591730234615847396907784232501249 85070591730234615865843651857942052864 9223372036854775808 9223372036854775808 18446744073709551614 9223372036854775807 -9223372036854775808 0 (9223372036854775808, 0)
#> 18446744073709551615 -18446744073709551615 True True 9223372036854775807 -9223372036854775808
#> (2147483648, 1, -2147483648, -2, 2147483647)
#> (4294967296, 1, -4294967296, -2, 4294967295)
#> (4611686018427387904, 1, -4611686018427387904, -2, 4611686018427387903)
#> (9223372036854775808, 1, -9223372036854775808, -2, 9223372036854775807)
#> (18446744073709551616, 1, -18446744073709551616, -2, 18446744073709551615)
#> (36893488147419103232, 1, -36893488147419103232, -2, 36893488147419103231)
#> (340282366920938463463374607431768211456, 1, -340282366920938463463374607431768211456, -2, 340282366920938463463374607431768211455)
#> [1048576, 1099511627776, 1152921504606846976, 1208925819614629174706176] [1152921504606846976, 1099511627776, 1048576, 1]
#> 10000000000000000000 True True
#> [85070591730234615865843651857942052864, 9223372036854775808] True True key
#> [1220265334, 484179026, 886563538, 1353769503]
#> 0xa430d84680aabd0b 0xcbf29ce484222325
#> 100000000000000000000 13043817825332782212 9
#> 1366 239 1000000000000000000000000000000 -1111111111111111111111111
#> 9232 2974984576 1414236446719942480
#> 273593677362757632 True
#> (18446744073709551617, -18446744073709551616) (2, -1)
#> True True True 9.223372036854776e+18 10000000000000000000 -10000000000000000000 10 -3333333333333333333334 2
#> 0 -9223372036854775808 9223372036854775806 0 -9223372036854775807 0
#> 13835058055282163712 23058430092136939520 32281802128991715328 41505174165846491136 
