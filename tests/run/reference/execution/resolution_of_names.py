"""Resolution: nearest enclosing scope, class scopes are skipped, unbound locals and free variables."""
x = "global"


def outer():
    x = "outer"

    def inner():
        return x

    class C:
        x = "class"
        y = x
        z = [x for _ in range(1)]
        w = (lambda: x)()

        def method(self):
            return x

        class Nested:
            seen = x

    return inner(), C.y, C.z, C.w, C().method(), C.Nested.seen


print(outer())


class D:
    x = "D"
    items = [x, [x for i in range(1)], list(x for i in range(1))]
    first = [i for i in x]

    def get(self):
        return x


print(D.items, D.first, D().get())


def unbound():
    try:
        print(x)
    except UnboundLocalError as e:
        print(type(e).__name__, e, e.name)
    x = 1
    return x


print(unbound())


def free_unbound():
    def inner():
        return late
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e, e.name)
    late = "bound now"
    return inner()


print(free_unbound())


def deleted():
    v = 1
    def inner():
        return v
    del v
    try:
        inner()
    except NameError as e:
        print(e)
    try:
        v
    except UnboundLocalError as e:
        print(e)
    try:
        del v
    except UnboundLocalError as e:
        print(e)


deleted()


class Conditional:
    if True:
        x = "conditional"
    else:
        never = 1
    y = x
    try:
        never
    except NameError as e:
        z = str(e)


print(Conditional.y, Conditional.z)


class ReadsGlobalThenBinds:
    before = x
    x = "bound later"
    after = x


print(ReadsGlobalThenBinds.before, ReadsGlobalThenBinds.after)


def g():
    x = "local of g"

    class InFunction:
        seen = x
        x = "class attribute"
        after = x
    return InFunction.seen, InFunction.after


try:
    print(g())
except NameError as e:
    print(e)


def parameters(x, y=x):
    def inner(z=x):
        return x, y, z
    x = "rebound"
    return inner()


print(parameters("argument"))


def loops():
    fs = [lambda: i for i in range(3)]
    gs = [lambda i=i: i for i in range(3)]
    hs = []
    for j in range(3):
        hs.append(lambda: j)
    return [f() for f in fs], [f() for f in gs], [f() for f in hs]


print(loops())


def counter():
    n = 0
    def up():
        nonlocal n
        n += 1
        return n
    def read():
        return n
    return up, read


up, read = counter()
up(), up()
print(read(), counter()[1]())


def recursion(k):
    return k if k < 1 else recursion(k - 1)


old = recursion
recursion = lambda k: f"rebound {k}"
print(old(5))

#> ('outer', 'class', ['outer'], 'outer', 'outer', 'outer')
#> ['D', ['global'], ['global']] ['D'] global
#> UnboundLocalError cannot access local variable 'x' where it is not associated with a value None
#> 1
#> NameError cannot access free variable 'late' where it is not associated with a value in enclosing scope late
#> bound now
#> cannot access free variable 'v' where it is not associated with a value in enclosing scope
#> cannot access local variable 'v' where it is not associated with a value
#> cannot access local variable 'v' where it is not associated with a value
#> conditional name 'never' is not defined
#> global bound later
#> ('global', 'class attribute')
#> ('rebound', 'global', 'argument')
#> ([2, 2, 2], [0, 1, 2], [2, 2, 2])
#> 2 0
#> rebound 4
