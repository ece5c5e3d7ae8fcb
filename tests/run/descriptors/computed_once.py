"""Non-data descriptors that store their result: lazy attributes, functools.cached_property, what shadows what."""
from functools import cached_property


class lazy:
    def __init__(self, function):
        self.function = function
        self.__doc__ = function.__doc__

    def __set_name__(self, owner, name):
        self.names = getattr(self, "names", ()) + (f"{owner.__name__}.{name}",)
        self.name = name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        value = instance.__dict__[self.name] = self.function(instance)
        return value


class Report:
    def __init__(self, rows):
        self.rows = rows
        self.log = []

    @lazy
    def total(self):
        """The sum of all rows."""
        self.log.append("total")
        return sum(self.rows)

    @lazy
    def mean(self):
        self.log.append("mean")
        return self.total / len(self.rows)

    other_name = mean

    @cached_property
    def worst(self):
        self.log.append("worst")
        return min(self.rows)


r = Report([3, 1, 2])
print(r.mean, r.mean, r.total, r.log)
print(Report.total.__doc__, Report.total.names, Report.mean.names)
print(r.other_name, r.log, "mean" in vars(r), "other_name" in vars(r))
r.rows.append(94)
print(r.total, r.mean)
del r.total, r.other_name
print(r.total, r.mean, r.other_name, r.log)
try:
    del r.nothing
except AttributeError as e:
    print(e)

r.log.clear()
print(r.worst, r.worst, r.log)
r.worst = "set"
print(r.worst, vars(r)["worst"])
del r.worst
print(r.worst, r.log)
print(type(Report.worst).__name__, Report.worst is Report.__dict__["worst"], Report.worst.attrname)


class Slotted:
    __slots__ = ("rows",)

    def __init__(self):
        self.rows = [1]

    @cached_property
    def best(self):
        return max(self.rows)


try:
    Slotted().best
except TypeError as e:
    print(type(e).__name__, e)

try:
    class Twice:
        @cached_property
        def a(self):
            return 1
        b = a
except (TypeError, RuntimeError) as e:
    print(type(e).__name__, e, type(e.__cause__).__name__)

bare = cached_property(lambda self: 5)
try:
    bare.__get__(r, Report)
except TypeError as e:
    print(e)


class Late:
    pass


Late.x = cached_property(lambda self: "late")
try:
    Late().x
except TypeError as e:
    print(e)
Late.x.__set_name__(Late, "x")
one = Late()
print(one.x, vars(one))


class Failing:
    tries = 0

    @cached_property
    def value(self):
        Failing.tries += 1
        if Failing.tries < 3:
            raise AttributeError(f"try {Failing.tries}")
        return Failing.tries

    def __getattr__(self, name):
        return f"fallback for {name}"


f = Failing()
print(f.value, f.value, f.value, f.value, Failing.tries)


class Counter:
    """Overrides __getattribute__, so what is in the instance does not win by itself."""
    hits = []

    def __getattribute__(self, name):
        if not name.startswith("_"):
            Counter.hits.append(name)
        return super().__getattribute__(name)

    @lazy
    def answer(self):
        return 42


c = Counter()
print(c.answer, c.answer, Counter.hits, c.__dict__)

#> 2.0 2.0 6 ['mean', 'total', 'mean']
#> The sum of all rows. ('Report.total',) ('Report.mean', 'Report.other_name')
#> 2.0 ['mean', 'total', 'mean'] False True
#> 6 1.5
#> 100 25.0 25.0 ['mean', 'total', 'mean', 'mean', 'total', 'mean']
#> 'Report' object has no attribute 'nothing'
#> 1 1 ['worst']
#> set set
#> 1 ['worst', 'worst']
#> cached_property True worst
#> TypeError No '__dict__' attribute on 'Slotted' instance to cache 'best' property.
#> TypeError Cannot assign the same cached_property to two different names ('a' and 'b'). NoneType
#> Cannot use cached_property instance without calling __set_name__ on it.
#> Cannot use cached_property instance without calling __set_name__ on it.
#> late {'x': 'late'}
#> fallback for value fallback for value 3 3 3
#> 42 42 ['answer', 'answer'] {'answer': 42}
