print("leaf runs", __name__)
from .. import value as parent_value
counter = 1


def bump():
    global counter
    counter += 1
