# Random histories of lists: slices, methods, sorting, and other sequences beside them.
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
    kind = r.below(5)
    if kind < 3:
        return r.below(12) - 3
    if kind == 3:
        return r.pick([1.5, -2.0, True, 0.0, 10**20])
    return r.below(3)


def index(r):
    return r.pick([None, 0, 1, -1, 2, -2, 5, -7, 100, -100, 3])


def cut(r):
    return slice(index(r), index(r), r.pick([None, None, 1, 2, -1, -2, 3, 0, 10**30, -(10**30)]))


def some(r):
    n = r.pick([0, 1, 2, 3, 7])
    items = [item(r) for _ in range(n)]
    return r.pick([items, items, tuple(items), range(n), iter(items), "ab", {n: 1}, {1}, 5, None])


def shown(l):
    return f"{l!r}"[:400]


def methods(r, l):
    x, i = item(r), index(r) or 0
    other = some(r)
    name, f = r.pick(
        [
            ("append", lambda: l.append(x)),
            ("insert", lambda: l.insert(i, x)),
            ("pop", lambda: l.pop(i)),
            ("popend", lambda: l.pop()),
            ("remove", lambda: l.remove(x)),
            ("index", lambda: l.index(x)),
            ("index from", lambda: l.index(x, i)),
            ("index to", lambda: l.index(x, i, i + 3)),
            ("count", lambda: l.count(x)),
            ("reverse", lambda: l.reverse()),
            ("extend", lambda: l.extend(other)),
            ("iadd", lambda: l.__iadd__(other)),
            ("add", lambda: l + other),
            ("eq", lambda: (l == other, l != other)),
            ("lt", lambda: l < other),
            ("ge", lambda: l >= other),
            ("in", lambda: x in l),
            ("mul", lambda: l * (i % 3)),
            ("imul", lambda: l.__imul__(i % 3)),
            ("tuple", lambda: tuple(l)[i]),
            ("min", lambda: (min(l), max(l), sum(l))),
            ("sorted", lambda: (sorted(l), sorted(l, reverse=True))),
            ("key", lambda: sorted(l, key=lambda v: (v % 3, -v))),
            ("copy", lambda: (l.copy() == l, list(l) == l, l[:] is l)),
            ("reversed", lambda: (list(reversed(l)), list(zip(l, l[1:])), list(enumerate(l, i)))),
        ]
    )
    return f"{name} {attempt(f)} {shown(l)}"


def slices(r, l):
    s, other = cut(r), some(r)
    choice = r.below(6)
    if choice == 0:
        return f"get {s} {attempt(lambda: l[s])} {attempt(lambda: tuple(l)[s])} {attempt(lambda: range(len(l))[s])}"
    if choice == 1:
        return f"set {s} {attempt(lambda: l.__setitem__(s, other))} {shown(l)}"
    if choice == 2:
        return f"del {s} {attempt(lambda: l.__delitem__(s))} {shown(l)}"
    if choice == 3:
        return f"indices {s} {attempt(lambda: s.indices(len(l)))}"
    i = index(r)
    if choice == 4:
        return f"item {i} {attempt(lambda: l[i])}"
    return f"setitem {i} {attempt(lambda: l.__setitem__(i, 7))} {shown(l)}"


class Compared:
    """What a sort compares, in which order."""

    log = []

    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        Compared.log.append((self.v, other.v))
        return self.v < other.v


