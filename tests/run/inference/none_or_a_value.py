# Functions and attributes that give None or a value: checks by is, truth, walrus, default, try; chains; searching structures.
def find(xs, want):
    for i, x in enumerate(xs):
        if x == want:
            return i


def safe_div(a, b):
    if b:
        return a / b
    return None


print(find([1, 2, 3], 3), find([1], 9), find("abc", "b"), safe_div(1, 2), safe_div(1, 0))
for xs, w in (([5], 5), ([5], 6), ([], 0)):
    i = find(xs, w)
    print("found at 0" if i is not None and not i else "found" if i else "absent", i is None, i == None, i != None, bool(i))
try:
    find([], 1) + 1
except TypeError as e:
    print(e)
for f in (lambda v: v < 1, lambda v: -v, lambda v: v[0], lambda v: v.x, lambda v: len(v), lambda v: v(), lambda v: [*v], lambda v: 1 in v, lambda v: "a" + v,
          lambda v: v * 2, lambda v: f"{v:>6}", lambda v: {**v}, lambda v: v.append(1), lambda v: iter(v), lambda v: int(v), lambda v: sum([v]), lambda v: "".join([v])):
    try:
        print(f(None))
    except (TypeError, AttributeError) as e:
        print(e)


class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def find(self, v):
        if v == self.value:
            return self
        child = self.left if v < self.value else self.right
        return child and child.find(v)

    def min(self):
        return self.left.min() if self.left is not None else self.value

    def depth(self):
        return 1 + max(self.left.depth() if self.left else 0, self.right.depth() if self.right else 0)


t = Node(5, Node(2, Node(1), Node(3)), Node(8))
print(t.find(3).value, t.find(7), t.min(), t.depth(), (n := t.find(8)) and n.value, (n := t.find(9)) and n.value)


def parse(s, default=None):
    try:
        return int(s)
    except ValueError:
        return default


print([parse(s) for s in ("1", "x", "-3")], sum(v for s in "1 a 2".split() if (v := parse(s)) is not None), parse("z", "dflt"), parse("z", 0) or "zero")


class Lazy:
    _value = None

    @property
    def value(self):
        if self._value is None:
            self._value = [1, 2]
        return self._value


l = Lazy()
print(l._value, l.value, l.value is l.value, Lazy._value)


class Config:
    def __init__(self, parent=None, **kw):
        self.parent, self.kw = parent, kw

    def get(self, k):
        if k in self.kw:
            return self.kw[k]
        if self.parent is None:
            return None
        return self.parent.get(k)


base = Config(a=1, b=None)
child = Config(base, c=0)
print([child.get(k) for k in "abcd"], child.get("c") is None, child.get("d") is None)


def first(*xs, default=None):
    return next((x for x in xs if x is not None), default)


print(first(None, 0, 1), first(None, None), first(None, default="d"), first("", None))
best = None
for x in (3, 7.5, 2, 9, 1):
    if best is None or x > best:
        best = x
print(best)
prev = None
runs = []
for c in "aabbb":
    if c != prev:
        runs.append([c, 0])
        prev = c
    runs[-1][1] += 1
print(runs)
last = None
while last != 3:
    last = 0 if last is None else last + 1
print(last)


def maybe(n):
    if n > 2:
        return n
    elif n == 2:
        return
    elif n == 1:
        return "one"


print([maybe(n) for n in range(4)], [type(maybe(n)).__name__ for n in range(4)])
acc = None
for w in ("a", "b"):
    acc = w if acc is None else acc + w
print(acc, None is None, not None, None or "x", None and "y", [None] * 2, {None: None}, (None,) < (None, 1), None == 0, None in (0, False, None))
d = {"k": None}
print(d.get("k", "dflt"), d.get("j", "dflt"), "k" in d, d.setdefault("k", 1), d.pop("k", 2), d.pop("k", 2), repr(None), str(None), hash(None) == hash(None))

#> 2 None 1 0.5 None
#> found at 0 False False True False
#> absent True True False False
#> absent True True False False
#> unsupported operand type(s) for +: 'NoneType' and 'int'
#> '<' not supported between instances of 'NoneType' and 'int'
#> bad operand type for unary -: 'NoneType'
#> 'NoneType' object is not subscriptable
#> 'NoneType' object has no attribute 'x'
#> object of type 'NoneType' has no len()
#> 'NoneType' object is not callable
#> Value after * must be an iterable, not NoneType
#> argument of type 'NoneType' is not iterable
#> can only concatenate str (not "NoneType") to str
#> unsupported operand type(s) for *: 'NoneType' and 'int'
#> unsupported format string passed to NoneType.__format__
#> 'NoneType' object is not a mapping
#> 'NoneType' object has no attribute 'append'
#> 'NoneType' object is not iterable
#> int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#> unsupported operand type(s) for +: 'int' and 'NoneType'
#> sequence item 0: expected str instance, NoneType found
#> 3 None 1 3 8 None
#> [1, None, -3] 3 dflt zero
#> None [1, 2] True None
#> [1, None, 0, None] False True
#> 0 None d 
#> 9
#> [['a', 2], ['b', 3]]
#> 3
#> [None, 'one', None, 3] ['NoneType', 'str', 'NoneType', 'int']
#> ab True True x None [None, None] {None: None} True False True
#> None dflt True None None 2 None None True
