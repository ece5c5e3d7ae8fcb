"""A text editor core: a gap buffer, marks that move, a piece-wise undo tree, a command language, search and replace, macros, observers."""
from __future__ import annotations
import re
from collections import ChainMap
from contextlib import contextmanager
from dataclasses import dataclass, field


class GapBuffer:
    def __init__(self, text="", room=4):
        self.cells, self.start, self.end, self.moves = list(text) + [None] * room, len(text), len(text) + room, 0

    def __len__(self): return len(self.cells) - (self.end - self.start)

    def _move(self, at):
        if not 0 <= at <= len(self):
            raise IndexError(f"{at} outside 0..{len(self)}")
        if at != self.start:
            self.moves += 1
        while self.start > at:
            self.start -= 1
            self.end -= 1
            self.cells[self.start], self.cells[self.end] = None, self.cells[self.start]
        while self.start < at:
            self.cells[self.end], self.cells[self.start] = None, self.cells[self.end]
            self.start += 1
            self.end += 1

    def insert(self, at, text):
        self._move(at)
        if (need := len(text) - (self.end - self.start)) > 0:
            grow = max(need, len(self.cells))
            self.cells[self.end:self.end] = [None] * grow
            self.end += grow
        self.cells[self.start:self.start + len(text)] = text
        self.start += len(text)

    def delete(self, at, n):
        self._move(at)
        if self.end + n > len(self.cells):
            raise IndexError(f"{n} after {at}")
        gone = "".join(self.cells[self.end:self.end + n])
        self.cells[self.end:self.end + n] = [None] * n
        self.end += n
        return gone

    def __getitem__(self, i):
        if isinstance(i, slice):
            return str(self)[i]
        i = range(len(self))[i]
        return self.cells[i if i < self.start else i + self.end - self.start]

    def __str__(self): return "".join(self.cells[:self.start]) + "".join(self.cells[self.end:])


@dataclass
class Mark:
    at: int
    sticky: bool = False


@dataclass
class Change:
    at: int
    gone: str
    new: str
    def inverse(self): return Change(self.at, self.new, self.gone)

    def joins(self, other):
        return not self.gone and not other.gone and other.at == self.at + len(self.new) and not other.new.isspace()


@dataclass
class Moment:
    changes: list[Change] = field(default_factory=list)
    parent: Moment | None = None
    children: list[Moment] = field(default_factory=list)
    number: int = 0


class Editor:
    commands = {}

    def __init__(self, text=""):
        self.buffer, self.marks, self.watchers, self.macros = GapBuffer(text), {"point": Mark(0, True)}, [], ChainMap()
        self.root = self.now = Moment()
        self.count, self.group, self.recording = 0, None, None

    @property
    def point(self): return self.marks["point"].at

    @point.setter
    def point(self, at): self.marks["point"].at = max(0, min(at, len(self.buffer)))

    def change(self, at, n, new):
        done = self._apply(Change(at, "", new) if not n else Change(at, self.buffer[at:at + n], new))
        if self.group is not None:
            self.group.append(done)
        elif self.now.changes and not self.now.children and len(self.now.changes) == 1 and self.now.changes[0].joins(done):
            self.now.changes[0].new += done.new
        else:
            self._remember([done])

    def _remember(self, changes):
        self.count += 1
        child = Moment(changes, self.now, number=self.count)
        self.now.children.append(child)
        self.now = child

    def _apply(self, change):
        if change.gone:
            self.buffer.delete(change.at, len(change.gone))
        if change.new:
            self.buffer.insert(change.at, change.new)
        end, shift = change.at + len(change.gone), len(change.new) - len(change.gone)
        for m in self.marks.values():
            if m.at > end or m.at == end and (m.sticky or change.gone):
                m.at += shift
            elif m.at > change.at:
                m.at = change.at
        for w in self.watchers:
            w(change)
        return change

    @contextmanager
    def grouped(self):
        outer, self.group = self.group, [] if self.group is None else self.group
        mine = self.group
        try:
            yield
        except Exception:
            for c in reversed(mine):
                self._apply(c.inverse())
            mine.clear()
            raise
        finally:
            if outer is None:
                self.group = None
                if mine:
                    self._remember(mine)

    def undo(self):
        if self.now.parent is None:
            return False
        for c in reversed(self.now.changes):
            self._apply(c.inverse())
        self.now = self.now.parent
        return True

    def redo(self, branch=-1):
        if not self.now.children:
            return False
        self.now = self.now.children[branch]
        for c in self.now.changes:
            self._apply(c)
        return True

    def run(self, script):
        for step in script.split(";"):
            name, _, arg = step.strip().partition(" ")
            if self.recording is not None and name != "stop":
                self.recording[1].append(step)
            f = self.commands.get(name)
            if f:
                f(self, arg)
            elif name in self.macros:
                self.run(";".join(self.macros[name]))
            else:
                raise LookupError(f"no command {name!r}")
        return self

    def __str__(self):
        text = str(self.buffer)
        return text[:self.point] + "|" + text[self.point:]


def command(f):
    Editor.commands[f.__name__.rstrip("_")] = f
    return f


@command
def ins(e, text): e.change(e.point, 0, text.replace("\\n", "\n").replace("_", " "))
@command
def del_(e, n): e.change(e.point, min(int(n or 1), len(e.buffer) - e.point), "")
@command
def back(e, n):
    n = min(int(n or 1), e.point)
    e.change(e.point - n, n, "")
@command
def go(e, where):
    text = str(e.buffer)
    match where:
        case "end": e.point = len(text)
        case "bol": e.point = text.rfind("\n", 0, e.point) + 1
        case "eol": e.point = (text + "\n").find("\n", e.point)
        case w if w in e.marks: e.point = e.marks[w].at
        case n if n[:1] in "+-": e.point += int(n)
        case n: e.point = int(n)
