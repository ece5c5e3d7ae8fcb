# bytes(...) and bytearray(...).
def t(f):
    try:
        print(ascii(f()))
    except BaseException as e:
        print(type(e).__name__, e)
t(lambda: bytes())
t(lambda: bytes(5))
t(lambda: bytes(-1))
t(lambda: bytes(10 ** 30))
t(lambda: bytes('a'))
t(lambda: bytes('a', 'utf-8'))
t(lambda: bytes('é', 'ascii'))
t(lambda: bytes('é', 'ascii', 'replace'))
t(lambda: bytes(b'a', 'utf-8'))
t(lambda: bytes(1, 'utf-8'))
t(lambda: bytes('a', 1))
t(lambda: bytes('a', 'utf-8', 1))
t(lambda: bytes([1, 2]))
t(lambda: bytes([256]))
t(lambda: bytes([-1]))
t(lambda: bytes(['a']))
t(lambda: bytes(1.5))
t(lambda: bytes(None))
t(lambda: bytes([10 ** 30]))
t(lambda: bytes(range(3)))
t(lambda: bytes(bytearray(b'q')))
t(lambda: bytes(True))
t(lambda: bytes({1, 2}))
t(lambda: bytes([True]))
t(lambda: bytes([1.5]))
t(lambda: bytes(source=b'a'))
t(lambda: bytes(encoding='utf-8'))
t(lambda: bytes(errors='x'))
t(lambda: bytes(b'a', errors='x'))
t(lambda: bytes(object()))
t(lambda: bytes('a', encoding='latin-1'))
t(lambda: bytearray())
t(lambda: bytearray(5))
t(lambda: bytearray(-1))
t(lambda: bytearray(10 ** 30))
t(lambda: bytearray('a'))
t(lambda: bytearray('a', 'utf-8'))
t(lambda: bytearray('é', 'ascii'))
t(lambda: bytearray('é', 'ascii', 'replace'))
t(lambda: bytearray(b'a', 'utf-8'))
t(lambda: bytearray(1, 'utf-8'))
t(lambda: bytearray('a', 1))
t(lambda: bytearray('a', 'utf-8', 1))
t(lambda: bytearray([1, 2]))
t(lambda: bytearray([256]))
t(lambda: bytearray([-1]))
t(lambda: bytearray(['a']))
t(lambda: bytearray(1.5))
t(lambda: bytearray(None))
t(lambda: bytearray([10 ** 30]))
t(lambda: bytearray(range(3)))
t(lambda: bytearray(bytearray(b'q')))
t(lambda: bytearray(True))
t(lambda: bytearray({1, 2}))
t(lambda: bytearray([True]))
t(lambda: bytearray([1.5]))
t(lambda: bytearray(source=b'a'))
t(lambda: bytearray(encoding='utf-8'))
t(lambda: bytearray(errors='x'))
t(lambda: bytearray(b'a', errors='x'))
t(lambda: bytearray(object()))
t(lambda: bytearray('a', encoding='latin-1'))
#> b''
#> b'\x00\x00\x00\x00\x00'
#> ValueError negative count
#> OverflowError cannot fit 'int' into an index-sized integer
#> TypeError string argument without an encoding
#> b'a'
#> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> b'?'
#> TypeError encoding without a string argument
#> TypeError encoding without a string argument
#> TypeError bytes() argument 'encoding' must be str, not int
#> TypeError bytes() argument 'errors' must be str, not int
#> b'\x01\x02'
#> ValueError bytes must be in range(0, 256)
#> ValueError bytes must be in range(0, 256)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError cannot convert 'float' object to bytes
#> TypeError cannot convert 'NoneType' object to bytes
#> ValueError bytes must be in range(0, 256)
#> b'\x00\x01\x02'
#> b'q'
#> b'\x00'
#> b'\x01\x02'
#> b'\x01'
#> TypeError 'float' object cannot be interpreted as an integer
#> b'a'
#> TypeError encoding without a string argument
#> TypeError errors without a string argument
#> TypeError errors without a string argument
#> TypeError cannot convert 'object' object to bytes
#> b'a'
#> bytearray(b'')
#> bytearray(b'\x00\x00\x00\x00\x00')
#> ValueError negative count
#> OverflowError cannot fit 'int' into an index-sized integer
#> TypeError string argument without an encoding
#> bytearray(b'a')
#> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> bytearray(b'?')
#> TypeError encoding without a string argument
#> TypeError encoding without a string argument
#> TypeError bytearray() argument 'encoding' must be str, not int
#> TypeError bytearray() argument 'errors' must be str, not int
#> bytearray(b'\x01\x02')
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError cannot convert 'float' object to bytearray
#> TypeError cannot convert 'NoneType' object to bytearray
#> ValueError byte must be in range(0, 256)
#> bytearray(b'\x00\x01\x02')
#> bytearray(b'q')
#> bytearray(b'\x00')
#> bytearray(b'\x01\x02')
#> bytearray(b'\x01')
#> TypeError 'float' object cannot be interpreted as an integer
#> bytearray(b'a')
#> TypeError encoding without a string argument
#> TypeError errors without a string argument
#> TypeError errors without a string argument
#> TypeError cannot convert 'object' object to bytearray
#> bytearray(b'a')
