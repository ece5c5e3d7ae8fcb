# Chains of any length are freed without deep recursion.
class Node:
    def __init__(self, v, n):
        self.v = v
        self.next = n
n = None
for i in range(300000):
    n = Node(i, n)
del n
print("nodes")
x = None
for i in range(300000):
    x = (x, [x])
x = None
print("mixed")
x = None
for i in range(300000):
    x = {"a": x}
x = None
print("dicts")
def mk(f):
    def g():
        return f
    return g
for i in range(300000):
    x = mk(x)
x = None
print("closures")
e = None
for i in range(100000):
    try:
        raise ValueError(i) from e
    except ValueError as ex:
        e = ex
e = None
print("exceptions")
def gen(g):
    yield g
    yield g
x = None
for i in range(100000):
    x = gen(x)
    next(x)
x = None
print("gens")
x = iter(())
for i in range(100000):
    x = map(str, x)
x = None
print("maps")
x = frozenset()
for i in range(100000):
    x = frozenset([x, i])
x = None
print("sets")
class A: pass
a = None
for i in range(100000):
    b = A()
    b.__dict__["z"] = a
    b.m = [a]
    a = b
a = b = None
print("inst")
class M:
    def f(self): pass
    def __init__(self, p): self.p = p
m = None
for i in range(100000):
    m = M(m).f
m = None
print("bound")
class L(list): pass
l = None
for i in range(100000):
    q = L(); q.append(l); q.x = l; l = q
l = q = None
print("sub")
class S:
    __slots__ = ("n",)
s = None
for i in range(300000):
    t = S(); t.n = s; s = t
s = t = None
print("slots")
from collections import deque
d = None
for i in range(100000):
    d = deque([d])
d = None
class D:
    def __init__(self, n): self.n = n
    def __del__(self): pass
d = None
for i in range(100000):
    d = D(d)
d = None
print("del")

#> nodes
#> mixed
#> dicts
#> closures
#> exceptions
#> gens
#> maps
#> sets
#> inst
#> bound
#> sub
#> slots
#> del
