first, second = 1, 2
__all__ = ("first",)
