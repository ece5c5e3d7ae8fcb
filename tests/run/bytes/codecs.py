# Encodings and error handlers.
def t(f):
    try:
        print(ascii(f()))
    except UnicodeError as e:
        print(type(e).__name__, e, e.encoding, ascii(e.object), e.start, e.end, e.reason)
    except BaseException as e:
        print(type(e).__name__, e)
errs = ('strict','ignore','replace','backslashreplace','surrogateescape','surrogatepass','xmlcharrefreplace')
for b, enc in [(b'\xff','utf-8'),(b'\xc3','utf-8'),(b'\xc3a','utf-8'),(b'\xe2\x82','utf-8'),(b'\xe2\x82a','utf-8'),(b'\xed\xa0\x80','utf-8'),(b'\xed\xa0','utf-8'),(b'\xf0\x9f\x98','utf-8'),(b'\xf0\x9f\x98a','utf-8'),(b'\xe0\x80','utf-8'),(b'\xf4\x90\x80\x80','utf-8'),(b'a\x80b','ascii'),(b'a','utf-16'),(b'abc','utf-16'),(b'\xff\xfea\0','utf-16'),(b'\xfe\xff\0a','utf-16'),(b'\0\xd8','utf-16'),(b'\0\xd8a\0','utf-16-le'),(b'\0\xdca\0','utf-16-le'),(b'\xd8\0','utf-16-be'),(b'\xd8\0a','utf-16-be'),(b'\xff\xfea','utf-16'),(b'\xff\xfea\0','utf-16-le'),(b'abc','utf-32'),(b'\0\0\x11\0','utf-32-le'),(b'\0\xd8\0\0','utf-32-le'),(b'\xff\xfe\0\0a\0\0\0','utf-32'),(b'\0\0\xfe\xff\0\0\0a','utf-32'),(b'\x81','cp1252'),(b'\x80\x9f','cp1252'),(b'\x81','latin-1'),(b'\xef\xbb\xbfa','utf-8-sig'),(b'\xef\xbb\xbfa','utf-8'),(b'\xff','UTF8'),(b'\xff','U8'),(b'\xff','Utf 8'),(b'\xff','us-ascii'),(b'\xff','646'),(b'\x81','windows-1252'),(b'a','utf_16_le'),(b'a','UTF-16LE'),(b'','utf-16'),(b'\xff\xfe','utf-16'),(b'\xed\xb2\x80','utf-8'),(b'a\0','utf16'),(b'\x00\xd8\x00\xd8','utf-16-le'),(b'ab','utf-32-be')]:
    print(b, enc)
    for err in errs:
        t(lambda: b.decode(enc, err))
for s, enc in [('\xe9a','ascii'),('a\xe9\u20acb','ascii'),('a\u20ac\U0001f600b','latin-1'),('\ud800a','utf-8'),('a\ud800\udc80b','utf-8'),('\ud800','utf-16'),('\ud800','utf-16-le'),('\udc80','utf-32'),('\x81\u20ac\u0100','cp1252'),('a\U0001f600','utf-16'),('a\U0001f600','utf-16-be'),('a','utf-32'),('a','utf-32-be'),('a','utf-8-sig'),('\udcff','ascii'),('\udcffx\udc80','utf-8'),('\udc41','utf-8'),('\udcff\u20ac','latin-1'),('\udc81','cp1252'),('','utf-16'),('\u20ac\udc80','ascii')]:
    print(ascii(s), enc)
    for err in errs:
        t(lambda: s.encode(enc, err))
for e in ['utf8','UTF-8','Utf_8','u8','utf','latin1','LATIN-1','iso-8859-1','ISO_8859-1','l1','8859','cp819','ascii','US-ASCII','646','utf-16','utf16','utf_16','utf-16le','UTF-16-LE','utf16le','utf-32','utf32','u32','u16','cp1252','1252','windows-1252','utf-8 ','utf--8','utf.8','','cp65001','unicode-1-1-utf-8','mbcs','L1','latin','iso8859','utf-8\0','é','iso8859_1','utf_16_le','ansi_x3.4_1968','utf-8-sig','utf8-sig','UTF 8']:
    print(ascii(e))
    t(lambda: 'a'.encode(e))
