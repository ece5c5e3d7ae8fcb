# The operators and methods of sets and frozen sets, and what they refuse.


def attempt(name, action):
    try:
        r = action()
        print(name, sorted(r) if isinstance(r, (set, frozenset)) else r)
    except Exception as e:
        print(name, type(e).__name__, e)


a, b = {1, 2, 3, 4}, {3, 4, 5}
f = frozenset(b)
for x in (a, b, f, set()):
    for y in (a, b, f, frozenset()):
        print([sorted(r) for r in (x & y, x | y, x - y, x ^ y)], type(x & y).__name__, type(y | x).__name__, x < y, x <= y, x == y, x > y, x.isdisjoint(y))
        assert x ^ y == (x | y) - (x & y) == x.symmetric_difference(y)
        assert x & y == x.intersection(y) and x | y == x.union(y) and x - y == x.difference(y)

print(sorted(a.union([9], (8,), "z" * 0, {7: 1})), sorted(a.intersection([1, 2, 9], range(2, 5))), sorted(a.difference([1], [2])), sorted(a.union()), a.intersection() is a, frozenset(f) is f, f.copy() is f, a.copy() is a)
print(a.issubset(range(10)), a.issuperset([1]), a.isdisjoint("abc"), set().issubset([]), sorted(set("hello")), {1} < {1, 2} < {1, 2, 3}, {1} < {2}, {2} < {1})
for name, op in (("and", lambda: a & [1]), ("or", lambda: a | (1,)), ("minus", lambda: a - "a"), ("xor", lambda: a ^ {1: 1}), ("plus", lambda: a + b), ("less", lambda: a < [1]), ("frozen or", lambda: f | [1]), ("times", lambda: a * 2), ("list and", lambda: [1] & a)):
    attempt(name, op)
print(a == [1, 2, 3, 4], a != (1,), {1} == frozenset([1]), {1} == {1.0}, {True} == {1}, hash(f) == hash(frozenset([5, 4, 3])), hash(frozenset()) == hash(frozenset([])))
attempt("hash", lambda: hash(a))
attempt("list element", lambda: {[]})
attempt("set element", lambda: {set()})
attempt("add", lambda: a.add([]))
attempt("in", lambda: [] in a)
attempt("set in", lambda: {1} in {frozenset([1])})
attempt("discard set", lambda: {frozenset([1])}.discard({1}))
attempt("remove", lambda: a.remove(99))
attempt("remove text", lambda: a.remove("x"))
attempt("pop", lambda: set().pop())
attempt("index", lambda: a[0])
attempt("frozen add", lambda: f.add(1))
attempt("frozen remove", lambda: f.discard(1))
attempt("set int", lambda: set(5))
attempt("set two", lambda: set([1], [2]))
attempt("union int", lambda: a.union(5))
attempt("update none", lambda: a.update(None))
attempt("difference lists", lambda: a.difference([[1]]))

s = t = {1, 2, 3}
s |= {4}
s &= {1, 2, 4, 8}
s -= {2}
s ^= {1, 16}
print(s is t, sorted(s))
s.update([5], (6,))
s.difference_update([5], [99])
s.intersection_update(range(3, 20), [4, 6, 16])
s.symmetric_difference_update([4, 4, 7])
print(s is t, sorted(s), s.discard(99), s.remove(7), sorted(s), s.clear(), s, len(s))
g = h = frozenset([1])
g |= {2}
print(g is h, sorted(g), sorted(h), frozenset(), frozenset([1]), {1}, set(), {()}, {""})
s = {1}
s -= s
s |= s
print(s, s ^ s, {1} - {1})
attempt("|= list", lambda: s.__ior__([1]))
try:
    s |= [1]
except TypeError as e:
    print(e)


def iterate(change):
    live = {0}
    try:
        for x in live:
            change(live, x)
    except RuntimeError as e:
        print(type(e).__name__, e)


