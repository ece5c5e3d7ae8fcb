"""A unit of work over an in-memory table store: typed fields by descriptors, relations, lazy queries, dirty tracking, migrations, constraints."""
from collections import defaultdict
from itertools import count
from operator import attrgetter


class Integrity(Exception):
    pass


class Field:
    def __init__(self, kind=str, *, null=False, unique=False, default=None, check=None):
        self.kind, self.null, self.unique, self.default, self.check = kind, null, unique, default, check

    def __set_name__(self, owner, name):
        self.name, self.owner = name, owner
        owner.__dict__.get("_own") or setattr(owner, "_own", {})
        owner._own[name] = self

    def __get__(self, obj, owner=None):
        return self if obj is None else obj._row.get(self.name, self.default() if callable(self.default) else self.default)

    def __set__(self, obj, value):
        value = self.clean(value)
        if obj._row.get(self.name, ...) != value:
            obj._dirty.setdefault(self.name, obj._row.get(self.name))
            obj._row[self.name] = value

    def clean(self, value):
        if value is None:
            if not self.null:
                raise Integrity(f"{self.owner.__name__}.{self.name} may not be null")
            return None
        if not isinstance(value, self.kind):
            try:
                value = self.kind(value)
            except (TypeError, ValueError) as e:
                raise Integrity(f"{self.name}: {value!r} is no {self.kind.__name__}") from e
        if self.check and not self.check(value):
            raise Integrity(f"{self.name}: {value!r} fails its check")
        return value

    def __repr__(self):
        return f"{type(self).__name__}({self.kind.__name__}{', null' * self.null}{', unique' * self.unique})"

    def __eq__(self, other): return Where(self, "==", other)
    def __gt__(self, other): return Where(self, ">", other)
    def __lt__(self, other): return Where(self, "<", other)
    __hash__ = object.__hash__

    def __neg__(self): return (self.name, True)


class Key(Field):
    def __init__(self, target, **kw):
        super().__init__(int, **kw)
        self.target = target

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        ident = obj._row.get(self.name)
        return None if ident is None else obj._session.get(Model.kinds[self.target], ident)

    def clean(self, value):
        return super().clean(value.id if isinstance(value, Model) else value)


class Many:
    def __init__(self, kind, via):
        self.kind, self.via = kind, via

    def __get__(self, obj, owner=None):
        return self if obj is None else obj._session.query(Model.kinds[self.kind]).where(lambda o: o._row.get(self.via) == obj.id)


class Where:
    tests = {"==": lambda a, b: a == b, ">": lambda a, b: a is not None and a > b, "<": lambda a, b: a is not None and a < b}

    def __init__(self, field, op, value):
        self.field, self.op, self.value = field, op, value.id if isinstance(value, Model) else value

    def __call__(self, obj): return self.tests[self.op](obj._row.get(self.field.name), self.value)
    def __repr__(self): return f"{self.field.name} {self.op} {self.value!r}"
    def __bool__(self): raise TypeError("a condition is not a truth value")


class Model:
    kinds = {}

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.kinds[cls.__name__] = cls
        cls.fields = {n: f for c in reversed(cls.__mro__) for n, f in vars(c).get("_own", {}).items()}

    def __init__(self, **values):
        self._row, self._dirty, self._session, self.id = {}, {}, None, None
        for name, field in self.fields.items():
            value = values.pop(name, field.default() if callable(field.default) else field.default)
            if value is not None or name in values or not field.null:
                setattr(self, name, value)
        if values:
            raise TypeError(f"{type(self).__name__} has no {', '.join(sorted(values))}")

    def __repr__(self):
        return f"{type(self).__name__}#{self.id}({', '.join(f'{k}={v}' for k, v in self._row.items() if v is not None)})"


class Query:
    def __init__(self, session, kind, tests=(), order=(), window=slice(None)):
        self.session, self.kind, self.tests, self.order, self.window = session, kind, tests, order, window

    def but(self, **kw): return Query(**{"session": self.session, "kind": self.kind, "tests": self.tests, "order": self.order, "window": self.window, **kw})
    def where(self, *tests, **equal): return self.but(tests=self.tests + tests + tuple(self.kind.fields[k] == v for k, v in equal.items()))
    def by(self, *keys): return self.but(order=keys)
    def __getitem__(self, i): return self.but(window=i) if isinstance(i, slice) else list(self)[i]

    def __iter__(self):
        self.session.flush()
        self.session.log.append(f"SELECT {self.kind.__name__} {list(t for t in self.tests if isinstance(t, Where)) or ''}".strip())
        found = [o for o in self.session.tables[self.kind].values() if all(t(o) for t in self.tests)]
        for key in reversed(self.order):
            name, back = key if isinstance(key, tuple) else (key.name, False)
            found.sort(key=lambda o: (o._row.get(name) is None, o._row.get(name)), reverse=back)
        return iter(found[self.window])

    def __len__(self): return sum(1 for _ in self)
    def sum(self, field): return sum(getattr(o, field.name) for o in self)

    def group(self, field):
        groups = defaultdict(list)
        for o in self:
            groups[getattr(o, field.name)].append(o)
        return dict(groups)


