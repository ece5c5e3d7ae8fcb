"""Error handlers: those of codecs, and registered ones with every kind of result."""

import codecs


def attempt(work):
    try:
        print(ascii(work()))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


seen=[]
def h(e):
    seen.append((type(e).__name__, e.encoding, e.object, e.start, e.end, e.reason)); return ('<%d>'%e.start, e.end)
codecs.register_error('mine', h)
attempt(lambda: 'aé中b'.encode('ascii','mine'))
attempt(lambda: b'a\xffb\xc3'.decode('utf-8','mine'))
attempt(lambda: 'a\ud800'.encode('utf-8','mine'))
attempt(lambda: 'aé'.encode('cp437','mine'))
attempt(lambda: '中'.encode('latin-1','mine'))
attempt(lambda: '\ud800x'.encode('utf-16-le','mine'))
attempt(lambda: b'\x81a'.decode('cp1252','mine')); print(seen)
for bad in [lambda e: 'x', lambda e: ('x',), lambda e: ('x','y'), lambda e: (1,2), lambda e: ('中', e.end), lambda e: (b'zz', e.end), lambda e: ('x', -1), lambda e: ('x', 100), lambda e: ('x', -100), lambda e: 1/0, lambda e: ('', e.start+1), lambda e: None]:
    codecs.register_error('bad', bad)
    attempt(lambda: 'aé中b'.encode('ascii','bad'))
    attempt(lambda: b'a\xe9b'.decode('ascii','bad'))
attempt(lambda: codecs.register_error('x',1))
attempt(lambda: codecs.lookup_error('nope'))
attempt(lambda: codecs.lookup_error('mine') is h)
attempt(lambda: codecs.lookup_error('strict')(UnicodeDecodeError('a',b'b',0,1,'r')))
attempt(lambda: codecs.ignore_errors(UnicodeEncodeError('a','b',0,1,'r')))
attempt(lambda: codecs.replace_errors(UnicodeEncodeError('a','bcd',0,2,'r')))
attempt(lambda: codecs.replace_errors(UnicodeDecodeError('a',b'bcd',0,2,'r')))
attempt(lambda: codecs.xmlcharrefreplace_errors(UnicodeEncodeError('a','\xe9c',0,1,'r')))
attempt(lambda: codecs.xmlcharrefreplace_errors(UnicodeDecodeError('a',b'bcd',0,2,'r')))
attempt(lambda: codecs.backslashreplace_errors(UnicodeDecodeError('a',b'\xe9cd',0,1,'r')))
attempt(lambda: codecs.backslashreplace_errors(UnicodeEncodeError('a','\xe9\u4e2d\U0001f600',0,3,'r')))
attempt(lambda: codecs.strict_errors(1))
attempt(lambda: codecs.replace_errors(UnicodeTranslateError('abc',0,2,'r')))

#> b'a<1>b'
#> 'a<1>b<3>'
#> b'a<1>'
#> b'a\x82'
#> b'<0>'
#> b'<\x000\x00>\x00x\x00'
#> '<0>a'
#> [('UnicodeEncodeError', 'ascii', 'aé中b', 1, 3, 'ordinal not in range(128)'), ('UnicodeDecodeError', 'utf-8', b'a\xffb\xc3', 1, 2, 'invalid start byte'), ('UnicodeDecodeError', 'utf-8', b'a\xffb\xc3', 3, 4, 'unexpected end of data'), ('UnicodeEncodeError', 'utf-8', 'a\ud800', 1, 2, 'surrogates not allowed'), ('UnicodeEncodeError', 'latin-1', '中', 0, 1, 'ordinal not in range(256)'), ('UnicodeEncodeError', 'utf-16-le', '\ud800x', 0, 1, 'surrogates not allowed'), ('UnicodeDecodeError', 'charmap', b'\x81a', 0, 1, 'character maps to <undefined>')]
#> TypeError 'encoding error handler must return (str/bytes, int) tuple'
#> TypeError 'decoding error handler must return (str, int) tuple'
#> TypeError 'encoding error handler must return (str/bytes, int) tuple'
#> TypeError 'decoding error handler must return (str, int) tuple'
#> TypeError "'str' object cannot be interpreted as an integer"
#> TypeError "'str' object cannot be interpreted as an integer"
#> TypeError 'encoding error handler must return (str/bytes, int) tuple'
#> TypeError 'decoding error handler must return (str, int) tuple'
#> UnicodeEncodeError "'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)"
#> 'a\u4e2db'
#> b'azzb'
#> TypeError 'decoding error handler must return (str, int) tuple'
#> b'axb'
#> 'axb'
#> IndexError 'position 100 from error handler out of bounds'
#> IndexError 'position 100 from error handler out of bounds'
#> IndexError 'position -96 from error handler out of bounds'
#> IndexError 'position -97 from error handler out of bounds'
#> ZeroDivisionError 'division by zero'
#> ZeroDivisionError 'division by zero'
#> b'ab'
#> 'ab'
#> TypeError 'encoding error handler must return (str/bytes, int) tuple'
#> TypeError 'decoding error handler must return (str, int) tuple'
#> TypeError 'handler must be callable'
#> LookupError "unknown error handler name 'nope'"
#> True
#> UnicodeDecodeError "'a' codec can't decode byte 0x62 in position 0: r"
#> ('', 1)
#> ('??', 2)
#> ('\ufffd', 2)
#> ('&#233;', 1)
#> TypeError "don't know how to handle UnicodeDecodeError in error callback"
#> ('\\xe9', 1)
#> ('\\xe9\\u4e2d\\U0001f600', 3)
#> TypeError 'codec must pass exception instance'
#> ('\ufffd\ufffd', 2)
