# get, pop, popitem, setdefault, clear, copy, |, |=, comparison, del, reversed; messages and order.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class D(dict):
    pass


def do(code):
    d = {"a": 1, "b": [2], 3: None}
    try:
        r = code(d)
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r, d)


for code in (lambda d: d.get("a"), lambda d: d.get("z"), lambda d: d.get("z", 0), lambda d: d.get(), lambda d: d.get("a", 1, 2), lambda d: d.get(key="a"), lambda d: d.get("z", default=1), lambda d: d.pop("a"), lambda d: d.pop("z"), lambda d: d.pop("z", "dflt"), lambda d: d.pop(), lambda d: d.pop("a", 1, 2), lambda d: d.pop((1, 2)), lambda d: d.pop(None), lambda d: d.popitem(), lambda d: d.popitem(1), lambda d: (d.popitem(), d.popitem(), d.popitem()), lambda d: (d.clear(), d.popitem()), lambda d: d.setdefault("a", 9), lambda d: d.setdefault("z"), lambda d: d.setdefault("z", []), lambda d: d.setdefault(), lambda d: d.clear(), lambda d: d.clear(1), lambda d: d.copy(), lambda d: d.copy() is d, lambda d: d.copy()["b"] is d["b"], lambda d: d.copy(1), lambda d: d | {"a": 0, "n": 1}, lambda d: {"n": 1, "a": 0} | d, lambda d: d | [("a", 1)], lambda d: d | None, lambda d: d.__ior__([("i", 1)]), lambda d: d.__ior__(5), lambda d: d.__or__([]), lambda d: d.__ror__({"r": 1}), lambda d: d["z"], lambda d: d[(1, "x")], lambda d: d[None], lambda d: d[""], lambda d: d["it's"], lambda d: d.__delitem__("a"), lambda d: d.__delitem__("z"), lambda d: d.__setitem__("n", 1), lambda d: d.__contains__("a"), lambda d: d.__len__(), lambda d: list(d.__reversed__()), lambda d: list(reversed(d)), lambda d: list(reversed(d.items())), lambda d: list(reversed(d.values())), lambda d: d == {"a": 1, 3: None, "b": [2]}, lambda d: d != {}, lambda d: d < {}, lambda d: d == [("a", 1)], lambda d: d + {}, lambda d: d * 2, lambda d: hash(d), lambda d: d.has_key("a"), lambda d: d.a, lambda d: d(), lambda d: d[1:2], lambda d: d.__init__(q=1), lambda d: d.__init__({}, {}), lambda d: d.update(a=0) or d.update([("a", 5)]), lambda d: d.items("x"), lambda d: d.keys(1), lambda d: sorted(map(str, d)), lambda d: max(d.values()), lambda d: dict.get(d), lambda d: dict.get([], 1), lambda d: dict.items([])):
    do(code)
d = {}
for i in range(20):
    d[i] = i * i
for i in range(0, 20, 2):
    del d[i]
d[0] = "back"
print(d, next(iter(d)), d.popitem(), list(d)[-1], len(d), list(d.items())[2:4])
x, y = {"a": 1}, {"a": 2, "b": 3}
print(x | y, y | x, type(D(a=1) | {}).__name__, type({} | D(a=1)).__name__, type(D() | D()).__name__, type(D(a=1).copy()).__name__)
x |= y
x |= zip("cd", "ef")
print(x)
def bad():
    z = {}
    z |= 5
def bad2():
    z = {}
    z |= [1]
def bad3():
    z = {}
    z += {}
for f in (bad, bad2, bad3):
    tell(f)
class Odd:
    def __ror__(self, o):
        return ("ror", o)
    def __eq__(self, o):
        return "eq"
print({} | Odd(), {} == Odd(), {1: Odd()} == {1: 2}, {1: float("nan")} == {1: float("nan")}, (lambda n: {1: n} == {1: n})(float("nan")), {1: 2, 2: 3} == {2: 3, 1: 2.0})
class Rep(dict):
    def __repr__(self):
        return "<own>"
