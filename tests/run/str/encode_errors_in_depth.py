# encode and decode: each handler with each codec, arguments by name, the attributes of the errors.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


for codec in ("ascii", "latin-1", "utf-8", "cp1252", "utf-16-le", "cp437"):
    for handler in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass"):
        for text in ("aé€", "😀", "x\udc80y", "\ud800"):
            try:
                print(codec, handler, text.encode(codec, handler))
            except UnicodeEncodeError as e:
                print(codec, handler, e.encoding, ascii(e.object), e.start, e.end, e.reason)
            except Exception as e:
                print(codec, handler, type(e).__name__, e)
for codec in ("ascii", "utf-8", "utf-16", "utf-32-be", "cp1252"):
    for handler in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass", "xmlcharrefreplace"):
        for data in (b"a\xe9b", b"\xf0\x9f\x98", b"\xed\xa0\x80z", b"\x81"):
            try:
                print(codec, handler, ascii(data.decode(codec, handler)))
            except UnicodeDecodeError as e:
                print(codec, handler, e.encoding, e.object, e.start, e.end, e.reason)
            except Exception as e:
                print(codec, handler, type(e).__name__, e)
print("é".encode(), "é".encode(encoding="latin-1"), "é".encode(errors="ignore"), "é".encode("ASCII", errors="replace"), "é".encode("Latin_1"), "é".encode("ISO-8859-1"), "é".encode("U8"), "é".encode("utf8"))
for args in ((1,), (None,), ("utf-8", 1), ("utf-8", None), ("utf-8", "strict", 1), ("nope",), ("utf-8\x00",), ("ascii", "nope"), ("hex",), ("rot13",), ("",)):
    tell("é".encode, *args)
for args in ((1,), ("nope",), ("ascii", "nope"), ("utf-8", 2), ("hex",), ("",)):
    tell(b"\xe9".decode, *args)
tell("abc".encode, "ascii", "nope")
tell(lambda: "a".encode(codec="x"))
tell(lambda: b"a".decode(encoding="ascii", errors="strict"))

