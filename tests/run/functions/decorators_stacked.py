"""Decorator stacks: evaluation order, classes as decorators, decorators with optional arguments, on methods, classes, nested and async."""
import asyncio
import functools
import inspect

log = []


def say(x):
    log.append(x)
    return x


def tag(name):
    say(f"make {name}")

    def decorate(f):
        say(f"apply {name} to {getattr(f, '__name__', type(f).__name__)}")

        @functools.wraps(f)
        def wrapper(*a, **k):
            say(f"call {name}")
            return f(*a, **k)
        return wrapper
    return decorate


@tag("a")
@tag("b")
@(lambda f: (say("lambda"), f)[1])
def target(x=say("default"), *, y: say("annotation") = say("kw default")) -> say("returns"):
    """Doc."""
    return x, y


print(log)
log.clear()
print(target(1, y=2), log, target.__name__, target.__doc__, target.__wrapped__.__wrapped__ is inspect.unwrap(target))
log.clear()
print(inspect.signature(target), target.__annotations__)


def optional(function=None, /, *, times=2):
    if function is None:
        return functools.partial(optional, times=times)

    @functools.wraps(function)
    def wrapper(*a):
        return [function(*a) for _ in range(times)]
    wrapper.times = times
    return wrapper


@optional
def plain(x):
    return x


@optional()
def empty(x):
    return x


@optional(times=3)
def three(x):
    return x


print(plain(1), empty(2), three(3), three.times, [f.__name__ for f in (plain, empty, three)])


class Counted:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function, self.count = function, 0

    def __call__(self, *a, **k):
        self.count += 1
        return self.function(*a, **k)

    def __get__(self, instance, owner=None):
        return self if instance is None else functools.partial(self, instance)


class Use:
    @Counted
    def method(self, x):
        """Method's doc."""
        return self, x

    @classmethod
    @Counted
    def cls_method(cls, x):
        return cls.__name__, x

    @staticmethod
    @Counted
    def static(x):
        return x

    @property
    @optional
    def prop(self):
        return "p"

    @functools.lru_cache(None)
    def cached(self, n):
        say(f"computed {n}")
        return n * 2


u = Use()
print(u.method(1)[1], Use.method(u, 2)[1], Use.method.count, Use.method.__doc__, Use.method.__name__)
print(u.cls_method(1), Use.cls_method(2), Use.__dict__["cls_method"].__func__.count, u.static(3), Use.static.count, u.prop)
print(u.cached(1), u.cached(1), u.cached(2), log, Use.cached.cache_info())
log.clear()


def add_repr(cls):
    cls.__repr__ = lambda self: f"{cls.__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"
    return cls


def singleton(cls):
    @functools.wraps(cls, updated=())
    def get(*a, **k):
        if get.instance is None:
            get.instance = cls(*a, **k)
        return get.instance
    get.instance = None
    return get


@singleton
@add_repr
class Config:
    """The config."""

    def __init__(self, **k):
        vars(self).update(k)


print(Config(a=1), Config(b=2) is Config(), Config.__name__, Config.__doc__, type(Config).__name__)


def retry(*errors, times=3):
    def decorate(f):
        @functools.wraps(f)
        async def awrapper(*a):
            for i in range(times):
                try:
                    return await f(*a)
                except errors as e:
                    last = e
            raise RuntimeError(f"{f.__name__} failed {times} times") from last

        @functools.wraps(f)
        def wrapper(*a):
            for i in range(times):
                try:
                    return f(*a)
                except errors as e:
                    last = e
            raise RuntimeError(f"{f.__name__} failed {times} times") from last
        return awrapper if inspect.iscoroutinefunction(f) else wrapper
    return decorate


def flaky(state=[0]):
    state[0] += 1
    if state[0] % 3:
        raise OSError(state[0])
    return state[0]


@retry(OSError)
async def aflaky():
    return flaky()


print(retry(OSError)(flaky)(), asyncio.run(aflaky()))
for f in (retry(OSError, times=2)(flaky), retry(KeyError)(flaky)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, repr(e.__cause__))
registry = {}
register = lambda name: lambda f: registry.setdefault(name, f)


@register("x")
def first(): return 1


@register("x")
def second(): return 2


print(first(), second(), sorted(registry), second is first)


@(lambda f: print(f.__name__))
@tag("weird")
class Weird:
    pass


print(Weird, log[-1])

#> ['make a', 'make b', 'default', 'kw default', 'annotation', 'returns', 'lambda', 'apply b to target', 'apply a to target']
#> (1, 2) ['call a', 'call b'] target Doc. True
#> (x='default', *, y: 'annotation' = 'kw default') -> 'returns' {'y': 'annotation', 'return': 'returns'}
#> [1, 1] [2, 2] [3, 3, 3] 3 ['plain', 'empty', 'three']
#> 1 2 2 Method's doc. method
#> ('Use', 1) ('Use', 2) 2 3 1 ['p', 'p']
#> 2 2 4 ['computed 1', 'computed 2'] CacheInfo(hits=1, misses=2, maxsize=None, currsize=2)
#> Config(a=1) True Config The config. function
#> 3 6
#> RuntimeError flaky failed 2 times OSError(8)
#> 9
#> 1 1 ['x'] True
#> Weird
#> None apply weird to Weird
