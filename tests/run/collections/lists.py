# list methods, equality, ordering, copying, mutation while iterating.
a = [3, 1, 2]
a.append(4)
a.extend("xy")
a.insert(0, "first")
a.insert(100, "last")
a.insert(-1, "before last")
print(a, len(a), a.index(1), a.count(3), a.pop(), a.pop(0), a.pop(-2), a)
a.remove("x")
a.reverse()
print(a, a.copy() == a, a.copy() is a, a[:] is not a)
a.clear()
print(a, not a)
b = [5, 3, 9, 1]
b.sort()
print(b, b.sort(reverse=True), b, sorted(b), sorted(b, reverse=True))
words = ["banana", "Apple", "cherry", "apple"]
words.sort(key=str.lower)
print(words, sorted(words), sorted(words, key=len), sorted(words, key=lambda w: (-len(w), w)))
pairs = [(2, "b"), (1, "z"), (2, "a"), (1, "a")]
print(sorted(pairs), sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[1], reverse=True))
print([1, 2] + [3], [1] * 3, 2 * [0], [[]] * 2, [1, 2] == [1, 2], [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, 2] != [2, 1])
print(1 in [1, 2], 3 not in [1, 2], [1] in [[1]], "" in [""], None in [0], 1.0 in [1], True in [1])
grid = [[0] * 3] * 2
grid[0][0] = 1
print(grid)
grid = [[0] * 3 for _ in range(2)]
grid[0][0] = 1
print(grid)
print(list(range(5)), list("ab"), list({1: 2}), list((1, 2)), list(), [*range(2), *"z"])
nested = [1, [2, [3]]]
shallow = nested[:]
shallow[1].append("shared")
print(nested, shallow)
items = [1, 2, 3, 4, 5, 6]
for x in items:
    if x % 2 == 0:
        items.remove(x)
print(items)
items = [1, 2, 3]
for x in items:
    if len(items) < 6:
        items.append(x * 10)
print(items)
for i, x in enumerate(items[:]):
    items[i] = x + 1
print(items, items.index(3, 1), items.index(31, 2, 6))
x = [1, 2]
x += x
x.extend(x)
print(x, len(x))
try:
    [3, "a"].sort()
except TypeError as error:
    print(error)
try:
    [1, 2].index(1, 1)
except ValueError as error:
    print(error)


class Key:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n > other.n

    def __repr__(self):
        return f"K{self.n}"


print(sorted([Key(1), Key(3), Key(2)]), min([Key(1), Key(3)]), max([Key(1), Key(3)]))


def change(items):
    items.append("changed")
    items = ["new"]
    return items


original = []
print(change(original), original)
stack, queue = [1, 2, 3], [1, 2, 3]
print(stack.pop(), queue.pop(0), stack, queue, [1, 2, 3].__len__(), [].__eq__([]), list.append.__name__)
print(sum([[1], [2, 3]], []), max([1, 5, 3]), min([[2, 1], [1, 9]]), any([]), all([]), list(zip([1, 2], "ab")), list(map(str, [1])), list(reversed([1, 2])))
print(str([1, "a", None, 1.5, (1,), {}, set()]), repr([["'"], ['"']]), [float("inf")], ["\n"], [b"x", True, ...])

#> [3, 1, 2, 4, 'x', 'before last'] 9 2 1 last first y [3, 1, 2, 4, 'x', 'before last']
#> ['before last', 4, 2, 1, 3] True False True
#> [] True
#> [9, 5, 3, 1] None [9, 5, 3, 1] [1, 3, 5, 9] [9, 5, 3, 1]
#> ['Apple', 'apple', 'banana', 'cherry'] ['Apple', 'apple', 'banana', 'cherry'] ['Apple', 'apple', 'banana', 'cherry'] ['banana', 'cherry', 'Apple', 'apple']
#> [(1, 'a'), (1, 'z'), (2, 'a'), (2, 'b')] [(1, 'z'), (1, 'a'), (2, 'b'), (2, 'a')] [(1, 'z'), (2, 'b'), (2, 'a'), (1, 'a')]
#> [1, 2, 3] [1, 1, 1] [0, 0] [[], []] True True True True True True
#> True True True True False True True
#> [[1, 0, 0], [1, 0, 0]]
#> [[1, 0, 0], [0, 0, 0]]
#> [0, 1, 2, 3, 4] ['a', 'b'] [1] [1, 2] [] [0, 1, 'z']
#> [1, [2, [3], 'shared']] [1, [2, [3], 'shared']]
#> [1, 3, 5]
#> [1, 2, 3, 10, 20, 30]
#> [2, 3, 4, 11, 21, 31] 1 5
#> [1, 2, 1, 2, 1, 2, 1, 2] 8
#> '<' not supported between instances of 'str' and 'int'
#> 1 is not in list
#> [K3, K2, K1] K3 K1
#> ['new'] ['changed']
#> 3 1 [1, 2] [2, 3] 3 True append
#> [1, 2, 3] 5 [1, 9] False True [(1, 'a'), (2, 'b')] ['1'] [2, 1]
#> [1, 'a', None, 1.5, (1,), {}, set()] [["'"], ['"']] [inf] ['\n'] [b'x', True, Ellipsis]
