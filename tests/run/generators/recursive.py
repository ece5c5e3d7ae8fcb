# Recursive generators: trees, permutations, subsets, boards.
class Node:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def paths(self, before=()):
        here = (*before, self.value)
        if not self.left and not self.right:
            yield here
        for child in (self.left, self.right):
            if child:
                yield from child.paths(here)

    def levels(self):
        row = [self]
        while row:
            yield [n.value for n in row]
            row = [c for n in row for c in (n.left, n.right) if c]


def build(values):
    if not values:
        return None
    middle = len(values) // 2
    return Node(values[middle], build(values[:middle]), build(values[middle + 1:]))


tree = build("abcdefghij")
print("".join(tree), list(tree.levels()))
print(["".join(p) for p in tree.paths()])


def permutations(items):
    if not items:
        yield ()
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield (item, *rest)


def subsets(items):
    if not items:
        yield []
        return
    for rest in subsets(items[1:]):
        yield rest
        yield [items[0]] + rest


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


def queens(n, row=0, columns=()):
    if row == n:
        yield columns
        return
    for column in range(n):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(columns)):
            yield from queens(n, row + 1, columns + (column,))


def partitions(n, largest=None):
    if n == 0:
        yield []
        return
    for first in range(min(n, largest or n), 0, -1):
        for rest in partitions(n - first, first):
            yield [first, *rest]


print(["".join(p) for p in permutations("abc")], len(list(permutations([*range(5)]))))
print(list(subsets([1, 2, 3])))
print(" ".join(hanoi(3)), len(list(hanoi(8))))
print(next(queens(6)), len(list(queens(6))), next(queens(3), "none"))
print(list(partitions(5)), [sum(1 for _ in partitions(n)) for n in range(12)])


def walk(value, path="$"):
    match value:
        case dict():
            for key, inner in value.items():
                yield from walk(inner, f"{path}.{key}")
        case list():
            for i, inner in enumerate(value):
                yield from walk(inner, f"{path}[{i}]")
        case _:
            yield path, value


for line in walk({"a": [1, {"b": None}], "c": {"d": "text", "e": []}, "f": [[[2.5]]]}):
    print(line)


def gray(n):
    if n == 0:
        yield ""
        return
    codes = list(gray(n - 1))
    yield from ("0" + c for c in codes)
    yield from ("1" + c for c in reversed(codes))


print(list(gray(3)))


def deep(n):
    if n == 0:
        raise KeyError("bottom")
    try:
        yield n
        yield from deep(n - 1)
    finally:
        order.append(n)


order = []
try:
    for value in deep(4):
        print(value, end=" ")
except KeyError as e:
    print(type(e).__name__, e, order)

#> abcdefghij [['f'], ['c', 'i'], ['b', 'e', 'h', 'j'], ['a', 'd', 'g']]
#> ['fcba', 'fced', 'fihg', 'fij']
#> ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'] 120
#> [[], [1], [2], [1, 2], [3], [1, 3], [2, 3], [1, 2, 3]]
#> AC AB CB AC BA BC AC 255
#> (1, 3, 5, 0, 2, 4) 4 none
#> [[5], [4, 1], [3, 2], [3, 1, 1], [2, 2, 1], [2, 1, 1, 1], [1, 1, 1, 1, 1]] [1, 1, 2, 3, 5, 7, 11, 15, 22, 30, 42, 56]
#> ('$.a[0]', 1)
#> ('$.a[1].b', None)
#> ('$.c.d', 'text')
#> ('$.f[0][0][0]', 2.5)
#> ['000', '001', '011', '010', '110', '111', '101', '100']
#> 4 3 2 1 KeyError 'bottom' [1, 2, 3, 4]
