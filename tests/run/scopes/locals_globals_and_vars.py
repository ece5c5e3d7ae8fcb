# locals(), globals(), vars(), dir() in every scope: what they show, what writing to them does, snapshots.
import sys

top = 1


def f(a, b=2, *args, c, **kw):
    d = a + 1
    before = sorted(locals())
    e = 5
    snapshot = locals()
    d = 99
    return before, snapshot["d"], sorted(locals()), locals()["d"], args, kw


print(f(1, 2, 3, c=4, z=5))


def closure():
    x = 1
    y = 2

    def inner():
        z = 3
        return sorted(locals()), x
    return inner(), sorted(k for k in locals() if k != "inner")


print(closure())


def unbound():
    if False:
        never = 1
    gone = 2
    del gone
    later = locals().copy()
    after = 1
    return later


print(unbound())


class C:
    x = 1
    names = sorted(k for k in locals() if not k.startswith("__"))
    locals()["made"] = "through locals"
    vars()["made2"] = 2

    def m(self):
        v = 1
        return locals().keys() - {"self"}


print(C.names, C.made, C.made2, C().m(), sorted(k for k in vars(C) if not k.startswith("__")))
print(globals() is globals(), locals() is globals(), vars() is globals(), globals()["top"], "f" in globals(), __name__ in ("__main__",))
globals()["created"] = [1]
print(created)
locals()["created2"] = 2
print(created2)
vars()["top"] = "changed"
print(top)


def g():
    return globals()["top"], "top" in locals(), globals() is sys.modules[__name__].__dict__


print(g())


def comp():
    k = 10
    return [sorted(n for n in locals() if n != ".0") for i in range(1)], [locals()["i"] for i in range(2)]


print(comp())


def gen():
    a = 1
    yield sorted(locals())
    b = 2
    yield sorted(locals())


print(list(gen()))


def args_changed(a):
    a = a * 2
    a, b = [a], a
    return locals()


print(args_changed(2))


def nested_class():
    v = 1

    class K:
        w = v
        seen = sorted(n for n in locals() if not n.startswith("__"))
    return K.seen, sorted(locals())


print(nested_class())


def handler():
    try:
        1 / 0
    except ZeroDivisionError as e:
        inside = "e" in locals()
    return inside, "e" in locals()


print(handler())


def with_lambda():
    p = 1
    f = lambda q: sorted(locals())
    return f(2), (lambda: p and sorted(locals()))()


print(with_lambda())


class V:
    def __init__(self):
        self.a = 1

    b = 2


v = V()
print(vars(v), sorted(n for n in dir(v) if not n.startswith("__")), vars(v) is v.__dict__)
vars(v)["c"] = 3
print(v.c)
for bad in (5, "s", [], object()):
    try:
        vars(bad)
    except TypeError as e:
        print(e)


def format_locals(x, y):
    s = x + y
    return "{x} + {y} = {s}".format(**locals()), "%(x)s" % locals()


print(format_locals(1, 2.5))


def dirs():
    alpha = beta = 1
    return dir()


print(dirs())

#> (['a', 'args', 'b', 'c', 'd', 'kw'], 2, ['a', 'args', 'b', 'before', 'c', 'd', 'e', 'kw', 'snapshot'], 99, (3,), {'z': 5})
#> ((['x', 'z'], 1), ['x', 'y'])
#> {}
#> ['x'] through locals 2 {'v'} ['m', 'made', 'made2', 'names', 'x']
#> True True True 1 True True
#> [1]
#> 2
#> changed
#> ('changed', False, True)
#> ([['i', 'k']], [0, 1])
#> [['a'], ['a', 'b']]
#> {'a': [4], 'b': 4}
#> (['w'], ['K', 'v'])
#> (True, False)
#> (['q'], ['p'])
#> {'a': 1} ['a', 'b'] True
#> 3
#> vars() argument must have __dict__ attribute
#> vars() argument must have __dict__ attribute
#> vars() argument must have __dict__ attribute
#> vars() argument must have __dict__ attribute
#> ('1 + 2.5 = 3.5', '1')
#> ['alpha', 'beta']
