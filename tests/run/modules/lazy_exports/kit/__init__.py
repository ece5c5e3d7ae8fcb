"""Names are loaded when they are asked for."""
import importlib


def _voices():
    return importlib.import_module(".voices", __name__)


_exports = {"shout": _voices, "whisper": _voices, "count": lambda: importlib.import_module(".counting", __name__)}
__all__ = ["shout", "whisper"]
asked = []
ready = True


def __getattr__(name):
    asked.append(name)
    if name in _exports:
        value = getattr(_exports[name](), name)
        globals()[name] = value
        return value
    if name == "broken":
        raise RuntimeError("cannot be loaded")
    if name == "deprecated":
        return f"old {name}"
    raise AttributeError(f"module {__name__!r} lacks {name!r}")


def __dir__():
    return sorted({*_exports, "ready"})
