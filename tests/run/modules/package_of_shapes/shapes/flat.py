from . import order as _order
_order.append("flat")
counter = 0


class Shape:
    def area(self):
        raise NotImplementedError


class Square(Shape):
    def __init__(self, a):
        self.a = a

    def area(self):
        return self.a**2


class Circle(Shape):
    def __init__(self, r):
        self.r = r

    def area(self):
        return 3 * self.r**2

    def __repr__(self):
        return f"{__name__}.Circle({self.r})"


def area_of(shape):
    bump()
    return shape.area()


def bump():
    global counter
    counter += 1
    return counter
