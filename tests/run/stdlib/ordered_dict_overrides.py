from collections import OrderedDict
class T(OrderedDict):
    def __getitem__(s, k): print("get", k); return super().__getitem__(k)
    def __setitem__(s, k, v): print("set", k); super().__setitem__(k, v)
    def __delitem__(s, k): print("del", k); super().__delitem__(k)
    def __contains__(s, k): print("in", k); return super().__contains__(k)
    def pop(s, k, *d): print("pop", k); return super().pop(k, *d)
    def __missing__(s, k): print("missing", k); return 5
t = T(a=1, b=2); t.update(c=3)
print("move"); t.move_to_end("a"); t.move_to_end("c", last=False); print(list(t))
try: t.move_to_end("zz")
except KeyError as e: print(repr(e))
try: t.move_to_end([])
except TypeError as e: print(e)
print("popitem"); print(t.popitem()); print(t.popitem(last=False), len(t)); 
print("pop"); print(t.pop("b"), t.pop("q", 0), len(t))
print("sd"); print(t.setdefault("n", 4)); t.clear(); print(t == {}, t.copy())
try: t.popitem()
except KeyError as e: print(e)
try: t.popitem(last=False)
except KeyError as e: print(repr(e))
try: t.pop("nope")
except KeyError as e: print(repr(e))


class Bounded(OrderedDict):
    def __init__(self, limit, *args, **keywords):
        self.limit = limit
        super().__init__(*args, **keywords)

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
        while len(self) > self.limit:
            print("evict", self.popitem(last=False))


cache = Bounded(2, a=1)
cache["b"] = 2
print(cache["a"])
cache["c"] = 3
cache.update(d=4)
cache["c"] = 9
print(cache, dict(cache), list(reversed(cache)))
print(cache.setdefault("c", 0), cache.setdefault("e", 5), list(cache))

ring = OrderedDict(a=1)
ring["self"] = ring
print(ring, repr(ring.copy()), str([ring]))
for wrong in (lambda: OrderedDict([], []), lambda: OrderedDict(5), lambda: ring.update(1, 2)):
    try:
        wrong()
    except TypeError as e:
        print(type(e).__name__)
print(ring.pop("none", default=3), ring.pop("a"), len(ring))


class Counted(OrderedDict):
    made = 0

    def __init__(self):
        Counted.made += 1
        super().__init__()


c = Counted()
c["x"] = 1
print(c.copy(), type(c.copy()).__name__, Counted.made)

#> set a
#> set b
#> set c
#> move
#> ['c', 'b', 'a']
#> KeyError('zz')
#> unhashable type: 'list'
#> popitem
#> ('a', 1)
#> ('c', 3) 1
#> pop
#> pop b
#> pop q
#> 2 0 0
#> sd
#> in n
#> set n
#> 4
#> True T()
#> 'dictionary is empty'
#> KeyError('dictionary is empty')
#> pop nope
#> KeyError('nope')
#> 1
#> evict ('b', 2)
#> evict ('a', 1)
#> Bounded({'d': 4, 'c': 9}) {'d': 4, 'c': 9} ['c', 'd']
#> evict ('d', 4)
#> 9 5 ['c', 'e']
#> OrderedDict({'a': 1, 'self': ...}) OrderedDict({'a': 1, 'self': OrderedDict({'a': 1, 'self': ...})}) [OrderedDict({'a': 1, 'self': ...})]
#> TypeError
#> TypeError
#> TypeError
#> 3 1 1
#> Counted({'x': 1}) Counted 3
