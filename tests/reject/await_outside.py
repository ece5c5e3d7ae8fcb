def f():
    await g()


class C:
    x = [y async for y in z]


async def h():
    yield 1
    return 2


async for a in b:
    pass

#> syntax 2: SyntaxError: 'await' outside async function
#> syntax 6: SyntaxError: asynchronous comprehension outside of an asynchronous function
#> syntax 14: SyntaxError: 'async for' outside async function
