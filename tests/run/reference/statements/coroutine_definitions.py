# Coroutine definitions: async def, async for, async with, and the values of awaiting, driven by hand.
import types


class Step:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return got


def drive(coro, *sent):
    out = []
    try:
        out.append(coro.send(None))
        for value in sent:
            out.append(coro.send(value))
    except StopIteration as e:
        out.append(("returned", e.value))
    except Exception as e:
        out.append((type(e).__name__, str(e)))
    return out


async def simple():
    return 5


async def awaits(n):
    a = await Step(n)
    b = await Step(a)
    return a, b


print(drive(simple()), drive(awaits(1), "x", "y"))
print(type(simple).__name__, simple.__name__, simple.__code__.co_name)
c = simple()
print(type(c) is types.CoroutineType, c.__name__, c.__qualname__, c.cr_await, c.cr_running)
c.close()


class Range:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        self.i = 0
        return self

    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        await Step(f"step {self.i}")
        return self.i


async def loop(n, stop):
    total = 0
    async for i in Range(n):
        if i == stop:
            break
        total += i
    else:
        return "all", total
    return "stopped", total


print(drive(loop(2, 9), None, None), drive(loop(3, 2), None, None))


class Manager:
    def __init__(self, swallow):
        self.swallow = swallow

    async def __aenter__(self):
        await Step("entering")
        return "entered"

    async def __aexit__(self, kind, value, tb):
        await Step(f"leaving {kind.__name__ if kind else None}")
        return self.swallow


async def manage(swallow, fail):
    async with Manager(swallow) as m, Manager(False):
        if fail:
            raise KeyError(m)
        return m
    return "after"


for args in ((True, True), (False, True), (True, False)):
    print(drive(manage(*args), None, None, None, None))


async def agen():
    for i in range(3):
        await Step(i)
        yield i * 10


async def collect():
    return [x async for x in agen() if x], {x: y async for x in agen() for y in (await Step("in"),)}


print(drive(collect(), *[None] * 10))


async def wrong():
    await 5


async def wrong_for():
    async for x in [1]:
        pass


async def wrong_with():
    async with len:
        pass


print(drive(wrong()), drive(wrong_for()), drive(wrong_with()))


@types.coroutine
def old_style():
    got = yield "old"
    return got


async def uses_old():
    return await old_style()


print(drive(uses_old(), 3))


class WithMethod:
    async def method(self, *, k=1):
        return self, k

    @staticmethod
    async def static():
        return "static"

    @classmethod
    async def of_class(cls):
        return cls.__name__


w = WithMethod()
print(drive(w.method(k=2))[0][1][1], drive(WithMethod.static()), drive(w.of_class()))


async def raises_stop():
    raise StopIteration("inner")


print(drive(raises_stop()))


async def nested():
    async def inner(x):
        return await Step(x)
    return [await inner(i) for i in "ab"], await inner("c")


print(drive(nested(), 1, 2, 3))

#> [('returned', 5)] [1, 'x', ('returned', ('x', 'y'))]
#> function simple simple
#> True simple simple None False
#> ['step 1', 'step 2', ('returned', ('all', 3))] ['step 1', 'step 2', ('returned', ('stopped', 1))]
#> ['entering', 'entering', 'leaving KeyError', 'leaving KeyError', ('returned', 'after')]
#> ['entering', 'entering', 'leaving KeyError', 'leaving KeyError', ('KeyError', "'entered'")]
#> ['entering', 'entering', 'leaving None', 'leaving None', ('returned', 'entered')]
#> [0, 1, 2, 0, 'in', 1, 'in', 2, 'in', ('returned', ([10, 20], {0: None, 10: None, 20: None}))]
#> [('TypeError', "object int can't be used in 'await' expression")] [('TypeError', "'async for' requires an object with __aiter__ method, got list")] [('TypeError', "'builtin_function_or_method' object does not support the asynchronous context manager protocol")]
#> ['old', ('returned', 3)]
#> 2 [('returned', 'static')] [('returned', 'WithMethod')]
#> [('RuntimeError', 'coroutine raised StopIteration')]
#> ['a', 'b', 'c', ('returned', ([1, 2], 3))]
