"""Names are loaded when they are asked for."""
import importlib

_exports = {"shout": ".voices", "whisper": ".voices", "count": ".counting"}
__all__ = ["shout", "whisper"]
asked = []
ready = True


def __getattr__(name):
    asked.append(name)
    if name in _exports:
        value = getattr(importlib.import_module(_exports[name], __name__), name)
        globals()[name] = value
        return value
    if name == "broken":
        raise RuntimeError("cannot be loaded")
    if name == "deprecated":
        return f"old {name}"
    raise AttributeError(f"module {__name__!r} lacks {name!r}")


def __dir__():
    return sorted({*_exports, "ready"})