#> ascii strict ascii 'a\xe9\u20ac' 1 3 ordinal not in range(128)
#> ascii strict ascii '\U0001f600' 0 1 ordinal not in range(128)
#> ascii strict ascii 'x\udc80y' 1 2 ordinal not in range(128)
#> ascii strict ascii '\ud800' 0 1 ordinal not in range(128)
#> ascii ignore b'a'
#> ascii ignore b''
#> ascii ignore b'xy'
#> ascii ignore b''
#> ascii replace b'a??'
#> ascii replace b'?'
#> ascii replace b'x?y'
#> ascii replace b'?'
#> ascii backslashreplace b'a\\xe9\\u20ac'
#> ascii backslashreplace b'\\U0001f600'
#> ascii backslashreplace b'x\\udc80y'
#> ascii backslashreplace b'\\ud800'
#> ascii xmlcharrefreplace b'a&#233;&#8364;'
#> ascii xmlcharrefreplace b'&#128512;'
#> ascii xmlcharrefreplace b'x&#56448;y'
#> ascii xmlcharrefreplace b'&#55296;'
#> ascii surrogateescape ascii 'a\xe9\u20ac' 1 3 ordinal not in range(128)
#> ascii surrogateescape ascii '\U0001f600' 0 1 ordinal not in range(128)
#> ascii surrogateescape b'x\x80y'
#> ascii surrogateescape ascii '\ud800' 0 1 ordinal not in range(128)
#> ascii surrogatepass ascii 'a\xe9\u20ac' 1 3 ordinal not in range(128)
#> ascii surrogatepass ascii '\U0001f600' 0 1 ordinal not in range(128)
#> ascii surrogatepass ascii 'x\udc80y' 1 2 ordinal not in range(128)
#> ascii surrogatepass ascii '\ud800' 0 1 ordinal not in range(128)
#> latin-1 strict latin-1 'a\xe9\u20ac' 2 3 ordinal not in range(256)
#> latin-1 strict latin-1 '\U0001f600' 0 1 ordinal not in range(256)
#> latin-1 strict latin-1 'x\udc80y' 1 2 ordinal not in range(256)
#> latin-1 strict latin-1 '\ud800' 0 1 ordinal not in range(256)
#> latin-1 ignore b'a\xe9'
#> latin-1 ignore b''
#> latin-1 ignore b'xy'
#> latin-1 ignore b''
#> latin-1 replace b'a\xe9?'
#> latin-1 replace b'?'
#> latin-1 replace b'x?y'
#> latin-1 replace b'?'
#> latin-1 backslashreplace b'a\xe9\\u20ac'
#> latin-1 backslashreplace b'\\U0001f600'
#> latin-1 backslashreplace b'x\\udc80y'
#> latin-1 backslashreplace b'\\ud800'
#> latin-1 xmlcharrefreplace b'a\xe9&#8364;'
#> latin-1 xmlcharrefreplace b'&#128512;'
#> latin-1 xmlcharrefreplace b'x&#56448;y'
#> latin-1 xmlcharrefreplace b'&#55296;'
#> latin-1 surrogateescape latin-1 'a\xe9\u20ac' 2 3 ordinal not in range(256)
#> latin-1 surrogateescape latin-1 '\U0001f600' 0 1 ordinal not in range(256)
#> latin-1 surrogateescape b'x\x80y'
#> latin-1 surrogateescape latin-1 '\ud800' 0 1 ordinal not in range(256)
#> latin-1 surrogatepass latin-1 'a\xe9\u20ac' 2 3 ordinal not in range(256)
#> latin-1 surrogatepass latin-1 '\U0001f600' 0 1 ordinal not in range(256)
#> latin-1 surrogatepass latin-1 'x\udc80y' 1 2 ordinal not in range(256)
#> latin-1 surrogatepass latin-1 '\ud800' 0 1 ordinal not in range(256)
#> utf-8 strict b'a\xc3\xa9\xe2\x82\xac'
#> utf-8 strict b'\xf0\x9f\x98\x80'
#> utf-8 strict utf-8 'x\udc80y' 1 2 surrogates not allowed
#> utf-8 strict utf-8 '\ud800' 0 1 surrogates not allowed
#> utf-8 ignore b'a\xc3\xa9\xe2\x82\xac'
#> utf-8 ignore b'\xf0\x9f\x98\x80'
#> utf-8 ignore b'xy'
#> utf-8 ignore b''
#> utf-8 replace b'a\xc3\xa9\xe2\x82\xac'
#> utf-8 replace b'\xf0\x9f\x98\x80'
#> utf-8 replace b'x?y'
#> utf-8 replace b'?'
#> utf-8 backslashreplace b'a\xc3\xa9\xe2\x82\xac'
#> utf-8 backslashreplace b'\xf0\x9f\x98\x80'
#> utf-8 backslashreplace b'x\\udc80y'
#> utf-8 backslashreplace b'\\ud800'
#> utf-8 xmlcharrefreplace b'a\xc3\xa9\xe2\x82\xac'
#> utf-8 xmlcharrefreplace b'\xf0\x9f\x98\x80'
#> utf-8 xmlcharrefreplace b'x&#56448;y'
#> utf-8 xmlcharrefreplace b'&#55296;'
#> utf-8 surrogateescape b'a\xc3\xa9\xe2\x82\xac'
#> utf-8 surrogateescape b'\xf0\x9f\x98\x80'
#> utf-8 surrogateescape b'x\x80y'
#> utf-8 surrogateescape utf-8 '\ud800' 0 1 surrogates not allowed
#> utf-8 surrogatepass b'a\xc3\xa9\xe2\x82\xac'
#> utf-8 surrogatepass b'\xf0\x9f\x98\x80'
#> utf-8 surrogatepass b'x\xed\xb2\x80y'
#> utf-8 surrogatepass b'\xed\xa0\x80'
#> cp1252 strict b'a\xe9\x80'
#> cp1252 strict charmap '\U0001f600' 0 1 character maps to <undefined>
#> cp1252 strict charmap 'x\udc80y' 1 2 character maps to <undefined>
#> cp1252 strict charmap '\ud800' 0 1 character maps to <undefined>
#> cp1252 ignore b'a\xe9\x80'
#> cp1252 ignore b''
#> cp1252 ignore b'xy'
#> cp1252 ignore b''
#> cp1252 replace b'a\xe9\x80'
#> cp1252 replace b'?'
#> cp1252 replace b'x?y'
#> cp1252 replace b'?'
#> cp1252 backslashreplace b'a\xe9\x80'
#> cp1252 backslashreplace b'\\U0001f600'
#> cp1252 backslashreplace b'x\\udc80y'
#> cp1252 backslashreplace b'\\ud800'
#> cp1252 xmlcharrefreplace b'a\xe9\x80'
#> cp1252 xmlcharrefreplace b'&#128512;'
#> cp1252 xmlcharrefreplace b'x&#56448;y'
#> cp1252 xmlcharrefreplace b'&#55296;'
#> cp1252 surrogateescape b'a\xe9\x80'
#> cp1252 surrogateescape charmap '\U0001f600' 0 1 character maps to <undefined>
#> cp1252 surrogateescape b'x\x80y'
#> cp1252 surrogateescape charmap '\ud800' 0 1 character maps to <undefined>
#> cp1252 surrogatepass b'a\xe9\x80'
#> cp1252 surrogatepass charmap '\U0001f600' 0 1 character maps to <undefined>
#> cp1252 surrogatepass charmap 'x\udc80y' 1 2 character maps to <undefined>
#> cp1252 surrogatepass charmap '\ud800' 0 1 character maps to <undefined>
#> utf-16-le strict b'a\x00\xe9\x00\xac '
#> utf-16-le strict b'=\xd8\x00\xde'
#> utf-16-le strict utf-16-le 'x\udc80y' 1 2 surrogates not allowed
#> utf-16-le strict utf-16-le '\ud800' 0 1 surrogates not allowed
#> utf-16-le ignore b'a\x00\xe9\x00\xac '
#> utf-16-le ignore b'=\xd8\x00\xde'
#> utf-16-le ignore b'x\x00y\x00'
#> utf-16-le ignore b''
#> utf-16-le replace b'a\x00\xe9\x00\xac '
#> utf-16-le replace b'=\xd8\x00\xde'
#> utf-16-le replace b'x\x00?\x00y\x00'
#> utf-16-le replace b'?\x00'
#> utf-16-le backslashreplace b'a\x00\xe9\x00\xac '
#> utf-16-le backslashreplace b'=\xd8\x00\xde'
#> utf-16-le backslashreplace b'x\x00\\\x00u\x00d\x00c\x008\x000\x00y\x00'
#> utf-16-le backslashreplace b'\\\x00u\x00d\x008\x000\x000\x00'
#> utf-16-le xmlcharrefreplace b'a\x00\xe9\x00\xac '
#> utf-16-le xmlcharrefreplace b'=\xd8\x00\xde'
#> utf-16-le xmlcharrefreplace b'x\x00&\x00#\x005\x006\x004\x004\x008\x00;\x00y\x00'
#> utf-16-le xmlcharrefreplace b'&\x00#\x005\x005\x002\x009\x006\x00;\x00'
#> utf-16-le surrogateescape b'a\x00\xe9\x00\xac '
#> utf-16-le surrogateescape b'=\xd8\x00\xde'
#> utf-16-le surrogateescape utf-16-le 'x\udc80y' 1 2 surrogates not allowed
#> utf-16-le surrogateescape utf-16-le '\ud800' 0 1 surrogates not allowed
#> utf-16-le surrogatepass b'a\x00\xe9\x00\xac '
#> utf-16-le surrogatepass b'=\xd8\x00\xde'
#> utf-16-le surrogatepass b'x\x00\x80\xdcy\x00'
#> utf-16-le surrogatepass b'\x00\xd8'
#> cp437 strict charmap 'a\xe9\u20ac' 2 3 character maps to <undefined>
#> cp437 strict charmap '\U0001f600' 0 1 character maps to <undefined>
#> cp437 strict charmap 'x\udc80y' 1 2 character maps to <undefined>
#> cp437 strict charmap '\ud800' 0 1 character maps to <undefined>
#> cp437 ignore b'a\x82'
#> cp437 ignore b''
#> cp437 ignore b'xy'
#> cp437 ignore b''
#> cp437 replace b'a\x82?'
#> cp437 replace b'?'
#> cp437 replace b'x?y'
#> cp437 replace b'?'
#> cp437 backslashreplace b'a\x82\\u20ac'
#> cp437 backslashreplace b'\\U0001f600'
#> cp437 backslashreplace b'x\\udc80y'
#> cp437 backslashreplace b'\\ud800'
#> cp437 xmlcharrefreplace b'a\x82&#8364;'
#> cp437 xmlcharrefreplace b'&#128512;'
#> cp437 xmlcharrefreplace b'x&#56448;y'
#> cp437 xmlcharrefreplace b'&#55296;'
#> cp437 surrogateescape charmap 'a\xe9\u20ac' 2 3 character maps to <undefined>
#> cp437 surrogateescape charmap '\U0001f600' 0 1 character maps to <undefined>
#> cp437 surrogateescape b'x\x80y'
#> cp437 surrogateescape charmap '\ud800' 0 1 character maps to <undefined>
#> cp437 surrogatepass charmap 'a\xe9\u20ac' 2 3 character maps to <undefined>
#> cp437 surrogatepass charmap '\U0001f600' 0 1 character maps to <undefined>
#> cp437 surrogatepass charmap 'x\udc80y' 1 2 character maps to <undefined>
#> cp437 surrogatepass charmap '\ud800' 0 1 character maps to <undefined>
#> ascii strict ascii b'a\xe9b' 1 2 ordinal not in range(128)
#> ascii strict ascii b'\xf0\x9f\x98' 0 1 ordinal not in range(128)
#> ascii strict ascii b'\xed\xa0\x80z' 0 1 ordinal not in range(128)
#> ascii strict ascii b'\x81' 0 1 ordinal not in range(128)
#> ascii ignore 'ab'
#> ascii ignore ''
#> ascii ignore 'z'
#> ascii ignore ''
#> ascii replace 'a\ufffdb'
#> ascii replace '\ufffd\ufffd\ufffd'
#> ascii replace '\ufffd\ufffd\ufffdz'
#> ascii replace '\ufffd'
#> ascii backslashreplace 'a\\xe9b'
#> ascii backslashreplace '\\xf0\\x9f\\x98'
#> ascii backslashreplace '\\xed\\xa0\\x80z'
#> ascii backslashreplace '\\x81'
#> ascii surrogateescape 'a\udce9b'
#> ascii surrogateescape '\udcf0\udc9f\udc98'
#> ascii surrogateescape '\udced\udca0\udc80z'
#> ascii surrogateescape '\udc81'
#> ascii surrogatepass ascii b'a\xe9b' 1 2 ordinal not in range(128)
#> ascii surrogatepass ascii b'\xf0\x9f\x98' 0 1 ordinal not in range(128)
#> ascii surrogatepass ascii b'\xed\xa0\x80z' 0 1 ordinal not in range(128)
#> ascii surrogatepass ascii b'\x81' 0 1 ordinal not in range(128)
#> ascii xmlcharrefreplace TypeError don't know how to handle UnicodeDecodeError in error callback
#> ascii xmlcharrefreplace TypeError don't know how to handle UnicodeDecodeError in error callback
#> ascii xmlcharrefreplace TypeError don't know how to handle UnicodeDecodeError in error callback
#> ascii xmlcharrefreplace TypeError don't know how to handle UnicodeDecodeError in error callback
#> utf-8 strict utf-8 b'a\xe9b' 1 2 invalid continuation byte
#> utf-8 strict utf-8 b'\xf0\x9f\x98' 0 3 unexpected end of data
#> utf-8 strict utf-8 b'\xed\xa0\x80z' 0 1 invalid continuation byte
#> utf-8 strict utf-8 b'\x81' 0 1 invalid start byte
#> utf-8 ignore 'ab'
#> utf-8 ignore ''
#> utf-8 ignore 'z'
#> utf-8 ignore ''
#> utf-8 replace 'a\ufffdb'
#> utf-8 replace '\ufffd'
#> utf-8 replace '\ufffd\ufffd\ufffdz'
#> utf-8 replace '\ufffd'
#> utf-8 backslashreplace 'a\\xe9b'
#> utf-8 backslashreplace '\\xf0\\x9f\\x98'
#> utf-8 backslashreplace '\\xed\\xa0\\x80z'
#> utf-8 backslashreplace '\\x81'
#> utf-8 surrogateescape 'a\udce9b'
#> utf-8 surrogateescape '\udcf0\udc9f\udc98'
#> utf-8 surrogateescape '\udced\udca0\udc80z'
#> utf-8 surrogateescape '\udc81'
#> utf-8 surrogatepass utf-8 b'a\xe9b' 1 2 invalid continuation byte
#> utf-8 surrogatepass utf-8 b'\xf0\x9f\x98' 0 3 unexpected end of data
#> utf-8 surrogatepass '\ud800z'
#> utf-8 surrogatepass utf-8 b'\x81' 0 1 invalid start byte
#> utf-8 xmlcharrefreplace TypeError don't know how to handle UnicodeDecodeError in error callback
#> utf-8 xmlcharrefreplace TypeError don't know how to handle UnicodeDecodeError in error callback
#> utf-8 xmlcharrefreplace TypeError don't know how to handle UnicodeDecodeError in error callback
#> utf-8 xmlcharrefreplace TypeError don't know how to handle UnicodeDecodeError in error callback
#> utf-16 strict utf-16-le b'a\xe9b' 2 3 truncated data
#> utf-16 strict utf-16-le b'\xf0\x9f\x98' 2 3 truncated data
#> utf-16 strict '\ua0ed\u7a80'
#> utf-16 strict utf-16-le b'\x81' 0 1 truncated data
#> utf-16 ignore '\ue961'
#> utf-16 ignore '\u9ff0'
#> utf-16 ignore '\ua0ed\u7a80'
#> utf-16 ignore ''
#> utf-16 replace '\ue961\ufffd'
#> utf-16 replace '\u9ff0\ufffd'
#> utf-16 replace '\ua0ed\u7a80'
#> utf-16 replace '\ufffd'
#> utf-16 backslashreplace '\ue961\\x62'
#> utf-16 backslashreplace '\u9ff0\\x98'
#> utf-16 backslashreplace '\ua0ed\u7a80'
#> utf-16 backslashreplace '\\x81'
#> utf-16 surrogateescape utf-16-le b'a\xe9b' 2 3 truncated data
#> utf-16 surrogateescape '\u9ff0\udc98'
#> utf-16 surrogateescape '\ua0ed\u7a80'
#> utf-16 surrogateescape '\udc81'
#> utf-16 surrogatepass utf-16-le b'a\xe9b' 2 3 truncated data
#> utf-16 surrogatepass utf-16-le b'\xf0\x9f\x98' 2 3 truncated data
#> utf-16 surrogatepass '\ua0ed\u7a80'
#> utf-16 surrogatepass utf-16-le b'\x81' 0 1 truncated data
#> utf-16 xmlcharrefreplace TypeError don't know how to handle UnicodeDecodeError in error callback
#> utf-16 xmlcharrefreplace TypeError don't know how to handle UnicodeDecodeError in error callback
#> utf-16 xmlcharrefreplace '\ua0ed\u7a80'
#> utf-16 xmlcharrefreplace TypeError don't know how to handle UnicodeDecodeError in error callback
#> utf-32-be strict utf-32-be b'a\xe9b' 0 3 truncated data
#> utf-32-be strict utf-32-be b'\xf0\x9f\x98' 0 3 truncated data
#> utf-32-be strict utf-32-be b'\xed\xa0\x80z' 0 4 code point not in range(0x110000)
#> utf-32-be strict utf-32-be b'\x81' 0 1 truncated data
#> utf-32-be ignore ''
#> utf-32-be ignore ''
#> utf-32-be ignore ''
#> utf-32-be ignore ''
#> utf-32-be replace '\ufffd'
#> utf-32-be replace '\ufffd'
#> utf-32-be replace '\ufffd'
#> utf-32-be replace '\ufffd'
#> utf-32-be backslashreplace '\\x61\\xe9\\x62'
#> utf-32-be backslashreplace '\\xf0\\x9f\\x98'
#> utf-32-be backslashreplace '\\xed\\xa0\\x80\\x7a'
#> utf-32-be backslashreplace '\\x81'
#> utf-32-be surrogateescape utf-32-be b'a\xe9b' 0 3 truncated data
#> utf-32-be surrogateescape '\udcf0\udc9f\udc98'
#> utf-32-be surrogateescape utf-32-be b'\xed\xa0\x80z' 3 4 truncated data
#> utf-32-be surrogateescape '\udc81'
#> utf-32-be surrogatepass utf-32-be b'a\xe9b' 0 3 truncated data
#> utf-32-be surrogatepass utf-32-be b'\xf0\x9f\x98' 0 3 truncated data
#> utf-32-be surrogatepass utf-32-be b'\xed\xa0\x80z' 0 4 code point not in range(0x110000)
#> utf-32-be surrogatepass utf-32-be b'\x81' 0 1 truncated data
#> utf-32-be xmlcharrefreplace TypeError don't know how to handle UnicodeDecodeError in error callback
#> utf-32-be xmlcharrefreplace TypeError don't know how to handle UnicodeDecodeError in error callback
#> utf-32-be xmlcharrefreplace TypeError don't know how to handle UnicodeDecodeError in error callback
#> utf-32-be xmlcharrefreplace TypeError don't know how to handle UnicodeDecodeError in error callback
#> cp1252 strict 'a\xe9b'
#> cp1252 strict '\xf0\u0178\u02dc'
#> cp1252 strict '\xed\xa0\u20acz'
#> cp1252 strict charmap b'\x81' 0 1 character maps to <undefined>
#> cp1252 ignore 'a\xe9b'
#> cp1252 ignore '\xf0\u0178\u02dc'
#> cp1252 ignore '\xed\xa0\u20acz'
#> cp1252 ignore ''
#> cp1252 replace 'a\xe9b'
#> cp1252 replace '\xf0\u0178\u02dc'
#> cp1252 replace '\xed\xa0\u20acz'
#> cp1252 replace '\ufffd'
#> cp1252 backslashreplace 'a\xe9b'
#> cp1252 backslashreplace '\xf0\u0178\u02dc'
#> cp1252 backslashreplace '\xed\xa0\u20acz'
#> cp1252 backslashreplace '\\x81'
#> cp1252 surrogateescape 'a\xe9b'
#> cp1252 surrogateescape '\xf0\u0178\u02dc'
#> cp1252 surrogateescape '\xed\xa0\u20acz'
#> cp1252 surrogateescape '\udc81'
#> cp1252 surrogatepass 'a\xe9b'
#> cp1252 surrogatepass '\xf0\u0178\u02dc'
#> cp1252 surrogatepass '\xed\xa0\u20acz'
#> cp1252 surrogatepass charmap b'\x81' 0 1 character maps to <undefined>
#> cp1252 xmlcharrefreplace 'a\xe9b'
#> cp1252 xmlcharrefreplace '\xf0\u0178\u02dc'
#> cp1252 xmlcharrefreplace '\xed\xa0\u20acz'
#> cp1252 xmlcharrefreplace TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\xc3\xa9' b'\xe9' b'\xc3\xa9' b'?' b'\xe9' b'\xe9' b'\xc3\xa9' b'\xc3\xa9'
#> TypeError encode() argument 'encoding' must be str, not int
#> TypeError encode() argument 'encoding' must be str, not None
#> TypeError encode() argument 'errors' must be str, not int
#> TypeError encode() argument 'errors' must be str, not None
#> TypeError encode() takes at most 2 arguments (3 given)
#> LookupError unknown encoding: nope
#> ValueError embedded null character
#> LookupError unknown error handler name 'nope'
#> LookupError 'hex' is not a text encoding; use codecs.encode() to handle arbitrary codecs
#> LookupError 'rot13' is not a text encoding; use codecs.encode() to handle arbitrary codecs
#> LookupError unknown encoding: 
#> TypeError decode() argument 'encoding' must be str, not int
#> LookupError unknown encoding: nope
#> LookupError unknown error handler name 'nope'
#> TypeError decode() argument 'errors' must be str, not int
#> LookupError 'hex' is not a text encoding; use codecs.decode() to handle arbitrary codecs
#> LookupError unknown encoding: 
#> b'abc'
#> TypeError 'codec' is an invalid keyword argument for encode()
#> 'a'
