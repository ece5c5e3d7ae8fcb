#@ exit: 1
# Packages in packages, packages without a file, imports within them, and what imports say when they fail.
import sys
print(__name__, __package__, __spec__, __file__.endswith("main.py"), __builtins__ is not None)
import pkg.sub.deep.mod as m
print(m.__name__, m.__package__, m.__spec__.name, m.__spec__.parent, m.__spec__.submodule_search_locations, m.__spec__.has_location, m.__file__.split("/")[-4:])
import pkg
print(pkg.sub.deep.mod is m, pkg.__path__.__class__, len(pkg.__path__), pkg.__spec__.submodule_search_locations == pkg.__path__, pkg.__package__, pkg.__spec__.parent)
print(repr(pkg).split(" from")[0], repr(m).split("from")[0], pkg.__spec__.name, type(pkg.__spec__).__name__, type(pkg.__loader__).__name__)
from pkg import sub as s, other, value
print(s.__name__, other.x, value)
from pkg.sub import *
print(public, "hidden" in globals(), sorted(n for n in ("deep", "sys", "_priv") if n in globals()))
import ns.inner.leaf
print(ns.inner.leaf.v, ns.__spec__.origin, ns.__file__ if hasattr(ns, "__file__") else "no file", ns.inner.leaf.__package__)
print(repr(ns).split("(")[0], ns.__spec__.loader is not None, ns.__doc__, ns.__name__)
try: import pkg.nothing
except ModuleNotFoundError as e: print(e, e.name, e.path)
try: from pkg import nothing
except ImportError as e: print(type(e).__name__, str(e).split(" (")[0], e.name, e.name_from, e.path is not None)
try: import pkg.other.x
except ModuleNotFoundError as e: print(e, e.name)
try: import nowhere.at.all
except ModuleNotFoundError as e: print(e, e.name, e.path)
try: from . import x
except ImportError as e: print(e)
try: from .x import y
except ImportError as e: print(e)
try: from pkg.bad import z
except ValueError as e: print(e, "pkg.bad" in sys.modules, hasattr(pkg, "bad"))
try: import pkg.bad
except ValueError as e: print(e)
import pkg.once, pkg.once as o2
from pkg import once
print(once is o2)
del sys.modules["pkg.once"]
print(pkg.once is once)
import pkg.rel
print(pkg.rel.result)
def f():
    import pkg.sub as q, pkg.other
    from pkg.other import x as xx
    return q.__name__, xx, pkg.other.x
try: print(f())
except UnboundLocalError as e: print(e)
class C:
    import pkg.other as po
    from pkg.other import x
    import pkg.sub
print(C.po.x, C.x, C.pkg is pkg)
sys.modules["blocked"] = None
try: import blocked
except ModuleNotFoundError as e: print(e, e.name)
try: from blocked import x
except ModuleNotFoundError as e: print(e)
import pkg.other as other2, sys as system, pkg.sub.deep
print(other2 is other, system is sys)
other.x = "patched"; from pkg.other import x; print(x)
del other.x
try: from pkg.other import x
except ImportError as e: print(str(e).split(" (")[0])
print(sorted(n for n in sys.modules if n.split(".")[0] in ("pkg", "ns", "blocked")))
import pkg.circ_a
print(pkg.circ_a.done)
import pkg.raises_tb

#> __main__ None None True True
#> init pkg pkg True pkg
#> init sub pkg.sub
#> mod v ox pub 1 pkg.sub.deep pkg.sub.deep True
#> attempted relative import beyond top-level package
#> pkg.sub.deep.mod pkg.sub.deep pkg.sub.deep.mod pkg.sub.deep None True ['pkg', 'sub', 'deep', 'mod.py']
#> True <class 'list'> 1 True pkg pkg
#> <module 'pkg' <module 'pkg.sub.deep.mod'  pkg ModuleSpec SourceFileLoader
#> pkg.sub ox v
#> pub False ['deep', 'sys']
#> leaf None None ns.inner
#> <module 'ns'  True None ns
#> No module named 'pkg.nothing' pkg.nothing None
#> ImportError cannot import name 'nothing' from 'pkg' pkg nothing True
#> No module named 'pkg.other.x'; 'pkg.other' is not a package pkg.other.x
#> No module named 'nowhere' nowhere None
#> attempted relative import with no known parent package
#> attempted relative import with no known parent package
#> bad runs
#> bad module False False
#> bad runs
#> bad module
#> once run pkg.once
#> True
#> True
#> ("cannot import name 'absent' from 'pkg'", 'pkg', "No module named 'pkg.absent2'", 'pkg.absent2')
#> ('pkg.sub', 'ox', 'ox')
#> ox ox True
#> import of blocked halted; None in sys.modules blocked
#> import of blocked halted; None in sys.modules
#> True True
#> patched
#> cannot import name 'x' from 'pkg.other'
#> ['blocked', 'ns', 'ns.inner', 'ns.inner.leaf', 'pkg', 'pkg.other', 'pkg.rel', 'pkg.sub', 'pkg.sub.deep', 'pkg.sub.deep.mod']
#> circ_a start
#> cannot import name 'done' from partially initialized module 'pkg.circ_a'
#> partially initialized module 'pkg.circ_a' has no attribute 'done'
#> (False, 'pkg.circ_a')
#! Traceback (most recent call last):
#!   File "main.py", line 65, in <module>
#!     import pkg.raises_tb
#!   File "pkg/raises_tb.py", line 1, in <module>
#!     from . import raises_tb2
#!   File "pkg/raises_tb2.py", line 3, in <module>
#!     class K:
#!   File "pkg/raises_tb2.py", line 4, in K
#!     f()
#!   File "pkg/raises_tb2.py", line 2, in f
#!     raise LookupError("deep in import")
#! LookupError: deep in import
