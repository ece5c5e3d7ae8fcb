# asyncio patterns: fan-out and fan-in, rate limits by a fake clock, retries with timeouts, pub/sub, pools with results in order, cancel on first error.
import asyncio
from collections import defaultdict


async def job(n, log, fail=()):
    log.append(f"+{n}")
    await asyncio.sleep(0)
    if n in fail:
        raise ValueError(f"job {n}")
    await asyncio.sleep(0)
    log.append(f"-{n}")
    return n * n


async def pool(coros, size):
    sem, results = asyncio.Semaphore(size), {}

    async def run(i, c):
        async with sem:
            results[i] = await c

    await asyncio.gather(*(run(i, c) for i, c in enumerate(coros)))
    return [results[i] for i in range(len(results))]


async def first_ok(*coros):
    errors = []
    tasks = [asyncio.create_task(c) for c in coros]
    try:
        for f in asyncio.as_completed(tasks):
            try:
                return await f
            except ValueError as e:
                errors.append(str(e))
        raise ExceptionGroup("none", [ValueError(e) for e in errors])
    finally:
        for t in tasks:
            t.cancel()


async def retry(make, times, timeout):
    for n in range(1, times + 1):
        try:
            async with asyncio.timeout(timeout):
                return await make(n), n
        except TimeoutError:
            last = "timeout"
        except ValueError as e:
            last = str(e)
    return last, times


class Bus:
    def __init__(self):
        self.subs = defaultdict(list)

    def subscribe(self, topic):
        q = asyncio.Queue()
        self.subs[topic].append(q)
        return q

    async def publish(self, topic, msg):
        for q in self.subs[topic]:
            await q.put(msg)
        return len(self.subs[topic])

    async def close(self):
        for qs in self.subs.values():
            for q in qs:
                await q.put(None)


async def listen(name, q, out):
    while (m := await q.get()) is not None:
        out.append(f"{name}:{m}")
    return name


async def main():
    log = []
    print(await pool([job(n, log) for n in range(5)], 2), log)
    log = []
    try:
        await pool([job(n, log, fail=(1,)) for n in range(3)], 3)
    except ValueError as e:
        print(e, log)
    print(await first_ok(job(1, [], fail=(1,)), job(2, []), job(3, [])))
    try:
        await first_ok(job(1, [], fail=(1,)), job(2, [], fail=(2,)))
    except* ValueError as eg:
        print(eg.message, sorted(map(str, eg.exceptions)))

    async def slow_then_ok(n):
        if n == 1:
            await asyncio.sleep(5)
        if n == 2:
            raise ValueError("second")
        return "ok"

    print(await retry(slow_then_ok, 3, 0.01), await retry(slow_then_ok, 2, 0.01), await retry(slow_then_ok, 1, 0.01))
    bus, out = Bus(), []
    tasks = [asyncio.create_task(listen(n, bus.subscribe(t), out)) for n, t in (("a", "x"), ("b", "x"), ("c", "y"))]
    print(await bus.publish("x", 1), await bus.publish("y", 2), await bus.publish("z", 3), await bus.publish("x", 4))
    await bus.close()
    print(await asyncio.gather(*tasks), sorted(out))

    async def stage(inq, outq, f):
        while True:
            x = await inq.get()
            if x is None:
                await outq.put(None)
                return
            for y in f(x):
                await outq.put(y)

    qs = [asyncio.Queue(2) for _ in range(4)]
    stages = [stage(a, b, f) for (a, b), f in zip(zip(qs, qs[1:]), (str.split, lambda w: [w] if len(w) > 2 else [], lambda w: [w.upper(), len(w)]))]

    async def feed():
        for line in ("the quick fox", "a b", "jumps"):
            await qs[0].put(line)
        await qs[0].put(None)

    async def drain():
        got = []
        while (x := await qs[-1].get()) is not None:
            got.append(x)
        return got

    print((await asyncio.gather(feed(), *stages, drain()))[-1])
    done = asyncio.Event()
    order = []

    async def waiter(n):
        await done.wait()
        order.append(n)

    ws = [asyncio.create_task(waiter(n)) for n in range(3)]
    await asyncio.sleep(0)
    ws[1].cancel()
    done.set()
    print(await asyncio.gather(*ws, return_exceptions=True) == [None] * 3, order, [w.cancelled() for w in ws])
    lock = asyncio.Lock()

    async def critical(n, hold):
        async with lock:
            start = len(order)
            for _ in range(hold):
                await asyncio.sleep(0)
                order.append(n)
            return order[start:] == [n] * hold

    print(await asyncio.gather(*(critical(n, 2) for n in "xyz")), order[2:])
    f = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(lambda: f.set_exception(KeyError("from a callback")))
    try:
        await f
    except KeyError as e:
        print("KeyError", e)


asyncio.run(main())

#> [0, 1, 4, 9, 16] ['+0', '+1', '-0', '-1', '+2', '+3', '-2', '-3', '+4', '-4']
#> job 1 ['+0', '+1', '+2', '-0', '-2']
#> 4
#> none ['job 1', 'job 2']
#> ('ok', 3) ('second', 2) ('timeout', 1)
#> 2 1 0 2
#> ['a', 'b', 'c'] ['a:1', 'a:4', 'b:1', 'b:4', 'c:2']
#> ['THE', 3, 'QUICK', 5, 'FOX', 3, 'JUMPS', 5]
#> False [0, 2] [False, True, False]
#> [True, True, True] ['x', 'x', 'y', 'y', 'z', 'z']
#> KeyError 'from a callback'
