# global and nonlocal through several levels, and what deletion does to shared names.
counter = 0
name = "module"


def bump(by=1):
    global counter
    counter += by
    return counter


print(bump(), bump(5), counter)


def level1():
    name = "one"

    def level2():
        def level3():
            nonlocal name
            name += "+three"
            return name
        return level3

    def global3():
        global name
        name = "changed by global3"

        def reads():
            return name
        return reads()
    first = level2()
    return first(), first(), name, global3(), name


print(level1(), name)


def account(balance):
    def deposit(n):
        nonlocal balance
        balance += n
        return balance

    def get():
        return balance
    return deposit, get


d1, g1 = account(10)
d2, g2 = account(100)
print(d1(5), d2(1), g1(), g2(), d1(d1(1)), g1())


def shared():
    value = 1

    def delete():
        nonlocal value
        del value

    def read():
        return value

    def write(v):
        nonlocal value
        value = v
    return delete, read, write


delete, read, write = shared()
print(read())
delete()
for f in (read, delete):
    try:
        f()
    except NameError as e:
        print(type(e).__name__, e)
write([3])
print(read())


def defines():
    global made, Made, math

    def made():
        return "made"

    class Made:
        pass
    import math
    for made.attribute in range(2):
        pass


defines()
print(made(), Made.__name__, Made.__qualname__, made.__qualname__, math.sqrt(4 * made.attribute))


def deletes():
    global made
    del made


deletes()
for f in (deletes, lambda: made):
    try:
        f()
    except NameError as e:
        print(type(e).__name__, e)


def unbound(n):
    if n:
        value = 1
    return value


def unbound_augmented():
    counter += 1


def unbound_deleted():
    a = 1
    del a
    del a


def unbound_loop():
    for i in ():
        pass
    return i


def free_unbound():
    def inner():
        return later
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    later = 5
    return inner()


print(unbound(1))
for f in (lambda: unbound(0), unbound_augmented, unbound_deleted, unbound_loop):
    try:
        f()
    except NameError as e:
        print(type(e).__name__, e, e.name)
print(free_unbound())
len = lambda x: "shadowed"
print(len([]))
del len
print(len([1]))


def walrus():
    total = 0
    partial = [total := total + i for i in range(5)]

    def inner():
        nonlocal total
        return [total := total * 2 for _ in range(2)]
    return partial, inner(), total


print(walrus())
def global_walrus():
    global counter
    return [counter := c for c in (7, 8)]


print(global_walrus(), counter)

#> 1 6 6
#> ('one+three', 'one+three+three', 'one+three+three', 'changed by global3', 'one+three+three') changed by global3
#> 15 101 15 101 32 32
#> 1
#> NameError cannot access free variable 'value' where it is not associated with a value in enclosing scope
#> NameError cannot access free variable 'value' where it is not associated with a value in enclosing scope
#> [3]
#> made Made Made made 2.0
#> NameError name 'made' is not defined
#> NameError name 'made' is not defined
#> 1
#> UnboundLocalError cannot access local variable 'value' where it is not associated with a value None
#> UnboundLocalError cannot access local variable 'counter' where it is not associated with a value None
#> UnboundLocalError cannot access local variable 'a' where it is not associated with a value None
#> UnboundLocalError cannot access local variable 'i' where it is not associated with a value None
#> NameError cannot access free variable 'later' where it is not associated with a value in enclosing scope
#> 5
#> shadowed
#> 1
#> ([0, 1, 3, 6, 10], [20, 40], 40)
#> [7, 8] 8
