# Random ranges and slices: items, searches, cuts, comparisons, hashes and bounds.
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


NUMBERS = [0, 1, -1, 2, -2, 3, 5, -7, 10, 100, -100, 2**31, -(2**31), 2**63 - 1, 2**63, -(2**63), 10**20, -(10**25)]
ODD = [None, 1.5, "a", True, b"", (), 1.0, float("nan"), 10**30]


def number(r):
    return r.pick(NUMBERS) if r.below(3) == 0 else r.below(40) - 15


def step_of(r):
    return r.pick([1, 1, 2, 3, -1, -2, -5, 7, 0, 10**18, -(10**22)])


def made(r):
    kind = r.below(3)
    if kind == 0:
        return range(number(r))
    if kind == 1:
        return range(number(r), number(r))
    return range(number(r), number(r), step_of(r) or 1)


def bound(r):
    return r.pick([None, number(r), number(r)])


def cut(r):
    return slice(bound(r), bound(r), r.pick([None, step_of(r)]))


def few(items):
    out = []
    for x in items:
        out.append(x)
        if len(out) == 4:
            break
    return out


def ranges(r, a):
    a = made(r)
    b = made(r)
    x = r.pick([number(r), number(r), r.pick(ODD)])
    i = number(r)
    s = cut(r)
    name, f = r.pick(
        [
            ("len", lambda: (len(a), bool(a))),
            ("parts", lambda: (a.start, a.stop, a.step)),
            ("item", lambda: a[i]),
            ("cut", lambda: a[s]),
            ("cut of cut", lambda: a[s][:5][::-1]),
            ("in", lambda: (x in a[:50], x in b[:9])),
            ("index", lambda: a[:50].index(x)),
            ("count", lambda: a[:50].count(x)),
            ("equal", lambda: (a == b, a != b, a[:] == a, a == a[::-1])),
            ("hash", lambda: (hash(a) == hash(a[:]), hash(a) == hash((len(a), a.start, a.step)) or not a or len(a) == 1)),
            ("order", lambda: a < b),
            ("first", lambda: (few(a), few(reversed(a)))),
            ("bool", lambda: bool(a)),
            ("made", lambda: len(range(x))),
            ("made of two", lambda: range(i, x)),
            ("made of three", lambda: range(i, number(r), step_of(r))),
            ("item of other", lambda: a[x]),
            ("short list", lambda: list(a[:6])),
            ("sum", lambda: sum(a[:50])),
            ("min", lambda: (min(a[:9]), max(a[:9]))),
        ]
    )
    return f"{name} {a!r} {x!r} {s} {attempt(f)}", None


def slices(r, s):
    s = cut(r)
    other = cut(r)
    n = r.pick([0, 1, 2, 5, 10, 2**31, 2**63 - 1, -1, 10**20, None, 2.0])
    items = [*range(r.below(9))]
    name, f = r.pick(
        [
            ("indices", lambda: s.indices(n)),
            ("indices of few", lambda: s.indices(r.below(20))),
            ("parts", lambda: (s.start, s.stop, s.step)),
            ("equal", lambda: (s == other, s != other, s == slice(s.start, s.stop, s.step))),
            ("order", lambda: (s < other, s >= other)),
            ("hash", lambda: hash(s)),
            ("list", lambda: items[s]),
            ("text", lambda: "abcdefgh"[s]),
            ("bytes", lambda: b"abcdefgh"[s]),
            ("range", lambda: [*range(*s.indices(8))]),
            ("same", lambda: [*range(*s.indices(8))] == [*range(8)][s]),
        ]
    )
    return f"{name} {s} {n!r} {attempt(f)}", None


def step(r, state):
    return (ranges if r.below(3) else slices)(r, state)


run(step, 12, 400)

#> 0 first range(9223372036854775807, 12) 10 slice(9223372036854775808, None, 1) ([], [])
#> 0 c40294c9
#> 1 text slice(-9223372036854775808, 2147483648, None) None 'abcdefgh'
#> 1 eb0ba45a
#> 2 made of three range(1, 13, -10000000000000000000000) 5 slice(3, 15, 1) ValueError: range() arg 3 must not be zero
#> 2 036b7ae0
#> 3 item of other range(2, 5) -15 slice(-1, 1, -2) IndexError: range object index out of range
#> 3 85293543
#> 4 indices slice(None, 22, 1) 10 (0, 10, 1)
#> 4 b7eee8f6
#> 5 cut of cut range(-7, 0, -2) 1.5 slice(-8, 3, None) range(-5, -5, 2)
#> 5 b2b2baf4
#> 6 made of three range(4, 0) () slice(None, 1, 7) range(-2, 19, -5)
#> 6 1b417ddd
#> 7 order slice(None, 21, None) 2.0 (False, True)
#> 7 e458c8a1
#> 8 cut of cut range(-2147483648, 3, 2) b'' slice(-13, 3, None) range(-24, -24, -2)
#> 8 2bab5cac
#> 9 cut range(13, 10) () slice(None, -1, None) range(13, 13)
#> 9 32c03b94
#> 10 bytes slice(None, 3, 1) 2147483648 b'abc'
#> 10 b4ea2e2b
#> 11 item range(0, 18) -1 slice(None, None, 7) 16
#> 11 60c9b1dd
