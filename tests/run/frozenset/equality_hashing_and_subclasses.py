# frozenset: identity kept, equality with sets, hashes, subclasses and results of operators.
def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


f = frozenset([1, 2, 3])
print(frozenset(f) is f, f.copy() is f, f.union() == f, frozenset() == frozenset([]), (f | set()) == f)
print(f == {1, 2, 3}, {1, 2, 3} == f, f != {1, 2}, f == [1, 2, 3], f == frozenset("123"), f == {1.0, 2.0, 3.0})
print(hash(f) == hash(frozenset([3, 2, 1])), hash(frozenset([1.0, 2, 3 + 0j])) == hash(f), hash(frozenset({0})) != hash(frozenset({1})))
print(frozenset([f, frozenset()]) == {frozenset(), f}, f in {f}, {1, 2, 3} in {f}, set() in {frozenset()}, {4} in {f})
told("set in", lambda: [] in {f})
told("list of sets", lambda: {1} in [f, {1}])
s = {f, frozenset([5])}
s.discard({1, 2, 3})
print(s)
told("remove", lambda: s.remove({9}))
told("remove list", lambda: s.remove([9]))
s.remove({5})
print(s)


class F(frozenset):
    def __repr__(self):
        return "F" + repr(sorted(self))


a, b = F([1, 2]), F([2, 3])
print(a, b, a | b, a & b, a - b, a ^ b, type(a | b).__name__, type(a.union(b)).__name__, type(a.copy()).__name__, type(F(a)).__name__, type(frozenset(a)).__name__)
print(a == {1, 2}, hash(a) == hash(frozenset([1, 2])), a == frozenset([1, 2]), frozenset(a) is a, F(a) is a)
print(type(a | {9}).__name__, type({9} | a).__name__, type(frozenset([9]) | a).__name__, isinstance(a, frozenset), len(a))
x = frozenset([1])
y = x
y |= {2}
print(x, y, x is y)
y &= {2, 3}
y ^= {3}
y -= {2}
print(y)
for name in ("add", "remove", "discard", "pop", "clear", "update", "intersection_update", "difference_update", "symmetric_difference_update", "__ior__", "__iand__"):
    print(name, hasattr(f, name), hasattr(set(), name), end="; ")
print()
told("attr", lambda: f.add(4))
told("setattr", lambda: setattr(f, "x", 1))
told("key", lambda: frozenset(iterable=[1]))
told("two", lambda: frozenset([1], [2]))
told("int", lambda: frozenset(5))
told("unhash", lambda: frozenset([[1]]))
told("unhash deep", lambda: frozenset([(1, [2])]))
told("or list", lambda: f | [4])
told("ror", lambda: [4] | f)
told("lt list", lambda: f < [4])
told("ge none", lambda: f >= None)
told("sub", lambda: f - 3)
told("and", lambda: f & "12")
told("union many", lambda: f.union([4], (5,), {6: 7}, "8"))
told("union int", lambda: f.union(5))
told("inter many", lambda: f.intersection([1, 2], [2, 3], {2}))
told("diff many", lambda: f.difference([1], [2]))
told("diff none", lambda: f.difference())
told("symdiff", lambda: f.symmetric_difference([3, 4, 4]))
told("symdiff two", lambda: f.symmetric_difference([3], [4]))
told("disjoint", lambda: f.isdisjoint([4, 5]))
told("disjoint unh", lambda: f.isdisjoint([[1]]))
told("subset", lambda: f.issubset([1, 2, 3, 4]))
told("superset", lambda: f.issuperset([1, 2, []]))
told("index", lambda: f[0])
told("order", lambda: sorted([frozenset([1, 2]), frozenset([1]), frozenset([1, 2, 3])]))


class Calls(frozenset):
    def __new__(cls, *args):
        print("new", args)
        return super().__new__(cls, *args)

    def __init__(self, *args):
        print("init", args)

    def __contains__(self, x):
        print("contains", x)
        return super().__contains__(x)

    def __len__(self):
        return 99

    def __iter__(self):
        return iter("own")


k = Calls([1, 2])
print(1 in k, len(k), sorted(k), bool(k), k.issubset([1, 2]), k == {1, 2}, sorted(set(k)), sorted(frozenset(k) | frozenset()))
print(sorted({5} | k), sorted({5}.union(k)), k.isdisjoint([7]))

#> True True True True True
#> True True True False False True
#> True True True
#> True True True True False
#> set in !! TypeError unhashable type: 'list'
#> list of sets -> True
#> {frozenset({5})}
#> remove !! KeyError {9}
#> remove list !! TypeError unhashable type: 'list'
#> set()
#> F[1, 2] F[2, 3] frozenset({1, 2, 3}) frozenset({2}) frozenset({1}) frozenset({1, 3}) frozenset frozenset frozenset F frozenset
#> True True True False False
#> frozenset set frozenset True 2
#> frozenset({1}) frozenset({1, 2}) False
#> frozenset({3})
#> add False True; remove False True; discard False True; pop False True; clear False True; update False True; intersection_update False True; difference_update False True; symmetric_difference_update False True; __ior__ False True; __iand__ False True; 
#> attr !! AttributeError 'frozenset' object has no attribute 'add'
#> setattr !! AttributeError 'frozenset' object has no attribute 'x'
#> key !! TypeError frozenset() takes no keyword arguments
#> two !! TypeError frozenset expected at most 1 argument, got 2
#> int !! TypeError 'int' object is not iterable
#> unhash !! TypeError unhashable type: 'list'
#> unhash deep !! TypeError unhashable type: 'list'
#> or list !! TypeError unsupported operand type(s) for |: 'frozenset' and 'list'
#> ror !! TypeError unsupported operand type(s) for |: 'list' and 'frozenset'
#> lt list !! TypeError '<' not supported between instances of 'frozenset' and 'list'
#> ge none !! TypeError '>=' not supported between instances of 'frozenset' and 'NoneType'
#> sub !! TypeError unsupported operand type(s) for -: 'frozenset' and 'int'
#> and !! TypeError unsupported operand type(s) for &: 'frozenset' and 'str'
#> union many -> frozenset({1, 2, 3, 4, 5, 6, '8'})
#> union int !! TypeError 'int' object is not iterable
#> inter many -> frozenset({2})
#> diff many -> frozenset({3})
#> diff none -> frozenset({1, 2, 3})
#> symdiff -> frozenset({1, 2, 4})
#> symdiff two !! TypeError frozenset.symmetric_difference() takes exactly one argument (2 given)
#> disjoint -> True
#> disjoint unh !! TypeError unhashable type: 'list'
#> subset -> True
#> superset !! TypeError unhashable type: 'list'
#> index !! TypeError 'frozenset' object is not subscriptable
#> order -> [frozenset({1}), frozenset({1, 2}), frozenset({1, 2, 3})]
#> new ([1, 2],)
#> init ([1, 2],)
#> contains 1
#> True 99 ['n', 'o', 'w'] True True True [1, 2] [1, 2]
#> [1, 2, 5] [1, 2, 5] True
