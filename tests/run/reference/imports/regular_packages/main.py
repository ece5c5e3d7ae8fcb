"""Regular packages: __init__ runs first and once, submodules become attributes, __path__ and __package__."""
import sys

print("sys.modules has pack:", "pack" in sys.modules)
import pack
print(pack.__name__, pack.__package__, hasattr(pack, "__path__"), pack.value)
print(hasattr(pack, "late"))
import pack.late
print(pack.late.where, pack.late.__package__, hasattr(pack.late, "__path__"))
import pack.sub.leaf
print(pack.sub.leaf.parent_value, pack.sub.__name__, pack.sub.leaf.__name__)
import pack.sub.leaf as leaf
from pack import late, sub
from pack.sub import leaf as leaf2
print(leaf is leaf2 is pack.sub.leaf, late is pack.late, sub is pack.sub)
print(sys.modules["pack"] is pack, sys.modules["pack.sub.leaf"] is leaf)
from pack.sub.leaf import counter, bump
bump()
print(counter, leaf.counter)
try:
    from pack import missing
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0], e.name)
try:
    import pack.nothing
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    import pack.late.deeper
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    import nowhere_at_all
except ModuleNotFoundError as e:
    print(e, e.name)
print(pack.sub.from_parent())

#> sys.modules has pack: False
#> pack init pack
#> pack pack True pack value
#> False
#> late runs pack.late
#> late pack False
#> sub init pack.sub pack.sub
#> leaf runs pack.sub.leaf
#> pack value pack.sub pack.sub.leaf
#> True True True
#> True True
#> 1 2
#> ImportError cannot import name 'missing' from 'pack' pack
#> No module named 'pack.nothing' pack.nothing
#> No module named 'pack.late.deeper'; 'pack.late' is not a package pack.late.deeper
#> No module named 'nowhere_at_all' nowhere_at_all
#> ('pack value', 'late', 2)
