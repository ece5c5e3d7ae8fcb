# globals() and locals(): live dict, snapshots, class namespaces.
x = 5
print("x" in globals(), globals()["x"], type(globals()))
globals()["y"] = 7
print(y)
def f():
    return x, y
globals()["x"] = "s"
print(f())
del globals()["x"]
try:
    f()
except NameError as e:
    print(e)
for i in range(3):
    globals()[f"v{i}"] = i * 2
print(v0, v1, v2)
print(list(globals()))
g = globals()
g.update(a=1, b=2)
print(a + b, g is globals())
def h():
    global new
    new = 10
h()
print(g["new"], new)
globals()["len"] = lambda x: "mine"
print(len([1]))
del g["len"]
print(len([1]))
class A:
    q = 1
    loc = locals()
    print(sorted(loc), loc["q"])
    locals()["z"] = 3
print(A.z)
def loc(a, b=2, *c, d=4, **e):
    z = 1
    if a > 100:
        unbound = 1
    print(locals())
    zz = 2
    d1 = locals()
    d1["extra"] = 1
    z = 99
    print(locals() is d1, d1)
    return d1
loc(1)
def outer(p):
    q = 2
    def inner(r):
        s = p + r
        print(locals())
        return lambda: (q, s)
    print(locals().keys())
    inner(3)
    return [sorted(locals()) for m in [1]]
print(outer(1))
print(vars() is globals(), dir() == sorted(globals()))
def dd(k):
    m = 1
    return dir(), vars()
print(dd(1))
def gen():
    a = 1
    yield locals()
    b = 2
    yield locals()
print(*gen())
print((lambda x, y: locals())(1, 2))
class B:
    def m(self):
        super().__init__()
        return sorted(locals())
print(B().m())

#> True 5 <class 'dict'>
#> 7
#> ('s', 7)
#> name 'x' is not defined
#> 0 2 4
#> ['__name__', '__doc__', '__package__', '__loader__', '__spec__', '__annotations__', '__builtins__', '__file__', '__cached__', 'y', 'f', 'i', 'v0', 'v1', 'v2']
#> 3 True
#> 10 10
#> mine
#> 1
#> ['__module__', '__qualname__', 'loc', 'q'] 1
#> 3
#> {'a': 1, 'b': 2, 'd': 4, 'c': (), 'e': {}, 'z': 1}
#> True {'a': 1, 'b': 2, 'd': 4, 'c': (), 'e': {}, 'z': 99, 'zz': 2, 'extra': 1, 'd1': {...}}
#> dict_keys(['p', 'inner', 'q'])
#> {'r': 3, 's': 4, 'p': 1, 'q': 2}
#> [['inner', 'm', 'p', 'q']]
#> True True
#> (['k', 'm'], {'k': 1, 'm': 1})
#> {'a': 1, 'b': 2} {'a': 1, 'b': 2}
#> {'x': 1, 'y': 2}
#> ['__class__', 'self']
