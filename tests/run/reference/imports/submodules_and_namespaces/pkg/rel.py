from .sub.deep import mod
from . import other as o, sub
from .sub import *
try: from . import absent
except ImportError as e: result = (str(e).split(" (")[0], e.name)
try: from .absent2 import q
except ModuleNotFoundError as e: result += (str(e), e.name)
