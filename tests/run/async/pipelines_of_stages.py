"""Asynchronous generators chained: backpressure, early stop, errors in the middle, merging, windows, order of clean-up."""
import asyncio

log = []


async def source(n, name="source"):
    try:
        for i in range(n):
            log.append(f"{name}:{i}")
            await asyncio.sleep(0)
            yield i
    finally:
        log.append(f"{name} closed")


async def mapped(f, it):
    async for x in it:
        y = f(x)
        yield await y if asyncio.iscoroutine(y) else y


async def kept(test, it):
    async for x in it:
        if test(x):
            yield x


async def taken(n, it):
    if n <= 0:
        return
    async for x in it:
        yield x
        n -= 1
        if not n:
            break
    await it.aclose()


async def windows(size, it):
    held = []
    async for x in it:
        held.append(x)
        if len(held) == size:
            yield tuple(held)
            del held[0]


async def batches(size, it):
    batch = []
    async for x in it:
        batch.append(x)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


async def zipped(*its):
    its = [i.__aiter__() for i in its]
    while True:
        row = []
        for i in its:
            try:
                row.append(await anext(i))
            except StopAsyncIteration:
                return
        yield tuple(row)


async def merged(*its):
    queue, running = asyncio.Queue(), len(its)

    async def pump(it):
        nonlocal running
        async for x in it:
            await queue.put(x)
        running -= 1
        await queue.put(None)
    tasks = [asyncio.create_task(pump(i)) for i in its]
    while running or not queue.empty():
        x = await queue.get()
        if x is not None:
            yield x
    await asyncio.gather(*tasks)


async def collect(it):
    return [x async for x in it]


async def double(x):
    await asyncio.sleep(0)
    return x * 2


def show(label, value):
    print(label, value, log)
    log.clear()


async def main():
    show("mapped", await collect(mapped(lambda x: x * x, source(3))))
    show("awaited", await collect(mapped(double, source(3))))
    show("filtered and taken", await collect(taken(2, kept(lambda x: x % 2, source(9)))))
    show("windows", await collect(windows(3, source(5))))
    show("batches", await collect(batches(2, source(5))))
    show("zipped", await collect(zipped(source(2, "a"), source(3, "b"))))
    show("merged", sorted(await collect(merged(source(2, "a"), source(3, "b")))))
    show("none taken", await collect(taken(0, source(3))))

    stage = mapped(lambda x: 10 // (2 - x), source(4))
    got = []
    try:
        async for x in stage:
            got.append(x)
    except ZeroDivisionError as e:
        show(f"error {e}", got)
    print([x async for x in stage])

    async def interactive():
        total, command = 0, None
        while command != "stop":
            command = yield total
            if isinstance(command, int):
                total += command
            try:
                if command == "fail":
                    yield "say what"
            except LookupError as e:
                total = f"reset by {e}"

    g = interactive()
    print(await g.asend(None), await g.asend(5), await g.asend(7), await anext(g), await g.asend("fail"))
    print(await g.athrow(KeyError("key")), await g.asend("other"))
    try:
        await g.asend("stop")
    except StopAsyncIteration:
        print("stopped", await anext(g, "default"))
    try:
        await interactive().asend(1)
    except TypeError as e:
        print(e)

    it = source(3, "left")
    async for x in it:
        break
    await it.aclose()
    show("closed early", [x async for x in it])
    async for x in source(2, "else"):
        pass
    else:
        log.append("else branch")
    show("else", x)
    print(await asyncio.gather(collect(source(2, "p")), collect(source(2, "q"))))
    show("interleaved", "")


asyncio.run(main())

#> mapped [0, 1, 4] ['source:0', 'source:1', 'source:2', 'source closed']
#> awaited [0, 2, 4] ['source:0', 'source:1', 'source:2', 'source closed']
#> filtered and taken [1, 3] ['source:0', 'source:1', 'source:2', 'source:3']
#> windows [(0, 1, 2), (1, 2, 3), (2, 3, 4)] ['source:0', 'source:1', 'source closed', 'source:2', 'source:3', 'source:4', 'source closed']
#> batches [[0, 1], [2, 3], [4]] ['source:0', 'source:1', 'source:2', 'source:3', 'source:4', 'source closed']
#> zipped [(0, 0), (1, 1)] ['a:0', 'b:0', 'a:1', 'b:1', 'a closed']
#> merged [0, 0, 1, 1, 2] ['a:0', 'b:0', 'b closed', 'a:1', 'b:1', 'a closed', 'b:2', 'b closed']
#> none taken [] []
#> error integer division or modulo by zero [5, 10] ['source:0', 'source:1', 'source:2']
#> []
#> 0 5 12 12 say what
#> reset by 'key' reset by 'key'
#> stopped default
#> can't send non-None value to a just-started async generator
#> closed early [] ['left:0', 'left closed']
#> else 1 ['else:0', 'source closed', 'else:1', 'else closed', 'else branch']
#> [[0, 1], [0, 1]]
#> interleaved  ['p:0', 'q:0', 'p:1', 'q:1', 'p closed', 'q closed']
