"""Encodings of Unicode with random bytes and texts, by every handler."""


def attempt(work):
    try:
        print(ascii(work()))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


attempt(lambda: '\u01c6\uffff\u03c3'.encode('ascii', 'strict'))
attempt(lambda: '\u3007\ud800\u0390\u20ac'.encode('cp1252', 'strict'))
attempt(lambda: ''.encode('utf-16', 'backslashreplace'))
attempt(lambda: '\x85\u3007\u0307\udcff'.encode('utf-32-be', 'backslashreplace'))
attempt(lambda: 'a\u0130\uffff\xbd'.encode('utf-32-be', 'ignore'))
attempt(lambda: '\rx\ud800\udc00'.encode('ascii', 'ignore'))
attempt(lambda: b''.decode('utf-16', 'backslashreplace'))
attempt(lambda: '\uffff{'.encode('utf-32', 'surrogatepass'))
attempt(lambda: b''.decode('utf-32', 'ignore'))
attempt(lambda: b'xC}'.decode('ascii', 'surrogatepass'))
attempt(lambda: b'\x00\xa0a\xdf'.decode('latin-1', 'surrogatepass'))
attempt(lambda: '\ud800\u0345\u01c6A\udc80'.encode('utf-32-le', 'xmlcharrefreplace'))
attempt(lambda: b'&'.decode('cp1252', 'backslashreplace'))
attempt(lambda: b'\xc1\x00\xff\x00\xc1\xf4\xc2'.decode('utf-8-sig', 'replace'))
attempt(lambda: b'\xdf\xc2\xd8'.decode('utf-32-be', 'backslashreplace'))
attempt(lambda: '_\u0149\u0130\uffff'.encode('ascii', 'ignore'))
attempt(lambda: b'\x83\xd7\xfb\x96Y#'.decode('latin-1', 'backslashreplace'))
attempt(lambda: b''.decode('ascii', 'xmlcharrefreplace'))
attempt(lambda: b''.decode('latin-1', 'xmlcharrefreplace'))
attempt(lambda: b'\xb9'.decode('utf-16-be', 'replace'))
attempt(lambda: '\uffff%'.encode('utf-16-le', 'strict'))
attempt(lambda: 'A{\u03a3\u2028\u2029\xdf'.encode('utf-32', 'strict'))
attempt(lambda: 'a\u03901\uffff'.encode('cp1252', 'ignore'))
attempt(lambda: '\x80'.encode('utf-16-le', 'ignore'))
attempt(lambda: b'\xc1\xdc\x81\xdf'.decode('utf-32-be', 'replace'))
attempt(lambda: '\u3007\uffff'.encode('utf-16-be', 'surrogatepass'))
attempt(lambda: '\u1fb3\uffff'.encode('utf-16', 'surrogatepass'))
attempt(lambda: b'\xfe\xb3'.decode('utf-8', 'ignore'))
attempt(lambda: '\u03c2\ufb01\uffff\x1c'.encode('utf-16', 'surrogatepass'))
attempt(lambda: b''.decode('utf-8', 'xmlcharrefreplace'))
attempt(lambda: '\u20ac\u0345'.encode('utf-16-be', 'xmlcharrefreplace'))
attempt(lambda: 'b\ud800\u03a3\xb2\uffff'.encode('utf-8', 'xmlcharrefreplace'))
attempt(lambda: b''.decode('utf-8-sig', 'ignore'))
attempt(lambda: b'\xc3e\xcc'.decode('utf-16-le', 'replace'))
attempt(lambda: '\U0001f600{A\udc80'.encode('utf-16-le', 'surrogateescape'))
attempt(lambda: 'x\u0390\u03c2\xb2\udcff'.encode('ascii', 'surrogatepass'))
attempt(lambda: '1\u03a3\u3007\u2167\t\u20ac'.encode('utf-32', 'surrogateescape'))
attempt(lambda: b''.decode('utf-32', 'ignore'))
attempt(lambda: b'o'.decode('utf-8', 'replace'))
attempt(lambda: '\u03a3_\u03c3\u4e2d}\x80-'.encode('cp1252', 'ignore'))
attempt(lambda: '\u4e2d\U0001d400\x1d\udcff'.encode('utf-32-be', 'xmlcharrefreplace'))
attempt(lambda: b'\xa0\xc1\xbb'.decode('utf-32-be', 'xmlcharrefreplace'))
attempt(lambda: '\xbd\x80'.encode('utf-32-be', 'strict'))
attempt(lambda: '\x80'.encode('utf-32-be', 'surrogatepass'))
attempt(lambda: b'A\xad\xde\xf3\xa27b'.decode('utf-32', 'strict'))
attempt(lambda: '%\udcff'.encode('utf-8', 'backslashreplace'))
attempt(lambda: b'\xef\xf0\xe0\x81'.decode('utf-32-le', 'ignore'))
attempt(lambda: b'\xdf\x90\x0c'.decode('utf-8-sig', 'surrogatepass'))
attempt(lambda: '\u03c2\U0001f600\n\u1fb3\x80'.encode('utf-32-be', 'backslashreplace'))
attempt(lambda: '\u0307\u03a3\r\u1fb3\udcff '.encode('utf-16-be', 'surrogateescape'))
attempt(lambda: '\n\udcff'.encode('ascii', 'replace'))
attempt(lambda: '}1'.encode('ascii', 'surrogatepass'))
attempt(lambda: '\U0001f600{\u03a3\udc80\u1fb3'.encode('utf-8-sig', 'strict'))
attempt(lambda: b'\xc2\xa0\xef\xac\xaf'.decode('utf-16', 'ignore'))
attempt(lambda: b'\x81\xfe\x00\xff\xc1\xdf\xc2\xc0'.decode('utf-16', 'replace'))
attempt(lambda: b'\xf5\x90\xfe\xf0\x90\xdf'.decode('cp1252', 'surrogateescape'))
attempt(lambda: b'\xe8\xb8\xbd\xcfcT'.decode('ascii', 'strict'))
attempt(lambda: b'\x00\x81\xdf\xfe\x00\xef'.decode('utf-16-le', 'xmlcharrefreplace'))
attempt(lambda: '\u03c2\xb2\u03a3\u2028\U0001f600\u20ac\u0663'.encode('latin-1', 'surrogatepass'))
attempt(lambda: b'\xa0\xff\xc0a\xf0'.decode('utf-8-sig', 'strict'))
attempt(lambda: b"]'\xc7\xfem=".decode('utf-32', 'strict'))
attempt(lambda: b'\xed\xf5\xf4'.decode('utf-32-be', 'strict'))
attempt(lambda: '1a\u01c6\x0c\x0c\ud800\udc00\U0001d400'.encode('utf-32-be', 'surrogatepass'))
attempt(lambda: '\u01c6\u1fb3\u3007\ud800'.encode('utf-32', 'replace'))
attempt(lambda: b'\x1e\xc2\xa0\xe4'.decode('utf-32-be', 'xmlcharrefreplace'))
attempt(lambda: '\x1dba\x0b\u0307'.encode('utf-32', 'surrogatepass'))
attempt(lambda: b'\x80\x00\xef\xbf\xe0\x90'.decode('utf-32-le', 'xmlcharrefreplace'))
attempt(lambda: 'A\x80'.encode('utf-32-le', 'replace'))
attempt(lambda: '\u0149\u20ac'.encode('utf-8', 'surrogatepass'))
attempt(lambda: b''.decode('utf-16-be', 'replace'))
attempt(lambda: b'\xe2\x85\xd6\xc5\x89\x0c'.decode('utf-32-be', 'replace'))
attempt(lambda: '\u03a3\x0b_\ufb01x\ud800\udc00\x1c'.encode('utf-16-le', 'backslashreplace'))
attempt(lambda: '\t\udc80'.encode('utf-8-sig', 'strict'))
attempt(lambda: '\ud800\udc00\u0663'.encode('utf-8', 'strict'))
attempt(lambda: b'R'.decode('utf-32-be', 'backslashreplace'))
attempt(lambda: '__\ud800\udc00'.encode('utf-16-be', 'surrogateescape'))
attempt(lambda: b'\xc0'.decode('utf-32-le', 'backslashreplace'))
attempt(lambda: b'\xa6\x94^\xda\xbd1\xec\xa5('.decode('utf-32-be', 'ignore'))
attempt(lambda: b'\x1e\x9e\xc3\x9f'.decode('ascii', 'xmlcharrefreplace'))
attempt(lambda: b'\xb7\xa7\xbb'.decode('ascii', 'surrogateescape'))
attempt(lambda: '\u0149\u0301\x1c\u3007\x80\u2167'.encode('utf-16-be', 'backslashreplace'))
attempt(lambda: b''.decode('utf-16-be', 'surrogatepass'))
attempt(lambda: '\u0345\ud800\udc00\U0001f600'.encode('latin-1', 'replace'))
attempt(lambda: b'\x1dQ\x97\x0b\xd8 \x9c+'.decode('utf-16-be', 'ignore'))
attempt(lambda: b'\xbfa\xd8\xd8\xc1'.decode('ascii', 'surrogatepass'))
attempt(lambda: '\xdf{\u0390A\xbd\udcffa'.encode('utf-32', 'ignore'))
attempt(lambda: '\u1fb3b\u4e2d\xa0\u20ac'.encode('ascii', 'surrogatepass'))
attempt(lambda: '\x0b\u20ac'.encode('utf-8-sig', 'surrogatepass'))
attempt(lambda: b'\xc2\x80'.decode('utf-32-le', 'strict'))
attempt(lambda: '\ud800\udc00'.encode('utf-16', 'replace'))
attempt(lambda: b'{'.decode('utf-16-le', 'surrogatepass'))
attempt(lambda: b'\xf5\x85\xf8\xce\xaf/\xf7q'.decode('utf-32', 'strict'))
attempt(lambda: '\x0b{\xbd\x80'.encode('utf-32', 'replace'))
attempt(lambda: '\x0c\udcff'.encode('utf-8-sig', 'xmlcharrefreplace'))
attempt(lambda: '\udc80'.encode('utf-8', 'backslashreplace'))
attempt(lambda: '\u03a3\x1c'.encode('cp1252', 'ignore'))
attempt(lambda: '\u2167\u0130\u0307\U0001f600x\ud800\udc00'.encode('utf-16', 'surrogatepass'))
attempt(lambda: b'\nA\xf0'.decode('latin-1', 'xmlcharrefreplace'))
attempt(lambda: b''.decode('utf-8-sig', 'replace'))
attempt(lambda: b'\xc0\xd8\xf5a\xf4\xff\xe0'.decode('utf-16-le', 'ignore'))
attempt(lambda: b'\x81\xc1\xa0'.decode('utf-8-sig', 'surrogatepass'))
attempt(lambda: '\x1e\u2028\xb2\U0001d400\t'.encode('utf-16', 'surrogatepass'))
attempt(lambda: '\x1e\x1c\x80}'.encode('utf-8-sig', 'surrogateescape'))
attempt(lambda: b'\xc1'.decode('cp1252', 'ignore'))
attempt(lambda: b''.decode('utf-32-le', 'ignore'))
attempt(lambda: b'\x90'.decode('utf-32', 'ignore'))
attempt(lambda: b'\xf7\xa9\xd3\x07\xcd\xa2'.decode('utf-16', 'strict'))
attempt(lambda: b'\xd8\xf5\xc0\xbb'.decode('utf-32', 'backslashreplace'))
attempt(lambda: '\u01c6\u0390\u20ac'.encode('utf-16-le', 'xmlcharrefreplace'))
attempt(lambda: '\u0390x\x80'.encode('cp1252', 'backslashreplace'))
attempt(lambda: '{{\t\u0345'.encode('ascii', 'replace'))
attempt(lambda: '\x0b\x80'.encode('utf-32-be', 'xmlcharrefreplace'))
attempt(lambda: b'\x01'.decode('utf-16-le', 'surrogateescape'))
attempt(lambda: b''.decode('utf-32', 'replace'))
attempt(lambda: '\u03a3\x1e1\u0390\x80'.encode('latin-1', 'backslashreplace'))
attempt(lambda: b'\xf4\xc0\x00\xf4\xc2\xef\xfe\xc1'.decode('utf-16-le', 'backslashreplace'))
attempt(lambda: '\xe9\ud800\udcff'.encode('utf-8-sig', 'replace'))
attempt(lambda: b'\xb0\xd2\xd0\x90\xf8\xed\xd1'.decode('utf-32', 'ignore'))
attempt(lambda: '\u2028\u4e2d\u4e2d\u0663\uffff'.encode('utf-16-be', 'strict'))
attempt(lambda: b'}1\xa4\x89'.decode('ascii', 'backslashreplace'))
attempt(lambda: b'\xc2'.decode('utf-32-be', 'xmlcharrefreplace'))
attempt(lambda: '\xdf\u20ac\U0001f600'.encode('utf-32', 'replace'))
attempt(lambda: b'?\xe8'.decode('utf-8', 'xmlcharrefreplace'))
attempt(lambda: b'\xc2\xbf\xf5\xf5\xfe'.decode('utf-32', 'replace'))
attempt(lambda: b''.decode('utf-16', 'surrogateescape'))
attempt(lambda: '_b\udc80'.encode('utf-32-be', 'backslashreplace'))
attempt(lambda: b'\x9c'.decode('utf-16-be', 'xmlcharrefreplace'))
attempt(lambda: '\u03a3\u2028%\u3007\xbd'.encode('utf-16', 'xmlcharrefreplace'))
attempt(lambda: b' '.decode('utf-16-be', 'ignore'))
attempt(lambda: '\x1e\udc80'.encode('utf-16-le', 'replace'))
attempt(lambda: '\uffff'.encode('utf-32-le', 'ignore'))
attempt(lambda: '\U0001f600'.encode('utf-16-le', 'surrogatepass'))
attempt(lambda: '\udc80\t'.encode('utf-16', 'replace'))
attempt(lambda: b'\xcf\x11'.decode('utf-32', 'strict'))
attempt(lambda: '\x1dx\u1fb3\u0301\x80'.encode('cp1252', 'replace'))

