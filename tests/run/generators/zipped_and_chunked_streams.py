"""Stream processing with generators only: lines to records, grouping, windows, joins, running totals, lookahead, merging, tee by hand, laziness proved."""
from collections import defaultdict, deque
from itertools import chain, groupby, islice
import heapq

LOG = """
10 web GET /a 200 12
11 db SELECT users 3
12 web GET /b 404 1
# comment
13 web POST /a 500 90
bad line
14 db UPDATE users 8
15 cache MISS k1
15 web GET /a 200 30
19 web GET /c 200 5
""".strip()
trail = []


def lines(text):
    for n, line in enumerate(text.splitlines(), 1):
        trail.append(n)
        if not line.startswith("#"):
            yield n, line


def records(numbered):
    for n, line in numbered:
        try:
            time, kind, *rest = line.split()
            yield {"n": n, "t": int(time), "kind": kind, "rest": rest}
        except ValueError as e:
            yield {"n": n, "error": str(e)}


def split(stream, test):
    """Two lazy streams of one; what the other wants first waits."""
    stream, queues = iter(stream), {True: deque(), False: deque()}

    def side(which):
        while True:
            while not queues[which]:
                try:
                    item = next(stream)
                except StopIteration:
                    return
                queues[bool(test(item))].append(item)
            yield queues[which].popleft()
    return side(True), side(False)


def window(stream, size):
    held = deque(maxlen=size)
    for x in stream:
        held.append(x)
        if len(held) == size:
            yield tuple(held)


def running(stream, f, start):
    for x in stream:
        start = f(start, x)
        yield start


def sessions(stream, gap):
    current = []
    for r in stream:
        if current and r["t"] - current[-1]["t"] > gap:
            yield current
            current = []
        current.append(r)
    if current:
        yield current


def join(left, right, key):
    index = defaultdict(list)
    for r in right:
        index[key(r)].append(r)
    for l in left:
        for r in index.get(key(l), [None]):
            yield l, r


def tee(stream, n):
    stream, waiting = iter(stream), [deque() for _ in range(n)]

    def one(mine):
        while True:
            if not mine:
                try:
                    item = next(stream)
                except StopIteration:
                    return
                for w in waiting:
                    w.append(item)
            yield mine.popleft()
    return tuple(map(one, waiting))


def lookahead(stream):
    it = iter(stream)
    try:
        here = next(it)
    except StopIteration:
        return
    for following in it:
        yield here, following
        here = following
    yield here, None


def chunks(stream, n):
    it = iter(stream)
    while chunk := list(islice(it, n)):
        yield chunk


def dedupe(stream, key=lambda x: x):
    seen = set()
    for x in stream:
        if (k := key(x)) not in seen:
            seen.add(k)
            yield x


source = records(lines(LOG))
good, bad = split(source, lambda r: "error" not in r)
print(trail, next(good), trail)
print(next(bad), trail)
web = (r for r in good if r["kind"] == "web")
print(next(web)["rest"], trail[-1])
rest = list(web)
print([r["rest"][1] for r in rest], list(bad), trail[-1])
everything = [r for r in records(lines(LOG)) if "t" in r]
print([(k, [r["t"] for r in g]) for k, g in groupby(everything, key=lambda r: r["kind"])])
print(list(window(range(6), 3)), list(window("ab", 3)), list(running([3, 1, 4, 1], lambda a, b: a + b, 0)), list(running("abc", str.__add__, ">")))
print([[r["t"] for r in s] for s in sessions(everything, 1)])
print([(l["n"], r and r[0]) for l, r in join(everything[:4], [("web", "WEB"), ("cache", "C")], lambda x: x["kind"] if isinstance(x, dict) else x[0])])
a, b, c = tee(iter("xyz"), 3)
print(next(a), next(a), next(b), list(c), list(b), list(a))
print(list(lookahead("abc")), list(lookahead("")), list(lookahead([None])), list(chunks(range(7), 3)), list(dedupe("mississippi")), list(dedupe([1, -1, 2, -3, 3], abs)))
print(list(heapq.merge([1, 5], (2, 6), range(0, 9, 4))), list(chain.from_iterable(chunks("abcde", 2))))


def infinite():
    n = 0
    try:
        while True:
            yield n
            n += 1
    finally:
        trail.append(f"closed at {n}")


print(list(islice((x * x for x in infinite() if x % 3 == 0), 4)), trail[-1])
g = infinite()
for x in g:
    if x > 3:
        break
g.close()
print(trail[-1], next(g, "over"))


def numbers(n):
    for i in range(n):
        got = yield i
        if got:
            yield f"got {got}"


def controller(gen, plan):
    out = [next(gen)]
    for p in plan:
        try:
            out.append(gen.send(p))
        except StopIteration:
            out.append("stop")
    return out


print(controller(numbers(3), [None, "x", None, "y", None, None]))


def flatten(x):
    if isinstance(x, (list, tuple)):
        for y in x:
            yield from flatten(y)
    elif hasattr(x, "__next__"):
        yield from flatten(list(x))
    else:
        yield x


print(list(flatten([1, (2, [3, iter([4, (5,)])]), "six", (y for y in [7, [8]])])))
pipeline = sum(w * v for w, v in zip(infinite(), map(len, dedupe("a bb a ccc bb d".split()))))
print(pipeline, trail[-1], dict(zip("abc", infinite())), [*zip(*[iter("abcdef")] * 2)], max(chunks([3, 1, 2, 9], 2)), sorted(dedupe("hello"), reverse=True))

#> [1] {'n': 1, 't': 10, 'kind': 'web', 'rest': ['GET', '/a', '200', '12']} [1]
#> {'n': 6, 'error': "invalid literal for int() with base 10: 'bad'"} [1, 2, 3, 4, 5, 6]
#> ['GET', '/b', '404', '1'] 6
#> ['/a', '/a', '/c'] [] 10
#> [('web', [10]), ('db', [11]), ('web', [12, 13]), ('db', [14]), ('cache', [15]), ('web', [15, 19])]
#> [(0, 1, 2), (1, 2, 3), (2, 3, 4), (3, 4, 5)] [] [3, 4, 8, 9] ['>a', '>ab', '>abc']
#> [[10, 11, 12, 13, 14, 15, 15], [19]]
#> [(1, 'web'), (2, None), (3, 'web'), (5, 'web')]
#> x y x ['x', 'y', 'z'] ['y', 'z'] ['z']
#> [('a', 'b'), ('b', 'c'), ('c', None)] [] [(None, None)] [[0, 1, 2], [3, 4, 5], [6]] ['m', 'i', 's', 'p'] [1, 2, -3]
#> [0, 1, 2, 4, 5, 6, 8] ['a', 'b', 'c', 'd', 'e']
#> [0, 9, 36, 81] closed at 9
#> closed at 4 over
#> [0, 1, 'got x', 2, 'got y', 'stop', 'stop']
#> [1, 2, 3, 4, 5, 'six', 7, 8]
#> 11 closed at 4 {'a': 0, 'b': 1, 'c': 2} [('a', 'b'), ('c', 'd'), ('e', 'f')] [3, 1] ['o', 'l', 'h', 'e']
