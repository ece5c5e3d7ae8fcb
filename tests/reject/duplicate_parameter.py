def f(a, b, a):
    return a

#> syntax 1: SyntaxError: duplicate argument 'a' in function definition
