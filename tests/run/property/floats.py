# Random operations on floats: a digest of what a block of them gives.
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


EDGES = [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, -2.5, 0.1, 1e16, 1e22, 1e23, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan"), 123456789.125, 1e-5, 9.5, 99.95]


def number(r):
    kind = r.below(5)
    if kind == 0:
        return r.pick(EDGES)
    if kind == 1:
        return (r.below(20001) - 10000) / 100
    if kind == 2:
        return (r.bits(50) - 2**49) * 2.0 ** (r.below(200) - 100)
    if kind == 3:
        return (r.below(2001) - 1000) * 10.0 ** (r.below(40) - 20)
    return float(r.below(21) - 10)


BINARY = [
    ("+", lambda a, b: a + b),
    ("-", lambda a, b: a - b),
    ("*", lambda a, b: a * b),
    ("/", lambda a, b: a / b),
    ("//", lambda a, b: a // b),
    ("%", lambda a, b: a % b),
    ("divmod", divmod),
    ("**", lambda a, b: a ** (b if abs(b) < 20 else 3.0)),
    ("<", lambda a, b: (a < b, a <= b, a == b, a != b, a > b)),
    ("int", lambda a, b: (a + int(b), int(b) - a, int(a) < b, int(a) == a)),
    ("round", lambda a, b: round(a, int(b) % 30 - 12)),
    ("min", lambda a, b: (min(a, b), max(a, b), sum([a, b, 0.1, a, -b]))),
    ("complex", lambda a, b: complex(a, b) * complex(b, 1) + a),
]
UNARY = [
    ("repr", repr),
    ("hex", float.hex),
    ("unhex", lambda a: float.fromhex(a.hex()) == a),
    ("ratio", lambda a: a.as_integer_ratio()),
    ("hash", lambda a: hash(a) if a == a else 0),
    ("int", int),
    ("round", round),
    ("is_integer", lambda a: a.is_integer()),
    ("floor", lambda a: (a.__floor__(), a.__ceil__(), a.__trunc__())),
    ("parse", lambda a: float(str(a)) == a),
    ("neg", lambda a: (-a, +a, abs(a), not a)),
]
TYPES = "eEfFgGn%"


def spec(r):
    out = r.pick(["", "", "<", ">", "^", "=", "*^", "0="])
    out += r.pick(["", "", "+", "-", " "])
    out += r.pick(["", "", "#"]) + r.pick(["", "0"]) + r.pick(["", "12", "25"])
    out += r.pick(["", "", ",", "_"])
    out += r.pick(["", ".0", ".1", ".3", ".10", ".17"])
    return out + r.pick(["", "e", "E", "f", "F", "g", "G", "%", "n"])


def step(r, state):
    kind = r.below(5)
    a, b = number(r), number(r)
    if kind < 2:
        name, f = r.pick(BINARY)
        return f"{a!r} {name} {b!r} = {attempt(lambda: f(a, b))}", state
    if kind == 2:
        name, f = r.pick(UNARY)
        return f"{name} {a!r} = {attempt(lambda: f(a))}", state
    if kind == 3:
        s = spec(r)
        return f"{a!r} {s!r} = {attempt(lambda: format(a, s))}", state
    s = "%" + r.pick(["", "+", " ", "-", "0", "#"]) + r.pick(["", "12"]) + r.pick(["", ".0", ".2", ".9"]) + r.pick("eEfFgGdixr")
    return f"{a!r} {s!r} = {attempt(lambda: s % a)}", state


run(step, 30, 150)

#> 0 -0.00043000000000000004 complex 9.0 = (-9.004299999999999+80.99957j)
#> 0 48a869ac
#> 1 2.84e-13 '%.2G' = '2.8E-13'
#> 1 6f6948fe
#> 2 61.1 '0= _.3f' = ' 61.100'
#> 2 fbf7c894
#> 3 hex 2.3599999999999997e-09 = '0x1.445b1e3dbe8b9p-29'
#> 3 24f7656f
#> 4 5.63e+21 - -10.0 = 5.63e+21
#> 4 0bfc5700
#> 5 890000000000.0 // 0.1 = 8899999999999.0
#> 5 699766d3
#> 6 -78.30000000000001 '%#.2G' = '-78.'
#> 6 b422b15f
#> 7 8.42e-10 '25.10g' = '                 8.42e-10'
#> 7 e14d1293
#> 8 unhex -8.32e+20 = True
#> 8 a99224c8
#> 9 -50400000000.0 ** 0.1 = (11.180195020632427+3.6326655699285397j)
#> 9 69fd10dd
#> 10 -8.8 round -59.17 = -0.0
#> 10 ef89498f
#> 11 -5.53e-10 '%-.0G' = '-6E-10'
#> 11 888e7557
#> 12 -2.25e+20 '<+12.0' = '-2e+20      '
#> 12 d80afa07
#> 13 -60100000000.0 '0=25_.10G' = '-0_000_000_000_006.01E+10'
#> 13 62b29e4d
#> 14 hash -2.74e-16 = -1846944566426993271
#> 14 f4f457b7
#> 15 54000000000000.0 / -7184468124148.5 = -7.516214014297691
#> 15 07eac5ee
#> 16 38100.0 min -4217762791423.8125 = (-4217762791423.8125, 38100.0, 76200.1)
#> 16 a7c8baec
#> 17 5e-08 '%12F' = '    0.000000'
#> 17 7db96f72
#> 18 3.3300000000000004e-16 '<.17' = '3.3300000000000004e-16'
#> 18 ea86b606
#> 19 unhex 660000000000000.0 = True
#> 19 8c9264ca
#> 20 28400.0 ** -6.0 = 1.905855455797136e-27
#> 20 d36bfbbd
#> 21 6.12e-06 * -0.008190000000000001 = -5.012280000000001e-08
#> 21 7b523f08
#> 22 9.39e-16 round 9.62e-06 = 0.0
#> 22 4d5ada19
#> 23 564000000000000.0 '% f' = ' 564000000000000.000000'
#> 23 130bd6d1
#> 24 89100.0 '*^025,.10%' = '**8,910,000.0000000000%**'
#> 24 61702e3b
#> 25 round -7.83e-06 = 0
#> 25 8f1f2dee
#> 26 -4.55e-16 divmod 0.07880000000000001 = (-1.0, 0.07879999999999955)
#> 26 cd3606a1
#> 27 -0.08310000000000001 divmod 8.0 = (-1.0, 7.9169)
#> 27 4f749452
#> 28 -9.0 '%12.2G' = '          -9'
#> 28 b4a4e7ca
#> 29 -1.76e+18 '% i' = '-1760000000000000000'
#> 29 24a78287
