# budget: 1.0
# The containers of the library: Counter, defaultdict, deque, OrderedDict, namedtuple, heapq, bisect.
import bisect
import heapq
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple

TEXT = "the quick brown fox jumps over the lazy dog " * 300
WORDS = TEXT.split()
NUMBERS = [i * 7919 % 10007 for i in range(10000)]
Point = namedtuple("Point", "x y")


def counter_text():
    n = 0
    for _ in range(30):
        n += Counter(TEXT)["o"]
    return n


def counter_words():
    n = 0
    for _ in range(60):
        n += Counter(WORDS)["the"]
    return n


def counter_loop():
    c = Counter()
    for _ in range(30):
        for w in WORDS:
            c[w] += 1
    return c["fox"]


def counter_common():
    c = Counter(NUMBERS)
    c.update(NUMBERS[:3000])
    n = 0
    for _ in range(10):
        n += len(c.most_common(10)) + c.most_common()[0][1]
    d = c + c
    return n + sum(d.values())


def defaultdict_int():
    n = 0
    for _ in range(60):
        d = defaultdict(int)
        for w in WORDS:
            d[w] += 1
        n += len(d)
    return n


def defaultdict_list():
    n = 0
    for _ in range(30):
        d = defaultdict(list)
        for x in NUMBERS:
            d[x % 100].append(x)
        n += len(d)
    return n


def deque_queue():
    q = deque()
    n = 0
    for i in range(300000):
        q.append(i)
        if len(q) > 100:
            n += q.popleft()
    return n


def deque_both():
    q = deque(maxlen=50)
    n = 0
    for i in range(200000):
        q.append(i)
        q.appendleft(i)
        if i % 3 == 0:
            n += q.pop()
    q.rotate(7)
    return n + sum(q)


def deque_iterate():
    q = deque(NUMBERS)
    n = 0
    for _ in range(30):
        for x in q:
            n += x
        n += q[5] + q[-5]
        n += len(list(q))
    return n


def heap():
    n = 0
    for _ in range(4):
        h = []
        for x in NUMBERS:
            heapq.heappush(h, x)
        while h:
            n += heapq.heappop(h)
    return n


def heap_tuples():
    h = []
    n = 0
    for i, x in enumerate(NUMBERS):
        heapq.heappush(h, (x, i, "task"))
    while h:
        x, i, name = heapq.heappop(h)
        n += x
    return n


def heapify():
    n = 0
    for _ in range(20):
        h = list(NUMBERS)
        heapq.heapify(h)
        n += h[0] + heapq.heapreplace(h, 5) + heapq.heappushpop(h, 3)
    return n


def nsmallest():
    n = 0
    for _ in range(20):
        n += sum(heapq.nsmallest(10, NUMBERS)) + sum(heapq.nlargest(10, NUMBERS))
    return n


def merge():
    a = sorted(NUMBERS)
    n = 0
    for _ in range(5):
        for x in heapq.merge(a[::2], a[1::2]):
            n += x
    return n


def bisects():
    a = sorted(NUMBERS)
    n = 0
    for i in range(200000):
        n += bisect.bisect_left(a, i % 10007) + bisect.bisect(a, i % 5000)
    return n


def insort():
    a = []
    for x in NUMBERS:
        bisect.insort(a, x)
    return a[500]


def ordered():
    n = 0
    for _ in range(20):
        d = OrderedDict()
        for x in range(2000):
            d[x] = x
        for x in range(0, 2000, 2):
            d.move_to_end(x)
        while len(d) > 1000:
            n += d.popitem(last=False)[0]
    return n


def named():
    n = 0
    for i in range(100000):
        p = Point(i, i + 1)
        n += p.x + p.y
    return n


print("counter_text", counter_text())
print("counter_words", counter_words())
print("counter_loop", counter_loop())
print("counter_common", counter_common())
print("defaultdict_int", defaultdict_int())
print("defaultdict_list", defaultdict_list())
print("deque_queue", deque_queue())
print("deque_both", deque_both())
print("deque_iterate", deque_iterate())
print("heap", heap())
print("heap_tuples", heap_tuples())
print("heapify", heapify())
print("nsmallest", nsmallest())
print("merge", merge())
print("bisects", bisects())
print("insort", insort())
print("ordered", ordered())
print("named", named())
