# dict: changes while iterated over keys, values and items, forwards and back; results of searches that change it.
def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


CHANGES = {"set old": lambda d, k: d.update({k: 0}), "add": lambda d, k: d.update({k + "x": 0}), "del this": lambda d, k: d.pop(k), "del next": lambda d, k: d.pop("c", None), "clear": lambda d, k: d.clear(), "del and add": lambda d, k: (d.pop(k), d.update({k + "!": 1})) and None, "popitem": lambda d, k: d.popitem(), "ior": lambda d, k: d.__ior__({"new": 1})}
VIEWS = {"keys": lambda d: d, "values": lambda d: d.values(), "items": lambda d: d.items(), "back": reversed, "back items": lambda d: reversed(d.items())}
for vname, view in VIEWS.items():
    for cname, change in CHANGES.items():
        d = dict.fromkeys("abcd", 1)
        seen = []
        try:
            for x in view(d):
                seen.append(x)
                key = x[0] if isinstance(x, tuple) else x if isinstance(x, str) else "abcd"[len(seen) - 1]
                change(d, key)
                if len(seen) > 8:
                    break
            print(vname, cname, seen, d)
        except (RuntimeError, KeyError) as e:
            print(vname, cname, seen, type(e).__name__, e, d)
d = {1: 1, 2: 2}
it = iter(d)
print(next(it), it.__length_hint__(), next(it), it.__length_hint__(), next(it, "end"))
d[3] = 3
print(next(it, "still ended"), list(it))
it = iter(d)
d[4] = 4
told("changed", next, it)
told("changed again", next, it)
it = iter(d.items())
del d[4]
told("smaller", next, it)
told("hint", iter(d).__length_hint__)
told("reduce", lambda: iter({1: 2, 3: 4}.items()).__reduce__()[1])
told("list changes", lambda: [d.setdefault(k + 10, 0) for k in d])
told("comp values", lambda: {k: d.pop(k) for k in list(d)})
told("update self", lambda: (d.update(d), d))
d = {"a": 1}
d.update(b=2, **{"c": 3})
d |= {"d": 4}
d |= [("e", 5)]
print(d, d | {"a": 9}, {"z": 0} | d, list(d | {"b": 0}))
for f in (lambda: d | [("x", 1)], lambda: [("x", 1)] | d, lambda: d.__ior__(5), lambda: d.__ior__([1]), lambda: d.__ior__(["abc"]), lambda: d | None):
    told("or", f)


class K:
    def __init__(self, n, act=lambda: None):
        self.n, self.act = n, act

    def __hash__(self):
        return 7

    def __eq__(self, o):
        self.act()
        return isinstance(o, K) and self.n == o.n

    def __repr__(self):
        return f"K{self.n}"


for name, act in (("clear", lambda: d.clear()), ("add", lambda: d.setdefault("more", 1)), ("drop", lambda: d.pop("x", None))):
    for op in (lambda k: d.get(k, "default"), lambda k: k in d, lambda k: d.pop(k, "gone"), lambda k: d.setdefault(k, "new"), lambda k: d[k]):
        d = {K(1): "one", K(2): "two", "x": 0}
        told(name, op, K(2, act))
    print(len(d))


class Missing(dict):
    def __missing__(self, key):
        print("missing", key, end=" ")
        if key == "boom":
            raise LookupError(key)
        return key * 2


m = Missing(a=1)
print(m["a"], m["b"], m.get("b"), "b" in m, m.setdefault("c", 3), m.pop("d", None), m)
told("boom", lambda: m["boom"])
told("int", lambda: m[5])
told("unhashable", lambda: m[[]])
m.__missing__ = lambda k: "instance"
print(m["zz"])
told("dict.__getitem__", lambda: dict.__getitem__(m, "qq"))
print("{b}".format_map(m), "%(c)s %(e)s" % m, "{}".format(m["f"]))
told("del", lambda: m.__delitem__("nope"))
told("key error args", lambda: {}[(1, 2)])
told("key error tuple", lambda: {}[()])
told("pop none", lambda: {}.pop())
told("pop three", lambda: {}.pop(1, 2, 3))
told("popitem", {}.popitem)
told("fromkeys", lambda: (dict.fromkeys("ab"), dict.fromkeys([1, 1], []), dict.fromkeys({"x": 1}, 2), Missing.fromkeys("q", 1)))
told("fromkeys int", dict.fromkeys, 5)
told("fromkeys unhashable", dict.fromkeys, [[]])
told("get kw", lambda: {}.get(key=1))
told("get three", lambda: {}.get(1, 2, 3))

