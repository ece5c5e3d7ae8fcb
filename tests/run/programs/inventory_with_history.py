# An inventory with categories, movements, undo, low-stock alerts and a report.
from collections import defaultdict, namedtuple
from dataclasses import dataclass, field
from functools import wraps

Movement = namedtuple("Movement", "sku change reason")


class StockError(Exception):
    def __init__(self, sku, wanted, have):
        super().__init__(f"{sku}: wanted {wanted}, have {have}")
        self.sku, self.missing = sku, wanted - have


@dataclass
class Item:
    sku: str
    name: str
    price: float
    quantity: int = 0
    tags: set = field(default_factory=set)

    @property
    def worth(self):
        return self.price * self.quantity


def undoable(method):
    @wraps(method)
    def inner(self, *args, **kw):
        before = {k: i.quantity for k, i in self.items.items()}
        try:
            result = method(self, *args, **kw)
        except Exception:
            for k, q in before.items():
                self.items[k].quantity = q
            raise
        self.undo_stack.append((method.__name__, before))
        return result
    return inner


class Inventory:
    def __init__(self, low=3):
        self.items, self.history, self.undo_stack, self.low, self.listeners = {}, [], [], low, defaultdict(list)

    def add_item(self, *args, **kw):
        item = Item(*args, **kw)
        if item.sku in self.items:
            raise KeyError(item.sku)
        self.items[item.sku] = item
        return item

    def on(self, event):
        def register(f):
            self.listeners[event].append(f)
            return f
        return register

    def _emit(self, event, *args):
        for f in self.listeners.get(event, ()):
            f(*args)

    def _move(self, sku, change, reason):
        item = self.items[sku]
        if item.quantity + change < 0:
            raise StockError(sku, -change, item.quantity)
        item.quantity += change
        self.history.append(Movement(sku, change, reason))
        if item.quantity < self.low:
            self._emit("low", item)

    @undoable
    def receive(self, **amounts):
        for sku, n in amounts.items():
            self._move(sku, n, "receive")

    @undoable
    def order(self, **amounts):
        total = 0
        for sku, n in amounts.items():
            self._move(sku, -n, "order")
            total += n * self.items[sku].price
        return round(total, 2)

    def undo(self):
        if not self.undo_stack:
            return None
        name, before = self.undo_stack.pop()
        for k, q in before.items():
            self.items[k].quantity = q
        return name

    def __contains__(self, sku):
        return sku in self.items

    def __getitem__(self, sku):
        return self.items[sku]

    def by_tag(self):
        groups = defaultdict(list)
        for item in self.items.values():
            for t in sorted(item.tags) or ["untagged"]:
                groups[t].append(item.name)
        return dict(groups)

    def report(self):
        yield f"{'sku':<6}{'name':<10}{'qty':>5}{'worth':>10}"
        for i in sorted(self.items.values(), key=lambda i: (-i.worth, i.sku)):
            yield f"{i.sku:<6}{i.name:<10}{i.quantity:>5}{i.worth:>10.2f}"
        yield f"{'total':<21}{sum(i.worth for i in self.items.values()):>10.2f}"


inv = Inventory()
alerts = []


@inv.on("low")
def warn(item):
    alerts.append(f"{item.name} low: {item.quantity}")


inv.add_item("a1", "apple", 0.5, tags={"fruit", "fresh"})
inv.add_item("b2", "bread", 2.25, tags={"fresh"})
inv.add_item("c3", "candle", 4)
inv.receive(a1=100, b2=10, c3=5)
print(inv.order(a1=20, b2=3), inv["a1"].quantity, alerts)
try:
    inv.order(a1=10, c3=6)
except StockError as e:
    print(e, e.missing, inv["a1"].quantity)
try:
    inv.order(zz=1)
except KeyError as e:
    print("no such item", e)
try:
    inv.add_item("a1", "again", 1)
except KeyError as e:
    print("duplicate", e)
print(inv.order(c3=4), alerts)
print(*inv.report(), sep="\n")
print(inv.undo(), inv["c3"].quantity, inv.undo(), inv["a1"].quantity, inv.undo(), inv["b2"].quantity, inv.undo())
print(inv.by_tag(), "a1" in inv, "x" in inv, len(inv.history), inv.history[-1], Inventory.order.__name__)
moves = defaultdict(int)
for m in inv.history:
    moves[m.reason, m.sku] += m.change
print(dict(moves))

#> 16.75 80 []
#> c3: wanted 6, have 5 1 80
#> no such item 'zz'
#> duplicate 'a1'
#> 16 ['candle low: 1']
#> sku   name        qty     worth
#> a1    apple        80     40.00
#> b2    bread         7     15.75
#> c3    candle        1      4.00
#> total                     59.75
#> order 5 order 100 receive 0 None
#> {'fresh': ['apple', 'bread'], 'fruit': ['apple'], 'untagged': ['candle']} True False 7 Movement(sku='c3', change=-4, reason='order') order
#> {('receive', 'a1'): 100, ('receive', 'b2'): 10, ('receive', 'c3'): 5, ('order', 'a1'): -30, ('order', 'b2'): -3, ('order', 'c3'): -4}
