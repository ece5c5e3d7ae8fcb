"""Comprehensions: order of clauses, scopes, conditions, the first iterable, targets, errors and walrus."""
log = []


def t(x, r=None):
    log.append(x)
    return x if r is None else r


print([t(("body", i, j)) for i in t("outer", [1, 2]) if t("cond", True) for j in t(("inner", i), [i, i * 10])], len(log))
print(log[:6])
log.clear()
print({t("k" + c): t("v" + c) for c in "ab"}, log)
print([(x, y, z) for x in range(3) if x % 2 == 0 for y in range(x + 1) if y != 1 for z in "pq"])
print({x % 3 for x in range(10)}, {x: x for x in "abca"}, [x for x in [1, 2, 3] if x > 1 if x < 3])
print([[y * x for y in range(3)] for x in range(3)], [y for row in [[1, 2], [3]] for y in row])
x = "outer"
print([x for x in range(3)], x)
print([a + b for a, b in [(1, 2), (3, 4)]], [rest for _, *rest in ["abc", "de"]], [k for k, (v, w) in {"a": (1, 2)}.items() if v < w])
d = {}
print([0 for d["k"] in range(3)], d)
obj = type("O", (), {})()
print([obj.attr for obj.attr in "xy"], obj.attr)
lst = [0, 0]
print([lst[:] for lst[1] in range(2)], lst)
print([y := 5, y], [z := i for i in range(3)], z, [last := i for i in range(5) if i % 2], last)
print([fn() for fn in [lambda: i for i in range(3)]], [fn() for fn in [lambda i=i: i for i in range(3)]])
try:
    [1 / i for i in (1, 0)]
except ZeroDivisionError as e:
    print(e)
for bad in (lambda: [i for i in 5], lambda: {i: 1 for i in [[]]}, lambda: {i for i in [{}]}, lambda: [i for i, in [(1, 2)]], lambda: [undefined_name for i in "a"], lambda: [i for i in "a" if nothing], lambda: [a for a, b in [1]]):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


def scoped():
    n = 3
    squares = [n * k for k in range(n)]
    nested = [[n + k + m for m in range(2)] for k in range(2)]
    n = 10
    fs = [lambda: (n, k) for k in range(2)]
    return squares, nested, [f() for f in fs]


print(scoped())


class C:
    n = 4
    ok = [i for i in range(n)]
    try:
        bad = [n for i in range(2)]
    except NameError as e:
        bad = str(e)


print(C.ok, C.bad)


def iterate_name(x):
    return [x for x in x], x


print(iterate_name([1, 2]))
print(sum([i for i in range(10)]), max([len(w) for w in ["a", "bbb"]]), "".join([c.upper() for c in "abc"]))
m = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in m] for i in range(3)], [*zip(*m)])
print({**{k: v for k, v in zip("ab", [1, 2])}, "c": 3}, [*[i for i in "ab"], *(j for j in "cd")])
print([i if i else "zero" for i in range(2)], [(i, j) for i in range(2) for j in range(i)], [None for _ in range(2)])
big = [i for i in range(1000) if not i % 100]
print(big, len({i * i % 7 for i in range(100)}))
print([w for i in range(3) if (w := i * 2) > 1], w)
it = iter(range(5))
print([a for a in it if a < 2], list(it), [v for v in iter([3, 2, 0, 1].pop, 0)])

#> [('body', 1, 1), ('body', 1, 10), ('body', 2, 2), ('body', 2, 20)] 9
#> ['outer', 'cond', ('inner', 1), ('body', 1, 1), ('body', 1, 10), 'cond']
#> {'ka': 'va', 'kb': 'vb'} ['ka', 'va', 'kb', 'vb']
#> [(0, 0, 'p'), (0, 0, 'q'), (2, 0, 'p'), (2, 0, 'q'), (2, 2, 'p'), (2, 2, 'q')]
#> {0, 1, 2} {'a': 'a', 'b': 'b', 'c': 'c'} [2]
#> [[0, 0, 0], [0, 1, 2], [0, 2, 4]] [1, 2, 3]
#> [0, 1, 2] outer
#> [3, 7] [['b', 'c'], ['e']] ['a']
#> [0, 0, 0] {'k': 2}
#> ['x', 'y'] y
#> [[0, 0], [0, 1]] [0, 1]
#> [5, 5] [0, 1, 2] 2 [1, 3] 3
#> [2, 2, 2] [0, 1, 2]
#> division by zero
#> TypeError 'int' object is not iterable
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'dict'
#> ValueError too many values to unpack (expected 1)
#> NameError name 'undefined_name' is not defined
#> NameError name 'nothing' is not defined
#> TypeError cannot unpack non-iterable int object
#> ([0, 3, 6], [[3, 4], [4, 5]], [(10, 1), (10, 1)])
#> [0, 1, 2, 3] name 'n' is not defined
#> ([1, 2], [1, 2])
#> 45 3 ABC
#> [[1, 4], [2, 5], [3, 6]] [(1, 4), (2, 5), (3, 6)]
#> {'a': 1, 'b': 2, 'c': 3} ['a', 'b', 'c', 'd']
#> ['zero', 1] [(1, 0)] [None, None]
#> [0, 100, 200, 300, 400, 500, 600, 700, 800, 900] 4
#> [2, 4] 4
#> [0, 1] [] [1]
