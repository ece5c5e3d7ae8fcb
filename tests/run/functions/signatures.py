# Positional-only, keyword-only, *args and **kwargs together; calls with several stars; the errors.
def a(p, /, q, *rest, k, o=9, **more):
    return p, q, rest, k, o, more


def b(p, q=2, /, *, k=3):
    return p, q, k


def c(*args, **kwargs):
    return args, kwargs


def d(x, /, **x_and_more):
    return x, x_and_more


def e(*, k, l):
    return k, l


def f(x, y, z):
    return x, y, z


calls = [
    lambda: a(1, 2, k=3),
    lambda: a(1, q=2, k=3, p=4),
    lambda: a(*[1, 2], *"ab", **{"k": 3}, **{"z": 4}),
    lambda: a(1, 2, 3),
    lambda: a(1, k=1),
    lambda: a(q=1, k=1),
    lambda: a(1, 2, k=1, **{"k": 2}),
    lambda: a(1, 2, q=3, k=4),
    lambda: b(1),
    lambda: b(1, 5, k=6),
    lambda: b(1, q=5),
    lambda: b(p=1),
    lambda: b(1, 2, 3),
    lambda: b(1, j=2),
    lambda: c(*(), **{}),
    lambda: c(*[1], 2, *(3,), x=4, **{"y z": 5}),
    lambda: d(1, x=2),
    lambda: d(x=2),
    lambda: e(),
    lambda: e(k=1),
    lambda: e(1, k=1, l=2),
    lambda: f(1),
    lambda: f(),
    lambda: f(1, 2, 3, 4),
    lambda: f(1, 2, x=3),
    lambda: f(*[1, 2], **{"z": 3}),
    lambda: f(1, 2, 3, w=4),
    lambda: f(**{"x": 1, "y": 2, "z": 3}),
    lambda: f(*{"x": 1, "y": 2, "z": 3}),
    lambda: c(**{"a": 1}, **{"a": 2}),
    lambda: c(**{1: 2}),
    lambda: c(*5),
    lambda: (lambda *a, k=1, **b: (a, k, b))(1, *[2], k=3, j=4),
    lambda: (lambda x, /: x)(x=1),
]
for call in calls:
    try:
        print(call())
    except TypeError as error:
        print(type(error).__name__, error)
kwargs = {"n": 1}
got = c(**kwargs)[1]
got["n"] = 2
print(kwargs, got, got is kwargs)
args = [1, 2]
print(c(*args)[0], (lambda *a: a)(*args, *args))


class M:
    def method(self, x, *, y):
        return x, y

    @staticmethod
    def static(x, /):
        return x

    @classmethod
    def klass(cls, *, k=1):
        return k

    def none():
        return 1


for call in (lambda: M().method(1), lambda: M().method(1, 2, y=3), lambda: M.method(1, y=2), lambda: M().static(), lambda: M.klass(2), lambda: M.klass(k=5), lambda: M.none(), lambda: M(1)):
    try:
        print(call())
    except TypeError as error:
        print(error)

#> (1, 2, (), 3, 9, {})
#> (1, 2, (), 3, 9, {'p': 4})
#> (1, 2, ('a', 'b'), 3, 9, {'z': 4})
#> TypeError a() missing 1 required keyword-only argument: 'k'
#> TypeError a() missing 1 required positional argument: 'q'
#> TypeError a() missing 1 required positional argument: 'p'
#> TypeError __main__.a() got multiple values for keyword argument 'k'
#> TypeError a() got multiple values for argument 'q'
#> (1, 2, 3)
#> (1, 5, 6)
#> TypeError b() got some positional-only arguments passed as keyword arguments: 'q'
#> TypeError b() got some positional-only arguments passed as keyword arguments: 'p'
#> TypeError b() takes from 1 to 2 positional arguments but 3 were given
#> TypeError b() got an unexpected keyword argument 'j'
#> ((), {})
#> ((1, 2, 3), {'x': 4, 'y z': 5})
#> (1, {'x': 2})
#> TypeError d() missing 1 required positional argument: 'x'
#> TypeError e() missing 2 required keyword-only arguments: 'k' and 'l'
#> TypeError e() missing 1 required keyword-only argument: 'l'
#> TypeError e() takes 0 positional arguments but 1 positional argument (and 2 keyword-only arguments) were given
#> TypeError f() missing 2 required positional arguments: 'y' and 'z'
#> TypeError f() missing 3 required positional arguments: 'x', 'y', and 'z'
#> TypeError f() takes 3 positional arguments but 4 were given
#> TypeError f() got multiple values for argument 'x'
#> (1, 2, 3)
#> TypeError f() got an unexpected keyword argument 'w'
#> (1, 2, 3)
#> ('x', 'y', 'z')
#> TypeError __main__.c() got multiple values for keyword argument 'a'
#> TypeError keywords must be strings
#> TypeError __main__.c() argument after * must be an iterable, not int
#> ((1, 2), 3, {'j': 4})
#> TypeError <lambda>.<locals>.<lambda>() got some positional-only arguments passed as keyword arguments: 'x'
#> {'n': 1} {'n': 2} False
#> (1, 2) (1, 2, 1, 2)
#> M.method() missing 1 required keyword-only argument: 'y'
#> M.method() takes 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given
#> M.method() missing 1 required positional argument: 'x'
#> M.static() missing 1 required positional argument: 'x'
#> M.klass() takes 1 positional argument but 2 were given
#> 5
#> 1
#> M() takes no arguments
