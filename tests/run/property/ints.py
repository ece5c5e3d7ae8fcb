# Random operations on ints, small and large: a digest of what a block of them gives.
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


EDGES = [0, 1, -1, 2, 10, 255, 256, 2**31 - 1, 2**31, 2**47 - 1, 2**47, -(2**47), 2**48, 2**63 - 1, 2**63, -(2**63), 2**64]


def number(r):
    kind = r.below(6)
    if kind == 0:
        return r.pick(EDGES)
    if kind == 1:
        return r.below(20) - 10
    if kind == 2:
        return r.below(2000001) - 1000000
    if kind == 3:
        return r.bits(47) * (1 - 2 * r.below(2)) + r.below(3)
    n = 0
    for _ in range(r.below(6) + 2):
        n = (n << 40) | r.bits(40)
    return n if kind == 4 else -n


BINARY = [
    ("+", lambda a, b: a + b),
    ("-", lambda a, b: a - b),
    ("*", lambda a, b: a * b),
    ("//", lambda a, b: a // b),
    ("%", lambda a, b: a % b),
    ("divmod", divmod),
    ("/", lambda a, b: a / b),
    ("&", lambda a, b: a & b),
    ("|", lambda a, b: a | b),
    ("^", lambda a, b: a ^ b),
    ("<<", lambda a, b: a << (b % 200)),
    (">>", lambda a, b: a >> (b % 200)),
    ("**", lambda a, b: a ** (b % 12)),
    ("**-", lambda a, b: a ** -(b % 4)),
    ("<", lambda a, b: a < b),
    ("==", lambda a, b: a == b),
    ("cmpf", lambda a, b: (a < float(b), a == float(b))),
    ("pow3", lambda a, b: pow(a, b % 1000, 1 + abs(b))),
    ("inv", lambda a, b: pow(a, -1, b)),
    ("round", lambda a, b: round(a, -(b % 15))),
]
UNARY = [
    ("hash", hash),
    ("bits", lambda a: (a.bit_length(), a.bit_count())),
    ("neg", lambda a: (-a, ~a, +a, abs(a))),
    ("float", float),
    ("text", lambda a: (str(a), hex(a), oct(a), bin(a))),
    ("bytes", lambda a: a.to_bytes(40, "big", signed=True).hex()),
    ("little", lambda a: a.to_bytes((a.bit_length() + 7) // 8, "little")),
    ("back", lambda a: int(str(a)) == a and int(hex(a), 16) == a and int(oct(a), 0) == a),
    ("base", lambda a: int(bin(a), 2) + int(str(abs(a)), 36)),
    ("ratio", lambda a: a.as_integer_ratio()),
    ("bool", bool),
]
SPECS = ["d", "x", "#x", "o", "#b", ",", "_", "+d", " d", "020", "<30", ">30,", "^31_", "=+30", "e", ".3f", "g", ".10g", "%", "#o", "_x", "*^40d", "c", "n", "010,", "s", ".3d", ",x"]


def step(r, state):
    kind = r.below(5)
    a, b = number(r), number(r)
    if kind < 3:
        name, f = r.pick(BINARY)
        return f"{a} {name} {b} = {attempt(lambda: f(a, b))}", state
    if kind == 3:
        name, f = r.pick(UNARY)
        return f"{name} {a} = {attempt(lambda: f(a))}", state
    spec = r.pick(SPECS)
    return f"{a} {spec!r} = {attempt(lambda: format(a, spec))}", state


run(step, 30, 150)

#> 0 -3 & -1 = -3
#> 0 25d1cb15
#> 1 256 '#b' = '0b100000000'
#> 1 98b345aa
#> 2 hash -62196517573812010903995462032369885070303917161021079920618 = -2236119322696407880
#> 2 922d8585
#> 3 -4 | 67353261724067 = -1
#> 3 9af4f5e4
#> 4 18446744073709551616 pow3 -410014816635457017400417335105325829586645968072 = 26001979654908265339771855234723147511056942156
#> 4 33394e45
#> 5 -340088945110641258944884 % 2147483648 = 1534174860
#> 5 46431221
#> 6 -9 '#x' = '-0x9'
#> 6 01e603a4
#> 7 bool 140737488355327 = True
#> 7 a4d4afb3
#> 8 -841914976219312875837419959394529151387380250305095889661278 | 401020468425691748224571293365740091150175370113 = -8419149762189360823467789975625635
#> 8 6f96cb43
#> 9 -10 ** -712348 = 100000000
#> 9 82907315
#> 10 -1 / 1179315765139231258735415204060049882 = -8.479493190544595e-37
#> 10 af8627d8
#> 11 -926683916867215766417644 '#x' = '-0xc43ba2c360eadc8170ec'
#> 11 68566862
#> 12 back 1126394407241253916359999899689533770 = True
#> 12 f8ad8e27
#> 13 hash 281474976710656 = 281474976710656
#> 13 8a78e701
#> 14 -14695390607284966866214596561725286139768596105524228438738 / 10 = -1.4695390607284967e+57
#> 14 f23710ae
#> 15 159042671460007080454680478688356747663533576457532577358242870538926161 // 140737488355328 = 11300661488178823820382524352251376432117068052998304307
#> 15 497a8e6e
#> 16 256 ** 281474976710656 = 4294967296
#> 16 498cb677
#> 17 -304353069009161099184229 'g' = '-3.04353e+23'
#> 17 e2e982b4
#> 18 hash 442134403698834952017006859697921902 = 2284878953518535942
#> 18 ba387b8c
#> 19 18446744073709551616 / 10 = 1.8446744073709553e+18
#> 19 3e7a4cd2
#> 20 -794413849254247333436971326070084023414359935689844914145350 % 10 = 0
#> 20 3f1846a2
#> 21 1016352183133922414640704955928561064179553222443039755604073496508623795 round 101400812551297 = 1016352183133922414640704955928561064179553222443039
#> 21 e8448099
#> 22 140737488355327 % 9223372036854775808 = 140737488355327
#> 22 b35ae98f
#> 23 -979607730567380888181084421010189793 '<30' = '-979607730567380888181084421010189793'
#> 23 7171d5e3
#> 24 neg 1087102395941331860577821979498282385 = (-1087102395941331860577821979498282385, -1087102395941331860577821979498282386, 1087102395941331860577821
#> 24 2d247fcd
#> 25 -1 inv 2147483647 = 2147483646
#> 25 6d8238fe
#> 26 -1431664993924412736642257935666060157873618744312 round 936671 = -1431664993924412736642257935666060157900000000000
#> 26 82aa7360
#> 27 106814630027846481199175865153579563252356220537573184035977737796181782 pow3 140737488355327 = 0
#> 27 bcb3c124
#> 28 249699548640433526570889045655385277790495252757112880615101851644473937 '020' = '24969954864043352657088904565538527779049525275711288061510185164447
#> 28 607fd3bc
#> 29 -431651186628942416309425088123374354684483048740584055510134927869419086895196091861 'e' = '-4.316512e+83'
#> 29 993325f6
