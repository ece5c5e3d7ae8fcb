"""Names are resolved when code runs, not when it is compiled; free variables follow later assignments."""
i = 10


def f():
    return i


i = 42
print(f())


def outer():
    def inner():
        return later()
    def later():
        return "defined after"
    return inner()


print(outer())


def helper():
    return "first"


def caller():
    return helper()


print(caller())


def helper():
    return "second"


print(caller())
helper = lambda: "third"
print(caller())


class A:
    def m(self):
        return B().n()


class B:
    def n(self):
        return "B.n"


print(A().m())


class B:
    def n(self):
        return "new B.n"


print(A().m())
B.n = lambda self: "patched"
print(A().m())
glob = globals()
glob["made_by_dict"] = 7
print(made_by_dict)
glob["i"] = "through dict"
print(f())
del glob["made_by_dict"]
try:
    made_by_dict
except NameError as e:
    print(e)


def locals_is_snapshot():
    x = 1
    view = locals()
    view["x"] = 2
    view["y"] = 3
    return x, sorted(view)


print(locals_is_snapshot())


class Body:
    locals()["injected"] = "in class"
    seen = injected


print(Body.injected, Body.seen)


def default(a=i):
    return a


i = "changed after definition"
print(default())
results = []
for n in range(3):
    def g(n=n):
        return n, i
    results.append(g)
print([g() for g in results])


def gen():
    yield i
    yield i


it = gen()
print(next(it), end=" ")
i = "between"
print(next(it))
genexp = (x for x in [i])
i = "unseen"
print(list(genexp))
lazy = (i for _ in range(1))
i = "seen"
print(list(lazy))
import sys
setattr(sys.modules[__name__], "by_setattr", 5)
print(by_setattr)

#> 42
#> defined after
#> first
#> second
#> third
#> B.n
#> new B.n
#> patched
#> 7
#> through dict
#> name 'made_by_dict' is not defined
#> (1, ['x', 'y'])
#> in class in class
#> through dict
#> [(0, 'changed after definition'), (1, 'changed after definition'), (2, 'changed after definition')]
#> changed after definition between
#> ['between']
#> ['seen']
#> 5
