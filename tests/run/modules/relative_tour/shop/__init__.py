"""A package that gives some of its names."""
print("shop begins", __name__)
from .prices import total
from . import parts

__all__ = ["greeting", "total", "parts"]
NAME = "Corner"


def greeting():
    return f"{NAME}: {__doc__}"


hidden = 1
print("shop ends")
