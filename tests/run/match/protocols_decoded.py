"""match over messages: JSON-like events, commands, bytes of a protocol, state transitions, with guards that have effects."""
import enum
from collections import namedtuple, OrderedDict, defaultdict
from types import SimpleNamespace


class State(enum.Enum):
    IDLE = "idle"
    BUSY = "busy"
    DONE = "done"


Event = namedtuple("Event", "kind payload source", defaults=[None])


def route(message):
    match message:
        case {"type": "login", "user": str(name), "roles": ["admin", *others]}:
            return f"admin {name} {others}"
        case {"type": "login", "user": str(name), **rest} if not rest.keys() - {"roles"}:
            return f"user {name} {rest.get('roles', [])}"
        case {"type": "login"}:
            return "bad login"
        case {"type": "move" | "jump" as how, "to": [int() | float() as x, int() | float() as y]}:
            return f"{how} to {x:g},{y:g}"
        case {"type": "batch", "items": [first, *_, last]}:
            return f"[{route(first)} ... {route(last)}]"
        case {"type": "batch", "items": [only]}:
            return f"[{route(only)}]"
        case {"type": "batch", "items": []}:
            return "[]"
        case {"error": {"code": int(code), "message": message}} if 400 <= code < 500:
            return f"client error {code}: {message}"
        case {"error": {"code": code}} | {"error": int(code)}:
            return f"error {code!r}"
        case {"type": _, "to": None}:
            return "to nowhere"
        case {}:
            return f"unknown {sorted(message)}"
        case [tag, *args]:
            return f"list {tag} {args}"
        case str() | bytes() as text:
            return f"raw {text!r}"
        case None:
            return "nothing"
        case _:
            return f"? {type(message).__name__}"


for m in ({"type": "login", "user": "ann", "roles": ["admin", "dev"]}, {"type": "login", "user": "bob", "roles": ("dev",)}, {"type": "login", "user": "cy"},
          {"type": "login", "user": "eve", "extra": 1}, {"type": "login", "user": 5}, {"type": "move", "to": [1, 2.5]}, {"type": "jump", "to": (True, 0)},
          {"type": "move", "to": "ab"}, {"type": "fly", "to": None}, {"type": "batch", "items": [{"type": "move", "to": [0, 0]}, 5, None]},
          {"type": "batch", "items": ["x"]}, {"type": "batch", "items": []}, {"error": {"code": 404, "message": ["lost"]}}, {"error": {"code": 500}},
          {"error": 7}, {"error": "text"}, {}, OrderedDict(type="login", user="od"), defaultdict(int), ["cmd", 1, 2], (), "text", b"bytes", None, 3.5, {"a"}):
    print(route(m))


def step(state, event):
    match state, event:
        case State.IDLE, Event("start", [*jobs]) if jobs:
            return State.BUSY, tuple(jobs)
        case State.IDLE, Event("start", _):
            return State.DONE, ()
        case (State.BUSY, [*queue]), Event("tick", int(n), source=("cpu" | "gpu") as who):
            return ((State.BUSY, queue[n:]) if queue[n:] else State.DONE), who
        case (State.BUSY, _) | State.BUSY, Event(kind="abort", payload=why):
            return State.IDLE, why
        case State() as s, Event(kind) if kind.startswith("?"):
            return s, s.value
        case _, (kind, *_):
            raise ValueError(f"{kind} not allowed")


for s, e in ((State.IDLE, Event("start", [1, 2])), (State.IDLE, Event("start", [])), ((State.BUSY, "abc"), Event("tick", 1, "cpu")), ((State.BUSY, [1, 2, 3]), Event("tick", 1, "cpu")),
             ((State.BUSY, [1]), Event("tick", 5, "gpu")), ((State.BUSY, ()), Event("abort", "why")), (State.BUSY, Event("abort", 1)), (State.DONE, Event("?status", 0)), (State.DONE, Event("tick", 1)), (State.IDLE, ("tuple",))):
    try:
        print(step(s, e))
    except ValueError as err:
        print("ValueError", err)


def frames(data):
    while data:
        match data:
            case bytes() if len(data) < 2:
                yield "short", data
                return
        match [*data]:
            case [0x01, n, *rest] if len(rest) >= n:
                yield "text", bytes(rest[:n]).decode()
                data = data[2 + n:]
            case [0x02, a, b, *_]:
                yield "number", a << 8 | b
                data = data[3:]
            case [0x03 | 0x04 as op, *_]:
                yield "op", op
                data = data[1:]
            case [op, *rest]:
                yield "bad", op, len(rest)
                return


print(list(frames(b"\x01\x03abc\x02\x01\x00\x03\x04\x01\x01z")), list(frames(b"\x01\x09abc")), list(frames(b"\x03")), list(frames(b"")))
calls = []


def guard(name, result):
    calls.append(name)
    return result


def guarded(v):
    match v:
        case [x, y] if guard("first", x > y):
            return "descending"
        case [x, y] if guard("second", x == y):
            return "equal"
        case [x, _] if guard("third", False):
            pass
        case (x, y):
            return f"left {x},{y}"
    return "fell out", x


print(guarded([2, 1]), guarded([1, 1]), guarded([1, 2]), calls)
ns = SimpleNamespace(a=1, b=SimpleNamespace(c=[1, {"d": (2, 3)}]))
match ns:
    case SimpleNamespace(a=1, b=SimpleNamespace(c=[_, {"d": (x, y)}])):
        print("namespace", x, y)
match 5:
    case x if x > 10:
        pass
print("bound although the guard failed:", x)
match [1, [2, 3]]:
    case [a, [b, 4]]:
        pass
    case [a, [c, d]]:
        print(a, c, d, "b" in globals())
match {"k": 1, "l": 2}:
    case {"k": k, **others} if (total := k + sum(others.values())) > 2:
        print(k, others, total)

#> admin ann ['dev']
#> user bob ('dev',)
#> user cy []
#> bad login
#> bad login
#> move to 1,2.5
#> jump to 1,0
#> unknown ['to', 'type']
#> to nowhere
#> [move to 0,0 ... nothing]
#> [raw 'x']
#> []
#> client error 404: ['lost']
#> error 500
#> error 7
#> unknown ['error']
#> unknown []
#> user od []
#> unknown []
#> list cmd [1, 2]
#> ? tuple
#> raw 'text'
#> raw b'bytes'
#> nothing
#> ? float
#> ? set
#> (<State.BUSY: 'busy'>, (1, 2))
#> (<State.DONE: 'done'>, ())
#> ValueError tick not allowed
#> ((<State.BUSY: 'busy'>, [2, 3]), 'cpu')
#> (<State.DONE: 'done'>, 'gpu')
#> (<State.IDLE: 'idle'>, 'why')
#> (<State.IDLE: 'idle'>, 1)
#> (<State.DONE: 'done'>, 'done')
#> ValueError tick not allowed
#> ValueError tuple not allowed
#> [('text', 'abc'), ('number', 256), ('op', 3), ('op', 4), ('text', 'z')] [('bad', 1, 4)] [('short', b'\x03')] []
#> descending equal left 1,2 ['first', 'first', 'second', 'first', 'second', 'third']
#> namespace 2 3
#> bound although the guard failed: 5
#> 1 2 3 False
#> 1 {'l': 2} 3
