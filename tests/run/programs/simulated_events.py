import heapq
from dataclasses import dataclass, field
from itertools import count


class Priority(int):
    NAMES = {0: "HIGH", 5: "NORMAL", 9: "LOW"}

    @property
    def name(self):
        return self.NAMES[self]

    def __repr__(self):
        return f"<{self.name}>"


HIGH, NORMAL, LOW = map(Priority, Priority.NAMES)


@dataclass(order=True)
class Event:
    time: float
    priority: Priority = NORMAL
    number: int = field(default_factory=count(1).__next__)
    name: str = field(default="", compare=False)
    action: object = field(default=None, compare=False, repr=False)
    dropped: bool = field(default=False, compare=False, repr=False)


class Simulation:
    def __init__(self):
        self.now = 0.0
        self.queue = []
        self.log = []

    def after(self, delay, name, action=None, priority=NORMAL):
        if delay < 0:
            raise ValueError(f"{name}: the past ({delay:+.1f}) cannot be changed")
        event = Event(self.now + delay, priority, name=name, action=action)
        heapq.heappush(self.queue, event)
        return event

    def run(self, until=float("inf")):
        done = 0
        while self.queue and self.queue[0].time <= until:
            event = heapq.heappop(self.queue)
            if event.dropped:
                continue
            self.now = event.time
            print(f"{self.now:6.2f} {event.priority.name:<6} {event.name}")
            done += 1
            if event.action is not None:
                try:
                    event.action()
                except Exception as e:
                    self.log.append((self.now, event.name, repr(e)))
        return done


class Shop:
    def __init__(self, simulation, tills):
        self.simulation, self.free = simulation, tills
        self.waiting, self.waited = [], {}

    def arrive(self, name, work):
        def action():
            self.waiting.append((name, work, self.simulation.now))
            self.serve()

        return action

    def serve(self):
        while self.free and self.waiting:
            name, work, since = self.waiting.pop(0)
            self.waited[name] = self.simulation.now - since
            self.free -= 1
            self.simulation.after(work, f"{name} leaves", self.leave, HIGH)

    def leave(self):
        self.free += 1
        self.serve()


simulation = Simulation()
shop = Shop(simulation, 1)
for at, name, work in [(0, "ann", 3), (1, "bob", 2.5), (3, "cid", 0.25), (9, "dot", 1)]:
    simulation.after(at, f"{name} comes", shop.arrive(name, work))
simulation.after(3, "clock", priority=LOW)
simulation.after(3, "alarm", lambda: [][0], HIGH)
dropped = simulation.after(4, "never")
dropped.dropped = True
print(len(simulation.queue), simulation.queue[0])
print(simulation.run(5), simulation.now, len(simulation.queue))
try:
    simulation.after(-1, "late")
except ValueError as e:
    print(type(e).__name__, e)
print(simulation.run(), simulation.run(), simulation.now)
print(shop.waited, sum(shop.waited.values()) / len(shop.waited), shop.free)
for line in simulation.log:
    print(line)
a, b = Event(1.0, LOW, 1, "a"), Event(1.0, HIGH, 2, "b")
print(a < b, sorted([a, b])[0].name, a == Event(1.0, LOW, 1, "other"), a >= a)
try:
    a < (1.0, 9, 1)
except TypeError as e:
    print(type(e).__name__, e)

#> 7 Event(time=0.0, priority=<NORMAL>, number=1, name='ann comes')
#>   0.00 NORMAL ann comes
#>   1.00 NORMAL bob comes
#>   3.00 HIGH   alarm
#>   3.00 HIGH   ann leaves
#>   3.00 NORMAL cid comes
#>   3.00 LOW    clock
#> 6 3.0 2
#> ValueError late: the past (-1.0) cannot be changed
#>   5.50 HIGH   bob leaves
#>   5.75 HIGH   cid leaves
#>   9.00 NORMAL dot comes
#>  10.00 HIGH   dot leaves
#> 4 0 10.0
#> {'ann': 0.0, 'bob': 2.0, 'cid': 2.5, 'dot': 0.0} 1.125 1
#> (3.0, 'alarm', "IndexError('list index out of range')")
#> False b True True
#> TypeError '<' not supported between instances of 'Event' and 'tuple'
