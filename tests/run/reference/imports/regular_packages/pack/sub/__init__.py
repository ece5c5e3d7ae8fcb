print("sub init", __name__, __package__)


def from_parent():
    from .. import value
    from ..late import where
    from . import leaf
    return value, where, leaf.counter
