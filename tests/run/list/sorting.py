# sort and sorted: stability, the comparisons made, errors inside comparisons.
import functools

data = [(7 * i * i + 3 * i) % 101 for i in range(200)]
print(sorted(data) == sorted(data, key=lambda x: x), sorted(data)[:10], sorted(data, reverse=True)[:10])
words = "the quick brown fox jumps over the lazy dog and The Dog".split()
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True))
print(sorted([3.5, -1.0, 2.25, 0.0]), sorted([3, 1.5, True, -2]), sorted([(2, "b"), (1, "z"), (2, "a")]))
print(sorted("hello"), sorted({3: 1, 1: 2}), sorted((x for x in [2, 1])))


class Counted:
    log = []

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        Counted.log.append((self.n, other.n))
        return self.n < other.n


def trace(values):
    Counted.log = []
    result = [c.n for c in sorted([Counted(v) for v in values])]
    total = 0
    for a, b in Counted.log:
        total = (total * 31 + a * 7 + b) % 1000003
    print(result == sorted(values), len(Counted.log), total)


trace([])
trace([1])
trace([2, 1])
trace([5, 4, 3, 2, 1])
trace([1, 2, 3, 5, 4])
trace(data)
trace(data * 5)
trace(list(range(300)) + list(range(100)))
trace(list(range(300, 0, -1)) + list(range(50)) * 3)
trace([i % 7 for i in range(1000)])
trace([(i * 7919) % 1009 for i in range(2000)])
trace([(i * i) % 64 for i in range(700)])
trace(list(range(100, 200)) + list(range(0, 100)) + list(range(50, 150)))
trace([i // 10 if i % 3 else 1000 - i for i in range(3000)])

pairs = [(i % 5, i) for i in range(40)]
print([i for _, i in sorted(pairs, key=lambda p: p[0])])
print([i for _, i in sorted(pairs, key=lambda p: p[0], reverse=True)])


class Fails:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if self.n == 50:
            raise ValueError("fifty")
        return self.n < other.n


items = [Fails(x) for x in data]
try:
    items.sort()
except ValueError as e:
    print("raised", e)
print(len(items), sorted(f.n for f in items) == sorted(data))

changing = [3, 2, 1]


def meddle(x):
    changing.append(x)
    return x


try:
    changing.sort(key=meddle)
except ValueError as e:
    print(e, changing)
seen = [3, 1, 2]


def look(x):
    print("during", seen)
    return x


seen.sort(key=look)
print(seen)


def compare(a, b):
    return (a > b) - (a < b)


print(sorted([3, 1, 2], key=functools.cmp_to_key(compare)))
print(sorted([1, 2, 3], key=lambda x: -x), sorted([[2], [1, 5], [1]]), sorted([float("inf"), -0.0, 0.0, -float("inf")]))
a = ["b", "a"]
print(a.sort(), a)

#> True [0, 0, 0, 0, 1, 1, 1, 1, 2, 2] [100, 100, 100, 100, 99, 99, 99, 99, 96, 96]
#> ['Dog', 'The', 'and', 'brown', 'dog', 'fox', 'jumps', 'lazy', 'over', 'quick', 'the', 'the'] ['and', 'brown', 'dog', 'Dog', 'fox', 'jumps', 'lazy', 'over', 'quick', 'the', 'the', 'The'] ['quick', 'brown', 'jumps', 'over', 'lazy', 'the', 'fox', 'the', 'dog', 'and', 'The', 'Dog']
#> [-1.0, 0.0, 2.25, 3.5] [-2, True, 1.5, 3] [(1, 'z'), (2, 'a'), (2, 'b')]
#> ['e', 'h', 'l', 'l', 'o'] [1, 3] [1, 2]
#> True 0 0
#> True 0 0
#> True 1 9
#> True 4 7661
#> True 6 841660
#> True 1256 652925
#> True 8440 433860
#> True 621 865041
#> True 1004 37003
#> True 6232 548847
#> True 19220 649107
#> True 4869 346955
#> True 541 295403
#> True 15356 716513
#> [0, 5, 10, 15, 20, 25, 30, 35, 1, 6, 11, 16, 21, 26, 31, 36, 2, 7, 12, 17, 22, 27, 32, 37, 3, 8, 13, 18, 23, 28, 33, 38, 4, 9, 14, 19, 24, 29, 34, 39]
#> [4, 9, 14, 19, 24, 29, 34, 39, 3, 8, 13, 18, 23, 28, 33, 38, 2, 7, 12, 17, 22, 27, 32, 37, 1, 6, 11, 16, 21, 26, 31, 36, 0, 5, 10, 15, 20, 25, 30, 35]
#> raised fifty
#> 200 True
#> list modified during sort [1, 2, 3]
#> during []
#> during []
#> during []
#> [1, 2, 3]
#> [1, 2, 3]
#> [3, 2, 1] [[1], [1, 5], [2]] [-inf, -0.0, 0.0, inf]
#> None ['a', 'b']
