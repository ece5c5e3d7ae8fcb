# Random expressions of bools, frozensets, slices and bytearrays against what CPython gives.
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


OPERATORS = ["&", "|", "^", "-", "+", "*", "//", "%", "<<", "<", "<=", "==", "!=", ">", ">=", "is"]


def apply(op, a, b):
    if op == "&":
        return a & b
    if op == "|":
        return a | b
    if op == "^":
        return a ^ b
    if op == "-":
        return a - b
    if op == "+":
        return a + b
    if op == "*":
        return a * b
    if op == "//":
        return a // b
    if op == "%":
        return a % b
    if op == "<<":
        return a << b
    if op == "<":
        return a < b
    if op == "<=":
        return a <= b
    if op == "==":
        return a == b
    if op == "!=":
        return a != b
    if op == ">":
        return a > b
    if op == ">=":
        return a >= b
    return a is b


def sorted_text(v):
    if isinstance(v, (set, frozenset)):
        return f"{type(v).__name__}{sorted(v, key=repr)}"
    return v


def step_bools(r, state):
    a = bool(r.below(2))
    b = r.pick([True, False, 0, 1, 7, -3, 1.5, "ab", None, [1], 2j, 10**12])
    op = r.pick(OPERATORS[:-1])
    left = attempt(lambda: apply(op, a, b))
    right = attempt(lambda: apply(op, b, a))
    spec = r.pick(["", "d", "5", "<6", "x", ".2f", "s", "05d", "%", "^9"])
    return f"{a} {op} {b!r} {left} {right} {attempt(lambda: format(a, spec))} {attempt(lambda: round(a, r.below(3)))}", None


def some(r):
    return [r.pick(["a", "b", 1, 2, 3, (1, 2), None, 2.5, frozenset("q")]) for _ in range(r.below(6))]


def step_frozen(r, f):
    if f is None or len(f) > 8:
        f = frozenset(some(r))
    other = r.pick([frozenset, set, list, tuple])(some(r))
    op = r.pick(OPERATORS)
    name = r.pick(["union", "intersection", "difference", "symmetric_difference", "isdisjoint", "issubset", "issuperset"])
    line = f"{op} {name} {attempt(lambda: sorted_text(apply(op, f, other)))} {attempt(lambda: sorted_text(apply(op, other, f)))}"
    line += f" {attempt(lambda: sorted_text(getattr(f, name)(other)))} {hash(f) == hash(frozenset(set(f)))} {len(f)}"
    return line, f.symmetric_difference(other)


def step_slices(r, state):
    part = lambda: r.pick([None, 0, 1, -1, 3, -4, 10, -10, 2**70, -(2**70)])
    s = slice(part(), part(), r.pick([None, 1, 2, -1, -3, 0, 5]))
    n = r.below(9)
    text = "abcdefghi"[:n]
    line = f"{s} {n} {attempt(lambda: s.indices(n))} {attempt(lambda: text[s])} {attempt(lambda: list(range(n))[s])}"
    line += f" {attempt(lambda: range(n)[s])} {attempt(lambda: s == slice(s.start, s.stop, s.step))}"
    t = slice(part(), part())
    return f"{line} {attempt(lambda: s < t)} {attempt(lambda: tuple(text)[t])} {attempt(lambda: bytes(text, 'ascii')[s])}", None


def step_bytearray(r, b):
    if b is None or len(b) > 40:
        b = bytearray(r.below(256) for _ in range(r.below(8)))
    kind = r.below(18)
    x = r.pick([0, 65, 97, 255, 256, -1, "a", None])
    n = r.below(12) - 6
    more = bytes(r.below(256) for _ in range(r.below(4)))
    work = [
        lambda: b.append(x), lambda: b.pop(), lambda: b.pop(n), lambda: b.insert(n, x), lambda: b.remove(x),
        lambda: b.extend(more), lambda: b.reverse(), lambda: b.__setitem__(n, x), lambda: b.__delitem__(n),
        lambda: b.__setitem__(slice(n, n + 3), more), lambda: b.__delitem__(slice(None, None, 2)), lambda: b[n:],
        lambda: b.find(more), lambda: b.replace(more[:1], b"--"), lambda: b.split(more[:1] or None), lambda: b.__iadd__(more),
        lambda: b.__imul__(n % 3), lambda: (b.hex(), b == bytes(b), b < more, x in b),
    ][kind]
    return f"{kind} {x!r} {n} {more} {attempt(work)} {b}", b


for step in (step_bools, step_frozen, step_slices, step_bytearray):
    print(step.__name__)
    run(step, 8, 400)
