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

#> slice(None, None, None) None None None
#> slice(1, None, None) 1 None None
#> slice(None, 2, None) None 2 None
#> slice(None, None, 3) None None 3
#> slice(1, 2, None) 1 2 None
#> slice(1, 2, 3) 1 2 3
#> slice('a', 'b', None) a b None
#> slice(None, None, None) None None None
#> slice(1.5, Ellipsis, None) 1.5 Ellipsis None
#> slice(None, 5, None) None 5 None
#> slice(1, 2, None) 1 2 None
#> slice(1, 2, 3) 1 2 3
#> slice(None, None, None) None None None
#> TypeError slice expected at least 1 argument, got 0
#> TypeError slice expected at most 3 arguments, got 4
#> TypeError slice() takes no keyword arguments
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError 'slice' object has no attribute 'nothing'
#> slice(None, None, None) (0, 6, 1) (0, 0, 1) abcdef [0, 1, 2, 3, 4, 5] range(0, 6)
#> slice(1, None, None) (1, 6, 1) (0, 0, 1) bcdef [1, 2, 3, 4, 5] range(1, 6)
#> slice(None, -1, None) (0, 5, 1) (0, 0, 1) abcde [0, 1, 2, 3, 4] range(0, 5)
#> slice(None, None, -1) (5, -1, -1) (-1, -1, -1) fedcba [5, 4, 3, 2, 1, 0] range(5, -1, -1)
#> slice(-3, -1, None) (3, 5, 1) (0, 0, 1) de [3, 4] range(3, 5)
#> slice(10, 20, None) (6, 6, 1) (0, 0, 1)  [] range(6, 6)
#> slice(5, 1, None) (5, 1, 1) (0, 0, 1)  [] range(5, 1)
#> slice(5, 1, -2) (5, 1, -2) (-1, -1, -2) fd [5, 3] range(5, 1, -2)
#> slice(-100, 100, None) (0, 6, 1) (0, 0, 1) abcdef [0, 1, 2, 3, 4, 5] range(0, 6)
#> slice(100, -100, -3) (5, -1, -3) (-1, -1, -3) fc [5, 2] range(5, -1, -3)
#> slice(True, 3, None) (1, 3, 1) (0, 0, 1) bc [1, 2] range(1, 3)
#> ValueError length should not be negative
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError slice.indices() takes exactly one argument (0 given)
#> TypeError slice.indices() takes exactly one argument (2 given)
#> ValueError slice step cannot be zero; ValueError slice step cannot be zero; ValueError slice step cannot be zero; ValueError slice step cannot be zero; ValueError slice step cannot be zero; ValueError slice step cannot be zero; 
#> TypeError slice indices must be integers or None or have an __index__ method; TypeError slice indices must be integers or None or have an __index__ method; TypeError slice indices must be integers or None or have an __index__ method; TypeError slice indices must be integers or None or have an __index__ method; TypeError slice indices must be integers or None or have an __index__ method; TypeError slice indices must be integers or None or have an __index__ method; 
#> TypeError slice indices must be integers or None or have an __index__ method; TypeError slice indices must be integers or None or have an __index__ method; TypeError slice indices must be integers or None or have an __index__ method; TypeError slice indices must be integers or None or have an __index__ method; TypeError slice indices must be integers or None or have an __index__ method; TypeError slice indices must be integers or None or have an __index__ method; 
#> TypeError slice indices must be integers or None or have an __index__ method; TypeError slice indices must be integers or None or have an __index__ method; TypeError slice indices must be integers or None or have an __index__ method; TypeError slice indices must be integers or None or have an __index__ method; TypeError slice indices must be integers or None or have an __index__ method; TypeError slice indices must be integers or None or have an __index__ method; 
#> True True True True False True
#> '<' not supported between instances of 'int' and 'str'
#> '<' not supported between instances of 'slice' and 'int'
#> int
#> dict
#> unhashable type: 'list'
#> index 2 index 1 index 4 (1, 4, 2)
#> index 1 index 3 index -1 [1, 2] abcd
#> index 1 index 3 [0, 'x', 3, 4, 5]
#> index 2 ['x', 4]
#> (4, -1, -100000000000000000000) [1, 2, 3] (0, 10000000000000000000000000, 1)
#> slice(slice(None, 1, None), [2], None) <class 'slice'> <class 'slice'> slice
#> matched 2
#> type 'slice' is not an acceptable base type
#> slice(1, 2, None) True
