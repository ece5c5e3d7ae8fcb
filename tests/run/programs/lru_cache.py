class Node:
    __slots__ = ("key", "value", "prev", "next")

    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.prev = self
        self.next = self


class LruCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError(f"capacity must be positive, not {capacity!r}")
        self._capacity = capacity
        self._nodes = {}
        self._root = Node()
        self.hits = self.misses = 0

    def _unlink(self, node):
        node.prev.next = node.next
        node.next.prev = node.prev

    def _push(self, node):
        last = self._root.prev
        last.next = self._root.prev = node
        node.prev, node.next = last, self._root

    def __getitem__(self, key):
        try:
            node = self._nodes[key]
        except KeyError:
            self.misses += 1
            raise
        self.hits += 1
        self._unlink(node)
        self._push(node)
        return node.value

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __setitem__(self, key, value):
        if key in self._nodes:
            node = self._nodes[key]
            node.value = value
            self._unlink(node)
        else:
            if len(self) == self._capacity:
                oldest = self._root.next
                self._unlink(oldest)
                del self._nodes[oldest.key]
                print("evict", oldest.key)
            node = self._nodes[key] = Node(key, value)
        self._push(node)

    def __delitem__(self, key):
        self._unlink(self._nodes.pop(key))

    def __contains__(self, key):
        return key in self._nodes

    def __len__(self):
        return len(self._nodes)

    def __iter__(self):
        node = self._root.next
        while node is not self._root:
            yield node.key
            node = node.next

    def __reversed__(self):
        node = self._root.prev
        while node is not self._root:
            yield node.key
            node = node.prev

    def __repr__(self):
        inner = ", ".join(f"{k!r}: {self._nodes[k].value!r}" for k in self)
        return f"{type(self).__name__}({{{inner}}})"


cache = LruCache(3)
for number, name in enumerate(["a", "b", "c"]):
    cache[name] = number
print(cache, len(cache), bool(cache))
print(cache["a"], list(cache), list(reversed(cache)))
cache["d"] = 3
print("b" in cache, cache.get("b"), cache.get("b", "gone"))
try:
    cache["b"]
except KeyError as e:
    print(type(e).__name__, e, e.args, e.__context__)
cache["c"] = 20
cache["e"] = 4
print(cache, cache.hits, cache.misses)
del cache["d"]
print(cache)
try:
    del cache["d"]
except KeyError as e:
    print(repr(e))
for bad in (0, -1):
    try:
        LruCache(bad)
    except ValueError as e:
        print(type(e).__name__, e)
try:
    cache[[1]] = 2
except TypeError as e:
    print(type(e).__name__, e)
try:
    Node().other = 1
except AttributeError as e:
    print(type(e).__name__, e)
empty = LruCache(1)
print(bool(empty), empty, list(empty))

#> LruCache({'a': 0, 'b': 1, 'c': 2}) 3 True
#> 0 ['b', 'c', 'a'] ['a', 'c', 'b']
#> evict b
#> False None gone
#> KeyError 'b' ('b',) None
#> evict a
#> LruCache({'d': 3, 'c': 20, 'e': 4}) 1 3
#> LruCache({'c': 20, 'e': 4})
#> KeyError('d')
#> ValueError capacity must be positive, not 0
#> ValueError capacity must be positive, not -1
#> TypeError unhashable type: 'list'
#> AttributeError 'Node' object has no attribute 'other'
#> False LruCache({}) []
