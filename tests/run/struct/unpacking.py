"""Unpacking, offsets, iteration, and Struct."""

import struct
from struct import *


def attempt(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: unpack('i',b'abc'))
attempt(lambda: unpack('i',b'abcd'))
attempt(lambda: unpack('i',b'abcde'))
attempt(lambda: unpack('i','abcd'))
attempt(lambda: unpack('i',bytearray(b'abcd')))
attempt(lambda: unpack('<2h',memoryview(b'abcd')))
attempt(lambda: unpack('i'))
attempt(lambda: unpack('i',1))
attempt(lambda: unpack('4s',b'ab\0c'))
attempt(lambda: unpack('5p',b'\x02abcd'))
attempt(lambda: unpack('5p',b'\xffabcd'))
attempt(lambda: unpack('1p',b'\x05'))
attempt(lambda: unpack('xbx',b'\1\2\3'))
attempt(lambda: unpack('3c',b'abc'))
attempt(lambda: unpack('?',b'\2'))
attempt(lambda: unpack('<Q',b'\xff'*8))
attempt(lambda: unpack('<q',b'\xff'*8))
attempt(lambda: unpack('>e',b'\x3c\0'))
attempt(lambda: unpack('>e',b'\x7c\0'))
attempt(lambda: unpack('>e',b'\xfe\0'))
attempt(lambda: unpack('>e',b'\0\1'))
attempt(lambda: unpack('>3s',b'abc'))
attempt(lambda: unpack('0s',b''))
attempt(lambda: unpack('',b''))
attempt(lambda: unpack('P',b'\1'+b'\0'*7))
attempt(lambda: unpack('@bhilqfd?c4s',pack('@bhilqfd?c4s',1,2,3,4,5,1.5,2.5,True,b'x',b'abcd')))
attempt(lambda: unpack_from('i',b'xabcdz',1))
attempt(lambda: unpack_from('i',b'abcdefgh'))
attempt(lambda: unpack_from('i',b'abc'))
attempt(lambda: unpack_from('i',b'abcdefg',4))
attempt(lambda: unpack_from('i',b'abcdefgh',-4))
attempt(lambda: unpack_from('i',b'abcdefgh',-3))
attempt(lambda: unpack_from('i',b'abcdefgh',-9))
attempt(lambda: unpack_from('i',b'abcd',offset=0))
attempt(lambda: unpack_from('i',buffer=b'abcd'))
attempt(lambda: unpack_from('i',b'abcd',10))
attempt(lambda: unpack_from('i',b'abcd','a'))
attempt(lambda: unpack_from('i','abcd'))
attempt(lambda: unpack_from('',b'abc',3))
attempt(lambda: unpack_from('',b'abc',4))
attempt(lambda: unpack_from('i'))
b=bytearray(10)
def pi(*a):
    r=pack_into(*a); return (r,b)
attempt(lambda: pi('i',b,0,1))
attempt(lambda: pi('i',b,6,-1))
attempt(lambda: pi('i',b,7,1))
attempt(lambda: pi('i',b,-4,5))
attempt(lambda: pi('i',b,-3,5))
attempt(lambda: pi('i',b,-11,5))
attempt(lambda: pi('i',b,20,5))
attempt(lambda: pi('i',b'abcdefgh',0,1))
attempt(lambda: pi('i',b,0))
attempt(lambda: pi('i',b))
attempt(lambda: pi('i'))
attempt(lambda: pi())
attempt(lambda: pi('i',b,0,1,2))
attempt(lambda: pi('i',b,'a',1))
attempt(lambda: pi('i','abc',0,1))
attempt(lambda: pi('bxb',b,0,1,2))
attempt(lambda: pi('i',memoryview(b),2,77))
attempt(lambda: pi('i',b,0,'a'))
attempt(lambda: pi('i',b,10**30,1))
attempt(lambda: list(iter_unpack('h',b'abcdef')))
attempt(lambda: list(iter_unpack('h',b'abc')))
attempt(lambda: list(iter_unpack('',b'abc')))
attempt(lambda: list(iter_unpack('h',b'')))
attempt(lambda: list(iter_unpack('h','ab'))); it=iter_unpack('<bh',b'abcdef'); print(type(it).__name__, it.__length_hint__(), next(it), it.__length_hint__(), iter(it) is it, list(it))
attempt(lambda: next(it))
attempt(lambda: iter_unpack('h'))
s=Struct('<ih'); print(s.format, s.size); attempt(lambda: s.pack(1,2)); attempt(lambda: s.pack(1)); attempt(lambda: s.unpack(b'abcdef')); attempt(lambda: s.unpack(b'abc')); attempt(lambda: s.unpack_from(b'xxabcdef',2)); attempt(lambda: s.unpack_from(b'abc')); attempt(lambda: s.pack_into(b,0,1,2)); attempt(lambda: s.pack_into(b,0,1)); attempt(lambda: s.pack_into(b)); attempt(lambda: list(s.iter_unpack(b'abcdefghijkl'))); attempt(lambda: Struct()); attempt(lambda: Struct(1)); attempt(lambda: Struct('z')); attempt(lambda: Struct(format='i').size); attempt(lambda: Struct(b'>i').format); attempt(lambda: s.foo); attempt(lambda: Struct('i',1))
class S(Struct):
    def __init__(self, f): super().__init__(f); self.extra=1
    def two(self): return self.size*2
