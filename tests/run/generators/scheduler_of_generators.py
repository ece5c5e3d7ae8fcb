"""A round-robin operating system of generator tasks: system calls by yield, waiting, signals, pipes, priorities, statistics."""
from collections import deque
from itertools import count


class Call:
    def handle(self, kernel, task):
        raise NotImplementedError


class GetId(Call):
    def handle(self, kernel, task):
        task.value = task.number
        kernel.schedule(task)


class Spawn(Call):
    def __init__(self, gen, name=None):
        self.gen, self.name = gen, name

    def handle(self, kernel, task):
        task.value = kernel.new(self.gen, self.name).number
        kernel.schedule(task)


class Wait(Call):
    def __init__(self, number):
        self.number = number

    def handle(self, kernel, task):
        if self.number in kernel.tasks:
            kernel.waiting.setdefault(self.number, []).append(task)
        else:
            task.value = kernel.results.get(self.number, "no such task")
            kernel.schedule(task)


class Kill(Call):
    def __init__(self, number, error=GeneratorExit):
        self.number, self.error = number, error

    def handle(self, kernel, task):
        victim = kernel.tasks.get(self.number)
        task.value = victim is not None
        if victim:
            victim.pending = self.error
            for queue in kernel.pipes.values():
                if victim in queue.readers:
                    queue.readers.remove(victim)
                    kernel.schedule(victim)
        kernel.schedule(task)


class Pipe:
    def __init__(self):
        self.items, self.readers = deque(), deque()


class Put(Call):
    def __init__(self, name, item):
        self.name, self.item = name, item

    def handle(self, kernel, task):
        pipe = kernel.pipes.setdefault(self.name, Pipe())
        if pipe.readers:
            reader = pipe.readers.popleft()
            reader.value = self.item
            kernel.schedule(reader)
        else:
            pipe.items.append(self.item)
        kernel.schedule(task)


class Get(Call):
    def __init__(self, name):
        self.name = name

    def handle(self, kernel, task):
        pipe = kernel.pipes.setdefault(self.name, Pipe())
        if pipe.items:
            task.value = pipe.items.popleft()
            kernel.schedule(task)
        else:
            pipe.readers.append(task)


class Task:
    numbers = count(1)

    def __init__(self, gen, name):
        self.gen, self.number, self.value, self.pending = gen, next(self.numbers), None, None
        self.name = name or gen.__name__
        self.steps = 0

    def step(self):
        self.steps += 1
        if self.pending:
            error, self.pending = self.pending, None
            return self.gen.throw(error)
        value, self.value = self.value, None
        return self.gen.send(value)


class Kernel:
    def __init__(self):
        self.ready, self.tasks, self.waiting, self.pipes, self.results = deque(), {}, {}, {}, {}

    def new(self, gen, name=None):
        task = Task(gen, name)
        self.tasks[task.number] = task
        self.schedule(task)
        return task

    def schedule(self, task):
        self.ready.append(task)

    def ended(self, task, result):
        print(f"[{task.name}#{task.number} ended after {task.steps}: {result!r}]")
        del self.tasks[task.number]
        self.results[task.number] = result
        for w in self.waiting.pop(task.number, ()):
            w.value = result
            self.schedule(w)

    def run(self):
        while self.ready:
            task = self.ready.popleft()
            try:
                call = task.step()
            except StopIteration as stop:
                self.ended(task, stop.value)
            except (GeneratorExit, Exception) as e:
                self.ended(task, e)
            else:
                if isinstance(call, Call):
                    call.handle(self, task)
                else:
                    self.schedule(task)
        return {t.name: [n for n, p in self.pipes.items() if t in p.readers] for t in self.tasks.values()}


def counter(n):
    me = yield GetId()
    for i in range(n):
        print(f"counter {me}: {i}")
        yield
    return n * 10


def producer(n):
    for i in range(n):
        yield Put("numbers", i)
        yield from pause(i % 2)
    yield Put("numbers", None)


def pause(n):
    for _ in range(n):
        yield


def consumer():
    total = 0
    while (item := (yield Get("numbers"))) is not None:
        total += item
    return f"total {total}"


def forever():
    try:
        while True:
            yield
    except KeyError as e:
        yield
        return f"ended by {e!r}"
    finally:
        print("forever cleans up")


def stuck():
    yield Get("nothing ever")


def init():
    a = yield Spawn(counter(2))
    b = yield Spawn(consumer())
    c = yield Spawn(producer(4))
    d = yield Spawn(forever(), "loop")
    e = yield Spawn(forever(), "loop2")
    f = yield Spawn(1 / x for x in (1, 0))
    print("a gave", (yield Wait(a)))
    print("b gave", (yield Wait(b)))
    print("f gave", (yield Wait(f)))
    print((yield Kill(d)), (yield Kill(e, KeyError("sig"))), (yield Kill(99)))
    print("d gave", (yield Wait(d)), "e gave", (yield Wait(e)))
    print((yield Wait(c)), (yield Wait(77)))
    yield Spawn(stuck())
    return "init done"


k = Kernel()
k.new(init())
print("left:", k.run())
print({n: r if isinstance(r, (int, str)) else type(r).__name__ for n, r in k.results.items()})

#> counter 2: 0
#> counter 2: 1
#> [counter#2 ended after 4: 20]
#> [<genexpr>#7 ended after 2: ZeroDivisionError('division by zero')]
#> a gave 20
#> [consumer#3 ended after 6: 'total 6']
#> [producer#4 ended after 8: None]
#> b gave total 6
#> f gave division by zero
#> forever cleans up
#> [loop#5 ended after 9: GeneratorExit()]
#> forever cleans up
#> [loop2#6 ended after 10: "ended by KeyError('sig')"]
#> True True False
#> d gave  e gave ended by KeyError('sig')
#> None no such task
#> [init#1 ended after 18: 'init done']
#> left: {'stuck': ['nothing ever']}
#> {2: 20, 7: 'ZeroDivisionError', 3: 'total 6', 4: 'NoneType', 5: 'GeneratorExit', 6: "ended by KeyError('sig')", 1: 'init done'}
