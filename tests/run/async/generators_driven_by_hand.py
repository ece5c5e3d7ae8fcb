# Async generators: anext, asend, athrow, aclose, driven by hand; async comprehensions; messages; finalisation order.
def run(coro):
    steps = []
    while True:
        try:
            steps.append(coro.send(None))
        except StopIteration as e:
            return e.value if not steps else (steps, e.value)


class Pause:
    def __init__(self, v):
        self.v = v

    def __await__(self):
        yield self.v


async def count(n, log):
    try:
        for i in range(n):
            try:
                got = yield i
                if got is not None:
                    log.append(("got", got))
                    yield f"echo {got}"
            except KeyError as e:
                log.append(("key", str(e)))
                yield "from except"
    finally:
        log.append("finally")


async def main():
    log = []
    g = count(5, log)
    print(await anext(g), await g.asend(None), await g.asend("hello"), await g.__anext__())
    print(await g.athrow(KeyError("k")), await anext(g))
    await g.aclose()
    print(log)
    try:
        await anext(g)
    except StopAsyncIteration as e:
        print("over", e.args)
    print(await anext(g, "default"))
    g = count(2, [])
    try:
        await g.asend("early")
    except TypeError as e:
        print(e)
    log = []
    g = count(1, log)
    await anext(g)
    try:
        await g.athrow(ValueError("v"))
    except ValueError as e:
        print(e, log)


run(main())


async def with_pauses():
    for i in range(3):
        await Pause(f"p{i}")
        yield i
    await Pause("end")


async def collect():
    return [x async for x in with_pauses()], {x: x * x async for x in with_pauses() if x}


print(run(collect()))


async def nested():
    return [[y + x async for y in with_pauses()] async for x in with_pauses() if x == 1]


print(run(nested()))


async def genexp():
    g = (x * 2 async for x in with_pauses())
    print(type(g).__name__, g.__name__)
    out = []
    async for v in g:
        out.append(v)
    g2 = (await anext(with_pauses()) for _ in range(2))
    out2 = [v async for v in g2]
    return out, out2


print(run(genexp()))


async def ignoring():
    while True:
        try:
            yield 1
        except GeneratorExit:
            if released:
                raise


released = []


async def closing():
    g = ignoring()
    await anext(g)
    try:
        await g.aclose()
    except RuntimeError as e:
        print(e)
    released.append(True)
    g = ignoring()
    await g.aclose()
    print("closed before the start")


run(closing())


async def errors():
    async def stop():
        yield 1
        raise StopAsyncIteration

    try:
        async for _ in stop():
            pass
    except RuntimeError as e:
        print(e, repr(e.__cause__))

    async def stop2():
        yield 1
        raise StopIteration(5)

    try:
        async for _ in stop2():
            pass
    except RuntimeError as e:
        print(e)
    for bad in (5, [1], None):
        try:
            async for _ in bad:
                pass
        except TypeError as e:
            print(e)

    class Bad:
        def __aiter__(self):
            return 5

    class Bad2:
        def __aiter__(self):
            return self

        def __anext__(self):
            return 5

    for b in (Bad(), Bad2()):
        try:
            async for _ in b:
                pass
        except TypeError as e:
            print(e)


run(errors())
g = with_pauses()
print(type(g).__name__, g.ag_running, g.ag_await, g.__qualname__, aiter(g) is g)
try:
    for _ in g:
        pass
except TypeError as e:
    print(e)
try:
    aiter([])
except TypeError as e:
    print(e)

#> 0 1 echo hello 2
#> from except 3
#> [('got', 'hello'), ('key', "'k'"), 'finally']
#> over ()
#> default
#> can't send non-None value to a just-started async generator
#> v ['finally']
#> (['p0', 'p1', 'p2', 'end', 'p0', 'p1', 'p2', 'end'], ([0, 1, 2], {1: 1, 2: 4}))
#> (['p0', 'p1', 'p0', 'p1', 'p2', 'end', 'p2', 'end'], [[1, 2, 3]])
#> async_generator <genexpr>
#> (['p0', 'p1', 'p2', 'end', 'p0', 'p0'], ([0, 2, 4], [0, 0]))
#> async generator ignored GeneratorExit
#> closed before the start
#> async generator raised StopAsyncIteration StopAsyncIteration()
#> async generator raised StopIteration
#> 'async for' requires an object with __aiter__ method, got int
#> 'async for' requires an object with __aiter__ method, got list
#> 'async for' requires an object with __aiter__ method, got NoneType
#> 'async for' received an object from __aiter__ that does not implement __anext__: int
#> 'async for' received an invalid object from __anext__: int
#> async_generator False None with_pauses True
#> 'async_generator' object is not iterable
#> 'list' object is not an async iterable
