"""Arrays from everything that they are made of, and the range of every code."""

import array
from array import array as A


def attempt(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


print(array.typecodes, array.ArrayType is A, A, A.__name__, A.__module__)
attempt(lambda: A())
attempt(lambda: A('x'))
attempt(lambda: A(1))
attempt(lambda: A('ii'))
attempt(lambda: A('i',1))
attempt(lambda: A('i','abc'))
attempt(lambda: A('i',None))
attempt(lambda: A('u','abc'))
attempt(lambda: A('u',b'abcd'))
attempt(lambda: A('i',b'abc'))
attempt(lambda: A('i',b'abcd'))
attempt(lambda: A('i',[1,2],3))
attempt(lambda: A('i',x=1))
attempt(lambda: A(typecode='i'))
attempt(lambda: A('i',bytearray(b'abcd')))
attempt(lambda: A('u',['a','b']))
attempt(lambda: A('u',['ab']))
attempt(lambda: A('u',[1]))
attempt(lambda: A('i',A('h',[1,2])))
attempt(lambda: A('d',A('h',[1,2])))
attempt(lambda: A('h',A('d',[1,2])))
attempt(lambda: A('i',A('u','ab')))
attempt(lambda: A('u',A('u','ab')))
attempt(lambda: A('u',A('i',[1])))
attempt(lambda: A('i',(1,2)))
attempt(lambda: A('i',range(3)))
attempt(lambda: A('d',[1,2.5,float('nan')]))
attempt(lambda: A('f',[1e300]))
attempt(lambda: A('f',[0.1]))
for c in 'bBhHiIlLqQ':
    for v in [0,-1,127,128,255,256,-128,-129,32767,32768,65535,65536,2**31-1,2**31,2**32-1,2**32,2**63-1,2**63,2**64-1,2**64,-2**31,-2**31-1,-2**63,-2**63-1,1.5,'a',None,True]:
        attempt(lambda: A(c,[v]))
for c in 'fd':
    for v in [1,'a',None,1j,2**2000,True]: attempt(lambda: A(c,[v]))
print([A(c).itemsize for c in array.typecodes], [A(c).typecode for c in array.typecodes])

#> bBuhHiIlLqQfd True <class 'array.array'> array array
#> TypeError array() takes at least 1 argument (0 given)
#> ValueError bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
#> TypeError array() argument 1 must be a unicode character, not int
#> TypeError array() argument 1 must be a unicode character, not str
#> TypeError 'int' object is not iterable
#> TypeError cannot use a str to initialize an array with typecode 'i'
#> TypeError 'NoneType' object is not iterable
#> array('u', 'abc')
#> ValueError character U+64636261 is not in range [U+0000; U+10ffff]
#> ValueError bytes length not a multiple of item size
#> array('i', [1684234849])
#> TypeError array() takes at most 2 arguments (3 given)
#> TypeError array.array() takes no keyword arguments
#> TypeError array.array() takes no keyword arguments
#> array('i', [1684234849])
#> array('u', 'ab')
#> TypeError array item must be unicode character
#> TypeError array item must be unicode character
#> array('i', [1, 2])
#> array('d', [1.0, 2.0])
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError cannot use a unicode array to initialize an array with typecode 'i'
#> array('u', 'ab')
#> TypeError array item must be unicode character
#> array('i', [1, 2])
#> array('i', [0, 1, 2])
#> array('d', [1.0, 2.5, nan])
#> array('f', [inf])
#> array('f', [0.10000000149011612])
#> array('b', [0])
#> array('b', [-1])
#> array('b', [127])
#> OverflowError signed char is greater than maximum
#> OverflowError signed char is greater than maximum
#> OverflowError signed char is greater than maximum
#> array('b', [-128])
#> OverflowError signed char is less than minimum
#> OverflowError signed char is greater than maximum
#> OverflowError signed short integer is greater than maximum
#> OverflowError signed short integer is greater than maximum
#> OverflowError signed short integer is greater than maximum
#> OverflowError signed short integer is greater than maximum
#> OverflowError signed short integer is greater than maximum
#> OverflowError signed short integer is greater than maximum
#> OverflowError signed short integer is greater than maximum
#> OverflowError signed short integer is greater than maximum
#> OverflowError Python int too large to convert to C long
#> OverflowError Python int too large to convert to C long
#> OverflowError Python int too large to convert to C long
#> OverflowError signed short integer is less than minimum
#> OverflowError signed short integer is less than minimum
#> OverflowError signed short integer is less than minimum
#> OverflowError Python int too large to convert to C long
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> array('b', [1])
#> array('B', [0])
#> OverflowError unsigned byte integer is less than minimum
#> array('B', [127])
#> array('B', [128])
#> array('B', [255])
#> OverflowError unsigned byte integer is greater than maximum
#> OverflowError unsigned byte integer is less than minimum
#> OverflowError unsigned byte integer is less than minimum
#> OverflowError unsigned byte integer is greater than maximum
#> OverflowError unsigned byte integer is greater than maximum
#> OverflowError unsigned byte integer is greater than maximum
#> OverflowError unsigned byte integer is greater than maximum
#> OverflowError unsigned byte integer is greater than maximum
#> OverflowError unsigned byte integer is greater than maximum
#> OverflowError unsigned byte integer is greater than maximum
#> OverflowError unsigned byte integer is greater than maximum
#> OverflowError unsigned byte integer is greater than maximum
#> OverflowError Python int too large to convert to C long
#> OverflowError Python int too large to convert to C long
#> OverflowError Python int too large to convert to C long
#> OverflowError unsigned byte integer is less than minimum
#> OverflowError unsigned byte integer is less than minimum
#> OverflowError unsigned byte integer is less than minimum
#> OverflowError Python int too large to convert to C long
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> array('B', [1])
#> array('h', [0])
#> array('h', [-1])
#> array('h', [127])
#> array('h', [128])
#> array('h', [255])
#> array('h', [256])
#> array('h', [-128])
#> array('h', [-129])
#> array('h', [32767])
#> OverflowError signed short integer is greater than maximum
#> OverflowError signed short integer is greater than maximum
#> OverflowError signed short integer is greater than maximum
#> OverflowError signed short integer is greater than maximum
#> OverflowError signed short integer is greater than maximum
#> OverflowError signed short integer is greater than maximum
#> OverflowError signed short integer is greater than maximum
#> OverflowError signed short integer is greater than maximum
#> OverflowError Python int too large to convert to C long
#> OverflowError Python int too large to convert to C long
#> OverflowError Python int too large to convert to C long
#> OverflowError signed short integer is less than minimum
#> OverflowError signed short integer is less than minimum
#> OverflowError signed short integer is less than minimum
#> OverflowError Python int too large to convert to C long
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> array('h', [1])
#> array('H', [0])
#> OverflowError unsigned short is less than minimum
#> array('H', [127])
#> array('H', [128])
#> array('H', [255])
#> array('H', [256])
#> OverflowError unsigned short is less than minimum
#> OverflowError unsigned short is less than minimum
#> array('H', [32767])
#> array('H', [32768])
#> array('H', [65535])
#> OverflowError unsigned short is greater than maximum
#> OverflowError unsigned short is greater than maximum
#> OverflowError signed integer is greater than maximum
#> OverflowError signed integer is greater than maximum
#> OverflowError signed integer is greater than maximum
#> OverflowError signed integer is greater than maximum
#> OverflowError Python int too large to convert to C long
#> OverflowError Python int too large to convert to C long
#> OverflowError Python int too large to convert to C long
#> OverflowError unsigned short is less than minimum
#> OverflowError signed integer is less than minimum
#> OverflowError signed integer is less than minimum
#> OverflowError Python int too large to convert to C long
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> array('H', [1])
#> array('i', [0])
#> array('i', [-1])
#> array('i', [127])
#> array('i', [128])
#> array('i', [255])
#> array('i', [256])
#> array('i', [-128])
#> array('i', [-129])
#> array('i', [32767])
#> array('i', [32768])
#> array('i', [65535])
#> array('i', [65536])
#> array('i', [2147483647])
#> OverflowError signed integer is greater than maximum
#> OverflowError signed integer is greater than maximum
#> OverflowError signed integer is greater than maximum
#> OverflowError signed integer is greater than maximum
#> OverflowError Python int too large to convert to C long
#> OverflowError Python int too large to convert to C long
#> OverflowError Python int too large to convert to C long
#> array('i', [-2147483648])
#> OverflowError signed integer is less than minimum
#> OverflowError signed integer is less than minimum
#> OverflowError Python int too large to convert to C long
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> array('i', [1])
#> array('I', [0])
#> OverflowError can't convert negative value to unsigned int
#> array('I', [127])
#> array('I', [128])
#> array('I', [255])
#> array('I', [256])
#> OverflowError can't convert negative value to unsigned int
#> OverflowError can't convert negative value to unsigned int
#> array('I', [32767])
#> array('I', [32768])
#> array('I', [65535])
#> array('I', [65536])
#> array('I', [2147483647])
#> array('I', [2147483648])
#> array('I', [4294967295])
#> OverflowError unsigned int is greater than maximum
#> OverflowError unsigned int is greater than maximum
#> OverflowError unsigned int is greater than maximum
#> OverflowError unsigned int is greater than maximum
#> OverflowError Python int too large to convert to C unsigned long
#> OverflowError can't convert negative value to unsigned int
#> OverflowError can't convert negative value to unsigned int
#> OverflowError can't convert negative value to unsigned int
#> OverflowError can't convert negative value to unsigned int
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> array('I', [1])
#> array('l', [0])
#> array('l', [-1])
#> array('l', [127])
#> array('l', [128])
#> array('l', [255])
#> array('l', [256])
#> array('l', [-128])
#> array('l', [-129])
#> array('l', [32767])
#> array('l', [32768])
#> array('l', [65535])
#> array('l', [65536])
#> array('l', [2147483647])
#> array('l', [2147483648])
#> array('l', [4294967295])
#> array('l', [4294967296])
#> array('l', [9223372036854775807])
#> OverflowError Python int too large to convert to C long
#> OverflowError Python int too large to convert to C long
#> OverflowError Python int too large to convert to C long
#> array('l', [-2147483648])
#> array('l', [-2147483649])
#> array('l', [-9223372036854775808])
#> OverflowError Python int too large to convert to C long
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> array('l', [1])
#> array('L', [0])
#> OverflowError can't convert negative value to unsigned int
#> array('L', [127])
#> array('L', [128])
#> array('L', [255])
#> array('L', [256])
#> OverflowError can't convert negative value to unsigned int
#> OverflowError can't convert negative value to unsigned int
#> array('L', [32767])
#> array('L', [32768])
#> array('L', [65535])
#> array('L', [65536])
#> array('L', [2147483647])
#> array('L', [2147483648])
#> array('L', [4294967295])
#> array('L', [4294967296])
#> array('L', [9223372036854775807])
#> array('L', [9223372036854775808])
#> array('L', [18446744073709551615])
#> OverflowError Python int too large to convert to C unsigned long
#> OverflowError can't convert negative value to unsigned int
#> OverflowError can't convert negative value to unsigned int
#> OverflowError can't convert negative value to unsigned int
#> OverflowError can't convert negative value to unsigned int
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> array('L', [1])
#> array('q', [0])
#> array('q', [-1])
#> array('q', [127])
#> array('q', [128])
#> array('q', [255])
#> array('q', [256])
#> array('q', [-128])
#> array('q', [-129])
#> array('q', [32767])
#> array('q', [32768])
#> array('q', [65535])
#> array('q', [65536])
#> array('q', [2147483647])
#> array('q', [2147483648])
#> array('q', [4294967295])
#> array('q', [4294967296])
#> array('q', [9223372036854775807])
#> OverflowError int too big to convert
#> OverflowError int too big to convert
#> OverflowError int too big to convert
#> array('q', [-2147483648])
#> array('q', [-2147483649])
#> array('q', [-9223372036854775808])
#> OverflowError int too big to convert
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> array('q', [1])
#> array('Q', [0])
#> OverflowError can't convert negative int to unsigned
#> array('Q', [127])
#> array('Q', [128])
#> array('Q', [255])
#> array('Q', [256])
#> OverflowError can't convert negative int to unsigned
#> OverflowError can't convert negative int to unsigned
#> array('Q', [32767])
#> array('Q', [32768])
#> array('Q', [65535])
#> array('Q', [65536])
#> array('Q', [2147483647])
#> array('Q', [2147483648])
#> array('Q', [4294967295])
#> array('Q', [4294967296])
#> array('Q', [9223372036854775807])
#> array('Q', [9223372036854775808])
#> array('Q', [18446744073709551615])
#> OverflowError int too big to convert
#> OverflowError can't convert negative int to unsigned
#> OverflowError can't convert negative int to unsigned
#> OverflowError can't convert negative int to unsigned
#> OverflowError can't convert negative int to unsigned
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> array('Q', [1])
#> array('f', [1.0])
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex
#> OverflowError int too large to convert to float
#> array('f', [1.0])
#> array('d', [1.0])
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex
#> OverflowError int too large to convert to float
#> array('d', [1.0])
#> [1, 1, 4, 2, 2, 4, 4, 8, 8, 8, 8, 4, 8] ['b', 'B', 'u', 'h', 'H', 'i', 'I', 'l', 'L', 'q', 'Q', 'f', 'd']
