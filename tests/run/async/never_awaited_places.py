# Each place that leaves a coroutine lying is warned of once, with its line.
import asyncio


async def c():
    pass


c(); c()
for i in range(3):
    c()


class Session:
    async def close(self):
        pass

    async def use(self):
        self.close()
        await self.close()
        return 1


def close_all(sessions):
    for session in sessions:
        session.close()


def choose(flag):
    return Session() if flag else [1]


async def main():
    c()
    print(await Session().use())
    close_all([Session(), Session()])
    choose(True).close()


asyncio.run(main())
kept = c()

#> 1
#! never_awaited_places.py:9: RuntimeWarning: coroutine 'c' was never awaited
#!   c(); c()
#! RuntimeWarning: Enable tracemalloc to get the object allocation traceback
#! never_awaited_places.py:11: RuntimeWarning: coroutine 'c' was never awaited
#!   c()
#! RuntimeWarning: Enable tracemalloc to get the object allocation traceback
#! never_awaited_places.py:34: RuntimeWarning: coroutine 'c' was never awaited
#!   c()
#! RuntimeWarning: Enable tracemalloc to get the object allocation traceback
#! never_awaited_places.py:19: RuntimeWarning: coroutine 'Session.close' was never awaited
#!   self.close()
#! RuntimeWarning: Enable tracemalloc to get the object allocation traceback
#! never_awaited_places.py:26: RuntimeWarning: coroutine 'Session.close' was never awaited
#!   session.close()
#! RuntimeWarning: Enable tracemalloc to get the object allocation traceback
#! never_awaited_places.py:37: RuntimeWarning: coroutine 'Session.close' was never awaited
#!   choose(True).close()
#! RuntimeWarning: Enable tracemalloc to get the object allocation traceback
#! sys:1: RuntimeWarning: coroutine 'c' was never awaited
