# asynccontextmanager, AsyncExitStack, aclosing and AsyncContextDecorator: order, errors replaced and swallowed, misuse.
import asyncio
from contextlib import AsyncExitStack, asynccontextmanager, aclosing, nullcontext, suppress, AbstractAsyncContextManager, AsyncContextDecorator


async def told(label, c):
    try:
        print(label, "->", await c)
    except BaseException as e:
        print(label, "!!", type(e).__name__, e, "| in", repr(e.__context__))


@asynccontextmanager
async def manager(name, swallow=False, last=None):
    print("enter", name, end="; ")
    try:
        await asyncio.sleep(0)
        yield name.upper()
    except Exception as e:
        print("inside", name, repr(e), end="; ")
        if not swallow:
            raise
    finally:
        await asyncio.sleep(0)
        print("exit", name, end="; ")
    if last:
        raise last


class Own(AbstractAsyncContextManager):
    def __init__(self, name, result=None, error=None):
        self.name, self.result, self.error = name, result, error

    async def __aexit__(self, kind, value, tb):
        print("aexit", self.name, kind and kind.__name__, end="; ")
        if self.error:
            raise self.error
        return self.result


async def use(m, error=None):
    async with m as got:
        print("body", got if isinstance(got, str) else type(got).__name__, end="; ")
        if error:
            raise error
    return "through"


async def stacked(*items, error=None):
    async with AsyncExitStack() as stack:
        for item in items:
            if hasattr(item, "__aenter__"):
                await stack.enter_async_context(item)
            elif hasattr(item, "__enter__"):
                stack.enter_context(item)
            elif asyncio.iscoroutinefunction(item):
                stack.push_async_callback(item, "callback")
            else:
                stack.callback(item, "callback", sep="", end="; ")
        if error:
            raise error
    return "out"


async def late(text):
    await asyncio.sleep(0)
    print("async", text, end="; ")


@asynccontextmanager
async def never():
    if False:
        yield


@asynccontextmanager
async def twice():
    yield 1
    yield 2


class Deco(AsyncContextDecorator):
    async def __aenter__(self):
        print("deco in", end="; ")
        return self

    async def __aexit__(self, *details):
        print("deco out", details[0] and details[0].__name__, end="; ")
        return True


@Deco()
async def decorated(fail):
    """Doc."""
    if fail:
        raise ValueError("decorated")
    return "result"


@manager("wraps")
async def wrapped(x):
    return x * 2


async def numbers():
    try:
        for i in range(5):
            yield i
    finally:
        print("closed", end="; ")


async def closing():
    async with aclosing(numbers()) as ns:
        async for n in ns:
            if n == 2:
                return n


async def main():
    await told("plain", use(manager("a")))
    await told("error", use(manager("a"), ValueError("v")))
    await told("swallowed", use(manager("a", True), ValueError("v")))
    await told("replaced", use(manager("a", True, KeyError("last")), ValueError("v")))
    await told("fails last", use(manager("a", last=KeyError("last"))))
    await told("never", use(never()))
    await told("twice", use(twice()))
    await told("stop", use(manager("a"), StopAsyncIteration("s")))
    await told("stop sync", use(manager("a"), RuntimeError("r")))
    await told("own", use(Own("o")))
    await told("own swallows", use(Own("o", True), OSError("x")))
    await told("own fails", use(Own("o", error=KeyError("k")), OSError("x")))
    await told("stack", stacked(manager("a"), manager("b"), late, print))
    await told("stack error", stacked(manager("a"), manager("b"), late, error=ValueError("v")))
    await told("stack swallow", stacked(manager("a"), manager("b", True), Own("c"), error=ValueError("v")))
    await told("stack replace", stacked(manager("a"), Own("b", error=KeyError("k")), error=ValueError("v")))
    await told("stack sync", stacked(nullcontext(1), suppress(ValueError), manager("a"), error=ValueError("v")))
    await told("null", use(nullcontext("async too")))
    await told("decorated", decorated(False))
    await told("decorated fails", decorated(True))
    await told("wrapped", wrapped(4))
    await told("wrapped again", wrapped(5))
    print(decorated.__name__, decorated.__doc__, manager.__name__)
    await told("closing", closing())
    stack = AsyncExitStack()
    await stack.enter_async_context(manager("kept"))
    moved = stack.pop_all()
    await stack.aclose()
    print("nothing yet")
    await moved.aclose()
    print()
    async with AsyncExitStack() as stack:
        for bad in (5, len, object()):
            try:
                await stack.enter_async_context(bad)
            except TypeError as e:
                print(str(e).split(" at 0x")[0])
        try:
            stack.enter_context(manager("async only"))
        except TypeError as e:
            print(e)

        @stack.push_async_exit
        async def look(kind, value, tb):
            print("look", kind)

        stack.push(lambda *details: print("sync exit", details[0]))
    m = manager("once")
    await told("first", use(m))
    await told("second", use(m))
    try:
        with manager("sync use"):
            pass
    except TypeError as e:
        print(e)


asyncio.run(main())

#> enter a; body A; exit a; plain -> through
#> enter a; body A; inside a ValueError('v'); exit a; error !! ValueError v | in None
#> enter a; body A; inside a ValueError('v'); exit a; swallowed -> through
#> enter a; body A; inside a ValueError('v'); exit a; replaced !! KeyError 'last' | in ValueError('v')
#> enter a; body A; exit a; fails last !! KeyError 'last' | in None
#> never !! RuntimeError generator didn't yield | in StopAsyncIteration()
#> body int; twice !! RuntimeError generator didn't stop | in None
#> enter a; body A; inside a StopAsyncIteration('s'); exit a; stop !! StopAsyncIteration s | in None
#> enter a; body A; inside a RuntimeError('r'); exit a; stop sync !! RuntimeError r | in None
#> body Own; aexit o None; own -> through
#> body Own; aexit o OSError; own swallows -> through
#> body Own; aexit o OSError; own fails !! KeyError 'k' | in OSError('x')
#> enter a; enter b; callback; async callback; exit b; exit a; stack -> out
#> enter a; enter b; async callback; inside b ValueError('v'); exit b; inside a ValueError('v'); exit a; stack error !! ValueError v | in None
#> enter a; enter b; aexit c ValueError; inside b ValueError('v'); exit b; exit a; stack swallow -> out
#> enter a; aexit b ValueError; inside a KeyError('k'); exit a; stack replace !! KeyError 'k' | in ValueError('v')
#> enter a; inside a ValueError('v'); exit a; stack sync -> out
#> body async too; null -> through
#> deco in; deco out None; decorated -> result
#> deco in; deco out ValueError; decorated fails -> None
#> enter wraps; exit wraps; wrapped -> 8
#> enter wraps; exit wraps; wrapped again -> 10
#> decorated Doc. manager
#> closed; closing -> 2
#> enter kept; nothing yet
#> exit kept; 
#> 'builtins.int' object does not support the asynchronous context manager protocol
#> 'builtins.builtin_function_or_method' object does not support the asynchronous context manager protocol
#> 'builtins.object' object does not support the asynchronous context manager protocol
#> 'contextlib._AsyncGeneratorContextManager' object does not support the context manager protocol
#> sync exit None
#> look None
#> enter once; body ONCE; exit once; first -> through
#> second !! AttributeError '_AsyncGeneratorContextManager' object has no attribute 'args' | in None
#> '_AsyncGeneratorContextManager' object does not support the context manager protocol
