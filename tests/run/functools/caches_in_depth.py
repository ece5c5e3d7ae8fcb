# lru_cache, cache, cached_property: keys, typed, sizes, info, recursion, errors, methods, threads of calls.
from functools import cache, cached_property, lru_cache, wraps
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


calls = []


@lru_cache(maxsize=3)
def f(x, y=0, *rest, **kw):
    """Doc."""
    calls.append((x, y, rest, kw))
    if x == "fail":
        raise ValueError("uncached")
    return len(calls)


print(f(1), f(1), f(1, 0), f(1, y=0), f(2), f(1), f.cache_info(), len(calls))
print(f(1.0), f(True), f(y=0, x=1), f(x=1, y=0), f("1"), f.cache_info())
tell(f, "fail")
tell(f, "fail")
print(f.cache_info().misses, f.cache_parameters(), f.__wrapped__(5), f.__name__, f.__doc__, type(f).__name__)
f.cache_clear()
print(f.cache_info(), f(1), f.cache_info())
for g in (lambda: f([1]), lambda: f(1, {}), lambda: f(), lambda: f(k=[]), lambda: f.cache_info(1), lambda: lru_cache("x"), lambda: lru_cache(5)(len)("abc"), lambda: lru_cache(None)(len)("ab"), lambda: lru_cache(-5)(len).cache_parameters(), lambda: lru_cache(len)("abc"), lambda: lru_cache(1.5), lambda: lru_cache(maxsize=0)(len).cache_info(), lambda: lru_cache()(5), lambda: cache(5), lambda: cache(len).cache_parameters(), lambda: lru_cache(typed=True)(len).cache_parameters(), lambda: lru_cache(maxsize=2, extra=1), lambda: cache()):
    try:
        r = g()
        print(r if not callable(r) else "function")
    except Exception as e:
        print(type(e).__name__, e)
@lru_cache(maxsize=2)
def order(x):
    calls.append(x)
    return x
calls.clear()
for x in (1, 2, 1, 3, 2, 1, 3, 3):
    order(x)
print(calls, order.cache_info())
@lru_cache(typed=True)
def typed(x, k=None):
    return type(x).__name__, type(k).__name__
print(typed(1), typed(1.0), typed(True), typed(1, k=1), typed(1, k=1.0), typed.cache_info().currsize)
@lru_cache(maxsize=0)
def never(x):
    calls.append(x)
    return x
calls.clear()
never(1), never(1)
print(calls, never.cache_info())
@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(90), fib.cache_info(), fib.cache_info().hits, tuple(fib.cache_info())[2:])
class K:
    made = 0
    def __init__(self, n):
        self.n = n
    @lru_cache
    def m(self, x):
        K.made += 1
        return self.n + x
    @cached_property
    def prop(self):
        """Made once."""
        K.made += 1
        return [self.n]
    @staticmethod
    @cache
    def s(x):
        K.made += 1
        return x
    @classmethod
    @cache
    def c(cls, x):
        return cls.__name__, x
a, b = K(1), K(2)
print(a.m(5), a.m(5), b.m(5), K.m(a, 5), K.made, a.s(1), K.s(1), K.made, a.c(1), K.m.cache_info().hits)
print(a.prop, a.prop is a.prop, K.made, a.__dict__, K.prop.__doc__, type(K.prop).__name__, b.prop)
a.prop = "set"
print(a.prop)
del a.prop
print(a.prop, vars(a))
class Slots:
    __slots__ = ("n",)
    @cached_property
    def p(self):
        return 1
tell(lambda: Slots().p)
tell(lambda: cached_property(5).__get__(K(1)))
def two_names():
    class T:
        @cached_property
        def one(self):
            return 1
        two = one
    return T().two
tell(two_names)
cp = cached_property(lambda self: 5)
tell(lambda: cp.__get__(K(1), K))
class Fails:
    tries = 0
    @cached_property
    def p(self):
        self.tries += 1
        if self.tries < 2:
            raise LookupError("first time")
        return self.tries
x = Fails()
tell(lambda: x.p)
tell(lambda: x.p)
def counted(fn):
    @wraps(fn)
    def inner(*a):
        inner.count += 1
        return fn(*a)
    inner.count = 0
    return inner
@counted
@cache
def sq(n):
    "Square."
    return n * n
print([sq(n) for n in (2, 3, 2)], sq.count, sq.__wrapped__.cache_info().hits, sq.__name__, sq.__doc__)

#> 1 1 2 3 4 5 CacheInfo(hits=1, misses=5, maxsize=3, currsize=3) 5
#> 6 6 7 8 9 CacheInfo(hits=2, misses=9, maxsize=3, currsize=3)
#> ValueError uncached
#> ValueError uncached
#> 11 {'maxsize': 3, 'typed': False} 12 f Doc. _lru_cache_wrapper
#> CacheInfo(hits=0, misses=0, maxsize=3, currsize=0) 13 CacheInfo(hits=0, misses=1, maxsize=3, currsize=1)
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'dict'
#> TypeError f() missing 1 required positional argument: 'x'
#> TypeError unhashable type: 'list'
#> TypeError _lru_cache_wrapper.cache_info() takes no arguments (1 given)
#> TypeError Expected first argument to be an integer, a callable, or None
#> 3
#> 2
#> {'maxsize': 0, 'typed': False}
#> 3
#> TypeError Expected first argument to be an integer, a callable, or None
#> CacheInfo(hits=0, misses=0, maxsize=0, currsize=0)
#> TypeError the first argument must be callable
#> TypeError the first argument must be callable
#> {'maxsize': None, 'typed': False}
#> {'maxsize': 128, 'typed': True}
#> TypeError lru_cache() got an unexpected keyword argument 'extra'
#> TypeError cache() missing 1 required positional argument: 'user_function'
#> [1, 2, 3, 2, 1, 3] CacheInfo(hits=2, misses=6, maxsize=2, currsize=2)
#> ('int', 'NoneType') ('float', 'NoneType') ('bool', 'NoneType') ('int', 'int') ('int', 'float') 5
#> [1, 1] CacheInfo(hits=0, misses=2, maxsize=0, currsize=0)
#> 2880067194370816120 CacheInfo(hits=88, misses=91, maxsize=None, currsize=91) 88 (None, 91)
#> 6 6 7 6 2 1 1 3 ('K', 1) 2
#> [1] True 4 {'n': 1, 'prop': [1]} Made once. cached_property [2]
#> set
#> [1] {'n': 1, 'prop': [1]}
#> TypeError No '__dict__' attribute on 'Slots' instance to cache 'p' property.
#> TypeError Cannot use cached_property instance without calling __set_name__ on it.
#> TypeError Cannot assign the same cached_property to two different names ('one' and 'two').
#> TypeError Cannot use cached_property instance without calling __set_name__ on it.
#> LookupError first time
#> 2
#> [4, 9, 4] 3 1 sq Square.
