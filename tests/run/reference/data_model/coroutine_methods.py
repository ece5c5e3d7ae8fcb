"""send, throw and close of coroutines in each state."""


class Pause:
    def __init__(self, v):
        self.v = v

    def __await__(self):
        return (yield self.v)


async def worker(log):
    try:
        log.append(await Pause(1))
        log.append(await Pause(2))
        return "done"
    except ValueError as e:
        log.append(f"caught {e}")
        return await Pause("recovering")
    finally:
        log.append("finally")


def finish(c, method, *args):
    try:
        return ("yielded", getattr(c, method)(*args))
    except StopIteration as e:
        return ("returned", e.value)
    except BaseException as e:
        return ("raised", type(e).__name__, str(e))


log = []
c = worker(log)
print(finish(c, "send", None), finish(c, "send", "x"), finish(c, "send", "y"), finish(c, "send", None), log)
log = []
c = worker(log)
print(finish(c, "send", 5), finish(c, "send", None), finish(c, "throw", ValueError("v")), finish(c, "send", "r"), log)
log = []
c = worker(log)
print(finish(c, "throw", ValueError("before start")), finish(c, "send", None), log)
log = []
c = worker(log)
print(finish(c, "send", None), finish(c, "close"), finish(c, "close"), finish(c, "send", None), finish(c, "throw", KeyError("late")), log)
log = []
c = worker(log)
print(finish(c, "send", None), finish(c, "throw", KeyError("k")), log)
log = []
c = worker(log)
print(finish(c, "close"), finish(c, "send", None), log)
for args in ((ValueError,), (ValueError("inst"),), (5,), (), ("a",), (int,)):
    c = worker(log)
    finish(c, "send", None)
    print(finish(c, "throw", *args))
    c.close()


async def stubborn():
    try:
        await Pause(1)
    except GeneratorExit:
        await Pause("ignoring")


c = stubborn()
c.send(None)
print(finish(c, "close"))
print(finish(c, "close"))


async def exits_with_value():
    try:
        await Pause(1)
    except GeneratorExit:
        return "swallowed"


c = exits_with_value()
c.send(None)
print(finish(c, "close"))


async def reenter():
    me.send(None)


me = reenter()
print(finish(me, "send", None))


async def raises_stop():
    raise StopIteration("inside")


print(finish(raises_stop(), "send", None))


async def raises_stop_async():
    raise StopAsyncIteration("inside")


print(finish(raises_stop_async(), "send", None))


async def delegate(inner):
    return ("outer", await inner)


c = delegate(worker([]))
print(finish(c, "send", None), c.cr_await.__name__, finish(c, "throw", ValueError("through")), finish(c, "send", "z"), c.cr_await)

#> ('yielded', 1) ('yielded', 2) ('returned', 'done') ('raised', 'RuntimeError', 'cannot reuse already awaited coroutine') ['x', 'y', 'finally']
#> ('raised', 'TypeError', "can't send non-None value to a just-started coroutine") ('yielded', 1) ('yielded', 'recovering') ('returned', 'r') ['caught v', 'finally']
#> ('raised', 'ValueError', 'before start') ('raised', 'RuntimeError', 'cannot reuse already awaited coroutine') []
#> ('yielded', 1) ('yielded', None) ('yielded', None) ('raised', 'RuntimeError', 'cannot reuse already awaited coroutine') ('raised', 'RuntimeError', 'cannot reuse already awaited coroutine') ['finally']
#> ('yielded', 1) ('raised', 'KeyError', "'k'") ['finally']
#> ('yielded', None) ('raised', 'RuntimeError', 'cannot reuse already awaited coroutine') []
#> ('yielded', 'recovering')
#> ('yielded', 'recovering')
#> ('raised', 'TypeError', 'exceptions must be classes or instances deriving from BaseException, not int')
#> ('raised', 'TypeError', 'throw expected at least 1 argument, got 0')
#> ('raised', 'TypeError', 'exceptions must be classes or instances deriving from BaseException, not str')
#> ('raised', 'TypeError', 'exceptions must be classes or instances deriving from BaseException, not type')
#> ('raised', 'RuntimeError', 'coroutine ignored GeneratorExit')
#> ('yielded', None)
#> ('yielded', None)
#> ('raised', 'ValueError', 'coroutine already executing')
#> ('raised', 'RuntimeError', 'coroutine raised StopIteration')
#> ('raised', 'StopAsyncIteration', 'inside')
#> ('yielded', 1) worker ('yielded', 'recovering') ('returned', ('outer', 'z')) None
