__all__ = ["alpha"]
def alpha(): return "alpha"
gamma = 1
