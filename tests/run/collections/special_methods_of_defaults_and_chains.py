"""defaultdict and ChainMap: special methods and every method by name."""
from collections import ChainMap, defaultdict


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


d = defaultdict(list, a=[1])
print(d["b"], d, d.__missing__("c"), d, d.get("zz"), "zz" in d, d.default_factory, d.__repr__(), d.copy(), d.__copy__(), type(d.copy()).__name__, show(d.copy, 1))
print(d.__reduce__()[:3], [*d.__reduce__()[4]], d.__or__({"q": 1}), d.__ror__({"q": 1}), d.__or__(5), d.__ror__([]), show(d.__ior__, {"w": 1}), show(d.__ior__, [("v", 2)]), show(d.__ior__, 5))
print(show(defaultdict), show(defaultdict, None), show(defaultdict, 5), show(defaultdict, int, 5), show(defaultdict, int, {"a": 1}, b=2), show(defaultdict, a=1), show(defaultdict, default_factory=int), show(defaultdict, int, [], []), show(defaultdict, int, [(1, 2)]))
empty = defaultdict(None, a=1)
print(show(lambda: empty["zz"]), show(empty.__missing__, (1, 2)), empty, repr(empty), show(setattr, empty, "default_factory", int), empty["n"], empty, show(delattr, empty, "default_factory"), empty.default_factory, show(setattr, empty, "other", 1))
bad = defaultdict(lambda: 1 / 0)
print(show(lambda: bad["x"]), bad == {}, show(bad.__missing__, []), show(lambda: defaultdict(list)[[]]), show(bad.__init__, int, x=1), bad, show(bad.__init__, 5), defaultdict.__class_getitem__(int))
nested = defaultdict(lambda: defaultdict(int))
nested["a"]["b"] += 1
nested["a"]["c"] += 2
print({k: dict(v) for k, v in nested.items()}, nested["a"] == {"b": 1, "c": 2}, defaultdict(int) == {}, defaultdict(int, a=1) != {"a": 1}, show(hash, nested), show(lambda: defaultdict(int) < {}))
loop = defaultdict(list)
loop["self"].append(loop)
print(loop)


class Own(defaultdict):
    def __missing__(self, key):
        return key * 2


own = Own(int, a=1)
print(own["x"], own, type(own.copy()).__name__, type(own | {}).__name__, type({} | own).__name__, own == {"a": 1})
c = ChainMap({"a": 1}, {"a": 2, "b": 3}, {"c": 4})
print(c, c.maps, c["a"], c["b"], show(lambda: c["zz"]), c.get("zz"), c.get("zz", 5), "c" in c, len(c), [*c], bool(c), bool(ChainMap()), c.parents, c.new_child(), c.new_child({"n": 1}), c.new_child(m=5), c.new_child(k=1))
print(c.__missing__ is not None, show(c.__missing__, "q"), c.__or__({"z": 1}), c.__ror__({"z": 1}), c.__or__(5), c.__ror__(5), show(c.__ior__, {"w": 1}), c, show(c.__ior__, 5), c.__copy__() == c, c.copy().maps[0] is c.maps[0], c.copy().maps[1] is c.maps[1])
print(show(c.pop, "a"), show(c.pop, "b"), show(c.pop, "b", 1), show(c.popitem), show(c.popitem), show(c.__delitem__, "b"), show(c.__setitem__, "b", 9), c, show(c.__delitem__, "b"), c, show(c.clear), c)
print(show(ChainMap.fromkeys, "ab"), show(ChainMap.fromkeys, "ab", 1), ChainMap({"a": 1}, {"b": 2}) == {"a": 1, "b": 2}, ChainMap() == {}, show(hash, ChainMap()), sorted(c.items()), [*ChainMap({"x": 1}, {"y": 2}).items()])

