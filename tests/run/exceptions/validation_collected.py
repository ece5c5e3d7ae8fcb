"""A validator that collects all errors: nested paths, groups of exceptions, custom hierarchies, notes, formatting, first-error and all-errors modes."""
from contextlib import contextmanager


class Invalid(ValueError):
    def __init__(self, message, path=()):
        super().__init__(message)
        self.path = tuple(path)

    def at(self, *prefix):
        self.path = prefix + self.path
        return self

    def __str__(self):
        where = "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in self.path).lstrip(".")
        return f"{where or 'value'}: {super().__str__()}"


class Missing(Invalid, KeyError):
    __str__ = Invalid.__str__


class WrongType(Invalid, TypeError):
    pass


class Collected(ExceptionGroup):
    def derive(self, excs): return Collected(self.message, excs)

    def leaves(self):
        for e in self.exceptions:
            yield from e.leaves() if isinstance(e, Collected) else [e]


class Checker:
    def __init__(self, all_errors=True): self.all_errors, self.errors = all_errors, []

    @contextmanager
    def field(self, *path):
        try:
            yield
        except Invalid as e:
            e.at(*path)
            if not self.all_errors:
                raise
            self.errors.append(e)
        except Collected as g:
            for e in g.leaves():
                e.at(*path)
            self.errors.append(g)

    def finish(self, what):
        if self.errors:
            raise Collected(what, self.errors)


class Schema:
    def __init__(self, **options): self.options = options
    def __call__(self, value, all_errors=True): raise NotImplementedError

    def __or__(self, other): return Either(self, other)


class Of(Schema):
    def __init__(self, kind, low=None, high=None, check=None):
        self.kind, self.low, self.high, self.check = kind, low, high, check

    def __call__(self, value, all_errors=True):
        if not isinstance(value, self.kind) or isinstance(value, bool) and self.kind is not bool:
            raise WrongType(f"{type(value).__name__} is not {self.kind.__name__}")
        size = value if isinstance(value, (int, float)) else len(value)
        if self.low is not None and size < self.low:
            raise Invalid(f"{value!r} is below {self.low}")
        if self.high is not None and size > self.high:
            raise Invalid(f"{value!r} is above {self.high}")
        if self.check:
            try:
                if not self.check(value):
                    raise Invalid(f"{value!r} is refused")
            except (ArithmeticError, LookupError) as e:
                raise Invalid("check failed") from e
        return value


class ListOf(Schema):
    def __init__(self, item): self.item = item

    def __call__(self, value, all_errors=True):
        if not isinstance(value, list):
            raise WrongType("no list")
        c, out = Checker(all_errors), []
        for i, v in enumerate(value):
            with c.field(i):
                out.append(self.item(v, all_errors))
        c.finish("list")
        return out


class Record(Schema):
    def __init__(self, /, _extra=False, **fields): self.extra, self.fields = _extra, fields

    def __call__(self, value, all_errors=True):
        if not isinstance(value, dict):
            raise WrongType("no record")
        c, out = Checker(all_errors), {}
        for name, schema in self.fields.items():
            with c.field(name):
                if name not in value:
                    if isinstance(schema, Default):
                        out[name] = schema.make()
                        continue
                    raise Missing("is missing")
                out[name] = schema(value[name], all_errors)
        for name in value.keys() - self.fields.keys() if not self.extra else ():
            with c.field(name):
                error = Invalid("is unknown")
                close = [f for f in self.fields if sorted(f) == sorted(name)]
                if close:
                    error.add_note(f"did you mean {close[0]}?")
                raise error
        c.finish("record")
        return out


class Default(Schema):
    def __init__(self, schema, make): self.schema, self.make = schema, make
    def __call__(self, value, all_errors=True): return self.schema(value, all_errors)


