# An application in layers: packages that import each other inside functions, __all__, aliases, package attributes, module state, entry points by name.
import importlib
import sys

print("start", sorted(n for n in sys.modules if n.split(".")[0] == "app"))
from app import run, VERSION as version, storage
import app.views.text as text_view, app.views.html
from app.storage import *
from app.storage import _private_default

print(version, app.__name__, app.views is sys.modules["app.views"], text_view is app.views.text)
print("Memory" in globals(), "helper" in globals(), "_private_default" in globals(), Memory is storage.memory.Memory)
print(run(["add", "milk", "2"]), run(["add", "eggs", "12"]), run(["show"]), run(["show", "--html"]))
print(run(["total"]), run(["remove", "milk"]), run(["nope"]), run([]))
print(storage.opened, storage.default() is storage.default(), _private_default is storage._private_default)
for name in ("app.commands.nothing", "app.nothing", "nothing.at.all", "app.views.text.deeper"):
    try:
        importlib.import_module(name)
    except ImportError as e:
        print(type(e).__name__, e, e.name)
try:
    from app.views import missing_view
except ImportError as e:
    print(str(e).split(" (")[0], e.name)
print(sorted(n for n in vars(app.views) if not n.startswith("__")), app.views.__all__)
app.views.text.BULLET = "*"
print(run(["show"]))
text_view.render = lambda items: f"patched {len(items)}"
print(run(["show"]))
from app.views import text
print(text.render([]), app.views.text.render is text.render)
del app.views.text
try:
    app.views.text
except AttributeError as e:
    print(e)
import app.views.text
print(hasattr(app.views, "text"), sys.modules["app.views.text"] is text)
print(app.commands.total.__module__, app.commands.__package__, app.__package__, app.views.html.__name__, app.storage.memory.Memory.__module__)
print("end", sorted(n for n in sys.modules if n.split(".")[0] == "app"))

#> start []
#> app begins
#> commands begins True True
#> storage begins
#> app ends False True
#> views
#> 1.2 app True True
#> True False True True
#> added added - milk x2; - eggs x12 <ul><li>milk: 2<li>eggs: 12</ul><!-- - - -->
#> 14 in version 1.2 2 no command nope ['add', 'remove', 'show', 'total']
#> 1 True False
#> ModuleNotFoundError No module named 'app.commands.nothing'; 'app.commands' is not a package app.commands.nothing
#> ModuleNotFoundError No module named 'app.nothing' app.nothing
#> ModuleNotFoundError No module named 'nothing' nothing
#> ModuleNotFoundError No module named 'app.views.text.deeper'; 'app.views.text' is not a package app.views.text.deeper
#> cannot import name 'missing_view' from 'app.views' app.views
#> ['html', 'text'] ['text', 'html']
#> * eggs x12
#> patched 1
#> patched 0 True
#> module 'app.views' has no attribute 'text'
#> False True
#> app.commands app app app.views.html app.storage.memory
#> end ['app', 'app.commands', 'app.storage', 'app.storage.memory', 'app.views', 'app.views.html', 'app.views.text']
