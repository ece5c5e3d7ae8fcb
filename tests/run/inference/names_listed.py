# `dir` and `vars` ask for names and dictionaries; what they were asked for stays as it was.
import sys


class Point:
    kind = "point"

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def norm(self):
        return self.x * self.x + self.y * self.y

    def unused(self):
        return None


class Listed:
    def __dir__(self):
        return ["b", "a", "c"]


def shown(names):
    return [name for name in names if not name.startswith("_")]


points = [Point(i, i + 1) for i in range(4)]
print(sum(p.norm() for p in points))
print(shown(dir(points[0])), shown(dir(Point)), dir(Listed()))
points[0].label = "first"
print(shown(dir(points[0])))
print(vars(points[0]), vars(points[1]))
vars(points[2])["x"] = 0.5
print(points[2].norm(), points[2].x)
print(shown(vars(Point)))
print("points" in dir(sys.modules[__name__]), "shown" in vars(sys.modules[__name__]))
print("real" in dir(3), "append" in dir([]), shown(dir(object())))


def anything(value):
    try:
        return len(shown(dir(value))), sorted(shown(vars(value)))
    except TypeError as error:
        return str(error)


for value in (points[1], Listed(), 3, Point, sys):
    print(anything(value) if value is not sys else "argv" in dir(value))

for wrong in (lambda: dir(1, 2), lambda: vars(1, 2), lambda: vars(3)):
    try:
        wrong()
    except TypeError as error:
        print(error)

#> 44
#> ['kind', 'norm', 'unused', 'x', 'y'] ['kind', 'norm', 'unused'] ['a', 'b', 'c']
#> ['kind', 'label', 'norm', 'unused', 'x', 'y']
#> {'x': 0, 'y': 1, 'label': 'first'} {'x': 1, 'y': 2}
#> 9.25 0.5
#> ['kind', 'norm', 'unused']
#> True True
#> True True []
#> (5, ['x', 'y'])
#> (3, [])
#> vars() argument must have __dict__ attribute
#> (3, ['kind', 'norm', 'unused'])
#> True
#> dir expected at most 1 argument, got 2
#> vars expected at most 1 argument, got 2
#> vars() argument must have __dict__ attribute
