"""Locks, events, queues, barriers, context variables, groups, runners and loops."""

import asyncio, contextvars

async def locks():
    lock = asyncio.Lock()
    out = []
    async def w(n):
        async with lock:
            out.append((n, 'in'))
            await asyncio.sleep(0)
            out.append((n, 'out'))
    await asyncio.gather(*map(w, range(3)))
    print(out, lock.locked())
    try: lock.release()
    except RuntimeError as e: print(e)
    print(repr(lock)[-12:])

async def events():
    ev = asyncio.Event()
    async def waiter(n):
        print('wait', n, await ev.wait())
    ts = [asyncio.create_task(waiter(i)) for i in range(2)]
    await asyncio.sleep(0)
    print(ev.is_set(), repr(ev)[-19:]); ev.set()
    await asyncio.gather(*ts)
    ev.clear(); print(ev.is_set())

async def sems():
    sem = asyncio.Semaphore(2)
    active = 0; peak = 0
    async def w(n):
        nonlocal active, peak
        async with sem:
            active += 1; peak = max(peak, active)
            await asyncio.sleep(0.012)
            active -= 1
    await asyncio.gather(*[w(i) for i in range(6)])
    print(peak, sem.locked())
    b = asyncio.BoundedSemaphore(1)
    try: b.release()
    except ValueError as e: print(e)
    try: asyncio.Semaphore(-1)
    except ValueError as e: print(e)

async def conds():
    cond = asyncio.Condition()
    items = []
    async def consumer(n):
        async with cond:
            await cond.wait_for(lambda: items)
            print('got', n, items.pop())
    ts = [asyncio.create_task(consumer(i)) for i in range(2)]
    await asyncio.sleep(0)
    async with cond:
        items.extend([1, 2]); cond.notify_all()
    await asyncio.gather(*ts)
    try: cond.notify()
    except RuntimeError as e: print(e)
    try: await cond.wait()
    except RuntimeError as e: print(e)

async def barriers():
    b = asyncio.Barrier(3)
    async def w(n):
        i = await b.wait()
        return i
    print(sorted(await asyncio.gather(*[w(i) for i in range(3)])), b.n_waiting, b.parties, b.broken)
    async def ab():
        try: await b.wait()
        except asyncio.BrokenBarrierError as e: print('broken', e)
    t = asyncio.create_task(ab()); await asyncio.sleep(0)
    await b.abort(); await t
    print(b.broken)

async def queues():
    q = asyncio.Queue(maxsize=2)
    async def prod():
        for i in range(5):
            await q.put(i); print('put', i)
        await q.put(None)
    async def cons():
        while (x := await q.get()) is not None:
            print('got', x); q.task_done()
        q.task_done()
    await asyncio.gather(prod(), cons())
    await q.join()
    print(q.empty(), q.full(), q.qsize(), q.maxsize)
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: print(repr(e))
    q.put_nowait(1); q.put_nowait(2)
    try: q.put_nowait(3)
    except asyncio.QueueFull as e: print(repr(e))
    try: [q.task_done() for _ in range(5)]
    except ValueError as e: print(e)
    p = asyncio.PriorityQueue(); l = asyncio.LifoQueue()
    for x in (3, 1, 2): p.put_nowait(x); l.put_nowait(x)
    print([await p.get() for _ in range(3)], [await l.get() for _ in range(3)])
    print(str(q))
    try: await asyncio.wait_for(p.get(), 0.012)
    except TimeoutError: print('empty timeout')

var = contextvars.ContextVar('var', default='d')
async def ctx():
    async def child(v):
        var.set(v); await asyncio.sleep(0); return var.get()
    print(await asyncio.gather(child(1), child(2)), var.get())
    tok = var.set('x'); print(var.get(), tok.old_value is tok.MISSING); var.reset(tok); print(var.get())
    c = contextvars.copy_context()
    print(c.run(lambda: (var.set('in'), var.get())[1]), var.get(), c[var], var in c, len(c))
    v2 = contextvars.ContextVar('v2')
    try: v2.get()
    except LookupError as e: print('LE', e.args[0] is v2)
    print(v2.get('dflt'))
    try: var.reset(tok)
    except RuntimeError as e: print(str(e)[-27:])

