# Async generators, async context managers, async comprehensions and iterators under asyncio, with cancellation and clean-up.
import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager

log = []


@asynccontextmanager
async def resource(name, swallow=None):
    log.append(f"open {name}")
    await asyncio.sleep(0)
    try:
        yield name.upper()
    except BaseException as e:
        log.append(f"{name} saw {type(e).__name__}")
        if swallow is None or not isinstance(e, swallow):
            raise
    finally:
        await asyncio.sleep(0)
        log.append(f"close {name}")


async def ticker(n, delay=0):
    try:
        for i in range(n):
            await asyncio.sleep(delay)
            yield i
    finally:
        await asyncio.sleep(0)
        log.append("ticker done")


def show(label, *values):
    print(label, *values, log)
    log.clear()


async def main():
    async with resource("a") as a, resource("b") as b:
        show("inside", a, b)
    show("outside")
    async with resource("s", swallow=ValueError):
        raise ValueError("swallowed")
    show("swallowed")
    try:
        async with resource("k"):
            raise KeyError("passes")
    except KeyError as e:
        show("passed", e)
    show("comp", [x async for x in ticker(4) if x % 2], {x: x * x async for x in ticker(2)}, [y for x in [1, 2] async for y in ticker(x)], [await asyncio.sleep(0, i) for i in range(2)])
    async for i in ticker(5):
        if i == 2:
            break
    else:
        print("never")
    async with aclosing(ticker(3)) as t:
        async for i in t:
            break
    show("broken off")
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(resource(n)) for n in "xy"]
        stack.callback(log.append, "callback")
        stack.push_async_callback(asyncio.sleep, 0)
        log.append("body")
    show("stack", names)

    async def worker():
        async with resource("w"):
            async for _ in ticker(100, 0.001):
                pass

    t = asyncio.create_task(worker())
    await asyncio.sleep(0.01)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        log.append("cancelled")
    show("cancelled")

    class Countdown:
        def __init__(self, n):
            self.n = n

        def __aiter__(self):
            return self

        async def __anext__(self):
            if self.n == 0:
                raise StopAsyncIteration
            self.n -= 1
            await asyncio.sleep(0)
            return self.n

        async def __aenter__(self):
            return self

        async def __aexit__(self, *exc):
            log.append(exc[0])

    async with Countdown(3) as c:
        show("countdown", [x async for x in c], await anext(c, "empty"))
    show("exit")

    async def merge(*gens):
        q = asyncio.Queue()

        async def pump(g):
            async for x in g:
                await q.put(x)
            await q.put(None)

        tasks = [asyncio.create_task(pump(g)) for g in gens]
        left = len(tasks)
        while left:
            x = await q.get()
            if x is None:
                left -= 1
            else:
                yield x

    show("merged", sorted([x async for x in merge(ticker(3), ticker(2), ticker(0))]))

    async def produce():
        got = yield "first"
        while got is not None:
            got = yield f"got {got}"

    g = produce()
    show("asend", await anext(g), await g.asend(1), await g.asend("x"))
    try:
        await g.asend(None)
    except StopAsyncIteration:
        show("ended")


asyncio.run(main())

#> inside A B ['open a', 'open b']
#> outside ['close b', 'close a']
#> swallowed ['open s', 's saw ValueError', 'close s']
#> passed 'passes' ['open k', 'k saw KeyError', 'close k']
#> comp [1, 3] {0: 0, 1: 1} [0, 0, 1] [0, 1] ['ticker done', 'ticker done', 'ticker done', 'ticker done']
#> broken off ['ticker done']
#> stack ['X', 'Y'] ['open x', 'ticker done', 'open y', 'body', 'callback', 'close y', 'close x']
#> cancelled ['open w', 'ticker done', 'w saw CancelledError', 'close w', 'cancelled']
#> countdown [2, 1, 0] empty []
#> exit [None]
#> merged [0, 0, 1, 1, 2] ['ticker done', 'ticker done', 'ticker done']
#> asend first got 1 got x []
#> ended []
