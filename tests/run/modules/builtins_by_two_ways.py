import builtins

names = globals()
print(builtins.len([1]), names["__builtins__"] is builtins)
builtins.foo = 5
print(foo)


def shadow():
    import builtins as b
    b.foo += 1
    return b.foo


print(shadow(), foo, hasattr(builtins, "nothing"))

#> 1 True
#> 5
#> 6 6 False
