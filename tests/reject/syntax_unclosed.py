values = [1, 2, (3, 4
print(values)

#> syntax 1: SyntaxError: '(' was never closed
