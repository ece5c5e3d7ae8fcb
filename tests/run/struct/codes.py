"""Every code in every order with values at its edges."""

import struct
from struct import *


def attempt(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


print(struct.error, struct.error.__mro__, struct.Struct, struct.__all__)
vals=[0,1,-1,127,128,255,256,-128,-129,32767,32768,65535,65536,2**32-1,2**63,2**64,1.5,b'a',True]
for o in ['', '>']:
    for c in 'cbB?hHiIlLqQnNefdspPx':
        print(o+c, end=' ')
        attempt(lambda: calcsize(o+c))
        for v in vals:
            attempt(lambda: pack(o+c,v))

#> <class 'struct.error'> (<class 'struct.error'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) <class '_struct.Struct'> ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']
#> c 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> b'a'
#> error char format requires a bytes object of length 1
#> b 1
#> b'\x00'
#> b'\x01'
#> b'\xff'
#> b'\x7f'
#> error 'b' format requires -128 <= number <= 127
#> error 'b' format requires -128 <= number <= 127
#> error 'b' format requires -128 <= number <= 127
#> b'\x80'
#> error 'b' format requires -128 <= number <= 127
#> error 'b' format requires -128 <= number <= 127
#> error 'b' format requires -128 <= number <= 127
#> error 'b' format requires -128 <= number <= 127
#> error 'b' format requires -128 <= number <= 127
#> error 'b' format requires -128 <= number <= 127
#> error 'b' format requires -128 <= number <= 127
#> error 'b' format requires -128 <= number <= 127
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x01'
#> B 1
#> b'\x00'
#> b'\x01'
#> error 'B' format requires 0 <= number <= 255
#> b'\x7f'
#> b'\x80'
#> b'\xff'
#> error 'B' format requires 0 <= number <= 255
#> error 'B' format requires 0 <= number <= 255
#> error 'B' format requires 0 <= number <= 255
#> error 'B' format requires 0 <= number <= 255
#> error 'B' format requires 0 <= number <= 255
#> error 'B' format requires 0 <= number <= 255
#> error 'B' format requires 0 <= number <= 255
#> error 'B' format requires 0 <= number <= 255
#> error 'B' format requires 0 <= number <= 255
#> error 'B' format requires 0 <= number <= 255
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x01'
#> ? 1
#> b'\x00'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> h 2
#> b'\x00\x00'
#> b'\x01\x00'
#> b'\xff\xff'
#> b'\x7f\x00'
#> b'\x80\x00'
#> b'\xff\x00'
#> b'\x00\x01'
#> b'\x80\xff'
#> b'\x7f\xff'
#> b'\xff\x7f'
#> error 'h' format requires -32768 <= number <= 32767
#> error 'h' format requires -32768 <= number <= 32767
#> error 'h' format requires -32768 <= number <= 32767
#> error 'h' format requires -32768 <= number <= 32767
#> error 'h' format requires -32768 <= number <= 32767
#> error 'h' format requires -32768 <= number <= 32767
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x01\x00'
#> H 2
#> b'\x00\x00'
#> b'\x01\x00'
#> error 'H' format requires 0 <= number <= 65535
#> b'\x7f\x00'
#> b'\x80\x00'
#> b'\xff\x00'
#> b'\x00\x01'
#> error 'H' format requires 0 <= number <= 65535
#> error 'H' format requires 0 <= number <= 65535
#> b'\xff\x7f'
#> b'\x00\x80'
#> b'\xff\xff'
#> error 'H' format requires 0 <= number <= 65535
#> error 'H' format requires 0 <= number <= 65535
#> error 'H' format requires 0 <= number <= 65535
#> error 'H' format requires 0 <= number <= 65535
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x01\x00'
#> i 4
#> b'\x00\x00\x00\x00'
#> b'\x01\x00\x00\x00'
#> b'\xff\xff\xff\xff'
#> b'\x7f\x00\x00\x00'
#> b'\x80\x00\x00\x00'
#> b'\xff\x00\x00\x00'
#> b'\x00\x01\x00\x00'
#> b'\x80\xff\xff\xff'
#> b'\x7f\xff\xff\xff'
#> b'\xff\x7f\x00\x00'
#> b'\x00\x80\x00\x00'
#> b'\xff\xff\x00\x00'
#> b'\x00\x00\x01\x00'
#> error 'i' format requires -2147483648 <= number <= 2147483647
#> error 'i' format requires -2147483648 <= number <= 2147483647
#> error 'i' format requires -2147483648 <= number <= 2147483647
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x01\x00\x00\x00'
#> I 4
#> b'\x00\x00\x00\x00'
#> b'\x01\x00\x00\x00'
#> error 'I' format requires 0 <= number <= 4294967295
#> b'\x7f\x00\x00\x00'
#> b'\x80\x00\x00\x00'
#> b'\xff\x00\x00\x00'
#> b'\x00\x01\x00\x00'
#> error 'I' format requires 0 <= number <= 4294967295
#> error 'I' format requires 0 <= number <= 4294967295
#> b'\xff\x7f\x00\x00'
#> b'\x00\x80\x00\x00'
#> b'\xff\xff\x00\x00'
#> b'\x00\x00\x01\x00'
#> b'\xff\xff\xff\xff'
#> error 'I' format requires 0 <= number <= 4294967295
#> error 'I' format requires 0 <= number <= 4294967295
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x01\x00\x00\x00'
#> l 8
#> b'\x00\x00\x00\x00\x00\x00\x00\x00'
#> b'\x01\x00\x00\x00\x00\x00\x00\x00'
#> b'\xff\xff\xff\xff\xff\xff\xff\xff'
#> b'\x7f\x00\x00\x00\x00\x00\x00\x00'
#> b'\x80\x00\x00\x00\x00\x00\x00\x00'
#> b'\xff\x00\x00\x00\x00\x00\x00\x00'
#> b'\x00\x01\x00\x00\x00\x00\x00\x00'
#> b'\x80\xff\xff\xff\xff\xff\xff\xff'
#> b'\x7f\xff\xff\xff\xff\xff\xff\xff'
#> b'\xff\x7f\x00\x00\x00\x00\x00\x00'
#> b'\x00\x80\x00\x00\x00\x00\x00\x00'
#> b'\xff\xff\x00\x00\x00\x00\x00\x00'
#> b'\x00\x00\x01\x00\x00\x00\x00\x00'
#> b'\xff\xff\xff\xff\x00\x00\x00\x00'
#> error 'l' format requires -9223372036854775808 <= number <= 9223372036854775807
#> error 'l' format requires -9223372036854775808 <= number <= 9223372036854775807
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x01\x00\x00\x00\x00\x00\x00\x00'
#> L 8
#> b'\x00\x00\x00\x00\x00\x00\x00\x00'
#> b'\x01\x00\x00\x00\x00\x00\x00\x00'
#> error 'L' format requires 0 <= number <= 18446744073709551615
#> b'\x7f\x00\x00\x00\x00\x00\x00\x00'
#> b'\x80\x00\x00\x00\x00\x00\x00\x00'
#> b'\xff\x00\x00\x00\x00\x00\x00\x00'
#> b'\x00\x01\x00\x00\x00\x00\x00\x00'
#> error 'L' format requires 0 <= number <= 18446744073709551615
#> error 'L' format requires 0 <= number <= 18446744073709551615
#> b'\xff\x7f\x00\x00\x00\x00\x00\x00'
#> b'\x00\x80\x00\x00\x00\x00\x00\x00'
#> b'\xff\xff\x00\x00\x00\x00\x00\x00'
#> b'\x00\x00\x01\x00\x00\x00\x00\x00'
#> b'\xff\xff\xff\xff\x00\x00\x00\x00'
#> b'\x00\x00\x00\x00\x00\x00\x00\x80'
#> error 'L' format requires 0 <= number <= 18446744073709551615
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x01\x00\x00\x00\x00\x00\x00\x00'
#> q 8
#> b'\x00\x00\x00\x00\x00\x00\x00\x00'
#> b'\x01\x00\x00\x00\x00\x00\x00\x00'
#> b'\xff\xff\xff\xff\xff\xff\xff\xff'
#> b'\x7f\x00\x00\x00\x00\x00\x00\x00'
#> b'\x80\x00\x00\x00\x00\x00\x00\x00'
#> b'\xff\x00\x00\x00\x00\x00\x00\x00'
#> b'\x00\x01\x00\x00\x00\x00\x00\x00'
#> b'\x80\xff\xff\xff\xff\xff\xff\xff'
#> b'\x7f\xff\xff\xff\xff\xff\xff\xff'
#> b'\xff\x7f\x00\x00\x00\x00\x00\x00'
#> b'\x00\x80\x00\x00\x00\x00\x00\x00'
#> b'\xff\xff\x00\x00\x00\x00\x00\x00'
#> b'\x00\x00\x01\x00\x00\x00\x00\x00'
#> b'\xff\xff\xff\xff\x00\x00\x00\x00'
#> error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
#> error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x01\x00\x00\x00\x00\x00\x00\x00'
#> Q 8
#> b'\x00\x00\x00\x00\x00\x00\x00\x00'
#> b'\x01\x00\x00\x00\x00\x00\x00\x00'
#> error 'Q' format requires 0 <= number <= 18446744073709551615
#> b'\x7f\x00\x00\x00\x00\x00\x00\x00'
#> b'\x80\x00\x00\x00\x00\x00\x00\x00'
#> b'\xff\x00\x00\x00\x00\x00\x00\x00'
#> b'\x00\x01\x00\x00\x00\x00\x00\x00'
#> error 'Q' format requires 0 <= number <= 18446744073709551615
#> error 'Q' format requires 0 <= number <= 18446744073709551615
#> b'\xff\x7f\x00\x00\x00\x00\x00\x00'
#> b'\x00\x80\x00\x00\x00\x00\x00\x00'
#> b'\xff\xff\x00\x00\x00\x00\x00\x00'
#> b'\x00\x00\x01\x00\x00\x00\x00\x00'
#> b'\xff\xff\xff\xff\x00\x00\x00\x00'
#> b'\x00\x00\x00\x00\x00\x00\x00\x80'
#> error 'Q' format requires 0 <= number <= 18446744073709551615
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x01\x00\x00\x00\x00\x00\x00\x00'
#> n 8
#> b'\x00\x00\x00\x00\x00\x00\x00\x00'
#> b'\x01\x00\x00\x00\x00\x00\x00\x00'
#> b'\xff\xff\xff\xff\xff\xff\xff\xff'
#> b'\x7f\x00\x00\x00\x00\x00\x00\x00'
#> b'\x80\x00\x00\x00\x00\x00\x00\x00'
#> b'\xff\x00\x00\x00\x00\x00\x00\x00'
#> b'\x00\x01\x00\x00\x00\x00\x00\x00'
#> b'\x80\xff\xff\xff\xff\xff\xff\xff'
#> b'\x7f\xff\xff\xff\xff\xff\xff\xff'
#> b'\xff\x7f\x00\x00\x00\x00\x00\x00'
#> b'\x00\x80\x00\x00\x00\x00\x00\x00'
#> b'\xff\xff\x00\x00\x00\x00\x00\x00'
#> b'\x00\x00\x01\x00\x00\x00\x00\x00'
#> b'\xff\xff\xff\xff\x00\x00\x00\x00'
#> error 'n' format requires -9223372036854775808 <= number <= 9223372036854775807
#> error 'n' format requires -9223372036854775808 <= number <= 9223372036854775807
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x01\x00\x00\x00\x00\x00\x00\x00'
#> N 8
#> b'\x00\x00\x00\x00\x00\x00\x00\x00'
#> b'\x01\x00\x00\x00\x00\x00\x00\x00'
#> error 'N' format requires 0 <= number <= 18446744073709551615
#> b'\x7f\x00\x00\x00\x00\x00\x00\x00'
#> b'\x80\x00\x00\x00\x00\x00\x00\x00'
#> b'\xff\x00\x00\x00\x00\x00\x00\x00'
#> b'\x00\x01\x00\x00\x00\x00\x00\x00'
#> error 'N' format requires 0 <= number <= 18446744073709551615
#> error 'N' format requires 0 <= number <= 18446744073709551615
#> b'\xff\x7f\x00\x00\x00\x00\x00\x00'
#> b'\x00\x80\x00\x00\x00\x00\x00\x00'
#> b'\xff\xff\x00\x00\x00\x00\x00\x00'
#> b'\x00\x00\x01\x00\x00\x00\x00\x00'
#> b'\xff\xff\xff\xff\x00\x00\x00\x00'
#> b'\x00\x00\x00\x00\x00\x00\x00\x80'
#> error 'N' format requires 0 <= number <= 18446744073709551615
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x01\x00\x00\x00\x00\x00\x00\x00'
#> e 2
#> b'\x00\x00'
#> b'\x00<'
#> b'\x00\xbc'
#> b'\xf0W'
#> b'\x00X'
#> b'\xf8['
#> b'\x00\\'
#> b'\x00\xd8'
#> b'\x08\xd8'
#> b'\x00x'
#> b'\x00x'
#> error int too large to convert
#> error int too large to convert
#> error int too large to convert
#> error int too large to convert
#> error int too large to convert
#> b'\x00>'
#> error required argument is not a float
#> b'\x00<'
#> f 4
#> b'\x00\x00\x00\x00'
#> b'\x00\x00\x80?'
#> b'\x00\x00\x80\xbf'
#> b'\x00\x00\xfeB'
#> b'\x00\x00\x00C'
#> b'\x00\x00\x7fC'
#> b'\x00\x00\x80C'
#> b'\x00\x00\x00\xc3'
#> b'\x00\x00\x01\xc3'
#> b'\x00\xfe\xffF'
#> b'\x00\x00\x00G'
#> b'\x00\xff\x7fG'
#> b'\x00\x00\x80G'
#> b'\x00\x00\x80O'
#> b'\x00\x00\x00_'
#> b'\x00\x00\x80_'
#> b'\x00\x00\xc0?'
#> error required argument is not a float
#> b'\x00\x00\x80?'
#> d 8
#> b'\x00\x00\x00\x00\x00\x00\x00\x00'
#> b'\x00\x00\x00\x00\x00\x00\xf0?'
#> b'\x00\x00\x00\x00\x00\x00\xf0\xbf'
#> b'\x00\x00\x00\x00\x00\xc0_@'
#> b'\x00\x00\x00\x00\x00\x00`@'
#> b'\x00\x00\x00\x00\x00\xe0o@'
#> b'\x00\x00\x00\x00\x00\x00p@'
#> b'\x00\x00\x00\x00\x00\x00`\xc0'
#> b'\x00\x00\x00\x00\x00 `\xc0'
#> b'\x00\x00\x00\x00\xc0\xff\xdf@'
#> b'\x00\x00\x00\x00\x00\x00\xe0@'
#> b'\x00\x00\x00\x00\xe0\xff\xef@'
#> b'\x00\x00\x00\x00\x00\x00\xf0@'
#> b'\x00\x00\xe0\xff\xff\xff\xefA'
#> b'\x00\x00\x00\x00\x00\x00\xe0C'
#> b'\x00\x00\x00\x00\x00\x00\xf0C'
#> b'\x00\x00\x00\x00\x00\x00\xf8?'
#> error required argument is not a float
#> b'\x00\x00\x00\x00\x00\x00\xf0?'
#> s 1
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> b'a'
#> error argument for 's' must be a bytes object
#> p 1
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> b'\x00'
#> error argument for 'p' must be a bytes object
#> P 8
#> b'\x00\x00\x00\x00\x00\x00\x00\x00'
#> b'\x01\x00\x00\x00\x00\x00\x00\x00'
#> b'\xff\xff\xff\xff\xff\xff\xff\xff'
#> b'\x7f\x00\x00\x00\x00\x00\x00\x00'
#> b'\x80\x00\x00\x00\x00\x00\x00\x00'
#> b'\xff\x00\x00\x00\x00\x00\x00\x00'
#> b'\x00\x01\x00\x00\x00\x00\x00\x00'
#> b'\x80\xff\xff\xff\xff\xff\xff\xff'
#> b'\x7f\xff\xff\xff\xff\xff\xff\xff'
#> b'\xff\x7f\x00\x00\x00\x00\x00\x00'
#> b'\x00\x80\x00\x00\x00\x00\x00\x00'
#> b'\xff\xff\x00\x00\x00\x00\x00\x00'
#> b'\x00\x00\x01\x00\x00\x00\x00\x00'
#> b'\xff\xff\xff\xff\x00\x00\x00\x00'
#> b'\x00\x00\x00\x00\x00\x00\x00\x80'
#> error int too large to convert
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x01\x00\x00\x00\x00\x00\x00\x00'
#> x 1
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> >c 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> b'a'
#> error char format requires a bytes object of length 1
#> >b 1
#> b'\x00'
#> b'\x01'
#> b'\xff'
#> b'\x7f'
#> error 'b' format requires -128 <= number <= 127
#> error 'b' format requires -128 <= number <= 127
#> error 'b' format requires -128 <= number <= 127
#> b'\x80'
#> error 'b' format requires -128 <= number <= 127
#> error 'b' format requires -128 <= number <= 127
#> error 'b' format requires -128 <= number <= 127
#> error 'b' format requires -128 <= number <= 127
#> error 'b' format requires -128 <= number <= 127
#> error 'b' format requires -128 <= number <= 127
#> error 'b' format requires -128 <= number <= 127
#> error 'b' format requires -128 <= number <= 127
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x01'
#> >B 1
#> b'\x00'
#> b'\x01'
#> error 'B' format requires 0 <= number <= 255
#> b'\x7f'
#> b'\x80'
#> b'\xff'
#> error 'B' format requires 0 <= number <= 255
#> error 'B' format requires 0 <= number <= 255
#> error 'B' format requires 0 <= number <= 255
#> error 'B' format requires 0 <= number <= 255
#> error 'B' format requires 0 <= number <= 255
#> error 'B' format requires 0 <= number <= 255
#> error 'B' format requires 0 <= number <= 255
#> error 'B' format requires 0 <= number <= 255
#> error 'B' format requires 0 <= number <= 255
#> error 'B' format requires 0 <= number <= 255
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x01'
#> >? 1
#> b'\x00'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> b'\x01'
#> >h 2
#> b'\x00\x00'
#> b'\x00\x01'
#> b'\xff\xff'
#> b'\x00\x7f'
#> b'\x00\x80'
#> b'\x00\xff'
#> b'\x01\x00'
#> b'\xff\x80'
#> b'\xff\x7f'
#> b'\x7f\xff'
#> error 'h' format requires -32768 <= number <= 32767
#> error 'h' format requires -32768 <= number <= 32767
#> error 'h' format requires -32768 <= number <= 32767
#> error 'h' format requires -32768 <= number <= 32767
#> error 'h' format requires -32768 <= number <= 32767
#> error 'h' format requires -32768 <= number <= 32767
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x00\x01'
#> >H 2
#> b'\x00\x00'
#> b'\x00\x01'
#> error 'H' format requires 0 <= number <= 65535
#> b'\x00\x7f'
#> b'\x00\x80'
#> b'\x00\xff'
#> b'\x01\x00'
#> error 'H' format requires 0 <= number <= 65535
#> error 'H' format requires 0 <= number <= 65535
#> b'\x7f\xff'
#> b'\x80\x00'
#> b'\xff\xff'
#> error 'H' format requires 0 <= number <= 65535
#> error 'H' format requires 0 <= number <= 65535
#> error 'H' format requires 0 <= number <= 65535
#> error 'H' format requires 0 <= number <= 65535
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x00\x01'
#> >i 4
#> b'\x00\x00\x00\x00'
#> b'\x00\x00\x00\x01'
#> b'\xff\xff\xff\xff'
#> b'\x00\x00\x00\x7f'
#> b'\x00\x00\x00\x80'
#> b'\x00\x00\x00\xff'
#> b'\x00\x00\x01\x00'
#> b'\xff\xff\xff\x80'
#> b'\xff\xff\xff\x7f'
#> b'\x00\x00\x7f\xff'
#> b'\x00\x00\x80\x00'
#> b'\x00\x00\xff\xff'
#> b'\x00\x01\x00\x00'
#> error 'i' format requires -2147483648 <= number <= 2147483647
#> error 'i' format requires -2147483648 <= number <= 2147483647
#> error 'i' format requires -2147483648 <= number <= 2147483647
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x00\x00\x00\x01'
#> >I 4
#> b'\x00\x00\x00\x00'
#> b'\x00\x00\x00\x01'
#> error 'I' format requires 0 <= number <= 4294967295
#> b'\x00\x00\x00\x7f'
#> b'\x00\x00\x00\x80'
#> b'\x00\x00\x00\xff'
#> b'\x00\x00\x01\x00'
#> error 'I' format requires 0 <= number <= 4294967295
#> error 'I' format requires 0 <= number <= 4294967295
#> b'\x00\x00\x7f\xff'
#> b'\x00\x00\x80\x00'
#> b'\x00\x00\xff\xff'
#> b'\x00\x01\x00\x00'
#> b'\xff\xff\xff\xff'
#> error 'I' format requires 0 <= number <= 4294967295
#> error 'I' format requires 0 <= number <= 4294967295
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x00\x00\x00\x01'
#> >l 4
#> b'\x00\x00\x00\x00'
#> b'\x00\x00\x00\x01'
#> b'\xff\xff\xff\xff'
#> b'\x00\x00\x00\x7f'
#> b'\x00\x00\x00\x80'
#> b'\x00\x00\x00\xff'
#> b'\x00\x00\x01\x00'
#> b'\xff\xff\xff\x80'
#> b'\xff\xff\xff\x7f'
#> b'\x00\x00\x7f\xff'
#> b'\x00\x00\x80\x00'
#> b'\x00\x00\xff\xff'
#> b'\x00\x01\x00\x00'
#> error 'l' format requires -2147483648 <= number <= 2147483647
#> error 'l' format requires -2147483648 <= number <= 2147483647
#> error 'l' format requires -2147483648 <= number <= 2147483647
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x00\x00\x00\x01'
#> >L 4
#> b'\x00\x00\x00\x00'
#> b'\x00\x00\x00\x01'
#> error 'L' format requires 0 <= number <= 4294967295
#> b'\x00\x00\x00\x7f'
#> b'\x00\x00\x00\x80'
#> b'\x00\x00\x00\xff'
#> b'\x00\x00\x01\x00'
#> error 'L' format requires 0 <= number <= 4294967295
#> error 'L' format requires 0 <= number <= 4294967295
#> b'\x00\x00\x7f\xff'
#> b'\x00\x00\x80\x00'
#> b'\x00\x00\xff\xff'
#> b'\x00\x01\x00\x00'
#> b'\xff\xff\xff\xff'
#> error 'L' format requires 0 <= number <= 4294967295
#> error 'L' format requires 0 <= number <= 4294967295
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x00\x00\x00\x01'
#> >q 8
#> b'\x00\x00\x00\x00\x00\x00\x00\x00'
#> b'\x00\x00\x00\x00\x00\x00\x00\x01'
#> b'\xff\xff\xff\xff\xff\xff\xff\xff'
#> b'\x00\x00\x00\x00\x00\x00\x00\x7f'
#> b'\x00\x00\x00\x00\x00\x00\x00\x80'
#> b'\x00\x00\x00\x00\x00\x00\x00\xff'
#> b'\x00\x00\x00\x00\x00\x00\x01\x00'
#> b'\xff\xff\xff\xff\xff\xff\xff\x80'
#> b'\xff\xff\xff\xff\xff\xff\xff\x7f'
#> b'\x00\x00\x00\x00\x00\x00\x7f\xff'
#> b'\x00\x00\x00\x00\x00\x00\x80\x00'
#> b'\x00\x00\x00\x00\x00\x00\xff\xff'
#> b'\x00\x00\x00\x00\x00\x01\x00\x00'
#> b'\x00\x00\x00\x00\xff\xff\xff\xff'
#> error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
#> error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x00\x00\x00\x00\x00\x00\x00\x01'
#> >Q 8
#> b'\x00\x00\x00\x00\x00\x00\x00\x00'
#> b'\x00\x00\x00\x00\x00\x00\x00\x01'
#> error 'Q' format requires 0 <= number <= 18446744073709551615
#> b'\x00\x00\x00\x00\x00\x00\x00\x7f'
#> b'\x00\x00\x00\x00\x00\x00\x00\x80'
#> b'\x00\x00\x00\x00\x00\x00\x00\xff'
#> b'\x00\x00\x00\x00\x00\x00\x01\x00'
#> error 'Q' format requires 0 <= number <= 18446744073709551615
#> error 'Q' format requires 0 <= number <= 18446744073709551615
#> b'\x00\x00\x00\x00\x00\x00\x7f\xff'
#> b'\x00\x00\x00\x00\x00\x00\x80\x00'
#> b'\x00\x00\x00\x00\x00\x00\xff\xff'
#> b'\x00\x00\x00\x00\x00\x01\x00\x00'
#> b'\x00\x00\x00\x00\xff\xff\xff\xff'
#> b'\x80\x00\x00\x00\x00\x00\x00\x00'
#> error 'Q' format requires 0 <= number <= 18446744073709551615
#> error required argument is not an integer
#> error required argument is not an integer
#> b'\x00\x00\x00\x00\x00\x00\x00\x01'
#> >n error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> >N error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> >e 2
#> b'\x00\x00'
#> b'<\x00'
#> b'\xbc\x00'
#> b'W\xf0'
#> b'X\x00'
#> b'[\xf8'
#> b'\\\x00'
#> b'\xd8\x00'
#> b'\xd8\x08'
#> b'x\x00'
#> b'x\x00'
#> error int too large to convert
#> error int too large to convert
#> error int too large to convert
#> error int too large to convert
#> error int too large to convert
#> b'>\x00'
#> error required argument is not a float
#> b'<\x00'
#> >f 4
#> b'\x00\x00\x00\x00'
#> b'?\x80\x00\x00'
#> b'\xbf\x80\x00\x00'
#> b'B\xfe\x00\x00'
#> b'C\x00\x00\x00'
#> b'C\x7f\x00\x00'
#> b'C\x80\x00\x00'
#> b'\xc3\x00\x00\x00'
#> b'\xc3\x01\x00\x00'
#> b'F\xff\xfe\x00'
#> b'G\x00\x00\x00'
#> b'G\x7f\xff\x00'
#> b'G\x80\x00\x00'
#> b'O\x80\x00\x00'
#> b'_\x00\x00\x00'
#> b'_\x80\x00\x00'
#> b'?\xc0\x00\x00'
#> error required argument is not a float
#> b'?\x80\x00\x00'
#> >d 8
#> b'\x00\x00\x00\x00\x00\x00\x00\x00'
#> b'?\xf0\x00\x00\x00\x00\x00\x00'
#> b'\xbf\xf0\x00\x00\x00\x00\x00\x00'
#> b'@_\xc0\x00\x00\x00\x00\x00'
#> b'@`\x00\x00\x00\x00\x00\x00'
#> b'@o\xe0\x00\x00\x00\x00\x00'
#> b'@p\x00\x00\x00\x00\x00\x00'
#> b'\xc0`\x00\x00\x00\x00\x00\x00'
#> b'\xc0` \x00\x00\x00\x00\x00'
#> b'@\xdf\xff\xc0\x00\x00\x00\x00'
#> b'@\xe0\x00\x00\x00\x00\x00\x00'
#> b'@\xef\xff\xe0\x00\x00\x00\x00'
#> b'@\xf0\x00\x00\x00\x00\x00\x00'
#> b'A\xef\xff\xff\xff\xe0\x00\x00'
#> b'C\xe0\x00\x00\x00\x00\x00\x00'
#> b'C\xf0\x00\x00\x00\x00\x00\x00'
#> b'?\xf8\x00\x00\x00\x00\x00\x00'
#> error required argument is not a float
#> b'?\xf0\x00\x00\x00\x00\x00\x00'
#> >s 1
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> b'a'
#> error argument for 's' must be a bytes object
#> >p 1
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> error argument for 'p' must be a bytes object
#> b'\x00'
#> error argument for 'p' must be a bytes object
#> >P error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> error bad char in struct format
#> >x 1
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
#> error pack expected 0 items for packing (got 1)
