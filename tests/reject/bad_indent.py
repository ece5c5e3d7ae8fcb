def f():
    x = 1
      y = 2
    return x

#> indentation 3: IndentationError: unexpected indent
