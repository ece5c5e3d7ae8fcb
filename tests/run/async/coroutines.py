"""Coroutines driven by hand: what passes through await, their states and methods."""


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

async def add(a, b):
    x = await Aw(a)
    y = await Aw(b)
    return x, y

async def main():
    r = await add(1, 2)
    s = await add(3, 4)
    return [r, s]
print(run(main()))



c = main()
try:
    for x in c:
        pass
except TypeError as e:
    print(e)
print(type(c), c.__name__, c.__qualname__, c.cr_running, c.cr_suspended, c.cr_await, c.cr_origin)
c.close()
for again in (lambda: c.send(None), lambda: c.throw(ValueError("x")), lambda: run(c)):
    try:
        again()
    except RuntimeError as e:
        print(e)


async def waits():
    try:
        return await Aw("w")
    finally:
        print("cleanup")


c = waits()
print(c.send(None), c.cr_suspended, type(c.cr_await).__name__)
try:
    c.throw(KeyError("thrown"))
except KeyError as e:
    print("out", e)
c = waits()
c.send(None)
c.close()
c = waits()
try:
    c.send(1)
except TypeError as e:
    print(e)
c.close()


async def outer():
    me = waits()
    try:
        return await me
    except ValueError as e:
        print("outer", e)
        return "handled"


c = outer()
print(c.send(None), c.cr_await.__name__)
try:
    c.throw(ValueError("deep"))
except StopIteration as e:
    print(e.value)

shared = waits()


async def first():
    await shared


async def second():
    try:
        await shared
    except RuntimeError as e:
        print(e)


a, b = first(), second()
a.send(None)
try:
    b.send(None)
except StopIteration:
    pass
a.close()

w = add(5, 6).__await__()
print(type(w).__name__, next(w), w.send("s"))
try:
    w.send("t")
except StopIteration as e:
    print(e.value)
w = waits().__await__()
next(w)
try:
    w.throw(OSError("os"))
except OSError as e:
    print(repr(e))
w = waits().__await__()
print(iter(w) is w, [y for y in w])


async def ignores():
    while True:
        try:
            await Aw(0)
        except GeneratorExit:
            print("ignoring")
            await Aw(1)
            return


c = ignores()
c.send(None)
try:
    c.close()
except RuntimeError as e:
    print(e)


async def stops():
    raise StopIteration(5)


try:
    run(stops())
except RuntimeError as e:
    print(e, repr(e.__cause__))


async def depth(n):
    if n == 0:
        return await Aw("bottom")
    return await depth(n - 1)


print(run(depth(150)))


class Meth:
    async def m(self, *args, k=1, **kw):
        return args, k, kw

    @classmethod
    async def c(cls):
        return cls.__name__

    @staticmethod
    async def s():
        return "static"

    async def __call__(self):
        return await self.m(1, 2, k=3, z=4), await self.c(), await self.s()


print(run(Meth()()), Meth.m.__qualname__)


def closure(x):
    async def inner():
        nonlocal x
        x += 1
        await Aw(x)
        x += 1
        return x

    return inner


f = closure(10)
print(run(f()), run(f()))
print([run(c) for c in [add(i, i) for i in range(2)]])

#> ([((1, 1), (2, 2)), ((3, 3), (4, 4))], [1, 2, 3, 4])
#> 'coroutine' object is not iterable
#> <class 'coroutine'> main main False False None None
#> cannot reuse already awaited coroutine
#> cannot reuse already awaited coroutine
#> cannot reuse already awaited coroutine
#> w True generator
#> cleanup
#> out 'thrown'
#> cleanup
#> can't send non-None value to a just-started coroutine
#> w waits
#> cleanup
#> outer deep
#> handled
#> coroutine is being awaited already
#> cleanup
#> coroutine_wrapper 5 6
#> ((5, 's'), (6, 't'))
#> cleanup
#> OSError('os')
#> cleanup
#> True ['w']
#> ignoring
#> coroutine ignored GeneratorExit
#> coroutine raised StopIteration StopIteration(5)
#> (('bottom', 1), ['bottom'])
#> ((((1, 2), 3, {'z': 4}), 'Meth', 'static'), []) Meth.m
#> (12, [11]) (14, [13])
#> [(((0, 1), (0, 2)), [0, 0]), (((1, 1), (1, 2)), [1, 1])]
