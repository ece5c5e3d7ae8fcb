__all__ = ["lz"]
def __getattr__(name):
    if name == "lz": return "lazily"
    raise AttributeError(name)
