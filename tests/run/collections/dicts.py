# dict: order, methods, views, merging, mutation, keys that are equal.
d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 10
print(d, list(d), len(d), d["a"], d.get("z"), d.get("z", 0), "a" in d, 2 in d)
del d["b"]
d["b"] = 4
print(d, list(d.items()), list(d.keys()), list(d.values()), d.pop("a"), d.pop("zz", "none"), d)
print(d.setdefault("c", 99), d.setdefault("n", []), d, d.popitem(), d)
d.update({"x": 1}, y=2)
d.update([("z", 3), ("x", 100)])
print(d, d | {"c": 0, "q": 1}, {**d, "c": -1}, dict(a=1, b=2), dict([(1, 2)]), dict({"k": 1}, j=2), dict(zip("ab", (1, 2))))
print({1: "a", 1.0: "b", True: "c"}, {0: 1, False: 2}, {"": 1, None: 2, (): 3}, {i: i * i for i in range(3)})
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), {"a": 1} == {"a": 1.0}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, {} == [], {"a": 1} != {"a": 2})
keys, values, items = d.keys(), d.values(), d.items()
d["new"] = "seen"
print(len(keys), "new" in keys, "seen" in values, ("new", "seen") in items, keys, values, items)
print(keys & {"c", "zzz"}, sorted(keys | {"zzz"}), sorted(keys - {"c"}), {"a": 1}.keys() == {"a"}, {"a": 1}.items() == {("a", 1)})
print(list(reversed(d)), list(reversed(d.items()))[0], sorted(d, key=str), max({"a": 1, "b": 0}), min({"a": 5, "b": 0}.items(), key=lambda kv: kv[1]))
for attempt in (lambda: d["missing"], lambda: d[[1]], lambda: {}.popitem(), lambda: {}.pop(1), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(5), lambda: {} < {}, lambda: {} + {}, lambda: d.nope, lambda: {[]: 1}, lambda: {{}: 1}, lambda: dict("ab")):
    try:
        print(attempt())
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
for change in ("add", "delete"):
    data = {1: "a", 2: "b", 3: "c"}
    try:
        for k in data:
            if change == "add":
                data[k + 10] = "x"
            else:
                del data[k]
    except RuntimeError as error:
        print(error)
data = {1: "a", 2: "b"}
for k in data:
    data[k] = data[k] * 2
for k in list(data):
    if k == 1:
        del data[k]
print(data, data.copy() is data, data.copy() == data)
data.clear()
print(data, bool(data), not {})


class K:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 2

    def __eq__(self, other):
        return isinstance(other, K) and self.n == other.n

    def __repr__(self):
        return f"K({self.n})"


m = {K(i): i for i in range(6)}
print(m, m[K(4)], K(7) in m, m.pop(K(2)), list(m))
nested = {}
for path in ("a/b", "a/c", "d/e"):
    first, second = path.split("/")
    nested.setdefault(first, {})[second] = len(nested)
print(nested, nested["a"]["c"])
big = {i: str(i) for i in range(1000)}
for i in range(0, 1000, 3):
    del big[i]
print(len(big), sum(big), list(big)[:5], big[998], 999 in big, list(big.items())[-1])
groups = {}
for word in "one two three four five six".split():
    groups.setdefault(len(word), []).append(word)
print(groups, {k: len(v) for k, v in groups.items()}, [k for k, v in sorted(groups.items(), reverse=True)])
a = {"x": [1]}
b = dict(a)
b["x"].append(2)
b["y"] = 1
a |= {"z": 26}
print(a, b, {**a, **b}, {1: {2: {3: 4}}}[1][2][3], str({"k": "v's"}), {"a": 1}.__contains__("a"), {b"k": None, 1.5: ...})

#> {'b': 10, 'a': 2, 'c': 3} ['b', 'a', 'c'] 3 2 None 0 True False
#> {'c': 3, 'b': 4} [('a', 2), ('c', 3), ('b', 4)] ['a', 'c', 'b'] [2, 3, 4] 2 none {'c': 3, 'b': 4}
#> 3 [] {'c': 3, 'b': 4} ('n', []) {'c': 3, 'b': 4}
#> {'c': 3, 'b': 4, 'x': 100, 'y': 2, 'z': 3} {'c': 0, 'b': 4, 'x': 100, 'y': 2, 'z': 3, 'q': 1} {'c': -1, 'b': 4, 'x': 100, 'y': 2, 'z': 3} {'a': 1, 'b': 2} {1: 2} {'k': 1, 'j': 2} {'a': 1, 'b': 2}
#> {1: 'c'} {0: 2} {'': 1, None: 2, (): 3} {0: 0, 1: 1, 2: 4}
#> {'a': None, 'b': None, 'c': None} {1: 0, 2: 0} True True False True
#> 6 True True True dict_keys(['c', 'b', 'x', 'y', 'z', 'new']) dict_values([3, 4, 100, 2, 3, 'seen']) dict_items([('c', 3), ('b', 4), ('x', 100), ('y', 2), ('z', 3), ('new', 'seen')])
#> {'c'} ['b', 'c', 'new', 'x', 'y', 'z', 'zzz'] ['b', 'new', 'x', 'y', 'z'] True True
#> ['new', 'z', 'y', 'x', 'b', 'c'] ('new', 'seen') ['b', 'c', 'new', 'x', 'y', 'z'] b ('b', 0)
#> KeyError 'missing'
#> TypeError unhashable type: 'list'
#> KeyError 'popitem(): dictionary is empty'
#> KeyError 1
#> TypeError cannot convert dictionary update sequence element #0 to a sequence
#> ValueError dictionary update sequence element #0 has length 3; 2 is required
#> TypeError 'int' object is not iterable
#> TypeError '<' not supported between instances of 'dict' and 'dict'
#> TypeError unsupported operand type(s) for +: 'dict' and 'dict'
#> AttributeError 'dict' object has no attribute 'nope'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'dict'
#> ValueError dictionary update sequence element #0 has length 1; 2 is required
#> dictionary changed size during iteration
#> dictionary changed size during iteration
#> {2: 'bb'} False True
#> {} False True
#> {K(0): 0, K(1): 1, K(3): 3, K(4): 4, K(5): 5} 4 False 2 [K(0), K(1), K(3), K(4), K(5)]
#> {'a': {'b': 0, 'c': 1}, 'd': {'e': 1}} 1
#> 666 332667 [1, 2, 4, 5, 7] 998 False (998, '998')
#> {3: ['one', 'two', 'six'], 5: ['three'], 4: ['four', 'five']} {3: 3, 5: 1, 4: 2} [5, 4, 3]
#> {'x': [1, 2], 'z': 26} {'x': [1, 2], 'y': 1} {'x': [1, 2], 'z': 26, 'y': 1} 4 {'k': "v's"} True {b'k': None, 1.5: Ellipsis}
