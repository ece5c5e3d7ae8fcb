# Every type that crosses the border, both ways.
import wit_world
from wit_world import exports
from wit_world.exports.shapes import (
    Access, Color, Point, Shape_Circle, Shape_Label, Shape_Nothing, Shape_Square,
)
from wit_world.types import Some

heard = []


class Shapes(exports.Shapes):
    def move_by(self, p, dx):
        return Point(p.x + dx, p.y)

    def next(self, c):
        if c is Color.RED:
            return Color.GREEN
        return Color.DARK_BLUE if c == Color.GREEN else Color.RED

    def toggle(self, a):
        if Access.READ in a:
            return ~a
        return a | Access.READ

    def area(self, s):
        if isinstance(s, Shape_Circle):
            return 3 * s.value ** 2
        if isinstance(s, Shape_Square):
            return float(abs(s.value.x * s.value.y))
        return None

    def grow(self, s):
        if isinstance(s, Shape_Circle):
            return Shape_Square(Point(int(s.value), 1))
        if isinstance(s, Shape_Square):
            return Shape_Label(repr(s))
        if isinstance(s, Shape_Label):
            return Shape_Nothing() if s.value else Shape_Circle(0.5)
        return "no shape"

    def corners(self, n):
        return [Point(i, -i) for i in range(n)]

    def sum_x(self, all):
        return sum(p.x for p in all)

    def names(self, all):
        return [type(s).__name__ for s in all]


class WitWorld(wit_world.WitWorld):
    def small(self, a, b, c, d, e, f):
        return [a, b, c, d, e, f]

    def wide(self, a, b):
        return a, b

    def floats(self, a, b):
        return a / 2, b / 2

    def flip(self, b):
        return not b

    def after(self, c):
        return chr(ord(c) + 1)

    def shout(self, s):
        return s.upper() + "!"

    def parts(self, s):
        return s.split(",")

    def bytes(self, b):
        return bytes(reversed(b))

    def nested(self, l):
        return [sorted(inner) for inner in l]

    def maybe(self, x):
        return None if x is None else x + 1

    def inner(self, x):
        if x is None:
            return Some(None)
        if x.value is None:
            return Some(7)
        return None

    def pair(self, p):
        a, b = p
        return b, a

    def many(self, *args):
        return repr(args)

    def nothing(self):
        heard.append(len(heard))

    def last(self):
        return str(heard)
