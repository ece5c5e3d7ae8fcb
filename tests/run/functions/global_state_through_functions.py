# Functions that read, rebind, delete and create globals; the globals() dict; exec-free tricks.
level = 0
names = []


def enter(name):
    global level, last
    level += 1
    last = name
    names.append("  " * (level - 1) + name)


def leave():
    global level
    level -= 1


enter("a")
enter("b")
leave()
enter("c")
leave()
leave()
print(level, last, names)


def delete():
    global last
    del last


delete()
try:
    print(last)
except NameError as e:
    print(e)
try:
    delete()
except NameError as e:
    print(e)


def create(name, value):
    globals()[name] = value


create("fresh", [1, 2])
print(fresh)
globals()["fresh"] += [3]
print(fresh, "fresh" in globals(), globals()["fresh"] is fresh)


def shadow(level):
    def inner():
        global level
        level = "set from inside"
        return level

    return inner(), level


print(shadow("parameter"), level)


def rebinding():
    global helper

    def helper():
        return "second"


def helper():
    return "first"


print(helper())
rebinding()
print(helper())


def builtin_shadow():
    global len
    len = lambda x: "shadowed"
    try:
        return len([1])
    finally:
        del len


print(builtin_shadow(), len([1]))


def cls():
    global Made

    class Made:
        x = 1

    return Made.__qualname__


print(cls(), Made.x)


def loop():
    global i
    for i in range(5):
        if i == 3:
            break


loop()
print(i)


def imported():
    global sqrt
    from math import sqrt


imported()
print(sqrt(49))


def handled():
    global err
    try:
        1 / 0
    except ZeroDivisionError as err:
        print("inside", err)
    return "err" in globals()


print(handled())


def conditional(x):
    if x:
        global switch
        switch = x
    else:
        switch = "other"


conditional(0)
print(switch)
conditional(5)
print(switch)
with_total = 0
for k in list(globals()):
    if k in ("fresh", "switch"):
        del globals()[k]
print("fresh" in globals(), "switch" in globals())

#> 0 c ['a', '  b', '  c']
#> name 'last' is not defined
#> name 'last' is not defined
#> [1, 2]
#> [1, 2, 3] True True
#> ('set from inside', 'parameter') set from inside
#> first
#> second
#> shadowed 1
#> Made 1
#> 3
#> 7.0
#> inside division by zero
#> False
#> other
#> 5
#> False False
