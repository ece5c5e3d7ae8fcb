# A package may hold more than a program uses of it: what is refused, and modules that are not there.
import thirdparty
from thirdparty import used, Kept, fallback
from thirdparty.compat import PY2, text_type, unichr_, NEW
print(used(3), Kept().value(), fallback, PY2, text_type, unichr_, NEW)
try:
    thirdparty.needs_nowhere()
except ModuleNotFoundError as e:
    print(type(e).__name__, e, e.name)
print(thirdparty.optional is None, thirdparty.chain)
print(thirdparty.shadowed("x"), thirdparty._module.__name__, thirdparty.shadowed.__name__)
try:
    from thirdparty import half
except ImportError as e:
    print("half:", e)
import thirdparty.half_tried
print(thirdparty.half_tried.found)

#> 4 42 yes False <class 'str'> <built-in function chr> True
#> ModuleNotFoundError No module named 'package_that_is_nowhere' package_that_is_nowhere
#> True No module named 'end_of_the_chain'
#> xx thirdparty.shadowed shadowed
#> half: No module named 'nor_is_this'
#> ['nothing_here', 'nothing_here']
