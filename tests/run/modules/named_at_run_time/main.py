#@ stdin: deep
# Names of modules that are computed when the program runs: prefixes, relative names, tables, lazy packages.
import importlib
import sys
from importlib import import_module

import plugins
import lazy

for name in ("alpha", "beta"):
    module = importlib.import_module(f"plugins.{name}")
    print(module.__name__, module.run(2), getattr(plugins, name) is module)
print(plugins.load("gamma").run(5))
print(plugins.load("deep.inner").run(5), plugins.deep.inner.__name__)
for wrong in ("delta", "deep.nothing", "alpha.more"):
    try:
        plugins.load(wrong)
    except ModuleNotFoundError as e:
        print(type(e).__name__, e, e.name)
try:
    importlib.import_module(".alpha")
except TypeError as e:
    print(e)
print(import_module(".beta", package="plugins").run(1))
print(import_module("plugins.%s" % "alpha").run(0), import_module("plugins.{}".format("beta")).run(0))
print(import_module(".".join(["plugins", "gamma"])).run(0))
path = "plugins." + input()
found = import_module(path)
print(found.__name__, sys.modules[path] is found)

table = {"one": "first_of", "two": "second_of"}
for key, value in sorted(table.items()):
    print(key, import_module(value).VALUE)
try:
    print(import_module("third_" + "of"))
except ImportError as e:
    print(e)


def locate(spec):
    where, _, attribute = spec.partition(":")
    return getattr(import_module(where), attribute)


print(locate("collections:OrderedDict")(a=1), locate("math:floor")(2.5))
print(sorted(n for n in sys.modules if n.startswith("lazy")))
print(lazy.small(3), sorted(n for n in sys.modules if n.startswith("lazy")))
print(lazy.Big().size, lazy.Big is lazy.Big, "Big" in vars(lazy))
print(dir(lazy))
try:
    lazy.absent
except AttributeError as e:
    print(e)
from lazy import Other
print(Other)
print(__import__("plugins." + "alpha").__name__, __import__("plugins." + "alpha", fromlist=["run"]).__name__)

#> alpha runs
#> plugins.alpha ('alpha', 2) True
#> beta runs
#> plugins.beta ('beta', 2) True
#> gamma runs
#> ('gamma', 5)
#> 25 plugins.deep.inner
#> ModuleNotFoundError No module named 'plugins.delta' plugins.delta
#> ModuleNotFoundError No module named 'plugins.deep.nothing' plugins.deep.nothing
#> ModuleNotFoundError No module named 'plugins.alpha.more'; 'plugins.alpha' is not a package plugins.alpha.more
#> the 'package' argument is required to perform a relative import for '.alpha'
#> ('beta', 1)
#> ('alpha', 0) ('beta', 0)
#> ('gamma', 0)
#> plugins.deep True
#> one 1
#> two 2
#> No module named 'third_of'
#> OrderedDict({'a': 1}) 2
#> ['lazy']
#> 2 ['lazy', 'lazy.functions']
#> 100 True True
#> ['Big', 'Other', 'small']
#> module 'lazy' has no attribute 'absent'
#> ['other']
#> plugins plugins.alpha