#> UnicodeEncodeError "'ascii' codec can't encode characters in position 0-2: ordinal not in range(128)"
#> UnicodeEncodeError "'charmap' codec can't encode characters in position 0-2: character maps to <undefined>"
#> b'\xff\xfe'
#> b'\x00\x00\x00\x85\x00\x000\x07\x00\x00\x03\x07\x00\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x00c\x00\x00\x00f\x00\x00\x00f'
#> b'\x00\x00\x00a\x00\x00\x010\x00\x00\xff\xff\x00\x00\x00\xbd'
#> b'\rx'
#> ''
#> b'\xff\xfe\x00\x00\xff\xff\x00\x00{\x00\x00\x00'
#> ''
#> 'xC}'
#> '\x00\xa0a\xdf'
#> b'&\x00\x00\x00#\x00\x00\x005\x00\x00\x005\x00\x00\x002\x00\x00\x009\x00\x00\x006\x00\x00\x00;\x00\x00\x00E\x03\x00\x00\xc6\x01\x00\x00A\x00\x00\x00&\x00\x00\x00#\x00\x00\x005\x00\x00\x006\x00\x00\x004\x00\x00\x004\x00\x00\x008\x00\x00\x00;\x00\x00\x00'
#> '&'
#> '\ufffd\x00\ufffd\x00\ufffd\ufffd\ufffd'
#> '\\xdf\\xc2\\xd8'
#> b'_'
#> '\x83\xd7\xfb\x96Y#'
#> ''
#> ''
#> '\ufffd'
#> b'\xff\xff%\x00'
#> b'\xff\xfe\x00\x00A\x00\x00\x00{\x00\x00\x00\xa3\x03\x00\x00( \x00\x00) \x00\x00\xdf\x00\x00\x00'
#> b'a1'
#> b'\x80\x00'
#> '\ufffd'
#> b'0\x07\xff\xff'
#> b'\xff\xfe\xb3\x1f\xff\xff'
#> ''
#> b'\xff\xfe\xc2\x03\x01\xfb\xff\xff\x1c\x00'
#> ''
#> b' \xac\x03E'
#> b'b&#55296;\xce\xa3\xc2\xb2\xef\xbf\xbf'
#> ''
#> '\u65c3\ufffd'
#> UnicodeEncodeError "'utf-16-le' codec can't encode character '\\udc80' in position 3: surrogates not allowed"
#> UnicodeEncodeError "'ascii' codec can't encode characters in position 1-4: ordinal not in range(128)"
#> b'\xff\xfe\x00\x001\x00\x00\x00\xa3\x03\x00\x00\x070\x00\x00g!\x00\x00\t\x00\x00\x00\xac \x00\x00'
#> ''
#> 'o'
#> b'_}-'
#> b'\x00\x00N-\x00\x01\xd4\x00\x00\x00\x00\x1d\x00\x00\x00&\x00\x00\x00#\x00\x00\x005\x00\x00\x006\x00\x00\x005\x00\x00\x007\x00\x00\x005\x00\x00\x00;'
#> TypeError "don't know how to handle UnicodeDecodeError in error callback"
#> b'\x00\x00\x00\xbd\x00\x00\x00\x80'
#> b'\x00\x00\x00\x80'
#> UnicodeDecodeError "'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)"
#> b'%\\udcff'
#> ''
#> '\u07d0\x0c'
#> b'\x00\x00\x03\xc2\x00\x01\xf6\x00\x00\x00\x00\n\x00\x00\x1f\xb3\x00\x00\x00\x80'
#> UnicodeEncodeError "'utf-16-be' codec can't encode character '\\udcff' in position 4: surrogates not allowed"
#> b'\n?'
#> b'}1'
#> UnicodeEncodeError "'utf-8' codec can't encode character '\\udc80' in position 3: surrogates not allowed"
#> '\ua0c2\uacef'
#> '\ufe81\uff00\ufffd\uc0c2'
#> '\xf5\udc90\xfe\xf0\udc90\xdf'
#> UnicodeDecodeError "'ascii' codec can't decode byte 0xe8 in position 0: ordinal not in range(128)"
#> '\u8100\ufedf\uef00'
#> UnicodeEncodeError "'latin-1' codec can't encode character '\\u03c2' in position 0: ordinal not in range(256)"
#> UnicodeDecodeError "'utf-8' codec can't decode byte 0xa0 in position 0: invalid start byte"
#> UnicodeDecodeError "'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)"
#> UnicodeDecodeError "'utf-32-be' codec can't decode bytes in position 0-2: truncated data"
#> b'\x00\x00\x001\x00\x00\x00a\x00\x00\x01\xc6\x00\x00\x00\x0c\x00\x00\x00\x0c\x00\x00\xd8\x00\x00\x00\xdc\x00\x00\x01\xd4\x00'
#> b'\xff\xfe\x00\x00\xc6\x01\x00\x00\xb3\x1f\x00\x00\x070\x00\x00?\x00\x00\x00'
#> TypeError "don't know how to handle UnicodeDecodeError in error callback"
#> b'\xff\xfe\x00\x00\x1d\x00\x00\x00b\x00\x00\x00a\x00\x00\x00\x0b\x00\x00\x00\x07\x03\x00\x00'
#> TypeError "don't know how to handle UnicodeDecodeError in error callback"
#> b'A\x00\x00\x00\x80\x00\x00\x00'
#> b'\xc5\x89\xe2\x82\xac'
#> ''
#> '\ufffd\ufffd'
#> b'\xa3\x03\x0b\x00_\x00\x01\xfbx\x00\\\x00u\x00d\x008\x000\x000\x00\\\x00u\x00d\x00c\x000\x000\x00\x1c\x00'
#> UnicodeEncodeError "'utf-8' codec can't encode character '\\udc80' in position 1: surrogates not allowed"
#> UnicodeEncodeError "'utf-8' codec can't encode characters in position 0-1: surrogates not allowed"
#> '\\x52'
#> UnicodeEncodeError "'utf-16-be' codec can't encode character '\\ud800' in position 2: surrogates not allowed"
#> '\\xc0'
#> ''
#> TypeError "don't know how to handle UnicodeDecodeError in error callback"
#> '\udcb7\udca7\udcbb'
#> b'\x01I\x03\x01\x00\x1c0\x07\x00\x80!g'
#> ''
#> b'????'
#> '\u1d51\u970b\u9c2b'
#> UnicodeDecodeError "'ascii' codec can't decode byte 0xbf in position 0: ordinal not in range(128)"
#> b'\xff\xfe\x00\x00\xdf\x00\x00\x00{\x00\x00\x00\x90\x03\x00\x00A\x00\x00\x00\xbd\x00\x00\x00a\x00\x00\x00'
#> UnicodeEncodeError "'ascii' codec can't encode character '\\u1fb3' in position 0: ordinal not in range(128)"
#> b'\xef\xbb\xbf\x0b\xe2\x82\xac'
#> UnicodeDecodeError "'utf-32-le' codec can't decode bytes in position 0-1: truncated data"
#> b'\xff\xfe?\x00?\x00'
#> UnicodeDecodeError "'utf-16-le' codec can't decode byte 0x7b in position 0: truncated data"
#> UnicodeDecodeError "'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)"
#> b'\xff\xfe\x00\x00\x0b\x00\x00\x00{\x00\x00\x00\xbd\x00\x00\x00\x80\x00\x00\x00'
#> b'\xef\xbb\xbf\x0c&#56575;'
#> b'\\udc80'
#> b'\x1c'
#> b'\xff\xfeg!0\x01\x07\x03=\xd8\x00\xdex\x00\x00\xd8\x00\xdc'
#> '\nA\xf0'
#> ''
#> '\u61f5\ufff4'
#> UnicodeDecodeError "'utf-8' codec can't decode byte 0x81 in position 0: invalid start byte"
#> b'\xff\xfe\x1e\x00( \xb2\x005\xd8\x00\xdc\t\x00'
#> b'\xef\xbb\xbf\x1e\x1c\xc2\x80}'
#> '\xc1'
#> ''
#> ''
#> '\ua9f7\u07d3\ua2cd'
#> '\\xd8\\xf5\\xc0\\xbb'
#> b'\xc6\x01\x90\x03\xac '
#> b'\\u0390x\\x80'
#> b'{{\t?'
#> b'\x00\x00\x00\x0b\x00\x00\x00\x80'
#> UnicodeDecodeError "'utf-16-le' codec can't decode byte 0x01 in position 0: truncated data"
#> ''
#> b'\\u03a3\x1e1\\u0390\x80'
#> '\uc0f4\uf400\uefc2\uc1fe'
#> b'\xef\xbb\xbf\xc3\xa9??'
#> ''
#> b' (N-N-\x06c\xff\xff'
#> '}1\\xa4\\x89'
#> TypeError "don't know how to handle UnicodeDecodeError in error callback"
#> b'\xff\xfe\x00\x00\xdf\x00\x00\x00\xac \x00\x00\x00\xf6\x01\x00'
#> TypeError "don't know how to handle UnicodeDecodeError in error callback"
#> '\ufffd\ufffd'
#> ''
#> b'\x00\x00\x00_\x00\x00\x00b\x00\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x00c\x00\x00\x008\x00\x00\x000'
#> TypeError "don't know how to handle UnicodeDecodeError in error callback"
#> b'\xff\xfe\xa3\x03( %\x00\x070\xbd\x00'
#> ''
#> b'\x1e\x00?\x00'
#> b'\xff\xff\x00\x00'
#> b'=\xd8\x00\xde'
#> b'\xff\xfe?\x00\t\x00'
#> UnicodeDecodeError "'utf-32-le' codec can't decode bytes in position 0-1: truncated data"
#> b'\x1dx???'
