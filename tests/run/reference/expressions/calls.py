"""Calls: positional, keyword, unpacked arguments in every mixture, order of evaluation, errors of binding."""
log = []


def t(x):
    log.append(x)
    return x


def f(*args, **kw):
    return args, kw


print(f(), f(1), f(1, 2), f(a=1), f(1, a=2), f(*[1, 2], **{"b": 3}), f(1, *[2], 3, *(4, 5), x=6, **{"y": 7}, z=8, **{}))
print(f(t(1), *t([2]), t(3), k=t(4), **t({"m": 5}), n=t(6)), log)
log.clear()
print(f(k=t("k"), *t([1])), log)
log.clear()
t(f)(t(1), t(2))
print([x for x in log if x is not f])


def g(a, b=2, /, c=3, *rest, d, e=5, **kw):
    return a, b, c, rest, d, e, kw


print(g(1, d=4), g(1, 2, 3, 4, 5, d=6), g(1, c=9, d=4), g(1, d=4, a=7, b=8), g(*[1], **{"d": 2, "z": 3}))


def h(a, b, c=3):
    return a, b, c


def ko(*, x, y=2):
    return x, y


def po(a, b, /):
    return a, b


def none():
    return "none"


calls = [lambda: g(), lambda: g(1), lambda: g(d=1), lambda: h(), lambda: h(1), lambda: h(1, 2, 3, 4), lambda: h(1, 2, 3, 4, 5), lambda: h(1, a=1), lambda: h(1, 2, z=3), lambda: h(b=1), lambda: ko(), lambda: ko(1), lambda: ko(1, x=2), lambda: ko(x=1, z=2), lambda: ko(y=1), lambda: po(1), lambda: po(a=1, b=2), lambda: po(1, b=2), lambda: po(1, 2, 3), lambda: none(1), lambda: none(a=1), lambda: h(*[1], **{"a": 2}), lambda: h(**{"a": 1}, **{"a": 2}), lambda: h(a=1, **{"a": 2}), lambda: h(*5), lambda: h(**5), lambda: h(1, *None), lambda: h(**{1: 2}), lambda: h(1, 2, **{"c": 1}, **{"c": 2}), lambda: f(*1), lambda: f(**[1]), lambda: h(1, 2, 3, c=4), lambda: h(1, 2, 3, 4, c=5), lambda: h(1, 2, 3, 4, z=5), lambda: ko(1, 2), lambda: g(1, 2, 3, d=1, **{"d": 2})]
for call in calls:
    try:
        print(call())
    except TypeError as e:
        print(e)


class M:
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, k):
        return k + "!"


print(h(**M()), f(*"ab", *range(2), *{"k": 1}, *{3}), f(**{"sp ace": 1, "": 2}))
print((lambda x, *y: (x, y))(1, 2, 3), (lambda: 5)(), (lambda *, k=1: k)(k=2), [len, max][0]([1]), {"f": f}["f"](1))
print(f(f(1), f(f(2))), f(lambda: 1)[0][0](), f((yield_ := 3), yield_), f(a := 1, a), max([1, 5, 3], key=lambda v: -v), sorted("ba", reverse=True))
print(f(x for x in "ab")[0][0].__class__.__name__, f(*(x for x in "ab")), f([*"ab"]), f((1, 2)), f(1,), f(*(), **{}), f(a=1,))


class C:
    def __init__(self, *a, **k):
        self.a, self.k = a, k

    def m(self, *a, **k):
        return a, k


print(C(1, x=2).a, C(1, x=2).k, C().m(1, y=2), C.m(C(), 3), C.m(None, 4))
try:
    C.m()
except TypeError as e:
    print(e)
args = [1, 2]
kwargs = {"c": 3}
print(h(*args, **kwargs), args, kwargs)


def mutate(*a, **k):
    k["new"] = 1
    return a, k


print(mutate(*args, **kwargs), kwargs)


def raising(x):
    raise ValueError(x)


try:
    f(t("first"), raising("second"), t("third"))
except ValueError as e:
    print(e, log[-1])

#> ((), {}) ((1,), {}) ((1, 2), {}) ((), {'a': 1}) ((1,), {'a': 2}) ((1, 2), {'b': 3}) ((1, 2, 3, 4, 5), {'x': 6, 'y': 7, 'z': 8})
#> ((1, 2, 3), {'k': 4, 'm': 5, 'n': 6}) [1, [2], 3, 4, {'m': 5}, 6]
#> ((1,), {'k': 'k'}) [[1], 'k']
#> [1, 2]
#> (1, 2, 3, (), 4, 5, {}) (1, 2, 3, (4, 5), 6, 5, {}) (1, 2, 9, (), 4, 5, {}) (1, 2, 3, (), 4, 5, {'a': 7, 'b': 8}) (1, 2, 3, (), 2, 5, {'z': 3})
#> g() missing 1 required positional argument: 'a'
#> g() missing 1 required keyword-only argument: 'd'
#> g() missing 1 required positional argument: 'a'
#> h() missing 2 required positional arguments: 'a' and 'b'
#> h() missing 1 required positional argument: 'b'
#> h() takes from 2 to 3 positional arguments but 4 were given
#> h() takes from 2 to 3 positional arguments but 5 were given
#> h() got multiple values for argument 'a'
#> h() got an unexpected keyword argument 'z'
#> h() missing 1 required positional argument: 'a'
#> ko() missing 1 required keyword-only argument: 'x'
#> ko() takes 0 positional arguments but 1 was given
#> ko() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
#> ko() got an unexpected keyword argument 'z'
#> ko() missing 1 required keyword-only argument: 'x'
#> po() missing 1 required positional argument: 'b'
#> po() got some positional-only arguments passed as keyword arguments: 'a, b'
#> po() got some positional-only arguments passed as keyword arguments: 'b'
#> po() takes 2 positional arguments but 3 were given
#> none() takes 0 positional arguments but 1 was given
#> none() got an unexpected keyword argument 'a'
#> h() got multiple values for argument 'a'
#> __main__.h() got multiple values for keyword argument 'a'
#> __main__.h() got multiple values for keyword argument 'a'
#> __main__.h() argument after * must be an iterable, not int
#> __main__.h() argument after ** must be a mapping, not int
#> Value after * must be an iterable, not NoneType
#> keywords must be strings
#> __main__.h() got multiple values for keyword argument 'c'
#> __main__.f() argument after * must be an iterable, not int
#> __main__.f() argument after ** must be a mapping, not list
#> h() got multiple values for argument 'c'
#> h() got multiple values for argument 'c'
#> h() got an unexpected keyword argument 'z'
#> ko() takes 0 positional arguments but 2 were given
#> __main__.g() got multiple values for keyword argument 'd'
#> ('a!', 'b!', 3) (('a', 'b', 0, 1, 'k', 3), {}) ((), {'sp ace': 1, '': 2})
#> (1, (2, 3)) 5 2 1 ((1,), {})
#> ((((1,), {}), ((((2,), {}),), {})), {}) 1 ((3, 3), {}) ((1, 1), {}) 1 ['b', 'a']
#> generator (('a', 'b'), {}) ((['a', 'b'],), {}) (((1, 2),), {}) ((1,), {}) ((), {}) ((), {'a': 1})
#> (1,) {'x': 2} ((1,), {'y': 2}) ((3,), {}) ((4,), {})
#> C.m() missing 1 required positional argument: 'self'
#> (1, 2, 3) [1, 2] {'c': 3}
#> ((1, 2), {'c': 3, 'new': 1}) {'c': 3}
#> second first
