# singledispatch, singledispatchmethod and other tools for methods.
from functools import singledispatch, singledispatchmethod, partialmethod, total_ordering, cached_property, wraps, lru_cache, cmp_to_key
from abc import ABC


@singledispatch
def show(x, extra=None):
    "Shows."
    return f"object {x!r} {extra}"


@show.register(int)
def _(x, extra=None):
    return f"int {x}"


@show.register(list)
def show_list(x, extra=None):
    return f"list of {len(x)} {extra}"


@show.register
def _(x: str, extra=None):
    return f"str {x}"


show.register(float, lambda x: f"float {x}")


class A(ABC):
    pass


class B(A):
    pass


A.register(complex)


@show.register(A)
def _(x):
    return "A-like " + type(x).__name__


print(show(1), show(True), show([1, 2], extra=5), show("s"), show(2.5), show(None), show(B()), show(1j), show((1,), "e"))
print(show.__name__, show.__doc__, show.dispatch(bool)(7), show.dispatch(dict) is show.dispatch(object), len(show.registry), show_list([0]))
for call in (lambda: show(), lambda: show.register(5), lambda: show.register(lambda x: 1)):
    try:
        call()
    except TypeError as error:
        print(str(error).split(":")[0])


class Neg:
    @singledispatchmethod
    def neg(self, arg):
        raise NotImplementedError("cannot negate")

    @neg.register(int)
    def _(self, arg):
        return -arg

    @neg.register(bool)
    def _(self, arg):
        return not arg

    @singledispatchmethod
    @classmethod
    def make(cls, v):
        return cls.__name__, "any", v

    @make.register(int)
    @classmethod
    def _(cls, v):
        return cls.__name__, "int", v


n = Neg()
print(n.neg(5), n.neg(True), Neg.make("a"), n.make(3))
try:
    n.neg("a")
except NotImplementedError as error:
    print(error)


class Cell:
    def __init__(self):
        self.alive = False

    def set_state(self, state, why="none"):
        self.alive = state
        return why

    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, why="died")


c = Cell()
print(c.set_alive(), c.alive, c.set_dead(), c.alive, c.set_alive(why="x"))


@total_ordering
class Ver:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(Ver(1) <= Ver(2), Ver(1) >= Ver(2), Ver(2) > Ver(1), Ver(1) != Ver(1), sorted([Ver(3), Ver(1)])[0].n)


@lru_cache(maxsize=2)
def f(x):
    return [x]


print(f(1) is f(1), f.cache_info(), f.cache_parameters(), f.__wrapped__(3), f.__name__)
f.cache_clear()
print(f.cache_info().hits, f.cache_info().currsize)

#> int 1 int True list of 2 5 str s float 2.5 object None None A-like B A-like complex object (1,) e
#> show Shows. int 7 True 6 list of 1 None
#> show requires at least 1 positional argument
#> Invalid first argument to `register()`
#> Invalid first argument to `register()`
#> -5 False ('Neg', 'any', 'a') ('Neg', 'int', 3)
#> cannot negate
#> none True died False x
#> True False True False 1
#> True CacheInfo(hits=1, misses=1, maxsize=2, currsize=1) {'maxsize': 2, 'typed': False} [3] f
#> 0 0
