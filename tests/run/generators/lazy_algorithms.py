# Lazy algorithms: merges, windows, groupings, primes, permutations, peekable iterators, backtracking.
from itertools import islice, takewhile
import heapq


def primes():
    found = {}
    n = 2
    while True:
        step = found.pop(n, None)
        if step is None:
            yield n
            found[n * n] = n
        else:
            at = n + step
            while at in found:
                at += step
            found[at] = step
        n += 1


print(list(islice(primes(), 15)), next(p for p in primes() if p > 1000))


def window(it, n):
    it, buf = iter(it), []
    for x in it:
        buf.append(x)
        if len(buf) == n:
            yield tuple(buf)
            del buf[0]


print(list(window("abcde", 3)), list(window([1], 2)))


def merge(*its):
    its = [iter(i) for i in its]
    heads = []
    for n, i in enumerate(its):
        for x in i:
            heads.append([x, n])
            break
    while heads:
        heads.sort()
        x, n = heads[0]
        yield x
        try:
            heads[0][0] = next(its[n])
        except StopIteration:
            heads.pop(0)


print(list(merge([1, 4, 7], [2, 4], [], range(5, 9))), list(heapq.merge([1, 4], [2, 3])))


class Peekable:
    def __init__(self, it):
        self.it, self.held = iter(it), []

    def __iter__(self):
        return self

    def __next__(self):
        return self.held.pop() if self.held else next(self.it)

    def peek(self, default=None):
        if not self.held:
            try:
                self.held.append(next(self.it))
            except StopIteration:
                return default
        return self.held[0]


def runs(it):
    p = Peekable(it)
    for x in p:
        run = [x]
        while p.peek() == x:
            run.append(next(p))
        yield x, len(run)


print(list(runs("aaabccdd")), list(runs([])))


def queens(n, placed=()):
    if len(placed) == n:
        yield placed
        return
    for c in range(n):
        if all(c != q and abs(c - q) != len(placed) - r for r, q in enumerate(placed)):
            yield from queens(n, placed + (c,))


print(next(queens(8)), sum(1 for _ in queens(6)))


def permutations(s):
    if not s:
        yield ""
    for i, c in enumerate(s):
        for rest in permutations(s[:i] + s[i + 1:]):
            yield c + rest


print(list(islice(permutations("abcd"), 0, 24, 5)))


def sudoku_row(cells):
    free = [d for d in "1234" if d not in cells]
    if "." not in cells:
        yield "".join(cells)
        return
    i = cells.index(".")
    for d in free:
        yield from sudoku_row(cells[:i] + [d] + cells[i + 1:])


print(list(sudoku_row(list("1..4"))))


def collatz(n):
    while n != 1:
        yield n
        n = 3 * n + 1 if n % 2 else n // 2
    yield 1


print(max(range(1, 50), key=lambda n: sum(1 for _ in collatz(n))), list(takewhile(lambda v: v > 4, collatz(6))))


def batched(it, n):
    it = iter(it)
    while batch := tuple(islice(it, n)):
        yield batch


print(list(batched(range(7), 3)))


def interleave(*its):
    its = [iter(i) for i in its]
    while its:
        for i in its[:]:
            try:
                yield next(i)
            except StopIteration:
                its.remove(i)


print("".join(interleave("abc", "1", "xyzw")))


def fixed_point(f, x):
    while True:
        yield x
        nxt = f(x)
        if abs(nxt - x) < 1e-12:
            return nxt
        x = nxt


def final(g):
    while True:
        try:
            next(g)
        except StopIteration as e:
            return e.value


print(f"{final(fixed_point(lambda x: (x + 2 / x) / 2, 1.0)):.10f}")

#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] 1009
#> [('a', 'b', 'c'), ('b', 'c', 'd'), ('c', 'd', 'e')] []
#> [1, 2, 4, 4, 5, 6, 7, 7, 8] [1, 2, 3, 4]
#> [('a', 3), ('b', 1), ('c', 2), ('d', 2)] []
#> (0, 4, 7, 5, 2, 6, 1, 3) 4
#> ['abcd', 'adcb', 'bdac', 'cbda', 'dbac']
#> ['1234', '1324']
#> 27 [6]
#> [(0, 1, 2), (3, 4, 5), (6,)]
#> a1xbyczw
#> 1.4142135624
