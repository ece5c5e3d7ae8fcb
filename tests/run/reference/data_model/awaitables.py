"""Awaitable objects: __await__ and what it may give; coroutine methods; errors of await."""


class Steps:
    def __init__(self, *values):
        self.values = values

    def __await__(self):
        got = []
        for v in self.values:
            got.append((yield v))
        return got


class GivesIterator:
    def __await__(self):
        return iter(["first", "second"])


class BadAwait:
    def __init__(self, r):
        self.r = r

    def __await__(self):
        return self.r


def run(coro, *sends):
    sends = list(sends)
    try:
        value = coro.send(None)
        while True:
            print("  yielded", value)
            value = coro.send(sends.pop(0) if sends else None)
    except StopIteration as e:
        return e.value


async def uses(x):
    return await x


print(run(uses(Steps(1, 2, 3)), "a", "b", "c"))
print(run(uses(GivesIterator())))
print(run(uses(uses(Steps("deep"))), "sent"))
for bad in (5, "s", None, [], object(), BadAwait(5), BadAwait([]), BadAwait(None), uses, (x for x in "a")):
    try:
        print(run(uses(bad)))
    except TypeError as e:
        print(e)


async def plain():
    return "plain"


inner = plain()
try:
    print(run(uses(BadAwait(inner))))
except TypeError as e:
    print(e)
inner.close()
c = plain()
print(run(uses(c)))
try:
    run(uses(c))
except RuntimeError as e:
    print(e)
c = uses(Steps(1))
print(c.send(None))
try:
    c.send(0) if False else c.throw(ValueError("thrown"))
except ValueError as e:
    print("out", e)
try:
    c.send(None)
except RuntimeError as e:
    print(e)


class Catching:
    def __await__(self):
        try:
            yield "waiting"
        except KeyError as e:
            print("caught", e)
            yield "after"
        finally:
            print("cleanup")
        return "end"


c = uses(Catching())
print(c.send(None), c.throw(KeyError("k")))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
c = uses(Catching())
c.send(None)
c.close()
c.close()
print(c.cr_await, c.cr_running, c.cr_frame)
new = uses(Steps())
print(type(new).__name__, new.__name__, new.__qualname__, new.cr_await, new.cr_running, new.cr_origin, new.cr_code.co_name)
for f in (lambda: iter(new), lambda: next(new), lambda: [*new], lambda: new.send(), lambda: new.send(1)):
    try:
        f()
    except TypeError as e:
        print(e)
new.close()
it = plain().__await__()
print(type(it).__name__)
try:
    next(it)
except StopIteration as e:
    print(e.value)

#>   yielded 1
#>   yielded 2
#>   yielded 3
#> ['a', 'b', 'c']
#>   yielded first
#>   yielded second
#> None
#>   yielded deep
#> ['sent']
#> object int can't be used in 'await' expression
#> object str can't be used in 'await' expression
#> object NoneType can't be used in 'await' expression
#> object list can't be used in 'await' expression
#> object object can't be used in 'await' expression
#> __await__() returned non-iterator of type 'int'
#> __await__() returned non-iterator of type 'list'
#> __await__() returned non-iterator of type 'NoneType'
#> object function can't be used in 'await' expression
#> object generator can't be used in 'await' expression
#> __await__() returned a coroutine
#> plain
#> cannot reuse already awaited coroutine
#> 1
#> out thrown
#> cannot reuse already awaited coroutine
#> caught 'k'
#> waiting after
#> cleanup
#> end
#> cleanup
#> None False None
#> coroutine uses uses None False None uses
#> 'coroutine' object is not iterable
#> 'coroutine' object is not an iterator
#> Value after * must be an iterable, not coroutine
#> coroutine.send() takes exactly one argument (0 given)
#> can't send non-None value to a just-started coroutine
#> coroutine_wrapper
#> plain
