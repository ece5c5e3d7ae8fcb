"""Asynchronous comprehensions: async for, await in every place, nested in ordinary ones, errors, order of steps."""
import asyncio

log = []


async def tick(value, tag=None):
    log.append(tag or value)
    await asyncio.sleep(0)
    return value


class Range:
    def __init__(self, *args):
        self.range = range(*args)

    async def __aiter__(self):
        for i in self.range:
            await asyncio.sleep(0)
            yield i


async def forms():
    print([i async for i in Range.__aiter__(Range(3))])
    print({i % 2 async for i in agen(4)}, {i: await tick(i * 2) async for i in agen(3)})
    print([await tick(x) for x in range(3)], [x for x in range(5) if await tick(x) % 2])
    print([x + y for x in await tick([1, 2]) for y in await tick([10])])
    print([(i, j) async for i in agen(2) for j in "ab"], [(i, j) for i in "ab" async for j in agen(2)])
    print([[j async for j in agen(i)] for i in range(3)], [[await tick(j) for j in range(i)] async for i in agen(3)])
    print(sum([i async for i in agen(5) if i % 2 if i > 1]), log)
    log.clear()


async def agen(n):
    for i in range(n):
        yield i


async def lazies():
    g = (i * 10 async for i in agen(3))
    print(type(g).__name__, await g.__anext__(), [v async for v in g])
    try:
        await g.__anext__()
    except StopAsyncIteration as e:
        print("StopAsyncIteration", e.args)
    h = (await tick(i) for i in range(3))
    print(type(h).__name__, [x async for x in h], log)
    log.clear()
    k = (x for x in await tick([1, 2]))
    print(type(k).__name__, list(k))
    n = ([await tick(y) for y in range(x)] for x in range(3))
    print(type(n).__name__, [v async for v in n])
    log.clear()
    try:
        list(i async for i in agen(2))
    except TypeError as e:
        print(e)
    try:
        print([i async for i in list("ab")])
    except TypeError as e:
        print(e)
    try:
        print([i for i in agen(2)])
    except TypeError as e:
        print(e)


async def failing(n):
    try:
        for i in range(n):
            if i == 2:
                raise ValueError(f"step {i}")
            yield i
    finally:
        log.append("closed")


async def errors():
    got = []
    try:
        [got.append(i) async for i in failing(5)]
    except ValueError as e:
        print(e, got, log)
    try:
        [await tick(1 // x) for x in (2, 1, 0)]
    except ZeroDivisionError as e:
        print(e, log)
    log.clear()
    try:
        {(await tick(i)): [] [i] async for i in agen(2)}
    except IndexError as e:
        print(e, log)
    log.clear()


async def together():
    async def worker(name):
        return [f"{name}{await tick(i, name)}" async for i in agen(3)]
    print(await asyncio.gather(worker("a"), worker("b")), "".join(map(str, log)))
    log.clear()


async def scopes():
    x = "outer"
    values = [x async for x in agen(2)]
    fs = [lambda: i async for i in agen(3)]
    print(x, values, [f() for f in fs], [last := i async for i in agen(4)], last)

    class Body:
        y = 1
        z = [y for y in "ab"]
    print(Body.y, Body.z)

    def plain(xs=[i async for i in agen(2)]):
        return xs
    print(plain(), f"{[i async for i in agen(2)]} {await tick('in f-string')}")
    a, *b = [i async for i in agen(4)]
    print(a, b, (await tick(1) if [i async for i in agen(0)] else await tick(2)), await tick(3) + await tick(4))
    print((lambda: [j for j in range(2)])(), *[i async for i in agen(2)], sep="-")


async def main():
    await forms()
    await lazies()
    await errors()
    await together()
    await scopes()


asyncio.run(main())

#> [0, 1, 2]
#> {0, 1} {0: 0, 1: 2, 2: 4}
#> [0, 1, 2] [1, 3]
#> [11, 12]
#> [(0, 'a'), (0, 'b'), (1, 'a'), (1, 'b')] [('a', 0), ('a', 1), ('b', 0), ('b', 1)]
#> [[], [0], [0, 1]] [[], [0], [0, 1]]
#> 3 [0, 2, 4, 0, 1, 2, 0, 1, 2, 3, 4, [1, 2], [10], [10], 0, 0, 1]
#> async_generator 0 [10, 20]
#> StopAsyncIteration ()
#> async_generator [0, 1, 2] [0, 1, 2]
#> generator [1, 2]
#> async_generator [[], [0], [0, 1]]
#> 'async_generator' object is not iterable
#> 'async for' requires an object with __aiter__ method, got list
#> 'async_generator' object is not iterable
#> step 2 [0, 1] ['closed']
#> integer division or modulo by zero ['closed', 0, 1]
#> list index out of range [0]
#> [['a0', 'a1', 'a2'], ['b0', 'b1', 'b2']] ababab
#> outer [0, 1] [2, 2, 2] [0, 1, 2, 3] 3
#> 1 ['a', 'b']
#> [0, 1] [0, 1] in f-string
#> 0 [1, 2, 3] 2 7
#> [0, 1]-0-1
