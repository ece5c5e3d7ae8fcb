"""lookup, encode and decode, incremental codecs, streams, and registered encodings."""

import codecs
import io


def attempt(work):
    try:
        print(ascii(work()))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for n in ['utf-8','UTF8','latin1','ascii','utf-16','cp1252','utf_8_sig','cp437','iso8859-15','rot13','hex','nope','utf-32-be','koi8-r']:
    attempt(lambda: codecs.lookup(n).name)
attempt(lambda: codecs.encode('abc','rot13'))
attempt(lambda: codecs.decode('nop','rot_13'))
attempt(lambda: codecs.encode(b'ab','hex'))
attempt(lambda: codecs.decode(b'6162','hex'))
attempt(lambda: codecs.encode(b'hello world'*8,'base64'))
attempt(lambda: codecs.decode(b'aGVsbG8=\n','base64'))
attempt(lambda: codecs.encode('aé'))
attempt(lambda: codecs.decode(b'\xc3\xa9'))
attempt(lambda: codecs.encode('é','ascii','ignore'))
attempt(lambda: codecs.lookup(1))
attempt(lambda: 'abc'.encode('rot13'))
attempt(lambda: b'abc'.decode('hex'))
attempt(lambda: codecs.getencoder('utf-8')('é'))
attempt(lambda: codecs.getdecoder('latin-1')(b'\xe9'))
attempt(lambda: codecs.utf_8_decode(b'a\xc3'))
attempt(lambda: codecs.latin_1_encode('a'))
for enc in ['utf-8','utf-16','utf-16-le','utf-16-be','utf-32','utf-8-sig','latin-1','cp1252','ascii']:
    s='aé€😀z' if 'utf' in enc else 'abc'
    data=s.encode(enc); d=codecs.getincrementaldecoder(enc)(); out=[]
    for i in range(len(data)): out.append(d.decode(data[i:i+1]))
    out.append(d.decode(b'',True))
    attempt(lambda: (enc,out))
    e=codecs.getincrementalencoder(enc)()
    attempt(lambda: [e.encode(c) for c in s]+[e.encode('',True)]); e.reset()
    attempt(lambda: e.encode('a'))
    attempt(lambda: list(codecs.iterencode(['a','b',''],enc)))
    attempt(lambda: ''.join(codecs.iterdecode([data[:3],data[3:]],enc)))
    r=codecs.getreader(enc)(io.BytesIO((s+'\nline2\n').encode(enc)))
    attempt(lambda: r.readline())
    attempt(lambda: r.read())
    b=io.BytesIO(); w=codecs.getwriter(enc)(b); w.write('ab'); w.writelines(['c','d'])
    attempt(lambda: b.getvalue())
d=codecs.getincrementaldecoder('utf-8')()
attempt(lambda: d.decode(b'\xe2\x82'))
attempt(lambda: d.getstate())
attempt(lambda: d.decode(b'\xac'))
attempt(lambda: d.decode(b'\xe2',True)); d.reset()
attempt(lambda: d.getstate())
d=codecs.getincrementaldecoder('utf-8')('replace')
attempt(lambda: d.decode(b'\xff\xe2'))
attempt(lambda: d.decode(b'',True))
print(codecs.BOM, codecs.BOM_UTF8, codecs.BOM_UTF16_BE, codecs.BOM_UTF32, codecs.BOM64_LE)
def search(name):
    if name=='myenc': return codecs.CodecInfo(lambda s,e='strict':(s.upper().encode(),len(s)), lambda b,e='strict':(bytes(b).decode().lower(),len(b)), name='myenc')
codecs.register(search)
attempt(lambda: codecs.lookup('MyEnc').name)
attempt(lambda: codecs.encode('abc','myenc'))
attempt(lambda: 'abc'.encode('myenc'))
attempt(lambda: b'ABC'.decode('myenc'))
attempt(lambda: codecs.register(1))
x=codecs.EncodedFile(io.BytesIO(b'\xe9a'),'utf-8','latin-1')
attempt(lambda: x.read())

