# Random arithmetic of complex numbers, with the other numbers, signs of zero and odd values.
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


PARTS = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, -3.5, 1e300, -1e300, 1e-320, float("inf"), float("-inf"), float("nan"), 1e16, 3.0]


def part(r):
    return r.pick(PARTS) if r.below(2) else (r.below(2000) - 1000) / r.pick([1, 2, 4, 8])


def value(r):
    return complex(part(r), part(r))


def other(r):
    return r.pick([value(r), value(r), part(r), r.below(9) - 4, True, 10**20, 2**1100, "1", None, [], 1.5])


TEXTS = ["1", "1j", "-1j", "1+2j", " 1-2j ", "(1+2j)", "1e5j", "inf", "nanj", "-inf-infj", "1 + 2j", "", "j", "+j", "1+", "1_0j", "1__0j", "(1", "\u0661j", "1j1", "0x1", "infinityj", "1e400j", "1+2J", "1.j", ".5j", ".j"]


def step(r, state):
    a = value(r)
    b = other(r)
    n = r.pick([0, 1, 2, 3, -1, -2, 5, 100, -100, 0.5, 2.0, 1j])
    text = r.pick(TEXTS)
    name, f = r.pick(
        [
            ("add", lambda: a + b),
            ("radd", lambda: b + a),
            ("sub", lambda: a - b),
            ("rsub", lambda: b - a),
            ("mul", lambda: a * b),
            ("div", lambda: a / b),
            ("rdiv", lambda: b / a),
            ("whole", lambda: complex(r.below(9) - 4, r.below(9) - 4) ** r.pick([0, 1, 2, 3, -1, -2])),
            ("floor", lambda: a // b),
            ("mod", lambda: a % b),
            ("divmod", lambda: divmod(a, b)),
            ("neg", lambda: (-a, +a, a.conjugate())),
            ("parts", lambda: (a.real, a.imag)),
            ("bool", lambda: bool(a)),
            ("equal", lambda: (a == b, a != b, b == a)),
            ("order", lambda: a < b),
            ("hash", lambda: (hash(a) == hash(complex(a.real, a.imag)) or a != a, hash(complex(part(r), 0)) is not None)),
            ("hash of few", lambda: hash(complex(r.below(99), r.below(99)))),
            ("made", lambda: complex(b)),
            ("made of two", lambda: complex(b, n)),
            ("text", lambda: complex(text)),
            ("repr", lambda: (repr(a), str(a))),
            ("again", lambda: complex(repr(a)) == a or a != a),
            ("format", lambda: format(a, r.pick(["", ".2f", "g", "10.3e", "+.1f", "<20", "^30.2f", ".3", "n", "020", "=10", "d", "s", ",.2f"]))),
            ("int", lambda: int(a)),
            ("float", lambda: float(a)),
            ("abs", lambda: abs(complex(r.pick([3, 5, 8, 0]), r.pick([4, 12, 15, 0])))),
            ("round", lambda: round(a)),
            ("sum", lambda: sum([a, b, 1], a)),
            ("attribute", lambda: setattr(a, "real", 1)),
        ]
    )
    return f"{name} {a!r} {b!r} {n!r} {text!r} {attempt(f)}", None


run(step, 10, 400)

#> 0 attribute (42.875+3j) 100000000000000000000 -100 '1_0j' AttributeError: readonly attribute
#> 0 b9107a91
#> 1 div (414+3j) -3.5 3 '.j' (-118.28571428571429-0.8571428571428571j)
#> 1 9190465d
#> 2 radd (-85.875+3j) 89.5 5 'infinityj' (3.625+3j)
#> 2 0c6ac719
#> 3 add (5.75+3j) 1.5 3 '0x1' (7.25+3j)
#> 3 b3d5b8cd
#> 4 attribute (508+3j) -4 2.0 '-inf-infj' AttributeError: readonly attribute
#> 4 08de2136
#> 5 radd (-1e+300+709j) (-626+1e-320j) 3 'j' (-1e+300+709j)
#> 5 e35c8902
#> 6 order (1e+16+1e-320j) [] -1 '1j1' TypeError: '<' not supported between instances of 'complex' and 'list'
#> 6 e74124d8
#> 7 radd (-1+1e+16j) 100000000000000000000 -1 'inf' (1e+20+1e+16j)
#> 7 9e33ec8d
#> 8 mod (-1e+300-1j) (1-1e+300j) 1j '' TypeError: unsupported operand type(s) for %: 'complex' and 'complex'
#> 8 6e721a8d
#> 9 parts (1e+16-346j) None -100 '1+' (1e+16, -346.0)
#> 9 febdda18
