# lru_cache, cache, cached_property, total_ordering and cmp_to_key: keys, errors, order of calls, recursion.
from functools import lru_cache, cache, cached_property, total_ordering, cmp_to_key, wraps, update_wrapper, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


@lru_cache(maxsize=3)
def f(x, y=0, **kw):
    print("call", x, y, kw, end=" ")
    if x == "bad":
        raise ValueError(x)
    return x, y


for args, kw in (((1,), {}), ((1,), {}), ((1, 0), {}), ((1.0,), {}), ((True,), {}), ((2,), {}), ((3,), {}), ((1,), {}), ((), {"x": 1}), ((1,), {"y": 0}), ((1,), {"a": 1, "b": 2}), ((1,), {"b": 2, "a": 1}), (("bad",), {}), (("bad",), {})):
    told(f"f {args} {kw}", f, *args, **kw)
print(f.cache_info(), f.cache_parameters())
told("unhashable", f, [])
told("unhashable kw", lambda: f(1, z={}))
f.cache_clear()
print(f.cache_info(), f.__wrapped__("w"), f.__name__)


@lru_cache(maxsize=None, typed=True)
def typed(x):
    return type(x).__name__


print([typed(x) for x in (1, 1.0, True, "1", b"1", 1, 1.0)], typed.cache_info(), typed.cache_parameters())


@lru_cache
def bare(x):
    return x


print(bare(1), bare(1), bare.cache_info(), bare.cache_parameters())


@lru_cache(0)
def none(x):
    return x


print(none(1), none(1), none.cache_info())
print(lru_cache(-5)(abs).cache_parameters())
told("size text", lru_cache, "a")
told("size float", lru_cache, 1.5)


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())


class K:
    @lru_cache(maxsize=None)
    def m(self, x):
        print("m", x, end=" ")
        return x * 2

    @staticmethod
    @cache
    def s(x):
        return x

    @cached_property
    def slow(self):
        """Slow."""
        print("computing", end=" ")
        return [1]


k, j = K(), K()
print(k.m(1), k.m(1), j.m(1), K.m(k, 1), K.m.cache_info(), k.s(3), K.s.cache_info().misses)
print(k.slow, k.slow, k.slow is k.slow, vars(k), K.slow.__doc__, K.slow.attrname)
k.slow = 5
print(k.slow, j.slow)
del k.slow
print(k.slow)
told("del again", lambda: (delattr(k, "slow"), delattr(k, "slow")))


class Slots:
    __slots__ = ()
    p = cached_property(lambda self: 1)


told("slots", lambda: Slots().p)
told("two names", lambda: type("T", (), {"a": (c := cached_property(lambda s: 1)), "b": c}))
told("no name", lambda: cached_property(lambda s: 1).__get__(k))


@total_ordering
class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        return NotImplemented if not isinstance(o, V) else self.n == o.n

    def __lt__(self, o):
        return NotImplemented if not isinstance(o, V) else self.n < o.n


a, b = V(1), V(2)
print(a < b, a <= b, a > b, a >= b, a <= V(1), a >= V(1), a != b, sorted([b, a])[0] is a, max(a, b) is b)
for op in (lambda: a < 1, lambda: a <= 1, lambda: a > 1, lambda: a >= 1):
    told("op", op)
told("nothing", lambda: total_ordering(type("E", (), {})))
for root in ("__lt__", "__le__", "__gt__", "__ge__"):
    t = total_ordering(type("R", (), {"__init__": lambda s, n: setattr(s, "n", n), "__eq__": lambda s, o: s.n == o.n, root: {"__lt__": lambda s, o: s.n < o.n, "__le__": lambda s, o: s.n <= o.n, "__gt__": lambda s, o: s.n > o.n, "__ge__": lambda s, o: s.n >= o.n}[root]}))
    print(root, [(t(x) < t(y), t(x) <= t(y), t(x) > t(y), t(x) >= t(y)) for x, y in ((1, 2), (2, 2), (3, 2))])
key = cmp_to_key(lambda x, y: (len(x) > len(y)) - (len(x) < len(y)))
print(sorted(["ccc", "a", "bb", "d"], key=key), key("a") < key("bb"), key("a") == key("z"), key("a").obj, max(["x", "yy"], key=key))
print(type(key("a")).__name__)
told("other", lambda: key("a") < 5)
told("bad cmp", lambda: sorted([1, 2], key=cmp_to_key(lambda a, b: "x")))
told("kw", lambda: cmp_to_key(mycmp=lambda a, b: 0)(obj=1) == cmp_to_key(lambda a, b: 0)(1))


