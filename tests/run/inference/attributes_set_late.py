# Attributes made outside __init__, in other methods, by setattr, by functions, on classes afterwards, deleted and made again; of other types.
class A:
    def __init__(self, full=False):
        self.a = 1
        if full:
            self.b = "b"

    def make(self):
        self.c = [self.a]
        return self.c

    def use(self):
        return self.c[0] + self.a


def show(o, *names):
    return [getattr(o, n, "-") for n in names]


x, y = A(), A(True)
print(show(x, "a", "b", "c"), show(y, "a", "b", "c"))
for o in (x, y):
    try:
        o.use()
    except AttributeError as e:
        print(e)
x.make()
print(x.use(), show(x, "a", "b", "c"))
x.a = 2.5
print(x.use())
x.c = ("tuple",)
x.a = "!"
print(x.use())
del x.c
try:
    x.use()
except AttributeError as e:
    print(e)
x.c = {0: 10}
x.a = 5
print(x.use(), vars(x), vars(y))
y.__dict__["z"] = "through the dict"
print(y.z)
y.__dict__.pop("b")
print(hasattr(y, "b"))
y.__dict__ = {"a": "new dict"}
print(y.a, vars(y), hasattr(y, "z"))
setattr(x, "dyn" + "amic", 1)
print(x.dynamic, "dynamic" in vars(x))
for name in "pqr":
    setattr(x, name, name * 2)
print(x.p + x.q + x.r)
A.shared = "class"
print(x.shared, y.shared)
x.shared = "own"
print(x.shared, y.shared, A.shared)
del x.shared
print(x.shared)
del A.shared
print(hasattr(x, "shared"))


class B(A):
    def __init__(self):
        self.d = self.before()
        super().__init__(True)
        self.e = self.b + "e"

    def before(self):
        return hasattr(self, "a"), hasattr(self, "b")


b = B()
print(b.d, b.e, list(vars(b)))


class NoInit:
    pass


def fill(o, **kw):
    for k, v in kw.items():
        setattr(o, k, v)
    return o


n = fill(NoInit(), x=1, y="two", z=None)
print(n.x, n.y, n.z, sorted(vars(n)))
NoInit.total = property(lambda self: self.x + len(self.y))
print(n.total)
n.x = 0.5
print(n.total)


class Cache:
    def get(self):
        if not hasattr(self, "_v"):
            self._v = []
        self._v.append(len(self._v))
        return self._v

    def try_get(self):
        try:
            return self._w
        except AttributeError:
            self._w = "made"
            return self._w + " now"


c = Cache()
print(c.get() is c.get(), c.get(), c.try_get(), c.try_get())


class Node:
    next = None
    value = 0


head = Node()
head.next = Node()
head.next.value = "second"
head.next.next = head
print(head.value, head.next.value, head.next.next is head, Node.next, head.next.next.next.value)
head.value += 1
print(head.value, Node.value, "value" in vars(head), "value" in vars(head.next.next))


class Partial:
    def __init__(self, n):
        self.n = n
        if n < 0:
            raise ValueError("negative")
        self.done = True

    def __del__(self):
        log.append((self.n, hasattr(self, "done")))


log = []
try:
    Partial(-1)
except ValueError:
    pass
Partial(1)
print(log)

#> [1, '-', '-'] [1, 'b', '-']
#> 'A' object has no attribute 'c'
#> 'A' object has no attribute 'c'
#> 2 [1, '-', [1]]
#> 3.5
#> tuple!
#> 'A' object has no attribute 'c'
#> 15 {'a': 5, 'c': {0: 10}} {'a': 1, 'b': 'b'}
#> through the dict
#> False
#> new dict {'a': 'new dict'} False
#> 1 True
#> ppqqrr
#> class class
#> own class class
#> class
#> False
#> (False, False) be ['d', 'a', 'b', 'e']
#> 1 two None ['x', 'y', 'z']
#> 4
#> 3.5
#> True [0, 1, 2] made now made
#> 0 second True None second
#> 1 0 True True
#> [(-1, False), (1, True)]
