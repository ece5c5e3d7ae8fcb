import sys
print("commands begins", "app" in sys.modules, hasattr(sys.modules["app"], "VERSION"))
from .storage import default


def add(name, count):
    default()[name] = default().get(name, 0) + int(count)
    return "added"


def show(*flags):
    if "--html" in flags:
        from .views.html import render
    else:
        from .views.text import render
    return render(default())


def total():
    from . import VERSION, storage
    return f"{sum(storage.default().values())} in version {VERSION}"


def remove(name):
    return default().pop(name, None)


def dispatch(argv):
    match argv:
        case [name, *args] if name in COMMANDS:
            return COMMANDS[name](*args)
        case [name, *_]:
            return f"no command {name}"
    return sorted(COMMANDS)


COMMANDS = {f.__name__: f for f in (add, show, total, remove)}