#> 'utf-8'
#> 'utf-8'
#> 'iso8859-1'
#> 'ascii'
#> 'utf-16'
#> 'cp1252'
#> 'utf-8-sig'
#> 'cp437'
#> 'iso8859-15'
#> 'rot-13'
#> 'hex'
#> LookupError 'unknown encoding: nope'
#> 'utf-32-be'
#> 'koi8-r'
#> 'nop'
#> 'abc'
#> b'6162'
#> b'ab'
#> b'aGVsbG8gd29ybGRoZWxsbyB3b3JsZGhlbGxvIHdvcmxkaGVsbG8gd29ybGRoZWxsbyB3b3JsZGhl\nbGxvIHdvcmxkaGVsbG8gd29ybGRoZWxsbyB3b3JsZA==\n'
#> b'hello'
#> b'a\xc3\xa9'
#> '\xe9'
#> b''
#> TypeError 'lookup() argument must be str, not int'
#> LookupError "'rot13' is not a text encoding; use codecs.encode() to handle arbitrary codecs"
#> LookupError "'hex' is not a text encoding; use codecs.decode() to handle arbitrary codecs"
#> (b'\xc3\xa9', 1)
#> ('\xe9', 1)
#> ('a', 1)
#> (b'a', 1)
#> ('utf-8', ['a', '', '\xe9', '', '', '\u20ac', '', '', '', '\U0001f600', 'z', ''])
#> [b'a', b'\xc3\xa9', b'\xe2\x82\xac', b'\xf0\x9f\x98\x80', b'z', b'']
#> b'a'
#> [b'a', b'b']
#> 'a\xe9\u20ac\U0001f600z'
#> 'a\xe9\u20ac\U0001f600z\n'
#> 'line2\n'
#> b'abcd'
#> ('utf-16', ['', '', '', 'a', '', '\xe9', '', '\u20ac', '', '', '', '\U0001f600', '', 'z', ''])
#> [b'\xff\xfea\x00', b'\xe9\x00', b'\xac ', b'=\xd8\x00\xde', b'z\x00', b'']
#> b'\xff\xfea\x00'
#> [b'\xff\xfea\x00', b'b\x00']
#> 'a\xe9\u20ac\U0001f600z'
#> 'a\xe9\u20ac\U0001f600z\n'
#> 'line2\n'
#> b'\xff\xfea\x00b\x00c\x00d\x00'
#> ('utf-16-le', ['', 'a', '', '\xe9', '', '\u20ac', '', '', '', '\U0001f600', '', 'z', ''])
#> [b'a\x00', b'\xe9\x00', b'\xac ', b'=\xd8\x00\xde', b'z\x00', b'']
#> b'a\x00'
#> [b'a\x00', b'b\x00']
#> 'a\xe9\u20ac\U0001f600z'
#> 'a\xe9\u20ac\U0001f600z\n'
#> 'line2\n'
#> b'a\x00b\x00c\x00d\x00'
#> ('utf-16-be', ['', 'a', '', '\xe9', '', '\u20ac', '', '', '', '\U0001f600', '', 'z', ''])
#> [b'\x00a', b'\x00\xe9', b' \xac', b'\xd8=\xde\x00', b'\x00z', b'']
#> b'\x00a'
#> [b'\x00a', b'\x00b']
#> 'a\xe9\u20ac\U0001f600z'
#> 'a\xe9\u20ac\U0001f600z\n'
#> 'line2\n'
#> b'\x00a\x00b\x00c\x00d'
#> ('utf-32', ['', '', '', '', '', '', '', 'a', '', '', '', '\xe9', '', '', '', '\u20ac', '', '', '', '\U0001f600', '', '', '', 'z', ''])
#> [b'\xff\xfe\x00\x00a\x00\x00\x00', b'\xe9\x00\x00\x00', b'\xac \x00\x00', b'\x00\xf6\x01\x00', b'z\x00\x00\x00', b'']
#> b'\xff\xfe\x00\x00a\x00\x00\x00'
#> [b'\xff\xfe\x00\x00a\x00\x00\x00', b'b\x00\x00\x00']
#> 'a\xe9\u20ac\U0001f600z'
#> 'a\xe9\u20ac\U0001f600z\n'
#> 'line2\n'
#> b'\xff\xfe\x00\x00a\x00\x00\x00b\x00\x00\x00c\x00\x00\x00d\x00\x00\x00'
#> ('utf-8-sig', ['', '', '', 'a', '', '\xe9', '', '', '\u20ac', '', '', '', '\U0001f600', 'z', ''])
#> [b'\xef\xbb\xbfa', b'\xc3\xa9', b'\xe2\x82\xac', b'\xf0\x9f\x98\x80', b'z', b'']
#> b'\xef\xbb\xbfa'
#> [b'\xef\xbb\xbfa', b'b']
#> 'a\xe9\u20ac\U0001f600z'
#> 'a\xe9\u20ac\U0001f600z\n'
#> 'line2\n'
#> b'\xef\xbb\xbfabcd'
#> ('latin-1', ['a', 'b', 'c', ''])
#> [b'a', b'b', b'c', b'']
#> b'a'
#> [b'a', b'b']
#> 'abc'
#> 'abc\n'
#> 'line2\n'
#> b'abcd'
#> ('cp1252', ['a', 'b', 'c', ''])
#> [b'a', b'b', b'c', b'']
#> b'a'
#> [b'a', b'b']
#> 'abc'
#> 'abc\n'
#> 'line2\n'
#> b'abcd'
#> ('ascii', ['a', 'b', 'c', ''])
#> [b'a', b'b', b'c', b'']
#> b'a'
#> [b'a', b'b']
#> 'abc'
#> 'abc\n'
#> 'line2\n'
#> b'abcd'
#> ''
#> (b'\xe2\x82', 0)
#> '\u20ac'
#> UnicodeDecodeError "'utf-8' codec can't decode byte 0xe2 in position 0: unexpected end of data"
#> (b'', 0)
#> '\ufffd'
#> '\ufffd'
#> b'\xff\xfe' b'\xef\xbb\xbf' b'\xfe\xff' b'\xff\xfe\x00\x00' b'\xff\xfe\x00\x00'
#> 'myenc'
#> b'ABC'
#> b'ABC'
#> 'abc'
#> TypeError 'argument must be callable'
#> b'\xc3\xa9a'
