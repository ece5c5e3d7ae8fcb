"""What can be awaited: classes with __await__, decorated generators, nested delegation, wrong results, sends and throws through them."""
import types


class Plain:
    def __init__(self, *values, result=None):
        self.values, self.result = values, result

    def __await__(self):
        got = []
        for v in self.values:
            got.append((yield v))
        return self.result, got


class Returns:
    def __init__(self, what):
        self.what = what

    def __await__(self):
        return self.what


class Iterator:
    """Not a generator: an iterator class as the result of __await__."""

    def __init__(self, n):
        self.n = n

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration("iterator's value")
        return self.n


@types.coroutine
def old_style(a, b):
    x = yield a
    y = yield b
    return x, y


def drive(coro, *sends):
    out = []
    try:
        out.append(coro.send(None))
        for s in sends:
            if isinstance(s, BaseException):
                out.append(coro.throw(s))
            else:
                out.append(coro.send(s))
    except StopIteration as stop:
        return out, "result", stop.value
    except Exception as e:
        return out, type(e).__name__, str(e)
    return out, "waiting", coro.cr_await is not None


async def wait(x):
    return await x


async def nested(depth, x):
    return await (nested(depth - 1, x) if depth else x)


print(drive(wait(Plain(1, 2, result="r")), "a", "b"))
print(drive(wait(Plain())))
print(drive(wait(old_style(1, 2)), "x", "y"))
print(drive(nested(5, Plain(1, 2)), "deep", "deeper"))
print(drive(wait(Iterator(2)), None, None))
print(drive(wait(Iterator(2)), "a value"))
print(drive(wait(Returns(iter([7, 8]))), None, None))
unused = wait(1)
for bad in (5, None, "abc", [1], Returns(5), Returns([1]), Returns(None), Returns(unused), (i for i in "a"), len, Plain):
    print(drive(wait(bad)))
unused.close()
print(drive(wait(Plain(1, 2)), ValueError("thrown in")))


class Catches:
    def __await__(self):
        while True:
            try:
                yield "ready"
            except KeyError as e:
                yield f"caught {e}"
            except ValueError:
                return "ended by ValueError"


print(drive(nested(2, Catches()), KeyError("k"), None, KeyError("l"), ValueError(), 1))
c = wait(Catches())
print(c.send(None), c.cr_running, c.cr_await is not None, c.close(), c.cr_await, c.cr_frame)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
c = wait(Plain(1))
try:
    c.send("not none")
except TypeError as e:
    print(e)
c.close()
one = wait(Plain(1))
one.send(None)
try:
    wait(one).send(None)
except RuntimeError as e:
    print(e)
one.close()
done = wait(Plain())
drive(done)
print(drive(wait(done)))


class Stubborn:
    def __await__(self):
        try:
            yield 1
        finally:
            yield 2


c = wait(Stubborn())
c.send(None)
try:
    c.close()
except RuntimeError as e:
    print(e)


async def stops():
    raise StopIteration("inside")


print(drive(stops()))


@types.coroutine
def not_a_generator(x):
    return x


print(drive(wait(not_a_generator(Plain(3, result="ok"))), "z"))
print(drive(wait(not_a_generator(5))))


async def many():
    a = await Plain(1)
    b = [await Plain(2), await Plain(3)]
    return a, b, (await Plain(4))[1], {await Plain(5, result="k"): await Plain(6)} if False else len(str(await Plain(7)))


print(drive(many(), *range(5)))
gen = old_style(1, 2)
print(type(gen).__name__, gen.gi_code.co_name, next(gen), gen.send("s"))


class Chain:
    """__await__ that delegates to the __await__ of another."""

    def __init__(self, *parts):
        self.parts = parts

    def __await__(self):
        results = []
        for p in self.parts:
            results.append((yield from p.__await__()))
        return results


print(drive(wait(Chain(Plain(1, result="p"), Chain(Iterator(1)), wait(Plain(9)))), "a", None, "c"))

#> ([1, 2], 'result', ('r', ['a', 'b']))
#> ([], 'result', (None, []))
#> ([1, 2], 'result', ('x', 'y'))
#> ([1, 2], 'result', (None, ['deep', 'deeper']))
#> ([1, 0], 'result', "iterator's value")
#> ([1], 'AttributeError', "'Iterator' object has no attribute 'send'")
#> ([7, 8], 'result', None)
#> ([], 'TypeError', "object int can't be used in 'await' expression")
#> ([], 'TypeError', "object NoneType can't be used in 'await' expression")
#> ([], 'TypeError', "object str can't be used in 'await' expression")
#> ([], 'TypeError', "object list can't be used in 'await' expression")
#> ([], 'TypeError', "__await__() returned non-iterator of type 'int'")
#> ([], 'TypeError', "__await__() returned non-iterator of type 'list'")
#> ([], 'TypeError', "__await__() returned non-iterator of type 'NoneType'")
#> ([], 'TypeError', '__await__() returned a coroutine')
#> ([], 'TypeError', "object generator can't be used in 'await' expression")
#> ([], 'TypeError', "object builtin_function_or_method can't be used in 'await' expression")
#> ([], 'TypeError', "object type can't be used in 'await' expression")
#> ([1], 'ValueError', 'thrown in')
#> (['ready', "caught 'k'", 'ready', "caught 'l'"], 'ValueError', '')
#> ready False True None None None
#> cannot reuse already awaited coroutine
#> can't send non-None value to a just-started coroutine
#> coroutine is being awaited already
#> ([], 'RuntimeError', 'cannot reuse already awaited coroutine')
#> generator ignored GeneratorExit
#> ([], 'RuntimeError', 'coroutine raised StopIteration')
#> ([3], 'result', ('ok', ['z']))
#> ([], 'TypeError', "object int can't be used in 'await' expression")
#> ([1, 2, 3, 4, 7], 'result', ((None, [0]), [(None, [1]), (None, [2])], [3], 11))
#> generator old_style 1 2
#> ([1, 0, 9], 'result', [('p', ['a']), ["iterator's value"], (None, ['c'])])
