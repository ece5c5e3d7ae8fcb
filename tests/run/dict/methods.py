# Methods, operators, views and errors of dict.
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


d = {"a": 1, "b": 2, 3: "three", (1, 2): None}
print(d, len(d), d["a"], d[(1, 2)], d.get("zz"), d.get("zz", 5), d.get(3))
print("a" in d, "zz" in d, 3.0 in d, d[3.0], list(d), tuple(d.values()), list(d.items()))
print(d.setdefault("a", 9), d.setdefault("new"), d.setdefault("new", 4), d.pop("b"), d.pop("b", "none"), d)
d["b"] = "again"
d["a"] = "changed"
print(d, d.popitem(), d)
d.update({"x": 1}, y=2)
d.update([("z", 3), ["w", 4]])
d.update(q=5)
print(d)
print(dict(a=1), dict([(1, 2)]), dict({1: 2}, b=3), dict(zip("ab", [1, 2])), dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), dict())
a, b = {1: 1, 2: 2}, {2: "b", 3: "c"}
print(a | b, b | a, a)
a |= b
a |= [(9, 9)]
print(a, a == {1: 1, 2: "b", 3: "c", 9: 9}, {1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} != {1: 3}, {1: 2} == {1: 2, 3: 4})
c = a.copy()
c[1] = "c"
print(a[1], c[1])
del a[1], a[9]
print(a)
a.clear()
print(a, bool(a))
print(list(reversed({1: 2, 3: 4})), list(reversed({1: 2, 3: 4}.values())), list(reversed({1: 2, 3: 4}.items())))
k, v, i = {1: 2}.keys(), {1: 2}.values(), {1: 2}.items()
print(k, v, i, len(k), 1 in k, 2 in v, (1, 2) in i, (1, 3) in i, 5 in i)
x, y = {1: 0, 2: 0, 3: 0}, {2: 0, 4: 1}
print(x.keys() & y.keys(), x.keys() | y, x.keys() - y.keys(), x.keys() ^ y.keys(), x.keys() & [1, 2], [1, 9] | x.keys())
print(x.items() & y.items(), x.items() - y.items(), x.keys() == {1, 2, 3}, x.keys() > {1}, x.keys() <= {1, 2, 3, 4}, x.keys().isdisjoint([7]))
print(x.keys() == x.keys(), x.values() == x.values(), {1} == {1: 2}.keys(), {1, 2} - {1: 2}.keys())
live = {}
keys = live.keys()
live["k"] = 1
print(keys, list(keys))
live["self"] = live
print(live)
attempt(lambda: {}["missing"])
attempt(lambda: {}[(1, 2)])
attempt(lambda: {}.pop(1))
attempt(lambda: {}.popitem())
attempt(lambda: {}.pop())
attempt(lambda: {}.get())
attempt(lambda: {}.setdefault())
attempt(lambda: {[]: 1})
attempt(lambda: {}[[]])
attempt(lambda: {1: 2} | [3])
attempt(lambda: dict(5))
attempt(lambda: dict(1, 2))
attempt(lambda: dict([1]))
attempt(lambda: dict([(1, 2, 3)]))
attempt(lambda: dict(["ab", "cd"]))
attempt(lambda: {}.update(1, 2))
attempt(lambda: {} < {})
attempt(lambda: hash({}))
attempt(lambda: {}.fromkeys())
attempt(lambda: {}.keys() + [])


def delete(d, k):
    del d[k]


attempt(lambda: delete({}, 1))


def grow():
    d = {1: 1}
    for k in d:
        d[k + 1] = 1


def shrink():
    d = {1: 1, 2: 2}
    for k in d:
        del d[k]


def exchange():
    d = {1: 1, 2: 2, 3: 3}
    for k in d.items():
        d.pop(k[0])
        d[k[0] + 10] = 0


attempt(grow)
attempt(shrink)
attempt(exchange)
big = {}
for i in range(1000):
    big[i * 7 % 1000] = i
for i in range(0, 1000, 3):
    del big[i]
for i in range(0, 100, 9):
    big[str(i)] = i
