# cached_property, computed chains, invalidation, property inheritance by name, write-only, class properties by metaclass, validation descriptors.
from functools import cached_property


class Circle:
    calls = 0

    def __init__(self, r):
        self.r = r

    @property
    def r(self):
        return self._r

    @r.setter
    def r(self, v):
        if v < 0:
            raise ValueError("negative radius")
        self._r = v
        self.__dict__.pop("area", None)

    @cached_property
    def area(self):
        Circle.calls += 1
        return round(3.14 * self.r**2, 2)

    @property
    def diameter(self):
        return self.r * 2

    @diameter.setter
    def diameter(self, v):
        self.r = v / 2

    secret = property(None, lambda self, v: setattr(self, "_secret", v[::-1]))


c = Circle(2)
print(c.area, c.area, Circle.calls, "area" in vars(c))
c.diameter = 10
print(c.r, c.area, Circle.calls, vars(c))
c.area = "overridden"
print(c.area)
del c.area
print(c.area, Circle.calls)
try:
    del c.area, c.area
except AttributeError as e:
    print(e)
c.secret = "abc"
for f in (lambda: c.secret, lambda: setattr(c, "r", -1), lambda: setattr(c, "diameter", -4), lambda: delattr(c, "r"), lambda: Circle(-5)):
    try:
        f()
    except (AttributeError, ValueError) as e:
        print(type(e).__name__, e)
print(c._secret, c.r, type(Circle.area).__name__, Circle.area.__doc__, Circle.r.fget.__name__)


class Typed:
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default

    def __set_name__(self, owner, name):
        self.name = "_" + name
        owner.__dict__.get("typed_fields", []).append(name)

    def __get__(self, obj, cls=None):
        return self if obj is None else getattr(obj, self.name, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, not {type(value).__name__}")
        setattr(obj, self.name, value)


class Config:
    typed_fields = []
    host = Typed(str, "localhost")
    port = Typed(int, 80)
    ratio = Typed((int, float).__class__ if False else float)


a, b = Config(), Config()
a.port = 8080
print(a.port, b.port, a.host, a.ratio, Config.typed_fields, Config.port.name)
for k, v in (("port", "x"), ("host", 5), ("ratio", 1), ("port", True)):
    try:
        setattr(a, k, v)
        print(k, getattr(a, k))
    except TypeError as e:
        print(e)


class Meta(type):
    @property
    def count(cls):
        return len(cls._all)

    @count.setter
    def count(cls, n):
        del cls._all[n:]

    @cached_property
    def label(cls):
        return cls.__name__.lower() + "!"


class Tracked(metaclass=Meta):
    _all = []

    def __init__(self):
        self._all.append(self)


[Tracked() for _ in range(3)]
print(Tracked.count)
Tracked.count = 1
print(Tracked.count, hasattr(Tracked(), "count"))
try:
    print(Tracked.label)
except TypeError as e:
    print("TypeError")


class Base:
    @property
    def name(self):
        return self.get_name()

    def get_name(self):
        return "base"

    size = property(lambda self: len(self.name))


class Derived(Base):
    def get_name(self):
        return "derived"


class Shadow(Base):
    name = "plain attribute"


class Add(Base):
    @Base.name.setter
    def name(self, v):
        self.stored = v

    def get_name(self):
        return getattr(self, "stored", "unset")


print(Derived().name, Derived().size, Shadow().name, Shadow().size, Add().name)
x = Add()
x.name = "now"
print(x.name, x.size, vars(x))
try:
    Derived().name = 1
except AttributeError as e:
    print(e)
s = Shadow()
s.name = "instance"
print(s.name, s.size)


class Temperature:
    def __init__(self):
        self.readings = []

    readings_count = property(lambda self: len(self.readings))
    average = property(lambda self: sum(self.readings) / self.readings_count if self.readings else None)

    @property
    def report(self):
        return f"{self.readings_count} readings, average {self.average}"


t = Temperature()
print(t.report)
t.readings += [1, 2.5]
print(t.report, t.average)

#> 12.56 12.56 1 True
#> 5.0 78.5 2 {'_r': 5.0, 'area': 78.5}
#> overridden
#> 78.5 3
#> 'Circle' object has no attribute 'area'
#> AttributeError property 'secret' of 'Circle' object has no getter
#> ValueError negative radius
#> ValueError negative radius
#> AttributeError property 'r' of 'Circle' object has no deleter
#> ValueError negative radius
#> cba 5.0 cached_property None r
#> 8080 80 localhost None ['host', 'port', 'ratio'] _port
#> port must be int, not str
#> host must be str, not int
#> ratio must be float, not int
#> port True
#> 3
#> 1 False
#> TypeError
#> derived 7 plain attribute 15 unset
#> now 3 {'stored': 'now'}
#> property 'name' of 'Derived' object has no setter
#> instance 8
#> 0 readings, average None
#> 2 readings, average 1.75 1.75
