import pkg.circ_a as ca
from pkg import circ_a
seen = hasattr(ca, "done")
try: from .circ_a import done
except ImportError as e: print(str(e).split(" (")[0])
try: ca.done
except AttributeError as e: print(str(e).split(" (")[0])
def late(): return ca.__name__
