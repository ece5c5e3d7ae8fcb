# sched: order of events by time and priority, cancelling, events that add events, delays that are asked for.
import sched


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class Clock:
    def __init__(self):
        self.now = 0
        self.slept = []

    def time(self):
        return self.now

    def sleep(self, n):
        self.slept.append(n)
        self.now += n


def make():
    clock = Clock()
    return clock, sched.scheduler(clock.time, clock.sleep)


clock, s = make()
log = []
note = lambda *a, **k: log.append((clock.now, a, k))
s.enter(5, 1, note, ("later",))
s.enter(1, 2, note, ("second",))
s.enter(1, 1, note, argument=("first",), kwargs={"k": 1})
s.enterabs(3, 0, note, ("absolute",))
s.enter(1, 2, note, ("third",))
print(len(s.queue), s.empty(), [e.argument for e in s.queue], [(e.time, e.priority) for e in s.queue])
print(s.run(), log, clock.slept, s.empty(), clock.now)
clock, s = make()
log.clear()
a = s.enter(1, 0, note, ("a",))
b = s.enter(2, 0, note, ("b",))
c = s.enter(3, 0, note, ("c",))
print(a < b, a == a, a == b, a > b, a.time, a.priority, a.sequence < b.sequence, a.kwargs, a._fields)
s.cancel(b)
told("again", s.cancel, b)
s.run()
print(log)
told("after run", s.cancel, a)
clock, s = make()
log.clear()


def repeat(n):
    note(n)
    if n:
        s.enter(2, 0, repeat, (n - 1,))


repeat(3)
s.run()
print(log, clock.slept)
clock, s = make()
log.clear()


def fails():
    raise ValueError("in event")


s.enter(1, 0, note, ("before",))
s.enter(2, 0, fails)
s.enter(3, 0, note, ("after",))
told("run", s.run)
print(log, len(s.queue))
told("goes on", s.run)
print(log)
clock, s = make()
log.clear()
s.enter(2, 0, note, ("x",))
s.enter(6, 0, note, ("y",))
print(s.run(blocking=False), log)
clock.now = 4
print(s.run(False), log)
clock.now = 6
print(s.run(False), log, s.empty(), s.run(False))
clock, s = make()
log.clear()
s.enterabs(-5, 0, note, ("past",))
s.enter(0, 0, note, ("now",))
s.enter(0.5, 0, note, ("half",))
s.run()
print(log, clock.slept)
told("no action", lambda: s.enter(1, 1))
told("bad time", lambda: (s.enter("a", 1, note)))
told("mixed", lambda: (s.enterabs(1, 1, note), s.enterabs("x", 1, note)))
print(sched.Event(1, 2, 3, note, (), {})[:3], sched.Event.__name__, len(sched.Event._fields))
clock, s = make()
out = []


def trace(name, until):
    out.append(f"{name}@{clock.now}")
    if clock.now < until:
        s.enter(3 if name == "slow" else 2, 0, trace, (name, until))


s.enter(0, 1, trace, ("fast", 6))
s.enter(0, 2, trace, ("slow", 6))
s.run()
print(out)

#> 5 False [('first',), ('second',), ('third',), ('absolute',), ('later',)] [(1, 1), (1, 2), (1, 2), (3, 0), (5, 1)]
#> None [(1, ('first',), {'k': 1}), (1, ('second',), {}), (1, ('third',), {}), (3, ('absolute',), {}), (5, ('later',), {})] [1, 0, 0, 0, 2, 0, 2, 0] True 5
#> True True False False 1 0 True {} ('time', 'priority', 'sequence', 'action', 'argument', 'kwargs')
#> again !! ValueError list.remove(x): x not in list
#> [(1, ('a',), {}), (3, ('c',), {})]
#> after run !! ValueError list.remove(x): x not in list
#> [(0, (3,), {}), (2, (2,), {}), (4, (1,), {}), (6, (0,), {})] [2, 0, 2, 0, 2, 0]
#> run !! ValueError in event
#> [(1, ('before',), {})] 1
#> goes on -> None
#> [(1, ('before',), {}), (3, ('after',), {})]
#> 2 []
#> 2 [(4, ('x',), {})]
#> None [(4, ('x',), {}), (6, ('y',), {})] True None
#> [(0, ('past',), {}), (0, ('now',), {}), (0.5, ('half',), {})] [0, 0, 0.5, 0]
#> no action !! TypeError scheduler.enter() missing 1 required positional argument: 'action'
#> bad time !! TypeError unsupported operand type(s) for +: 'float' and 'str'
#> mixed !! TypeError '<' not supported between instances of 'str' and 'int'
#> (1, 2, 3) Event 6
#> ['fast@0', 'slow@0', 'fast@2', 'slow@3', 'fast@4', 'slow@6', 'fast@6']
