from m import *
print(a, text)
try:
    print(never)
except NameError as e:
    print(e)
print(sorted(k for k in globals() if not k.startswith("_")))
try:
    nf()
except NameError as e:
    print(e)
try:
    tmp
except NameError as e: print(e)
try:
    loopvar
except NameError as e: print(e)
try:
    from lists_more import *
except AttributeError as e:
    print(e)
never = "mine"
nf = "keep"
from m import *
print(never, nf)

#> 1 s
#> name 'never' is not defined
#> ['a', 'flag', 'json', 'sys', 'text']
#> name 'nf' is not defined
#> name 'tmp' is not defined
#> name 'loopvar' is not defined
#> module 'lists_more' has no attribute 'zz'
#> mine keep
