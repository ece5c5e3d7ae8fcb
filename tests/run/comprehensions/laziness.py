# Generator expressions: what runs at once, what waits; comprehension order, scoping and conditions.
def t(x, name=""):
    print(f"<{name}{x}>", end=" ")
    return x


g = (t(x, "e") for x in t(range(3), "iter") if t(x, "if") != 1)
print("made")
print(next(g), list(g), list(g))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
g = (y for x in (1, 2) for y in no_iter) if (no_iter := 7) else None
try:
    next(g)
except TypeError as e:
    print(e)
n = 2
g = (x * n for x in range(n))
n = 10
print(list(g))
g = (1 / x for x in (1, 0, 2))
print(next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print(e, list(g))
print(any(t(x) for x in (0, 2, 3)), all(t(x) for x in (1, 0, 5)), sum(t(x) for x in (1, 2)))
it = iter(range(6))
print([(a, b) for a, b in zip(it, it)], 3 in (t(x) for x in range(9)))
print([[t(i * j) for j in range(i)] for i in range(4) if i % 2])
print([x for x in range(30) if x % 2 if x % 3 if x % 5])
print([(x, y) for x in range(4) for y in range(x) if (x + y) % 2 for _ in range(y) if _ or y])
print({x % 3: x for x in range(7)}, {x % 2 for x in (4, 3, 2, 1)}, {**{c: i for i, c in enumerate("aba")}})
x = "kept"
print([x for x in range(2)], {x for x in (1,)}, x, [x for x in x], [[x for x in x] for x in ("ab", x)])
print([y := 1, y ** 2], [last := i for i in range(3)], last, [j for i in range(5) if (j := i * i) > 5], j)
print([a + b for a, (b, *c) in [(1, (2, 3)), (4, (5,))]], [k for k, in [(1,), (2,)]], [s for s in ("a", "b") for s in s + "z"])
print([f() for f in [lambda: i for i in range(3)]], [(lambda: i)() for i in range(3)])
print([i if i else "zero" for i in range(2)], [lambda: 1, 2][1], [not i for i in (0, 1)], [*(i for i in "ab"), *[j for j in "c"]])
for i in (i * 2 for i in range(3) if i):
    print(i, end=" ")
print(type(x for x in ()).__name__, max((len(w), w) for w in "a bcd ef".split()), "-".join(c for c in "xyz"))


class Items:
    def __iter__(self):
        print("iter called", end=" ")
        return iter("pq")


g = (c for c in Items())
print("made", list(g))
g = (d for c in "a" for d in Items())
print("made", list(g))


def closing():
    try:
        yield 1
        yield 2
    finally:
        print("closed", end=" ")


g = (v for v in closing())
print(next(g))
g.close()
print(list(g))

#> <iterrange(0, 3)> made
#> <if0> <e0> <if1> <if2> <e2> 0 [2] []
#> 'int' object is not iterable
#> 'int' object is not iterable
#> [0, 10]
#> 1.0
#> division by zero []
#> <0> <2> <1> <0> <1> <2> True False 3
#> <0> <1> <2> <3> [(0, 1), (2, 3), (4, 5)] True
#> <0> <0> <3> <6> [[0], [0, 3, 6]]
#> [1, 7, 11, 13, 17, 19, 23, 29]
#> [(2, 1), (3, 2), (3, 2)]
#> {0: 6, 1: 4, 2: 5} {0, 1} {'a': 2, 'b': 1}
#> [0, 1] {1} kept ['k', 'e', 'p', 't'] [['a', 'b'], ['k', 'e', 'p', 't']]
#> [1, 1] [0, 1, 2] 2 [9, 16] 16
#> [3, 9] [1, 2] ['a', 'z', 'b', 'z']
#> [2, 2, 2] [0, 1, 2]
#> ['zero', 1] 2 [True, False] ['a', 'b', 'c']
#> 2 4 generator (3, 'bcd') x-y-z
#> iter called made ['p', 'q']
#> iter called made ['p', 'q']
#> 1
#> closed []
