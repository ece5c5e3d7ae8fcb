print("pkg.sub.deep")
import pkg as top
from .. import first
from ..first import Thing
from . import sibling
from .sibling import value


def where():
    return __name__, first.name, value(), sibling.value is value


def from_top():
    return top.VERSION


def constants():
    import pkg
    return pkg.total
