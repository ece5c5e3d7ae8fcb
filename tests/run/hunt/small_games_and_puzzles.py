# Games, searches, classic algorithms.
def life(cells, n):
    for _ in range(n):
        cnt = {}
        for x, y in cells:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy: cnt[x + dx, y + dy] = cnt.get((x + dx, y + dy), 0) + 1
        cells = {c for c, k in cnt.items() if k == 3 or k == 2 and c in cells}
    return cells
g = life({(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}, 8)
print(sorted(g)); print("\n".join("".join("#" if (x, y) in g else "." for x in range(6)) for y in range(6)))
def dijkstra(graph, s):
    dist = {s: 0}; todo = [(0, s)]; done = set()
    while todo:
        todo.sort(reverse=True); d, u = todo.pop()
        if u in done: continue
        done.add(u)
        for v, w in graph.get(u, {}).items():
            if d + w < dist.get(v, float("inf")): dist[v] = d + w; todo.append((d + w, v))
    return dist
print(dijkstra({"a": {"b": 7, "c": 3}, "c": {"b": 1, "d": 8}, "b": {"d": 2}}, "a"))
def edit(a, b):
    prev = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        cur = [i]
        for j, cb in enumerate(b, 1): cur.append(min(prev[j] + 1, cur[-1] + 1, prev[j - 1] + (ca != cb)))
        prev = cur
    return prev[-1]
print(edit("kitten", "sitting"), edit("", "abc"))
def roman(n):
    r = ""
    for v, s in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        q, n = divmod(n, v); r += s * q
    return r
print([roman(x) for x in (1, 4, 9, 14, 1994, 2024)])
memo = {}
def collatz(n):
    if n == 1: return 1
    if n not in memo: memo[n] = 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
    return memo[n]
print(max(range(1, 1000), key=collatz), collatz(27))
def knap(items, cap):
    best = [0] * (cap + 1)
    for w, v in items:
        for c in range(cap, w - 1, -1): best[c] = max(best[c], best[c - w] + v)
    return best[cap]
print(knap([(12, 4), (2, 2), (1, 1), (1, 2), (4, 10)], 15))
print([i ^ i >> 1 for i in range(8)], [f"{i ^ (i >> 1):03b}" for i in range(8)])
maze = ["S.#.", "..#E", ".#..", "...."]
def bfs(m):
    from collections import deque
    st = next((r, c) for r, row in enumerate(m) for c, ch in enumerate(row) if ch == "S")
    q = deque([(st, [st])]); seen = {st}
    while q:
        (r, c), path = q.popleft()
        if m[r][c] == "E": return path
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            p = (nr, nc) = r + dr, c + dc
            if 0 <= nr < len(m) and 0 <= nc < len(m[0]) and m[nr][nc] != "#" and p not in seen: seen.add(p); q.append((p, path + [p]))
print(bfs(maze))
def gcd(a, b): return a if not b else gcd(b, a % b)
class Poly:
    def __init__(self, *c): self.c = list(c)
    def __call__(self, x):
        r = 0
        for k in reversed(self.c): r = r * x + k
        return r
    def __mul__(self, o):
        r = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c): r[i + j] += a * b
        return Poly(*r)
    def __str__(self): return " + ".join(f"{k}x^{i}" if i > 1 else f"{k}x" if i else str(k) for i, k in enumerate(self.c) if k) or "0"
p = Poly(1, 2) * Poly(-1, 0, 3); print(p, p(2), p(0.5), Poly())
class Stack:
    def __init__(self): self._d = []
    def push(self, x): self._d.append(x); return self
    def pop(self):
        if not self._d: raise IndexError("empty stack")
        return self._d.pop()
    def __len__(self): return len(self._d)
def rpn(e):
    s = Stack()
    for t in e.split():
        if t in "+-*/":
            b, a = s.pop(), s.pop()
            s.push({"+": a + b, "-": a - b, "*": a * b, "/": a / b if b else None}[t])
        else: s.push(float(t) if "." in t else int(t))
    if len(s) != 1: raise ValueError(f"bad expression: {e!r}")
    return s.pop()
for e in ["3 4 + 2 *", "1 2", "+", "10 4 /", "2.5 2 *"]:
    try: print(e, "=>", rpn(e))
    except (ValueError, IndexError) as x: print(e, "=>", x)
