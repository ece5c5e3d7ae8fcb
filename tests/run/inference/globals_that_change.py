# Module variables rebound by functions, loops, imports, classes and exceptions between uses; read in hot loops and closures.
n = 0
items = []
mode = "int"


def bump():
    global n
    n += 1
    return n


def read():
    return n, items, mode


print(bump(), bump(), read())
n = 1.5
print(bump(), read())
n = "s"
try:
    bump()
except TypeError as e:
    print(e)
n = [0]
try:
    bump()
except TypeError as e:
    print(e)
n = 2**63 - 1
print(bump(), bump())
n = True
print(bump(), n + 1)


def work(k):
    total = 0
    for i in range(k):
        if mode == "int":
            total += i
        else:
            total += float(i)
        if i == k // 2:
            switch()
    return total


def switch():
    global mode
    mode = "float" if mode == "int" else "int"


print(work(6), mode, work(6), mode)


def rebind_items():
    global items
    old = items
    items = {"now": "dict"}
    return old is items, len(items)


items.append(1)
print(rebind_items(), items)
items = (1, 2)
print(len(items), read()[1])


class Config:
    debug = False
    level = 1


def log(x):
    if Config.debug:
        return f"debug {x} {Config.level * 2}"


print(log(1))
Config.debug = True
Config.level = "x"
print(log(2))
Config.level = 2.5
print(log(3))
Config = type("Config", (), {"debug": 1, "level": [0]})
print(log(4))


def make():
    return Thing(3)


class Thing:
    def __init__(self, v):
        self.v = v

    def get(self):
        return self.v


print(make().get())
first = make()


class Thing:
    def __init__(self, v):
        self.w = [v]

    def get(self):
        return self.w + ["second class"]


print(make().get(), first.get(), type(first) is Thing)
Thing = lambda v: first
print(make().get())
count = 0
for count in range(3):
    def show():
        return count
print(show(), count)
count = "after"
print(show())
with __import__("contextlib").nullcontext("target") as ctx:
    pass
print(ctx)
try:
    raise ValueError("kept")
except ValueError as err:
    message = err
print(message, "err" in globals())
x = 10


def uses_x(y=x):
    return x + y


x = 20
print(uses_x(), uses_x(1))
x = "a"
print(uses_x("b"))
try:
    uses_x()
except TypeError as e:
    print(e)
constants = {k: v for k, v in globals().items() if k in ("x", "count", "mode")}
print(constants)
for name, value in (("x", 1), ("y2", 2)):
    globals()[name] = value
print(x, y2, uses_x())


def loop_global():
    global cursor
    for cursor in "abc":
        if cursor == "b":
            return peek()


def peek():
    return cursor * 2


print(loop_global(), cursor)
PI = 3


def area(r):
    return PI * r * r


print(area(2))
PI = 3.25
print(area(2))
import math as PI
try:
    area(2)
except TypeError as e:
    print(e)
from math import pi as PI
print(f"{area(1):.2f}")
a = b = c = 0


def multi():
    global a, b, c
    a, b, *c = b + 1, c, a, "x"
    return a, b, c


print(multi(), a, b, c)

#> 1 2 (2, [], 'int')
#> 2.5 (2.5, [], 'int')
#> can only concatenate str (not "int") to str
#> 'int' object is not iterable
#> 9223372036854775808 9223372036854775809
#> 2 3
#> 15.0 float 15.0 int
#> (False, 1) {'now': 'dict'}
#> 2 (1, 2)
#> None
#> debug 2 xx
#> debug 3 5.0
#> debug 4 [0, 0]
#> 3
#> [3, 'second class'] 3 False
#> 3
#> 2 2
#> after
#> target
#> kept False
#> 30 21
#> ab
#> can only concatenate str (not "int") to str
#> {'mode': 'int', 'count': 'after', 'x': 'a'}
#> 1 2 11
#> bb b
#> 12
#> 13.0
#> unsupported operand type(s) for *: 'module' and 'int'
#> 3.14
#> (1, 0, [0, 'x']) 1 0 [0, 'x']
