print("bolt", __name__)
SIZE = 8


def grow():
    global SIZE
    SIZE += 1
    return SIZE
