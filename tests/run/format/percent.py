# The % operator of str and bytes.
def t(f):
    try:
        print(ascii(f()))
    except BaseException as e:
        print(type(e).__name__, e)
class M:
    def __getitem__(s,k): return k
class X:
    def __str__(s): return 'X!'
    def __repr__(s): return 'X\xe9'
class B:
    def __bytes__(s): return b'BB'
t(lambda: ('%d') % 'a')
t(lambda: ('%d') % 1.5)
t(lambda: ('%x') % 1.5)
t(lambda: ('%x') % 'a')
t(lambda: ('%o') % None)
t(lambda: ('%c') % 'ab')
t(lambda: ('%c') % '')
t(lambda: ('%c') % 1.5)
t(lambda: ('%c') % -1)
t(lambda: ('%c') % 1114112)
t(lambda: ('%c') % 65)
t(lambda: ('%c') % 'é')
t(lambda: ('%f') % 'a')
t(lambda: ('%e') % None)
t(lambda: ('%y') % 1)
t(lambda: ('abc%') % 1)
t(lambda: ('%(a') % {})
t(lambda: ('%(a)') % ({'a': 1}))
t(lambda: ('%(a)d') % 1)
t(lambda: ('%(a)d') % (1,))
t(lambda: ('%(a)d') % ({'a': 5}))
t(lambda: ('%(a)s%(b)s') % ({'a': 5}))
t(lambda: ('%s %s') % (1,))
t(lambda: ('%s') % (1, 2))
t(lambda: ('%s') % ())
t(lambda: ('abc') % 1)
t(lambda: ('abc') % (1,))
t(lambda: ('abc') % ())
t(lambda: ('abc') % {})
t(lambda: ('abc') % [1])
t(lambda: ('abc') % M())
t(lambda: ('%s') % M().__getitem__('q'))
t(lambda: ('%(a(b)c)s') % ({'a(b)c': 3}))
t(lambda: ('%*d') % (5, 3))
t(lambda: ('%*d') % ('a', 3))
t(lambda: ('%-*d|') % (5, 3))
t(lambda: ('%*d|') % (-5, 3))
t(lambda: ('%.*f') % (2, 3.14159))
t(lambda: ('%.*f') % (-2, 3.14159))
t(lambda: ('%.*f') % ('a', 1))
t(lambda: ('%999999999999999999999d') % 1)
t(lambda: ('%.99999999999999999d') % 1)
t(lambda: ('%5d') % 3)
t(lambda: ('%-5d|') % 3)
t(lambda: ('%05d') % -3)
t(lambda: ('%+d') % 3)
t(lambda: ('% d') % 3)
t(lambda: ('%+05d') % 3)
t(lambda: ('%#x') % 255)
t(lambda: ('%#X') % 255)
t(lambda: ('%#o') % 8)
t(lambda: ('%#o') % 0)
t(lambda: ('%08x') % -255)
t(lambda: ('%#010x') % 255)
t(lambda: ('%.5d') % 3)
t(lambda: ('%.5x') % 255)
t(lambda: ('%#.5x') % 255)
t(lambda: ('%8.5d|') % -3)
t(lambda: ('%-8.5d|') % -3)
t(lambda: ('%08.5d|') % 3)
t(lambda: ('%i') % 3.99)
t(lambda: ('%u') % -3)
t(lambda: ('%ld') % 3)
t(lambda: ('%hhd') % 3)
t(lambda: ('%lld') % 3)
t(lambda: ('%5s') % 'ab')
t(lambda: ('%-5s|') % 'ab')
t(lambda: ('%.1s') % 'ab')
t(lambda: ('%r') % 'é')
t(lambda: ('%a') % 'é')
t(lambda: ('%s') % X())
t(lambda: ('%r') % X())
t(lambda: ('%a') % X())
t(lambda: ('%5%|') % ())
t(lambda: ('%%') % ())
t(lambda: ('%g') % 10000000000.0)
t(lambda: ('%g') % 1e-05)
t(lambda: ('%G') % 1e-10)
t(lambda: ('%#g') % 1.0)
t(lambda: ('%f') % float('inf'))
t(lambda: ('%F') % float('inf'))
t(lambda: ('%05f') % float('-inf'))
t(lambda: ('%+f') % float('nan'))
t(lambda: ('%010.3f') % -3.14159)
t(lambda: ('%-10.3f|') % 3.14159)
t(lambda: ('%e') % 12345.678)
t(lambda: ('%.0f') % 2.5)
t(lambda: ('%.0e') % 12345.0)
t(lambda: ('%d') % (10 ** 30))
t(lambda: ('%x') % (10 ** 30))
t(lambda: ('%.40d') % (10 ** 30))
t(lambda: ('%05s') % 'ab')
t(lambda: ('%d') % True)
t(lambda: ('%s') % None)
t(lambda: ('%s') % 1.0)
t(lambda: ('%s %s %s') % (1, 'a', 2.5))
t(lambda: ('%(a)s %s') % ({'a': 1},))
t(lambda: ('%(a)s') % ({'a': 1},))
t(lambda: ('%s') % ({'a': 1}))
t(lambda: ('%s %s') % ({'a': 1}))
t(lambda: ('%d') % float('nan'))
t(lambda: ('%d') % float('inf'))
t(lambda: ('%x') % True)
t(lambda: ('%c') % True)
t(lambda: ('é%s') % 'x')
t(lambda: ('%s') % 'é')
t(lambda: ('%zd') % 3)
t(lambda: ('%!') % 3)
t(lambda: ('%€') % 3)
t(lambda: ('% +d') % 3)
t(lambda: ('%-05d|') % 3)
t(lambda: ('%(k)*d') % ({'k': 1}))
t(lambda: ('%*.*f|') % (8, 2, 3.14159))
t(lambda: ('%') % ())
t(lambda: ('%5') % ())
t(lambda: ('%.d') % 3)
t(lambda: ('%.f') % 3.7)
t(lambda: ('%.s') % 'abc')
t(lambda: ('%c') % b'a')
t(lambda: ('%d') % b'1')
t(lambda: ('%(a)%') % {})
t(lambda: ('%s%%%d') % ('a', 1))
t(lambda: ('%d%%') % 50)
t(lambda: ('%f') % (10 ** 400))
t(lambda: ('%e') % 1)
t(lambda: ('%d') % '5')
t(lambda: (b'%s') % b'x')
t(lambda: (b'%s') % 'x')
t(lambda: (b'%b') % 1)
t(lambda: (b'%s') % bytearray(b'q'))
t(lambda: (b'%d') % 'a')
t(lambda: (b'%x') % 1.5)
t(lambda: (b'%c') % 256)
t(lambda: (b'%c') % b'ab')
t(lambda: (b'%c') % b'a')
t(lambda: (b'%c') % 66)
t(lambda: (b'%c') % 'a')
t(lambda: (b'%a') % 'é')
t(lambda: (b'%r') % 1)
t(lambda: (b'%5d') % 3)
t(lambda: (b'%.2f') % 3.14159)
t(lambda: (b'%y') % 1)
t(lambda: (b'%s %s') % (b'a',))
t(lambda: (b'a') % 1)
t(lambda: (b'%(a)s') % ({b'a': b'1'}))
t(lambda: (b'%(a)s') % ({'a': b'1'}))
t(lambda: (b'%(a)s') % 1)
t(lambda: (b'%*d') % (5, 1))
t(lambda: (b'%-5s|') % b'a')
t(lambda: (b'%.1s') % b'ab')
t(lambda: (b'%') % ())
t(lambda: (b'%s') % None)
t(lambda: (b'%#x') % 255)
t(lambda: (b'%i') % 3.9)
t(lambda: (b'%%') % ())
t(lambda: (b'%f') % 'a')
t(lambda: (b'%c') % 1.5)
t(lambda: (b'%c') % -1)
t(lambda: (b'%5c|') % 65)
t(lambda: (bytearray(b'%d')) % 5)
#> TypeError %d format: a real number is required, not str
#> '1'
#> TypeError %x format: an integer is required, not float
#> TypeError %x format: an integer is required, not str
#> TypeError %o format: an integer is required, not NoneType
#> TypeError %c requires int or char
#> TypeError %c requires int or char
#> TypeError %c requires int or char
#> OverflowError %c arg not in range(0x110000)
#> OverflowError %c arg not in range(0x110000)
#> 'A'
#> '\xe9'
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> ValueError unsupported format character 'y' (0x79) at index 1
#> ValueError incomplete format
#> ValueError incomplete format key
#> ValueError incomplete format
#> TypeError format requires a mapping
#> TypeError format requires a mapping
#> '5'
#> KeyError 'b'
#> TypeError not enough arguments for format string
#> TypeError not all arguments converted during string formatting
#> TypeError not enough arguments for format string
#> TypeError not all arguments converted during string formatting
#> TypeError not all arguments converted during string formatting
#> 'abc'
#> 'abc'
#> 'abc'
#> 'abc'
#> 'q'
#> '3'
#> '    3'
#> TypeError * wants int
#> '3    |'
#> '3    |'
#> '3.14'
#> '3'
#> TypeError * wants int
#> ValueError width too big
#> ValueError precision too big
#> '    3'
#> '3    |'
#> '-0003'
#> '+3'
#> ' 3'
#> '+0003'
#> '0xff'
#> '0XFF'
#> '0o10'
#> '0o0'
#> '-00000ff'
#> '0x000000ff'
#> '00003'
#> '000ff'
#> '0x000ff'
#> '  -00003|'
#> '-00003  |'
#> '00000003|'
#> '3'
#> '-3'
#> '3'
#> ValueError unsupported format character 'h' (0x68) at index 2
#> ValueError unsupported format character 'l' (0x6c) at index 2
#> '   ab'
#> 'ab   |'
#> 'a'
#> "'\xe9'"
#> "'\\xe9'"
#> 'X!'
#> 'X\xe9'
#> 'X\\xe9'
#> TypeError not enough arguments for format string
#> '%'
#> '1e+10'
#> '1e-05'
#> '1E-10'
#> '1.00000'
#> 'inf'
#> 'INF'
#> '-0inf'
#> '+nan'
#> '-00003.142'
#> '3.142     |'
#> '1.234568e+04'
#> '2'
#> '1e+04'
#> '1000000000000000000000000000000'
#> 'c9f2c9cd04674edea40000000'
#> '0000000001000000000000000000000000000000'
#> '   ab'
#> '1'
#> 'None'
#> '1.0'
#> '1 a 2.5'
#> TypeError format requires a mapping
#> TypeError format requires a mapping
#> "{'a': 1}"
#> TypeError not enough arguments for format string
#> ValueError cannot convert float NaN to integer
#> OverflowError cannot convert float infinity to integer
#> '1'
#> '\x01'
#> '\xe9x'
#> '\xe9'
#> ValueError unsupported format character 'z' (0x7a) at index 1
#> ValueError unsupported format character '!' (0x21) at index 1
#> ValueError unsupported format character '?' (0x20ac) at index 1
#> '+3'
#> '3    |'
#> TypeError not enough arguments for format string
#> '    3.14|'
#> ValueError incomplete format
#> ValueError incomplete format
#> '3'
#> '4'
#> ''
#> TypeError %c requires int or char
#> TypeError %d format: a real number is required, not bytes
#> KeyError 'a'
#> 'a%1'
#> '50%'
#> OverflowError int too large to convert to float
#> '1.000000e+00'
#> TypeError %d format: a real number is required, not str
#> b'x'
#> TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
#> TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
#> b'q'
#> TypeError %d format: a real number is required, not str
#> TypeError %x format: an integer is required, not float
#> OverflowError %c arg not in range(256)
#> TypeError %c requires an integer in range(256) or a single byte
#> b'a'
#> b'B'
#> TypeError %c requires an integer in range(256) or a single byte
#> b"'\\xe9'"
#> b'1'
#> b'    3'
#> b'3.14'
#> ValueError unsupported format character 'y' (0x79) at index 1
#> TypeError not enough arguments for format string
#> TypeError not all arguments converted during bytes formatting
#> b'1'
#> KeyError b'a'
#> TypeError format requires a mapping
#> b'    1'
#> b'a    |'
#> b'a'
#> ValueError incomplete format
#> TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'NoneType'
#> b'0xff'
#> b'3'
#> b'%'
#> TypeError float argument required, not str
#> TypeError %c requires an integer in range(256) or a single byte
#> OverflowError %c arg not in range(256)
#> b'    A|'
#> bytearray(b'5')
