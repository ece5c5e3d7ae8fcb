log = ["first starts"]
value = "early"


class Base:
    def name(self):
        return f"{type(self).__name__} of {__name__}"


import second

log.append("first continues")
value = "late"


def get():
    return second.value


def late():
    from second import Derived
    return Derived.__name__
