# Deeply nested containers are printed, compared and hashed up to a limit, never beyond the stack.


def nested(n, wrap, x):
    for _ in range(n):
        x = wrap(x)
    return x


def attempt(name, f):
    try:
        f()
        print(name, "ok")
    except RecursionError as e:
        print(name, e)


def in_list(x):
    return [x]


def in_tuple(x):
    return (x,)


def in_dict(x):
    return {1: x}


DEEP = 100000
for kind in (in_list, in_tuple, in_dict):
    name = kind.__name__
    x, y = nested(DEEP, kind, 0), nested(DEEP, kind, 0)
    attempt(name + " repr", lambda: repr(x))
    attempt(name + " ==", lambda: x == y)
    attempt(name + " !=", lambda: x != y)
    x, y = nested(400, kind, 0), nested(400, kind, 0)
    attempt(name + " repr", lambda: repr(x))
    attempt(name + " ==", lambda: x == y)
attempt("list <", lambda: nested(DEEP, in_list, 0) < nested(DEEP, in_list, 0))
attempt("tuple <", lambda: nested(DEEP, in_tuple, 0) < nested(DEEP, in_tuple, 0))
attempt("hash", lambda: hash(nested(1000, in_tuple, 0)))

a, b = [], []
a.append(a)
b.append(b)
attempt("cycles", lambda: a == b)
print(a, a == a)

#> in_list repr maximum recursion depth exceeded while getting the repr of an object
#> in_list == maximum recursion depth exceeded in comparison
#> in_list != maximum recursion depth exceeded in comparison
#> in_list repr ok
#> in_list == ok
#> in_tuple repr maximum recursion depth exceeded while getting the repr of an object
#> in_tuple == maximum recursion depth exceeded in comparison
#> in_tuple != maximum recursion depth exceeded in comparison
#> in_tuple repr ok
#> in_tuple == ok
#> in_dict repr maximum recursion depth exceeded while getting the repr of an object
#> in_dict == maximum recursion depth exceeded in comparison
#> in_dict != maximum recursion depth exceeded in comparison
#> in_dict repr ok
#> in_dict == ok
#> list < maximum recursion depth exceeded in comparison
#> tuple < maximum recursion depth exceeded in comparison
#> hash ok
#> cycles maximum recursion depth exceeded in comparison
#> [[...]] True
