# match as people use it: events, JSON shapes, command lines, trees, tuples of states, guards with side effects, nested matches, in loops and generators.
from dataclasses import dataclass


@dataclass
class Click:
    x: int
    y: int
    button: str = "left"


@dataclass
class Key:
    code: str
    mods: tuple = ()


def handle(e):
    match e:
        case Click(0, 0):
            return "corner"
        case Click(x=x, y=y, button="right") if x == y:
            return f"menu on the diagonal {x}"
        case Click(button="right" | "middle" as b):
            return f"{b} click"
        case Click(x, y):
            return f"click {x},{y}"
        case Key("q" | "Q", ("ctrl",)) | Key("f4", ("alt",)):
            return "quit"
        case Key(c, mods) if len(c) == 1 and c.isalpha():
            return f"letter {c.upper() if 'shift' in mods else c}"
        case Key(code=c):
            return f"key {c}"
        case [*events]:
            return [handle(x) for x in events]
        case {"type": t, **rest}:
            return f"{t} {sorted(rest)}"
        case str() | bytes() as raw:
            return f"raw {len(raw)}"
        case None:
            return "nothing"
        case _:
            return f"unknown {type(e).__name__}"


for e in (Click(0, 0), Click(2, 2, "right"), Click(1, 2, "right"), Click(5, 6), Click(1, 1, "middle"), Key("q", ("ctrl",)), Key("f4", ("alt",)), Key("a", ("shift",)), Key("f1"), [Click(0, 0), Key("z"), "text"], {"type": "resize", "w": 1, "h": 2}, b"ab", None, 5):
    print(handle(e))


def command(line):
    match line.split():
        case []:
            return "empty"
        case ["go", ("north" | "south" | "east" | "west") as d]:
            return f"going {d}"
        case ["go", other]:
            return f"cannot go {other}"
        case ["drop" | "put", *items, "in", box] if items:
            return f"{'+'.join(items)} -> {box}"
        case ["drop", *items]:
            return f"dropping {len(items)}"
        case ["set", name, "=", value] if value.lstrip("-").isdigit():
            return {name: int(value)}
        case ["set", name, "=", *words]:
            return {name: " ".join(words)}
        case [verb, *_]:
            return f"no verb {verb}"


for l in ("", "go north", "go up", "drop a b in bag", "put x in y", "drop", "drop a in", "set n = -5", "set s = two words", "dance"):
    print(command(l))


def shape(j):
    match j:
        case {"data": [{"id": int(first)}, *_], "next": str(url)}:
            return f"page from {first}, then {url}"
        case {"data": [{"id": int(first)}, *others]}:
            return f"last page {first} +{len(others)}"
        case {"data": []}:
            return "no data"
        case {"error": {"code": 404 | 410}}:
            return "gone"
        case {"error": {"code": int(c), "message": m}} if c >= 500:
            return f"server: {m}"
        case {"error": e}:
            return f"error {e}"
        case [] | {}:
            return "empty"
        case [int() | float() as n] | (int() as n):
            return f"number {n}"


for j in ({"data": [{"id": 1}, {"id": 2}], "next": "u"}, {"data": [{"id": 7}]}, {"data": [{"id": "x"}]}, {"data": []}, {"error": {"code": 404}}, {"error": {"code": 503, "message": "busy"}}, {"error": {"code": 400}}, [], {}, [2.5], 3, [1, 2], "s"):
    print(shape(j))


def fizz(n):
    match n % 3, n % 5:
        case 0, 0:
            return "FizzBuzz"
        case 0, _:
            return "Fizz"
        case _, 0:
            return "Buzz"
        case _:
            return n


print([fizz(n) for n in range(1, 16)])


def rewrite(t):
    match t:
        case ("+", 0, x) | ("+", x, 0) | ("*", 1, x) | ("*", x, 1) | ("-", ("-", x)):
            return rewrite(x)
        case ("*", 0, _) | ("*", _, 0):
            return 0
        case ("+" | "*" as op, int(a), int(b)):
            return a + b if op == "+" else a * b
        case (op, *args):
            new = (op, *map(rewrite, args))
            return rewrite(new) if new != t else new
        case _:
            return t


print(rewrite(("+", ("*", "x", 1), 0)), rewrite(("*", ("+", 2, 3), ("+", "y", ("*", 0, "z")))), rewrite(("-", ("-", ("+", 1, 1)))), rewrite(("f", ("+", "a", 0), "b")))


def states(events):
    state, data = "idle", []
    for e in events:
        match state, e:
            case "idle", "start":
                state = "running"
            case "running", int(n):
                data.append(n)
            case "running", "pause" | "stop" as s:
                state = {"pause": "paused", "stop": "idle"}[s]
            case "paused", "resume":
                state = "running"
            case (_, "reset"):
                state, data = "idle", []
                continue
            case s, bad:
                yield f"bad {bad!r} in {s}"
        yield state, tuple(data)


print(*states(["start", 1, 2.5, "pause", 3, "resume", 4, "stop", "reset", "start", 9]), sep="\n")

#> corner
#> menu on the diagonal 2
#> right click
#> click 5,6
#> middle click
#> quit
#> quit
#> letter A
#> key f1
#> ['corner', 'letter z', 'raw 4']
#> resize ['h', 'w']
#> raw 2
#> nothing
#> unknown int
#> empty
#> going north
#> cannot go up
#> a+b -> bag
#> x -> y
#> dropping 0
#> dropping 2
#> {'n': -5}
#> {'s': 'two words'}
#> no verb dance
#> page from 1, then u
#> last page 7 +0
#> empty
#> no data
#> gone
#> server: busy
#> error {'code': 400}
#> empty
#> empty
#> number 2.5
#> number 3
#> None
#> None
#> [1, 2, 'Fizz', 4, 'Buzz', 'Fizz', 7, 8, 'Fizz', 'Buzz', 11, 'Fizz', 13, 14, 'FizzBuzz']
#> x ('*', 5, 'y') 2 ('f', 'a', 'b')
#> ('running', ())
#> ('running', (1,))
#> bad 2.5 in running
#> ('running', (1,))
#> ('paused', (1,))
#> bad 3 in paused
#> ('paused', (1,))
#> ('running', (1,))
#> ('running', (1, 4))
#> ('idle', (1, 4))
#> ('running', ())
#> ('running', (9,))
