# Coroutines driven by send, throw and close without an event loop; __await__ of every kind; messages.
import types


class Pause:
    def __init__(self, tag):
        self.tag = tag

    def __await__(self):
        got = yield self.tag
        return ("resumed", self.tag, got)


async def work(n):
    out = []
    for i in range(n):
        out.append(await Pause(i))
    return out


def drive(coro, values):
    trace = []
    value = None
    try:
        for v in [None, *values]:
            trace.append(coro.send(v))
    except StopIteration as e:
        return trace, e.value
    return trace, "not finished"


print(drive(work(2), "ab"))
c = work(3)
print(c.send(None), c.send("x"))
try:
    c.throw(KeyError("k"))
except KeyError as e:
    print(repr(e))
try:
    c.send(None)
except RuntimeError as e:
    print(e)
c = work(1)
try:
    c.send("early")
except TypeError as e:
    print(e)
c.close()
c.close()
try:
    c.send(None)
except RuntimeError as e:
    print(e)


async def bad(x):
    await x


class WrongAwait:
    def __await__(self):
        return [1, 2]


class NotIter:
    def __await__(self):
        return 5


class CoroAwait:
    def __await__(self):
        made.append(work(0))
        return made[-1]


made = []


def plain():
    yield 1


for x in (5, None, "s", [Pause(1)], plain(), WrongAwait(), NotIter(), CoroAwait(), work, Pause):
    try:
        bad(x).send(None)
    except TypeError as e:
        print(e)
made[0].close()


@types.coroutine
def old():
    x = yield "old style"
    return x * 2


async def uses_old():
    return await old() + 1


print(drive(uses_old(), [20]))


async def handles():
    try:
        await Pause("p")
    except ValueError as e:
        return f"handled {e}"
    finally:
        await Pause("in finally")


c = handles()
c.send(None)
print(c.throw(ValueError("v")))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)


class Manager:
    async def __aenter__(self):
        await Pause("enter")
        return "target"

    async def __aexit__(self, *a):
        await Pause("exit")
        return a[0] is ValueError


class Items:
    def __init__(self):
        self.n = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.n += 1
        if self.n > 2:
            raise StopAsyncIteration
        await Pause(f"item {self.n}")
        return self.n


async def everything():
    out = []
    async with Manager() as m:
        out.append(m)
        async for i in Items():
            out.append(i)
        else:
            out.append("else")
        out += [i * 10 async for i in Items() if i > 1]
        raise ValueError("swallowed")
    return out


print(drive(everything(), [None] * 9))


async def twice(c):
    await c
    await c


one = work(0)
try:
    twice(one).send(None)
except RuntimeError as e:
    print(e)
c = work(1)
print(c.cr_running, c.cr_await, c.__name__, c.__qualname__, type(c).__name__)
c.send(None)
print(c.cr_await is not None)
c.close()
try:
    for _ in c:
        pass
except TypeError as e:
    print(e)

#> ([0, 1], [('resumed', 0, 'a'), ('resumed', 1, 'b')])
#> 0 1
#> KeyError('k')
#> cannot reuse already awaited coroutine
#> can't send non-None value to a just-started coroutine
#> cannot reuse already awaited coroutine
#> object int can't be used in 'await' expression
#> object NoneType can't be used in 'await' expression
#> object str can't be used in 'await' expression
#> object list can't be used in 'await' expression
#> object generator can't be used in 'await' expression
#> __await__() returned non-iterator of type 'list'
#> __await__() returned non-iterator of type 'int'
#> __await__() returned a coroutine
#> object function can't be used in 'await' expression
#> object type can't be used in 'await' expression
#> (['old style'], 41)
#> in finally
#> handled v
#> (['enter', 'item 1', 'item 2', 'item 1', 'item 2', 'exit'], ['target', 1, 2, 'else', 20])
#> cannot reuse already awaited coroutine
#> False None work work coroutine
#> True
#> 'coroutine' object is not iterable
