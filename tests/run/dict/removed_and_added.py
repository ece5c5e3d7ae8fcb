# Keys that come and go at both ends, many more than the table ever holds at once.
d = {i: i for i in range(20)}
for i in range(50000):
    d[i + 100] = 1
    d.popitem()
print(len(d), list(d)[:3], d.popitem())

d = {}
for i in range(20000):
    d[i] = i
    if i >= 5:
        del d[next(iter(d))]
print(d)

d = {}
for i in range(5000):
    d[i] = 1
    d[-i] = 2
    d.popitem()
    if d and i % 3 == 0:
        d.pop(next(iter(d)))
print(len(d), hash(tuple(d)), d.copy() == d, dict(d) == d, len(list(reversed(d))))
for k in list(d):
    assert k in d and d[k] in (1, 2)
    del d[k]
print(d, list(d), list(d.items()))
d["x"] = 1
print(d, d.popitem(), d)

for pairs in ([("a", 1), ["b", 2], "cd"], ((1, 2), (1, 3)), zip("ab", range(2)), []):
    print(dict(pairs))
for bad in ([1], [(1, 2, 3)], [(1,)], ["a"], 5, [([], 1)]):
    try:
        print(dict(bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
log = []


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        log.append(self.n)
        return 1

    def __eq__(self, other):
        log.append((self.n, other.n))
        return self.n == other.n


d = dict([(Key(1), "a"), (Key(2), "b"), (Key(1), "c")])
print(list(d.values()), log)
for call in (lambda: dict.pop(5, 3), lambda: dict.pop({}), lambda: dict.get({}, 1, 2, 3), lambda: list.append(3, 4)):
    try:
        print(call())
    except TypeError as e:
        print(e)
print(dict.pop({1: 2}, 1), dict.get({1: 2}, 3), str.upper("x"), list.count([1, 1], 1), str.join(",", ["a", "b"]))

#> 20 [0, 1, 2] (19, 19)
#> {19995: 19995, 19996: 19996, 19997: 19997, 19998: 19998, 19999: 19999}
#> 3333 -2512592689364741973 True True 3333
#> {} [] []
#> {} ('x', 1) {}
#> {'a': 1, 'b': 2, 'c': 'd'}
#> {1: 3}
#> {'a': 0, 'b': 1}
#> {}
#> TypeError cannot convert dictionary update sequence element #0 to a sequence
#> ValueError dictionary update sequence element #0 has length 3; 2 is required
#> ValueError dictionary update sequence element #0 has length 1; 2 is required
#> ValueError dictionary update sequence element #0 has length 1; 2 is required
#> TypeError 'int' object is not iterable
#> TypeError unhashable type: 'list'
#> ['c', 'b'] [1, 2, (1, 2), 1, (1, 1)]
#> descriptor 'pop' for 'dict' objects doesn't apply to a 'int' object
#> pop expected at least 1 argument, got 0
#> get expected at most 2 arguments, got 3
#> descriptor 'append' for 'list' objects doesn't apply to a 'int' object
#> 2 None X 2 a,b
