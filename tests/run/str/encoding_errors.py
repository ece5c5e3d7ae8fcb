# encode and decode: what each handler does, and what a strict one says.


def attempt(name, action):
    try:
        print(name, ascii(action()))
    except UnicodeError as e:
        print(name, type(e).__name__, e)
        if hasattr(e, "start"):
            print("   ", e.encoding, ascii(e.object), e.start, e.end, e.reason)
    except Exception as e:
        print(name, type(e).__name__, e)


texts = ["plain", "é", "日本x", "😀", "a\ud800b", "\udc80", ""]
for t in texts:
    for codec in ("utf-8", "ascii", "latin-1"):
        attempt(f"{ascii(t)} {codec}", lambda: t.encode(codec))
        for errors in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape"):
            attempt(f"  {errors}", lambda: t.encode(codec, errors))

datas = [b"ok", b"\xff", b"\xc3\xa9", b"\xc3", b"\xe6\x97", b"a\xe6\x97b", b"\xed\xa0\x80", b"\xf0\x9f\x98\x80", b"\xf0\x9f\x98", b"\xc0\x80", b"\xf5\x80\x80\x80", b"\x80\x80", b"\xe0\x80\x80", b""]
for d in datas:
    for codec in ("utf-8", "ascii", "latin-1"):
        attempt(f"{d} {codec}", lambda: d.decode(codec))
        for errors in ("ignore", "replace", "backslashreplace", "surrogateescape"):
            attempt(f"  {errors}", lambda: d.decode(codec, errors))

attempt("codec", lambda: "a".encode("no-such"))
attempt("codec of bytes", lambda: b"a".decode("no-such"))
attempt("handler", lambda: "é".encode("ascii", "no-such"))
attempt("handler unused", lambda: "e".encode("ascii", "no-such"))
attempt("handler of bytes", lambda: b"\xff".decode("ascii", "no-such"))
attempt("int codec", lambda: "a".encode(5))
attempt("names", lambda: ["é".encode(n) for n in ("UTF8", "utf_8", "U8", "Latin1", "iso-8859-1", "UTF-8")])
attempt("named", lambda: "é".encode(encoding="ascii", errors="replace"))
attempt("str of bytes", lambda: str(b"\xc3\xa9", "utf-8"))
attempt("str errors", lambda: str(b"\xff", errors="replace"))
attempt("str of str", lambda: str("a", "utf-8"))
attempt("bytes of str", lambda: bytes("é"))
attempt("bytes coded", lambda: bytes("é", "utf-8"))
attempt("bytes of int", lambda: bytes(3, "utf-8"))
attempt("surrogates", lambda: "a\ud800".encode("utf-8", "surrogatepass"))
attempt("back", lambda: b"\xff\xe9".decode("ascii", "surrogateescape").encode("ascii", "surrogateescape"))

