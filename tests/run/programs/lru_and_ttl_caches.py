# Caches: LRU by linked list, LFU, TTL with a clock of our own, decorators over them, statistics, eviction callbacks.
from collections import OrderedDict, defaultdict
from functools import wraps


class Link:
    __slots__ = ("key", "value", "prev", "next")

    def __init__(self, key=None, value=None):
        self.key, self.value, self.prev, self.next = key, value, self, self

    def unlink(self):
        self.prev.next, self.next.prev = self.next, self.prev
        return self

    def link_after(self, other):
        self.prev, self.next = other, other.next
        other.next.prev = self
        other.next = self


class LRU:
    def __init__(self, capacity, on_evict=None):
        if capacity < 1:
            raise ValueError("capacity must be positive")
        self.capacity, self.map, self.head = capacity, {}, Link()
        self.hits = self.misses = 0
        self.on_evict = on_evict or (lambda k, v: None)

    def get(self, key, default=None):
        link = self.map.get(key)
        if link is None:
            self.misses += 1
            return default
        self.hits += 1
        link.unlink().link_after(self.head)
        return link.value

    def put(self, key, value):
        if (link := self.map.get(key)) is not None:
            link.value = value
            link.unlink()
        else:
            if len(self.map) >= self.capacity:
                last = self.head.prev.unlink()
                del self.map[last.key]
                self.on_evict(last.key, last.value)
            link = self.map[key] = Link(key, value)
        link.link_after(self.head)

    def __iter__(self):
        at = self.head.next
        while at is not self.head:
            yield at.key, at.value
            at = at.next

    def __repr__(self):
        return "LRU(" + ", ".join(f"{k}={v}" for k, v in self) + ")"


evicted = []
c = LRU(3, lambda k, v: evicted.append(k))
for i, k in enumerate("abcad"):
    c.put(k, i)
print(c, evicted, c.get("a"), c.get("b", "gone"), c)
c.put("e", 9)
c.put("c", "again")
print(c, evicted, c.hits, c.misses)
try:
    LRU(0)
except ValueError as e:
    print(e)


class LFU:
    def __init__(self, capacity):
        self.capacity, self.values, self.counts, self.groups, self.least = capacity, {}, {}, defaultdict(OrderedDict), 0

    def _touch(self, key):
        n = self.counts[key]
        del self.groups[n][key]
        if not self.groups[n]:
            del self.groups[n]
            if self.least == n:
                self.least += 1
        self.counts[key] = n + 1
        self.groups[n + 1][key] = None

    def get(self, key):
        if key not in self.values:
            return -1
        self._touch(key)
        return self.values[key]

    def put(self, key, value):
        if key in self.values:
            self.values[key] = value
            self._touch(key)
            return
        if len(self.values) == self.capacity:
            old, _ = self.groups[self.least].popitem(last=False)
            del self.values[old], self.counts[old]
        self.values[key], self.counts[key], self.least = value, 1, 1
        self.groups[1][key] = None


l = LFU(2)
l.put(1, 1)
l.put(2, 2)
print(l.get(1), end=" ")
l.put(3, 3)
print(l.get(2), l.get(3), end=" ")
l.put(4, 4)
print(l.get(1), l.get(3), l.get(4), l.counts)


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now

    def tick(self, by=1.0):
        self.now += by


class TTL(dict):
    def __init__(self, seconds, clock):
        super().__init__()
        self.seconds, self.clock = seconds, clock

    def __setitem__(self, k, v):
        super().__setitem__(k, (v, self.clock() + self.seconds))

    def __getitem__(self, k):
        v, until = super().__getitem__(k)
        if self.clock() >= until:
            del self[k]
            raise KeyError(k)
        return v

    def __contains__(self, k):
        try:
            self[k]
        except KeyError:
            return False
        return True

    def get(self, k, default=None):
        return self[k] if k in self else default


clock = Clock()
t = TTL(2.5, clock)
t["a"] = 1
clock.tick()
t["b"] = 2
clock.tick(1.5)
print("a" in t, "b" in t, t.get("a", "expired"), t.get("b"), len(t), t.clock())
clock.tick(5)
try:
    t["b"]
except KeyError as e:
    print("KeyError", e, len(t))


def cached(cache):
    def decorate(f):
        @wraps(f)
        def inner(*args, **kw):
            key = (args, tuple(sorted(kw.items())))
            value = cache.get(key, inner)
            if value is inner:
                value = f(*args, **kw)
                cache.put(key, value)
            return value

        inner.cache = cache
        return inner
    return decorate


calls = []


@cached(LRU(2))
def slow(x, *, power=2):
    calls.append((x, power))
    return x**power


print([slow(2), slow(3), slow(2), slow(2, power=3), slow(3), slow(2)], calls, slow.cache.hits, slow.__name__)
try:
    slow([1])
except TypeError as e:
    print(e)

#> LRU(a=3, d=4, c=2) ['b'] 3 gone LRU(a=3, d=4, c=2)
#> LRU(c=again, e=9, a=3) ['b', 'c', 'd'] 1 1
#> capacity must be positive
#> 1 -1 3 -1 3 4 {3: 3, 4: 2}
#> False True expired 2 1 2.5
#> KeyError 'b' 0
#> [4, 9, 4, 8, 9, 4] [(2, 2), (3, 2), (2, 3), (3, 2), (2, 2)] 1 slow
#> unhashable type: 'list'
