"""Task graphs with priorities, resources and deadlines: generators as tasks, simulated workers, critical path, Gantt lines."""
import heapq
from collections import defaultdict, namedtuple
from functools import cache

Task = namedtuple("Task", "name cost needs resource", defaults=[(), None])
Span = namedtuple("Span", "task worker start end")


class Plan:
    def __init__(self, *tasks):
        self.tasks = {}
        for t in tasks:
            if t.name in self.tasks:
                raise ValueError(f"{t.name} twice")
            self.tasks[t.name] = t
        for t in tasks:
            if unknown := [n for n in t.needs if n not in self.tasks]:
                raise LookupError(f"{t.name} needs {unknown}")
        self.order = list(self._sorted())

    def _sorted(self):
        state = {}

        def visit(name, path):
            if state.get(name) == "done":
                return
            if name in path:
                raise RuntimeError("cycle: " + " > ".join(path[path.index(name):] + (name,)))
            for n in self.tasks[name].needs:
                yield from visit(n, path + (name,))
            state[name] = "done"
            yield name
        for name in self.tasks:
            yield from visit(name, ())

    def users(self):
        users = defaultdict(list)
        for t in self.tasks.values():
            for n in t.needs:
                users[n].append(t.name)
        return users

    def critical(self):
        users = self.users()

        @cache
        def rest(name):
            return self.tasks[name].cost + max(map(rest, users[name]), default=0)
        start = max(self.tasks, key=rest)
        path = [start]
        while users[path[-1]]:
            path.append(max(users[path[-1]], key=rest))
        return rest(start), path, {n: rest(n) for n in self.order}

    def run(self, workers, resources=(), by="critical"):
        weight = self.critical()[2] if by == "critical" else {n: -i for i, n in enumerate(self.order)}
        missing = {n: len(t.needs) for n, t in self.tasks.items()}
        ready = [(-weight[n], n) for n, m in missing.items() if m == 0]
        heapq.heapify(ready)
        free, busy, running, now = sorted(range(workers), reverse=True), {r: n for r, n in resources}, [], 0
        users, spans, waiting = self.users(), [], []
        while ready or running:
            waiting.clear()
            while ready and free:
                item = heapq.heappop(ready)
                task = self.tasks[item[1]]
                if task.resource is not None and not busy.get(task.resource, 0):
                    waiting.append(item)
                    continue
                if task.resource is not None:
                    busy[task.resource] -= 1
                worker = free.pop()
                spans.append(Span(task.name, worker, now, now + task.cost))
                heapq.heappush(running, (now + task.cost, worker, task.name))
            for item in waiting:
                heapq.heappush(ready, item)
            if not running:
                raise RuntimeError(f"stuck at {now}: {[n for _, n in ready]}")
            now, worker, name = heapq.heappop(running)
            free.append(worker)
            free.sort(reverse=True)
            if (r := self.tasks[name].resource) is not None:
                busy[r] += 1
            for u in users[name]:
                missing[u] -= 1
                if not missing[u]:
                    heapq.heappush(ready, (-weight[u], u))
        return now, spans


def gantt(spans):
    rows = defaultdict(dict)
    for s in spans:
        for t in range(s.start, s.end):
            assert t not in rows[s.worker], (s, t)
            rows[s.worker][t] = s.task[0]
    return "\n".join(f"{w}|" + "".join(rows[w].get(t, ".") for t in range(max(s.end for s in spans))) for w in sorted(rows))


plan = Plan(Task("Dig", 3), Task("Walls", 5, ("Dig",)), Task("Pipes", 2, ("Dig",), "plumber"), Task("Bath", 2, ("Pipes", "Walls"), "plumber"), Task("Roof", 4, ("Walls",)), Task("Garden", 6), Task("Elec", 3, ("Walls",)), Task("Inspect", 1, ("Roof", "Bath", "Elec")))
print(plan.order, plan.critical()[:2])
for workers in (1, 2, 3, 8):
    for by in ("critical", "order"):
        end, spans = plan.run(workers, [("plumber", 1)], by)
        print(workers, by, end)
        if workers == 2:
            print(gantt(spans))
        assert end == max(s.end for s in spans) and len(spans) == 8
        at = {s.task: s for s in spans}
        assert all(at[n].end <= at[t.name].start for t in plan.tasks.values() for n in t.needs)
for make in (lambda: Plan(Task("a", 1, ("b",)), Task("b", 1, ("c",)), Task("c", 1, ("a",))), lambda: Plan(Task("a", 1, ("zz",))), lambda: Plan(Task("a", 1), Task("a", 2)), lambda: plan.run(2), lambda: Task("only name")):
    try:
        make()
    except Exception as e:
        print(type(e).__name__, e)
print(Plan().order, Plan(Task("x", 0)).run(1), plan.tasks["Bath"]._replace(cost=9), Task._field_defaults)

#> ['Dig', 'Walls', 'Pipes', 'Bath', 'Roof', 'Garden', 'Elec', 'Inspect'] (13, ['Dig', 'Walls', 'Roof', 'Inspect'])
#> 1 critical 26
#> 1 order 26
#> 2 critical 14
#> 0|DDDWWWWWRRRR.I
#> 1|GGGGGGPPEEEBB.
#> 2 order 14
#> 0|DDDWWWWWRRRR.I
#> 1|GGGGGGPPBBEEE.
#> 3 critical 13
#> 3 order 13
#> 8 critical 13
#> 8 order 13
#> RuntimeError cycle: a > b > c > a
#> LookupError a needs ['zz']
#> ValueError a twice
#> RuntimeError stuck at 12: ['Pipes']
#> TypeError Task.__new__() missing 1 required positional argument: 'cost'
#> [] (0, [Span(task='x', worker=0, start=0, end=0)]) Task(name='Bath', cost=9, needs=('Pipes', 'Walls'), resource='plumber') {'needs': (), 'resource': None}
