x = 'abc
print(x)

#> syntax 1: SyntaxError: unterminated string literal (detected at line 1)
