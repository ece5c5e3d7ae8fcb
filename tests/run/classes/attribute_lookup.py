# Where an attribute comes from: instance, class, bases, properties, __getattr__.
class Base:
    shared = "base"
    only_base = "only base"

    def method(self):
        return "base method"


class Sub(Base):
    shared = "sub"

    @property
    def computed(self):
        return "computed"

    def __getattr__(self, name):
        if name == "boom":
            raise AttributeError("custom message")
        return f"getattr {name}"


s = Sub()
print(s.shared, s.only_base, s.method(), s.computed, s.anything)
s.shared = "instance"
s.method = lambda: "instance method"
print(s.shared, s.method(), Sub.shared, Base.shared, Sub().shared, Sub.method(s))
del s.shared
print(s.shared)
Sub.shared = "patched"
print(s.shared, Base.shared)
del Sub.shared
print(s.shared)
try:
    s.computed = 1
except AttributeError as error:
    print(error)
s.__dict__["computed"] = "in dict"
print(s.computed, s.__dict__["computed"])
try:
    s.boom
except AttributeError as error:
    print(error)
print(hasattr(s, "boom"), getattr(s, "boom", "dflt"), hasattr(s, "zzz"), hasattr(Sub, "zzz"))
try:
    Sub.zzz
except AttributeError as error:
    print(error)
try:
    Base().zzz
except AttributeError as error:
    print(error, error.name, type(error.obj).__name__)
try:
    Base().method = 5
    Base.method.x = 5
    Base().method.x = 5
except AttributeError as error:
    print(error)


class Counter:
    total = 0

    def bump(self):
        self.total += 1
        Counter.total += 10
        return self.total


c, d = Counter(), Counter()
print(c.bump(), c.bump(), d.bump(), Counter.total, vars(c), vars(d))


class Conditional:
    def __init__(self, n):
        if n > 0:
            self.positive = n
        for i in range(n):
            self.last = i

    def later(self):
        self.added = "late"
        return self


for n in (0, 2):
    o = Conditional(n)
    print(n, hasattr(o, "positive"), hasattr(o, "last"), getattr(o, "last", None), sorted(vars(o)), o.later().added)
try:
    Conditional(0).positive
except AttributeError as error:
    print(error)
o = Conditional(1)
o.positive = "text"
o.extra = [1]
o.extra.append(2)
print(vars(o), o.__dict__ is vars(o))
for name in list(vars(o)):
    delattr(o, name)
print(vars(o), hasattr(o, "positive"))


class Chain:
    def __init__(self, path=""):
        self._path = path

    def __getattr__(self, name):
        return Chain(f"{self._path}.{name}")

    def __call__(self, *args):
        return f"{self._path}{args}"

    def __str__(self):
        return self._path


print(Chain().a.b.c, Chain("x").y(1, 2), Chain().z._path)


class Data:
    def __init__(self, **kw):
        self.__dict__.update(kw)

    def __eq__(self, other):
        return self.__dict__ == other.__dict__


p = Data(x=1, y=2)
print(p.x, p.y, p == Data(y=2, x=1), p.__dict__, [k for k in vars(p)])
p.__dict__ = {"z": 26}
print(p.z, hasattr(p, "x"))


class Outer:
    class Inner:
        value = "inner"

        def get(self):
            return Outer.Inner.value

    inner = Inner()


print(Outer.Inner.value, Outer().inner.get(), Outer.inner is Outer().inner, Outer.Inner.__qualname__)
print((5).real, "a".upper.__name__, [].__class__.__name__, (lambda: 0).__class__.__name__, None.__class__.__name__, type.__class__.__name__, Base.method.__class__.__name__, s.__class__.__bases__[0].__name__, len.__class__.__name__, Base().method.__class__.__name__)
for target in (5, "a", None, [], object(), len, (1,)):
    try:
        target.attr = 1
    except AttributeError as error:
        print(error)

#> sub only base base method computed getattr anything
#> instance instance method sub base sub base method
#> sub
#> patched base
#> base
#> property 'computed' of 'Sub' object has no setter
#> computed in dict
#> custom message
#> False dflt True False
#> type object 'Sub' has no attribute 'zzz'
#> 'Base' object has no attribute 'zzz' zzz Base
#> 'method' object has no attribute 'x'
#> 1 2 21 30 {'total': 2} {'total': 21}
#> 0 False False None [] late
#> 2 True True 1 ['last', 'positive'] late
#> 'Conditional' object has no attribute 'positive'
#> {'positive': 'text', 'last': 0, 'extra': [1, 2]} True
#> {} False
#> .a.b.c x.y(1, 2) .z
#> 1 2 True {'x': 1, 'y': 2} ['x', 'y']
#> 26 False
#> inner inner True Outer.Inner
#> 5 upper list function NoneType type function Base builtin_function_or_method method
#> 'int' object has no attribute 'attr'
#> 'str' object has no attribute 'attr'
#> 'NoneType' object has no attribute 'attr'
#> 'list' object has no attribute 'attr'
#> 'object' object has no attribute 'attr'
#> 'builtin_function_or_method' object has no attribute 'attr'
#> 'tuple' object has no attribute 'attr'
