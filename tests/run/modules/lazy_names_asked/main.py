# A package that loads its parts on demand: __getattr__ and __dir__ of modules, caching in globals(), star import, errors, submodules.
import sys
import kit

loaded = lambda: sorted(n for n in sys.modules if n.startswith("kit."))
print(loaded(), kit.ready, dir(kit))
print(kit.shout("hi"), loaded(), "shout" in vars(kit))
print(kit.shout("again"), kit.asked)
from kit import count, constants
print(count("banana"), constants.PI, loaded(), kit.asked)
for name in ("nothing", "broken", "__wrapped__", "deprecated"):
    try:
        print(name, getattr(kit, name))
    except Exception as e:
        print(name, type(e).__name__, e)
print(getattr(kit, "nothing", "default"), hasattr(kit, "whisper"), hasattr(kit, "zip_it"))
try:
    from kit import unknown_name
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])
try:
    from kit import broken
except Exception as e:
    print(type(e).__name__, e)
from kit import *
print("shout" in globals(), "whisper" in globals(), "zip_it" in globals(), whisper("LOUD"))
kit.later = "set from outside"
print(kit.later, kit.asked.count("later"))
del kit.later
try:
    kit.later
except AttributeError as e:
    print(e)
try:
    del kit.shout_nothing
except AttributeError as e:
    print(type(e).__name__)
del kit.shout
print("shout" in vars(kit), kit.shout("back"), "shout" in vars(kit))
old = kit.__getattr__
kit.__getattr__ = lambda name: f"replaced {name}"
print(kit.anything, kit.ready)
kit.__getattr__ = old

#> [] True ['count', 'ready', 'shout', 'whisper']
#> HI! ['kit.voices'] True
#> AGAIN! ['shout']
#> {'a': 3, 'b': 1, 'n': 2} 3 ['kit.constants', 'kit.counting', 'kit.voices'] ['shout', 'count', 'constants']
#> nothing AttributeError module 'kit' lacks 'nothing'
#> broken RuntimeError cannot be loaded
#> __wrapped__ AttributeError module 'kit' lacks '__wrapped__'
#> deprecated old deprecated
#> default True False
#> ImportError cannot import name 'unknown_name' from 'kit'
#> RuntimeError cannot be loaded
#> True True False loud
#> set from outside 0
#> module 'kit' lacks 'later'
#> AttributeError
#> False BACK! True
#> replaced anything True
