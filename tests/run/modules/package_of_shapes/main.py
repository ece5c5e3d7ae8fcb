# A package with subpackages: relative imports of every depth, __all__, names re-exported, aliases, module attributes, late imports.
import shapes
import shapes.flat as flat
import shapes.solid.cubes
from shapes import *
from shapes import flat as also_flat, version as v
from shapes.flat import Square as Sq, area_of
from shapes.solid import cubes, volume

print(shapes.__name__, shapes.__package__, shapes.flat.__name__, shapes.solid.cubes.__package__, flat is also_flat is shapes.flat)
print(v, Circle(1).area(), Sq(2).area(), area_of(Sq(3)), volume(cubes.Cube(2)), "Hidden" in globals(), sorted(shapes.__all__))
print(shapes.solid.cubes is cubes, cubes.Cube.__module__, Sq.__module__, flat.counter, shapes.order)
try:
    shapes.missing
except AttributeError as e:
    print(e)
try:
    from shapes import missing_name
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0], e.name)


def late():
    from shapes.solid import late_loaded
    from shapes.solid.late_loaded import VALUE as value
    return value, late_loaded.counter()


print(shapes.order)
print(late(), late(), shapes.order)
flat.counter = 100
print(flat.bump(), shapes.flat.counter, also_flat.counter)
shapes.flat.Square.area = lambda self: "patched"
print(Sq(1).area(), area_of(Sq(2)))
shapes.added = lambda: "added to the package"
print(shapes.added(), shapes.describe())
c = shapes.Circle(2)
print(repr(c), isinstance(c, flat.Shape), type(c).__mro__[1].__module__)
import shapes as again, shapes.flat
print(again is shapes, shapes.flat.counter)
del shapes
print(again.version, flat.Shape.__name__)

#> shapes shapes shapes.flat shapes.solid True
#> (1, 2) 3 4 9 8 False ['Circle', 'flat', 'version']
#> True shapes.solid.cubes shapes.flat 1 ['shapes', 'flat', 'solid', 'cubes', 'shapes done']
#> module 'shapes' has no attribute 'missing'
#> ImportError cannot import name 'missing_name' from 'shapes' shapes
#> ['shapes', 'flat', 'solid', 'cubes', 'shapes done']
#> (7, 1) (7, 2) ['shapes', 'flat', 'solid', 'cubes', 'shapes done', 'late_loaded']
#> 101 101 101
#> patched patched
#> added to the package shapes 6 shapes.solid added to the package
#> shapes.flat.Circle(2) True shapes.flat
#> True 102
#> (1, 2) Shape
