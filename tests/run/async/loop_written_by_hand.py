"""An event loop of our own: futures, tasks, sleeping on a simulated clock, cancellation, results and failures."""
import heapq
from collections import deque


class Cancelled(BaseException):
    pass


class Future:
    def __init__(self, loop):
        self.loop, self.done, self.value, self.error, self.waiting = loop, False, None, None, []

    def set(self, value=None, error=None):
        if self.done:
            raise RuntimeError("set twice")
        self.done, self.value, self.error = True, value, error
        for w in self.waiting:
            self.loop.soon(w)

    def then(self, callback):
        if self.done:
            self.loop.soon(callback)
        else:
            self.waiting.append(callback)

    def __await__(self):
        if not self.done:
            yield self
        if self.error is not None:
            raise self.error
        return self.value


class Task(Future):
    def __init__(self, loop, coro, name):
        super().__init__(loop)
        self.coro, self.name, self.awaiting, self.cancelling = coro, name, None, False
        loop.soon(self.step)

    def cancel(self):
        if not self.done:
            self.cancelling = True
            self.loop.soon(self.step)

    def step(self):
        if self.done:
            return
        try:
            if self.cancelling:
                self.cancelling = False
                future = self.coro.throw(Cancelled(self.name))
            elif self.awaiting is not None and not self.awaiting.done:
                return
            else:
                future = self.coro.send(None)
        except StopIteration as stop:
            self.set(stop.value)
        except Cancelled as c:
            self.set(error=c)
        except Exception as e:
            self.set(error=e)
        else:
            self.awaiting = future
            future.then(self.step)


class Loop:
    def __init__(self):
        self.ready, self.timers, self.now, self.count, self.log = deque(), [], 0, 0, []

    def soon(self, callback):
        self.ready.append(callback)

    def spawn(self, coro, name="task"):
        return Task(self, coro, name)

    def sleep(self, delay):
        future = Future(self)
        self.count += 1
        heapq.heappush(self.timers, (self.now + delay, self.count, future))
        return future

    def run(self, coro):
        main = self.spawn(coro, "main")
        while not main.done:
            while self.ready:
                self.ready.popleft()()
            if main.done:
                break
            if not self.timers:
                raise RuntimeError("deadlock")
            self.now, _, future = heapq.heappop(self.timers)
            if not future.done:
                future.set(self.now)
        if main.error is not None:
            raise main.error
        return main.value

    def say(self, *what):
        self.log.append((self.now, *what))


async def worker(loop, name, delay, times):
    try:
        for i in range(times):
            await loop.sleep(delay)
            loop.say(name, i)
        return f"{name} done"
    finally:
        loop.say(name, "finally")


async def gather(*tasks):
    return [await t for t in tasks]


async def timeout(loop, seconds, task):
    watch = loop.spawn(expire(loop, seconds, task), "watch")
    try:
        return await task
    except Cancelled:
        return f"timed out at {loop.now}"
    finally:
        watch.cancel()


async def expire(loop, seconds, task):
    await loop.sleep(seconds)
    task.cancel()


async def failing(loop):
    await loop.sleep(2)
    raise ValueError("as planned")


async def stubborn(loop):
    try:
        await loop.sleep(100)
    except Cancelled:
        loop.say("refuses")
        await loop.sleep(1)
        return "finished anyway"


async def main(loop):
    a, b = loop.spawn(worker(loop, "a", 3, 3)), loop.spawn(worker(loop, "b", 2, 4))
    print(await gather(a, b), loop.now)
    print(await timeout(loop, 5, loop.spawn(worker(loop, "slow", 4, 9), "slow")))
    print(await timeout(loop, 50, loop.spawn(worker(loop, "quick", 4, 2))))
    try:
        await gather(loop.spawn(failing(loop)), loop.spawn(worker(loop, "other", 1, 1)))
    except ValueError as e:
        print("caught", e, loop.now)
    print(await timeout(loop, 3, loop.spawn(stubborn(loop), "stubborn")))
    return "main result"


loop = Loop()
print(loop.run(main(loop)))
for entry in loop.log:
    print(entry)


async def stuck(loop):
    await Future(loop)


try:
    Loop().run(stuck(loop))
except RuntimeError as e:
    print(e)

#> ['a done', 'b done'] 9
#> timed out at 14
#> quick done
#> caught as planned 24
#> finished anyway
#> main result
#> (2, 'b', 0)
#> (3, 'a', 0)
#> (4, 'b', 1)
#> (6, 'a', 1)
#> (6, 'b', 2)
#> (8, 'b', 3)
#> (8, 'b', 'finally')
#> (9, 'a', 2)
#> (9, 'a', 'finally')
#> (13, 'slow', 0)
#> (14, 'slow', 'finally')
#> (18, 'quick', 0)
#> (22, 'quick', 1)
#> (22, 'quick', 'finally')
#> (23, 'other', 0)
#> (23, 'other', 'finally')
#> (27, 'refuses')
#> deadlock
