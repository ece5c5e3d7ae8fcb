# Takes the names of another module over by a table, as compatibility layers do. What needs a compiler at run time stands
# in functions that no text asks for.
import math
import sys

__all__ = ["evaluate", "caller_name", "Marker"]

_names = ["floor", "ceil", "gcd"]
globals().update({name: getattr(math, name) for name in _names if hasattr(math, name)})


def caller_name(depth=1, default="__main__"):
    return sys._getframe(depth + 1).f_globals.get("__name__", default)


def evaluate(text, owner=None) -> object:
    globals = getattr(owner, "__globals__", {})
    return _with_owner(text, globals)


def _with_owner(text, globals):
    return eval(text, globals)


def _inspects_callers() -> bool:
    frame = sys._getframe(2)
    if frame.f_globals.get("__name__") != "math":
        return False
    return frame.f_locals.get("origin") is None


if not hasattr(math, "_inspects"):
    math._inspects = _inspects_callers


class Marker:
    def __init__(self, name):
        self.name = name
        self.module = caller_name()

    def evaluated(self):
        return [getattr(math, name)(2.5) for name in _names[:2]]
