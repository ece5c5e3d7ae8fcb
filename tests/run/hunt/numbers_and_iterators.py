# Matrices, primes, big ints, bits, itertools, formats.
import sys
def matmul(a, b): return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]
def ident(n): return [[int(i == j) for j in range(n)] for i in range(n)]
def mpow(m, k):
    r = ident(len(m))
    while k:
        if k & 1: r = matmul(r, m)
        m = matmul(m, m); k >>= 1
    return r
print(mpow([[1, 1], [1, 0]], 100)[0][1], mpow([[2.0, 0], [0, .5]], 10))
def transpose(m): return list(map(list, zip(*m)))
print(transpose([[1, 2, 3], [4, 5, 6]]), [row[::-1] for row in ident(3)])
def primes():
    D = {}; q = 2
    while True:
        if q not in D: yield q; D[q * q] = [q]
        else:
            for p in D[q]: D.setdefault(p + q, []).append(p)
            del D[q]
        q += 1
from itertools import islice, takewhile, count, cycle, repeat, starmap, compress, dropwhile, tee, pairwise, chain
print(list(islice(primes(), 15)), list(takewhile(lambda p: p < 30, primes())))
print(list(pairwise("abcd")), list(starmap(pow, [(2, 3), (3, 2)])), list(compress("abc", [1, 0, 1])), list(dropwhile(str.isalpha, "ab1c")), list(islice(cycle("xy"), 5)), list(repeat(7, 2)))
def factor(n):
    f = {}; d = 2
    while d * d <= n:
        while n % d == 0: f[d] = f.get(d, 0) + 1; n //= d
        d += 1 + (d > 2)
    if n > 1: f[n] = f.get(n, 0) + 1
    return f
print(factor(360), factor(97), factor(2**31 - 1), factor(600851475143))
def egcd(a, b):
    if not b: return a, 1, 0
    g, x, y = egcd(b, a % b); return g, y, x - a // b * y
print(egcd(240, 46), pow(3, -1, 7), pow(2, 1000, 10**9 + 7))
def is_prime(n, k=5):
    if n < 2: return False
    for p in (2, 3, 5, 7, 11, 13):
        if n % p == 0: return n == p
    d, s = n - 1, 0
    while not d & 1: d >>= 1; s += 1
    for a in (2, 3, 5, 7, 11)[:k]:
        x = pow(a, d, n)
        if x in (1, n - 1): continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1: break
        else: return False
    return True
