# An observable model with events, bubbling, priorities, once-handlers, undo and redo by commands, transactions and a journal.
from contextlib import contextmanager
from itertools import count


class Emitter:
    def __init__(self, parent=None):
        self.parent, self._handlers, self._serial = parent, {}, count()

    def on(self, event, f=None, *, priority=0, once=False):
        def add(g):
            entry = (-priority, next(self._serial), g, once)
            self._handlers.setdefault(event, []).append(entry)
            self._handlers[event].sort(key=lambda e: e[:2])
            return g
        return add if f is None else add(f)

    def off(self, event, f):
        before = len(self._handlers.get(event, ()))
        self._handlers[event] = [e for e in self._handlers.get(event, ()) if e[2] is not f]
        return before - len(self._handlers[event])

    def emit(self, event, **data):
        stopped = False
        for name in (event, "*"):
            for entry in list(self._handlers.get(name, ())):
                if entry[3]:
                    self._handlers[name].remove(entry)
                if entry[2](event, **data) == "stop":
                    stopped = True
                    break
            if stopped:
                return "stopped"
        if self.parent is not None:
            return self.parent.emit(event, **data)
        return "done"


class Document(Emitter):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.lines, self.done, self.undone, self._group = [], [], [], None

    def run(self, command):
        command.do(self)
        self.undone.clear()
        (self._group if self._group is not None else self.done).append(command)
        self.emit("change", command=command)

    def undo(self):
        if not self.done:
            return False
        c = self.done.pop()
        c.undo(self)
        self.undone.append(c)
        self.emit("undo", command=c)
        return True

    def redo(self):
        if not self.undone:
            return False
        c = self.undone.pop()
        c.do(self)
        self.done.append(c)
        return True

    @contextmanager
    def transaction(self, name):
        outer, self._group = self._group, []
        try:
            yield self
        except Exception as e:
            for c in reversed(self._group):
                c.undo(self)
            self.emit("rollback", name=name, error=e)
            raise
        else:
            if self._group:
                (outer if outer is not None else self.done).append(Group(name, self._group))
        finally:
            self._group = outer


class Command:
    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{v!r}' for k, v in vars(self).items() if not k.startswith('_'))})"


class Insert(Command):
    def __init__(self, at, text):
        self.at, self.text = at, text

    def do(self, doc):
        if not 0 <= self.at <= len(doc.lines):
            raise IndexError(f"no line {self.at}")
        doc.lines.insert(self.at, self.text)

    def undo(self, doc):
        del doc.lines[self.at]


class Delete(Command):
    def __init__(self, at):
        self.at = at

    def do(self, doc):
        self._text = doc.lines.pop(self.at)

    def undo(self, doc):
        doc.lines.insert(self.at, self._text)


class Replace(Command):
    def __init__(self, old, new):
        self.old, self.new = old, new

    def do(self, doc):
        self._before = list(doc.lines)
        doc.lines[:] = [l.replace(self.old, self.new) for l in doc.lines]

    def undo(self, doc):
        doc.lines[:] = self._before


class Group(Command):
    def __init__(self, name, commands):
        self.name, self._commands = name, commands

    def do(self, doc):
        for c in self._commands:
            c.do(doc)

    def undo(self, doc):
        for c in reversed(self._commands):
            c.undo(doc)


journal = []
app = Emitter()
app.on("*", lambda event, **d: journal.append(("app", event)))
doc = Document(parent=app)


@doc.on("change", priority=5)
def first(event, command):
    journal.append(("first", repr(command)))


@doc.on("change", once=True)
def only_once(event, **data):
    journal.append(("once", event))


@doc.on("undo", priority=-1)
def stop_undo(event, command):
    return "stop" if isinstance(command, Delete) else None


doc.run(Insert(0, "hello"))
doc.run(Insert(1, "world"))
doc.run(Delete(0))
print(doc.lines, doc.undo(), doc.lines, doc.undo(), doc.lines, doc.redo(), doc.redo(), doc.lines, doc.redo())
print(*journal, sep="\n")
journal.clear()
doc.undo()
with doc.transaction("edit"):
    doc.run(Insert(2, "end"))
    doc.run(Replace("o", "0"))
    with doc.transaction("inner"):
        doc.run(Insert(0, "top"))
print(doc.lines, doc.done)
doc.undo()
print(doc.lines)
doc.redo()
print(doc.lines)
try:
    with doc.transaction("bad"):
        doc.run(Delete(0))
        doc.run(Insert(99, "x"))
except IndexError as e:
    print(e, doc.lines, journal[-1])
doc.on("change", lambda event, **d: "stop", priority=99)
journal.clear()
doc.run(Insert(0, "quiet"))
print(journal, doc.off("change", first), doc.off("change", first), doc.off("nothing", first), doc.emit("custom", x=1))
while doc.undo():
    pass
print(doc.lines, len(doc.undone), [repr(c) for c in doc.undone][:2])

#> ['world'] True ['world'] True ['world'] True True ['world'] False
#> ('first', "Insert(0, 'hello')")
#> ('once', 'change')
#> ('app', 'change')
#> ('first', "Insert(1, 'world')")
#> ('app', 'change')
#> ('first', 'Delete(0)')
#> ('app', 'change')
#> ('app', 'undo')
#> ['top', 'hell0', 'w0rld', 'end'] [Insert(0, 'hello'), Insert(1, 'world'), Group('edit')]
#> ['hello', 'world']
#> ['top', 'hell0', 'w0rld', 'end']
#> no line 99 ['top', 'hell0', 'w0rld', 'end'] ('app', 'rollback')
#> [('app', 'custom')] 1 0 0 done
#> [] 4 ["Insert(0, 'quiet')", "Group('edit')"]
