"""Imports by name, among the modules that are compiled into the program."""


def _resolve(name, package):
    if not package:
        raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
    level = 0
    for character in name:
        if character != ".":
            break
        level += 1
    parts = package.rsplit(".", level - 1)
    if len(parts) < level:
        raise ImportError("attempted relative import beyond top-level package")
    rest = name[level:]
    return f"{parts[0]}.{rest}" if rest else parts[0]


def _import(name):
    found = __module_by_name__(name, True)
    if found is None:
        parent, _, child = name.rpartition(".")
        if parent:
            above = _import(parent)
            if not hasattr(above, "__path__"):
                message = f"No module named {name!r}; {parent!r} is not a package"
                raise ModuleNotFoundError(message, name=name)
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)
    return found


def import_module(name, package=None):
    if name.startswith("."):
        name = _resolve(name, package)
    return _import(name)


def invalidate_caches():
    pass


def __import__(name, globals=None, locals=None, fromlist=(), level=0):
    if not isinstance(name, str):
        raise TypeError(f"module name must be a string")
    if level:
        package = globals.get("__package__") if globals else None
        if not package:
            raise ImportError("attempted relative import with no known parent package")
        name = _resolve("." * level + name, package)
    elif not name:
        raise ValueError("Empty module name")
    found = _import(name)
    if fromlist:
        for child in fromlist:
            if child != "*" and not hasattr(found, child):
                __module_by_name__(f"{name}.{child}", True)
        return found
    if level:
        return found
    return _import(name.partition(".")[0])
