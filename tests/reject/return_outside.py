x = 1
return x

#> syntax 2: SyntaxError: 'return' outside function
