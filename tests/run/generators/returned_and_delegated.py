#@ stderr: any
"""yield from over iterators that are not generators: send, throw, close, results, missing methods, errors in the attributes."""


class Bare:
    """Only __next__."""

    def __init__(self, *items, result="bare result"):
        self.items, self.result = list(items), result

    def __iter__(self):
        return self

    def __next__(self):
        if not self.items:
            raise StopIteration(self.result)
        return self.items.pop(0)


class WithSend(Bare):
    def send(self, v):
        return ("sent", v)


class WithThrow(Bare):
    def throw(self, kind, *rest):
        if isinstance(kind, KeyError):
            return ("thrown", repr(kind), rest)
        if isinstance(kind, StopIteration):
            raise kind
        raise StopIteration("ended by throw")


class WithClose(Bare):
    def close(self):
        print("  closed")


class CloseFails(Bare):
    def close(self):
        raise OSError("close failed")


class LookupFails(Bare):
    def __getattr__(self, name):
        raise ZeroDivisionError(f"looking for {name}")


def outer(it):
    try:
        result = yield from it
        yield ("result", result)
    except BaseException as e:
        yield ("caught", repr(e))
    yield "tail"


def drive(it, *steps):
    g = outer(it)
    out = [next(g)]
    for s in steps:
        try:
            if s is close:
                out.append(("close", g.close()))
            elif isinstance(s, BaseException):
                out.append(g.throw(s))
            else:
                out.append(g.send(s))
        except BaseException as e:
            out.append(f"!{e!r}")
    print(type(it).__name__, out)


close = object()
drive(Bare(1, 2), None, None, None)
drive(Bare(1, 2), "value")
drive(Bare(1, 2), ValueError("v"), None)
drive(Bare(1, 2), close)
drive(WithSend(1, 2), "a", None, "b", None)
drive(WithThrow(1, 2), KeyError("k"), None, ValueError("v"), None)
drive(WithThrow(1, 2), StopIteration("mine"), None)
drive(WithThrow(1), GeneratorExit())
drive(WithClose(1, 2), close)
drive(WithClose(1, 2), GeneratorExit(), None)
drive(CloseFails(1, 2), close)
drive(CloseFails(1, 2), GeneratorExit(), None)
drive(LookupFails(1, 2), "send needs an attribute")
drive(LookupFails(1, 2), close)
drive([1, 2], None, None, None)
drive("ab", "to a string iterator")
drive(range(1, 3), ValueError("into a range"), None)
drive({"k": 1}, None)
drive(map(lambda x: 10 // x, [1, 0]), None)
drive((x for x in "xy"), "sent into a generator expression", None)


def not_iterable():
    try:
        yield from 5
    except TypeError as e:
        yield str(e)


def result_of_everything():
    results = []
    results.append((yield from []))
    results.append((yield from (i for i in ())))
    results.append((yield from Bare(result=("a", "tuple"))))
    results.append((yield from Bare(result=StopIteration("nested"))))

    def inner():
        return (yield from deeper()) + 1

    def deeper():
        got = yield "deep"
        return len(got)
    results.append((yield from inner()))
    return results


print(list(not_iterable()))
g = result_of_everything()
print(next(g))
try:
    g.send("four")
except StopIteration as stop:
    print(stop.value)


def reentrant():
    yield 1
    try:
        next(me)
    except ValueError as e:
        yield str(e)
    try:
        yield from me
    except ValueError as e:
        yield str(e)


me = reentrant()
print(list(me))


def same(it):
    yield from it
    yield from it


print(list(same(iter([1, 2]))), list(same([1, 2])))


def shared():
    g = (i for i in range(6))

    def a():
        yield from g
    first, second = a(), a()
    return next(first), next(second), next(first), list(second), list(first)


print(shared())


def swallow():
    while True:
        try:
            yield "alive"
        except GeneratorExit:
            yield "refuses"


g = outer(swallow())
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


def cleanup(name):
    try:
        yield name
    finally:
        print("  cleanup", name)


def nest(n):
    try:
        yield from (nest(n - 1) if n else cleanup("bottom"))
    finally:
        print("  leaving", n)


g = nest(2)
print(next(g), g.gi_yieldfrom.__name__, g.gi_running, g.gi_suspended)
g.close()
print(g.gi_yieldfrom, g.gi_frame)
g = nest(1)
next(g)
try:
    g.throw(ValueError("through all"))
except ValueError as e:
    print(e)
try:
    next(g)
except StopIteration as e:
    print("finished", e.value)

#> Bare [1, 2, ('result', 'bare result'), 'tail']
#> Bare [1, ('caught', 'AttributeError("\'Bare\' object has no attribute \'send\'")')]
#> Bare [1, ('caught', "ValueError('v')"), 'tail']
#> Bare [1, "!RuntimeError('generator ignored GeneratorExit')"]
#> WithSend [1, ('sent', 'a'), 2, ('sent', 'b'), ('result', 'bare result')]
#> WithThrow [1, ('thrown', "KeyError('k')", ()), 2, ('result', 'ended by throw'), 'tail']
#> WithThrow [1, ('result', 'mine'), 'tail']
#> WithThrow [1, ('caught', 'GeneratorExit()')]
#>   closed
#> WithClose [1, "!RuntimeError('generator ignored GeneratorExit')"]
#>   closed
#> WithClose [1, ('caught', 'GeneratorExit()'), 'tail']
#> CloseFails [1, "!RuntimeError('generator ignored GeneratorExit')"]
#> CloseFails [1, ('caught', "OSError('close failed')"), 'tail']
#> LookupFails [1, ('caught', "ZeroDivisionError('looking for send')")]
#> LookupFails [1, "!RuntimeError('generator ignored GeneratorExit')"]
#> list [1, 2, ('result', None), 'tail']
#> str ['a', ('caught', 'AttributeError("\'str_ascii_iterator\' object has no attribute \'send\'")')]
#> range [1, ('caught', "ValueError('into a range')"), 'tail']
#> dict ['k', ('result', None)]
#> map [10, ('caught', "ZeroDivisionError('integer division or modulo by zero')")]
#> generator ['x', 'y', ('result', None)]
#> ["'int' object is not iterable"]
#> deep
#> [None, None, ('a', 'tuple'), StopIteration('nested'), 5]
#> [1, 'generator already executing', 'generator already executing']
#> [1, 2] [1, 2, 1, 2]
#> (0, 1, 2, [3, 4, 5], [])
#> generator ignored GeneratorExit
#> bottom nest False True
#>   cleanup bottom
#>   leaving 0
#>   leaving 1
#>   leaving 2
#> None None
#>   cleanup bottom
#>   leaving 0
#>   leaving 1
#> through all
#> finished None
