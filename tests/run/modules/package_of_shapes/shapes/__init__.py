"""Shapes."""
order = ["shapes"]
version = (1, 2)
__all__ = ["Circle", "flat", "version"]
from . import flat
from .flat import Circle
from .solid import volume as _volume
order.append("shapes done")


class Hidden:
    pass


def describe():
    return f"{__name__} {len(order)} {_volume.__module__} {added()}"
