x = 1
return x

#> syntax 2: 'return' outside function
