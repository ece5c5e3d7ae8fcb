# A question about an earlier load is not one about the variable now.
try:
    x = y = x
except NameError as e:
    print(e)


def setter():
    global x
    x = 1
    return 2


try:
    print(x + setter())
except NameError as e:
    print(e, setter())
print(x + setter())


def late():
    global z
    z = 3
    return 0


try:
    print(z, late())
except NameError as e:
    print(e)
print(late() or z)


def swap_out():
    global held
    value = held
    del held
    return value


held = [1, 2]
print(swap_out())
try:
    swap_out()
except NameError as e:
    print(e)
held = 5
print([held for _ in range(2)], {held: held})
print(max(held, (lambda: held)()))
len = len
print(len("abc"))

#> name 'x' is not defined
#> name 'x' is not defined 2
#> 3
#> name 'z' is not defined
#> 3
#> [1, 2]
#> name 'held' is not defined
#> [5, 5] {5: 5}
#> 5
#> 3
