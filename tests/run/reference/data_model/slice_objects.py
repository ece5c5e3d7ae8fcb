"""Slice objects: attributes, indices, comparison, hash, use in subscripts."""


class S:
    def __getitem__(self, key):
        return key


s = S()
for v in (s[:], s[1:], s[:2], s[::3], s[1:2], s[1:2:3], s["a":"b"], s[None:None], s[1.5:...], slice(5), slice(1, 2), slice(1, 2, 3), slice(None)):
    print(v, v.start, v.stop, v.step)
for bad in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(start=1), lambda: setattr(slice(1), "start", 2), lambda: delattr(slice(1), "stop"), lambda: slice(1).nothing):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
for sl in (slice(None), slice(1, None), slice(None, -1), slice(None, None, -1), slice(-3, -1), slice(10, 20), slice(5, 1), slice(5, 1, -2), slice(-100, 100), slice(100, -100, -3), slice(True, 3)):
    print(sl, sl.indices(6), sl.indices(0), "abcdef"[sl], [0, 1, 2, 3, 4, 5][sl], range(6)[sl])
for args in ((-1,), ("a",), (1.5,), (), (1, 2)):
    try:
        print(slice(None).indices(*args))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for sl in (slice(1, 2, 0), slice("a", 2), slice(1.0), slice(None, None, "x")):
    for f in (lambda x: x.indices(5), lambda x: [1, 2][x], lambda x: "ab"[x], lambda x: range(3)[x], lambda x: b"ab"[x], lambda x: (1, 2)[x]):
        try:
            print(f(sl))
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e, end="; ")
    print()
print(slice(1, 2) == slice(1, 2), slice(1, 2) == slice(1, 2, None), slice(1) != slice(2), slice(1, 2) < slice(1, 3), slice(1) == (None, 1, None), slice(2, 1) > slice(1, 9))
for f in (lambda: slice(1) < slice("a"), lambda: slice(1) < 1, lambda: hash(slice(1, 2)), lambda: {slice(1): 2}, lambda: hash(slice([], 1))):
    try:
        print(type(f()).__name__)
    except TypeError as e:
        print(e)


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        print("index", self.n, end=" ")
        return self.n


print(slice(Index(1), Index(4), Index(2)).indices(10))
print([0, 1, 2, 3, 4][Index(1):Index(3)], "abcde"[:Index(-1)])
l = list(range(6))
l[Index(1):Index(3)] = ["x"]
print(l)
del l[::Index(2)]
print(l)
big = slice(10**30, -10**30, -10**20)
print(big.indices(5), [1, 2, 3][-10**30:10**30], slice(0, 10**30).indices(10**25))
print(repr(slice(slice(1), [2])), type(slice(1)), slice(1).__class__, slice.__name__)
match slice(1, 2, 3):
    case slice(start=1, stop=b):
        print("matched", b)
try:
    class X(slice):
        pass
except TypeError as e:
    print(e)
import copy
print(copy.copy(slice(1, 2)), copy.deepcopy(slice(1, 2)) == slice(1, 2))
