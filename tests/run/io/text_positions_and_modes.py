# StringIO and BytesIO: seeks beyond the end, truncation, initial values, newline translation, getbuffer, subclassing.
import io


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


def show(*values):
    print(*map(repr, values))


for make, text in ((io.StringIO, lambda s: s), (io.BytesIO, lambda s: s.encode())):
    f = make(text("hello"))
    show(f.tell(), f.read(2), f.tell(), f.write(text("LONGER")), f.getvalue(), f.seek(0), f.read(-1), f.read(None), f.read())
    show(f.seek(20), f.read(), f.tell(), f.write(text("x")), f.getvalue(), len(f.getvalue()))
    show(f.seek(3), f.truncate(), f.getvalue(), f.tell(), f.truncate(1), f.getvalue(), f.tell(), f.truncate(10), f.getvalue())
    f = make(text("abc\ndef\n\nlast"))
    show(f.readline(), f.readline(1), f.readline(0), f.readline(100), f.readlines(), f.readlines())
    f.seek(0)
    show(next(f), list(f), next(f, "end"), f.seek(0), f.readlines(5), f.readlines(0), f.writelines([text("x"), text("y")]), f.getvalue())
    for args in ((-1,), (0, 1), (1, 1), (0, 2), (-1, 2), (0, 3), ("a",), (1.5,), (None,), (10**30,), (0, "a")):
        told(f"seek {args}", make(text("abc")).seek, *args)
    for arg in (-1, 1.5, "a", 10):
        told(f"truncate {arg!r}", make(text("abc")).truncate, arg)
        told(f"read {arg!r}", make(text("abc")).read, arg)
        told(f"readline {arg!r}", make(text("abc")).readline, arg)
    told("write other", lambda: make().write(b"x" if make is io.StringIO else "x"))
    told("write none", make().write, None)
    told("init", make, 5)
    told("init other", make, b"x" if make is io.StringIO else "x")
    told("writelines", lambda: make().writelines(5))
    show(f.readable(), f.writable(), f.seekable(), f.isatty(), f.closed, f.flush())
    told("fileno", f.fileno)
    told("detach", f.detach)
    f.close()
    f.close()
    for name in ("read", "getvalue", "tell", "readable", "flush", "truncate", "readline", "__enter__", "isatty"):
        told(name, getattr(f, name))
    told("seek closed", f.seek, 0)
    told("write closed", f.write, text("x"))
    with make(text("with")) as g:
        show(g.read(), g.closed)
    show(g.closed)

    class Sub(make):
        def __init__(self, *args):
            super().__init__(*args)
            self.log = []

        def write(self, s):
            self.log.append(s)
            return super().write(s)

    s = Sub(text("init"))
    s.writelines([text("a"), text("b")])
    show(s.log, s.getvalue(), isinstance(s, io.IOBase), s.__class__.__mro__[1].__name__)
for newline in (None, "", "\n", "\r", "\r\n"):
    f = io.StringIO("a\nb\r\nc\rd", newline=newline)
    show(repr(newline), repr(f.getvalue()), list(f), f.newlines, f.write("\n!\r\n"), repr(f.getvalue()))
told("newline", io.StringIO, "", newline="x")
told("newline int", io.StringIO, "", newline=5)
b = io.BytesIO(b"abcdef")
v = b.getbuffer()
v[1:3] = b"XY"
print(b.getvalue(), v.format, len(v), bytes(v[-2:]))
told("held", b.write, b"0123456789")
told("held truncate", b.truncate, 2)
v.release()
print(b.write(b"0123456789"), b.getvalue(), b.read1(3), b.seek(0), b.read1(3), b.readinto(t := bytearray(4)), t)
told("readinto ro", b.readinto, b"xx")
s = io.StringIO()
print(print("a", 1, file=s, end="|"), s.write(""), s.write("é😀"), s.tell(), s.getvalue(), s.encoding, s.errors, s.line_buffering)
print(io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE)

