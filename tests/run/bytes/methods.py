# Methods and operators of bytes and bytearray.
h = b'hello'
def t(f):
    try:
        print(ascii(f()))
    except BaseException as e:
        print(type(e).__name__, e)
t(lambda: h.find('l'))
t(lambda: bytearray(h).find('l'))
t(lambda: h.find(1))
t(lambda: bytearray(h).find(1))
t(lambda: h.find(256))
t(lambda: bytearray(h).find(256))
t(lambda: h.find(-1))
t(lambda: bytearray(h).find(-1))
t(lambda: h.find(1.5))
t(lambda: bytearray(h).find(1.5))
t(lambda: h.find(104))
t(lambda: bytearray(h).find(104))
t(lambda: h.count(108))
t(lambda: bytearray(h).count(108))
t(lambda: h.count('l'))
t(lambda: bytearray(h).count('l'))
t(lambda: h.count(256))
t(lambda: bytearray(h).count(256))
t(lambda: h.index(b'z'))
t(lambda: bytearray(h).index(b'z'))
t(lambda: h.rindex(b'z'))
t(lambda: bytearray(h).rindex(b'z'))
t(lambda: h.replace('a', b'b'))
t(lambda: bytearray(h).replace('a', b'b'))
t(lambda: h.replace(b'a', 'b'))
t(lambda: bytearray(h).replace(b'a', 'b'))
t(lambda: h.startswith('h'))
t(lambda: bytearray(h).startswith('h'))
t(lambda: h.startswith(('h',)))
t(lambda: bytearray(h).startswith(('h',)))
t(lambda: h.startswith((b'x', b'h')))
t(lambda: bytearray(h).startswith((b'x', b'h')))
t(lambda: h.endswith(1))
t(lambda: bytearray(h).endswith(1))
t(lambda: h.partition('l'))
t(lambda: bytearray(h).partition('l'))
t(lambda: h.partition(b''))
t(lambda: bytearray(h).partition(b''))
t(lambda: h.rpartition(b''))
t(lambda: bytearray(h).rpartition(b''))
t(lambda: h.split('l'))
t(lambda: bytearray(h).split('l'))
t(lambda: h.split(b''))
t(lambda: bytearray(h).split(b''))
t(lambda: h.strip('h'))
t(lambda: bytearray(h).strip('h'))
t(lambda: h.strip(1))
t(lambda: bytearray(h).strip(1))
t(lambda: h.join(1))
t(lambda: bytearray(h).join(1))
t(lambda: h.join([1]))
t(lambda: bytearray(h).join([1]))
t(lambda: h.join(['a']))
t(lambda: bytearray(h).join(['a']))
t(lambda: h.join([b'a', bytearray(b'c')]))
t(lambda: bytearray(h).join([b'a', bytearray(b'c')]))
t(lambda: h.center(10, 1))
t(lambda: bytearray(h).center(10, 1))
t(lambda: h.center(10, b'ab'))
t(lambda: bytearray(h).center(10, b'ab'))
t(lambda: h.center(10, 'a'))
t(lambda: bytearray(h).center(10, 'a'))
t(lambda: h.center(10, b'*'))
t(lambda: bytearray(h).center(10, b'*'))
t(lambda: h.center(10, bytearray(b'*')))
t(lambda: bytearray(h).center(10, bytearray(b'*')))
t(lambda: h.zfill(10))
t(lambda: bytearray(h).zfill(10))
t(lambda: h.expandtabs())
t(lambda: bytearray(h).expandtabs())
t(lambda: h.splitlines())
t(lambda: bytearray(h).splitlines())
t(lambda: h.decode(1))
t(lambda: bytearray(h).decode(1))
t(lambda: h.decode('utf-8', 1))
t(lambda: bytearray(h).decode('utf-8', 1))
t(lambda: h.decode('foo'))
t(lambda: bytearray(h).decode('foo'))
t(lambda: h.decode('ascii', 'bar'))
t(lambda: bytearray(h).decode('ascii', 'bar'))
t(lambda: h.removeprefix('h'))
t(lambda: bytearray(h).removeprefix('h'))
t(lambda: h.removeprefix(1))
t(lambda: bytearray(h).removeprefix(1))
t(lambda: h.removeprefix(bytearray(b'he')))
t(lambda: bytearray(h).removeprefix(bytearray(b'he')))
t(lambda: h.translate(1))
t(lambda: bytearray(h).translate(1))
t(lambda: h.translate(b'abc'))
t(lambda: bytearray(h).translate(b'abc'))
t(lambda: h.translate(None, b'l'))
t(lambda: bytearray(h).translate(None, b'l'))
t(lambda: h.translate(None, 'l'))
t(lambda: bytearray(h).translate(None, 'l'))
t(lambda: h.translate(bytes(range(256)), b'l'))
t(lambda: bytearray(h).translate(bytes(range(256)), b'l'))
t(lambda: h.hex())
t(lambda: bytearray(h).hex())
t(lambda: h.hex('-'))
t(lambda: bytearray(h).hex('-'))
t(lambda: h.hex('-', 2))
t(lambda: bytearray(h).hex('-', 2))
t(lambda: h.hex('-', -2))
t(lambda: bytearray(h).hex('-', -2))
t(lambda: h.hex('--'))
t(lambda: bytearray(h).hex('--'))
t(lambda: h.hex(1))
t(lambda: bytearray(h).hex(1))
t(lambda: h.hex('é'))
t(lambda: bytearray(h).hex('é'))
t(lambda: h.hex(b':'))
t(lambda: bytearray(h).hex(b':'))
t(lambda: h['a'])
t(lambda: bytearray(h)['a'])
t(lambda: h[9])
t(lambda: bytearray(h)[9])
t(lambda: h[10 ** 30])
t(lambda: bytearray(h)[10 ** 30])
t(lambda: h + 1)
t(lambda: bytearray(h) + 1)
t(lambda: h + 'a')
t(lambda: bytearray(h) + 'a')
t(lambda: h + bytearray(b'x'))
t(lambda: bytearray(h) + bytearray(b'x'))
t(lambda: (1) in h)
t(lambda: (1) in bytearray(h))
t(lambda: (256) in h)
t(lambda: (256) in bytearray(h))
t(lambda: ('a') in h)
t(lambda: ('a') in bytearray(h))
t(lambda: (b'el') in h)
t(lambda: (b'el') in bytearray(h))
t(lambda: h.isalpha())
t(lambda: bytearray(h).isalpha())
t(lambda: h.upper())
t(lambda: bytearray(h).upper())
t(lambda: h.title())
t(lambda: bytearray(h).title())
t(lambda: h.capitalize())
t(lambda: bytearray(h).capitalize())
t(lambda: h.swapcase())
t(lambda: bytearray(h).swapcase())
t(lambda: h.find(None))
t(lambda: bytearray(h).find(None))
t(lambda: h.rfind(b'l', 0, 3))
t(lambda: bytearray(h).rfind(b'l', 0, 3))
t(lambda: h.count(b''))
t(lambda: bytearray(h).count(b''))
t(lambda: h.fromhex('ab cd'))
t(lambda: bytearray(h).fromhex('ab cd'))
t(lambda: h.fromhex('a'))
t(lambda: bytearray(h).fromhex('a'))
t(lambda: h.fromhex('zz'))
t(lambda: bytearray(h).fromhex('zz'))
t(lambda: h.fromhex('ab c'))
t(lambda: bytearray(h).fromhex('ab c'))
t(lambda: h.fromhex(1))
t(lambda: bytearray(h).fromhex(1))
t(lambda: h.fromhex('é'))
t(lambda: bytearray(h).fromhex('é'))
t(lambda: h.fromhex('  ab\n01'))
t(lambda: bytearray(h).fromhex('  ab\n01'))
t(lambda: h.fromhex('0g'))
t(lambda: bytearray(h).fromhex('0g'))
t(lambda: h.maketrans(b'ab', b'c'))
t(lambda: bytearray(h).maketrans(b'ab', b'c'))
t(lambda: h.maketrans('a', b'b'))
t(lambda: bytearray(h).maketrans('a', b'b'))
t(lambda: h.isspace())
t(lambda: bytearray(h).isspace())
t(lambda: h.istitle())
t(lambda: bytearray(h).istitle())
t(lambda: h.ljust('a'))
t(lambda: bytearray(h).ljust('a'))
#> TypeError argument should be integer or bytes-like object, not 'str'
#> TypeError argument should be integer or bytes-like object, not 'str'
#> -1
#> -1
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> TypeError argument should be integer or bytes-like object, not 'float'
#> TypeError argument should be integer or bytes-like object, not 'float'
#> 0
#> 0
#> 2
#> 2
#> TypeError argument should be integer or bytes-like object, not 'str'
#> TypeError argument should be integer or bytes-like object, not 'str'
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> ValueError subsection not found
#> ValueError subsection not found
#> ValueError subsection not found
#> ValueError subsection not found
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError startswith first arg must be bytes or a tuple of bytes, not str
#> TypeError startswith first arg must be bytes or a tuple of bytes, not str
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> True
#> True
#> TypeError endswith first arg must be bytes or a tuple of bytes, not int
#> TypeError endswith first arg must be bytes or a tuple of bytes, not int
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> ValueError empty separator
#> ValueError empty separator
#> ValueError empty separator
#> ValueError empty separator
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> ValueError empty separator
#> ValueError empty separator
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError can only join an iterable
#> TypeError can only join an iterable
#> TypeError sequence item 0: expected a bytes-like object, int found
#> TypeError sequence item 0: expected a bytes-like object, int found
#> TypeError sequence item 0: expected a bytes-like object, str found
#> TypeError sequence item 0: expected a bytes-like object, str found
#> b'ahelloc'
#> bytearray(b'ahelloc')
#> TypeError center() argument 2 must be a byte string of length 1, not int
#> TypeError center() argument 2 must be a byte string of length 1, not int
#> TypeError center() argument 2 must be a byte string of length 1, not bytes
#> TypeError center() argument 2 must be a byte string of length 1, not bytes
#> TypeError center() argument 2 must be a byte string of length 1, not str
#> TypeError center() argument 2 must be a byte string of length 1, not str
#> b'**hello***'
#> bytearray(b'**hello***')
#> b'**hello***'
#> bytearray(b'**hello***')
#> b'00000hello'
#> bytearray(b'00000hello')
#> b'hello'
#> bytearray(b'hello')
#> [b'hello']
#> [bytearray(b'hello')]
#> TypeError decode() argument 'encoding' must be str, not int
#> TypeError decode() argument 'encoding' must be str, not int
#> TypeError decode() argument 'errors' must be str, not int
#> TypeError decode() argument 'errors' must be str, not int
#> LookupError unknown encoding: foo
#> LookupError unknown encoding: foo
#> 'hello'
#> 'hello'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError a bytes-like object is required, not 'int'
#> b'llo'
#> bytearray(b'llo')
#> TypeError a bytes-like object is required, not 'int'
#> TypeError a bytes-like object is required, not 'int'
#> ValueError translation table must be 256 characters long
#> ValueError translation table must be 256 characters long
#> b'heo'
#> bytearray(b'heo')
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> b'heo'
#> bytearray(b'heo')
#> '68656c6c6f'
#> '68656c6c6f'
#> '68-65-6c-6c-6f'
#> '68-65-6c-6c-6f'
#> '68-656c-6c6f'
#> '68-656c-6c6f'
#> '6865-6c6c-6f'
#> '6865-6c6c-6f'
#> ValueError sep must be length 1.
#> ValueError sep must be length 1.
#> TypeError object of type 'int' has no len()
#> TypeError object of type 'int' has no len()
#> ValueError sep must be ASCII.
#> ValueError sep must be ASCII.
#> '68:65:6c:6c:6f'
#> '68:65:6c:6c:6f'
#> TypeError byte indices must be integers or slices, not str
#> TypeError bytearray indices must be integers or slices, not str
#> IndexError index out of range
#> IndexError bytearray index out of range
#> IndexError cannot fit 'int' into an index-sized integer
#> IndexError cannot fit 'int' into an index-sized integer
#> TypeError can't concat int to bytes
#> TypeError can't concat int to bytearray
#> TypeError can't concat str to bytes
#> TypeError can't concat str to bytearray
#> b'hellox'
#> bytearray(b'hellox')
#> False
#> False
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> True
#> True
#> True
#> True
#> b'HELLO'
#> bytearray(b'HELLO')
#> b'Hello'
#> bytearray(b'Hello')
#> b'Hello'
#> bytearray(b'Hello')
#> b'HELLO'
#> bytearray(b'HELLO')
#> TypeError argument should be integer or bytes-like object, not 'NoneType'
#> TypeError argument should be integer or bytes-like object, not 'NoneType'
#> 2
#> 2
#> 6
#> 6
#> b'\xab\xcd'
#> bytearray(b'\xab\xcd')
#> ValueError non-hexadecimal number found in fromhex() arg at position 1
#> ValueError non-hexadecimal number found in fromhex() arg at position 1
#> ValueError non-hexadecimal number found in fromhex() arg at position 0
#> ValueError non-hexadecimal number found in fromhex() arg at position 0
#> ValueError non-hexadecimal number found in fromhex() arg at position 4
#> ValueError non-hexadecimal number found in fromhex() arg at position 4
#> TypeError fromhex() argument must be str, not int
#> TypeError fromhex() argument must be str, not int
#> ValueError non-hexadecimal number found in fromhex() arg at position 0
#> ValueError non-hexadecimal number found in fromhex() arg at position 0
#> b'\xab\x01'
#> bytearray(b'\xab\x01')
#> ValueError non-hexadecimal number found in fromhex() arg at position 1
#> ValueError non-hexadecimal number found in fromhex() arg at position 1
#> ValueError maketrans arguments must have same length
#> ValueError maketrans arguments must have same length
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> False
#> False
#> False
#> False
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
