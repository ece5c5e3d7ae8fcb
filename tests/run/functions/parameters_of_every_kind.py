# Positional-only, ordinary, starred, keyword-only and double-starred parameters in one signature, called in every way.
def f(a, b=2, /, c=3, *rest, d, e=5, **more):
    return (a, b, c, rest, d, e, more)


print(f(1, d=4))
print(f(1, 20, d=4))
print(f(1, 20, 30, d=4))
print(f(1, 20, 30, 40, 50, d=4))
print(f(1, c=33, d=4))
print(f(1, d=4, z=9, y=8))
print(f(1, d=4, a=100, b=200))
print(f(*[1, 2], *(3, 4), d=0, **{"e": 1}, **{"w": 2}))
print(f(*"xyz", **dict(d=1)))


def attempt(call):
    try:
        print(call())
    except TypeError as e:
        print(type(e).__name__, e)


attempt(lambda: f())
attempt(lambda: f(1))
attempt(lambda: f(d=1))
attempt(lambda: f(a=1, d=1))
attempt(lambda: f(1, 2, 3, c=4, d=1))
attempt(lambda: f(1, d=1, **{"d": 2}))
attempt(lambda: f(1, **{"d": 2}, **{"d": 3}))
attempt(lambda: f(1, d=1, **{5: 6}))
attempt(lambda: f(*5, d=1))
attempt(lambda: f(1, **[("d", 1)]))


def only(*, x, y, z=0):
    return x, y, z


attempt(lambda: only())
attempt(lambda: only(x=1))
attempt(lambda: only(1, x=1, y=2))
attempt(lambda: only(1, 2, x=1, y=2))
attempt(lambda: only(x=1, y=2, w=3))
attempt(lambda: only(y=1, x=2))


def places(p, q, /):
    return p, q


attempt(lambda: places(1))
attempt(lambda: places(p=1, q=2))
attempt(lambda: places(1, q=2))
attempt(lambda: places(1, 2, 3))


def nothing():
    return "nothing"


attempt(lambda: nothing())
attempt(lambda: nothing(1))
attempt(lambda: nothing(x=1))
attempt(lambda: nothing(*(), **{}))

#> (1, 2, 3, (), 4, 5, {})
#> (1, 20, 3, (), 4, 5, {})
#> (1, 20, 30, (), 4, 5, {})
#> (1, 20, 30, (40, 50), 4, 5, {})
#> (1, 2, 33, (), 4, 5, {})
#> (1, 2, 3, (), 4, 5, {'z': 9, 'y': 8})
#> (1, 2, 3, (), 4, 5, {'a': 100, 'b': 200})
#> (1, 2, 3, (4,), 0, 1, {'w': 2})
#> ('x', 'y', 'z', (), 1, 5, {})
#> TypeError f() missing 1 required positional argument: 'a'
#> TypeError f() missing 1 required keyword-only argument: 'd'
#> TypeError f() missing 1 required positional argument: 'a'
#> TypeError f() missing 1 required positional argument: 'a'
#> TypeError f() got multiple values for argument 'c'
#> TypeError __main__.f() got multiple values for keyword argument 'd'
#> TypeError __main__.f() got multiple values for keyword argument 'd'
#> TypeError keywords must be strings
#> TypeError __main__.f() argument after * must be an iterable, not int
#> TypeError __main__.f() argument after ** must be a mapping, not list
#> TypeError only() missing 2 required keyword-only arguments: 'x' and 'y'
#> TypeError only() missing 1 required keyword-only argument: 'y'
#> TypeError only() takes 0 positional arguments but 1 positional argument (and 2 keyword-only arguments) were given
#> TypeError only() takes 0 positional arguments but 2 positional arguments (and 2 keyword-only arguments) were given
#> TypeError only() got an unexpected keyword argument 'w'
#> (2, 1, 0)
#> TypeError places() missing 1 required positional argument: 'q'
#> TypeError places() got some positional-only arguments passed as keyword arguments: 'p, q'
#> TypeError places() got some positional-only arguments passed as keyword arguments: 'q'
#> TypeError places() takes 2 positional arguments but 3 were given
#> nothing
#> TypeError nothing() takes 0 positional arguments but 1 was given
#> TypeError nothing() got an unexpected keyword argument 'x'
#> nothing
