# List, set and dict comprehensions: nesting, conditions, unpacking, scope.
print([x * 2 for x in range(5)])
print([x for x in range(20) if x % 2 if x % 3])
print([(x, y) for x in range(3) for y in "ab"])
print([(x, y) for x in range(4) if x % 2 for y in range(x) if y])
print([[i * j for j in range(3)] for i in range(3)])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)])
print([x for row in matrix for x in row])
print({x % 3: x for x in range(7)}, {k: v for v, k in enumerate("abc")})
print(sorted({len(w) for w in ["a", "bb", "cc", "ddd"]}))
print([a + b for a, b in [(1, 2), (3, 4)]], [first for first, *_ in ["abc", "de"]])
print([rest for _, *rest in [(1, 2, 3), (4,)]])
print({(k, v) for k, v in {"a": 1}.items()})
x = "outer"
print([x for x in range(3)], x)
print([y := 5, y * 2], y)
print([last := n for n in range(4)], last)
print([(n, sq) for n in range(5) if (sq := n * n) > 3], sq)
print(["even" if n % 2 == 0 else "odd" for n in range(3)])
print([f() for f in [lambda i=i: i for i in range(3)]], [f() for f in [lambda: i for i in range(3)]])


def function():
    base = 10
    return [base + x for x in range(3)], [(lambda: base + x)() for x in range(2)]


print(function())


class C:
    items = [1, 2, 3]
    doubled = [x * 2 for x in items]
    try:
        bad = [x for x in range(2) if items]
    except NameError as error:
        message = str(error)


print(C.doubled, C.message, hasattr(C, "x"))


def order(tag, value):
    print(tag, end=" ")
    return value


print({order("k", k): order("v", k * 2) for k in order("it", [1, 2]) if order("if", True)})
print([[order("in", y) for y in order("it2", [x])] for x in order("it1", [1, 2])])
print([x for x in [y for y in range(5) if y > 1] if x < 4])
print({"a": [n for n in range(2)], "b": {m: m for m in "z"}})
i = 100
squares = [i ** 2 for i in range(4)]
print(i, squares)
try:
    [undefined for z in range(2)]
except NameError as error:
    print(error)
try:
    [a for a, b in [(1, 2, 3)]]
except ValueError as error:
    print(error)
print([len(w) for w in "the quick brown".split()], [c for c in "héllo" if c > "h"])
table = {n: {m: n * m for m in range(1, 4)} for n in range(1, 4)}
print(table[3][2], table)
print([*range(3), *[x for x in "ab"]], {**{k: 1 for k in "ab"}, "c": 2})
gen = [(x for x in range(n)) for n in range(3)]
print([list(g) for g in gen])
print([x for x in range(3) for x in range(x + 1)])

#> [0, 2, 4, 6, 8]
#> [1, 5, 7, 11, 13, 17, 19]
#> [(0, 'a'), (0, 'b'), (1, 'a'), (1, 'b'), (2, 'a'), (2, 'b')]
#> [(3, 1), (3, 2)]
#> [[0, 0, 0], [0, 1, 2], [0, 2, 4]]
#> [[1, 4], [2, 5], [3, 6]]
#> [1, 2, 3, 4, 5, 6]
#> {0: 6, 1: 4, 2: 5} {'a': 0, 'b': 1, 'c': 2}
#> [1, 2, 3]
#> [3, 7] ['a', 'd']
#> [[2, 3], []]
#> {('a', 1)}
#> [0, 1, 2] outer
#> [5, 10] 5
#> [0, 1, 2, 3] 3
#> [(2, 4), (3, 9), (4, 16)] 16
#> ['even', 'odd', 'even']
#> [0, 1, 2] [2, 2, 2]
#> ([10, 11, 12], [10, 11])
#> [2, 4, 6] name 'items' is not defined False
#> it if k v if k v {1: 2, 2: 4}
#> it1 it2 in it2 in [[1], [2]]
#> [2, 3]
#> {'a': [0, 1], 'b': {'z': 'z'}}
#> 100 [0, 1, 4, 9]
#> name 'undefined' is not defined
#> too many values to unpack (expected 2)
#> [3, 5, 5] ['é', 'l', 'l', 'o']
#> 6 {1: {1: 1, 2: 2, 3: 3}, 2: {1: 2, 2: 4, 3: 6}, 3: {1: 3, 2: 6, 3: 9}}
#> [0, 1, 2, 'a', 'b'] {'a': 1, 'b': 1, 'c': 2}
#> [[], [0], [0, 1]]
#> [0, 0, 1, 0, 1, 2]
