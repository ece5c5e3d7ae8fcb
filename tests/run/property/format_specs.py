# Random format specs, by format(), str.format and %, of ints, floats, strs and others.
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


def spec(r):
    out = ""
    if r.below(3) == 0:
        out += r.pick(["", "*", "0", " ", "é", "<"]) + r.pick(["<", ">", "^", "="])
    out += r.pick(["", "", "", "+", "-", " "])
    out += r.pick(["", "", "", "", "z"])
    out += r.pick(["", "", "", "#"])
    out += r.pick(["", "", "", "0"])
    out += r.pick(["", "", "1", "5", "12", "20"])
    out += r.pick(["", "", "", ",", "_"])
    out += r.pick(["", "", ".0", ".1", ".3", ".10", "."])
    return out + r.pick(["", "", "d", "f", "g", "e", "x", "X", "o", "b", "s", "n", "c", "%", "G", "E", "F", "q"])


def percent(r):
    out = "%" + r.pick(["", "", "-", "0", "+", " ", "#", "-0", "+#"]) + r.pick(["", "", "1", "8", "15", "*"])
    return out + r.pick(["", "", ".0", ".2", ".*", ".5"]) + r.pick("diouxXeEfFgGcrsa%lq")


VALUES = [
    0, 1, -1, 7, 65, 255, -255, 1234567, -98765432101, 10**20, -(2**70), True, 0.0, -0.0, 1.0, 1.5, -2.25, 3.14159265,
    1e10, 1e16, 1e-5, 123456.789, -0.0001, 1e100, float("inf"), float("-inf"), float("nan"), "", "a", "text", "éß", "😀",
    None, b"ab", (), [1], 1j, 1.5 - 2j,
]


def step(r, state):
    v = r.pick(VALUES)
    s, p = spec(r), percent(r)
    w = r.pick(VALUES)
    name, f = r.pick(
        [
            ("format", lambda: format(v, s)),
            ("format", lambda: format(v, s)),
            ("method", lambda: ("{:" + s + "}").format(v)),
            ("named", lambda: ("<{a!r:" + s + "}|{b}>").format(a=v, b=w)),
            ("nested", lambda: "{0:{1}}".format(v, s)),
            ("f", lambda: f"{v:{s}}|{w!s:>5}"),
            ("percent", lambda: p % v),
            ("percent of two", lambda: p % (r.below(9), v)),
            ("percent of name", lambda: ("%(a)" + p[1:]) % {"a": v}),
            ("bytes", lambda: p.encode() % v),
        ]
    )
    return f"{name} {v!r} {s!r} {p!r} {attempt(f)}", None


run(step, 14, 500)

#> 0 f 'éß' '+0,g' '%*e' ValueError: Unknown format code 'g' for object of type 'str'
#> 0 9ea60deb
#> 1 method -1 ' >.1%' '%.*%' '-100.0%'
#> 1 00279096
#> 2 format 0.0 '+z_' '%08.2q' '+0.0'
#> 2 db176432
#> 3 format -0.0001 'z1,x' '%+15X' ValueError: Cannot specify ',' with 'x'.
#> 3 678767ed
#> 4 nested None '=1.10' '%-*.2o' TypeError: unsupported format string passed to NoneType.__format__
#> 4 b0e6d70f
#> 5 f '' 'z12_' '%#1.0%' ValueError: Cannot specify '_' with 's'.
#> 5 96a3d1b0
#> 6 f (1.5-2j) 'z20X' '%+#15u' ValueError: Unknown format code 'X' for object of type 'complex'
#> 6 4c1ea520
#> 7 bytes 100000000000000000000 ' <+.x' '%+*X' OverflowError: Python int too large to convert to C ssize_t
#> 7 84f90083
#> 8 format 1e+16 '+0_d' '%01.2a' ValueError: Unknown format code 'd' for object of type 'float'
#> 8 a806c2a7
#> 9 f 'text' '-.b' '%+8o' ValueError: Format specifier missing precision
#> 9 20f9c5a2
#> 10 format 1 '^1,n' '%+#.5G' ValueError: Cannot specify ',' with 'n'.
#> 10 bd3acd91
#> 11 f True '5_.f' '%#.0%' ValueError: Format specifier missing precision
#> 11 42ced7c2
#> 12 format 123456.789 '1s' '%-0u' ValueError: Unknown format code 's' for object of type 'float'
#> 12 ab1b771a
#> 13 percent None ' <z#5.0E' '%.5l' ValueError: incomplete format
#> 13 59dd1e25
