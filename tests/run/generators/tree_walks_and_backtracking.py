"""Generators for searching: trees in all orders, permutations, sudoku, knights, partitions, grammars; lazily."""
from itertools import islice


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def preorder(self):
        yield self.value
        for child in filter(None, (self.left, self.right)):
            yield from child.preorder()

    def levels(self):
        row = [self]
        while row:
            yield [t.value for t in row]
            row = [c for t in row for c in (t.left, t.right) if c]

    def paths(self, so_far=()):
        here = so_far + (self.value,)
        if not (self.left or self.right):
            yield here
        for child in (self.left, self.right):
            if child:
                yield from child.paths(here)

    def insert(self, value):
        side = "left" if value < self.value else "right"
        child = getattr(self, side)
        if child:
            child.insert(value)
        else:
            setattr(self, side, Tree(value))
        return self


root = Tree(50)
for v in (30, 70, 20, 40, 60, 80, 35, 65):
    root.insert(v)
print(list(root), list(root.preorder()), list(root.levels()), list(root.paths()))


def same_fringe(a, b):
    missing = object()
    ia, ib = iter(a), iter(b)
    while True:
        x, y = next(ia, missing), next(ib, missing)
        if x != y:
            return False
        if x is missing:
            return True


other = Tree(20)
for v in (65, 30, 80, 35, 40, 70, 50, 60):
    other.insert(v)
print(same_fringe(root, other), same_fringe(root, other.insert(99)))


def queens(n, placed=()):
    if len(placed) == n:
        yield placed
        return
    for c in range(n):
        if all(c != p and abs(c - p) != len(placed) - r for r, p in enumerate(placed)):
            yield from queens(n, placed + (c,))


print(next(queens(8)), sum(1 for _ in queens(6)))


def partitions(n, largest=None):
    if n == 0:
        yield ()
        return
    for first in range(min(n, largest or n), 0, -1):
        for rest in partitions(n - first, first):
            yield (first, *rest)


print(list(partitions(5)), [sum(1 for _ in partitions(n)) for n in range(10)])


def gray(n):
    if n == 0:
        yield ""
        return
    for code in gray(n - 1):
        yield "0" + code
    for code in reversed(list(gray(n - 1))):
        yield "1" + code


print(list(gray(3)))


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


print(" ".join(hanoi(3)), sum(1 for _ in hanoi(8)))
grammar = {"S": ["NP VP"], "NP": ["the N", "NP2"], "NP2": ["a N"], "N": ["cat", "dog"], "VP": ["V", "V NP"], "V": ["sees"]}


def sentences(symbol):
    if symbol not in grammar:
        yield symbol
        return
    for rule in grammar[symbol]:
        yield from sequence(rule.split())


def sequence(symbols):
    if not symbols:
        yield ""
        return
    first, *rest = symbols
    for head in sentences(first):
        for tail in sequence(rest):
            yield f"{head} {tail}".strip()


found = list(sentences("S"))
print(len(found), found[0], "|", found[-1], "|", found[7])


def sudoku(grid):
    for r in range(4):
        for c in range(4):
            if not grid[r][c]:
                for v in range(1, 5):
                    box = {grid[r // 2 * 2 + i][c // 2 * 2 + j] for i in (0, 1) for j in (0, 1)}
                    if v not in grid[r] and v not in {row[c] for row in grid} and v not in box:
                        grid[r][c] = v
                        yield from sudoku(grid)
                        grid[r][c] = 0
                return
    yield ["".join(map(str, row)) for row in grid]


puzzle = [[1, 0, 0, 0], [0, 0, 3, 0], [0, 4, 0, 0], [0, 0, 0, 2]]
solutions = sudoku(puzzle)
first = next(solutions)
print(first, puzzle[0])
solutions.close()
print(list(islice(sudoku([[0] * 4 for _ in range(4)]), 2)), sum(1 for _ in sudoku([[1, 2, 3, 4], [0] * 4, [0] * 4, [0] * 4])))


def walk(grid, at, seen=frozenset()):
    r, c = at
    if not (0 <= r < len(grid) and 0 <= c < len(grid[0])) or grid[r][c] == "#" or at in seen:
        return
    if grid[r][c] == "E":
        yield [at]
        return
    for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        for path in walk(grid, (r + dr, c + dc), seen | {at}):
            yield [at, *path]


maze = ["..#.", "...E", ".#.."]
ways = list(walk(maze, (0, 0)))
print(len(ways), min(ways, key=len), max(map(len, ways)))


def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1


def sieve():
    composites, n = {}, 2
    while True:
        if n in composites:
            for p in composites.pop(n):
                composites.setdefault(n + p, []).append(p)
        else:
            yield n
            composites[n * n] = [n]
        n += 1


def hamming():
    from heapq import heappush, heappop
    heap, last = [1], 0
    while True:
        v = heappop(heap)
        if v != last:
            yield v
            last = v
            for f in (2, 3, 5):
                heappush(heap, v * f)


print(list(collatz(6)), list(islice(sieve(), 15)), list(islice(hamming(), 15)))

#> [20, 30, 35, 40, 50, 60, 65, 70, 80] [50, 30, 20, 40, 35, 70, 60, 65, 80] [[50], [30, 70], [20, 40, 60, 80], [35, 65]] [(50, 30, 20), (50, 30, 40, 35), (50, 70, 60, 65), (50, 70, 80)]
#> True False
#> (0, 4, 7, 5, 2, 6, 1, 3) 4
#> [(5,), (4, 1), (3, 2), (3, 1, 1), (2, 2, 1), (2, 1, 1, 1), (1, 1, 1, 1, 1)] [1, 1, 2, 3, 5, 7, 11, 15, 22, 30]
#> ['000', '001', '011', '010', '110', '111', '101', '100']
#> AC AB CB AC BA BC AC 255
#> 20 the cat sees | a dog sees a dog | the dog sees the dog
#> ['1324', '4231', '2413', '3142'] [1, 3, 2, 4]
#> [['1234', '3412', '2143', '4321'], ['1234', '3412', '2341', '4123']] 12
#> 4 [(0, 0), (0, 1), (1, 1), (1, 2), (1, 3)] 7
#> [6, 3, 10, 5, 16, 8, 4, 2, 1] [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] [1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24]
