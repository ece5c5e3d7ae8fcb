# A generator as a state machine, driven by send, throw and close.
class Reset(Exception):
    pass


def machine():
    state = "idle"
    seen = []
    try:
        while True:
            try:
                event = yield state, tuple(seen)
                print("  event", event)
                match state, event:
                    case "idle", "start":
                        state = "running"
                    case "running", ("data", value):
                        seen.append(value)
                    case "running", "stop":
                        state = "idle"
                    case _, "quit":
                        return len(seen)
                    case _, None:
                        pass
                    case _:
                        raise ValueError(f"{event!r} in {state}")
            except Reset as e:
                print("  reset", e.args)
                seen.clear()
                state = "idle"
    finally:
        print("  finally", state)


def drive(events):
    g = machine()
    print("first", next(g))
    for event in events:
        try:
            if isinstance(event, BaseException):
                print(g.throw(event))
            else:
                print(g.send(event))
        except StopIteration as e:
            print("stopped", e.value)
        except Exception as e:
            print(type(e).__name__, e)
    print("close", g.close())


drive(["start", ("data", 1), ("data", 2), "stop", None, "quit", "after"])
drive(["start", ("data", 1), Reset("why"), "start", "nonsense", "start"])
drive(["stop"])
drive([KeyError("k"), Reset("late")])
g = machine()
try:
    g.send("too early")
except TypeError as e:
    print(type(e).__name__, e)
print(g.send(None))
g.close()
g.close()
try:
    next(g)
except StopIteration as e:
    print("StopIteration", e.value, e.args)
unstarted = machine()
print(unstarted.close())
try:
    machine().throw(ValueError("before the start"))
except ValueError as e:
    print(type(e).__name__, e)


def stubborn():
    while True:
        try:
            yield "here"
        except GeneratorExit:
            yield "still here"
            return


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(type(e).__name__, e)
print(list(g))


def replaces():
    try:
        yield 1
    except GeneratorExit:
        raise KeyError("instead")


g = replaces()
next(g)
try:
    g.close()
except KeyError as e:
    print(type(e).__name__, e, repr(e.__context__))


def itself():
    try:
        next(running)
    except ValueError as e:
        yield f"{type(e).__name__}: {e}"


running = itself()
print(next(running))


def averages():
    total, count, average = 0, 0, None
    while True:
        total += yield average
        count += 1
        average = total / count


g = averages()
print([g.send(x) for x in (None, 10, 20, 60)])
try:
    g.send("x")
except TypeError as e:
    print(type(e).__name__, e)
print(next(g, "finished"))

#> first ('idle', ())
#>   event start
#> ('running', ())
#>   event ('data', 1)
#> ('running', (1,))
#>   event ('data', 2)
#> ('running', (1, 2))
#>   event stop
#> ('idle', (1, 2))
#>   event None
#> ('idle', (1, 2))
#>   event quit
#>   finally idle
#> stopped 2
#> stopped None
#> close None
#> first ('idle', ())
#>   event start
#> ('running', ())
#>   event ('data', 1)
#> ('running', (1,))
#>   reset ('why',)
#> ('idle', ())
#>   event start
#> ('running', ())
#>   event nonsense
#>   finally running
#> ValueError 'nonsense' in running
#> stopped None
#> close None
#> first ('idle', ())
#>   event stop
#>   finally idle
#> ValueError 'stop' in idle
#> close None
#> first ('idle', ())
#>   finally idle
#> KeyError 'k'
#> Reset late
#> close None
#> TypeError can't send non-None value to a just-started generator
#> ('idle', ())
#>   finally idle
#> StopIteration None ()
#> None
#> ValueError before the start
#> RuntimeError generator ignored GeneratorExit
#> []
#> KeyError 'instead' GeneratorExit()
#> ValueError: generator already executing
#> [None, 10.0, 15.0, 30.0]
#> TypeError unsupported operand type(s) for +=: 'int' and 'str'
#> finished
