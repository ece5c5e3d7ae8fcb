"""Caches by hand and by functools: keys, unhashable arguments, methods, recursion, exceptions, cache_clear, sizes, types, kinds of keys."""
from functools import cache, lru_cache, wraps, cached_property, partial, reduce, singledispatch, total_ordering, cmp_to_key
import gc
import weakref

calls = []


@lru_cache(maxsize=3)
def f(*a, **k):
    """doc of f"""
    calls.append((a, k))
    if a and a[0] == "fail":
        raise ValueError(len(calls))
    return len(calls)


print(f(1), f(1), f(1.0), f(True), f("1"), f(x=1), f(1), f.cache_info())
print(f(a=1, b=2), f(b=2, a=1), f((1, 2)), f(1, 2), f.cache_info()[:2], f.cache_parameters(), f.__name__, f.__doc__, f.__wrapped__(9))
for _ in range(2):
    try:
        f("fail")
    except ValueError as e:
        print(e)
for bad in ([], {}, {1}):
    try:
        f(bad)
    except TypeError as e:
        print(e)
f.cache_clear()
print(f.cache_info(), len(calls))


@lru_cache(typed=True)
def typed(x): return type(x).__name__


print(typed(1), typed(1.0), typed(True), typed(1), typed.cache_info())


@lru_cache
def bare(n): return n if n < 2 else bare(n - 1) + bare(n - 2)


@cache
def grid(r, c): return 1 if not r or not c else grid(r - 1, c) + grid(r, c - 1)


@lru_cache(maxsize=0)
def never(x): return calls.append("never") or x


print(bare(90), bare.cache_info(), grid(12, 12), grid.cache_info().currsize, never(1), never(1), calls.count("never"), never.cache_info())


class K:
    made = 0

    def __init__(self, v): self.v = v
    @lru_cache(None)
    def m(self, x):
        K.made += 1
        return self.v * x
    @staticmethod
    @cache
    def s(x): return [x]
    @classmethod
    @cache
    def c(cls, x): return cls.__name__, [x]


class L(K): pass


a, b = K(2), K(3)
print(a.m(5), a.m(5), b.m(5), K.made, K.m.cache_info().currsize, K.s(1) is K.s(1), K.c(1) is L.c(1), L.c(1) is L().c(1) if False else L.c(1) is L.c(1))
r = weakref.ref(a)
del a
gc.collect()
print(r() is not None)
K.m.cache_clear()
gc.collect()
print(r() is None)


class Key:
    def __init__(self, v): self.v = v
    def __hash__(self): return 1
    def __eq__(self, o):
        calls.append("eq")
        return self.v == o.v


calls.clear()


@cache
def by_key(k): return calls.append("run") or k.v


x = Key(1)
print(by_key(x), by_key(x), by_key(Key(1)), by_key(Key(2)), calls)


def memo(f):
    seen = {}

    @wraps(f)
    def wrapper(*args):
        try:
            return seen[args]
        except KeyError:
            seen[args] = result = f(*args)
            return result
        except TypeError:
            return f(*args)
    wrapper.seen = seen
    return wrapper


@memo
def longest(a, b):
    if not a or not b: return ""
    if a[0] == b[0]: return a[0] + longest(a[1:], b[1:])
    return max(longest(a[1:], b), longest(a, b[1:]), key=len)


print(longest("AGGTABQQ", "GXTXAYBQ"), len(longest.seen), memo(sum)([1, 2]), memo(len).__name__)


@cache
def edit(a, b):
    if not a or not b: return len(a) + len(b)
    return min(edit(a[1:], b) + 1, edit(a, b[1:]) + 1, edit(a[1:], b[1:]) + (a[0] != b[0]))


@cache
def change(n, coins):
    if n == 0: return 1
    return 0 if n < 0 or not coins else change(n - coins[-1], coins) + change(n, coins[:-1])


@cache
def ways(s, words): return 1 if not s else sum(ways(s[len(w):], words) for w in words if s.startswith(w))


print(edit("kitten", "sitting"), edit("sunday", "saturday"), change(100, (1, 5, 10, 25, 50)), ways("aabaab", ("a", "aa", "b", "ab")))


def decorated_late():
    @cache
    def inner(n): return n * 2 if n > 3 else inner(n + 1)
    return inner(0), inner.cache_info().misses


print(decorated_late(), lru_cache(2)(pow)(2, 5), cache(lambda: calls.append("zero") or 5)(), lru_cache(maxsize=-5)(len).cache_parameters())
for bad in (lambda: lru_cache("x"), lambda: lru_cache(1, 2, 3), lambda: cache(), lambda: lru_cache(maxsize=1.5)):
    try:
        print(type(bad()).__name__)
    except TypeError as e:
        print(e)


@lru_cache(maxsize=2)
def reentrant(n):
    return 0 if n == 0 else reentrant(n - 1) + 1


print(reentrant(20), reentrant.cache_info())
g = lru_cache(maxsize=2)(lambda k: k)
for k in "abacbdca":
    g(k)
print(g.cache_info())

#> 1 1 2 2 3 4 5 CacheInfo(hits=2, misses=5, maxsize=3, currsize=3)
#> 6 7 8 9 (2, 9) {'maxsize': 3, 'typed': False} f doc of f 10
#> 11
#> 12
#> unhashable type: 'list'
#> unhashable type: 'dict'
#> unhashable type: 'set'
#> CacheInfo(hits=0, misses=0, maxsize=3, currsize=0) 12
#> int float bool int CacheInfo(hits=1, misses=3, maxsize=128, currsize=3)
#> 2880067194370816120 CacheInfo(hits=88, misses=91, maxsize=128, currsize=91) 2704156 168 1 1 2 CacheInfo(hits=0, misses=2, maxsize=0, currsize=0)
#> 10 10 15 2 2 True False True
#> True
#> True
#> 1 1 1 2 ['run', 'eq', 'eq', 'run', 'eq']
#> GTABQ 68 3 len
#> 3 3 292 9
#> (8, 5) 32 5 {'maxsize': 0, 'typed': False}
#> Expected first argument to be an integer, a callable, or None
#> lru_cache() takes from 0 to 2 positional arguments but 3 were given
#> cache() missing 1 required positional argument: 'user_function'
#> Expected first argument to be an integer, a callable, or None
#> 20 CacheInfo(hits=0, misses=21, maxsize=2, currsize=2)
#> CacheInfo(hits=1, misses=7, maxsize=2, currsize=2)
