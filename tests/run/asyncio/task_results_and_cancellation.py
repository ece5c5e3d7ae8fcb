# asyncio tasks: results, exceptions, cancellation at every point, shield, done callbacks, names, states.
import asyncio


async def job(name, steps, fail=None):
    try:
        for i in range(steps):
            await asyncio.sleep(0)
            if fail == i:
                raise ValueError(f"{name} failed at {i}")
        return f"{name} done"
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    finally:
        print(name, "finally")


async def results():
    t = asyncio.create_task(job("a", 2), name="task-a")
    print(t.get_name(), t.done(), t.cancelled())
    try:
        t.result()
    except asyncio.InvalidStateError as e:
        print(type(e).__name__, e)
    print(await t, t.done(), t.result(), t.exception())
    t = asyncio.create_task(job("b", 2, fail=1))
    await asyncio.wait([t])
    print(repr(t.exception()))
    try:
        await t
    except ValueError as e:
        print(e)


async def cancelling():
    t = asyncio.create_task(job("never", 1))
    t.cancel()
    try:
        await t
    except asyncio.CancelledError as e:
        print("before the start", e.args, t.cancelled())
    t = asyncio.create_task(job("c", 5))
    await asyncio.sleep(0)
    print(t.cancel("reason"), t.cancelling())
    try:
        await t
    except asyncio.CancelledError as e:
        print(e.args, t.cancelled(), t.done())
    print(t.cancel())
    try:
        t.exception()
    except asyncio.CancelledError:
        print("exception() raises")

    async def stubborn():
        for _ in range(3):
            try:
                await asyncio.sleep(0)
            except asyncio.CancelledError:
                print("swallowed")
        return "survived"

    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelled(), t.cancelling())

    async def cleanup():
        try:
            await asyncio.sleep(10)
        finally:
            await asyncio.sleep(0)
            print("cleaned")

    t = asyncio.create_task(cleanup())
    await asyncio.sleep(0)
    t.cancel()
    print(await asyncio.gather(t, return_exceptions=True))


async def callbacks():
    order = []
    t = asyncio.create_task(job("d", 1))
    t.add_done_callback(lambda f: order.append(("first", f.result())))
    cb = lambda f: order.append("never")
    t.add_done_callback(cb)
    print(t.remove_done_callback(cb))
    t.add_done_callback(lambda f: order.append("second"))
    await t
    await asyncio.sleep(0)
    print(order)


async def shielded():
    inner = asyncio.create_task(job("inner", 2))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled", inner.cancelled())
    print(await inner)


async def gathering():
    print(await asyncio.gather(job("x", 2), job("y", 1), asyncio.sleep(0, "z")))
    print(await asyncio.gather(job("p", 1, fail=0), job("q", 2), return_exceptions=True))
    try:
        await asyncio.gather(job("r", 3, fail=0), job("s", 1))
    except ValueError as e:
        print(e)
    print(await asyncio.gather())


for part in (results, cancelling, callbacks, shielded, gathering):
    print("--", part.__name__)
    asyncio.run(part())

#> -- results
#> task-a False False
#> InvalidStateError Result is not set.
#> a finally
#> a done True a done None
#> b finally
#> ValueError('b failed at 1')
#> b failed at 1
#> -- cancelling
#> before the start () True
#> True 1
#> c cancelled
#> c finally
#> ('reason',) True True
#> False
#> exception() raises
#> swallowed
#> survived False 1
#> cleaned
#> [CancelledError('')]
#> -- callbacks
#> 1
#> d finally
#> [('first', 'd done'), 'second']
#> -- shielded
#> outer cancelled False
#> inner finally
#> inner done
#> -- gathering
#> y finally
#> x finally
#> ['x done', 'y done', 'z']
#> p finally
#> q finally
#> [ValueError('p failed at 0'), 'q done']
#> r finally
#> s finally
#> r failed at 0
#> []
