# Random views of memory: cuts, stores, casts, comparisons and releases over one bytearray.
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


FORMATS = ["B", "b", "c", "h", "H", "i", "I", "l", "L", "q", "Q", "f", "d", "?", "@B", "x", "<h", "", "BB"]


def step(r, state):
    if state is None or r.below(30) == 0:
        data = bytearray((i * 37 + 11) % 256 for i in range(r.pick([0, 4, 8, 16, 24])))
        state = (data, memoryview(data))
    data, m = state
    s = slice(r.pick([None, 0, 1, -1, 3, -5]), r.pick([None, 2, -1, 5, 100]), r.pick([None, 1, 1, 2, -1, 3, 0]))
    i = r.pick([0, 1, -1, 5, -9, 100, 10**20, None, 1.5, True])
    x = r.pick([0, 1, 255, 256, -1, 7, 1.5, b"a", "a", None, True])
    kind = r.pick(FORMATS)
    new = None

    def again():
        nonlocal new
        new = m[s]
        return new.tolist(), new.shape, new.strides, new.contiguous, new.nbytes

    def cast():
        nonlocal new
        new = m.cast(kind)
        return new.format, new.itemsize, new.shape, len(new)

    def table():
        t = m.cast("B", [2, len(m) // 2])
        return t.tolist(), t.shape, t.strides, t.ndim

    name, f = r.pick(
        [
            ("item", lambda: m[i]),
            ("cut", again),
            ("cut", again),
            ("cast", cast),
            ("cast", cast),
            ("back", lambda: m.cast("B").tolist()),
            ("table", table),
            ("store", lambda: m.__setitem__(i, x)),
            ("store cut", lambda: m.__setitem__(s, r.pick([b"ab", b"abcd", bytearray(3), m[s], b""]))),
            ("delete", lambda: m.__delitem__(0)),
            ("list", lambda: m.tolist()),
            ("bytes", lambda: (m.tobytes(), m.hex(), bytes(m))),
            ("parts", lambda: (m.format, m.itemsize, m.nbytes, m.ndim, m.shape, m.strides, m.readonly, len(m))),
            ("equal", lambda: (m == data, m == bytes(data), m != m[:], m == m[::-1])),
            ("hash", lambda: hash(m)),
            ("hash of a copy", lambda: hash(memoryview(bytes(data))) == hash(bytes(data))),
            ("in", lambda: x in m),
            ("grow", lambda: data.append(1)),
            ("reversed", lambda: list(reversed(m))),
            ("read only", lambda: m.toreadonly().__setitem__(0, 1)),
            ("sum", lambda: sum(m)),
            ("release", lambda: m[:].release()),
            ("order", lambda: m < m),
        ]
    )
    line = f"{name} {s} {i!r} {x!r} {kind!r} {attempt(f)} {bytes(data)!r}"
    if new is not None and r.below(2):
        state = (data, new)
    return line, state


run(step, 10, 400)

#> 0 in slice(0, -1, 1) True 7 'f' False b''
#> 0 91aa978d
#> 1 grow slice(None, None, 1) -9 'a' 'd' BufferError: Existing exports of data: object cannot be re-sized b'\x0b0Uz\x9f\xc4\xe9\x0e3X}\xa2\xc7\xec\x116[\x
#> 1 37ecd888
#> 2 reversed slice(-5, 5, None) -9 0 '<h' [54, 17, 236, 199, 162, 125, 88, 51, 14, 233, 196, 159, 122, 85, 48, 11] b'\x0b0Uz\x9f\xc4\xe9\x0e3X}\xa2\xc7\xe
#> 2 0c369849
#> 3 delete slice(0, 2, None) True 255 'b' TypeError: cannot delete memory b'\x0b0Uz\x9f\xc4\xe9\x0e'
#> 3 c0b560d7
#> 4 list slice(None, 100, None) -9 7 'i' [11, 48, 85, 122] b'\x0b0Uz'
#> 4 410e5f74
#> 5 bytes slice(-5, -1, None) 0 'a' 'q' (b'', '', b'') b''
#> 5 d72b8ff9
#> 6 parts slice(0, 2, None) 100 0 '?' ('B', 1, 24, 1, (24,), (1,), False, 24) b'\x0b0Uz\x9f\xc4\xe9\x0e3X}\xa2\xc7\xec\x116[\x80\xa5\xca\xef\x149^'
#> 6 c1939d3c
#> 7 cast slice(None, 5, 0) 100 256 '@B' ('@B', 1, (16,), 16) b'\x0b0Uz\x9f\xc4\xe9\x0e3X}\xa2\xc7\xec\x116'
#> 7 28174160
#> 8 cast slice(-5, 2, 0) 0 7 'B' ('B', 1, (8,), 8) b'\x0b0Uz\x9f\xc4\xe9\x0e'
#> 8 a6674792
#> 9 back slice(0, None, 0) 100 'a' 'H' [11, 48, 85, 122] b'\x0b0Uz'
#> 9 83fcb880
