loaded = []
from . import text, numbers
