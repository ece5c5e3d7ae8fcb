# lru_cache and cache: keys, order of use, recursion, methods, errors.
from functools import cache, lru_cache


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@lru_cache(maxsize=3)
def square(x, *args, **keywords):
    print("called", x, args, keywords)
    return x * x


@lru_cache(typed=True)
def kind(x, y=0):
    return type(x).__name__, type(y).__name__


@lru_cache(maxsize=0)
def never(x):
    return x


@lru_cache
def plain(x):
    """Doc."""
    if x < 0:
        raise ValueError(x)
    return [x]


print(fib(150), fib.cache_info(), fib.__name__, fib.__wrapped__ is not fib)
print([square(n) for n in (1, 2, 3, 1, 4, 2, 1, 4)], square.cache_info(), square.cache_parameters())
print(square(5, 1), square(5, k=1), square(5, k=1), square(5, 1), square(x=5), square(5))
print(square(1), square(1.0), square(True), square.cache_info())
square.cache_clear()
print(square.cache_info(), square(7), square.cache_info())
print(kind(1), kind(1.0), kind(True), kind(1, 2), kind(1, y=2), kind(1, 2.0), kind.cache_info(), kind.cache_parameters())
print(never(1), never(1), never.cache_info())
print(plain(1), plain(1) is plain(1), plain.__doc__, plain.cache_info())
for bad in (-1, -1):
    try:
        plain(bad)
    except ValueError as e:
        print(e, plain.cache_info())
for call in (lambda: plain([]), lambda: plain(), lambda: plain(1, 2), lambda: square({})):
    try:
        call()
    except TypeError as e:
        print(e)


class Grid:
    def __init__(self, n):
        self.n = n

    @lru_cache(maxsize=2)
    def paths(self, x, y):
        return 1 if x == 0 or y == 0 else self.paths(x - 1, y) + self.paths(x, y - 1)

    @cache
    def name(self):
        print("name of", self.n)
        return self.n

    @staticmethod
    @cache
    def twice(x):
        return 2 * x


a, b = Grid(1), Grid(2)
print(a.paths(4, 4), Grid.paths.cache_info(), a.name(), a.name(), b.name(), Grid.name(a), Grid.twice(4), a.twice(4), Grid.twice.cache_info())


@lru_cache(maxsize=2)
def nested(n):
    return n if n == 0 else nested(n - 1) + nested(max(n - 2, 0))


print(nested(9), nested.cache_info())


@lru_cache(maxsize=100)
def bounded(n):
    return -n


total = 0
for i in range(5000):
    total += bounded(i * 7 % 150) + bounded(i % 90)
print(total, bounded.cache_info())
for i in range(1000):
    bounded(i)
print(bounded.cache_info(), bounded(999), bounded(0), bounded.cache_info().hits)


class Key:
    def __init__(self, k):
        self.k = k

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if self.k == other.k == 3:
            raise RuntimeError("eq")
        return self.k == other.k


@cache
def by_key(k):
    return k.k


print(by_key(Key(1)), by_key(Key(2)), by_key(Key(1)), by_key(Key(3)), by_key.cache_info())
try:
    by_key(Key(3))
except RuntimeError as e:
    print(e, by_key.cache_info())
try:
    lru_cache(maxsize="x")
except TypeError as e:
    print(e)

#> 9969216677189303386214405760200 CacheInfo(hits=148, misses=151, maxsize=None, currsize=151) fib True
#> called 1 () {}
#> called 2 () {}
#> called 3 () {}
#> called 4 () {}
#> called 2 () {}
#> [1, 4, 9, 1, 16, 4, 1, 16] CacheInfo(hits=3, misses=5, maxsize=3, currsize=3) {'maxsize': 3, 'typed': False}
#> called 5 (1,) {}
#> called 5 () {'k': 1}
#> called 5 () {}
#> called 5 () {}
#> 25 25 25 25 25 25
#> called 1 () {}
#> called 1.0 () {}
#> 1 1.0 1.0 CacheInfo(hits=6, misses=11, maxsize=3, currsize=3)
#> called 7 () {}
#> CacheInfo(hits=0, misses=0, maxsize=3, currsize=0) 49 CacheInfo(hits=0, misses=1, maxsize=3, currsize=1)
#> ('int', 'int') ('float', 'int') ('bool', 'int') ('int', 'int') ('int', 'int') ('int', 'float') CacheInfo(hits=0, misses=6, maxsize=128, currsize=6) {'maxsize': 128, 'typed': True}
#> 1 1 CacheInfo(hits=0, misses=2, maxsize=0, currsize=0)
#> [1] True Doc. CacheInfo(hits=2, misses=1, maxsize=128, currsize=1)
#> -1 CacheInfo(hits=2, misses=2, maxsize=128, currsize=1)
#> -1 CacheInfo(hits=2, misses=3, maxsize=128, currsize=1)
#> unhashable type: 'list'
#> plain() missing 1 required positional argument: 'x'
#> plain() takes 1 positional argument but 2 were given
#> unhashable type: 'dict'
#> name of 1
#> name of 2
#> 70 CacheInfo(hits=9, misses=48, maxsize=2, currsize=2) 1 1 2 1 8 8 CacheInfo(hits=1, misses=1, maxsize=None, currsize=1)
#> 0 CacheInfo(hits=29, misses=48, maxsize=2, currsize=2)
#> -593600 CacheInfo(hits=4179, misses=5821, maxsize=100, currsize=100)
#> CacheInfo(hits=4239, misses=6761, maxsize=100, currsize=100) -999 0 4240
#> 1 2 1 3 CacheInfo(hits=1, misses=3, maxsize=None, currsize=3)
#> eq CacheInfo(hits=1, misses=3, maxsize=None, currsize=3)
#> Expected first argument to be an integer, a callable, or None
