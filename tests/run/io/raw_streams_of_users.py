"""Buffered readers over raw streams of users, which give a little at a time, and the state of newline decoders."""

import codecs
import io


class Pieces(io.RawIOBase):
    def __init__(self, *pieces):
        self.pieces = list(pieces)
        self.asked = 0

    def readable(self):
        return True

    def readinto(self, buffer):
        self.asked += 1
        if not self.pieces:
            return 0
        piece = self.pieces.pop(0)
        if piece is None:
            return None
        n = min(len(piece), len(buffer))
        buffer[:n] = piece[:n]
        if piece[n:]:
            self.pieces.insert(0, piece[n:])
        return n


def reader(*pieces, size=8192):
    return io.BufferedReader(Pieces(*pieces), size)


print(reader(b"abc", b"d", b"efg").read(), reader(b"abc", b"d", b"efg").read(None), reader(b"abc", b"d", b"efg").read(7))
print(reader(b"abc", b"d", b"efg").read(5), reader(b"abc", b"d", b"efg").read(9000), reader().read(), reader().read(4))
r = reader(b"abc", b"d", b"efg")
print(r.read(1), r.read(), r.read(), r.read(1))
r = reader(b"ab\ncd", b"e\nf", b"\n\nlast")
print(r.readline(), r.readlines(), r.readline())
print(list(reader(b"x\ny", b"\nz")), Pieces(b"a", b"b").readall(), Pieces(b"abc").read(2), Pieces().read())
buffer = bytearray(5)
r = reader(b"abc", b"d", b"efg")
print(r.readinto(buffer), buffer, r.readinto(buffer), buffer, r.readinto(buffer))
print(io.TextIOWrapper(reader(b"h\xc3", b"\xa9l", b"lo\r", b"\nend")).read())
print(io.TextIOWrapper(reader(b"h\xc3", b"\xa9l", b"lo\r", b"\nend")).readlines())
print(Pieces(b"a", None, None).readall(), reader(b"abc", None).read(2))


class Odd(Pieces):
    def readall(self):
        return "text"


for make in (lambda: io.BufferedReader(Odd(b"a")).read(), lambda: io.BufferedReader(io.RawIOBase()),
             lambda: io.BufferedReader(Pieces(), 0), lambda: reader(b"a").read(-2), lambda: reader(b"a").write(b"x")):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)

print("-- newline decoders")
for translate in (True, False):
    d = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder("utf-8")(), translate)
    states = []
    for data in (b"a\r", b"\nb", b"\r", b"c\n", b"\xc3", b"\xa9\r"):
        states.append(d.getstate())
        print(repr(d.decode(data)), d.getstate(), repr(d.newlines))
    print(repr(d.decode(b"", final=True)), d.getstate())
    d.setstate(states[1])
    print(repr(d.decode(b"\nb")), d.getstate())
    d.reset()
    print(d.getstate(), d.newlines)
d = io.IncrementalNewlineDecoder(None, True)
print(repr(d.decode("x\r")), d.getstate(), repr(d.decode("\ny", True)), repr(d.newlines))

#> b'abcdefg' b'abcdefg' b'abcdefg'
#> b'abcde' b'abcdefg' b'' b''
#> b'a' b'bcdefg' b'' b''
#> b'ab\n' [b'cde\n', b'f\n', b'\n', b'last'] b''
#> [b'x\n', b'y\n', b'z'] b'ab' b'ab' b''
#> 5 bytearray(b'fgcde') 2 bytearray(b'fgcde') 0
#> héllo
#> end
#> ['héllo\n', 'end']
#> b'a' b'ab'
#> TypeError readall() should return bytes
#> UnsupportedOperation File or stream is not readable.
#> ValueError buffer size must be strictly positive
#> ValueError read length must be non-negative or -1
#> UnsupportedOperation write
#> -- newline decoders
#> 'a' (b'', 1) None
#> '\nb' (b'', 0) '\r\n'
#> '' (b'', 1) '\r\n'
#> '\nc\n' (b'', 0) ('\r', '\n', '\r\n')
#> '' (b'\xc3', 0) ('\r', '\n', '\r\n')
#> 'é' (b'', 1) ('\r', '\n', '\r\n')
#> '\n' (b'', 0)
#> '\nb' (b'', 0)
#> (b'', 0) None
#> 'a' (b'', 1) None
#> '\r\nb' (b'', 0) '\r\n'
#> '' (b'', 1) '\r\n'
#> '\rc\n' (b'', 0) ('\r', '\n', '\r\n')
#> '' (b'\xc3', 0) ('\r', '\n', '\r\n')
#> 'é' (b'', 1) ('\r', '\n', '\r\n')
#> '\r' (b'', 0)
#> '\r\nb' (b'', 0)
#> (b'', 0) None
#> 'x' (b'', 1) '\ny' '\r\n'
