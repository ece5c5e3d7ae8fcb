# json.dump and json.load with streams, what is written in which pieces, and round trips of random structures.
import io
import json
from collections import OrderedDict, UserDict, namedtuple, defaultdict, Counter


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class Sink:
    def __init__(self, limit=None):
        self.parts = []
        self.limit = limit

    def write(self, text):
        if self.limit is not None and len(self.parts) >= self.limit:
            raise OSError("full")
        self.parts.append(text)


for value, kw in (([1, 2, [3, "x"]], {}), ({"a": 1, "b": {"c": None}}, {}), ([], {}), ({}, {}), ("text", {}), (5, {}), ([[], {}], {"indent": 1}), ({"k": [1.5, True]}, {"indent": 2, "sort_keys": True})):
    s = Sink()
    print(json.dump(value, s, **kw), "".join(s.parts) == json.dumps(value, **kw), s.parts)
full = Sink(2)
told("full", json.dump, [1, 2, 3], full)
print(full.parts)
bad = Sink()
told("late error", json.dump, [1, {2}], bad)
told("no write", json.dump, [1], 5)
told("swapped", json.dump, io.StringIO(), [1])
out = io.StringIO()
json.dump({"é": "😀"}, out, ensure_ascii=False)
out.write("\n")
json.dump([None], out)
print(repr(out.getvalue()))
out.seek(0)
told("load all", json.load, out)
out.seek(0)
print([json.loads(line) for line in out])
told("load bytes", json.load, io.BytesIO(b'{"a": [1]}'))
told("load utf16", json.load, io.BytesIO('["é"]'.encode("utf-16")))
told("load no read", json.load, "[1]")
told("load empty", json.load, io.StringIO(""))


class Reads:
    def read(self, *args):
        print("read", args, end=" ")
        return '{"k": 1}'


told("own", json.load, Reads())
told("hooks", json.load, Reads(), object_pairs_hook=OrderedDict)
P = namedtuple("P", "x y")
told("namedtuple", json.dumps, P(1, [2]))
told("ordered", json.dumps, OrderedDict([("b", 1), ("a", 2)]))
told("defaultdict", json.dumps, defaultdict(list, a=[1]))
told("counter", json.dumps, Counter("aab"))
told("userdict", json.dumps, UserDict(a=1))


class Lcg:
    """A small sequence of numbers, the same everywhere."""

    def __init__(self, seed):
        self.state = seed

    def randrange(self, low, high=None):
        if high is None:
            low, high = 0, low
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return low + (self.state >> 16) % (high - low)

    def choice(self, items):
        return items[self.randrange(len(items))]

    def uniform(self, low, high):
        return low + (high - low) * self.randrange(10**9) / 10**9


r = Lcg(20)


def make(depth):
    kind = r.randrange(9 if depth else 6)
    if kind == 0:
        return r.choice([None, True, False])
    if kind == 1:
        return r.randrange(-(10 ** r.randrange(1, 25)), 10 ** r.randrange(1, 25))
    if kind == 2:
        return r.uniform(-1, 1) * 10 ** r.randrange(-20, 20)
    if kind in (3, 4):
        return "".join(r.choice('ab"\\/\n\x01é\u20ac😀\ud812 ') for _ in range(r.randrange(6)))
    if kind == 5:
        return r.choice([0, -1, 1e300, 5e-324, "", [], {}, 0.1])
    if kind in (6, 7):
        return [make(depth - 1) for _ in range(r.randrange(4))]
    return {make_key(): make(depth - 1) for _ in range(r.randrange(4))}


def make_key():
    return "".join(r.choice("xyz\"é😀\\") for _ in range(r.randrange(4)))


for i in range(150):
    value = make(4)
    plain = json.dumps(value)
    assert json.loads(plain) == value, value
    assert json.loads(json.dumps(value, ensure_ascii=False)) == value
    assert json.loads(json.dumps(value, indent=3)) == value
    assert json.loads(json.dumps(value, separators=(",", ":"), sort_keys=True)) == value
    assert plain.isascii() and "\n" not in plain
    assert json.loads(plain.encode("utf-16")) == value
    if i % 15 == 0:
        print(plain[:100])
print(json.loads(json.dumps({1: 2, None: 3, True: 4, 1.5: 5})), json.loads(json.dumps((1, (2,)))), json.__all__)

#> None True ['[1', ', 2', ', ', '[3', ', "x"', ']', ']']
#> None True ['{', '"a"', ': ', '1', ', ', '"b"', ': ', '{', '"c"', ': ', 'null', '}', '}']
#> None True ['[]']
#> None True ['{}']
#> None True ['"text"']
#> None True ['5']
#> None True ['[\n ', '[]', ',\n ', '{}', '\n', ']']
#> None True ['{', '\n  ', '"k"', ': ', '[\n    1.5', ',\n    true', '\n  ', ']', '\n', '}']
#> full !! OSError full
#> ['[1', ', 2']
#> late error !! TypeError Object of type set is not JSON serializable
#> no write !! AttributeError 'int' object has no attribute 'write'
#> swapped !! TypeError Object of type StringIO is not JSON serializable
#> '{"é": "😀"}\n[null]'
#> load all !! JSONDecodeError Extra data: line 2 column 1 (char 11)
#> [{'é': '😀'}, [None]]
#> load bytes -> {'a': [1]}
#> load utf16 -> ['é']
#> load no read !! AttributeError 'str' object has no attribute 'read'
#> load empty !! JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> read () own -> {'k': 1}
#> read () hooks -> OrderedDict({'k': 1})
#> namedtuple -> '[1, [2]]'
#> ordered -> '{"b": 1, "a": 2}'
#> defaultdict -> '{"a": [1]}'
#> counter -> '{"a": 2, "b": 1}'
#> userdict !! TypeError Object of type UserDict is not JSON serializable
#> {}
#> {}
#> null
#> {"": " b", "\u00e9\u00e9": 68287670666091}
#> ["\u0001\"\u00e9b/"]
#> []
#> false
#> false
#> "\u20ac\""
#> ""
#> {'1': 4, 'null': 3, '1.5': 5} [1, [2]] ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']
