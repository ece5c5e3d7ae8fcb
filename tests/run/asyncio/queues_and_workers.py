# asyncio queues: producers and consumers, limits, priorities, join, full and empty errors, sentinels, pipelines.
import asyncio


async def producer(q, items, log):
    for x in items:
        await q.put(x)
        log.append(f"put {x}")
    await q.put(None)


async def consumer(q, log):
    total = 0
    while (x := await q.get()) is not None:
        log.append(f"got {x}")
        total += x
        q.task_done()
    q.task_done()
    return total


async def bounded():
    q, log = asyncio.Queue(maxsize=2), []
    _, total = await asyncio.gather(producer(q, [1, 2, 3, 4], log), consumer(q, log))
    print(total, log)
    await q.join()
    print(q.empty(), q.qsize(), q.maxsize)


async def errors():
    q = asyncio.Queue(1)
    for f in (q.get_nowait, lambda: q.put_nowait(1), lambda: q.put_nowait(2), q.task_done, q.task_done):
        try:
            print(f())
        except (asyncio.QueueEmpty, asyncio.QueueFull, ValueError) as e:
            print(type(e).__name__, e)
    print(q.full(), q.get_nowait(), q.full())


async def kinds():
    p = asyncio.PriorityQueue()
    for x in [(3, "c"), (1, "a"), (2, "b"), (1, "A")]:
        p.put_nowait(x)
    print([p.get_nowait() for _ in range(p.qsize())])
    l = asyncio.LifoQueue()
    for x in "xyz":
        await l.put(x)
    print([await l.get() for _ in range(3)])


async def pool():
    q, done = asyncio.Queue(), []

    async def worker(name):
        while True:
            n = await q.get()
            try:
                await asyncio.sleep(0)
                if n % 3 == 0:
                    raise ValueError(n)
                done.append((name, n))
            except ValueError as e:
                done.append((name, f"error {e}"))
            finally:
                q.task_done()

    workers = [asyncio.create_task(worker(f"w{i}")) for i in range(2)]
    for n in range(1, 7):
        q.put_nowait(n)
    await q.join()
    for w in workers:
        w.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))
    print(sorted(n for _, n in done if isinstance(n, int)), len(done), {w for w, _ in done} == {"w0", "w1"})


async def pipeline():
    async def stage(f, inq, outq):
        while (x := await inq.get()) is not None:
            if (y := f(x)) is not None:
                await outq.put(y)
        await outq.put(None)

    qs = [asyncio.Queue(1) for _ in range(3)]

    async def feed():
        for i in range(6):
            await qs[0].put(i)
        await qs[0].put(None)

    async def drain():
        out = []
        while (x := await qs[2].get()) is not None:
            out.append(x)
        return out

    *_, out = await asyncio.gather(feed(), stage(lambda x: x if x % 2 else None, qs[0], qs[1]),
                                   stage(lambda x: x * x, qs[1], qs[2]), drain())
    print(out)


async def cancelled_getter():
    q = asyncio.Queue()
    getters = [asyncio.create_task(q.get()) for _ in range(3)]
    await asyncio.sleep(0)
    getters[0].cancel()
    q.put_nowait("item")
    done, pending = await asyncio.wait(getters, timeout=0.01)
    print([t.cancelled() for t in getters], getters[1].result(), len(pending))
    for t in pending:
        t.cancel()


for f in (bounded, errors, kinds, pool, pipeline, cancelled_getter):
    asyncio.run(f())

#> 10 ['put 1', 'put 2', 'got 1', 'got 2', 'put 3', 'put 4', 'got 3', 'got 4']
#> True 0 2
#> QueueEmpty 
#> None
#> QueueFull 
#> None
#> ValueError task_done() called too many times
#> True 1 False
#> [(1, 'A'), (1, 'a'), (2, 'b'), (3, 'c')]
#> ['z', 'y', 'x']
#> [CancelledError(''), CancelledError('')]
#> [1, 2, 4, 5] 6 True
#> [1, 9, 25]
#> [True, False, False] item 1
