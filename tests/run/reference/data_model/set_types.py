"""Sets and frozensets: uniqueness by equality and hash, what both share, what only one has."""
s = {1, 1.0, True, 0, False, "a"}
print(len(s), 1.0 in s, {1, True}, {True, 1}, {1.0, 1}, {0.0, -0.0})
f = frozenset([1, 2, 3])
print(f, hash(f) == hash(frozenset([3, 2, 1])), f == {1, 2, 3}, {f: "key"}[frozenset({3, 2, 1})])
for bad in (lambda: {[]}, lambda: {{}}, lambda: {set()}, lambda: {(1, [])}, lambda: hash(set()), lambda: {1: 2, set(): 3}):
    try:
        bad()
    except TypeError as e:
        print(e)
print({1, 2} in {frozenset({1, 2})}, {1, 2} == frozenset({2, 1}))
for op in ("add", "remove", "discard", "pop", "clear", "update", "intersection_update", "difference_update", "symmetric_difference_update", "__ior__", "union", "copy", "issubset", "isdisjoint", "__hash__"):
    print(op, hasattr(set, op), hasattr(frozenset, op), end="; ")
print()
print(set.__hash__, frozenset.__hash__ is not None)
a, b = {1, 2, 3}, frozenset({3, 4})
for r in (a | b, b | a, a & b, b & a, a - b, b - a, a ^ b, b ^ a):
    print(type(r).__name__, sorted(r), end="; ")
print()
print(a < {1, 2, 3, 4}, a <= {1, 2, 3}, a > {1}, a >= b, a < b, a == b, a != b, {1} < {2}, {1} > {2}, {1} == {2})
for op in (lambda: a | [1], lambda: a & "ab", lambda: a - None, lambda: a < [1], lambda: a ^ (1,), lambda: a[0], lambda: a + a, lambda: {1}.remove(5), lambda: set().pop(), lambda: {1}.remove([]), lambda: [] in {1}):
    try:
        print(op())
    except Exception as e:
        print(type(e).__name__, e)
print(sorted(a.union([5], "x" and [6], (7,))), sorted(a.intersection([1, 2], [2, 9])), a.difference(), sorted(a.symmetric_difference([1, 9])), a.isdisjoint("ab"), a.issubset(range(9)), a.issuperset([]))


class Same:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        print("hash", self.n)
        return 1

    def __eq__(self, other):
        print("eq", self.n, other.n)
        return isinstance(other, Same)

    def __repr__(self):
        return f"Same({self.n})"


x, y = Same(1), Same(2)
print({x, y})
print(y in {x})
print({x}.pop() is x)
d = {x}
d.discard(y)
print(d)
aug = a
a |= {9}
print(aug is a, sorted(aug))
fa = fb = frozenset("a")
fa |= {"b"}
print(fa is fb, sorted(fa), fb)
print(repr(set()), repr(frozenset()), repr(frozenset("a")), str({1}), set() or "empty", frozenset(f) is f, f.copy() is f, set(a) is a)


class MySet(set):
    pass


m = MySet([1])
print(m, type(m | {2}).__name__, type(m.copy()).__name__, m == {1}, type(m & m).__name__)
it = iter({1, 2, 3})
grow = {1}
try:
    for e in grow:
        grow.add(e + 1)
except RuntimeError as e:
    print(e)

#> 3 True {1} {True} {1.0} {0.0}
#> frozenset({1, 2, 3}) True True key
#> unhashable type: 'list'
#> unhashable type: 'dict'
#> unhashable type: 'set'
#> unhashable type: 'list'
#> unhashable type: 'set'
#> unhashable type: 'set'
#> True True
#> add True False; remove True False; discard True False; pop True False; clear True False; update True False; intersection_update True False; difference_update True False; symmetric_difference_update True False; __ior__ True False; union True True; copy True True; issubset True True; isdisjoint True True; __hash__ True True; 
#> None True
#> set [1, 2, 3, 4]; frozenset [1, 2, 3, 4]; set [3]; frozenset [3]; set [1, 2]; frozenset [4]; set [1, 2, 4]; frozenset [1, 2, 4]; 
#> True True True False False False True False False False
#> TypeError unsupported operand type(s) for |: 'set' and 'list'
#> TypeError unsupported operand type(s) for &: 'set' and 'str'
#> TypeError unsupported operand type(s) for -: 'set' and 'NoneType'
#> TypeError '<' not supported between instances of 'set' and 'list'
#> TypeError unsupported operand type(s) for ^: 'set' and 'tuple'
#> TypeError 'set' object is not subscriptable
#> TypeError unsupported operand type(s) for +: 'set' and 'set'
#> KeyError 5
#> KeyError 'pop from an empty set'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> [1, 2, 3, 5, 6, 7] [2] {1, 2, 3} [2, 3, 9] True True True
#> hash 1
#> hash 2
#> eq 1 2
#> {Same(1)}
#> hash 1
#> hash 2
#> eq 1 2
#> True
#> hash 1
#> True
#> hash 1
#> hash 2
#> eq 1 2
#> set()
#> True [1, 2, 3, 9]
#> False ['a', 'b'] frozenset({'a'})
#> set() frozenset() frozenset({'a'}) {1} empty True True False
#> MySet({1}) set set True set
#> Set changed size during iteration
