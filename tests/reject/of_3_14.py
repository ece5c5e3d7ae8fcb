#@ python: 3.14
def f(x: later) -> int:
    return x

print(f.__annotations__, f.__annotate__)

#> unsupported-annotation 2: an annotation that depends on when it is evaluated is not supported
#> unsupported-annotation 5: `__annotate__` is not supported
#> undefined-name 2: name 'later' is not defined
