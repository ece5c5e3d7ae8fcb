import first
from first import log, Base
log.append(f"second sees {first.value} {hasattr(first, 'get')}")
copied = first.value
value = "second's"


class Derived(Base):
    pass


def get():
    return first.value


def peek():
    return first.value
