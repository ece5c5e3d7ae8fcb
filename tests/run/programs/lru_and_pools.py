"""Linked caches and resource pools: LRU, LFU, TTL on a fake clock, write-behind, a decorator, a pool with leases and context managers, weak statistics."""
from collections import OrderedDict, defaultdict, deque
from collections.abc import MutableMapping
from contextlib import contextmanager
from functools import wraps


class Node:
    __slots__ = ("key", "value", "prev", "next", "hits", "born")

    def __init__(self, key=None, value=None):
        self.key, self.value, self.hits, self.born = key, value, 1, 0
        self.prev = self.next = self


class Ring:
    """A doubly linked list around a sentinel."""

    def __init__(self):
        self.head = Node()

    def push(self, node):
        node.prev, node.next = self.head.prev, self.head
        self.head.prev.next = self.head.prev = node

    @staticmethod
    def unlink(node):
        node.prev.next, node.next.prev = node.next, node.prev
        node.prev = node.next = node

    def __iter__(self):
        n = self.head.next
        while n is not self.head:
            following = n.next
            yield n
            n = following

    def __bool__(self): return self.head.next is not self.head


class Cache(MutableMapping):
    def __init__(self, size, *, on_evict=None):
        if size < 1:
            raise ValueError(f"size {size}")
        self.size, self.on_evict, self.nodes = size, on_evict, {}
        self.hits = self.misses = 0

    def touch(self, node): ...
    def admit(self, node): raise NotImplementedError
    def victim(self): raise NotImplementedError
    def forget(self, node): raise NotImplementedError

    def __getitem__(self, key):
        node = self.nodes.get(key)
        if node is None:
            self.misses += 1
            return self.__missing__(key)
        self.hits += 1
        self.touch(node)
        return node.value

    def __missing__(self, key):
        raise KeyError(key)

    def __setitem__(self, key, value):
        if node := self.nodes.get(key):
            node.value = value
            return self.touch(node)
        if len(self.nodes) >= self.size:
            out = self.victim()
            del self.nodes[out.key]
            self.forget(out)
            if self.on_evict:
                self.on_evict(out.key, out.value)
        self.nodes[key] = node = Node(key, value)
        self.admit(node)

    def __delitem__(self, key):
        self.forget(self.nodes.pop(key))

    def __len__(self): return len(self.nodes)
    def __contains__(self, key): return key in self.nodes

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={self.nodes[k].value}' for k in self)} | {self.hits}/{self.misses})"


class LRU(Cache):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.ring = Ring()

    def touch(self, node):
        self.ring.unlink(node)
        self.ring.push(node)

    def admit(self, node): self.ring.push(node)
    def victim(self): return self.ring.head.next
    def forget(self, node): self.ring.unlink(node)
    def __iter__(self): return (n.key for n in self.ring)


class LFU(Cache):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.levels, self.least = defaultdict(Ring), 1

    def touch(self, node):
        Ring.unlink(node)
        if not self.levels[node.hits]:
            del self.levels[node.hits]
            self.least += self.least == node.hits
        node.hits += 1
        self.levels[node.hits].push(node)

    def admit(self, node):
        self.least = 1
        self.levels[1].push(node)

    def victim(self): return self.levels[self.least].head.next

    def forget(self, node):
        Ring.unlink(node)
        if not self.levels[node.hits]:
            del self.levels[node.hits]
            self.least = min(self.levels, default=1)

    def __iter__(self): return (n.key for level in sorted(self.levels) for n in self.levels[level])


class Timed(LRU):
    now = 0

    def __init__(self, size, ttl, **k):
        super().__init__(size, **k)
        self.ttl = ttl

    def admit(self, node):
        node.born = Timed.now
        super().admit(node)

    def __getitem__(self, key):
        node = self.nodes.get(key)
        if node and Timed.now - node.born >= self.ttl:
            del self[key]
        return super().__getitem__(key)


class Loading(LRU):
    def __init__(self, size, load):
        super().__init__(size)
        self.load = load

    def __missing__(self, key):
        self[key] = value = self.load(key)
        return value