iterate(lambda q, x: q.add(x + 1))
iterate(lambda q, x: q.discard(x))
iterate(lambda q, x: q.add(x))
d = {frozenset("ab"): 1, frozenset("ba"): 2}
print(len(d), d[frozenset("ab")], len({frozenset([1]), frozenset([1.0]), frozenset([True])}), {1, 1.0} == {True}, len({float("nan"), float("nan")}))
print(sorted({x % 3 for x in range(10)}), sum({1, 2, 2}), max({"a", "b"}), sorted(map(sorted, {frozenset([2, 1]), frozenset([3])})), bool(set()), 2 in f, 3 in f)

#> [[1, 2, 3, 4], [1, 2, 3, 4], [], []] set set False True True False False
#> [[3, 4], [1, 2, 3, 4, 5], [1, 2], [1, 2, 5]] set set False False False False False
#> [[3, 4], [1, 2, 3, 4, 5], [1, 2], [1, 2, 5]] set frozenset False False False False False
#> [[], [1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4]] set frozenset False False False True True
#> [[3, 4], [1, 2, 3, 4, 5], [5], [1, 2, 5]] set set False False False False False
#> [[3, 4, 5], [3, 4, 5], [], []] set set False True True False False
#> [[3, 4, 5], [3, 4, 5], [], []] set frozenset False True True False False
#> [[], [3, 4, 5], [3, 4, 5], [3, 4, 5]] set frozenset False False False True True
#> [[3, 4], [1, 2, 3, 4, 5], [5], [1, 2, 5]] frozenset set False False False False False
#> [[3, 4, 5], [3, 4, 5], [], []] frozenset set False True True False False
#> [[3, 4, 5], [3, 4, 5], [], []] frozenset frozenset False True True False False
#> [[], [3, 4, 5], [3, 4, 5], [3, 4, 5]] frozenset frozenset False False False True True
#> [[], [1, 2, 3, 4], [], [1, 2, 3, 4]] set set True True False False True
#> [[], [3, 4, 5], [], [3, 4, 5]] set set True True False False True
#> [[], [3, 4, 5], [], [3, 4, 5]] set frozenset True True False False True
#> [[], [], [], []] set frozenset False True True False True
#> [1, 2, 3, 4, 7, 8, 9] [2] [3, 4] [1, 2, 3, 4] False True True False
#> True True True True ['e', 'h', 'l', 'o'] True False False
#> and TypeError unsupported operand type(s) for &: 'set' and 'list'
#> or TypeError unsupported operand type(s) for |: 'set' and 'tuple'
#> minus TypeError unsupported operand type(s) for -: 'set' and 'str'
#> xor TypeError unsupported operand type(s) for ^: 'set' and 'dict'
#> plus TypeError unsupported operand type(s) for +: 'set' and 'set'
#> less TypeError '<' not supported between instances of 'set' and 'list'
#> frozen or TypeError unsupported operand type(s) for |: 'frozenset' and 'list'
#> times TypeError unsupported operand type(s) for *: 'set' and 'int'
#> list and TypeError unsupported operand type(s) for &: 'list' and 'set'
#> False True True True True True True
#> hash TypeError unhashable type: 'set'
#> list element TypeError unhashable type: 'list'
#> set element TypeError unhashable type: 'set'
#> add TypeError unhashable type: 'list'
#> in TypeError unhashable type: 'list'
#> set in True
#> discard set None
#> remove KeyError 99
#> remove text KeyError 'x'
#> pop KeyError 'pop from an empty set'
#> index TypeError 'set' object is not subscriptable
#> frozen add AttributeError 'frozenset' object has no attribute 'add'
#> frozen remove AttributeError 'frozenset' object has no attribute 'discard'
#> set int TypeError 'int' object is not iterable
#> set two TypeError set expected at most 1 argument, got 2
#> union int TypeError 'int' object is not iterable
#> update none TypeError 'NoneType' object is not iterable
#> difference lists TypeError unhashable type: 'list'
#> True [4, 16]
#> True [6, 7, 16] None None [6, 16] None set() 0
#> False [1, 2] [1] frozenset() frozenset({1}) {1} set() {()} {''}
#> set() set() set()
#> |= list NotImplemented
#> unsupported operand type(s) for |=: 'set' and 'list'
#> RuntimeError Set changed size during iteration
#> RuntimeError Set changed size during iteration
#> 1 2 1 True 2
#> [0, 1, 2] 3 b [[1, 2], [3]] False False True
