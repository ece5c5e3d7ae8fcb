# Instances, class attributes, methods, and what belongs to which.
class Point:
    dimensions = 2
    made = 0

    def __init__(self, x, y=0):
        self.x = x
        self.y = y
        Point.made += 1

    def move(self, dx, dy):
        self.x += dx
        self.y += dy
        return self

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


p = Point(1, 2)
q = Point(3)
print(p, q, Point.made)
print(p.move(1, 1).move(10, 10))
p.dimensions = 3
print(p.dimensions, q.dimensions, Point.dimensions)
del p.dimensions
print(p.dimensions)
try:
    del p.dimensions
except AttributeError as error:
    print(error)
try:
    p.z
except AttributeError as error:
    print(error)
try:
    Point.z
except AttributeError as error:
    print(error)
p.z = "new"
print(p.z, sorted(p.__dict__))
print(Point.move(q, 5, 5))
bound = q.move
bound(1, 1)
print(q)
print(type(p), type(p) is Point, isinstance(p, Point), isinstance(q, object))
print(Point.__name__, Point.__module__, Point.__doc__)
Point.extra = lambda self: self.x * 100
print(p.extra())


class Empty:
    """Only a doc."""


e = Empty()
e.a = 1
print(e.a, Empty.__doc__, e.__class__.__name__)


class Shared:
    items = []

    def add(self, x):
        self.items.append(x)


Shared().add(1)
Shared().add(2)
print(Shared.items)


class Body:
    total = 0
    for i in range(5):
        total += i
    if total > 5:
        size = "large"
    else:
        size = "small"
    squares = [n * n for n in range(4)]


print(Body.total, Body.i, Body.size, Body.squares)
setattr(e, "b", 2)
print(getattr(e, "b"), getattr(e, "c", "none"), hasattr(e, "a"))
delattr(e, "b")
print(hasattr(e, "b"), vars(e))

#> Point(1, 2) Point(3, 0) 2
#> Point(12, 13)
#> 3 2 2
#> 2
#> 'Point' object has no attribute 'dimensions'
#> 'Point' object has no attribute 'z'
#> type object 'Point' has no attribute 'z'
#> new ['x', 'y', 'z']
#> Point(8, 5)
#> Point(9, 6)
#> <class '__main__.Point'> True True True
#> Point __main__ None
#> 1200
#> 1 Only a doc. Empty
#> [1, 2]
#> 10 4 large [0, 1, 4, 9]
#> 2 none True
#> False {'a': 1}
