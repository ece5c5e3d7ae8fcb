# OrderedDict: move_to_end, popitem, equality by order, reversal, unions, subclasses, changes during iteration.
from collections import OrderedDict
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


O = OrderedDict
for args, kw in (((), {}), (([("b", 1), ("a", 2)],), {}), (({"x": 1},), {"y": 2}), ((O(a=1),), {}), ((5,), {}), (({}, {}), {}), ((["ab"],), {})):
    tell(O, *args, **kw)
def do(code):
    d = O([("a", 1), ("b", 2), ("c", 3)])
    try:
        r = code(d)
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r, "|", list(d.items()))
for code in (lambda d: d.move_to_end("a"), lambda d: d.move_to_end("c"), lambda d: d.move_to_end("c", last=False), lambda d: d.move_to_end("b", False), lambda d: d.move_to_end("zz"), lambda d: d.move_to_end(), lambda d: d.move_to_end([]), lambda d: d.popitem(), lambda d: d.popitem(last=False), lambda d: d.popitem(False), lambda d: d.popitem(5), lambda d: (d.clear(), d.popitem()), lambda d: d.pop("b"), lambda d: d.pop("zz"), lambda d: d.pop("zz", "d"), lambda d: d.pop(key="a"), lambda d: d.pop("zz", default=1), lambda d: d.setdefault("b", 9), lambda d: d.setdefault("z", 9), lambda d: d.setdefault("y"), lambda d: d.setdefault(key="x", default=5), lambda d: d.update(b=20, z=1), lambda d: d.__setitem__("a", 10), lambda d: (d.__delitem__("a"), d.__setitem__("a", 1)), lambda d: d.__delitem__("q"), lambda d: d.copy(), lambda d: d == O([("a", 1), ("b", 2), ("c", 3)]), lambda d: d == O([("b", 2), ("a", 1), ("c", 3)]), lambda d: d == {"c": 3, "b": 2, "a": 1}, lambda d: {"c": 3, "b": 2, "a": 1} == d, lambda d: d != O(), lambda d: d == [1], lambda d: list(reversed(d)), lambda d: list(reversed(d.items())), lambda d: list(reversed(d.values())), lambda d: d | {"d": 4, "a": 0}, lambda d: {"d": 4, "a": 0} | d, lambda d: type({} | d).__name__, lambda d: d.__ior__([("z", 1)]), lambda d: O.fromkeys("xyx", 0), lambda d: d.keys() & {"a"}, lambda d: d.get("zz", 1), lambda d: d["zz"], lambda d: d.clear(), lambda d: sorted(d, reverse=True), lambda d: dict(d)):
    do(code)
print(O(), O(a=1), repr(O([(1, [2])])), str(O(a=O(b=1))))
r = O()
r["me"] = r
print(r)
class Lru(O):
    def __init__(self, size):
        super().__init__()
        self.size = size
    def __getitem__(self, k):
        v = super().__getitem__(k)
        self.move_to_end(k)
        return v
    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        self.move_to_end(k)
        if len(self) > self.size:
            del self[next(iter(self))]
l = Lru(2)
l["a"], l["b"] = 1, 2
l["a"]
l["c"] = 3
print(list(l), "b" in l, l["a"], list(l), l.size, len(l))
class M(O):
    def __missing__(self, k):
        return "missing " + k
m = M(a=1)
m.attr = 5
print(m["a"], m["zz"], m, m.attr, m.copy(), type(m.copy()).__name__, m.pop("zz", 0), m == {"a": 1})
d = O(a=1)
d.note = "x"
print(d.note, vars(d), O(a=1, b=2) == O(b=2, a=1), dict(a=1, b=2) == dict(b=2, a=1), list(O(zip("ba", (1, 2)))), next(iter(O(q=1))), [*O(a=1)], max(O(a=1, c=2)))
e = O((i, i) for i in range(6))
for i in (0, 2, 4):
    e.move_to_end(i)
for i in (1, 3):
    del e[i]
e[1] = "again"
print(e, e.popitem(last=False), list(e), len(e))

