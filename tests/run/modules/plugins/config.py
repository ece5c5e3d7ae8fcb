from contextlib import contextmanager

level = 1
DEFAULTS = {"sep": ","}


def describe():
    return f"level={level} {DEFAULTS}"


@contextmanager
def override(**changes):
    old = {k: globals()[k] for k in changes}
    globals().update(changes)
    try:
        yield
    finally:
        globals().update(old)
