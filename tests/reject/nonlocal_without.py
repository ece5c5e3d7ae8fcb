def f():
    nonlocal x
    x = 1

#> syntax 2: SyntaxError: no binding for nonlocal 'x' found
