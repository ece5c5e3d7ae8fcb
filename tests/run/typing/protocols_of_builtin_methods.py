# isinstance() against protocols whose members are methods and attributes of builtin types.
from dataclasses import asdict, astuple, dataclass, field, fields, replace
from functools import total_ordering
from typing import Any, Protocol, runtime_checkable


@runtime_checkable
class Appends(Protocol):
    def append(self, item): ...


@runtime_checkable
class Parts(Protocol):
    real: float
    imag: float


@runtime_checkable
class Closes(Protocol):
    name: str

    def close(self) -> None: ...


@runtime_checkable
class Both(Appends, Protocol):
    def popleft(self): ...


class Deque:
    def append(self, item):
        pass

    def popleft(self):
        pass


things = [[], (), {}, 1, 2.5, 3j, "x", bytearray(), Deque(), None]
for protocol in (Appends, Parts, Closes, Both):
    print(protocol.__name__, [isinstance(t, protocol) for t in things])
print(issubclass(list, Appends), issubclass(tuple, Appends), issubclass(Deque, Both))
try:
    issubclass(int, Parts)
except TypeError as e:
    print("TypeError:", e)


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    tags: list = field(default_factory=list, compare=False)


v = Version(1, 2)
print(v, Version(1, 3) > v, sorted([Version(2), v])[0].minor, hash(v) == hash(Version(1, 2, ["x"])))
print(asdict(v), astuple(v), replace(v, minor=9), [f.name for f in fields(v)])
try:
    v.major = 3
except Exception as e:
    print(type(e).__name__, e)


@dataclass
class Problem(Exception):
    args: tuple
    code: Any = None

    def __str__(self):
        return f"{self.code}: {self.args}"


p = Problem((1, 2), "c")
print(p, asdict(p), astuple(p), p == Problem((1, 2), "c"), p.args)


@dataclass
class Row(dict):
    keys: int
    values: list


r = Row(1, [2])
print(r, asdict(r), r.keys, r == Row(1, [2]), dict.__len__(r))


@total_ordering
class Weight:
    def __init__(self, grams):
        self.grams = grams

    def __eq__(self, other):
        return self.grams == other.grams

    def __gt__(self, other):
        return self.grams > other.grams


a, b = Weight(1), Weight(2)
print(a < b, a <= b, a > b, a >= b, a != b, [w.grams for w in sorted([b, a])])
try:
    @total_ordering
    class Nothing:
        pass
except ValueError as e:
    print("ValueError:", e)

#> Appends [True, False, False, False, False, False, False, True, True, False]
#> Parts [False, False, False, True, True, True, False, False, False, False]
#> Closes [False, False, False, False, False, False, False, False, False, False]
#> Both [False, False, False, False, False, False, False, False, True, False]
#> True False True
#> TypeError: Protocols with non-method members don't support issubclass()
#> Version(major=1, minor=2, tags=[]) True 2 True
#> {'major': 1, 'minor': 2, 'tags': []} (1, 2, []) Version(major=1, minor=9, tags=[]) ['major', 'minor', 'tags']
#> FrozenInstanceError cannot assign to field 'major'
#> c: (1, 2) {'args': (1, 2), 'code': 'c'} ((1, 2), 'c') True (1, 2)
#> Row(keys=1, values=[2]) {'keys': 1, 'values': [2]} 1 True 0
#> True True False False True [1, 2]
#> ValueError: must define at least one ordering operation: < > <= >=
