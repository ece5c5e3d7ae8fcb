import sys
from types import ModuleType

base = 2


def read():
    return base


class _Own(ModuleType):
    @property
    def twice(self):
        return self.base * 2

    def __call__(self, n):
        return n + base

    def __getitem__(self, key):
        return [key]

    def __getattr__(self, name):
        if name.startswith("dyn_"):
            return name[4:]
        raise AttributeError(f"no {name} here")


sys.modules[__name__].__class__ = _Own
