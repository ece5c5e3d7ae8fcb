def shadowed(x):
    return x * 2
