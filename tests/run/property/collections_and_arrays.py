# Random histories of collections: deque, OrderedDict, defaultdict, Counter and array against what CPython gives.
import sys
from array import array
from collections import Counter, OrderedDict, defaultdict, deque


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


KEYS = ["a", "b", "c", "d", 1, 2, (1, 2), None, "é", 2.5]


def step_deque(r, d):
    if d is None or r.below(60) == 0:
        d = deque(range(r.below(6)), r.pick([None, None, 3, 7, 0]))
    kind = r.below(22)
    x = r.below(9)
    n = r.below(12) - 6
    work = [
        lambda: d.append(x), lambda: d.appendleft(x), lambda: d.pop(), lambda: d.popleft(), lambda: d.rotate(n),
        lambda: d.extend([x, n]), lambda: d.extendleft([x, n]), lambda: d.insert(n, x), lambda: d.remove(x),
        lambda: d.index(x), lambda: d.index(x, n), lambda: d.index(x, 1, n), lambda: d.count(x), lambda: d.reverse(),
        lambda: d[n], lambda: d.__setitem__(n, x), lambda: d.__delitem__(n), lambda: d + deque([x]),
        lambda: (d * (n % 3), d == deque(d), d < deque([x]), x in d), lambda: list(reversed(d)),
        lambda: d.copy() if n else d.clear(), lambda: (d.maxlen, len(d), max(d, default=None)),
    ][kind]
    return f"{kind} {x} {n} {attempt(work)} {d}", d


def step_ordered(r, d):
    if d is None or r.below(80) == 0:
        d = OrderedDict((k, i) for i, k in enumerate(KEYS[: r.below(6)]))
    kind = r.below(18)
    k = r.pick(KEYS[:6])
    x = r.below(9)
    last = bool(r.below(2))
    work = [
        lambda: d.__setitem__(k, x), lambda: d.__delitem__(k), lambda: d.pop(k), lambda: d.pop(k, x),
        lambda: d.popitem(last), lambda: d.move_to_end(k, last), lambda: d.setdefault(k, x), lambda: d.update({k: x, "z": 1}),
        lambda: d[k], lambda: d.get(k), lambda: list(d.items()), lambda: list(reversed(d)), lambda: d.keys(),
        lambda: d.values(), lambda: (d == OrderedDict(reversed(list(d.items()))), d == dict(d)),
        lambda: d | {k: x}, lambda: {k: x} | d, lambda: (d.copy(), k in d, len(d), d.items() & {(k, x)}),
    ][kind]
    return f"{kind} {k!r} {x} {attempt(work)} {d}", d


def step_counts(r, both):
    if both is None or r.below(80) == 0:
        both = (defaultdict(list), Counter("abca"))
    d, c = both
    kind = r.below(18)
    k = r.pick(KEYS)
    n = r.below(7) - 3
    text = "".join(r.pick("abcd") for _ in range(r.below(5)))
    work = [
        lambda: d[k].append(n), lambda: d[k], lambda: d.get(k), lambda: d.pop(k, n), lambda: d.__delitem__(k),
        lambda: (k in d, len(d), list(d)), lambda: c.update(text), lambda: c.subtract(text), lambda: c.__setitem__(k, n),
        lambda: c[k], lambda: c.most_common(2), lambda: c.total(), lambda: c + Counter(text), lambda: c - Counter(text),
        lambda: (c & Counter(text), c | Counter(text)), lambda: (+c, -c), lambda: list(c.elements()),
        lambda: (c == Counter(text), c <= Counter(text), c.pop(k, None)),
    ][kind]
    return f"{kind} {k!r} {n} {text} {attempt(work)} {dict(d)} {dict(c)}", both


def step_array(r, a):
    if a is None or r.below(60) == 0:
        code = r.pick("bBhHiIlLqQfd")
        a = array(code, [r.below(20) for _ in range(r.below(6))])
    kind = r.below(20)
    x = r.pick([0, 1, 5, 127, 128, 255, 256, -1, -129, 2**31, 2**63, 2.5, "a", None])
    n = r.below(12) - 6
    work = [
        lambda: a.append(x), lambda: a.pop(), lambda: a.pop(n), lambda: a.insert(n, x), lambda: a.remove(x),
        lambda: a.index(x), lambda: a.count(x), lambda: a.extend([1, x]), lambda: a.extend(a[:2]), lambda: a.reverse(),
        lambda: a[n], lambda: a.__setitem__(n, x), lambda: a[n:], lambda: a.__delitem__(slice(n, None, 2)),
        lambda: a.tolist(), lambda: (a.tobytes()[:16], a.itemsize, a.typecode), lambda: a.frombytes(b"\x01" * 8),
        lambda: (a + a[:1], a * (n % 3)), lambda: (x in a, a == array("i", a.tolist()[:0]), a < a[1:]),
        lambda: a.__setitem__(slice(n, n + 2), a[:1]),
    ][kind]
    return f"{kind} {x!r} {n} {attempt(work)} {a[:12]} {len(a)}", a if len(a) < 200 else None


