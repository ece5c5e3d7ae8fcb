async def f():
    await g()


print(f)

#> unsupported-async 1: `async def` is not supported yet
#> unsupported-async 2: `await` is not supported yet
