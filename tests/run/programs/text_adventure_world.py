"""A text adventure as a state machine: rooms by descriptors, a parser with synonyms, timed events, containers, light, scoring, saving and undoing."""
import copy
import textwrap
from functools import wraps


class Blocked(Exception):
    pass


class Flag:
    def __set_name__(self, owner, name): self.name = "flag_" + name
    def __get__(self, obj, owner=None): return self if obj is None else obj.state.get((obj.key, self.name), False)
    def __set__(self, obj, value): obj.state[obj.key, self.name] = value


class Thing:
    lit, open, worn = Flag(), Flag(), Flag()

    def __init__(self, world, key, *, names=(), at=None, text="", traits=()):
        self.world, self.key, self.names, self.text, self.traits = world, key, {key, *names}, text, set(traits)
        world.things[key] = self
        if at:
            self.at = at

    @property
    def state(self): return self.world.state

    @property
    def at(self): return self.state.get((self.key, "at"))

    @at.setter
    def at(self, where): self.state[self.key, "at"] = where

    @property
    def content(self): return [t for t in self.world.things.values() if t.at == self.key]

    @property
    def visible(self):
        for t in self.content:
            yield t
            if "container" not in t.traits or t.open:
                yield from t.visible

    def __str__(self):
        extra = [w for w, on in (("lit", self.lit), ("open", self.open)) if on]
        return f"the {self.key}" + (f" ({', '.join(extra)})" if extra else "")


class Room(Thing):
    def __init__(self, world, key, text, dark=False, **exits):
        super().__init__(world, key, text=text)
        self.exits, self.dark = exits, dark


def command(*words, needs=0, light=False):
    def decorate(f):
        @wraps(f)
        def run(self, *things):
            if len(things) < needs:
                raise Blocked(f"{words[0].capitalize()} what?")
            if light and not self.can_see:
                raise Blocked("It is too dark.")
            return f(self, *things)
        for w in words:
            World.verbs[w] = run
        return run
    return decorate


class World:
    verbs, directions = {}, {"n": "north", "s": "south", "e": "east", "w": "west", "u": "up", "d": "down"}

    def __init__(self):
        self.state, self.things, self.history, self.events, self.out = {"turn": 0, "score": 0, "where": "hall"}, {}, [], [], []
        Room(self, "hall", "A cold hall with a stair down.", down="cellar", north="garden")
        Room(self, "cellar", "Shelves and cobwebs. The stair leads up.", dark=True, up="hall", east="vault")
        Room(self, "vault", "Bare stone.", dark=True, west="cellar")
        Room(self, "garden", "Roses. A gate is north.", south="hall", north=lambda w: "end" if w.things["gate"].open else "The gate is locked.")
        Room(self, "end", "You are free.")
        Thing(self, "lamp", names=["light"], at="hall", text="An oil lamp.", traits={"portable", "lamp"})
        Thing(self, "chest", names=["box"], at="cellar", text="An old chest.", traits={"container"})
        Thing(self, "key", at="chest", text="It is rusty.", traits={"portable"})
        Thing(self, "coin", at="vault", text="Gold!", traits={"portable", "treasure"})
        Thing(self, "gate", at="garden", text="Iron.", traits={"lockable"})

    @property
    def room(self): return self.things[self.state["where"]]

    @property
    def held(self): return [t for t in self.things.values() if t.at == "you"]

    @property
    def can_see(self): return not self.room.dark or any(t.lit for t in [*self.held, *self.room.visible])

    def say(self, *text): self.out.append(" ".join(map(str, text)))

    def find(self, word):
        here = [*self.held, *(self.room.visible if self.can_see else ())]
        found = [t for t in here if word in t.names]
        if not found:
            raise Blocked(f"You see no {word} here.")
        return found[0]

    def parse(self, line):
        match line.lower().split():
            case []: raise Blocked("Pardon?")
            case [d] if d in self.directions or d in self.directions.values(): return "go", [self.directions.get(d, d)]
            case ["go" | "walk", d]: return "go", [self.directions.get(d, d)]
            case ["pick", "up", *rest] | ["pick", *rest, "up"]: return "take", [self.find(r) for r in rest]
            case ["unlock" | "open" as verb, thing, "with", tool]: return verb, [self.find(thing), self.find(tool)]
            case ["put", thing, "in" | "into", box]: return "put", [self.find(thing), self.find(box)]
            case [verb, "all"]: return verb, [t for t in (self.room.visible if verb == "take" else self.held) if "portable" in t.traits and (verb != "take" or t.at != "you")]
            case [verb, *words]: return verb, [w if verb == "go" else self.find(w) for w in words if w not in {"the", "a", "and"}]

    def do(self, line):
        self.out = []
        snapshot = copy.deepcopy(self.state)
        try:
            verb, things = self.parse(line)
            if verb == "undo":
                if not self.history:
                    raise Blocked("Nothing to undo.")
                self.state = self.history.pop()
                return f"(back to turn {self.state['turn']})"
            action = self.verbs.get(verb)
            if action is None:
                raise Blocked(f"I don't know how to {verb}.")
            action(self, *things)
        except Blocked as e:
            return str(e)
        self.history.append(snapshot)
        self.state["turn"] += 1
        lamp = self.things["lamp"]
        if lamp.lit:
            oil = self.state["oil"] = self.state.get("oil", 6) - 1
            if oil == 2: self.say("The lamp flickers.")
            if oil == 0:
                lamp.lit = False
                self.say("The lamp goes out.")
        return " / ".join(self.out)



