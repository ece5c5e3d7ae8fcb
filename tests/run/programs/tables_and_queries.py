# A tiny relational engine: tables, select, where, join, group, order, aggregate, indexes, transactions and a small query language.
import re
from collections import defaultdict
from operator import itemgetter


class QueryError(Exception):
    pass


class Table:
    def __init__(self, name, /, **columns):
        self.name, self.columns, self.rows, self.indexes = name, columns, [], {}

    def insert(self, *values, **named):
        row = dict(zip(self.columns, values)) | named
        if extra := row.keys() - self.columns.keys():
            raise QueryError(f"{self.name} has no {', '.join(sorted(extra))}")
        for c, kind in self.columns.items():
            v = row.setdefault(c, None)
            if v is not None and not isinstance(v, kind):
                raise QueryError(f"{self.name}.{c} wants {kind.__name__}, got {v!r}")
        row = {c: row[c] for c in self.columns}
        for c, index in self.indexes.items():
            index[row[c]].append(row)
        self.rows.append(row)
        return self

    def index(self, column):
        self.indexes[column] = defaultdict(list)
        for r in self.rows:
            self.indexes[column][r[column]].append(r)

    def query(self):
        return Query(self.rows, self)


class Query:
    looked = 0

    def __init__(self, rows, table=None):
        self.rows, self.table = rows, table

    def where(self, test=None, **eq):
        rows = self.rows
        if self.table is not None:
            for c in list(eq):
                if c in self.table.indexes:
                    rows = self.table.indexes[c].get(eq.pop(c), [])
                    break

        def ok(r):
            Query.looked += 1
            return all(r[c] == v for c, v in eq.items()) and (test is None or test(r))
        return Query([r for r in rows if ok(r)])

    def join(self, other, left, right, outer=False):
        lookup = defaultdict(list)
        for r in other.rows:
            lookup[r[right]].append(r)
        empty = dict.fromkeys(other.columns) if outer else None
        return Query([{**a, **b} for a in self.rows for b in lookup.get(a[left], [empty] if outer else [])])

    def group(self, *keys, **aggregates):
        groups = defaultdict(list)
        for r in self.rows:
            groups[tuple(r[k] for k in keys)].append(r)
        return Query([dict(zip(keys, k)) | {n: f(rows) for n, f in aggregates.items()} for k, rows in groups.items()])

    def order(self, *keys):
        rows = list(self.rows)
        for k in reversed(keys):
            rows.sort(key=lambda r: (r[k.lstrip("-")] is None, r[k.lstrip("-")]), reverse=k.startswith("-"))
        return Query(rows)

    def select(self, *columns, **computed):
        return Query([{c: r[c] for c in columns} | {n: f(r) for n, f in computed.items()} for r in self.rows])

    def limit(self, n, skip=0):
        return Query(self.rows[skip:skip + n])

    def __iter__(self):
        return (tuple(r.values()) for r in self.rows)


count = len
total = lambda c: lambda rows: sum(r[c] or 0 for r in rows)
mean = lambda c: lambda rows: round(total(c)(rows) / len(rows), 2)
people = Table("people", id=int, name=str, city=str, age=int)
for row in ((1, "ann", "york", 31), (2, "bob", "bath", 25), (3, "cat", "york", 44), (4, "dan", None, 25)):
    people.insert(*row)
orders = Table("orders", person=int, item=str, price=(int, float).__class__ and float)
for p, i, c in ((1, "pen", 1.5), (1, "ink", 4.0), (3, "pen", 1.5), (2, "cup", 7.25), (9, "lost", 1.0)):
    orders.insert(p, i, price=c)
for bad in (lambda: people.insert("x"), lambda: people.insert(5, size=3), lambda: orders.insert(1, "a", price="b")):
    try:
        bad()
    except QueryError as e:
        print(e)
q = people.query()
print(*q.where(city="york").select("name", "age"), *q.where(lambda r: r["age"] < 30).order("-name").select("name"), sep="; ")
print(*q.join(orders, "id", "person").group("name", n=count, spent=total("price")).order("-spent"), sep="; ")
print(*q.join(orders, "id", "person", outer=True).select("name", "item").order("name", "item"), sep="; ")
print(*q.group("city", n=count, age=mean("age"), names=lambda rows: "+".join(sorted(map(itemgetter("name"), rows)))).order("city"), sep="; ")
print(*q.order("age", "-name").limit(2, skip=1).select("id", older=lambda r: r["age"] + 1), sep="; ")
Query.looked = 0
list(q.where(name="cat"))
before, Query.looked = Query.looked, 0
people.index("name")
people.insert(5, "cat", "rome", 1)
print(before, [r for r in q.where(name="cat", city="rome")], Query.looked)


def run(text, **tables):
    m = re.fullmatch(r"select (?P<cols>.+?) from (?P<table>\w+)(?: where (?P<where>.+?))?(?: order by (?P<order>[\w, -]+))?(?: limit (?P<limit>\d+))?", text)
    if m is None:
        raise QueryError(f"cannot read {text!r}")
    if m["table"] not in tables:
        raise QueryError(f"no table {m['table']}")
    q = tables[m["table"]].query()
    ops = {"=": lambda a, b: a == b, "<": lambda a, b: a is not None and a < b, ">": lambda a, b: a is not None and a > b, "like": lambda a, b: re.fullmatch(b.replace("%", ".*"), a or "") is not None}
    for cond in filter(None, (m["where"] or "").split(" and ")):
        c, op, v = re.fullmatch(r"(\w+) (=|<|>|like) (.+)", cond).groups()
        value = v[1:-1] if v[0] == "'" else float(v) if "." in v else int(v)
        q = q.where(lambda r, c=c, op=op, value=value: ops[op](r[c], value))
    if m["order"]:
        q = q.order(*m["order"].replace(" ", "").split(","))
    if m["limit"]:
        q = q.limit(int(m["limit"]))
    return list(q if m["cols"] == "*" else q.select(*m["cols"].replace(" ", "").split(",")))


for text in ("select * from orders where price > 2.0", "select name, age from people where age < 40 and city = 'york'", "select item from orders order by -price, item limit 2", "select name from people where name like '%a%' order by name", "select x", "select * from nowhere", "select salary from people"):
    try:
        print(run(text, people=people, orders=orders))
    except QueryError as e:
        print("QueryError", e)
    except KeyError as e:
        print("KeyError", e)

#> people.id wants int, got 'x'
#> people has no size
#> orders.price wants float, got 'b'
#> ('ann', 31); ('cat', 44); ('dan',); ('bob',)
#> ('bob', 1, 7.25); ('ann', 2, 5.5); ('cat', 1, 1.5)
#> ('ann', 'ink'); ('ann', 'pen'); ('bob', 'cup'); ('cat', 'pen'); ('dan', None)
#> ('bath', 1, 25.0, 'bob'); ('york', 2, 37.5, 'ann+cat'); (None, 1, 25.0, 'dan')
#> (2, 26); (1, 32)
#> 4 [(5, 'cat', 'rome', 1)] 2
#> [(1, 'ink', 4.0), (2, 'cup', 7.25)]
#> [('ann', 31)]
#> KeyError 'itemlimit2'
#> [('ann',), ('cat',), ('cat',), ('dan',)]
#> QueryError cannot read 'select x'
#> QueryError no table nowhere
#> KeyError 'salary'
