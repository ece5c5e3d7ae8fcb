import importlib

_where = {"small": "functions", "Big": "classes", "Other": "classes"}
__all__ = sorted(_where)


def __getattr__(name):
    if name not in _where:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = importlib.import_module("." + _where[name], __name__)
    value = getattr(module, name)
    globals()[name] = value
    return value


def __dir__():
    return __all__
