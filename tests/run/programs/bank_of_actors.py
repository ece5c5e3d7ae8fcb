"""Actors with mailboxes: addresses, supervision, restarts, ask and tell, routers, dead letters, deterministic scheduling."""
from __future__ import annotations
from collections import deque
from dataclasses import dataclass, field
from itertools import count, cycle
from typing import Any, Callable


@dataclass(frozen=True)
class Ref:
    system: "System" = field(repr=False, compare=False)
    path: str

    def tell(self, message, sender=None):
        self.system.deliver(self, message, sender)

    def __lshift__(self, message):
        self.tell(message)
        return self

    def __str__(self):
        return self.path


@dataclass
class Failure:
    child: Ref
    error: Exception
    message: Any


class Stop(Exception):
    pass


class Actor:
    strategy = "restart"
    max_restarts = 2

    def __init__(self, *args):
        self.args = args
        self.setup(*args)

    def setup(self, *args): ...
    def receive(self, message, sender): raise NotImplementedError
    def stopped(self): ...

    def supervise(self, failure):
        match failure.error:
            case Stop(): return "stop"
            case ValueError() | ZeroDivisionError(): return self.strategy
            case _: return "escalate"


class Cell:
    def __init__(self, system, ref, kind, args, parent):
        self.system, self.ref, self.kind, self.args, self.parent = system, ref, kind, args, parent
        self.mailbox, self.children, self.restarts, self.handled = deque(), [], 0, 0
        self.start()

    def start(self):
        self.actor = self.kind(*self.args)
        self.actor.me = self.ref
        self.actor.spawn = lambda kind, *a, name=None: self.system.spawn(kind, *a, name=name, parent=self)
        self.actor.become = lambda f: setattr(self.actor, "receive", f)


class System:
    def __init__(self):
        self.cells, self.numbers, self.dead, self.log, self.steps = {}, count(1), [], [], 0

    def spawn(self, kind, *args, name=None, parent=None):
        base = parent.ref.path if parent else ""
        ref = Ref(self, f"{base}/{name or kind.__name__.lower() + str(next(self.numbers))}")
        if ref.path in self.cells:
            raise KeyError(f"{ref} is taken")
        cell = self.cells[ref.path] = Cell(self, ref, kind, args, parent)
        if parent:
            parent.children.append(cell)
        return ref

    def deliver(self, ref, message, sender):
        cell = self.cells.get(ref.path)
        (cell.mailbox if cell else self.dead).append((message, sender) if cell else (str(ref), message))

    def stop(self, cell):
        for child in list(cell.children):
            self.stop(child)
        cell.actor.stopped()
        self.cells.pop(cell.ref.path, None)
        self.dead += [(str(cell.ref), m) for m, _ in cell.mailbox]
        if cell.parent and cell in cell.parent.children:
            cell.parent.children.remove(cell)

    def fail(self, cell, error, message):
        parent = cell.parent
        decision = parent.actor.supervise(Failure(cell.ref, error, message)) if parent else "stop"
        if decision == "restart":
            cell.restarts += 1
            if cell.restarts > cell.actor.max_restarts:
                decision = "stop"
        self.log.append(f"{cell.ref}: {type(error).__name__}({error}) -> {decision}")
        match decision:
            case "restart":
                for child in list(cell.children):
                    self.stop(child)
                cell.start()
            case "stop": self.stop(cell)
            case "resume": pass
            case "escalate": self.fail(parent, error, message)

    def run(self, limit=10_000):
        while any(c.mailbox for c in self.cells.values()):
            for cell in list(self.cells.values()):
                if cell.mailbox and cell.ref.path in self.cells:
                    self.steps += 1
                    if self.steps > limit:
                        raise RuntimeError("no end")
                    message, sender = cell.mailbox.popleft()
                    try:
                        cell.actor.receive(message, sender)
                        cell.handled += 1
                    except Exception as e:
                        self.fail(cell, e, message)
        return self

    def ask(self, ref, message):
        answer = []

        class Once(Actor):
            def receive(self, message, sender):
                answer.append(message)
                raise Stop
        once = self.spawn(Once)
        ref.tell(message, once)
        self.run()
        return answer[0] if answer else None


class Account(Actor):
    def setup(self, balance=0): self.balance, self.history = balance, []

    def receive(self, message, sender):
        match message:
            case ("deposit", int(n)) if n > 0: self.balance += n
            case ("withdraw", n) if n > self.balance: raise ValueError(f"only {self.balance}")
            case ("withdraw", n): self.balance -= n
            case "balance": sender and sender.tell(self.balance)
            case "freeze": self.become(self.frozen)
            case "close": raise Stop("closed")
            case "crash": 1 / 0
            case "poison": raise KeyError("poison")
            case other: raise TypeError(f"what is {other!r}")

    def frozen(self, message, sender):
        if message == "thaw":
            del self.receive
        elif message == "balance":
            sender.tell(("frozen", self.balance))

    def stopped(self): stopped.append((str(self.me), self.balance))


