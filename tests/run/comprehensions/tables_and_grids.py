"""Nested comprehensions doing real work: transposes, sieves, permutations, grids, inverted indexes, flattening."""
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [list(c) for c in zip(*matrix)], [x for row in matrix for x in row])
print({(r, c): v for r, row in enumerate(matrix) for c, v in enumerate(row) if (r + c) % 2})
primes = [n for n in range(2, 60) if all(n % d for d in range(2, int(n ** 0.5) + 1))]
print(primes, {p: [k * p for k in range(1, 4)] for p in primes[:3]})
print([(a, b, c) for c in range(1, 26) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c])


def permutations(items):
    return [[x] + rest for i, x in enumerate(items) for rest in permutations(items[:i] + items[i + 1:])] if items else [[]]


print(permutations([1, 2, 3]), len(permutations(list("abcde"))))


def subsets(items):
    return [[x for bit, x in enumerate(items) if mask >> bit & 1] for mask in range(1 << len(items))]


print(subsets("abc"))
text = "the quick brown fox jumps over the lazy dog the end"
words = text.split()
index = {w: [i for i, v in enumerate(words) if v == w] for w in dict.fromkeys(words)}
print(index)
lengths = {n: sorted({w for w in words if len(w) == n}) for n in sorted({len(w) for w in words})}
print(lengths, {v: k for k, vs in lengths.items() for v in vs}["quick"])
print({c: text.count(c) for c in sorted(set(text)) if c.isalpha() and text.count(c) > 3})
board = ["".join("#" if (r * c) % 4 == 1 or r == c else "." for c in range(8)) for r in range(4)]
print("\n".join(board))
neighbours = {(r, c): sum(board[y][x] == "#" for y in range(max(0, r - 1), min(4, r + 2)) for x in range(max(0, c - 1), min(8, c + 2)) if (y, x) != (r, c)) for r in range(4) for c in range(8)}
print([[neighbours[r, c] for c in range(8)] for r in range(4)])


def queens(n):
    solutions = [[]]
    for row in range(n):
        solutions = [s + [c] for s in solutions for c in range(n) if all(c != q and abs(c - q) != row - i for i, q in enumerate(s))]
    return solutions


print([len(queens(n)) for n in range(1, 7)], queens(6)[0])
print([[1 if (r & c) == 0 else 0 for c in range(8)] for r in range(8)] == [[int(not r & c) for c in range(8)] for r in range(8)])


def flatten(x):
    return [z for y in x for z in (flatten(y) if isinstance(y, (list, tuple)) else [y])]


print(flatten([1, [2, (3, [4]), []], "ab", [[[5]]]]))
pascal = [[1]]
pascal += [[1] for _ in range(5)]
for i in range(1, 6):
    pascal[i] = [1] + [a + b for a, b in zip(pascal[i - 1], pascal[i - 1][1:])] + [1]
print(pascal)
fizz = ["Fizz" * (not i % 3) + "Buzz" * (not i % 5) or i for i in range(1, 16)]
print(fizz)
graph = {"a": "bc", "b": "d", "c": "d", "d": ""}
inverse = {n: [m for m, out in graph.items() if n in out] for n in graph}
print(inverse)


def paths(a, b):
    return [[a] + rest for n in graph[a] for rest in paths(n, b)] if a != b else [[b]]


print(paths("a", "d"))
print([{"n": n, "even": not n % 2, "digits": [int(d) for d in str(n ** 5)]} for n in range(8, 11)])
print([y for x in [3, 1, 2] for y in [x * 10] if y > 10], [s for s in [0] for _ in range(3) for s in [s + 1]])
print(sorted({frozenset({a, b}) for a in range(3) for b in range(3) if a != b}, key=sorted))
mul = [[sum(a * b for a, b in zip(row, col)) for col in zip(*matrix)] for row in [[1, 0, ], [2, 3]] for row in [row + [0] * 0]]
print(mul)
decoded = "".join(chr((ord(c) - 97 + 13) % 26 + 97) if c.islower() else c for c in "Uryyb, jbeyq")
print(decoded, bytes(b ^ 0x20 for b in b"MiXeD"), tuple(x for x in range(3)), "".join(sorted(c for c in {c: 1 for c in "hello"})))
state = [x for x in range(5)]
print([state.pop() for _ in range(len(state))], [len([*range(n)]) for n in [len(state), *[1, 2]]])

#> [[1, 4], [2, 5], [3, 6]] [[1, 4], [2, 5], [3, 6]] [1, 2, 3, 4, 5, 6]
#> {(0, 1): 2, (1, 0): 4, (1, 2): 6}
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59] {2: [2, 4, 6], 3: [3, 6, 9], 5: [5, 10, 15]}
#> [(3, 4, 5), (6, 8, 10), (5, 12, 13), (9, 12, 15), (8, 15, 17), (12, 16, 20), (15, 20, 25), (7, 24, 25)]
#> [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]] 120
#> [[], ['a'], ['b'], ['a', 'b'], ['c'], ['a', 'c'], ['b', 'c'], ['a', 'b', 'c']]
#> {'the': [0, 6, 9], 'quick': [1], 'brown': [2], 'fox': [3], 'jumps': [4], 'over': [5], 'lazy': [7], 'dog': [8], 'end': [10]}
#> {3: ['dog', 'end', 'fox', 'the'], 4: ['lazy', 'over'], 5: ['brown', 'jumps', 'quick']} 5
#> {'e': 5, 'o': 4}
#> #.......
#> .#...#..
#> ..#.....
#> ...#...#
#> [[1, 2, 1, 0, 1, 1, 1, 0], [2, 2, 2, 1, 1, 0, 1, 0], [1, 2, 2, 2, 2, 1, 2, 1], [0, 1, 2, 1, 1, 0, 1, 0]]
#> [1, 0, 0, 2, 10, 4] [1, 3, 5, 0, 2, 4]
#> True
#> [1, 2, 3, 4, 'ab', 5]
#> [[1], [1, 1], [1, 2, 1], [1, 3, 3, 1], [1, 4, 6, 4, 1], [1, 5, 10, 10, 5, 1]]
#> [1, 2, 'Fizz', 4, 'Buzz', 'Fizz', 7, 8, 'Fizz', 'Buzz', 11, 'Fizz', 13, 14, 'FizzBuzz']
#> {'a': [], 'b': ['a'], 'c': ['a'], 'd': ['b', 'c']}
#> [['a', 'b', 'd'], ['a', 'c', 'd']]
#> [{'n': 8, 'even': True, 'digits': [3, 2, 7, 6, 8]}, {'n': 9, 'even': False, 'digits': [5, 9, 0, 4, 9]}, {'n': 10, 'even': True, 'digits': [1, 0, 0, 0, 0, 0]}]
#> [30, 20] [1, 2, 3]
#> [frozenset({0, 1}), frozenset({0, 2}), frozenset({1, 2})]
#> [[1, 2, 3], [14, 19, 24]]
#> Uello, world b'mIxEd' (0, 1, 2) ehlo
#> [4, 3, 2, 1, 0] [0, 1, 2]
