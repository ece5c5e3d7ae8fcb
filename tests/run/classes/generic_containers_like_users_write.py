# A typed list, an ordered set, a bidirectional map, a sparse matrix, a ring buffer and a multiset, by inheritance and by composition.
from collections.abc import Mapping, MutableMapping, MutableSequence, MutableSet, Set


class TypedList(MutableSequence):
    def __init__(self, kind, items=()):
        self.kind, self._items = kind, []
        self.extend(items)

    def _check(self, v):
        if not isinstance(v, self.kind):
            raise TypeError(f"{v!r} is no {self.kind.__name__}")
        return v

    def __getitem__(self, i):
        return TypedList(self.kind, self._items[i]) if isinstance(i, slice) else self._items[i]

    def __setitem__(self, i, v):
        self._items[i] = self._check(v)

    def __delitem__(self, i):
        del self._items[i]

    def __len__(self):
        return len(self._items)

    def insert(self, i, v):
        self._items.insert(i, self._check(v))

    def __repr__(self):
        return f"TypedList({self.kind.__name__}, {self._items})"


t = TypedList(int, [3, 1])
t.append(2)
t += [5]
t.reverse()
print(t, t[1:], t.index(1), t.count(9), 3 in t, t.pop(), len(t), list(reversed(t)), [*t], sorted(t))
t.remove(5)
t[0] = 10
for f in (lambda: t.append("x"), lambda: t.index(99), lambda: t.remove(99), lambda: t[9], lambda: t.extend([1, "y"])):
    try:
        f()
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
print(t)
t.clear()
print(t, bool(t))


class OrderedSet(MutableSet):
    def __init__(self, items=()):
        self._d = dict.fromkeys(items)

    def __contains__(self, x):
        return x in self._d

    def __iter__(self):
        return iter(self._d)

    def __len__(self):
        return len(self._d)

    def add(self, x):
        self._d[x] = None

    def discard(self, x):
        self._d.pop(x, None)

    def __repr__(self):
        return f"OrderedSet({list(self._d)})"


a, b = OrderedSet("hello"), OrderedSet("world")
print(a, a & b, a | b, a - b, a ^ b, a <= b, OrderedSet("eh") < a, a == set("helo"), a.isdisjoint("xyz"), a == OrderedSet("oleh"))
a |= {"z"}
a -= {"h"}
a.add("q")
print(a, a.pop(), len(a))
try:
    a.remove("absent")
except KeyError as e:
    print("KeyError", e)


class BiMap(MutableMapping):
    def __init__(self, *args, **kw):
        self.fwd, self.back = {}, {}
        self.update(*args, **kw)

    def __getitem__(self, k):
        return self.fwd[k]

    def __setitem__(self, k, v):
        if k in self.fwd:
            del self.back[self.fwd[k]]
        if v in self.back:
            del self.fwd[self.back[v]]
        self.fwd[k], self.back[v] = v, k

    def __delitem__(self, k):
        del self.back[self.fwd.pop(k)]

    def __iter__(self):
        return iter(self.fwd)

    def __len__(self):
        return len(self.fwd)


m = BiMap(a=1, b=2)
m["c"] = 1
print(dict(m), m.back, m.get("a"), m.setdefault("d", 4), m.pop("b"), m.popitem(), list(m.items()), m == {"d": 4}, m.keys() & {"d"}, m.pop("zz", "none"))


class Sparse(dict):
    def __missing__(self, k):
        return 0

    def __matmul__(self, o):
        out = Sparse()
        for (i, k), v in self.items():
            for (k2, j), w in o.items():
                if k == k2:
                    out[i, j] += v * w
        return out


x = Sparse({(0, 0): 1, (0, 1): 2})
y = Sparse({(0, 0): 3, (1, 0): 4})
print(x @ y, x[5, 5], len(x), type(x @ y).__name__)


class Ring:
    def __init__(self, size):
        self.data, self.size, self.start = [], size, 0

    def push(self, v):
        if len(self.data) < self.size:
            self.data.append(v)
        else:
            self.data[self.start] = v
            self.start = (self.start + 1) % self.size

    def __iter__(self):
        for i in range(len(self.data)):
            yield self.data[(self.start + i) % len(self.data)]

    def __getitem__(self, i):
        return self.data[(self.start + range(len(self.data))[i]) % len(self.data)]


r = Ring(3)
for i in range(7):
    r.push(i)
print(list(r), r[0], r[-1])
try:
    r[3]
except IndexError as e:
    print(e)


class Frozen(Mapping):
    def __init__(self, **kw):
        self._kw = kw

    __getitem__ = lambda self, k: self._kw[k]
    __iter__ = lambda self: iter(self._kw)
    __len__ = lambda self: len(self._kw)

    def __hash__(self):
        return hash(frozenset(self.items()))


f = Frozen(a=1, b=2)
print(f == {"a": 1, "b": 2}, {f: "hashed"}[Frozen(b=2, a=1)], [*f], {**f}, f.get("z"), "a" in f, dict(f.items()), isinstance(f, Mapping), isinstance(OrderedSet(), Set))
try:
    f["a"] = 1
except TypeError as e:
    print(e)

#> TypedList(int, [5, 2, 1]) TypedList(int, [2, 1, 3]) 2 0 True 3 3 [1, 2, 5] [5, 2, 1] [1, 2, 5]
#> TypeError 'x' is no int
#> ValueError 
#> ValueError 
#> IndexError list index out of range
#> TypeError 'y' is no int
#> TypedList(int, [10, 1, 1])
#> TypedList(int, []) False
#> OrderedSet(['h', 'e', 'l', 'o']) OrderedSet(['o', 'l']) OrderedSet(['h', 'e', 'l', 'o', 'w', 'r', 'd']) OrderedSet(['h', 'e']) OrderedSet(['h', 'e', 'w', 'r', 'd']) False True True True True
#> OrderedSet(['l', 'o', 'z', 'q']) e 4
#> KeyError 'absent'
#> {'b': 2, 'c': 1} {4: 'd'} None 4 2 ('c', 1) [('d', 4)] True {'d'} none
#> {(0, 0): 11} 0 2 Sparse
#> [4, 5, 6] 4 6
#> range object index out of range
#> True hashed ['a', 'b'] {'a': 1, 'b': 2} None True {'a': 1, 'b': 2} True True
#> 'Frozen' object does not support item assignment