evicted = []
note = lambda k, v: evicted.append((k, v))
for cls in (LRU, LFU):
    c = cls(3, on_evict=note)
    for key in "abcabdaea":
        try:
            c[key]
        except KeyError:
            c[key] = key.upper()
    print(c, evicted)
    evicted.clear()
    c["a"] = "new"
    print(c.pop("a"), c.get("zz", "none"), "d" in c, c.setdefault("q", 1), c.items() >= {("q", 1)}, dict(c), len(c))
    c.clear()
    print(c, bool(c))
t = Timed(2, ttl=10)
t["x"] = 1
Timed.now = 9
t["y"] = 2
print(t["x"], t.get("y"))
Timed.now = 12
print(t.get("x"), t.get("y"), t)
squares = Loading(2, lambda n: n * n if n >= 0 else {}[n])
print([squares[n] for n in (2, 3, 2, 4, 3)], squares)
try:
    squares[-1]
except KeyError as e:
    print("KeyError", e, squares)
for bad in (lambda: LRU(0), lambda: Cache(1).update(a=1), lambda: LRU(1)["x"], lambda: LRU(2).popitem(), lambda: LRU(2, key=1)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)


def cached(cache):
    def decorate(f):
        @wraps(f)
        def wrapper(*args, **kwargs):
            key = args, tuple(sorted(kwargs.items()))
            try:
                return cache[key]
            except KeyError:
                cache[key] = result = f(*args, **kwargs)
                return result
        wrapper.cache = cache
        return wrapper
    return decorate


@cached(LFU(50))
def ways(n, steps=(1, 2, 3)):
    return 1 if n == 0 else sum(ways(n - s, steps=steps) for s in steps if s <= n)


print(ways(25), ways(25, steps=(1, 5)), len(ways.cache), ways.cache.hits, ways.cache.misses, ways.__name__)


class Pool:
    def __init__(self, make, size):
        self.make, self.size, self.idle, self.busy, self.made, self.log = make, size, deque(), {}, 0, []

    def acquire(self):
        if self.idle:
            thing = self.idle.pop()
        elif self.made < self.size:
            self.made += 1
            thing = self.make(self.made)
        else:
            raise RuntimeError(f"all {self.size} are busy")
        self.busy[id(thing)] = thing
        return thing

    def release(self, thing, broken=False):
        del self.busy[id(thing)]
        if broken:
            self.made -= 1
            self.log.append(f"{thing} thrown away")
        else:
            self.idle.append(thing)

    @contextmanager
    def lease(self):
        thing = self.acquire()
        try:
            yield thing
        except ConnectionError as e:
            self.release(thing, broken=True)
            raise RuntimeError(f"lost {thing}") from e
        except BaseException:
            self.release(thing)
            raise
        else:
            self.release(thing)


pool = Pool("conn{}".format, 2)
with pool.lease() as a, pool.lease() as b:
    print(a, b)
    try:
        with pool.lease() as c:
            print("never")
    except RuntimeError as e:
        print(e)
try:
    with pool.lease() as a:
        raise ConnectionResetError("peer")
except RuntimeError as e:
    print(e, repr(e.__cause__), pool.log, pool.made, list(pool.idle))
try:
    with pool.lease() as a:
        {}["inside"]
except KeyError as e:
    print(repr(e), len(pool.busy), list(pool.idle))

#> LRU(d=D, e=E, a=A | 4/5) [('c', 'C'), ('b', 'B')]
#> new none True 1 True {'d': 'D', 'e': 'E', 'q': 1} 3
#> LRU( | 12/7) False
#> LFU(e=E, b=B, a=A | 4/5) [('c', 'C'), ('d', 'D')]
#> new none False 1 True {'e': 'E', 'b': 'B', 'q': 1} 3
#> LFU( | 12/7) False
#> 1 2
#> None 2 Timed(y=2 | 3/1)
#> [4, 9, 4, 16, 9] Loading(4=16, 3=9 | 1/4)
#> KeyError -1 Loading(4=16, 3=9 | 1/5)
#> ValueError size 0
#> TypeError Can't instantiate abstract class Cache without an implementation for abstract method '__iter__'
#> KeyError 'x'
#> KeyError 
#> TypeError Cache.__init__() got an unexpected keyword argument 'key'
#> 2555757 571 50 68 52 ways
#> conn1 conn2
#> all 2 are busy
#> lost conn1 ConnectionResetError('peer') ['conn1 thrown away'] 1 ['conn2']
#> KeyError('inside') 0 ['conn2']
