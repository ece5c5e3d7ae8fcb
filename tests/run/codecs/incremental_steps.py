# Incremental encoders and decoders: bytes one at a time, state, reset, final, errors at the ends of pieces.
import codecs


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


TEXT = "aé€😀z\n"
for name in ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "latin-1", "ascii", "utf-8-sig", "cp1252"):
    try:
        data = TEXT.encode(name)
    except UnicodeEncodeError as e:
        data = TEXT.encode(name, "replace")
        print(name, e.reason, e.start, e.end)
    decoder = codecs.getincrementaldecoder(name)()
    parts = [decoder.decode(bytes([b])) for b in data] + [decoder.decode(b"", True)]
    print(name, parts)
    assert "".join(parts) == data.decode(name)
    encoder = codecs.getincrementalencoder(name)("replace")
    pieces = [encoder.encode(c) for c in TEXT] + [encoder.encode("", True)]
    print(name, pieces)
    encoder.reset()
    again = encoder.encode(TEXT, True)
    assert again == b"".join(pieces), (name, again)
d = codecs.getincrementaldecoder("utf-8")()
told("half", d.decode, b"\xe2\x82")
print(d.getstate())
told("end in half", d.decode, b"", True)
d.reset()
print(d.getstate(), d.decode(b"ok"))
told("wrong next", d.decode, b"\xe2\x41")
d.reset()
d.decode(b"\xf0\x9f")
state = d.getstate()
print(state, d.decode(b"\x98\x80"))
d.setstate(state)
print(d.decode(b"\x98\x81"))
for errors in ("ignore", "replace", "backslashreplace", "surrogateescape"):
    d = codecs.getincrementaldecoder("utf-8")(errors)
    print(errors, [d.decode(b) for b in (b"a\xff", b"\xe2", b"\x82b", b"\xf0\x9f")], repr(d.decode(b"", True)), d.errors)
d = codecs.getincrementaldecoder("ascii")()
told("ascii high", d.decode, b"a\x80")
told("iterdecode", lambda: list(codecs.iterdecode([b"\xc3", b"\xa9a", b"", b"\xe2\x82", b"\xac"], "utf-8")))
told("iterencode", lambda: list(codecs.iterencode(["a", "é", ""], "utf-16")))
told("iterencode bad", lambda: list(codecs.iterencode(["a", "é"], "ascii")))
told("iterencode repl", lambda: list(codecs.iterencode(["a", "é"], "ascii", "xmlcharrefreplace")))
for name in ("utf8", "UTF_8", "u8", "Latin1", "L1", "iso-8859-1", "ascii", "646", "us-ascii", "cp65001", "nope", "", "utf 8", "utf-8-sig"):
    told(f"lookup {name!r}", lambda: codecs.lookup(name).name)
    told(f"encode {name!r}", "aé".encode, name, "replace")
info = codecs.lookup("utf-8")
print(len(info), info.name, info.encode("é"), info.decode(b"\xc3\xa9"), info[0] is info.encode, isinstance(info, tuple))
told("decode", codecs.decode, b"abc")
told("decode text", codecs.decode, "abc", "rot13")
told("encode", codecs.encode, "abc", "utf-16-be")
told("hex", codecs.encode, b"\x01\xff", "hex")
told("hex back", codecs.decode, b"01ff", "hex_codec")
told("not text", "abc".encode, "rot13")
told("not bytes", b"abc".decode, "hex")
told("base64", codecs.encode, b"hello", "base64")
for f in (codecs.utf_8_decode, codecs.latin_1_decode, codecs.ascii_decode):
    told(f.__name__, f, b"ab")
told("partial utf8", codecs.utf_8_decode, b"a\xe2\x82", "strict", False)
told("partial utf8 final", codecs.utf_8_decode, b"a\xe2\x82", "strict", True)
told("unicode_escape", lambda: "é\n\u20ac😀\\".encode("unicode_escape"))
told("unicode_escape back", lambda: rb"\xe9\n\u20ac\U0001f600".decode("unicode_escape"))
told("raw", lambda: "é€😀\\u".encode("raw_unicode_escape"))
print(codecs.BOM_UTF8, codecs.BOM_UTF16, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM)