@command("look", "l")
def look(w, *_):
    w.say(w.room.text if w.can_see else "Darkness.")
    for t in w.room.visible if w.can_see else ():
        w.say(f"Here is {t}" + (f" in {w.things[t.at]}" if t.at != w.room.key else "") + ".")


@command("go", needs=1)
def go(w, way):
    exit_ = w.room.exits.get(way)
    to = exit_(w) if callable(exit_) else exit_
    if to not in w.things:
        raise Blocked(to or f"You cannot go {way}.")
    w.state["where"] = to
    look(w)
    if to == "end":
        w.state["score"] += 10
        w.say(f"You have {w.state['score']} points.")


@command("take", "get", needs=1, light=True)
def take(w, *things):
    for t in things:
        if "portable" not in t.traits: raise Blocked(f"{t} is fixed.".capitalize())
        if t.at == "you": raise Blocked(f"You have {t}.")
        if "treasure" in t.traits and not w.state.get(("scored", t.key)):
            w.state["score"] += 5
            w.state["scored", t.key] = True
        t.at = "you"
        w.say(f"Taken: {t.key}.")


@command("drop", needs=1)
def drop(w, *things):
    for t in things:
        t.at = w.room.key
        w.say(f"Dropped: {t.key}.")


@command("put", needs=2)
def put(w, thing, box):
    if "container" not in box.traits or not box.open: raise Blocked(f"{box} is closed.".capitalize())
    thing.at = box.key
    w.say("Done.")


@command("open", "unlock", needs=1, light=True)
def open_(w, thing, tool=None):
    if "lockable" in thing.traits and (tool is None or tool.key != "key"): raise Blocked("It is locked.")
    if thing.open: raise Blocked("It is open.")
    thing.open = True
    w.say(f"You open the {thing.key}" + (f" and see {', '.join(t.key for t in thing.content)}" if thing.content else "") + ".")


@command("burn", needs=1)
@command("ignite", needs=1)
def burn(w, thing):
    if "lamp" not in thing.traits: raise Blocked("It does not burn.")
    if w.state.get("oil", 6) == 0: raise Blocked("No oil.")
    thing.lit = not thing.lit
    w.say(f"{thing}.")


@command("inventory", "i")
def inventory(w, *_): w.say("You have " + (", ".join(map(str, w.held)) or "nothing") + ".")


@command("examine", "x", needs=1)
def examine(w, t): w.say(t.text)


w = World()
for line in ("look", "x rose", "take lamp", "i", "d", "look", "take chest", "u", "n", "n", "open gate", "s", "burn lamp", "d", "look", "take the box", "open box", "look", "take all", "i", "e", "take coin", "undo", "look", "get coin", "w", "u", "l", "put coin in chest",
             "dance", "", "take", "drop coin", "pick coin up", "pick up coin", "n", "unlock gate with coin", "unlock gate with key", "open gate with key", "go north", "inventory", "undo", "undo", "undo"):
    print(f"> {line}")
    for part in w.do(line).split(" / "):
        print(textwrap.indent(part, "  "))
print(w.state["turn"], w.state["score"], sorted(k for k in World.verbs if len(k) > 1), burn.__name__, len(w.history))

#> > look
#>   A cold hall with a stair down.
#>   Here is the lamp.
#> > x rose
#>   You see no rose here.
#> > take lamp
#>   Taken: lamp.
#> > i
#>   You have the lamp.
#> > d
#>   Darkness.
#> > look
#>   Darkness.
#> > take chest
#>   You see no chest here.
#> > u
#>   A cold hall with a stair down.
#> > n
#>   Roses. A gate is north.
#>   Here is the gate.
#> > n
#>   The gate is locked.
#> > open gate
#>   It is locked.
#> > s
#>   A cold hall with a stair down.
#> > burn lamp
#>   the lamp (lit).
#> > d
#>   Shelves and cobwebs. The stair leads up.
#>   Here is the chest.
#> > look
#>   Shelves and cobwebs. The stair leads up.
#>   Here is the chest.
#> > take the box
#>   The chest is fixed.
#> > open box
#>   You open the chest and see key.
#>   The lamp flickers.
#> > look
#>   Shelves and cobwebs. The stair leads up.
#>   Here is the chest (open).
#>   Here is the key in the chest (open).
#> > take all
#>   Taken: key.
#>   The lamp goes out.
#> > i
#>   You have the lamp, the key.
#> > e
#>   Darkness.
#> > take coin
#>   You see no coin here.
#> > undo
#>   (back to turn 15)
#> > look
#>   Darkness.
#> > get coin
#>   You see no coin here.
#> > w
#>   You cannot go west.
#> > u
#>   A cold hall with a stair down.
#> > l
#>   A cold hall with a stair down.
#> > put coin in chest
#>   You see no coin here.
#> > dance
#>   I don't know how to dance.
#> > 
#>   Pardon?
#> > take
#>   Take what?
#> > drop coin
#>   You see no coin here.
#> > pick coin up
#>   You see no coin here.
#> > pick up coin
#>   You see no coin here.
#> > n
#>   Roses. A gate is north.
#>   Here is the gate.
#> > unlock gate with coin
#>   You see no coin here.
#> > unlock gate with key
#>   You open the gate.
#> > open gate with key
#>   It is open.
#> > go north
#>   You are free.
#>   You have 10 points.
#> > inventory
#>   You have the lamp, the key.
#> > undo
#>   (back to turn 21)
#> > undo
#>   (back to turn 20)
#> > undo
#>   (back to turn 19)
#> 19 0 ['burn', 'drop', 'examine', 'get', 'go', 'ignite', 'inventory', 'look', 'open', 'put', 'take', 'unlock'] burn 19
