# Recursion: mutual, nested, through containers, methods and generators; with accumulators; varied results.
def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


print(even(300), odd(77), even(1))


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


print([ackermann(m, n) for m in range(3) for n in range(4)], ackermann(3, 3))


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


print(len(list(hanoi(8))), " ".join(hanoi(3)))


def flatten(x):
    if isinstance(x, (list, tuple)):
        return [z for y in x for z in flatten(y)]
    if isinstance(x, dict):
        return flatten(list(x.items()))
    return [x]


print(flatten([1, (2, [3, {"k": (4, 5)}]), [], "six"]))


def depth(x):
    return 1 + max(map(depth, x), default=0) if isinstance(x, list) else 0


print(depth(5), depth([]), depth([[], [[]]]), depth([[[[1]]]]))


def permutations(items):
    if not items:
        return [[]]
    return [[x] + rest for i, x in enumerate(items) for rest in permutations(items[:i] + items[i + 1:])]


print(["".join(p) for p in permutations(list("abc"))])


def subsets(s):
    return [s[:0]] if not s else (lambda r: r + [s[:1] + x for x in r])(subsets(s[1:]))


print(subsets("xyz"), subsets([1, 2]))


def partitions(n, m=None):
    m = m or n
    if n == 0:
        yield ()
    for k in range(min(n, m), 0, -1):
        for rest in partitions(n - k, k):
            yield (k, *rest)


print(list(partitions(5)))


def collatz(n, steps=0):
    return steps if n == 1 else collatz(n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1)


print([collatz(n) for n in (1, 6, 27, 97)])


def gcd(a, b):
    return a if not b else gcd(b, a % b)


print(gcd(2**70, 6**30), gcd(-12, 18), gcd(0.5, 0.75))


def varied(n):
    if n == 0:
        return None
    if n == 1:
        return "one"
    if n == 2:
        return [varied(0), varied(1)]
    return {n: varied(n - 1)}


print(varied(4), varied(0))


class Tree:
    def __init__(self, *kids):
        self.kids = kids

    def height(self):
        return 1 + max((k.height() for k in self.kids), default=0)

    def __len__(self):
        return 1 + sum(map(len, self.kids))

    def __repr__(self):
        return "T(" + ", ".join(map(repr, self.kids)) + ")"


t = Tree(Tree(), Tree(Tree(Tree()), Tree()))
print(t, t.height(), len(t))

#> True True False
#> [1, 2, 3, 4, 2, 3, 4, 5, 3, 5, 7, 9] 61
#> 255 AC AB CB AC BA BC AC
#> [1, 2, 3, 'k', 4, 5, 'six']
#> 0 1 3 4
#> ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
#> ['', 'z', 'y', 'yz', 'x', 'xz', 'xy', 'xyz'] [[], [2], [1], [1, 2]]
#> [(5,), (4, 1), (3, 2), (3, 1, 1), (2, 2, 1), (2, 1, 1, 1), (1, 1, 1, 1, 1)]
#> [0, 8, 111, 118]
#> 1073741824 6 0.25
#> {4: {3: [None, 'one']}} None
#> T(T(), T(T(T()), T())) 4 6
