"""Imports by name, among the modules that are compiled into the program."""

import sys


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


if __lists_modules__():
    _nothing = object()

    def _listed(name):
        found = sys.modules.get(name, _nothing)
        if found is None:
            raise ModuleNotFoundError(f"import of {name} halted; None in sys.modules", name=name)
        return found

    def _find(name):
        """What is listed under a name; else the module is run, and what is listed then counts."""
        found = _listed(name)
        if found is not _nothing:
            return found
        parent = name.rpartition(".")[0]
        if parent:
            above = _find(parent)
            found = _listed(name)
            if found is not _nothing:
                return found
            if not hasattr(above, "__path__"):
                message = f"No module named {name!r}; {parent!r} is not a package"
                raise ModuleNotFoundError(message, name=name)
        found = __module_by_name__(name, True)
        if found is None:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return sys.modules.get(name, found)

    def _import_top(name):
        _find(name)
        return _find(name.partition(".")[0])

    def _import_part(module, name):
        full = f"{module.__name__}.{name}"
        try:
            _find(full)
        except ModuleNotFoundError as error:
            if error.name != full or sys.modules.get(full, _nothing) is None:
                raise

    def _import_exported(module):
        if hasattr(module, "__all__"):
            for name in module.__all__:
                if not hasattr(module, name):
                    _import_part(module, name)

    def _import_other(module, name):
        package = getattr(module, "__name__", None)
        if isinstance(package, str):
            found = sys.modules.get(f"{package}.{name}", _nothing)
            if found is not _nothing:
                return found
        else:
            package = None
        place = getattr(module, "__file__", None)
        message = f"cannot import name {name!r} from {package or '<unknown module name>'!r} ({place or 'unknown location'})"
        raise ImportError(message, name=package, path=place, name_from=name) from None

    def _import_all(module, into):
        try:
            names = module.__all__
            public = False
        except AttributeError:
            try:
                names = list(module.__dict__)
            except AttributeError:
                raise ImportError("from-import-* object has no __dict__ and no __all__") from None
            public = True
        for name in names:
            if not public or not name.startswith("_"):
                into[name] = getattr(module, name)


def _import(name):
    if __lists_modules__():
        return _find(name)
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
    elif not name:
        raise ValueError("Empty module name")
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