z=S('>h'); print(z.extra, z.two(), z.pack(258), z.format)
def sa(): s.size=3
attempt(sa)
attempt(lambda: Struct('i')==Struct('i'))
try: raise struct.error('x')
except struct.error as e: print(repr(e), isinstance(e,Exception), e.args)
attempt(lambda: struct.calcsize())
attempt(lambda: struct.pack_into('i',b,0,2**31))
attempt(lambda: struct.pack('<b',-200))
attempt(lambda: struct.pack('3b',1,2,300))
a,=struct.unpack('!I',b'\0\0\1\0'); print(a)
import array; x=array.array('i',[1,2]); struct.pack_into('i',x,4,99); print(x, struct.unpack('2i',x))

#> error unpack requires a buffer of 4 bytes
#> (1684234849,)
#> error unpack requires a buffer of 4 bytes
#> TypeError a bytes-like object is required, not 'str'
#> (1684234849,)
#> (25185, 25699)
#> TypeError unpack expected 2 arguments, got 1
#> TypeError a bytes-like object is required, not 'int'
#> (b'ab\x00c',)
#> (b'ab',)
#> (b'abcd',)
#> (b'',)
#> (2,)
#> (b'a', b'b', b'c')
#> (True,)
#> (18446744073709551615,)
#> (-1,)
#> (1.0,)
#> (inf,)
#> (nan,)
#> (5.960464477539063e-08,)
#> (b'abc',)
#> (b'',)
#> ()
#> (1,)
#> (1, 2, 3, 4, 5, 1.5, 2.5, True, b'x', b'abcd')
#> (1684234849,)
#> (1684234849,)
#> error unpack_from requires a buffer of at least 4 bytes for unpacking 4 bytes at offset 0 (actual buffer size is 3)
#> error unpack_from requires a buffer of at least 8 bytes for unpacking 4 bytes at offset 4 (actual buffer size is 7)
#> (1751606885,)
#> error not enough data to unpack 4 bytes at offset -3
#> error offset -9 out of range for 8-byte buffer
#> (1684234849,)
#> (1684234849,)
#> error unpack_from requires a buffer of at least 14 bytes for unpacking 4 bytes at offset 10 (actual buffer size is 4)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError a bytes-like object is required, not 'str'
#> ()
#> error unpack_from requires a buffer of at least 4 bytes for unpacking 0 bytes at offset 4 (actual buffer size is 3)
#> TypeError unpack_from() missing required argument 'buffer' (pos 2)
#> (None, bytearray(b'\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00'))
#> (None, bytearray(b'\x01\x00\x00\x00\x00\x00\xff\xff\xff\xff'))
#> error pack_into requires a buffer of at least 11 bytes for packing 4 bytes at offset 7 (actual buffer size is 10)
#> (None, bytearray(b'\x01\x00\x00\x00\x00\x00\x05\x00\x00\x00'))
#> error no space to pack 4 bytes at offset -3
#> error offset -11 out of range for 10-byte buffer
#> error pack_into requires a buffer of at least 24 bytes for packing 4 bytes at offset 20 (actual buffer size is 10)
#> TypeError argument must be read-write bytes-like object, not bytes
#> error pack_into expected 1 items for packing (got 0)
#> error pack_into expected offset argument
#> error pack_into expected buffer argument
#> TypeError missing format argument
#> error pack_into expected 1 items for packing (got 2)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError argument must be read-write bytes-like object, not str
#> (None, bytearray(b'\x01\x00\x02\x00\x00\x00\x05\x00\x00\x00'))
#> (None, bytearray(b'\x01\x00M\x00\x00\x00\x05\x00\x00\x00'))
#> error required argument is not an integer
#> IndexError cannot fit 'int' into an index-sized integer
#> [(25185,), (25699,), (26213,)]
#> error iterative unpacking requires a buffer of a multiple of 2 bytes
#> error cannot iteratively unpack with a struct of length 0
#> []
#> TypeError a bytes-like object is required, not 'str'
#> unpack_iterator 2 (97, 25442) 1 True [(100, 26213)]
#> StopIteration 
#> TypeError iter_unpack expected 2 arguments, got 1
#> <ih 6
#> b'\x01\x00\x00\x00\x02\x00'
#> error pack expected 2 items for packing (got 1)
#> (1684234849, 26213)
#> error unpack requires a buffer of 6 bytes
#> (1684234849, 26213)
#> error unpack_from requires a buffer of at least 6 bytes for unpacking 6 bytes at offset 0 (actual buffer size is 3)
#> None
#> error pack_into expected 2 items for packing (got 1)
#> error pack_into expected offset argument
#> [(1684234849, 26213), (1785292903, 27755)]
#> TypeError Struct() missing required argument 'format' (pos 1)
#> TypeError Struct() argument 1 must be a str or bytes object, not int
#> error bad char in struct format
#> 4
#> '>i'
#> AttributeError '_struct.Struct' object has no attribute 'foo'
#> TypeError Struct() takes at most 1 argument (2 given)
#> 1 4 b'\x01\x02' >h
#> AttributeError attribute 'size' of '_struct.Struct' objects is not writable
#> False
#> error('x') True ('x',)
#> TypeError _struct.calcsize() takes exactly one argument (0 given)
#> error 'i' format requires -2147483648 <= number <= 2147483647
#> error 'b' format requires -128 <= number <= 127
#> error 'b' format requires -128 <= number <= 127
#> 256
#> array('i', [1, 99]) (1, 99)
