# Text over streams without `read1`, with other bytes, that fail to flush; encodings that change.
import io


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class Raw:
    closed = False

    def __init__(self, parts):
        self.parts = parts

    def readable(self):
        return True

    def writable(self):
        return False

    def seekable(self):
        return False

    def read(self, size=-1):
        print("read", size)
        return self.parts.pop(0) if self.parts else b""

    def flush(self):
        pass

    def close(self):
        self.closed = True


text = io.TextIOWrapper(Raw([b"ab", b"c\nd", b"e"]))
show(lambda: text.read(4))
show(lambda: text.readline())
show(lambda: io.TextIOWrapper(Raw([bytearray(b"ab"), memoryview(b"cd")])).read(3))
show(lambda: io.TextIOWrapper(Raw(["text"])).read(1))
show(lambda: io.TextIOWrapper(Raw(["text"])).read())
show(lambda: io.TextIOWrapper(Raw([3])).readline())


class Flushing(io.BytesIO):
    def flush(self):
        raise OSError("no flush")


broken = io.TextIOWrapper(Flushing())
show(broken.close)
print(broken.closed)


class Own(io.TextIOWrapper):
    def flush(self):
        print("flush")
        super().flush()


Own(io.BytesIO()).close()

for arguments in ({"encoding": 3}, {"errors": 3}, {"newline": b"\n"}, {"newline": "x"}, {"encoding": "rot13"}, {"encoding": "nope"}):
    show(lambda: io.TextIOWrapper(io.BytesIO(), **arguments))
    show(lambda: io.TextIOWrapper(io.BytesIO(b"a\n")).reconfigure(**arguments))

out = io.BytesIO()
text = io.TextIOWrapper(out, encoding="ascii", newline="\n")
text.write("LF\n")
text.reconfigure(newline="\r\n")
text.write("CRLF\n")
text.reconfigure(encoding="utf-8-sig", errors="replace")
text.write("é\n")
print(text.encoding, text.errors)
text.reconfigure(encoding="locale")
text.reconfigure(newline=None, line_buffering=True)
text.write("last\n")
print(text.encoding, text.errors, out.getvalue())

text = io.TextIOWrapper(io.BytesIO(b"a\rb\r\nc\n"), newline="\n")
text.reconfigure(newline=None)
print(text.readlines())
text.seek(0)
print(repr(text.readline()))
show(lambda: text.reconfigure(encoding="latin-1"))
show(lambda: text.reconfigure(errors="ignore"))
show(lambda: text.reconfigure(newline="\n"))
show(lambda: text.reconfigure(line_buffering=False))
text.read()
show(lambda: text.reconfigure(encoding="latin-1"))

text = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
text.buffer
text.detach()
show(lambda: repr(text))

#> read 8192
#> read 8192
#> 'abc\n'
#> read 8192
#> read 8192
#> 'de'
#> read 8192
#> read 8192
#> 'abc'
#> read 8192
#> TypeError underlying read() should have returned a bytes-like object, not 'str'
#> read -1
#> TypeError can't concat str to bytes
#> read 8192
#> TypeError underlying read() should have returned a bytes-like object, not 'int'
#> OSError no flush
#> True
#> flush
#> TypeError TextIOWrapper() argument 'encoding' must be str or None, not int
#> TypeError reconfigure() argument 'encoding' must be str or None, not int
#> TypeError TextIOWrapper() argument 'errors' must be str or None, not int
#> TypeError reconfigure() argument 'errors' must be str or None, not int
#> TypeError TextIOWrapper() argument 'newline' must be str or None, not bytes
#> TypeError reconfigure() argument 'newline' must be str or None, not bytes
#> ValueError illegal newline value: x
#> ValueError illegal newline value: x
#> LookupError 'rot13' is not a text encoding; use codecs.open() to handle arbitrary codecs
#> LookupError 'rot13' is not a text encoding; use codecs.open() to handle arbitrary codecs
#> LookupError unknown encoding: nope
#> LookupError unknown encoding: nope
#> utf-8-sig replace
#> UTF-8 strict b'LF\nCRLF\r\n\xc3\xa9\r\nlast\n'
#> ['a\n', 'b\n', 'c\n']
#> 'a\n'
#> UnsupportedOperation It is not possible to set the encoding or newline of stream after the first read
#> UnsupportedOperation It is not possible to set the encoding or newline of stream after the first read
#> UnsupportedOperation It is not possible to set the encoding or newline of stream after the first read
#> None
#> None
#> "<_io.TextIOWrapper encoding='utf-8'>"
