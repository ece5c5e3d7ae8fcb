"""__getattr__ and __dir__ of modules: attribute access, from-imports, errors, deprecation."""
import lazy
print(lazy.real, lazy.computed, lazy.other)
from lazy import made_up, real
print(made_up, real)
for name in ("forbidden", "_private"):
    try:
        getattr(lazy, name)
    except AttributeError as e:
        print(e)
try:
    from lazy import forbidden
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])
print(hasattr(lazy, "anything"), hasattr(lazy, "forbidden"), getattr(lazy, "forbidden", "default"))
print(dir(lazy))
lazy.computed = "set now"
print(lazy.computed)
del lazy.computed
print(lazy.computed)
lazy.__getattr__ = lambda name: f"replaced {name}"
print(lazy.xyz)
del lazy.__getattr__
try:
    lazy.xyz
except AttributeError as e:
    print(e)
print(lazy.inside())

#> real lazy computed lazy other
#> lazy made_up real
#> module 'lazy' has no attribute 'forbidden'
#> module 'lazy' has no attribute '_private'
#> ImportError cannot import name 'forbidden' from 'lazy'
#> True False default
#> ['real', 'virtual']
#> set now
#> lazy computed
#> replaced xyz
#> module 'lazy' has no attribute 'xyz'
#> name 'undefined_here' is not defined
