# Numbers of many words: sums, differences and shifts against each other.
import sys


def mixed(seed, bits):
    n = 0
    while n.bit_length() < bits:
        seed = seed * 6364136223846793005 + 1442695040888963407 & 0xFFFFFFFFFFFFFFFF
        n = n << 64 | seed
    return n >> n.bit_length() - bits


SIZES = [1, 64, 129, 192, 255, 256, 257, 1000, 2047, 2048, 2049, 5000, 100003]
NUMBERS = [mixed(i + 1, bits) for i, bits in enumerate(SIZES)]
NUMBERS += [(1 << bits) - 1 for bits in SIZES] + [1 << bits for bits in SIZES]
NUMBERS += [(1 << bits) - (1 << bits // 2) for bits in SIZES]

total = 0
for a in NUMBERS:
    for b in NUMBERS:
        for x, y in ((a, b), (-a, b), (a, -b), (-a, -b)):
            s, d = x + y, x - y
            assert s - y == x and d + y == x and s + d == 2 * x and s - d == 2 * y, (a, b)
            total = total * 31 + hash(s) ^ hash(d) & 0xFFFF
print(hash(total))

for a in NUMBERS[:30]:
    for k in (0, 1, 7, 31, 32, 33, 63, 64, 65, 127, 1000, 4096):
        for x in (a, -a):
            assert x << k == x * 2**k and x >> k == x // 2**k
            assert (x << k) + 1 >> k == x if k else True
print([hash(x >> 77) for x in NUMBERS[:13]], [hash(-x >> 77) for x in NUMBERS[:13]])
print((-1 << 500) >> 499, (-1 << 500) - 1 >> 500, -1 >> 1000, (1 << 300) >> 10**9, (-1 << 300) >> 10**9)
assert (1 << 5000) - 1 - ((1 << 5000) - 2) == 1 and (1 << 5000) - (1 << 5000) == 0
for x in NUMBERS[:12]:
    assert int(hex(x), 16) == x and int(f"{-x:x}", 16) == -x and f"{x:#X}" == hex(x).upper()
    assert x // 3 * 3 + x % 3 == x and -x // 7 * 7 + -x % 7 == -x
    for y in NUMBERS[:12]:
        assert x // y * y + x % y == x and -x // y * y + -x % y == -x and x // -y * -y + x % -y == x
a, b = 0, 1
for _ in range(3000):
    a, b = b, a + b
print(hash(a), a.bit_length(), a % 10**20, str(a)[:30])

#> 160236625815482127
#> [0, 0, 4078827419374591, 33318617419189841, 1283917662039804104, 1429737044994737809, 82122573615548126, 2270725470511239550, 1182827769660684596, 518654427554165678, 729942309044573478, 20001704765193543, 1614735540403580960] [-2, -2, -4078827419374592, -33318617419189842, -1283917662039804105, -1429737044994737810, -82122573615548127, -2270725470511239551, -1182827769660684597, -518654427554165679, -729942309044573479, -20001704765193544, -1614735540403580961]
#> -2 -2 -1 0 -1
#> 588749551880906362 2082 68043243656709796000 410615886307971260333568378719
