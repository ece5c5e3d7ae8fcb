# A type parameter is no variable that a function inside may rebind.
def f[T](x):
    nonlocal T
#> syntax 3: SyntaxError: nonlocal binding not allowed for type parameter 'T'
