# Generator expressions: the first iterable at once, the rest late; scopes; nested; conditions; consumption by builtins.
def source(name, n):
    print("iter", name, end=" ")
    return range(n)


g = ((x, y) for x in source("a", 2) for y in source("b", 2))
print("made")
print(next(g))
print(list(g))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
late = (x for _ in [1] for x in 5)
try:
    next(late)
except TypeError as e:
    print(e)
factor = 2
g = (x * factor for x in range(3))
factor = 100
print(list(g))


def f():
    local = [1, 2, 3]
    g = (x for x in local if x in local)
    local = [3, 4]
    return list(g)


print(f())


class C:
    items = [1, 2, 3]
    k = 10
    doubled = list(x * 2 for x in items)
    try:
        bad = list(x * k for x in items)
    except NameError as e:
        print(e)


print(C.doubled)
evens = (x for x in iter(int, 1) if False)
print(type(evens).__name__)
import itertools

naturals = itertools.count()
squares = (n * n for n in naturals)
odd = (s for s in squares if s % 2)
print([next(odd) for _ in range(4)], next(naturals), next(squares))
data = [3, 1, 2]
print(sum(x for x in data), max((x for x in data), key=lambda v: -v), sorted(x for x in data), any(x > 2 for x in data),
      all(x > 2 for x in data), ",".join(str(x) for x in data), dict((x, x) for x in data), set(x % 2 for x in data),
      tuple(x for x in data), list(zip((x for x in data), (y for y in "abc"))), min((abs(x) for x in []), default="none"))
it = (x for x in range(6))
print(3 in it, list(it), 3 in it)
a, *b = (x for x in "spam")
print(a, b)
first, second = (x for x in range(2))
try:
    first, second = (x for x in range(3))
except ValueError as e:
    print(e)
try:
    first, second = (x for x in range(1))
except ValueError as e:
    print(e)
print(*(x for x in range(3)), sep="-")


def count(*args, **kw):
    return len(args)


print(count(*(x for x in range(4))), count((x for x in range(4))), count(x for x in range(9)))
changing = [1, 2, 3]
g = (changing.append(x + 10) or x for x in changing if x < 10)
print(list(g), changing)
matrix = [[1, 2], [3, 4]]
print([list(row[i] for row in matrix) for i in range(2)], list((y for y in x) for x in matrix)[0].__next__())
gens = [(lambda: n) for n in range(3)]
print([h() for h in gens], [h() for h in (lambda n=n: n for n in range(3))])
d = {"a": 1}
g = (d.setdefault(k, len(d)) for k in "abc")
print(list(g), d)
g = (k for k in d)
next(g)
d["new"] = 1
try:
    next(g)
except RuntimeError as e:
    print(e)

#> iter a made
#> iter b (0, 0)
#> iter b [(0, 1), (1, 0), (1, 1)]
#> 'int' object is not iterable
#> 'int' object is not iterable
#> [0, 100, 200]
#> [3]
#> name 'k' is not defined
#> [2, 4, 6]
#> generator
#> [1, 9, 25, 49] 8 81
#> 6 1 [1, 2, 3] True False 3,1,2 {3: 3, 1: 1, 2: 2} {0, 1} (3, 1, 2) [(3, 'a'), (1, 'b'), (2, 'c')] none
#> True [4, 5] False
#> s ['p', 'a', 'm']
#> too many values to unpack (expected 2)
#> not enough values to unpack (expected 2, got 1)
#> 0-1-2
#> 4 1 1
#> [1, 2, 3] [1, 2, 3, 11, 12, 13]
#> [[1, 3], [2, 4]] 1
#> [2, 2, 2] [0, 1, 2]
#> [1, 1, 2] {'a': 1, 'b': 1, 'c': 2}
#> dictionary changed size during iteration
