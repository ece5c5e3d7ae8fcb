# Operators of classes, lists by hand, events, memoisation, JSON by hand.
class Money:
    __slots__ = ("cents", "cur")
    def __init__(self, cents, cur="EUR"): self.cents, self.cur = cents, cur
    def _check(self, o):
        if not isinstance(o, Money): return NotImplemented
        if o.cur != self.cur: raise ValueError(f"{self.cur} vs {o.cur}")
        return o
    def __add__(self, o):
        if self._check(o) is NotImplemented: return NotImplemented
        return Money(self.cents + o.cents, self.cur)
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __iadd__(self, o): self.cents += o.cents; return self
    def __neg__(self): return Money(-self.cents, self.cur)
    def __abs__(self): return Money(abs(self.cents), self.cur)
    def __invert__(self): return "inv"
    def __divmod__(self, n): q, r = divmod(self.cents, n); return Money(q), Money(r)
    def __round__(self, n=None): return Money(round(self.cents, -2))
    def __int__(self): return self.cents // 100
    def __float__(self): return self.cents / 100
    def __index__(self): return self.cents
    def __le__(self, o): return self.cents <= o.cents
    def __ge__(self, o): return self.cents >= o.cents
    def __str__(self): return f"{self.cents // 100}.{self.cents % 100:02d} {self.cur}"
    def __repr__(self): return f"Money({self.cents}, {self.cur!r})"
    def __bool__(self): return bool(self.cents)
    def __rshift__(self, n): return Money(self.cents >> n)
    def __rmod__(self, o): return f"{o} mod"
    def __rpow__(self, o): return o ** 2
    def __matmul__(self, o): return "@"
    def __and__(self, o): return "&"
    def __ror__(self, o): return "r|"
m = Money(1234)
print(sum([m, Money(5)]), -m, abs(-m), ~m, divmod(m, 100), round(m), int(m), float(m), list(range(10))[Money(3)], hex(m), m <= Money(2), m >= Money(2), bool(Money(0)), m >> 2, 5 % m, 3 ** m, m @ 1, m & 1, 7 | m)
k = m; k += Money(1); print(k is m, m)
for f in (lambda: m + 1, lambda: 1 + m, lambda: m + Money(1, "USD"), lambda: m < m, lambda: m - m, lambda: m * 2, lambda: m.foo, lambda: setattr(m, "zz", 1), lambda: m[0], lambda: iter(m), lambda: len(m), lambda: m(), lambda: hash(m) and 0):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def field_class(name, *fields, **defaults):
    def __init__(self, *a, **k):
        vals = dict(defaults); vals.update(zip(fields, a)); vals.update(k)
        missing = [f for f in fields if f not in vals]
        if missing: raise TypeError(f"{name} missing {missing}")
        for f, v in vals.items(): setattr(self, f, v)
    def __repr__(self): return f"{name}({', '.join(f'{f}={getattr(self, f)!r}' for f in fields)})"
    def __eq__(self, o): return type(self) is type(o) and all(getattr(self, f) == getattr(o, f) for f in fields)
    class C: pass
    C.__init__ = __init__; C.__repr__ = __repr__; C.__eq__ = __eq__; C.__name__ = name
    return C
P = field_class("P", "x", "y", y=0)
print(P(1), P(1, 2) == P(x=1, y=2), P.__name__)
try: P()
except TypeError as e: print(e)
class LinkedList:
    class Node:
        def __init__(self, v, nxt=None): self.v, self.nxt = v, nxt
    def __init__(self, it=()):
        self.head = None; self.n = 0
        for x in reversed(list(it)): self.head = self.Node(x, self.head); self.n += 1
    def __iter__(self):
        n = self.head
        while n is not None: yield n.v; n = n.nxt
    def __len__(self): return self.n
    def __getitem__(self, i):
        if isinstance(i, slice): return LinkedList(list(self)[i])
        if i < 0: i += self.n
        if not 0 <= i < self.n: raise IndexError(f"index {i} out of range")
        for k, v in enumerate(self):
            if k == i: return v
    def reverse(self):
        p, c = None, self.head
        while c: c.nxt, p, c = p, c, c.nxt
        self.head = p
    def __repr__(self): return "->".join(map(repr, self)) or "empty"
l = LinkedList("abcd"); l.reverse(); print(l, len(l), l[-1], l[1:3], "c" in l, LinkedList(), sorted(l), list(zip(l, l)))
try: l[10]
except IndexError as e: print(e)
class Event:
    def __init__(self): self.hs = {}
    def on(self, name):
        def d(f): self.hs.setdefault(name, []).append(f); return f
        return d
    def emit(self, name, *a, **k): return [h(*a, **k) for h in self.hs.get(name, ())]
ev = Event()
@ev.on("x")
def h1(a, b=2): return a + b
@ev.on("x")
def h2(*a, **k): return (a, k)
print(ev.emit("x", 1), ev.emit("x", 1, b=5), ev.emit("nope"))
def memoize(f):
    cache = {}
    def w(*a):
        if a not in cache: cache[a] = f(*a)
        return cache[a]
    w.cache = cache
    return w