class Bank(Actor):
    def setup(self, name): self.name, self.accounts = name, {}

    def receive(self, message, sender):
        match message:
            case ("open", who, *rest):
                self.accounts[who] = self.spawn(Account, *rest, name=who)
            case ("to", who, inner):
                self.accounts[who].tell(inner, sender)
            case ("transfer", a, b, n):
                self.accounts[a].tell(("withdraw", n))
                self.accounts[b].tell(("deposit", n))
            case ("all", inner):
                for ref in self.accounts.values():
                    ref << inner
            case "who": sender.tell(sorted(self.accounts))

    def supervise(self, failure):
        return "resume" if isinstance(failure.error, TypeError) else super().supervise(failure)


class Router(Actor):
    def setup(self, kind, n, choose: Callable = None):
        self.kind, self.n, self.turn = kind, n, None

    def receive(self, message, sender):
        if self.turn is None:
            self.turn = cycle([self.spawn(self.kind, name=f"w{i}") for i in range(self.n)])
        next(self.turn).tell(message, sender)


class Worker(Actor):
    done = []

    def receive(self, message, sender):
        Worker.done.append((str(self.me), message))
        if message % 4 == 0:
            self.me.tell(message + 1)


stopped = []
s = System()
bank = s.spawn(Bank, "first", name="bank")
bank << ("open", "ann", 100) << ("open", "bob") << ("transfer", "ann", "bob", 30) << ("to", "bob", ("withdraw", 10))
s.run()
print([s.ask(bank, ("to", w, "balance")) for w in ("ann", "bob")], s.ask(bank, "who"), sorted(s.cells))
bank << ("transfer", "bob", "ann", 500) << ("to", "ann", "nonsense") << ("to", "bob", ("deposit", -5))
print(s.run().log, s.ask(bank, ("to", "ann", "balance")), s.ask(bank, ("to", "bob", "balance")))
s.log.clear()
bank << ("to", "ann", "freeze") << ("to", "ann", ("deposit", 7))
print(s.ask(bank, ("to", "ann", "balance")))
bank << ("to", "ann", "thaw") << ("to", "ann", ("deposit", 7))
print(s.ask(bank, ("to", "ann", "balance")))
bank << ("to", "ann", "crash") << ("to", "ann", "crash") << ("to", "ann", "crash") << ("to", "ann", "balance")
s.run()
print(*s.log, sorted(s.cells), s.dead, stopped, sep="\n")
s.log.clear(), s.dead.clear(), stopped.clear()
bank << ("open", "cy", 5) << ("to", "cy", "poison") << ("to", "bob", ("deposit", 1))
s.run()
print(*s.log, sorted(s.cells), s.dead, stopped, sep="\n")
router = s.spawn(Router, Worker, 3, name="router")
for i in range(6):
    router << i
s.run()
print(Worker.done, s.cells["/router"].handled, [c.handled for c in s.cells["/router"].children])
try:
    s.spawn(Worker, name="router")
except KeyError as e:
    print(e)
print(Ref(s, "/a") == Ref(None, "/a"), Ref(s, "/a"), repr(Ref(s, "/a")), len({Ref(s, "x"), Ref(None, "x")}))

#> [70, 20] ['ann', 'bob'] ['/bank', '/bank/ann', '/bank/bob']
#> ['/once1: Stop() -> stop', '/once2: Stop() -> stop', '/once3: Stop() -> stop', '/bank/bob: ValueError(only 20) -> restart', "/bank/ann: TypeError(what is 'nonsense') -> resume", "/bank/bob: TypeError(what is ('deposit', -5)) -> resume", '/once4: Stop() -> stop', '/once5: Stop() -> stop'] 570 0
#> ('frozen', 570)
#> 577
#> /once6: Stop() -> stop
#> /once7: Stop() -> stop
#> /bank/ann: ZeroDivisionError(division by zero) -> restart
#> /bank/ann: ZeroDivisionError(division by zero) -> restart
#> /bank/ann: ZeroDivisionError(division by zero) -> stop
#> ['/bank', '/bank/bob']
#> [('/bank/ann', 'balance')]
#> [('/bank/ann', 100)]
#> /bank/cy: KeyError('poison') -> escalate
#> /bank: KeyError('poison') -> stop
#> []
#> [('/bank', ('to', 'bob', ('deposit', 1)))]
#> [('/bank/bob', 0), ('/bank/cy', 5)]
#> [('/router/w0', 0), ('/router/w1', 1), ('/router/w0', 1), ('/router/w2', 2), ('/router/w0', 3), ('/router/w1', 4), ('/router/w1', 5), ('/router/w2', 5)] 6 [3, 3, 2]
#> '/router is taken'
#> True /a Ref(path='/a') 1
