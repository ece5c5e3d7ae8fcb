# Streams of text and bytes in memory.
import io


def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


text = io.StringIO()
print(text.write("first\nsecond\n"), text.write("thi"), text.tell())
text.write("rd")
print(repr(text.getvalue()))
print(text.read(), text.seek(0), text.readline(), list(text), text.read())
text.seek(3)
print(text.read(4), text.write("XY"), text.tell(), repr(text.getvalue()))
print(text.seek(0, 2), text.truncate(5), repr(text.getvalue()), text.tell())
text.write("end")
print(repr(text.getvalue()))
attempt(lambda: text.write(b"x"))
attempt(lambda: text.seek(-1))
attempt(lambda: text.seek(1, 1))
attempt(lambda: text.seek(0, 7))
attempt(lambda: text.read("x"))
attempt(lambda: text.fileno())
print(text.readable(), text.writable(), text.seekable(), text.isatty(), text.closed)
text.close()
attempt(lambda: text.getvalue())
attempt(lambda: text.write("x"))
attempt(lambda: iter(text))
print(text.closed)

for newline in (None, "", "\n", "\r", "\r\n"):
    stream = io.StringIO("a\nb\r\nc\rd", newline)
    print(repr(newline), repr(stream.getvalue()), list(stream), stream.newlines)
attempt(lambda: io.StringIO("", "x"))
attempt(lambda: io.StringIO(b"x"))

with io.StringIO("one two\nthree\n") as words:
    print([line.split() for line in words])
print(words.closed)

data = io.BytesIO(b"abc\ndef\nghi")
print(data.read(2), data.readline(), data.readlines(), data.read(), data.tell())
data.seek(1)
print(data.write(b"ZZ"), data.getvalue(), data.seek(-2, 2), data.read1(1), data.tell())
target = bytearray(4)
data.seek(0)
print(data.readinto(target), target)
data.seek(20)
data.write(b"!")
print(data.getvalue()[-12:], data.truncate(3), data.getvalue())
attempt(lambda: data.write("x"))
attempt(lambda: data.seek(-1))
attempt(lambda: data.read(1.5))
data.close()
attempt(lambda: data.read())

print(isinstance(text, io.TextIOBase), isinstance(data, io.IOBase), issubclass(io.UnsupportedOperation, OSError))
wrapped = io.TextIOWrapper(io.BytesIO("größe\r\nx\n".encode()), encoding="utf-8")
print(wrapped.readline(), wrapped.tell(), repr(wrapped.read()))
out = io.BytesIO()
wrapped = io.TextIOWrapper(out, encoding="latin-1", newline="\r\n")
print(wrapped.write("é\nü\n"), out.getvalue(), wrapped.flush(), out.getvalue())
print("to a stream", 1, 2, sep="-", file=wrapped, flush=True)
print(out.getvalue())
attempt(lambda: io.TextIOWrapper(out, encoding="nonsense"))
attempt(lambda: wrapped.write("€"))

#> 13 3 16
#> 'first\nsecond\nthird'
#>  0 first
#>  ['second\n', 'third'] 
#> st
#> s 2 9 'first\nsXYond\nthird'
#> 18 5 'first' 18
#> 'first\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00end'
#> TypeError: string argument expected, got 'bytes'
#> ValueError: Negative seek position -1
#> OSError: Can't do nonzero cur-relative seeks
#> ValueError: Invalid whence (7, should be 0, 1 or 2)
#> TypeError: argument should be integer or None, not 'str'
#> UnsupportedOperation: fileno
#> True True True False False
#> ValueError: I/O operation on closed file
#> ValueError: I/O operation on closed file
#> ValueError: I/O operation on closed file.
#> True
#> None 'a\nb\nc\nd' ['a\n', 'b\n', 'c\n', 'd'] ('\r', '\n', '\r\n')
#> '' 'a\nb\r\nc\rd' ['a\n', 'b\r\n', 'c\r', 'd'] ('\r', '\n', '\r\n')
#> '\n' 'a\nb\r\nc\rd' ['a\n', 'b\r\n', 'c\rd'] None
#> '\r' 'a\rb\r\rc\rd' ['a\r', 'b\r', '\r', 'c\r', 'd'] None
#> '\r\n' 'a\r\nb\r\r\nc\rd' ['a\r\n', 'b\r\r\n', 'c\rd'] None
#> ValueError: illegal newline value: 'x'
#> TypeError: initial_value must be str or None, not bytes
#> [['one', 'two'], ['three']]
#> True
#> b'ab' b'c\n' [b'def\n', b'ghi'] b'' 11
#> 2 b'aZZ\ndef\nghi' 9 b'h' 10
#> 4 bytearray(b'aZZ\n')
#> b'hi\x00\x00\x00\x00\x00\x00\x00\x00\x00!' 3 b'aZZ'
#> TypeError: a bytes-like object is required, not 'str'
#> ValueError: negative seek value -1
#> TypeError: argument should be integer or None, not 'float'
#> ValueError: I/O operation on closed file.
#> True True True
#> größe
#>  9 'x\n'
#> 4 b'' None b'\xe9\r\n\xfc\r\n'
#> b'\xe9\r\n\xfc\r\nto a stream-1-2\r\n'
#> LookupError: unknown encoding: nonsense
#> UnicodeEncodeError: 'latin-1' codec can't encode character '\u20ac' in position 0: ordinal not in range(256)
