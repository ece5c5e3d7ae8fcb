import functools
from functools import cmp_to_key, lru_cache, partial, reduce, singledispatch, wraps


def traced(label, /, *, result=True):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            given = [*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())]
            print(f"{label}{function.__name__}({', '.join(given)})")
            value = function(*args, **kwargs)
            if result:
                print(f"{label}-> {value!r}")
            return value

        return wrapper

    return decorate


@traced("a:")
@traced("b:", result=False)
def add(x, y=2, *rest, scale: int = 1):
    """Adds."""
    return (x + y + sum(rest)) * scale


print(add(1), add(1, 2, 3, scale=10))
print(add.__name__, add.__doc__, add.__qualname__, add.__module__, add.__wrapped__.__wrapped__(5))
try:
    add()
except TypeError as e:
    print(type(e).__name__, e)


@lru_cache(maxsize=2)
def square(n):
    print("square", n)
    return n * n


print([square(n) for n in (1, 2, 1, 3, 2, 1)], square.cache_info(), square.cache_parameters())
print(square(1), square(1.0), square(n=1), square.cache_info().currsize)
square.cache_clear()
print(square.cache_info(), square.__wrapped__(4))
try:
    square([])
except TypeError as e:
    print(type(e).__name__, e)


@lru_cache(maxsize=None, typed=True)
def kind(n):
    return type(n).__name__


print(kind(1), kind(1.0), kind(True), kind(1), kind.cache_info())


@lru_cache
def fails(n):
    print("fails", n)
    raise ValueError(n)


for _ in range(2):
    try:
        fails(1)
    except ValueError as e:
        print(e, fails.cache_info())
zero = lru_cache(0)(lambda n: n)
print(zero(1), zero(1), zero.cache_info())

base = partial(print, "p", sep="-")
base(1, 2)
base(1, sep="+", end="!\n")
twice = partial(base, "q", end=";\n")
twice(3)
print(twice.args, twice.keywords, twice.func is print)
print(sorted(["b", "C", "a"], key=partial(str.lower)), list(map(partial(pow, 2), range(4))), partial(int, base=2)("101"))
for bad in (lambda: partial(3), lambda: partial(len)(1, 2), lambda: reduce(max, [])):
    try:
        print(bad())
    except TypeError as e:
        print(type(e).__name__, e)

print(reduce(lambda a, b: f"({a}{b})", "abcd"), reduce(lambda a, b: a + [b], (1, 2), []), reduce(max, [], 7), reduce(max, [3]))
order = []


def compare(a, b):
    order.append((a, b))
    return (len(a) > len(b)) - (len(a) < len(b)) or (a < b) - (a > b)


print(sorted(["bb", "a", "c", "dd", "eee"], key=cmp_to_key(compare)), len(order) > 3)
key = cmp_to_key(lambda a, b: b - a)
print(key(1) > key(2), key(1) == key(1), max([3, 1, 2], key=key), key(5).obj)


@singledispatch
def show(value, depth=0):
    return f"{'  ' * depth}object {value!r}"


@show.register
def _(value: int, depth=0):
    return f"{'  ' * depth}int {value}"


@show.register(list)
@show.register(tuple)
def show_all(value, depth=0):
    return "\n".join([f"{'  ' * depth}{type(value).__name__}", *(show(v, depth + 1) for v in value)])


print(show([1, (2, "x"), None, True]))
print(show.dispatch(bool) is show.dispatch(int), show.dispatch(str) is show.dispatch(object), show.__name__)
try:
    show()
except TypeError as e:
    print(type(e).__name__, e)


class Circle:
    def __init__(self, radius):
        self.radius = radius

    @functools.cached_property
    def area(self):
        print("computed")
        return 3 * self.radius**2

    @functools.singledispatchmethod
    def scaled(self, by):
        raise NotImplementedError(type(by).__name__)

    @scaled.register
    def _(self, by: int):
        return Circle(self.radius * by)

    unit = functools.partialmethod(scaled, 1)


circle = Circle(2)
print(circle.area, circle.area, circle.__dict__)
del circle.area
print(circle.area, circle.scaled(3).radius, circle.unit().radius)
try:
    circle.scaled("x")
except NotImplementedError as e:
    print(type(e).__name__, e)

#> a:add(1)
#> b:add(1)
#> a:-> 3
#> a:add(1, 2, 3, scale=10)
#> b:add(1, 2, 3, scale=10)
#> a:-> 60
#> 3 60
#> add Adds. add __main__ 7
#> a:add()
#> b:add()
#> TypeError add() missing 1 required positional argument: 'x'
#> square 1
#> square 2
#> square 3
#> square 2
#> square 1
#> [1, 4, 1, 9, 4, 1] CacheInfo(hits=1, misses=5, maxsize=2, currsize=2) {'maxsize': 2, 'typed': False}
#> square 1.0
#> square 1
#> 1 1.0 1 2
#> square 4
#> CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) 16
#> TypeError unhashable type: 'list'
#> int float bool int CacheInfo(hits=1, misses=3, maxsize=None, currsize=3)
#> fails 1
#> 1 CacheInfo(hits=0, misses=1, maxsize=128, currsize=0)
#> fails 1
#> 1 CacheInfo(hits=0, misses=2, maxsize=128, currsize=0)
#> 1 1 CacheInfo(hits=0, misses=2, maxsize=0, currsize=0)
#> p-1-2
#> p+1!
#> p-q-3;
#> ('p', 'q') {'sep': '-', 'end': ';\n'} True
#> ['a', 'b', 'C'] [1, 2, 4, 8] 5
#> TypeError the first argument must be callable
#> TypeError len() takes exactly one argument (2 given)
#> TypeError reduce() of empty iterable with no initial value
#> (((ab)c)d) [1, 2] 7 3
#> ['c', 'a', 'dd', 'bb', 'eee'] True
#> True True 1 5
#> list
#>   int 1
#>   tuple
#>     int 2
#>     object 'x'
#>   object None
#>   int True
#> True True show
#> TypeError show requires at least 1 positional argument
#> computed
#> 12 12 {'radius': 2, 'area': 12}
#> computed
#> 12 6 2
#> NotImplementedError str
