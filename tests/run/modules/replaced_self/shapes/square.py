from . import circle
from shapes import loaded
loaded.append("square")
side = circle.area(1) + 1
