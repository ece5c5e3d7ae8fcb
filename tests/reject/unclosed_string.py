x = 'abc
print(x)

#> syntax 1: unterminated string literal (detected at line 1)
