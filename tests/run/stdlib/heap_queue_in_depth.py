# heapq: each function with errors, user comparisons, merge, nlargest and nsmallest with keys.
import heapq
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class T:
    asked = 0

    def __init__(self, n, tag=""):
        self.n, self.tag = n, tag

    def __lt__(self, o):
        T.asked += 1
        if self.n == "bad" or o.n == "bad":
            raise ValueError("bad item")
        return self.n < o.n

    def __repr__(self):
        return f"T{self.n}{self.tag}"


class NoLt:
    pass


class L(list):
    pass


h = []
for x in (5, 2, 8, 1, 9, 3, 2):
    heapq.heappush(h, x)
print(h, heapq.nsmallest(3, h), heapq.nlargest(2, h))
print([heapq.heappop(h) for _ in range(len(h))], h)
data = [9, 4, 7, 1, 8, 2]
heapq.heapify(data)
print(data, heapq.heappushpop(data, 0), heapq.heappushpop(data, 5), heapq.heapreplace(data, 100), data, heapq.heappushpop([], 3), heapq.heappushpop([1], 1))
for f in (lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heappush((), 1), lambda: heapq.heapify("abc"), lambda: heapq.heappop({}), lambda: heapq.heappush([], ), lambda: heapq.heappush([1], "a"), lambda: heapq.heapify([1, "a"]), lambda: heapq.heapify([NoLt(), NoLt()]), lambda: heapq.heappush([NoLt()], NoLt()), lambda: heapq.heapify(), lambda: heapq.heapify([1], [2]), lambda: heapq.nsmallest(2, 5), lambda: heapq.nsmallest(2, [3, 1], key=5), lambda: heapq.nlargest(1.5, [1]), lambda: list(heapq.merge([1], 5)), lambda: heapq.heappushpop((1,), 1), lambda: heapq.heappop(L([2])), lambda: heapq.heapify([T(1), T("bad")])):
    tell(f)
for n in (-1, 0, 1, 2, 5, 10):
    print(n, heapq.nsmallest(n, [5, 1, 4, 1]), heapq.nlargest(n, [5, 1, 4, 1]), heapq.nsmallest(n, "hello"), heapq.nlargest(n, {"a": 1, "b": 2}, key={"a": 9, "b": 2}.get), heapq.nsmallest(n, []), heapq.nlargest(n, iter([3, 7]), key=lambda v: -v))
items = [T(2, "a"), T(1, "a"), T(2, "b"), T(1, "b"), T(3, "a")]
print(heapq.nsmallest(4, items), heapq.nlargest(4, items), heapq.nsmallest(2, items, key=lambda t: t.tag), heapq.nlargest(2, items, key=lambda t: t.tag))
q = list(items)
heapq.heapify(q)
print([heapq.heappop(q) for _ in range(5)], T.asked > 0)
for args, kw in ((([1, 4], [2, 3], []), {}), ((), {}), (([3, 1], [2]), {}), (([4, 1], [3, 2]), {"reverse": True}), ((["a", "CC"], ["BBB"]), {"key": len}), ((["bb", "a"], ["ccc"]), {"key": len, "reverse": True}), (("ace", "bdf"), {}), ((iter([1]), (x for x in (0, 2))), {}), (([1, 1], [1]), {}), (([(1, "b")], [(1, "a")]), {"key": lambda p: p[0]})):
    tell(lambda: list(heapq.merge(*args, **kw)))
m = heapq.merge([1, 3], [2])
print(next(m), type(m).__name__, list(m), next(m, "end"))
tasks = []
for i, (pri, name) in enumerate([(2, "write"), (1, "plan"), (2, "test"), (1, "ask")]):
    heapq.heappush(tasks, (pri, i, name))
print([heapq.heappop(tasks)[2] for _ in range(4)])
big = [(i * 7919) % 1000 for i in range(500)]
heap = big[:]
heapq.heapify(heap)
assert all(heap[i] <= heap[c] for i in range(500) for c in (2 * i + 1, 2 * i + 2) if c < 500)
print(heapq.nsmallest(5, big) == sorted(big)[:5], heapq.nlargest(5, big) == sorted(big)[:-6:-1], [heapq.heappop(heap) for _ in range(500)] == sorted(big), heapq.nsmallest(3, big, key=lambda v: -v))
def median_of(stream):
    lo, hi, out = [], [], []
    for x in stream:
        heapq.heappush(hi, -heapq.heappushpop(lo, -x))
        if len(hi) > len(lo):
            heapq.heappush(lo, -heapq.heappop(hi))
        out.append(-lo[0] if len(lo) > len(hi) else (hi[0] - lo[0]) / 2)
    return out
print(median_of([5, 2, 8, 1, 9, 4]))

#> [1, 2, 2, 5, 9, 8, 3] [1, 2, 2] [9, 8]
#> [1, 2, 2, 3, 5, 8, 9] []
#> [4, 8, 5, 9, 100, 7] 0 1 2 [4, 8, 5, 9, 100, 7] 3 1
#> IndexError index out of range
#> IndexError index out of range
#> TypeError heappush() argument 1 must be list, not tuple
#> TypeError heapify() argument must be list, not str
#> TypeError heappop() argument must be list, not dict
#> TypeError heappush expected 2 arguments, got 1
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError '<' not supported between instances of 'NoLt' and 'NoLt'
#> TypeError '<' not supported between instances of 'NoLt' and 'NoLt'
#> TypeError _heapq.heapify() takes exactly one argument (0 given)
#> TypeError _heapq.heapify() takes exactly one argument (2 given)
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not callable
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError 'int' object is not iterable
#> TypeError heappushpop() argument 1 must be list, not tuple
#> 2
#> ValueError bad item
#> -1 [] [] [] [] [] []
#> 0 [] [] [] [] [] []
#> 1 [1] [5] ['e'] ['a'] [] [3]
#> 2 [1, 1] [5, 4] ['e', 'h'] ['a', 'b'] [] [3, 7]
#> 5 [1, 1, 4, 5] [5, 4, 1, 1] ['e', 'h', 'l', 'l', 'o'] ['a', 'b'] [] [3, 7]
#> 10 [1, 1, 4, 5] [5, 4, 1, 1] ['e', 'h', 'l', 'l', 'o'] ['a', 'b'] [] [3, 7]
#> [T1b, T1a, T2b, T2a] [T3a, T2a, T2b, T1a] [T2a, T1a] [T2b, T1b]
#> [T1b, T1a, T2b, T2a, T3a] True
#> [1, 2, 3, 4]
#> []
#> [2, 3, 1]
#> [4, 3, 2, 1]
#> ['a', 'CC', 'BBB']
#> ['ccc', 'bb', 'a']
#> ['a', 'b', 'c', 'd', 'e', 'f']
#> [0, 1, 2]
#> [1, 1, 1]
#> [(1, 'b'), (1, 'a')]
#> 1 generator [2, 3] end
#> ['plan', 'ask', 'write', 'test']
#> True True True [999, 996, 993]
#> [5, 3.5, 5, 3.5, 5, 4.5]
