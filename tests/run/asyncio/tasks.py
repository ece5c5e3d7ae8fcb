"""Tasks, gather, wait, timeouts, futures: the order of callbacks and the messages."""

import asyncio

async def order():
    out = []
    loop = asyncio.get_running_loop()
    loop.call_soon(out.append, 'soon1')
    loop.call_later(0.024, out.append, 'later2')
    loop.call_later(0.012, out.append, 'later1')
    h = loop.call_soon(out.append, 'cancelled')
    h.cancel()
    loop.call_soon(out.append, 'soon2')
    out.append('now')
    await asyncio.sleep(0)
    out.append('after sleep0')
    await asyncio.sleep(0.12)
    print(out)

async def tick(n, out):
    for i in range(3):
        out.append((n, i))
        await asyncio.sleep(0)

async def interleave():
    out = []
    await asyncio.gather(*[tick(n, out) for n in 'abc'])
    print(out)

async def cancel_me():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print('cancelled', e.args)
        raise
    finally:
        print('finally')

async def cancels():
    t = asyncio.create_task(cancel_me())
    await asyncio.sleep(0)
    print(t.cancel('why'), t.cancelling())
    try:
        await t
    except asyncio.CancelledError as e:
        print('outer', e.args, t.cancelled(), t.done())
    print(t.cancel())
    t = asyncio.create_task(cancel_me())
    t.cancel()
    try: await t
    except asyncio.CancelledError: print('never started')
    async def swallow():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: return 'swallowed'
    t = asyncio.create_task(swallow())
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelled())
    async def unc():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError:
            me = asyncio.current_task()
            print(me.cancelling(), me.uncancel(), me.cancelling())
        await asyncio.sleep(0)
        return 'ok'
    t = asyncio.create_task(unc()); await asyncio.sleep(0); t.cancel(); print(await t)

async def fails(d, e):
    await asyncio.sleep(d)
    raise e

async def ok(d, v):
    await asyncio.sleep(d)
    return v

async def gathers():
    try:
        await asyncio.gather(ok(0.24, 1), fails(0.012, ValueError('first')), ok(0, 2))
    except ValueError as e:
        print('gather', e)
    print(await asyncio.gather(ok(0, 1), fails(0, KeyError('k')), return_exceptions=True))
    print(await asyncio.gather())
    f = asyncio.gather(ok(1, 1), ok(1, 2))
    await asyncio.sleep(0)
    f.cancel()
    try: await f
    except asyncio.CancelledError: print('gather cancelled')

async def waits():
    ts = [asyncio.create_task(ok(d, d)) for d in (0.36, 0.012, 0.6)]
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending))
    done, pending = await asyncio.wait(ts, timeout=0.42)
    print(sorted(t.result() for t in done), len(pending))
    done, pending = await asyncio.wait(ts)
    print(len(done), len(pending))
    ts = [asyncio.create_task(ok(0.24, 1)), asyncio.create_task(fails(0.012, OSError('x')))]
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION)
    print([repr(t.exception()) for t in done], len(pending))
    await asyncio.wait(pending)
    for bad in (lambda: asyncio.wait([]), lambda: asyncio.wait(ts[0]), lambda: asyncio.wait(ts, return_when='X')):
        try: await bad()
        except (ValueError, TypeError) as e: print(type(e).__name__, e)
    for c in asyncio.as_completed([ok(0.24, 'slow'), ok(0.012, 'fast'), ok(0.12, 'mid')]):
        print(await c)
    try:
        for c in asyncio.as_completed([ok(1, 'slow'), ok(0.012, 'fast')], timeout=0.12):
            print(await c)
    except TimeoutError as e: print('ac timeout', repr(e))

