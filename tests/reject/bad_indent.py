def f():
    x = 1
      y = 2
    return x

#> syntax 3: unexpected indent
