def f(a, b, a):
    return a

#> syntax 1: duplicate argument 'a' in function definition
