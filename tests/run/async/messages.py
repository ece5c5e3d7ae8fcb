"""Messages of what cannot be awaited, iterated or entered."""


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
    return a + b


async def bad():
    try: await 1
    except TypeError as e: print(e)
    try:
        async for x in 5: pass
    except TypeError as e: print(e)
    try:
        async with 5: pass
    except TypeError as e: print(e)
    class NoEx:
        async def __aenter__(self): pass
    try:
        async with NoEx(): pass
    except TypeError as e: print(e)
    class A:
        def __aiter__(self): return 1
    try:
        async for x in A(): pass
    except TypeError as e: print(e)
    class B:
        def __aiter__(self): return self
        def __anext__(self): return 5
    try:
        async for x in B(): pass
    except TypeError as e: print(e, repr(e.__cause__))
    class C:
        def __await__(self): return 5
    try: await C()
    except TypeError as e: print(e)
    made = add(1, 2)
    class D:
        def __await__(self): return made
    try: await D()
    except TypeError as e: print(e)
    made.close()
    class E:
        def __aenter__(self): return 1
        def __aexit__(self, *a): return 2
    try:
        async with E(): pass
    except TypeError as e: print(e)
    class F:
        async def __aenter__(self): return 1
        def __aexit__(self, *a): return 2
    try:
        async with F(): print('body')
    except TypeError as e: print(e)
    async def si(): raise StopIteration(5)
    try: await si()
    except RuntimeError as e: print(e, repr(e.__cause__))
    async def sg():
        yield 1
        raise StopAsyncIteration
    try:
        async for x in sg(): print(x)
    except RuntimeError as e: print(e, repr(e.__cause__))
run(bad())

#> object int can't be used in 'await' expression
#> 'async for' requires an object with __aiter__ method, got int
#> 'int' object does not support the asynchronous context manager protocol
#> 'NoEx' object does not support the asynchronous context manager protocol (missed __aexit__ method)
#> 'async for' received an object from __aiter__ that does not implement __anext__: int
#> 'async for' received an invalid object from __anext__: int TypeError("object int can't be used in 'await' expression")
#> __await__() returned non-iterator of type 'int'
#> __await__() returned a coroutine
#> 'async with' received an object from __aenter__ that does not implement __await__: int
#> body
#> 'async with' received an object from __aexit__ that does not implement __await__: int
#> coroutine raised StopIteration StopIteration(5)
#> 1
#> async generator raised StopAsyncIteration StopAsyncIteration()
