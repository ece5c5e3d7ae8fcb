# Modules that import one another: what is seen half made, late imports in functions, from-imports that fail, state shared.
import first
import second
from third import user

print(first.log)
print(first.get(), second.get(), first.Base is second.Derived.__mro__[1], second.Derived().name())
print(user(), first.late(), second.first.value, first.second.value)
first.value = "changed in main"
print(second.peek(), second.copied)
try:
    import broken_a
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])
print(sorted(n for n in dir(second) if not n.startswith("_")))
import sys
print("first" in sys.modules, "third" in sys.modules, sys.modules["second"] is second)

#> ['first starts', 'second sees early False', 'first continues', 'third']
#> second's late True Derived of first
#> second's/second's/late Derived late second's
#> changed in main early
#> ImportError cannot import name 'thing' from partially initialized module 'broken_a'
#> ['Base', 'Derived', 'copied', 'first', 'get', 'log', 'peek', 'value']
#> True True True
