"""Doc of plain_mod."""
inside = (__name__, __package__, __doc__, __spec__.name)


def see_doc():
    return __doc__


def see_name():
    return __name__


def see_new():
    return new
