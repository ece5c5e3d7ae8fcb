import sys
import types

limit = 3
free = 1


class Guarded(types.ModuleType):
    def __setattr__(self, name, value):
        if name == "limit":
            raise AttributeError("limit is fixed")
        super().__setattr__(name, value)


def show():
    return limit, free


this = sys.modules[__name__]
this.__class__ = Guarded
