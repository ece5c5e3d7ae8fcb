# Class methods and static methods, inherited, overridden and passed about.
class Shape:
    sides = 0
    made = 0

    def __init__(self, label):
        self.label = label

    @classmethod
    def make(cls, label="none"):
        cls.made += 1
        return cls(label)

    @classmethod
    def describe(cls):
        return f"{cls.__name__} with {cls.sides} sides"

    @staticmethod
    def area(w, h=1):
        return w * h

    def compute(self):
        return self.area(3), type(self).area(4, 5)

    def __repr__(self):
        return f"{type(self).__name__}({self.label!r})"


class Square(Shape):
    sides = 4

    @classmethod
    def describe(cls):
        return "square: " + super().describe()

    @staticmethod
    def area(w, h=None):
        return ("square", Shape.area(w, w if h is None else h))


class Tile(Square):
    @classmethod
    def make(cls, label="tile", count=2):
        return [super(Tile, cls).make(f"{label}{i}") for i in range(count)]


print(Shape.make(), Square.make("s"), Tile.make())
print(Shape.made, Square.made, Tile.made)
print("made" in vars(Square), "made" in vars(Tile))
print(Shape.describe(), Square.describe(), Tile.describe(), sep="; ")
print(Tile("t").describe(), Square("s").make("from instance"))
print(Shape("x").compute(), Square("x").compute(), Tile("x").compute())
make = Square.make
print(make("bound"), make.__self__ is Square, make.__func__ is vars(Shape)["make"].__func__)
print(make.__name__, Shape.area.__name__, Square("q").area is Square.area)
print(type(vars(Shape)["area"]).__name__, type(vars(Shape)["make"]).__name__)
print(Shape.make == Shape.make, Shape.make == Square.make)
print(list(map(Shape.make, ["a", "b"])), [f(2) for f in (Shape.area, Square.area)])
for call in (
    lambda: Shape.area(),
    lambda: Shape.make("a", "b"),
    lambda: Square.area(1, 2, 3),
    lambda: Shape.compute(),
    lambda: Tile.make(label="t", number=1),
    lambda: Shape("a").area(h=2),
):
    try:
        print(call())
    except TypeError as e:
        print(type(e).__name__, e)


class Converter:
    known = {}

    def register(name):
        def wrap(function):
            Converter_known[name] = function
            return function
        return wrap

    Converter_known = known

    @staticmethod
    def double(x):
        return x * 2

    table = {"double": double}
    twice = double


print(Converter.twice(4), Converter().twice(5), Converter.table["double"](6))
print(Converter.table["double"].__wrapped__(7), Converter.register("x").__name__)


def outside(cls, n):
    return cls.__name__ * n


Shape.late = classmethod(outside)
Shape.later = staticmethod(outside)
print(Tile.late(2), Tile("t").late(1), Tile.later(int, 2))

#> Shape('none') Square('s') [Tile('tile0'), Tile('tile1')]
#> 1 2 4
#> True True
#> Shape with 0 sides; square: Square with 4 sides; square: Tile with 4 sides
#> square: Tile with 4 sides Square('from instance')
#> (3, 20) (('square', 9), ('square', 20)) (('square', 9), ('square', 20))
#> Square('bound') True True
#> make area True
#> staticmethod classmethod
#> True False
#> [Shape('a'), Shape('b')] [2, ('square', 4)]
#> TypeError Shape.area() missing 1 required positional argument: 'w'
#> TypeError Shape.make() takes from 1 to 2 positional arguments but 3 were given
#> TypeError Square.area() takes from 1 to 2 positional arguments but 3 were given
#> TypeError Shape.compute() missing 1 required positional argument: 'self'
#> TypeError Tile.make() got an unexpected keyword argument 'number'
#> TypeError Shape.area() missing 1 required positional argument: 'w'
#> 8 10 12
#> 14 wrap
#> TileTile Tile intint