class Session:
    def __init__(self):
        self.tables, self.new, self.gone, self.log, self.ids = defaultdict(dict), [], [], [], defaultdict(lambda: count(1))

    def add(self, *objects):
        for o in objects:
            o._session = self
            self.new.append(o)
        return objects[0]

    def get(self, kind, ident): return self.tables[kind].get(ident)
    def query(self, kind): return Query(self, kind)

    def delete(self, obj):
        for other in self.tables.values():
            for o in other.values():
                for name, f in o.fields.items():
                    if isinstance(f, Key) and f.target == type(obj).__name__ and o._row.get(name) == obj.id:
                        raise Integrity(f"{obj!r} is used by {o!r}")
        self.gone.append(obj)

    def flush(self):
        new, self.new = self.new, []
        for o in new:
            self.constrain(o)
            o.id = next(self.ids[type(o)])
            self.tables[type(o)][o.id] = o
            o._dirty.clear()
            self.log.append(f"INSERT {o!r}")
        for table in self.tables.values():
            for o in table.values():
                if o._dirty:
                    self.constrain(o)
                    self.log.append(f"UPDATE {type(o).__name__}#{o.id} " + ", ".join(f"{k}: {v} -> {o._row[k]}" for k, v in o._dirty.items()))
                    o._dirty.clear()
        for o in self.gone:
            del self.tables[type(o)][o.id]
            self.log.append(f"DELETE {type(o).__name__}#{o.id}")
        self.gone.clear()

    def constrain(self, obj):
        for name, f in obj.fields.items():
            if f.unique and any(o is not obj and o._row.get(name) == obj._row.get(name) for o in self.tables[type(obj)].values()):
                raise Integrity(f"{name}={obj._row[name]!r} exists")

    def rollback(self):
        for table in self.tables.values():
            for o in table.values():
                o._row.update(o._dirty)
                o._dirty.clear()
        self.new.clear()
        self.gone.clear()

    def __enter__(self): return self

    def __exit__(self, kind, value, tb):
        try:
            self.flush() if kind is None else self.rollback()
        except Integrity:
            self.rollback()
            raise


class Named(Model):
    name = Field(unique=True)


class Shelf(Named):
    room = Field(int, default=1)
    items = Many("Item", "shelf")


class Item(Named):
    price = Field(float, check=lambda v: v >= 0, default=0)
    shelf = Key("Shelf", null=True)
    seen = Field(str, null=True)


s = Session()
with s:
    top = s.add(Shelf(name="top"))
    s.flush()
    s.add(Item(name="pen", price="1.5", shelf=top), Item(name="ink", price=3, shelf=top), Item(name="ox"))
print(*s.log, sep="\n")
s.log.clear()
q = s.query(Item).where(Item.price > 1).by(-Item.price)
print([i.name for i in q], q[0], len(q), [i.name for i in q[1:]], q.sum(Item.price), list(top.items), s.query(Item).group(Item.shelf).keys() == {top, None})
pen = s.query(Item).where(name="pen")[0]
pen.price, pen.shelf = 2, None
pen.price = 2.5
print(pen.shelf, [i.name for i in top.items], s.log[-2:])
for work in (lambda: setattr(pen, "price", -1), lambda: setattr(pen, "price", "x"), lambda: setattr(pen, "name", None), lambda: Item(name="a", color=1), lambda: Item(), lambda: s.delete(top), lambda: bool(Item.price > 1), lambda: Item(name="q", shelf="one")):
    try:
        print(work())
    except (Integrity, TypeError) as e:
        print(type(e).__name__, "|", e, "|", type(e.__cause__).__name__)
try:
    with s:
        s.add(Item(name="ink"))
        pen.price = 99
except Integrity as e:
    print(e, pen.price)
try:
    with s:
        pen.price = 50
        s.delete(pen)
        raise KeyError("stop")
except KeyError:
    print(pen.price, len(s.query(Item)))
with s:
    s.delete(pen)
print(len(s.query(Item)), s.log[-2:], Item.fields, Shelf.name is Item.name, sorted(Model.kinds))
print(sorted(s.query(Item), key=attrgetter("name"))[0].id, [o.id for o in s.query(Item).by(Item.shelf, Item.name)])

#> INSERT Shelf#1(name=top, room=1)
#> INSERT Item#1(name=pen, price=1.5, shelf=1)
#> INSERT Item#2(name=ink, price=3.0, shelf=1)
#> INSERT Item#3(name=ox, price=0.0)
#> ['ink', 'pen'] Item#2(name=ink, price=3.0, shelf=1) 2 ['pen'] 4.5 [Item#1(name=pen, price=1.5, shelf=1), Item#2(name=ink, price=3.0, shelf=1)] True
#> None ['ink'] ['UPDATE Item#1 price: 1.5 -> 2.5, shelf: 1 -> None', 'SELECT Item']
#> Integrity | price: -1.0 fails its check | NoneType
#> Integrity | price: 'x' is no float | ValueError
#> Integrity | Named.name may not be null | NoneType
#> TypeError | Item has no color | NoneType
#> Integrity | Named.name may not be null | NoneType
#> Integrity | Shelf#1(name=top, room=1) is used by Item#2(name=ink, price=3.0, shelf=1) | NoneType
#> TypeError | a condition is not a truth value | NoneType
#> Integrity | shelf: 'one' is no int | ValueError
#> name='ink' exists 2.5
#> 2.5 3
#> 2 ['DELETE Item#1', 'SELECT Item'] {'name': Field(str, unique), 'price': Field(float), 'shelf': Key(int, null), 'seen': Field(str, null)} True ['Item', 'Named', 'Shelf']
#> 2 [2, 3]
