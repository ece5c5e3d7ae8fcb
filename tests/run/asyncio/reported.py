"""What nobody asked for: exceptions of tasks, handlers of the loop."""

import asyncio


async def boom(text):
    raise ValueError(text)


async def main():
    loop = asyncio.get_running_loop()
    seen = []

    def handler(loop, context):
        seen.append((context["message"], repr(context.get("exception")), sorted(context)))

    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    t = asyncio.create_task(boom("lost"), name="lost-task")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del t
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    for message, exc, keys in seen:
        print(message.split("(")[0], exc, keys)
    retrieved = asyncio.create_task(boom("seen"))
    await asyncio.wait([retrieved])
    print(repr(retrieved.exception()))
    del retrieved
    await asyncio.sleep(0)
    print(len(seen))
    f = loop.create_future()
    f.set_exception(KeyError("future"))
    del f
    print(seen[-1][:2])
    f = loop.create_future()
    try:
        f.set_exception(StopIteration())
        print(repr(f.exception()))
    except TypeError as e:
        print(e)
    for wrong in (5, "x"):
        try:
            loop.set_exception_handler(wrong)
        except TypeError as e:
            print(e)


asyncio.run(main())

#> True
#> Task exception was never retrieved ValueError('lost') ['exception', 'future', 'message']
#> Exception in callback main.<locals>.<lambda> ZeroDivisionError('division by zero') ['exception', 'handle', 'message']
#> ValueError('seen')
#> 2
#> ('Future exception was never retrieved', "KeyError('future')")
#> StopIteration interacts badly with generators and cannot be raised into a Future
#> A callable object or None is expected, got 5
#> A callable object or None is expected, got 'x'
