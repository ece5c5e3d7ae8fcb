# slots=True, eq=False, repr=False, own methods kept, __hash__ rules, make_dataclass, weakref_slot, properties as fields.
from dataclasses import MISSING, dataclass, field, fields, make_dataclass


@dataclass(slots=True)
class S:
    a: int
    b: list = field(default_factory=list)
    c: str = "dflt"


s = S(1)
print(s, S.__slots__, hasattr(s, "__dict__"))
for f in (lambda: setattr(s, "z", 1), lambda: S.__dict__["a"].__get__(s)):
    try:
        print(f())
    except AttributeError as e:
        print(e)


@dataclass(slots=True)
class S2(S):
    d: float = 1.5

    def total(self):
        return self.a + self.d

    def sup(self):
        return super().__repr__()


print(S2(1), S2(1).total(), S2.__slots__)
try:
    print(S2(1).sup())
except TypeError as e:
    print(e)


@dataclass(eq=False, repr=False)
class Bare:
    x: int


b = Bare(1)
print(b == Bare(1), b == b, repr(b).startswith("<"), hash(b) == hash(b))


@dataclass
class Own:
    x: int

    def __repr__(self):
        return f"own repr {self.x}"

    def __eq__(self, other):
        return "own eq"

    def __init__(self, *args):
        self.x = args


print(Own(1, 2), Own() == 5, Own.__hash__)
for kw in ({}, {"eq": False}, {"frozen": True}, {"unsafe_hash": True}, {"frozen": True, "eq": False}):
    @dataclass(**kw)
    class H:
        x: int = 1
    try:
        one, two = H(), H()
        print(kw, hash(one) == hash(two))
    except TypeError as e:
        print(kw, e)
for kw in ({"order": True, "eq": False}, {"frozen": True, "setter": 1}):
    try:
        dataclass(**kw)(type("X", (), {"__annotations__": {}}))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    @dataclass(order=True)
    class O:
        x: int

        def __lt__(self, o):
            return True
except TypeError as e:
    print(e)
try:
    @dataclass(unsafe_hash=True)
    class U:
        x: int

        def __hash__(self):
            return 1
except TypeError as e:
    print(e)
P = make_dataclass("P", [("x", int), "y", ("z", list, field(default_factory=list))], bases=(), namespace={"sum": lambda self: self.x + self.y}, frozen=True)
print(P(1, 2), P(1, 2).sum(), [f.type for f in fields(P)], P.__name__)
for args in (("Bad", ["1x"]), ("Bad", ["x", "x"]), ("Bad", ["class"])):
    try:
        make_dataclass(*args)
    except TypeError as e:
        print(e)


@dataclass
class Temp:
    celsius: float

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, v):
        self.celsius = (v - 32) * 5 / 9

    @classmethod
    def boiling(cls):
        return cls(100)

    def __add__(self, other):
        return Temp(self.celsius + other.celsius)


t = Temp.boiling()
t.fahrenheit = 32
print(t, Temp(100).fahrenheit, Temp(1) + Temp(2), sum([Temp(1), Temp(2)], Temp(0)))
f = fields(Temp)[0]
print(f.name, f.type, f.default is MISSING, f.default_factory is MISSING, f.init, f.repr, f.hash, f.compare, dict(f.metadata), f.kw_only)


@dataclass
class Meta:
    x: int = field(default=1, metadata={"unit": "m"})


print(fields(Meta)[0].metadata["unit"], Meta.x, Meta().x)
try:
    fields(Meta)[0].metadata["unit"] = 2
except TypeError as e:
    print(e)
match Temp(5):
    case Temp(c) if c > 3:
        print("warm", c)
a, b = S(1), S(1)
b.b.append(1)
print(a == b, a != b, a == (1, [], "dflt"), [a, b].index(S(1, [1])))

#> S(a=1, b=[], c='dflt') ('a', 'b', 'c') False
#> 'S' object has no attribute 'z'
#> 1
#> S2(a=1, b=[], c='dflt', d=1.5) 2.5 ('d',)
#> super(type, obj): obj must be an instance or subtype of type
#> False True True True
#> own repr (1, 2) own eq None
#> {} unhashable type: 'H'
#> {'eq': False} False
#> {'frozen': True} True
#> {'unsafe_hash': True} True
#> {'frozen': True, 'eq': False} False
#> ValueError eq must be true if order is true
#> TypeError dataclass() got an unexpected keyword argument 'setter'
#> Cannot overwrite attribute __lt__ in class O. Consider using functools.total_ordering
#> Cannot overwrite attribute __hash__ in class U
#> P(x=1, y=2, z=[]) 3 [<class 'int'>, 'typing.Any', <class 'list'>] P
#> Field names must be valid identifiers: '1x'
#> Field name duplicated: 'x'
#> Field names must not be keywords: 'class'
#> Temp(celsius=0.0) 212.0 Temp(celsius=3) Temp(celsius=3)
#> celsius <class 'float'> True True True True None True {} False
#> m 1 1
#> 'mappingproxy' object does not support item assignment
#> warm 5
#> False True False 1
