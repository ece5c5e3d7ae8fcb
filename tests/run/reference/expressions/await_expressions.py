"""await: precedence, operands, in every position of an expression, order of evaluation."""


class V:
    def __init__(self, v, pause=False):
        self.v, self.pause = v, pause

    def __await__(self):
        if self.pause:
            got = yield ("pause", self.v)
            if got is not None:
                return got
        return self.v


def run(c, *sends):
    sends = list(sends)
    steps = []
    try:
        steps.append(c.send(None))
        while True:
            steps.append(c.send(sends.pop(0) if sends else None))
    except StopIteration as e:
        return e.value, steps


async def arithmetic():
    return (await V(2) ** 2, -await V(3), await V(2) * await V(5) + 1, await V([1, 2])[0] if False else (await V([1, 2]))[0], not await V(0), await V(1) < await V(2) < await V(3), await V(1) if await V(False) else await V("else"))


print(run(arithmetic()))


async def displays():
    return [await V(1), await V(2)], {await V("k"): await V("v")}, {await V(3)}, (await V(4), *await V([5, 6])), f"{await V('f')!r}", {**await V({"a": 1})}


print(run(displays()))


async def calls(f):
    return f(await V(1), *await V([2]), k=await V(3), **await V({"z": 4}))


print(run(calls(lambda *a, **k: (a, k))))


async def targets():
    d = {}
    d[await V("key")] = await V("value")
    o = V(0)
    (await V(o)).v = await V(9)
    o.v += await V(1)
    x = y = await V(5)
    a, *b = await V("abc")
    return d, o.v, x, y, a, b


print(run(targets()))


async def statements():
    if await V(True):
        pass
    n = 3
    out = []
    while await V(n):
        n -= 1
        out.append(n)
    for i in await V([7, 8]):
        out.append(i)
    assert await V(1), await V("no")
    try:
        raise await V(ValueError("raised"))
    except await V(ValueError) as e:
        out.append(str(e))
    match await V([1, 2]):
        case [a, b] if await V(a) < b:
            out.append((a, b))
    del out[await V(0)]
    return out


print(run(statements()))


async def comps():
    return [await V(i) for i in range(3)], [i for i in await V([1, 2]) if await V(i) > 1], {i: await V(i) for i in "ab"}, {await V(i) for i in [1, 1]}, [x async for x in (await V(j) for j in range(2))]


print(run(comps()))


async def order():
    log = []

    async def t(x):
        log.append(x)
        return x
    await t(1) + await t(2) * await t(3)
    [await t(4), await t(5)]
    {await t("k"): await t("v")}
    await t(6) and await t(0) and await t("never")
    (lambda *a: a)(await t(7), k if False else await t(8)) if False else None
    return log


print(run(order()))


async def paused():
    x = await V(1, True) + await V(2, True)
    y = [await V(i, True) for i in range(2)]
    return x, y, await V(3, True) or await V(4, True)


print(run(paused()))
print(run(paused(), 10, 20, "a", "b", 0, 5))


async def nested(n):
    if n == 0:
        return await V("bottom", True)
    return await nested(n - 1) + str(n)


print(run(nested(5)))


async def walrus():
    if (x := await V(5)) and (y := await V(x + 1)):
        return x, y


print(run(walrus()))


async def lambdas():
    fs = [lambda: V(1), lambda: V(2)]
    return [await f() for f in fs], await (lambda: V("lam"))()


print(run(lambdas()))

#> ((4, -3, 11, 1, True, True, 'else'), [])
#> (([1, 2], {'k': 'v'}, {3}, (4, 5, 6), "'f'", {'a': 1}), [])
#> (((1, 2), {'k': 3, 'z': 4}), [])
#> (({'key': 'value'}, 10, 5, 5, 'a', ['b', 'c']), [])
#> ([1, 0, 7, 8, 'raised', (1, 2)], [])
#> (([0, 1, 2], [2], {'a': 'a', 'b': 'b'}, {1}, [0, 1]), [])
#> ([1, 2, 3, 4, 5, 'k', 'v', 6, 0], [])
#> ((3, [0, 1], 3), [('pause', 1), ('pause', 2), ('pause', 0), ('pause', 1), ('pause', 3)])
#> ((30, ['a', 'b'], 5), [('pause', 1), ('pause', 2), ('pause', 0), ('pause', 1), ('pause', 3), ('pause', 4)])
#> ('bottom12345', [('pause', 'bottom')])
#> ((5, 6), [])
#> (([1, 2], 'lam'), [])
