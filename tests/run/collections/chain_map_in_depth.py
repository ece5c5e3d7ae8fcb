# ChainMap: lookup order, writes to the first, parents and children, unions, missing keys, views.
from collections import ChainMap, OrderedDict, defaultdict
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


a, b, c = {"x": 1, "y": 2}, {"y": 20, "z": 30}, {"w": 400}
m = ChainMap(a, b, c)
print(m, len(m), list(m), dict(m), m["y"], m["w"], "z" in m, m.get("q"), m.get("q", 5), sorted(m.keys()), sorted(m.items()), list(m.values()))
for f in (lambda: m["none"], lambda: m.pop("z"), lambda: m.pop("x"), lambda: m.pop("nothing", 9), lambda: m.__delitem__("w"), lambda: m.__delitem__("y"), lambda: m["y"], lambda: m.__setitem__("n", 7), lambda: m.popitem(), lambda: m.popitem(), lambda: m.clear(), lambda: m.setdefault("z", 1), lambda: m.setdefault("fresh", 1), lambda: m.update(u=1), lambda: m.update({"z": 0}), lambda: m.update(5), lambda: hash(m), lambda: m[[]], lambda: ChainMap(5), lambda: ChainMap(5)["a"], lambda: len(ChainMap([1, 2])), lambda: m.missing, lambda: m == dict(m), lambda: dict(m) == m, lambda: m == ChainMap(dict(m)), lambda: m != {}, lambda: m < m, lambda: m + {}, lambda: list(reversed(m)), lambda: bool(ChainMap()), lambda: bool(ChainMap({}, {1: 2})), lambda: ChainMap.fromkeys("ab", 0), lambda: ChainMap.fromkeys("ab"), lambda: ChainMap(maps=1)):
    tell(f)
print(a, b, c, m.maps[0] is a, ChainMap().maps)
base = {"color": "red", "user": "guest"}
child = ChainMap(base).new_child({"user": "me"})
grand = child.new_child()
grand["local"] = 1
print(grand, child, grand.parents == child, child.parents, child.parents.parents, child.new_child(color="blue"), child.new_child({"a": 1}, b=2), child.new_child(None, q=1))
tell(lambda: child.new_child(m=5)["a"])
grand.maps.append({"late": True})
print(grand["late"], grand.maps[-1], len(grand))
u = ChainMap({"a": 1}, {"b": 2})
for f in (lambda: u | {"c": 3}, lambda: {"c": 3, "a": 0} | u, lambda: type({} | u).__name__, lambda: u | ChainMap({"d": 4}), lambda: u | 5, lambda: 5 | u, lambda: u.__ior__({"e": 5}), lambda: u.__ior__([("f", 6)]), lambda: u):
    tell(f)
cp = u.copy()
cp["new"] = 1
print("new" in u.maps[0], cp.maps[1] is u.maps[1], type(cp).__name__, u.copy() == u)
class Dotted(ChainMap):
    def __missing__(self, key):
        return f"<{key}>"
class Deep(ChainMap):
    def __setitem__(self, key, value):
        for mapping in self.maps:
            if key in mapping:
                mapping[key] = value
                return
        self.maps[0][key] = value
    def __delitem__(self, key):
        for mapping in self.maps:
            if key in mapping:
                del mapping[key]
                return
        raise KeyError(key)
d = Dotted({"a": 1})
print(d["a"], d["b"], d.get("b"), "b" in d, type(d.new_child()).__name__, type(d.parents).__name__, repr(d), "{a}{zz}".format_map(d))
e = Deep({"one": 1}, {"two": 2})
e["two"] = 22
e["three"] = 3
del e["one"]
print(e, list(e))
tell(lambda: e.__delitem__("absent"))
dd = defaultdict(list)
x = ChainMap({"k": 1}, dd)
print(x["k"], x["made"], dd, x.get("other"), dict(dd), len(x))
o = ChainMap(OrderedDict([("b", 1), ("a", 2)]), {"c": 3, "b": 9})
print(list(o), list(o.items()), [k for k in o], max(o), sorted(o, key=o.get), {**o}, dict(**ChainMap({"kw": 1})), o | {}, isinstance(o, dict))
def lookup(name, *scopes):
    return ChainMap(*scopes)[name]