async def timeouts():
    try:
        async with asyncio.timeout(0.06) as t:
            print(t.expired())
            await asyncio.sleep(1)
    except TimeoutError as e:
        print('TE', repr(e), t.expired(), repr(e.__cause__))
    async with asyncio.timeout(None) as t:
        print(t, t.when())
    print(t)
    async with asyncio.timeout(10) as t:
        t.reschedule(None)
    try: t.reschedule(1)
    except RuntimeError as e: print(e)
    try:
        await asyncio.wait_for(ok(1, 1), 0)
    except TimeoutError: print('zero')
    print(await asyncio.wait_for(ok(0, 'v'), 1), await asyncio.wait_for(ok(0, 'n'), None))

async def shields():
    t = asyncio.create_task(ok(0.12, 'inner'))
    s = asyncio.shield(t)
    await asyncio.sleep(0)
    s.cancel()
    try: await s
    except asyncio.CancelledError: print('shield cancelled', t.cancelled())
    print(await t)

async def futs():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f, f.done())
    for bad in (f.result, f.exception):
        try: bad()
        except asyncio.InvalidStateError as e: print(e)
    f.add_done_callback(lambda f: print('cb', f.result()))
    loop.call_soon(f.set_result, 42)
    print(await f, f)
    try: f.set_result(1)
    except asyncio.InvalidStateError as e: print(e)
    await asyncio.sleep(0)
    f = loop.create_future(); f.set_exception(ValueError('fe'))
    try: await f
    except ValueError as e: print(repr(e), f)
    f = loop.create_future(); f.cancel('msg')
    try: await f
    except asyncio.CancelledError as e: print(e.args, f)
    try: f.result()
    except asyncio.CancelledError as e: print(e.args)
    async def bare(): return 1
    c = bare()
    print(asyncio.iscoroutine(c), asyncio.iscoroutinefunction(bare), asyncio.iscoroutinefunction(len), asyncio.isfuture(f))
    c.close()
    try: asyncio.create_task(5)
    except TypeError as e: print(e)
    try: asyncio.ensure_future(5)
    except TypeError as e: print(e)

async def main():
    for f in (order, interleave, cancels, gathers, waits, timeouts, shields, futs):
        print('---', f.__name__)
        await f()
asyncio.run(main())
try: asyncio.run(5)
except ValueError as e: print(e)
async def nested():
    c = ok(0, 0)
    try: asyncio.run(c)
    except RuntimeError as e: print(e)
    c.close()
asyncio.run(nested())
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)

#> --- order
#> ['now', 'soon1', 'soon2', 'after sleep0', 'later1', 'later2']
#> --- interleave
#> [('a', 0), ('b', 0), ('c', 0), ('a', 1), ('b', 1), ('c', 1), ('a', 2), ('b', 2), ('c', 2)]
#> --- cancels
#> True 1
#> cancelled ('why',)
#> finally
#> outer ('why',) True True
#> False
#> never started
#> swallowed False
#> 1 0 0
#> ok
#> --- gathers
#> gather first
#> [1, KeyError('k')]
#> []
#> gather cancelled
#> --- waits
#> [0.012] 2
#> [0.012, 0.36] 1
#> 3 0
#> ["OSError('x')"] 1
#> ValueError Set of Tasks/Futures is empty.
#> TypeError expect a list of futures, not Task
#> ValueError Invalid return_when value: X
#> fast
#> mid
#> slow
#> fast
#> ac timeout TimeoutError()
#> --- timeouts
#> False
#> TE TimeoutError() True CancelledError()
#> <Timeout [active] when=None> None
#> <Timeout [finished]>
#> Cannot change state of finished Timeout
#> zero
#> v n
#> --- shields
#> shield cancelled False
#> inner
#> --- futs
#> <Future pending> False
#> Result is not set.
#> Exception is not set.
#> cb 42
#> 42 <Future finished result=42>
#> invalid state
#> ValueError('fe') <Future finished exception=ValueError('fe')>
#> ('msg',) <Future cancelled>
#> ('msg',)
#> True True False True
#> a coroutine was expected, got 5
#> An asyncio.Future, a coroutine or an awaitable is required
#> a coroutine was expected, got 5
#> asyncio.run() cannot be called from a running event loop
#> no running event loop
