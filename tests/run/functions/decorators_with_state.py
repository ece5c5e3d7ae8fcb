# Decorators that take arguments, that are classes, that keep state, that stack, and that change methods.
import functools

trace = []


def tag(name):
    trace.append(f"make {name}")

    def decorate(f):
        trace.append(f"apply {name}")

        @functools.wraps(f)
        def inner(*args, **kw):
            trace.append(f"enter {name}")
            try:
                return f"<{name}>{f(*args, **kw)}</{name}>"
            finally:
                trace.append(f"leave {name}")

        return inner

    return decorate


@tag("b")
@tag("i")
def hello(who, *, loud=False):
    """Greets."""
    return who.upper() if loud else who


print(trace)
trace.clear()
print(hello("ann"), hello("bob", loud=True))
print(trace)
print(hello.__name__, hello.__doc__, hello.__wrapped__.__wrapped__("x"))


class Counted:
    made = 0

    def __init__(self, f):
        functools.update_wrapper(self, f)
        self.f, self.calls = f, 0
        Counted.made += 1

    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)

    def __get__(self, obj, cls):
        if obj is None:
            return self
        return functools.partial(self, obj)


@Counted
def square(x):
    return x * x


print(square(3), square(4), square.calls, square.__name__, Counted.made)


class Box:
    def __init__(self, v):
        self.v = v

    @Counted
    def plus(self, n):
        return self.v + n


print(Box(1).plus(2), Box(10).plus(20), Box.plus.calls)


def retry(times, only=Exception):
    def decorate(f):
        def inner(*args):
            for n in range(1, times + 1):
                try:
                    return f(*args), n
                except only as e:
                    last = f"{type(e).__name__}: {e}"
            return last, None
        return inner
    return decorate


state = {"left": 2}


@retry(5, only=(ValueError, KeyError))
def flaky(x):
    if state["left"]:
        state["left"] -= 1
        raise ValueError(f"left {state['left']}")
    return x


print(flaky("ok"))
state["left"] = 100
print(flaky("never"))


@retry(2, only=KeyError)
def other():
    raise IndexError("not caught")


try:
    other()
except IndexError as e:
    print("IndexError", e)

registry = {}
handlers = [registry.setdefault, lambda k, v: v]


@(lambda f: registry.setdefault(f.__name__, f))
def registered():
    return "r"


@handlers[1].__get__("key")
def replaced():
    return "p"


print(sorted(registry), registered(), replaced())

#> ['make b', 'make i', 'apply i', 'apply b']
#> <b><i>ann</i></b> <b><i>BOB</i></b>
#> ['enter b', 'enter i', 'leave i', 'leave b', 'enter b', 'enter i', 'leave i', 'leave b']
#> hello Greets. x
#> 9 16 2 square 1
#> 3 30 2
#> ('ok', 3)
#> ('ValueError: left 95', None)
#> IndexError not caught
#> ['registered'] r p
