"""Generators as objects with a state: averages, parsers, debounce, undo; priming, closing, throwing, inspecting."""
import functools
import inspect


def primed(f):
    @functools.wraps(f)
    def start(*a, **k):
        g = f(*a, **k)
        next(g)
        return g
    return start


@primed
def averager():
    total, n, average = 0.0, 0, None
    while True:
        try:
            term = yield average
        except ZeroDivisionError:
            total, n, average = 0.0, 0, None
            continue
        if term is None:
            return total, n
        total += term
        n += 1
        average = total / n


a = averager()
print([a.send(x) for x in (10, 20, 33)], a.throw(ZeroDivisionError), a.send(5))
try:
    a.send(None)
except StopIteration as stop:
    print(stop.value)


@primed
def parser(target):
    """Pushes fields of a CSV dialect character by character."""
    field, row = [], []
    c = yield
    while True:
        if c == '"':
            while True:
                c = yield
                if c == '"':
                    c = yield
                    if c != '"':
                        break
                if c is None:
                    raise ValueError("unclosed quote")
                field.append(c)
        elif c == "," or c == "\n" or c is None:
            row.append("".join(field))
            field.clear()
            if c != ",":
                target.send(row)
                row = []
            if c is None:
                return
            c = yield
        else:
            field.append(c)
            c = yield


@primed
def collect(into):
    try:
        while True:
            into.append((yield))
    finally:
        into.append("end")


def feed(text):
    rows = []
    sink = collect(rows)
    p = parser(sink)
    try:
        for c in text:
            p.send(c)
        p.send(None)
    except StopIteration:
        pass
    except ValueError as e:
        rows.append(str(e))
    sink.close()
    return rows


print(feed('a,"b ""q"" c",\n"x,y",z'), feed('"open'), feed(""))


@primed
def broadcast(*targets):
    while True:
        item = yield
        for t in list(targets):
            try:
                t.send(item)
            except StopIteration:
                targets = tuple(x for x in targets if x is not t)
        if not targets:
            return "nobody listens"


@primed
def first(n, into):
    for _ in range(n):
        into.append((yield))


x, y = [], []
b = broadcast(first(1, x), first(3, y))
try:
    for i in range(10):
        b.send(i)
except StopIteration as stop:
    print(stop.value, x, y, i)


def state_of(g):
    return inspect.getgeneratorstate(g), g.gi_running, g.gi_frame is None, g.gi_suspended


def watched():
    print("inside", state_of(w)[:3])
    v = yield "first"
    print("got", v)
    yield "second"


w = watched()
print(state_of(w), next(w), state_of(w), w.send("v"), state_of(w), next(w, "default"), state_of(w))
w = watched()
w.close()
print(state_of(w), next(w, "closed before it began"))
w = watched()
try:
    w.throw(KeyError("never started"))
except KeyError as e:
    print(repr(e), state_of(w))
try:
    watched().send(1)
except TypeError as e:
    print(e)


class Machine:
    """A generator method as a state machine with named states."""

    def __init__(self):
        self.trail = []
        self.run = self._run()
        next(self.run)

    def _run(self):
        state = self.idle
        while state:
            event = yield state.__name__
            self.trail.append(f"{state.__name__}/{event}")
            state = yield from state(event)

    def idle(self, event):
        return self.working if event == "start" else self.idle
        yield

    def working(self, event):
        for n in range(3):
            if event == "stop":
                return self.idle
            if event == "off":
                return None
            event = yield f"working {n}"
        return self.idle

    def send(self, event):
        try:
            return self.run.send(event)
        except StopIteration:
            return "ended"


m = Machine()
print([m.send(e) for e in ("x", "start", "a", "b", "c", "d", "start", "stop", "q", "start", "off", "more")], m.trail)
for bad in (lambda g: g.throw(5), lambda g: g.throw("text"), lambda g: g.throw(), lambda g: g.throw(int), lambda g: g.send(), lambda g: g.close(1)):
    try:
        bad((i for i in "ab"))
    except Exception as e:
        print(type(e).__name__, e)

#> [10.0, 15.0, 21.0] None 5.0
#> (5.0, 1)
#> [['a', 'b "q" c', ''], ['x,y', 'z'], 'end'] ['unclosed quote', 'end'] [[''], 'end']
#> nobody listens [0] [0, 1, 2] 2
#> inside ('GEN_RUNNING', True, False)
#> got v
#> ('GEN_CREATED', False, False, False) first ('GEN_SUSPENDED', False, False, True) second ('GEN_SUSPENDED', False, False, True) default ('GEN_CLOSED', False, True, False)
#> ('GEN_CLOSED', False, True, False) closed before it began
#> KeyError('never started') ('GEN_CLOSED', False, True, False)
#> can't send non-None value to a just-started generator
#> ['idle', 'working', 'working 0', 'working 1', 'working 2', 'idle', 'working', 'idle', 'idle', 'working', 'ended', 'ended'] ['idle/x', 'idle/start', 'working/a', 'idle/start', 'working/stop', 'idle/q', 'idle/start', 'working/off']
#> TypeError exceptions must be classes or instances deriving from BaseException, not int
#> TypeError exceptions must be classes or instances deriving from BaseException, not str
#> TypeError throw expected at least 1 argument, got 0
#> TypeError exceptions must be classes or instances deriving from BaseException, not type
#> TypeError generator.send() takes exactly one argument (0 given)
#> TypeError generator.close() takes no arguments (1 given)
