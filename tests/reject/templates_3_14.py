#@ python: 3.14
x = 1
print(t"a{x}")

#> unsupported-expression 3: template strings are not supported
