# Dispatch tables, plugin registries, memoisation, function factories, argument validators, overloading by type and by count.
import functools
import inspect
from collections import defaultdict

registry = {}


def command(name=None, *, aliases=()):
    def add(f):
        f.command = name or f.__name__
        for n in (f.command, *aliases):
            if n in registry:
                raise ValueError(f"command {n!r} is taken")
            registry[n] = f
        return f
    return add


@command(aliases=["+"])
def add(a: int, b: int = 1):
    """Adds."""
    return a + b


@command("say")
def speak(text, *more, loud: bool = False):
    """Says."""
    s = " ".join([text, *more])
    return s.upper() if loud else s


def parse(line):
    name, *words = line.split()
    f = registry.get(name)
    if f is None:
        return f"unknown {name}"
    sig, args, kw = inspect.signature(f), [], {}
    for w in words:
        if "=" in w:
            k, v = w.split("=")
            kind = sig.parameters[k].annotation if k in sig.parameters else str
            kw[k] = (v == "yes") if kind is bool else kind(v)
        else:
            names = list(sig.parameters.values())
            p = names[min(len(args), len(names) - 1)]
            args.append(p.annotation(w) if p.annotation in (int, float) else w)
    try:
        sig.bind(*args, **kw)
    except TypeError as e:
        return f"usage: {name}{sig} ({e})"
    return f(*args, **kw)


for line in ("add 1 2", "+ 5", "say hello big world", "say hi loud=yes", "add", "add 1 2 3", "nope", "say x quiet=1"):
    print(parse(line))
try:
    command("add")(len)
except ValueError as e:
    print(e)
except AttributeError as e:
    print("AttributeError")


def checked(**rules):
    def decorate(f):
        sig = inspect.signature(f)

        @functools.wraps(f)
        def inner(*a, **k):
            bound = sig.bind(*a, **k)
            bound.apply_defaults()
            for n, rule in rules.items():
                if not rule(bound.arguments[n]):
                    raise ValueError(f"{f.__name__}: bad {n}={bound.arguments[n]!r}")
            return f(*bound.args, **bound.kwargs)
        return inner
    return decorate


@checked(n=lambda n: n > 0, s=str.isalpha)
def repeat(s, n=1, *, sep=""):
    return sep.join([s] * n)


print(repeat("ab", 2), repeat(s="x", n=3, sep="-"), repeat("z"))
for a, k in ((("ab", 0), {}), (("a1",), {}), ((), {"n": 1})):
    try:
        repeat(*a, **k)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


class Overload:
    def __init__(self):
        self.impls = defaultdict(list)

    def __call__(self, f):
        types = [p.annotation for p in inspect.signature(f).parameters.values()]
        self.impls[f.__name__].append((types, f))

        def dispatch(*args):
            for types, g in self.impls[f.__name__]:
                if len(types) == len(args) and all(t is inspect.Parameter.empty or isinstance(a, t) for t, a in zip(types, args)):
                    return g(*args)
            raise TypeError(f"no {f.__name__} for {[type(a).__name__ for a in args]}")
        return dispatch


overload = Overload()


@overload
def area(r: float):
    return f"circle {r}"


@overload
def area(a: int, b: int):
    return a * b


@overload
def area(name: str, x):
    return f"{name}: {x}"


print(area(1.5), area(2, 3), area("s", None))
try:
    area([])
except TypeError as e:
    print(e)


@functools.singledispatch
def show(x):
    return f"object {x!r}"


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
@show.register(tuple)
def _(x):
    return "seq " + ", ".join(map(show, x))


@show.register
def _(x: bool):
    return "bool"


@show.register
def _(x: str | bytes):
    return "text"


print(show(1), show(True), show([1, "a", (2.5, None)]), show(b""), show.dispatch(bool) is show.dispatch(int), show.registry[int] is show.dispatch(int))


class Poly:
    @functools.singledispatchmethod
    def f(self, x):
        return "default"

    @f.register
    def _(self, x: int):
        return ("int", x)

    @f.register
    def _(self, x: str):
        return ("str", x, self.f(len(x)))


print(Poly().f(1.5), Poly().f(3), Poly().f("abc"))


def memo(f):
    cache = {}

    @functools.wraps(f)
    def inner(*args):
        try:
            return cache[args]
        except KeyError:
            cache[args] = r = f(*args)
            return r
        except TypeError:
            return f(*args)
    inner.cache = cache
    return inner


@memo
def paths(r, c):
    return 1 if r == 0 or c == 0 else paths(r - 1, c) + paths(r, c - 1)


@memo
def total(xs):
    return sum(xs)


print(paths(16, 16), len(paths.cache), total([1, 2]), total((1, 2)), len(total.cache))
fs = [functools.partial(pow, exp=e) for e in range(3)] if False else [functools.partial(lambda b, e: b**e, e=e) for e in range(4)]
print([f(3) for f in fs], functools.reduce(lambda f, g: lambda x: g(f(x)), [str, len, lambda n: n * 2])(12345))

#> 3
#> 6
#> hello big world
#> HI
#> usage: add(a: int, b: int = 1) (missing a required argument: 'a')
#> usage: add(a: int, b: int = 1) (too many positional arguments)
#> unknown nope
#> usage: say(text, *more, loud: bool = False) (got an unexpected keyword argument 'quiet')
#> AttributeError
#> abab x-x-x z
#> ValueError repeat: bad n=0
#> ValueError repeat: bad s='a1'
#> TypeError missing a required argument: 's'
#> circle 1.5 6 s: None
#> no area for ['list']
#> int 1 bool seq int 1, text, seq object 2.5, object None text False True
#> default ('int', 3) ('str', 'abc', ('int', 3))
#> 601080390 288 3 3 1
#> [1, 3, 9, 27] 10
