VALUE = 5


def helper(x):
    return ("helper", x)


class Kind:
    name = "kind"


double = lambda x: 2 * x


def __getattr__(name):
    if name.startswith("made"):
        return f"<{name}>"
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
