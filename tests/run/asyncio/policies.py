import asyncio


async def work(n):
    await asyncio.sleep(0)
    return n * 2


print(asyncio.run(work(1)))
asyncio.set_event_loop_policy(None)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop_policy().get_event_loop() is loop, loop.run_until_complete(work(2)))
loop.close()


class Counting(asyncio.DefaultEventLoopPolicy):
    made = 0

    def new_event_loop(self):
        Counting.made += 1
        return super().new_event_loop()


policy = Counting()
asyncio.set_event_loop_policy(policy)
print(asyncio.get_event_loop_policy() is policy, asyncio.run(work(3)), Counting.made)
with asyncio.Runner() as runner:
    print(runner.run(work(4)), runner.run(work(5)), Counting.made)
try:
    asyncio.set_event_loop_policy("no")
except TypeError as error:
    print(error)
try:
    policy.set_event_loop(5)
except TypeError as error:
    print(error)
asyncio.set_event_loop_policy(None)
print(asyncio.get_event_loop_policy() is policy, isinstance(asyncio.get_event_loop_policy(), asyncio.AbstractEventLoopPolicy))
for name in ("get_event_loop", "new_event_loop"):
    try:
        getattr(asyncio.AbstractEventLoopPolicy(), name)()
    except NotImplementedError as error:
        print(name, repr(error))

#> 2
#> True 4
#> True 6 1
#> 8 10 2
#> policy must be an instance of AbstractEventLoopPolicy or None, not 'str'
#> loop must be an instance of AbstractEventLoop or None, not 'int'
#> False True
#> get_event_loop NotImplementedError()
#> new_event_loop NotImplementedError()
