"""Code pages and escapes by name."""

def attempt(work):
    try:
        print(ascii(work()))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


attempt(lambda: 'é£'.encode('cp437'))
attempt(lambda: b'\x80\xff'.decode('cp437'))
attempt(lambda: 'Привет'.encode('koi8-r'))
attempt(lambda: b'\xcf\xf0\xe8'.decode('windows-1251'))
attempt(lambda: 'aé中'.encode('iso-8859-15','replace'))
attempt(lambda: '中'.encode('cp850'))
attempt(lambda: b'\xa1'.decode('cp424','replace'))
attempt(lambda: 'abc'.encode('cp037'))
attempt(lambda: 'a\n\\é中😀\x00'.encode('unicode_escape'))
attempt(lambda: b'a\\n\\x41\\u4e2d\\U0001f600\\101'.decode('unicode_escape'))
attempt(lambda: b'\\x4'.decode('unicode_escape'))
attempt(lambda: b'\\'.decode('unicode-escape'))
attempt(lambda: 'é中'.encode('raw_unicode_escape'))
attempt(lambda: b'\\u4e2d\\n'.decode('raw_unicode_escape'))

#> b'\x82\x9c'
#> '\xc7\xa0'
#> b'\xf0\xd2\xc9\xd7\xc5\xd4'
#> '\u041f\u0440\u0438'
#> b'a\xe9?'
#> UnicodeEncodeError "'charmap' codec can't encode character '\\u4e2d' in position 0: character maps to <undefined>"
#> '~'
#> b'\x81\x82\x83'
#> b'a\\n\\\\\\xe9\\u4e2d\\U0001f600\\x00'
#> 'a\nA\u4e2d\U0001f600A'
#> UnicodeDecodeError "'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape"
#> UnicodeDecodeError "'unicodeescape' codec can't decode byte 0x5c in position 0: \\ at end of string"
#> b'\xe9\\u4e2d'
#> '\u4e2d\\n'
