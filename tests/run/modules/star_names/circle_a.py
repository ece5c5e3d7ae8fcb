a_early = 1
from circle_b import *
a_late = 2
