# Modules as objects: __getattr__ and __dir__ of modules, attributes set and deleted from outside, functions' globals, __dict__, docs.
import lazy
import types

print(lazy.__doc__, type(lazy) is types.ModuleType, lazy.__name__, repr(lazy).split("'")[1])
print(lazy.computed_x, lazy.real, dir(lazy))
try:
    lazy.nope
except AttributeError as e:
    print(e)
print(hasattr(lazy, "nope"), getattr(lazy, "nope", "default"), lazy.asked)
from lazy import computed_y
print(computed_y)
try:
    from lazy import nope2
except ImportError as e:
    print(str(e).split(" (")[0])
lazy.real = "set from outside"
print(lazy.show(), lazy.__dict__["real"], vars(lazy)["real"])
del lazy.real
try:
    lazy.show()
except NameError as e:
    print(e)
print(lazy.computed_real)
lazy.show = lambda: "replaced"
print(lazy.show(), lazy.use_show())
lazy.new_function = lambda: lazy.hidden_state
lazy.hidden_state = [1]
print(lazy.new_function())
setattr(lazy, "dyn", 5)
print(lazy.dyn, lazy.use_dyn())
for f in (lambda: lazy(), lambda: lazy[0], lambda: lazy + 1, lambda: len(lazy)):
    try:
        f()
    except TypeError as e:
        print(e)
print(lazy == lazy, lazy in {lazy: 1}, bool(lazy), lazy.__class__.__name__, lazy.use_show.__globals__ is lazy.__dict__, lazy.use_show.__module__)

#> A lazy module. True lazy lazy
#> COMPUTED_X real ['one', 'two']
#> lazy has no nope
#> False default ['computed_x', 'nope', 'nope', 'nope']
#> COMPUTED_Y
#> cannot import name 'nope2' from 'lazy'
#> set from outside set from outside set from outside
#> name 'real' is not defined
#> COMPUTED_REAL
#> replaced replaced
#> [1]
#> 5 5
#> 'module' object is not callable
#> 'module' object is not subscriptable
#> unsupported operand type(s) for +: 'module' and 'int'
#> object of type 'module' has no len()
#> True True True module True lazy
