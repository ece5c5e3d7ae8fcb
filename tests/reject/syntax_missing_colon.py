x = 1
if x
    print(x)

#> syntax 2: SyntaxError: expected ':'
