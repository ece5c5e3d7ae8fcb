# Comprehensions: nested scopes, class bodies, unpacked targets, attribute and item targets refused by nature, conditions, laziness, errors inside.
x = "global"
print([x for x in range(3)], x)
print({x: y for x, y in [("a", 1), ("b", 2)]}, {x for x in "hello"} == set("helo"))
print([(a, b) for a in range(3) for b in range(a)], [(a, b) for a in range(2) for b in "xy" if a or b == "x"])
print([[r * c for c in range(3)] for r in range(3)], [c for r in [[1, 2], [3]] for c in r])
print([a + b + sum(rest) for a, b, *rest in [(1, 2), (1, 2, 3, 4)]], [k + v for (k, (v, _)) in {"a": ("b", 0)}.items()])


def scopes(n):
    k = n
    out = [k + i for i in range(2)]
    fs = [lambda: (i, k) for i in range(3)]
    k += 100
    return out, [f() for f in fs], [[(lambda: (i, j, k))() for j in range(2)] for i in range(2)]


print(scopes(5))


class C:
    n = 3
    xs = [1, 2, 3]
    first = [x * 2 for x in xs]
    nested = [[y for y in range(x)] for x in xs]
    try:
        uses = [n * x for x in xs]
    except NameError as e:
        uses = str(e)
    with_default = [(lambda n=n: n)() for _ in [0]] if False else "skipped"
    names = sorted(k for k in locals() if not k.startswith("_"))


print(C.first, C.nested, C.uses, C.names, hasattr(C, "x"))


def errors():
    done = []
    try:
        [done.append(i) or 10 // (2 - i) for i in range(5)]
    except ZeroDivisionError as e:
        return done, str(e)


print(errors())
for f in (lambda: [a for a, b in [(1,)]], lambda: [a for a in 5], lambda: {[]: 1 for _ in "a"}, lambda: {[] for _ in "a"},
          lambda: [undefined for _ in "a"], lambda: {k: v for k, v in ["abc"]}, lambda: [i for i in range(3) if i.missing]):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
log = []


def note(v):
    log.append(v)
    return v


{note(f"k{i}"): note(f"v{i}") for i in note(range(2)) if note(True)}
print(log)
log.clear()
[note((i, j)) for i in note("ab") for j in note([1]) if note(i != "a")]
print(log)
print({i: i for i in (1, 1.0, True)}, {i % 3: i for i in range(7)}, {str(i): [j for j in range(i)] for i in range(3)})
print([i for i in range(10) if i % 2 if i % 3], [i if i % 2 else -i for i in range(5)], [not i for i in (0, 1)], [*[i for i in "ab"], *(i for i in "cd")])
print([[i, s] for i, s in enumerate([x.upper() for x in "ab"], start=1)], [f(3) for f in [lambda v, m=m: v * m for m in (1, 2)]])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [list(col) for col in zip(*matrix)], [sum(r) for r in matrix])


def gen():
    total = 0
    for v in [i * i for i in range(4)]:
        total += v
        yield total
    return [t for t in (total,)]


print(list(gen()))
s = [1, 2, 3]
print([s.remove(v) or v for v in s], s, [s.append(v) for v in list(s)], s)
primes = [n for n in range(2, 60) if all(n % d for d in range(2, int(n**0.5) + 1))]
print(primes, [w for w in "the quick brown".split() if len(w) > 3], [c for c in "a1b2" if c.isdigit()])
print([y for x in [5] for y in [x, x + 1]], [z for z in [4, 5]], [lambda: 0][0](), [i for i in range(2)][-1])
i = "outer"
print([i for i in [i, i * 2]], [i for _ in [0]], (lambda: [i for i in "z"])(), i)
del x
try:
    [x for _ in [1]]
except NameError as e:
    print(e)

#> [0, 1, 2] global
#> {'a': 1, 'b': 2} True
#> [(1, 0), (2, 0), (2, 1)] [(0, 'x'), (1, 'x'), (1, 'y')]
#> [[0, 0, 0], [0, 1, 2], [0, 2, 4]] [1, 2, 3]
#> [3, 10] ['ab']
#> ([5, 6], [(2, 105), (2, 105), (2, 105)], [[(0, 0, 105), (0, 1, 105)], [(1, 0, 105), (1, 1, 105)]])
#> [2, 4, 6] [[0], [0, 1], [0, 1, 2]] name 'n' is not defined ['first', 'n', 'nested', 'uses', 'with_default', 'xs'] False
#> ([0, 1, 2], 'integer division or modulo by zero')
#> ValueError not enough values to unpack (expected 2, got 1)
#> TypeError 'int' object is not iterable
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> NameError name 'undefined' is not defined
#> ValueError too many values to unpack (expected 2)
#> AttributeError 'int' object has no attribute 'missing'
#> [range(0, 2), True, 'k0', 'v0', True, 'k1', 'v1']
#> ['ab', [1], False, [1], True, ('b', 1)]
#> {1: True} {0: 6, 1: 4, 2: 5} {'0': [], '1': [0], '2': [0, 1]}
#> [1, 5, 7] [0, 1, -2, 3, -4] [True, False] ['a', 'b', 'c', 'd']
#> [[1, 'A'], [2, 'B']] [3, 6]
#> [[1, 4], [2, 5], [3, 6]] [[1, 4], [2, 5], [3, 6]] [6, 15]
#> [0, 1, 5, 14]
#> [1, 3] [2, 2] [None] [2, 2]
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59] ['quick', 'brown'] ['1', '2']
#> [5, 6] [4, 5] 0 1
#> ['outer', 'outerouter'] ['outer'] ['z'] outer
#> name 'x' is not defined
