# asyncio Lock, Event, Semaphore, Condition, Barrier: fairness, order, errors, use in with.
import asyncio


async def locks():
    lock, log = asyncio.Lock(), []

    async def user(n):
        async with lock:
            log.append(f"{n} in")
            await asyncio.sleep(0)
            log.append(f"{n} out")

    await asyncio.gather(*map(user, range(3)))
    print(log, lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    await lock.acquire()
    waiter = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    waiter.cancel()
    await asyncio.gather(waiter, return_exceptions=True)
    lock.release()
    print(lock.locked(), await lock.acquire(), lock.locked())
    try:
        async with lock if False else asyncio.Lock() as got:
            print(got)
            raise ValueError("in lock")
    except ValueError as e:
        print(e)


async def events():
    e, log = asyncio.Event(), []

    async def waiter(n):
        log.append((n, await e.wait()))

    ts = [asyncio.create_task(waiter(n)) for n in range(2)]
    await asyncio.sleep(0)
    print(e.is_set(), log)
    e.set()
    await asyncio.gather(*ts)
    print(log, await e.wait())
    e.clear()
    print(e.is_set())


async def semaphores():
    s, running, peak = asyncio.Semaphore(2), 0, 0

    async def limited(n):
        nonlocal running, peak
        async with s:
            running += 1
            peak = max(peak, running)
            await asyncio.sleep(0)
            running -= 1
            return n

    print(await asyncio.gather(*map(limited, range(5))), peak, s.locked())
    b = asyncio.BoundedSemaphore(1)
    try:
        b.release()
    except ValueError as e:
        print(e)
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)


async def conditions():
    cond, stock, log = asyncio.Condition(), [], []

    async def take(n):
        async with cond:
            await cond.wait_for(lambda: len(stock) > 0)
            log.append((n, stock.pop()))

    ts = [asyncio.create_task(take(n)) for n in range(3)]
    await asyncio.sleep(0)
    async with cond:
        stock.extend("ab")
        cond.notify(1)
    await asyncio.sleep(0.01)
    print(log)
    async with cond:
        stock.append("c")
        cond.notify_all()
    await asyncio.gather(*ts)
    print(log, stock)
    try:
        cond.notify()
    except RuntimeError as e:
        print(e)


async def barriers():
    barrier, log = asyncio.Barrier(3), []

    async def party(n):
        log.append(f"arrive {n}")
        i = await barrier.wait()
        log.append("pass")
        return i

    print(sorted(await asyncio.gather(*map(party, range(3)))), log[:3], barrier.parties, barrier.n_waiting, barrier.broken)


async def futures():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    loop.call_soon(f.set_result, "soon")
    print(await f, f.done())
    for act in (lambda: f.set_result(1), lambda: f.set_exception(ValueError())):
        try:
            act()
        except asyncio.InvalidStateError as e:
            print(type(e).__name__, e)
    f = loop.create_future()
    order = []
    loop.call_later(0.02, order.append, "later")
    loop.call_later(0.01, order.append, "sooner")
    h = loop.call_later(0.01, order.append, "cancelled")
    h.cancel()
    loop.call_soon(order.append, "soon")
    loop.call_later(0.03, f.set_exception, KeyError("future"))
    try:
        await f
    except KeyError as e:
        print(order, e, h.cancelled())


for f in (locks, events, semaphores, conditions, barriers, futures):
    print("--", f.__name__)
    asyncio.run(f())

#> -- locks
#> ['0 in', '0 out', '1 in', '1 out', '2 in', '2 out'] False
#> Lock is not acquired.
#> False True True
#> None
#> in lock
#> -- events
#> False []
#> [(0, True), (1, True)] True
#> False
#> -- semaphores
#> [0, 1, 2, 3, 4] 2 False
#> BoundedSemaphore released too many times
#> Semaphore initial value must be >= 0
#> -- conditions
#> [(0, 'b')]
#> [(0, 'b'), (1, 'c'), (2, 'a')] []
#> cannot notify on un-acquired lock
#> -- barriers
#> [0, 1, 2] ['arrive 0', 'arrive 1', 'arrive 2'] 3 0 False
#> -- futures
#> soon True
#> InvalidStateError invalid state
#> InvalidStateError invalid state
#> ['soon', 'sooner', 'later'] 'future' True
