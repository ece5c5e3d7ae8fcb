from ... import value
from ...other import x as ox
from .. import public, hidden as h
from . import __name__ as dn
from .. import deep as d2
import pkg.sub.deep
print("mod", value, ox, public, h, dn, d2.__name__, pkg.sub.deep is d2)
try: from ..... import x
except ImportError as e: print(e)
