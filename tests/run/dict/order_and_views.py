# Order after deletion and update, views as sets, and changes while iterating.


def attempt(name, action):
    try:
        print(name, action())
    except Exception as e:
        print(name, type(e).__name__, e)


d = dict(a=1, b=2, c=3)
del d["a"]
d["a"] = 4
d["b"] = 5
print(d, list(d), list(reversed(d)), list(reversed(d.items())), list(reversed(d.values())))
d.update(z=0, b=6)
d.update([("y", 1), ("a", 2)])
d.update({"c": 0}, x=9)
print(d, d.popitem(), d.pop("c"), d.pop("nope", "default"), d, len(d))
print(d.setdefault("b", 100), d.setdefault("new"), d.setdefault("n", []).append(1), d, d.get("q"), d.get("q", 7), d.get("b", 7))
attempt("get", lambda: d["missing"])
attempt("get int", lambda: d[1])
attempt("get tuple", lambda: d[1, "a"])
attempt("pop", lambda: d.pop("missing"))
attempt("pop none", lambda: d.pop())
attempt("popitem", lambda: {}.popitem())
attempt("list key", lambda: d[[]])
attempt("set list key", lambda: d.setdefault({}, 1))
attempt("in", lambda: [] in d)
attempt("get named", lambda: d.get("q", default=1))
attempt("update int", lambda: d.update(5))
attempt("update short", lambda: d.update([(1,)]))
attempt("update ints", lambda: d.update([1]))
attempt("update text", lambda: d.update(["abc"]))
attempt("dict text", lambda: dict(["ab", "cd"]))
attempt("dict two", lambda: dict({}, {}))
attempt("hash", lambda: hash({}))
attempt("less", lambda: {} < {})
attempt("plus", lambda: {} + {})
attempt("delete", lambda: d.__delitem__("missing"))

e = {"a": 1, "b": 2, "c": 3}
k, v, i = e.keys(), e.values(), e.items()
print(k, v, i, len(k), "a" in k, 2 in v, ("a", 1) in i, ("a", 2) in i, "a" in i)
for result in (k & {"a", "x"}, k | ["z"], k - {"a"}, k ^ {"a", "q"}, {"a", "x"} - k, i & {("a", 1)}, i - [("b", 2)], i | {("n", 0)}):
    print(type(result).__name__, sorted(result))
print(k == {"a", "b", "c"}, k <= {"a", "b", "c", "d"}, k > {"a"}, k.isdisjoint("xyz"), i == e.copy().items(), v == e.values(), k == e.keys(), {"a"} < k, k != set())
attempt("and int", lambda: k & 5)
attempt("values and", lambda: v & v)
attempt("unhashable items", lambda: {"a": []}.items() & {1})
attempt("index", lambda: k[0])
attempt("hash view", lambda: hash(k))
e["d"] = 4
print(k, v, len(i))


def iterate(change, view):
    seen = []
    try:
        for x in view:
            seen.append(x)
            change(x)
    except RuntimeError as err:
        print(seen, type(err).__name__, err)
    else:
        print(seen, "finished")


for change in (lambda x: e.update({"new": 1}), lambda x: e.pop("new"), lambda x: e.clear()):
    iterate(change, e)
e = {"a": 1, "b": 2}
iterate(lambda x: e.update({x: 0}), e)
iterate(lambda x: (e.pop(x), e.update({x + x: 1})), list(e))
iterate(lambda x: e.pop("aa", None), e.items())
iterate(lambda x: e.update(n=1), e.values())
print(e, {**e, "n": 2, **{"bb": 0}}, {1: "a", 1.0: "b", True: "c"})

