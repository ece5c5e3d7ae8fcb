# Random tuples: concatenation, cuts, comparisons, hashes, unpacking, and tuples as keys.
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


def item(r):
    return r.pick([r.below(9) - 3, r.below(9) - 3, 1.5, -0.0, True, None, "ab", "", b"x", 2**40, 10**20, 3, (), (1,), ("a", 2)])


def made(r):
    return tuple([item(r) for _ in range(r.pick([0, 1, 2, 2, 3, 5, 9]))])


def step(r, known):
    known = {} if known is None or len(known) > 40 else known
    a = made(r)
    b = r.pick([made(r), made(r), a, a[:1], a + (1,), [1], 5, "ab", None])
    i = r.pick([0, 1, -1, 2, -3, 7, -9, 10**20, None, 1.0, True])
    s = slice(r.pick([None, 0, 1, -1, 3]), r.pick([None, 2, -1, 5, -9]), r.pick([None, 1, -1, 2, 0]))
    x = item(r)

    def unpack():
        first, *rest = a
        return first, rest

    def two():
        first, second = a
        return second, first

    def keep():
        known[a] = len(known)
        return known.get(a), a in known, len(known), list(known)[-1]

    name, f = r.pick(
        [
            ("add", lambda: a + b),
            ("mul", lambda: a * r.pick([0, 1, 2, -1, 3])),
            ("mul of other", lambda: a * i if i != 10**20 else None),
            ("item", lambda: a[i]),
            ("cut", lambda: a[s]),
            ("in", lambda: x in a),
            ("index", lambda: a.index(x)),
            ("index from", lambda: a.index(x, 1, -1)),
            ("count", lambda: a.count(x)),
            ("equal", lambda: (a == b, a != b)),
            ("less", lambda: a < b),
            ("at least", lambda: a >= b),
            ("hash", lambda: hash(tuple([v for v in a if type(v) is int]))),
            ("same hash", lambda: hash(a) == hash(tuple(list(a)))),
            ("unpack", unpack),
            ("two", two),
            ("keep", keep),
            ("drop", lambda: known.pop(a, "none")),
            ("made", lambda: tuple(b)),
            ("same", lambda: (tuple(a) is a, a[:] is a, a * 1 is a, a + () is a)),
            ("sorted", lambda: sorted(a)),
            ("min", lambda: (min(a), max(a))),
            ("set", lambda: setattr(a, "x", 1)),
            ("store", lambda: a.__setitem__(0, 1)),
            ("text", lambda: "%s-%s" % a),
            ("format", lambda: "{0} {1}".format(*a)),
            ("reversed", lambda: tuple(reversed(a))),
            ("zip", lambda: tuple(zip(a, a[1:]))),
            ("nested", lambda: repr((a, [a], {0: a}))),
            ("len", lambda: (len(a), bool(a))),
        ]
    )
    return f"{name} {a!r} {b!r} {i!r} {x!r} {attempt(f)}", known


run(step, 10, 400)

#> 0 less (100000000000000000000, (1,), True, 100000000000000000000, None, 1.5, -0.0, True, -1) () 100000000000000000000 b'x' False
#> 0 777524ec
#> 1 mul (0, 'ab') (0, 'ab', 1) 1 1099511627776 (0, 'ab')
#> 1 82ec6b28
#> 2 add (True, (1,), 'ab', 1099511627776, None) (('a', 2), -1, None, (1,), 'ab') -3 3 (True, (1,), 'ab', 1099511627776, None, ('a', 2), -1, None, (1,), 'a
#> 2 1b5d58a0
#> 3 at least (1099511627776,) (-0.0, '', 1099511627776, ('a', 2), ('a', 2), 3, (), 3, None) None (1,) True
#> 3 d5df28a0
#> 4 two (('a', 2), (), '') [1] True 1.5 ValueError: too many values to unpack (expected 2)
#> 4 8b50a7d6
#> 5 sorted (True, True, 1099511627776, b'x', None, 3, 0, (1,), 5) None 7 1099511627776 TypeError: '<' not supported between instances of 'bytes' and 'int'
#> 5 a9d3f4f1
#> 6 less (1099511627776, 3) (('a', 2), -2, -2, (1,), True, 3, 1099511627776, 1099511627776, 'ab') 1.0 0 TypeError: '<' not supported between instances of 
#> 6 8dbdb6b8
#> 7 equal ((1,), True, 3, '', None) 'ab' True True (False, True)
#> 7 112528ec
#> 8 count (-0.0,) (b'x', None) -9 '' 0
#> 8 fd2b90a2
#> 9 less (b'x', True, ()) None True ('a', 2) TypeError: '<' not supported between instances of 'tuple' and 'NoneType'
#> 9 c4586027
