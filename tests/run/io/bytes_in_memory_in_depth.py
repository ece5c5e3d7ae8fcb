# BytesIO: reads into buffers, exports, seeks, truncation, getbuffer, closing, wrappers of text.
import io
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


b = io.BytesIO(b"one\ntwo\nthree")
print(b.read(2), b.tell(), b.readline(), b.readlines(), b.read(), b.read1(), b.seek(4), b.read1(3), b.peek(1) if hasattr(b, "peek") else "no peek", b.seek(-3, 2), b.read(), b.seek(2), b.seek(3, 1), b.seek(-100, 1))
for f in (lambda: b.seek(-1), lambda: b.seek(0, 7), lambda: b.seek("a"), lambda: b.seek(1.5), lambda: b.read("x"), lambda: b.read(None)[:3], lambda: b.write("text"), lambda: b.write(5), lambda: b.write(None), lambda: b.write([1]), lambda: b.writelines([b"a", "b"]), lambda: b.writelines(5), lambda: b.truncate(-1), lambda: b.truncate("a"), lambda: b.readinto(b"ro"), lambda: b.readinto("x"), lambda: b.fileno(), lambda: b.detach(), lambda: b.getbuffer().tobytes()[:3], lambda: io.BytesIO("x"), lambda: io.BytesIO(5), lambda: io.BytesIO(None).getvalue(), lambda: io.BytesIO(bytearray(b"ba")).getvalue(), lambda: io.BytesIO(memoryview(b"mv")).read(), lambda: io.BytesIO(initial_bytes=b"kw").read(), lambda: io.BytesIO(b"a", b"b"), lambda: io.BytesIO([1, 2]), lambda: b.readable() and b.writable() and b.seekable(), lambda: b.isatty(), lambda: b.closed, lambda: b.flush()):
    tell(f)
w = io.BytesIO()
print(w.write(b"hello"), w.write(bytearray(b"++")), w.write(memoryview(b"abcdef")[::2]) if False else w.write(memoryview(b"mv")), w.seek(1), w.write(b"EY"), w.getvalue(), w.seek(12), w.write(b"!"), w.getvalue(), w.truncate(4), w.getvalue(), w.tell(), w.truncate(), w.write(b""), w.getvalue())
buf = bytearray(5)
r = io.BytesIO(b"abcdefgh")
print(r.readinto(buf), buf, r.readinto(buf), buf, r.readinto(buf), r.readinto1(buf), r.seek(0), r.readinto(memoryview(buf)[1:3]), buf)
r.seek(0)
view = r.getbuffer()
view[0] = 90
print(r.getvalue(), len(view), view.readonly)
for f in (lambda: r.write(b"0123456789"), lambda: r.truncate(2), lambda: r.close(), lambda: r.seek(0), lambda: r.read(2)):
    tell(f)
view.release()
print(r.write(b"!!"), r.getvalue(), r.truncate(3), r.close(), r.closed)
for f in (lambda: r.read(), lambda: r.write(b"x"), lambda: r.getvalue(), lambda: r.getbuffer(), lambda: r.seek(0), lambda: r.tell(), lambda: next(r), lambda: r.readable(), lambda: r.__enter__(), lambda: r.close(), lambda: r.truncate(), lambda: r.readinto(bytearray(1)), lambda: r.isatty(), lambda: r.flush()):
    tell(f)
l = io.BytesIO(b"a\nb\r\nc\rd")
print(list(l), l.seek(0), l.readline(1), l.readline(), l.readline(2), l.readline(0), l.readlines(1), l.readlines(), next(l, b"end"), l.seek(0), l.readlines(3))
class Own(io.BytesIO):
    def write(self, data):
        return super().write(bytes(data)[::-1])
