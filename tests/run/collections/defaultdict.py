# defaultdict.
from collections import defaultdict


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


d = defaultdict(list)
for word in "the quick brown fox jumps over the lazy dog".split():
    d[len(word)].append(word)
print(d, dict(d), d.get(99), 99 in d, len(d))
c = defaultdict(int)
for ch in "mississippi":
    c[ch] += 1
print(c, sorted(c.items()), c["zz"], "zz" in c)
e = defaultdict(None, {1: 2}, a=3)
print(e, e.default_factory, e == {1: 2, "a": 3})
attempt(lambda: e["nope"])
attempt(lambda: defaultdict(5))
attempt(lambda: defaultdict(int, 1, 2))
n = defaultdict(lambda: defaultdict(int))
n["x"]["y"] += 5
print(n["x"]["y"], n["x"], list(n))
n.default_factory = None
attempt(lambda: n["missing"])
k = c.copy()
k["new"]
print(type(k).__name__, len(k) - len(c), type(c | {1: 2}).__name__, type({1: 2} | c).__name__, c.default_factory)
c |= {"q": 9}
print(c["q"], c.pop("q"), c.__missing__("w"), c.setdefault("s2", 3), defaultdict.fromkeys("ab", 1))


class Counting(defaultdict):
    def __missing__(self, key):
        self[key] = value = f"made {key}"
        return value


m = Counting()
print(m["a"], m, isinstance(m, dict))
s = defaultdict(set, {1: {2}})
s[1].add(3)
s[5].add(0)
print(s, [x for x in s], {**s})

#> defaultdict(<class 'list'>, {3: ['the', 'fox', 'the', 'dog'], 5: ['quick', 'brown', 'jumps'], 4: ['over', 'lazy']}) {3: ['the', 'fox', 'the', 'dog'], 5: ['quick', 'brown', 'jumps'], 4: ['over', 'lazy']} None False 3
#> defaultdict(<class 'int'>, {'m': 1, 'i': 4, 's': 4, 'p': 2, 'zz': 0}) [('i', 4), ('m', 1), ('p', 2), ('s', 4)] 0 True
#> defaultdict(None, {1: 2, 'a': 3}) None True
#> KeyError 'nope'
#> TypeError first argument must be callable or None
#> TypeError dict expected at most 1 argument, got 2
#> 5 defaultdict(<class 'int'>, {'y': 5}) ['x']
#> KeyError 'missing'
#> defaultdict 1 defaultdict defaultdict <class 'int'>
#> 9 9 0 3 defaultdict(None, {'a': 1, 'b': 1})
#> made a Counting(None, {'a': 'made a'}) True
#> defaultdict(<class 'set'>, {1: {2, 3}, 5: {0}}) [1, 5] {1: {2, 3}, 5: {0}}
