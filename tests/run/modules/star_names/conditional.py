import sys
__all__ = ["c_text"]
c_text = "t"
_c_listed = 1
if sys.maxsize > 0:
    __all__ += ["_c_listed"]
try:
    import nope_missing
    __all__.append("nope_missing")
except ImportError:
    pass
