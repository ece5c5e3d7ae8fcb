"""Formats, sizes, and values that do not fit."""

import struct
from struct import *


def attempt(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


for f in ['','3','3s','0s','10s','s','p','5p','0p','300p','x','3x','ii','2i','i2','ci','bhilq','bihlqd','@bq','=bq','<bq','bq0i','0q','b0q','hh0l','z','i z','  i  ','< i','i<','\n2\ti','1000000000000000000i','99999999999999999999i','-1i','2','3 i','é',b'i',b'<i',1,None,'i\0','?b','0i0s','4sx','nN','P','<n','<P','5?','0x','e2e']:
    attempt(lambda: calcsize(f))
attempt(lambda: pack('i'))
attempt(lambda: pack('i',1,2))
attempt(lambda: pack())
attempt(lambda: pack(''))
attempt(lambda: pack('2i',1))
attempt(lambda: pack('xi'))
attempt(lambda: pack('3s',b'ab'))
attempt(lambda: pack('3s',b'abcd'))
attempt(lambda: pack('3s','ab'))
attempt(lambda: pack('3s',bytearray(b'xy')))
attempt(lambda: pack('3s',memoryview(b'xy')))
attempt(lambda: pack('5p',b'abcdefgh'))
attempt(lambda: pack('5p',b'ab'))
attempt(lambda: pack('300p',b'x'*290)[:5])
attempt(lambda: pack('0p',b'a'))
attempt(lambda: pack('0s',b'a'))
attempt(lambda: pack('s',b''))
attempt(lambda: pack('p',b'q'))
attempt(lambda: pack('c',bytearray(b'a')))
attempt(lambda: pack('3c',b'a',b'b',b'c'))
attempt(lambda: pack('3s',1))
attempt(lambda: pack('p','a'))
attempt(lambda: pack('2?',[],[1]))
attempt(lambda: pack('bhilq',1,2,3,4,5))
attempt(lambda: pack('@bxh',1,2))
attempt(lambda: pack('>bhilq',1,2,3,4,5))
attempt(lambda: pack('=bxh',1,2))
attempt(lambda: pack('bq0i',1,2))
attempt(lambda: pack(b'<i',1))
attempt(lambda: pack('<f',1e300))
attempt(lambda: pack('>e',65520))
attempt(lambda: pack('<e',65519))
attempt(lambda: pack('<e',float('nan')))
attempt(lambda: pack('<e',float('inf')))
attempt(lambda: pack('<e',1e-8))
attempt(lambda: pack('<e',-0.0))
attempt(lambda: pack('<f',float('nan')))
attempt(lambda: pack('<d',float('-inf')))
attempt(lambda: pack('f',3.4028235677973366e+38))
attempt(lambda: pack('f',3.4028235677973365e+38))
attempt(lambda: pack('<d','a'))
attempt(lambda: pack('<d',10**400))
attempt(lambda: pack('d',True))
class I:
    def __index__(self): return 7
class F:
    def __float__(self): return 2.5
class X:
    def __index__(self): 1/0
attempt(lambda: pack('iq',I(),I()))
attempt(lambda: pack('f',F()))
attempt(lambda: pack('d',I()))
attempt(lambda: pack('i',F()))
attempt(lambda: pack('i',X()))
attempt(lambda: pack('P',-1))
attempt(lambda: pack('P',2**64-1))
attempt(lambda: pack('P',2**64))
attempt(lambda: pack('P',I()))

#> 0
#> error repeat count given without format specifier
#> 3
#> 0
#> 10
#> 1
#> 1
#> 5
#> 0
#> 300
#> 1
#> 3
#> 8
#> 8
#> error repeat count given without format specifier
#> 8
#> 24
#> 40
#> 16
#> 9
#> 9
#> 16
#> 0
#> 8
#> 8
#> error bad char in struct format
#> error bad char in struct format
#> 4
#> 4
#> error bad char in struct format
#> error bad char in struct format
#> 4000000000000000000
#> error total struct size too long
#> error bad char in struct format
#> error repeat count given without format specifier
#> error bad char in struct format
#> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> 4
#> 4
#> TypeError Struct() argument 1 must be a str or bytes object, not int
#> TypeError Struct() argument 1 must be a str or bytes object, not NoneType
#> error embedded null character
#> 2
#> 0
#> 5
#> 16
#> 8
#> error bad char in struct format
#> error bad char in struct format
#> 5
#> 0
#> 6
#> error pack expected 1 items for packing (got 0)
#> error pack expected 1 items for packing (got 2)
#> TypeError missing format argument
#> b''
#> error pack expected 2 items for packing (got 1)
#> error pack expected 1 items for packing (got 0)
#> b'ab\x00'
#> b'abc'
#> error argument for 's' must be a bytes object
#> b'xy\x00'
#> error argument for 's' must be a bytes object
#> b'\x04abcd'
#> b'\x02ab\x00\x00'
#> b'\xffxxxx'
#> b''
#> b''
#> b'\x00'
#> b'\x00'
#> error char format requires a bytes object of length 1
#> b'abc'
#> error argument for 's' must be a bytes object
#> error argument for 'p' must be a bytes object
#> b'\x00\x01'
#> b'\x01\x00\x02\x00\x03\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00\x05\x00\x00\x00\x00\x00\x00\x00'
#> b'\x01\x00\x02\x00'
#> b'\x01\x00\x02\x00\x00\x00\x03\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00\x05'
#> b'\x01\x00\x02\x00'
#> b'\x01\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00'
#> b'\x01\x00\x00\x00'
#> OverflowError float too large to pack with f format
#> error int too large to convert
#> b'\xff{'
#> b'\x00~'
#> b'\x00|'
#> b'\x00\x00'
#> b'\x00\x80'
#> b'\x00\x00\xc0\x7f'
#> b'\x00\x00\x00\x00\x00\x00\xf0\xff'
#> b'\x00\x00\x80\x7f'
#> b'\x00\x00\x80\x7f'
#> error required argument is not a float
#> error required argument is not a float
#> b'\x00\x00\x00\x00\x00\x00\xf0?'
#> b'\x07\x00\x00\x00\x00\x00\x00\x00\x07\x00\x00\x00\x00\x00\x00\x00'
#> b'\x00\x00 @'
#> b'\x00\x00\x00\x00\x00\x00\x1c@'
#> error required argument is not an integer
#> ZeroDivisionError division by zero
#> b'\xff\xff\xff\xff\xff\xff\xff\xff'
#> b'\xff\xff\xff\xff\xff\xff\xff\xff'
#> error int too large to convert
#> b'\x07\x00\x00\x00\x00\x00\x00\x00'
