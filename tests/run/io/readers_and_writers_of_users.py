# Raw streams of the program under BufferedReader, BufferedWriter and TextIOWrapper: short reads, None, errors.
import io


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class Source(io.RawIOBase):
    def __init__(self, data, step=3):
        self.data, self.step, self.calls = data, step, 0

    def readable(self):
        return True

    def readinto(self, buffer):
        self.calls += 1
        n = min(self.step, len(buffer), len(self.data))
        buffer[:n] = self.data[:n]
        self.data = self.data[n:]
        return n


class Sink(io.RawIOBase):
    def __init__(self, step=100):
        self.parts, self.step = [], step

    def writable(self):
        return True

    def write(self, data):
        n = min(self.step, len(data))
        self.parts.append(bytes(data[:n]))
        return n


s = Source(b"hello world, bytes")
print(s.read(2), s.read(5), s.readall(), s.read(1), s.calls)
print(Source(b"a\nb\nc").readlines(), list(Source(b"1\n22\n333")), Source(b"line\nrest").readline(), Source(b"line\nrest").readline(2))
r = io.BufferedReader(Source(b"one\ntwo\nthree\n", 4), 5)
print(r.peek(1)[:1], r.read(2), r.readline(), r.read1(3), r.read1(), r.readlines(), r.read(), r.read(1))
r = io.BufferedReader(Source(b"0123456789" * 3))
b = bytearray(7)
print(r.readinto(b), b, r.readinto1(b), r.read(4), r.readable(), r.writable(), r.seekable(), r.closed)
told("tell", r.tell)
told("seek", r.seek, 0)
told("write", lambda: r.write(b"x"))
k = Sink()
w = io.BufferedWriter(k, 8)
print(w.write(b"abc"), k.parts, w.write(b"defghijk"), w.write(b"l" * 20), len(b"".join(k.parts)) >= 20, w.flush(), b"".join(k.parts))
told("text", w.write, "x")
told("read", w.read)
w.close()
told("closed", w.write, b"x")
print(k.closed, w.closed)
k = Sink(2)
w = io.BufferedWriter(k, 4)
w.write(b"short writes")
w.flush()
print(k.parts[:3], b"".join(k.parts))
t = io.TextIOWrapper(io.BufferedReader(Source("é€\r\n😀x\ry\n".encode(), 1)), encoding="utf-8")
print(t.readline(), t.read(1), t.readlines(), t.read())
for newline in (None, "", "\n", "\r", "\r\n"):
    t = io.TextIOWrapper(io.BufferedReader(Source(b"a\r\nb\rc\nd", 2)), encoding="ascii", newline=newline)
    print(repr(newline), list(t), t.newlines)
    k = Sink()
    t = io.TextIOWrapper(k, encoding="ascii", newline=newline, write_through=True)
    t.write("a\nb\r\nc\r")
    t.flush()
    print(b"".join(k.parts))
k = Sink()
t = io.TextIOWrapper(k, "utf-8", line_buffering=True)
t.write("no end")
before = len(k.parts)
t.write(" end\nmore")
print(before, b"".join(k.parts))
t.flush()
print(b"".join(k.parts), t.encoding, t.errors, t.line_buffering, t.write_through)
told("encode error", lambda: io.TextIOWrapper(Sink(), "ascii").write("é"))
told("decode error", lambda: io.TextIOWrapper(io.BytesIO(b"\xff"), "ascii").read())
told("replace", lambda: io.TextIOWrapper(io.BytesIO(b"\xffa"), "ascii", "replace").read())
told("unknown", io.TextIOWrapper, io.BytesIO(), "no-such")
told("newline", io.TextIOWrapper, io.BytesIO(), "ascii", newline="x")


class Fails(Source):
    def readinto(self, buffer):
        raise OSError(5, "broken")


class Later(Source):
    def readinto(self, buffer):
        return None


for kind in (Fails, Later):
    told(kind.__name__, io.BufferedReader(kind(b"")).read, 3)
    told(kind.__name__ + " raw", kind(b"").read, 3)
    told(kind.__name__ + " all", kind(b"").readall)
told("not readable", io.BufferedReader, Sink())
told("not writable", io.BufferedWriter, Source(b""))
told("size", io.BufferedReader, Source(b""), 0)
told("raw read", io.RawIOBase().read)
told("base", io.IOBase().readline)
with io.BufferedWriter(Sink()) as w:
    w.write(b"in with")
    raw = w.raw
print(raw.parts, raw.closed)
pair = io.BufferedRWPair(Source(b"in"), Sink())
print(pair.read(1), pair.write(b"o"), pair.readable(), pair.writable(), pair.flush())

#> b'he' b'llo' b' world, bytes' b'' 9
#> [b'a\n', b'b\n', b'c'] [b'1\n', b'22\n', b'333'] b'line\n' b'li'
#> b'o' b'on' b'e\n' b'two' b'\nthr' [b'ee\n'] b'' b''
#> 7 bytearray(b'7823456') 2 b'9012' True False False False
#> tell !! UnsupportedOperation seek
#> seek !! UnsupportedOperation File or stream is not seekable.
#> write !! UnsupportedOperation write
#> 3 [b'abc', b'defghijk', b'llllllllllllllllllll'] 8 20 True None b'abcdefghijkllllllllllllllllllll'
#> text !! TypeError a bytes-like object is required, not 'str'
#> read !! UnsupportedOperation read
#> closed !! ValueError write to closed file
#> True True
#> [b'sh', b'or', b't '] b'short writes'
#> é€
#>  😀 ['x\n', 'y\n'] 
#> None ['a\n', 'b\n', 'c\n', 'd'] ('\r', '\n', '\r\n')
#> b'a\nb\r\nc\r'
#> '' ['a\r\n', 'b\r', 'c\n', 'd'] ('\r', '\n', '\r\n')
#> b'a\nb\r\nc\r'
#> '\n' ['a\r\n', 'b\rc\n', 'd'] None
#> b'a\nb\r\nc\r'
#> '\r' ['a\r', '\nb\r', 'c\nd'] None
#> b'a\rb\r\rc\r'
#> '\r\n' ['a\r\n', 'b\rc\nd'] None
#> b'a\r\nb\r\r\nc\r'
#> 0 b'no end end\nmore'
#> b'no end end\nmore' utf-8 strict True False
#> encode error !! UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> decode error !! UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#> replace -> '�a'
#> unknown !! LookupError unknown encoding: no-such
#> newline !! ValueError illegal newline value: x
#> Fails !! OSError [Errno 5] broken
#> Fails raw !! OSError [Errno 5] broken
#> Fails all !! OSError [Errno 5] broken
#> Later -> None
#> Later raw -> None
#> Later all -> None
#> not readable !! UnsupportedOperation File or stream is not readable.
#> not writable !! UnsupportedOperation File or stream is not writable.
#> size !! ValueError buffer size must be strictly positive
#> raw read !! NotImplementedError 
#> base !! AttributeError 'IOBase' object has no attribute 'read'
#> [b'in with'] True
#> b'i' 1 True True None
