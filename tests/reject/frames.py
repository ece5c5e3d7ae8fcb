import sys

def f():
    here = sys._getframe()
    print(here.f_locals, here.f_builtins, here.f_globals)

def g():
    pass

f.__code__ = g.__code__

#> unsupported-frame 5: `f_locals` of frames is not supported
#> unsupported-frame 5: `f_builtins` of frames is not supported
#> unsupported-frame 10: setting `__code__` is not supported