r = {}
r["me"] = r
r["list"] = [r]
print(r, Rep(a=1), {"k": Rep()}, str(Rep()), D(a=D()), repr(D()), f"{D(x=1)}")
nested = {"a": {"b": {"c": [1, {"d": 2}]}}}
nested["a"]["b"]["c"][1]["e"] = (3,)
print(nested, nested["a"]["b"]["c"][1].setdefault("f", {}), nested, sep="\n")

#> 1 {'a': 1, 'b': [2], 3: None}
#> None {'a': 1, 'b': [2], 3: None}
#> 0 {'a': 1, 'b': [2], 3: None}
#> TypeError: get expected at least 1 argument, got 0 {'a': 1, 'b': [2], 3: None}
#> TypeError: get expected at most 2 arguments, got 3 {'a': 1, 'b': [2], 3: None}
#> TypeError: dict.get() takes no keyword arguments {'a': 1, 'b': [2], 3: None}
#> TypeError: dict.get() takes no keyword arguments {'a': 1, 'b': [2], 3: None}
#> 1 {'b': [2], 3: None}
#> KeyError: 'z' {'a': 1, 'b': [2], 3: None}
#> dflt {'a': 1, 'b': [2], 3: None}
#> TypeError: pop expected at least 1 argument, got 0 {'a': 1, 'b': [2], 3: None}
#> TypeError: pop expected at most 2 arguments, got 3 {'a': 1, 'b': [2], 3: None}
#> KeyError: (1, 2) {'a': 1, 'b': [2], 3: None}
#> KeyError: None {'a': 1, 'b': [2], 3: None}
#> (3, None) {'a': 1, 'b': [2]}
#> TypeError: dict.popitem() takes no arguments (1 given) {'a': 1, 'b': [2], 3: None}
#> ((3, None), ('b', [2]), ('a', 1)) {}
#> KeyError: 'popitem(): dictionary is empty' {}
#> 1 {'a': 1, 'b': [2], 3: None}
#> None {'a': 1, 'b': [2], 3: None, 'z': None}
#> [] {'a': 1, 'b': [2], 3: None, 'z': []}
#> TypeError: setdefault expected at least 1 argument, got 0 {'a': 1, 'b': [2], 3: None}
#> None {}
#> TypeError: dict.clear() takes no arguments (1 given) {'a': 1, 'b': [2], 3: None}
#> {'a': 1, 'b': [2], 3: None} {'a': 1, 'b': [2], 3: None}
#> False {'a': 1, 'b': [2], 3: None}
#> True {'a': 1, 'b': [2], 3: None}
#> TypeError: dict.copy() takes no arguments (1 given) {'a': 1, 'b': [2], 3: None}
#> {'a': 0, 'b': [2], 3: None, 'n': 1} {'a': 1, 'b': [2], 3: None}
#> {'n': 1, 'a': 1, 'b': [2], 3: None} {'a': 1, 'b': [2], 3: None}
#> TypeError: unsupported operand type(s) for |: 'dict' and 'list' {'a': 1, 'b': [2], 3: None}
#> TypeError: unsupported operand type(s) for |: 'dict' and 'NoneType' {'a': 1, 'b': [2], 3: None}
#> {'a': 1, 'b': [2], 3: None, 'i': 1} {'a': 1, 'b': [2], 3: None, 'i': 1}
#> TypeError: 'int' object is not iterable {'a': 1, 'b': [2], 3: None}
#> NotImplemented {'a': 1, 'b': [2], 3: None}
#> {'r': 1, 'a': 1, 'b': [2], 3: None} {'a': 1, 'b': [2], 3: None}
#> KeyError: 'z' {'a': 1, 'b': [2], 3: None}
#> KeyError: (1, 'x') {'a': 1, 'b': [2], 3: None}
#> KeyError: None {'a': 1, 'b': [2], 3: None}
#> KeyError: '' {'a': 1, 'b': [2], 3: None}
#> KeyError: "it's" {'a': 1, 'b': [2], 3: None}
#> None {'b': [2], 3: None}
#> KeyError: 'z' {'a': 1, 'b': [2], 3: None}
#> None {'a': 1, 'b': [2], 3: None, 'n': 1}
#> True {'a': 1, 'b': [2], 3: None}
#> 3 {'a': 1, 'b': [2], 3: None}
#> [3, 'b', 'a'] {'a': 1, 'b': [2], 3: None}
#> [3, 'b', 'a'] {'a': 1, 'b': [2], 3: None}
#> [(3, None), ('b', [2]), ('a', 1)] {'a': 1, 'b': [2], 3: None}
#> [None, [2], 1] {'a': 1, 'b': [2], 3: None}
#> True {'a': 1, 'b': [2], 3: None}
#> True {'a': 1, 'b': [2], 3: None}
#> TypeError: '<' not supported between instances of 'dict' and 'dict' {'a': 1, 'b': [2], 3: None}
#> False {'a': 1, 'b': [2], 3: None}
#> TypeError: unsupported operand type(s) for +: 'dict' and 'dict' {'a': 1, 'b': [2], 3: None}
#> TypeError: unsupported operand type(s) for *: 'dict' and 'int' {'a': 1, 'b': [2], 3: None}
#> TypeError: unhashable type: 'dict' {'a': 1, 'b': [2], 3: None}
#> AttributeError: 'dict' object has no attribute 'has_key' {'a': 1, 'b': [2], 3: None}
#> AttributeError: 'dict' object has no attribute 'a' {'a': 1, 'b': [2], 3: None}
#> TypeError: 'dict' object is not callable {'a': 1, 'b': [2], 3: None}
#> KeyError: slice(1, 2, None) {'a': 1, 'b': [2], 3: None}
#> None {'a': 1, 'b': [2], 3: None, 'q': 1}
#> TypeError: dict expected at most 1 argument, got 2 {'a': 1, 'b': [2], 3: None}
#> None {'a': 5, 'b': [2], 3: None}
#> TypeError: dict.items() takes no arguments (1 given) {'a': 1, 'b': [2], 3: None}
#> TypeError: dict.keys() takes no arguments (1 given) {'a': 1, 'b': [2], 3: None}
#> ['3', 'a', 'b'] {'a': 1, 'b': [2], 3: None}
#> TypeError: '>' not supported between instances of 'list' and 'int' {'a': 1, 'b': [2], 3: None}
#> TypeError: get expected at least 1 argument, got 0 {'a': 1, 'b': [2], 3: None}
#> TypeError: descriptor 'get' for 'dict' objects doesn't apply to a 'list' object {'a': 1, 'b': [2], 3: None}
#> TypeError: descriptor 'items' for 'dict' objects doesn't apply to a 'list' object {'a': 1, 'b': [2], 3: None}
#> {1: 1, 3: 9, 5: 25, 7: 49, 9: 81, 11: 121, 13: 169, 15: 225, 17: 289, 19: 361} 1 (0, 'back') 19 10 [(5, 25), (7, 49)]
#> {'a': 2, 'b': 3} {'a': 1, 'b': 3} dict dict dict dict
#> {'a': 2, 'b': 3, 'c': 'e', 'd': 'f'}
#> TypeError 'int' object is not iterable
#> TypeError cannot convert dictionary update sequence element #0 to a sequence
#> TypeError unsupported operand type(s) for +=: 'dict' and 'dict'
#> ('ror', {}) eq True False True True
#> {'me': {...}, 'list': [{...}]} <own> {'k': <own>} <own> {'a': {}} {} {'x': 1}
#> {'a': {'b': {'c': [1, {'d': 2, 'e': (3,), 'f': {}}]}}}
#> {}
#> {'a': {'b': {'c': [1, {'d': 2, 'e': (3,), 'f': {}}]}}}
