"""Integers around 31, 47, 48, 53, 62, 63, 64 bits in loops, comparisons, indexes, shifts and containers: never wrong by overflow."""
EDGES = [0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 47 - 1, 2 ** 47, 2 ** 48 - 1, 2 ** 48, 2 ** 53, 2 ** 53 + 1, 2 ** 62, 2 ** 63 - 1, 2 ** 63, 2 ** 64 - 1, 2 ** 64]


def add(a, b): return a + b
def mul(a, b): return a * b
def sub(a, b): return a - b


check = 0
for a in EDGES:
    for b in EDGES:
        for x, y in ((a, b), (-a, b), (a, -b), (-a, -b)):
            assert add(x, y) - y == x and sub(x, y) + y == x and (y == 0 or mul(x, y) // y == x)
            if y:
                q, r = divmod(x, y)
                assert q * y + r == x and abs(r) < abs(y) and (r == 0 or (r < 0) == (y < 0)), (x, y)
                assert x // y == q and x % y == r
            assert (x < y) == (x - y < 0) and (x == y) == (x - y == 0) and (x <= y) == (not y < x)
            assert x & y == ~(~x | ~y) and x ^ y == (x | y) - (x & y) and (x << 5) >> 5 == x
            check ^= hash((x, y)) & 0xffff
print(check)
for e in EDGES[2:]:
    i = e - 2
    seen = []
    while i <= e + 1:
        seen.append(i - e)
        i += 1
    print(seen, end=" ")
    j = -e + 2
    while j >= -e - 1:
        j -= 1
    print(j + e, sum(range(e - 1, e + 2)) == 3 * e, list(range(e, e + 10, 4)) == [e, e + 4, e + 8], len(range(-e, e, e)), e in range(0, 2 * e + 1, e or 1))
total = 1
for i in range(1, 26):
    total *= i
print(total)
x = 1
trail = []
for i in range(70):
    x = x * 3 + i
    if i % 10 == 9:
        trail.append(x)
print(trail, x.bit_length(), -x >> 100, x & 0xffffffffffff, x % (2 ** 61 - 1))
d = {e: i for i, e in enumerate(EDGES)}
print([d[float(e)] if float(e) == e else d[e] for e in EDGES], [e in d for e in (2.0 ** 53, 2.0 ** 64, 2.0 ** 63, 2 ** 48 - 1.0)])
print([hash(e) for e in EDGES], [hash(-e) for e in EDGES[-4:]], hash(2 ** 61 - 1), hash(-1), hash(-2))
print(sorted(EDGES + [float(e) for e in EDGES[:5]] + [-e for e in EDGES[-3:]], reverse=True)[:5], max(EDGES), min(-e for e in EDGES))
print([e == float(e) for e in EDGES], [e < float(e) for e in EDGES], [float(e) for e in EDGES[-3:]], 2 ** 53 + 1 == 2.0 ** 53, 2 ** 63 > 2.0 ** 63 - 1)
print([int(float(e)) - e for e in EDGES], [round(e, -3) for e in EDGES[4:8]], [-e // 3 for e in EDGES[-4:]], [-e % 10 for e in EDGES[-4:]])
acc = 0
for i in range(64):
    acc |= 1 << i
    acc ^= 1 << (i // 2)
print(acc, ~acc, acc >> 33, acc << 33, bin(acc).count("1"), acc.bit_count())


def lcg(n, seed=12345):
    for _ in range(n):
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    return seed


def fnv(data):
    h = 0xcbf29ce484222325
    for b in data:
        h = (h ^ b) * 0x100000001b3 & 0xffffffffffffffff
    return h


def powmod(b, e, m):
    r = 1
    while e:
        if e & 1: r = r * b % m
        b, e = b * b % m, e >> 1
    return r


print(lcg(1000), hex(fnv(b"hello world")), powmod(3, 10 ** 18, 2 ** 61 - 1), pow(3, 10 ** 18, 2 ** 61 - 1), powmod(7, 2 ** 64, 10 ** 20 + 39))


def collatz(n):
    steps = high = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps, high = steps + 1, max(high, n)
    return steps, high


print([collatz(n) for n in (27, 837799, 2 ** 40 - 1, 2 ** 47 + 1)])
for bad in (lambda: [0][2 ** 64], lambda: [0][2 ** 48], lambda: "a"[-2 ** 70], lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 2 ** 70 if False else 0 << 2 ** 70, lambda: [0] * 2 ** 63, lambda: range(2 ** 64)[2 ** 65], lambda: chr(2 ** 64), lambda: bytes([256]), lambda: 2 ** 64 // 0, lambda: 1 % 0, lambda: 0 ** -1, lambda: float(10 ** 400), lambda: 10 ** 400 * 1.0, lambda: len(range(2 ** 64)), lambda: "%c" % 2 ** 31, lambda: int("9" * 5000), lambda: [1, 2] * -2 ** 64):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print([0, 1, 2][-2 ** 64:2 ** 64], "abc"[2 ** 70:], [*range(5)][::2 ** 65], [*range(5)][::-2 ** 65], range(10)[2 ** 66:])

#> 13999
#> [-2, -1, 0, 1] -2 True True 2 True
#> [-2, -1, 0, 1] -2 True True 2 True
#> [-2, -1, 0, 1] -2 True True 2 True
#> [-2, -1, 0, 1] -2 True True 2 True
#> [-2, -1, 0, 1] -2 True True 2 True
#> [-2, -1, 0, 1] -2 True True 2 True
#> [-2, -1, 0, 1] -2 True True 2 True
#> [-2, -1, 0, 1] -2 True True 2 True
#> [-2, -1, 0, 1] -2 True True 2 True
#> [-2, -1, 0, 1] -2 True True 2 True
#> [-2, -1, 0, 1] -2 True True 2 True
#> [-2, -1, 0, 1] -2 True True 2 True
#> [-2, -1, 0, 1] -2 True True 2 True
#> [-2, -1, 0, 1] -2 True True 2 True
#> 15511210043330985984000000
#> [73806, 4358480491, 257363915118296, 15197081823821160981, 897372484614815735962786, 52988947844020254392868041471, 3128944381241552001644464982607276] 112 -2469 77822532142508 561851464481349965
#> [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] [True, True, True, True]
#> [0, 1, 2147483647, 2147483648, 4294967296, 140737488355327, 140737488355328, 281474976710655, 281474976710656, 9007199254740992, 9007199254740993, 2, 3, 4, 7, 8] [-3, -4, -7, -8] 0 -2 -2
#> [18446744073709551616, 18446744073709551615, 9223372036854775808, 9223372036854775807, 4611686018427387904] 18446744073709551616 -18446744073709551616
#> [True, True, True, True, True, True, True, True, True, True, False, True, False, True, False, True] [False, False, False, False, False, False, False, False, False, False, False, False, True, False, True, False] [9.223372036854776e+18, 1.8446744073709552e+19, 1.8446744073709552e+19] False False
#> [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, 0, 1, 0, 1, 0] [4294967000, 140737488355000, 140737488355000, 281474976711000] [-3074457345618258603, -3074457345618258603, -6148914691236517205, -6148914691236517206] [3, 2, 5, 4]
#> 18446744073709551615 -18446744073709551616 2147483647 158456325028528675178497966080 64 64
#> 3554153303644541409 0x779a65e7023cd2e7 1990325404628017161 1990325404628017161 60300147996197381139
#> [(111, 9232), (524, 2974984576), (534, 24315330918113857600), (161, 422212465065988)]
#> IndexError cannot fit 'int' into an index-sized integer
#> IndexError list index out of range
#> IndexError cannot fit 'int' into an index-sized integer
#> ValueError negative shift count
#> ValueError negative shift count
#> 0
#> OverflowError cannot fit 'int' into an index-sized integer
#> IndexError range object index out of range
#> OverflowError Python int too large to convert to C int
#> ValueError bytes must be in range(0, 256)
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError integer modulo by zero
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> OverflowError int too large to convert to float
#> OverflowError int too large to convert to float
#> OverflowError Python int too large to convert to C ssize_t
#> OverflowError %c arg not in range(0x110000)
#> ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
#> OverflowError cannot fit 'int' into an index-sized integer
#> [0, 1, 2]  [0] [4] range(10, 10)
