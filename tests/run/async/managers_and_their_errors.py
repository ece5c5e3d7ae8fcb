"""async with: order of enter and exit, swallowed and replaced errors, missing methods, stacks, and generators as managers."""
import asyncio
from contextlib import AsyncExitStack, asynccontextmanager, aclosing, nullcontext

log = []


class Manager:
    def __init__(self, name, *, enter=None, exit=None, swallow=False):
        self.name, self.enter, self.exit, self.swallow = name, enter, exit, swallow

    async def __aenter__(self):
        log.append(f"enter {self.name}")
        await asyncio.sleep(0)
        if self.enter:
            raise self.enter
        return self.name

    async def __aexit__(self, kind, value, tb):
        log.append(f"exit {self.name} {kind and kind.__name__} {value} {tb is not None}")
        await asyncio.sleep(0)
        if self.exit:
            raise self.exit
        return self.swallow


async def told(label, coro):
    try:
        result = await coro
    except BaseException as e:
        result = f"{type(e).__name__}: {e} (context {e.__context__!r})"
    print(f"{label}: {result}")
    for line in log:
        print("   ", line)
    log.clear()


async def use(*managers, body=None, result="body"):
    if len(managers) == 1:
        async with managers[0] as a:
            if body:
                raise body
            return result, a
    else:
        async with managers[0] as a, managers[1] as b:
            if body:
                raise body
            return result, a, b
    return "after"


class NoExit:
    async def __aenter__(self):
        pass


class NoEnter:
    async def __aexit__(self, *a):
        pass


class PlainMethods:
    def __aenter__(self):
        return 5

    def __aexit__(self, *a):
        return 5


class OnlySync:
    def __enter__(self):
        pass

    def __exit__(self, *a):
        pass


@asynccontextmanager
async def managed(name, fail_after=False):
    log.append(f"open {name}")
    try:
        yield name.upper()
    except KeyError as e:
        log.append(f"swallowed {e!r}")
    finally:
        log.append(f"close {name}")
    if fail_after:
        raise RuntimeError("after the yield")


@asynccontextmanager
async def twice():
    yield 1
    yield 2


@asynccontextmanager
async def never():
    if log is None:
        yield


async def loops():
    for i in range(3):
        async with Manager(f"loop{i}"):
            if i == 0:
                continue
            if i == 1:
                break
    async with Manager("outer"):
        async with Manager("inner", exit=ValueError("from exit")):
            raise KeyError("body")


async def stack():
    async with AsyncExitStack() as s:
        a = await s.enter_async_context(Manager("first"))
        b = await s.enter_async_context(Manager("second", swallow=True))
        s.enter_context(nullcontext())
        s.callback(log.append, "plain callback")

        async def later(x):
            log.append(f"async callback {x}")
        s.push_async_callback(later, 7)
        raise OSError("in stack")
    return a, b


async def numbers():
    try:
        for i in range(5):
            yield i
    finally:
        log.append("generator closed")


async def closing():
    async with aclosing(numbers()) as g:
        async for i in g:
            if i == 2:
                return i


async def main():
    await told("plain", use(Manager("a")))
    await told("two", use(Manager("a"), Manager("b")))
    await told("body raises", use(Manager("a"), Manager("b"), body=ValueError("v")))
    await told("swallowed by the inner", use(Manager("a"), Manager("b", swallow=True), body=ValueError("v")))
    await told("exit replaces", use(Manager("a"), Manager("b", exit=KeyError("k")), body=ValueError("v")))
    await told("enter fails", use(Manager("a"), Manager("b", enter=KeyError("k"))))
    await told("enter fails, outer swallows", use(Manager("a", swallow=True), Manager("b", enter=KeyError("k"))))
    await told("exit fails without error", use(Manager("a", exit=KeyError("k"))))
    await told("no exit", use(NoExit()))
    await told("no enter", use(NoEnter()))
    await told("not awaitable", use(PlainMethods()))
    await told("sync manager", use(OnlySync()))
    await told("loops", loops())
    await told("stack", stack())
    await told("generator", use(managed("g")))
    await told("generator swallows", use(managed("g"), body=KeyError("k")))
    await told("generator passes on", use(managed("g"), body=ValueError("v")))
    await told("generator fails after", use(managed("g", True)))
    await told("yields twice", use(twice()))
    await told("does not stop after throw", use(twice(), body=ValueError("v")))
    await told("never yields", use(never()))
    await told("aclosing", closing())
    await told("stop iteration in body", use(managed("g"), body=StopAsyncIteration("s")))
    await told("exit of the program", use(Manager("a"), body=SystemExit(3)))


asyncio.run(main())
try:
    with Manager("sync"):
        pass
except TypeError as e:
    print(e)

#> plain: ('body', 'a')
#>     enter a
#>     exit a None None False
#> two: ('body', 'a', 'b')
#>     enter a
#>     enter b
#>     exit b None None False
#>     exit a None None False
#> body raises: ValueError: v (context None)
#>     enter a
#>     enter b
#>     exit b ValueError v True
#>     exit a ValueError v True
#> swallowed by the inner: after
#>     enter a
#>     enter b
#>     exit b ValueError v True
#>     exit a None None False
#> exit replaces: KeyError: 'k' (context ValueError('v'))
#>     enter a
#>     enter b
#>     exit b ValueError v True
#>     exit a KeyError 'k' True
#> enter fails: KeyError: 'k' (context None)
#>     enter a
#>     enter b
#>     exit a KeyError 'k' True
#> enter fails, outer swallows: after
#>     enter a
#>     enter b
#>     exit a KeyError 'k' True
#> exit fails without error: KeyError: 'k' (context None)
#>     enter a
#>     exit a None None False
#> no exit: TypeError: 'NoExit' object does not support the asynchronous context manager protocol (missed __aexit__ method) (context None)
#> no enter: TypeError: 'NoEnter' object does not support the asynchronous context manager protocol (context None)
#> not awaitable: TypeError: 'async with' received an object from __aenter__ that does not implement __await__: int (context None)
#> sync manager: TypeError: 'OnlySync' object does not support the asynchronous context manager protocol (context None)
#> loops: ValueError: from exit (context KeyError('body'))
#>     enter loop0
#>     exit loop0 None None False
#>     enter loop1
#>     exit loop1 None None False
#>     enter outer
#>     enter inner
#>     exit inner KeyError 'body' True
#>     exit outer ValueError from exit True
#> stack: ('first', 'second')
#>     enter first
#>     enter second
#>     async callback 7
#>     plain callback
#>     exit second OSError in stack True
#>     exit first None None False
#> generator: ('body', 'G')
#>     open g
#>     close g
#> generator swallows: after
#>     open g
#>     swallowed KeyError('k')
#>     close g
#> generator passes on: ValueError: v (context None)
#>     open g
#>     close g
#> generator fails after: RuntimeError: after the yield (context None)
#>     open g
#>     close g
#> yields twice: RuntimeError: generator didn't stop (context None)
#> does not stop after throw: ValueError: v (context None)
#> never yields: RuntimeError: generator didn't yield (context StopAsyncIteration())
#> aclosing: 2
#>     generator closed
#> stop iteration in body: StopAsyncIteration: s (context None)
#>     open g
#>     close g
#> exit of the program: SystemExit: 3 (context None)
#>     enter a
#>     exit a SystemExit 3 True
#> 'Manager' object does not support the context manager protocol