for step in (step_deque, step_ordered, step_counts, step_array):
    print(step.__name__)
    run(step, 8, 400)

#> step_deque
#> 0 5 4 -1 None deque([0, 1, 2, 3, 4, -1], maxlen=7)
#> 0 af0ba9eb
#> 1 13 6 -4 None deque([], maxlen=7)
#> 1 6242c587
#> 2 21 1 2 (7, 2, 1) deque([0, 1], maxlen=7)
#> 2 a9ac8054
#> 3 18 3 -1 (deque([1, 2, 3, 0, 1, 2, 3], maxlen=7), True, True, True) deque([0, 1, 2, 3], maxlen=7)
#> 3 c520d053
#> 4 4 5 -4 None deque([], maxlen=7)
#> 4 87f4ba1f
#> 5 12 7 -6 0 deque([0, 1, 2, 3, 4], maxlen=7)
#> 5 e0bb34ad
#> 6 21 0 3 (7, 1, 0) deque([0], maxlen=7)
#> 6 c71f603c
#> 7 17 1 -3 deque([0, 1, 2, 1], maxlen=7) deque([0, 1, 2], maxlen=7)
#> 7 d83d48e7
#> step_ordered
#> 0 13 'd' 4 odict_values([0, 1, 2, 3]) OrderedDict({'a': 0, 'b': 1, 'c': 2, 'd': 3})
#> 0 1f67ca7e
#> 1 12 'd' 6 odict_keys([]) OrderedDict()
#> 1 21f25f52
#> 2 11 'd' 1 ['b', 'a'] OrderedDict({'a': 0, 'b': 1})
#> 2 40c59736
#> 3 13 'a' 3 odict_values([0, 1, 2, 3]) OrderedDict({'a': 0, 'b': 1, 'c': 2, 'd': 3})
#> 3 45094ea6
#> 4 12 'a' 5 odict_keys([]) OrderedDict()
#> 4 fefc7503
#> 5 11 'a' 7 [1, 'd', 'c', 'b', 'a'] OrderedDict({'a': 0, 'b': 1, 'c': 2, 'd': 3, 1: 4})
#> 5 5e756f9c
#> 6 13 'b' 0 odict_values([0]) OrderedDict({'a': 0})
#> 6 a4a7fa25
#> 7 12 'd' 1 odict_keys(['a', 'b', 'c']) OrderedDict({'a': 0, 'b': 1, 'c': 2})
#> 7 ba99b1b4
#> step_counts
#> 0 16 'd' -2  ['a', 'a', 'b', 'c'] {} {'a': 2, 'b': 1, 'c': 1}
#> 0 82b7cef4
#> 1 6 'é' 2  None {} {'a': 2, 'b': 1, 'c': 1}
#> 1 69deab38
#> 2 14 'd' -1 aadc (Counter({'a': 2, 'c': 1}), Counter({'a': 2, 'b': 1, 'c': 1, 'd': 1})) {} {'a': 2, 'b': 1, 'c': 1}
#> 2 27dba20a
#> 3 4 'd' 2 baaa KeyError: 'd' {} {'a': 2, 'b': 1, 'c': 1}
#> 3 149221f0
#> 4 12 'é' -1 cbbc Counter({'b': 3, 'c': 3, 'a': 2}) {} {'a': 2, 'b': 1, 'c': 1}
#> 4 de332d3e
#> 5 5 'd' 3 acca (False, 0, []) {} {'a': 2, 'b': 1, 'c': 1}
#> 5 e68a54a5
#> 6 13 'd' 1 bcdc Counter({'a': 2}) {} {'a': 2, 'b': 1, 'c': 1}
#> 6 297f81ac
#> 7 3 'é' 3 dda 3 {} {'a': 2, 'b': 1, 'c': 1}
#> 7 8a82d8aa
#> step_array
#> 0 15 None 1 (b'\x00\x00\xe0@', 4, 'f') array('f', [7.0]) 1
#> 0 3f1058e1
#> 1 5 2147483648 -4 ValueError: array.index(x): x not in array array('l') 0
#> 1 bbd9ccfe
#> 2 14 0 -6 [3, 19, 4, 8, 3] array('h', [3, 19, 4, 8, 3]) 5
#> 2 40afbf2e
#> 3 9 None -6 None array('f', [6.0]) 1
#> 3 6191ce89
#> 4 4 -1 -4 ValueError: array.remove(x): x not in array array('l') 0
#> 4 1685f600
#> 5 4 1 0 ValueError: array.remove(x): x not in array array('d', [2.0, 9.0, 0.0, 6.0, 14.0]) 5
#> 5 91551c9e
#> 6 19 1 0 None array('L', [1]) 1
#> 6 aa1be4e5
#> 7 3 256 -3 None array('H', [256]) 1
#> 7 d4aa9e8a
