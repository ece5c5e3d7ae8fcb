"""Text adventure state machine, generator coroutines and text wrapping."""
import textwrap, string, sys
from collections import ChainMap
ROOMS = {
    "hall": {"desc": "A long hall. Dusty portraits line the walls, and a cold draught comes from the north.", "exits": {"north": "library", "east": "kitchen"}},
    "library": {"desc": "Shelves, shelves, shelves.", "exits": {"south": "hall"}, "items": {"book", "lamp"}},
    "kitchen": {"desc": "It smells of onions.", "exits": {"west": "hall"}, "items": {"knife"}},
}
def game():
    room, bag, turns = "hall", [], 0
    out = describe(room)
    while True:
        line = yield out
        turns += 1
        words = line.split()
        match words:
            case ["go", d] if d in ROOMS[room]["exits"]:
                room = ROOMS[room]["exits"][d]
                out = describe(room)
            case ["go", d]:
                out = f"You cannot go {d}."
            case ["take", *things]:
                here = ROOMS[room].get("items", set())
                got = [t for t in things if t in here]
                here -= set(got)
                bag += got
                out = "Taken: " + (", ".join(got) or "nothing")
            case ["drop", ("all" | "everything")]:
                ROOMS[room].setdefault("items", set()).update(bag)
                out = f"Dropped {len(bag)} things"
                bag.clear()
            case ["quit" | "exit"]:
                return turns, tuple(bag)
            case []:
                out = "Say something."
            case _:
                out = f"I don't know how to {words[0]!r}."
def describe(room):
    r = ROOMS[room]
    t = textwrap.fill(r["desc"], 40, initial_indent="* ", subsequent_indent="  ")
    if r.get("items"):
        t += "\n  You see: " + ", ".join(sorted(r["items"]))
    return t
def play(lines):
    g = game()
    print(next(g))
    for line in lines:
        print(">", line)
        try:
            print(g.send(line))
        except StopIteration as stop:
            return stop.value
    g.close()
    try: g.send("x")
    except StopIteration as e: print("closed", e.value)
print(play(["go north", "take lamp knife", "go up", "", "dance now", "go south", "go east", "take knife", "drop all", "take knife", "quit"]))
print(play(["go west"]))
def outer():
    r = yield from inner(3)
    print("inner gave", r)
    try:
        yield "last"
    finally:
        print("cleanup")
def inner(n):
    total = 0
    while n:
        x = yield n
        total += x or 0
        n -= 1
    return total
g = outer()
print(next(g), g.send(5), g.send(None), g.send(7))
del g
t = string.Template("$who likes ${what}s, $$5")
print(t.substitute(who="tim", what="dog"), t.safe_substitute(who="x"))
try: t.substitute(who="x")
except KeyError as e: print("missing", e)
c = ChainMap({"a": 1}, {"a": 2, "b": 3})
c["z"] = 9
print(c["a"], c["b"], dict(c), c.new_child({"q": 0})["q"], c.parents)
print(textwrap.shorten("the quick brown fox jumps over the lazy dog", 20), textwrap.indent("a\n\nb", "> "))
print(textwrap.dedent("""
    x
      y
    """).strip().splitlines())
print(string.capwords("hello big world"), string.ascii_letters[::5], string.punctuation)
sys.stdout.write("done\n")

#> * A long hall. Dusty portraits line the
#>   walls, and a cold draught comes from
#>   the north.
#> > go north
#> * Shelves, shelves, shelves.
#>   You see: book, lamp
#> > take lamp knife
#> Taken: lamp
#> > go up
#> You cannot go up.
#> > 
#> Say something.
#> > dance now
#> I don't know how to 'dance'.
#> > go south
#> * A long hall. Dusty portraits line the
#>   walls, and a cold draught comes from
#>   the north.
#> > go east
#> * It smells of onions.
#>   You see: knife
#> > take knife
#> Taken: knife
#> > drop all
#> Dropped 2 things
#> > take knife
#> Taken: knife
#> > quit
#> (11, ('knife',))
#> * A long hall. Dusty portraits line the
#>   walls, and a cold draught comes from
#>   the north.
#> > go west
#> You cannot go west.
#> closed None
#> None
#> inner gave 12
#> 3 2 1 last
#> cleanup
#> tim likes dogs, $5 x likes ${what}s, $5
#> missing 'what'
#> 1 3 {'a': 1, 'b': 3, 'z': 9} 0 ChainMap({'a': 2, 'b': 3})
#> the quick [...] > a
#>
#> > b
#> ['x', '  y']
#> Hello Big World afkpuzEJOTY !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~
#> done