async def agens():
    async def g():
        try:
            for i in range(5):
                yield i
                await asyncio.sleep(0)
        finally:
            print('agen closed')
    async for x in g():
        if x == 2: break
    print('after break')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print('later')
    keep = g()
    await keep.__anext__()
    globals()['kept'] = keep

async def groups():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(asyncio.sleep(0.012, 'a'))
        b = tg.create_task(asyncio.sleep(0.012, 'b'), name='bee')
    print(a.result(), b.result(), b.get_name())
    async def bad(e, d):
        await asyncio.sleep(d); raise e
    async def victim():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: print('victim cancelled'); raise
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(victim())
            tg.create_task(bad(ValueError('one'), 0.012))
            tg.create_task(bad(KeyError('two'), 0.024))
            await asyncio.sleep(10)
    except* ValueError as eg:
        print(repr(eg), eg.exceptions)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(victim())
            await asyncio.sleep(0)
            raise TypeError('body')
    except ExceptionGroup as eg: print(eg, eg.exceptions)
    late = victim()
    try: tg.create_task(late)
    except RuntimeError as e: print(str(e)[-12:])
    late.close()
async def main():
    for f in (locks, events, sems, conds, barriers, queues, ctx, agens, groups):
        print('---', f.__name__)
        await f()
    t = asyncio.create_task(asyncio.sleep(5), name='left')
    print(sorted(t.get_name() for t in asyncio.all_tasks()), asyncio.current_task().get_name())
asyncio.run(main())
with asyncio.Runner() as r:
    print(r.run(asyncio.sleep(0, 'runner')))
    print(r.run(asyncio.sleep(0, 'runner2')))
loop = asyncio.new_event_loop()
print(loop.run_until_complete(asyncio.sleep(0, 'ruc')), loop.is_running(), loop.is_closed())
loop.call_soon(loop.stop); loop.run_forever()
loop.close(); print(loop.is_closed())
try: loop.call_soon(print)
except RuntimeError as e: print(e)

#> --- locks
#> [(0, 'in'), (0, 'out'), (1, 'in'), (1, 'out'), (2, 'in'), (2, 'out')] False
#> Lock is not acquired.
#>  [unlocked]>
#> --- events
#> False [unset, waiters:2]>
#> wait 0 True
#> wait 1 True
#> False
#> --- sems
#> 2 False
#> BoundedSemaphore released too many times
#> Semaphore initial value must be >= 0
#> --- conds
#> got 0 2
#> got 1 1
#> cannot notify on un-acquired lock
#> cannot wait on un-acquired lock
#> --- barriers
#> [0, 1, 2] 0 3 False
#> broken Abort or reset of barrier
#> True
#> --- queues
#> put 0
#> put 1
#> got 0
#> got 1
#> put 2
#> put 3
#> got 2
#> got 3
#> put 4
#> got 4
#> True False 0 2
#> QueueEmpty()
#> QueueFull()
#> task_done() called too many times
#> [1, 2, 3] [2, 1, 3]
#> <Queue maxsize=2 _queue=[1, 2]>
#> empty timeout
#> --- ctx
#> [1, 2] d
#> x True
#> d
#> in d in True 1
#> LE True
#> dflt
#>  has already been used once
#> --- agens
#> after break
#> agen closed
#> later
#> --- groups
#> a b bee
#> victim cancelled
#> ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('one')]) (ValueError('one'),)
#> victim cancelled
#> unhandled errors in a TaskGroup (1 sub-exception) (TypeError('body'),)
#>  is finished
#> ['Task-1', 'left'] Task-1
#> agen closed
#> runner
#> runner2
#> ruc False False
#> True
#> Event loop is closed
