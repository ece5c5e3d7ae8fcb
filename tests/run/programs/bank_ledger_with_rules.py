# A double-entry ledger: accounts, transactions with rules, currencies, statements, reversal, interest; errors and invariants.
from collections import defaultdict
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction as Decimal
from itertools import accumulate, count


class Kind(Enum):
    ASSET = +1
    LIABILITY = -1
    INCOME = -1j
    EXPENSE = +1j

    @property
    def sign(self):
        return int(self.value.real or self.value.imag)


class LedgerError(Exception):
    code = "ledger"


class Unbalanced(LedgerError):
    code = "unbalanced"

    def __init__(self, by):
        super().__init__(f"off by {by}")
        self.by = by


class RuleBroken(LedgerError):
    code = "rule"


@dataclass(frozen=True)
class Entry:
    account: str
    amount: Decimal


@dataclass
class Transaction:
    id: int
    text: str
    entries: tuple
    reverses: int | None = None


@dataclass
class Account:
    name: str
    kind: Kind
    floor: Decimal | None = None
    history: list = field(default_factory=list)

    @property
    def raw(self):
        return sum((a for _, a in self.history), Decimal(0))

    @property
    def balance(self):
        return self.raw * self.kind.sign

    def statement(self):
        for (tid, a), total in zip(self.history, accumulate(a for _, a in self.history)):
            yield f"{tid:>3} {a!s:>10} {str(total * self.kind.sign):>10}"


class Ledger:
    def __init__(self):
        self.accounts, self.log, self.rules, self._ids = {}, [], [], count(1)

    def open(self, name, kind, **kw):
        if name in self.accounts:
            raise LedgerError(f"{name} exists")
        self.accounts[name] = Account(name, kind, **kw)
        return self

    def rule(self, f):
        self.rules.append(f)
        return f

    def post(self, text, reverses=None, **amounts):
        entries = tuple(Entry(n, Decimal(str(a))) for n, a in amounts.items())
        if off := sum((e.amount for e in entries), Decimal(0)):
            raise Unbalanced(off)
        missing = [e.account for e in entries if e.account not in self.accounts]
        if missing:
            raise LedgerError(f"no account {', '.join(missing)}") from KeyError(missing[0])
        t = Transaction(next(self._ids), text, entries, reverses)
        for r in self.rules:
            if (why := r(self, t)) is not None:
                raise RuleBroken(why)
        for e in entries:
            self.accounts[e.account].history.append((t.id, e.amount))
        self.log.append(t)
        return t

    def reverse(self, tid):
        t = next((t for t in self.log if t.id == tid), None)
        if t is None:
            raise LedgerError(f"no transaction {tid}")
        if any(x.reverses == tid for x in self.log):
            raise LedgerError(f"{tid} is reversed already")
        return self.post(f"reverse {t.text}", reverses=tid, **{e.account: -e.amount for e in t.entries})

    def __getitem__(self, name):
        return self.accounts[name].balance

    def totals(self):
        out = defaultdict(Decimal)
        for a in self.accounts.values():
            out[a.kind.name] += a.balance
        return dict(out)


book = Ledger()
book.open("cash", Kind.ASSET, floor=Decimal(0)).open("bank", Kind.ASSET, floor=Decimal(-100)).open("loan", Kind.LIABILITY).open("pay", Kind.INCOME).open("food", Kind.EXPENSE)


@book.rule
def floors(ledger, t):
    for e in t.entries:
        a = ledger.accounts[e.account]
        if a.floor is not None and a.raw + e.amount < a.floor:
            return f"{a.name} would be {a.raw + e.amount}"


@book.rule
def no_empty(ledger, t):
    return "nothing moved" if not any(e.amount for e in t.entries) else None


book.post("salary", bank=1000, pay=-1000)
book.post("loan", bank="250.50", loan="-250.50")
book.post("withdraw", cash=80, bank=-80)
book.post("lunch", food="12.35", cash="-12.35")
for action in (lambda: book.post("bad", cash=1, bank=-2), lambda: book.post("broke", food=500, cash=-500), lambda: book.post("who", nobody=1, cash=-1), lambda: book.post("zero", cash=0), lambda: book.open("cash", Kind.ASSET), lambda: book.reverse(99), lambda: book.post("deep", bank=-1500, food=1500)):
    try:
        action()
    except LedgerError as e:
        print(e.code, e, repr(e.__cause__), getattr(e, "by", None))
print({n: str(book[n]) for n in book.accounts}, {k: str(v) for k, v in book.totals().items()})
t = book.reverse(4)
print(t.text, t.reverses, book["food"], book["cash"])
try:
    book.reverse(4)
except LedgerError as e:
    print(e)
print(*book.accounts["bank"].statement(), sep="\n")
assert sum(a.raw for a in book.accounts.values()) == 0
print([x.id for x in book.log], Kind.EXPENSE.sign, Kind.LIABILITY.sign, len(Kind), Entry("a", Decimal(1)) == Entry("a", Decimal("1.0")))

#> unbalanced off by -1 None -1
#> rule cash would be -8647/20 None None
#> ledger no account nobody KeyError('nobody') None
#> rule nothing moved None None
#> ledger cash exists None None
#> ledger no transaction 99 None None
#> rule bank would be -659/2 None None
#> {'cash': '1353/20', 'bank': '2341/2', 'loan': '501/2', 'pay': '1000', 'food': '247/20'} {'ASSET': '24763/20', 'LIABILITY': '501/2', 'INCOME': '1000', 'EXPENSE': '247/20'}
#> reverse lunch 4 0 80
#> 4 is reversed already
#>   1       1000       1000
#>   2      501/2     2501/2
#>   3        -80     2341/2
#> [1, 2, 3, 4, 8] 1 -1 4 True
