# Random histories of dicts: order, views and what every method gives.
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


WORDS = ["", "a", "b", "ab", "key", "value", "é", "zz", "longer text here"]


def key(r):
    kind = r.below(6)
    if kind < 2:
        return r.below(15)
    if kind == 2:
        return r.pick(WORDS)
    if kind == 3:
        return (r.below(3), r.pick(WORDS))
    if kind == 4:
        return r.pick([None, True, False, 1.0, 0.0, 2.5, b"a", -1, 10**20])
    return r.pick([[], {}, set(), [1]]) if r.below(12) == 0 else r.bits(35)


def value(r):
    return r.pick([1, 2, 3, None, "v", [1], (), 1.5])


def pairs(r):
    n = r.pick([0, 1, 3, 6])
    kind = r.below(5)
    if kind == 0:
        return {key_of(r): value(r) for _ in range(n)}
    if kind == 1:
        return [(key_of(r), value(r)) for _ in range(n)]
    if kind == 2:
        return [[key_of(r), value(r)] for _ in range(n)]
    if kind == 3:
        return iter([(key_of(r), value(r)) for _ in range(n)])
    return r.pick([["ab", "cd"], [(1,)], 3, ["abc"], None, [(1, 2), 5]])


def key_of(r):
    while True:
        k = key(r)
        if not isinstance(k, (list, dict, set)):
            return k


def views(r, d):
    a = r.pick([d.keys(), d.items(), d.values()])
    b = r.pick([{1, 2, "a"}, [1, "a", (1, 2)], {1: 2, "a": "v"}.items(), {1: 2, "a": 1}.keys(), frozenset(), (0, 0)])
    name, f = r.pick(
        [
            ("&", lambda: a & b),
            ("|", lambda: a | b),
            ("-", lambda: a - b),
            ("^", lambda: a ^ b),
            ("r-", lambda: b - a),
            ("<", lambda: (a < b, a <= b)),
            ("==", lambda: (a == b, a != b)),
            ("disjoint", lambda: a.isdisjoint(b)),
            ("in", lambda: (1 in a, "a" in a, (1, 2) in a)),
            ("list", lambda: (list(a), list(reversed(a)), len(a))),
        ]
    )
    return f"{name} {attempt(f)}"


def step(r, d):
    if d is None:
        d = {}
    kind = r.below(16)
    if kind < 4:
        k, v = key(r), value(r)
        return f"set {k!r} {attempt(lambda: d.__setitem__(k, v))} {d}", d
    if kind < 7:
        k = r.pick(list(d)) if d and r.below(3) else key(r)
        return f"del {k!r} {attempt(lambda: d.__delitem__(k))} {d}", d
    k, v = key(r), value(r)
    if kind == 7:
        return f"pop {attempt(lambda: d.pop(k))} {attempt(lambda: d.pop(k, 0))} {d}", d
    if kind == 8:
        return f"popitem {attempt(d.popitem)} {d}", d
    if kind == 9:
        return f"default {attempt(lambda: d.setdefault(k, v))} {attempt(lambda: d.get(k))} {d}", d
    if kind == 10:
        other = pairs(r)
        return f"update {attempt(lambda: d.update(other))} {d}", d
    if kind == 11:
        other = pairs(r)
        f = r.pick([lambda: d | other, lambda: other | d, lambda: dict(other), lambda: d == other, lambda: d != other])
        return f"or {attempt(f)}", d
    if kind == 12:
        return "view " + views(r, d), d
    if kind == 13:
        return f"get {attempt(lambda: d[k])} {attempt(lambda: k in d)} {attempt(lambda: d.get(k, 5))}", d
    if kind == 14:
        choice = r.below(5)
        if choice == 0:
            d = dict(d)
        elif choice == 1:
            d = d.copy()
        elif choice == 2:
            d |= {key_of(r): 1}
        elif choice == 3:
            d = dict(sorted(((str(a), b) for a, b in d.items()), key=lambda p: p[0]))
        else:
            d.clear()
        return f"again {d}", d

    def loop():
        for a in d:
            if r.below(2):
                d[key_of(r)] = 1
            elif d:
                del d[a]

    return f"loop {attempt(loop)} {d}", d


run(step, 30, 120)

#> 0 again {}
#> 0 f44932c5
#> 1 again {}
#> 1 fc7de501
#> 2 again {}
#> 2 c20d9c06
#> 3 again {}
#> 3 f1f8ca3b
#> 4 again {}
#> 4 17438c31
#> 5 loop None {}
#> 5 0a29bc9b
#> 6 loop None {}
#> 6 db80a8f0
#> 7 loop None {}
#> 7 41aa1740
#> 8 loop None {}
#> 8 115df21a
#> 9 loop None {}
#> 9 08eed673
#> 10 loop None {}
#> 10 1af0e1d9
#> 11 loop None {}
#> 11 85b98df0
#> 12 loop None {}
#> 12 fd261447
#> 13 set 6 None {6: 'v'}
#> 13 bdd67135
#> 14 set 10054994282 None {10054994282: 1}
#> 14 c3dc8cbe
#> 15 set 0.0 None {0.0: 1}
#> 15 dae82930
#> 16 set 1 None {1: ()}
#> 16 d0ab64c0
#> 17 set 1929596788 None {1929596788: [1]}
#> 17 41d72e34
#> 18 set -1 None {-1: 3}
#> 18 94424935
#> 19 set 10 None {10: 1}
#> 19 977f2312
#> 20 set 28163937662 None {28163937662: 2}
#> 20 1df131e1
#> 21 set True None {True: 'v'}
#> 21 286fd8bc
#> 22 set 4 None {4: 3}
#> 22 021026f8
#> 23 set 20038540168 None {20038540168: [1]}
#> 23 9c306b28
#> 24 set 0.0 None {0.0: ()}
#> 24 36f68563
#> 25 set 13 None {13: 'v'}
#> 25 799dc2e4
#> 26 set 11913142674 None {11913142674: 2}
#> 26 8d1fa18e
#> 27 set -1 None {-1: 1}
#> 27 cbaccb59
#> 28 set 0.0 None {0.0: ()}
#> 28 8994207a
#> 29 set 3787745180 None {3787745180: [1]}
#> 29 060dd1d8
