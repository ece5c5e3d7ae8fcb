from .. import order
from ..flat import Square
order.append("cubes")


class Cube(Square):
    def area(self):
        return 6 * super().area()
