# asyncio: timeout, wait_for, wait with every return_when, as_completed, TaskGroup with failures.
import asyncio


async def value(x, delay=0.0):
    await asyncio.sleep(delay)
    return x


async def failing(x, delay=0.0):
    await asyncio.sleep(delay)
    raise ValueError(x)


async def timeouts():
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(5)
    except TimeoutError as e:
        print(type(e).__name__, e.args, type(e.__cause__).__name__)
    async with asyncio.timeout(5) as t:
        print(await value("in time"), t.expired())
    async with asyncio.timeout(None) as t:
        print(t.when())
    try:
        async with asyncio.timeout(5):
            await failing("inside")
    except ValueError as e:
        print(e)
    try:
        async with asyncio.timeout(5):
            async with asyncio.timeout(0.01):
                await asyncio.sleep(1)
    except TimeoutError:
        print("inner only")


async def wait_for():
    print(await asyncio.wait_for(value(1), 1), await asyncio.wait_for(value(2), None))
    try:
        await asyncio.wait_for(value(3, 5), 0.01)
    except asyncio.TimeoutError as e:
        print("timed out", asyncio.TimeoutError is TimeoutError)
    try:
        await asyncio.wait_for(failing("f"), 1)
    except ValueError as e:
        print(e)
    try:
        await asyncio.wait_for(value(4, 1), 0)
    except TimeoutError:
        print("zero")


async def waits():
    def tasks(*coros):
        return [asyncio.create_task(c) for c in coros]

    ts = tasks(value("a"), value("b", 0.05))
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print(sorted(t.result() for t in done), len(pending))
    done, pending = await asyncio.wait(ts)
    print(sorted(t.result() for t in done), len(pending))
    ts = tasks(value("c", 0.2), failing("d", 0.01))
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION)
    print([repr(t.exception()) for t in done], len(pending))
    for t in pending:
        t.cancel()
    done, pending = await asyncio.wait(tasks(value("e", 1)), timeout=0.01)
    print(len(done), len(pending))
    for t in pending:
        t.cancel()
    try:
        await asyncio.wait([])
    except ValueError as e:
        print(e)
    out = []
    for f in asyncio.as_completed([value(3, 0.06), value(1, 0.01), value(2, 0.03)]):
        out.append(await f)
    print(out)


async def groups():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(value("x"))
        b = tg.create_task(value("y", 0.01))
    print(a.result(), b.result())
    cancelled = []

    async def victim():
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            cancelled.append(True)
            raise

    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(victim())
            tg.create_task(failing("one"))
            tg.create_task(failing("two"))
    except* ValueError as eg:
        print(eg.message, sorted(str(e) for e in eg.exceptions), cancelled)
    try:
        async with asyncio.TaskGroup() as tg:
            v = tg.create_task(victim())
            await asyncio.sleep(0)
            raise KeyError("body")
    except* KeyError as eg:
        print(repr(eg), v.cancelled())
    async with asyncio.TaskGroup() as outer:
        async with asyncio.TaskGroup() as inner:
            t = inner.create_task(value("nested"))
        print(t.result())
        outer.create_task(value(1))
    try:
        outer.create_task(c := value(2))
    except RuntimeError as e:
        print(str(e).split(" at ")[0][:14], str(e)[-11:])
        c.close()


for f in (timeouts, wait_for, waits, groups):
    print("--", f.__name__)
    asyncio.run(f())

#> -- timeouts
#> TimeoutError () CancelledError
#> in time False
#> None
#> inside
#> inner only
#> -- wait_for
#> 1 2
#> timed out True
#> f
#> zero
#> -- waits
#> ['a'] 1
#> ['a', 'b'] 0
#> ["ValueError('d')"] 1
#> 0 1
#> Set of Tasks/Futures is empty.
#> [1, 2, 3]
#> -- groups
#> x y
#> unhandled errors in a TaskGroup ['one', 'two'] [True]
#> ExceptionGroup('unhandled errors in a TaskGroup', [KeyError('body')]) True
#> nested
#> TaskGroup <Tas is finished
