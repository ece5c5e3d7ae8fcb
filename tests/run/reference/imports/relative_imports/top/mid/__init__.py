level = "mid"
from .sibling import level as sibling_level
