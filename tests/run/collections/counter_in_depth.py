# Counter: construction, arithmetic, update and subtract, most_common, negative and odd counts.
from collections import Counter
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


c = Counter
for args, kw in (((), {}), (("banana",), {}), (({"a": 2, "b": -1},), {}), ((), {"x": 3, "y": 0}), ((["p", "q", "p"],), {"p": 5}), ((c("aab"),), {}), ((None,), {}), ((5,), {}), (("a", "b"), {}), (([[1]],), {}), (([(1, 2), (1, 2)],), {}), (({"a": "text"},), {}), ((), {"self": 1, "iterable": 2})):
    tell(c, *args, **kw)
n = c("mississippi")
for f in (lambda: n["i"], lambda: n["zz"], lambda: "zz" in n, lambda: len(n), lambda: n.total(), lambda: n.most_common(), lambda: n.most_common(2), lambda: n.most_common(0), lambda: n.most_common(99), lambda: n.most_common(-1), lambda: sorted(n.elements()), lambda: list(c(a=2, b=0, c=-1).elements()), lambda: list(c(a="x").elements()), lambda: n.get("zz"), lambda: n.get("zz", 5), lambda: c.fromkeys("ab"), lambda: c.fromkeys("ab", 1), lambda: n.copy() == n, lambda: type(n.copy()).__name__, lambda: n.pop("m"), lambda: n.pop("m"), lambda: n.pop("m", None), lambda: n.setdefault("new"), lambda: n.total(), lambda: n.popitem(), lambda: n.update("iii"), lambda: n.update({"i": 10}, s=1), lambda: n.update(None), lambda: n.update(5), lambda: n.update([1], [2]), lambda: n.subtract("pp"), lambda: n.subtract({"i": 20}), lambda: n.subtract(z=3), lambda: n.subtract(5), lambda: n.__delitem__("absent"), lambda: n.__delitem__("z"), lambda: n.keys(), lambda: sorted(n.values()), lambda: n.clear(), lambda: n, lambda: hash(n), lambda: c(a=1).x):
    tell(f)
a, b = c(a=3, b=1, c=-2, d=0), c(a=1, b=2, c=-5, e=4)
for f in (lambda: a + b, lambda: a - b, lambda: a & b, lambda: a | b, lambda: +a, lambda: -a, lambda: a == b, lambda: a != b, lambda: a <= b, lambda: a < b, lambda: a >= b, lambda: a > b, lambda: c(a=1) <= c(a=1, b=0), lambda: c(a=1) == c(a=1, b=0), lambda: c(a=1) < c(a=2), lambda: c() == {}, lambda: c(a=1) == {"a": 1}, lambda: c(a=1) == {"a": 1, "b": 0}, lambda: a + {"a": 1}, lambda: a - 5, lambda: {"a": 1} + a, lambda: a | {"a": 1}, lambda: a & [1], lambda: a < {"a": 9}, lambda: a * 2, lambda: c(a=1.5) + c(a=1), lambda: c(a="x") + c(a="y"), lambda: a ^ b):
    tell(f)
x = c(a=1, b=5)
y = x
y += c(a=2, b=-9, n=1)
print(x, x is y)
y -= c(a=1, q=2)
print(x)
y |= c(z=2)
y &= c(z=1, a=9)
print(x, x is y, repr(c()), str(c(a=1)), c({"b": 1, "a": 1}), c({"x": 1, "y": 3, "z": 2}), dict(c("aab")), list(c("bab")), sorted(c("cab").items()))
class Sub(c):
    def __missing__(self, k):
        return f"no {k}"
s = Sub("aa")
print(s, s["zz"], type(s + s).__name__, type(s.copy()).__name__, type(s | c()).__name__, s.most_common(1), s == c("aa"))
words = "the cat the dog a cat the end".split()
w = c(words)
print(w.most_common(2), w.most_common()[:-3:-1], max(w, key=w.get), sum(w.values()), c(map(len, words)), c(c(words).values()), {k for k in w if w[k] == 1} == {"dog", "a", "end"}, sorted(w - c("the cat".split())), c("ab" * 3) == c(a=3, b=3))
del w["the"]
w["cat"] -= 5
w["new"] += 1
print(w, +w, [k for k, v in w.items() if v > 0], c("abc").total() == 3, not c(), list(reversed(c("abc"))))
def anagram(p, q):
    return not c(p.lower()) - c(q.lower()) and c(p.lower()) == c(q.lower())
