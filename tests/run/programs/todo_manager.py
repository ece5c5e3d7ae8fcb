"""A tiny todo manager driven by a command script."""
import json
import textwrap
from dataclasses import dataclass, field, asdict
from enum import Enum, auto

class Priority(Enum):
    LOW = auto()
    NORMAL = auto()
    HIGH = auto()

    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f"unknown priority: {text!r}") from None

@dataclass(order=True)
class Task:
    sort_index: tuple = field(init=False, repr=False)
    id: int
    title: str
    priority: Priority = Priority.NORMAL
    tags: list[str] = field(default_factory=list)
    done: bool = False

    def __post_init__(self):
        self.sort_index = (self.done, -self.priority.value, self.id)

class Store:
    def __init__(self):
        self._tasks: dict[int, Task] = {}
        self._next = 1

    def add(self, title, *tags, priority="normal"):
        task = Task(self._next, title, Priority.parse(priority), list(tags))
        self._tasks[task.id] = task
        self._next += 1
        return task

    def complete(self, id):
        try:
            task = self._tasks[id]
        except KeyError as e:
            raise LookupError(f"no task {id}") from e
        task.done = True
        task.__post_init__()
        return task

    def __iter__(self):
        return iter(sorted(self._tasks.values()))

    def __len__(self):
        return len(self._tasks)

    def dump(self):
        rows = []
        for t in self:
            d = asdict(t)
            del d["sort_index"]
            d["priority"] = t.priority.name
            rows.append(d)
        return json.dumps(rows, indent=2, sort_keys=True)

SCRIPT = """
add "Buy milk" shop
add "Write report" work urgent !high
add "Sleep" !low
done 2
done 9
add "Broken" !huge
list
"""

def tokens(line):
    out, cur, quoted = [], "", False
    for ch in line:
        if ch == '"':
            quoted = not quoted
        elif ch == " " and not quoted:
            if cur:
                out.append(cur)
            cur = ""
        else:
            cur += ch
    if cur:
        out.append(cur)
    return out

store = Store()
for line in textwrap.dedent(SCRIPT).strip().splitlines():
    cmd, *args = tokens(line)
    try:
        match cmd, args:
            case "add", [title, *rest]:
                pr = next((r[1:] for r in rest if r.startswith("!")), "normal")
                t = store.add(title, *(r for r in rest if not r.startswith("!")), priority=pr)
                print("added", t)
            case "done", [n]:
                print("done", store.complete(int(n)).title)
            case "list", []:
                for t in store:
                    print(f"{t.id:>3} [{'x' if t.done else ' '}] {t.title:<15} {t.priority.name:^8} {','.join(t.tags) or '-'}")
            case _:
                print("?", cmd)
    except (ValueError, LookupError) as e:
        print(type(e).__name__, e, "| cause:", repr(e.__cause__))
print(len(store))
print(store.dump())

#> added Task(id=1, title='Buy milk', priority=<Priority.NORMAL: 2>, tags=['shop'], done=False)
#> added Task(id=2, title='Write report', priority=<Priority.HIGH: 3>, tags=['work', 'urgent'], done=False)
#> added Task(id=3, title='Sleep', priority=<Priority.LOW: 1>, tags=[], done=False)
#> done Write report
#> LookupError no task 9 | cause: KeyError(9)
#> ValueError unknown priority: 'huge' | cause: None
#>   1 [ ] Buy milk         NORMAL  shop
#>   3 [ ] Sleep             LOW    -
#>   2 [x] Write report      HIGH   work,urgent
#> 3
#> [
#>   {
#>     "done": false,
#>     "id": 1,
#>     "priority": "NORMAL",
#>     "tags": [
#>       "shop"
#>     ],
#>     "title": "Buy milk"
#>   },
#>   {
#>     "done": false,
#>     "id": 3,
#>     "priority": "LOW",
#>     "tags": [],
#>     "title": "Sleep"
#>   },
#>   {
#>     "done": true,
#>     "id": 2,
#>     "priority": "HIGH",
#>     "tags": [
#>       "work",
#>       "urgent"
#>     ],
#>     "title": "Write report"
#>   }
#> ]
