# Random histories of sets: iteration order after any adds and deletes, and what operators give.
import sys


class Random:
    """Numbers that are the same everywhere."""

    def __init__(self, seed):
        self.state = seed

    def bits(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        return (self.state >> 11) & ((1 << n) - 1)

    def below(self, n):
        return self.bits(40) % n

    def pick(self, items):
        return items[self.below(len(items))]


def digest(text, h):
    for c in text:
        h = ((h ^ ord(c)) * 0x01000193) & 0xFFFFFFFF
    return h


def attempt(f):
    try:
        return repr(f())
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def run(step, blocks, size):
    """A digest for each block; with a number as argument all lines of that block."""
    shown = int(sys.argv[1]) if len(sys.argv) > 1 else -1
    for block in range(blocks):
        r = Random(block * 7919 + 17)
        h = 0x811C9DC5
        state = None
        for i in range(size):
            line, state = step(r, state)
            h = digest(line, h)
            if block == shown or (i == 0 and shown < 0):
                print(block, line[:150])
        if shown < 0:
            print(block, f"{h:08x}")


WORDS = ["", "a", "b", "ab", "key", "value", "x" * 9, "é", "日本", "zz", "aa", "q", "longer text here"]


def item(r):
    kind = r.below(8)
    if kind < 3:
        return r.below(40)
    if kind == 3:
        return r.bits(40) - 2**39
    if kind == 4:
        return r.pick(WORDS)
    if kind == 5:
        return (r.below(5), r.pick(WORDS))
    if kind == 6:
        return r.pick([None, True, False, 1.5, -0.0, 2.0, 1j, b"ab", frozenset([1, 2]), 10**30])
    return (r.below(2000) - 1000) * 1024


def some(r):
    n = r.pick([0, 1, 2, 5, 12])
    kind = r.below(6)
    items = [item(r) for _ in range(n)]
    if kind == 0:
        return set(items)
    if kind == 1:
        return frozenset(items)
    if kind == 2:
        return items
    if kind == 3:
        return dict.fromkeys(items)
    if kind == 4:
        return dict.fromkeys(items).keys()
    return iter(items)


INPLACE = ["update", "intersection_update", "difference_update", "symmetric_difference_update"]
PURE = ["union", "intersection", "difference", "symmetric_difference", "issubset", "issuperset", "isdisjoint"]
OPS = [
    ("|", lambda a, b: a | b),
    ("&", lambda a, b: a & b),
    ("-", lambda a, b: a - b),
    ("^", lambda a, b: a ^ b),
    ("r|", lambda a, b: b | a),
    ("r&", lambda a, b: b & a),
    ("r-", lambda a, b: b - a),
    ("<", lambda a, b: (a < b, a <= b, a == b, a != b, a > b, a >= b)),
]


def step(r, s):
    if s is None:
        s = set()
    kind = r.below(16)
    if kind < 6:
        x = item(r)
        s.add(x)
        return f"add {x!r}: {s}", s
    if kind < 9:
        x = r.pick(list(s)) if s and r.below(3) else item(r)
        s.discard(x)
        return f"discard {x!r}: {s}", s
    if kind == 9:
        x = item(r)
        return f"remove {x!r}: {attempt(lambda: s.remove(x))} {x in s}", s
    if kind == 10:
        out = [attempt(s.pop) for _ in range(r.below(4))]
        return f"pop {out} {s}", s
    if kind == 11:
        name, other = r.pick(INPLACE), some(r)
        got = attempt(lambda: getattr(s, name)(other))
        return f"{name} {got} {s}", s
    if kind == 12:
        name, other = r.pick(PURE), some(r)
        return f"{name} {attempt(lambda: getattr(s, name)(other))}", s
    if kind == 13:
        (name, f), other = r.pick(OPS), some(r)
        return f"{name} {attempt(lambda: f(s, other)) if not hasattr(other, '__next__') else ''}", s
    if kind == 14:
        choice = r.below(6)
        if choice == 0:
            s = set(s)
        elif choice == 1:
            s = s.copy()
        elif choice == 2:
            s = set(frozenset(s))
        elif choice == 3:
            s |= {item(r) for _ in range(20)}
        elif choice == 4:
            s = {x for x in list(s)[::-1]}
        else:
            s.clear()
        return f"again {s}", s
    n = r.below(60)
    start = r.below(1000)
    for i in range(start, start + n):
        s.add(i * 7)
    for i in range(start, start + n, 2):
        s.discard(i * 7)
    return f"range {len(s)} {list(s)}", s


run(step, 30, 120)

#> 0 again set()
#> 0 83483b43
#> 1 again set()
#> 1 905f973b
#> 2 again set()
#> 2 a6e00f8e
#> 3 again set()
#> 3 5ba59001
#> 4 again set()
#> 4 44a76a61
#> 5 range 26 [1799, 1673, 1813, 1687, 1561, 1827, 1701, 1575, 1841, 1715, 1589, 1855, 1729, 1603, 1869, 1743, 1617, 1883, 1757, 1631, 1897, 1771, 1645, 19
#> 5 248d42cd
#> 6 range 21 [1540, 1414, 1288, 1554, 1428, 1302, 1442, 1316, 1456, 1330, 1470, 1344, 1484, 1358, 1498, 1372, 1512, 1386, 1526, 1400, 1274]
#> 6 88e9c61d
#> 7 range 24 [2688, 2562, 2828, 2702, 2576, 2842, 2716, 2590, 2856, 2730, 2604, 2870, 2744, 2618, 2758, 2632, 2772, 2646, 2786, 2660, 2800, 2674, 2548, 28
#> 7 ee1452b6
#> 8 range 26 [2562, 2436, 2310, 2576, 2450, 2324, 2590, 2464, 2338, 2604, 2478, 2352, 2492, 2366, 2506, 2380, 2254, 2520, 2394, 2268, 2534, 2408, 2282, 25
#> 8 a05030f4
#> 9 range 21 [2177, 2051, 2191, 2065, 2205, 2079, 2219, 2093, 1967, 2233, 2107, 1981, 2247, 2121, 1995, 2135, 2009, 2149, 2023, 2163, 2037]
#> 9 7b775aed
#> 10 range 24 [3465, 3339, 3479, 3353, 3493, 3367, 3241, 3507, 3381, 3255, 3521, 3395, 3269, 3535, 3409, 3283, 3549, 3423, 3297, 3563, 3437, 3311, 3451, 33
#> 10 ff61c811
#> 11 range 26 [3073, 2947, 3213, 3087, 2961, 3227, 3101, 2975, 3241, 3115, 2989, 3255, 3129, 3003, 3269, 3143, 3017, 3283, 3157, 3031, 3297, 3171, 3045, 31
#> 11 c6d330d3
#> 12 range 29 [2688, 2954, 2828, 2702, 2968, 2842, 2716, 2982, 2856, 2730, 2996, 2870, 2744, 3010, 2884, 2758, 3024, 2898, 2772, 3038, 2912, 2786, 2660, 30
#> 12 1c193173
#> 13 add 'b': {'b'}
#> 13 843e4389
#> 14 add 39: {39}
#> 14 92904e5c
#> 15 add frozenset({1, 2}): {frozenset({1, 2})}
#> 15 2af1b074
#> 16 add 'value': {'value'}
#> 16 5f08e475
#> 17 add 18: {18}
#> 17 1c964b79
#> 18 add b'ab': {b'ab'}
#> 18 ebf3e33c
#> 19 add 'value': {'value'}
#> 19 40a66b8a
#> 20 add 37: {37}
#> 20 20b064a4
#> 21 add 1j: {1j}
#> 21 cdb4d386
#> 22 add 'value': {'value'}
#> 22 b4931ace
#> 23 add 17: {17}
#> 23 81501f29
#> 24 add 2.0: {2.0}
#> 24 d81799f2
#> 25 add 'value': {'value'}
#> 25 b889312d
#> 26 add 12: {12}
#> 26 6d06f2f9
#> 27 add -0.0: {-0.0}
#> 27 db3b9122
#> 28 add 'value': {'value'}
#> 28 16fda6be
#> 29 add 31: {31}
#> 29 a8edca81
