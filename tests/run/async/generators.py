"""Asynchronous generators and the awaitables of their steps."""


def run(coro):
    trace = []
    try:
        v = None
        while True:
            y = coro.send(v)
            trace.append(y)
            v = len(trace)
    except StopIteration as e:
        return e.value, trace

class Aw:
    def __init__(self, n): self.n = n
    def __await__(self):
        got = yield self.n
        return (self.n, got)

async def agen(n):
    try:
        for i in range(n):
            got = yield i
            if got: print('got', got)
            await Aw('w')
    finally:
        print('cleanup')

async def use():
    r = [x async for x in agen(3)]
    g = agen(5)
    print(await g.__anext__(), await g.asend('hello'), await anext(g))
    try:
        await g.athrow(KeyError('k'))
    except KeyError as e: print('caught', e)
    print(await anext(g, 'default'))
    g = agen(5)
    await anext(g)
    await g.aclose()
    await g.aclose()
    try: await anext(g)
    except StopAsyncIteration: print('stop')
    return r, [y async for y in (x * 2 async for x in agen(2))]
print(run(use()))



async def states():
    g = agen(3)
    print(type(g), g.__name__, g.ag_running, g.ag_await)
    step = g.asend(None)
    print(type(step).__name__, iter(step) is step)
    try:
        await g.asend(1)
    except TypeError as e:
        print(e)
    await step
    try:
        await step
    except RuntimeError as e:
        print(e)
    closing = g.aclose()
    print(type(closing).__name__)
    await closing
    try:
        await closing
    except RuntimeError as e:
        print(e)
    try:
        await g.athrow(ValueError)
    except StopAsyncIteration as e:
        print(repr(e))
    except ValueError as e:
        print(repr(e))
    fresh = agen(1)
    try:
        await fresh.athrow(ValueError("early"))
    except ValueError as e:
        print(repr(e))
    print(await anext(fresh, "over"))


run(states())


async def catches():
    while True:
        try:
            got = yield "ready"
            print("got", got)
        except ValueError as e:
            print("caught", e)
            yield "handled"


async def sending():
    g = catches()
    print(await g.asend(None), await g.asend(5), await g.athrow(ValueError("v")), await g.asend(6))
    await g.aclose()
    g = catches()
    await anext(g)
    print(await g.athrow(ValueError("two")))


run(sending())


async def ignores():
    try:
        yield 1
    finally:
        yield 2


async def ignoring():
    g = ignores()
    await anext(g)
    try:
        await g.aclose()
    except RuntimeError as e:
        print(e)


run(ignoring())


async def busy():
    await Aw("slow")
    yield 1


async def overlapping():
    g = busy()
    a, b = g.asend(None), g.asend(None)
    print(a.send(None), g.ag_running)
    for other in (b, g.aclose(), g.athrow(ValueError)):
        try:
            other.send(None)
        except RuntimeError as e:
            print(e)
    try:
        a.send(None)
    except StopIteration as e:
        print("item", e.value, g.ag_running)


run(overlapping())


async def raises():
    yield 1
    raise StopAsyncIteration("inside")


async def stops():
    yield 1
    raise StopIteration


async def conversions():
    for make in (raises, stops):
        try:
            async for x in make():
                print(x)
        except RuntimeError as e:
            print(e, repr(e.__cause__), e.__suppress_context__)


run(conversions())


async def returning():
    yield 1
    return
    yield 2


async def delegating():
    async for x in returning():
        yield x
    for y in "ab":
        yield y


async def collect(g):
    return [x async for x in g]


print(run(collect(delegating())))


class Tree:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    async def __aiter__(self):
        yield self.value
        for child in self.children:
            async for value in child:
                yield value


print(run(collect(Tree(1, Tree(2, Tree(3)), Tree(4)))))
try:
    [x for x in agen(1)]
except TypeError as e:
    print(e)


async def await_it():
    try:
        await agen(1)
    except TypeError as e:
        print(e)


run(await_it())

#> cleanup
#> got hello
#> 0 1 2
#> cleanup
#> caught 'k'
#> default
#> cleanup
#> stop
#> cleanup
#> (([0, 1, 2], [0, 2]), ['w', 'w', 'w', 'w', 'w', 'w', 'w'])
#> <class 'async_generator'> agen False None
#> async_generator_asend True
#> can't send non-None value to a just-started async generator
#> cannot reuse already awaited __anext__()/asend()
#> async_generator_athrow
#> cleanup
#> cannot reuse already awaited aclose()/athrow()
#> ValueError('early')
#> over
#> got 5
#> caught v
#> ready ready handled ready
#> caught two
#> handled
#> async generator ignored GeneratorExit
#> slow True
#> anext(): asynchronous generator is already running
#> aclose(): asynchronous generator is already running
#> athrow(): asynchronous generator is already running
#> item 1 False
#> 1
#> async generator raised StopAsyncIteration StopAsyncIteration('inside') True
#> 1
#> async generator raised StopIteration StopIteration() True
#> ([1, 'a', 'b'], [])
#> ([1, 2, 3, 4], [])
#> 'async_generator' object is not iterable
#> object async_generator can't be used in 'await' expression
