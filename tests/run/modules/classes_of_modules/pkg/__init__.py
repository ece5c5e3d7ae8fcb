import sys
import types
from . import inner

counter = 0


def count():
    return counter


class _Package(types.ModuleType):
    @property
    def late(self):
        return "late " + inner.value


sys.modules[__name__].__class__ = _Package
