"""Attributes that the import system sets: __name__, __doc__, __package__, __spec__, __file__, __path__, reprs."""
import os.path
import plain_mod
import pkg
from pkg import child

for m in (plain_mod, pkg, child):
    print(m.__name__, repr(m.__doc__), repr(m.__package__), m.__spec__.name, repr(m.__spec__.parent), os.path.basename(m.__file__), hasattr(m, "__path__"), m.__spec__.submodule_search_locations is not None)
    print("  ", m.inside)
print(__name__, repr(__package__), __spec__, os.path.basename(__file__), __doc__[:10])
print(plain_mod.__spec__.origin == plain_mod.__file__, plain_mod.__spec__.has_location, plain_mod.__loader__ is not None)
print(repr(plain_mod).startswith("<module 'plain_mod' from '"), repr(pkg).endswith("__init__.py'>"))
plain_mod.__doc__ = "changed"
print(plain_mod.__doc__, plain_mod.see_doc())
plain_mod.__name__ = "renamed"
print(plain_mod.see_name())
plain_mod.new = 5
print(plain_mod.see_new())
del plain_mod.new
try:
    plain_mod.see_new()
except NameError as e:
    print(e)

#> plain_mod 'Doc of plain_mod.' '' plain_mod '' plain_mod.py False False
#>    ('plain_mod', '', 'Doc of plain_mod.', 'plain_mod')
#> pkg None 'pkg' pkg 'pkg' __init__.py True True
#>    ('pkg', 'pkg', None, 1)
#> pkg.child 'Child doc.' 'pkg' pkg.child 'pkg' child.py False False
#>    ('pkg.child', 'pkg', 'Child doc.')
#> __main__ None None main.py Attributes
#> True True True
#> True True
#> changed changed
#> renamed
#> 5
#> name 'new' is not defined
