# Dataclasses as people use them: parsing from dicts, nested conversion, validation, immutability with copies, ordering, registries, generic helpers.
from dataclasses import asdict, astuple, dataclass, field, fields, is_dataclass, replace
from typing import Any, Optional


class ConfigError(ValueError):
    pass


def load(cls, data, path=""):
    if not is_dataclass(cls):
        if cls in (int, float, str, bool):
            if not isinstance(data, cls) and not (cls is float and isinstance(data, int)):
                raise ConfigError(f"{path or '.'}: wanted {cls.__name__}, got {data!r}")
            return cls(data)
        origin = getattr(cls, "__origin__", None)
        if origin is list:
            return [load(cls.__args__[0], x, f"{path}[{i}]") for i, x in enumerate(data)]
        if origin is dict:
            return {k: load(cls.__args__[1], v, f"{path}.{k}") for k, v in data.items()}
        return data
    known = {f.name: f for f in fields(cls)}
    for k in data:
        if k not in known:
            raise ConfigError(f"{path or '.'}: unknown {k!r}")
    try:
        return cls(**{k: load(known[k].type, v, f"{path}.{k}") for k, v in data.items()})
    except TypeError as e:
        raise ConfigError(f"{path or '.'}: {e}") from e


@dataclass(frozen=True, order=True)
class Address:
    host: str = "localhost"
    port: int = field(default=80)

    def __post_init__(self):
        if not 0 < self.port < 65536:
            raise ConfigError(f"bad port {self.port}")

    def __str__(self):
        return f"{self.host}:{self.port}"


@dataclass
class Service:
    name: str
    address: Address = field(default_factory=Address)
    tags: list[str] = field(default_factory=list)
    weights: dict[str, float] = field(default_factory=dict)
    secret: str = field(default="", repr=False, compare=False)
    _calls: int = field(default=0, init=False, repr=False)

    def call(self):
        self._calls += 1
        return self._calls


@dataclass
class Config:
    services: list[Service]
    debug: bool = False
    extra: Any = None

    def find(self, name) -> Optional[Service]:
        return next((s for s in self.services if s.name == name), None)


raw = {"services": [{"name": "web", "address": {"port": 8080}, "tags": ["a", "b"], "weights": {"x": 1}}, {"name": "db", "secret": "s3"}], "debug": True, "extra": [1, None]}
c = load(Config, raw)
print(c)
print(c.find("web").weights, c.find("db").secret, c.find("none"), c.services[0].call(), c.services[0].call())
for bad in ({}, {"services": [{"nam": 1}]}, {"services": [{"name": 5}]}, {"services": [{"name": "x", "tags": ["a", 1]}]}, {"services": [{"name": "x", "address": {"port": 0}}]}, {"services": [{}]}, {"services": [], "debug": "yes"}):
    try:
        load(Config, bad)
    except ConfigError as e:
        print(e, "|", type(e.__cause__).__name__)
again = load(Config, {k: v for k, v in asdict(c).items() if k != "services"} | {"services": [{k: v for k, v in s.items() if k != "_calls"} for s in asdict(c)["services"]]})
print(again == c, again.services[0] == c.services[0], again.services[0]._calls)
again.services[0].secret = "ignored"
print(again.services[1] == c.services[1], replace(c.services[1], name="db2"), astuple(Address("h", 1)))
print(sorted([Address("b", 1), Address("a", 9), Address("a", 2)]), {Address(): 1}[Address("localhost", 80)], f"{Address():>15}" if False else str(Address()), max(Address("z"), Address("y", 9)))
moved = replace(Address("x"), port=90)
for f in (lambda: setattr(moved, "port", 1), lambda: replace(moved, port=-1), lambda: replace(moved, colour=1), lambda: Service(), lambda: replace(c.services[0], _calls=5)):
    try:
        f()
    except (AttributeError, ValueError, TypeError) as e:
        print(type(e).__name__, e)


@dataclass
class Shape:
    def area(self):
        return 0.0


@dataclass
class Rect(Shape):
    w: float
    h: float = 1

    def area(self):
        return self.w * self.h


@dataclass
class Square(Rect):
    h: float = field(init=False)

    def __post_init__(self):
        self.h = self.w


shapes = [Rect(2, 3), Square(2), Shape(), Rect(1.5)]
print(shapes, sum(s.area() for s in shapes), Square(3) == Rect(3, 3), Square(3) == Square(3), [f.name for f in fields(Square)])


@dataclass
class Tree:
    value: int
    left: Optional["Tree"] = None
    right: Optional["Tree"] = None

    def insert(self, v):
        side = "left" if v < self.value else "right"
        kid = getattr(self, side)
        setattr(self, side, Tree(v) if kid is None else kid.insert(v))
        return self

    def __iter__(self):
        for kid in (self.left, None, self.right):
            if kid is None:
                continue
            yield from kid
        yield self.value


t = Tree(5)
for v in (2, 8, 1, 9):
    t.insert(v)
print(t.left, list(t), asdict(t)["right"]["right"], t == replace(t), t.left is replace(t).left)

#> Config(services=[Service(name='web', address=Address(host='localhost', port=8080), tags=['a', 'b'], weights={'x': 1.0}), Service(name='db', address=Address(host='localhost', port=80), tags=[], weights={})], debug=True, extra=[1, None])
#> {'x': 1.0} s3 None 1 2
#> .: Config.__init__() missing 1 required positional argument: 'services' | TypeError
#> .services[0]: unknown 'nam' | NoneType
#> .services[0].name: wanted str, got 5 | NoneType
#> .services[0].tags[1]: wanted str, got 1 | NoneType
#> bad port 0 | NoneType
#> .services[0]: Service.__init__() missing 1 required positional argument: 'name' | TypeError
#> .debug: wanted bool, got 'yes' | NoneType
#> False False 0
#> True Service(name='db2', address=Address(host='localhost', port=80), tags=[], weights={}) ('h', 1)
#> [Address(host='a', port=2), Address(host='a', port=9), Address(host='b', port=1)] 1 localhost:80 z:80
#> FrozenInstanceError cannot assign to field 'port'
#> ConfigError bad port -1
#> TypeError Address.__init__() got an unexpected keyword argument 'colour'
#> TypeError Service.__init__() missing 1 required positional argument: 'name'
#> ValueError field _calls is declared with init=False, it cannot be specified with replace()
#> [Rect(w=2, h=3), Square(w=2, h=2), Shape(), Rect(w=1.5, h=1)] 11.5 False True ['w', 'h']
#> Tree(value=2, left=Tree(value=1, left=None, right=None), right=None) [1, 2, 9, 8, 5] {'value': 9, 'left': None, 'right': None} True True