print(anagram("Listen", "silent"), anagram("aab", "abb"), c("aab") & c("abb"), c("aab") | c("abb"))

#> Counter()
#> Counter({'a': 3, 'n': 2, 'b': 1})
#> Counter({'a': 2, 'b': -1})
#> Counter({'x': 3, 'y': 0})
#> Counter({'p': 7, 'q': 1})
#> Counter({'a': 2, 'b': 1})
#> Counter()
#> TypeError 'int' object is not iterable
#> TypeError Counter.__init__() takes from 1 to 2 positional arguments but 3 were given
#> TypeError unhashable type: 'list'
#> Counter({(1, 2): 2})
#> Counter({'a': 'text'})
#> Counter({'iterable': 2, 'self': 1})
#> 4
#> 0
#> False
#> 4
#> 11
#> [('i', 4), ('s', 4), ('p', 2), ('m', 1)]
#> [('i', 4), ('s', 4)]
#> []
#> [('i', 4), ('s', 4), ('p', 2), ('m', 1)]
#> []
#> ['i', 'i', 'i', 'i', 'm', 'p', 'p', 's', 's', 's', 's']
#> ['a', 'a']
#> TypeError 'str' object cannot be interpreted as an integer
#> None
#> 5
#> NotImplementedError Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
#> NotImplementedError Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
#> True
#> 'Counter'
#> 1
#> KeyError 'm'
#> None
#> None
#> TypeError unsupported operand type(s) for +: 'int' and 'NoneType'
#> ('new', None)
#> None
#> None
#> None
#> TypeError 'int' object is not iterable
#> TypeError Counter.update() takes from 1 to 2 positional arguments but 3 were given
#> None
#> None
#> None
#> TypeError 'int' object is not iterable
#> None
#> None
#> dict_keys(['i', 's', 'p'])
#> [-3, 0, 5]
#> None
#> Counter()
#> TypeError unhashable type: 'Counter'
#> AttributeError 'Counter' object has no attribute 'x'
#> Counter({'a': 4, 'e': 4, 'b': 3})
#> Counter({'c': 3, 'a': 2})
#> Counter({'a': 1, 'b': 1})
#> Counter({'e': 4, 'a': 3, 'b': 2})
#> Counter({'a': 3, 'b': 1})
#> Counter({'c': 2})
#> False
#> True
#> False
#> False
#> False
#> False
#> True
#> True
#> True
#> True
#> True
#> False
#> TypeError unsupported operand type(s) for +: 'Counter' and 'dict'
#> TypeError unsupported operand type(s) for -: 'Counter' and 'int'
#> TypeError unsupported operand type(s) for +: 'dict' and 'Counter'
#> {'a': 1, 'b': 1, 'c': -2, 'd': 0}
#> TypeError unsupported operand type(s) for &: 'Counter' and 'list'
#> TypeError '<' not supported between instances of 'Counter' and 'dict'
#> TypeError unsupported operand type(s) for *: 'Counter' and 'int'
#> Counter({'a': 2.5})
#> TypeError '>' not supported between instances of 'str' and 'int'
#> TypeError unsupported operand type(s) for ^: 'Counter' and 'Counter'
#> Counter({'a': 3, 'n': 1}) True
#> Counter({'a': 2, 'n': 1})
#> Counter({'a': 2, 'z': 1}) True Counter() Counter({'a': 1}) Counter({'b': 1, 'a': 1}) Counter({'y': 3, 'z': 2, 'x': 1}) {'a': 2, 'b': 1} ['b', 'a'] [('a', 1), ('b', 1), ('c', 1)]
#> Sub({'a': 2}) no zz Counter Sub Counter [('a', 2)] True
#> [('the', 3), ('cat', 2)] [('end', 1), ('a', 1)] the 8 Counter({3: 7, 1: 1}) Counter({1: 3, 3: 1, 2: 1}) True ['a', 'cat', 'dog', 'end', 'the'] True
#> Counter({'dog': 1, 'a': 1, 'end': 1, 'new': 1, 'cat': -3}) Counter({'dog': 1, 'a': 1, 'end': 1, 'new': 1}) ['dog', 'a', 'end', 'new'] True True ['c', 'b', 'a']
#> True False Counter({'a': 1, 'b': 1}) Counter({'a': 2, 'b': 2})
