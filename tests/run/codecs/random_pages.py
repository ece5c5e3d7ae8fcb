#@ stderr: any
"""Code pages and escapes with random bytes and texts, by every handler."""


def attempt(work):
    try:
        print(ascii(work()))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


attempt(lambda: '\u2029\u03c31a\xa0'.encode('KOI8_U', 'replace'))
attempt(lambda: '%\u0149\r'.encode('KOI8_U', 'replace'))
attempt(lambda: '\u3007'.encode('mac_cyrillic', 'strict'))
attempt(lambda: b'\x1ef&'.decode('iso8859_5', 'ignore'))
attempt(lambda: '\xb2\u0394\x00\u0130b'.encode('mac-roman', 'surrogateescape'))
attempt(lambda: ''.encode('cp437', 'surrogateescape'))
attempt(lambda: b'E\xa0S\x1aW*'.decode('ISO_8859-15', 'backslashreplace'))
attempt(lambda: b'\xf4\xc4\x0f*b\x85\xb6'.decode('iso-8859-7', 'xmlcharrefreplace'))
attempt(lambda: b':\x81x\xab'.decode('iso8859_5', 'surrogateescape'))
attempt(lambda: ' b1\udc80'.encode('iso8859_5', 'replace'))
attempt(lambda: '\u0301'.encode('ISO_8859-15', 'strict'))
attempt(lambda: b'p'.decode('ISO_8859-15', 'strict'))
attempt(lambda: ''.encode('cp1250', 'strict'))
attempt(lambda: b''.decode('ISO_8859-15', 'replace'))
attempt(lambda: b'\x90\xe9\xf3\xf6z'.decode('mac-roman', 'backslashreplace'))
attempt(lambda: ' \t'.encode('cp1250', 'backslashreplace'))
attempt(lambda: b''.decode('unicode_escape', 'surrogateescape'))
attempt(lambda: b''.decode('cp1255', 'replace'))
attempt(lambda: b'\xb8'.decode('mac-roman', 'strict'))
attempt(lambda: b'\x8f<u\xf4\xfa'.decode('mac_cyrillic', 'xmlcharrefreplace'))
attempt(lambda: b'S\xe5\x95\x17\x8e\xa8\xe3'.decode('latin2', 'replace'))
attempt(lambda: '\x0cb\u0301a'.encode('ptcp154', 'ignore'))
attempt(lambda: b'\xd7F{f'.decode('ptcp154', 'strict'))
attempt(lambda: '\u0345\u0390}\x0c'.encode('ISO_8859-15', 'backslashreplace'))
attempt(lambda: b''.decode('unicode_escape', 'strict'))
attempt(lambda: '\xa0\u1fb3'.encode('iso-8859-7', 'ignore'))
attempt(lambda: ''.encode('kz1048', 'backslashreplace'))
attempt(lambda: b''.decode('ptcp154', 'surrogateescape'))
attempt(lambda: '\U0001f600\t\xa0'.encode('raw_unicode_escape', 'strict'))
attempt(lambda: '\x1e'.encode('iso-8859-7', 'strict'))
attempt(lambda: '\u0390\u0390\ufb01'.encode('cp1255', 'surrogateescape'))
attempt(lambda: '\xb2\u0307\x0b\xdf\xbd'.encode('cp1251', 'xmlcharrefreplace'))
attempt(lambda: b'H.\x9f\x9f\\'.decode('iso8859_5', 'replace'))
attempt(lambda: '\xa0 b'.encode('unicode_escape', 'surrogateescape'))
attempt(lambda: ' \xe9'.encode('cp1251', 'backslashreplace'))
attempt(lambda: b'1r\x03\xb8\xbb'.decode('windows-1257', 'replace'))
attempt(lambda: '\r\u4e2d'.encode('cp1255', 'ignore'))
attempt(lambda: '\u03c2x'.encode('cp874', 'xmlcharrefreplace'))
attempt(lambda: '\x0b\u2167\u2167\xa0\x7f'.encode('koi8-r', 'backslashreplace'))
attempt(lambda: b'\xe1\x1a6\x9f\xb3\x08'.decode('cp437', 'ignore'))
attempt(lambda: '\x1e\u03c2\u03a3_\r'.encode('iso8859-2', 'backslashreplace'))
attempt(lambda: b'\\x41\\8\\101'.decode('raw_unicode_escape', 'xmlcharrefreplace'))
attempt(lambda: '\x1d1\udc80\xa0'.encode('cp1256', 'backslashreplace'))
attempt(lambda: b'\x10\xc1\xd3\xd9'.decode('windows-1257', 'replace'))
attempt(lambda: b'\xc2\xfc\xc4\xcc]V'.decode('windows-1257', 'surrogateescape'))
attempt(lambda: ''.encode('raw_unicode_escape', 'ignore'))
attempt(lambda: '\u0430\udc80{\u2029\u0430'.encode('cp1255', 'xmlcharrefreplace'))
attempt(lambda: '\x00\n'.encode('cp1256', 'ignore'))
attempt(lambda: ''.encode('kz1048', 'strict'))
attempt(lambda: b'\x97a^'.decode('cp037', 'ignore'))
attempt(lambda: ''.encode('unicode_escape', 'replace'))
attempt(lambda: b'f\xe52\x03@\xc9\xf9'.decode('windows-1257', 'strict'))
attempt(lambda: b'\xd4\x0e\x8e\nO\xfb'.decode('latin2', 'replace'))
attempt(lambda: '\xa0\u0663\U0001d400\xb2\u0149'.encode('unicode_escape', 'replace'))
attempt(lambda: '\u2029'.encode('iso8859_5', 'strict'))
attempt(lambda: b'\x1c'.decode('cp437', 'ignore'))
attempt(lambda: ''.encode('unicode-escape', 'strict'))
attempt(lambda: '}\ud800\u0430\x7f'.encode('cp866', 'surrogateescape'))
attempt(lambda: b'i\xeb\xac\xd8\xa1{\xc8'.decode('cp037', 'xmlcharrefreplace'))
attempt(lambda: ''.encode('cp850', 'surrogateescape'))
attempt(lambda: '\u03c3\x1e'.encode('raw_unicode_escape', 'surrogateescape'))
attempt(lambda: '\x1ca\t\r\ufb01'.encode('cp866', 'backslashreplace'))
attempt(lambda: '\u05d0\x85\u2028'.encode('KOI8_U', 'backslashreplace'))
attempt(lambda: '\u2028\t\u0390'.encode('windows-1257', 'backslashreplace'))
attempt(lambda: ''.encode('latin2', 'xmlcharrefreplace'))
attempt(lambda: b'\xe1\x8e'.decode('cp1253', 'replace'))
attempt(lambda: b'='.decode('cp1255', 'replace'))
attempt(lambda: '\xa0'.encode('kz1048', 'xmlcharrefreplace'))
attempt(lambda: '\x1c1\u2028\x1e'.encode('mac_cyrillic', 'ignore'))
attempt(lambda: 'x\u0149'.encode('iso8859_5', 'replace'))
attempt(lambda: b'h\xa5\xbb\xb3H\x97'.decode('koi8-r', 'strict'))
attempt(lambda: '\xb2A\u4e2d\u2028\ud800'.encode('iso8859-2', 'replace'))
attempt(lambda: '\u01c6\x0c\u03c2\u0394'.encode('mac_cyrillic', 'strict'))
attempt(lambda: '\xa0'.encode('KOI8_U', 'strict'))
attempt(lambda: b'`d\x8c'.decode('koi8-r', 'ignore'))
attempt(lambda: ' _\u0430\x1e'.encode('latin2', 'strict'))
attempt(lambda: '\u3007\u21671'.encode('koi8-r', 'ignore'))
attempt(lambda: '\x0b'.encode('iso8859_5', 'replace'))
attempt(lambda: 'x'.encode('tis-620', 'xmlcharrefreplace'))
attempt(lambda: '\u2029\xb2'.encode('ptcp154', 'xmlcharrefreplace'))
attempt(lambda: b'\xc7\x94\xf6M'.decode('cp1256', 'ignore'))
attempt(lambda: b'[\x84\xd8\xd3\x1a'.decode('ptcp154', 'xmlcharrefreplace'))
attempt(lambda: b'}Qk>'.decode('cp874', 'strict'))
attempt(lambda: b'\\\\N{\\u12'.decode('unicode_escape', 'xmlcharrefreplace'))
attempt(lambda: '\u4e2d\x0c\u4e2d'.encode('cp1251', 'ignore'))
attempt(lambda: '\n'.encode('unicode-escape', 'replace'))
attempt(lambda: b'\\q'.decode('unicode_escape', 'xmlcharrefreplace'))
attempt(lambda: '\u01c6-\u0390'.encode('cp437', 'xmlcharrefreplace'))
attempt(lambda: '\x00\x7f\ud800\xe9'.encode('mac-roman', 'ignore'))
attempt(lambda: b"\xc4\xb7\xcc+'\xe8\xcc".decode('ISO_8859-15', 'replace'))
attempt(lambda: '\xbd\u03c3'.encode('mac_cyrillic', 'strict'))
attempt(lambda: '\u0301\u0390\x1c\x1e'.encode('cp037', 'replace'))
attempt(lambda: b')\x17\x92\xba\x92\xb1'.decode('cp1253', 'replace'))
attempt(lambda: b''.decode('cp850', 'surrogateescape'))
attempt(lambda: b'DU'.decode('cp866', 'ignore'))
attempt(lambda: '\r\x00'.encode('cp1250', 'xmlcharrefreplace'))
attempt(lambda: '\u2167\u0345'.encode('iso-8859-7', 'strict'))
attempt(lambda: b'\x80\x05'.decode('koi8-r', 'surrogateescape'))
attempt(lambda: '\n\u03c2b'.encode('cp1256', 'backslashreplace'))
attempt(lambda: b'\xfa'.decode('windows-1257', 'replace'))
attempt(lambda: b''.decode('iso8859_5', 'backslashreplace'))
attempt(lambda: '\u0390\U0001d400a\x1e'.encode('tis-620', 'replace'))
attempt(lambda: b''.decode('windows-1257', 'xmlcharrefreplace'))
attempt(lambda: '\xa0{\n\ufb01\u0130'.encode('iso8859-2', 'ignore'))
attempt(lambda: b'\xae\x89\x17\xdfp\xbf'.decode('cp850', 'xmlcharrefreplace'))
attempt(lambda: b'\xf5hp"0'.decode('iso8859-2', 'replace'))
attempt(lambda: b'g\xef'.decode('cp1140', 'backslashreplace'))
attempt(lambda: '\x7f'.encode('mac_cyrillic', 'backslashreplace'))
attempt(lambda: '\u4e2d'.encode('cp1140', 'ignore'))
attempt(lambda: b':g'.decode('KOI8_U', 'surrogateescape'))
attempt(lambda: b'$\xa7\xf0\xe6'.decode('latin2', 'backslashreplace'))
attempt(lambda: b'fV[I+U'.decode('mac-roman', 'strict'))
attempt(lambda: '\u03c2A\r_}'.encode('kz1048', 'replace'))
attempt(lambda: '\u0130'.encode('KOI8_U', 'surrogateescape'))
attempt(lambda: '\U0001d400\r\u03c3-'.encode('koi8-r', 'xmlcharrefreplace'))
attempt(lambda: '\U0001d400\u0149\x0b\u4e2d'.encode('raw_unicode_escape', 'ignore'))
attempt(lambda: b'S\x8b\x0f\xda\x15\xe6'.decode('latin2', 'replace'))
attempt(lambda: b'\\N{}'.decode('unicode-escape', 'xmlcharrefreplace'))
attempt(lambda: b''.decode('ISO_8859-15', 'xmlcharrefreplace'))
attempt(lambda: b'\xce\x99'.decode('cp1140', 'strict'))
attempt(lambda: b'Y'.decode('mac_cyrillic', 'ignore'))
attempt(lambda: b'\\777'.decode('raw_unicode_escape', 'replace'))
attempt(lambda: ''.encode('cp037', 'replace'))
attempt(lambda: b'\xbd\x86\x9b\xb7'.decode('cp874', 'strict'))
attempt(lambda: '\u0149\u0394\u0430'.encode('cp866', 'surrogateescape'))
attempt(lambda: b'\xbe\x8f\xb976\xa7'.decode('cp866', 'surrogateescape'))
attempt(lambda: '\u20ac\u20ac'.encode('cp1255', 'ignore'))
attempt(lambda: b'+'.decode('KOI8_U', 'backslashreplace'))
attempt(lambda: b'\xff\xc9\xc5"/P\xe4'.decode('iso-8859-7', 'strict'))
attempt(lambda: '\x1e\U0001d400\x1e'.encode('cp1250', 'surrogateescape'))
attempt(lambda: b'\xa1\xfc\xc8'.decode('kz1048', 'ignore'))
attempt(lambda: '\u03a3'.encode('mac_cyrillic', 'replace'))
attempt(lambda: b''.decode('raw_unicode_escape', 'strict'))
attempt(lambda: ''.encode('windows-1257', 'replace'))
attempt(lambda: b'\x9e'.decode('iso8859-2', 'backslashreplace'))
attempt(lambda: b'\xd8x\x88c\x1e'.decode('iso8859-2', 'replace'))
attempt(lambda: b''.decode('ISO_8859-15', 'ignore'))
attempt(lambda: b''.decode('kz1048', 'ignore'))
attempt(lambda: '\u03c3b\xa0\xa0\U0001f600'.encode('raw_unicode_escape', 'surrogateescape'))
attempt(lambda: b'<.)\xb4\xf4^'.decode('cp850', 'replace'))
attempt(lambda: b'\xac\xda3_M\x9c\xe3'.decode('cp874', 'surrogateescape'))
attempt(lambda: ''.encode('unicode_escape', 'strict'))
attempt(lambda: b'\xa2\x06\x9f'.decode('KOI8_U', 'strict'))
attempt(lambda: b'%\xa8?\x14\xf93'.decode('cp1250', 'xmlcharrefreplace'))
attempt(lambda: '\u20ac\udc80\u0307'.encode('cp437', 'backslashreplace'))
attempt(lambda: '\x7f\u0663\u0307'.encode('cp1256', 'surrogateescape'))
attempt(lambda: b'd\x03'.decode('cp1253', 'xmlcharrefreplace'))
attempt(lambda: b'\xf6\x8f%'.decode('koi8-r', 'replace'))
attempt(lambda: 'b\u03c2-\U0001d400'.encode('cp1251', 'ignore'))
attempt(lambda: b'\\N{'.decode('raw_unicode_escape', 'surrogateescape'))

