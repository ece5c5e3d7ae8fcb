# Readers of streams keep what they have read beyond what was asked for; marks, escapes and translations too.
import codecs
import copy
import io


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


TEXT = "première\r\nsecond\rthird\nlast \U0001f600"

for name in ("utf-8", "utf-16", "utf-16-be", "utf-32", "utf-8-sig", "latin-1", "unicode_escape", "raw_unicode_escape"):
    text = TEXT if name != "latin-1" else TEXT[:-1]
    data = text.encode(name)
    reader = codecs.getreader(name)(io.BytesIO(data))
    print(name, repr(reader.readline()), repr(reader.read(1)), repr(reader.readline(keepends=False)))
    print(repr(reader.read(3)), repr(reader.read(size=4, chars=2)), repr(reader.read()), repr(reader.read()))
    reader.seek(0)
    print(list(reader) == text.splitlines(True), reader.readline() == "")
    reader = codecs.getreader(name)(io.BytesIO(data))
    print([reader.readline(3), reader.readline()], reader.readlines())
    decoder = codecs.getincrementaldecoder(name)()
    parts = []
    for byte in data:
        state = decoder.getstate()
        decoder.reset()
        decoder.setstate(state)
        parts.append(decoder.decode(bytes([byte])))
    parts.append(decoder.decode(b"", True))
    print("".join(parts) == text, decoder.getstate()[0])

show(lambda: codecs.getreader("utf-16")(io.BytesIO(b"abcd")).read())
show(lambda: codecs.getreader("utf-32")(io.BytesIO(b"abcd")).read())
show(lambda: codecs.getreader("utf-16")(io.BytesIO(b"a")).read())
show(lambda: codecs.getreader("utf-8-sig")(io.BytesIO(b"\xef\xbb")).read())
show(lambda: codecs.getreader("utf-8-sig")(io.BytesIO(b"ab")).read())
show(lambda: codecs.getreader("utf-8")(io.BytesIO(b"ab\xff\ncd")).readline())
show(lambda: codecs.getreader("utf-8")(io.BytesIO(b"ab\ncd\xff\n")).readline())
for data in (b"\xe0\x80", b"\xed\xa0\x80", b"\xf0\x8f", b"\xf4\x90", b"\xc1", b"\xf5", b"\xe2\x28", b"\xe2\x82"):
    show(lambda: codecs.getincrementaldecoder("utf-8")().decode(data))

for data in (b"a\\", b"\\x4", b"\\x41", b"\\u004", b"\\U0001f60", b"\\N", b"\\N{DIGIT", b"\\\\", b"\\\\u12"):
    show(lambda: codecs.getincrementaldecoder("unicode_escape")().decode(data))
    show(lambda: codecs.getincrementaldecoder("raw_unicode_escape")().decode(data))

for make in (
    lambda: codecs.getreader("utf-8")(io.BytesIO()),
    lambda: codecs.getwriter("utf-8")(io.BytesIO()),
    lambda: codecs.StreamReaderWriter(io.BytesIO(), codecs.getreader("utf-8"), codecs.getwriter("utf-8")),
    lambda: codecs.EncodedFile(io.BytesIO(), "utf-8", "latin-1"),
):
    show(lambda: copy.copy(make()))

print(codecs.getincrementalencoder("rot13")().encode("Hello"), codecs.getincrementaldecoder("rot-13")().decode("Uryyb"))
print(codecs.getincrementalencoder("hex")().encode(b"ab"), codecs.getincrementaldecoder("base64")().decode(b"YWI="))
print(codecs.getreader("hex")(io.BytesIO(b"616263")).read(), codecs.getreader("base64")(io.BytesIO(b"YQpi")).readline())
out = io.BytesIO()
codecs.getwriter("base64")(out).write(b"abc")
print(out.getvalue())

recoder = codecs.EncodedFile(io.BytesIO("é1\né2\n".encode("utf-16")), "utf-8", "utf-16")
print(recoder.readline(), recoder.read())
recoder.seek(0)
print(recoder.readlines())

# Two backslashes begin no escape where only two letters do.
for data in (b"\\\\u0041", b"\\\\u12", b"\\\\\\u0041", b"\\\\\\u12", b"\\a\\u0041", b"\\\\U12", b"\\", b"a\\\\"):
    show(lambda: data.decode("raw_unicode_escape"))

#> utf-8 'première\r\n' 's' 'econd'
#> 'thi' 'rd' '\nlast 😀' ''
#> True True
#> ['pre', 'mière\r\n'] ['second\r', 'third\n', 'last 😀']
#> True b''
#> utf-16 'première\r\n' 's' 'econd'
#> 'thi' 'rd' '\nlast 😀' ''
#> True True
#> ['pre', 'mière\r\n'] ['second\r', 'third\n', 'last 😀']
#> True b''
#> utf-16-be 'première\r\n' 's' 'econd'
#> 'thi' 'rd' '\nlast 😀' ''
#> True True
#> ['pre', 'mière\r\n'] ['second\r', 'third\n', 'last 😀']
#> True b''
#> utf-32 'première\r\n' 's' 'econd'
#> 'thi' 'rd' '\nlast 😀' ''
#> True True
#> ['pre', 'mière\r\n'] ['second\r', 'third\n', 'last 😀']
#> True b''
#> utf-8-sig 'première\r\n' 's' 'econd'
#> 'thi' 'rd' '\nlast 😀' ''
#> True True
#> ['pre', 'mière\r\n'] ['second\r', 'third\n', 'last 😀']
#> True b''
#> latin-1 'première\r\n' 's' 'econd'
#> 'thi' 'rd' '\nlast ' ''
#> True True
#> ['pre', 'mière\r\n'] ['second\r', 'third\n', 'last ']
#> True b''
#> unicode_escape 'première\r\n' 's' 'econd'
#> 'thi' 'rd' '\nlast 😀' ''
#> True True
#> ['pre', 'mière\r\n'] ['second\r', 'third\n', 'last 😀']
#> True b''
#> raw_unicode_escape 'première\r\n' 's' 'econd'
#> 'thi' 'rd' '\nlast 😀' ''
#> True True
#> ['pre', 'mière\r\n'] ['second\r', 'third\n', 'last 😀']
#> True b''
#> UnicodeError UTF-16 stream does not start with BOM
#> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> ''
#> ''
#> 'ab'
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xe0 in position 0: invalid continuation byte
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xf0 in position 0: invalid continuation byte
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xc1 in position 0: invalid start byte
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xf5 in position 0: invalid start byte
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte
#> ''
#> 'a'
#> 'a'
#> ''
#> '\\x4'
#> 'A'
#> '\\x41'
#> ''
#> ''
#> ''
#> ''
#> ''
#> '\\N'
#> ''
#> '\\N{DIGIT'
#> '\\'
#> '\\\\'
#> '\\u12'
#> '\\\\u12'
#> TypeError can't serialize StreamReader
#> TypeError can't serialize StreamWriter
#> TypeError can't serialize StreamReaderWriter
#> TypeError can't serialize StreamRecoder
#> Uryyb Hello
#> b'6162' b'ab'
#> b'abc' b'a\n'
#> b'YWJj\n'
#> b'\xc3\xa91\n' b'\xc3\xa92\n'
#> [b'\xc3\xa91\n', b'\xc3\xa92\n']
#> '\\\\u0041'
#> '\\\\u12'
#> '\\\\A'
#> UnicodeDecodeError 'rawunicodeescape' codec can't decode bytes in position 2-5: truncated \uXXXX escape
#> '\\aA'
#> '\\\\U12'
#> '\\'
#> 'a\\\\'
