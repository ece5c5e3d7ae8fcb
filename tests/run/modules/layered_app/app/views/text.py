BULLET = "-"


def render(items):
    return "; ".join(f"{BULLET} {k} x{v}" for k, v in items.items())
