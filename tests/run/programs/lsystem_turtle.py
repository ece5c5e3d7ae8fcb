"""L-systems drawn by a turtle on a character grid: rewriting with contexts and parameters, brackets, bounding boxes, rendering, statistics."""
from __future__ import annotations
import math
from collections import Counter
from contextlib import contextmanager
from itertools import islice, pairwise


class LSystem:
    def __init__(self, axiom, **rules):
        self.axiom, self.rules = axiom, {}
        for key, value in rules.items():
            self.rules[key] = value if isinstance(value, tuple) else (value,)

    def __iter__(self):
        text = self.axiom
        while True:
            yield text
            text = "".join(self.rewrite(text))

    def rewrite(self, text):
        counts = Counter()
        for i, c in enumerate(text):
            options = self.rules.get(c, (c,))
            choice = options[counts[c] % len(options)]
            counts[c] += 1
            yield choice(text[i - 1:i], text[i + 1:i + 2]) if callable(choice) else choice

    def __getitem__(self, n):
        if isinstance(n, slice):
            return list(islice(self, n.start, n.stop, n.step))
        return next(islice(self, n, None))


class Canvas:
    def __init__(self):
        self.cells, self.lines = {}, 0

    def line(self, a, b, mark):
        self.lines += 1
        (x0, y0), (x1, y1) = a, b
        steps = max(abs(x1 - x0), abs(y1 - y0), 1e-9)
        n = max(1, round(steps))
        for i in range(n + 1):
            t = i / n
            self.cells[round(x0 + (x1 - x0) * t), round(y0 + (y1 - y0) * t)] = mark

    def __str__(self):
        xs, ys = zip(*self.cells) if self.cells else ((0,), (0,))
        return "\n".join("".join(self.cells.get((x, y), " ") for x in range(min(xs), max(xs) + 1)).rstrip() for y in range(max(ys), min(ys) - 1, -1))

    @property
    def size(self):
        xs, ys = zip(*self.cells)
        return max(xs) - min(xs) + 1, max(ys) - min(ys) + 1


class Turtle:
    marks = {0: "-", 1: "/", 2: "|", 3: "\\"}

    def __init__(self, canvas, angle=90, step=2):
        self.canvas, self.turn, self.step = canvas, angle, step
        self.x = self.y = 0.0
        self.heading, self.stack, self.deepest, self.pen = 0, [], 0, True

    @property
    def place(self):
        return self.x, self.y

    def forward(self):
        before = self.place
        self.x += math.cos(math.radians(self.heading)) * self.step
        self.y += math.sin(math.radians(self.heading)) * self.step
        if self.pen:
            self.canvas.line(before, self.place, self.marks[round(self.heading / 45) % 4])

    @contextmanager
    def lifted(self):
        self.pen = False
        try:
            yield self
        finally:
            self.pen = True

    def jump(self):
        with self.lifted():
            self.forward()

    def left(self): self.heading = (self.heading + self.turn) % 360
    def right(self): self.heading = (self.heading - self.turn) % 360

    def push(self):
        self.stack.append((self.x, self.y, self.heading))
        self.deepest = max(self.deepest, len(self.stack))

    def pop(self):
        try:
            self.x, self.y, self.heading = self.stack.pop()
        except IndexError:
            raise ValueError("] without [") from None

    actions = {"F": forward, "G": forward, "f": jump, "+": left, "-": right, "[": push, "]": pop}

    def run(self, program):
        for at, c in enumerate(program):
            action = self.actions.get(c)
            if action:
                try:
                    action(self)
                except ValueError as e:
                    e.add_note(f"at {at} of {len(program)}")
                    raise
        if self.stack:
            raise ValueError(f"{len(self.stack)} [ are open")
        return self


SYSTEMS = {
    "koch": (LSystem("F", F="F+F-F-F+F"), 90, 2, 2),
    "dragon": (LSystem("FX", X="X+YF+", Y="-FX-Y"), 90, 2, 6),
    "sierpinski": (LSystem("F-G-G", F="F-G+F+G-F", G="GG"), 120, 2, 2),
    "plant": (LSystem("X", X="F[+X][-X]FX", F="FF"), 45, 1, 3),
    "alternating": (LSystem("F", F=("F+F", "F-F", "FF")), 90, 2, 3),
    "context": (LSystem("ABBA", A=lambda l, r: "AB" if r == "B" else "A", B=lambda l, r: "BF" if l == "A" else "+"), 90, 2, 3),
}
for name, (system, angle, step, n) in SYSTEMS.items():
    program = system[n]
    canvas = Canvas()
    turtle = Turtle(canvas, angle, step).run(program)
    print(f"{name}: {[len(p) for p in system[:n + 1]]} lines={canvas.lines} deepest={turtle.deepest} end=({turtle.x:.1f},{turtle.y:.1f}) heading={turtle.heading}")
    if canvas.lines:
        print(canvas.size, sep="")
        if canvas.lines < 130:
            print(canvas)
print(LSystem("a", a="ab", b="a")[:6], [len(x) for x in islice(LSystem("a", a="ab", b="a"), 10)])
print(["same" if len(b) == len(a) else len(b) - len(a) for a, b in pairwise(LSystem("1", **{"1": "11", "0": "1[0]0"})[:4])])
for bad in ("F]", "[F", "[[F]"):
    try:
        Turtle(Canvas()).run(bad)
    except ValueError as e:
        print(e, getattr(e, "__notes__", ""), e.__suppress_context__)

#> koch: [1, 9, 49] lines=25 deepest=0 end=(18.0,0.0) heading=0
#> (19, 9)
#>         --|
#>         | |
#>       --| --|
#>       |     |
#>     --|     --|
#>     |         |
#>   --|--     |---|
#>   | | |     | | |
#> --| --|     --| ---
#> dragon: [2, 6, 14, 30, 62, 126, 254] lines=64 deepest=0 end=(-0.0,-16.0) heading=180
#> (15, 23)
#>     |-- |--
#>     | | | |
#>     --|-- |--
#>       |     |
#> |-- |--   --|
#> | | |
#> --|---|
#>   | | |
#>   --|--
#>     |
#>     --| --|
#>       | | |
#> |-- |---|--
#> | | | | |
#> --|---|---| --|
#>   | | | | | | |
#>   --| --| --|--
#>             |
#>             --|
#>               |
#>           | |--
#>           | |
#>           |--
#> sierpinski: [5, 15, 45] lines=27 deepest=0 end=(-0.0,0.0) heading=120
#> (9, 8)
#> \-------/
#> \/\/\/\/
#>  \-/ --/
#>  \\--\/
#>   \/\/
#>    \-/
#>    \/
#>     \
#> plant: [1, 11, 43, 143] lines=38 deepest=3 end=(14.0,0.0) heading=0
#> (15, 9)
#>         /
#>      | /
#>      |/
#>      /--   /
#> ---------------
#>      \--   \
#>      |\
#>      | \
#>         \
#> alternating: [1, 3, 7, 14] lines=8 deepest=0 end=(-6.0,6.0) heading=180
#> (9, 7)
#> ---
#>   |
#>   |----
#>       |
#>       |--
#>         |
#>       --|
#> context: [4, 6, 8, 10] lines=3 deepest=0 end=(0.0,2.0) heading=270
#> (3, 3)
#> ---
#>   |
#> --|
#> ['a', 'ab', 'aba', 'abaab', 'abaababa', 'abaababaabaab'] [1, 2, 3, 5, 8, 13, 21, 34, 55, 89]
#> [1, 2, 4]
#> ] without [ ['at 1 of 2'] True
#> 1 [ are open  False
#> 1 [ are open  False
