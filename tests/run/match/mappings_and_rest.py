# Mapping patterns: keys of every kind, rest, get without default, defaultdict untouched, order of looks, errors.
import collections
import collections.abc
import types


def f(x):
    match x:
        case {"type": "point", "x": int(a), "y": int(b)}:
            return "point", a, b
        case {"type": "line", "points": [p, q]}:
            return "line", p, q
        case {1: a, 2.5: b, None: c, False: _}:
            return "odd keys", a, b, c
        case {"k": {"deep": [_, {"end": value}]}}:
            return "deep", value
        case {"only": v, **rest} if rest:
            return "only+rest", v, rest
        case {"only": v}:
            return "only", v
        case {}:
            return "some mapping"
    return "no mapping"


for x in ({"type": "point", "x": 1, "y": 2, "z": 3}, {"type": "point", "x": 1.5, "y": 2}, {"type": "line", "points": (1, 2)},
          {1: "a", 2.5: "b", None: "c", 0: 1}, {1: "a", 2.5: "b", None: "c", 7: 8}, {"k": {"deep": [0, {"end": "here"}]}},
          {"only": 1}, {"only": 1, "more": 2, "and": 3}, {}, [], None, "s", collections.OrderedDict(only=5),
          types.MappingProxyType({"only": 9}), collections.ChainMap({"only": 1}, {"more": 2}), collections.Counter("aab")):
    print(f(x))
d = collections.defaultdict(list)
match d:
    case {"missing": x}:
        print("never", x)
    case {**rest}:
        print("rest", rest, dict(d), type(rest).__name__)
d["a"] = 1
match d:
    case {"a": 1, **rest}:
        rest["b"] = 2
        print(rest, dict(d))


class M(collections.abc.Mapping):
    def __init__(self, data):
        self.data = data

    def __getitem__(self, k):
        print(f"get {k}", end=" ")
        return self.data[k]

    def get(self, k, default=None):
        print(f"get() {k}", end=" ")
        return self.data.get(k, default)

    def __iter__(self):
        print("iter", end=" ")
        return iter(self.data)

    def __len__(self):
        print("len", end=" ")
        return len(self.data)

    def keys(self):
        print("keys", end=" ")
        return self.data.keys()


def look(m):
    match m:
        case {"a": 1, "b": 2}:
            return "ab"
        case {"a": x, **rest}:
            return x, rest
        case {}:
            return "empty"


print(look(M({"a": 1, "b": 2})))
print(look(M({"a": 5, "c": 6})))
print(look(M({})))


class Keys:
    A = "a"
    B = "b"


def by_value(x):
    match x:
        case {Keys.A: v, Keys.B: w}:
            return v, w
        case {Keys.A: v}:
            return v


print(by_value({"a": 1, "b": 2}), by_value({"a": 1}), by_value({}))
Keys.B = "a"
try:
    by_value({"a": 1})
except ValueError as e:
    print(e)


class Unhashable:
    A = []


try:
    match {"x": 1}:
        case {Unhashable.A: _}:
            pass
except TypeError as e:
    print(e)


def commands(c):
    match c:
        case {"cmd": "move", "dir": "n" | "s" | "e" | "w" as way, **options}:
            return f"move {way} {options.get('speed', 1)}"
        case {"cmd": str(name), "args": [*args]}:
            return f"{name}({', '.join(map(repr, args))})"
        case {"cmd": name}:
            return f"{name} without args"
        case {"quit": True} | {"exit": True}:
            return "bye"


for c in ({"cmd": "move", "dir": "n"}, {"cmd": "move", "dir": "w", "speed": 3}, {"cmd": "move", "dir": "up"}, {"cmd": "say", "args": ["hi", 1]},
          {"quit": True}, {"exit": 1}, {"exit": 0}):
    print(commands(c))

#> ('point', 1, 2)
#> some mapping
#> ('line', 1, 2)
#> ('odd keys', 'a', 'b', 'c')
#> some mapping
#> ('deep', 'here')
#> ('only', 1)
#> ('only+rest', 1, {'more': 2, 'and': 3})
#> some mapping
#> no mapping
#> no mapping
#> no mapping
#> ('only', 5)
#> ('only', 9)
#> ('only+rest', 1, {'more': 2})
#> some mapping
#> rest {} {} dict
#> {'b': 2} {'a': 1}
#> len get() a get() b ab
#> len get() a get() b len get() a keys get a get c (5, {'c': 6})
#> len len empty
#> (1, 2) 1 None
#> unhashable type: 'list'
#> move n 1
#> move w 3
#> move without args
#> say('hi', 1)
#> bye
#> None
#> None
