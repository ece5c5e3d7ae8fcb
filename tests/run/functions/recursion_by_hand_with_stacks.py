# Recursive algorithms and their forms with explicit stacks, trampolines, continuations and generators: the same results.
def rec_sum(t):
    return sum(map(rec_sum, t)) if isinstance(t, list) else t


def stack_sum(t):
    total, stack = 0, [t]
    while stack:
        x = stack.pop()
        if isinstance(x, list):
            stack.extend(x)
        else:
            total += x
    return total


def cps_sum(t, k=lambda v: v):
    if not isinstance(t, list):
        return lambda: k(t)
    if not t:
        return lambda: k(0)
    return lambda: cps_sum(t[0], lambda a: lambda: cps_sum(t[1:], lambda b: lambda: k(a + b)))


def trampoline(v):
    steps = 0
    while callable(v):
        v, steps = v(), steps + 1
    return v, steps > 0


def gen_sum(t):
    if isinstance(t, list):
        total = 0
        for x in t:
            total += yield gen_sum(x)
        return total
    return t


def run(g):
    stack, value = [g], None
    while stack:
        try:
            child = stack[-1].send(value)
            stack.append(child)
            value = None
        except StopIteration as e:
            stack.pop()
            value = e.value
    return value


for t in (5, [], [1, [2, [3.5]], []], [[[[2**70]]], 1], [True, [False]]):
    print(rec_sum(t), stack_sum(t), trampoline(cps_sum(t))[0], run(gen_sum(t)))
deep = 0
for _ in range(500):
    deep = [deep, 1]
print(stack_sum(deep), trampoline(cps_sum(deep))[0], run(gen_sum(deep)))


def hanoi(n, a, b, c):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)


def hanoi_stack(n, a, b, c):
    out, stack = [], [(n, a, b, c, False)]
    while stack:
        n, a, b, c, visit = stack.pop()
        if visit:
            out.append((a, c))
        elif n:
            stack += [(n - 1, b, a, c, False), (n, a, b, c, True), (n - 1, a, c, b, False)]
    return out


print(hanoi(5, *"ABC") == hanoi_stack(5, *"ABC"), hanoi_stack(2, *"ABC"))


def quick(xs):
    return xs if len(xs) < 2 else quick([x for x in xs[1:] if x < xs[0]]) + [xs[0]] + quick([x for x in xs[1:] if x >= xs[0]])


def quick_stack(xs):
    xs, stack = list(xs), [(0, len(xs))]
    while stack:
        lo, hi = stack.pop()
        if hi - lo < 2:
            continue
        p, i = xs[lo], lo
        for j in range(lo + 1, hi):
            if xs[j] < p:
                i += 1
                xs[i], xs[j] = xs[j], xs[i]
        xs[lo], xs[i] = xs[i], xs[lo]
        stack += [(lo, i), (i + 1, hi)]
    return xs


for xs in ([3, 1, 2], [], [5], [2, 2, 1, 2], ["b", "a"], [1.5, 1, 2**65, -1], list(range(20, 0, -1))):
    print(quick(xs) == quick_stack(xs) == sorted(xs), quick_stack(xs)[:4])


def flood(grid, r, c, new):
    old, stack, n = grid[r][c], [(r, c)], 0
    while stack:
        r, c = stack.pop()
        if 0 <= r < len(grid) and 0 <= c < len(grid[0]) and grid[r][c] == old != new:
            grid[r][c] = new
            n += 1
            stack += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
    return n


g = [list(r) for r in ("..#.", ".##.", "...#")]
print(flood(g, 0, 0, "o"), ["".join(r) for r in g], flood(g, 0, 0, "o"), flood(g, 0, 3, "x"))


def ack(m, n):
    stack = [m]
    while stack:
        m = stack.pop()
        if m == 0:
            n += 1
        elif n == 0:
            stack.append(m - 1)
            n = 1
        else:
            stack += [m - 1, m]
            n -= 1
    return n


print([ack(m, n) for m in range(4) for n in range(3)])


def count(n):
    return lambda: count(n - 1) if n else "landed"


print(trampoline(count(5000)))
even = lambda n: True if n == 0 else lambda: odd(n - 1)
odd = lambda n: False if n == 0 else lambda: even(n - 1)
print(trampoline(even(3001)), trampoline(odd(3001)))

#> 5 5 5 5
#> 0 0 0 0
#> 6.5 6.5 6.5 6.5
#> 1180591620717411303425 1180591620717411303425 1180591620717411303425 1180591620717411303425
#> 1 1 1 1
#> 500 500 500
#> True [('A', 'B'), ('A', 'C'), ('B', 'C')]
#> True [1, 2, 3]
#> True []
#> True [5]
#> True [1, 2, 2, 2]
#> True ['a', 'b']
#> True [-1, 1, 1.5, 36893488147419103232]
#> True [1, 2, 3, 4]
#> 6 ['oo#.', 'o##.', 'ooo#'] 0 2
#> [1, 2, 3, 2, 3, 4, 3, 5, 7, 5, 13, 29]
#> ('landed', True)
#> (False, True) (True, True)
