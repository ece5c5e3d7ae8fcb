"""Subjects and classes that raise, lie or count: how often __len__, __getitem__, get, __eq__, attributes are asked, and in which order."""
from collections.abc import Mapping, Sequence

log = []


class Seq(Sequence):
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        log.append("len")
        return len(self.items)

    def __getitem__(self, i):
        log.append(f"[{i}]")
        return self.items[i]


class Map(Mapping):
    def __init__(self, **k):
        self.k = k

    def __len__(self):
        log.append("len")
        return len(self.k)

    def __iter__(self):
        log.append("iter")
        return iter(self.k)

    def __getitem__(self, key):
        log.append(f"[{key!r}]")
        return self.k[key]

    def keys(self):
        log.append("keys")
        return self.k.keys()

    def get(self, key, default=None):
        log.append(f"get {key!r}")
        return self.k.get(key, default)


class Eq:
    def __init__(self, name, result=False):
        self.name, self.result = name, result

    def __eq__(self, other):
        log.append(f"{self.name}=={getattr(other, 'name', other)!r}")
        return self.result


class Attr:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self._x, self._y = x, y

    @property
    def x(self):
        log.append("x")
        return self._x

    @property
    def y(self):
        log.append("y")
        if isinstance(self._y, Exception):
            raise self._y
        return self._y


def told(label, work):
    try:
        result = work()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    print(f"{label}: {result} {log}")
    log.clear()


def seq(v):
    match v:
        case []: return "empty"
        case [1]: return "one"
        case [a, b] if a == b: return "same"
        case [2, *rest]: return ("two", rest)
        case [*start, 9]: return ("nine last", start)
        case [_, [x, *_], *_]: return ("nested", x)
        case [*_]: return "any"
        case _: return "no sequence"


for items in ((), (1,), (2,), (3, 3), (2, 5, 6), (4, 5, 9), (4, Seq(7, 8), 1), (4,)):
    told(f"seq {len(items)}", lambda: seq(Seq(*items)))
for v in ("ab", b"ab", bytearray(b"a"), range(2, 4), memoryview(b"\2\3"), {1}, iter([1]), {"a": 1}, (i for i in "a"), [[1]]):
    told(type(v).__name__, lambda: seq(v))


def mapping(v):
    match v:
        case {"a": 1, "b": 2}: return "both"
        case {"a": 5, **rest}: return ("rest", rest)
        case {"c": [x, y]}: return ("list", x, y)
        case {}: return "mapping"
        case _: return "no mapping"


for m in (Map(), Map(a=1), Map(a=1, b=2), Map(a=5, z=1), Map(c=Seq(1, 2)), Map(c=Seq(1)), {"a": 5}, [], Attr):
    told(f"map {type(m).__name__}", lambda: mapping(m))


class DictSub(dict):
    def __missing__(self, key):
        log.append(f"missing {key}")
        return 5

    def get(self, key, default=None):
        log.append(f"get {key}")
        return super().get(key, default)


class BadGet(dict):
    get = None


class Raising(Map):
    def get(self, key, default=None):
        raise LookupError(key)


for m in (DictSub(), DictSub(a=5), BadGet(a=1), Raising(a=1)):
    told(f"map {type(m).__name__}", lambda: mapping(m))


class Values:
    first = Eq("first")
    second = Eq("second", True)

    class deep:
        bad = Eq("bad", NotImplemented)


def values(v):
    match v:
        case 1 | 2: return "small"
        case Values.first: return "first"
        case Values.deep.bad: return "deep"
        case None | True: return "singleton"
        case -1.5 | 1 + 2j: return "number"
        case "text" | b"bytes": return "text"
        case Values.second: return "second"


for v in (1, True, 1.0, None, -1.5, 1 + 2j, "text", b"bytes", Eq("subject"), Eq("yes", True), Values.first):
    told(f"value {type(v).__name__}", lambda: values(v))


def attributes(v):
    match v:
        case Attr(x=1, y=2): return "keywords"
        case Attr(3, y): return ("positional", y)
        case Attr(x, y=4): return ("mixed", x)
        case Attr(z=1): return "never"
        case Attr(): return "attr"
        case int(n) | float(n) if n > 100: return ("large", n)
        case str() as s: return ("str", s)


for v in (Attr(1, 2), Attr(3, 8), Attr(5, 4), Attr(5, 5), Attr(3, KeyError("y")), Attr(9, AttributeError("hidden")), 500, 5, "s"):
    told(f"attributes {type(v).__name__}", lambda: attributes(v))


class Meta(type):
    def __instancecheck__(cls, v):
        log.append("instancecheck")
        return v == "fake" or type.__instancecheck__(cls, v)


class Checked(metaclass=Meta):
    __match_args__ = ("upper",)


def checked(v):
    match v:
        case Checked(f): return ("checked", callable(f))
        case _: return "other"


told("fake", lambda: checked("fake"))
told("real", lambda: checked(5))
for args in (5, ["x"], ("x", 1), ("x",), ("x", "x"), None):
    Bad = type("Bad", (), {"__match_args__": args, "x": 1})

    def use(v):
        match v:
            case Bad(a, b): return a, b
            case _: return "no match"
    told(f"match args {args!r}", lambda: use(Bad()))


