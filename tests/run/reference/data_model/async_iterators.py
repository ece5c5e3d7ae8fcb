"""Asynchronous iterators: __aiter__, __anext__, async for and what it checks; anext and aiter."""


def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value


class Count:
    def __init__(self, n):
        self.n, self.i = n, 0

    def __aiter__(self):
        print("aiter")
        return self

    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        return self.i


class Plain:
    pass


class AnextNotAwaitable:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class NoAnext:
    def __aiter__(self):
        return Plain()


async def loop(it):
    out = []
    async for x in it:
        if x == 2:
            continue
        if x == 5:
            break
        out.append(x)
    else:
        out.append("else")
    return out


print(run(loop(Count(3))), run(loop(Count(9))))
for bad in (Plain(), [1], AnextNotAwaitable(), NoAnext(), 5):
    try:
        print(run(loop(bad)))
    except TypeError as e:
        print(e)


async def comps():
    return ([x async for x in Count(3)], {x: x * x async for x in Count(2)}, {x async for x in Count(2) if x > 1}, [x async for x in Count(4) if x % 2])


print(run(comps()))


async def builtins():
    it = aiter(Count(2))
    print(await anext(it), await anext(it), await anext(it, "default"))
    try:
        await anext(it)
    except StopAsyncIteration as e:
        print("ended", e.args)


run(builtins())
for f in (lambda: aiter([]), lambda: anext([]), lambda: aiter(), lambda: anext(), lambda: aiter(NoAnext()), lambda: aiter(Count(1), 2)):
    try:
        f()
    except TypeError as e:
        print(e)


class Fails:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise ValueError("in anext")


try:
    run(loop(Fails()))
except ValueError as e:
    print(e)


async def targets():
    d = {}
    async for d["k"] in Count(2):
        print(d)

    class Pairs(Count):
        async def __anext__(self):
            n = await super().__anext__()
            return n, [n, n * 10]
    async for a, [b, *c] in Pairs(2):
        print(a, b, c)
    return d


print(run(targets()))


async def gen():
    yield 1
    yield 2


async def unfinished():
    async for x in gen():
        return x


print(run(unfinished()))

#> aiter
#> aiter
#> [1, 3, 'else'] [1, 3, 4]
#> 'async for' requires an object with __aiter__ method, got Plain
#> 'async for' requires an object with __aiter__ method, got list
#> 'async for' received an invalid object from __anext__: int
#> 'async for' received an object from __aiter__ that does not implement __anext__: Plain
#> 'async for' requires an object with __aiter__ method, got int
#> aiter
#> aiter
#> aiter
#> aiter
#> ([1, 2, 3], {1: 1, 2: 4}, {2}, [1, 3])
#> aiter
#> 1 2 default
#> ended ()
#> 'list' object is not an async iterable
#> 'list' object is not an async iterator
#> aiter() takes exactly one argument (0 given)
#> anext expected at least 1 argument, got 0
#> aiter() returned not an async iterator of type 'Plain'
#> aiter() takes exactly one argument (2 given)
#> in anext
#> aiter
#> {'k': 1}
#> {'k': 2}
#> aiter
#> 1 1 [10]
#> 2 2 [20]
#> {'k': 2}
#> 1
