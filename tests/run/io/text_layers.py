"""Text over bytes: encodings, ends of lines, reconfiguration."""

import io


def attempt(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


for enc in ['utf-8','utf-8-sig','utf-16','utf-32-le','cp1252','latin-1','ascii','cp437']:
    b=io.BytesIO(); w=io.TextIOWrapper(b,encoding=enc,newline=''); w.write('ab\nc'); w.flush(); print(enc,b.getvalue(), w.encoding, w.tell()); w.write('z'); w.seek(0); attempt(lambda: w.read()); w.seek(0); attempt(lambda: w.readline()); p=w.tell(); attempt(lambda: w.read(1)); w.seek(p); attempt(lambda: w.read())
for nl in [None,'','\n','\r','\r\n']:
    b=io.BytesIO(b'a\nb\rc\r\nd'); w=io.TextIOWrapper(b,encoding='ascii',newline=nl); attempt(lambda: w.readlines()); attempt(lambda: w.newlines); b=io.BytesIO(); w=io.TextIOWrapper(b,encoding='ascii',newline=nl); w.write('a\nb\r\n'); w.flush(); print(b.getvalue())
w=io.TextIOWrapper(io.BytesIO(b'caf\xe9\xff'),encoding='utf-8',errors='replace')
attempt(lambda: w.read())
w=io.TextIOWrapper(io.BytesIO(b'caf\xe9'),encoding='utf-8')
attempt(lambda: w.read())
w=io.TextIOWrapper(io.BytesIO(b'abc'),encoding='utf-8')
attempt(lambda: w.reconfigure(encoding='latin-1'))
attempt(lambda: w.encoding)
attempt(lambda: w.reconfigure(errors='ignore'))
attempt(lambda: w.errors)
attempt(lambda: w.reconfigure(line_buffering=True))
attempt(lambda: w.line_buffering)
attempt(lambda: w.write_through)
attempt(lambda: w.read(1))
attempt(lambda: w.reconfigure(encoding='ascii'))
attempt(lambda: w.detach().read())
attempt(lambda: w.read())

#> utf-8 b'ab\nc' utf-8 4
#> 'ab\ncz'
#> 'ab\n'
#> 'c'
#> 'cz'
#> utf-8-sig b'\xef\xbb\xbfab\nc' utf-8-sig 7
#> 'ab\ncz'
#> 'ab\n'
#> 'c'
#> 'cz'
#> utf-16 b'\xff\xfea\x00b\x00\n\x00c\x00' utf-16 10
#> 'ab\ncz'
#> 'ab\n'
#> 'c'
#> 'cz'
#> utf-32-le b'a\x00\x00\x00b\x00\x00\x00\n\x00\x00\x00c\x00\x00\x00' utf-32-le 16
#> 'ab\ncz'
#> 'ab\n'
#> 'c'
#> 'cz'
#> cp1252 b'ab\nc' cp1252 4
#> 'ab\ncz'
#> 'ab\n'
#> 'c'
#> 'cz'
#> latin-1 b'ab\nc' latin-1 4
#> 'ab\ncz'
#> 'ab\n'
#> 'c'
#> 'cz'
#> ascii b'ab\nc' ascii 4
#> 'ab\ncz'
#> 'ab\n'
#> 'c'
#> 'cz'
#> cp437 b'ab\nc' cp437 4
#> 'ab\ncz'
#> 'ab\n'
#> 'c'
#> 'cz'
#> ['a\n', 'b\n', 'c\n', 'd']
#> ('\r', '\n', '\r\n')
#> b'a\nb\r\n'
#> ['a\n', 'b\r', 'c\r\n', 'd']
#> ('\r', '\n', '\r\n')
#> b'a\nb\r\n'
#> ['a\n', 'b\rc\r\n', 'd']
#> None
#> b'a\nb\r\n'
#> ['a\nb\r', 'c\r', '\nd']
#> None
#> b'a\rb\r\r'
#> ['a\nb\rc\r\n', 'd']
#> None
#> b'a\r\nb\r\r\n'
#> 'caf��'
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xe9 in position 3: unexpected end of data
#> None
#> 'latin-1'
#> None
#> 'ignore'
#> None
#> True
#> False
#> 'a'
#> UnsupportedOperation It is not possible to set the encoding or newline of stream after the first read
#> b''
#> ValueError underlying buffer has been detached
