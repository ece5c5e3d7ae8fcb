"""Asynchronous generators: asend, athrow, aclose, their awaitables and states, finalization."""


def drive(awaitable):
    steps = []
    try:
        it = awaitable.__await__() if hasattr(awaitable, "__await__") else awaitable
        while True:
            steps.append(it.send(None) if hasattr(it, "send") else next(it))
    except StopIteration as e:
        return e.value if not steps else (e.value, steps)
    except BaseException as e:
        return f"{type(e).__name__}({', '.join(map(repr, e.args))})"


class Pause:
    def __await__(self):
        yield "pause"


async def ag():
    try:
        got = yield 1
        while True:
            try:
                got = yield ("got", got)
            except ValueError as e:
                got = ("caught", str(e))
    finally:
        await Pause()
        print("cleanup")


a = ag()
print(drive(a.__anext__()), drive(a.asend("x")), drive(a.asend("y")), drive(a.athrow(ValueError("v"))), drive(a.aclose()), drive(a.__anext__()), drive(a.aclose()))
a = ag()
print(drive(a.asend("not none")), drive(a.aclose()), drive(a.__anext__()))
a = ag()
print(drive(a.athrow(KeyError("early"))), drive(a.__anext__()))
a = ag()
drive(a.__anext__())
print(drive(a.athrow(KeyError("k"))), drive(a.__anext__()))


async def finite():
    yield "a"
    await Pause()
    yield "b"
    return


async def collect(it):
    return [x async for x in it]


print(drive(collect(finite())), drive(finite().__anext__()))
a = finite()
print(a.__aiter__() is a, a.__name__, a.ag_running, a.ag_await, a.ag_frame is not None, type(a.__anext__()).__name__ if False else type(a).__name__)
step = a.__anext__()
print(drive(step), drive(step))
step = a.asend(None)
step.close()
print(drive(step))


async def ignoring():
    try:
        yield 1
    except GeneratorExit:
        yield 2


a = ignoring()
drive(a.__anext__())
print(drive(a.aclose()))


async def stops():
    yield 1
    raise StopAsyncIteration("inside")


async def stops2():
    yield 1
    raise StopIteration("inside")


for f in (stops, stops2):
    a = f()
    drive(a.__anext__())
    print(drive(a.__anext__()))


async def concurrent():
    await Pause()
    yield 1


a = concurrent()
first = a.__anext__()
first.send(None)
print(drive(a.__anext__()), a.ag_running)
try:
    first.send(None)
except StopIteration as e:
    print("first yields", e.value)


async def delegating():
    async for x in finite():
        sent = yield x.upper()
        if sent:
            print("sent", sent)


a = delegating()
print(drive(a.__anext__()), drive(a.asend("hello")), drive(a.__anext__()))


async def with_finally(log):
    try:
        for i in range(3):
            yield i
    finally:
        log.append("finalized")


async def breaking(log):
    a = with_finally(log)
    async for x in a:
        if x == 1:
            break
    log.append("after loop")
    await a.aclose()
    return log


print(drive(breaking([])))
gen = (x async for x in finite())
print(type(gen).__name__, drive(collect(gen)))
for bad in (lambda: a.asend(), lambda: next(a), lambda: iter(a), lambda: a.send(1)):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(drive(a.athrow(5)) if False else "done")

#> cleanup
#> 1 ('got', 'x') ('got', 'y') ('got', ('caught', 'v')) (None, ['pause']) StopAsyncIteration() None
#> TypeError("can't send non-None value to a just-started async generator") None StopAsyncIteration()
#> KeyError('early') StopAsyncIteration()
#> cleanup
#> KeyError('k') StopAsyncIteration()
#> (['a', 'b'], ['pause']) a
#> True finite False None True async_generator
#> a RuntimeError('cannot reuse already awaited __anext__()/asend()')
#> RuntimeError('cannot reuse already awaited __anext__()/asend()')
#> RuntimeError('async generator ignored GeneratorExit')
#> RuntimeError('async generator raised StopAsyncIteration')
#> RuntimeError('async generator raised StopIteration')
#> RuntimeError('anext(): asynchronous generator is already running') True
#> first yields 1
#> sent hello
#> A ('B', ['pause']) StopAsyncIteration()
#> ['after loop', 'finalized']
#> async_generator (['a', 'b'], ['pause'])
#> TypeError async_generator.asend() takes exactly one argument (0 given)
#> TypeError 'async_generator' object is not an iterator
#> TypeError 'async_generator' object is not iterable
#> AttributeError 'async_generator' object has no attribute 'send'
#> done
