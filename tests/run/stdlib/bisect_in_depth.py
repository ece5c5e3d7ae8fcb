# bisect and insort: bounds, keys, user sequences and comparisons, errors.
import bisect
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Seq:
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        print(f"[{i}]", end="")
        return self.items[i]

    def insert(self, i, x):
        print(f"insert({i})", end="")
        self.items.insert(i, x)


class T:
    def __init__(self, n):
        self.n = n

    def __lt__(self, o):
        print(f"{self.n}<{o.n}", end=" ")
        return self.n < o.n


class BadLen:
    def __len__(self):
        return -1

    def __getitem__(self, i):
        return 1


class Ix:
    def __index__(self):
        return 2


a = [1, 3, 3, 3, 7]
for f in (bisect.bisect_left, bisect.bisect_right, bisect.bisect):
    print(f.__name__, [f(a, x) for x in (0, 1, 2, 3, 4, 7, 8)], [f(a, 3, lo) for lo in range(6)], [f(a, 3, 0, hi) for hi in range(6)], f([], 5), f(a, 3.5), f(a, True))
    for args, kw in (((a, 3), {"lo": 2}), ((a, 3), {"lo": 1, "hi": 2}), ((), {"a": a, "x": 3}), ((a, 3, 0, None), {}), ((a, 3, Ix()), {}), ((a, 30), {"key": lambda v: v * 10}), ((a, -3), {"key": lambda v: -v}), ((a, 3), {"key": None}), (("abc", "b"), {}), (((1, 2), 2), {}), ((range(0, 100, 5), 33), {}), ((a, 3, 3, 1), {}), ((a, "x"), {}), ((a,), {}), ((), {}), ((5, 1), {}), ((a, 3, -1), {}), ((a, 3, 0, 99), {}), ((a, 3, "a"), {}), ((a, 3), {"key": 5}), ((a, 3), {"low": 1}), ((a, 3, 0, 5, len), {}), ((BadLen(), 1), {}), ((a, None), {}), ((a, 3), {"key": lambda v: 1 // (v - 3)})):
        tell(f, *args, **kw)
for f in (bisect.insort_left, bisect.insort_right, bisect.insort):
    b = [(1, "a"), (2, "b"), (2, "c")]
    f(b, (2, "b"))
    c = ["a", "bb", "dddd"]
    f(c, "xx", key=len)
    d = [3, 1]
    f(d, 2, 1)
    print(f.__name__, b, c, d)
    for args, kw in (((a[:], 4), {}), (([5], "x"), {}), (((1, 2), 3), {}), (([3], 1, -1), {}), (("abc", "d"), {}), (([1, 2],), {}), (([2, 4], 3), {"lo": 0, "hi": 1})):
        tell(f, *args, **kw)
s = Seq(1, 3, 5, 7)
print(bisect.bisect_left(s, 5), bisect.bisect_right(s, 5), bisect.insort(s, 4), s.items)
ts = [T(1), T(2), T(2), T(4)]
print(bisect.bisect_left(ts, T(2)), end=" | ")
print(bisect.bisect_right(ts, T(2)))
keys = []
def key(v):
    keys.append(v)
    return v % 10
data = [11, 22, 33]
print(bisect.bisect(data, 2, key=key), keys)
keys.clear()
bisect.insort(data, 24, key=key)
print(data, keys)
def grade(score, cuts=(60, 70, 80, 90), marks="FDCBA"):
    return marks[bisect.bisect(cuts, score)]
print([grade(s) for s in (33, 60, 77, 89.9, 90, 100)])
class Index:
    def __init__(self, words):
        self.words = sorted(words)
    def find(self, w):
        i = bisect.bisect_left(self.words, w)
        return i if i != len(self.words) and self.words[i] == w else None
    def prefix(self, p):
        return self.words[bisect.bisect_left(self.words, p):bisect.bisect_left(self.words, p + "\uffff")]
x = Index("banana apple band cherry ban".split())
print(x.find("band"), x.find("zoo"), x.prefix("ban"), x.prefix("q"))
out = []
for v in (5, 1, 4, 1, 5, 9, 2, 6):
    bisect.insort(out, v)
print(out, [bisect.bisect_right(out, v) - bisect.bisect_left(out, v) for v in (1, 5, 7)])

#> bisect_left [0, 0, 1, 1, 4, 4, 5] [1, 1, 2, 3, 4, 5] [0, 1, 1, 1, 1, 1] 0 4 0
#> 2
#> 1
#> 1
#> 1
#> 2
#> 1
#> 0
#> 1
#> 1
#> 1
#> 7
#> 3
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError bisect_left() missing required argument 'x' (pos 2)
#> TypeError bisect_left() missing required argument 'a' (pos 1)
#> TypeError object of type 'int' has no len()
#> ValueError lo must be non-negative
#> IndexError list index out of range
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'int' object is not callable
#> TypeError 'low' is an invalid keyword argument for bisect_left()
#> TypeError bisect_left() takes at most 4 positional arguments (5 given)
#> ValueError __len__() should return >= 0
#> TypeError '<' not supported between instances of 'int' and 'NoneType'
#> ZeroDivisionError integer division or modulo by zero
#> bisect_right [0, 1, 1, 4, 4, 5, 5] [4, 4, 4, 4, 4, 5] [0, 1, 2, 3, 4, 4] 0 4 1
#> 4
#> 2
#> 4
#> 4
#> 4
#> 4
#> 5
#> 4
#> 2
#> 2
#> 7
#> 3
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError bisect_right() missing required argument 'x' (pos 2)
#> TypeError bisect_right() missing required argument 'a' (pos 1)
#> TypeError object of type 'int' has no len()
#> ValueError lo must be non-negative
#> IndexError list index out of range
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'int' object is not callable
#> TypeError 'low' is an invalid keyword argument for bisect_right()
#> TypeError bisect_right() takes at most 4 positional arguments (5 given)
#> ValueError __len__() should return >= 0
#> TypeError '<' not supported between instances of 'NoneType' and 'int'
#> ZeroDivisionError integer division or modulo by zero
#> bisect_right [0, 1, 1, 4, 4, 5, 5] [4, 4, 4, 4, 4, 5] [0, 1, 2, 3, 4, 4] 0 4 1
#> 4
#> 2
#> 4
#> 4
#> 4
#> 4
#> 5
#> 4
#> 2
#> 2
#> 7
#> 3
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError bisect_right() missing required argument 'x' (pos 2)
#> TypeError bisect_right() missing required argument 'a' (pos 1)
#> TypeError object of type 'int' has no len()
#> ValueError lo must be non-negative
#> IndexError list index out of range
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'int' object is not callable
#> TypeError 'low' is an invalid keyword argument for bisect_right()
#> TypeError bisect_right() takes at most 4 positional arguments (5 given)
#> ValueError __len__() should return >= 0
#> TypeError '<' not supported between instances of 'NoneType' and 'int'
#> ZeroDivisionError integer division or modulo by zero
#> insort_left [(1, 'a'), (2, 'b'), (2, 'b'), (2, 'c')] ['a', 'xx', 'bb', 'dddd'] [3, 1, 2]
#> None
#> TypeError '<' not supported between instances of 'int' and 'str'
#> AttributeError 'tuple' object has no attribute 'insert'
#> ValueError lo must be non-negative
#> AttributeError 'str' object has no attribute 'insert'
#> TypeError insort_left() missing required argument 'x' (pos 2)
#> None
#> insort_right [(1, 'a'), (2, 'b'), (2, 'b'), (2, 'c')] ['a', 'bb', 'xx', 'dddd'] [3, 1, 2]
#> None
#> TypeError '<' not supported between instances of 'str' and 'int'
#> AttributeError 'tuple' object has no attribute 'insert'
#> ValueError lo must be non-negative
#> AttributeError 'str' object has no attribute 'insert'
#> TypeError insort_right() missing required argument 'x' (pos 2)
#> None
#> insort_right [(1, 'a'), (2, 'b'), (2, 'b'), (2, 'c')] ['a', 'bb', 'xx', 'dddd'] [3, 1, 2]
#> None
#> TypeError '<' not supported between instances of 'str' and 'int'
#> AttributeError 'tuple' object has no attribute 'insert'
#> ValueError lo must be non-negative
#> AttributeError 'str' object has no attribute 'insert'
#> TypeError insort_right() missing required argument 'x' (pos 2)
#> None
#> [2][1][2][3][2][1]insert(2)2 3 None [1, 3, 4, 5, 7]
#> 2<2 2<2 1<2 1 | 2<2 2<4 3
#> 2 [22, 33]
#> [11, 22, 33, 24] [24, 22, 33]
#> ['F', 'D', 'C', 'B', 'A', 'A']
#> 3 None ['ban', 'banana', 'band'] []
#> [1, 1, 2, 4, 5, 5, 6, 9] [2, 2, 0]
