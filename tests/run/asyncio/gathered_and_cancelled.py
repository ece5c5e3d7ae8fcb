# asyncio: gather, wait, as_completed, shield, wait_for and groups when some fail, are cancelled or finish first.
import asyncio


async def work(name, delay, result=None, error=None, log=None):
    log.append(f"start {name}")
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        log.append(f"cancelled {name}")
        raise
    if error:
        log.append(f"fails {name}")
        raise error
    log.append(f"end {name}")
    return result or name


async def case(label, f):
    log = []
    try:
        r = await f(log)
        print(label, "->", r, log)
    except BaseException as e:
        kinds = [repr(x) for x in e.exceptions] if isinstance(e, BaseExceptionGroup) else []
        print(label, "!!", type(e).__name__, e, kinds, log)


async def gather_plain(log):
    return await asyncio.gather(work("a", 0.02, log=log), work("b", 0.01, log=log), work("c", 0, log=log))


async def gather_fails(log):
    return await asyncio.gather(work("a", 0.02, log=log), work("b", 0.01, error=ValueError("b"), log=log))


async def gather_returned(log):
    return await asyncio.gather(work("a", 0.01, log=log), work("b", 0, error=ValueError("b"), log=log), return_exceptions=True)


async def gather_none(log):
    return await asyncio.gather()


async def gather_same(log):
    t = asyncio.create_task(work("a", 0, log=log))
    return await asyncio.gather(t, t)


async def gather_cancelled(log):
    g = asyncio.gather(work("a", 1, log=log), work("b", 1, log=log))
    await asyncio.sleep(0)
    g.cancel()
    return await g


async def wait_first(log):
    tasks = [asyncio.create_task(work(n, d, log=log), name=n) for n, d in (("slow", 0.2), ("fast", 0))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for t in pending:
        t.cancel()
    more = await asyncio.gather(*pending, return_exceptions=True)
    return sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending), [type(m).__name__ for m in more]


async def wait_exception(log):
    tasks = [asyncio.create_task(work("ok", 0, log=log)), asyncio.create_task(work("bad", 0.01, error=KeyError("k"), log=log)), asyncio.create_task(work("late", 0.3, log=log))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    for t in pending:
        t.cancel()
    return len(done), len(pending), [repr(t.exception()) for t in tasks[:2]]


async def wait_timeout(log):
    t = asyncio.create_task(work("x", 0.3, log=log))
    done, pending = await asyncio.wait([t], timeout=0.01)
    t.cancel()
    return len(done), len(pending), t.done()


async def completed(log):
    out = []
    for f in asyncio.as_completed([work("a", 0.03, log=log), work("b", 0.01, log=log), work("c", 0.02, error=OSError("c"), log=log)]):
        try:
            out.append(await f)
        except OSError as e:
            out.append(repr(e))
    return out, sorted(log), log.clear()


async def shielded(log):
    inner = asyncio.create_task(work("inner", 0.02, log=log))
    outer = asyncio.create_task(asyncio.wait_for(asyncio.shield(inner), 0.005))
    try:
        await outer
    except TimeoutError as e:
        log.append(f"timeout {inner.done()}")
    return await inner


async def waited(log):
    return await asyncio.wait_for(work("slow", 1, log=log), 0.01)


async def waited_in_time(log):
    return await asyncio.wait_for(work("quick", 0, log=log), 1), await asyncio.wait_for(work("none", 0, log=log), None)


async def group(log):
    async with asyncio.TaskGroup() as g:
        a = g.create_task(work("a", 0.01, log=log))
        b = g.create_task(work("b", 0, log=log))
    return a.result(), b.result()


async def group_fails(log):
    async with asyncio.TaskGroup() as g:
        g.create_task(work("a", 1, log=log))
        g.create_task(work("b", 0, error=ValueError("b"), log=log))
        g.create_task(work("c", 0, error=KeyError("c"), log=log))


async def group_body_fails(log):
    async with asyncio.TaskGroup() as g:
        g.create_task(work("a", 1, log=log))
        await asyncio.sleep(0)
        raise RuntimeError("body")


async def timed(log):
    async with asyncio.timeout(0.01) as t:
        try:
            await work("x", 1, log=log)
        finally:
            log.append(f"expired {t.expired()}")


async def uncancelled(log):
    async def stubborn():
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            asyncio.current_task().uncancel()
            return "went on"

    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    return t.cancel("message"), await t, t.cancelled(), t.cancelling()


async def callbacks(log):
    t = asyncio.create_task(work("t", 0, log=log))
    t.add_done_callback(lambda f: log.append(f"one {f.result()}"))
    cb = lambda f: log.append("two")
    t.add_done_callback(cb)
    t.add_done_callback(cb)
    print(t.remove_done_callback(cb), end=" ")
    await t
    await asyncio.sleep(0)
    return t.result()


async def main():
    for f in (gather_plain, gather_fails, gather_returned, gather_none, gather_same, gather_cancelled, wait_first, wait_exception, wait_timeout, completed, shielded, waited, waited_in_time, group, group_fails, group_body_fails, timed, uncancelled, callbacks):
        await case(f.__name__, f)
        await asyncio.sleep(0.05)


asyncio.run(main())

#> gather_plain -> ['a', 'b', 'c'] ['start a', 'start b', 'start c', 'end c', 'end b', 'end a']
#> gather_fails !! ValueError b [] ['start a', 'start b', 'fails b']
#> gather_returned -> ['a', ValueError('b')] ['start a', 'start b', 'fails b', 'end a']
#> gather_none -> [] []
#> gather_same -> ['a', 'a'] ['start a', 'end a']
#> gather_cancelled !! CancelledError  [] ['start a', 'start b', 'cancelled a', 'cancelled b']
#> wait_first -> (['fast'], ['slow'], ['CancelledError']) ['start slow', 'start fast', 'end fast', 'cancelled slow']
#> wait_exception -> (2, 1, ['None', "KeyError('k')"]) ['start ok', 'start bad', 'start late', 'end ok', 'fails bad']
#> wait_timeout -> (0, 1, False) ['start x']
#> completed -> (['b', "OSError('c')", 'a'], ['end a', 'end b', 'fails c', 'start a', 'start b', 'start c'], None) []
#> shielded -> inner ['start inner', 'timeout False', 'end inner']
#> waited !! TimeoutError  [] ['start slow', 'cancelled slow']
#> waited_in_time -> ('quick', 'none') ['start quick', 'end quick', 'start none', 'end none']
#> group -> ('a', 'b') ['start a', 'start b', 'end b', 'end a']
#> group_fails !! ExceptionGroup unhandled errors in a TaskGroup (2 sub-exceptions) ["ValueError('b')", "KeyError('c')"] ['start a', 'start b', 'start c', 'fails b', 'fails c', 'cancelled a']
#> group_body_fails !! ExceptionGroup unhandled errors in a TaskGroup (1 sub-exception) ["RuntimeError('body')"] ['start a', 'cancelled a']
#> timed !! TimeoutError  [] ['start x', 'cancelled x', 'expired True']
#> uncancelled -> (True, 'went on', False, 0) []
#> 2 callbacks -> t ['start t', 'end t', 'one t']
