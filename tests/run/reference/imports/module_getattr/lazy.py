real = "real"
calls = []


def __getattr__(name):
    calls.append(name)
    if name == "forbidden" or name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return f"lazy {name}"


def __dir__():
    return ["real", "virtual"]


def inside():
    try:
        return undefined_here
    except NameError as e:
        return str(e)
