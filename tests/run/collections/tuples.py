# Tuples: packing, comparison, hashing, nesting, immutability.
t = (1, "a", 2.5)
print(t, t[0], t[-1], len(t), (), (1,), (1, 2) + (3,), (1,) * 3, t.index("a"), t.count(1), tuple("ab"), tuple(), tuple([1]))
print((1, 2) < (1, 3), (1, 2) < (1, 2, 0), () < (0,), (1, "a") == (1, "a"), (1, 2) == [1, 2], (2,) > (1, 9), ("a", 1) < ("b", 0))
print(hash((1, 2)) == hash((1, 2)), {(1, 2): "x"}[1, 2], {(): 0}[()], len({(1, 2), (1, 2), (2, 1)}), (1, 2) in [(1, 2)])
print(hash((1, 2, 3)), hash(()), hash((1,)), hash(((1, 2), 3)), hash((1.0, True)))
for attempt in (lambda: t.__setitem__, lambda: hash(([],)), lambda: (1, 2).index(3), lambda: (1, 2) + [3], lambda: (1,) < ("a",), lambda: t[3], lambda: t.append):
    try:
        print(attempt())
    except (AttributeError, TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
try:
    t[0] = 5
except TypeError as error:
    print(error)
try:
    del t[0]
except TypeError as error:
    print(error)
inner = [1]
outer = (inner, 2)
inner.append(3)
print(outer)
x = 1, 2
y, = (5,)
z = (3)
print(x, y, z, type(z).__name__, ((1, 2), (3, (4, 5))), (None,), (1, ), ("'",))


def multiple():
    return 1, "two", [3]


a, b, c = multiple()
print(a, b, c, multiple()[1], type(multiple()).__name__)
points = [(1, 5), (0, 3), (1, 2)]
print(sorted(points), max(points), min(points, key=lambda p: p[1]), dict(points), [p for p, _ in points])
print(*t, *(), sep="|")
print("%s-%s" % (1, 2), isinstance(t, tuple), t[::-1], t[1:], t[:0], (1, 2, 3)[::2], list(enumerate(("a", "b"), 1)))
seen = {}
for key in [(0, 0), (0, 1), (0, 0)]:
    seen[key] = seen.get(key, 0) + 1
print(seen, (0, 0) in seen, (9, 9) in seen)
nan = float("nan")
print((nan,) == (nan,), (nan,) == (float("nan"),), (1, nan) < (1, nan), (1, 2.0) == (1.0, 2), (True,) == (1,))
swap = (1, 2)
swap = swap[1], swap[0]
print(swap, (lambda *args: args)(1, 2), (lambda *args: args)())
for i, (p, q) in enumerate([(1, 2), (3, 4)]):
    print(i, p, q)
print(tuple(x * x for x in range(4)), sum((1, 2, 3)), (1, 2) * 2, 0 * (1,), "a" in ("ab", "a"), tuple(sorted("cab")))

#> (1, 'a', 2.5) 1 2.5 3 () (1,) (1, 2, 3) (1, 1, 1) 1 1 ('a', 'b') () (1,)
#> True True True True False True True
#> True x 0 2 True
#> 529344067295497451 5740354900026072187 -6644214454873602895 -333907151259015829 8389048192121911274
#> AttributeError 'tuple' object has no attribute '__setitem__'
#> TypeError unhashable type: 'list'
#> ValueError tuple.index(x): x not in tuple
#> TypeError can only concatenate tuple (not "list") to tuple
#> TypeError '<' not supported between instances of 'int' and 'str'
#> IndexError tuple index out of range
#> AttributeError 'tuple' object has no attribute 'append'
#> 'tuple' object does not support item assignment
#> 'tuple' object doesn't support item deletion
#> ([1, 3], 2)
#> (1, 2) 5 3 int ((1, 2), (3, (4, 5))) (None,) (1,) ("'",)
#> 1 two [3] two tuple
#> [(0, 3), (1, 2), (1, 5)] (1, 5) (1, 2) {1: 2, 0: 3} [1, 0, 1]
#> 1|a|2.5
#> 1-2 True (2.5, 'a', 1) ('a', 2.5) () (1, 3) [(1, 'a'), (2, 'b')]
#> {(0, 0): 2, (0, 1): 1} True False
#> True False False True True
#> (2, 1) (1, 2) ()
#> 0 1 2
#> 1 3 4
#> (0, 1, 4, 9) 6 (1, 2, 1, 2) () True ('a', 'b', 'c')
