results = []
try:
    from .missing_module import x
except ImportError as e:
    results.append((type(e).__name__, str(e), e.name))
try:
    from . import missing_name
except ImportError as e:
    results.append((type(e).__name__, str(e).split(" (")[0], e.name))
try:
    from .... import beyond
except ImportError as e:
    results.append((type(e).__name__, str(e)))
