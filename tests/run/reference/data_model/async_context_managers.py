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
