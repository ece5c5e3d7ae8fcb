# __getitem__, __setitem__, __delitem__, __contains__, __iter__, __reversed__, __len__, __missing__, __length_hint__, slices.
import operator


class Seq:
    def __init__(self, *items):
        self.items = list(items)

    def __getitem__(self, key):
        print("get", key, end="; ")
        if isinstance(key, slice):
            return Seq(*self.items[key])
        return self.items[key]

    def __len__(self):
        return len(self.items)


s = Seq("a", "b", "c")
print(list(s))
print("b" in s)
print("z" in s)
print(list(reversed(s)))
print(s[1:].items, s[::2].items, s[-1])
first, *rest = s
print(first, rest)
print(dict(enumerate(s)), max(s), sorted(s, reverse=True))
it = iter(s)
print(type(it).__name__, operator.length_hint(it), next(it), operator.length_hint(it))
s.items.append("d")
print(list(it), list(it))


class Keys:
    def __getitem__(self, key):
        return key


k = Keys()
print(k[1], k[1, 2], k[1:2], k[:], k[::], k[1:2, ...], k[()], k[(1,)], k[None:None:3], k[{"a": 1}["a"]], k[*[1, 2], 3])


class Recorder:
    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)

    def __getitem__(self, key):
        print("get", key)
        return 10


r = Recorder()
r[1] = 2
r[1:2] = [3]
r[1, 2], r["x"] = "pq"
del r[0], r[1:], r["k", 2]
r["n"] += 5
r[(lambda: print("key") or 3)()] -= (lambda: print("value") or 4)()
for r["loop"] in range(2):
    pass
[r["comp"] for _ in range(2)]


class D(dict):
    def __missing__(self, key):
        return f"missing {key}"


d = D(a=1)
print(d["a"], d["b"], d.get("b"), "b" in d, len(d), d | {"c": 2}, type(d | {}).__name__, type(d.copy()).__name__)
try:
    dict.__getitem__(D(), "x")
    print(dict.__getitem__(D(), "x"))
except KeyError as e:
    print("KeyError", e)


class Hint:
    def __init__(self, v):
        self.v = v

    def __iter__(self):
        return iter("xyz")

    def __length_hint__(self):
        return self.v


print(list(Hint(10)), list(Hint(NotImplemented)), operator.length_hint(Hint(3)), operator.length_hint(Hint(NotImplemented), 9))
for v in (-1, "s"):
    try:
        operator.length_hint(Hint(v))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


class Contains:
    def __contains__(self, x):
        return x == 42 and "truthy"


print(42 in Contains(), 1 in Contains(), 42 not in Contains())


class NoIter:
    __iter__ = None
    __contains__ = None
    __reversed__ = None
    __getitem__ = lambda self, i: i


for f in (iter, lambda x: 1 in x, reversed, list, lambda x: [*x]):
    try:
        f(NoIter())
    except TypeError as e:
        print(e)

#> get 0; get 1; get 2; get 3; ['a', 'b', 'c']
#> get 0; get 1; True
#> get 0; get 1; get 2; get 3; False
#> get 2; get 1; get 0; ['c', 'b', 'a']
#> get slice(1, None, None); get slice(None, None, 2); get -1; ['b', 'c'] ['a', 'c'] c
#> get 0; get 1; get 2; get 3; a ['b', 'c']
#> get 0; get 1; get 2; get 3; get 0; get 1; get 2; get 3; get 0; get 1; get 2; get 3; {0: 'a', 1: 'b', 2: 'c'} c ['c', 'b', 'a']
#> get 0; iterator 3 a 2
#> get 1; get 2; get 3; get 4; ['b', 'c', 'd'] []
#> 1 (1, 2) slice(1, 2, None) slice(None, None, None) slice(None, None, None) (slice(1, 2, None), Ellipsis) () (1,) slice(None, None, 3) 1 (1, 2, 3)
#> set 1 2
#> set slice(1, 2, None) [3]
#> set (1, 2) p
#> set x q
#> del 0
#> del slice(1, None, None)
#> del ('k', 2)
#> get n
#> set n 15
#> key
#> get 3
#> value
#> set 3 6
#> set loop 0
#> set loop 1
#> get comp
#> get comp
#> 1 missing b None False 1 {'a': 1, 'c': 2} dict dict
#> missing x
#> ['x', 'y', 'z'] ['x', 'y', 'z'] 3 9
#> ValueError __length_hint__() should return >= 0
#> TypeError __length_hint__ must be an integer, not str
#> True False False
#> 'NoIter' object is not iterable
#> 'NoIter' object is not a container
#> 'NoIter' object is not reversible
#> 'NoIter' object is not iterable
#> 'NoIter' object is not iterable
