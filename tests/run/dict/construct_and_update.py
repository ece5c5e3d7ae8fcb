# dict() and update: mappings, pairs, keywords, hooks, broken sources; fromkeys.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Keys:
    def __init__(self, keys):
        self.k = keys

    def keys(self):
        print("keys", end=" ")
        return self.k

    def __getitem__(self, k):
        print("get", k, end=" ")
        if k == "bad":
            raise LookupError("bad key")
        return k * 2


class NoGet:
    def keys(self):
        return ["a"]


class D(dict):
    def __setitem__(self, k, v):
        print("set", k, end=" ")
        super().__setitem__(k, v)

    def __getitem__(self, k):
        return "own " + str(super().__getitem__(k))

    def keys(self):
        print("own keys", end=" ")
        return super().keys()


class Unhash:
    __hash__ = None


def pairs():
    yield "a", 1
    yield ["b", 2]
    raise ValueError("stop here")


for args, kw in (((), {}), (({"a": 1},), {}), (([("a", 1), ("b", 2)],), {}), ((["ab", "cd"],), {}), ((), {"a": 1}), (({"a": 1},), {"a": 2, "b": 3}), ((Keys(["x", "y"]),), {}), ((Keys(iter("pq")),), {"r": 1}), ((zip("ab", (1, 2)),), {}), (({(1, 2), (3, 4)} & {(1, 2)},), {}), ((D(a=1),), {}), (([],), {}), (("",), {}), (([[1, 2], (3, 4), "56", {7: 8, 9: 0}],), {}), ((), {"self": 1, "iterable": 2})):
    tell(dict, *args, **kw)
for args, kw in (((5,), {}), ((None,), {}), (([1],), {}), (([(1,)],), {}), (([(1, 2), (1, 2, 3)],), {}), (([(1, 2), 5],), {}), ((["abc"],), {}), (([([], 1)],), {}), (([(Unhash(), 1)],), {}), ((Keys(["a", "bad"]),), {}), ((Keys(5),), {}), ((Keys([[]]),), {}), ((NoGet(),), {}), ((pairs(),), {}), (({}, {}), {}), (("ab",), {}), ((b"ab",), {}), (({1, 2},), {})):
    tell(dict, *args, **kw)
tell(lambda: dict(**{1: 2}))
tell(lambda: dict(**{"a": 1}, **{"a": 2}))
tell(lambda: {**{"a": 1}, **{"a": 2}, "b": 3})
tell(lambda: {**[1]})
tell(lambda: dict(**Keys(["m"])))
d = {"z": 0}
for args, kw in (((), {}), (({"a": 1},), {}), (([("b", 2)],), {"c": 3}), ((d,), {}), ((Keys(["k"]),), {}), ((5,), {}), ((pairs(),), {}), (({}, {}), {}), (([("half", 1), 5],), {}), ((None,), {})):
    tell(d.update, *args, **kw)
print(d)
o = D(a=1, b=2)
o["c"] = 3
o.update(d=4)
print(o, o["a"], o.get("a"), dict(o), {**o}, o.copy(), type(o.copy()).__name__, o | {"e": 5}, type(o | {}).__name__, o.setdefault("f", 6), o.pop("a"), sep="\n")
o |= {"g": 7}
print(list(o.items()), o == dict(o.items()), D.fromkeys("xy", 0), type(D.fromkeys("x")).__name__)
class M(dict):
    def __missing__(self, k):
        return f"<{k}>"
m = M(a=1)
print(m["a"], m["b"], m.get("b"), "b" in m, len(m), "%(zz)s" % m)
tell(m.pop, "b")
tell(lambda: m[[]])
for args in (("abc",), ("ab", 1), ((1, 1.0, True),), ([],), ([[]],), (5,), (), ("a", 1, 2), ({1: 2}, []), (range(2), None)):
    tell(dict.fromkeys, *args)
tell(lambda: dict.fromkeys("ab", value=1))
class F(dict):
    def __new__(cls):
        print("new", end=" ")
        return super().__new__(cls)
tell(F.fromkeys, "ab", 3)
shared = dict.fromkeys("ab", [])
shared["a"].append(1)
print(shared, dict([("k", "v")], k="w"), dict({"k": 1}, **{"k": 2}))

#> {}
#> {'a': 1}
#> {'a': 1, 'b': 2}
#> {'a': 'b', 'c': 'd'}
#> {'a': 1}
#> {'a': 2, 'b': 3}
#> keys get x get y {'x': 'xx', 'y': 'yy'}
#> keys get p get q {'p': 'pp', 'q': 'qq', 'r': 1}
#> {'a': 1, 'b': 2}
#> {1: 2}
#> {'a': 1}
#> {}
#> {}
#> {1: 2, 3: 4, '5': '6', 7: 9}
#> {'self': 1, 'iterable': 2}
#> TypeError 'int' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> TypeError cannot convert dictionary update sequence element #0 to a sequence
#> ValueError dictionary update sequence element #0 has length 1; 2 is required
#> ValueError dictionary update sequence element #1 has length 3; 2 is required
#> TypeError cannot convert dictionary update sequence element #1 to a sequence
#> ValueError dictionary update sequence element #0 has length 3; 2 is required
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'Unhash'
#> keys get a get bad LookupError bad key
#> keys TypeError Keys.keys() returned a non-iterable (type int)
#> keys get [] TypeError unhashable type: 'list'
#> TypeError 'NoGet' object is not subscriptable
#> ValueError stop here
#> TypeError dict expected at most 1 argument, got 2
#> ValueError dictionary update sequence element #0 has length 1; 2 is required
#> TypeError cannot convert dictionary update sequence element #0 to a sequence
#> TypeError cannot convert dictionary update sequence element #0 to a sequence
#> TypeError keywords must be strings
#> TypeError dict() got multiple values for keyword argument 'a'
#> {'a': 2, 'b': 3}
#> TypeError 'list' object is not a mapping
#> keys get m {'m': 'mm'}
#> None
#> None
#> None
#> None
#> keys get k None
#> TypeError 'int' object is not iterable
#> ValueError stop here
#> TypeError update expected at most 1 argument, got 2
#> TypeError cannot convert dictionary update sequence element #1 to a sequence
#> TypeError 'NoneType' object is not iterable
#> {'z': 0, 'a': 1, 'b': 2, 'c': 3, 'k': 'kk', 'half': 1}
#> set c {'b': 2, 'c': 3, 'd': 4, 'f': 6}
#> own 1
#> 1
#> {'a': 1, 'b': 2, 'c': 3, 'd': 4}
#> {'a': 1, 'b': 2, 'c': 3, 'd': 4}
#> {'a': 1, 'b': 2, 'c': 3, 'd': 4}
#> dict
#> {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5}
#> dict
#> 6
#> 1
#> set x set y set x [('b', 2), ('c', 3), ('d', 4), ('f', 6), ('g', 7)] True {'x': 0, 'y': 0} D
#> 1 <b> None False 1 <zz>
#> KeyError 'b'
#> TypeError unhashable type: 'list'
#> {'a': None, 'b': None, 'c': None}
#> {'a': 1, 'b': 1}
#> {1: None}
#> {}
#> TypeError unhashable type: 'list'
#> TypeError 'int' object is not iterable
#> TypeError fromkeys expected at least 1 argument, got 0
#> TypeError fromkeys expected at most 2 arguments, got 3
#> {1: []}
#> {0: None, 1: None}
#> TypeError dict.fromkeys() takes no keyword arguments
#> new {'a': 3, 'b': 3}
#> {'a': [1], 'b': [1]} {'k': 'w'} {'k': 2}