@memoize
def lcs(a, b):
    if not a or not b: return ""
    if a[0] == b[0]: return a[0] + lcs(a[1:], b[1:])
    return max(lcs(a[1:], b), lcs(a, b[1:]), key=len)
print(lcs("AGGTAB", "GXTXAYB"), len(lcs.cache))
def compose(*fs):
    def inner(x):
        for f in reversed(fs): x = f(x)
        return x
    return inner
print(compose(str, lambda x: x * 2, int)("21"), compose()(5))
def curry(f, n):
    return lambda x: f(x) if n == 1 else curry(lambda *r: f(x, *r), n - 1)
print(curry(lambda a, b, c: (a, b, c), 3)(1)(2)(3))
class Descr:
    def __init__(self, lo): self.lo = lo
inv = {v: k for k, v in {"a": 1, "b": 2}.items()}; print(inv, dict(sorted(inv.items(), reverse=True)))
nested = {"a": {"b": [1, {"c": (2, 3)}]}}; print(nested["a"]["b"][1]["c"][0], nested)
def walk(o, path=""):
    if isinstance(o, dict):
        for k, v in o.items(): yield from walk(v, f"{path}.{k}")
    elif isinstance(o, (list, tuple)):
        for i, v in enumerate(o): yield from walk(v, f"{path}[{i}]")
    else: yield path, o
print(dict(walk(nested)))
def to_json(o, ind=0):
    if o is None: return "null"
    if o is True: return "true"
    if o is False: return "false"
    if isinstance(o, (int, float)): return repr(o)
    if isinstance(o, str): return '"' + o.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    if isinstance(o, dict): return "{" + ", ".join(to_json(str(k)) + ": " + to_json(v) for k, v in o.items()) + "}"
    return "[" + ", ".join(map(to_json, o)) + "]"
print(to_json({"a": [1, 2.5, None, True], "q": 'x"y\n', 3: {}}))
def parse_json(s):
    i = 0
    def ws():
        nonlocal i
        while i < len(s) and s[i] in " \n\t": i += 1
    def val():
        nonlocal i
        ws(); c = s[i]
        if c == "{":
            i += 1; d = {}; ws()
            while s[i] != "}":
                k = val(); ws(); assert s[i] == ":", i; i += 1; d[k] = val(); ws()
                if s[i] == ",": i += 1; ws()
            i += 1; return d
        if c == "[":
            i += 1; l = []; ws()
            while s[i] != "]":
                l.append(val()); ws()
                if s[i] == ",": i += 1
            i += 1; return l
        if c == '"':
            j = s.index('"', i + 1); r = s[i + 1:j]; i = j + 1; return r
        for w, v in (("null", None), ("true", True), ("false", False)):
            if s.startswith(w, i): i += len(w); return v
        j = i
        while j < len(s) and s[j] in "+-.eE0123456789": j += 1
        if i == j: raise ValueError(f"bad json at {i}: {s[i:i+5]!r}")
        t = s[i:j]; i = j
        return float(t) if any(x in t for x in ".eE") else int(t)
    return val()
print(parse_json('{"a": [1, -2.5e3, null, true], "b": {"c": "hi"}, "d": []}'))
try: parse_json("[?]")
except ValueError as e: print(e)

#> 12.39 EUR -13.66 EUR 12.34 EUR inv (Money(12, 'EUR'), Money(34, 'EUR')) 12.00 EUR 12 12.34 3 0x4d2 False True False 3.08 EUR 5 mod 9 @ & r|
#> True 12.35 EUR
#> TypeError unsupported operand type(s) for +: 'Money' and 'int'
#> TypeError unsupported operand type(s) for +: 'int' and 'Money'
#> ValueError EUR vs USD
#> TypeError '<' not supported between instances of 'Money' and 'Money'
#> TypeError unsupported operand type(s) for -: 'Money' and 'Money'
#> TypeError unsupported operand type(s) for *: 'Money' and 'int'
#> AttributeError 'Money' object has no attribute 'foo'
#> AttributeError 'Money' object has no attribute 'zz'
#> TypeError 'Money' object is not subscriptable
#> TypeError 'Money' object is not iterable
#> TypeError object of type 'Money' has no len()
#> TypeError 'Money' object is not callable
#> 0
#> P(x=1, y=0) True P
#> P missing ['x']
#> 'd'->'c'->'b'->'a' 4 a 'c'->'b' True empty ['a', 'b', 'c', 'd'] [('d', 'd'), ('c', 'c'), ('b', 'b'), ('a', 'a')]
#> index 10 out of range
#> [3, ((1,), {})] [6, ((1,), {'b': 5})] []
#> GTAB 46
#> 42 5
#> (1, 2, 3)
#> {1: 'a', 2: 'b'} {2: 'b', 1: 'a'}
#> 2 {'a': {'b': [1, {'c': (2, 3)}]}}
#> {'.a.b[0]': 1, '.a.b[1].c[0]': 2, '.a.b[1].c[1]': 3}
#> {"a": [1, 2.5, null, true], "q": "x\"y\n", "3": {}}
#> {'a': [1, -2500.0, None, True], 'b': {'c': 'hi'}, 'd': []}
#> bad json at 1: '?]'
