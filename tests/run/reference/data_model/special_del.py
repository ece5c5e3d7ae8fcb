"""__del__: called when the last reference goes, resurrection, errors in it are not raised."""
import gc


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


d = D("one")
e = d
del d
print("still")
del e
D("temporary")
x = D("rebinding")
x = D("rebound")
x = None
l = [D("item 0"), D("item 1")]
l.pop()
del l[0]
l.append(D("slot"))
l[0] = None


def local():
    a = D("local a")
    b = D("local b")
    print("leaving")


local()


def returned():
    r = D("returned")
    return r


returned()
kept = []


class Phoenix:
    def __del__(self):
        print("resurrected")
        kept.append(self)


p = Phoenix()
del p
print(len(kept), type(kept[0]).__name__)
kept.clear()
print("once only", len(kept))


class Base:
    def __del__(self):
        print("base del")


class Derived(Base):
    def __del__(self):
        print("derived del")
        super().__del__()


Derived()


class InDict:
    def __del__(self):
        print("from dict")


data = {1: InDict()}
data[1] = 2
data[3] = InDict()
data.clear()
obj = D("attribute owner")
obj.child = D("child")
del obj
one, two = D("cycle one"), D("cycle two")
one.other, two.other = two, one
del one, two
print("not yet")
print(gc.collect() > 0)
try:
    y = D("in exception")
    raise ValueError
except ValueError:
    pass
del y
d = D("explicit")
d.__del__()
print("called by hand")
d = None


def gen():
    g = D("in generator")
    try:
        yield 1
    finally:
        print("finally")


it = gen()
next(it)
del it
print(hasattr(object, "__del__"))
last = D("at exit")

#> still
#> del one
#> del temporary
#> del rebinding
#> del rebound
#> del item 1
#> del item 0
#> del slot
#> leaving
#> del local a
#> del local b
#> del returned
#> resurrected
#> 1 Phoenix
#> once only 0
#> derived del
#> base del
#> from dict
#> from dict
#> del attribute owner
#> del child
#> not yet
#> del cycle one
#> del cycle two
#> True
#> del in exception
#> del explicit
#> called by hand
#> del explicit
#> finally
#> del in generator
#> False
#> del at exit