@command
def mark(e, name): e.marks[name] = Mark(e.point, name.isupper())
@command
def find(e, what):
    if (at := str(e.buffer).find(what, e.point)) < 0:
        raise ValueError(f"{what!r} not found")
    e.point = at
@command
def sub(e, arg):
    old, _, new = arg.partition("/")
    with e.grouped():
        for m in reversed(list(re.finditer(old, str(e.buffer)))):
            e.change(m.start(), m.end() - m.start(), m.expand(new))
@command
def undo(e, n): [e.undo() for _ in range(int(n or 1))]
@command
def redo(e, n): [e.redo() for _ in range(int(n or 1))]
@command
def rec(e, name): e.recording = name, []
@command
def stop(e, _):
    name, steps = e.recording
    e.recording, e.macros[name] = None, steps
@command
def times(e, arg):
    n, _, rest = arg.partition(" ")
    with e.grouped():
        for _ in range(int(n)):
            e.run(rest)


e = Editor("hello world")
seen = []
e.watchers.append(lambda c: seen.append((c.at, c.gone, c.new)))
for script in ("go 5;ins ,", "ins !;ins ?", "undo", "undo;undo", "redo;redo", "find world;mark w;mark W;ins big_", "go w", "go W;del 5;ins earth", "undo 2", "ins NEW", "undo;redo", "sub o/0", "sub (l+)/<\\1>", "undo", "undo", "go 0;ins one\\ntwo\\n;go bol;ins >", "go eol;back 2", "rec x;ins *;go +1;stop;x;x", "times 2 ins ab",
               "undo", "nope", "go 99;find zzz", "times 3 find h", "del 3;del 99", "undo 50", "redo 50"):
    try:
        e.run(script)
        print(f"{script:32} {str(e)!r}")
    except (LookupError, ValueError) as err:
        print(f"{script:32} {type(err).__name__}: {err} {str(e)!r}")
print(seen[:6], len(seen), e.count, {k: m.at for k, m in e.marks.items()})


def tree(m, depth=0):
    yield "  " * depth + f"{m.number}: " + ",".join(f"{c.at}-{c.gone!r}+{c.new!r}" for c in m.changes)
    for c in m.children:
        yield from tree(c, depth + (len(m.children) > 1))


print(*tree(e.root), sep="\n")
b = GapBuffer("abc", room=1)
for at, text in ((1, "XYZ"), (6, "end"), (0, "start")):
    b.insert(at, text)
print(b, len(b), b[0], b[-1], b[3:6], b.delete(2, 4), b, b.moves, [b[i] for i in range(len(b))] == list(str(b)))
for bad in (lambda: b.insert(99, "x"), lambda: b.delete(5, 99), lambda: b[99]):
    try:
        bad()
    except IndexError as err:
        print(err)

#> go 5;ins ,                       'hello,| world'
#> ins !;ins ?                      'hello,!?| world'
#> undo                             'hello| world'
#> undo;undo                        'hello| world'
#> redo;redo                        'hello,!?| world'
#> find world;mark w;mark W;ins big_ 'hello,!? big |world'
#> go w                             'hello,!? |big world'
#> go W;del 5;ins earth             'hello,!? big earth|'
#> undo 2                           'hello,!? big world|'
#> ins NEW                          'hello,!? big worldNEW|'
#> undo;redo                        'hello,!? big worldNEW|'
#> sub o/0                          'hell0,!? big w0rldNEW|'
#> sub (l+)/<\1>                    'he<ll>0,!? big w0r<l>dNEW|'
#> undo                             'hell0,!? big w0rldNEW|'
#> undo                             'hello,!? big worldNEW|'
#> go 0;ins one\ntwo\n;go bol;ins > 'one\ntwo\n>|hello,!? big worldNEW'
#> go eol;back 2                    'one\ntwo\n>hello,!? big worldN|'
#> rec x;ins *;go +1;stop;x;x       'one\ntwo\n>hello,!? big worldN***|'
#> times 2 ins ab                   'one\ntwo\n>hello,!? big worldN***abab|'
#> undo                             'one\ntwo\n>hello,!? big worldN***|'
#> nope                             LookupError: no command 'nope' 'one\ntwo\n>hello,!? big worldN***|'
#> go 99;find zzz                   ValueError: 'zzz' not found 'one\ntwo\n>hello,!? big worldN***|'
#> times 3 find h                   ValueError: 'h' not found 'one\ntwo\n>hello,!? big worldN***|'
#> del 3;del 99                     'one\ntwo\n>hello,!? big worldN***|'
#> undo 50                          'hello world|'
#> redo 50                          'one\ntwo\n>hello,!? big worldN***|'
#> [(5, '', ','), (6, '', '!'), (7, '', '?'), (5, ',!?', ''), (5, '', ',!?'), (9, '', 'big ')] 47 12 {'point': 31, 'w': 18, 'W': 31}
#> 0: 
#> 1: 5-''+',!?'
#> 2: 9-''+'big '
#>   3: 13-'world'+''
#>   4: 13-''+'earth'
#>   5: 18-''+'NEW'
#>     6: 14-'o'+'0',4-'o'+'0'
#>     7: 16-'l'+'<l>',2-'ll'+'<ll>'
#>     8: 0-''+'one\ntwo\n>'
#>     9: 28-'EW'+''
#>     10: 28-''+'***'
#>       11: 31-''+'ab',33-''+'ab'
#>       12: 31-''+''
#> stXYZbcend 14 s d rta arta stXYZbcend 4 True
#> 99 outside 0..10
#> 99 after 5
#> range object index out of range
