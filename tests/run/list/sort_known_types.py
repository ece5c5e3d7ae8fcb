# Sorting ints, floats and strs, plain and as keys: stable, whatever the width and the order.


class Random:
    def __init__(self):
        self.state = 7

    def randrange(self, low, high=None):
        if high is None:
            low, high = 0, low
        self.state = (self.state * 1103515245 + 12345) % 2147483648
        return low + (self.state >> 8) % (high - low)

    def choice(self, items):
        return items[self.randrange(len(items))]


random = Random()


def is_sorted(items, key=lambda x: x):
    return all(not key(b) < key(a) for a, b in zip(items, items[1:]))


def stable(pairs, ordered):
    place = {id(p): i for i, p in enumerate(pairs)}
    return all(a[0] != b[0] or place[id(a)] < place[id(b)] for a, b in zip(ordered, ordered[1:]))


def numbers(n):
    yield [random.randrange(-n, n + 1) for _ in range(n)]
    yield [random.randrange(4) for _ in range(n)]
    yield list(range(n))
    yield list(range(n, 0, -1))
    yield [i if i % 20 else i - 10 for i in range(n)]
    yield [0] * n
    yield [2**46 - i * 2**40 for i in range(n)]
    yield [-(2**47) + i % 3 for i in range(n)]


