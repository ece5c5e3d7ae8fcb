# next, send, throw, close and their states; return values; messages; frames and attributes of generators.
import inspect


def talk():
    got = []
    while True:
        try:
            x = yield len(got)
            got.append(x)
        except ValueError as e:
            got.append(f"caught {e}")
        except GeneratorExit:
            print("exit with", got)
            return


g = talk()
print(inspect.getgeneratorstate(g))
for bad in (1, "x", []):
    try:
        g.send(bad)
    except TypeError as e:
        print(e)
print(g.send(None), g.send("a"), g.send("b"), g.throw(ValueError("v")), g.throw(ValueError))
print(inspect.getgeneratorstate(g))
g.close()
print(inspect.getgeneratorstate(g))
g.close()
for f in (lambda: next(g), lambda: g.send(5), lambda: g.throw(KeyError("k")), lambda: g.throw(StopIteration(3))):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e.args)


released = []


def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            if released:
                raise
            print("no")


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)
released.append(True)


def returns():
    x = yield "first"
    return x


def drive(g, *values):
    out = [next(g)]
    for v in values:
        try:
            out.append(g.send(v))
        except StopIteration as e:
            out.append(("returned", e.value))
    return out


print(drive(returns(), "sent"), drive(returns(), None), drive(returns(), (1, 2)))
fresh = returns()
try:
    fresh.throw(ValueError("before the start"))
except ValueError as e:
    print(e, inspect.getgeneratorstate(fresh))
print(list(fresh))
for bad in ((), (5,), ("s",), (ValueError, "m"), (ValueError("x"), "m"), (int,)):
    g = returns()
    next(g)
    try:
        import warnings
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            g.throw(*bad)
    except Exception as e:
        print(type(e).__name__, e)


def raises_stop():
    yield 1
    raise StopIteration("inside")


try:
    list(raises_stop())
except RuntimeError as e:
    print(e, repr(e.__cause__))


def reenter():
    yield next(me)


me = reenter()
try:
    next(me)
except ValueError as e:
    print(e)
g = returns()
print(g.__name__, g.__qualname__, g.gi_running, g.gi_yieldfrom, iter(g) is g, g.gi_code.co_name)


def outer():
    yield from returns()


o = outer()
next(o)
print(o.gi_yieldfrom.__name__)
print((lambda: (yield))().__name__, (i for i in []).__name__, type(o).__name__, repr(o)[:24])
try:
    len(o)
except TypeError as e:
    print(e)
try:
    o[0]
except TypeError as e:
    print(e)

#> GEN_CREATED
#> can't send non-None value to a just-started generator
#> can't send non-None value to a just-started generator
#> can't send non-None value to a just-started generator
#> 0 1 2 3 4
#> GEN_SUSPENDED
#> exit with ['a', 'b', 'caught v', 'caught ']
#> GEN_CLOSED
#> StopIteration ()
#> StopIteration ()
#> KeyError ('k',)
#> StopIteration (3,)
#> no
#> generator ignored GeneratorExit
#> ['first', ('returned', 'sent')] ['first', ('returned', None)] ['first', ('returned', (1, 2))]
#> before the start GEN_CLOSED
#> []
#> TypeError throw expected at least 1 argument, got 0
#> TypeError exceptions must be classes or instances deriving from BaseException, not int
#> TypeError exceptions must be classes or instances deriving from BaseException, not str
#> ValueError m
#> TypeError instance exception may not have a separate value
#> TypeError exceptions must be classes or instances deriving from BaseException, not type
#> generator raised StopIteration StopIteration('inside')
#> generator already executing
#> returns returns False None True returns
#> returns
#> <lambda> <genexpr> generator <generator object outer 
#> object of type 'generator' has no len()
#> 'generator' object is not subscriptable
