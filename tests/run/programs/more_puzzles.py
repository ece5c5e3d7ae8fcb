"""Game of life, n-queens, sudoku, knapsack, edit distance, LCS, permutations, primes, RLE, caesar, roman, bin packing."""
import itertools, math, string
def life(cells, n):
    for _ in range(n):
        counts = {}
        for (x, y) in cells:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy: counts[x+dx, y+dy] = counts.get((x+dx, y+dy), 0) + 1
        cells = {c for c, k in counts.items() if k == 3 or k == 2 and c in cells}
    return cells
glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
g = life(glider, 20); print(sorted(g), "\n".join("".join("#" if (x, y) in g else "." for x in range(4, 9)) for y in range(4, 9)), sep="\n")
def queens(n, row=0, cols=0, d1=0, d2=0):
    if row == n: return 1
    free, total = ((1 << n) - 1) & ~(cols | d1 | d2), 0
    while free:
        bit = free & -free; free ^= bit
        total += queens(n, row + 1, cols | bit, (d1 | bit) << 1, (d2 | bit) >> 1)
    return total
print([queens(n) for n in range(1, 9)])
def sudoku(grid):
    def ok(r, c, v): return all(grid[r][k] != v != grid[k][c] for k in range(9)) and all(grid[r//3*3+i][c//3*3+j] != v for i in range(3) for j in range(3))
    for r, c in itertools.product(range(9), repeat=2):
        if not grid[r][c]:
            for v in range(1, 10):
                if ok(r, c, v):
                    grid[r][c] = v
                    if sudoku(grid): return True
                    grid[r][c] = 0
            return False
    return True
P = "530070000600195000098000060800060003400803001700020006060000280000419005000080079"
grid = [[int(P[r*9+c]) for c in range(9)] for r in range(9)]
print(sudoku(grid), *("".join(map(str, r)) for r in grid), sep="\n")
def knap(items, cap):
    best = [(0, ())] * (cap + 1)
    for name, w, v in items:
        for c in range(cap, w - 1, -1):
            cand = best[c-w][0] + v, best[c-w][1] + (name,)
            best[c] = max(best[c], cand, key=lambda t: t[0])
    return best[cap]
print(knap([("map", 9, 150), ("water", 153, 200), ("sandwich", 50, 160), ("glucose", 15, 60), ("tin", 68, 45), ("banana", 27, 60)], 150))
def edit(a, b):
    prev = range(len(b) + 1)
    for i, x in enumerate(a, 1):
        cur = [i]
        for j, y in enumerate(b, 1): cur.append(min(prev[j] + 1, cur[-1] + 1, prev[j-1] + (x != y)))
        prev = cur
    return prev[-1]
print(edit("kitten", "sitting"), edit("", "abc"), edit("flaw", "lawn"))
def lcs(a, b):
    t = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b): t[i+1][j+1] = t[i][j] + x if x == y else max(t[i+1][j], t[i][j+1], key=len)
    return t[-1][-1]
print(lcs("AGGTABQXYZ", "GXTXAYBZ"))
def sieve(n):
    s = bytearray([1]) * (n + 1); s[:2] = b"\0\0"
    for i in range(2, math.isqrt(n) + 1):
        if s[i]: s[i*i::i] = bytes(len(range(i*i, n + 1, i)))
    return [i for i, f in enumerate(s) if f]
print(sieve(60), len(sieve(100000)))
rle = lambda s: "".join(f"{len(list(g))}{k}" for k, g in itertools.groupby(s))
print(rle("aaabccddddd"), rle(""))
def unrle(s):
    out, n = [], ""
    for c in s:
        if c.isdigit(): n += c
        else: out.append(c * int(n)); n = ""
    return "".join(out)
print(unrle(rle("wwwwbbx")), unrle("12a3b"))
def caesar(s, k): return s.translate(str.maketrans(string.ascii_letters, "".join(a[k:] + a[:k] for a in (string.ascii_lowercase, string.ascii_uppercase))))
print(caesar("Hello, World!", 3), caesar(caesar("Zebra", 7), -7 % 26))
def roman(n): return "".join(s * (n // v) for v, s in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")) if (n := n if not (q := 0) else n) or True and (n := n % v) < 0)
try: print(roman(9))
except Exception as e: print(type(e).__name__)
def perms(xs): return [[x, *rest] for i, x in enumerate(xs) for rest in perms(xs[:i] + xs[i+1:])] if xs else [[]]
print(perms([1, 2, 3]) == [list(p) for p in itertools.permutations([1, 2, 3])], len(perms(list("abcd"))), perms("") )
def gcd_ext(a, b): return (a, 1, 0) if not b else (lambda g, x, y: (g, y, x - a // b * y))(*gcd_ext(b, a % b))
print(gcd_ext(240, 46), pow(17, -1, 3120), pow(3, 10**18, 10**9 + 7), math.lcm(4, 6, 10), math.comb(52, 5), math.perm(10, 3))
def hanoi(n, a="A", b="B", c="C"):
    if n: yield from hanoi(n - 1, a, c, b); yield a + c; yield from hanoi(n - 1, b, a, c)
print(*hanoi(3)); print(sum(1 for _ in hanoi(10)))
def collatz(n):
    seq = [n]
    while n != 1: n = n // 2 if n % 2 == 0 else 3 * n + 1; seq.append(n)
    return seq
print(max(((len(collatz(n)), n) for n in range(1, 1000))), collatz(27)[:10])
def spiral(m): return m and [*m[0]] + spiral([*zip(*m[1:])][::-1])
print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), spiral([]))
pascal = [[1]]
while len(pascal) < 8: pascal.append([a + b for a, b in zip([0] + pascal[-1], pascal[-1] + [0])])
for row in pascal: print(" ".join(map(str, row)).center(30).rstrip())

#> [(5, 7), (6, 5), (6, 7), (7, 6), (7, 7)]
#> .....
#> ..#..
#> ...#.
#> .###.
#> .....
#> [1, 0, 0, 2, 10, 4, 40, 92]
#> True
#> 534678912
#> 672195348
#> 198342567
#> 859761423
#> 426853791
#> 713924856
#> 961537284
#> 287419635
#> 345286179
#> (430, ('map', 'sandwich', 'glucose', 'banana'))
#> 3 3 2
#> GTXYZ
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59] 9592
#> 3a1b2c5d 
#> wwwwbbx aaaaaaaaaaaabbb
#> Khoor, Zruog! Zebra
#> IXVIVIVIIIIIIIII
#> True 24 [[]]
#> (2, -9, 47) 2753 246336683 60 2598960 720
#> AC AB CB AC BA BC AC
#> 1023
#> (179, 871) [27, 82, 41, 124, 62, 31, 94, 47, 142, 71]
#> [1, 2, 3, 6, 9, 8, 7, 4, 5] []
#>               1
#>              1 1
#>             1 2 1
#>            1 3 3 1
#>           1 4 6 4 1
#>         1 5 10 10 5 1
#>        1 6 15 20 15 6 1
#>      1 7 21 35 35 21 7 1
