# set and frozenset: operations, order-free comparison, hashing, errors.
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b), a < {1, 2, 3, 4, 5}, a <= a, a < a, {1} <= a, a >= {1, 2}, a > {1}, a.isdisjoint({9}), a.issubset(range(9)), a.issuperset([1]))
print(sorted(a.union([7], (8,))), sorted(a.intersection([1, 2], {2})), sorted(a.difference([1], {2})), sorted(a.symmetric_difference([4, 9])), a == {4, 3, 2, 1}, a != b, {1} == {1.0}, set() == frozenset())
s = set()
s.add(1)
s.add(1)
s.add("x")
s.update([2, 3], "yz")
s.discard("nothing")
s.discard("x")
s.remove(2)
print(len(s), sorted(map(str, s)), 1 in s, "q" in s, set("hello") == set("ohell"), len(set("mississippi")))
s.intersection_update({1, 3, "y"})
s.difference_update(["y"])
s.symmetric_difference_update({3, 5})
print(sorted(s), s.copy() == s, s.copy() is s)
s.clear()
print(s, set(), frozenset(), {1}, frozenset([1]), {"a"}, {(1, 2)}, {None}, bool(s), [set(), {0}])
print({1, 2, 3}, {3, 1, 2}, set(range(10)), set([5, 3, 1]), {10, 20, 30}, {8, 0, 16}, {-1, -2, 0}, {100, 5, 37})
f = frozenset("abc")
print(len({f, frozenset("cab")}), {f: 1}[frozenset("bca")], f | {"d"} == frozenset("abcd"), type(f | {"d"}).__name__, type({"d"} | f).__name__, hash(f) == hash(frozenset("cba")), f == set("abc"), f.union("d") > f)
for attempt in (lambda: {[]}, lambda: {1}.remove(5), lambda: set().pop(), lambda: {1} | [2], lambda: {1} < [1], lambda: f.add, lambda: hash(set()), lambda: set(5), lambda: {1} + {2}, lambda: {{1}}, lambda: [] in {1}, lambda: {1}.union(5), lambda: {1} & "a"):
    try:
        print(attempt())
    except (TypeError, KeyError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    data = {1, 2, 3}
    for x in data:
        data.add(x + 10)
except RuntimeError as error:
    print(error)
c = a
c |= {99}
c -= {1}
print(sorted(a), c is a, sorted(x for x in a if x > 2), sum({1, 2, 3}), max({3, 9, 4}), sorted({"b", "a"}, reverse=True), {1, True, 1.0}, {0, False}, len({nan for nan in [float("nan")] * 2}))
print(set("abc") & set("bcd") == {"b", "c"}, {x % 3 for x in range(10)} == {0, 1, 2}, {*range(3), *[2, 3]} == {0, 1, 2, 3}, set([1, 2]) | set((2, 3)) == {1, 2, 3}, set({1: 2}) == {1}, {1, 2}.pop() in (1, 2))


def unique(items):
    seen = set()
    return [x for x in items if not (x in seen or seen.add(x))]


print(unique([3, 1, 3, 2, 1]), unique("hello"), len(set(map(len, ["a", "b", "cc"]))))
primes = set(range(2, 50)) - {m for n in range(2, 8) for m in range(n * n, 50, n)}
print(sorted(primes), primes)
words = "the cat the dog the end".split()
print(len(set(words)), sorted(set(words)), {w: words.count(w) for w in sorted(set(words))})
big = set(range(0, 2000, 7)) & set(range(0, 2000, 11))
print(sorted(big)[:4], len(big), big <= set(range(2000)), list(big)[:6])
print(frozenset([1, 2]).isdisjoint([3]), {frozenset([1]), frozenset([2])} == {frozenset([2]), frozenset([1])}, {1, 2, 3}.issuperset({1}), repr(frozenset({"q"})), {("a", 1)}.__contains__(("a", 1)))

#> [1, 2, 3, 4, 5] [3, 4] [1, 2] [1, 2, 5] True True False True True True True True True
#> [1, 2, 3, 4, 7, 8] [2] [3, 4] [1, 2, 3, 9] True True True True
#> 4 ['1', '3', 'y', 'z'] True False True 4
#> [1, 5] True False
#> set() set() frozenset() {1} frozenset({1}) {'a'} {(1, 2)} {None} False [set(), {0}]
#> {1, 2, 3} {1, 2, 3} {0, 1, 2, 3, 4, 5, 6, 7, 8, 9} {1, 3, 5} {10, 20, 30} {8, 0, 16} {0, -1, -2} {5, 100, 37}
#> 1 1 True frozenset set True True True
#> TypeError unhashable type: 'list'
#> KeyError 5
#> KeyError 'pop from an empty set'
#> TypeError unsupported operand type(s) for |: 'set' and 'list'
#> TypeError '<' not supported between instances of 'set' and 'list'
#> AttributeError 'frozenset' object has no attribute 'add'
#> TypeError unhashable type: 'set'
#> TypeError 'int' object is not iterable
#> TypeError unsupported operand type(s) for +: 'set' and 'set'
#> TypeError unhashable type: 'set'
#> TypeError unhashable type: 'list'
#> TypeError 'int' object is not iterable
#> TypeError unsupported operand type(s) for &: 'set' and 'str'
#> Set changed size during iteration
#> [2, 3, 4, 99] True [3, 4, 99] 6 9 ['b', 'a'] {1} {0} 1
#> True True True True True True
#> [3, 1, 2] ['h', 'e', 'l', 'o'] 2
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] {2, 3, 5, 37, 7, 41, 11, 43, 13, 47, 17, 19, 23, 29, 31}
#> 4 ['cat', 'dog', 'end', 'the'] {'cat': 1, 'dog': 1, 'end': 1, 'the': 3}
#> [0, 77, 154, 231] 26 True [0, 385, 770, 1155, 1540, 1925]
#> True True True frozenset({'q'}) True
