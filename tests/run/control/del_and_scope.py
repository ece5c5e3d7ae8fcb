# del in all its forms, globals, and names that come and go.
a = b = c = [1, 2, 3]
del a
print(b, c)
del b[0], b[-1]
print(c)
d = {"x": 1, "y": {"z": 2}}
del d["x"], d["y"]["z"]
print(d)


class C:
    attr = 1


o = C()
o.v = 1
del o.v
print(hasattr(o, "v"), hasattr(o, "attr"))
del C.attr
print(hasattr(o, "attr"))
p, q, r = 1, 2, 3
del (p, q), [r]
for name in ("p", "q", "r"):
    print(name in globals(), end=" ")
print()
for bad in ("d['nope']", ):
    try:
        del d["nope"]
    except KeyError as error:
        print("KeyError", error)
try:
    del o.nope
except AttributeError as error:
    print(error)
try:
    del c[10]
except IndexError as error:
    print(error)
try:
    del undefined
except NameError as error:
    print(error)
counter = 0


def bump():
    global counter
    counter += 1
    return counter


bump()
bump()
print(counter)


def make():
    global Created, helper

    class Created:
        pass

    def helper():
        return "helped"


make()
print(Created.__name__, helper(), Created.__qualname__)


def remove():
    global counter
    del counter


remove()
try:
    counter
except NameError as error:
    print(error)
try:
    remove()
except NameError as error:
    print(error)
x = "module"


def outer():
    x = "outer"

    def show():
        return x

    def use_global():
        global x
        return x

    def change():
        nonlocal x
        x = "changed"

    first = show()
    change()
    return first, show(), use_global()


print(outer(), x)
len_before = len
len = lambda x: 99
print(len([]))
del len
print(len([]), len is len_before)


def local_del():
    v = [1]
    w = v
    del v
    try:
        return v
    except UnboundLocalError as error:
        return str(error), w


print(local_del())


class Finaliser:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


f = Finaliser("one")
g = f
del f
print("still")
del g
h = [Finaliser("in list")]
h.clear()
i = {"k": Finaliser("in dict")}
i["k"] = None


def scope():
    Finaliser("temporary")
    kept = Finaliser("kept")
    print("end of scope")


scope()
j = Finaliser("replaced")
j = Finaliser("second")
j = None
print(__name__, "x" in globals(), globals()["x"], callable(print))
if __name__ == "__main__":
    print("main")

#> [1, 2, 3] [1, 2, 3]
#> [2]
#> {'y': {}}
#> False True
#> False
#> False False False 
#> KeyError 'nope'
#> 'C' object has no attribute 'nope'
#> list assignment index out of range
#> name 'undefined' is not defined
#> 2
#> Created helped Created
#> name 'counter' is not defined
#> name 'counter' is not defined
#> ('outer', 'changed', 'module') module
#> 99
#> 0 True
#> ("cannot access local variable 'v' where it is not associated with a value", [1])
#> still
#> gone one
#> gone in list
#> gone in dict
#> gone temporary
#> end of scope
#> gone kept
#> gone replaced
#> gone second
#> __main__ True module True
#> main
