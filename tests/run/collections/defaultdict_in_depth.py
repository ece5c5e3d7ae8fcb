# defaultdict: factories of all kinds, failing factories, copies, unions, repr, what does not call.
import copy
from collections import defaultdict
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class F:
    n = 0

    def __call__(self):
        F.n += 1
        return F.n

    def __repr__(self):
        return "F()"


def failing():
    raise ValueError("factory")


class Sub(defaultdict):
    def __missing__(self, key):
        if key == "own":
            return "answered"
        return super().__missing__(key)


for args, kw in (((), {}), ((list,), {}), ((None,), {}), ((int, {"a": 1}), {}), ((int, [("a", 1)]), {"b": 2}), ((), {"x": 1}), ((5,), {}), (({"a": 1},), {}), ((int, 5), {}), ((list, {}, {}), {}), ((F(),), {}), (("abc",), {}), ((None, "ab"), {}), ((int,), {"default_factory": 3})):
    tell(defaultdict, *args, **kw)
d = defaultdict(F())
print(d["a"], d["b"], d["a"], d.get("c"), "c" in d, d.setdefault("d"), d.pop("zz", "dflt"), len(d), d)
for f in (lambda: d[[]], lambda: defaultdict()["k"], lambda: defaultdict(None)[(1, 2)], lambda: defaultdict(failing)["k"], lambda: d.pop("none"), lambda: d.__missing__("direct"), lambda: defaultdict().__missing__("m"), lambda: defaultdict(lambda x: x)["k"], lambda: d.default_factory, lambda: setattr(d, "default_factory", 5), lambda: d["not callable"], lambda: setattr(d, "default_factory", None), lambda: d["gone"], lambda: d["a"], lambda: hash(d), lambda: d.nothing, lambda: delattr(defaultdict(int), "default_factory")):
    tell(f)
groups = defaultdict(list)
for w in "apple avocado banana blueberry cherry".split():
    groups[w[0]].append(w)
print(groups, dict(groups), groups == {"a": ["apple", "avocado"], "b": ["banana", "blueberry"], "c": ["cherry"]}, list(groups), len(groups["zz"]), list(groups))
c, cc, dc = groups.copy(), copy.copy(groups), copy.deepcopy(groups)
groups["a"].append("changed")
print(type(c).__name__, c["a"][-1], cc["a"][-1], dc["a"][-1], c.default_factory is list, dc.default_factory is list)
u = defaultdict(int, a=1) | {"b": 2}
v = {"b": 2} | defaultdict(str, a=1)
w = defaultdict(int, a=1) | defaultdict(str, c=1)
print(u, v, w)
u |= {"z": 9}
u |= [("y", 8)]
print(u, u["new"], defaultdict.fromkeys("ab", 1), type(defaultdict.fromkeys("a")).__name__)
for f in (lambda: defaultdict(int) | 5, lambda: 5 | defaultdict(int), lambda: defaultdict(int) | [(1, 2)], lambda: defaultdict(int) + {}):
    tell(f)
s = Sub(list, a=1)
print(s["own"], s["other"], s, type(s.copy()).__name__, type(s | {}).__name__)
tree = lambda: defaultdict(tree)
t = tree()
t["x"]["y"]["z"] = 1
t["x"]["w"] = 2
print(sorted(t["x"]), t["x"]["y"]["z"], "q" in t["x"], len(t["n"]["m"]))
r = defaultdict(int)
r["self"] = r
print(r)
r2 = defaultdict(r.get)
print(repr(defaultdict(int, {1: {2: 3}})), str(defaultdict(None, a=1)), [*defaultdict(int, k=1).items()], defaultdict(int).default_factory(), isinstance(r, dict), defaultdict(dict)["a"], defaultdict(bool)[0], defaultdict(lambda: "?")["x"])
counts = defaultdict(int)
for ch in "hello":
    counts[ch] += 1
nested = defaultdict(lambda: defaultdict(int))
for a, b in ("ab", "ac", "bb", "ab"):
    nested[a][b] += 1
print(dict(counts), {k: dict(v) for k, v in nested.items()}, "{a}{b}".format_map(defaultdict(lambda: "-", a="A")), "%(x)s" % defaultdict(lambda: "dflt"))
def inside():
    e = defaultdict(int)
    for k in e.keys():
        pass
    for i in range(3):
        e[i]
    for k in e:
        e[k + 10]
tell(inside)

#> defaultdict(None, {})
#> defaultdict(<class 'list'>, {})
#> defaultdict(None, {})
#> defaultdict(<class 'int'>, {'a': 1})
#> defaultdict(<class 'int'>, {'a': 1, 'b': 2})
#> defaultdict(None, {'x': 1})
#> TypeError first argument must be callable or None
#> TypeError first argument must be callable or None
#> TypeError 'int' object is not iterable
#> TypeError dict expected at most 1 argument, got 2
#> defaultdict(F(), {})
#> TypeError first argument must be callable or None
#> ValueError dictionary update sequence element #0 has length 1; 2 is required
#> defaultdict(<class 'int'>, {'default_factory': 3})
#> 1 2 1 None False None dflt 3 defaultdict(F(), {'a': 1, 'b': 2, 'd': None})
#> TypeError unhashable type: 'list'
#> KeyError 'k'
#> KeyError (1, 2)
#> ValueError factory
#> KeyError 'none'
#> 3
#> KeyError 'm'
#> TypeError <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'x'
#> F()
#> None
#> TypeError 'int' object is not callable
#> None
#> KeyError 'gone'
#> 1
#> TypeError unhashable type: 'collections.defaultdict'
#> AttributeError 'collections.defaultdict' object has no attribute 'nothing'
#> None
#> defaultdict(<class 'list'>, {'a': ['apple', 'avocado'], 'b': ['banana', 'blueberry'], 'c': ['cherry'], 'zz': []}) {'a': ['apple', 'avocado'], 'b': ['banana', 'blueberry'], 'c': ['cherry']} True ['a', 'b', 'c'] 0 ['a', 'b', 'c', 'zz']
#> defaultdict changed changed avocado True True
#> defaultdict(<class 'int'>, {'a': 1, 'b': 2}) defaultdict(<class 'str'>, {'b': 2, 'a': 1}) defaultdict(<class 'int'>, {'a': 1, 'c': 1})
#> defaultdict(<class 'int'>, {'a': 1, 'b': 2, 'z': 9, 'y': 8, 'new': 0}) 0 defaultdict(None, {'a': 1, 'b': 1}) defaultdict
#> TypeError unsupported operand type(s) for |: 'collections.defaultdict' and 'int'
#> TypeError unsupported operand type(s) for |: 'int' and 'collections.defaultdict'
#> TypeError unsupported operand type(s) for |: 'collections.defaultdict' and 'list'
#> TypeError unsupported operand type(s) for +: 'collections.defaultdict' and 'dict'
#> answered [] Sub(<class 'list'>, {'a': 1, 'other': []}) Sub Sub
#> ['w', 'y'] 1 False 0
#> defaultdict(<class 'int'>, {'self': defaultdict(<class 'int'>, {...})})
#> defaultdict(<class 'int'>, {1: {2: 3}}) defaultdict(None, {'a': 1}) [('k', 1)] 0 True {} False ?
#> {'h': 1, 'e': 1, 'l': 2, 'o': 1} {'a': {'b': 2, 'c': 1}, 'b': {'b': 1}} A- dflt
#> RuntimeError dictionary changed size during iteration
