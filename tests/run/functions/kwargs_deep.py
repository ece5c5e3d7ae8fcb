# Keyword arguments through wrappers, defaults that are mutable, order of **kwargs.
def target(a, b=2, *args, c=3, d, **rest):
    return f"a={a} b={b} args={args} c={c} d={d} rest={rest}"


def wrap(f):
    def inner(*args, **kwargs):
        kwargs.setdefault("d", "wrapped")
        return f(*args, **kwargs)
    return inner


t = wrap(wrap(target))
print(t(1), t(1, d=5), t(1, 2, 3, 4, z=1, y=2), t(a=1, b=5, q=[]), t(*[1, 2], **{"c": 7}))
print(target(d=1, a=0, z=1, b=9, y=2))


def ordered(**kw):
    return list(kw.items())


print(ordered(z=1, a=2, m=3), ordered(**{"b": 1, "a": 2}, c=0), ordered(a=1, **{"z": 2}, b=3), ordered())


def merge(*dicts, **kw):
    out = {}
    for d in dicts:
        out.update(d)
    out.update(kw)
    return out


print(merge({"a": 1}, {"b": 2, "a": 3}, c=4, a=5), merge(), merge(x=1))


def collect(first, /, *rest, first_kw=None, **first_):
    return first, rest, first_kw, first_


print(collect(1, 2, first_kw=3, first=4), collect(1, **{"first": 2, "rest": 3}))


def forward(*args, **kw):
    return receive(*args, **kw)


def receive(x, y=0, /, z=0, *, w=0):
    return x, y, z, w


print(forward(1), forward(1, 2, 3, w=4), forward(1, z=3), forward(1, 2, w=5))
for bad in (lambda: forward(), lambda: forward(1, x=2), lambda: forward(1, 2, 3, 4), lambda: forward(1, nope=1), lambda: forward(1, 2, 3, z=4), lambda: target(), lambda: target(1), lambda: target(d=1), lambda: target(1, a=1, d=2), lambda: collect(first=1), lambda: ordered(1), lambda: ordered(**{"a": 1}, a=2), lambda: receive(1, y=2), lambda: merge(**[1])):
    try:
        print(bad())
    except TypeError as error:
        print(error)


class Config:
    defaults = {"size": 10, "color": "red"}

    def __init__(self, **options):
        unknown = set(options) - set(self.defaults)
        if unknown:
            raise TypeError(f"unknown: {sorted(unknown)}")
        for name, value in {**self.defaults, **options}.items():
            setattr(self, name, value)


print(vars(Config()), vars(Config(size=1)), Config(color="blue").color)
try:
    Config(shape=1, weight=2)
except TypeError as error:
    print(error)


class Event:
    def __init__(self):
        self.handlers = []

    def __call__(self, *args, **kw):
        return [h(*args, **kw) for h in self.handlers]

    def on(self, f=None, *, times=1):
        if f is None:
            return lambda g: self.on(g, times=times)
        self.handlers.extend([f] * times)
        return f


event = Event()


@event.on
def simple(x, **kw):
    return x, kw


@event.on(times=2)
def twice(x, y=0):
    return x + y


print(event(1), event(1, y=5), twice(1, 1))


def accumulate(value, into=[]):
    into.append(value)
    return into


print(accumulate(1), accumulate(2), accumulate(3, []), accumulate(4), accumulate.__defaults__)


def sentinel(x=(missing := object())):
    return "missing" if x is missing else x


print(sentinel(), sentinel(None), sentinel(0))


def variadic(*numbers, start=0, scale=1):
    return start + sum(n * scale for n in numbers)


print(variadic(), variadic(1, 2, 3), variadic(1, 2, scale=10), variadic(*range(5), start=100), variadic(*[1.5], **{"scale": 2}))
print((lambda **k: k)(a=1), (lambda *, k: k)(k=2), (lambda a, *b, **c: (a, b, c))(1, 2, 3, d=4), (lambda x=1, /, y=2, *, z=3: x + y + z)(10, z=0))
print(max(1, 2, key=lambda v: -v), sorted([1, 2], reverse=True), dict(a=1, **{"b": 2}), "{x}{y}".format(**{"x": 1, "y": 2}), print("a", "b", **{"sep": "", "end": "!\n"}))

#> a=1 b=2 args=() c=3 d=wrapped rest={} a=1 b=2 args=() c=3 d=5 rest={} a=1 b=2 args=(3, 4) c=3 d=wrapped rest={'z': 1, 'y': 2} a=1 b=5 args=() c=3 d=wrapped rest={'q': []} a=1 b=2 args=() c=7 d=wrapped rest={}
#> a=0 b=9 args=() c=3 d=1 rest={'z': 1, 'y': 2}
#> [('z', 1), ('a', 2), ('m', 3)] [('b', 1), ('a', 2), ('c', 0)] [('a', 1), ('z', 2), ('b', 3)] []
#> {'a': 5, 'b': 2, 'c': 4} {} {'x': 1}
#> (1, (2,), 3, {'first': 4}) (1, (), None, {'first': 2, 'rest': 3})
#> (1, 0, 0, 0) (1, 2, 3, 4) (1, 0, 3, 0) (1, 2, 0, 5)
#> receive() missing 1 required positional argument: 'x'
#> receive() got some positional-only arguments passed as keyword arguments: 'x'
#> receive() takes from 1 to 3 positional arguments but 4 were given
#> receive() got an unexpected keyword argument 'nope'
#> receive() got multiple values for argument 'z'
#> target() missing 1 required positional argument: 'a'
#> target() missing 1 required keyword-only argument: 'd'
#> target() missing 1 required positional argument: 'a'
#> target() got multiple values for argument 'a'
#> collect() missing 1 required positional argument: 'first'
#> ordered() takes 0 positional arguments but 1 was given
#> __main__.ordered() got multiple values for keyword argument 'a'
#> receive() got some positional-only arguments passed as keyword arguments: 'y'
#> __main__.merge() argument after ** must be a mapping, not list
#> {'size': 10, 'color': 'red'} {'size': 1, 'color': 'red'} blue
#> unknown: ['shape', 'weight']
#> [(1, {}), 1, 1] [(1, {'y': 5}), 6, 6] 2
#> [1, 2, 4] [1, 2, 4] [3] [1, 2, 4] ([1, 2, 4],)
#> missing None 0
#> 0 6 30 110 3.0
#> {'a': 1} 2 (1, (2, 3), {'d': 4}) 12
#> ab!
#> 1 [2, 1] {'a': 1, 'b': 2} 12 None
