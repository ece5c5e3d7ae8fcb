# Recursion: mutual, through methods and containers, and RecursionError that is caught.
def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


print(even(100), odd(101), even(7))


def forever(n):
    return forever(n + 1)


def caught(f, *args):
    try:
        return f(*args)
    except RecursionError as e:
        return type(e).__name__, "maximum recursion depth exceeded" in str(e), isinstance(e, RuntimeError)


print(caught(forever, 0), caught(forever, 0))


class Self:
    def __getattr__(self, name):
        return getattr(self, name + "x")

    def __repr__(self):
        return repr(self)

    def __eq__(self, other):
        return self == other

    def __call__(self):
        return self()


s = Self()
for f in (lambda: s.a, lambda: repr(s), lambda: s == 1, lambda: s()):
    print(caught(f))


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


def flatten(x):
    return [z for y in x for z in (flatten(y) if isinstance(y, list) else [y])]


def permutations(items):
    if not items:
        yield ()
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield x, *rest


def hanoi(n, a="a", b="b", c="c"):
    return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)


print(ackermann(2, 3), flatten([1, [2, [3, [], [4]]], 5]), list(permutations([1, 2, 3])), hanoi(8))
depth = 0


def unwinding():
    global depth
    depth += 1
    try:
        unwinding()
    finally:
        depth -= 1


print(caught(unwinding), depth)
fib = lambda n, memo={}: memo.get(n) or memo.setdefault(n, n if n < 2 else fib(n - 1) + fib(n - 2))
print(fib(90))
l = [1]
l.append(l)
d = {"d": l}
d["self"] = d
print(l, d, caught(lambda: l == [1, l]))

#> True True False
#> ('RecursionError', True, True) ('RecursionError', True, True)
#> ('RecursionError', True, True)
#> ('RecursionError', True, True)
#> ('RecursionError', True, True)
#> ('RecursionError', True, True)
#> 9 [1, 2, 3, 4, 5] [(1, 2, 3), (1, 3, 2), (2, 1, 3), (2, 3, 1), (3, 1, 2), (3, 2, 1)] 255
#> ('RecursionError', True, True) 0
#> 2880067194370816120
#> [1, [...]] {'d': [1, [...]], 'self': {...}} True
