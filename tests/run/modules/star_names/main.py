from exporting import *
print(f(), Thing().x)
try: hidden
except NameError as e: print(e)
from summed import *
print(sorted(n for n in globals() if n.startswith("s_")))
from pkg import *
print(alpha(), beta, CONST, sub.deep)
try: gamma
except NameError as e: print(e)
from made import *
print(first, second, public)
try: _private
except NameError as e: print(e)
from conditional import *
print(c_text, _c_listed)
from circle_a import *
print(a_early, a_late, a_from_b)
from lazy import *
print(lz)
def g(): return first + second
print(g())
try:
    from wrong import *
except TypeError as e: print(e)
try:
    from wrong2 import *
except AttributeError as e: print(e)
from shadow import *
print(len([1]), max(1, 2))

#> f 5
#> name 'hidden' is not defined
#> ['s_five', 's_four', 's_one', 's_three']
#> alpha beta 3 deep
#> name 'gamma' is not defined
#> first second 1
#> name '_private' is not defined
#> t 1
#> b: name 'a_late' is not defined
#> 1 2 1
#> lazily
#> firstsecond
#> Item in wrong.__all__ must be str, not int
#> module 'wrong2' has no attribute 'bad'
#> 1 mine
