# Recursion: mutual, through closures and methods, and to the limit.
import sys


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


print(is_even(100), is_odd(100))


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


print(ackermann(2, 3))


def hanoi(n, a="A", b="B", c="C"):
    if n == 0:
        return []
    return hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)


print(hanoi(3))


def permutations(items):
    if not items:
        return [[]]
    return [[x] + rest for i, x in enumerate(items) for rest in permutations(items[:i] + items[i + 1:])]


print(permutations([1, 2, 3]))


def endless(n):
    return endless(n + 1) + 1


try:
    endless(0)
except RecursionError as error:
    print(error)


class Node:
    def __init__(self, depth):
        self.depth = depth

    def down(self):
        return Node(self.depth + 1).down()


try:
    Node(0).down()
except RecursionError as error:
    print(type(error).__name__)


def closure():
    def inner(n):
        return 0 if n == 0 else 1 + inner(n - 1)
    return inner


print(closure()(500))


def flatten(tree):
    for item in tree:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, [3, [4, [5]]]], [[6]]])))


def deep(n):
    try:
        return deep(n + 1)
    except RecursionError:
        return "recovered"


print(deep(0))
print(sys.getrecursionlimit())

#> True False
#> 9
#> ['AC', 'AB', 'CB', 'AC', 'BA', 'BC', 'AC']
#> [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
#> maximum recursion depth exceeded
#> RecursionError
#> 500
#> [1, 2, 3, 4, 5, 6]
#> recovered
#> 1000
