# Random bytes and bytearrays through every method, with slices and changes in place.
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


PARTS = [b"", b"a", b"b", b"ab", b"ba", b" ", b"\t", b"\n", b"\r\n", b"A", b"Z", b"1", b"-", b"+", b"\xff", b"\x00", b"%", b"\xc3\xa9", b"\xe2\x82", b"x" * 9]


def some(r):
    return b"".join(r.pick(PARTS) for _ in range(r.pick([0, 1, 2, 3, 6])))


def number(r):
    return r.pick([0, 1, -1, 2, -2, 3, 5, -5, 30, -30, None])


METHODS0 = "capitalize lower upper title swapcase strip lstrip rstrip split rsplit splitlines isalpha isdigit isalnum isspace istitle isupper islower isascii hex expandtabs decode __len__ __repr__".split()
METHODS1 = "strip lstrip rstrip split rsplit partition rpartition startswith endswith find rfind index rindex count removeprefix removesuffix __contains__ __eq__ __lt__ __add__".split()


def change(r, b):
    x = r.pick([0, 7, 65, 255, 256, -1, 300])
    i = number(r) or 0
    other = some(r)
    part = slice(number(r), number(r), r.pick([None, None, 1, 2, -1]))
    name, f = r.pick(
        [
            ("append", lambda: b.append(x)),
            ("insert", lambda: b.insert(i, x)),
            ("pop", lambda: b.pop(i)),
            ("pop", lambda: b.pop()),
            ("remove", lambda: b.remove(x)),
            ("reverse", lambda: b.reverse()),
            ("extend", lambda: b.extend(other)),
            ("extend", lambda: b.extend([1, x])),
            ("iadd", lambda: b.__iadd__(other)),
            ("imul", lambda: b.__imul__(i % 3)),
            ("set", lambda: b.__setitem__(i, x)),
            ("slice", lambda: b.__setitem__(part, other)),
            ("slice", lambda: b.__setitem__(part, [x])),
            ("del", lambda: b.__delitem__(part)),
            ("del", lambda: b.__delitem__(i)),
            ("copy", lambda: (b.copy() == b, bytes(b) == b, b == other, b < other)),
        ]
    )
    return f"{name} {attempt(f)} {b!r}"


def step(r, b):
    if b is None or len(b) > 40:
        b = bytearray(some(r))
    s = r.pick([some(r), bytes(b), bytearray(some(r))])
    u = r.pick(PARTS)
    i, j = number(r), number(r)
    kind = r.below(10)
    if kind < 2:
        name = r.pick(METHODS0)
        return f"{s!r}.{name}() {attempt(lambda: getattr(s, name)())}", b
    if kind < 4:
        name = r.pick(METHODS1)
        return f"{s!r}.{name}({u!r}) {attempt(lambda: getattr(s, name)(u))}", b
    if kind == 4:
        k = r.pick([1, -1, 2, -3, None, 0])
        return f"{s!r}[{i}:{j}:{k}] {attempt(lambda: s[i:j:k])} {attempt(lambda: s[i])}", b
    if kind == 5:
        name = r.pick(["find", "rfind", "index", "rindex", "count", "startswith", "endswith"])
        what = r.pick([u, 65, 256, "a"])
        return f"{s!r}.{name}({what!r}, {i}, {j}) {attempt(lambda: getattr(s, name)(what, i, j))}", b
    if kind == 6:
        name = r.pick(["center", "ljust", "rjust", "zfill"])
        width = r.pick([0, 3, 12])
        got = attempt(lambda: s.zfill(width) if name == "zfill" else getattr(s, name)(width, b"*"))
        return f"{s!r}.{name}({width}) {got} {attempt(lambda: s.replace(u, b'<>', i or 0))}", b
    if kind == 7:
        codec = r.pick(["utf-8", "latin-1", "ascii", "utf-16"])
        errors = r.pick(["strict", "ignore", "replace", "backslashreplace"])
        return f"{s!r} {codec} {errors} {attempt(lambda: s.decode(codec, errors))} {s.hex('-', 2)}", b
    return change(r, b), b