def sudoku_ok(b): return all(len(set(u)) == len(u) for u in ([c for c in r if c] for r in b + [list(c) for c in zip(*b)]))
print(sudoku_ok([[1, 2, 0], [2, 3, 1], [0, 1, 2]]), sudoku_ok([[1, 1], [0, 2]]))
def pascal(n):
    row = [1]
    for _ in range(n): yield row; row = [a + b for a, b in zip([0] + row, row + [0])]
for r in pascal(5): print(" ".join(map(str, r)).center(20))
def flatten(x):
    for i in x:
        if isinstance(i, (list, tuple)): yield from flatten(i)
        else: yield i
print(list(flatten([1, [2, (3, [4, []])], "ab"])), sum(flatten([[1.5], [2]])))
def bubble(a):
    a = a[:]; n = len(a)
    for i in range(n):
        for j in range(n - 1 - i):
            if a[j] > a[j + 1]: a[j], a[j + 1] = a[j + 1], a[j]
    return a
def quick(a): return a if len(a) < 2 else quick([x for x in a[1:] if x < a[0]]) + [a[0]] + quick([x for x in a[1:] if x >= a[0]])
def merge(a):
    if len(a) < 2: return a
    m = len(a) // 2; l, r = merge(a[:m]), merge(a[m:]); o = []
    while l and r: o.append((l if l[0] <= r[0] else r).pop(0))
    return o + l + r
d = [5, 2, 9, 1, 5.5, -3, 0]; print(bubble(d), quick(d) == merge(d) == sorted(d))
fibs = [0, 1]
while fibs[-1] < 10**30: fibs.append(fibs[-1] + fibs[-2])
print(fibs[-1], len(fibs), fibs[50] % 1000)
def pi_digits(n):
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3; out = []
    while len(out) < n:
        if 4 * q + r - t < m * t: out.append(m); q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else: q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return "".join(map(str, out))
print(pi_digits(40))
class RNG:
    def __init__(self, seed): self.s = seed & 0xFFFFFFFF
    def __iter__(self): return self
    def __next__(self): self.s = (self.s * 1664525 + 1013904223) & 0xFFFFFFFF; return self.s >> 16
r = RNG(42); print([next(r) % 100 for _ in range(8)], [x for x, _ in zip(r, range(3))])
board = [[" "] * 3 for _ in range(3)]
for k, (i, j) in enumerate([(0, 0), (1, 1), (0, 1), (2, 2), (0, 2)]): board[i][j] = "XO"[k % 2]
win = lambda b, p: any(all(c == p for c in l) for l in [*b, *zip(*b), [b[i][i] for i in range(3)], [b[i][2 - i] for i in range(3)]])
print("\n-+-+-\n".join("|".join(r) for r in board), win(board, "X"), win(board, "O"))

#> [(2, 4), (3, 2), (3, 4), (4, 3), (4, 4)]
#> ......
#> ......
#> ...#..
#> ....#.
#> ..###.
#> ......
#> {'a': 0, 'b': 4, 'c': 3, 'd': 6}
#> 3 3
#> ['I', 'IV', 'IX', 'XIV', 'MCMXCIV', 'MMXXIV']
#> 871 112
#> 15
#> [0, 1, 3, 2, 6, 7, 5, 4] ['000', '001', '011', '010', '110', '111', '101', '100']
#> [(0, 0), (1, 0), (2, 0), (3, 0), (3, 1), (3, 2), (3, 3), (2, 3), (1, 3)]
#> -1 + -2x + 3x^2 + 6x^3 55 -0.5 0
#> 3 4 + 2 * => 14
#> 1 2 => bad expression: '1 2'
#> + => empty stack
#> 10 4 / => 2.5
#> 2.5 2 * => 5.0
#> True False
#>          1          
#>         1 1         
#>        1 2 1        
#>       1 3 3 1       
#>      1 4 6 4 1      
#> [1, 2, 3, 4, 'ab'] 3.5
#> [-3, 0, 1, 2, 5, 5.5, 9] True
#> 1454489111232772683678306641953 147 25
#> 3141592653589793238462643383279502884197
#> [37, 75, 32, 85, 19, 81, 13, 63] [57266, 65184, 55915]
#> X|X|X
#> -+-+-
#>  |O| 
#> -+-+-
#>  | |O True False