print(lookup("x", {}, {"x": "inner"}, {"x": "outer"}))
s = ChainMap({}, {"a": 1})
for k in list(s):
    s[k + k] = s[k] * 2
print(s, s.maps)

#> ChainMap({'x': 1, 'y': 2}, {'y': 20, 'z': 30}, {'w': 400}) 4 ['w', 'y', 'z', 'x'] {'w': 400, 'y': 2, 'z': 30, 'x': 1} 2 400 True None 5 ['w', 'x', 'y', 'z'] [('w', 400), ('x', 1), ('y', 2), ('z', 30)] [400, 2, 30, 1]
#> KeyError 'none'
#> KeyError "Key not found in the first mapping: 'z'"
#> 1
#> 9
#> KeyError "Key not found in the first mapping: 'w'"
#> None
#> 20
#> None
#> ('n', 7)
#> KeyError 'No keys found in the first mapping.'
#> None
#> 30
#> 1
#> None
#> None
#> TypeError 'int' object is not iterable
#> TypeError unhashable type: 'ChainMap'
#> TypeError unhashable type: 'list'
#> ChainMap(5)
#> TypeError 'int' object is not subscriptable
#> 2
#> AttributeError 'ChainMap' object has no attribute 'missing'
#> True
#> True
#> True
#> True
#> TypeError '<' not supported between instances of 'ChainMap' and 'ChainMap'
#> TypeError unsupported operand type(s) for +: 'ChainMap' and 'dict'
#> TypeError 'ChainMap' object is not reversible
#> False
#> True
#> ChainMap({'a': 0, 'b': 0})
#> ChainMap({'a': None, 'b': None})
#> TypeError ChainMap.__init__() got an unexpected keyword argument 'maps'
#> {'fresh': 1, 'u': 1, 'z': 0} {'y': 20, 'z': 30} {'w': 400} True [{}]
#> ChainMap({'local': 1}, {'user': 'me'}, {'color': 'red', 'user': 'guest'}) ChainMap({'user': 'me'}, {'color': 'red', 'user': 'guest'}) True ChainMap({'color': 'red', 'user': 'guest'}) ChainMap({}) ChainMap({'color': 'blue'}, {'user': 'me'}, {'color': 'red', 'user': 'guest'}) ChainMap({'a': 1, 'b': 2}, {'user': 'me'}, {'color': 'red', 'user': 'guest'}) ChainMap({'q': 1}, {'user': 'me'}, {'color': 'red', 'user': 'guest'})
#> TypeError 'int' object is not subscriptable
#> True {'late': True} 4
#> ChainMap({'a': 1, 'c': 3}, {'b': 2})
#> ChainMap({'c': 3, 'a': 1, 'b': 2})
#> 'ChainMap'
#> ChainMap({'a': 1, 'd': 4}, {'b': 2})
#> TypeError unsupported operand type(s) for |: 'ChainMap' and 'int'
#> TypeError unsupported operand type(s) for |: 'int' and 'ChainMap'
#> ChainMap({'a': 1, 'e': 5}, {'b': 2})
#> ChainMap({'a': 1, 'e': 5, 'f': 6}, {'b': 2})
#> ChainMap({'a': 1, 'e': 5, 'f': 6}, {'b': 2})
#> False True ChainMap True
#> 1 <b> None False Dotted Dotted Dotted({'a': 1}) 1<zz>
#> Deep({'three': 3}, {'two': 22}) ['two', 'three']
#> KeyError 'absent'
#> 1 [] defaultdict(<class 'list'>, {'made': []}) None {'made': []} 2
#> ['c', 'b', 'a'] [('c', 3), ('b', 1), ('a', 2)] ['c', 'b', 'a'] c ['b', 'a', 'c'] {'c': 3, 'b': 1, 'a': 2} {'kw': 1} ChainMap(OrderedDict({'b': 1, 'a': 2}), {'c': 3, 'b': 9}) False
#> inner
#> ChainMap({'aa': 2}, {'a': 1}) [{'aa': 2}, {'a': 1}]
