"""async for, and comprehensions that await."""


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

class Counter:
    def __init__(self, n): self.n = n; self.i = 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        await Aw(self.i * 10)
        return self.i

async def loop():
    out = []
    async for x in Counter(3):
        out.append(x)
        if x == 2: continue
    else:
        out.append('else')
    async for x in Counter(5):
        if x == 3: break
        out.append(x)
    else:
        out.append('never')
    out.append([x async for x in Counter(3) if x != 2])
    out.append({x: await Aw(x) async for x in Counter(2)})
    out.append({x async for x in Counter(2)})
    return out
print(run(loop()))



async def nested():
    rows = [[y async for y in Counter(n)] async for n in Counter(3)]
    flat = [(a, b) async for a in Counter(2) for b in "xy" if await Aw(b)]
    awaited = [await Aw(i) for i in range(3)]
    gen = (await Aw(i) for i in range(2))
    also = (x async for x in Counter(4) if x % 2)
    return rows, flat, awaited, [g async for g in gen], [g async for g in also], type(gen).__name__


print(run(nested()))


async def targets():
    class Pairs(Counter):
        async def __anext__(self):
            n = await super().__anext__()
            return n, (n * n, -n)

    out = {}
    async for a, (b, *c) in Pairs(3):
        out[a] = b, c
    holder = []
    holder.append(None)
    async for holder[0] in Counter(2):
        print("holder", holder)
    async for x in Counter(0):
        pass
    else:
        print("empty")
    try:
        x
    except UnboundLocalError as e:
        print(e)
    return out


print(run(targets()))


async def leaving():
    async for i in Counter(10):
        try:
            async for j in Counter(10):
                if j == 2:
                    break
                if i == 3:
                    return i, j
        finally:
            await Aw("finally")


print(run(leaving()))


async def body_stops():
    try:
        async for i in Counter(3):
            raise StopAsyncIteration("mine")
    except StopAsyncIteration as e:
        print("body", e)


run(body_stops())


async def defaults():
    it = aiter(Counter(1))
    print(await anext(it), await anext(it, "default"), await anext(it, None))
    try:
        await anext(it)
    except StopAsyncIteration as e:
        print(repr(e))
    for wrong in (lambda: aiter(5), lambda: anext(5), lambda: anext([], 1)):
        try:
            wrong()
        except TypeError as e:
            print(e)

    class NotIter:
        def __aiter__(self):
            return 5

    try:
        aiter(NotIter())
    except TypeError as e:
        print(e)


run(defaults())


class Failing:
    def __aiter__(self):
        return self

    async def __anext__(self):
        await Aw("before")
        raise LookupError("from anext")


async def fails():
    try:
        async for x in Failing():
            print("never")
    except LookupError as e:
        print("caught", e)


print(run(fails()))
g = (x async for x in Counter(2))
print(g.__name__, g.__qualname__, type(g))

#> ([1, 2, 3, 'else', 1, 2, [1, 3], {1: (1, 11), 2: (2, 13)}, {1, 2}], [10, 20, 30, 10, 20, 30, 10, 20, 30, 10, 1, 20, 2, 10, 20])
#> (([[1], [1, 2], [1, 2, 3]], [(1, 'x'), (1, 'y'), (2, 'x'), (2, 'y')], [(0, 16), (1, 17), (2, 18)], [(0, 19), (1, 20)], [1, 3], 'async_generator'), [10, 10, 20, 10, 20, 30, 10, 20, 30, 10, 'x', 'y', 20, 'x', 'y', 0, 1, 2, 0, 1, 10, 20, 30, 40])
#> holder [1]
#> holder [2]
#> empty
#> cannot access local variable 'x' where it is not associated with a value
#> ({1: (1, [-1]), 2: (4, [-2]), 3: (9, [-3])}, [10, 20, 30, 10, 20])
#> ((3, 1), [10, 10, 20, 'finally', 20, 10, 20, 'finally', 30, 10, 'finally'])
#> body mine
#> 1 default None
#> StopAsyncIteration()
#> 'int' object is not an async iterable
#> 'int' object is not an async iterator
#> 'list' object is not an async iterator
#> aiter() returned not an async iterator of type 'int'
#> caught from anext
#> (None, ['before'])
#> <genexpr> <genexpr> <class 'async_generator'>
