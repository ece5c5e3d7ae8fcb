fine_name = 1
__all__ = ["fine_name", 5]
