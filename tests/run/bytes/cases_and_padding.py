# Case methods, predicates, padding, expandtabs, translate and hex of bytes and bytearray.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Ix:
    def __index__(self):
        return 7


for make in (bytes, bytearray):
    print("==", make.__name__)
    for data in (b"", b"hello World", b"ABC", b"abc", b"Abc Def", b"123", b"1a", b" \t\n", b"\xe9\xc9", b"they're", b"\x00"):
        s = make(data)
        print(s, *(getattr(s, m)() for m in ("upper", "lower", "title", "capitalize", "swapcase")), "".join("01"[getattr(s, m)()] for m in ("isalpha", "isalnum", "isdigit", "isspace", "isupper", "islower", "istitle", "isascii")))
    s = make(b"ab")
    for m in (s.center, s.ljust, s.rjust):
        for args in ((5,), (1,), (-1,), (6, b"*"), (6, bytearray(b"+")), (Ix(), b"."), (True,)):
            tell(m, *args)
        for args in ((), ("5",), (5, "*"), (5, b"**"), (5, b""), (5, 42), (5.0,), (5, b"*", 1), (5, memoryview(b"*"))):
            tell(m, *args)
    for data in (b"5", b"-5", b"+5", b"", b"-", b"abc", b"--1"):
        print(make(data).zfill(4), make(data).zfill(0), end=" ")
    print()
    tell(s.zfill)
    tell(s.zfill, "4")
    for data in (b"a\tb", b"\t", b"a\n\tb", b"ab\r\tc", b"none"):
        print(make(data).expandtabs(), make(data).expandtabs(4), make(data).expandtabs(tabsize=0), end=" ")
    print()
    tell(s.expandtabs, "4")
    table = make.maketrans(b"abc", b"xyz")
    print(type(table).__name__, len(table), make(b"aabbccdd").translate(table), make(b"aabb").translate(None, b"a"), make(b"aabbcc").translate(table, b"b"), make(b"abc").translate(table, delete=b"c"), make(b"ab").translate(bytearray(range(256))))
    for args in ((), (b"short",), ("x",), (None,), (None, "a"), (5,), (table, 5), (table, b"a", b"b"), ({97: 98},)):
        tell(s.translate, *args)
    for args in ((b"a",), (b"ab", b"c"), ("a", "b"), (b"a", 5), ()):
        tell(make.maketrans, *args)
    d = make(b"\x00\x01\xab\xcd\xef\x10")
    for args in ((), (":",), ("-", 2), ("-", -2), ("_", 4), (b" ",), ("", ), ("ab",), ("é",), (5,), (":", "x"), (":", 0), (":", 100), (None,)):
        tell(d.hex, *args)
    tell(lambda: d.hex(sep=" ", bytes_per_sep=3))
    tell(lambda: d.hex(bytes_per_sep=3))
    for t in ("", "00ff", "00 FF aB", " 0a ", "0", "0g", "0 0", "é0", "00\n11", "\u00a000"):
        tell(make.fromhex, t)
    for t in (b"00", 5, None):
        tell(make.fromhex, t)
class Sub(bytes):
    pass
class Count(bytes):
    def __new__(cls, v):
        print("new of", type(v).__name__, v)
        return super().__new__(cls, v)
print(type(Sub.fromhex("00")).__name__, Count.fromhex("0102"), type(Sub(b"a").upper()).__name__, Sub(b"x").hex(), type(Sub(b"abc").center(1)).__name__)

