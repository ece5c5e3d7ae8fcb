from .a import *
from .b import *
from . import a, b, sub
__all__ = a.__all__ + b.__all__ + ["CONST", "sub"]
CONST = 3