#> b'\xff' utf-8
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte utf-8 b'\xff' 0 1 invalid start byte
#> ''
#> '\ufffd'
#> '\\xff'
#> '\udcff'
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte utf-8 b'\xff' 0 1 invalid start byte
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\xc3' utf-8
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 0: unexpected end of data utf-8 b'\xc3' 0 1 unexpected end of data
#> ''
#> '\ufffd'
#> '\\xc3'
#> '\udcc3'
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 0: unexpected end of data utf-8 b'\xc3' 0 1 unexpected end of data
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\xc3a' utf-8
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 0: invalid continuation byte utf-8 b'\xc3a' 0 1 invalid continuation byte
#> 'a'
#> '\ufffda'
#> '\\xc3a'
#> '\udcc3a'
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 0: invalid continuation byte utf-8 b'\xc3a' 0 1 invalid continuation byte
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\xe2\x82' utf-8
#> UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data utf-8 b'\xe2\x82' 0 2 unexpected end of data
#> ''
#> '\ufffd'
#> '\\xe2\\x82'
#> '\udce2\udc82'
#> UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data utf-8 b'\xe2\x82' 0 2 unexpected end of data
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\xe2\x82a' utf-8
#> UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte utf-8 b'\xe2\x82a' 0 2 invalid continuation byte
#> 'a'
#> '\ufffda'
#> '\\xe2\\x82a'
#> '\udce2\udc82a'
#> UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte utf-8 b'\xe2\x82a' 0 2 invalid continuation byte
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\xed\xa0\x80' utf-8
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte utf-8 b'\xed\xa0\x80' 0 1 invalid continuation byte
#> ''
#> '\ufffd\ufffd\ufffd'
#> '\\xed\\xa0\\x80'
#> '\udced\udca0\udc80'
#> '\ud800'
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\xed\xa0' utf-8
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte utf-8 b'\xed\xa0' 0 1 invalid continuation byte
#> ''
#> '\ufffd\ufffd'
#> '\\xed\\xa0'
#> '\udced\udca0'
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte utf-8 b'\xed\xa0' 0 1 invalid continuation byte
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\xf0\x9f\x98' utf-8
#> UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-2: unexpected end of data utf-8 b'\xf0\x9f\x98' 0 3 unexpected end of data
#> ''
#> '\ufffd'
#> '\\xf0\\x9f\\x98'
#> '\udcf0\udc9f\udc98'
#> UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-2: unexpected end of data utf-8 b'\xf0\x9f\x98' 0 3 unexpected end of data
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\xf0\x9f\x98a' utf-8
#> UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-2: invalid continuation byte utf-8 b'\xf0\x9f\x98a' 0 3 invalid continuation byte
#> 'a'
#> '\ufffda'
#> '\\xf0\\x9f\\x98a'
#> '\udcf0\udc9f\udc98a'
#> UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-2: invalid continuation byte utf-8 b'\xf0\x9f\x98a' 0 3 invalid continuation byte
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\xe0\x80' utf-8
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xe0 in position 0: invalid continuation byte utf-8 b'\xe0\x80' 0 1 invalid continuation byte
#> ''
#> '\ufffd\ufffd'
#> '\\xe0\\x80'
#> '\udce0\udc80'
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xe0 in position 0: invalid continuation byte utf-8 b'\xe0\x80' 0 1 invalid continuation byte
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\xf4\x90\x80\x80' utf-8
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte utf-8 b'\xf4\x90\x80\x80' 0 1 invalid continuation byte
#> ''
#> '\ufffd\ufffd\ufffd\ufffd'
#> '\\xf4\\x90\\x80\\x80'
#> '\udcf4\udc90\udc80\udc80'
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte utf-8 b'\xf4\x90\x80\x80' 0 1 invalid continuation byte
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'a\x80b' ascii
#> UnicodeDecodeError 'ascii' codec can't decode byte 0x80 in position 1: ordinal not in range(128) ascii b'a\x80b' 1 2 ordinal not in range(128)
#> 'ab'
#> 'a\ufffdb'
#> 'a\\x80b'
#> 'a\udc80b'
#> UnicodeDecodeError 'ascii' codec can't decode byte 0x80 in position 1: ordinal not in range(128) ascii b'a\x80b' 1 2 ordinal not in range(128)
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'a' utf-16
#> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data utf-16-le b'a' 0 1 truncated data
#> ''
#> '\ufffd'
#> '\\x61'
#> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data utf-16-le b'a' 0 1 truncated data
#> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data utf-16-le b'a' 0 1 truncated data
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'abc' utf-16
#> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x63 in position 2: truncated data utf-16-le b'abc' 2 3 truncated data
#> '\u6261'
#> '\u6261\ufffd'
#> '\u6261\\x63'
#> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x63 in position 2: truncated data utf-16-le b'abc' 2 3 truncated data
#> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x63 in position 2: truncated data utf-16-le b'abc' 2 3 truncated data
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\xff\xfea\x00' utf-16
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> b'\xfe\xff\x00a' utf-16
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> b'\x00\xd8' utf-16
#> UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data utf-16-le b'\x00\xd8' 0 2 unexpected end of data
#> ''
#> '\ufffd'
#> '\\x00\\xd8'
#> UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data utf-16-le b'\x00\xd8' 0 2 unexpected end of data
#> '\ud800'
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\x00\xd8a\x00' utf-16-le
#> UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate utf-16-le b'\x00\xd8a\x00' 0 2 illegal UTF-16 surrogate
#> 'a'
#> '\ufffda'
#> '\\x00\\xd8a'
#> UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate utf-16-le b'\x00\xd8a\x00' 0 2 illegal UTF-16 surrogate
#> '\ud800a'
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\x00\xdca\x00' utf-16-le
#> UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding utf-16-le b'\x00\xdca\x00' 0 2 illegal encoding
#> 'a'
#> '\ufffda'
#> '\\x00\\xdca'
#> UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding utf-16-le b'\x00\xdca\x00' 0 2 illegal encoding
#> '\udc00a'
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\xd8\x00' utf-16-be
#> UnicodeDecodeError 'utf-16-be' codec can't decode bytes in position 0-1: unexpected end of data utf-16-be b'\xd8\x00' 0 2 unexpected end of data
#> ''
#> '\ufffd'
#> '\\xd8\\x00'
#> UnicodeDecodeError 'utf-16-be' codec can't decode byte 0x00 in position 1: truncated data utf-16-be b'\xd8\x00' 1 2 truncated data
#> '\ud800'
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\xd8\x00a' utf-16-be
#> UnicodeDecodeError 'utf-16-be' codec can't decode bytes in position 0-2: unexpected end of data utf-16-be b'\xd8\x00a' 0 3 unexpected end of data
#> ''
#> '\ufffd'
#> '\\xd8\\x00\\x61'
#> '\udcd8a'
#> UnicodeDecodeError 'utf-16-be' codec can't decode byte 0x61 in position 2: truncated data utf-16-be b'\xd8\x00a' 2 3 truncated data
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\xff\xfea' utf-16
#> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x61 in position 2: truncated data utf-16-le b'\xff\xfea' 2 3 truncated data
#> ''
#> '\ufffd'
#> '\\x61'
#> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x61 in position 2: truncated data utf-16-le b'\xff\xfea' 2 3 truncated data
#> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x61 in position 2: truncated data utf-16-le b'\xff\xfea' 2 3 truncated data
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\xff\xfea\x00' utf-16-le
#> '\ufeffa'
#> '\ufeffa'
#> '\ufeffa'
#> '\ufeffa'
#> '\ufeffa'
#> '\ufeffa'
#> '\ufeffa'
#> b'abc' utf-32
#> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-2: truncated data utf-32-le b'abc' 0 3 truncated data
#> ''
#> '\ufffd'
#> '\\x61\\x62\\x63'
#> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-2: truncated data utf-32-le b'abc' 0 3 truncated data
#> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-2: truncated data utf-32-le b'abc' 0 3 truncated data
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\x00\x00\x11\x00' utf-32-le
#> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000) utf-32-le b'\x00\x00\x11\x00' 0 4 code point not in range(0x110000)
#> ''
#> '\ufffd'
#> '\\x00\\x00\\x11\\x00'
#> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000) utf-32-le b'\x00\x00\x11\x00' 0 4 code point not in range(0x110000)
#> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000) utf-32-le b'\x00\x00\x11\x00' 0 4 code point not in range(0x110000)
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\x00\xd8\x00\x00' utf-32-le
#> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point in surrogate code point range(0xd800, 0xe000) utf-32-le b'\x00\xd8\x00\x00' 0 4 code point in surrogate code point range(0xd800, 0xe000)
#> ''
#> '\ufffd'
#> '\\x00\\xd8\\x00\\x00'
#> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point in surrogate code point range(0xd800, 0xe000) utf-32-le b'\x00\xd8\x00\x00' 0 4 code point in surrogate code point range(0xd800, 0xe000)
#> '\ud800'
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\xff\xfe\x00\x00a\x00\x00\x00' utf-32
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> b'\x00\x00\xfe\xff\x00\x00\x00a' utf-32
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> b'\x81' cp1252
#> UnicodeDecodeError 'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined> charmap b'\x81' 0 1 character maps to <undefined>
#> ''
#> '\ufffd'
#> '\\x81'
#> '\udc81'
#> UnicodeDecodeError 'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined> charmap b'\x81' 0 1 character maps to <undefined>
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\x80\x9f' cp1252
#> '\u20ac\u0178'
#> '\u20ac\u0178'
#> '\u20ac\u0178'
#> '\u20ac\u0178'
#> '\u20ac\u0178'
#> '\u20ac\u0178'
#> '\u20ac\u0178'
#> b'\x81' latin-1
#> '\x81'
#> '\x81'
#> '\x81'
#> '\x81'
#> '\x81'
#> '\x81'
#> '\x81'
#> b'\xef\xbb\xbfa' utf-8-sig
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> b'\xef\xbb\xbfa' utf-8
#> '\ufeffa'
#> '\ufeffa'
#> '\ufeffa'
#> '\ufeffa'
#> '\ufeffa'
#> '\ufeffa'
#> '\ufeffa'
#> b'\xff' UTF8
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte utf-8 b'\xff' 0 1 invalid start byte
#> ''
#> '\ufffd'
#> '\\xff'
#> '\udcff'
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte utf-8 b'\xff' 0 1 invalid start byte
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\xff' U8
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte utf-8 b'\xff' 0 1 invalid start byte
#> ''
#> '\ufffd'
#> '\\xff'
#> '\udcff'
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte utf-8 b'\xff' 0 1 invalid start byte
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\xff' Utf 8
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte utf-8 b'\xff' 0 1 invalid start byte
#> ''
#> '\ufffd'
#> '\\xff'
#> '\udcff'
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte utf-8 b'\xff' 0 1 invalid start byte
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\xff' us-ascii
#> UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128) ascii b'\xff' 0 1 ordinal not in range(128)
#> ''
#> '\ufffd'
#> '\\xff'
#> '\udcff'
#> UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128) ascii b'\xff' 0 1 ordinal not in range(128)
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\xff' 646
#> UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128) ascii b'\xff' 0 1 ordinal not in range(128)
#> ''
#> '\ufffd'
#> '\\xff'
#> '\udcff'
#> UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128) ascii b'\xff' 0 1 ordinal not in range(128)
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'\x81' windows-1252
#> UnicodeDecodeError 'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined> charmap b'\x81' 0 1 character maps to <undefined>
#> ''
#> '\ufffd'
#> '\\x81'
#> '\udc81'
#> UnicodeDecodeError 'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined> charmap b'\x81' 0 1 character maps to <undefined>
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'a' utf_16_le
#> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data utf-16-le b'a' 0 1 truncated data
#> ''
#> '\ufffd'
#> '\\x61'
#> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data utf-16-le b'a' 0 1 truncated data
#> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data utf-16-le b'a' 0 1 truncated data
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'a' UTF-16LE
#> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data utf-16-le b'a' 0 1 truncated data
#> ''
#> '\ufffd'
#> '\\x61'
#> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data utf-16-le b'a' 0 1 truncated data
#> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data utf-16-le b'a' 0 1 truncated data
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'' utf-16
#> ''
#> ''
#> ''
#> ''
#> ''
#> ''
#> ''
#> b'\xff\xfe' utf-16
#> ''
#> ''
#> ''
#> ''
#> ''
#> ''
#> ''
#> b'\xed\xb2\x80' utf-8
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte utf-8 b'\xed\xb2\x80' 0 1 invalid continuation byte
#> ''
#> '\ufffd\ufffd\ufffd'
#> '\\xed\\xb2\\x80'
#> '\udced\udcb2\udc80'
#> '\udc80'
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'a\x00' utf16
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> 'a'
#> b'\x00\xd8\x00\xd8' utf-16-le
#> UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate utf-16-le b'\x00\xd8\x00\xd8' 0 2 illegal UTF-16 surrogate
#> ''
#> '\ufffd\ufffd'
#> '\\x00\\xd8\\x00\\xd8'
#> UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate utf-16-le b'\x00\xd8\x00\xd8' 0 2 illegal UTF-16 surrogate
#> '\ud800\ud800'
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> b'ab' utf-32-be
#> UnicodeDecodeError 'utf-32-be' codec can't decode bytes in position 0-1: truncated data utf-32-be b'ab' 0 2 truncated data
#> ''
#> '\ufffd'
#> '\\x61\\x62'
#> UnicodeDecodeError 'utf-32-be' codec can't decode bytes in position 0-1: truncated data utf-32-be b'ab' 0 2 truncated data
#> UnicodeDecodeError 'utf-32-be' codec can't decode bytes in position 0-1: truncated data utf-32-be b'ab' 0 2 truncated data
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> '\xe9a' ascii
#> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128) ascii '\xe9a' 0 1 ordinal not in range(128)
#> b'a'
#> b'?a'
#> b'\\xe9a'
#> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128) ascii '\xe9a' 0 1 ordinal not in range(128)
#> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128) ascii '\xe9a' 0 1 ordinal not in range(128)
#> b'&#233;a'
#> 'a\xe9\u20acb' ascii
#> UnicodeEncodeError 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128) ascii 'a\xe9\u20acb' 1 3 ordinal not in range(128)
#> b'ab'
#> b'a??b'
#> b'a\\xe9\\u20acb'
#> UnicodeEncodeError 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128) ascii 'a\xe9\u20acb' 1 3 ordinal not in range(128)
#> UnicodeEncodeError 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128) ascii 'a\xe9\u20acb' 1 3 ordinal not in range(128)
#> b'a&#233;&#8364;b'
#> 'a\u20ac\U0001f600b' latin-1
#> UnicodeEncodeError 'latin-1' codec can't encode characters in position 1-2: ordinal not in range(256) latin-1 'a\u20ac\U0001f600b' 1 3 ordinal not in range(256)
#> b'ab'
#> b'a??b'
#> b'a\\u20ac\\U0001f600b'
#> UnicodeEncodeError 'latin-1' codec can't encode characters in position 1-2: ordinal not in range(256) latin-1 'a\u20ac\U0001f600b' 1 3 ordinal not in range(256)
#> UnicodeEncodeError 'latin-1' codec can't encode characters in position 1-2: ordinal not in range(256) latin-1 'a\u20ac\U0001f600b' 1 3 ordinal not in range(256)
#> b'a&#8364;&#128512;b'
#> '\ud800a' utf-8
#> UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed utf-8 '\ud800a' 0 1 surrogates not allowed
#> b'a'
#> b'?a'
#> b'\\ud800a'
#> UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed utf-8 '\ud800a' 0 1 surrogates not allowed
#> b'\xed\xa0\x80a'
#> b'&#55296;a'
#> 'a\ud800\udc80b' utf-8
#> UnicodeEncodeError 'utf-8' codec can't encode characters in position 1-2: surrogates not allowed utf-8 'a\ud800\udc80b' 1 3 surrogates not allowed
#> b'ab'
#> b'a??b'
#> b'a\\ud800\\udc80b'
#> UnicodeEncodeError 'utf-8' codec can't encode characters in position 1-2: surrogates not allowed utf-8 'a\ud800\udc80b' 1 3 surrogates not allowed
#> b'a\xed\xa0\x80\xed\xb2\x80b'
#> b'a&#55296;&#56448;b'
#> '\ud800' utf-16
#> UnicodeEncodeError 'utf-16' codec can't encode character '\ud800' in position 0: surrogates not allowed utf-16 '\ud800' 0 1 surrogates not allowed
#> b'\xff\xfe'
#> b'\xff\xfe?\x00'
#> b'\xff\xfe\\\x00u\x00d\x008\x000\x000\x00'
#> UnicodeEncodeError 'utf-16' codec can't encode character '\ud800' in position 0: surrogates not allowed utf-16 '\ud800' 0 1 surrogates not allowed
#> b'\xff\xfe\x00\xd8'
#> b'\xff\xfe&\x00#\x005\x005\x002\x009\x006\x00;\x00'
#> '\ud800' utf-16-le
#> UnicodeEncodeError 'utf-16-le' codec can't encode character '\ud800' in position 0: surrogates not allowed utf-16-le '\ud800' 0 1 surrogates not allowed
#> b''
#> b'?\x00'
#> b'\\\x00u\x00d\x008\x000\x000\x00'
#> UnicodeEncodeError 'utf-16-le' codec can't encode character '\ud800' in position 0: surrogates not allowed utf-16-le '\ud800' 0 1 surrogates not allowed
#> b'\x00\xd8'
#> b'&\x00#\x005\x005\x002\x009\x006\x00;\x00'
#> '\udc80' utf-32
#> UnicodeEncodeError 'utf-32' codec can't encode character '\udc80' in position 0: surrogates not allowed utf-32 '\udc80' 0 1 surrogates not allowed
#> b'\xff\xfe\x00\x00'
#> b'\xff\xfe\x00\x00?\x00\x00\x00'
#> b'\xff\xfe\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x00c\x00\x00\x008\x00\x00\x000\x00\x00\x00'
#> UnicodeEncodeError 'utf-32' codec can't encode character '\udc80' in position 0: surrogates not allowed utf-32 '\udc80' 0 1 surrogates not allowed
#> b'\xff\xfe\x00\x00\x80\xdc\x00\x00'
#> b'\xff\xfe\x00\x00&\x00\x00\x00#\x00\x00\x005\x00\x00\x006\x00\x00\x004\x00\x00\x004\x00\x00\x008\x00\x00\x00;\x00\x00\x00'
#> '\x81\u20ac\u0100' cp1252
#> UnicodeEncodeError 'charmap' codec can't encode character '\x81' in position 0: character maps to <undefined> charmap '\x81\u20ac\u0100' 0 1 character maps to <undefined>
#> b'\x80'
#> b'?\x80?'
#> b'\\x81\x80\\u0100'
#> UnicodeEncodeError 'charmap' codec can't encode character '\x81' in position 0: character maps to <undefined> charmap '\x81\u20ac\u0100' 0 1 character maps to <undefined>
#> UnicodeEncodeError 'charmap' codec can't encode character '\x81' in position 0: character maps to <undefined> charmap '\x81\u20ac\u0100' 0 1 character maps to <undefined>
#> b'&#129;\x80&#256;'
#> 'a\U0001f600' utf-16
#> b'\xff\xfea\x00=\xd8\x00\xde'
#> b'\xff\xfea\x00=\xd8\x00\xde'
#> b'\xff\xfea\x00=\xd8\x00\xde'
#> b'\xff\xfea\x00=\xd8\x00\xde'
#> b'\xff\xfea\x00=\xd8\x00\xde'
#> b'\xff\xfea\x00=\xd8\x00\xde'
#> b'\xff\xfea\x00=\xd8\x00\xde'
#> 'a\U0001f600' utf-16-be
#> b'\x00a\xd8=\xde\x00'
#> b'\x00a\xd8=\xde\x00'
#> b'\x00a\xd8=\xde\x00'
#> b'\x00a\xd8=\xde\x00'
#> b'\x00a\xd8=\xde\x00'
#> b'\x00a\xd8=\xde\x00'
#> b'\x00a\xd8=\xde\x00'
#> 'a' utf-32
#> b'\xff\xfe\x00\x00a\x00\x00\x00'
#> b'\xff\xfe\x00\x00a\x00\x00\x00'
#> b'\xff\xfe\x00\x00a\x00\x00\x00'
#> b'\xff\xfe\x00\x00a\x00\x00\x00'
#> b'\xff\xfe\x00\x00a\x00\x00\x00'
#> b'\xff\xfe\x00\x00a\x00\x00\x00'
#> b'\xff\xfe\x00\x00a\x00\x00\x00'
#> 'a' utf-32-be
#> b'\x00\x00\x00a'
#> b'\x00\x00\x00a'
#> b'\x00\x00\x00a'
#> b'\x00\x00\x00a'
#> b'\x00\x00\x00a'
#> b'\x00\x00\x00a'
#> b'\x00\x00\x00a'
#> 'a' utf-8-sig
#> b'\xef\xbb\xbfa'
#> b'\xef\xbb\xbfa'
#> b'\xef\xbb\xbfa'
#> b'\xef\xbb\xbfa'
#> b'\xef\xbb\xbfa'
#> b'\xef\xbb\xbfa'
#> b'\xef\xbb\xbfa'
#> '\udcff' ascii
#> UnicodeEncodeError 'ascii' codec can't encode character '\udcff' in position 0: ordinal not in range(128) ascii '\udcff' 0 1 ordinal not in range(128)
#> b''
#> b'?'
#> b'\\udcff'
#> b'\xff'
#> UnicodeEncodeError 'ascii' codec can't encode character '\udcff' in position 0: ordinal not in range(128) ascii '\udcff' 0 1 ordinal not in range(128)
#> b'&#56575;'
#> '\udcffx\udc80' utf-8
#> UnicodeEncodeError 'utf-8' codec can't encode character '\udcff' in position 0: surrogates not allowed utf-8 '\udcffx\udc80' 0 1 surrogates not allowed
#> b'x'
#> b'?x?'
#> b'\\udcffx\\udc80'
#> b'\xffx\x80'
#> b'\xed\xb3\xbfx\xed\xb2\x80'
#> b'&#56575;x&#56448;'
#> '\udc41' utf-8
#> UnicodeEncodeError 'utf-8' codec can't encode character '\udc41' in position 0: surrogates not allowed utf-8 '\udc41' 0 1 surrogates not allowed
#> b''
#> b'?'
#> b'\\udc41'
#> UnicodeEncodeError 'utf-8' codec can't encode character '\udc41' in position 0: surrogates not allowed utf-8 '\udc41' 0 1 surrogates not allowed
#> b'\xed\xb1\x81'
#> b'&#56385;'
#> '\udcff\u20ac' latin-1
#> UnicodeEncodeError 'latin-1' codec can't encode characters in position 0-1: ordinal not in range(256) latin-1 '\udcff\u20ac' 0 2 ordinal not in range(256)
#> b''
#> b'??'
#> b'\\udcff\\u20ac'
#> UnicodeEncodeError 'latin-1' codec can't encode character '\u20ac' in position 1: ordinal not in range(256) latin-1 '\udcff\u20ac' 1 2 ordinal not in range(256)
#> UnicodeEncodeError 'latin-1' codec can't encode characters in position 0-1: ordinal not in range(256) latin-1 '\udcff\u20ac' 0 2 ordinal not in range(256)
#> b'&#56575;&#8364;'
#> '\udc81' cp1252
#> UnicodeEncodeError 'charmap' codec can't encode character '\udc81' in position 0: character maps to <undefined> charmap '\udc81' 0 1 character maps to <undefined>
#> b''
#> b'?'
#> b'\\udc81'
#> b'\x81'
#> UnicodeEncodeError 'charmap' codec can't encode character '\udc81' in position 0: character maps to <undefined> charmap '\udc81' 0 1 character maps to <undefined>
#> b'&#56449;'
#> '' utf-16
#> b'\xff\xfe'
#> b'\xff\xfe'
#> b'\xff\xfe'
#> b'\xff\xfe'
#> b'\xff\xfe'
#> b'\xff\xfe'
#> b'\xff\xfe'
#> '\u20ac\udc80' ascii
#> UnicodeEncodeError 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128) ascii '\u20ac\udc80' 0 2 ordinal not in range(128)
#> b''
#> b'??'
#> b'\\u20ac\\udc80'
#> UnicodeEncodeError 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128) ascii '\u20ac\udc80' 0 2 ordinal not in range(128)
#> UnicodeEncodeError 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128) ascii '\u20ac\udc80' 0 2 ordinal not in range(128)
#> b'&#8364;&#56448;'
#> 'utf8'
#> b'a'
#> 'UTF-8'
#> b'a'
#> 'Utf_8'
#> b'a'
#> 'u8'
#> b'a'
#> 'utf'
#> b'a'
#> 'latin1'
#> b'a'
#> 'LATIN-1'
#> b'a'
#> 'iso-8859-1'
#> b'a'
#> 'ISO_8859-1'
#> b'a'
#> 'l1'
#> b'a'
#> '8859'
#> b'a'
#> 'cp819'
#> b'a'
#> 'ascii'
#> b'a'
#> 'US-ASCII'
#> b'a'
#> '646'
#> b'a'
#> 'utf-16'
#> b'\xff\xfea\x00'
#> 'utf16'
#> b'\xff\xfea\x00'
#> 'utf_16'
#> b'\xff\xfea\x00'
#> 'utf-16le'
#> b'a\x00'
#> 'UTF-16-LE'
#> b'a\x00'
#> 'utf16le'
#> LookupError unknown encoding: utf16le
#> 'utf-32'
#> b'\xff\xfe\x00\x00a\x00\x00\x00'
#> 'utf32'
#> b'\xff\xfe\x00\x00a\x00\x00\x00'
#> 'u32'
#> b'\xff\xfe\x00\x00a\x00\x00\x00'
#> 'u16'
#> b'\xff\xfea\x00'
#> 'cp1252'
#> b'a'
#> '1252'
#> b'a'
#> 'windows-1252'
#> b'a'
#> 'utf-8 '
#> b'a'
#> 'utf--8'
#> b'a'
#> 'utf.8'
#> LookupError unknown encoding: utf.8
#> ''
#> LookupError unknown encoding: 
#> 'cp65001'
#> b'a'
#> 'unicode-1-1-utf-8'
#> LookupError unknown encoding: unicode-1-1-utf-8
#> 'mbcs'
#> LookupError unknown encoding: mbcs
#> 'L1'
#> b'a'
#> 'latin'
#> b'a'
#> 'iso8859'
#> b'a'
#> 'utf-8\x00'
#> ValueError embedded null character
#> '\xe9'
#> LookupError unknown encoding: é
#> 'iso8859_1'
#> b'a'
#> 'utf_16_le'
#> b'a\x00'
#> 'ansi_x3.4_1968'
#> b'a'
#> 'utf-8-sig'
#> b'\xef\xbb\xbfa'
#> 'utf8-sig'
#> LookupError unknown encoding: utf8-sig
#> 'UTF 8'
#> b'a'
