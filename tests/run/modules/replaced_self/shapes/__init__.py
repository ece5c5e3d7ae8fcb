"""Shapes."""
import sys
import types

VERSION = "1.0"


class Lazy(types.ModuleType):
    def __getattr__(self, name):
        if name in ("Triangle",):
            value = type(name, (), {"__repr__": lambda self: name})()
            setattr(self, name, value)
            self.loaded.append(name)
            return value
        raise AttributeError(f"module {self.__name__!r} has no {name!r}")


old = sys.modules[__name__]
new = Lazy(__name__)
new.__dict__.update(old.__dict__)
new.loaded = []
sys.modules[__name__] = new
del new.old, new.Lazy