class Either(Schema):
    def __init__(self, *options): self.choices = options
    def __or__(self, other): return Either(*self.choices, other)

    def __call__(self, value, all_errors=True):
        errors = []
        for o in self.choices:
            try:
                return o(value, all_errors)
            except (Invalid, Collected) as e:
                errors.append(e)
        raise Invalid("fits nothing") from ExceptionGroup("options", errors)


person = Record(name=Of(str, 1, 10), age=Of(int, 0, 150), tags=Default(ListOf(Of(str)), list), home=Default(Record(street=Of(str), no=Of(int, 1) | Of(str, 2)), dict), ratio=Default(Of(float, check=lambda v: 1 / v > 2), lambda: 0.1))
values = [{"name": "Ann", "age": 5}, {"name": "", "age": -1, "tags": ["a", 5, None]}, {"nmae": "x", "age": True}, 5, {"name": "Bob", "age": 1, "home": {"street": 3, "no": 0}}, {"name": "Cy", "age": 2, "ratio": 0.0}, {"name": "D" * 11, "age": 1.5, "ratio": 0.9, "tags": "no"}]
for v in values:
    for all_errors in (True, False):
        try:
            print(person(v, all_errors))
        except* Missing as g:
            print("  missing", sorted(str(e) for e in g.exceptions))
        except* WrongType as g:
            print("  types", [str(e) for e in (g.leaves() if isinstance(g, Collected) else g.exceptions)])
        except* Invalid as g:
            for e in g.leaves() if isinstance(g, Collected) else g.exceptions:
                print("  invalid", e, getattr(e, "__notes__", ""), repr(e.__cause__)[:60])
people = ListOf(person)
try:
    people([{"name": "ok", "age": 1}, {"age": "x"}, {"name": 5, "age": 6, "tags": [[], ["deep"]]}])
except Collected as g:
    print(g, [(type(e).__name__, e.path, str(e)) for e in g.leaves()])
    lookups, others = g.split(LookupError)
    print(type(lookups).__name__, [str(e) for e in lookups.leaves()], len(list(others.leaves())), isinstance(next(lookups.leaves()), ValueError))
try:
    people([{"age": 1}], False)
except Missing as e:
    print("first only:", e, e.path, isinstance(e, KeyError), e.args)

#> {'name': 'Ann', 'age': 5, 'tags': [], 'home': {}, 'ratio': 0.1}
#> {'name': 'Ann', 'age': 5, 'tags': [], 'home': {}, 'ratio': 0.1}
#>   types ['tags[1]: int is not str', 'tags[2]: NoneType is not str']
#>   invalid name: '' is below 1  None
#>   invalid age: -1 is below 0  None
#>   invalid name: '' is below 1  None
#>   missing ["name: 'is missing'"]
#>   types ['age: bool is not int']
#>   invalid nmae: is unknown ['did you mean name?'] None
#>   missing ["name: 'is missing'"]
#>   types ['value: no record']
#>   types ['value: no record']
#>   types ['home.street: int is not str']
#>   invalid home.no: fits nothing  ExceptionGroup('options', [Invalid('0 is below 1'), WrongTyp
#>   types ['home.street: int is not str']
#>   invalid ratio: check failed  ZeroDivisionError('float division by zero')
#>   invalid ratio: check failed  ZeroDivisionError('float division by zero')
#>   types ['age: float is not int', 'tags: no list']
#>   invalid name: 'DDDDDDDDDDD' is above 10  None
#>   invalid ratio: 0.9 is refused  None
#>   invalid name: 'DDDDDDDDDDD' is above 10  None
#> list (2 sub-exceptions) [('Missing', (1, 'name'), "[1].name: 'is missing'"), ('WrongType', (1, 'age'), '[1].age: str is not int'), ('WrongType', (2, 'name'), '[2].name: int is not str'), ('WrongType', (2, 'tags', 0), '[2].tags[0]: list is not str'), ('WrongType', (2, 'tags', 1), '[2].tags[1]: list is not str')]
#> Collected ["[1].name: 'is missing'"] 4 True
#> first only: [0].name: 'is missing' (0, 'name') True ('is missing',)
