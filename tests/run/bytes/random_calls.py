"""Methods of bytes and bytearray with random arguments, fitting and not."""


def attempt(work):
    try:
        print(ascii(work()))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


attempt(lambda: b'\tB1A\r\x0bb'.isspace())
attempt(lambda: b'-b%a%\x0b\x0c-'.__contains__(b''))
attempt(lambda: b''.translate(b'\xa9'))
attempt(lambda: b'_\t\x0c%1_'.startswith(b'\xa9\xa9', 'a', 10**20))
attempt(lambda: b'\x80'.rjust(-2))
attempt(lambda: b''.ljust(8, b'_1\t0'))
attempt(lambda: b''.__mul__(0))
attempt(lambda: b'Bb\n'.zfill(1.5))
attempt(lambda: bytearray(b'bB\xff\xc3 %\x0c').isupper(1))
attempt(lambda: b'1'.removesuffix(1))
attempt(lambda: b'a'.__contains__(b'A0'))
attempt(lambda: b'\x0b\tbA\n1'.isalnum())
attempt(lambda: b'A\ta\x0bB%\xff'.find(b''))
attempt(lambda: b''.title())
attempt(lambda: bytearray(b'').center(8, b''))
attempt(lambda: bytearray(b'\t0').capitalize())
attempt(lambda: b'b\xffa\x0b'.center(8))
attempt(lambda: b'\x0ba_B\t'.lstrip(None))
attempt(lambda: b'\t1\xc3\xff\xff \xa9\n'.isascii())
attempt(lambda: bytearray(b'_').split(maxsplit=0))
attempt(lambda: bytearray(b'').splitlines(1))
attempt(lambda: bytearray(b'').replace(b'bA', b''))
attempt(lambda: b'-%\xc3\xa90'.rindex(b'b\r', 10**20))
attempt(lambda: b'bB0'.startswith(b'B'))
attempt(lambda: bytearray(b'\t\xff').rstrip(None))
attempt(lambda: b'b\x80\x0b\xc3\xa9'.index(b'', 20))
attempt(lambda: b'\r B\xa9'.isspace())
attempt(lambda: b'0'.islower())
attempt(lambda: bytearray(b'-\xa9b_\x80\x801').isspace())
attempt(lambda: b'B'.__eq__(b'A\n%'))
attempt(lambda: bytearray(b' a\t%').removesuffix(bytearray(b'%')))
attempt(lambda: b'_\x80\xa9\t_'.__eq__(b'\xa9-\x0b'))
attempt(lambda: bytearray(b'\xc3\x0b\x0c').find(b''))
attempt(lambda: b'B%\r1-'.rsplit(b' b'))
attempt(lambda: b'aa\t\x80'.isalnum(1))
attempt(lambda: b'\xc3\t'.split(b'', -1))
attempt(lambda: bytearray(b'\r\tbB1').replace(b'\xa9-', b'-'))
attempt(lambda: b'\x0bb%0\xa9\x0b'.isalnum())
attempt(lambda: bytearray(b'Ba1\xa9A\t\x80a').replace(b'-', b'a\xff', 3))
attempt(lambda: bytearray(b'\x0cB').isdigit())
attempt(lambda: b'\x80\r'.isascii())
attempt(lambda: bytearray(b'\x0b-\xff').lower())
attempt(lambda: bytearray(b'\x0b1\x0cA\xa9').endswith(b'', 5, -1))
attempt(lambda: bytearray(b'1a\x80\xc3').capitalize())
attempt(lambda: b''.ljust(2))
attempt(lambda: b'\rB\r1-'.center('a'))
attempt(lambda: bytearray(b'1').removesuffix(b'B'))
attempt(lambda: bytearray(b'1\x0bA\x0c_').startswith(b'\n '))
attempt(lambda: b'\r'.replace(memoryview(b'\xff%'), b''))
attempt(lambda: bytearray(b'').upper())
attempt(lambda: b'-\xc3 \xc3\r\t0'.__add__(b'\tA'))
attempt(lambda: bytearray(b'\r\xa9\xc3\xc31\r ').swapcase())
attempt(lambda: bytearray(b'').replace(b'aa', b'__', 5))
attempt(lambda: bytearray(b'1').ljust(1))
attempt(lambda: bytearray(b'\x0c').__contains__(b'0\x0b1'))
attempt(lambda: b'01\x0bA'.decode('utf-16-le'))
attempt(lambda: b'B\xff'.strip())
attempt(lambda: b'1'.hex(sep=1))
attempt(lambda: b'\x80A1\xffB\xff\x0c\x0b'.__mod__(1.5))
attempt(lambda: bytearray(b'\x0c\x80__-\r\xff1').__contains__(b''))
attempt(lambda: b'%B1a'.decode('iso8859-1'))
attempt(lambda: bytearray(b'a\r_1\x80\n').__lt__(b'\n'))
attempt(lambda: b'\x0bb1AaA-\xc3'.rsplit(sep=memoryview(b'\n')))
attempt(lambda: bytearray(b'\xa9\xc3\t').title())
attempt(lambda: bytearray(b'%').decode())
attempt(lambda: b''.count(b'', -2))
attempt(lambda: b'\r\x0c\rb'.__add__(b''))
attempt(lambda: b'_1'.__mul__('a'))
attempt(lambda: bytearray(b'\xc3A\xff \xa9\x80\n\x0c').__mul__(0))
attempt(lambda: b''.islower())
attempt(lambda: bytearray(b'%\r\x0bAa_\x0c\x0b').rjust(5))
attempt(lambda: bytearray(b'b_\x0c_').split(sep=b'\xc3'))
attempt(lambda: b'\n\xffb'.__getitem__(8))
attempt(lambda: b'-\t0\xc3B\r'.strip())
attempt(lambda: b'\r-\t\xffB-_\r'.__mul__(None))
attempt(lambda: b''.center(4))
attempt(lambda: bytearray(b'\xc3-_ -').__mod__(bytearray(b'0')))
attempt(lambda: b'\r\xff\n0b\t\tb'.rstrip(b''))
attempt(lambda: b''.isalpha())
attempt(lambda: bytearray(b'%_\x0cb-').rsplit(sep=b' '))
attempt(lambda: bytearray(b'').rstrip())
attempt(lambda: bytearray(b'\nb \t%%\ta').rjust(-2))
attempt(lambda: bytearray(b'').isdigit())
attempt(lambda: bytearray(b'_A ').__lt__(bytearray(b'B\x0c')))
attempt(lambda: b'\xc3'.rjust(1))
attempt(lambda: bytearray(b' 0').__mod__(1))
attempt(lambda: bytearray(b'%aaa\xff\x0c a').zfill(True))
attempt(lambda: b''.__lt__(b'\x0c\x80'))
attempt(lambda: b''.__mul__(None))
attempt(lambda: b'\xff01\r\x80b'.title())
attempt(lambda: bytearray(b'A1\t\x80').isspace())
attempt(lambda: bytearray(b'\xc3\x0b0\n\r\t_').__mod__(None))
attempt(lambda: b' b\n'.replace(b'\x0ca', bytearray(b'\n'), 1))
attempt(lambda: bytearray(b'a\x0b\x801').isupper())
attempt(lambda: b'a'.rstrip(None))
attempt(lambda: bytearray(b' \r A').lstrip())
attempt(lambda: b'0\x0b %'.expandtabs())
attempt(lambda: b'0\xc3'.title())
attempt(lambda: bytearray(b'').islower())
attempt(lambda: b'\xff%\xff \xa9\x0c\x0b\xff'.capitalize())
attempt(lambda: b'\t\xff1B aA'.__contains__(b'a\n'))
attempt(lambda: bytearray(b'\x800').__eq__(b' \xffA'))
attempt(lambda: b'a\xa9\r\xc3-\x801'.lstrip(b''))
attempt(lambda: bytearray(b'\xa9 \n_\x80b').strip(None))
attempt(lambda: bytearray(b'\r1\tA01-').__contains__(b''))
attempt(lambda: b''.rstrip())
attempt(lambda: bytearray(b'%-').isdigit())
attempt(lambda: bytearray(b'\xa9A0').__mod__(b'-\xa9'))
attempt(lambda: bytearray(b'\x0ca\xc3\x80_').__getitem__(10**20))
attempt(lambda: b''.rstrip(b'\x80'))
attempt(lambda: b''.rfind((b' ', b'')))
attempt(lambda: bytearray(b'B\n\x0b\xff\r\x80').count((b'', memoryview(b'\t')), -1))
attempt(lambda: bytearray(b'\x0cA').split(b'B'))
attempt(lambda: bytearray(b'\x80a').lower())
attempt(lambda: bytearray(b'-\xffb\xa9 \x0b\x0b\xff').__lt__(b''))
attempt(lambda: b'B '.rstrip(None))
attempt(lambda: b'_-_\x0b\x0b0\n'.center(5, b'\xc3'))
attempt(lambda: b'\xff_0b%\n-\x0c'.center(5, b'\x0b'))
attempt(lambda: bytearray(b' \xa9\xa9\xff').rstrip(b'\tb'))
attempt(lambda: b''.count(b''))
attempt(lambda: bytearray(b'B\xa9B--\x0b').center(10**20))
attempt(lambda: b'B-a\xc30'.lower())
attempt(lambda: bytearray(b'-%\x0cB- %0').index((b'\x0c', None), 3, -2))
attempt(lambda: bytearray(b'a\xa9\x0b%1\x80').splitlines())
attempt(lambda: bytearray(b'\x0bB0').islower())
attempt(lambda: b'\x0bb\x80\n _'.ljust(0, b''))
attempt(lambda: b'%\xa9aab\xa9'.splitlines(keepends=True))
attempt(lambda: bytearray(b'BbB\xffa\rb').ljust(1))
attempt(lambda: b'0\r'.hex(b':', -2))
attempt(lambda: b''.__add__(b''))
attempt(lambda: b'a'.rstrip(b''))
attempt(lambda: b'\xa90-BAA'.istitle())
attempt(lambda: bytearray(b'a0').__mul__(1.5))
attempt(lambda: b'\xa9\xa9\x80A\x0c'.expandtabs(-2))
attempt(lambda: bytearray(b'\x80').join([b'\xa9\x0b', b'', b'\xa9']))
attempt(lambda: b'0B'.removesuffix(b'\r\nA'))
attempt(lambda: b'-'.hex(':', bytes_per_sep=-3))
attempt(lambda: b'\x801\x80%'.title())
attempt(lambda: b'A\xa9\x0c1'.startswith(b'\xff\n', 2, -10**20))

