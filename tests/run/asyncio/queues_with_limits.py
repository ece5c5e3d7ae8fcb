# asyncio.Queue, Lock, Semaphore, Event, Condition: order of waiters, limits, cancellation while waiting, refusals.
import asyncio


async def told(label, c):
    try:
        print(label, "->", await c)
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


async def queues():
    for kind in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        q = kind(3)
        for x in (2, 3, 1):
            await q.put(x)
        print(kind.__name__, q.full(), q.qsize(), q.maxsize, [await q.get() for _ in range(3)], q.empty())
        for f in (q.get_nowait, lambda: [q.put_nowait(i) for i in range(4)]):
            try:
                f()
            except Exception as e:
                print(type(e).__name__, e)
    q = asyncio.Queue(1)
    log = []

    async def producer(name, n):
        for i in range(n):
            await q.put(f"{name}{i}")
            log.append(f"put {name}{i}")

    async def consumer(n):
        for _ in range(n):
            x = await q.get()
            log.append(f"got {x}")
            q.task_done()

    await asyncio.gather(producer("a", 3), producer("b", 2), consumer(5))
    await q.join()
    print(log)
    try:
        q.task_done()
    except ValueError as e:
        print(e)
    waiter = asyncio.create_task(q.get())
    second = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    waiter.cancel()
    await asyncio.sleep(0)
    await q.put("for second")
    print(await second, waiter.cancelled())


async def locks():
    lock, log = asyncio.Lock(), []

    async def use(name, n):
        async with lock:
            log.append(f"{name} in")
            await asyncio.sleep(0)
            log.append(f"{name} out")

    await asyncio.gather(*(use(n, 1) for n in "abc"))
    print(log, lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    await lock.acquire()
    waiting = [asyncio.create_task(use(n, 1)) for n in "xyz"]
    await asyncio.sleep(0)
    waiting[0].cancel()
    log.clear()
    lock.release()
    print(await asyncio.gather(*waiting, return_exceptions=True) != [], log)
    s, log = asyncio.Semaphore(2), []

    async def limited(i):
        async with s:
            log.append(f"+{i}")
            await asyncio.sleep(0.02 * (i + 1))
            log.append(f"-{i}")

    await asyncio.gather(*(limited(i) for i in range(5)))
    print(log, s.locked())
    b = asyncio.BoundedSemaphore(1)
    await b.acquire()
    b.release()
    try:
        b.release()
    except ValueError as e:
        print(e)
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)


async def events():
    e, log = asyncio.Event(), []

    async def wait(name):
        log.append(f"{name} {await e.wait()}")

    tasks = [asyncio.create_task(wait(n)) for n in "ab"]
    await asyncio.sleep(0)
    print(e.is_set(), log)
    e.set()
    await asyncio.gather(*tasks)
    print(log, await e.wait(), e.clear(), e.is_set())
    c, items, log = asyncio.Condition(), [], []

    async def take(name):
        async with c:
            await c.wait_for(lambda: items)
            log.append((name, items.pop(0)))

    tasks = [asyncio.create_task(take(n)) for n in "abc"]
    await asyncio.sleep(0)
    for x in (1, 2, 3):
        async with c:
            items.append(x)
            c.notify()
        await asyncio.sleep(0)
    await asyncio.gather(*tasks)
    print(log)
    try:
        c.notify()
    except RuntimeError as e:
        print(e)
    try:
        await c.wait()
    except RuntimeError as e:
        print(e)
    barrier, log = asyncio.Barrier(3), []

    async def meet(name):
        log.append(f"{name} comes")
        n = await barrier.wait()
        log.append(f"{name} goes")
        return n

    print(sorted(await asyncio.gather(*(meet(n) for n in "xyz"))), log[:3], barrier.n_waiting, barrier.parties, barrier.broken)


async def futures():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    loop.call_soon(f.set_result, 5)
    print(f.done(), await f, f.result(), f.exception(), f.cancel())
    for bad in (lambda: f.set_result(1), lambda: f.set_exception(ValueError()), lambda: loop.create_future().result(), lambda: loop.create_future().exception(), lambda: loop.create_future().set_exception(StopIteration()), lambda: loop.create_future().set_exception(5)):
        try:
            print(bad())
        except Exception as e:
            print(type(e).__name__, e)
    g = loop.create_future()
    g.cancel("why")
    try:
        await g
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
    order = []
    loop.call_later(0.02, order.append, "later")
    loop.call_later(0.01, order.append, "sooner")
    loop.call_soon(order.append, "soon")
    h = loop.call_later(0.005, order.append, "never")
    h.cancel()
    await asyncio.sleep(0.05)
    print(order, h.cancelled())
    await told("sleep result", asyncio.sleep(0, "result"))
    t = asyncio.create_task(asyncio.sleep(0), name="named")
    print(t.get_name(), t.get_coro().__name__, asyncio.current_task() is t, t in asyncio.all_tasks(), await t)


async def main():
    await queues()
    await locks()
    await events()
    await futures()


asyncio.run(main())
for f in (lambda: asyncio.get_running_loop(), lambda: asyncio.create_task(5), lambda: asyncio.run(5), lambda: asyncio.current_task()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

#> Queue True 3 3 [2, 3, 1] True
#> QueueEmpty 
#> QueueFull 
#> LifoQueue True 3 3 [1, 3, 2] True
#> QueueEmpty 
#> QueueFull 
#> PriorityQueue True 3 3 [1, 2, 3] True
#> QueueEmpty 
#> QueueFull 
#> ['put a0', 'got a0', 'put a1', 'got a1', 'put b0', 'got b0', 'put a2', 'got a2', 'put b1', 'got b1']
#> task_done() called too many times
#> for second True
#> ['a in', 'a out', 'b in', 'b out', 'c in', 'c out'] False
#> Lock is not acquired.
#> True ['y in', 'y out', 'z in', 'z out']
#> ['+0', '+1', '-0', '+2', '-1', '+3', '-2', '+4', '-3', '-4'] False
#> BoundedSemaphore released too many times
#> Semaphore initial value must be >= 0
#> False []
#> ['a True', 'b True'] True None False
#> [('a', 1), ('b', 2), ('c', 3)]
#> cannot notify on un-acquired lock
#> cannot wait on un-acquired lock
#> [0, 1, 2] ['x comes', 'y comes', 'z comes'] 0 3 False
#> False 5 5 None False
#> InvalidStateError invalid state
#> InvalidStateError invalid state
#> InvalidStateError Result is not set.
#> InvalidStateError Exception is not set.
#> TypeError StopIteration interacts badly with generators and cannot be raised into a Future
#> TypeError invalid exception object
#> cancelled ('why',)
#> ['soon', 'sooner', 'later'] True
#> sleep result -> result
#> named sleep False True None
#> RuntimeError no running event loop
#> RuntimeError no running event loop
#> ValueError a coroutine was expected, got 5
#> RuntimeError no running event loop
