# Packages: relative imports, submodules, __init__, names of modules.
print("main")
import pkg
import pkg.sub.deep
from pkg import first, VERSION
from pkg.sub import deep as d, up
from pkg.sub.deep import where

print(pkg.VERSION, VERSION, pkg.__name__, pkg.sub.__name__, pkg.sub.deep.__name__)
print(first.name, pkg.first is first, d is pkg.sub.deep, where())
print(up(), pkg.sub.sibling_value(), d.from_top())
print(pkg.__package__, pkg.sub.deep.__package__, __package__ in (None, ""))
print(pkg.first.Thing().describe(), pkg.first.Thing.__module__, repr(pkg.first.Thing))
print(hasattr(pkg, "second"), "first" in dir(pkg))
import pkg.second

print(hasattr(pkg, "second"), pkg.second.value)
try:
    from pkg import nothing_here
except ImportError as error:
    print(type(error).__name__, str(error).split(" (")[0])


def lazy():
    from pkg.lazy import answer
    return answer


print("before lazy")
print(lazy(), lazy())
print(d.constants(), pkg.total)
pkg.total += 1
print(d.constants())

#> main
#> pkg
#> pkg.first
#> pkg.sub
#> pkg.sub.sibling
#> pkg.sub.deep
#> 1.0 1.0 pkg pkg.sub pkg.sub.deep
#> pkg.first True True ('pkg.sub.deep', 'pkg.first', 'sibling', True)
#> 1.0 sibling 1.0
#> pkg pkg.sub True
#> Thing from pkg.first pkg.first <class 'pkg.first.Thing'>
#> False True
#> pkg.second
#> True Thing from pkg.first
#> ImportError cannot import name 'nothing_here' from 'pkg'
#> before lazy
#> pkg.lazy
#> 42 42
#> 5 5
#> 6
