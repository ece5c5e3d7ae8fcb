print("pkg.sub")
from .. import VERSION as version_of_parent
from .sibling import value as sibling_value


def up():
    return version_of_parent
