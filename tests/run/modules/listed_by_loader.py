# A registry of modules that are made when the program runs, put into sys.modules under computed names.
import sys
import types
from types import ModuleType


def make(name, doc=None, **names):
    module = ModuleType(name, doc)
    for key, value in names.items():
        setattr(module, key, value)
    parent, _, child = name.rpartition(".")
    sys.modules[name] = module
    if parent:
        setattr(sys.modules[parent], child, module)
    return module


make("tools", "Tools.", version=(1, 2), __path__=[])
make("tools.text", upper=str.upper, lower=str.lower)
make("tools.text.deep", answer=42)

import tools
import tools.text
from tools import text as t, version
from tools.text import upper, lower as low
print(tools.__doc__, version, tools.text is t, upper("a"), low("B"))
try:
    import tools.text.deep as deep
    print(deep.answer)
except ImportError as e:
    print(type(e).__name__, e)
try:
    import tools.missing
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    from tools import missing
except ImportError as e:
    print(e, e.name)

# All names of such a module, with and without __all__.
make("stars", _hidden=1, seen=2, other=3)
from stars import *
print(seen, other)
try:
    print(_hidden)
except NameError as e:
    print(e)
make("chosen", _hidden=4, seen=5, __all__=["_hidden"])
from chosen import *
print(_hidden, seen)
make("wrong", __all__=["none"])
try:
    from wrong import *
except AttributeError as e:
    print(e)


class Plain:
    __slots__ = ("a",)


sys.modules["plain"] = Plain()
try:
    from plain import *
except ImportError as e:
    print(e)
try:
    from plain import a
except ImportError as e:
    print(e, e.name, e.path)
sys.modules["plain"].a = "set"
from plain import a
print(a)

# For a while only.
saved = dict(sys.modules)
sys.modules["json"] = types.SimpleNamespace(dumps=lambda x: "fake")
import json
print(json.dumps([1]))
sys.modules.pop("json")
import json
print(json.dumps([1]))


class Patched:
    def __init__(self, **new):
        self.new = new

    def __enter__(self):
        self.old = {k: sys.modules.get(k) for k in self.new}
        sys.modules.update(self.new)

    def __exit__(self, *exc):
        for k, v in self.old.items():
            if v is None:
                del sys.modules[k]
            else:
                sys.modules[k] = v


def dumps():
    import json
    return json.dumps({"a": 1})


with Patched(json=types.SimpleNamespace(dumps=repr)):
    print(dumps())
print(dumps())
with Patched(tools=None):
    try:
        import tools
    except ModuleNotFoundError as e:
        print(e)
import tools
print(tools.version)

#> Tools. (1, 2) True A b
#> 42
#> No module named 'tools.missing' tools.missing
#> cannot import name 'missing' from 'tools' (unknown location) tools
#> 2 3
#> name '_hidden' is not defined
#> 4 2
#> module 'wrong' has no attribute 'none'
#> from-import-* object has no __dict__ and no __all__
#> cannot import name 'a' from '<unknown module name>' (unknown location) None None
#> set
#> fake
#> [1]
#> {'a': 1}
#> {"a": 1}
#> import of tools halted; None in sys.modules
#> (1, 2)