def texts(n):
    yield [str(random.randrange(n * 10)) for _ in range(n)]
    yield ["common prefix of all " + str(random.randrange(n)) for _ in range(n)]
    yield ["".join(random.choice("ab") for _ in range(random.randrange(12))) for _ in range(n)]
    yield ["".join(random.choice("aé") for _ in range(random.randrange(12))) for _ in range(n)]
    yield ["κλειδί" + "".join(random.choice("αβγ") for _ in range(random.randrange(8))) for _ in range(n)]
    yield ["".join(random.choice("aéλ𝛾\uffff\ufffe\U00010000") for _ in range(random.randrange(6))) for _ in range(n)]
    yield ["a\0", "a", "", "\0", "a\0\0", "ab", "b", "a\0b"] * (n // 8 + 1)
    yield ["same"] * n
    yield [("x" * 40) + c for c in "zyxwvu" * (n // 6 + 1)]


for n in (1, 2, 5, 23, 24, 25, 60, 300, 1500):
    bad = []
    for which, items in enumerate(numbers(n)):
        for kind in (int, float):
            values = [kind(x) for x in items]
            out = sorted(values)
            if not is_sorted(out) or sorted(map(repr, out)) != sorted(map(repr, values)):
                bad.append((kind.__name__, which))
            down = sorted(values, reverse=True)
            if down != out[::-1]:
                bad.append((kind.__name__, which, "reverse"))
            pairs = [(v, i) for i, v in enumerate(values)]
            ordered = sorted(pairs, key=lambda p: p[0])
            if not is_sorted(ordered, lambda p: p[0]) or not stable(pairs, ordered):
                bad.append((kind.__name__, which, "key"))
            ordered = sorted(pairs, key=lambda p: p[0], reverse=True)
            if not is_sorted(ordered[::-1], lambda p: p[0]) or not stable(pairs, ordered):
                bad.append((kind.__name__, which, "key reverse"))
    for which, items in enumerate(texts(n)):
        out = sorted(items)
        if not is_sorted(out) or len(out) != len(items) or set(out) != set(items):
            bad.append(("str", which))
        pairs = [(v, i) for i, v in enumerate(items)]
        ordered = sorted(pairs, key=lambda p: p[0])
        if not is_sorted(ordered, lambda p: p[0]) or not stable(pairs, ordered):
            bad.append(("str", which, "key"))
        in_place = list(items)
        in_place.sort(reverse=True)
        if in_place != out[::-1]:
            bad.append(("str", which, "reverse"))
    print(n, bad)

# Zeros keep their order, also among other floats.
zeros = [0.0, -0.0, 1.0, -0.0, 0.0, -1.0] * 8
print(sorted(zeros))
print(sorted([(-0.0, i) if i % 2 else (0.0, i) for i in range(30)], key=lambda p: p[0]))
infinite = [float("inf"), 1e308, -1e308, float("-inf"), 5e-324, -5e-324, 0.0] * 5
print(sorted(infinite)[::5], sorted(infinite, reverse=True)[::5])
nan = float("nan")
print(sorted([3.0, nan, 1.0, 2.0]), len(sorted([nan, 1.0] * 20)), sorted([2.0, 1.0, nan] * 10)[:6])

# Values that only look alike.
print(sorted([True, 3, False, 2] * 8), sorted([1, 2.5, 0, -1.5] * 7), sorted([2**70, 1, -(2**70), 5] * 7)[:9])
try:
    sorted(["a", 1] * 20)
except TypeError as e:
    print(e)
try:
    sorted(list("abc" * 20) + [None])
except TypeError as e:
    print(e)


class Name(str):
    def __lt__(self, other):
        return str.__gt__(self, other)


print(sorted([Name(c) for c in "hello"]), sorted([Name("a"), "b", Name("c")] * 9)[:4])

# Tuples: the first items that differ decide.
rows = [(i * 7 % 5, chr(97 + i * 11 % 26), i) for i in range(60)]
print(sorted(rows)[:6], sorted(rows)[-3:], sorted(rows, reverse=True)[0])
print(sorted([(1, "b"), (1, "a"), (1,), (), (0, "z", 1), (0, "z")] * 2))
print(sorted([(1, [2]), (1, [1]), (1.0, [0]), (True, [])]))

#> 1 []
#> 2 []
#> 5 []
#> 23 []
#> 24 []
#> 25 []
#> 60 []
#> 300 []
#> 1500 []
#> [-1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, 0.0, -0.0, -0.0, 0.0, 0.0, -0.0, -0.0, 0.0, 0.0, -0.0, -0.0, 0.0, 0.0, -0.0, -0.0, 0.0, 0.0, -0.0, -0.0, 0.0, 0.0, -0.0, -0.0, 0.0, 0.0, -0.0, -0.0, 0.0, 0.0, -0.0, -0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]
#> [(0.0, 0), (-0.0, 1), (0.0, 2), (-0.0, 3), (0.0, 4), (-0.0, 5), (0.0, 6), (-0.0, 7), (0.0, 8), (-0.0, 9), (0.0, 10), (-0.0, 11), (0.0, 12), (-0.0, 13), (0.0, 14), (-0.0, 15), (0.0, 16), (-0.0, 17), (0.0, 18), (-0.0, 19), (0.0, 20), (-0.0, 21), (0.0, 22), (-0.0, 23), (0.0, 24), (-0.0, 25), (0.0, 26), (-0.0, 27), (0.0, 28), (-0.0, 29)]
#> [-inf, -1e+308, -5e-324, 0.0, 5e-324, 1e+308, inf] [inf, 1e+308, 5e-324, 0.0, -5e-324, -1e+308, -inf]
#> [3.0, nan, 1.0, 2.0] 40 [1.0, 2.0, nan, 1.0, 2.0, nan]
#> [False, False, False, False, False, False, False, False, True, True, True, True, True, True, True, True, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3] [-1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5] [-1180591620717411303424, -1180591620717411303424, -1180591620717411303424, -1180591620717411303424, -1180591620717411303424, -1180591620717411303424, -1180591620717411303424, 1, 1]
#> '<' not supported between instances of 'int' and 'str'
#> '<' not supported between instances of 'NoneType' and 'str'
#> ['o', 'l', 'l', 'h', 'e'] ['c', 'c', 'c', 'c']
#> [(0, 'a', 0), (0, 'b', 45), (0, 'd', 5), (0, 'e', 50), (0, 'g', 10), (0, 'h', 55)] [(4, 'w', 2), (4, 'x', 47), (4, 'z', 7)] (4, 'z', 7)
#> [(), (), (0, 'z'), (0, 'z'), (0, 'z', 1), (0, 'z', 1), (1,), (1,), (1, 'a'), (1, 'a'), (1, 'b'), (1, 'b')]
#> [(True, []), (1.0, [0]), (1, [1]), (1, [2])]