#> 0 'he' 2 6 'heLONGER' 0 'heLONGER' '' ''
#> 20 '' 20 1 'heLONGER\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00x' 21
#> 3 3 'heL' 3 1 'h' 3 10 'h'
#> 'abc\n' 'd' '' 'ef\n' ['\n', 'last'] []
#> 'abc\n' ['def\n', '\n', 'last'] 'end' 0 ['abc\n', 'def\n'] ['\n', 'last'] None 'abc\ndef\n\nlastxy'
#> seek (-1,) !! ValueError Negative seek position -1
#> seek (0, 1) -> 0
#> seek (1, 1) !! OSError Can't do nonzero cur-relative seeks
#> seek (0, 2) -> 3
#> seek (-1, 2) !! OSError Can't do nonzero cur-relative seeks
#> seek (0, 3) !! ValueError Invalid whence (3, should be 0, 1 or 2)
#> seek ('a',) !! TypeError 'str' object cannot be interpreted as an integer
#> seek (1.5,) !! TypeError 'float' object cannot be interpreted as an integer
#> seek (None,) !! TypeError 'NoneType' object cannot be interpreted as an integer
#> seek (1000000000000000000000000000000,) !! OverflowError Python int too large to convert to C ssize_t
#> seek (0, 'a') !! TypeError 'str' object cannot be interpreted as an integer
#> truncate -1 !! ValueError Negative size value -1
#> read -1 -> 'abc'
#> readline -1 -> 'abc'
#> truncate 1.5 !! TypeError argument should be integer or None, not 'float'
#> read 1.5 !! TypeError argument should be integer or None, not 'float'
#> readline 1.5 !! TypeError argument should be integer or None, not 'float'
#> truncate 'a' !! TypeError argument should be integer or None, not 'str'
#> read 'a' !! TypeError argument should be integer or None, not 'str'
#> readline 'a' !! TypeError argument should be integer or None, not 'str'
#> truncate 10 -> 10
#> read 10 -> 'abc'
#> readline 10 -> 'abc'
#> write other !! TypeError string argument expected, got 'bytes'
#> write none !! TypeError string argument expected, got 'NoneType'
#> init !! TypeError initial_value must be str or None, not int
#> init other !! TypeError initial_value must be str or None, not bytes
#> writelines !! TypeError 'int' object is not iterable
#> True True True False False None
#> fileno !! UnsupportedOperation fileno
#> detach !! UnsupportedOperation detach
#> read !! ValueError I/O operation on closed file
#> getvalue !! ValueError I/O operation on closed file
#> tell !! ValueError I/O operation on closed file
#> readable !! ValueError I/O operation on closed file
#> flush -> None
#> truncate !! ValueError I/O operation on closed file
#> readline !! ValueError I/O operation on closed file
#> __enter__ !! ValueError I/O operation on closed file.
#> isatty !! ValueError I/O operation on closed file.
#> seek closed !! ValueError I/O operation on closed file
#> write closed !! ValueError I/O operation on closed file
#> 'with' False
#> True
#> ['a', 'b'] 'abit' True 'StringIO'
#> 0 b'he' 2 6 b'heLONGER' 0 b'heLONGER' b'' b''
#> 20 b'' 20 1 b'heLONGER\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00x' 21
#> 3 3 b'heL' 3 1 b'h' 3 10 b'h'
#> b'abc\n' b'd' b'' b'ef\n' [b'\n', b'last'] []
#> b'abc\n' [b'def\n', b'\n', b'last'] 'end' 0 [b'abc\n', b'def\n'] [b'\n', b'last'] None b'abc\ndef\n\nlastxy'
#> seek (-1,) !! ValueError negative seek value -1
#> seek (0, 1) -> 0
#> seek (1, 1) -> 1
#> seek (0, 2) -> 3
#> seek (-1, 2) -> 2
#> seek (0, 3) !! ValueError invalid whence (3, should be 0, 1 or 2)
#> seek ('a',) !! TypeError 'str' object cannot be interpreted as an integer
#> seek (1.5,) !! TypeError 'float' object cannot be interpreted as an integer
#> seek (None,) !! TypeError 'NoneType' object cannot be interpreted as an integer
#> seek (1000000000000000000000000000000,) !! OverflowError Python int too large to convert to C ssize_t
#> seek (0, 'a') !! TypeError 'str' object cannot be interpreted as an integer
#> truncate -1 !! ValueError negative size value -1
#> read -1 -> b'abc'
#> readline -1 -> b'abc'
#> truncate 1.5 !! TypeError argument should be integer or None, not 'float'
#> read 1.5 !! TypeError argument should be integer or None, not 'float'
#> readline 1.5 !! TypeError argument should be integer or None, not 'float'
#> truncate 'a' !! TypeError argument should be integer or None, not 'str'
#> read 'a' !! TypeError argument should be integer or None, not 'str'
#> readline 'a' !! TypeError argument should be integer or None, not 'str'
#> truncate 10 -> 10
#> read 10 -> b'abc'
#> readline 10 -> b'abc'
#> write other !! TypeError a bytes-like object is required, not 'str'
#> write none !! TypeError a bytes-like object is required, not 'NoneType'
#> init !! TypeError a bytes-like object is required, not 'int'
#> init other !! TypeError a bytes-like object is required, not 'str'
#> writelines !! TypeError 'int' object is not iterable
#> True True True False False None
#> fileno !! UnsupportedOperation fileno
#> detach !! UnsupportedOperation detach
#> read !! ValueError I/O operation on closed file.
#> getvalue !! ValueError I/O operation on closed file.
#> tell !! ValueError I/O operation on closed file.
#> readable !! ValueError I/O operation on closed file.
#> flush !! ValueError I/O operation on closed file.
#> truncate !! ValueError I/O operation on closed file.
#> readline !! ValueError I/O operation on closed file.
#> __enter__ !! ValueError I/O operation on closed file.
#> isatty !! ValueError I/O operation on closed file.
#> seek closed !! ValueError I/O operation on closed file.
#> write closed !! ValueError I/O operation on closed file.
#> b'with' False
#> True
#> [] b'abit' True 'BytesIO'
#> 'None' "'a\\nb\\nc\\nd'" ['a\n', 'b\n', 'c\n', 'd'] ('\r', '\n', '\r\n') 4 "'a\\nb\\nc\\nd\\n!\\n'"
#> "''" "'a\\nb\\r\\nc\\rd'" ['a\n', 'b\r\n', 'c\r', 'd'] ('\r', '\n', '\r\n') 4 "'a\\nb\\r\\nc\\rd\\n!\\r\\n'"
#> "'\\n'" "'a\\nb\\r\\nc\\rd'" ['a\n', 'b\r\n', 'c\rd'] None 4 "'a\\nb\\r\\nc\\rd\\n!\\r\\n'"
#> "'\\r'" "'a\\rb\\r\\rc\\rd'" ['a\r', 'b\r', '\r', 'c\r', 'd'] None 4 "'a\\rb\\r\\rc\\rd\\r!\\r\\r'"
#> "'\\r\\n'" "'a\\r\\nb\\r\\r\\nc\\rd'" ['a\r\n', 'b\r\r\n', 'c\rd'] None 4 "'a\\r\\nb\\r\\r\\nc\\rd\\r\\n!\\r\\r\\n'"
#> newline !! ValueError illegal newline value: 'x'
#> newline int !! TypeError newline must be str or None, not int
#> b'aXYdef' B 6 b'ef'
#> held !! BufferError Existing exports of data: object cannot be re-sized
#> held truncate !! BufferError Existing exports of data: object cannot be re-sized
#> 10 b'0123456789' b'' 0 b'012' 4 bytearray(b'3456')
#> readinto ro !! TypeError readinto() argument must be read-write bytes-like object, not bytes
#> None 0 2 6 a 1|é😀 None None False
#> 0 1 2 8192
