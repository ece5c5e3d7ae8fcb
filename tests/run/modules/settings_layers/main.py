# Settings in modules: defaults, overrides by import order, a module that replaces itself in sys.modules, names read late and early.
import sys
import conf
from conf import defaults, settings
from conf.defaults import LEVEL, NAMES as early
import conf.overrides

print(LEVEL, defaults.LEVEL, settings.LEVEL, settings["LEVEL"], early is defaults.NAMES)
print(settings.NAMES, sorted(settings), len(settings), "PATHS" in settings, "nothing" in settings)
try:
    settings.missing
except AttributeError as e:
    print(e)
settings.override(LEVEL=7, NEW="n")
print(settings.LEVEL, settings.NEW, defaults.LEVEL, hasattr(defaults, "NEW"))
with settings.changed(LEVEL=0, NAMES=[]):
    print(settings.LEVEL, settings.NAMES)
    with settings.changed(LEVEL=-1):
        print(settings.LEVEL)
    print(settings.LEVEL)
print(settings.LEVEL, settings.NAMES)
try:
    with settings.changed(LEVEL=99):
        raise KeyError("inside")
except KeyError:
    print(settings.LEVEL)
defaults.LEVEL = 50
settings.reset()
print(settings.LEVEL, LEVEL)
print(type(conf.settings).__name__, settings is conf.settings, "conf.defaults" in sys.modules, conf.overrides.applied)


def reads():
    from conf import settings as local
    from conf.defaults import LEVEL
    return local.LEVEL, LEVEL


print(reads())
defaults.LEVEL = 51
print(reads(), LEVEL)
print([n for n in vars(defaults) if n.isupper()], conf.__doc__, conf.overrides.__name__)

#> 1 1 2 2 True
#> ['a', 'b'] ['LEVEL', 'NAMES', 'PATHS'] 3 True False
#> no setting missing
#> 7 n 1 False
#> 0 []
#> -1
#> 0
#> 7 ['a', 'b']
#> 7
#> 50 1
#> Settings True True (2, 'use override(LEVEL=...)')
#> (50, 50)
#> (50, 51) 1
#> ['LEVEL', 'NAMES', 'PATHS'] Layers of settings. conf.overrides
