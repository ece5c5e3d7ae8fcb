from ..core import Base, make as _make
hidden_by_all = 1
__all__ = ("shadow",)


def shadow(x):
    def len(v):
        return "shadowed"
    return len(x)


def len_of(x):
    return len(x)