print([n for n in range(100) if is_prime(n)], is_prime(2**89 - 1), is_prime(2**67 - 1))
print(2**64, -2**63, (1 << 64) - 1, ~(1 << 70), 12345678901234567890 * 98765432109876543210, -(10**25) // 7, -(10**25) % 7, (10**40) ** 2 == 10**80, int("9" * 50) + 1, hex(2**70), float(2**70), 2**70 / 3, 10**30 // 10**28, str(2**200)[:10], (2**200).bit_length())
print((5).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "little"), 3.7 // 1, 7.5 % 2, -7.5 % 2, (0.1).as_integer_ratio(), (2.0).is_integer(), float.fromhex("0x1p4"), (3.5).hex(), float("1e5"), 1_000, 0xff, 0b11, 0o17, 1e3)
bits = 0
for i in (1, 3, 5): bits |= 1 << i
print(f"{bits:08b}", [i for i in range(8) if bits >> i & 1], bits & ~(1 << 3), bits ^ 0xff, -bits & 0xff)
def subsets(s): return [[x for i, x in enumerate(s) if m >> i & 1] for m in range(1 << len(s))]
print(subsets("abc"))
def next_perm(a):
    i = len(a) - 2
    while i >= 0 and a[i] >= a[i + 1]: i -= 1
    if i < 0: return False
    j = len(a) - 1
    while a[j] <= a[i]: j -= 1
    a[i], a[j] = a[j], a[i]; a[i + 1:] = reversed(a[i + 1:]); return True
a = [1, 2, 3]
while True:
    print(a, end=" ")
    if not next_perm(a): break
print()
def strange(n):
    total = 0
    for i in range(n, 0, -3): total += i * (-1) ** i
    return total
print(strange(20), sum(x if x % 2 else -x for x in range(10)), sum(1 / k for k in range(1, 50)), sum([.1] * 10), max(3, 7.5, 2), min("b", "a"), sum([], 5))
class Grid:
    def __init__(self, w, h, fill="."): self.g = [[fill for _ in range(w)] for _ in range(h)]; self.w, self.h = w, h
    def __setitem__(self, p, v): x, y = p; self.g[y][x] = v
    def __getitem__(self, p): return self.g[p[1]][p[0]]
    def flood(self, x, y, c):
        old = self[x, y]; st = [(x, y)]; n = 0
        while st:
            x, y = st.pop()
            if 0 <= x < self.w and 0 <= y < self.h and self[x, y] == old: self[x, y] = c; n += 1; st += [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]
        return n
    def __str__(self): return "\n".join(map("".join, self.g))
g = Grid(6, 3); g[2, 0] = g[2, 1] = g[2, 2] = "#"; print(g.flood(0, 0, "~")); print(g)

print(sys.argv[1:], sys.maxsize, sys.version_info >= (3, 12), sys.byteorder)
for i, (a, b) in enumerate(zip([1, 2], "xy")): print(i, a, b)
else: print("done")
n = 0
while (n := n + 1) < 10:
    if n % 2: continue
    if n > 6: break
else: print("never")
print(n)
print(*[f"{i}x{j}={i*j:>2}" for i in range(1, 4) for j in range(1, 4)], sep="\t")
print("%s %r %d %i %u %5d|%-5d|%05d|%+d|%x|%X|%o|%e|%f|%g|%c|%%|%.3s|%*d" % ("a", "a", 1, 2, 3, 4, 5, 6, 7, 255, 255, 8, 1.5, 1.5, 1.5, "c", "abcdef", 5, 42))
print("{0} {1!r} {0:>5} {2[0]} {3.real} {k}".format("a", "b", [9], 5, k="v"), "{:{}}".format("x", 4) + "|", "{{}}".format(), format(3.14159, ".2f"), format(42, "b"), "{:,}".format(10**9))

#> 354224848179261915075 [[1024.0, 0.0], [0.0, 0.0009765625]]
#> [[1, 4], [2, 5], [3, 6]] [[0, 0, 1], [0, 1, 0], [1, 0, 0]]
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
#> [('a', 'b'), ('b', 'c'), ('c', 'd')] [8, 9] ['a', 'c'] ['1', 'c'] ['x', 'y', 'x', 'y', 'x'] [7, 7]
#> {2: 3, 3: 2, 5: 1} {97: 1} {2147483647: 1} {71: 1, 839: 1, 1471: 1, 6857: 1}
#> (2, -9, 47) 5 688423210
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97] True False
#> 18446744073709551616 -9223372036854775808 18446744073709551615 -1180591620717411303425 1219326311370217952237463801111263526900 -1428571428571428571428572 4 True 100000000000000000000000000000000000000000000000000 0x400000000000000000 1.1805916207174113e+21 3.935305402391371e+20 100 1606938044 201
#> b'\x00\x05' 1 3.0 1.5 0.5 (3602879701896397, 36028797018963968) True 16.0 0x1.c000000000000p+1 100000.0 1000 255 3 15 1000.0
#> 00101010 [1, 3, 5] 34 213 214
#> [[], ['a'], ['b'], ['a', 'b'], ['c'], ['a', 'c'], ['b', 'c'], ['a', 'b', 'c']]
#> [1, 2, 3] [1, 3, 2] [2, 1, 3] [2, 3, 1] [3, 1, 2] [3, 2, 1] 
#> 11 5 4.479205338329425 1.0 7.5 a 5
#> 6
#> ~~#...
#> ~~#...
#> ~~#...
#> [] 9223372036854775807 True little
#> 0 1 x
#> 1 2 y
#> done
#> 8
#> 1x1= 1	1x2= 2	1x3= 3	2x1= 2	2x2= 4	2x3= 6	3x1= 3	3x2= 6	3x3= 9
#> a 'a' 1 2 3     4|5    |00006|+7|ff|FF|10|1.500000e+00|1.500000|1.5|c|%|abc|   42
#> a 'b'     a 9 5 v x   | {} 3.14 101010 1,000,000,000
