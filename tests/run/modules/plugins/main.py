# A program in modules: plugins that register themselves, a core with hooks, configuration in a module, constants shared and rebound.
import config
from core import Registry, run_all
import plugins
from plugins import text, numbers
from plugins.numbers import *

print(Registry.names(), sorted(plugins.loaded))
print(run_all("hello world 42"))
config.level = 2
print(run_all("a 1 2"))
config.DEFAULTS["sep"] = "|"
print(run_all("x 5"), config.describe())
print(double(4), "triple" in globals(), text.upper is Registry.get("upper"), numbers._hidden())
try:
    Registry.get("nothing")
except KeyError as e:
    print("KeyError", e)


@Registry.register("local")
def local_plugin(s, cfg):
    return len(s) * cfg.level


print(run_all("abc"), Registry.names())
with config.override(level=10, DEFAULTS={"sep": "+"}):
    print(run_all("ab"))
print(config.level, config.DEFAULTS, Registry.calls)
text.SUFFIX = "?"
print(Registry.get("upper")("q", config))
from config import level
level = 99
print(config.level, level)
Registry.clear()
print(Registry.names(), run_all("x"))

#> ['sum', 'upper'] ['plugins.numbers', 'plugins.text']
#> sum:42,upper:HEL!
#> sum:6,upper:A 1 2!
#> sum:10|upper:X 5! level=2 {'sep': '|'}
#> 8 False True hidden but there
#> KeyError 'nothing'
#> local:6|sum:0|upper:ABC! ['local', 'sum', 'upper']
#> local:20+sum:0+upper:AB!
#> 2 {'sep': '|'} 5
#> Q?
#> 2 99
#> [] 
