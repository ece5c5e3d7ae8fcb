"""BytesIO with views of its bytes, buffers that are filled, and errors."""

import io


def attempt(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


b=io.BytesIO(b'abcdef')
v=b.getbuffer()
print(v.tobytes(), v.readonly)
v[0]=90
print(b.getvalue())
attempt(lambda: b.write(b'0123456789'))
attempt(lambda: b.truncate(2))
attempt(lambda: b.close())
attempt(lambda: b.write(b'XY'))
print(b.getvalue())
v.release()
attempt(lambda: b.truncate(2))
attempt(lambda: b.getvalue())
b=io.BytesIO(b'abcdef')
a=bytearray(4)
attempt(lambda: b.readinto(a))
print(a)
attempt(lambda: b.readinto(a))
print(a)
attempt(lambda: b.readinto(b'ro'))
attempt(lambda: b.readinto('x'))
m=memoryview(a)[1:3]
b.seek(0)
attempt(lambda: b.readinto(m))
print(a)
attempt(lambda: b.readinto1(a))
import array
z=array.array('h',[0,0])
b.seek(0)
attempt(lambda: b.readinto(z))
print(z)
attempt(lambda: b.write(z))
attempt(lambda: b.write(memoryview(b'qq')))
attempt(lambda: b.write('s'))
attempt(lambda: b.write(1))
attempt(lambda: io.BytesIO('a'))
attempt(lambda: io.BytesIO(array.array('b',[65])).read())
attempt(lambda: io.BytesIO(memoryview(b'xyz')).read())
attempt(lambda: b.detach())
attempt(lambda: b.readlines(3))
b=io.BytesIO(b'a\nb\nc')
attempt(lambda: b.readlines(2))
attempt(lambda: list(b))
attempt(lambda: b.writelines([b'x',bytearray(b'y')]))
attempt(lambda: b.fileno())
attempt(lambda: b.isatty())
attempt(lambda: b.read1(2))
attempt(lambda: b.seek(-1))
attempt(lambda: b.seek(0,5))
attempt(lambda: b.seek('a'))
b.close()
attempt(lambda: b.read())
attempt(lambda: b.getbuffer())
attempt(lambda: b.closed)
attempt(lambda: b.__enter__())
attempt(lambda: b.readinto(a))
attempt(lambda: b.getvalue())

#> b'abcdef' False
#> b'Zbcdef'
#> BufferError Existing exports of data: object cannot be re-sized
#> BufferError Existing exports of data: object cannot be re-sized
#> BufferError Existing exports of data: object cannot be re-sized
#> BufferError Existing exports of data: object cannot be re-sized
#> b'Zbcdef'
#> 2
#> b'Zb'
#> 4
#> bytearray(b'abcd')
#> 2
#> bytearray(b'efcd')
#> TypeError readinto() argument must be read-write bytes-like object, not bytes
#> TypeError readinto() argument must be read-write bytes-like object, not str
#> 2
#> bytearray(b'eabd')
#> 4
#> 4
#> array('h', [25185, 25699])
#> 4
#> 2
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError a bytes-like object is required, not 'str'
#> b'A'
#> b'xyz'
#> UnsupportedOperation detach
#> []
#> [b'a\n']
#> [b'b\n', b'c']
#> None
#> UnsupportedOperation fileno
#> False
#> b''
#> ValueError negative seek value -1
#> ValueError invalid whence (5, should be 0, 1 or 2)
#> TypeError 'str' object cannot be interpreted as an integer
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> True
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
