# yield inside try, except, finally, with, loops with else; what is current in the handler after resumption.
import sys


def handler():
    try:
        raise ValueError("held")
    except ValueError as e:
        yield f"in handler {e}"
        x = yield sys.exc_info()[0].__name__
        yield f"still {e} {x}"
    yield sys.exc_info()[0]


print(list(handler()))
h = handler()
try:
    raise KeyError("outside")
except KeyError:
    print(next(h), sys.exc_info()[0].__name__, next(h), sys.exc_info()[0].__name__)
print(sys.exc_info()[0])


def cleanup(log):
    try:
        yield 1
        try:
            yield 2
        finally:
            log.append("inner")
            yield "from finally"
            log.append("after the yield in finally")
    finally:
        log.append("outer")


for stop in range(1, 5):
    log = []
    g = cleanup(log)
    got = [v for v, _ in zip(g, range(stop))]
    try:
        g.close()
    except RuntimeError as e:
        log.append(str(e))
    print(stop, got, log)


def nested_handlers():
    for i in range(3):
        try:
            yield i
        except ValueError as e:
            try:
                yield f"handling {e}"
            except KeyError as k:
                yield f"{k} during {k.__context__}"
        else:
            yield f"else {i}"
        finally:
            yield f"finally {i}"
    else:
        yield "loop else"


print(list(nested_handlers()))
g = nested_handlers()
print(next(g), g.throw(ValueError("v")), g.throw(KeyError("k")), next(g), next(g), next(g), list(g))


class CM:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        self.log.append("enter")
        return self

    def __exit__(self, t, v, tb):
        self.log.append(t.__name__ if t else None)
        return t is ValueError


def managed(log):
    with CM(log):
        yield "a"
        yield "b"
    yield "after"


log = []
g = managed(log)
print(next(g), g.throw(ValueError()), list(g), log)
log = []
g = managed(log)
next(g)
g.close()
print(log)
log = []
g = managed(log)
next(g)
try:
    g.throw(KeyError("x"))
except KeyError:
    print(log)


def chained():
    try:
        yield
    except Exception as e:
        raise RuntimeError("wrapped") from e


g = chained()
next(g)
try:
    g.throw(OSError("disk"))
except RuntimeError as e:
    print(repr(e.__cause__), repr(e.__context__))


def swallow_all():
    while True:
        try:
            x = yield
        except Exception as e:
            print("ate", type(e).__name__, e)
            continue
        if x == "stop":
            break
    return "stopped"


g = swallow_all()
next(g)
for e in (ValueError(1), TypeError("t"), ZeroDivisionError()):
    g.throw(e)
try:
    g.send("stop")
except StopIteration as e:
    print(e.value)

#> ['in handler held', 'ValueError', 'still held None', None]
#> in handler held KeyError ValueError KeyError
#> None
#> 1 [1] ['inner', 'generator ignored GeneratorExit']
#> 2 [1, 2] ['inner', 'outer']
#> 3 [1, 2, 'from finally'] ['inner', 'after the yield in finally', 'outer']
#> 4 [1, 2, 'from finally'] ['inner', 'after the yield in finally', 'outer']
#> [0, 'else 0', 'finally 0', 1, 'else 1', 'finally 1', 2, 'else 2', 'finally 2', 'loop else']
#> 0 handling v 'k' during v finally 0 1 else 1 ['finally 1', 2, 'else 2', 'finally 2', 'loop else']
#> a after [] ['enter', 'ValueError']
#> ['enter', 'GeneratorExit']
#> ['enter', 'KeyError']
#> OSError('disk') OSError('disk')
#> ate ValueError 1
#> ate TypeError t
#> ate ZeroDivisionError 
#> stopped
