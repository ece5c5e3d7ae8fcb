# Every form of parameter and of argument.
def show(*args, **kwargs):
    return args, kwargs


print(show())
print(show(1, 2, x=3))
print(show(*[1, 2], *(3,), **{"a": 4}, b=5))
print(show(*"ab", 1, *range(2)))
print(show(**{"x y": 1, "class": 2}))


def mixed(a, b, /, c, d=4, *rest, e, f=6, **others):
    return a, b, c, d, rest, e, f, others


print(mixed(1, 2, 3, e=5))
print(mixed(1, 2, c=3, e=5))
print(mixed(1, 2, 3, 4, 5, 6, e=7, z=8))
print(mixed(1, 2, 3, e=5, a=10, b=20))
print(mixed(*[1, 2, 3], **{"e": 0, "f": 1, "g": 2}))


def only_keywords(*, a, b=2):
    return a, b


print(only_keywords(a=1), only_keywords(b=1, a=2))


def positional_only(a, b=2, /):
    return a, b


print(positional_only(1), positional_only(1, 3))


def star_then_keyword(*args, sep=" "):
    return sep.join(str(a) for a in args)


print(star_then_keyword(1, 2, 3), star_then_keyword(1, 2, 3, sep="-"))

d = {"a": 1}
e = {"b": 2}
print(show(**d, **e))


def passes_on(*args, **kwargs):
    return show(*args, **kwargs)


print(passes_on(1, k=2))


def changes(**kwargs):
    kwargs["new"] = 1
    return kwargs


source = {"old": 0}
print(changes(**source), source)


class Keys:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, key):
        return key * 2


print(show(**Keys()))
print((lambda a, *b, c=3, **d: (a, b, c, d))(1, 2, c=4, e=5))

#> ((), {})
#> ((1, 2), {'x': 3})
#> ((1, 2, 3), {'a': 4, 'b': 5})
#> (('a', 'b', 1, 0, 1), {})
#> ((), {'x y': 1, 'class': 2})
#> (1, 2, 3, 4, (), 5, 6, {})
#> (1, 2, 3, 4, (), 5, 6, {})
#> (1, 2, 3, 4, (5, 6), 7, 6, {'z': 8})
#> (1, 2, 3, 4, (), 5, 6, {'a': 10, 'b': 20})
#> (1, 2, 3, 4, (), 0, 1, {'g': 2})
#> (1, 2) (2, 1)
#> (1, 2) (1, 3)
#> 1 2 3 1-2-3
#> ((), {'a': 1, 'b': 2})
#> ((1,), {'k': 2})
#> {'old': 0, 'new': 1} {'old': 0}
#> ((), {'p': 'pp', 'q': 'qq'})
#> (1, (2,), 4, {'e': 5})
