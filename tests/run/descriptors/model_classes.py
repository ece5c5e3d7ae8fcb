"""A small object-relational mapper: a metaclass collects fields, queries are built from comparisons of descriptors."""


class Condition:
    def __init__(self, text, test):
        self.text, self.test = text, test

    def __and__(self, other):
        return Condition(f"({self.text} AND {other.text})", lambda row: self.test(row) and other.test(row))

    def __or__(self, other):
        return Condition(f"({self.text} OR {other.text})", lambda row: self.test(row) or other.test(row))

    def __invert__(self):
        return Condition(f"NOT {self.text}", lambda row: not self.test(row))

    def __bool__(self):
        raise TypeError("a condition has no truth value; use & | ~")


class Column:
    def __init__(self, kind, *, key=False, default=None):
        self.kind, self.key, self.default = kind, key, default

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, row, model):
        if row is None:
            return self
        return row._values[self.name]

    def __set__(self, row, value):
        if value is not None and not isinstance(value, self.kind):
            try:
                value = self.kind(value)
            except (TypeError, ValueError) as e:
                raise TypeError(f"{self.name}: {value!r} is no {self.kind.__name__}") from e
        row._changed.add(self.name)
        row._values[self.name] = value

    def _compare(symbol):
        test = {"=": lambda a, b: a == b, "<>": lambda a, b: a != b, "<": lambda a, b: a < b, ">": lambda a, b: a > b}[symbol]

        def compare(self, other):
            return Condition(f"{self.name} {symbol} {other!r}", lambda row: test(row._values[self.name], other))
        return compare

    __eq__, __ne__, __lt__, __gt__ = map(_compare, ("=", "<>", "<", ">"))
    __hash__ = object.__hash__
    del _compare

    def within(self, *options):
        return Condition(f"{self.name} IN {options}", lambda row: row._values[self.name] in options)


class Relation:
    def __init__(self, target, by):
        self.target, self.by = target, by

    def __get__(self, row, model):
        if row is None:
            return self
        target = MetaModel.models[self.target]
        return target.where(getattr(target, self.by) == row.key)


class MetaModel(type):
    models = {}

    def __new__(meta, name, bases, space, table=None, **rest):
        columns = {}
        for base in reversed(bases):
            columns.update(getattr(base, "columns", {}))
        columns |= {k: v for k, v in space.items() if isinstance(v, Column)}
        cls = super().__new__(meta, name, bases, space, **rest)
        cls.columns, cls.rows = columns, {}
        cls.table = table or name.lower() + "s"
        if columns:
            keys = [c.name for c in columns.values() if c.key]
            if len(keys) != 1:
                raise TypeError(f"{name} needs one key, has {keys}")
            cls.key_name = keys[0]
            meta.models[name] = cls
        return cls

    def __iter__(cls):
        return iter(cls.rows.values())

    def __len__(cls):
        return len(cls.rows)

    def __getitem__(cls, key):
        try:
            return cls.rows[key]
        except KeyError:
            raise LookupError(f"{cls.__name__} {key!r}") from None

    def __repr__(cls):
        return f"<{cls.table}: {', '.join(f'{c.name} {c.kind.__name__}' for c in cls.columns.values())}>"


class Model(metaclass=MetaModel):
    def __init__(self, **values):
        self._values, self._changed = {}, set()
        for name, column in self.columns.items():
            setattr(self, name, values.pop(name, column.default))
        if values:
            raise TypeError(f"unknown columns {sorted(values)}")

    @property
    def key(self):
        return self._values[self.key_name]

    def save(self):
        self.rows[self.key] = self
        changed, self._changed = sorted(self._changed), set()
        return changed

    @classmethod
    def where(cls, condition):
        print(f"  SELECT * FROM {cls.table} WHERE {condition.text}")
        return [row for row in cls if condition.test(row)]

    def __repr__(self):
        return f"{type(self).__name__}({self.key!r})"


class Author(Model):
    ident = Column(int, key=True)
    name = Column(str, default="unknown")
    books = Relation("Book", "author")


class Dated(Model, table="none"):
    pass


class Book(Dated, table="library"):
    isbn = Column(str, key=True)
    author = Column(int)
    price = Column(float, default=1)


print(Author, Book, Dated, list(MetaModel.models))
for ident, name in enumerate(["Ann", "Bob", "Cy"], 1):
    print(Author(ident=str(ident), name=name).save())
for n in range(6):
    Book(isbn=f"b{n}", author=n % 3 + 1, price=n * 2).save()
print(len(Author), len(Book), Author[1].name, [b.price for b in Book])
print(Author[2].books)
print(Book.where((Book.price > 3) & ~(Book.author == 1)))
print(Book.where((Book.price < 1) | Book.isbn.within("b5", "b9")))
b = Book["b1"]
b.price = "7.5"
print(b.save(), b.save(), b.price)
for work in (lambda: Book(isbn="x", pages=3), lambda: setattr(b, "price", "cheap"), lambda: Author[9],
             lambda: (Book.price > 3) and True, lambda: type("Two", (Model,), {"a": Column(int, key=True), "b": Column(int, key=True)})):
    try:
        print(work())
    except Exception as e:
        print(type(e).__name__, "|", e, "|", type(e.__cause__).__name__)

#> <authors: ident int, name str> <library: isbn str, author int, price float> <none: > ['Author', 'Book']
#> ['ident', 'name']
#> ['ident', 'name']
#> ['ident', 'name']
#> 3 6 Ann [0.0, 2.0, 4.0, 6.0, 8.0, 10.0]
#>   SELECT * FROM library WHERE author = 2
#> [Book('b1'), Book('b4')]
#>   SELECT * FROM library WHERE (price > 3 AND NOT author = 1)
#> [Book('b2'), Book('b4'), Book('b5')]
#>   SELECT * FROM library WHERE (price < 1 OR isbn IN ('b5', 'b9'))
#> [Book('b0'), Book('b5')]
#> ['price'] [] 7.5
#> TypeError | unknown columns ['pages'] | NoneType
#> TypeError | price: 'cheap' is no float | ValueError
#> LookupError | Author 9 | NoneType
#> TypeError | a condition has no truth value; use & | ~ | NoneType
#> TypeError | Two needs one key, has ['a', 'b'] | NoneType
