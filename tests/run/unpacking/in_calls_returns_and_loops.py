# Star expressions everywhere: returns, yields, subscripts, for lists, nested, dict merges, conditional, in match, with generators that fail.
def ret(*a):
    return 1, *a, *"xy"


def gen():
    x = yield 1, *[2, 3]
    yield *x, "end"


g = gen()
print(ret(), ret([5]), next(g), g.send("ab"))
for x in *range(2), *"a", None:
    print(x, end=" ")
for a, *b in [(1, 2, 3), "xy", [9]]:
    print(a, b, end=" ")
print()


class K:
    def __getitem__(self, k):
        return k

    def __setitem__(self, k, v):
        print("set", k, v)


k = K()
print(k[*range(2)], k[1, *[2]], k[*[], 1:2], k[*()])
k[*"ab"] = 1, *[2]
d = {**{"a": 1}, "b": 2, **{"a": 3, "c": 4}}
print(d, {**d, **{}}, {**{1: 2}, **{1.0: 3}}, list({"z": 0, **d}), [*d, *d.values()], {*d, *"ab"}, (*d.items(),))
t = *[1], *(2,), *{3}
print(t, [*t, *t][::2], (*t,) == t, (*(),), [*[*[*[1]]]])
*a, = {3: 1, 4: 2}
(b, *c), *e = [(1, 2, 3), 4, 5]
[f, [*h]] = "x", range(3)
print(a, b, c, e, f, h)
first, *_, last = "hello"
_, second, *_ = range(5)
print(first, last, second, _)
x = [1, 2, 3, 4]
x[1:3], *y = "ab", 5, 6
x[0], *x[1:2] = 10, 20, 30
print(x, y)
*x[:0], z = 7, 8
print(x, z)


class O:
    pass


o = O()
o.a, *o.b, (o.c, *o.d) = 1, 2, 3, "xyz"
print(vars(o))


def fails(n):
    for i in range(n):
        yield i
    raise RuntimeError(f"after {n}")


for f in (lambda: [*fails(2)], lambda: {**{"a": 1}, **fails(1)}, lambda: print(*fails(0)), lambda: (*fails(1), 2), lambda: ret(*fails(3)), lambda: {*fails(1)}):
    try:
        f()
    except (RuntimeError, TypeError) as e:
        print(type(e).__name__, e)
for n in range(4):
    it = iter(range(n))
    try:
        p, q, *r = it
        print(p, q, r)
    except ValueError as e:
        print(e)
try:
    p, *q = fails(1)
except RuntimeError as e:
    print(e)
print([(*p, sum(p)) for p in [(1, 2), (3,)]], {w: [*w] for w in ("ab",)}, max(*[3, 1], *(5,)), dict([*{"a": 1}.items()], b=2), [*map(lambda *v: v, "ab", "cd")])
merged = [*(x for x in range(3) if x), *[y * 2 for y in "ab"], *{True: 1}]
print(merged, *merged, sep="|")
match [1, [2, 3, 4], {"k": 5, "l": 6}]:
    case [n, [m, *rest], {"k": v, **others}]:
        print(n, m, rest, v, others)
swap = [1, 2, 3]
swap[0], swap[1:], = swap[-1], [*swap[:2], *swap[:1]]
print(swap)
def kwonly(*, a, **k): return a, k
print(kwonly(**{"a": 1, **{"b": 2}}), (lambda *a, b=(*"xy",): (a, b))(*range(2)))
with_default = (lambda a, *b, c=0: (a, b, c))
print(with_default(*[1]), with_default(*[1, 2, 3], c=4), with_default(*"ab", **{"c": [*"z"]}))

#> (1, 'x', 'y') (1, [5], 'x', 'y') (1, 2, 3) ('a', 'b', 'end')
#> 0 1 a None 1 [2, 3] x ['y'] 9 [] 
#> (0, 1) (1, 2) (slice(1, 2, None),) ()
#> set ('a', 'b') (1, 2)
#> {'a': 3, 'b': 2, 'c': 4} {'a': 3, 'b': 2, 'c': 4} {1: 3} ['z', 'a', 'b', 'c'] ['a', 'b', 'c', 3, 2, 4] {'c', 'a', 'b'} (('a', 3), ('b', 2), ('c', 4))
#> (1, 2, 3) [1, 3, 2] True () [1]
#> [3, 4] 1 [2, 3] [4, 5] x [0, 1, 2]
#> h o 1 [2, 3, 4]
#> [10, 20, 30, 'b', 4] [5, 6]
#> [7, 10, 20, 30, 'b', 4] 8
#> {'a': 1, 'b': [2, 3], 'c': 'x', 'd': ['y', 'z']}
#> RuntimeError after 2
#> TypeError 'generator' object is not a mapping
#> RuntimeError after 0
#> RuntimeError after 1
#> RuntimeError after 3
#> RuntimeError after 1
#> not enough values to unpack (expected at least 2, got 0)
#> not enough values to unpack (expected at least 2, got 1)
#> 0 1 []
#> 0 1 [2]
#> after 1
#> [(1, 2, 3), (3, 3)] {'ab': ['a', 'b']} 5 {'a': 1, 'b': 2} [('a', 'c'), ('b', 'd')]
#> [1, 2, 'aa', 'bb', True]|1|2|aa|bb|True
#> 1 2 [3, 4] 5 {'l': 6}
#> [3, 1, 2, 1]
#> (1, {'b': 2}) ((0, 1), ('x', 'y'))
#> (1, (), 0) (1, (2, 3), 4) ('a', ('b',), ['z'])
