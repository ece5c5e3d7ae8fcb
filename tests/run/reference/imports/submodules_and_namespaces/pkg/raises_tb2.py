def f():
    raise LookupError("deep in import")
class K:
    f()
