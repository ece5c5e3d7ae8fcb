# *args and **kwargs passed through wrappers, merged, renamed, filtered, mutated; identity and copies; empty; order of keywords; with defaults and positional-only.
def show(*args, **kw):
    return args, kw


def through(*args, **kw):
    return show(*args, **kw)


def add_first(f):
    return lambda *a, **k: f("first", *a, **k)


def add_kw(**extra):
    return lambda f: lambda *a, **k: f(*a, **{**extra, **k})


def rename(**names):
    return lambda f: lambda *a, **k: f(*a, **{names.get(n, n): v for n, v in k.items()})


print(through(), through(1, x=2), through(*[], **{}), through(*"ab", **{"k": "v"}, z=1))
wrapped = add_first(add_kw(debug=True, level=1)(rename(lvl="level")(show)))
print(wrapped(), wrapped(1, level=2), wrapped(lvl=3), wrapped(debug=False, other=[]))


def mutate(*args, **kw):
    kw["added"] = 1
    kw.pop("gone", None)
    args += ("more",)
    return args, kw


original, keys = [1, 2], {"gone": 0, "kept": 5}
print(mutate(*original, **keys), original, keys)


def identity(*args, **kw):
    return args, kw


t = (1, 2)
args, kw = identity(*t, **keys)
print(args == t, kw == keys, kw is keys, list(identity(z=1, a=2, m=3)[1]), type(args).__name__)


def target(a, b=2, /, c=3, *rest, d, e=5, **more):
    return a, b, c, rest, d, e, more


for call in (lambda: target(1, d=4), lambda: target(*range(6), d=0), lambda: target(1, c=9, **dict(d=8, z=7)), lambda: target(1, a=5, b=6, d=7), lambda: target(*(1,), *[2], *{3: 0}, **{"d": 4}, **{"e": 6})):
    print(call())
for call in (lambda: target(), lambda: target(1, 2, 3, c=4, d=5), lambda: target(1, d=1, **{"d": 2}), lambda: target(*1), lambda: target(**[1]), lambda: target(1, **{1: 2}, d=0), lambda: target(1, **None), lambda: show(**{"a": 1}, **{"a": 2}), lambda: show(a=1, **{"a": 2})):
    try:
        call()
    except TypeError as e:
        print(e)


class Base:
    def __init__(self, *args, tag="base", **kw):
        self.args, self.tag, self.kw = args, tag, kw


class Mid(Base):
    def __init__(self, *args, **kw):
        super().__init__("mid", *args, **kw)


class Leaf(Mid):
    def __init__(self, first, *rest, **kw):
        kw.setdefault("tag", f"leaf-{first}")
        super().__init__(*reversed(rest), **kw)


l = Leaf(1, 2, 3, x=4)
print(l.args, l.tag, l.kw, Leaf(0, tag="t").tag)


def partial(f, *a, **k):
    def inner(*b, **l):
        return f(*a, *b, **{**k, **l})
    inner.parts = f, a, k
    return inner


p = partial(partial(show, 1, x=1), 2, x=2, y=2)
print(p(3, z=3), p(x=0), p.parts[1:])


def varargs_default(*args, sep=",", end="."):
    return sep.join(map(str, args)) + end


print(varargs_default(), varargs_default(1, 2, sep="-"), varargs_default(*"abc", end="!"), (lambda *a: len(a))(*range(300)), (lambda **k: len(k))(**{f"k{i}": i for i in range(100)}))


def unpack_order(*a, **k):
    return list(k), a


print(unpack_order(*[1], b=2, *[3], a=4, **{"0": 5, "not an identifier": 6}))


def keywords_only(*, self=1, cls=2, args=3, kwargs=4):
    return self + cls + args + kwargs


print(keywords_only(self=10), keywords_only(**{"cls": 20, "kwargs": 0}))


class Caller:
    def __call__(self, *args, **kw):
        return args, kw

    def method(self, *args, **kw):
        return self(*args, method=True, **kw)

    @classmethod
    def cm(cls, *args, **kw):
        return cls()(*args, **kw)

    @staticmethod
    def sm(*args, **kw):
        return args, kw

    def __getitem__(self, key):
        return self(*key) if isinstance(key, tuple) else self(key)


c = Caller()
print(c(1, other=2), c.method(1, x=2), Caller.cm(1, klass=2), c.sm(self=1), c[1, 2], c[*[1, 2], 3], Caller.method(c, 5))
print(max(*[1, 5], *[3]), print(*[], sep="x"), dict(**{"a": 1}, **{"b": 2}), "{}{x}".format(*[1], **{"x": 2}), [*map(pow, *zip((2, 3), (4, 5)))], set().union(*[[1], [2, 1]]), list(zip(*[(1, "a"), (2, "b")])))

#> ((), {}) ((1,), {'x': 2}) ((), {}) (('a', 'b'), {'k': 'v', 'z': 1})
#> (('first',), {'debug': True, 'level': 1}) (('first', 1), {'debug': True, 'level': 2}) (('first',), {'debug': True, 'level': 3}) (('first',), {'debug': False, 'level': 1, 'other': []})
#> ((1, 2, 'more'), {'kept': 5, 'added': 1}) [1, 2] {'gone': 0, 'kept': 5}
#> True True False ['z', 'a', 'm'] tuple
#> (1, 2, 3, (), 4, 5, {})
#> (0, 1, 2, (3, 4, 5), 0, 5, {})
#> (1, 2, 9, (), 8, 5, {'z': 7})
#> (1, 2, 3, (), 7, 5, {'a': 5, 'b': 6})
#> (1, 2, 3, (), 4, 6, {})
#> target() missing 1 required positional argument: 'a'
#> target() got multiple values for argument 'c'
#> __main__.target() got multiple values for keyword argument 'd'
#> __main__.target() argument after * must be an iterable, not int
#> __main__.target() argument after ** must be a mapping, not list
#> keywords must be strings
#> __main__.target() argument after ** must be a mapping, not NoneType
#> __main__.show() got multiple values for keyword argument 'a'
#> __main__.show() got multiple values for keyword argument 'a'
#> ('mid', 3, 2) leaf-1 {'x': 4} t
#> ((1, 2, 3), {'x': 2, 'y': 2, 'z': 3}) ((1, 2), {'x': 0, 'y': 2}) ((2,), {'x': 2, 'y': 2})
#> . 1-2. a,b,c! 300 100
#> (['b', 'a', '0', 'not an identifier'], (1, 3))
#> 19 24
#> ((1,), {'other': 2}) ((1,), {'method': True, 'x': 2}) ((1,), {'klass': 2}) ((), {'self': 1}) ((1, 2), {}) ((1, 2, 3), {}) ((5,), {'method': True})
#>
#> 5 None {'a': 1, 'b': 2} 12 [8, 1024] {1, 2} [(1, 2), ('a', 'b')]
