# frozenset: hash, equality with sets, nesting, construction, what changes nothing, partitions.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


f = frozenset
print(f(), f([1]), f("a"), f({1: 2}), f(range(1)), f(f([1])), repr(f([f()])))
print(hash(f()) == hash(f([])), hash(f("ab")) == hash(f("ba")), len({f([1, 2]), f([2, 1]), f([1])}), {f([1]): "one"}[f([1.0])], f([1]) == {1}, {1} == f([1]), f([1]) != {2})
for op in (lambda: f([1]) < {1, 2}, lambda: f([1]) <= [1], lambda: f([1]) | [2], lambda: f([1]).union([2]) == {1, 2}, lambda: f([1]).add(1), lambda: f([1]).remove(1), lambda: f([1]).clear(), lambda: f([1]).update([2]), lambda: f([1])[0], lambda: f([[1]]), lambda: f(5), lambda: f(None), lambda: f([1], [2]), lambda: f(x=1), lambda: f([1]) + f([2]), lambda: {f([1]), {1}}, lambda: {1: f()} == {1: set()}, lambda: sorted([f([1]), f([1, 2]), f()]) == [f(), f([1]), f([1, 2])], lambda: f([1]).__hash__() == hash(f([1])), lambda: f([1]).issuperset(), lambda: f([1]).isdisjoint([2]), lambda: f.__new__(f, "a"), lambda: f.__new__(int), lambda: f.__new__(), lambda: f.union(), lambda: f.union(f()), lambda: f([1]).copy(), lambda: f([1]).__reduce__()[1], lambda: f([1]).intersection([1], [1, 2], (1,)), lambda: f([1]).difference([1]), lambda: f([1]).symmetric_difference([1, 2]), lambda: f([1]).__or__({2}) == {1, 2}, lambda: f([1]).__or__([2]), lambda: f([1]).__rand__({1}), lambda: f([1]).__rsub__({1, 2}), lambda: f([1]).__class_getitem__(int), lambda: f[int]):
    tell(op)
same = f([1, 2])
print(f(same) is same, same.copy() is same, same.union() == same, same & same == same, same | set() == same, type(same - {1}).__name__, type({1} | same).__name__, type(same | {1}).__name__)
def aug():
    g = h = f([1])
    g |= {2}
    g -= {1}
    g ^= {3}
    g &= [3] and {3}
    return g, h
tell(aug)
def subsets(items):
    out = [f()]
    for x in items:
        out += [s | {x} for s in out]
    return out
power = subsets("abc")
print(len(power), len(set(power)), sorted("".join(sorted(s)) for s in power), sum(len(s) for s in power), f("ab") in power, f("ad") in power, {"a"} in set(power))
edges = {f(e) for e in (("a", "b"), ("b", "a"), ("b", "c"), ("c", "a"), ("c", "c"))}
print(len(edges), sorted(sorted(e) for e in edges), {len(e) for e in edges}, sorted({v for e in edges if len(e) == 2 for v in e}))
def classes(items, same):
    groups = {}
    for x in items:
        groups.setdefault(same(x), set()).add(x)
    return f(map(f, groups.values()))
print(classes(range(6), lambda n: n % 3) == f([f([0, 3]), f([1, 4]), f([2, 5])]), classes("", len), classes([1], str))
class Tagged(f):
    def __new__(cls, items=(), tag="none"):
        self = super().__new__(cls, items)
        self.tag = tag
        return self
t = Tagged([1], tag="x")
print(t, t.tag, t == f([1]), hash(t) == hash(f([1])), {t: 1}[f([1])], type(t | {2}).__name__, type(t.copy()).__name__, f(t) == t, type(f(t)).__name__, Tagged().tag, isinstance(t, f), t.__dict__)
tell(Tagged, 5)
tell(lambda: Tagged([1], name="x"))

#> frozenset() frozenset({1}) frozenset({'a'}) frozenset({1}) frozenset({0}) frozenset({1}) frozenset({frozenset()})
#> True True 2 one True True True
#> True
#> TypeError '<=' not supported between instances of 'frozenset' and 'list'
#> TypeError unsupported operand type(s) for |: 'frozenset' and 'list'
#> True
#> AttributeError 'frozenset' object has no attribute 'add'
#> AttributeError 'frozenset' object has no attribute 'remove'
#> AttributeError 'frozenset' object has no attribute 'clear'
#> AttributeError 'frozenset' object has no attribute 'update'
#> TypeError 'frozenset' object is not subscriptable
#> TypeError unhashable type: 'list'
#> TypeError 'int' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> TypeError frozenset expected at most 1 argument, got 2
#> TypeError frozenset() takes no keyword arguments
#> TypeError unsupported operand type(s) for +: 'frozenset' and 'frozenset'
#> TypeError unhashable type: 'set'
#> True
#> True
#> True
#> TypeError frozenset.issuperset() takes exactly one argument (0 given)
#> True
#> frozenset({'a'})
#> TypeError frozenset.__new__(int): int is not a subtype of frozenset
#> TypeError frozenset.__new__(): not enough arguments
#> TypeError unbound method frozenset.union() needs an argument
#> frozenset()
#> frozenset({1})
#> ([1],)
#> frozenset({1})
#> frozenset()
#> frozenset({2})
#> True
#> NotImplemented
#> {1}
#> {2}
#> frozenset[int]
#> frozenset[int]
#> True True True True True frozenset set frozenset
#> (frozenset({3}), frozenset({1}))
#> 8 8 ['', 'a', 'ab', 'abc', 'ac', 'b', 'bc', 'c'] 12 True False True
#> 4 [['a', 'b'], ['a', 'c'], ['b', 'c'], ['c']] {1, 2} ['a', 'b', 'c']
#> True frozenset() frozenset({frozenset({1})})
#> Tagged({1}) x True True 1 frozenset frozenset True frozenset none True {'tag': 'x'}
#> TypeError 'int' object is not iterable
#> TypeError Tagged.__new__() got an unexpected keyword argument 'name'
