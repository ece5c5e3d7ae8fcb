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

#> step_bools
#> 0 False != 'ab' True True '0.00' 0
#> 0 2b0809a8
#> 1 False & True False False '0.00' 0
#> 1 1821e818
#> 2 False - -3 3 -3 '    0    ' 0
#> 2 a0b098d1
#> 3 False // 'ab' TypeError: unsupported operand type(s) for //: 'bool' and 'str' TypeError: unsupported operand type(s) for //: 'str' and 'bool' '    0  
#> 3 30192043
#> 4 False < True True False '    0    ' 0
#> 4 02587484
#> 5 True != -3 True True '    1    ' 1
#> 5 7fddd13b
#> 6 True | 'ab' TypeError: unsupported operand type(s) for |: 'bool' and 'str' TypeError: unsupported operand type(s) for |: 'str' and 'bool' '    1    ' 
#> 6 36ce345e
#> 7 True - True 0 0 '100.000000%' 1
#> 7 288fa3e4
#> step_frozen
#> 0 == union False False "frozenset['a', (1, 2), 3]" True 3
#> 0 39a47397
#> 1 ^ isdisjoint 'frozenset[1, 2.5, None]' 'frozenset[1, 2.5, None]' True True 0
#> 1 ae05cc65
#> 2 <= union TypeError: '<=' not supported between instances of 'frozenset' and 'tuple' TypeError: '<=' not supported between instances of 'tuple' and 'fr
#> 2 029c7f91
#> 3 << difference TypeError: unsupported operand type(s) for <<: 'frozenset' and 'frozenset' TypeError: unsupported operand type(s) for <<: 'frozenset' an
#> 3 1b592e0a
#> 4 is isdisjoint False False True True 0
#> 4 c2051d98
#> 5 - union TypeError: unsupported operand type(s) for -: 'frozenset' and 'list' TypeError: unsupported operand type(s) for -: 'list' and 'frozenset' "fro
#> 5 5645c6bb
#> 6 ^ union "frozenset['a', 3, frozenset({'q'})]" "set['a', 3, frozenset({'q'})]" "frozenset['a', 3, frozenset({'q'})]" True 1
#> 6 41fd0dbf
#> 7 != issuperset True True False True 2
#> 7 12ea84c3
#> step_slices
#> 0 slice(None, -1, 1) 4 (0, 3, 1) 'abc' [0, 1, 2] range(0, 3) True TypeError: '<' not supported between instances of 'NoneType' and 'int' () b'abc'
#> 0 f02c34da
#> 1 slice(3, 1180591620717411303424, 0) 6 ValueError: slice step cannot be zero ValueError: slice step cannot be zero ValueError: slice step cannot be zer
#> 1 ce61ec22
#> 2 slice(1180591620717411303424, -1, 2) 1 (1, 0, 2) '' [] range(1, 0, 2) True False () b''
#> 2 50a01c72
#> 3 slice(1, -1, 0) 3 ValueError: slice step cannot be zero ValueError: slice step cannot be zero ValueError: slice step cannot be zero ValueError: slice 
#> 3 a5953ca7
#> 4 slice(10, 1180591620717411303424, 2) 5 (5, 5, 2) '' [] range(5, 5, 2) True False ('d',) b''
#> 4 de120391
#> 5 slice(-4, -1, 5) 7 (3, 6, 5) 'd' [3] range(3, 6, 5) True TypeError: '<' not supported between instances of 'int' and 'NoneType' ('a', 'b', 'c', 'd', '
#> 5 6667f73e
#> 6 slice(-1180591620717411303424, -1, -3) 0 (-1, -1, -3) '' [] range(-1, -1, -3) True True () b''
#> 6 604f6db8
#> 7 slice(-1, 1180591620717411303424, 5) 1 (0, 1, 5) 'a' [0] range(0, 1, 5) True False () b'a'
#> 7 77a55344
#> step_bytearray
#> 0 14 255 4 b'\x8f\xb1' [bytearray(b'\x9fG\xe7\xe5\x03\xc5')] bytearray(b'\x9fG\xe7\xe5\x03\xc5')
#> 0 ee5b3bfd
#> 1 2 'a' 5 b'\xe1' 2 bytearray(b'4\x05\x95\xce\xb3')
#> 1 d7025a7f
#> 2 8 97 -6 b'' None bytearray(b'\xc3C\xb8d?')
#> 2 352aefe5
#> 3 12 -1 -6 b'\x84B\x02' -1 bytearray(b'_\x82\xf1\xa1\x14|')
#> 3 01a36edb
#> 4 0 0 -5 b'\xd6\x1d' None bytearray(b'\xf4@\x9f\x8a\xc5\xb9\x00')
#> 4 36e4677e
#> 5 15 97 3 b'' bytearray(b'\x89\xfeMtv\xf6\xa4') bytearray(b'\x89\xfeMtv\xf6\xa4')
#> 5 d34920a9
#> 6 6 None -1 b'\xd3\x81' None bytearray(b'\xe23&]\xfb\xbd\x1f')
#> 6 4757b853
#> 7 13 256 2 b'' bytearray(b'--\xb4--{--\xa8--G--\xd7--p-- --') bytearray(b'\xb4{\xa8G\xd7p ')
#> 7 90a21b57
