x = 1


def f():
    print(x)
    global x

#> syntax 6: name 'x' is used prior to global declaration