#> OrderedDict()
#> OrderedDict({'b': 1, 'a': 2})
#> OrderedDict({'x': 1, 'y': 2})
#> OrderedDict({'a': 1})
#> TypeError 'int' object is not iterable
#> TypeError expected at most 1 arguments, got 2
#> OrderedDict({'a': 'b'})
#> None | [('b', 2), ('c', 3), ('a', 1)]
#> None | [('a', 1), ('b', 2), ('c', 3)]
#> None | [('c', 3), ('a', 1), ('b', 2)]
#> None | [('b', 2), ('a', 1), ('c', 3)]
#> KeyError: 'zz' | [('a', 1), ('b', 2), ('c', 3)]
#> TypeError: move_to_end() missing required argument 'key' (pos 1) | [('a', 1), ('b', 2), ('c', 3)]
#> TypeError: unhashable type: 'list' | [('a', 1), ('b', 2), ('c', 3)]
#> ('c', 3) | [('a', 1), ('b', 2)]
#> ('a', 1) | [('b', 2), ('c', 3)]
#> ('a', 1) | [('b', 2), ('c', 3)]
#> ('c', 3) | [('a', 1), ('b', 2)]
#> KeyError: 'dictionary is empty' | []
#> 2 | [('a', 1), ('c', 3)]
#> KeyError: 'zz' | [('a', 1), ('b', 2), ('c', 3)]
#> d | [('a', 1), ('b', 2), ('c', 3)]
#> 1 | [('b', 2), ('c', 3)]
#> 1 | [('a', 1), ('b', 2), ('c', 3)]
#> 2 | [('a', 1), ('b', 2), ('c', 3)]
#> 9 | [('a', 1), ('b', 2), ('c', 3), ('z', 9)]
#> None | [('a', 1), ('b', 2), ('c', 3), ('y', None)]
#> 5 | [('a', 1), ('b', 2), ('c', 3), ('x', 5)]
#> None | [('a', 1), ('b', 20), ('c', 3), ('z', 1)]
#> None | [('a', 10), ('b', 2), ('c', 3)]
#> (None, None) | [('b', 2), ('c', 3), ('a', 1)]
#> KeyError: 'q' | [('a', 1), ('b', 2), ('c', 3)]
#> OrderedDict({'a': 1, 'b': 2, 'c': 3}) | [('a', 1), ('b', 2), ('c', 3)]
#> True | [('a', 1), ('b', 2), ('c', 3)]
#> False | [('a', 1), ('b', 2), ('c', 3)]
#> True | [('a', 1), ('b', 2), ('c', 3)]
#> True | [('a', 1), ('b', 2), ('c', 3)]
#> True | [('a', 1), ('b', 2), ('c', 3)]
#> False | [('a', 1), ('b', 2), ('c', 3)]
#> ['c', 'b', 'a'] | [('a', 1), ('b', 2), ('c', 3)]
#> [('c', 3), ('b', 2), ('a', 1)] | [('a', 1), ('b', 2), ('c', 3)]
#> [3, 2, 1] | [('a', 1), ('b', 2), ('c', 3)]
#> OrderedDict({'a': 0, 'b': 2, 'c': 3, 'd': 4}) | [('a', 1), ('b', 2), ('c', 3)]
#> OrderedDict({'d': 4, 'a': 1, 'b': 2, 'c': 3}) | [('a', 1), ('b', 2), ('c', 3)]
#> OrderedDict | [('a', 1), ('b', 2), ('c', 3)]
#> OrderedDict({'a': 1, 'b': 2, 'c': 3, 'z': 1}) | [('a', 1), ('b', 2), ('c', 3), ('z', 1)]
#> OrderedDict({'x': 0, 'y': 0}) | [('a', 1), ('b', 2), ('c', 3)]
#> {'a'} | [('a', 1), ('b', 2), ('c', 3)]
#> 1 | [('a', 1), ('b', 2), ('c', 3)]
#> KeyError: 'zz' | [('a', 1), ('b', 2), ('c', 3)]
#> None | []
#> ['c', 'b', 'a'] | [('a', 1), ('b', 2), ('c', 3)]
#> {'a': 1, 'b': 2, 'c': 3} | [('a', 1), ('b', 2), ('c', 3)]
#> OrderedDict() OrderedDict({'a': 1}) OrderedDict({1: [2]}) OrderedDict({'a': OrderedDict({'b': 1})})
#> OrderedDict({'me': ...})
#> ['a', 'c'] False 1 ['c', 'a'] 2 2
#> 1 missing zz M({'a': 1}) 5 M({'a': 1}) M 0 True
#> x {'note': 'x'} False True ['b', 'a'] q ['a'] c
#> OrderedDict({0: 0, 2: 2, 4: 4, 1: 'again'}) (5, 5) [0, 2, 4, 1] 4
