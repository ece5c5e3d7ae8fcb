# A module that fills its own dict from a table of names is asked for names that are computed: what it holds besides,
# and no text asks for, does not decide whether the program compiles.
import compat
from compat import Marker, caller_name, floor


class Options:
    gcd = "gcd"


def asks():
    return caller_name(0), caller_name()


mark = Marker("m")
print(mark.name, mark.module, mark.evaluated(), floor(2.5), asks())
print(compat.ceil(0.5), getattr(compat, Options.gcd)(12, 18), sorted(compat.__all__))

#> m __main__ [2, 3] 2 ('__main__', '__main__')
#> 1 6 ['Marker', 'caller_name', 'evaluate']
