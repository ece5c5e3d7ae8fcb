"""pk doc"""
print("init", __name__, __package__, __path__ is not None, __file__.endswith("pk/__init__.py"))
from .a import fa
from . import b as bee
__all__ = ["fa", "bee", "later", "sub"]
later = 1
_private = 2
def __getattr__(name):
    if name == "lazy":
        import pk.lazy as lazy
        return lazy
    if name == "computed":
        return 42
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
def __dir__():
    return sorted(__all__ + ["computed"])
