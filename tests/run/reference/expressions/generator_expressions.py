"""Generator expressions: the first iterable at once, the rest later; scopes; as the only argument; closing."""
log = []


def t(x):
    log.append(x)
    return x


g = (t(i) for i in t([1, 2]) for j in t("ab"))
print(log, type(g).__name__, g.__name__, g.__qualname__)
print(next(g), log)
print(list(g), log)
try:
    (i for i in 5)
except TypeError as e:
    print("at once:", e)
g = (j for i in [1] for j in 5)
try:
    next(g)
except TypeError as e:
    print("later:", e)
x = [1, 2]
g = (v for v in x)
x = [9]
print(list(g))
n = 1
g = (v * n for v in [1, 2])
n = 100
print(list(g))
items = [1, 2, 3]
g = (v for v in items)
items.append(4)
print(list(g), list(g))
print(sum(i * i for i in range(5)), max((len(w) for w in ["a", "bcd"]), default=0), sorted((-i for i in range(3)), key=abs), ",".join(c for c in "abc"))
print(any(i > 3 for i in range(10)), all(i < 3 for i in range(10)), dict((k, i) for i, k in enumerate("ab")), tuple(i for i in "xy"), {*(i for i in "z")}, [*(i for i in range(2))])


def consumed():
    g = (t(i) for i in range(10))
    log.clear()
    return any(v == 2 for v in g), log[:], next(g)


print(consumed())
nested = ((i, list(j for j in range(i))) for i in range(3))
print(list(nested))
g = (i for i in range(3))
print(next(g), g.gi_running, 2 in g, list(g))
g.close()
try:
    next(g)
except StopIteration as e:
    print("stop", e.value)
g = (1 / i for i in (1, 0, 2))
print(next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print(e)
print(next(g, "finished after the error"))
g = (i for i in "ab")
print(g.send(None))
try:
    g.throw(KeyError("in"))
except KeyError as e:
    print(e)


class C:
    v = [1, 2]
    first = list(i for i in v)
    try:
        second = list(v for i in range(1))
    except NameError as e:
        second = str(e)


print(C.first, C.second)


def f(*args, **kw):
    return [list(a) for a in args], kw


print(f((i for i in "a"), (j for j in "b")), f(*(list(range(k)) for k in range(3))))
y = "y"
print(list(y for y in "in"), y, [z := 3 for _ in "a"], list((q := i) for i in range(2)), q)
def gen_with_walrus():
    total = 0
    parts = list(total := total + i for i in range(4))
    return parts, total
print(gen_with_walrus())
def stop():
    raise StopIteration("inner")
try:
    list(stop() for _ in "a")
except RuntimeError as e:
    print(e, repr(e.__cause__))
print((lambda: (i for i in "lam"))().__qualname__, [type(v).__name__ for v in ((i for i in ""), [i for i in ""])])

#> [[1, 2]] generator <genexpr> <genexpr>
#> 1 [[1, 2], 'ab', 1]
#> [1, 2, 2] [[1, 2], 'ab', 1, 1, 'ab', 2, 2]
#> at once: 'int' object is not iterable
#> later: 'int' object is not iterable
#> [1, 2]
#> [100, 200]
#> [1, 2, 3, 4] []
#> 30 3 [0, -1, -2] a,b,c
#> True False {'a': 0, 'b': 1} ('x', 'y') {'z'} [0, 1]
#> (True, [0, 1, 2], 3)
#> [(0, []), (1, [0]), (2, [0, 1])]
#> 0 False True []
#> stop None
#> 1.0
#> division by zero
#> finished after the error
#> a
#> 'in'
#> [1, 2] name 'v' is not defined
#> ([['a'], ['b']], {}) ([[], [0], [0, 1]], {})
#> ['i', 'n'] y [3] [0, 1] 1
#> ([0, 1, 3, 6], 6)
#> generator raised StopIteration StopIteration('inner')
#> <lambda>.<locals>.<genexpr> ['generator', 'list']
