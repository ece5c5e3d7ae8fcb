#@ function: __main__.Point.total
# Attributes of a known class are loads at fixed offsets.
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def total(self):
        return self.x + self.y


print(Point(1.5, 2.5).total(), Point(3.0, 4.0).total())

#> slot_load .0
#> slot_load .1
#> fadd
#- external
#- raises
