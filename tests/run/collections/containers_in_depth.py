from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, defaultdict, deque, namedtuple


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


d = deque("abcde", maxlen=5)
d.rotate(2)
print(d, d.maxlen)
d.rotate(-7)
print(d, d.append("f"), d, d.appendleft("z"), d, d.extend("xy"), d)
d.extendleft([1, 2])
print(d, d[0], d[-1], d.count(1), d.index("c") if "c" in d else None, attempt(d.insert, 1, "q"), attempt(d.remove, "nope"))
print(attempt(deque, [1], -1), attempt(deque, [1], "a"), deque([1, 2, 3], 0), attempt(deque().pop), attempt(deque().popleft), attempt(lambda: d[9]))
print(deque([1, 2]) + deque([3]), deque([1]) * 3, deque([1, 2]) < deque([1, 3]), deque([1]) == [1], attempt(lambda: deque([1]) + [2]))
e = deque([1, 2, 3])
try:
    for x in e:
        e.append(x)
except RuntimeError as error:
    print(type(error).__name__, error)
del e[1]
e[0] = 9
print(e, e.copy() == e, list(reversed(e)), e.index(3, 1), attempt(e.index, 9, 1), attempt(lambda: e[0:1]), e.reverse(), e, e.clear(), bool(e))

o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a")
o.move_to_end("c", last=False)
print(o, o.popitem(), o.popitem(last=False), o, attempt(o.move_to_end, "zz"), attempt(OrderedDict().popitem))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, list(reversed(OrderedDict(a=1, b=2))), OrderedDict(a=1) | {"b": 2})

Point = namedtuple("Point", "x y z", defaults=[0])
p = Point(1, y=2)
print(p, p._asdict(), p._replace(z=5), Point._fields, Point._field_defaults, Point._make("abc"), p == (1, 2, 0), p + (4,), hash(p) == hash((1, 2, 0)))
print(attempt(Point), attempt(Point, 1, 2, 3, 4), attempt(Point, 1, w=2), attempt(p._replace, w=1), attempt(setattr, p, "x", 3), attempt(Point._make, [1]))
print(attempt(namedtuple, "N", "a a"), attempt(namedtuple, "N", "class b"), attempt(namedtuple, "N", "_x"), namedtuple("N", "a a def _q b", rename=True)._fields, attempt(namedtuple, "1N", "a"))
match p:
    case Point(x=1, y=yy):
        print("matched", yy, [*map(max, [p, p._replace(x=10)])])

low, high = {"a": 1, "b": 2}, {"b": 20, "c": 30}
chain = ChainMap(high, low)
print(chain["b"], dict(chain), len(chain), list(chain), chain.maps, chain.get("q"), attempt(lambda: chain["q"]))
chain["a"] = 100
child = chain.new_child({"z": 26})
print(high, low, child["z"], child.parents["a"], attempt(child.pop, "a"), attempt(lambda: child.__delitem__("b")), "c" in child, attempt(ChainMap().popitem))

c = Counter("mississippi")
print(c, c["q"], c.most_common(2), c.total(), sorted(c.elements())[:3], c.most_common()[-1])
a, b = Counter(x=3, y=1, z=-2), Counter(x=1, y=5)
print(a + b, a - b, a & b, a | b, +a, -a, a == Counter(x=3, y=1, z=-2, w=0), a <= b, Counter(x=1) < Counter(x=2))
a.subtract({"x": 5})
a.update("xy", y=10)
print(a, a.pop("z"), attempt(lambda: a["none"]), "none" in a, list(Counter(a=0, b=-1, c=2).elements()), attempt(Counter, 3), attempt(Counter.fromkeys, "ab"))
a += Counter(q=1)
print(a, Counter({"k": 1.5}) + Counter(k=2), Counter([1, 1.0, True]), attempt(lambda: a + {"x": 1}), Counter(None))

g = defaultdict(list, {"k": [0]})
g["k"].append(1)
print(g, g["new"], g.get("other"), "other" in g, attempt(lambda: defaultdict()["x"]), attempt(defaultdict, 3), g.default_factory, g.copy() == g)
g.default_factory = None
print(attempt(lambda: g["x"]), g | {"y": 1})


class Table(defaultdict):
    def __missing__(self, key):
        print("missing", key)
        return key * 2


print(Table()["ab"], Table().get("ab"), dict(Table()))


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


