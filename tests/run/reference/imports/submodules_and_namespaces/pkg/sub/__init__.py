import sys
__all__ = ["public", "deep"]
public = "pub"; hidden = 1; _priv = 2
print("init sub", __name__)
