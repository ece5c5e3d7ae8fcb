# struct, array, memoryview and io together: a small table of records written, patched, searched and read back.
import io
import struct
from array import array
from collections import namedtuple

HEAD = struct.Struct(">4sHHI")
ROW = struct.Struct(">I12shd?x")
Row = namedtuple("Row", "id name year score active")


class Table:
    MAGIC = b"TBL1"

    def __init__(self, rows=()):
        self.rows = list(rows)

    def write(self, stream):
        body = io.BytesIO()
        for r in self.rows:
            name = r.name.encode()
            if len(name) > 12:
                raise ValueError(f"name too long: {r.name!r}")
            body.write(ROW.pack(r.id, name, r.year, r.score, r.active))
        data = body.getvalue()
        stream.write(HEAD.pack(self.MAGIC, 1, len(self.rows), checksum(data)))
        return stream.write(data)

    @classmethod
    def read(cls, stream):
        head = stream.read(HEAD.size)
        if len(head) < HEAD.size:
            raise EOFError(f"head of {len(head)} bytes")
        magic, version, count, check = HEAD.unpack(head)
        if magic != cls.MAGIC:
            raise ValueError(f"no table: {magic!r}")
        data = stream.read(count * ROW.size)
        if len(data) != count * ROW.size:
            raise EOFError(f"{len(data)} of {count * ROW.size} bytes")
        if checksum(data) != check:
            raise ValueError(f"checksum {checksum(data):08x}, not {check:08x}")
        return cls(Row(i, n.rstrip(b"\0").decode(), y, s, a) for i, n, y, s, a in ROW.iter_unpack(data))


def checksum(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def told(label, f, *args):
    try:
        print(label, "->", f(*args))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


rows = [Row(1, "Ada", 1815, 9.5, True), Row(2, "Grüße", -44, float("-inf"), False), Row(2**32 - 1, "", 32767, 0.1, True), Row(7, "😀😀", -32768, -0.0, False)]
out = io.BytesIO()
print(Table(rows).write(out), out.tell(), HEAD.size, ROW.size, checksum(b"Wikipedia") == 0x11E60398)
out.seek(0)
back = Table.read(out)
print(back.rows == rows, back.rows)
data = bytearray(out.getvalue())
print(data[: HEAD.size].hex(" "), data[HEAD.size : HEAD.size + ROW.size].hex(" "))
told("empty", lambda: Table.read(io.BytesIO()))
told("cut", lambda: Table.read(io.BytesIO(data[:-1])))
told("magic", lambda: Table.read(io.BytesIO(b"X" + data[1:])))
flipped = bytearray(data)
flipped[20] ^= 1
told("flipped", lambda: Table.read(io.BytesIO(flipped)))
told("long name", Table([Row(1, "far too long a name", 1, 1.0, True)]).write, io.BytesIO())
told("bad id", Table([Row(-1, "x", 1, 1.0, True)]).write, io.BytesIO())
told("bad year", Table([Row(1, "x", 40000, 1.0, True)]).write, io.BytesIO())
told("bad score", Table([Row(1, "x", 1, "high", True)]).write, io.BytesIO())
view = memoryview(data)[HEAD.size :]
for i in range(len(view) // ROW.size):
    at = i * ROW.size
    year = struct.unpack_from(">h", view, at + 16)[0]
    struct.pack_into(">h", view, at + 16, -year if year != -32768 else 0)
print([r.year for r in map(Row._make, ROW.iter_unpack(view))])
struct.pack_into(">I", data, 8, checksum(view))
print([r.year for r in Table.read(io.BytesIO(data)).rows])
ids = array("I", (struct.unpack_from(">I", view, i)[0] for i in range(0, len(view), ROW.size)))
scores = array("d", [r.score for r in rows])
print(ids.tolist(), scores.tolist(), sorted(range(4), key=lambda i: scores[i]), ids.itemsize * len(ids))
swapped = array("I", ids)
swapped.byteswap()
print([f"{n:08x}" for n in swapped], struct.unpack(">4I", swapped.tobytes()) == tuple(ids), struct.unpack("<4I", ids.tobytes()) == tuple(ids))
grid = memoryview(bytearray(24)).cast("H", [3, 4])
for i in range(3):
    for j in range(4):
        grid[i, j] = i * 100 + j
print(grid.tolist(), struct.unpack("<12H", grid), grid.tobytes()[:6], [grid[i, i] for i in range(3)])


def varint(n):
    out = bytearray()
    while True:
        out.append(n & 127 | (128 if n > 127 else 0))
        n >>= 7
        if not n:
            return bytes(out)


def unvarint(stream):
    n = shift = 0
    while b := stream.read(1):
        n |= (b[0] & 127) << shift
        shift += 7
        if b[0] < 128:
            return n
    raise EOFError(shift)


stream = io.BytesIO(b"".join(map(varint, (0, 1, 127, 128, 300, 2**32, 2**70))) + b"\x80")
print([unvarint(stream) for _ in range(7)])
told("rest", unvarint, stream)
bits = "".join(f"{b:08b}" for b in struct.pack(">d", -0.15625))
sign, exponent, fraction = int(bits[0]), int(bits[1:12], 2) - 1023, 1 + int(bits[12:], 2) / 2**52
print(sign, exponent, fraction, (-1) ** sign * fraction * 2**exponent, struct.pack(">e", 0.1).hex(), struct.unpack(">f", struct.pack(">f", 0.1))[0], struct.unpack(">q", struct.pack(">d", 1.0))[0] == 0x3FF0000000000000)

#> 112 124 12 28 True
#> True [Row(id=1, name='Ada', year=1815, score=9.5, active=True), Row(id=2, name='Grüße', year=-44, score=-inf, active=False), Row(id=4294967295, name='', year=32767, score=0.1, active=True), Row(id=7, name='😀😀', year=-32768, score=-0.0, active=False)]
#> 54 42 4c 31 00 01 00 04 f5 c9 19 ac 00 00 00 01 41 64 61 00 00 00 00 00 00 00 00 00 07 17 40 23 00 00 00 00 00 00 01 00
#> empty !! EOFError head of 0 bytes
#> cut !! EOFError 111 of 112 bytes
#> magic !! ValueError no table: b'XBL1'
#> flipped !! ValueError checksum f63119ad, not f5c919ac
#> long name !! ValueError name too long: 'far too long a name'
#> bad id !! error 'I' format requires 0 <= number <= 4294967295
#> bad year !! error 'h' format requires -32768 <= number <= 32767
#> bad score !! error required argument is not a float
#> [-1815, 44, -32767, 0]
#> [-1815, 44, -32767, 0]
#> [1, 2, 4294967295, 7] [9.5, -inf, 0.1, -0.0] [1, 3, 2, 0] 16
#> ['01000000', '02000000', 'ffffffff', '07000000'] True True
#> [[0, 1, 2, 3], [100, 101, 102, 103], [200, 201, 202, 203]] (0, 1, 2, 3, 100, 101, 102, 103, 200, 201, 202, 203) b'\x00\x00\x01\x00\x02\x00' [0, 101, 202]
#> [0, 1, 127, 128, 300, 4294967296, 1180591620717411303424]
#> rest !! EOFError 7
#> 1 -3 1.25 -0.15625 2e66 0.10000000149011612 True
