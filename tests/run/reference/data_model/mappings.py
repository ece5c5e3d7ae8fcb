"""Mappings: keys by equality and hash, insertion order, views, changes while iterating."""
d = {1: "one"}
d[1.0] = "float"
d[True] = "bool"
print(d, d[1 + 0j], len(d))
d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 9
print(d, list(d))
del d["b"]
d["b"] = 1
print(list(d), list(reversed(d)), d.popitem(), d)
for bad in (lambda: {}[1], lambda: {}["k"], lambda: {}[()], lambda: {}[[]], lambda: {[]: 1}, lambda: {}.pop("x"), lambda: {}.popitem(), lambda: dict([1]), lambda: dict(["abc"]), lambda: dict(1), lambda: {} < {}, lambda: {} + {}, lambda: {} | [], lambda: {**1}, lambda: dict(**{1: 2}), lambda: dict.fromkeys(1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
k, v, i = d.keys(), d.values(), d.items()
d["new"] = 0
print(k, v, i, len(k), "new" in k, 0 in v, ("new", 0) in i, k & {"a"}, sorted(k | {"z"}), sorted(i - {("a", 2)}), k == set(d), k.isdisjoint("q"), k.mapping == d)
for change in ("add", "del", "clear"):
    e = {1: 1, 2: 2, 3: 3}
    try:
        for key in e:
            if change == "add":
                e[key + 10] = 1
            elif change == "del":
                del e[key]
            else:
                e.clear()
    except RuntimeError as error:
        print(change, error)
e = {1: 1, 2: 2}
for key in e:
    e[key] = "replaced"
print(e)
e = {1: 1}
try:
    for key in e:
        del e[key]
        e[key + 1] = 1
except RuntimeError as error:
    print(error)


class Key:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return 7

    def __eq__(self, other):
        print("eq", self.v, getattr(other, "v", other))
        return self.v == getattr(other, "v", other)

    def __repr__(self):
        return f"Key({self.v})"


d = {Key(1): "a", Key(2): "b"}
print(d[Key(2)])
print(Key(3) in d, d.get(Key(3), "none"))
d[Key(1)] = "c"
print(d)


class Missing(dict):
    def __missing__(self, key):
        print("missing", key)
        return f"<{key}>"


m = Missing(a=1)
print(m["a"], m["b"], m.get("b"), "b" in m, len(m))
try:
    m.pop("b")
except KeyError as e:
    print(repr(e))
print({} == {}, {1: 2} == {1.0: 2.0}, {1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} != {1: 3}, not {}, {1: {}} == {1: {}})
print({"a": 1} | {"a": 2, "b": 3}, {**{"x": 1}, "y": 2, **{"x": 3}}, dict(a=1, **{"b": 2}), dict([("k", 1)], k=2), dict({"z": 1}))
x = y = {"a": 1}
x |= [("b", 2)]
print(y, x.setdefault("a", 5), x.setdefault("n"), x.update(q=1), x, x.copy() == x, x.copy() is x)

#> {1: 'bool'} bool 1
#> {'b': 9, 'a': 2, 'c': 3} ['b', 'a', 'c']
#> ['a', 'c', 'b'] ['b', 'c', 'a'] ('b', 1) {'a': 2, 'c': 3}
#> KeyError 1
#> KeyError 'k'
#> KeyError ()
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> KeyError 'x'
#> KeyError 'popitem(): dictionary is empty'
#> TypeError cannot convert dictionary update sequence element #0 to a sequence
#> ValueError dictionary update sequence element #0 has length 3; 2 is required
#> TypeError 'int' object is not iterable
#> TypeError '<' not supported between instances of 'dict' and 'dict'
#> TypeError unsupported operand type(s) for +: 'dict' and 'dict'
#> TypeError unsupported operand type(s) for |: 'dict' and 'list'
#> TypeError 'int' object is not a mapping
#> TypeError keywords must be strings
#> TypeError 'int' object is not iterable
#> dict_keys(['a', 'c', 'new']) dict_values([2, 3, 0]) dict_items([('a', 2), ('c', 3), ('new', 0)]) 3 True True True {'a'} ['a', 'c', 'new', 'z'] [('c', 3), ('new', 0)] True True True
#> add dictionary changed size during iteration
#> del dictionary changed size during iteration
#> clear dictionary changed size during iteration
#> {1: 'replaced', 2: 'replaced'}
#> dictionary keys changed during iteration
#> eq 1 2
#> eq 1 2
#> eq 2 2
#> b
#> eq 1 3
#> eq 2 3
#> eq 1 3
#> eq 2 3
#> False none
#> eq 1 1
#> {Key(1): 'c', Key(2): 'b'}
#> missing b
#> 1 <b> None False 1
#> KeyError('b')
#> True True True True True True
#> {'a': 2, 'b': 3} {'x': 3, 'y': 2} {'a': 1, 'b': 2} {'k': 2} {'z': 1}
#> {'a': 1, 'b': 2, 'n': None, 'q': 1} 1 None None {'a': 1, 'b': 2, 'n': None, 'q': 1} True False
