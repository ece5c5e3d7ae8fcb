"""The package."""
print("pkg")
VERSION = "1.0"
total = 5
from . import first
from .sub import up as _up
