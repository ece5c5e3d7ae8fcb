# Backtracking, memoisation and search.
def queens(n):
    solutions = []

    def place(row, columns, diagonal1, diagonal2):
        if row == n:
            solutions.append(tuple(columns))
            return
        for c in range(n):
            if c not in columns and row + c not in diagonal1 and row - c not in diagonal2:
                place(row + 1, columns + [c], diagonal1 | {row + c}, diagonal2 | {row - c})

    place(0, [], set(), set())
    return solutions


print([len(queens(n)) for n in range(1, 8)], queens(6)[0])
for column in queens(4)[1]:
    print("." * column + "Q" + "." * (3 - column))


def sudoku(text):
    board = [int(c) for c in text.replace(".", "0")]

    def options(i):
        row, column = divmod(i, 4)
        used = {board[row * 4 + k] for k in range(4)} | {board[k * 4 + column] for k in range(4)}
        r, c = row // 2 * 2, column // 2 * 2
        used |= {board[(r + a) * 4 + c + b] for a in range(2) for b in range(2)}
        return [v for v in range(1, 5) if v not in used]

    def solve():
        for i in range(16):
            if board[i] == 0:
                for v in options(i):
                    board[i] = v
                    if solve():
                        return True
                    board[i] = 0
                return False
        return True

    return "".join(map(str, board)) if solve() else None


print(sudoku("1...........4..2"), sudoku("11.............."))


def edit_distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        previous, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (x != y))
    return row[-1]


print(edit_distance("kitten", "sitting"), edit_distance("", "abc"), edit_distance("same", "same"))


def knapsack(items, capacity):
    best = [0] * (capacity + 1)
    for weight, value in items:
        for c in range(capacity, weight - 1, -1):
            best[c] = max(best[c], best[c - weight] + value)
    return best[capacity]


print(knapsack([(12, 4), (2, 2), (1, 1), (1, 2), (4, 10)], 15))


def lcs(a, b, memo=None):
    memo = {} if memo is None else memo

    def go(i, j):
        if i == len(a) or j == len(b):
            return ""
        if (i, j) not in memo:
            if a[i] == b[j]:
                memo[i, j] = a[i] + go(i + 1, j + 1)
            else:
                memo[i, j] = max(go(i + 1, j), go(i, j + 1), key=len)
        return memo[i, j]

    return go(0, 0)


print(lcs("AGGTAB", "GXTXAYB"), lcs("", "x"))


def shortest(maze):
    rows = maze.split()
    start = next((x, y) for y, r in enumerate(rows) for x, c in enumerate(r) if c == "S")
    queue, seen = [(start, 0)], {start}
    while queue:
        (x, y), d = queue.pop(0)
        if rows[y][x] == "E":
            return d
        for nx, ny in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            if 0 <= ny < len(rows) and 0 <= nx < len(rows[ny]) and rows[ny][nx] != "#" and (nx, ny) not in seen:
                seen.add((nx, ny))
                queue.append(((nx, ny), d + 1))
    return None


print(shortest("S.#. ..#. .... ##.E"), shortest("S#E"))


def change(amount, coins):
    ways = [1] + [0] * amount
    for coin in coins:
        for a in range(coin, amount + 1):
            ways[a] += ways[a - coin]
    return ways[amount]


print(change(100, [1, 5, 10, 25, 50]), change(1000, [1, 2, 5, 10, 20, 50, 100, 200]))


def pascal(n):
    row = [1]
    for _ in range(n):
        yield row
        row = [1] + [a + b for a, b in zip(row, row[1:])] + [1]


for row in pascal(6):
    print(" ".join(map(str, row)).center(20).rstrip())


def topological(graph):
    order, state = [], {}

    def visit(n):
        if state.get(n) == "done":
            return
        if state.get(n) == "open":
            raise ValueError(f"cycle at {n}")
        state[n] = "open"
        for m in graph.get(n, ()):
            visit(m)
        state[n] = "done"
        order.append(n)

    for n in graph:
        visit(n)
    return order


print(topological({"app": ["lib", "log"], "lib": ["core"], "log": ["core"], "core": []}))
try:
    topological({"a": ["b"], "b": ["a"]})
except ValueError as error:
    print(error)

#> [1, 0, 0, 2, 10, 4, 40] (1, 3, 5, 0, 2, 4)
#> ..Q.
#> Q...
#> ...Q
#> .Q..
#> 1234342121434312 None
#> 3 3 0
#> 15
#> GTAB 
#> 6 None
#> 292 321335886
#>          1
#>         1 1
#>        1 2 1
#>       1 3 3 1
#>      1 4 6 4 1
#>    1 5 10 10 5 1
#> ['core', 'lib', 'log', 'app']
#> cycle at a
