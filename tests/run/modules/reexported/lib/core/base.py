shape = "round"
counter = 1
_hidden = "underscore"


class Base:
    pass


def make(n):
    return [Base.__name__] * n


def current():
    return shape


def bump():
    global counter
    counter += 1
    return counter
