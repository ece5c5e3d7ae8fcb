"""Callbacks of weak references: newest first, errors in them, revival tries, finalizers and their order."""
import gc
import sys
import weakref

log = []


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        log.append(f"del {self.name}")

    def __repr__(self):
        return f"Node {self.name}"


def told(work):
    work()
    print(log)
    log.clear()


n = Node("a")
refs = [weakref.ref(n, lambda r, i=i: log.append((i, r() is None))) for i in range(4)]
del refs[1]


def drop():
    global n
    del n


told(drop)

n = Node("b")
r = weakref.ref(n, lambda r: log.append("called"))
del r
told(drop)

n = Node("c")
holder = [weakref.ref(n)]
holder.append(weakref.ref(n, lambda r: log.append([x() for x in holder])))
told(drop)

n = Node("d")
f1 = weakref.finalize(n, log.append, "finalize 1")
f2 = weakref.finalize(n, log.append, "finalize 2")
print(f1.alive, f1.peek()[2:], f1.atexit)
print(f1.detach()[1] == log.append, f1.alive, f1())
told(drop)
print(f2.alive, f2.peek(), f2())

n = Node("e")
f = weakref.finalize(n, lambda *a, **k: (log.append((a, sorted(k.items()))), "result")[1], 1, 2, z=3)
print(f(), f(), f.alive)
told(drop)

old = sys.unraisablehook
sys.unraisablehook = lambda u: log.append(("unraisable", type(u.exc_value).__name__, str(u.exc_value)))


def bad(r):
    raise ValueError("from callback")


n = Node("g")
r1 = weakref.ref(n, bad)
r2 = weakref.ref(n, lambda r: log.append("still called"))
told(drop)
sys.unraisablehook = old


class Ring:
    def __init__(self, name):
        self.name, self.me = name, self

    def __del__(self):
        log.append(f"ring {self.name}")


ring = Ring("r")
wr = weakref.ref(ring, lambda r: log.append("ring ref"))
del ring
told(lambda: log.append(wr() is not None))
told(gc.collect)
print(wr())

# a callback on an object in the same ring is not called when the reference dies with it
ring = Ring("s")
ring.weak = weakref.ref(ring, lambda r: log.append("inside"))
del ring
told(gc.collect)


class Back:
    kept = None

    def __del__(self):
        log.append("revive")
        Back.kept = self


b = Back()
wb = weakref.ref(b)
del b
print(wb() is None or wb() is Back.kept, type(Back.kept).__name__)
told(lambda: setattr(Back, "kept", None))
print(Back.kept)


class Sub(weakref.ref):
    __slots__ = ("tag",)

    def __new__(cls, obj, tag, callback=None):
        return super().__new__(cls, obj, callback)

    def __init__(self, obj, tag, callback=None):
        super().__init__(obj, callback)
        self.tag = tag


n = Node("h")
a, b = Sub(n, "one"), Sub(n, "two", lambda r: log.append(("tag", r.tag)))
print(a is not Sub(n, "one"), a.tag, b.tag, a == b, a() is n, a == weakref.ref(n), isinstance(a, weakref.ReferenceType))
told(drop)
print(a == b, a == a, a() is b())
try:
    hash(a)
except TypeError as e:
    print(e)
for bad_target in (5, "text", (1,), None, [], {}, 1.5):
    try:
        weakref.ref(bad_target)
    except TypeError as e:
        print(e)
print([type(weakref.ref(o)()).__name__ for o in (Node, len, told, frozenset((1,)), sys, {1}.__class__)])
log.clear()

#> ['del a', (3, True), (2, True), (0, True)]
#> ['del b']
#> ['del c', [None, None]]
#> True (('finalize 1',), {}) True
#> True False None
#> ['del d', 'finalize 2']
#> False None None
#> result None False
#> [((1, 2), [('z', 3)]), 'del e']
#> ['del g', 'still called', ('unraisable', 'ValueError', 'from callback')]
#> [True]
#> ['ring ref', 'ring r']
#> None
#> ['ring s']
#> True Back
#> ['revive']
#> None
#> True one two True True True True
#> ['del h', ('tag', 'two')]
#> False True True
#> weak object has gone away
#> cannot create weak reference to 'int' object
#> cannot create weak reference to 'str' object
#> cannot create weak reference to 'tuple' object
#> cannot create weak reference to 'NoneType' object
#> cannot create weak reference to 'list' object
#> cannot create weak reference to 'dict' object
#> cannot create weak reference to 'float' object
#> ['type', 'builtin_function_or_method', 'function', 'frozenset', 'module', 'type']
