# Methods with arguments given before, properties kept for good, caches that are not copied.
import copy
from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial, partialmethod


def capture(*args, **keywords):
    return args, keywords


class A:
    nothing = partialmethod(capture)
    positional = partialmethod(capture, 1)
    keywords = partialmethod(capture, a=2)
    both = partialmethod(capture, 3, b=4)
    spec = partialmethod(capture, self=1, func=2)
    nested = partialmethod(positional, 5)
    over_partial = partialmethod(partial(capture, c=6), 7)
    static = partialmethod(staticmethod(capture), 8)
    cls = partialmethod(classmethod(capture), d=9)

    def __repr__(self):
        return "an A"


a = A()
print(a.nothing(), a.nothing(5), a.nothing(c=6))
print(a.positional(5), a.positional(c=6), A.positional(a, 5))
print(a.keywords(5, c=6), a.both(), a.both(5, b=6), A.both(a, 5, c=6))
print(a.spec(), a.nested(6, d=7), A.nested(a, 6), a.over_partial(5), A.over_partial(a, c=8))
print(a.static(5), A.static(5, d=8), a.cls(), A.cls(1, c=2))
print(a.both.__self__, A.cls.__self__, hasattr(A.both, "__self__"), A.over_partial.__name__)
print(vars(A)["both"].args, vars(A)["nested"].args, repr(vars(A)["both"]).startswith("functools.partialmethod(<function capture at"))
print(repr(partialmethod(print, 1, x=2)), partial(print, 1, x=2), isinstance(A.over_partial, partial))


class Named(partial):
    pass


print(Named(print, 2), partialmethod[int])
try:
    partialmethod(None, 1)
except TypeError as e:
    print(e)


class Abstract(ABC):
    @abstractmethod
    def add(self, x, y):
        pass

    add5 = partialmethod(add, 5)


print(Abstract.add5.__isabstractmethod__, Abstract.__abstractmethods__ == {"add", "add5"})


@dataclass(frozen=True)
class Frozen:
    n: int

    @cached_property
    def double(self):
        print("computing")
        return self.n * 2


f = Frozen(4)
print(f.double, f.double, f == Frozen(4))


class Guarded:
    def __setattr__(self, name, value):
        print("set", name)
        super().__setattr__(name, value)

    @cached_property
    def value(self):
        return [1]


g = Guarded()
g.x = 1
print(g.value is g.value)
del g.value
print(g.value)


class Slots:
    __slots__ = ("n",)

    @cached_property
    def value(self):
        return 1


try:
    Slots().value
except TypeError as e:
    print(e)


@lru_cache(maxsize=2)
def cached(x):
    return x


print(copy.copy(cached) is cached, copy.deepcopy([cached])[0] is cached)

#> ((an A,), {}) ((an A, 5), {}) ((an A,), {'c': 6})
#> ((an A, 1, 5), {}) ((an A, 1), {'c': 6}) ((an A, 1, 5), {})
#> ((an A, 5), {'a': 2, 'c': 6}) ((an A, 3), {'b': 4}) ((an A, 3, 5), {'b': 6}) ((an A, 3, 5), {'b': 4, 'c': 6})
#> ((an A,), {'self': 1, 'func': 2}) ((an A, 1, 5, 6), {'d': 7}) ((an A, 1, 5, 6), {}) ((an A, 7, 5), {'c': 6}) ((an A, 7), {'c': 8})
#> ((8, 5), {}) ((8, 5), {'d': 8}) ((<class '__main__.A'>,), {'d': 9}) ((<class '__main__.A'>, 1), {'d': 9, 'c': 2})
#> an A <class '__main__.A'> False _method
#> (3,) (1, 5) True
#> functools.partialmethod(<built-in function print>, 1, x=2) functools.partial(<built-in function print>, 1, x=2) False
#> Named(<built-in function print>, 2) functools.partialmethod[int]
#> None is not callable or a descriptor
#> True True
#> computing
#> 8 8 True
#> set x
#> True
#> [1]
#> No '__dict__' attribute on 'Slots' instance to cache 'value' property.
#> True True
