"""Streams that programs write, and the buffers over them."""

import io


def attempt(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


a = bytearray(b'fbcde')
class R(io.RawIOBase):
    def __init__(s,d): s.d=d; s.w=[]
    def readable(s): return True
    def writable(s): return True
    def readinto(s,buf):
        n=min(len(buf),3,len(s.d)); buf[:n]=s.d[:n]; s.d=s.d[n:]; return n
    def write(s,x): s.w.append(bytes(x)); return len(x)
r=R(b'hello world\nsecond\n')
attempt(lambda: r.read(2))
attempt(lambda: r.read())
r=R(b'line1\nline2\nx')
attempt(lambda: r.readline())
attempt(lambda: r.readlines())
br=io.BufferedReader(R(b'abcdefghij\nklm'))
attempt(lambda: br.peek(1))
attempt(lambda: br.read(2))
attempt(lambda: br.read1(10))
attempt(lambda: br.readline())
attempt(lambda: br.read())
a=bytearray(5)
br=io.BufferedReader(R(b'abcdefg'))
attempt(lambda: br.readinto(a))
print(a)
attempt(lambda: br.readinto1(a))
print(a)
raw=R(b'')
bw=io.BufferedWriter(raw,4)
attempt(lambda: bw.write(b'ab'))
print(raw.w)
attempt(lambda: bw.write(b'cdefgh'))
print(raw.w)
attempt(lambda: bw.flush())
print(raw.w)
attempt(lambda: bw.write('x'))
attempt(lambda: bw.read())
attempt(lambda: bw.write(memoryview(b'zz')))
bw.flush()
print(raw.w)

class N(io.RawIOBase): pass
n=N()
attempt(lambda: n.read())
attempt(lambda: n.readable())
attempt(lambda: n.seek(0))
attempt(lambda: n.tell())
attempt(lambda: n.fileno())
attempt(lambda: n.readline())
attempt(lambda: n.write(b''))
attempt(lambda: n.truncate())
attempt(lambda: io.BufferedReader(n))
attempt(lambda: io.BufferedWriter(n))
attempt(lambda: n.readinto(a))
attempt(lambda: next(n))
n.close()
attempt(lambda: n.readable())
attempt(lambda: n.flush())
attempt(lambda: n.isatty())
attempt(lambda: io.BufferedIOBase().read())
attempt(lambda: io.BufferedIOBase().detach())
attempt(lambda: io.TextIOBase().read())
attempt(lambda: io.TextIOBase().write(''))
attempt(lambda: io.TextIOBase().encoding)
attempt(lambda: io.IOBase().readline())
p=io.BufferedRWPair(R(b'abc'),R(b''))
attempt(lambda: p.read(2))
attempt(lambda: p.write(b'x'))
attempt(lambda: p.readable())
p.flush()
rr=io.BufferedRandom(io.BytesIO(b'abcdef'))
attempt(lambda: rr.read(2))
attempt(lambda: rr.write(b'XY'))
attempt(lambda: rr.read(1))
attempt(lambda: rr.seek(0))
attempt(lambda: rr.read())
attempt(lambda: io.StringIO('a\r\nb',newline=None).read())
s=io.StringIO()
attempt(lambda: s.write(1))
attempt(lambda: s.seek(1,1))
attempt(lambda: s.detach())
attempt(lambda: s.encoding)
attempt(lambda: s.errors)
attempt(lambda: s.fileno())
attempt(lambda: s.truncate(-1))
s.close()
attempt(lambda: s.write('a'))
attempt(lambda: io.UnsupportedOperation.__mro__)
attempt(lambda: io.DEFAULT_BUFFER_SIZE)

#> b'he'
#> b'llo world\nsecond\n'
#> b'line1\n'
#> [b'line2\n', b'x']
#> b'abc'
#> b'ab'
#> b'c'
#> b'defghij\n'
#> b'klm'
#> 5
#> bytearray(b'abcde')
#> 1
#> bytearray(b'fbcde')
#> 2
#> []
#> 6
#> [b'ab', b'cdefgh']
#> None
#> [b'ab', b'cdefgh']
#> TypeError a bytes-like object is required, not 'str'
#> UnsupportedOperation read
#> 2
#> [b'ab', b'cdefgh', b'zz']
#> NotImplementedError 
#> False
#> UnsupportedOperation seek
#> UnsupportedOperation seek
#> UnsupportedOperation fileno
#> NotImplementedError 
#> NotImplementedError 
#> UnsupportedOperation truncate
#> UnsupportedOperation File or stream is not readable.
#> UnsupportedOperation File or stream is not writable.
#> NotImplementedError 
#> NotImplementedError 
#> False
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> UnsupportedOperation read
#> UnsupportedOperation detach
#> UnsupportedOperation read
#> UnsupportedOperation write
#> None
#> AttributeError 'IOBase' object has no attribute 'read'
#> b'ab'
#> 1
#> True
#> b'ab'
#> 2
#> b'e'
#> 0
#> b'abXYef'
#> 'a\nb'
#> TypeError string argument expected, got 'int'
#> OSError Can't do nonzero cur-relative seeks
#> UnsupportedOperation detach
#> None
#> None
#> UnsupportedOperation fileno
#> ValueError Negative size value -1
#> ValueError I/O operation on closed file
#> (<class 'io.UnsupportedOperation'>, <class 'OSError'>, <class 'ValueError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
#> 8192
