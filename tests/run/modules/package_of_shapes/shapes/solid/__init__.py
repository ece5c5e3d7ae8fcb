from .. import order
order.append("solid")
from .cubes import Cube
from ..flat import Square


def volume(cube):
    return cube.a * Square(cube.a).area()
