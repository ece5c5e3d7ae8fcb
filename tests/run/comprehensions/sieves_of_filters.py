"""Filters, conditions, walrus, unpacking and calls inside comprehensions of every kind, checked against plain loops."""
import itertools

data = [("ann", 30, ["a", "b"]), ("bob", 17, []), ("cy", 45, ["c"]), ("dee", None, None), ("eve", 30, ["a"])]


def loop(make):
    out = []
    make(out.append)
    return out


def check(label, comp, plain):
    expected = loop(plain)
    got = list(comp)
    print(label, got == expected, got if len(str(got)) < 130 else len(got))


def grown(add):
    for n, a, t in data:
        if a is not None:
            if a > 20:
                add(n.upper())


def tags(add):
    for n, _, t in data:
        for x in t or ():
            if x != "b":
                add((n, x))


def walrus(add):
    for n, a, t in data:
        size = len(t or "")
        if size:
            add((n, size * 2))


def nested(add):
    for i in range(5):
        row = []
        for j in range(i):
            if (i + j) % 2:
                row.append(j)
        if row:
            add(row)


def first_of(add):
    for n, *rest in data:
        (a, t) = rest
        add(a or -1 if t is not None else n)


def triangle(add):
    for i in range(4):
        if i != 2:
            for j in range(i, 4):
                for k in range(j, 4):
                    if i + j + k == 6:
                        add((i, j, k))


check("grown", [n.upper() for n, a, t in data if a is not None if a > 20], grown)
check("and", [n.upper() for n, a, t in data if a is not None and a > 20], grown)
check("tags", [(n, x) for n, _, t in data for x in t or () if x != "b"], tags)
check("generator", ((n, x) for n, _, t in data for x in (t or ()) if not x == "b"), tags)
check("walrus", [(n, size * 2) for n, a, t in data if (size := len(t or ""))], walrus)
check("nested", [row for i in range(5) if (row := [j for j in range(i) if (i + j) % 2])], nested)
check("star targets", [a or -1 if t is not None else n for n, *(a, t) in data], first_of)
check("triangle", [(i, j, k) for i in range(4) if i != 2 for j in range(i, 4) for k in range(j, 4) if i + j + k == 6], triangle)
print({a: {n for n, b, _ in data if b == a} for a in {a for _, a, _ in data if a}} == {30: {"ann", "eve"}, 17: {"bob"}, 45: {"cy"}})
print([x for x in [y for y in [z for z in range(20) if z % 2] if y % 3] if x % 5], [x for x in range(30) if x % 2 if x % 3 if x % 5 if x > 6])
print([(a, b) for a, b in zip("abc", itertools.count()) if b], [f"{i}{c}" for i, c in enumerate("xyz", 1) if i != 2], [k for k, v in {"a": 1, "b": 0}.items() if v])
print([i if i % 2 else -i if i % 3 else None for i in range(7)], [[i, j][i < j] for i in range(3) for j in range(2)], [(lambda x: x + i)(10) for i in range(3)], [not i for i in (0, 1, "")])
print([*(i for i in range(3)), *[i for i in "ab"]], {**{k: 1 for k in "ab"}, **{k: 2 for k in "bc"}}, (*(x for x in "t"),), max(x for x in [3, 1]), sorted((x for x in "bca"), reverse=True), dict((x, i) for i, x in enumerate("ab")), sum(x for x in range(5) if x % 2), "".join(c for c in "h3ll0" if c.isalpha()))
print(any(x > 3 for x in iter([1, 5, "never"])), all(x for x in iter([1, 0, "never"])), next((x for x in [1, 2, 3] if x > 1), None), next((x for x in [] if x), "default"), list(zip(*[(1, 2), (3, 4)])), [list(g) for _, g in itertools.groupby([1, 1, 2], key=lambda v: v)], set(x % 3 for x in range(9)), tuple(x for x in ()), frozenset(c for c in "aa"))
seen = set()
print([x for x in [3, 1, 3, 2, 1] if not (x in seen or seen.add(x))], sorted(seen))
total = 0
print([(total := total + x) for x in range(5)], total, [y for x in "ab" for y in [x * 2] if y], [b for a in [[1], [2, 3]] for b in a], [[b * 2 for b in a] for a in [[1], [2, 3]]])
matrix = [[1, 2], [3, 4], [5, 6]]
print([[r[i] for r in matrix] for i in range(2)], [v for r in matrix if sum(r) > 3 for v in r if v % 2], {(i, j): v for i, r in enumerate(matrix) for j, v in enumerate(r) if i != j}, [r[::-1] for r in matrix[::-1]])