print(len(big), list(big)[:10], list(big)[-3:], sum(v for v in big.values()))
for i in range(50):
    big.popitem()
print(len(big), list(big)[-3:])


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 3

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return f"K{self.n}"


kd = {Key(i): i for i in range(12)}
print(kd, kd[Key(7)], Key(20) in kd, kd.pop(Key(3)), len(kd))
print({True: "a", 1: "b", 1.0: "c"}, {0: 1, False: 2, -0.0: 3}, {"a": 1, b"a": 2})
print([k for k in {1: 2, 2: 3}], {**{1: 2}, **{3: 4}})
print({1: 2}.__contains__(1), {1: 2}.__len__(), {1: 2}.__getitem__(1), {1: 2}.__eq__({1: 2}), {1: 2}.__or__({2: 3}))

#> {'a': 1, 'b': 2, 3: 'three', (1, 2): None} 4 1 None None 5 three
#> True False True three ['a', 'b', 3, (1, 2)] (1, 2, 'three', None) [('a', 1), ('b', 2), (3, 'three'), ((1, 2), None)]
#> 1 None None 2 none {'a': 1, 3: 'three', (1, 2): None, 'new': None}
#> {'a': 'changed', 3: 'three', (1, 2): None, 'new': None} ('b', 'again') {'a': 'changed', 3: 'three', (1, 2): None, 'new': None}
#> {'a': 'changed', 3: 'three', (1, 2): None, 'new': None, 'x': 1, 'y': 2, 'z': 3, 'w': 4, 'q': 5}
#> {'a': 1} {1: 2} {1: 2, 'b': 3} {'a': 1, 'b': 2} {'a': None, 'b': None} {1: 0, 2: 0} {}
#> {1: 1, 2: 'b', 3: 'c'} {2: 2, 3: 'c', 1: 1} {1: 1, 2: 2}
#> {1: 1, 2: 'b', 3: 'c', 9: 9} True True True False
#> 1 c
#> {2: 'b', 3: 'c'}
#> {} False
#> [3, 1] [4, 2] [(3, 4), (1, 2)]
#> dict_keys([1]) dict_values([2]) dict_items([(1, 2)]) 1 True True True False False
#> {2} {1, 2, 3, 4} {1, 3} {1, 3, 4} {1, 2} {1, 2, 3, 9}
#> {(2, 0)} {(1, 0), (3, 0)} True True True True
#> True False True {2}
#> dict_keys(['k']) ['k']
#> {'k': 1, 'self': {...}}
#> KeyError 'missing'
#> KeyError (1, 2)
#> KeyError 1
#> KeyError 'popitem(): dictionary is empty'
#> TypeError pop expected at least 1 argument, got 0
#> TypeError get expected at least 1 argument, got 0
#> TypeError setdefault expected at least 1 argument, got 0
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unsupported operand type(s) for |: 'dict' and 'list'
#> TypeError 'int' object is not iterable
#> TypeError dict expected at most 1 argument, got 2
#> TypeError cannot convert dictionary update sequence element #0 to a sequence
#> ValueError dictionary update sequence element #0 has length 3; 2 is required
#> {'a': 'b', 'c': 'd'}
#> TypeError update expected at most 1 argument, got 2
#> TypeError '<' not supported between instances of 'dict' and 'dict'
#> TypeError unhashable type: 'dict'
#> TypeError fromkeys expected at least 1 argument, got 0
#> TypeError unsupported operand type(s) for +: 'dict_keys' and 'list'
#> KeyError 1
#> RuntimeError dictionary changed size during iteration
#> RuntimeError dictionary changed size during iteration
#> None
#> 678 [7, 14, 28, 35, 49, 56, 70, 77, 91, 98] ['81', '90', '99'] 332975
#> 628 [566, 580, 587]
#> {K0: 0, K1: 1, K2: 2, K4: 4, K5: 5, K6: 6, K7: 7, K8: 8, K9: 9, K10: 10, K11: 11} 7 False 3 11
#> {True: 'c'} {0: 3} {'a': 1, b'a': 2}
#> [1, 2] {1: 2, 3: 4}
#> True 1 2 True {1: 2, 2: 3}
