# Local and global names: where a name belongs is decided once for the whole function.
x = "global x"


def reads():
    return x


def assigns():
    x = "local"
    return x


def before():
    try:
        print(x)
    except UnboundLocalError as error:
        print(error)
    x = 1
    return x


def conditional(flag):
    if flag:
        y = 1
    try:
        return y
    except UnboundLocalError as error:
        return str(error)


def declares():
    global x, made
    x = "changed"
    made = "made"


print(reads(), assigns(), reads())
print(before())
print(conditional(True), conditional(False))
declares()
print(x, made)


def deletes():
    z = 1
    del z
    try:
        z
    except UnboundLocalError as error:
        print(error)
    z = 2
    return z


print(deletes())
del made
try:
    made
except NameError as error:
    print(error)


def missing():
    return not_defined_anywhere


try:
    missing()
except NameError as error:
    print(error)
try:
    del not_there
except NameError as error:
    print(error)


def loops():
    for i in range(3):
        pass
    return i


def empty_loop():
    for i in []:
        pass
    try:
        return i
    except UnboundLocalError as error:
        return str(error)


print(loops(), empty_loop())


def handler():
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    try:
        e
    except UnboundLocalError as error:
        return str(error)


print(handler())


def shadows():
    len = lambda x: "mine"
    return len([])


print(shadows(), len([]))


def comprehension():
    x = 10
    result = [x for x in range(3)]
    return x, result


print(comprehension())


class C:
    x = "class x"

    def read(self):
        return x
    y = x


print(C().read(), C.y)


def imports():
    import math
    return math.floor(2.5)


print(imports())
try:
    math
except NameError as error:
    print(error)

#> global x local global x
#> cannot access local variable 'x' where it is not associated with a value
#> 1
#> 1 cannot access local variable 'y' where it is not associated with a value
#> changed made
#> cannot access local variable 'z' where it is not associated with a value
#> 2
#> name 'made' is not defined
#> name 'not_defined_anywhere' is not defined
#> name 'not_there' is not defined
#> 2 cannot access local variable 'i' where it is not associated with a value
#> cannot access local variable 'e' where it is not associated with a value
#> mine 0
#> (10, [0, 1, 2])
#> changed class x
#> 2
#> name 'math' is not defined