class Table:
    size = 3
    rows = [[r * c for c in range(3)] for r in range(3)]
    flat = [v for row in rows for v in row]
    names = {n: i for i, n in enumerate(["a", "b"])}
    lookup = (lambda names: [names[k] for k in "ab"])(names)

    def diagonal(self): return [self.rows[i][i] for i in range(self.size)]
    def table(self): return [[f"{cell:>{w}}" for cell, w in zip(row, widths)] for widths in [[max(len(str(r[i])) for r in self.rows) + 1 for i in range(self.size)]] for row in self.rows]


print(Table.flat, Table.names, Table.lookup, Table().diagonal(), Table().table())
gens = [(x * i for x in range(3)) for i in range(3)]
print([list(g) for g in gens], [list(g) for g in gens])
fs = [lambda: i for i in range(3)]
print([f() for f in fs], [(lambda i=i: i)() for i in range(3)], [f(2) for f in [lambda x, p=p: x ** p for p in range(4)]])
it = iter(range(10))
print([(x, next(it)) for x in it if x % 4 == 0], list(it), [x for x in iter(lambda it=iter("abcd"): next(it), "c")])
print([(x, y) for x in range(3) for y in range(x) if x + y > 1 if y], [x for x, in [(1,), (2,)]], [a + b for (a, b) in ["xy", [1, 2], (3, 4)]], [c for a, (b, *c) in [(1, (2, 3, 4)), (5, "six")]], [d["k"] for d["k"] in [1, 2]] if (d := {}) is not None else 0)

#> grown True ['ANN', 'CY', 'EVE']
#> and True ['ANN', 'CY', 'EVE']
#> tags True [('ann', 'a'), ('cy', 'c'), ('eve', 'a')]
#> generator True [('ann', 'a'), ('cy', 'c'), ('eve', 'a')]
#> walrus True [('ann', 4), ('cy', 2), ('eve', 2)]
#> nested True [[0], [1], [0, 2], [1, 3]]
#> star targets True [30, 17, 45, 'dee', 30]
#> triangle True [(0, 3, 3), (1, 2, 3)]
#> True
#> [1, 7, 11, 13, 17, 19] [7, 11, 13, 17, 19, 23, 29]
#> [('b', 1), ('c', 2)] ['1x', '3z'] ['a']
#> [None, 1, -2, 3, -4, 5, None] [0, 1, 1, 1, 2, 2] [10, 11, 12] [True, False, True]
#> [0, 1, 2, 'a', 'b'] {'a': 1, 'b': 2, 'c': 2} ('t',) 3 ['c', 'b', 'a'] {'a': 0, 'b': 1} 4 hll
#> True False 2 default [(1, 3), (2, 4)] [[1, 1], [2]] {0, 1, 2} () frozenset({'a'})
#> [3, 1, 2] [1, 2, 3]
#> [0, 1, 3, 6, 10] 10 ['aa', 'bb'] [1, 2, 3] [[2], [4, 6]]
#> [[1, 3, 5], [2, 4, 6]] [3, 5] {(0, 1): 2, (1, 0): 3, (2, 0): 5, (2, 1): 6} [[6, 5], [4, 3], [2, 1]]
#> [0, 0, 0, 0, 1, 2, 0, 2, 4] {'a': 0, 'b': 1} [0, 1] [0, 1, 4] [[' 0', ' 0', ' 0'], [' 0', ' 1', ' 2'], [' 0', ' 2', ' 4']]
#> [[0, 2, 4], [0, 2, 4], [0, 2, 4]] [[], [], []]
#> [2, 2, 2] [0, 1, 2] [1, 2, 4, 8]
#> [(0, 1), (4, 5), (8, 9)] [] ['a', 'b']
#> [(2, 1)] [1, 2] ['xy', 3, 7] [[3, 4], ['i', 'x']] [1, 2]
