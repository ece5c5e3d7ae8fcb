# functools and operator.
import functools
import operator
from functools import cache, cached_property, lru_cache, partial, reduce, total_ordering, wraps, singledispatch, cmp_to_key

print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(operator.add, [], "empty"), reduce(max, [3, 9, 2]), reduce(lambda a, b: f"({a}{b})", "abcd"))
try:
    reduce(operator.add, [])
except TypeError as error:
    print(error)
calls = []


@lru_cache(maxsize=2)
def square(n):
    calls.append(n)
    return n * n


print([square(n) for n in (1, 2, 1, 3, 2)], calls, square.cache_info(), square.__name__)
square.cache_clear()
print(square.cache_info())


@cache
def fib(n):
    """Fibonacci."""
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.__doc__, fib.cache_info().misses)
power = partial(pow, 2)
print(power(5), partial(int, base=2)("101"), partial(print, "a", sep="-")("b"), partial(partial(max, 1), 5)(3), power.func is pow, power.args, partial(int, base=2).keywords)


def log(f):
    @wraps(f)
    def wrapper(*args, **kw):
        """wrapper doc"""
        return f.__name__, f(*args, **kw)
    return wrapper


@log
def documented(x):
    """the doc"""
    return x


print(documented(1), documented.__name__, documented.__doc__, documented.__wrapped__(2))


@total_ordering
class Size:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(Size(1) <= Size(2), Size(2) >= Size(3), Size(1) > Size(0), max([Size(1), Size(5)], key=lambda s: s.n).n)


class Lazy:
    made = 0

    @cached_property
    def value(self):
        Lazy.made += 1
        return "computed"


lazy = Lazy()
print(lazy.value, lazy.value, Lazy.made, lazy.__dict__)
del lazy.value
print(lazy.value, Lazy.made)


@singledispatch
def show(x):
    return "object"


@show.register
def _(x: int):
    return "int"


@show.register(list)
def _(x):
    return "list"


print(show(1), show([]), show("a"), show(True))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), sorted(["bb", "a", "cc"], key=cmp_to_key(lambda a, b: len(a) - len(b))))
print(operator.itemgetter(1)([5, 6]), operator.itemgetter("a", "b")({"a": 1, "b": 2}), operator.attrgetter("n")(Size(4)), operator.methodcaller("upper")("x"), operator.mul(3, 4), operator.neg(5), operator.contains([1], 1), operator.getitem("abc", 1), operator.truediv(1, 2), operator.not_(0), operator.is_(None, None), operator.xor(5, 1))
compose = lambda *fs: reduce(lambda f, g: lambda x: f(g(x)), fs)
print(compose(lambda x: x + 1, lambda x: x * 2, abs)(-5), list(map(partial(operator.add, 10), [1, 2])), functools.reduce(lambda acc, kv: {**acc, kv[0]: kv[1]}, [("a", 1), ("b", 2)], {}))
try:
    square([])
except TypeError as error:
    print(error)

#> 24 empty 9 (((ab)c)d)
#> reduce() of empty iterable with no initial value
#> [1, 4, 1, 9, 4] [1, 2, 3, 2] CacheInfo(hits=1, misses=4, maxsize=2, currsize=2) square
#> CacheInfo(hits=0, misses=0, maxsize=2, currsize=0)
#> 2880067194370816120 Fibonacci. 91
#> a-b
#> 32 5 None 5 True (2,) {'base': 2}
#> ('documented', 1) documented the doc 2
#> True False True 5
#> computed computed 1 {'value': 'computed'}
#> computed 2
#> int list object int
#> [3, 2, 1] ['a', 'bb', 'cc']
#> 6 (1, 2) 4 X 12 -5 True b 0.5 True True 4
#> 11 [11, 12] {'a': 1, 'b': 2}
#> unhashable type: 'list'
