"""Dict and set comprehensions: repeats, order, equal keys of other types, keys that misbehave, results that are changed later."""


class Key:
    made = 0
    log = []

    def __init__(self, v):
        self.v = v
        Key.made += 1
        self.serial = Key.made

    def __hash__(self):
        Key.log.append(("hash", self.serial))
        return hash(self.v) % 3

    def __eq__(self, other):
        Key.log.append(("eq", self.serial, getattr(other, "serial", other)))
        return isinstance(other, Key) and self.v == other.v

    def __repr__(self):
        return f"K{self.v}#{self.serial}"


d = {Key(x): x for x in "aba"}
print(len(d), sorted(map(repr, d)), d)
Key.log.clear()
Key.made = 0
s = {Key(x) for x in (1, 4, 1, 7, 4)}
print(s, Key.log)
print({1: "int", **{k: "comp" for k in (1.0, True)}}, {k: type(k).__name__ for k in (1, 1.0, True, 1 + 0j)})
print({x for x in (0, False, 0.0, -0.0, 0j)}, {x for x in (False, 0)}, {k: v for k, v in [("a", 1), ("b", 2), ("a", 3)]})
d = {k: v for v, k in enumerate("hello")}
print(d, list(d), {v: k for k, v in d.items()})
n = float("nan")
print(len({x for x in (n, n, float("nan"))}), len({x: 1 for x in (n, float("nan"), n)}))
order = []
print({order.append(("k", i)) or i: order.append(("v", i)) for i in range(2)}, order)
print({(yes := i): (no := -i) for i in range(3)}, yes, no)
print({**{i: i for i in range(2)}, **{i: -i for i in range(1, 3)}}, [*{i for i in "aa"}, *{i: 0 for i in "bb"}])
big = {i: str(i) for i in range(1000)}
print(len(big), big[999], list(big)[:3], list(big.items())[-1])
fs = {name: (lambda x, n=n: x ** n) for n, name in enumerate(["one", "same", "square"])}
print({k: f(7) for k, f in fs.items()})
nested = {a: {b: {c: a + b + c for c in "xy"} for b in "x" if b != a} for a in "xz"}
print(nested)
copies = {k: dict.fromkeys("ab", k) for k in range(2)}
copies[0]["a"] = "changed"
shared = dict.fromkeys(range(2), [])
shared[0].append(1)
print(copies, shared, {k: [] for k in range(2)})


class Bad:
    def __hash__(self):
        raise RuntimeError("no hash")


class BadEq:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise RuntimeError("no eq")


for work in (lambda: {Bad() for _ in "a"}, lambda: {Bad(): 1 for _ in "a"}, lambda: {BadEq() for _ in "ab"}, lambda: {BadEq(): 1 for _ in "ab"},
             lambda: {{}: 1 for _ in "a"}, lambda: {set() for _ in "a"}, lambda: {(1, []) for _ in "a"}, lambda: {i: i for i in 5},
             lambda: {k: v for k, v in {"ab": 1}}, lambda: {k: v for k, v in {"abc": 1}}, lambda: {k: v for k, v in [1]}):
    try:
        print(work())
    except (TypeError, RuntimeError, ValueError) as e:
        print(type(e).__name__, e)
same = BadEq()
print(len({same for _ in "ab"}), len({same: 1 for _ in "ab"}))


class Changing:
    def __init__(self):
        self.d = {"a": 1, "b": 2}

    def grow(self):
        return {k: self.d.update({k * 2: 0}) for k in self.d}

    def shrink(self):
        return [self.d.pop(k) for k in self.d]

    def safe(self):
        return [self.d.pop(k) for k in list(self.d)]


for name in ("grow", "shrink", "safe"):
    c = Changing()
    try:
        print(name, getattr(c, name)(), c.d)
    except RuntimeError as e:
        print(name, e, c.d)
l = [1, 2, 3]
print([l.append(x) or x for x in l if len(l) < 6], l)
print({x for x in range(20)} == {*range(20)}, {i: None for i in range(3)}.keys() == {0, 1, 2}, frozenset(x for x in "aa"))
print(sorted({len(w): w for w in ["a", "bb", "c", "dd"]}.items()), max({k: -k for k in range(4)}, key={k: -k for k in range(4)}.get))

#> 2 ['Ka#1', 'Kb#2'] {Ka#1: 'a', Kb#2: 'b'}
#> {K1#1, K4#2, K7#4} [('hash', 1), ('hash', 2), ('eq', 1, 2), ('hash', 3), ('eq', 1, 3), ('hash', 4), ('eq', 1, 4), ('eq', 2, 4), ('hash', 5), ('eq', 1, 5), ('eq', 2, 5)]
#> {1: 'comp'} {1: 'complex'}
#> {0} {False} {'a': 3, 'b': 2}
#> {'h': 0, 'e': 1, 'l': 3, 'o': 4} ['h', 'e', 'l', 'o'] {0: 'h', 1: 'e', 3: 'l', 4: 'o'}
#> 2 2
#> {0: None, 1: None} [('k', 0), ('v', 0), ('k', 1), ('v', 1)]
#> {0: 0, 1: -1, 2: -2} 2 -2
#> {0: 0, 1: -1, 2: -2} ['a', 'b']
#> 1000 999 [0, 1, 2] (999, '999')
#> {'one': 1, 'same': 7, 'square': 49}
#> {'x': {}, 'z': {'x': {'x': 'zxx', 'y': 'zxy'}}}
#> {0: {'a': 'changed', 'b': 0}, 1: {'a': 1, 'b': 1}} {0: [1], 1: [1]} {0: [], 1: []}
#> RuntimeError no hash
#> RuntimeError no hash
#> RuntimeError no eq
#> RuntimeError no eq
#> TypeError unhashable type: 'dict'
#> TypeError unhashable type: 'set'
#> TypeError unhashable type: 'list'
#> TypeError 'int' object is not iterable
#> {'a': 'b'}
#> ValueError too many values to unpack (expected 2)
#> TypeError cannot unpack non-iterable int object
#> 1 1
#> grow dictionary changed size during iteration {'a': 1, 'b': 2, 'aa': 0}
#> shrink dictionary changed size during iteration {'b': 2}
#> safe [1, 2] {}
#> [1, 2, 3] [1, 2, 3, 1, 2, 3]
#> True True frozenset({'a'})
#> [(1, 'c'), (2, 'dd')] 0
