"""Asynchronous context managers: __aenter__ and __aexit__, suppression, order, errors."""


def run(coro):
    try:
        while True:
            print("  step", coro.send(None))
    except StopIteration as e:
        return e.value


class Pause:
    def __await__(self):
        yield "paused"


class A:
    def __init__(self, name, suppress=False):
        self.name, self.suppress = name, suppress

    async def __aenter__(self):
        print("aenter", self.name)
        await Pause()
        return self.name.upper()

    async def __aexit__(self, kind, value, tb):
        print("aexit", self.name, kind and kind.__name__, value)
        await Pause()
        return self.suppress


async def simple():
    async with A("one") as x, A("two") as y:
        print("body", x, y)
    return "end"


print(run(simple()))


async def raising(suppress):
    async with A("outer", suppress):
        async with A("inner"):
            raise ValueError("boom")
    return "after"


print(run(raising(True)))
try:
    run(raising(False))
except ValueError as e:
    print("out", e)


class Sync:
    def __enter__(self):
        return self

    def __exit__(self, *a):
        pass


class NotAwaitable:
    def __aenter__(self):
        return 5

    def __aexit__(self, *a):
        return 6


class ExitNotAwaitable:
    async def __aenter__(self):
        return 5

    def __aexit__(self, *a):
        return 6


class NoExit:
    async def __aenter__(self):
        pass


async def use(cm):
    async with cm:
        print("in body")


async def use_sync(cm):
    with cm:
        pass


for bad in (Sync(), 5, NotAwaitable(), ExitNotAwaitable(), NoExit()):
    try:
        run(use(bad))
    except TypeError as e:
        print(e)
try:
    run(use_sync(A("x")))
except TypeError as e:
    print(e)


async def flow():
    for i in range(3):
        async with A(f"loop{i}"):
            if i == 0:
                continue
            if i == 1:
                break
    async with A("ret"):
        return "returned"


print(run(flow()))


class Replaces(A):
    async def __aexit__(self, kind, value, tb):
        raise KeyError("from aexit")


async def replaced():
    async with Replaces("r"):
        raise ValueError("first")


try:
    run(replaced())
except KeyError as e:
    print(e, repr(e.__context__))


async def mixed():
    async with (
        A("p") as p,
        A("q"),
    ):
        with Sync() as s:
            print(p, type(s).__name__)


run(mixed())
c = flow()
c.send(None)
try:
    c.throw(RuntimeError("during aenter"))
except RuntimeError as e:
    print(e)
c = simple()
c.send(None)
c.send(None)
try:
    c.close()
except RuntimeError as e:
    print(e)

#> aenter one
#>   step paused
#> aenter two
#>   step paused
#> body ONE TWO
#> aexit two None None
#>   step paused
#> aexit one None None
#>   step paused
#> end
#> aenter outer
#>   step paused
#> aenter inner
#>   step paused
#> aexit inner ValueError boom
#>   step paused
#> aexit outer ValueError boom
#>   step paused
#> after
#> aenter outer
#>   step paused
#> aenter inner
#>   step paused
#> aexit inner ValueError boom
#>   step paused
#> aexit outer ValueError boom
#>   step paused
#> out boom
#> 'Sync' object does not support the asynchronous context manager protocol
#> 'int' object does not support the asynchronous context manager protocol
#> 'async with' received an object from __aenter__ that does not implement __await__: int
#> in body
#> 'async with' received an object from __aexit__ that does not implement __await__: int
#> 'NoExit' object does not support the asynchronous context manager protocol (missed __aexit__ method)
#> 'A' object does not support the context manager protocol
#> aenter loop0
#>   step paused
#> aexit loop0 None None
#>   step paused
#> aenter loop1
#>   step paused
#> aexit loop1 None None
#>   step paused
#> aenter ret
#>   step paused
#> aexit ret None None
#>   step paused
#> returned
#> aenter r
#>   step paused
#> 'from aexit' ValueError('first')
#> aenter p
#>   step paused
#> aenter q
#>   step paused
#> P Sync
#> aexit q None None
#>   step paused
#> aexit p None None
#>   step paused
#> aenter loop0
#> during aenter
#> aenter one
#> aenter two
#> aexit one GeneratorExit 
#> coroutine ignored GeneratorExit
