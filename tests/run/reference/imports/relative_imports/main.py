"""Relative imports: levels, from dots alone, names and modules, beyond the top, in functions."""
import top.mid.low
print([getattr(n, "__name__", n) for n in top.mid.low.names])
print(top.mid.low.lazy())
from top.mid.errors import results
for r in results:
    print(r)
print(top.mid.low.sibling is top.mid.sibling)

#> ['mid', 'sibling', 'top', 'side', 'mid', 'side']
#> ('side', 'sibling', 'side')
#> ('ModuleNotFoundError', "No module named 'top.mid.missing_module'", 'top.mid.missing_module')
#> ('ImportError', "cannot import name 'missing_name' from 'top.mid'", 'top.mid')
#> ('ImportError', 'attempted relative import beyond top-level package')
#> True
