#@ grant: all
#@ exit: 1
#@ stderr: last
# Awaitables, asynchronous iterators and context managers, and each thing that is none.
import asyncio, sys
class AW:
    def __init__(s, v): s.v = v
    def __await__(s):
        r = yield from asyncio.sleep(0).__await__()
        return s.v
class ACM:
    def __init__(s, n, sup=False): s.n, s.sup = n, sup
    async def __aenter__(s): print("aenter", s.n); await asyncio.sleep(0); return s
    async def __aexit__(s, *a): print("aexit", s.n, a[0] and a[0].__name__); await AW(0); return s.sup
class AI:
    def __init__(s, n): s.n = n
    def __aiter__(s): return s
    async def __anext__(s):
        if s.n == 0: raise StopAsyncIteration
        s.n -= 1; await asyncio.sleep(0); return s.n
async def ag(n):
    try:
        for i in range(n):
            x = yield i
            if x: print("got", x)
    finally: print("ag done")
async def main():
    print(await AW(3), await AW(await AW(4)))
    async with ACM("a") as a, ACM("b", True): raise ValueError
    async with (ACM("c") as c, ACM("d"),): print(c.n)
    async for i in AI(3): print(i, end=" ")
    else: print("else")
    print([i async for i in AI(3)], {i async for i in ag(2)}, {i: await AW(i) for i in range(2)}, [x async for x in (y async for y in AI(2))], [j for i in [1, 2] for j in [await AW(i)]], [await AW(i) async for i in AI(2) if await AW(i)])
    g = (await AW(i) for i in range(3)); print(type(g).__name__, [v async for v in g])
    async for a, (b, *c) in AIter([(1, (2, 3, 4))]): print(a, b, c)
    async for d.x in AI(1): pass
    print(d.x)
    for bad in (5, AW, [1], type("B", (), {"__await__": lambda s: 5})(), gen()):
        try: await bad
        except TypeError as e: print(e)
    for bad in (5, [1], type("B", (), {"__aiter__": lambda s: 5})(), type("B2", (), {"__aiter__": lambda s: s, "__anext__": lambda s: 5})(), ag):
        try:
            async for i in bad: pass
        except TypeError as e: print(e, repr(e.__cause__))
    for bad in (5, CMX(), type("B", (), {"__aenter__": lambda s: 1, "__aexit__": lambda *a: 1})()):
        try:
            async with bad: pass
        except (TypeError, AttributeError) as e: print(type(e).__name__, e)
    try:
        with ACM("x"): pass
    except TypeError as e: print(e)
    try: [i for i in AI(2)]
    except TypeError as e: print(e)
    h = ag(3); print(await h.asend(None), await h.asend("v"), await anext(h), await anext(h, "dflt"))
    try: await anext(h)
    except StopAsyncIteration as e: print(repr(e))
    h = ag(3); await anext(h)
    try: await h.athrow(KeyError("k"))
    except KeyError as e: print(repr(e))
    h = ag(3); await anext(h); await h.aclose(); await h.aclose()
    try: await h.asend(1)
    except StopAsyncIteration: print("stop")
    h = ag(3)
    try: await h.asend(1)
    except TypeError as e: print(e)
    async def rs(): raise StopIteration(3)
    try: await rs()
    except RuntimeError as e: print(e, repr(e.__cause__))
    async def ras(): 
        yield 1
        raise StopAsyncIteration
    try: [i async for i in ras()]
    except RuntimeError as e: print(e)
    c = ac(); await c
    try: await c
    except RuntimeError as e: print(e)
    async def early():
        async for i in ag(5):
            if i == 1: return i
    print(await early())
    lam = lambda: AW(5)
    print(await lam())
    async def nested():
        async def inner():
            nonlocal z; z = await AW(z + 1); return z
        z = 1
        return [await inner() for _ in range(3)], z
    print(await nested())
    print(await asyncio.gather(AW2(1), AW2(2)), f"{await AW(1)!r:>3}", (await AW(2)) ** 2, -await AW(1), await AW(1) + 1, not await AW(0), [await AW(1), *await AW([2])], (await AW({"a": 1}))["a"])
class CMX:
    def __enter__(s): pass
    def __exit__(s, *a): pass
class D: pass
d = D()
def gen(): yield 1
async def ac(): pass
async def AW2(v): return await AW(v)
class AIter:
    def __init__(s, l): s.i = iter(l)
    def __aiter__(s): return s
    async def __anext__(s):
        try: return next(s.i)
        except StopIteration: raise StopAsyncIteration from None
asyncio.run(main())
c = AW2(1); print(type(c), c.cr_running, c.cr_frame is not None, c.__name__, c.__qualname__, c.cr_await)
try: c.send(5)
except TypeError as e: print(e)
try: next(c)
except TypeError as e: print(e)
try: iter(c)
except TypeError as e: print(e)
c.close(); print(c.cr_frame)
try: c.send(None)
except RuntimeError as e: print(e)
async def boom():
    async with ACM("boom"):
        async for i in AI(2):
            await AW(1 / i)
asyncio.run(boom())

#> 3 4
#> aenter a
#> aenter b
#> aexit b ValueError
#> aexit a None
#> aenter c
#> aenter d
#> c
#> aexit d None
#> aexit c None
#> 2 1 0 else
#> ag done
#> [2, 1, 0] {0, 1} {0: 0, 1: 1} [1, 0] [1, 2] [1]
#> async_generator [0, 1, 2]
#> 1 2 [3, 4]
#> 0
#> object int can't be used in 'await' expression
#> object type can't be used in 'await' expression
#> object list can't be used in 'await' expression
#> __await__() returned non-iterator of type 'int'
#> object generator can't be used in 'await' expression
#> 'async for' requires an object with __aiter__ method, got int None
#> 'async for' requires an object with __aiter__ method, got list None
#> 'async for' received an object from __aiter__ that does not implement __anext__: int None
#> 'async for' received an invalid object from __anext__: int TypeError("object int can't be used in 'await' expression")
#> 'async for' requires an object with __aiter__ method, got function None
#> TypeError 'int' object does not support the asynchronous context manager protocol
#> TypeError 'CMX' object does not support the asynchronous context manager protocol
#> TypeError 'async with' received an object from __aenter__ that does not implement __await__: int
#> 'ACM' object does not support the context manager protocol
#> 'AI' object is not iterable
#> got v
#> ag done
#> 0 1 2 dflt
#> StopAsyncIteration()
#> ag done
#> KeyError('k')
#> ag done
#> stop
#> can't send non-None value to a just-started async generator
#> coroutine raised StopIteration StopIteration(3)
#> async generator raised StopAsyncIteration
#> cannot reuse already awaited coroutine
#> 1
#> 5
#> ag done
#> ([2, 3, 4], 4)
#> [1, 2]   1 4 -1 2 True [1, 2] 1
#> <class 'coroutine'> False True AW2 AW2 None
#> can't send non-None value to a just-started coroutine
#> 'coroutine' object is not an iterator
#> 'coroutine' object is not iterable
#> None
#> cannot reuse already awaited coroutine
#> aenter boom
#> aexit boom ZeroDivisionError