def not_a_class(v, kind):
    match v:
        case kind(): return 1


for kind in (5, "int", int | str, list[int], lambda: 0):
    try:
        not_a_class(5, kind)
    except TypeError as e:
        print(e)


def repeated(v):
    match v:
        case int(real=r, imag=i, numerator=n): return r, i, n
        case str(x, y): return 1
        case Attr(1, x=2): return 2


for v in (7, "ab", Attr(1, 2)):
    told("repeated", lambda: repeated(v))

#> seq 0: empty ['len']
#> seq 1: one ['len', 'len', '[0]', '[1]']
#> seq 1: ('two', []) ['len', 'len', '[0]', '[1]', 'len', 'len', '[0]', '[1]']
#> seq 2: same ['len', 'len', 'len', '[0]', '[1]', '[2]']
#> seq 3: ('two', [5, 6]) ['len', 'len', 'len', 'len', '[0]', '[1]', '[2]', '[3]']
#> seq 3: ('nine last', [4, 5]) ['len', 'len', 'len', 'len', '[0]', '[1]', '[2]', '[3]', 'len', '[0]', '[1]', '[2]', '[3]']
#> seq 3: ('nested', 7) ['len', 'len', 'len', 'len', '[0]', '[1]', '[2]', '[3]', 'len', '[0]', '[1]', '[2]', '[3]', 'len', '[1]', 'len', '[0]']
#> seq 1: any ['len', 'len', '[0]', '[1]', 'len', 'len', '[0]', '[1]', 'len', '[0]', '[1]', 'len']
#> str: no sequence []
#> bytes: no sequence []
#> bytearray: no sequence []
#> range: ('two', [3]) []
#> memoryview: ('two', [3]) []
#> set: no sequence []
#> list_iterator: no sequence []
#> dict: no sequence []
#> generator: no sequence []
#> list: any []
#> map Map: mapping ['len', 'len', 'len']
#> map Map: mapping ['len', 'len', "get 'a'", 'len', "get 'c'"]
#> map Map: both ['len', "get 'a'", "get 'b'"]
#> map Map: ('rest', {'z': 1}) ['len', "get 'a'", "get 'b'", 'len', "get 'a'", 'keys', "['a']", "['z']"]
#> map Map: ('list', 1, 2) ['len', 'len', "get 'a'", 'len', "get 'c'", 'len', '[0]', '[1]', '[2]']
#> map Map: mapping ['len', 'len', "get 'a'", 'len', "get 'c'", 'len']
#> map dict: ('rest', {}) []
#> map list: no mapping []
#> map type: no mapping []
#> map DictSub: mapping []
#> map DictSub: ('rest', {}) ['get a']
#> map BadGet: TypeError: 'NoneType' object is not callable []
#> map Raising: LookupError: a ['len', 'len']
#> value int: small []
#> value bool: small []
#> value float: small []
#> value NoneType: singleton ['first==None', 'bad==None']
#> value float: number ['first==-1.5', 'bad==-1.5']
#> value complex: number ['first==(1+2j)', 'bad==(1+2j)']
#> value str: text ["first=='text'", "bad=='text'"]
#> value bytes: text ["first==b'bytes'", "bad==b'bytes'"]
#> value Eq: None ['subject==1', 'subject==2', "subject=='first'", "subject=='bad'", 'subject==-1.5', 'subject==(1+2j)', "subject=='text'", "subject==b'bytes'", "subject=='second'"]
#> value Eq: small ['yes==1']
#> value Eq: None ['first==1', 'first==2', "first=='first'", "first=='bad'", 'first==-1.5', 'first==(1+2j)', "first=='text'", "first==b'bytes'", "first=='second'"]
#> attributes Attr: keywords ['x', 'y']
#> attributes Attr: ('positional', 8) ['x', 'y', 'x', 'y']
#> attributes Attr: ('mixed', 5) ['x', 'y', 'x', 'y', 'x', 'y']
#> attributes Attr: attr ['x', 'y', 'x', 'y', 'x', 'y']
#> attributes Attr: KeyError: 'y' ['x', 'y']
#> attributes Attr: attr ['x', 'y', 'x', 'y', 'x', 'y']
#> attributes int: ('large', 500) []
#> attributes int: None []
#> attributes str: ('str', 's') []
#> fake: ('checked', True) ['instancecheck']
#> real: other ['instancecheck']
#> match args 5: TypeError: Bad.__match_args__ must be a tuple (got int) []
#> match args ['x']: TypeError: Bad.__match_args__ must be a tuple (got list) []
#> match args ('x', 1): TypeError: __match_args__ elements must be strings (got int) []
#> match args ('x',): TypeError: Bad() accepts 1 positional sub-pattern (2 given) []
#> match args ('x', 'x'): TypeError: Bad() got multiple sub-patterns for attribute 'x' []
#> match args None: TypeError: Bad.__match_args__ must be a tuple (got NoneType) []
#> called match pattern must be a class
#> called match pattern must be a class
#> called match pattern must be a class
#> called match pattern must be a class
#> called match pattern must be a class
#> repeated: (7, 0, 7) []
#> repeated: TypeError: str() accepts 1 positional sub-pattern (2 given) []
#> repeated: TypeError: Attr() got multiple sub-patterns for attribute 'x' ['x']
