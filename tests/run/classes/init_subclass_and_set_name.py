# __init_subclass__ with keywords, __set_name__, their order, errors in them; __class_getitem__.
order = []


class Field:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        order.append(("set_name", owner.__name__, name))
        self.name = name

    def __repr__(self):
        return f"Field({self.name}: {self.kind.__name__})"


class Model:
    registry = {}

    def __init_subclass__(cls, /, table=None, **kw):
        order.append(("init_subclass", cls.__name__, table, sorted(vars(cls).keys() & {"id", "title", "who"})))
        super().__init_subclass__(**kw)
        cls.table = table or cls.__name__.lower()
        cls.fields = [v for base in reversed(cls.__mro__) for v in vars(base).values() if isinstance(v, Field)]
        Model.registry[cls.table] = cls

    def __init__(self, **kw):
        for f in self.fields:
            setattr(self, f.name, f.kind(kw.pop(f.name)))
        if kw:
            raise TypeError(f"unknown fields {sorted(kw)}")


class Book(Model):
    id = Field(int)
    title = Field(str)


class Loan(Book, table="loans"):
    who = Field(str)


print(*order, sep="\n")
print(Model.registry.keys(), Loan.fields, Book.table)
b = Loan(id="7", title=5, who="ann")
print(b.id, b.title, b.who)
try:
    Book(id=1, title="t", pages=3)
except TypeError as e:
    print(e)
for make in (lambda: type("Bad", (Model,), {}, wrong=1), lambda: type("Bad2", (), {}, key=1)):
    try:
        make()
    except TypeError as e:
        print(e)
print("bad" in Model.registry)


class Explode:
    def __set_name__(self, owner, name):
        raise ValueError(f"no {name} in {owner.__name__}")


try:
    class Holder:
        x = Explode()
except ValueError as e:
    print(type(e).__name__, e, getattr(e, "__notes__", None))
except RuntimeError as e:
    print(type(e).__name__, e, repr(e.__cause__))


class Strict:
    def __init_subclass__(cls):
        missing = [m for m in ("run", "stop") if not callable(getattr(cls, m, None))]
        if missing:
            raise TypeError(f"{cls.__name__} lacks {', '.join(missing)}")


class Good(Strict):
    run = stop = lambda self: None


try:
    class Lacking(Strict):
        def run(self): pass
except TypeError as e:
    print(e)


class Typed:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}<{item}>"


class TypedSub(Typed):
    pass


print(Typed[int], TypedSub["a", 1], Typed[1:2], Typed.__class_getitem__(None))
try:
    Typed()[0]
except TypeError as e:
    print(e)
try:
    Good[0]
except TypeError as e:
    print(e)
try:
    Good[0] = 1
except TypeError as e:
    print(e)
try:
    del Good[0]
except TypeError as e:
    print(e)


class P:
    def __init_subclass__(cls, **kw):
        order.append(("P", cls.__name__))
        super().__init_subclass__(**kw)


class Q:
    def __init_subclass__(cls, flag=False, **kw):
        order.append(("Q", flag))
        super().__init_subclass__(**kw)


order.clear()


class R(P, Q, flag=True):
    pass


print(order)

#> ('set_name', 'Book', 'id')
#> ('set_name', 'Book', 'title')
#> ('init_subclass', 'Book', None, ['id', 'title'])
#> ('set_name', 'Loan', 'who')
#> ('init_subclass', 'Loan', 'loans', ['who'])
#> dict_keys(['book', 'loans']) [Field(id: int), Field(title: str), Field(who: str)] book
#> 7 5 ann
#> unknown fields ['pages']
#> Bad.__init_subclass__() takes no keyword arguments
#> Bad2.__init_subclass__() takes no keyword arguments
#> False
#> ValueError no x in Holder ["Error calling __set_name__ on 'Explode' instance 'x' in 'Holder'"]
#> Lacking lacks stop
#> Typed<<class 'int'>> TypedSub<('a', 1)> Typed<slice(1, 2, None)> Typed<None>
#> 'Typed' object is not subscriptable
#> type 'Good' is not subscriptable
#> 'type' object does not support item assignment
#> 'type' object does not support item deletion
#> [('P', 'R'), ('Q', True)]
