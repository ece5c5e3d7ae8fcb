"""A lazy module."""
real = "real"
asked = []


def __getattr__(name):
    asked.append(name)
    if name.startswith("computed_"):
        return name.upper()
    raise AttributeError(f"lazy has no {name}")


def __dir__():
    return ["one", "two"]


def show():
    return real


def use_show():
    return show()


def use_dyn():
    return dyn
