# Names passed through several packages: star re-exports with and without __all__, underscores, computed __all__, aliases, later rebinding.
import lib
from lib import *
from lib.core import *
import lib.extra as extra

names = lambda module: sorted(n for n in vars(module) if not n.startswith("__"))
print(names(lib))
print(names(lib.core), lib.core.__all__)
print(names(lib.extra))
print(make(1), Base.__module__, shape, "_hidden" in globals(), "hidden_by_all" in globals(), "computed_0" in globals())
print(lib.make is lib.core.base.make, lib.Base is Base, extra.Base is Base)
lib.core.base.shape = "changed"
print(shape, lib.shape, lib.core.shape, lib.core.base.shape, lib.core.base.current())
lib.core.base.counter += 5
print(lib.core.base.counter, lib.counter, lib.core.base.bump(), lib.counter)
try:
    from lib.extra.wrong_all import *
except AttributeError as e:
    print(e)
try:
    from lib.extra.typed_all import *
except TypeError as e:
    print(e)
print("fine_name" in globals())
from lib.extra.tuple_all import *
print(first, "second" in globals())
from lib.extra import underscored
from lib.extra.underscored import _one, __two
print(_one, __two, "plain" in globals())
from lib.extra.underscored import *
print(plain, "_three" in globals())


class C:
    from lib.core.base import counter as value, make
    total = value + 1


print(C.value, C.total, C.make(3) if False else C.make is make)
print(lib.extra.shadow("x"), lib.len_of("four"), len("abc"))
print(lib.core.base.__name__, lib.core.__path__ is not None, extra.underscored.__package__)

#> ['Base', 'base', 'bump', 'computed_0', 'core', 'counter', 'current', 'extra', 'len_of', 'make', 'shadow', 'shape']
#> ['Base', '_hidden', 'base', 'bump', 'computed_0', 'computed_1', 'counter', 'current', 'make', 'shape'] ['Base', 'bump', 'current', 'make', 'shape', 'computed_0', 'base']
#> ['Base', '_make', 'hidden_by_all', 'len_of', 'shadow']
#> ['Base'] lib.core.base round False False True
#> True True True
#> round round round changed changed
#> 6 1 7 1
#> module 'lib.extra.wrong_all' has no attribute 'not_there'
#> Item in lib.extra.typed_all.__all__ must be str, not int
#> True
#> 1 False
#> 1 2 False
#> 4 False
#> 7 8 True
#> shadowed 4 3
#> lib.core.base True lib.extra
