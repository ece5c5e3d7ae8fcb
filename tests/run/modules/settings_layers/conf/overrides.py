from . import settings
from .defaults import NAMES
NAMES.append("b")
settings.override(LEVEL=2)
applied = settings.LEVEL
try:
    settings.LEVEL = 3
except TypeError as e:
    applied = applied, str(e)
