# LRU caches, counters, deques, named tuples.
from collections import OrderedDict, defaultdict, Counter, deque, namedtuple
import functools
class LRU:
    def __init__(self, cap):
        self.cap = cap; self.d = OrderedDict()
    def get(self, k):
        if k not in self.d: return -1
        self.d.move_to_end(k)
        return self.d[k]
    def put(self, k, v):
        if k in self.d: self.d.move_to_end(k)
        self.d[k] = v
        if len(self.d) > self.cap: self.d.popitem(last=False)
c = LRU(2)
c.put(1, 1); c.put(2, 2); print(c.get(1)); c.put(3, 3); print(c.get(2)); print(list(c.d.items()))
@functools.lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
print(fib(90), fib.cache_info())
@functools.cache
def f2(a, b=2): return a * b
print(f2(3), f2(3), f2(3, b=5))
cnt = Counter("the quick brown fox jumps over the lazy dog the end".split())
print(cnt.most_common(2), cnt["the"], cnt["zzz"], sum(cnt.values()))
dd = defaultdict(list)
for w in "apple banana avocado blueberry cherry".split(): dd[w[0]].append(w)
print(dict(dd), dd)
P = namedtuple("P", "x y")
p = P(1, y=2); print(p, p.x + p.y, p._replace(x=5), p._asdict(), tuple(p) == p)
q = deque([1,2,3], maxlen=3); q.append(4); q.appendleft(0); q.rotate(1); print(q, q[0], list(reversed(q)))
print(Counter(a=3, b=1) + Counter(a=1, b=2), Counter("aab") - Counter("ab"), Counter("aab") & Counter("abb"))
print(functools.reduce(lambda a, b: a * b, range(1, 20)))
add = functools.partial(lambda a, b, c=0: (a, b, c), 1, c=9); print(add(2), add(2, c=3))

#> 1
#> -1
#> [(1, 1), (3, 3)]
#> 2880067194370816120 CacheInfo(hits=88, misses=91, maxsize=None, currsize=91)
#> 6 6 15
#> [('the', 3), ('quick', 1)] 3 0 11
#> {'a': ['apple', 'avocado'], 'b': ['banana', 'blueberry'], 'c': ['cherry']} defaultdict(<class 'list'>, {'a': ['apple', 'avocado'], 'b': ['banana', 'blueberry'], 'c': ['cherry']})
#> P(x=1, y=2) 3 P(x=5, y=2) {'x': 1, 'y': 2} True
#> deque([3, 0, 2], maxlen=3) 3 [2, 0, 3]
#> Counter({'a': 4, 'b': 3}) Counter({'a': 1}) Counter({'a': 1, 'b': 1})
#> 121645100408832000
#> (1, 2, 9) (1, 2, 3)
