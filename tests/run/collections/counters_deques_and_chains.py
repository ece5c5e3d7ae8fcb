# Counter arithmetic, deque ends and rotation, ChainMap layers, UserDict/UserList/UserString: mixed uses and refusals.
from collections import Counter, deque, ChainMap, OrderedDict, UserDict, UserList, UserString, defaultdict, namedtuple


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


a, b = Counter("aabbbc"), Counter(a=1, b=5, d=-2)
print(a + b, a - b, a & b, a | b, +b, -b, a == Counter("abbcab"), a != b, a <= b, a < a, a >= Counter("ab"), Counter(a=0) == Counter(), a.total(), b.total(), a.most_common(2), a.most_common(), a.most_common(0), list(b.elements()), a["zz"], "zz" in a)
c = Counter(a)
c += b
c -= Counter("b")
c &= Counter(a=9, b=2)
c |= Counter(z=1)
print(c, c.update("az"), c, c.subtract({"a": 10}), c, c.copy() == c, c.pop("a"), c.setdefault("n", 4), dict(c))
told("fromkeys", lambda: Counter.fromkeys("ab"))
told("plus dict", lambda: a + {"a": 1})
told("le dict", lambda: a <= {"a": 5})
told("int", lambda: Counter(5))
told("two", lambda: Counter("a", "b"))
told("text counts", lambda: Counter({"a": "x"}).total())
told("mixed", lambda: (Counter(a="x") + Counter(a="y")))
del a["nope"]
print(Counter([1, 1.0, True, 2]), Counter({"x": 2.5, "y": -1}).most_common(), Counter(None or ""), repr(Counter()), Counter(self=1, iterable=2))
d = deque("abcde", 5)
print(d, d.append("f"), d, d.appendleft("z"), d, d.extend("12"), d, d.extendleft("xy"), d, d.maxlen, d.rotate(2), d, d.rotate(-3), d, d.rotate(100), d, d.reverse(), d)
print(d.pop(), d.popleft(), d.count("x"), d.index(d[1]), d[0], d[-1], "x" in d, len(d), d.copy() == d, d + deque("!"), d * 2, 2 * deque("a"), deque([1, 2]) < deque([1, 3]), deque([1]) == [1], deque([1]) != deque([1, 2]), d.insert(1, "ins"), d, d.remove("ins"), d, d.clear(), d)
for f in (lambda: d.pop(), lambda: d.popleft(), lambda: d.remove(1), lambda: d.index(1), lambda: d[0], lambda: deque([1], 1).insert(0, 2), lambda: deque([1], -1), lambda: deque([1], "a"), lambda: deque(5), lambda: deque([1])[1.0], lambda: deque([1])[0:1], lambda: deque([1]) + [1], lambda: deque([1]) < [1], lambda: hash(deque()), lambda: deque().rotate("a"), lambda: deque([1]).__setitem__(5, 1), lambda: deque([1]).__delitem__(5), lambda: setattr(deque(), "maxlen", 3), lambda: deque(iterable=[1], maxlen=None), lambda: deque([1, 2, 3], 0), lambda: [deque([1, 2, 3]).index(3, 0, 2)]):
    told("deque", f)
d = deque([1, 2, 3])
try:
    for x in d:
        d.append(x)
except RuntimeError as e:
    print(e)
d = deque([1])
d.append(d)
print(d, deque([[], {}], 2), list(reversed(deque("abc"))))
m = ChainMap({"a": 1}, {"a": 2, "b": 3}, {"c": 4})
print(m, m["a"], m["b"], len(m), list(m), dict(m), "c" in m, m.get("zz", 0), m.maps[1], m.parents, m.new_child({"a": 0})["a"], m.new_child(b=9), m | {"n": 1}, {"a": 5} | m, bool(ChainMap()), ChainMap() == {}, m == dict(m))
m["b"] = 30
m.update(c=40)
print(m, m.pop("a"), m["a"], m.popitem(), m.clear(), m)
told("pop missing", m.pop, "b")
told("del missing", lambda: m.__delitem__("b"))
told("popitem", m.popitem)
told("missing", lambda: m["zz"])


