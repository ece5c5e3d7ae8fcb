"""Event sourcing: immutable events, aggregates rebuilt from a log, commands with rules, projections, snapshots, sagas, an event bus with ordering."""
from collections import defaultdict
from dataclasses import dataclass, field, asdict, replace, fields
from functools import singledispatchmethod, wraps
from typing import ClassVar


class Rejected(Exception):
    pass


@dataclass(frozen=True, kw_only=True)
class Event:
    order: str
    version: int = 0
    kinds: ClassVar[dict[str, type]] = {}

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Event.kinds[cls.__name__] = cls

    def encode(self):
        return type(self).__name__, tuple(sorted(asdict(self).items()))

    @classmethod
    def decode(cls, record):
        kind, values = record
        return cls.kinds[kind](**dict(values))


@dataclass(frozen=True, kw_only=True)
class Placed(Event):
    customer: str


@dataclass(frozen=True, kw_only=True)
class ItemAdded(Event):
    sku: str
    quantity: int = 1
    price: int = 0


@dataclass(frozen=True, kw_only=True)
class ItemRemoved(Event):
    sku: str


@dataclass(frozen=True, kw_only=True)
class Paid(Event):
    amount: int


@dataclass(frozen=True, kw_only=True)
class Shipped(Event):
    tracking: str


@dataclass(frozen=True, kw_only=True)
class Cancelled(Event):
    reason: str = "none given"


def command(*states):
    def decorate(f):
        @wraps(f)
        def wrapper(self, *args, **kwargs):
            if self.state not in states:
                raise Rejected(f"cannot {f.__name__} {self.ident}: it is {self.state}")
            made = f(self, *args, **kwargs)
            for event in made if isinstance(made, list) else [made]:
                event = replace(event, version=self.version + 1)
                self.apply(event)
                self.pending.append(event)
            return self
        wrapper.states = states
        return wrapper
    return decorate


@dataclass
class Order:
    ident: str
    state: str = "new"
    items: dict[str, tuple[int, int]] = field(default_factory=dict)
    paid: int = 0
    version: int = 0
    pending: list[Event] = field(default_factory=list, repr=False, compare=False)

    @property
    def total(self):
        return sum(q * p for q, p in self.items.values())

    def apply(self, event):
        if event.version != self.version + 1:
            raise ValueError(f"{self.ident}: event {event.version} after {self.version}")
        self.on(event)
        self.version = event.version
        return self

    @singledispatchmethod
    def on(self, event):
        raise NotImplementedError(type(event).__name__)

    @on.register
    def _(self, event: Placed): self.state = "open"

    @on.register
    def _(self, event: ItemAdded):
        old, _ = self.items.get(event.sku, (0, 0))
        self.items[event.sku] = old + event.quantity, event.price

    @on.register
    def _(self, event: ItemRemoved): del self.items[event.sku]

    @on.register
    def _(self, event: Paid):
        self.paid += event.amount
        if self.paid >= self.total:
            self.state = "paid"

    @on.register(Shipped)
    @on.register(Cancelled)
    def _(self, event): self.state = type(event).__name__.lower()

    @command("new")
    def place(self, customer): return Placed(order=self.ident, customer=customer)

    @command("open")
    def add(self, sku, quantity=1, *, price):
        if quantity < 1:
            raise Rejected(f"quantity {quantity}")
        return ItemAdded(order=self.ident, sku=sku, quantity=quantity, price=price)

    @command("open")
    def remove(self, sku):
        if sku not in self.items:
            raise Rejected(f"no {sku} in {self.ident}")
        return ItemRemoved(order=self.ident, sku=sku)

    @command("open")
    def pay(self, amount):
        if not self.items:
            raise Rejected("nothing to pay")
        return Paid(order=self.ident, amount=amount)

    @command("paid")
    def ship(self, tracking): return Shipped(order=self.ident, tracking=tracking)

    @command("open", "paid")
    def cancel(self, **why): return Cancelled(order=self.ident, **why)


