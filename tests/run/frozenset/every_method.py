"""frozenset: every method and operator, with sets, other iterables and what is none."""

import itertools


def tell(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        if isinstance(r, (set, frozenset)):
            return f"{type(r).__name__} {sorted(r, key=repr)}"
        return f"{type(r).__name__} {r!r}"
    except Exception as e:
        return f"{type(e).__name__}: {e}"


f = frozenset("abc")
others = [frozenset("bcd"), set("cde"), "ab", ["a", "z"], ("a",), {"a": 1}, range(3), iter("ac"), frozenset(), 5, None, [[]]]
for name in ("union", "intersection", "difference", "symmetric_difference", "isdisjoint", "issubset", "issuperset"):
    print("--", name)
    method = getattr(f, name)
    for other in others:
        if hasattr(other, "__next__"):
            other = iter("ac")
        print(type(other).__name__, tell(method, other))
    print(tell(method), tell(method, "a", "b"), tell(getattr(frozenset, name), 1, 2))

print("-- operators")
import operator

for op in ("and_", "or_", "xor", "sub", "lt", "le", "gt", "ge", "eq", "ne"):
    work = getattr(operator, op)
    row = [tell(work, f, other) for other in (frozenset("bcd"), set("abc"), {"a": 1}.keys(), "ab", None)]
    row += [tell(work, other, f) for other in (set("ab"), {"a": 1, "q": 2}.items(), ["a"])]
    print(op, *row, sep=" | ")
for op in ("iand", "ior", "ixor", "isub"):
    print(op, tell(getattr(operator, op), f, set("bq")))
print(f == frozenset("abc"), "a" in f, "q" in f, {"a"} in frozenset([frozenset("a")]), len(f))
print(tell(lambda: [] in f), tell(lambda: f[0]), tell(lambda: f.add("x")), tell(lambda: -f))

print("-- identity and hash")
print(frozenset(f) is f, f.copy() is f, frozenset() is frozenset([]), frozenset(set("ab")) == {"a", "b"})
print(hash(frozenset()), hash(frozenset([1, 2, 3])), hash(frozenset([1, 2, 3])) == hash(frozenset([3, 2, 1])))
print(hash(frozenset(range(100))), hash(frozenset([frozenset([1]), frozenset()])), hash(frozenset([-1, -2, 2**61 - 1])))
print({frozenset("ab"): 1}[frozenset("ba")])


class Own(frozenset):
    def __new__(cls, items=(), note=None):
        self = super().__new__(cls, items)
        self.note = note
        return self


own = Own("ab", note="n")
print(own.note, type(own.copy()), type(own | {"c"}), type(own & own), own == frozenset("ab"), frozenset(own) is own)
print(repr(Own([1])), repr(frozenset()), repr(frozenset([1])), repr(frozenset([(1, "a")])), str(frozenset("a")))
print(tell(frozenset, 5), tell(frozenset, 1, 2), tell(frozenset, iterable=1), tell(frozenset, [[1]]), tell(Own, "ab", other=1))

print("-- subsets of all kinds")
count = 0
sets = [frozenset(c) for n in range(5) for c in itertools.combinations(range(4), n)]
for a, b in itertools.product(sets, sets):
    assert (a <= b) == all(x in b for x in a) == a.issubset(b) == b.issuperset(a)
    assert (a < b) == (a <= b and a != b) and (a >= b) == (b <= a) and (a > b) == (b < a)
    assert a | b == b | a and a & b == b & a and a ^ b == (a | b) - (a & b)
    assert a.isdisjoint(b) == (not a & b)
    count += (a < b) + 2 * (a == b) + 4 * a.isdisjoint(b)
print(len(sets), count, len({*sets}), sorted(map(len, sets)))

#> -- union
#> frozenset frozenset ['a', 'b', 'c', 'd']
#> set frozenset ['a', 'b', 'c', 'd', 'e']
#> str frozenset ['a', 'b', 'c']
#> list frozenset ['a', 'b', 'c', 'z']
#> tuple frozenset ['a', 'b', 'c']
#> dict frozenset ['a', 'b', 'c']
#> range frozenset ['a', 'b', 'c', 0, 1, 2]
#> str_ascii_iterator frozenset ['a', 'b', 'c']
#> frozenset frozenset ['a', 'b', 'c']
#> int TypeError: 'int' object is not iterable
#> NoneType TypeError: 'NoneType' object is not iterable
#> list TypeError: unhashable type: 'list'
#> frozenset ['a', 'b', 'c'] frozenset ['a', 'b', 'c'] TypeError: descriptor 'union' for 'frozenset' objects doesn't apply to a 'int' object
#> -- intersection
#> frozenset frozenset ['b', 'c']
#> set frozenset ['c']
#> str frozenset ['a', 'b']
#> list frozenset ['a']
#> tuple frozenset ['a']
#> dict frozenset ['a']
#> range frozenset []
#> str_ascii_iterator frozenset ['a', 'c']
#> frozenset frozenset []
#> int TypeError: 'int' object is not iterable
#> NoneType TypeError: 'NoneType' object is not iterable
#> list TypeError: unhashable type: 'list'
#> frozenset ['a', 'b', 'c'] frozenset [] TypeError: descriptor 'intersection' for 'frozenset' objects doesn't apply to a 'int' object
#> -- difference
#> frozenset frozenset ['a']
#> set frozenset ['a', 'b']
#> str frozenset ['c']
#> list frozenset ['b', 'c']
#> tuple frozenset ['b', 'c']
#> dict frozenset ['b', 'c']
#> range frozenset ['a', 'b', 'c']
#> str_ascii_iterator frozenset ['b']
#> frozenset frozenset ['a', 'b', 'c']
#> int TypeError: 'int' object is not iterable
#> NoneType TypeError: 'NoneType' object is not iterable
#> list TypeError: unhashable type: 'list'
#> frozenset ['a', 'b', 'c'] frozenset ['c'] TypeError: descriptor 'difference' for 'frozenset' objects doesn't apply to a 'int' object
#> -- symmetric_difference
#> frozenset frozenset ['a', 'd']
#> set frozenset ['a', 'b', 'd', 'e']
#> str frozenset ['c']
#> list frozenset ['b', 'c', 'z']
#> tuple frozenset ['b', 'c']
#> dict frozenset ['b', 'c']
#> range frozenset ['a', 'b', 'c', 0, 1, 2]
#> str_ascii_iterator frozenset ['b']
#> frozenset frozenset ['a', 'b', 'c']
#> int TypeError: 'int' object is not iterable
#> NoneType TypeError: 'NoneType' object is not iterable
#> list TypeError: unhashable type: 'list'
#> TypeError: frozenset.symmetric_difference() takes exactly one argument (0 given) TypeError: frozenset.symmetric_difference() takes exactly one argument (2 given) TypeError: descriptor 'symmetric_difference' for 'frozenset' objects doesn't apply to a 'int' object
#> -- isdisjoint
#> frozenset bool False
#> set bool False
#> str bool False
#> list bool False
#> tuple bool False
#> dict bool False
#> range bool True
#> str_ascii_iterator bool False
#> frozenset bool True
#> int TypeError: 'int' object is not iterable
#> NoneType TypeError: 'NoneType' object is not iterable
#> list TypeError: unhashable type: 'list'
#> TypeError: frozenset.isdisjoint() takes exactly one argument (0 given) TypeError: frozenset.isdisjoint() takes exactly one argument (2 given) TypeError: descriptor 'isdisjoint' for 'frozenset' objects doesn't apply to a 'int' object
#> -- issubset
#> frozenset bool False
#> set bool False
#> str bool False
#> list bool False
#> tuple bool False
#> dict bool False
#> range bool False
#> str_ascii_iterator bool False
#> frozenset bool False
#> int TypeError: 'int' object is not iterable
#> NoneType TypeError: 'NoneType' object is not iterable
#> list TypeError: unhashable type: 'list'
#> TypeError: frozenset.issubset() takes exactly one argument (0 given) TypeError: frozenset.issubset() takes exactly one argument (2 given) TypeError: descriptor 'issubset' for 'frozenset' objects doesn't apply to a 'int' object
#> -- issuperset
#> frozenset bool False
#> set bool False
#> str bool True
#> list bool False
#> tuple bool True
#> dict bool True
#> range bool False
#> str_ascii_iterator bool True
#> frozenset bool True
#> int TypeError: 'int' object is not iterable
#> NoneType TypeError: 'NoneType' object is not iterable
#> list TypeError: unhashable type: 'list'
#> TypeError: frozenset.issuperset() takes exactly one argument (0 given) TypeError: frozenset.issuperset() takes exactly one argument (2 given) TypeError: descriptor 'issuperset' for 'frozenset' objects doesn't apply to a 'int' object
#> -- operators
#> and_ | frozenset ['b', 'c'] | frozenset ['a', 'b', 'c'] | set ['a'] | TypeError: unsupported operand type(s) for &: 'frozenset' and 'str' | TypeError: unsupported operand type(s) for &: 'frozenset' and 'NoneType' | set ['a', 'b'] | set [] | TypeError: unsupported operand type(s) for &: 'list' and 'frozenset'
#> or_ | frozenset ['a', 'b', 'c', 'd'] | frozenset ['a', 'b', 'c'] | set ['a', 'b', 'c'] | TypeError: unsupported operand type(s) for |: 'frozenset' and 'str' | TypeError: unsupported operand type(s) for |: 'frozenset' and 'NoneType' | set ['a', 'b', 'c'] | set ['a', 'b', 'c', ('a', 1), ('q', 2)] | TypeError: unsupported operand type(s) for |: 'list' and 'frozenset'
#> xor | frozenset ['a', 'd'] | frozenset [] | set ['b', 'c'] | TypeError: unsupported operand type(s) for ^: 'frozenset' and 'str' | TypeError: unsupported operand type(s) for ^: 'frozenset' and 'NoneType' | set ['c'] | set ['a', 'b', 'c', ('a', 1), ('q', 2)] | TypeError: unsupported operand type(s) for ^: 'list' and 'frozenset'
#> sub | frozenset ['a'] | frozenset [] | set ['b', 'c'] | TypeError: unsupported operand type(s) for -: 'frozenset' and 'str' | TypeError: unsupported operand type(s) for -: 'frozenset' and 'NoneType' | set [] | set [('a', 1), ('q', 2)] | TypeError: unsupported operand type(s) for -: 'list' and 'frozenset'
#> lt | bool False | bool False | bool False | TypeError: '<' not supported between instances of 'frozenset' and 'str' | TypeError: '<' not supported between instances of 'frozenset' and 'NoneType' | bool True | bool False | TypeError: '<' not supported between instances of 'list' and 'frozenset'
#> le | bool False | bool True | bool False | TypeError: '<=' not supported between instances of 'frozenset' and 'str' | TypeError: '<=' not supported between instances of 'frozenset' and 'NoneType' | bool True | bool False | TypeError: '<=' not supported between instances of 'list' and 'frozenset'
#> gt | bool False | bool False | bool True | TypeError: '>' not supported between instances of 'frozenset' and 'str' | TypeError: '>' not supported between instances of 'frozenset' and 'NoneType' | bool False | bool False | TypeError: '>' not supported between instances of 'list' and 'frozenset'
#> ge | bool False | bool True | bool True | TypeError: '>=' not supported between instances of 'frozenset' and 'str' | TypeError: '>=' not supported between instances of 'frozenset' and 'NoneType' | bool False | bool False | TypeError: '>=' not supported between instances of 'list' and 'frozenset'
#> eq | bool False | bool True | bool False | bool False | bool False | bool False | bool False | bool False
#> ne | bool True | bool False | bool True | bool True | bool True | bool True | bool True | bool True
#> iand frozenset ['b']
#> ior frozenset ['a', 'b', 'c', 'q']
#> ixor frozenset ['a', 'c', 'q']
#> isub frozenset ['a', 'c']
#> True True False True 3
#> TypeError: unhashable type: 'list' TypeError: 'frozenset' object is not subscriptable AttributeError: 'frozenset' object has no attribute 'add' TypeError: bad operand type for unary -: 'frozenset'
#> -- identity and hash
#> True True False True
#> 133146708735736 -272375401224217160 True
#> 4411996150312757951 -67101846648477850 -2704584967493951443
#> 1
#> n <class 'frozenset'> <class 'frozenset'> <class 'frozenset'> True False
#> Own({1}) frozenset() frozenset({1}) frozenset({(1, 'a')}) frozenset({'a'})
#> TypeError: 'int' object is not iterable TypeError: frozenset expected at most 1 argument, got 2 TypeError: frozenset() takes no keyword arguments TypeError: unhashable type: 'list' TypeError: Own.__new__() got an unexpected keyword argument 'other'
#> -- subsets of all kinds
#> 16 421 16 [0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4]
