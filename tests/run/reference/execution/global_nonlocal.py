"""global and nonlocal declarations in nested scopes, classes and comprehensions."""
g = 1


def write():
    global g, made
    g = 2
    made = "made"


write()
print(g, made)


def nested():
    g = "local"

    def inner():
        global g
        g = "from inner"
        return g

    def middle():
        def deepest():
            nonlocal g
            g = "from deepest"
        deepest()
        return g
    return inner(), g, middle(), g


print(nested(), g)


class C:
    global from_class
    from_class = 5
    g = "attr"

    def method(self):
        return g


print(from_class, C().method(), "from_class" in vars(C))


def with_class():
    v = 0

    class Inner:
        nonlocal v
        v = 10
        w = v

        def bump(self):
            nonlocal v
            v += 1
            return v
    Inner().bump()
    return v, hasattr(Inner, "v"), Inner.w


print(with_class())


def statements():
    global gi, gf, gw, ge, gm
    for gi in range(3):
        pass
    def gf():
        return "gf"
    import contextlib
    with contextlib.nullcontext("w") as gw:
        pass
    try:
        raise KeyError
    except KeyError as ge:
        pass
    import math as gm
    return "ge" in globals()


print(statements(), gi, gf(), gw, gm.__name__)


def walrus():
    total = 0
    def inner():
        nonlocal total
        global wg
        [total := total + x for x in range(4)]
        [wg := x for x in "ab"]
    inner()
    return total


print(walrus(), wg)


def delete():
    global doomed
    doomed = 1
    del doomed
    try:
        doomed
    except NameError as e:
        return str(e)


print(delete())


def delete_nonlocal():
    a = 1
    def inner():
        nonlocal a
        del a
    inner()
    try:
        return a
    except UnboundLocalError as e:
        return str(e)


print(delete_nonlocal())


def levels():
    x = 1
    def two():
        x = 2
        def three():
            def four():
                nonlocal x
                x = 4
            four()
            return x
        return three(), x
    return two(), x


print(levels())


def augmented():
    global g
    g += "!"
    return g


print(augmented())


def aug_unbound():
    try:
        g += 1
    except UnboundLocalError as e:
        return str(e)


print(aug_unbound())


def parameter_shadow(g):
    def inner():
        nonlocal g
        g *= 2
    inner()
    return g


print(parameter_shadow(21))


def declared_not_used():
    global never_bound
    try:
        return never_bound
    except NameError as e:
        return str(e)


print(declared_not_used())

#> 2 made
#> ('from inner', 'local', 'from deepest', 'from deepest') from inner
#> 5 from inner False
#> (11, False, 10)
#> False 2 gf w math
#> 6 b
#> name 'doomed' is not defined
#> cannot access local variable 'a' where it is not associated with a value
#> ((4, 4), 1)
#> from inner!
#> cannot access local variable 'g' where it is not associated with a value
#> 42
#> name 'never_bound' is not defined