#> keys set old ['a', 'b', 'c', 'd'] {'a': 0, 'b': 0, 'c': 0, 'd': 0}
#> keys add ['a'] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'c': 1, 'd': 1, 'ax': 0}
#> keys del this ['a'] RuntimeError dictionary changed size during iteration {'b': 1, 'c': 1, 'd': 1}
#> keys del next ['a'] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'd': 1}
#> keys clear ['a'] RuntimeError dictionary changed size during iteration {}
#> keys del and add ['a', 'b', 'a!', 'b!'] RuntimeError dictionary keys changed during iteration {'c': 1, 'd': 1, 'a!!': 1, 'b!!': 1}
#> keys popitem ['a'] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'c': 1}
#> keys ior ['a'] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'c': 1, 'd': 1, 'new': 1}
#> values set old [1, 1, 1, 1] {'a': 0, 'b': 0, 'c': 0, 'd': 0}
#> values add [1] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'c': 1, 'd': 1, 'ax': 0}
#> values del this [1] RuntimeError dictionary changed size during iteration {'b': 1, 'c': 1, 'd': 1}
#> values del next [1] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'd': 1}
#> values clear [1] RuntimeError dictionary changed size during iteration {}
#> values del and add [1, 1, 1, 1] RuntimeError dictionary keys changed during iteration {'a!': 1, 'b!': 1, 'c!': 1, 'd!': 1}
#> values popitem [1] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'c': 1}
#> values ior [1] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'c': 1, 'd': 1, 'new': 1}
#> items set old [('a', 1), ('b', 1), ('c', 1), ('d', 1)] {'a': 0, 'b': 0, 'c': 0, 'd': 0}
#> items add [('a', 1)] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'c': 1, 'd': 1, 'ax': 0}
#> items del this [('a', 1)] RuntimeError dictionary changed size during iteration {'b': 1, 'c': 1, 'd': 1}
#> items del next [('a', 1)] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'd': 1}
#> items clear [('a', 1)] RuntimeError dictionary changed size during iteration {}
#> items del and add [('a', 1), ('b', 1), ('a!', 1), ('b!', 1)] RuntimeError dictionary keys changed during iteration {'c': 1, 'd': 1, 'a!!': 1, 'b!!': 1}
#> items popitem [('a', 1)] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'c': 1}
#> items ior [('a', 1)] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'c': 1, 'd': 1, 'new': 1}
#> back set old ['d', 'c', 'b', 'a'] {'a': 0, 'b': 0, 'c': 0, 'd': 0}
#> back add ['d'] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'c': 1, 'd': 1, 'dx': 0}
#> back del this ['d'] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'c': 1}
#> back del next ['d'] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'd': 1}
#> back clear ['d'] RuntimeError dictionary changed size during iteration {}
#> back del and add ['d', 'c', 'b', 'a'] {'d!': 1, 'c!': 1, 'b!': 1, 'a!': 1}
#> back popitem ['d'] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'c': 1}
#> back ior ['d'] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'c': 1, 'd': 1, 'new': 1}
#> back items set old [('d', 1), ('c', 1), ('b', 1), ('a', 1)] {'a': 0, 'b': 0, 'c': 0, 'd': 0}
#> back items add [('d', 1)] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'c': 1, 'd': 1, 'dx': 0}
#> back items del this [('d', 1)] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'c': 1}
#> back items del next [('d', 1)] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'd': 1}
#> back items clear [('d', 1)] RuntimeError dictionary changed size during iteration {}
#> back items del and add [('d', 1), ('c', 1), ('b', 1), ('a', 1)] {'d!': 1, 'c!': 1, 'b!': 1, 'a!': 1}
#> back items popitem [('d', 1)] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'c': 1}
#> back items ior [('d', 1)] RuntimeError dictionary changed size during iteration {'a': 1, 'b': 1, 'c': 1, 'd': 1, 'new': 1}
#> 1 1 2 0 end
#> still ended []
#> changed !! RuntimeError dictionary changed size during iteration
#> changed again !! RuntimeError dictionary changed size during iteration
#> smaller !! RuntimeError dictionary changed size during iteration
#> hint -> 3
#> reduce -> ([(1, 2), (3, 4)],)
#> list changes !! RuntimeError dictionary changed size during iteration
#> comp values -> {1: 1, 2: 2, 3: 3, 11: 0}
#> update self -> (None, {})
#> {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5} {'a': 9, 'b': 2, 'c': 3, 'd': 4, 'e': 5} {'z': 0, 'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5} ['a', 'b', 'c', 'd', 'e']
#> or !! TypeError unsupported operand type(s) for |: 'dict' and 'list'
#> or !! TypeError unsupported operand type(s) for |: 'list' and 'dict'
#> or !! TypeError 'int' object is not iterable
#> or !! TypeError cannot convert dictionary update sequence element #0 to a sequence
#> or !! ValueError dictionary update sequence element #0 has length 3; 2 is required
#> or !! TypeError unsupported operand type(s) for |: 'dict' and 'NoneType'
#> clear -> 'two'
#> clear -> True
#> clear -> 'two'
#> clear -> 'two'
#> clear -> 'two'
#> 3
#> add -> 'two'
#> add -> True
#> add -> 'two'
#> add -> 'two'
#> add -> 'two'
#> 3
#> drop -> 'two'
#> drop -> True
#> drop -> 'two'
#> drop -> 'two'
#> drop -> 'two'
#> 3
#> missing b 1 bb None False 3 None {'a': 1, 'c': 3}
#> missing boom boom !! LookupError boom
#> missing 5 int -> 10
#> unhashable !! TypeError unhashable type: 'list'
#> missing zz zzzz
#> missing qq dict.__getitem__ -> 'qqqq'
#> missing b missing e missing f bb 3 ee ff
#> del !! KeyError 'nope'
#> key error args !! KeyError (1, 2)
#> key error tuple !! KeyError ()
#> pop none !! TypeError pop expected at least 1 argument, got 0
#> pop three !! TypeError pop expected at most 2 arguments, got 3
#> popitem !! KeyError 'popitem(): dictionary is empty'
#> fromkeys -> ({'a': None, 'b': None}, {1: []}, {'x': 2}, {'q': 1})
#> fromkeys int !! TypeError 'int' object is not iterable
#> fromkeys unhashable !! TypeError unhashable type: 'list'
#> get kw !! TypeError dict.get() takes no keyword arguments
#> get three !! TypeError get expected at most 2 arguments, got 3
