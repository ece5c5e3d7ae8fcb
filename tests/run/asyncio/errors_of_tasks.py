#@ exit: 1
#@ stderr: last
# What goes wrong in a task keeps the lines of all its coroutines, and is not handled any more after its handler.
import asyncio
import sys
import traceback


async def innermost(n):
    if n < 0:
        raise LookupError(n)
    await asyncio.sleep(0)
    raise ValueError(n)


async def middle(n):
    await innermost(n)


def lines(error):
    return [f"{entry.name}: {entry.line}" for entry in traceback.extract_tb(error.__traceback__)]


def own(error):
    """Without the library's lines."""
    return [line for line in lines(error) if line.split(":")[0] in ("main", "middle", "innermost", "<module>")]


def handled():
    return repr(sys.exc_info()[1])


async def main():
    for n in (-1, 1):
        try:
            await middle(n)
        except (LookupError, ValueError) as error:
            print(own(error), repr(error.__context__), handled())
        print(handled())
        try:
            await asyncio.create_task(middle(n))
        except (LookupError, ValueError) as error:
            print(own(error), repr(error.__context__), handled())
        print(handled())
        try:
            await asyncio.gather(middle(n), asyncio.sleep(0))
        except (LookupError, ValueError) as error:
            print(own(error), repr(error.__context__))
        print(handled())
        try:
            await asyncio.wait_for(middle(n), 5)
        except (LookupError, ValueError) as error:
            print(own(error), repr(error.__context__))
        print(handled())
        kept = await asyncio.gather(middle(n), return_exceptions=True)
        print(own(kept[0]), kept)
    task = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0)
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError as error:
        print(error.args, handled())
    print(handled())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(middle(7))
            group.create_task(middle(-7))
    except* LookupError as found:
        print(found.exceptions)
    except* ValueError as found:
        print(found.exceptions)
    print(handled())


asyncio.run(main())
try:
    asyncio.run(middle(-5))
except LookupError as error:
    print(own(error))
print(handled())
asyncio.run(middle(-6))

#> ['main: await middle(n)', 'middle: await innermost(n)', 'innermost: raise LookupError(n)'] None LookupError(-1)
#> None
#> ['main: await asyncio.create_task(middle(n))', 'middle: await innermost(n)', 'innermost: raise LookupError(n)'] None LookupError(-1)
#> None
#> ['main: await asyncio.gather(middle(n), asyncio.sleep(0))', 'middle: await innermost(n)', 'innermost: raise LookupError(n)'] None
#> None
#> ['main: await asyncio.wait_for(middle(n), 5)', 'middle: await innermost(n)', 'innermost: raise LookupError(n)'] None
#> None
#> ['middle: await innermost(n)', 'innermost: raise LookupError(n)'] [LookupError(-1)]
#> ['main: await middle(n)', 'middle: await innermost(n)', 'innermost: raise ValueError(n)'] None ValueError(1)
#> None
#> ['main: await asyncio.create_task(middle(n))', 'middle: await innermost(n)', 'innermost: raise ValueError(n)'] None ValueError(1)
#> None
#> ['main: await asyncio.gather(middle(n), asyncio.sleep(0))', 'middle: await innermost(n)', 'innermost: raise ValueError(n)'] None
#> None
#> ['main: await asyncio.wait_for(middle(n), 5)', 'middle: await innermost(n)', 'innermost: raise ValueError(n)'] None
#> None
#> ['middle: await innermost(n)', 'innermost: raise ValueError(n)'] [ValueError(1)]
#> ('enough',) CancelledError('enough')
#> None
#> (LookupError(-7),)
#> (ValueError(7),)
#> None
#> ['<module>: asyncio.run(middle(-5))', 'middle: await innermost(n)', 'innermost: raise LookupError(n)']
#> None
