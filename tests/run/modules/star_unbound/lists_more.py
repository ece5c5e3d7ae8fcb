__all__ = ["a", "zz"]
a = 1
if a == 2:
    zz = 1