run(step, 30, 120)

#> 0 b'\n\x00A'.endswith('a', -30, -5) TypeError: endswith first arg must be bytes or a tuple of bytes, not str
#> 0 78358480
#> 1 bytearray(b'').partition(b'\xc3\xa9') (bytearray(b''), bytearray(b''), bytearray(b''))
#> 1 b21e0d3d
#> 2 iadd bytearray(b'+abxxxxxxxxxba\xff a\xe2\x82 ') bytearray(b'+abxxxxxxxxxba\xff a\xe2\x82 ')
#> 2 8282613f
#> 3 iadd bytearray(b'ab\t') bytearray(b'ab\t')
#> 3 b589265f
#> 4 bytearray(b'\tZ').rjust(0) bytearray(b'\tZ') bytearray(b'\tZ')
#> 4 3477f974
#> 5 copy (True, True, False, True) bytearray(b'')
#> 5 581b4d33
#> 6 b'abaxxxxxxxxx \xff1'.find(65, 1, None) -1
#> 6 fab3ce43
#> 7 b'\r\nab\r\n'.partition(b'%') (b'\r\nab\r\n', b'', b'')
#> 7 7618dd74
#> 8 bytearray(b'%%\nba+').rindex(256, -2, None) ValueError: byte must be in range(0, 256)
#> 8 e0b0ff1e
#> 9 iadd bytearray(b'ab \t') bytearray(b'ab \t')
#> 9 6e99e2fc
#> 10 b'' utf-16 strict '' 
#> 10 b4cf9ba3
#> 11 extend None bytearray(b'+\r\n%++\x01A')
#> 11 68b18036
#> 12 remove ValueError: byte must be in range(0, 256) bytearray(b'\xe2\x82xxxxxxxxx\xe2\x82')
#> 12 1a2d93a8
#> 13 bytearray(b'ab%').strip(b'\n') bytearray(b'ab%')
#> 13 ec626df0
#> 14 bytearray(b'').endswith(b'Z', 0, 0) False
#> 14 14f27457
#> 15 b'-b'.removeprefix(b' ') b'-b'
#> 15 78a440c3
#> 16 b''[3:2:1] b'' IndexError: index out of range
#> 16 b3abfea6
#> 17 slice ValueError: attempt to assign bytes of size 1 to extended slice of size 0 bytearray(b'+\xe2\x82-\xc3\xa9 1')
#> 17 353159c1
#> 18 b'\xe2\x82ba'.index(256, 0, None) ValueError: byte must be in range(0, 256)
#> 18 94e27b11
#> 19 b'\n\t' utf-16 strict 'ऊ' 0a09
#> 19 2454e127
#> 20 bytearray(b'\xe2\x82\xe2\x82\xe2\x82ba-').rjust(0) bytearray(b'\xe2\x82\xe2\x82\xe2\x82ba-') bytearray(b'\xe2\x82\xe2\x82\xe2\x82ba-')
#> 20 0cdd4385
#> 21 b'-'.__repr__() "b'-'"
#> 21 f1511d31
#> 22 b''.rindex('a', None, -2) TypeError: argument should be integer or bytes-like object, not 'str'
#> 22 2b14873c
#> 23 b'\xe2\x82%b'.rjust(12) b'********\xe2\x82%b' b'\xe2\x82%b'
#> 23 7aaca85f
#> 24 b'\xe2\x82\x00b'.startswith(256, -1, -2) TypeError: startswith first arg must be bytes or a tuple of bytes, not int
#> 24 add38127
#> 25 set None bytearray(b'\x07\n+')
#> 25 d53c3aa2
#> 26 del None bytearray(b'')
#> 26 6b89c841
#> 27 b''[-5:3:0] ValueError: slice step cannot be zero IndexError: index out of range
#> 27 f9fe87c6
#> 28 bytearray(b'A').find(b'a') -1
#> 28 d77f85a8
#> 29 bytearray(b'-').strip(b'\t') bytearray(b'-')
#> 29 a21f87f8
