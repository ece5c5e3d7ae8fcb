# heapq: invariants after every operation, merge, nlargest, nsmallest with keys, objects that fail, what is refused.
import heapq
from heapq import heappush, heappop, heapify, heapreplace, heappushpop, nlargest, nsmallest, merge


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


def sound(h):
    return all(not h[i] < h[(i - 1) // 2] for i in range(1, len(h)))


state = 12345


def draw(n):
    global state
    state = (state * 1103515245 + 12345) % 2**31
    return (state >> 8) % n


for size in (0, 1, 2, 3, 10, 100):
    items = [draw(size * 2 + 1) for _ in range(size)]
    h = items[:]
    print(heapify(h), sound(h), h[:8])
    g = []
    for x in items:
        heappush(g, x)
        assert sound(g)
    assert [heappop(h) for _ in items] == sorted(items) == [heappop(g) for _ in items]
    for k in (-1, 0, 1, 2, 5, size, size + 3):
        assert nlargest(k, items) == sorted(items, reverse=True)[: max(k, 0)]
        assert nsmallest(k, items) == sorted(items)[: max(k, 0)]
        assert nsmallest(k, items, key=lambda x: -x) == sorted(items, key=lambda x: -x)[: max(k, 0)]
h = [5, 7, 9]
print(heapreplace(h, 1), h, heappushpop(h, 0), h, heappushpop(h, 8), h, heappushpop([], 3), heapreplace([2], 9))
for f in (lambda: heappop([]), lambda: heapreplace([], 1), lambda: heappush((), 1), lambda: heappop("ab"), lambda: heapify((2, 1)), lambda: heapify(5), lambda: heappush([1], "a"), lambda: heapify(["a", 1]), lambda: heappop([None, None, None]), lambda: heapify([1j, 2j]), lambda: heappush([], 1, 2), lambda: heappop(), lambda: nlargest("a", [1]), lambda: nlargest(1, 5), lambda: nsmallest(1.5, [1, 2, 3]), lambda: nsmallest(2, [3, "a", 1]), lambda: list(merge([1], ["a"])), lambda: list(merge(5)), lambda: list(merge([1], 5))):
    told("refused", f)
print(list(merge([1, 4, 7], [2, 5], [], [3, 6, 8])), list(merge("adg", "be", key=ord)), list(merge([7, 4], [6, 5], reverse=True)), list(merge()), list(merge([3, 1], [2])), list(merge([(1, "a"), (2, "b")], [(1, "c")], key=lambda p: p[0])), list(merge([(1, "a")], [(1, "c"), (0, "z")], key=lambda p: p[0], reverse=True)))
told("merge kw", lambda: list(merge([1], iterables=[2])))


class Job:
    count = 0

    def __init__(self, rank, name):
        self.rank, self.name = rank, name

    def __lt__(self, other):
        Job.count += 1
        return self.rank < other.rank

    def __repr__(self):
        return f"{self.name}{self.rank}"


jobs = [Job(draw(5), n) for n in "abcdefgh"]
print(jobs)
heapify(jobs)
print(jobs, Job.count)
print([heappop(jobs) for _ in range(3)], jobs, Job.count)
heappush(jobs, Job(0, "new"))
print(jobs, nlargest(2, jobs), nsmallest(3, jobs), nlargest(2, jobs, key=lambda j: j.name), max(jobs), min(jobs))
jobs = [Job(1, n) for n in "abc"]
print(nlargest(2, jobs), nsmallest(2, jobs), list(merge(jobs[:2], jobs[2:])), sorted(jobs))


class Fails:
    def __lt__(self, other):
        raise KeyError("compare")


told("fails", lambda: heapify([Fails(), Fails()]))
h = [1, 2, 3]
try:
    heappush(h, Fails())
except Exception as e:
    print(type(e).__name__, e, len(h))
queue = []
for n, (when, what) in enumerate([(3, "c"), (1, "a"), (3, "b"), (2, "x"), (1, "z")]):
    heappush(queue, (when, n, what))
print([heappop(queue)[2] for _ in range(5)], [heapq.heappop(x) for x in ([2], [[1], [2]], [(), ()])])
graph = {"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8}, "d": {}}
dist, todo = {}, [(0, "a")]
while todo:
    far, at = heappop(todo)
    if at not in dist:
        dist[at] = far
        for to, step in graph[at].items():
            heappush(todo, (far + step, to))
print(dist)

#> None True []
#> None True [1]
#> None True [0, 2]
#> None True [2, 4, 4]
#> None True [1, 2, 3, 3, 4, 5, 12, 18]
#> None True [1, 3, 7, 11, 16, 9, 19, 39]
#> 5 [7, 8, 9] 0 [7, 8, 9] 1 [7, 8, 9] 3 2
#> refused !! IndexError index out of range
#> refused !! IndexError index out of range
#> refused !! TypeError heappush() argument 1 must be list, not tuple
#> refused !! TypeError heappop() argument must be list, not str
#> refused !! TypeError heapify() argument must be list, not tuple
#> refused !! TypeError heapify() argument must be list, not int
#> refused !! TypeError '<' not supported between instances of 'str' and 'int'
#> refused !! TypeError '<' not supported between instances of 'str' and 'int'
#> refused !! TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
#> refused !! TypeError '<' not supported between instances of 'complex' and 'complex'
#> refused !! TypeError heappush expected 2 arguments, got 3
#> refused !! TypeError _heapq.heappop() takes exactly one argument (0 given)
#> refused !! TypeError '>=' not supported between instances of 'str' and 'int'
#> refused !! TypeError 'int' object is not iterable
#> refused !! TypeError 'float' object cannot be interpreted as an integer
#> refused !! TypeError '<' not supported between instances of 'str' and 'int'
#> refused !! TypeError '<' not supported between instances of 'int' and 'str'
#> refused !! TypeError 'int' object is not iterable
#> refused !! TypeError 'int' object is not iterable
#> [1, 2, 3, 4, 5, 6, 7, 8] ['a', 'b', 'd', 'e', 'g'] [7, 6, 5, 4] [] [2, 3, 1] [(1, 'a'), (1, 'c'), (2, 'b')] [(1, 'a'), (1, 'c'), (0, 'z')]
#> merge kw !! TypeError merge() got an unexpected keyword argument 'iterables'
#> [a0, b1, c2, d3, e4, f3, g4, h3]
#> [a0, b1, c2, h3, e4, f3, g4, d3] 11
#> [a0, b1, c2] [f3, h3, g4, d3, e4] 18
#> [new0, h3, f3, d3, e4, g4] [e4, g4] [new0, f3, h3] [new0, h3] e4 new0
#> [b1, a1] [b1, a1] [c1, a1, b1] [a1, b1, c1]
#> fails !! KeyError 'compare'
#> KeyError 'compare' 4
#> ['a', 'z', 'x', 'c', 'b'] [2, [1], ()]
#> {'a': 0, 'c': 3, 'b': 4, 'd': 6}