o = Own(b"")
o.tag = "t"
print(o.write(b"abc"), o.getvalue(), o.tag, isinstance(o, io.BufferedIOBase))
for enc, nl in (("utf-8", None), ("utf-8", ""), ("latin-1", "\n"), ("ascii", "\r\n")):
    raw = io.BytesIO()
    t = io.TextIOWrapper(raw, encoding=enc, newline=nl, errors="replace", write_through=True)
    t.write("é\nb\r\nc")
    t.flush()
    data = raw.getvalue()
    raw.seek(0)
    again = io.TextIOWrapper(io.BytesIO(data), encoding=enc, newline=nl, errors="replace")
    print(enc, repr(nl), data, again.readlines(), again.encoding, again.errors, again.newlines)
t = io.TextIOWrapper(io.BytesIO(b"caf\xc3\xa9\nsecond\n"), encoding="utf-8")
print(t.read(4), t.readline(), t.readable(), t.buffer.__class__.__name__, t.line_buffering, t.closed, t.detach().__class__.__name__)
for f in (lambda: t.read(), lambda: io.TextIOWrapper(5), lambda: io.TextIOWrapper(io.BytesIO(), encoding="nope"), lambda: io.TextIOWrapper(io.BytesIO(), newline="x"), lambda: io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="ascii").read(), lambda: io.TextIOWrapper(io.BytesIO(), encoding="ascii").write("é"), lambda: io.TextIOWrapper(io.BytesIO(b"x"), encoding="ascii").write(5)):
    tell(f)

#> b'on' 2 b'e\n' [b'two\n', b'three'] b'' b'' 4 b'two' no peek 10 b'ree' 2 5 0
#> ValueError negative seek value -1
#> ValueError invalid whence (7, should be 0, 1 or 2)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError argument should be integer or None, not 'str'
#> b'one'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError a bytes-like object is required, not 'list'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError 'int' object is not iterable
#> ValueError negative size value -1
#> TypeError argument should be integer or None, not 'str'
#> TypeError readinto() argument must be read-write bytes-like object, not bytes
#> TypeError readinto() argument must be read-write bytes-like object, not str
#> UnsupportedOperation fileno
#> UnsupportedOperation detach
#> b'one'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> b''
#> b'ba'
#> b'mv'
#> b'kw'
#> TypeError BytesIO() takes at most 1 argument (2 given)
#> TypeError a bytes-like object is required, not 'list'
#> True
#> False
#> False
#> None
#> 5 2 2 1 2 b'hEYlo++mv' 12 1 b'hEYlo++mv\x00\x00\x00!' 4 b'hEYl' 13 13 0 b'hEYl'
#> 5 bytearray(b'fabde') 3 bytearray(b'fabde') 0 0 0 2 bytearray(b'fabde')
#> b'Zbcdefgh' 8 False
#> BufferError Existing exports of data: object cannot be re-sized
#> BufferError Existing exports of data: object cannot be re-sized
#> BufferError Existing exports of data: object cannot be re-sized
#> 0
#> b'Zb'
#> 2 b'Zb!!efgh' 3 None True
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> None
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> [b'a\n', b'b\r\n', b'c\rd'] 0 b'a' b'\n' b'b\r' b'' [b'\n'] [b'c\rd'] b'end' 0 [b'a\n', b'b\r\n']
#> 3 b'cba' t True
#> utf-8 None b'\xc3\xa9\nb\r\nc' ['é\n', 'b\n', 'c'] utf-8 replace ('\n', '\r\n')
#> utf-8 '' b'\xc3\xa9\nb\r\nc' ['é\n', 'b\r\n', 'c'] utf-8 replace ('\n', '\r\n')
#> latin-1 '\n' b'\xe9\nb\r\nc' ['é\n', 'b\r\n', 'c'] latin-1 replace None
#> ascii '\r\n' b'?\r\nb\r\r\nc' ['?\r\n', 'b\r\r\n', 'c'] ascii replace None
#> café 
#>  True BytesIO False False BytesIO
#> ValueError underlying buffer has been detached
#> AttributeError 'int' object has no attribute 'readable'
#> LookupError unknown encoding: nope
#> ValueError illegal newline value: x
#> UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> TypeError write() argument must be str, not int