#> utf-8 ['a', '', 'é', '', '', '€', '', '', '', '😀', 'z', '\n', '']
#> utf-8 [b'a', b'\xc3\xa9', b'\xe2\x82\xac', b'\xf0\x9f\x98\x80', b'z', b'\n', b'']
#> utf-16 ['', '', '', 'a', '', 'é', '', '€', '', '', '', '😀', '', 'z', '', '\n', '']
#> utf-16 [b'\xff\xfea\x00', b'\xe9\x00', b'\xac ', b'=\xd8\x00\xde', b'z\x00', b'\n\x00', b'']
#> utf-16-le ['', 'a', '', 'é', '', '€', '', '', '', '😀', '', 'z', '', '\n', '']
#> utf-16-le [b'a\x00', b'\xe9\x00', b'\xac ', b'=\xd8\x00\xde', b'z\x00', b'\n\x00', b'']
#> utf-16-be ['', 'a', '', 'é', '', '€', '', '', '', '😀', '', 'z', '', '\n', '']
#> utf-16-be [b'\x00a', b'\x00\xe9', b' \xac', b'\xd8=\xde\x00', b'\x00z', b'\x00\n', b'']
#> utf-32 ['', '', '', '', '', '', '', 'a', '', '', '', 'é', '', '', '', '€', '', '', '', '😀', '', '', '', 'z', '', '', '', '\n', '']
#> utf-32 [b'\xff\xfe\x00\x00a\x00\x00\x00', b'\xe9\x00\x00\x00', b'\xac \x00\x00', b'\x00\xf6\x01\x00', b'z\x00\x00\x00', b'\n\x00\x00\x00', b'']
#> utf-32-le ['', '', '', 'a', '', '', '', 'é', '', '', '', '€', '', '', '', '😀', '', '', '', 'z', '', '', '', '\n', '']
#> utf-32-le [b'a\x00\x00\x00', b'\xe9\x00\x00\x00', b'\xac \x00\x00', b'\x00\xf6\x01\x00', b'z\x00\x00\x00', b'\n\x00\x00\x00', b'']
#> latin-1 ordinal not in range(256) 2 4
#> latin-1 ['a', 'é', '?', '?', 'z', '\n', '']
#> latin-1 [b'a', b'\xe9', b'?', b'?', b'z', b'\n', b'']
#> ascii ordinal not in range(128) 1 4
#> ascii ['a', '?', '?', '?', 'z', '\n', '']
#> ascii [b'a', b'?', b'?', b'?', b'z', b'\n', b'']
#> utf-8-sig ['', '', '', 'a', '', 'é', '', '', '€', '', '', '', '😀', 'z', '\n', '']
#> utf-8-sig [b'\xef\xbb\xbfa', b'\xc3\xa9', b'\xe2\x82\xac', b'\xf0\x9f\x98\x80', b'z', b'\n', b'']
#> cp1252 character maps to <undefined> 3 4
#> cp1252 ['a', 'é', '€', '?', 'z', '\n', '']
#> cp1252 [b'a', b'\xe9', b'\x80', b'?', b'z', b'\n', b'']
#> half -> ''
#> (b'\xe2\x82', 0)
#> end in half !! UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
#> (b'', 0) ok
#> wrong next !! UnicodeDecodeError 'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte
#> (b'\xf0\x9f', 0) 😀
#> 😁
#> ignore ['a', '', 'b', ''] '' ignore
#> replace ['a�', '', '�b', ''] '�' replace
#> backslashreplace ['a\\xff', '', '\\xe2\\x82b', ''] '\\xf0\\x9f' backslashreplace
#> surrogateescape ['a\udcff', '', '\udce2\udc82b', ''] '\udcf0\udc9f' surrogateescape
#> ascii high !! UnicodeDecodeError 'ascii' codec can't decode byte 0x80 in position 1: ordinal not in range(128)
#> iterdecode -> ['éa', '€']
#> iterencode -> [b'\xff\xfea\x00', b'\xe9\x00']
#> iterencode bad !! UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> iterencode repl -> [b'a', b'&#233;']
#> lookup 'utf8' -> 'utf-8'
#> encode 'utf8' -> b'a\xc3\xa9'
#> lookup 'UTF_8' -> 'utf-8'
#> encode 'UTF_8' -> b'a\xc3\xa9'
#> lookup 'u8' -> 'utf-8'
#> encode 'u8' -> b'a\xc3\xa9'
#> lookup 'Latin1' -> 'iso8859-1'
#> encode 'Latin1' -> b'a\xe9'
#> lookup 'L1' -> 'iso8859-1'
#> encode 'L1' -> b'a\xe9'
#> lookup 'iso-8859-1' -> 'iso8859-1'
#> encode 'iso-8859-1' -> b'a\xe9'
#> lookup 'ascii' -> 'ascii'
#> encode 'ascii' -> b'a?'
#> lookup '646' -> 'ascii'
#> encode '646' -> b'a?'
#> lookup 'us-ascii' -> 'ascii'
#> encode 'us-ascii' -> b'a?'
#> lookup 'cp65001' -> 'utf-8'
#> encode 'cp65001' -> b'a\xc3\xa9'
#> lookup 'nope' !! LookupError unknown encoding: nope
#> encode 'nope' !! LookupError unknown encoding: nope
#> lookup '' !! LookupError unknown encoding: 
#> encode '' !! LookupError unknown encoding: 
#> lookup 'utf 8' -> 'utf-8'
#> encode 'utf 8' -> b'a\xc3\xa9'
#> lookup 'utf-8-sig' -> 'utf-8-sig'
#> encode 'utf-8-sig' -> b'\xef\xbb\xbfa\xc3\xa9'
#> 4 utf-8 (b'\xc3\xa9', 1) ('é', 2) True True
#> decode -> 'abc'
#> decode text -> 'nop'
#> encode -> b'\x00a\x00b\x00c'
#> hex -> b'01ff'
#> hex back -> b'\x01\xff'
#> not text !! LookupError 'rot13' is not a text encoding; use codecs.encode() to handle arbitrary codecs
#> not bytes !! LookupError 'hex' is not a text encoding; use codecs.decode() to handle arbitrary codecs
#> base64 -> b'aGVsbG8=\n'
#> utf_8_decode -> ('ab', 2)
#> latin_1_decode -> ('ab', 2)
#> ascii_decode -> ('ab', 2)
#> partial utf8 -> ('a', 1)
#> partial utf8 final !! UnicodeDecodeError 'utf-8' codec can't decode bytes in position 1-2: unexpected end of data
#> unicode_escape -> b'\\xe9\\n\\u20ac\\U0001f600\\\\'
#> unicode_escape back -> 'é\n€😀'
#> raw -> b'\xe9\\u20ac\\U0001f600\\u'
#> b'\xef\xbb\xbf' b'\xff\xfe' b'\xfe\xff' b'\xff\xfe\x00\x00' b'\xff\xfe'
