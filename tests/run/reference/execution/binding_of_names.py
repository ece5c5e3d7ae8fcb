"""Every construct that binds names, in functions, classes and modules."""
import collections.abc as cabc
import collections.abc
from math import pi, tau as TAU


def constructs():
    a = 1
    b: int = 2
    c, (d, *e) = 3, (4, 5, 6)
    a += 1
    for f in [7]:
        pass
    for g, [h] in [(8, [9])]:
        pass
    with open_cm(10) as i, open_cm((11, 12)) as (j, k):
        pass
    try:
        raise ValueError(13)
    except ValueError as l:
        kept = l.args[0]
    def m(): return 14
    class n: v = 15
    import math as o
    from math import floor as p
    (q := 16)
    [r := 17 for _ in "a"]
    match (18, {"k": 19, "z": 20}, [21, 22]):
        case (s, {"k": t, **u}, [*v]) as w:
            pass
    type X = int
    return sorted(locals())


class open_cm:
    def __init__(self, v):
        self.v = v

    def __enter__(self):
        return self.v

    def __exit__(self, *a):
        pass


print(constructs())


class Body:
    a = 1
    b: int
    for c in range(2):
        pass
    with open_cm(3) as d:
        pass
    def e(self): pass
    class f: pass
    import math as g
    (h := 5)
    try:
        raise KeyError
    except KeyError as i:
        pass
    del a
    match [1, 2]:
        case [j, *k]:
            pass


print(sorted(n for n in vars(Body) if not n.startswith("__")), Body.__annotations__)
print(cabc.__name__, collections.abc is cabc, TAU == 2 * pi)
# the name of an except clause is unbound afterwards, also when it was bound before
l = "before"
try:
    raise ValueError
except ValueError as l:
    pass
try:
    l
except NameError as e:
    print(e)


def unbound_after():
    err = "before"
    try:
        raise ValueError
    except ValueError as err:
        pass
    try:
        return err
    except UnboundLocalError as e:
        return str(e)


print(unbound_after())


def deleted_in_handler():
    try:
        raise ValueError
    except ValueError as err:
        del err
    return "fine"


print(deleted_in_handler())
for loop in []:
    pass
try:
    loop
except NameError as e:
    print(e)
for loop in [1, 2]:
    loop = 5
print(loop)
try:
    (undefined_name)
except NameError as e:
    print(e, e.name)
print([x for x in range(3)], "x" in globals())
print((lambda y: y)(1), "y" in globals())

#> ['X', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'kept', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w']
#> ['c', 'd', 'e', 'f', 'g', 'h', 'j', 'k'] {'b': <class 'int'>}
#> collections.abc True True
#> name 'l' is not defined
#> cannot access local variable 'err' where it is not associated with a value
#> fine
#> name 'loop' is not defined
#> 5
#> name 'undefined_name' is not defined undefined_name
#> [0, 1, 2] False
#> 1 False