def deco(fn):
    @wraps(fn)
    def inner(*a):
        return fn(*a)

    return inner


@deco
def documented(x: int) -> str:
    "D"


documented.mark = 1
print(documented.__name__, documented.__doc__, documented.__annotations__, documented.__wrapped__.__name__, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)
told("wrap int", lambda: update_wrapper(lambda: 1, 5).__wrapped__)

#> call 1 0 {} f (1,) {} -> (1, 0)
#> f (1,) {} -> (1, 0)
#> call 1 0 {} f (1, 0) {} -> (1, 0)
#> call 1.0 0 {} f (1.0,) {} -> (1.0, 0)
#> f (True,) {} -> (1.0, 0)
#> call 2 0 {} f (2,) {} -> (2, 0)
#> call 3 0 {} f (3,) {} -> (3, 0)
#> call 1 0 {} f (1,) {} -> (1, 0)
#> call 1 0 {} f () {'x': 1} -> (1, 0)
#> call 1 0 {} f (1,) {'y': 0} -> (1, 0)
#> call 1 0 {'a': 1, 'b': 2} f (1,) {'a': 1, 'b': 2} -> (1, 0)
#> call 1 0 {'b': 2, 'a': 1} f (1,) {'b': 2, 'a': 1} -> (1, 0)
#> call bad 0 {} f ('bad',) {} !! ValueError bad
#> call bad 0 {} f ('bad',) {} !! ValueError bad
#> CacheInfo(hits=2, misses=12, maxsize=3, currsize=3) {'maxsize': 3, 'typed': False}
#> unhashable !! TypeError unhashable type: 'list'
#> unhashable kw !! TypeError unhashable type: 'dict'
#> call w 0 {} CacheInfo(hits=0, misses=0, maxsize=3, currsize=0) ('w', 0) f
#> ['int', 'float', 'bool', 'str', 'bytes', 'int', 'float'] CacheInfo(hits=2, misses=5, maxsize=None, currsize=5) {'maxsize': None, 'typed': True}
#> 1 1 CacheInfo(hits=1, misses=1, maxsize=128, currsize=1) {'maxsize': 128, 'typed': False}
#> 1 1 CacheInfo(hits=0, misses=2, maxsize=0, currsize=0)
#> {'maxsize': 0, 'typed': False}
#> size text !! TypeError Expected first argument to be an integer, a callable, or None
#> size float !! TypeError Expected first argument to be an integer, a callable, or None
#> 23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81)
#> m 1 m 1 2 2 2 2 CacheInfo(hits=2, misses=2, maxsize=None, currsize=2) 3 1
#> computing [1] [1] True {'slow': [1]} Slow. slow
#> computing 5 [1]
#> computing [1]
#> del again !! AttributeError 'K' object has no attribute 'slow'
#> slots !! TypeError No '__dict__' attribute on 'Slots' instance to cache 'p' property.
#> two names !! TypeError Cannot assign the same cached_property to two different names ('a' and 'b').
#> no name !! TypeError Cannot use cached_property instance without calling __set_name__ on it.
#> True True False False True True True True True
#> op !! TypeError '<' not supported between instances of 'V' and 'int'
#> op !! TypeError '<=' not supported between instances of 'V' and 'int'
#> op !! TypeError '>' not supported between instances of 'V' and 'int'
#> op !! TypeError '>=' not supported between instances of 'V' and 'int'
#> nothing !! ValueError must define at least one ordering operation: < > <= >=
#> __lt__ [(True, True, False, False), (False, True, False, True), (False, False, True, True)]
#> __le__ [(True, True, False, False), (False, True, False, True), (False, False, True, True)]
#> __gt__ [(True, True, False, False), (False, True, False, True), (False, False, True, True)]
#> __ge__ [(True, True, False, False), (False, True, False, True), (False, False, True, True)]
#> ['a', 'd', 'bb', 'ccc'] True True a yy
#> KeyWrapper
#> other !! TypeError other argument must be K instance
#> bad cmp !! TypeError '<' not supported between instances of 'str' and 'int'
#> kw -> True
#> documented D {'x': <class 'int'>, 'return': <class 'str'>} documented ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__type_params__') ('__dict__',)
#> wrap int -> 5
