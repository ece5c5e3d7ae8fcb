__all__ = []
def export(x):
    __all__.append(x.__name__)
    return x
@export
def f(): return "f"
@export
class Thing:
    x = 5
hidden = 1
