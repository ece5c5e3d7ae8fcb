"""Identity, type and value; mutability; containers hold references; collection of what is unreachable."""
import gc
import weakref

a = [1, 2]
b = a
c = [1, 2]
print(a is b, a is c, a == c, id(a) == id(b), id(a) == id(c), type(a) is type(c) is list)
b.append(3)
print(a, c)
# The value of an immutable container changes when its items do; its identity and items never.
t = ([], 1)
before = id(t)
t[0].append("x")
print(t, id(t) == before)
try:
    t[0] += ["y"]
except TypeError as e:
    print(e, t)
try:
    hash(t)
except TypeError as e:
    print(e)
# Assignment makes no copies; chained assignment gives one object, two displays give two.
c = d = []
print(c is d)
c, d = [], []
print(c is d, c == d)
# type() of a type; an object's type does not change but by __class__ assignment
class A:
    def who(self):
        return "A"


class B:
    def who(self):
        return "B"


x = A()
y = id(x)
x.__class__ = B
print(x.who(), type(x) is B, isinstance(x, A), id(x) == y)
for target, new in ((1, float), ([], A), (x, int), (x, 5)):
    try:
        target.__class__ = new
    except TypeError as e:
        print(e)


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


n = Node("first")
other = n
del n
print("one reference left")
other = None
print("none left")
n = Node("second")
n = Node("third")
n = None
r = weakref.ref(Node("temporary"))
print(r())
cycle = Node("cycle")
cycle.me = cycle
w = weakref.ref(cycle)
del cycle
gc.collect()
print(w())


def scope():
    local = Node("local")
    return 1


print(scope())
keep = [Node("in list"), Node("in list too")]
keep.pop(0)
keep.clear()
print(type(type(1)), type(type), type.__class__, isinstance(type, object), isinstance(object, type))
print(id(None) == id(None), None is None)

#> True False True True False True
#> [1, 2, 3] [1, 2]
#> (['x'], 1) True
#> 'tuple' object does not support item assignment (['x', 'y'], 1)
#> unhashable type: 'list'
#> True
#> False True
#> B True False True
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __class__ must be set to a class, not 'int' object
#> one reference left
#> gone first
#> none left
#> gone second
#> gone third
#> gone temporary
#> None
#> gone cycle
#> None
#> gone local
#> 1
#> gone in list
#> gone in list too
#> <class 'type'> <class 'type'> <class 'type'> True True
#> True True
