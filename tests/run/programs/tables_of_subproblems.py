from functools import cache


def knapsack(items, room):
    best = [[0] * (room + 1) for _ in range(len(items) + 1)]
    for i, (_, weight, value) in enumerate(items, 1):
        for space in range(room + 1):
            best[i][space] = best[i - 1][space]
            if weight <= space:
                best[i][space] = max(best[i][space], best[i - 1][space - weight] + value)
    taken, space = [], room
    for i in range(len(items), 0, -1):
        if best[i][space] != best[i - 1][space]:
            name, weight, _ = items[i - 1]
            taken.append(name)
            space -= weight
    return best[-1][-1], taken[::-1], room - space


things = [("map", 9, 150), ("water", 153, 200), ("glucose", 15, 60), ("tin", 68, 45), ("cheese", 23, 30), ("book", 30, 10)]
for room in (0, 8, 50, 200, 1000):
    print(room, *knapsack(things, room))
print(knapsack([], 5))


def common(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + 1 if x == y else max(table[i][j + 1], table[i + 1][j])
    out, i, j = [], len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            out.append(a[i - 1])
            i, j = i - 1, j - 1
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return type(a)().join(reversed(out)) if isinstance(a, str) else out[::-1]


print(repr(common("AGGTAB", "GXTXAYB")), repr(common("", "abc")), repr(common("same", "same")), repr(common("ab", "cd")))
print(common([1, 2, 3, 4], (2, 4, 6)), common("naïve café", "nave cafe"))


def distance(a, b):
    @cache
    def step(i, j):
        if not i or not j:
            return i + j
        return min(step(i - 1, j) + 1, step(i, j - 1) + 1, step(i - 1, j - 1) + (a[i - 1] != b[j - 1]))

    result = step(len(a), len(b))
    return result, step.cache_info().misses


def script(a, b):
    rows = [list(range(len(b) + 1))]
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            row.append(min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (x != y)))
        rows.append(row)
    i, j, out = len(a), len(b), []
    while i or j:
        if i and j and rows[i][j] == rows[i - 1][j - 1] + (a[i - 1] != b[j - 1]):
            i, j = i - 1, j - 1
            if a[i] != b[j]:
                out.append(f"{a[i]}>{b[j]}")
        elif i and rows[i][j] == rows[i - 1][j] + 1:
            i -= 1
            out.append(f"-{a[i]}")
        else:
            j -= 1
            out.append(f"+{b[j]}")
    return out[::-1]


for a, b in [("kitten", "sitting"), ("", "abc"), ("flaw", "lawn"), ("same", "same"), ("intention", "execution")]:
    print(a or "-", b, *distance(a, b), script(a, b))


def ways(amount, coins):
    table = [1] + [0] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            table[total] += table[total - coin]
    return table[amount]


def fewest(amount, coins):
    best = [0] + [None] * amount
    for total in range(1, amount + 1):
        options = [best[total - c] for c in coins if c <= total and best[total - c] is not None]
        best[total] = min(options, default=None)
        if best[total] is not None:
            best[total] += 1
    return best[amount]


print(ways(100, [1, 5, 10, 25, 50]), ways(0, []), ways(3, [2]), ways(1000, [1, 2, 5, 10, 20, 50, 100, 200]))
print(fewest(63, [1, 5, 10, 21, 25]), fewest(3, [2]), fewest(0, [2]))
try:
    min([best for best in []])
except ValueError as e:
    print(type(e).__name__, e)

#> 0 0 [] 0
#> 8 0 [] 0
#> 50 240 ['map', 'glucose', 'cheese'] 47
#> 200 440 ['map', 'water', 'glucose', 'cheese'] 200
#> 1000 495 ['map', 'water', 'glucose', 'tin', 'cheese', 'book'] 298
#> (0, [], 0)
#> 'GTAB' '' 'same' ''
#> [2, 4] nave caf
#> kitten sitting 3 56 ['k>s', 'e>i', '+g']
#> - abc 3 1 ['+a', '+b', '+c']
#> flaw lawn 2 25 ['-f', '+n']
#> same same 0 25 []
#> intention execution 5 100 ['i>e', 'n>x', 't>e', 'e>c', 'n>u']
#> 292 1 0 321335886
#> 3 None 0
#> ValueError min() iterable argument is empty
