__all__ = []
public = "not this one"
