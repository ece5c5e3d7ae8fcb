x = 1


def f():
    print(x)
    global x

#> syntax 6: SyntaxError: name 'x' is used prior to global declaration
