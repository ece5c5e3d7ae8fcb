# `f_globals`: the variables of the module whose function runs, ran, or waits.
import sys

value = 1


def here():
    frame = sys._getframe()
    return frame.f_globals


def outer():
    return sys._getframe(1).f_globals["__name__"]


def changes():
    sys._getframe(1).f_globals["made"] = "by a function"


print(here()["value"], here()["__name__"], here() is globals(), outer())
changes()
print(made)
here()["value"] = 7
print(value)
try:
    {}["missing"]
except KeyError as e:
    tb = e.__traceback__
    print(tb.tb_frame.f_globals["value"], tb.tb_frame.f_globals is globals())


def gen():
    yield 1


g = gen()
print(g.gi_frame.f_globals["value"], "gen" in g.gi_frame.f_globals)


class Own:
    def __init__(self):
        self.f_locals = {"a": 1}


print(Own().f_locals)
try:
    print(Own().f_globals)
except AttributeError as e:
    print(e)

#> 1 __main__ True __main__
#> by a function
#> 7
#> 7 True
#> 7 True
#> {'a': 1}
#> 'Own' object has no attribute 'f_globals'
