# keys, values and items views: set operations with any iterable, comparison, mutation, reversal, repr.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Eq:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        return self.n == getattr(o, "n", o)

    def __hash__(self):
        return 5

    def __repr__(self):
        return f"E{self.n}"


d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), len(v), len(i), repr(k), [k], type(k).__name__, type(v).__name__, type(i).__name__)
for other in (["a", "z"], ("b",), "abz", {"c": 0}, {"a"}, frozenset("b"), d, k, iter("ac"), [], {"z": 1}.keys(), [("a", 1)], range(2)):
    lst = list(other) if type(other).__name__.endswith("iterator") else other
    for name, op in (("&", lambda: k & lst), ("|", lambda: k | lst), ("-", lambda: k - lst), ("^", lambda: k ^ lst)):
        try:
            r = op()
            print(name, sorted(map(str, r)), type(r).__name__, end="; ")
        except Exception as e:
            print(name, type(e).__name__, e, end="; ")
    tell(k.isdisjoint, lst)
for op in (lambda: k & 5, lambda: k | None, lambda: 5 & k, lambda: k - 1, lambda: k ^ 2.5, lambda: k + k, lambda: v & v, lambda: v | [], lambda: i & [("a", 1), ("b", 9)], lambda: sorted(i | [("z", 0)]), lambda: sorted(i - [("a", 1)]), lambda: sorted(i ^ [("a", 1), ("q", 1)]), lambda: i & [["a", 1]], lambda: i.isdisjoint([("a", 1)]), lambda: i.isdisjoint([("a", 2)]), lambda: k.isdisjoint(5), lambda: k.isdisjoint(), lambda: v.isdisjoint([]), lambda: sorted(["a", "q"] - k), lambda: sorted(["a", "q"] & k), lambda: sorted("aq" | k), lambda: sorted({"a", "q"} - k), lambda: sorted({"a"} ^ k), lambda: k & [[]], lambda: k | [[]], lambda: k - [[]], lambda: {"l": []}.items() & [("l", [])], lambda: {"l": []}.items() | [], lambda: ("l", []) in {"l": []}.items()):
    tell(op)
for op in (lambda: k == {"a", "b", "c"}, lambda: k == d, lambda: k == ["a", "b", "c"], lambda: k == dict(d).keys(), lambda: k != {"a"}, lambda: k < {"a", "b", "c", "d"}, lambda: k <= {"a", "b", "c"}, lambda: k > {"a"}, lambda: k >= {"z"}, lambda: {"a"} < k, lambda: k < ["a"], lambda: v == d.values(), lambda: v == v, lambda: v < v, lambda: i == dict(d).items(), lambda: i >= {("a", 1)}, lambda: i < {("a", 1)}, lambda: i == {("a", 1)}, lambda: hash(k), lambda: hash(v) is not None, lambda: hash(i), lambda: k[0], lambda: v["a"], lambda: k.add("x"), lambda: k.mapping["a"], lambda: type(k.mapping).__name__, lambda: k.mapping == d, lambda: bool({}.keys()), lambda: list(reversed(k)), lambda: list(reversed(i))[0], lambda: "a" in k, lambda: 1 in v, lambda: ("a", 1) in i, lambda: ("a", 2) in i, lambda: "a" in i, lambda: ("a",) in i, lambda: ("a", 1, 2) in i, lambda: ["a", 1] in i, lambda: [] in k, lambda: ([], 1) in i, lambda: [] in v, lambda: (1 + 0j) in v, lambda: type(k)()):
    tell(op)
d["d"] = 4
del d["a"]
print(k, v, i, k.mapping)
tell(lambda: setattr(k, "x", 1))
def m():
    k.mapping["q"] = 1
tell(m)
def during(change, view="keys"):
    e = dict.fromkeys("abc", 0)
    seen = []
    for x in getattr(e, view)():
        seen.append(x)
        if len(seen) == 2:
            change(e)
    return seen, e
for view in ("keys", "values", "items"):
    for change in (lambda e: e.update(z=1), lambda e: e.pop("a"), lambda e: e.clear(), lambda e: e.update(a=5), lambda e: (e.pop("a"), e.update(n=1)), lambda e: e.popitem()):
        tell(during, change, view)
e = {1: 2}
it = iter(e)
e[3] = 4
tell(next, it)
tell(next, it)
it = iter(e.items())
print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), list(it), type(it).__name__, type(iter(e.values())).__name__, type(reversed(e)).__name__, it.__length_hint__())
x = {Eq(1): Eq(1), Eq(2): Eq(2)}
print(x.items() & {(Eq(1), Eq(1))}, x.keys() - {Eq(1)}, Eq(2) in x.values(), (Eq(2), 2) in x.items(), x.items() == {(Eq(1), 1), (Eq(2), 2)})
r = {}
r["v"] = r.values()
r["k"] = r.keys()
print(r["k"], len(r["v"]))

#> dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)]) 3 3 3 dict_keys(['a', 'b', 'c']) [dict_keys(['a', 'b', 'c'])] dict_keys dict_values dict_items
#> & ['a'] set; | ['a', 'b', 'c', 'z'] set; - ['b', 'c'] set; ^ ['b', 'c', 'z'] set; False
#> & ['b'] set; | ['a', 'b', 'c'] set; - ['a', 'c'] set; ^ ['a', 'c'] set; False
#> & ['a', 'b'] set; | ['a', 'b', 'c', 'z'] set; - ['c'] set; ^ ['c', 'z'] set; False
#> & ['c'] set; | ['a', 'b', 'c'] set; - ['a', 'b'] set; ^ ['a', 'b'] set; False
#> & ['a'] set; | ['a', 'b', 'c'] set; - ['b', 'c'] set; ^ ['b', 'c'] set; False
#> & ['b'] set; | ['a', 'b', 'c'] set; - ['a', 'c'] set; ^ ['a', 'c'] set; False
#> & ['a', 'b', 'c'] set; | ['a', 'b', 'c'] set; - [] set; ^ [] set; False
#> & ['a', 'b', 'c'] set; | ['a', 'b', 'c'] set; - [] set; ^ [] set; False
#> & ['a', 'c'] set; | ['a', 'b', 'c'] set; - ['b'] set; ^ ['b'] set; False
#> & [] set; | ['a', 'b', 'c'] set; - ['a', 'b', 'c'] set; ^ ['a', 'b', 'c'] set; True
#> & [] set; | ['a', 'b', 'c', 'z'] set; - ['a', 'b', 'c'] set; ^ ['a', 'b', 'c', 'z'] set; True
#> & [] set; | ["('a', 1)", 'a', 'b', 'c'] set; - ['a', 'b', 'c'] set; ^ ["('a', 1)", 'a', 'b', 'c'] set; True
#> & [] set; | ['0', '1', 'a', 'b', 'c'] set; - ['a', 'b', 'c'] set; ^ ['0', '1', 'a', 'b', 'c'] set; True
#> TypeError 'int' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'float' object is not iterable
#> TypeError unsupported operand type(s) for +: 'dict_keys' and 'dict_keys'
#> TypeError unsupported operand type(s) for &: 'dict_values' and 'dict_values'
#> TypeError unsupported operand type(s) for |: 'dict_values' and 'list'
#> {('a', 1)}
#> [('a', 1), ('b', 2), ('c', 3), ('z', 0)]
#> [('b', 2), ('c', 3)]
#> [('b', 2), ('c', 3), ('q', 1)]
#> set()
#> False
#> True
#> TypeError 'int' object is not iterable
#> TypeError dict_keys.isdisjoint() takes exactly one argument (0 given)
#> AttributeError 'dict_values' object has no attribute 'isdisjoint'
#> ['q']
#> ['a']
#> ['a', 'b', 'c', 'q']
#> ['q']
#> ['b', 'c']
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> True
#> True
#> False
#> False
#> True
#> True
#> True
#> True
#> True
#> False
#> True
#> TypeError '<' not supported between instances of 'dict_keys' and 'list'
#> False
#> True
#> TypeError '<' not supported between instances of 'dict_values' and 'dict_values'
#> True
#> True
#> False
#> False
#> TypeError unhashable type: 'dict_keys'
#> True
#> TypeError unhashable type: 'dict_items'
#> TypeError 'dict_keys' object is not subscriptable
#> TypeError 'dict_values' object is not subscriptable
#> AttributeError 'dict_keys' object has no attribute 'add'
#> 1
#> 'mappingproxy'
#> True
#> False
#> ['c', 'b', 'a']
#> ('c', 3)
#> True
#> True
#> True
#> False
#> False
#> False
#> False
#> False
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> False
#> True
#> TypeError cannot create 'dict_keys' instances
#> dict_keys(['b', 'c', 'd']) dict_values([2, 3, 4]) dict_items([('b', 2), ('c', 3), ('d', 4)]) {'b': 2, 'c': 3, 'd': 4}
#> AttributeError 'dict_keys' object has no attribute 'x'
#> TypeError 'mappingproxy' object does not support item assignment
#> RuntimeError dictionary changed size during iteration
#> RuntimeError dictionary changed size during iteration
#> RuntimeError dictionary changed size during iteration
#> (['a', 'b', 'c'], {'a': 5, 'b': 0, 'c': 0})
#> RuntimeError dictionary keys changed during iteration
#> RuntimeError dictionary changed size during iteration
#> RuntimeError dictionary changed size during iteration
#> RuntimeError dictionary changed size during iteration
#> RuntimeError dictionary changed size during iteration
#> ([0, 0, 0], {'a': 5, 'b': 0, 'c': 0})
#> RuntimeError dictionary keys changed during iteration
#> RuntimeError dictionary changed size during iteration
#> RuntimeError dictionary changed size during iteration
#> RuntimeError dictionary changed size during iteration
#> RuntimeError dictionary changed size during iteration
#> ([('a', 0), ('b', 0), ('c', 0)], {'a': 5, 'b': 0, 'c': 0})
#> RuntimeError dictionary keys changed during iteration
#> RuntimeError dictionary changed size during iteration
#> RuntimeError dictionary changed size during iteration
#> RuntimeError dictionary changed size during iteration
#> 2 (1, 2) 1 [(3, 4)] [] dict_itemiterator dict_valueiterator dict_reversekeyiterator 0
#> {(E1, E1)} {E2} True True False
#> dict_keys(['v', 'k']) 2
