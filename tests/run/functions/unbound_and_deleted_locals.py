# Locals that are not yet bound, deleted, bound on one path only; the messages of each.
def attempt(f, *args):
    try:
        print(f.__name__, f(*args))
    except NameError as e:
        print(f.__name__, type(e).__name__, e, e.name)


def before():
    print(x)
    x = 1


def one_path(flag):
    if flag:
        y = "bound"
    return y


def deleted():
    z = 1
    del z
    return z


def deleted_twice():
    z = 1
    del z
    del z


def loop_never():
    for i in []:
        pass
    return i


def loop_once():
    for i in [7]:
        pass
    return i


def handler():
    try:
        raise ValueError
    except ValueError as e:
        pass
    return e


def with_never():
    import contextlib
    with contextlib.suppress(ZeroDivisionError):
        w = 1 / 0
    return w


def augmented():
    total += 1
    return total


total = 5


def in_comprehension():
    out = [q for q in range(3)]
    return q


def walrus():
    [last := q for q in range(3)]
    return last


def walrus_never():
    [lost := q for q in []]
    return lost


def of_import():
    if total > 100:
        import math
    return math.pi


def of_class():
    if total > 100:
        class C:
            pass
    return C


def param(a):
    del a
    return a


def star(*a, **k):
    del a
    print(k)
    del k
    return k


def matched(v):
    match v:
        case [first, *rest]:
            pass
    return first, rest


def global_missing():
    return nowhere_at_all


for f in (before, deleted, deleted_twice, loop_never, loop_once, handler, with_never, augmented, in_comprehension,
          walrus, walrus_never, of_import, of_class, star, global_missing):
    attempt(f)
attempt(one_path, True)
attempt(one_path, False)
attempt(param, 1)
attempt(matched, [1, 2, 3])
attempt(matched, 5)

#> before UnboundLocalError cannot access local variable 'x' where it is not associated with a value None
#> deleted UnboundLocalError cannot access local variable 'z' where it is not associated with a value None
#> deleted_twice UnboundLocalError cannot access local variable 'z' where it is not associated with a value None
#> loop_never UnboundLocalError cannot access local variable 'i' where it is not associated with a value None
#> loop_once 7
#> handler UnboundLocalError cannot access local variable 'e' where it is not associated with a value None
#> with_never UnboundLocalError cannot access local variable 'w' where it is not associated with a value None
#> augmented UnboundLocalError cannot access local variable 'total' where it is not associated with a value None
#> in_comprehension NameError name 'q' is not defined q
#> walrus 2
#> walrus_never UnboundLocalError cannot access local variable 'lost' where it is not associated with a value None
#> of_import UnboundLocalError cannot access local variable 'math' where it is not associated with a value None
#> of_class UnboundLocalError cannot access local variable 'C' where it is not associated with a value None
#> {}
#> star UnboundLocalError cannot access local variable 'k' where it is not associated with a value None
#> global_missing NameError name 'nowhere_at_all' is not defined nowhere_at_all
#> one_path bound
#> one_path UnboundLocalError cannot access local variable 'y' where it is not associated with a value None
#> param UnboundLocalError cannot access local variable 'a' where it is not associated with a value None
#> matched (1, [2, 3])
#> matched UnboundLocalError cannot access local variable 'first' where it is not associated with a value None
