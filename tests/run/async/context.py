"""async with: order of calls, what swallows, ways out."""


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

class CM:
    def __init__(self, name, swallow=False): self.name = name; self.swallow = swallow
    async def __aenter__(self):
        print('enter', self.name); await Aw('e'); return self.name
    async def __aexit__(self, *a):
        print('exit', self.name, a[0], a[1]); await Aw('x'); return self.swallow

async def withs():
    async with CM('a') as a, CM('b', True) as b:
        print(a, b)
        raise ValueError('inside')
    print('after')
    for i in range(3):
        async with CM(i):
            if i == 1: break
    async with CM('r'):
        return 'ret'
print(run(withs()))



async def more():
    try:
        async with CM("raises"):
            raise KeyError("k")
    except KeyError as e:
        print("out", e, repr(e.__context__))
    try:
        async with CM("a"):
            async with CM("b"):
                try:
                    raise ValueError(1)
                finally:
                    await Aw("f")
    except ValueError as e:
        print("through", e)
    for i in range(2):
        async with CM(i, True):
            if i == 0:
                continue
            raise IndexError
    else:
        print("else")


print(run(more()))


class FailingExit:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, exc, tb):
        raise RuntimeError("from exit")


async def exit_fails():
    try:
        async with FailingExit() as f:
            print(type(f).__name__)
            raise ValueError("body")
    except RuntimeError as e:
        print(e, repr(e.__context__))
    try:
        async with FailingExit():
            pass
    except RuntimeError as e:
        print(e, repr(e.__context__))


run(exit_fails())


class FailingEnter:
    async def __aenter__(self):
        raise OSError("enter")

    async def __aexit__(self, *args):
        print("never")


async def enter_fails():
    async with CM("outer"), FailingEnter():
        print("never")


try:
    run(enter_fails())
except OSError as e:
    print(repr(e))


class Both:
    def __enter__(self):
        return "sync"

    def __exit__(self, *args):
        print("sync exit")

    async def __aenter__(self):
        return "async"

    async def __aexit__(self, *args):
        print("async exit")


async def both():
    with Both() as a:
        async with Both() as b:
            print(a, b)


run(both())


async def thrown_in():
    async with CM("t", True):
        await Aw("here")
    return "after"


c = thrown_in()
print(c.send(None), c.send(None))
print(c.throw(ValueError("thrown")))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
try:
    with CM("x"):
        pass
except TypeError as e:
    print(e)

#> enter a
#> enter b
#> a b
#> exit b <class 'ValueError'> inside
#> exit a None None
#> after
#> enter 0
#> exit 0 None None
#> enter 1
#> exit 1 None None
#> enter r
#> exit r None None
#> ('ret', ['e', 'e', 'x', 'x', 'e', 'x', 'e', 'x', 'e', 'x'])
#> enter raises
#> exit raises <class 'KeyError'> 'k'
#> out 'k' None
#> enter a
#> enter b
#> exit b <class 'ValueError'> 1
#> exit a <class 'ValueError'> 1
#> through 1
#> enter 0
#> exit 0 None None
#> enter 1
#> exit 1 <class 'IndexError'> 
#> else
#> (None, ['e', 'x', 'e', 'e', 'f', 'x', 'x', 'e', 'x', 'e', 'x'])
#> FailingExit
#> from exit ValueError('body')
#> from exit None
#> enter outer
#> exit outer <class 'OSError'> enter
#> OSError('enter')
#> sync async
#> async exit
#> sync exit
#> enter t
#> e here
#> exit t <class 'ValueError'> thrown
#> x
#> after
#> 'CM' object does not support the context manager protocol
