from core import Registry
from . import loaded
loaded.append(__name__)
__all__ = ["double"]


@Registry.register("sum")
def total(s, cfg):
    return sum(int(w) for w in s.split() if w.isdigit()) * cfg.level


def double(x):
    return x * 2


def triple(x):
    return x * 3


def _hidden():
    return "hidden but there"
