# bisect and insort: bounds, keys, sequences of users, comparisons made and in which direction, refusals.
import bisect
from bisect import bisect_left, bisect_right, insort_left, insort_right, insort


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


for n in range(6):
    for pattern in ([0] * n, list(range(n)), [i // 2 for i in range(n)]):
        for x in (-1, 0, 0.5, 1, 2, 9):
            l, r = bisect_left(pattern, x), bisect_right(pattern, x)
            assert all(v < x for v in pattern[:l]) and all(v >= x for v in pattern[l:])
            assert all(v <= x for v in pattern[:r]) and all(v > x for v in pattern[r:])
            assert bisect.bisect(pattern, x) == r
            a, b = pattern[:], pattern[:]
            insort_left(a, x)
            insort_right(b, x)
            assert a == b == sorted(pattern + [x])
data = [1, 3, 3, 3, 5, 7]
for lo, hi in ((0, None), (2, None), (0, 2), (3, 5), (6, 6), (4, 2), (0, 100), (10, None)):
    told(f"{lo} {hi}", bisect_left, data, 3, lo, hi)
    told(f"{lo} {hi} right", bisect_right, data, 3, lo=lo, hi=hi)
told("negative lo", bisect_left, data, 3, -1)
told("negative hi", bisect_left, data, 3, 0, -1)
told("text lo", bisect_left, data, 3, "a")
told("float hi", bisect_left, data, 3, 0, 2.0)
told("no compare", bisect_left, data, "a")
told("no compare right", bisect_right, data, "a")
told("empty no compare", bisect_left, [], "a")
told("not a sequence", bisect_left, 5, 1)
told("an iterator", bisect_left, iter([1]), 1)
told("no x", bisect_left, data)
told("key kw", bisect_left, data, 3, key=lambda v: v)
told("key positional", bisect_left, data, 3, 0, 5, lambda v: v)
told("key none", bisect_left, data, 3, key=None)
told("insort tuple", insort, (1, 2), 3)
told("insort range", insort, range(3), 5)
words = ["fig", "kiwi", "apple", "banana"]
print(bisect_left(words, 5, key=len), bisect_right(words, 4, key=len), bisect_left(words, 100, key=len))
insort(words, "pear", key=len)
insort_left(words, "plum", key=len)
print(words)
people = [("ann", 30), ("bob", 20), ("cy", 10)]
print(bisect_left(people, -20, key=lambda p: -p[1]), insort(people, ("dee", 15), key=lambda p: -p[1]), people)
told("key fails", bisect_left, [1, 0, 2], 1, key=lambda v: 1 / v)
told("key not callable", bisect_left, [1], 1, key=5)


class N:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print(f"{self.n}<{other.n}", end=" ")
        return self.n < other.n


xs = [N(i) for i in range(8)]
print(bisect_left(xs, N(3)), bisect_right(xs, N(3)), bisect_left(xs, N(-1)), bisect_right(xs, N(99)))


class Seq:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        print("len", end=" ")
        return len(self.items)

    def __getitem__(self, i):
        print("get", i, end=" ")
        return self.items[i]

    def insert(self, i, x):
        print("insert", i, x, end=" ")
        self.items.insert(i, x)


s = Seq([10, 20, 30, 40])
print(bisect_left(s, 25), bisect_right(s, 20, 1, 3), insort(s, 35), s.items)


class L(list):
    def insert(self, i, x):
        print("own insert", i, x, end=" ")
        super().insert(i, x)


own = L([1, 2])
print(insort(own, 1.5), own)


def grade(score, breaks=(60, 70, 80, 90), grades="FDCBA"):
    return grades[bisect.bisect(breaks, score)]


print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)], "".join(grade(s) for s in range(55, 100, 5)))
print(bisect_left("aabbcc", "b"), bisect_right(range(0, 10**18, 7), 10**17), bisect_left(b"abc", 98), bisect_left([1.5, 2.5], 2), bisect_left([[1], [2]], [1, 5]))

#> 0 None -> 1
#> 0 None right -> 4
#> 2 None -> 2
#> 2 None right -> 4
#> 0 2 -> 1
#> 0 2 right -> 2
#> 3 5 -> 3
#> 3 5 right -> 4
#> 6 6 -> 6
#> 6 6 right -> 6
#> 4 2 -> 4
#> 4 2 right -> 4
#> 0 100 !! IndexError list index out of range
#> 0 100 right !! IndexError list index out of range
#> 10 None -> 10
#> 10 None right -> 10
#> negative lo !! ValueError lo must be non-negative
#> negative hi -> 1
#> text lo !! TypeError 'str' object cannot be interpreted as an integer
#> float hi !! TypeError argument should be integer or None, not 'float'
#> no compare !! TypeError '<' not supported between instances of 'int' and 'str'
#> no compare right !! TypeError '<' not supported between instances of 'str' and 'int'
#> empty no compare -> 0
#> not a sequence !! TypeError object of type 'int' has no len()
#> an iterator !! TypeError object of type 'list_iterator' has no len()
#> no x !! TypeError bisect_left() missing required argument 'x' (pos 2)
#> key kw -> 1
#> key positional !! TypeError bisect_left() takes at most 4 positional arguments (5 given)
#> key none -> 1
#> insort tuple !! AttributeError 'tuple' object has no attribute 'insert'
#> insort range !! AttributeError 'range' object has no attribute 'insert'
#> 2 2 4
#> ['fig', 'plum', 'kiwi', 'pear', 'apple', 'banana']
#> 1 None [('ann', 30), ('bob', 20), ('dee', 15), ('cy', 10)]
#> key fails !! ZeroDivisionError division by zero
#> key not callable !! TypeError 'int' object is not callable
#> 4<3 2<3 3<3 3<4 3<2 3<3 4<-1 2<-1 1<-1 0<-1 99<4 99<6 99<7 3 4 0 8
#> len get 2 get 1 get 2 get 1 len get 2 get 3 insert 3 35 2 2 None [10, 20, 30, 35, 40]
#> own insert 1 1.5 None [1, 1.5, 2]
#> ['F', 'A', 'C', 'C', 'B', 'A', 'A'] FDDCCBBAA
#> 2 14285714285714286 1 1 1
