# Packages that are folders without __init__.py.
import parts
import runs

print(parts.__name__, len(list(parts.__path__)), parts.__file__, parts.__package__, parts.__doc__)
print(list(parts.__path__)[0].endswith("parts"), repr(parts).startswith("<module 'parts' (namespace) from ['"))
print(hasattr(parts, "mod"), hasattr(parts, "__file__"), runs.__file__, parts.__spec__.origin, parts.__spec__.has_location)
import parts.inner.deep
import parts.mod

print(parts.mod.x, parts.inner.deep.y, parts.inner.__file__, parts.inner.__package__, parts.mod.__package__)
try:
    from parts import nope
except ImportError as e:
    print(e.name, e.path, e)
try:
    parts.nope
except AttributeError as e:
    print(e)
try:
    import parts.missing
except ImportError as e:
    print(e, e.name, e.path)

#> parts 1 None parts None
#> True True
#> False True None None False
#> 1 2 None parts.inner parts
#> parts None cannot import name 'nope' from 'parts' (unknown location)
#> module 'parts' has no attribute 'nope'
#> No module named 'parts.missing' parts.missing None