m = {"x": {"p": 1}, "y": {"q": 2}}
n = m | {"x": {"r": 3}, "z": 0}
print(n, m, n["y"] is m["y"], {} | m == m, m | {} is m)
same = m
m |= [("w", 1), ("x", 2)]
print(same, same is m)
attempt("or list", lambda: m | [("a", 1)])
attempt("or none", lambda: None | m)
attempt("or= int", lambda: m.__ior__(5))
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} != {"a": 2}, {1: [2]} == {1.0: [2.0]}, dict.fromkeys("aba"), dict.fromkeys([1, 2], 0), dict(zip("ab", range(9))))
r = {}
r["self"] = r
r["list"] = [r]
print(r, r.copy()["self"] is r)

#> {'b': 5, 'c': 3, 'a': 4} ['b', 'c', 'a'] ['a', 'c', 'b'] [('a', 4), ('c', 3), ('b', 5)] [4, 3, 5]
#> {'b': 6, 'a': 2, 'z': 0, 'y': 1} ('x', 9) 0 default {'b': 6, 'a': 2, 'z': 0, 'y': 1} 4
#> 6 None None {'b': 6, 'a': 2, 'z': 0, 'y': 1, 'new': None, 'n': [1]} None 7 6
#> get KeyError 'missing'
#> get int KeyError 1
#> get tuple KeyError (1, 'a')
#> pop KeyError 'missing'
#> pop none TypeError pop expected at least 1 argument, got 0
#> popitem KeyError 'popitem(): dictionary is empty'
#> list key TypeError unhashable type: 'list'
#> set list key TypeError unhashable type: 'dict'
#> in TypeError unhashable type: 'list'
#> get named TypeError dict.get() takes no keyword arguments
#> update int TypeError 'int' object is not iterable
#> update short ValueError dictionary update sequence element #0 has length 1; 2 is required
#> update ints TypeError cannot convert dictionary update sequence element #0 to a sequence
#> update text ValueError dictionary update sequence element #0 has length 3; 2 is required
#> dict text {'a': 'b', 'c': 'd'}
#> dict two TypeError dict expected at most 1 argument, got 2
#> hash TypeError unhashable type: 'dict'
#> less TypeError '<' not supported between instances of 'dict' and 'dict'
#> plus TypeError unsupported operand type(s) for +: 'dict' and 'dict'
#> delete KeyError 'missing'
#> dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)]) 3 True True True False False
#> set ['a']
#> set ['a', 'b', 'c', 'z']
#> set ['b', 'c']
#> set ['b', 'c', 'q']
#> set ['x']
#> set [('a', 1)]
#> set [('a', 1), ('c', 3)]
#> set [('a', 1), ('b', 2), ('c', 3), ('n', 0)]
#> True True True True True False True True True
#> and int TypeError 'int' object is not iterable
#> values and TypeError unsupported operand type(s) for &: 'dict_values' and 'dict_values'
#> unhashable items TypeError unhashable type: 'list'
#> index TypeError 'dict_keys' object is not subscriptable
#> hash view TypeError unhashable type: 'dict_keys'
#> dict_keys(['a', 'b', 'c', 'd']) dict_values([1, 2, 3, 4]) 4
#> ['a'] RuntimeError dictionary changed size during iteration
#> ['a'] RuntimeError dictionary changed size during iteration
#> ['a'] RuntimeError dictionary changed size during iteration
#> ['a', 'b'] finished
#> ['a', 'b'] finished
#> [('aa', 1)] RuntimeError dictionary changed size during iteration
#> [1] RuntimeError dictionary changed size during iteration
#> {'bb': 1, 'n': 1} {'bb': 0, 'n': 2} {1: 'c'}
#> {'x': {'r': 3}, 'y': {'q': 2}, 'z': 0} {'x': {'p': 1}, 'y': {'q': 2}} True True False
#> {'x': 2, 'y': {'q': 2}, 'w': 1} True
#> or list TypeError unsupported operand type(s) for |: 'dict' and 'list'
#> or none TypeError unsupported operand type(s) for |: 'NoneType' and 'dict'
#> or= int TypeError 'int' object is not iterable
#> True True True {'a': None, 'b': None} {1: 0, 2: 0} {'a': 0, 'b': 1}
#> {'self': {...}, 'list': [{...}]} True
