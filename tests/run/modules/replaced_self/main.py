# Modules that put something else in their own place: an instance, a subclass of the module type, a package with parts that come late.
import sys
import config
import config as settings
from config import debug, level
import shapes
import shapes.circle
from shapes import circle, square
from shapes import Triangle as T
import shapes.square as sq
import strict

print(config.debug, debug, level, settings is config, type(config).__name__)
print(config["anything"], len(config))
config.debug = False
import config as again
print(again.debug, debug, sys.modules["config"] is again)

print(type(shapes).__name__, isinstance(shapes, type(sys)), shapes.__name__, shapes.VERSION)
print(shapes.circle is circle, circle.area(2), square.side, sq is square)
print(T, shapes.Triangle is T, shapes.loaded)
try:
    shapes.nothing
except AttributeError as e:
    print(e)
try:
    from shapes import nothing
except ImportError as e:
    print(type(e).__name__, e.name)
try:
    import shapes.hexagon
except ModuleNotFoundError as e:
    print(e, e.name)
print(sorted(n for n in sys.modules if n.startswith("shapes")))

try:
    strict.x = 1
except AttributeError as e:
    print(e)
print(strict.limit, strict.__name__)


def late():
    from shapes.circle import area
    import shapes.square
    return area(3), shapes.square.side


print(late())

# Another thing in the place of a module: what was imported before keeps what it has.
class Fake:
    area = staticmethod(lambda r: -r)


before = circle
sys.modules["shapes.circle"] = Fake
from shapes.circle import area
print(area(4), before.area(1), shapes.circle is before)
import shapes.circle as c
print(c is before)
del sys.modules["shapes.circle"]
import shapes.circle
print(shapes.circle.area(1), shapes.loaded)
sys.modules["shapes"] = 5
try:
    import shapes.other
except ModuleNotFoundError as e:
    print(e)
from shapes import real
print(real)

#> True True 3 True Config
#> gnihtyna 2
#> False True True
#> Lazy True shapes 1.0
#> True 12 4 True
#> Triangle True ['circle', 'square', 'Triangle']
#> module 'shapes' has no 'nothing'
#> ImportError shapes
#> No module named 'shapes.hexagon' shapes.hexagon
#> ['shapes', 'shapes.circle', 'shapes.square']
#> strict.x cannot be set
#> 10 strict
#> (27, 4)
#> -4 3 True
#> True
#> 3 ['circle', 'square', 'Triangle', 'circle']
#> No module named 'shapes.other'; 'shapes' is not a package
#> 5
