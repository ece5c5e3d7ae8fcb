import shapes
shapes.loaded.append("circle")


def area(r):
    return 3 * r * r
