# Generators as coroutines: priming decorators, averagers, pipelines with send, broadcast, schedulers, two-way parsers.
import functools
from collections import deque


def primed(f):
    @functools.wraps(f)
    def start(*a, **k):
        g = f(*a, **k)
        next(g)
        return g
    return start


@primed
def averager():
    total, n, avg = 0, 0, None
    while True:
        x = yield avg
        if x is None:
            return total, n
        total, n = total + x, n + 1
        avg = total / n


a = averager()
print([a.send(x) for x in (10, 20, 3.5)])
try:
    a.send(None)
except StopIteration as e:
    print(e.value)


@primed
def grep(word, target):
    while True:
        line = yield
        if word in line:
            target.send(line)


@primed
def sink(out):
    try:
        while True:
            out.append((yield))
    finally:
        out.append("closed")


@primed
def broadcast(*targets):
    try:
        while True:
            x = yield
            for t in targets:
                t.send(x)
    finally:
        for t in targets:
            t.close()


py, all_ = [], []
b = broadcast(grep("py", sink(py)), sink(all_))
for line in ("python", "c", "pypy"):
    b.send(line)
b.close()
print(py, all_)


class Scheduler:
    def __init__(self):
        self.queue, self.log, self.tick = deque(), [], 0

    def spawn(self, name, g):
        self.queue.append((name, g, None))

    def run(self):
        while self.queue:
            name, g, value = self.queue.popleft()
            self.tick += 1
            try:
                request = g.send(value)
            except StopIteration as e:
                self.log.append((self.tick, name, "done", e.value))
                continue
            except Exception as e:
                self.log.append((self.tick, name, "failed", repr(e)))
                continue
            match request:
                case ("spawn", child, cg):
                    self.spawn(child, cg)
                    self.queue.append((name, g, child))
                case "now":
                    self.queue.append((name, g, self.tick))
                case None:
                    self.queue.append((name, g, None))
        return self.log


def worker(n):
    for _ in range(n):
        yield
    return n * n


def parent():
    child = yield ("spawn", "kid", worker(1))
    t = yield "now"
    return child, t


def failing():
    yield
    raise ValueError("task")


s = Scheduler()
s.spawn("w", worker(2))
s.spawn("p", parent())
s.spawn("f", failing())
for entry in s.run():
    print(entry)


@primed
def tokens():
    buffer, ready = "", None
    while True:
        c = yield ready
        ready = None
        if c.isalnum():
            buffer += c
        elif buffer:
            ready, buffer = buffer, ""


t = tokens()
print([w for c in "ab, c1;  d " if (w := t.send(c))])


def ring(n, rounds):
    names = [f"n{i}" for i in range(n)]

    def node(me):
        while True:
            token = yield
            trace.append((me, token))
            if token == 0:
                return
            q.append((names[(names.index(me) + 1) % n], token - 1))

    trace, q = [], deque([(names[0], rounds)])
    nodes = {m: node(m) for m in names}
    for g in nodes.values():
        next(g)
    while q:
        who, token = q.popleft()
        try:
            nodes[who].send(token)
        except StopIteration:
            break
    return trace


print(ring(3, 5))

#> [10.0, 15.0, 11.166666666666666]
#> (33.5, 3)
#> ['python', 'pypy', 'closed'] ['python', 'c', 'pypy', 'closed']
#> (7, 'f', 'failed', "ValueError('task')")
#> (8, 'w', 'done', 4)
#> (9, 'kid', 'done', 1)
#> (10, 'p', 'done', ('kid', 6))
#> ['ab', 'c1', 'd']
#> [('n0', 5), ('n1', 4), ('n2', 3), ('n0', 2), ('n1', 1), ('n2', 0)]
