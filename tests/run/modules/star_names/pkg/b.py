__all__ = ("beta",)
__all__ = list(__all__)
beta = "beta"