class Store:
    def __init__(self, snapshot_every=3):
        self.log, self.snapshots, self.handlers, self.every, self.replayed = [], {}, defaultdict(list), snapshot_every, 0

    def load(self, ident):
        order = replace(self.snapshots[ident], items=dict(self.snapshots[ident].items), pending=[]) if ident in self.snapshots else Order(ident)
        for record in self.log:
            event = Event.decode(record)
            if event.order == ident and event.version > order.version:
                order.apply(event)
                self.replayed += 1
        return order

    def save(self, order):
        current = max((dict(values)["version"] for _, values in self.log if dict(values)["order"] == order.ident), default=0)
        if order.pending and order.pending[0].version != current + 1:
            raise Rejected(f"{order.ident} was changed meanwhile: {current} is not {order.pending[0].version - 1}")
        events, order.pending = order.pending, []
        for e in events:
            self.log.append(e.encode())
        if order.version // self.every > self.snapshots.get(order.ident, Order("")).version // self.every:
            self.snapshots[order.ident] = replace(order, items=dict(order.items), pending=[])
        for e in events:
            for kind in type(e).__mro__:
                for handler in self.handlers[kind]:
                    handler(e)

    def on(self, kind):
        return lambda f: self.handlers[kind].append(f) or f


store = Store()
sales, audit = defaultdict(int), []


@store.on(ItemAdded)
def count(event): sales[event.sku] += event.quantity


@store.on(Event)
def record(event): audit.append(f"{event.order}:{event.version}:{type(event).__name__}")


@store.on(Paid)
def saga(event):
    order = store.load(event.order)
    if order.state == "paid":
        store.save(order.ship(f"T-{event.order}"))


store.save(Order("o1").place("ann").add("pen", 3, price=2).add("ink", price=5))
order = store.load("o1")
print(order, order.total)
store.save(order.add("pen", price=3).remove("ink"))
print(store.load("o1").items, store.replayed, store.snapshots)
stale, fresh = store.load("o1"), store.load("o1")
store.save(fresh.pay(5))
for work in (lambda: store.save(stale.pay(100)), lambda: fresh.add("x", 0, price=1), lambda: fresh.remove("y"), lambda: fresh.ship("T"), lambda: Order("o2").pay(1), lambda: Order("o3").place("bob").pay(1), lambda: Order("o4").apply(Paid(order="o4", version=9, amount=1))):
    try:
        print(work())
    except (Rejected, ValueError) as e:
        print(type(e).__name__, "|", e)
store.save(store.load("o1").pay(7))
print(store.load("o1").state, dict(sales), audit, sep="\n")
store.save(Order("o5").place("cy").cancel(reason="changed mind"))
print(store.load("o5"), store.log[-1], Order.place.states, Order.add.__name__)
print(Event.decode(store.log[0]), [f.name for f in fields(ItemAdded)], Event.decode(store.log[1]) == ItemAdded(order="o1", sku="pen", version=2, quantity=3, price=2), hash(Paid(order="a", amount=1)) == hash(Paid(order="a", amount=1)))

#> Order(ident='o1', state='open', items={'pen': (3, 2), 'ink': (1, 5)}, paid=0, version=3) 11
#> {'pen': (4, 3)} 2 {'o1': Order(ident='o1', state='open', items={'pen': (3, 2), 'ink': (1, 5)}, paid=0, version=3)}
#> Rejected | o1 was changed meanwhile: 6 is not 5
#> Rejected | quantity 0
#> Rejected | no y in o1
#> Rejected | cannot ship o1: it is open
#> Rejected | cannot pay o2: it is new
#> Rejected | nothing to pay
#> ValueError | o4: event 9 after 0
#> shipped
#> {'pen': 4, 'ink': 1}
#> ['o1:1:Placed', 'o1:2:ItemAdded', 'o1:3:ItemAdded', 'o1:4:ItemAdded', 'o1:5:ItemRemoved', 'o1:6:Paid', 'o1:8:Shipped', 'o1:7:Paid']
#> Order(ident='o5', state='cancelled', items={}, paid=0, version=2) ('Cancelled', (('order', 'o5'), ('reason', 'changed mind'), ('version', 2))) ('new',) add
#> Placed(order='o1', version=1, customer='ann') ['order', 'version', 'sku', 'quantity', 'price'] True True
