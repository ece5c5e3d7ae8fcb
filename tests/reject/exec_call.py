exec("x = 1")
print(eval("1 + 1"))

#> unsupported-builtin 1: `exec` is not supported
#> unsupported-builtin 2: `eval` is not supported