u = Upper(a=1, b=2)
u.update(c=3)
print(u, u.data, "A" in u, u.get("a"), len(u), UserList([1, 2]) + [3], UserList([3, 1])[::-1], attempt(lambda: u["a"]))

#> deque(['d', 'e', 'a', 'b', 'c'], maxlen=5) 5
#> deque(['c', 'd', 'e', 'x', 'y'], maxlen=5) None deque(['c', 'd', 'e', 'x', 'y'], maxlen=5) None deque(['c', 'd', 'e', 'x', 'y'], maxlen=5) None deque(['c', 'd', 'e', 'x', 'y'], maxlen=5)
#> deque([2, 1, 'c', 'd', 'e'], maxlen=5) 2 e 1 2 IndexError: deque already at its maximum size ValueError: 'nope' is not in deque
#> ValueError: maxlen must be non-negative TypeError: an integer is required deque([], maxlen=0) IndexError: pop from an empty deque IndexError: pop from an empty deque IndexError: deque index out of range
#> deque([1, 2, 3]) deque([1, 1, 1]) True False TypeError: can only concatenate deque (not "list") to deque
#> RuntimeError deque mutated during iteration
#> deque([]) True [1, 3, 9] 1 ValueError: 9 is not in deque TypeError: sequence index must be integer, not 'slice' None deque([]) None False
#> OrderedDict({'b': 2}) ('a', 1) ('c', 3) OrderedDict({'b': 2}) KeyError: 'zz' KeyError: 'dictionary is empty'
#> False True ['b', 'a'] OrderedDict({'a': 1, 'b': 2})
#> Point(x=1, y=2, z=0) {'x': 1, 'y': 2, 'z': 0} Point(x=1, y=2, z=5) ('x', 'y', 'z') {'z': 0} Point(x='a', y='b', z='c') True (1, 2, 0, 4) True
#> TypeError: Point.__new__() missing 2 required positional arguments: 'x' and 'y' TypeError: Point.__new__() takes from 3 to 4 positional arguments but 5 were given TypeError: Point.__new__() got an unexpected keyword argument 'w' ValueError: Got unexpected field names: ['w'] AttributeError: can't set attribute TypeError: Expected 3 arguments, got 1
#> ValueError: Encountered duplicate field name: 'a' ValueError: Type names and field names cannot be a keyword: 'class' ValueError: Field names cannot start with an underscore: '_x' ('a', '_1', '_2', '_3', 'b') ValueError: Type names and field names must be valid identifiers: '1N'
#> matched 2 [2, 10]
#> 20 {'a': 1, 'b': 20, 'c': 30} 3 ['a', 'b', 'c'] [{'b': 20, 'c': 30}, {'a': 1, 'b': 2}] None KeyError: 'q'
#> {'b': 20, 'c': 30, 'a': 100} {'a': 1, 'b': 2} 26 100 KeyError: "Key not found in the first mapping: 'a'" KeyError: "Key not found in the first mapping: 'b'" True KeyError: 'No keys found in the first mapping.'
#> Counter({'i': 4, 's': 4, 'p': 2, 'm': 1}) 0 [('i', 4), ('s', 4)] 11 ['i', 'i', 'i'] ('m', 1)
#> Counter({'y': 6, 'x': 4}) Counter({'x': 2}) Counter({'x': 1, 'y': 1}) Counter({'y': 5, 'x': 3}) Counter({'x': 3, 'y': 1}) Counter({'z': 2}) True False True
#> Counter({'y': 12, 'x': -1}) -2 0 False ['c', 'c'] TypeError: 'int' object is not iterable NotImplementedError: Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
#> Counter({'y': 12, 'q': 1}) Counter({'k': 3.5}) Counter({1: 3}) TypeError: unsupported operand type(s) for +: 'Counter' and 'dict' Counter()
#> defaultdict(<class 'list'>, {'k': [0, 1], 'new': []}) [] None False KeyError: 'x' TypeError: first argument must be callable or None <class 'list'> True
#> KeyError: 'x' defaultdict(None, {'k': [0, 1], 'new': [], 'y': 1})
#> missing ab
#> abab None {}
#> {'A': 1, 'B': 2, 'C': 3} {'A': 1, 'B': 2, 'C': 3} True None 3 [1, 2, 3] [1, 3] KeyError: 'a'
