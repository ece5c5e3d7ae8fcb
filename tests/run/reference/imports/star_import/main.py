"""from m import *: __all__, underscores, rebinding, packages with __all__."""
value = "own"
from plain import *
print(public, value, "_private" in globals(), helper())
from listed import *
print(chosen, _underscored, "left_out" in globals())
import listed
print(listed.left_out)
from pk import *
print(inner.name, "other" in globals())
from pk.other import *
print(name, "sys" in globals())
from math import *
print(floor(2.5), pi > 3, "e" in globals())
from empty import *


def f():
    return public, chosen


print(f())

#> public from plain False hidden
#> chosen with underscore False
#> not in all
#> pk.inner False
#> pk.other True
#> 2 True True
#> ('public', 'chosen')