#> [] defaultdict(<class 'list'>, {'a': [1], 'b': [], 'c': []}) [] defaultdict(<class 'list'>, {'a': [1], 'b': [], 'c': []}) None False <class 'list'> defaultdict(<class 'list'>, {'a': [1], 'b': [], 'c': []}) defaultdict(<class 'list'>, {'a': [1], 'b': [], 'c': []}) defaultdict(<class 'list'>, {'a': [1], 'b': [], 'c': []}) defaultdict TypeError: defaultdict.copy() takes no arguments (1 given)
#> (<class 'collections.defaultdict'>, (<class 'list'>,), None) [('a', [1]), ('b', []), ('c', [])] defaultdict(<class 'list'>, {'a': [1], 'b': [], 'c': [], 'q': 1}) defaultdict(<class 'list'>, {'q': 1, 'a': [1], 'b': [], 'c': []}) NotImplemented NotImplemented defaultdict(<class 'list'>, {'a': [1], 'b': [], 'c': [], 'w': 1}) defaultdict(<class 'list'>, {'a': [1], 'b': [], 'c': [], 'w': 1, 'v': 2}) TypeError: 'int' object is not iterable
#> defaultdict(None, {}) defaultdict(None, {}) TypeError: first argument must be callable or None TypeError: 'int' object is not iterable defaultdict(<class 'int'>, {'a': 1, 'b': 2}) defaultdict(None, {'a': 1}) defaultdict(None, {'default_factory': <class 'int'>}) TypeError: dict expected at most 1 argument, got 2 defaultdict(<class 'int'>, {1: 2})
#> KeyError: 'zz' KeyError: (1, 2) defaultdict(None, {'a': 1, 'n': 0}) defaultdict(None, {'a': 1}) None 0 defaultdict(None, {'a': 1, 'n': 0}) None None AttributeError: 'collections.defaultdict' object has no attribute 'other'
#> ZeroDivisionError: division by zero True ZeroDivisionError: division by zero TypeError: unhashable type: 'list' None defaultdict(<class 'int'>, {'x': 1}) TypeError: first argument must be callable or None collections.defaultdict[int]
#> {'a': {'b': 1, 'c': 2}} True True False TypeError: unhashable type: 'collections.defaultdict' TypeError: '<' not supported between instances of 'collections.defaultdict' and 'dict'
#> defaultdict(<class 'list'>, {'self': [defaultdict(<class 'list'>, {...})]})
#> xx Own(<class 'int'>, {'a': 1}) Own Own Own True
#> ChainMap({'a': 1}, {'a': 2, 'b': 3}, {'c': 4}) [{'a': 1}, {'a': 2, 'b': 3}, {'c': 4}] 1 3 KeyError: 'zz' None 5 True 3 ['c', 'a', 'b'] True False ChainMap({'a': 2, 'b': 3}, {'c': 4}) ChainMap({}, {'a': 1}, {'a': 2, 'b': 3}, {'c': 4}) ChainMap({'n': 1}, {'a': 1}, {'a': 2, 'b': 3}, {'c': 4}) ChainMap(5, {'a': 1}, {'a': 2, 'b': 3}, {'c': 4}) ChainMap({'k': 1}, {'a': 1}, {'a': 2, 'b': 3}, {'c': 4})
#> True KeyError: 'q' ChainMap({'a': 1, 'z': 1}, {'a': 2, 'b': 3}, {'c': 4}) ChainMap({'z': 1, 'c': 4, 'a': 1, 'b': 3}) NotImplemented NotImplemented ChainMap({'a': 1, 'w': 1}, {'a': 2, 'b': 3}, {'c': 4}) ChainMap({'a': 1, 'w': 1}, {'a': 2, 'b': 3}, {'c': 4}) TypeError: 'int' object is not iterable True False True
#> 1 KeyError: "Key not found in the first mapping: 'b'" 1 ('w', 1) KeyError: 'No keys found in the first mapping.' KeyError: "Key not found in the first mapping: 'b'" None ChainMap({}, {'a': 2, 'b': 3}, {'c': 4}) None ChainMap({}, {'a': 2, 'b': 3}, {'c': 4}) None ChainMap({}, {'a': 2, 'b': 3}, {'c': 4})
#> ChainMap({'a': None, 'b': None}) ChainMap({'a': 1, 'b': 1}) True True TypeError: unhashable type: 'ChainMap' [('a', 2), ('b', 3), ('c', 4)] [('y', 2), ('x', 1)]
