"""Functions whose calls make generators, coroutines and asynchronous generators: what the call runs and what it gives."""
import inspect


def gen(x):
    print("started", x)
    got = yield x
    print("got", got)
    return "result"


async def coro(x):
    print("running", x)
    return x * 2


async def agen(x):
    print("agen", x)
    got = yield x
    print("sent", got)
    yield x + 1


for f in (gen, coro, agen):
    made = f(1)
    print(type(f).__name__, type(made).__name__, made.__name__, made.__qualname__, iter(made) is made if f is gen else hasattr(made, "__iter__"))
    print(inspect.isgeneratorfunction(f), inspect.iscoroutinefunction(f), inspect.isasyncgenfunction(f), inspect.isgenerator(made), inspect.iscoroutine(made), inspect.isasyncgen(made), inspect.isawaitable(made))
    if f is coro:
        made.close()
g = gen(5)
print(next(g))
try:
    g.send("value")
except StopIteration as e:
    print("stopped", e.value)
print(next(g, "default"))
c = coro(4)
try:
    c.send(None)
except StopIteration as e:
    print("coroutine returned", e.value)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
a = agen(7)
for step in (a.__anext__(), a.asend("x"), a.__anext__()):
    try:
        step.send(None)
    except StopIteration as e:
        print("yielded", e.value)
    except StopAsyncIteration as e:
        print("ended", e.args)
# Arguments are bound when the function is called, not when the body starts
for f in (gen, coro, agen):
    try:
        f()
    except TypeError as e:
        print(e)


def never():
    if False:
        yield
    print("body runs to its end")


print(list(never()))


def returns_generator():
    return (x for x in "ab")


print(inspect.isgeneratorfunction(returns_generator), list(returns_generator()))
lam = lambda: (yield 5)
print(list(lam()), inspect.isgeneratorfunction(lam))
for value, op in ((gen(1), next), (agen(1), next), (agen(1), iter)):
    try:
        print(op(value))
    except TypeError as e:
        print(e)
try:
    next(coro)
except TypeError as e:
    print(e)
try:
    gen(1).send(1)
except TypeError as e:
    print(e)
x = coro(1)
try:
    x.send(1)
except TypeError as e:
    print(e)
x.close()
try:
    for _ in coro:
        pass
except TypeError as e:
    print(e)
print(gen.__code__.co_flags & 0x20 != 0, coro.__code__.co_flags & 0x80 != 0, agen.__code__.co_flags & 0x200 != 0)

#> function generator gen gen True
#> True False False True False False False
#> function coroutine coro coro False
#> False True False False True False True
#> function async_generator agen agen False
#> False False True False False True False
#> started 5
#> 5
#> got value
#> stopped result
#> default
#> running 4
#> coroutine returned 8
#> cannot reuse already awaited coroutine
#> agen 7
#> yielded 7
#> sent x
#> yielded 8
#> ended ()
#> gen() missing 1 required positional argument: 'x'
#> coro() missing 1 required positional argument: 'x'
#> agen() missing 1 required positional argument: 'x'
#> body runs to its end
#> []
#> False ['a', 'b']
#> [5] True
#> started 1
#> 1
#> 'async_generator' object is not an iterator
#> 'async_generator' object is not iterable
#> 'function' object is not an iterator
#> can't send non-None value to a just-started generator
#> can't send non-None value to a just-started coroutine
#> 'function' object is not iterable
#> True True True
