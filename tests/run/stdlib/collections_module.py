# collections: Counter, defaultdict, deque, namedtuple, OrderedDict, ChainMap.
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple

c = Counter("mississippi")
print(c, c["s"], c["z"], c.most_common(2), sum(c.values()), sorted(c.elements())[:4], Counter(a=2, b=1), Counter({"x": 3}), Counter([1, 1, 2]))
c.update("sss")
c.subtract({"i": 10})
print(c, +c, c.total(), Counter("aab") + Counter("abc"), Counter("aab") - Counter("ab"), Counter("aab") & Counter("abb"), Counter("aab") | Counter("abb"), Counter("ab") == Counter("ba"), dict(Counter("xx")))
del c["i"]
print("i" in c, c.most_common()[-1], list(Counter("hello world").items())[:3], Counter().most_common(), repr(Counter()))
d = defaultdict(list)
for k, v in [("a", 1), ("b", 2), ("a", 3)]:
    d[k].append(v)
print(d, d["new"], len(d), d.get("zz"), "zz" in d, dict(d), defaultdict(int, {"k": 5})["k"], defaultdict(lambda: "dflt")["x"])
counts = defaultdict(int)
for ch in "banana":
    counts[ch] += 1
print(counts, sorted(counts.items()), counts.default_factory is int)
try:
    defaultdict(None)["x"]
except KeyError as error:
    print("KeyError", error)
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(t["a"]["b"]["c"], list(t), "x" in t["a"])
q = deque([1, 2, 3], maxlen=4)
q.append(4)
q.append(5)
q.appendleft(0)
print(q, q[0], q[-1], len(q), q.pop(), q.popleft(), q, q.maxlen, 2 in q)
q.extend([7, 8])
q.rotate(1)
print(q, list(reversed(q)), q.index(7), q.count(7), deque("abc"), deque(maxlen=2))
q.extendleft("xy")
q.remove("x")
q.insert(1, "ins")
q.reverse()
q[0] = "set"
print(q, q == deque(q), q.copy() is q, [*q], deque([1, 2]) < deque([1, 3]), deque() or "empty", deque([1]) + deque([2]), deque([1]) * 2)
for attempt in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque([1]).remove(2), lambda: deque([1], -1), lambda: deque([1]).index(9)):
    try:
        print(attempt())
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)
Point = namedtuple("Point", "x y")
p = Point(1, y=2)
print(p, p.x, p[1], p._asdict(), p._replace(x=10), Point._fields, p == (1, 2), tuple(p), Point._make([3, 4]), len(p), hash(p) == hash((1, 2)))
x, y = p
print(x, y, isinstance(p, tuple), Point(*[5, 6]), sorted([Point(2, 1), Point(1, 9)]), {p: "v"}[1, 2], f"{p.x}:{p.y}", p + (3,))
Row = namedtuple("Row", ["a", "b", "c"], defaults=[10, 20])
print(Row(1), Row(1, 2), Row._field_defaults)
for attempt in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: p.z, lambda: namedtuple("N", "a a"), lambda: namedtuple("N", "class"), lambda: Point(1, z=3)):
    try:
        print(attempt())
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    p.x = 5
except AttributeError as error:
    print(error)
o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o.move_to_end("a")
o.move_to_end("c", last=False)
print(o, list(o), o.popitem(), o.popitem(last=False), o, OrderedDict(a=1) == {"a": 1}, OrderedDict([(1, 1), (2, 2)]) == OrderedDict([(2, 2), (1, 1)]))
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
m["c"] = 9
print(m["a"], m["b"], m.maps, len(m), sorted(m), dict(m) == {"a": 1, "b": 3, "c": 9}, m.new_child({"a": 0})["a"], "z" in m)


class Stack(deque):
    def peek(self):
        return self[-1]


s = Stack([1, 2])
s.append(3)
print(s.peek(), len(s), s)

#> Counter({'i': 4, 's': 4, 'p': 2, 'm': 1}) 4 0 [('i', 4), ('s', 4)] 11 ['i', 'i', 'i', 'i'] Counter({'a': 2, 'b': 1}) Counter({'x': 3}) Counter({1: 2, 2: 1})
#> Counter({'s': 7, 'p': 2, 'm': 1, 'i': -6}) Counter({'s': 7, 'p': 2, 'm': 1}) 4 Counter({'a': 3, 'b': 2, 'c': 1}) Counter({'a': 1}) Counter({'a': 1, 'b': 1}) Counter({'a': 2, 'b': 2}) True {'x': 2}
#> False ('m', 1) [('h', 1), ('e', 1), ('l', 3)] [] Counter()
#> defaultdict(<class 'list'>, {'a': [1, 3], 'b': [2], 'new': []}) [] 3 None False {'a': [1, 3], 'b': [2], 'new': []} 5 dflt
#> defaultdict(<class 'int'>, {'b': 1, 'a': 3, 'n': 2}) [('a', 3), ('b', 1), ('n', 2)] True
#> KeyError 'x'
#> 1 ['a'] False
#> deque([2, 3], maxlen=4) 0 4 4 4 0 deque([2, 3], maxlen=4) 4 True
#> deque([8, 2, 3, 7], maxlen=4) [7, 3, 2, 8] 3 1 deque(['a', 'b', 'c']) deque([], maxlen=2)
#> deque(['set', 8, 'ins', 'y'], maxlen=4) True False ['set', 8, 'ins', 'y'] True empty deque([1, 2]) deque([1, 1])
#> IndexError pop from an empty deque
#> IndexError pop from an empty deque
#> IndexError deque index out of range
#> ValueError 2 is not in deque
#> ValueError maxlen must be non-negative
#> ValueError 9 is not in deque
#> Point(x=1, y=2) 1 2 {'x': 1, 'y': 2} Point(x=10, y=2) ('x', 'y') True (1, 2) Point(x=3, y=4) 2 True
#> 1 2 True Point(x=5, y=6) [Point(x=1, y=9), Point(x=2, y=1)] v 1:2 (1, 2, 3)
#> Row(a=1, b=10, c=20) Row(a=1, b=2, c=20) {'b': 10, 'c': 20}
#> TypeError Point.__new__() missing 1 required positional argument: 'y'
#> TypeError Point.__new__() takes 3 positional arguments but 4 were given
#> AttributeError 'Point' object has no attribute 'z'
#> ValueError Encountered duplicate field name: 'a'
#> ValueError Type names and field names cannot be a keyword: 'class'
#> TypeError Point.__new__() got an unexpected keyword argument 'z'
#> can't set attribute
#> OrderedDict({'b': 2}) ['c', 'b', 'a'] ('a', 1) ('c', 3) OrderedDict({'b': 2}) True False
#> 1 3 [{'a': 1, 'c': 9}, {'a': 2, 'b': 3}] 3 ['a', 'b', 'c'] True 0 False
#> 3 3 Stack([1, 2, 3])
