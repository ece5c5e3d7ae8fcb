import first


def f() -> first.A:
    pass
