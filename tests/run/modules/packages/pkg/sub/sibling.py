print("pkg.sub.sibling")


def value():
    return "sibling"
