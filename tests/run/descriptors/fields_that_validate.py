"""Data descriptors that check what is stored: converted values, defaults, messages, inheritance of fields."""


class Field:
    counter = 0

    def __init__(self, *, default=..., doc=None):
        self.default = default
        self.__doc__ = doc
        self.order = Field.counter
        Field.counter += 1

    def __set_name__(self, owner, name):
        self.name = name
        self.slot = f"_{owner.__name__}__{name}"

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        try:
            return instance.__dict__[self.slot]
        except KeyError:
            if self.default is ...:
                raise AttributeError(f"{owner.__name__}.{self.name} was never set") from None
            return self.default() if callable(self.default) else self.default

    def __set__(self, instance, value):
        instance.__dict__[self.slot] = self.check(value)

    def __delete__(self, instance):
        try:
            del instance.__dict__[self.slot]
        except KeyError:
            raise AttributeError(self.name) from None

    def check(self, value):
        return value


class Whole(Field):
    def __init__(self, low=None, high=None, **rest):
        super().__init__(**rest)
        self.low, self.high = low, high

    def check(self, value):
        value = super().check(value)
        if isinstance(value, bool) or not isinstance(value, int):
            raise TypeError(f"{self.name} must be int, not {type(value).__name__}")
        if self.low is not None and value < self.low:
            raise ValueError(f"{self.name}: {value} < {self.low}")
        if self.high is not None and value > self.high:
            raise ValueError(f"{self.name}: {value} > {self.high}")
        return value


class Text(Field):
    def __init__(self, *, strip=False, choices=(), **rest):
        super().__init__(**rest)
        self.strip, self.choices = strip, frozenset(choices)

    def check(self, value):
        value = str(value)
        if self.strip:
            value = value.strip()
        if self.choices and value not in self.choices:
            raise ValueError(f"{self.name}={value!r} not in {sorted(self.choices)}")
        return value


class Person:
    age = Whole(0, 150, doc="years")
    name = Text(strip=True)
    mood = Text(choices=("good", "bad"), default="good")
    tags = Field(default=list)

    def __init__(self, **values):
        for key, value in values.items():
            setattr(self, key, value)


class Worker(Person):
    age = Whole(16, 70)
    salary = Whole(0, default=0)


def attempt(label, work):
    try:
        print(label, "->", work())
    except Exception as e:
        print(label, "!!", type(e).__name__, e, e.__cause__, e.__suppress_context__)


p = Person(age=5, name="  Ann ")
print(p.age, repr(p.name), p.mood, p.tags, p.tags is p.tags)
print(sorted(vars(p).items()))
attempt("bool", lambda: setattr(p, "age", True))
attempt("low", lambda: setattr(p, "age", -1))
attempt("high", lambda: Person(age=151))
attempt("choice", lambda: setattr(p, "mood", "odd"))
attempt("number as text", lambda: (setattr(p, "name", 17), p.name)[1])
attempt("delete", lambda: delattr(p, "age"))
attempt("read after delete", lambda: p.age)
attempt("delete again", lambda: delattr(p, "age"))
attempt("hasattr", lambda: (hasattr(p, "age"), getattr(p, "age", "none")))
w = Worker(age=20, name="Bob")
attempt("worker", lambda: (w.age, w.salary, w.name))
attempt("too young", lambda: Worker(age=6))
attempt("through the parent", lambda: Person.age.__set__(w, 6))
attempt("both slots", lambda: (w.age, Person.age.__get__(w, Worker), sorted(vars(w))))
attempt("super read", lambda: super(Worker, w).age)
print(Person.age.__doc__, Worker.age.__doc__, Person.age.order < Person.name.order < Worker.age.order)
print([n for n, f in sorted(vars(Person).items(), key=lambda kv: getattr(kv[1], "order", -1)) if isinstance(f, Field)])
p.__dict__["age"] = "shadow"
attempt("instance entry loses", lambda: p.age)
Person.age = 99
attempt("descriptor replaced", lambda: (p.age, w.age))
del Person.age
attempt("descriptor gone", lambda: p.age)

#> 5 'Ann' good [] False
#> [('_Person__age', 5), ('_Person__name', 'Ann')]
#> bool !! TypeError age must be int, not bool None False
#> low !! ValueError age: -1 < 0 None False
#> high !! ValueError age: 151 > 150 None False
#> choice !! ValueError mood='odd' not in ['bad', 'good'] None False
#> number as text -> 17
#> delete -> None
#> read after delete !! AttributeError Person.age was never set None True
#> delete again !! AttributeError age None True
#> hasattr -> (False, 'none')
#> worker -> (20, 0, 'Bob')
#> too young !! ValueError age: 6 < 16 None False
#> through the parent -> None
#> both slots -> (20, 6, ['_Person__age', '_Person__name', '_Worker__age'])
#> super read -> 6
#> years None True
#> ['age', 'name', 'mood', 'tags']
#> instance entry loses !! AttributeError Person.age was never set None True
#> descriptor replaced -> ('shadow', 20)
#> descriptor gone -> shadow