#> 'plain' utf-8 b'plain'
#>   ignore b'plain'
#>   replace b'plain'
#>   backslashreplace b'plain'
#>   xmlcharrefreplace b'plain'
#>   surrogateescape b'plain'
#> 'plain' ascii b'plain'
#>   ignore b'plain'
#>   replace b'plain'
#>   backslashreplace b'plain'
#>   xmlcharrefreplace b'plain'
#>   surrogateescape b'plain'
#> 'plain' latin-1 b'plain'
#>   ignore b'plain'
#>   replace b'plain'
#>   backslashreplace b'plain'
#>   xmlcharrefreplace b'plain'
#>   surrogateescape b'plain'
#> '\xe9' utf-8 b'\xc3\xa9'
#>   ignore b'\xc3\xa9'
#>   replace b'\xc3\xa9'
#>   backslashreplace b'\xc3\xa9'
#>   xmlcharrefreplace b'\xc3\xa9'
#>   surrogateescape b'\xc3\xa9'
#> '\xe9' ascii UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#>     ascii '\xe9' 0 1 ordinal not in range(128)
#>   ignore b''
#>   replace b'?'
#>   backslashreplace b'\\xe9'
#>   xmlcharrefreplace b'&#233;'
#>   surrogateescape UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#>     ascii '\xe9' 0 1 ordinal not in range(128)
#> '\xe9' latin-1 b'\xe9'
#>   ignore b'\xe9'
#>   replace b'\xe9'
#>   backslashreplace b'\xe9'
#>   xmlcharrefreplace b'\xe9'
#>   surrogateescape b'\xe9'
#> '\u65e5\u672cx' utf-8 b'\xe6\x97\xa5\xe6\x9c\xacx'
#>   ignore b'\xe6\x97\xa5\xe6\x9c\xacx'
#>   replace b'\xe6\x97\xa5\xe6\x9c\xacx'
#>   backslashreplace b'\xe6\x97\xa5\xe6\x9c\xacx'
#>   xmlcharrefreplace b'\xe6\x97\xa5\xe6\x9c\xacx'
#>   surrogateescape b'\xe6\x97\xa5\xe6\x9c\xacx'
#> '\u65e5\u672cx' ascii UnicodeEncodeError 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
#>     ascii '\u65e5\u672cx' 0 2 ordinal not in range(128)
#>   ignore b'x'
#>   replace b'??x'
#>   backslashreplace b'\\u65e5\\u672cx'
#>   xmlcharrefreplace b'&#26085;&#26412;x'
#>   surrogateescape UnicodeEncodeError 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
#>     ascii '\u65e5\u672cx' 0 2 ordinal not in range(128)
#> '\u65e5\u672cx' latin-1 UnicodeEncodeError 'latin-1' codec can't encode characters in position 0-1: ordinal not in range(256)
#>     latin-1 '\u65e5\u672cx' 0 2 ordinal not in range(256)
#>   ignore b'x'
#>   replace b'??x'
#>   backslashreplace b'\\u65e5\\u672cx'
#>   xmlcharrefreplace b'&#26085;&#26412;x'
#>   surrogateescape UnicodeEncodeError 'latin-1' codec can't encode characters in position 0-1: ordinal not in range(256)
#>     latin-1 '\u65e5\u672cx' 0 2 ordinal not in range(256)
#> '\U0001f600' utf-8 b'\xf0\x9f\x98\x80'
#>   ignore b'\xf0\x9f\x98\x80'
#>   replace b'\xf0\x9f\x98\x80'
#>   backslashreplace b'\xf0\x9f\x98\x80'
#>   xmlcharrefreplace b'\xf0\x9f\x98\x80'
#>   surrogateescape b'\xf0\x9f\x98\x80'
#> '\U0001f600' ascii UnicodeEncodeError 'ascii' codec can't encode character '\U0001f600' in position 0: ordinal not in range(128)
#>     ascii '\U0001f600' 0 1 ordinal not in range(128)
#>   ignore b''
#>   replace b'?'
#>   backslashreplace b'\\U0001f600'
#>   xmlcharrefreplace b'&#128512;'
#>   surrogateescape UnicodeEncodeError 'ascii' codec can't encode character '\U0001f600' in position 0: ordinal not in range(128)
#>     ascii '\U0001f600' 0 1 ordinal not in range(128)
#> '\U0001f600' latin-1 UnicodeEncodeError 'latin-1' codec can't encode character '\U0001f600' in position 0: ordinal not in range(256)
#>     latin-1 '\U0001f600' 0 1 ordinal not in range(256)
#>   ignore b''
#>   replace b'?'
#>   backslashreplace b'\\U0001f600'
#>   xmlcharrefreplace b'&#128512;'
#>   surrogateescape UnicodeEncodeError 'latin-1' codec can't encode character '\U0001f600' in position 0: ordinal not in range(256)
#>     latin-1 '\U0001f600' 0 1 ordinal not in range(256)
#> 'a\ud800b' utf-8 UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed
#>     utf-8 'a\ud800b' 1 2 surrogates not allowed
#>   ignore b'ab'
#>   replace b'a?b'
#>   backslashreplace b'a\\ud800b'
#>   xmlcharrefreplace b'a&#55296;b'
#>   surrogateescape UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed
#>     utf-8 'a\ud800b' 1 2 surrogates not allowed
#> 'a\ud800b' ascii UnicodeEncodeError 'ascii' codec can't encode character '\ud800' in position 1: ordinal not in range(128)
#>     ascii 'a\ud800b' 1 2 ordinal not in range(128)
#>   ignore b'ab'
#>   replace b'a?b'
#>   backslashreplace b'a\\ud800b'
#>   xmlcharrefreplace b'a&#55296;b'
#>   surrogateescape UnicodeEncodeError 'ascii' codec can't encode character '\ud800' in position 1: ordinal not in range(128)
#>     ascii 'a\ud800b' 1 2 ordinal not in range(128)
#> 'a\ud800b' latin-1 UnicodeEncodeError 'latin-1' codec can't encode character '\ud800' in position 1: ordinal not in range(256)
#>     latin-1 'a\ud800b' 1 2 ordinal not in range(256)
#>   ignore b'ab'
#>   replace b'a?b'
#>   backslashreplace b'a\\ud800b'
#>   xmlcharrefreplace b'a&#55296;b'
#>   surrogateescape UnicodeEncodeError 'latin-1' codec can't encode character '\ud800' in position 1: ordinal not in range(256)
#>     latin-1 'a\ud800b' 1 2 ordinal not in range(256)
#> '\udc80' utf-8 UnicodeEncodeError 'utf-8' codec can't encode character '\udc80' in position 0: surrogates not allowed
#>     utf-8 '\udc80' 0 1 surrogates not allowed
#>   ignore b''
#>   replace b'?'
#>   backslashreplace b'\\udc80'
#>   xmlcharrefreplace b'&#56448;'
#>   surrogateescape b'\x80'
#> '\udc80' ascii UnicodeEncodeError 'ascii' codec can't encode character '\udc80' in position 0: ordinal not in range(128)
#>     ascii '\udc80' 0 1 ordinal not in range(128)
#>   ignore b''
#>   replace b'?'
#>   backslashreplace b'\\udc80'
#>   xmlcharrefreplace b'&#56448;'
#>   surrogateescape b'\x80'
#> '\udc80' latin-1 UnicodeEncodeError 'latin-1' codec can't encode character '\udc80' in position 0: ordinal not in range(256)
#>     latin-1 '\udc80' 0 1 ordinal not in range(256)
#>   ignore b''
#>   replace b'?'
#>   backslashreplace b'\\udc80'
#>   xmlcharrefreplace b'&#56448;'
#>   surrogateescape b'\x80'
#> '' utf-8 b''
#>   ignore b''
#>   replace b''
#>   backslashreplace b''
#>   xmlcharrefreplace b''
#>   surrogateescape b''
#> '' ascii b''
#>   ignore b''
#>   replace b''
#>   backslashreplace b''
#>   xmlcharrefreplace b''
#>   surrogateescape b''
#> '' latin-1 b''
#>   ignore b''
#>   replace b''
#>   backslashreplace b''
#>   xmlcharrefreplace b''
#>   surrogateescape b''
#> b'ok' utf-8 'ok'
#>   ignore 'ok'
#>   replace 'ok'
#>   backslashreplace 'ok'
#>   surrogateescape 'ok'
#> b'ok' ascii 'ok'
#>   ignore 'ok'
#>   replace 'ok'
#>   backslashreplace 'ok'
#>   surrogateescape 'ok'
#> b'ok' latin-1 'ok'
#>   ignore 'ok'
#>   replace 'ok'
#>   backslashreplace 'ok'
#>   surrogateescape 'ok'
#> b'\xff' utf-8 UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#>     utf-8 b'\xff' 0 1 invalid start byte
#>   ignore ''
#>   replace '\ufffd'
#>   backslashreplace '\\xff'
#>   surrogateescape '\udcff'
#> b'\xff' ascii UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#>     ascii b'\xff' 0 1 ordinal not in range(128)
#>   ignore ''
#>   replace '\ufffd'
#>   backslashreplace '\\xff'
#>   surrogateescape '\udcff'
#> b'\xff' latin-1 '\xff'
#>   ignore '\xff'
#>   replace '\xff'
#>   backslashreplace '\xff'
#>   surrogateescape '\xff'
#> b'\xc3\xa9' utf-8 '\xe9'
#>   ignore '\xe9'
#>   replace '\xe9'
#>   backslashreplace '\xe9'
#>   surrogateescape '\xe9'
#> b'\xc3\xa9' ascii UnicodeDecodeError 'ascii' codec can't decode byte 0xc3 in position 0: ordinal not in range(128)
#>     ascii b'\xc3\xa9' 0 1 ordinal not in range(128)
#>   ignore ''
#>   replace '\ufffd\ufffd'
#>   backslashreplace '\\xc3\\xa9'
#>   surrogateescape '\udcc3\udca9'
#> b'\xc3\xa9' latin-1 '\xc3\xa9'
#>   ignore '\xc3\xa9'
#>   replace '\xc3\xa9'
#>   backslashreplace '\xc3\xa9'
#>   surrogateescape '\xc3\xa9'
#> b'\xc3' utf-8 UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 0: unexpected end of data
#>     utf-8 b'\xc3' 0 1 unexpected end of data
#>   ignore ''
#>   replace '\ufffd'
#>   backslashreplace '\\xc3'
#>   surrogateescape '\udcc3'
#> b'\xc3' ascii UnicodeDecodeError 'ascii' codec can't decode byte 0xc3 in position 0: ordinal not in range(128)
#>     ascii b'\xc3' 0 1 ordinal not in range(128)
#>   ignore ''
#>   replace '\ufffd'
#>   backslashreplace '\\xc3'
#>   surrogateescape '\udcc3'
#> b'\xc3' latin-1 '\xc3'
#>   ignore '\xc3'
#>   replace '\xc3'
#>   backslashreplace '\xc3'
#>   surrogateescape '\xc3'
#> b'\xe6\x97' utf-8 UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
#>     utf-8 b'\xe6\x97' 0 2 unexpected end of data
#>   ignore ''
#>   replace '\ufffd'
#>   backslashreplace '\\xe6\\x97'
#>   surrogateescape '\udce6\udc97'
#> b'\xe6\x97' ascii UnicodeDecodeError 'ascii' codec can't decode byte 0xe6 in position 0: ordinal not in range(128)
#>     ascii b'\xe6\x97' 0 1 ordinal not in range(128)
#>   ignore ''
#>   replace '\ufffd\ufffd'
#>   backslashreplace '\\xe6\\x97'
#>   surrogateescape '\udce6\udc97'
#> b'\xe6\x97' latin-1 '\xe6\x97'
#>   ignore '\xe6\x97'
#>   replace '\xe6\x97'
#>   backslashreplace '\xe6\x97'
#>   surrogateescape '\xe6\x97'
#> b'a\xe6\x97b' utf-8 UnicodeDecodeError 'utf-8' codec can't decode bytes in position 1-2: invalid continuation byte
#>     utf-8 b'a\xe6\x97b' 1 3 invalid continuation byte
#>   ignore 'ab'
#>   replace 'a\ufffdb'
#>   backslashreplace 'a\\xe6\\x97b'
#>   surrogateescape 'a\udce6\udc97b'
#> b'a\xe6\x97b' ascii UnicodeDecodeError 'ascii' codec can't decode byte 0xe6 in position 1: ordinal not in range(128)
#>     ascii b'a\xe6\x97b' 1 2 ordinal not in range(128)
#>   ignore 'ab'
#>   replace 'a\ufffd\ufffdb'
#>   backslashreplace 'a\\xe6\\x97b'
#>   surrogateescape 'a\udce6\udc97b'
#> b'a\xe6\x97b' latin-1 'a\xe6\x97b'
#>   ignore 'a\xe6\x97b'
#>   replace 'a\xe6\x97b'
#>   backslashreplace 'a\xe6\x97b'
#>   surrogateescape 'a\xe6\x97b'
#> b'\xed\xa0\x80' utf-8 UnicodeDecodeError 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
#>     utf-8 b'\xed\xa0\x80' 0 1 invalid continuation byte
#>   ignore ''
#>   replace '\ufffd\ufffd\ufffd'
#>   backslashreplace '\\xed\\xa0\\x80'
#>   surrogateescape '\udced\udca0\udc80'
#> b'\xed\xa0\x80' ascii UnicodeDecodeError 'ascii' codec can't decode byte 0xed in position 0: ordinal not in range(128)
#>     ascii b'\xed\xa0\x80' 0 1 ordinal not in range(128)
#>   ignore ''
#>   replace '\ufffd\ufffd\ufffd'
#>   backslashreplace '\\xed\\xa0\\x80'
#>   surrogateescape '\udced\udca0\udc80'
#> b'\xed\xa0\x80' latin-1 '\xed\xa0\x80'
#>   ignore '\xed\xa0\x80'
#>   replace '\xed\xa0\x80'
#>   backslashreplace '\xed\xa0\x80'
#>   surrogateescape '\xed\xa0\x80'
#> b'\xf0\x9f\x98\x80' utf-8 '\U0001f600'
#>   ignore '\U0001f600'
#>   replace '\U0001f600'
#>   backslashreplace '\U0001f600'
#>   surrogateescape '\U0001f600'
#> b'\xf0\x9f\x98\x80' ascii UnicodeDecodeError 'ascii' codec can't decode byte 0xf0 in position 0: ordinal not in range(128)
#>     ascii b'\xf0\x9f\x98\x80' 0 1 ordinal not in range(128)
#>   ignore ''
#>   replace '\ufffd\ufffd\ufffd\ufffd'
#>   backslashreplace '\\xf0\\x9f\\x98\\x80'
#>   surrogateescape '\udcf0\udc9f\udc98\udc80'
#> b'\xf0\x9f\x98\x80' latin-1 '\xf0\x9f\x98\x80'
#>   ignore '\xf0\x9f\x98\x80'
#>   replace '\xf0\x9f\x98\x80'
#>   backslashreplace '\xf0\x9f\x98\x80'
#>   surrogateescape '\xf0\x9f\x98\x80'
#> b'\xf0\x9f\x98' utf-8 UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-2: unexpected end of data
#>     utf-8 b'\xf0\x9f\x98' 0 3 unexpected end of data
#>   ignore ''
#>   replace '\ufffd'
#>   backslashreplace '\\xf0\\x9f\\x98'
#>   surrogateescape '\udcf0\udc9f\udc98'
#> b'\xf0\x9f\x98' ascii UnicodeDecodeError 'ascii' codec can't decode byte 0xf0 in position 0: ordinal not in range(128)
#>     ascii b'\xf0\x9f\x98' 0 1 ordinal not in range(128)
#>   ignore ''
#>   replace '\ufffd\ufffd\ufffd'
#>   backslashreplace '\\xf0\\x9f\\x98'
#>   surrogateescape '\udcf0\udc9f\udc98'
#> b'\xf0\x9f\x98' latin-1 '\xf0\x9f\x98'
#>   ignore '\xf0\x9f\x98'
#>   replace '\xf0\x9f\x98'
#>   backslashreplace '\xf0\x9f\x98'
#>   surrogateescape '\xf0\x9f\x98'
#> b'\xc0\x80' utf-8 UnicodeDecodeError 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte
#>     utf-8 b'\xc0\x80' 0 1 invalid start byte
#>   ignore ''
#>   replace '\ufffd\ufffd'
#>   backslashreplace '\\xc0\\x80'
#>   surrogateescape '\udcc0\udc80'
#> b'\xc0\x80' ascii UnicodeDecodeError 'ascii' codec can't decode byte 0xc0 in position 0: ordinal not in range(128)
#>     ascii b'\xc0\x80' 0 1 ordinal not in range(128)
#>   ignore ''
#>   replace '\ufffd\ufffd'
#>   backslashreplace '\\xc0\\x80'
#>   surrogateescape '\udcc0\udc80'
#> b'\xc0\x80' latin-1 '\xc0\x80'
#>   ignore '\xc0\x80'
#>   replace '\xc0\x80'
#>   backslashreplace '\xc0\x80'
#>   surrogateescape '\xc0\x80'
#> b'\xf5\x80\x80\x80' utf-8 UnicodeDecodeError 'utf-8' codec can't decode byte 0xf5 in position 0: invalid start byte
#>     utf-8 b'\xf5\x80\x80\x80' 0 1 invalid start byte
#>   ignore ''
#>   replace '\ufffd\ufffd\ufffd\ufffd'
#>   backslashreplace '\\xf5\\x80\\x80\\x80'
#>   surrogateescape '\udcf5\udc80\udc80\udc80'
#> b'\xf5\x80\x80\x80' ascii UnicodeDecodeError 'ascii' codec can't decode byte 0xf5 in position 0: ordinal not in range(128)
#>     ascii b'\xf5\x80\x80\x80' 0 1 ordinal not in range(128)
#>   ignore ''
#>   replace '\ufffd\ufffd\ufffd\ufffd'
#>   backslashreplace '\\xf5\\x80\\x80\\x80'
#>   surrogateescape '\udcf5\udc80\udc80\udc80'
#> b'\xf5\x80\x80\x80' latin-1 '\xf5\x80\x80\x80'
#>   ignore '\xf5\x80\x80\x80'
#>   replace '\xf5\x80\x80\x80'
#>   backslashreplace '\xf5\x80\x80\x80'
#>   surrogateescape '\xf5\x80\x80\x80'
#> b'\x80\x80' utf-8 UnicodeDecodeError 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte
#>     utf-8 b'\x80\x80' 0 1 invalid start byte
#>   ignore ''
#>   replace '\ufffd\ufffd'
#>   backslashreplace '\\x80\\x80'
#>   surrogateescape '\udc80\udc80'
#> b'\x80\x80' ascii UnicodeDecodeError 'ascii' codec can't decode byte 0x80 in position 0: ordinal not in range(128)
#>     ascii b'\x80\x80' 0 1 ordinal not in range(128)
#>   ignore ''
#>   replace '\ufffd\ufffd'
#>   backslashreplace '\\x80\\x80'
#>   surrogateescape '\udc80\udc80'
#> b'\x80\x80' latin-1 '\x80\x80'
#>   ignore '\x80\x80'
#>   replace '\x80\x80'
#>   backslashreplace '\x80\x80'
#>   surrogateescape '\x80\x80'
#> b'\xe0\x80\x80' utf-8 UnicodeDecodeError 'utf-8' codec can't decode byte 0xe0 in position 0: invalid continuation byte
#>     utf-8 b'\xe0\x80\x80' 0 1 invalid continuation byte
#>   ignore ''
#>   replace '\ufffd\ufffd\ufffd'
#>   backslashreplace '\\xe0\\x80\\x80'
#>   surrogateescape '\udce0\udc80\udc80'
#> b'\xe0\x80\x80' ascii UnicodeDecodeError 'ascii' codec can't decode byte 0xe0 in position 0: ordinal not in range(128)
#>     ascii b'\xe0\x80\x80' 0 1 ordinal not in range(128)
#>   ignore ''
#>   replace '\ufffd\ufffd\ufffd'
#>   backslashreplace '\\xe0\\x80\\x80'
#>   surrogateescape '\udce0\udc80\udc80'
#> b'\xe0\x80\x80' latin-1 '\xe0\x80\x80'
#>   ignore '\xe0\x80\x80'
#>   replace '\xe0\x80\x80'
#>   backslashreplace '\xe0\x80\x80'
#>   surrogateescape '\xe0\x80\x80'
#> b'' utf-8 ''
#>   ignore ''
#>   replace ''
#>   backslashreplace ''
#>   surrogateescape ''
#> b'' ascii ''
#>   ignore ''
#>   replace ''
#>   backslashreplace ''
#>   surrogateescape ''
#> b'' latin-1 ''
#>   ignore ''
#>   replace ''
#>   backslashreplace ''
#>   surrogateescape ''
#> codec LookupError unknown encoding: no-such
#> codec of bytes LookupError unknown encoding: no-such
#> handler LookupError unknown error handler name 'no-such'
#> handler unused b'e'
#> handler of bytes LookupError unknown error handler name 'no-such'
#> int codec TypeError encode() argument 'encoding' must be str, not int
#> names [b'\xc3\xa9', b'\xc3\xa9', b'\xc3\xa9', b'\xe9', b'\xe9', b'\xc3\xa9']
#> named b'?'
#> str of bytes '\xe9'
#> str errors '\ufffd'
#> str of str TypeError decoding str is not supported
#> bytes of str TypeError string argument without an encoding
#> bytes coded b'\xc3\xa9'
#> bytes of int TypeError encoding without a string argument
#> surrogates b'a\xed\xa0\x80'
#> back b'\xff\xe9'