#> False
#> True
#> ValueError 'translation table must be 256 characters long'
#> TypeError 'slice indices must be integers or None or have an __index__ method'
#> b'\x80'
#> TypeError 'ljust() argument 2 must be a byte string of length 1, not bytes'
#> b''
#> TypeError "'float' object cannot be interpreted as an integer"
#> TypeError 'bytearray.isupper() takes no arguments (1 given)'
#> TypeError "a bytes-like object is required, not 'int'"
#> False
#> False
#> 0
#> b''
#> TypeError 'center() argument 2 must be a byte string of length 1, not bytes'
#> bytearray(b'\t0')
#> b'  b\xffa\x0b  '
#> b'a_B\t'
#> False
#> [bytearray(b'_')]
#> []
#> bytearray(b'')
#> ValueError 'subsection not found'
#> False
#> bytearray(b'\t\xff')
#> ValueError 'subsection not found'
#> False
#> False
#> False
#> False
#> bytearray(b' a\t')
#> False
#> 0
#> [b'B%\r1-']
#> TypeError 'bytes.isalnum() takes no arguments (1 given)'
#> ValueError 'empty separator'
#> bytearray(b'\r\tbB1')
#> False
#> bytearray(b'Ba1\xa9A\t\x80a')
#> False
#> False
#> bytearray(b'\x0b-\xff')
#> False
#> bytearray(b'1a\x80\xc3')
#> b'  '
#> TypeError "'str' object cannot be interpreted as an integer"
#> bytearray(b'1')
#> False
#> b'\r'
#> bytearray(b'')
#> b'-\xc3 \xc3\r\t0\tA'
#> bytearray(b'\r\xa9\xc3\xc31\r ')
#> bytearray(b'')
#> bytearray(b'1')
#> False
#> '\u3130\u410b'
#> b'B\xff'
#> TypeError "object of type 'int' has no len()"
#> TypeError 'not all arguments converted during bytes formatting'
#> True
#> '%B1a'
#> False
#> [b'\x0bb1AaA-\xc3']
#> bytearray(b'\xa9\xc3\t')
#> '%'
#> 1
#> b'\r\x0c\rb'
#> TypeError "'str' object cannot be interpreted as an integer"
#> bytearray(b'')
#> False
#> bytearray(b'%\r\x0bAa_\x0c\x0b')
#> [bytearray(b'b_\x0c_')]
#> IndexError 'index out of range'
#> b'-\t0\xc3B'
#> TypeError "'NoneType' object cannot be interpreted as an integer"
#> b'    '
#> TypeError 'not all arguments converted during bytes formatting'
#> b'\r\xff\n0b\t\tb'
#> False
#> [bytearray(b'%_\x0cb-')]
#> bytearray(b'')
#> bytearray(b'\nb \t%%\ta')
#> False
#> False
#> b'\xc3'
#> TypeError 'not all arguments converted during bytes formatting'
#> bytearray(b'%aaa\xff\x0c a')
#> True
#> TypeError "'NoneType' object cannot be interpreted as an integer"
#> b'\xff01\r\x80B'
#> False
#> TypeError 'not all arguments converted during bytes formatting'
#> b' b\n'
#> False
#> b'a'
#> bytearray(b'A')
#> b'0\x0b %'
#> b'0\xc3'
#> False
#> b'\xff%\xff \xa9\x0c\x0b\xff'
#> False
#> False
#> b'a\xa9\r\xc3-\x801'
#> bytearray(b'\xa9 \n_\x80b')
#> True
#> b''
#> False
#> TypeError 'not all arguments converted during bytes formatting'
#> IndexError "cannot fit 'int' into an index-sized integer"
#> b''
#> TypeError "argument should be integer or bytes-like object, not 'tuple'"
#> TypeError "argument should be integer or bytes-like object, not 'tuple'"
#> [bytearray(b'\x0cA')]
#> bytearray(b'\x80a')
#> False
#> b'B'
#> b'_-_\x0b\x0b0\n'
#> b'\xff_0b%\n-\x0c'
#> bytearray(b' \xa9\xa9\xff')
#> 1
#> OverflowError 'Python int too large to convert to C ssize_t'
#> b'b-a\xc30'
#> TypeError "argument should be integer or bytes-like object, not 'tuple'"
#> [bytearray(b'a\xa9\x0b%1\x80')]
#> False
#> TypeError 'ljust() argument 2 must be a byte string of length 1, not bytes'
#> [b'%\xa9aab\xa9']
#> bytearray(b'BbB\xffa\rb')
#> '300d'
#> b''
#> b'a'
#> False
#> TypeError "'float' object cannot be interpreted as an integer"
#> b'\xa9\xa9\x80A\x0c'
#> bytearray(b'\xa9\x0b\x80\x80\xa9')
#> b'0B'
#> '2d'
#> b'\x801\x80%'
#> False
