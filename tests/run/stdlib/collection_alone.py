# A program that names one abstract collection only.
from collections.abc import Collection

views = {}.keys(), {}.values(), {}.items()
print([isinstance(v, Collection) for v in views], [isinstance(x, Collection) for x in ([], "", 1, iter(""), range(2))])


class Bag:
    def __contains__(self, x): return True
    def __iter__(self): return iter(())
    def __len__(self): return 0


class Half:
    def __iter__(self): return iter(())
    __len__ = None


print(isinstance(Bag(), Collection), issubclass(Half, Collection), Collection.__abstractmethods__ == {"__len__", "__iter__", "__contains__"})

#> [True, True, True] [True, True, False, False, True]
#> True False True