def sort(r, l):
    n = r.pick([3, 10, 40, 70, 150, 300])
    shape = r.below(4)
    values = [r.below(n) for _ in range(n)]
    if shape == 1:
        values.sort()
        for _ in range(r.below(6)):
            values[r.below(n)] = r.below(n)
    elif shape == 2:
        half = n // 2
        values = sorted(values[:half]) + sorted(values[half:], reverse=r.below(2) == 1)
    elif shape == 3:
        values = [v // 7 for v in values]
    Compared.log.clear()
    objects = [Compared(v) for v in values]
    objects.sort(reverse=r.below(3) == 0)
    log = "".join(f"{a},{b};" for a, b in Compared.log)
    return f"sort {n} {shape} {[o.v for o in objects]} {len(Compared.log)} {digest(log, 1)}"


def step(r, l):
    if l is None or len(l) > 60:
        l = [item(r) for _ in range(r.below(9))]
    kind = r.below(12)
    if kind < 6:
        return methods(r, l), l
    if kind < 11:
        return slices(r, l), l
    return sort(r, l), l


run(step, 30, 120)

#> 0 imul [True, 2, -2, -2.0, 1, 1, 0] [True, 2, -2, -2.0, 1, 1, 0]
#> 0 b7cfbf0b
#> 1 indices slice(1, 1, 3) (1, 1, 3)
#> 1 8479d759
#> 2 count 2 [0.0, 2, 0.0, 1, -3]
#> 2 af240f52
#> 3 count 0 [-2.0, 2, 5, 100000000000000000000]
#> 3 844d4cf7
#> 4 setitem 100 IndexError: list assignment index out of range [100000000000000000000, 2, True]
#> 4 237b946d
#> 5 item None TypeError: list indices must be integers or slices, not NoneType
#> 5 8145101f
#> 6 set slice(-1, 100, 0) ValueError: slice step cannot be zero [-2.0, 0, 2, 3]
#> 6 2baf749d
#> 7 append None [0.0, 1.5, 1, 2]
#> 7 cf27a4d2
#> 8 sort 3 2 [2, 1, 0] 4 154987760
#> 8 83d6c08f
#> 9 setitem 5 IndexError: list assignment index out of range [1.5]
#> 9 c3e19d68
#> 10 popend IndexError: pop from empty list []
#> 10 cf4d7106
#> 11 indices slice(1, 0, 2) (1, 0, 2)
#> 11 2e374f68
#> 12 get slice(-7, None, -1000000000000000000000000000000) [100000000000000000000] (100000000000000000000,) range(0, -1, -1000000000000000000000000000000)
#> 12 5ca937da
#> 13 get slice(-2, None, 1000000000000000000000000000000) [1] (1,) range(5, 7, 1000000000000000000000000000000)
#> 13 18ac2850
#> 14 index to ValueError: 1.5 is not in list [100000000000000000000, 1, 1, 1.5, 3, 1]
#> 14 756b6540
#> 15 set slice(100, 100, -1) ValueError: attempt to assign sequence of size 1 to extended slice of size 0 [0.0, -1, 2, -2, 1.5]
#> 15 0487401f
#> 16 sort 40 0 [0, 0, 1, 1, 4, 4, 4, 5, 6, 6, 6, 7, 10, 11, 11, 11, 11, 11, 12, 13, 15, 16, 22, 22, 22, 24, 27, 27, 29, 30, 33, 34, 34, 34, 34, 34, 36, 39,
#> 16 2529cbbe
#> 17 imul [0.0, 2, 4] [0.0, 2, 4]
#> 17 c504258a
#> 18 setitem -7 IndexError: list assignment index out of range [True, -1]
#> 18 2bf3606b
#> 19 index to ValueError: 7 is not in list [1.5]
#> 19 7822fd59
#> 20 key [] []
#> 20 0703d156
#> 21 get slice(-100, 1, 1000000000000000000000000000000) [] () range(0, 0, 1000000000000000000000000000000)
#> 21 5c201ba4
#> 22 index from 1 [100000000000000000000, -3, 1, 1, 8, 1, 1, 0]
#> 22 6d0df577
#> 23 del slice(-2, -1, None) None [True, 6, 1.5, 0.0, 3, 4]
#> 23 798416c0
#> 24 set slice(None, None, -1) ValueError: attempt to assign sequence of size 7 to extended slice of size 6 [1.5, 3, 7, 6, -2, 1.5]
#> 24 4b2b61b8
#> 25 reversed ([1.5, 0, 100000000000000000000, 1, 0.0], [(0.0, 1), (1, 100000000000000000000), (100000000000000000000, 0), (0, 1.5)], [(5, 0.0), (6, 1), (7
#> 25 4b9aed2f
#> 26 sort 70 3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5
#> 26 9d5dd6cf
#> 27 ge TypeError: '>=' not supported between instances of 'list' and 'list_iterator' [100000000000000000000, 4, 2]
#> 27 feda7a82
#> 28 popend 1 [1]
#> 28 7c35cc61
#> 29 setitem 2 IndexError: list assignment index out of range [-2.0, -2]
#> 29 5417f098
