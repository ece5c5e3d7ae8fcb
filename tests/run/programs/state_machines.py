# State machines: by table, by classes, by coroutine, by match; hooks, guards, history, invalid transitions.
class TransitionError(Exception):
    pass


class Machine:
    def __init_subclass__(cls):
        cls.table = {}
        for name, value in vars(cls).items():
            for source, event, guard in getattr(value, "transitions", ()):
                cls.table.setdefault((source, event), []).append((guard, name))

    def __init__(self, state):
        self.state, self.history = state, [state]

    def fire(self, event, *args):
        for guard, name in self.table.get((self.state, event), self.table.get(("*", event), ())):
            if guard is None or guard(self, *args):
                new = getattr(self, name)(*args)
                if new is not None:
                    self.leave(self.state)
                    self.state = new
                    self.history.append(new)
                    self.enter(new)
                return self.state
        raise TransitionError(f"{event} in {self.state}")

    def enter(self, state):
        getattr(self, f"on_{state}", lambda: None)()

    def leave(self, state):
        getattr(self, f"off_{state}", lambda: None)()


def on(source, event, guard=None):
    def mark(f):
        f.transitions = getattr(f, "transitions", ()) + ((source, event, guard),)
        return f
    return mark


class Turnstile(Machine):
    def __init__(self):
        super().__init__("locked")
        self.coins = self.people = 0

    @on("locked", "coin", lambda self, value=1: value >= 1)
    def unlock(self, value=1):
        self.coins += value
        return "open"

    @on("locked", "coin")
    @on("locked", "push")
    def nothing(self, *args):
        self.coins += sum(args)

    @on("open", "push")
    def pass_(self):
        self.people += 1
        return "locked"

    @on("*", "break")
    def broken(self):
        return "out"

    def on_out(self):
        self.alarm = True

    def off_locked(self):
        self.left = getattr(self, "left", 0) + 1


t = Turnstile()
for e in (("push",), ("coin", 0.25), ("coin",), ("push",), ("push",), ("coin", 2), ("break",)):
    print(e[0], t.fire(*e), end="; ")
print(t.history, t.coins, t.people, t.alarm, t.left)
for e in ("coin", "unknown"):
    try:
        t.fire(e)
    except TransitionError as err:
        print(err)


class State:
    def handle(self, ctx, char):
        raise NotImplementedError

    def __repr__(self):
        return type(self).__name__


class Normal(State):
    def handle(self, ctx, c):
        if c == '"':
            return Quoted()
        if c == "#":
            return Comment()
        ctx.out.append(c)
        return self


class Quoted(State):
    def handle(self, ctx, c):
        if c == "\\":
            return Escape(self)
        if c == '"':
            return Normal()
        ctx.out.append(c.upper())
        return self


class Escape(State):
    def __init__(self, back):
        self.back = back

    def handle(self, ctx, c):
        ctx.out.append({"n": "\n", "t": "\t"}.get(c, c))
        return self.back


class Comment(State):
    def handle(self, ctx, c):
        return Normal() if c == "\n" else self


class Lexer:
    def __init__(self):
        self.state, self.out, self.visited = Normal(), [], []

    def feed(self, text):
        for c in text:
            new = self.state.handle(self, c)
            if type(new) is not type(self.state):
                self.visited.append(repr(new))
            self.state = new
        return self


l = Lexer().feed('a "b\\"c\\n" # gone\nd "open')
print(repr("".join(l.out)), l.visited, l.state)


def traffic():
    colour, cars = "red", 0
    while True:
        event = yield colour, cars
        match colour, event:
            case _, ("reset",):
                colour, cars = "red", 0
            case "red", ("tick",):
                colour = "green"
            case "green", ("tick",) if cars > 3:
                colour, cars = "yellow", 0
            case "green", ("tick",):
                cars += 1
            case "yellow", ("tick",):
                colour = "red"
            case "green" | "yellow", ("cars", int(n)):
                cars += n
            case _, ("stop", *rest):
                return f"stopped at {colour} {rest}"
            case _:
                pass


m = traffic()
print(next(m), [m.send(e) for e in (("tick",), ("tick",), ("cars", 3), ("tick",), ("cars", "x"), ("tick",), ("cars", 1), ("reset",))])
try:
    m.send(("stop", 1, 2))
except StopIteration as e:
    print(e.value)
table = {("even", "0"): "even", ("even", "1"): "odd", ("odd", "0"): "odd", ("odd", "1"): "even"}


def accepts(word, state="even"):
    for c in word:
        state = table[state, c]
    return state == "even"


print([w for w in ("", "1", "11", "1010", "111") if accepts(w)])
try:
    accepts("12")
except KeyError as e:
    print(e)
mod3 = {(s, d): (s * 10 + d) % 3 for s in range(3) for d in range(10)}
s = 0
for d in map(int, "123456789012"):
    s = mod3[s, d]
print(s, 123456789012 % 3)

#> push locked; coin locked; coin open; push locked; push locked; coin open; break out; ['locked', 'open', 'locked', 'open', 'out'] 3.25 1 True 2
#> coin in out
#> unknown in out
#> 'a B"C\n d OPEN' ['Quoted', 'Escape', 'Quoted', 'Escape', 'Quoted', 'Normal', 'Comment', 'Normal', 'Quoted'] Quoted
#> ('red', 0) [('green', 0), ('green', 1), ('green', 4), ('yellow', 0), ('yellow', 0), ('red', 0), ('red', 0), ('red', 0)]
#> stopped at red [1, 2]
#> ['', '11', '1010']
#> ('odd', '2')
#> 0 0