#> b'??1a\x9a'
#> b'%?\r'
#> UnicodeEncodeError "'charmap' codec can't encode character '\\u3007' in position 0: character maps to <undefined>"
#> '\x1ef&'
#> UnicodeEncodeError "'charmap' codec can't encode characters in position 0-1: character maps to <undefined>"
#> b''
#> 'E\xa0S\x1aW*'
#> '\u03c4\u0394\x0f*b\x85\u0386'
#> ':\x81x\u040b'
#> b' b1?'
#> UnicodeEncodeError "'charmap' codec can't encode character '\\u0301' in position 0: character maps to <undefined>"
#> 'p'
#> b''
#> ''
#> '\xea\xc8\xdb\u02c6z'
#> b' \t'
#> ''
#> ''
#> '\u220f'
#> '\u041f<u\u0444\u044a'
#> 'S\u013a\x95\x17\x8e\xa8\u0103'
#> b'\x0cba'
#> '\u0427F{f'
#> b'\\u0345\\u0390}\x0c'
#> ''
#> b'\xa0'
#> b''
#> ''
#> b'\\U0001f600\t\xa0'
#> b'\x1e'
#> UnicodeEncodeError "'charmap' codec can't encode characters in position 0-2: character maps to <undefined>"
#> b'&#178;&#775;\x0b&#223;&#189;'
#> 'H.\x9f\x9f\\'
#> b'\\xa0 b'
#> b' \\xe9'
#> '1r\x03\xf8\xbb'
#> b'\r'
#> b'&#962;x'
#> b'\x0b\\u2167\\u2167\x9a\x7f'
#> '\xdf\x1a6\u0192\u2502\x08'
#> b'\x1e\\u03c2\\u03a3_\r'
#> '\\x41\\8\\101'
#> b'\x1d1\\udc80\xa0'
#> '\x10\u012e\xd3\u0141'
#> '\u0100\xfc\xc4\u0122]V'
#> b''
#> b'&#1072;&#56448;{&#8233;&#1072;'
#> b'\x00\n'
#> b''
#> 'p/;'
#> b''
#> 'f\xe52\x03@\xc9\u0142'
#> '\xd4\x0e\x8e\nO\u0171'
#> b'\\xa0\\u0663\\U0001d400\\xb2\\u0149'
#> UnicodeEncodeError "'charmap' codec can't encode character '\\u2029' in position 0: character maps to <undefined>"
#> '\x1c'
#> b''
#> UnicodeEncodeError "'charmap' codec can't encode character '\\ud800' in position 1: character maps to <undefined>"
#> '\xd1\xd4\xd0Q~#H'
#> b''
#> b'\\u03c3\x1e'
#> b'\x1ca\t\r\\ufb01'
#> b'\\u05d0\\x85\\u2028'
#> b'\\u2028\t\\u0390'
#> b''
#> '\u03b1\ufffd'
#> '='
#> b'\xa0'
#> b'\x1c1\x1e'
#> b'x?'
#> 'h\u2554\u2569\u0401H\u2248'
#> b'?A???'
#> UnicodeEncodeError "'charmap' codec can't encode character '\\u01c6' in position 0: character maps to <undefined>"
#> b'\x9a'
#> '`d\u2584'
#> UnicodeEncodeError "'charmap' codec can't encode character '\\u0430' in position 2: character maps to <undefined>"
#> b'1'
#> b'\x0b'
#> b'x'
#> b'&#8233;&#178;'
#> '\u0627\u201d\u0650M'
#> '[\u201e\u0428\u0423\x1a'
#> '}Qk>'
#> TypeError "don't know how to handle UnicodeDecodeError in error callback"
#> b'\x0c'
#> b'\\n'
#> '\\q'
#> b'&#454;-&#912;'
#> b'\x00\x7f\x8e'
#> "\xc4\xb7\xcc+'\xe8\xcc"
#> UnicodeEncodeError "'charmap' codec can't encode characters in position 0-1: character maps to <undefined>"
#> b'oo\x1c\x1e'
#> ')\x17\u2019\u038a\u2019\xb1'
#> ''
#> 'DU'
#> b'\r\x00'
#> UnicodeEncodeError "'charmap' codec can't encode characters in position 0-1: character maps to <undefined>"
#> '\u2500\x05'
#> b'\n\\u03c2b'
#> '\u015b'
#> ''
#> b'??a\x1e'
#> ''
#> b'\xa0{\n'
#> '\xab\xeb\x17\u2580p\u2510'
#> '\u0151hp"0'
#> '\xc5\xd5'
#> b'\x7f'
#> b''
#> ':g'
#> '$\xa7\u0111\u0107'
#> 'fV[I+U'
#> b'?A\r_}'
#> UnicodeEncodeError "'charmap' codec can't encode character '\\u0130' in position 0: character maps to <undefined>"
#> b'&#119808;\r&#963;-'
#> b'\\U0001d400\\u0149\x0b\\u4e2d'
#> 'S\x8b\x0f\xda\x15\u0107'
#> TypeError "don't know how to handle UnicodeDecodeError in error callback"
#> ''
#> '\xf3r'
#> 'Y'
#> '\\777'
#> b''
#> UnicodeDecodeError "'charmap' codec can't decode byte 0x86 in position 1: character maps to <undefined>"
#> UnicodeEncodeError "'charmap' codec can't encode characters in position 0-1: character maps to <undefined>"
#> '\u255b\u041f\u256376\u0437'
#> b'\x80\x80'
#> '+'
#> UnicodeDecodeError "'charmap' codec can't decode byte 0xff in position 0: character maps to <undefined>"
#> UnicodeEncodeError "'charmap' codec can't encode character '\\U0001d400' in position 1: character maps to <undefined>"
#> '\u04b0\u044c\u0418'
#> b'?'
#> ''
#> b''
#> '\x9e'
#> '\u0158x\x88c\x1e'
#> ''
#> ''
#> b'\\u03c3b\xa0\xa0\\U0001f600'
#> '<.)\u2524\xb6^'
#> '\u0e0c\u0e3a3_M\udc9c\u0e43'
#> b''
#> '\u2552\x06\xf7'
#> '%\xa8?\x14\u016f3'
#> b'\\u20ac\\udc80\\u0307'
#> UnicodeEncodeError "'charmap' codec can't encode characters in position 1-2: character maps to <undefined>"
#> 'd\x03'
#> '\u0416\u2590%'
#> b'b-'
#> '\\N{'