class Under(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(str(key), value)

    def __missing__(self, key):
        if isinstance(key, str):
            raise KeyError(key)
        return self[str(key)]

    def __contains__(self, key):
        return str(key) in self.data


u = Under({1: "a"}, b=2)
u[3] = "c"
u.update({4: "d"})
print(u, u[1], 3 in u, u.get(4), u.get(9, "no"), u | {5: 1}, type(u | {}).__name__, {6: 1} | u, u == {"1": "a", "b": 2, "3": "c", "4": "d"}, len(u), u.copy(), u.data is u.copy().data, u.setdefault(7, "s"), u.pop("7"), list(u.items()))
told("missing", lambda: u["q"])
l = UserList([3, 1, 2])
l.sort()
l += [4]
print(l, l[1:], type(l[1:]).__name__, l + [5], [0] + l, l * 2, l == [1, 2, 3, 4], l < [2], l.index(3), l.count(1), 2 in l, l.pop(), list(reversed(l)), l.data, UserList("ab"), UserList(l) is l, sorted(l, reverse=True), UserList() == [])
s = UserString("Hello")
print(s, repr(s), s.upper(), type(s.upper()).__name__, s + "!", "<" + s, s * 2, s[1:3], s == "Hello", s < "I", hash(s) == hash("Hello"), "ell" in s, s.find("l"), UserString("%d!") % 5, len(s), int(UserString("42")), s.split("l"), ",".join(["a"]) + s, s.encode(), UserString(5).data, s.replace("l", "L"), str(s), {s: 1}["Hello"])
P = namedtuple("P", "x y", defaults=[9])
print(P(1), P(1)._replace(y=5), P._make([1, 2]), P(1)._asdict(), P._fields, P._field_defaults, P(1, 2) == (1, 2), P(x=3, y=4).x)
told("args", P)
told("many", P, 1, 2, 3)
told("make", P._make, [1])
told("replace", P(1)._replace, z=1)
for names in ("a a", "1a", "def", "_x", "a b!", ""):
    told(f"names {names!r}", lambda: namedtuple("N", names)._fields)
    told("  rename", lambda: namedtuple("N", names, rename=True)._fields)

#> Counter({'b': 8, 'a': 3, 'c': 1}) Counter({'d': 2, 'a': 1, 'c': 1}) Counter({'b': 3, 'a': 1}) Counter({'b': 5, 'a': 2, 'c': 1}) Counter({'b': 5, 'a': 1}) Counter({'d': 2}) True True False False True True 6 4 [('b', 3), ('a', 2)] [('b', 3), ('a', 2), ('c', 1)] [] ['a', 'b', 'b', 'b', 'b', 'b'] 0 False
#> Counter({'n': 4, 'b': 2, 'z': 2}) None Counter({'n': 4, 'b': 2, 'z': 2}) None Counter({'n': 4, 'b': 2, 'z': 2}) True -6 4 {'b': 2, 'z': 2, 'n': 4}
#> fromkeys !! NotImplementedError Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
#> plus dict !! TypeError unsupported operand type(s) for +: 'Counter' and 'dict'
#> le dict !! TypeError '<=' not supported between instances of 'Counter' and 'dict'
#> int !! TypeError 'int' object is not iterable
#> two !! TypeError Counter.__init__() takes from 1 to 2 positional arguments but 3 were given
#> text counts !! TypeError unsupported operand type(s) for +: 'int' and 'str'
#> mixed !! TypeError '>' not supported between instances of 'str' and 'int'
#> Counter({1: 3, 2: 1}) [('x', 2.5), ('y', -1)] Counter() Counter() Counter({'iterable': 2, 'self': 1})
#> deque(['y', 'e', 'd', 'c', 'x'], maxlen=5) None deque(['y', 'e', 'd', 'c', 'x'], maxlen=5) None deque(['y', 'e', 'd', 'c', 'x'], maxlen=5) None deque(['y', 'e', 'd', 'c', 'x'], maxlen=5) None deque(['y', 'e', 'd', 'c', 'x'], maxlen=5) 5 None deque(['y', 'e', 'd', 'c', 'x'], maxlen=5) None deque(['y', 'e', 'd', 'c', 'x'], maxlen=5) None deque(['y', 'e', 'd', 'c', 'x'], maxlen=5) None deque(['y', 'e', 'd', 'c', 'x'], maxlen=5)
#> x y 0 1 e c False 3 True deque(['e', 'd', 'c', '!'], maxlen=5) deque(['d', 'c', 'e', 'd', 'c'], maxlen=5) deque(['a', 'a']) True False True None deque([], maxlen=5) None deque([], maxlen=5) None deque([], maxlen=5)
#> deque !! IndexError pop from an empty deque
#> deque !! IndexError pop from an empty deque
#> deque !! ValueError 1 is not in deque
#> deque !! ValueError 1 is not in deque
#> deque !! IndexError deque index out of range
#> deque !! IndexError deque already at its maximum size
#> deque !! ValueError maxlen must be non-negative
#> deque !! TypeError an integer is required
#> deque !! TypeError 'int' object is not iterable
#> deque !! TypeError sequence index must be integer, not 'float'
#> deque !! TypeError sequence index must be integer, not 'slice'
#> deque !! TypeError can only concatenate deque (not "list") to deque
#> deque !! TypeError '<' not supported between instances of 'collections.deque' and 'list'
#> deque !! TypeError unhashable type: 'collections.deque'
#> deque !! TypeError 'str' object cannot be interpreted as an integer
#> deque !! IndexError deque index out of range
#> deque !! IndexError deque index out of range
#> deque !! AttributeError attribute 'maxlen' of 'collections.deque' objects is not writable
#> deque -> deque([1])
#> deque -> deque([], maxlen=0)
#> deque !! ValueError 3 is not in deque
#> deque mutated during iteration
#> deque([1, [...]]) deque([[], {}], maxlen=2) ['c', 'b', 'a']
#> ChainMap({'a': 1}, {'a': 2, 'b': 3}, {'c': 4}) 1 3 3 ['c', 'a', 'b'] {'c': 4, 'a': 1, 'b': 3} True 0 {'a': 2, 'b': 3} ChainMap({'a': 2, 'b': 3}, {'c': 4}) 0 ChainMap({'b': 9}, {'a': 1}, {'a': 2, 'b': 3}, {'c': 4}) ChainMap({'a': 1, 'n': 1}, {'a': 2, 'b': 3}, {'c': 4}) ChainMap({'a': 1, 'c': 4, 'b': 3}) False True True
#> ChainMap({}, {'a': 2, 'b': 3}, {'c': 4}) 1 2 ('c', 40) None ChainMap({}, {'a': 2, 'b': 3}, {'c': 4})
#> pop missing !! KeyError "Key not found in the first mapping: 'b'"
#> del missing !! KeyError "Key not found in the first mapping: 'b'"
#> popitem !! KeyError 'No keys found in the first mapping.'
#> missing !! KeyError 'zz'
#> {'1': 'a', 'b': 2, '3': 'c', '4': 'd'} a True d no {'1': 'a', 'b': 2, '3': 'c', '4': 'd', '5': 1} Under {'6': 1, '1': 'a', 'b': 2, '3': 'c', '4': 'd'} True 4 {'1': 'a', 'b': 2, '3': 'c', '4': 'd'} False s s [('1', 'a'), ('b', 2), ('3', 'c'), ('4', 'd')]
#> missing !! KeyError 'q'
#> [1, 2, 3] [2, 3, 4] UserList [1, 2, 3, 4, 5] [0, 1, 2, 3, 4] [1, 2, 3, 4, 1, 2, 3, 4] True True 2 1 True 4 [3, 2, 1] [1, 2, 3] ['a', 'b'] False [3, 2, 1] True
#> Hello 'Hello' HELLO UserString Hello! <Hello HelloHello el True True True True 2 5! 5 42 ['He', '', 'o'] aHello b'Hello' 5 HeLLo Hello 1
#> P(x=1, y=9) P(x=1, y=5) P(x=1, y=2) {'x': 1, 'y': 9} ('x', 'y') {'y': 9} True 3
#> args !! TypeError P.__new__() missing 1 required positional argument: 'x'
#> many !! TypeError P.__new__() takes from 2 to 3 positional arguments but 4 were given
#> make !! TypeError Expected 2 arguments, got 1
#> replace !! ValueError Got unexpected field names: ['z']
#> names 'a a' !! ValueError Encountered duplicate field name: 'a'
#>   rename -> ('a', '_1')
#> names '1a' !! ValueError Type names and field names must be valid identifiers: '1a'
#>   rename -> ('_0',)
#> names 'def' !! ValueError Type names and field names cannot be a keyword: 'def'
#>   rename -> ('_0',)
#> names '_x' !! ValueError Field names cannot start with an underscore: '_x'
#>   rename -> ('_0',)
#> names 'a b!' !! ValueError Type names and field names must be valid identifiers: 'b!'
#>   rename -> ('a', '_1')
#> names '' -> ()
#>   rename -> ()
