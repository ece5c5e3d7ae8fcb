# A module that sets computed names in its own globals, or asks them for one name: what else it holds stays what it is.
import names
from names import PLAIN, made_later, shadowed

print(PLAIN, names.made_1, names.made_2, made_later(), shadowed())
print(names.lookup(), names.lookup_missing(), names.lookup_default())
names.Sentinel()
print(names.lookup(), names.counted(), names.counted())
print(names.late())
try:
    print(names.nothing)
except AttributeError as error:
    print(error)
try:
    names.unbound()
except NameError as error:
    print(error)

#> plain 1 4 later ('replaced', 'fourfour')
#> None None (3, 'plain')
#> Sentinel() 1 2
#> (('abs', ()), ('abs', (-2,)))
#> module 'names' has no attribute 'nothing'
#> name 'never_set' is not defined