#> == bytes
#> b'' b'' b'' b'' b'' b'' 00000001
#> b'hello World' b'HELLO WORLD' b'hello world' b'Hello World' b'Hello world' b'HELLO wORLD' 00000001
#> b'ABC' b'ABC' b'abc' b'Abc' b'Abc' b'abc' 11001001
#> b'abc' b'ABC' b'abc' b'Abc' b'Abc' b'ABC' 11000101
#> b'Abc Def' b'ABC DEF' b'abc def' b'Abc Def' b'Abc def' b'aBC dEF' 00000011
#> b'123' b'123' b'123' b'123' b'123' b'123' 01100001
#> b'1a' b'1A' b'1a' b'1A' b'1a' b'1A' 01000101
#> b' \t\n' b' \t\n' b' \t\n' b' \t\n' b' \t\n' b' \t\n' 00010001
#> b'\xe9\xc9' b'\xe9\xc9' b'\xe9\xc9' b'\xe9\xc9' b'\xe9\xc9' b'\xe9\xc9' 00000000
#> b"they're" b"THEY'RE" b"they're" b"They'Re" b"They're" b"THEY'RE" 00000101
#> b'\x00' b'\x00' b'\x00' b'\x00' b'\x00' b'\x00' 00000001
#> b'  ab '
#> b'ab'
#> b'ab'
#> b'**ab**'
#> b'++ab++'
#> b'...ab..'
#> b'ab'
#> TypeError center expected at least 1 argument, got 0
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError center() argument 2 must be a byte string of length 1, not str
#> TypeError center() argument 2 must be a byte string of length 1, not bytes
#> TypeError center() argument 2 must be a byte string of length 1, not bytes
#> TypeError center() argument 2 must be a byte string of length 1, not int
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError center expected at most 2 arguments, got 3
#> TypeError center() argument 2 must be a byte string of length 1, not memoryview
#> b'ab   '
#> b'ab'
#> b'ab'
#> b'ab****'
#> b'ab++++'
#> b'ab.....'
#> b'ab'
#> TypeError ljust expected at least 1 argument, got 0
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError ljust() argument 2 must be a byte string of length 1, not str
#> TypeError ljust() argument 2 must be a byte string of length 1, not bytes
#> TypeError ljust() argument 2 must be a byte string of length 1, not bytes
#> TypeError ljust() argument 2 must be a byte string of length 1, not int
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError ljust expected at most 2 arguments, got 3
#> TypeError ljust() argument 2 must be a byte string of length 1, not memoryview
#> b'   ab'
#> b'ab'
#> b'ab'
#> b'****ab'
#> b'++++ab'
#> b'.....ab'
#> b'ab'
#> TypeError rjust expected at least 1 argument, got 0
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError rjust() argument 2 must be a byte string of length 1, not str
#> TypeError rjust() argument 2 must be a byte string of length 1, not bytes
#> TypeError rjust() argument 2 must be a byte string of length 1, not bytes
#> TypeError rjust() argument 2 must be a byte string of length 1, not int
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError rjust expected at most 2 arguments, got 3
#> TypeError rjust() argument 2 must be a byte string of length 1, not memoryview
#> b'0005' b'5' b'-005' b'-5' b'+005' b'+5' b'0000' b'' b'-000' b'-' b'0abc' b'abc' b'-0-1' b'--1' 
#> TypeError bytes.zfill() takes exactly one argument (0 given)
#> TypeError 'str' object cannot be interpreted as an integer
#> b'a       b' b'a   b' b'ab' b'        ' b'    ' b'' b'a\n        b' b'a\n    b' b'a\nb' b'ab\r        c' b'ab\r    c' b'ab\rc' b'none' b'none' b'none' 
#> TypeError 'str' object cannot be interpreted as an integer
#> bytes 256 b'xxyyzzdd' b'bb' b'xxzz' b'xy' b'ab'
#> TypeError translate() takes at least 1 positional argument (0 given)
#> ValueError translation table must be 256 characters long
#> TypeError a bytes-like object is required, not 'str'
#> b'ab'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError translate() takes at most 2 arguments (3 given)
#> TypeError a bytes-like object is required, not 'dict'
#> TypeError maketrans expected 2 arguments, got 1
#> ValueError maketrans arguments must have same length
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError maketrans expected 2 arguments, got 0
#> '0001abcdef10'
#> '00:01:ab:cd:ef:10'
#> '0001-abcd-ef10'
#> '0001-abcd-ef10'
#> '0001_abcdef10'
#> '00 01 ab cd ef 10'
#> ValueError sep must be length 1.
#> ValueError sep must be length 1.
#> ValueError sep must be ASCII.
#> TypeError object of type 'int' has no len()
#> TypeError 'str' object cannot be interpreted as an integer
#> '0001abcdef10'
#> '0001abcdef10'
#> TypeError object of type 'NoneType' has no len()
#> '0001ab cdef10'
#> '0001abcdef10'
#> b''
#> b'\x00\xff'
#> b'\x00\xff\xab'
#> b'\n'
#> ValueError non-hexadecimal number found in fromhex() arg at position 1
#> ValueError non-hexadecimal number found in fromhex() arg at position 1
#> ValueError non-hexadecimal number found in fromhex() arg at position 1
#> ValueError non-hexadecimal number found in fromhex() arg at position 0
#> b'\x00\x11'
#> ValueError non-hexadecimal number found in fromhex() arg at position 0
#> TypeError fromhex() argument must be str, not bytes
#> TypeError fromhex() argument must be str, not int
#> TypeError fromhex() argument must be str, not None
#> == bytearray
#> bytearray(b'') bytearray(b'') bytearray(b'') bytearray(b'') bytearray(b'') bytearray(b'') 00000001
#> bytearray(b'hello World') bytearray(b'HELLO WORLD') bytearray(b'hello world') bytearray(b'Hello World') bytearray(b'Hello world') bytearray(b'HELLO wORLD') 00000001
#> bytearray(b'ABC') bytearray(b'ABC') bytearray(b'abc') bytearray(b'Abc') bytearray(b'Abc') bytearray(b'abc') 11001001
#> bytearray(b'abc') bytearray(b'ABC') bytearray(b'abc') bytearray(b'Abc') bytearray(b'Abc') bytearray(b'ABC') 11000101
#> bytearray(b'Abc Def') bytearray(b'ABC DEF') bytearray(b'abc def') bytearray(b'Abc Def') bytearray(b'Abc def') bytearray(b'aBC dEF') 00000011
#> bytearray(b'123') bytearray(b'123') bytearray(b'123') bytearray(b'123') bytearray(b'123') bytearray(b'123') 01100001
#> bytearray(b'1a') bytearray(b'1A') bytearray(b'1a') bytearray(b'1A') bytearray(b'1a') bytearray(b'1A') 01000101
#> bytearray(b' \t\n') bytearray(b' \t\n') bytearray(b' \t\n') bytearray(b' \t\n') bytearray(b' \t\n') bytearray(b' \t\n') 00010001
#> bytearray(b'\xe9\xc9') bytearray(b'\xe9\xc9') bytearray(b'\xe9\xc9') bytearray(b'\xe9\xc9') bytearray(b'\xe9\xc9') bytearray(b'\xe9\xc9') 00000000
#> bytearray(b"they\'re") bytearray(b"THEY\'RE") bytearray(b"they\'re") bytearray(b"They\'Re") bytearray(b"They\'re") bytearray(b"THEY\'RE") 00000101
#> bytearray(b'\x00') bytearray(b'\x00') bytearray(b'\x00') bytearray(b'\x00') bytearray(b'\x00') bytearray(b'\x00') 00000001
#> bytearray(b'  ab ')
#> bytearray(b'ab')
#> bytearray(b'ab')
#> bytearray(b'**ab**')
#> bytearray(b'++ab++')
#> bytearray(b'...ab..')
#> bytearray(b'ab')
#> TypeError center expected at least 1 argument, got 0
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError center() argument 2 must be a byte string of length 1, not str
#> TypeError center() argument 2 must be a byte string of length 1, not bytes
#> TypeError center() argument 2 must be a byte string of length 1, not bytes
#> TypeError center() argument 2 must be a byte string of length 1, not int
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError center expected at most 2 arguments, got 3
#> TypeError center() argument 2 must be a byte string of length 1, not memoryview
#> bytearray(b'ab   ')
#> bytearray(b'ab')
#> bytearray(b'ab')
#> bytearray(b'ab****')
#> bytearray(b'ab++++')
#> bytearray(b'ab.....')
#> bytearray(b'ab')
#> TypeError ljust expected at least 1 argument, got 0
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError ljust() argument 2 must be a byte string of length 1, not str
#> TypeError ljust() argument 2 must be a byte string of length 1, not bytes
#> TypeError ljust() argument 2 must be a byte string of length 1, not bytes
#> TypeError ljust() argument 2 must be a byte string of length 1, not int
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError ljust expected at most 2 arguments, got 3
#> TypeError ljust() argument 2 must be a byte string of length 1, not memoryview
#> bytearray(b'   ab')
#> bytearray(b'ab')
#> bytearray(b'ab')
#> bytearray(b'****ab')
#> bytearray(b'++++ab')
#> bytearray(b'.....ab')
#> bytearray(b'ab')
#> TypeError rjust expected at least 1 argument, got 0
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError rjust() argument 2 must be a byte string of length 1, not str
#> TypeError rjust() argument 2 must be a byte string of length 1, not bytes
#> TypeError rjust() argument 2 must be a byte string of length 1, not bytes
#> TypeError rjust() argument 2 must be a byte string of length 1, not int
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError rjust expected at most 2 arguments, got 3
#> TypeError rjust() argument 2 must be a byte string of length 1, not memoryview
#> bytearray(b'0005') bytearray(b'5') bytearray(b'-005') bytearray(b'-5') bytearray(b'+005') bytearray(b'+5') bytearray(b'0000') bytearray(b'') bytearray(b'-000') bytearray(b'-') bytearray(b'0abc') bytearray(b'abc') bytearray(b'-0-1') bytearray(b'--1') 
#> TypeError bytearray.zfill() takes exactly one argument (0 given)
#> TypeError 'str' object cannot be interpreted as an integer
#> bytearray(b'a       b') bytearray(b'a   b') bytearray(b'ab') bytearray(b'        ') bytearray(b'    ') bytearray(b'') bytearray(b'a\n        b') bytearray(b'a\n    b') bytearray(b'a\nb') bytearray(b'ab\r        c') bytearray(b'ab\r    c') bytearray(b'ab\rc') bytearray(b'none') bytearray(b'none') bytearray(b'none') 
#> TypeError 'str' object cannot be interpreted as an integer
#> bytes 256 bytearray(b'xxyyzzdd') bytearray(b'bb') bytearray(b'xxzz') bytearray(b'xy') bytearray(b'ab')
#> TypeError translate() takes at least 1 positional argument (0 given)
#> ValueError translation table must be 256 characters long
#> TypeError a bytes-like object is required, not 'str'
#> bytearray(b'ab')
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError translate() takes at most 2 arguments (3 given)
#> TypeError a bytes-like object is required, not 'dict'
#> TypeError maketrans expected 2 arguments, got 1
#> ValueError maketrans arguments must have same length
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError maketrans expected 2 arguments, got 0
#> '0001abcdef10'
#> '00:01:ab:cd:ef:10'
#> '0001-abcd-ef10'
#> '0001-abcd-ef10'
#> '0001_abcdef10'
#> '00 01 ab cd ef 10'
#> ValueError sep must be length 1.
#> ValueError sep must be length 1.
#> ValueError sep must be ASCII.
#> TypeError object of type 'int' has no len()
#> TypeError 'str' object cannot be interpreted as an integer
#> '0001abcdef10'
#> '0001abcdef10'
#> TypeError object of type 'NoneType' has no len()
#> '0001ab cdef10'
#> '0001abcdef10'
#> bytearray(b'')
#> bytearray(b'\x00\xff')
#> bytearray(b'\x00\xff\xab')
#> bytearray(b'\n')
#> ValueError non-hexadecimal number found in fromhex() arg at position 1
#> ValueError non-hexadecimal number found in fromhex() arg at position 1
#> ValueError non-hexadecimal number found in fromhex() arg at position 1
#> ValueError non-hexadecimal number found in fromhex() arg at position 0
#> bytearray(b'\x00\x11')
#> ValueError non-hexadecimal number found in fromhex() arg at position 0
#> TypeError fromhex() argument must be str, not bytes
#> TypeError fromhex() argument must be str, not int
#> TypeError fromhex() argument must be str, not None
#> new of bytes b'\x01\x02'
#> Sub b'\x01\x02' bytes 78 bytes
