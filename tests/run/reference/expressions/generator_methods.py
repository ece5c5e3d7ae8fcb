"""Generator-iterator methods: __next__, send, throw and close in each state, and what they return or raise."""


def act(g, name, *args):
    try:
        return getattr(g, name)(*args)
    except BaseException as e:
        return f"{type(e).__name__}({', '.join(map(repr, e.args))})"


def echo(value=None):
    print("starts")
    try:
        while True:
            try:
                value = yield value
            except Exception as e:
                value = e
    finally:
        print("cleanup")


g = echo(1)
print(act(g, "__next__"), act(g, "__next__"), act(g, "send", 2), act(g, "throw", TypeError("spam")), act(g, "close"), act(g, "__next__"), act(g, "close"), act(g, "send", 1), act(g, "throw", KeyError("late")))
g = echo()
print(act(g, "send", "not none"), act(g, "close"), act(g, "__next__"))
g = echo()
print(act(g, "throw", ValueError("unstarted")), act(g, "__next__"))


def returning():
    try:
        yield 1
    except GeneratorExit:
        return "closed value"


g = returning()
next(g)
print(act(g, "close"))


def ignoring():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = ignoring()
next(g)
print(act(g, "close"), act(g, "__next__"))


def raising():
    try:
        yield 1
    finally:
        raise OSError("from finally")


g = raising()
next(g)
print(act(g, "close"))


def swallow():
    while True:
        try:
            yield "ready"
        except ValueError:
            print("swallowed")


g = swallow()
next(g)
print(act(g, "throw", ValueError), act(g, "throw", ValueError("x")), act(g, "throw", KeyError("y")), act(g, "__next__"))
for args in ((5,), (), ("text",), (ValueError, "value"), (ValueError, None, None), (ValueError("a"), "b"), (ValueError, "v", "tb"), (int,)):
    g = swallow()
    next(g)
    try:
        import warnings
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            print(act(g, "throw", *args))
    finally:
        g.close()


def reentrant():
    try:
        next(me)
    except ValueError as e:
        yield str(e)
    try:
        me.send(1)
    except ValueError as e:
        yield str(e)
    try:
        me.close()
    except ValueError as e:
        yield str(e)


me = reentrant()
print(list(me))


def ret(v):
    return v
    yield


for v in (None, 5, (1, 2), ValueError("e")):
    print(act(ret(v), "__next__"))


def stops():
    raise StopIteration("inside")
    yield


g = stops()
try:
    next(g)
except RuntimeError as e:
    print(e, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
g = echo(5)
print(g.gi_running, g.gi_yieldfrom, g.gi_suspended, g.gi_frame is not None)
next(g)
print(g.gi_suspended, g.__name__, g.__qualname__)
g.close()
print(g.gi_suspended, g.gi_frame)


def delegating():
    r = yield from echo(7)
    yield r


g = delegating()
next(g)
print(type(g.gi_yieldfrom).__name__, act(g, "throw", ValueError("through")), act(g, "send", "s"), act(g, "close"))

#> starts
#> cleanup
#> 1 None 2 spam None StopIteration() None StopIteration() KeyError('late')
#> TypeError("can't send non-None value to a just-started generator") None StopIteration()
#> ValueError('unstarted') StopIteration()
#> None
#> RuntimeError('generator ignored GeneratorExit') StopIteration()
#> OSError('from finally')
#> swallowed
#> swallowed
#> ready ready KeyError('y') StopIteration()
#> TypeError('exceptions must be classes or instances deriving from BaseException, not int')
#> TypeError('throw expected at least 1 argument, got 0')
#> TypeError('exceptions must be classes or instances deriving from BaseException, not str')
#> swallowed
#> ready
#> swallowed
#> ready
#> TypeError('instance exception may not have a separate value')
#> TypeError('throw() third argument must be a traceback object')
#> TypeError('exceptions must be classes or instances deriving from BaseException, not type')
#> ['generator already executing', 'generator already executing', 'generator already executing']
#> StopIteration()
#> StopIteration(5)
#> StopIteration((1, 2))
#> StopIteration(ValueError('e'))
#> generator raised StopIteration StopIteration('inside') StopIteration('inside') True
#> False None False True
#> starts
#> True echo echo
#> cleanup
#> False None
#> starts
#> cleanup
#> generator through s None
