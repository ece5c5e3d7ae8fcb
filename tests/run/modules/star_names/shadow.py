import math
def max(*a): return "mine"
if math.pi > 4:
    def len(x): return "len"
