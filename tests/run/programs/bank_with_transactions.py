#@ grant: random
"""Bank simulation with context managers, property validation, logging of events and custom exceptions."""
import contextlib
import itertools
import random
from collections import Counter, defaultdict, deque, namedtuple, OrderedDict

class BankError(Exception): pass
class Insufficient(BankError):
    def __init__(self, account, amount):
        self.account, self.amount = account, amount
        super().__init__(f"{account.owner}: {amount} > {account.balance}")

Event = namedtuple("Event", "kind source target amount", defaults=(0,))

class Account:
    _ids = itertools.count(100)
    registry = {}
    def __init_subclass__(cls, /, rate=0.0, **kw):
        super().__init_subclass__(**kw)
        cls.rate = rate
        Account.registry[cls.__name__] = cls
    def __init__(self, owner, balance=0):
        self.id = next(self._ids)
        self.owner = owner
        self._balance = balance
    @property
    def balance(self): return self._balance
    @balance.setter
    def balance(self, v):
        if v < 0:
            raise Insufficient(self, self._balance - v)
        self._balance = v
    @balance.deleter
    def balance(self): self._balance = 0
    def __lt__(self, other): return self.balance < other.balance
    def __repr__(self): return f"<{type(self).__qualname__} {self.id} {self.owner} {self.balance}>"
class Checking(Account): pass
class Savings(Account, rate=0.05):
    def interest(self):
        self.balance += round(self.balance * self.rate)

class Bank:
    def __init__(self):
        self.accounts = OrderedDict()
        self.log = deque(maxlen=8)
    def open(self, kind, owner, balance=0):
        a = Account.registry[kind](owner, balance)
        self.accounts[owner] = a
        self.log.append(Event("open", None, owner, balance))
        return a
    @contextlib.contextmanager
    def transaction(self, *owners):
        saved = {o: self.accounts[o].balance for o in owners}
        try:
            yield [self.accounts[o] for o in owners]
        except BankError as e:
            for o, b in saved.items():
                self.accounts[o].balance = b
            self.log.append(Event("rollback", *owners[:2], amount=len(str(e))))
            raise
        else:
            self.log.append(Event("commit", *owners))
    def transfer(self, a, b, amount):
        with self.transaction(a, b) as (x, y):
            y.balance += amount
            x.balance -= amount

bank = Bank()
bank.open("Checking", "ann", 500)
bank.open("Savings", "bob", 300)
bank.open("Savings", "cy")
random.seed(42); rng = random
stats = Counter()
for step in range(20):
    a, b = rng.sample(list(bank.accounts), 2)
    amount = rng.randint(1, 400)
    try:
        bank.transfer(a, b, amount)
        stats["ok"] += 1
    except Insufficient as e:
        stats[f"fail:{e.account.owner}"] += 1
    if step % 5 == 4:
        for acc in bank.accounts.values():
            if hasattr(acc, "interest"):
                acc.interest()
print(stats.most_common())
print(sorted(bank.accounts.values()), max(bank.accounts.values()))
for e in bank.log:
    print(e, e._asdict() if e.kind == "rollback" else e._replace(kind="c"))
del bank.accounts["ann"].balance
print(bank.accounts["ann"], sum(a.balance for a in bank.accounts.values()))
try:
    bank.open("Nope", "x")
except KeyError as e:
    print("KeyError", e, e.args)
bank.accounts.move_to_end("ann")
print(list(bank.accounts), bank.accounts.popitem(last=False)[0])
g = defaultdict(list)
for e in bank.log: g[e.kind].append(e.amount)
print(dict(g))

#> [('ok', 13), ('fail:cy', 6), ('fail:ann', 1)]
#> [<Checking 100 ann 296>, <Savings 101 bob 313>, <Savings 102 cy 320>] <Savings 102 cy 320>
#> Event(kind='commit', source='bob', target='ann', amount=0) Event(kind='c', source='bob', target='ann', amount=0)
#> Event(kind='commit', source='bob', target='cy', amount=0) Event(kind='c', source='bob', target='cy', amount=0)
#> Event(kind='rollback', source='cy', target='bob', amount=13) {'kind': 'rollback', 'source': 'cy', 'target': 'bob', 'amount': 13}
#> Event(kind='commit', source='ann', target='bob', amount=0) Event(kind='c', source='ann', target='bob', amount=0)
#> Event(kind='rollback', source='cy', target='bob', amount=13) {'kind': 'rollback', 'source': 'cy', 'target': 'bob', 'amount': 13}
#> Event(kind='rollback', source='cy', target='bob', amount=13) {'kind': 'rollback', 'source': 'cy', 'target': 'bob', 'amount': 13}
#> Event(kind='commit', source='ann', target='cy', amount=0) Event(kind='c', source='ann', target='cy', amount=0)
#> Event(kind='rollback', source='cy', target='ann', amount=13) {'kind': 'rollback', 'source': 'cy', 'target': 'ann', 'amount': 13}
#> <Checking 100 ann 0> 633
#> KeyError 'Nope' ('Nope',)
#> ['bob', 'cy', 'ann'] bob
#> {'commit': [0, 0, 0, 0], 'rollback': [13, 13, 13, 13]}
