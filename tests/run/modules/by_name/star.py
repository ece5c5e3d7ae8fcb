a = 1
_b = 2
c = 3
def f(): return "star.f"
import math
