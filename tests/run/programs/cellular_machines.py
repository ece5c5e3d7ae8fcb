"""Simulators in one frame: elementary automata, Life with different rules, a Turing machine, Langton's ant, a Brainf interpreter with optimisation."""
from abc import ABC, abstractmethod
from collections import Counter, defaultdict
from itertools import groupby


class Simulation(ABC):
    """Steps until it halts or repeats; subclasses give state, step and picture."""
    registry = {}

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Simulation.registry[cls.__name__] = cls

    @abstractmethod
    def step(self): ...

    @abstractmethod
    def state(self): ...

    def picture(self):
        return str(self.state())

    def run(self, limit):
        seen = {self.state(): 0}
        for n in range(1, limit + 1):
            if self.step() is False:
                return f"halted after {n - 1}"
            s = self.state()
            if s in seen:
                return f"state {n} is state {seen[s]} (period {n - seen[s]})"
            seen[s] = n
        return f"still going after {limit}"


class Elementary(Simulation):
    def __init__(self, rule, width=21, start=None):
        self.rule, self.cells = rule, tuple(start) if start else tuple(int(i == width // 2) for i in range(width))

    def step(self):
        c, n = self.cells, len(self.cells)
        self.cells = tuple(self.rule >> (c[i - 1] << 2 | c[i] << 1 | c[(i + 1) % n]) & 1 for i in range(n))

    def state(self): return self.cells
    def picture(self): return "".join(" #"[c] for c in self.cells).rstrip()


class Life(Simulation):
    def __init__(self, text, rule="B3/S23"):
        born, stay = rule.split("/")
        self.born, self.stay = set(map(int, born[1:])), set(map(int, stay[1:]))
        self.alive = frozenset((x, y) for y, row in enumerate(text.split("\n")) for x, c in enumerate(row) if c == "o")

    def step(self):
        around = Counter((x + dx, y + dy) for x, y in self.alive for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
        self.alive = frozenset(p for p, n in around.items() if n in (self.stay if p in self.alive else self.born)) | (frozenset(p for p in self.alive if p not in around) if 0 in self.stay else frozenset())
        return bool(self.alive) or None

    def state(self): return self.alive

    def picture(self):
        if not self.alive:
            return "(dead)"
        xs, ys = zip(*self.alive)
        return "/".join("".join(".o"[(x, y) in self.alive] for x in range(min(xs), max(xs) + 1)) for y in range(min(ys), max(ys) + 1))


class Turing(Simulation):
    def __init__(self, program, tape=""):
        self.rules = {}
        for line in program.strip().splitlines():
            state, read, write, move, then = line.split()
            self.rules[state, read] = write, {"L": -1, "R": 1, "N": 0}[move], then
        self.tape, self.head, self.now = defaultdict(lambda: "_", enumerate(tape)), 0, "A"

    def step(self):
        try:
            self.tape[self.head], move, self.now = self.rules[self.now, self.tape[self.head]]
        except KeyError:
            return False
        self.head += move

    def state(self): return self.now, self.head, self.picture()
    def picture(self): return "".join(self.tape[i] for i in range(min(self.tape, default=0), max(self.tape, default=0) + 1)).strip("_")


class Ant(Simulation):
    def __init__(self, turns="RL"):
        self.turns, self.colours, self.at, self.way, self.steps = turns, defaultdict(int), 0j, 1j, 0

    def step(self):
        c = self.colours[self.at]
        self.way *= -1j if self.turns[c] == "R" else 1j
        self.colours[self.at] = (c + 1) % len(self.turns)
        self.at += self.way
        self.steps += 1

    def state(self): return self.steps
    def picture(self): return f"{sum(map(bool, self.colours.values()))} coloured, ant at {self.at.real:g},{self.at.imag:g}"


class Brain(Simulation):
    def __init__(self, source, given=""):
        self.given, self.out, self.cells, self.at, self.pc = iter(given.encode()), bytearray(), defaultdict(int), 0, 0
        self.code, stack = [], []
        for c, run in groupby(c for c in source if c in "+-<>.,[]"):
            n = len(list(run))
            match c:
                case "+" | "-": self.code.append(("add", n if c == "+" else -n))
                case ">" | "<": self.code.append(("move", n if c == ">" else -n))
                case "[":
                    for _ in range(n):
                        stack.append(len(self.code))
                        self.code.append(None)
                case "]":
                    for _ in range(n):
                        if not stack:
                            raise SyntaxError("] without [")
                        start = stack.pop()
                        if self.code[start + 1:] == [("add", -1)]:
                            self.code[start:] = [("clear", 0)]
                            continue
                        self.code.append(("back", start))
                        self.code[start] = ("skip", len(self.code))
                case _: self.code += [("out" if c == "." else "in", 0)] * n
        if stack:
            raise SyntaxError(f"[ at {stack}")

    def step(self):
        if self.pc >= len(self.code):
            return False
        op, arg = self.code[self.pc]
        self.pc += 1
        match op:
            case "add": self.cells[self.at] = (self.cells[self.at] + arg) % 256
            case "move": self.at += arg
            case "clear": self.cells[self.at] = 0
            case "skip" if not self.cells[self.at]: self.pc = arg
            case "back" if self.cells[self.at]: self.pc = arg + 1
            case "out": self.out.append(self.cells[self.at])
            case "in": self.cells[self.at] = next(self.given, 0)

    steps = 0

    def state(self):
        self.steps += 1
        return self.steps

    def picture(self): return self.out.decode("latin-1")


for rule in (90, 110, 30):
    e = Elementary(rule)
    rows = [e.picture()]
    for _ in range(6):
        e.step()
        rows.append(e.picture())
    print(rule, *rows, sep="\n")
print(Elementary(90, 15).run(100), Elementary(110, 12).run(300), Elementary(0).run(9), Elementary(30, 7).run(200))
for name, text, rule in (("blinker", "ooo", "B3/S23"), ("block", "oo\noo", "B3/S23"), ("glider", ".o.\n..o\nooo", "B3/S23"), ("row", "oooooooooo", "B3/S23"), ("highlife", "ooo\no.o", "B36/S23"), ("seeds", "oo", "B2/S"), ("lonely", "o", "B3/S0")):
    life = Life(text, rule)
    print(name, life.run(40), life.picture() if len(life.alive) < 30 else len(life.alive))
busy = Turing("A _ 1 R B\nA 1 1 L B\nB _ 1 L A\nB 1 1 R H")
print(busy.run(50), busy.picture(), busy.now)
inc = Turing("A 0 0 R A\nA 1 1 R A\nA _ _ L B\nB 1 0 L B\nB 0 1 N H\nB _ 1 N H", "1011")
print(inc.run(50), inc.picture())
print(Turing("A _ 1 R A", "").run(30), Turing("A 1 1 N A", "1").run(9))
for turns, n in (("RL", 500), ("RLR", 300), ("LLRR", 200)):
    ant = Ant(turns)
    print(turns, ant.run(n), ant.picture())
hello = Brain("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.")
print(hello.run(5000), hello.picture(), len(hello.code))
cat = Brain(",[.,]", "echo me")
print(cat.run(500), cat.picture(), Brain("+++[-]>++<").code)
for bad in ("[[]", "]", "+[->"):
    try:
        Brain(bad)
    except SyntaxError as e:
        print(type(e).__name__, e)
print(sorted(Simulation.registry), Simulation.__abstractmethods__ == {"step", "state"})

#> 90
#>           #
#>          # #
#>         #   #
#>        # # # #
#>       #       #
#>      # #     # #
#>     #   #   #   #
#> 110
#>           #
#>          ##
#>         ###
#>        ## #
#>       #####
#>      ##   #
#>     ###  ##
#> 30
#>           #
#>          ###
#>         ##  #
#>        ## ####
#>       ##  #   #
#>      ## #### ###
#>     ##  #    #  #
#> state 16 is state 1 (period 15) state 15 is state 6 (period 9) state 2 is state 1 (period 1) state 4 is state 0 (period 4)
#> blinker state 2 is state 0 (period 2) ooo
#> block state 1 is state 0 (period 1) oo/oo
#> glider still going after 40 .o./..o/ooo
#> row state 17 is state 2 (period 15) ..oooooo../.o......o./o........o/.o......o./..oooooo..
#> highlife state 5 is state 4 (period 1) (dead)
#> seeds still going after 40 .oo./..../o..o/..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../..../o..o/..../.oo.
#> lonely state 1 is state 0 (period 1) o
#> halted after 6 1111 H
#> halted after 8 1100
#> still going after 30 state 1 is state 0 (period 1)
#> RL still going after 500 62 coloured, ant at 6,4
#> RLR still going after 300 44 coloured, ant at 6,-2
#> LLRR still going after 200 29 coloured, ant at -2,0
#> halted after 580 Hello World! 56
#> halted after 23 echo me [('add', 3), ('clear', 0), ('move', 1), ('add', 2), ('move', -1)]
#> SyntaxError [ at [0]
#> SyntaxError ] without [
#> SyntaxError [ at [1]
#> ['Ant', 'Brain', 'Elementary', 'Life', 'Turing'] True
