# chr, ord, hex, oct, bin, ascii, repr and format on ordinary and odd arguments.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Ix:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


class Rp:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return self.v


class Text(str):
    def __repr__(self):
        return "own repr"


for v in (0, 65, 255, 256, 0x20AC, 0xD800, 0x10FFFF, True, Ix(97), -1, 0x110000, 2**40, 2**70, -2**70, "a", 1.0, None, Ix("x"), Ix(-5)):
    tell(lambda: ascii(chr(v)))
for v in ("a", "é", "€", "😀", "\ud800", "\0", b"a", b"\xff", bytearray(b"z"), Text("q"), "", "ab", b"", b"ab", bytearray(b"xy"), 5, None, ["a"], memoryview(b"a"), 1.5):
    tell(ord, v)
tell(ord)
tell(ord, "a", "b")
for f in (hex, oct, bin):
    for v in (0, 1, -1, 255, -255, 2**64, -2**64, True, Ix(10), Ix(-10), 1.0, "1", None, Ix(1.5), 1j):
        tell(f, v)
    tell(f)
    tell(f, 1, 2)
for v in ("abc", "it's", 'say "hi"', "both ' \"", "é", "€😀", "\x00\x1f\x7f\x80\xa0\xad", "\t\n\r\\", "\ud800", "\u200b\u2028\ufeff", b"\xff'", 1.5, [Rp("é")], Rp("€"), ("😀",), {"é": Rp("ü")}, Text("é"), bytearray(b"a"), None, ..., "\U000e0001", "ａ", "\u0378", "a\u0301"):
    print(ascii(v), ascii(repr(v)), sep=" | ")
for f in (lambda: ascii(), lambda: ascii(1, 2), lambda: repr(), lambda: repr(1, 2), lambda: repr(Rp(5)), lambda: ascii(Rp(None)), lambda: repr([Rp(5)]), lambda: format(), lambda: format(1, 2), lambda: format(1, "", ""), lambda: format([], "x"), lambda: format(None, "5"), lambda: format(Rp("x"), "5"), lambda: format(object, "1"), lambda: format("a", "5"), lambda: format([], ""), lambda: format(None), lambda: format({}, "s"), lambda: format(1, Text("4")), lambda: format(1, None), lambda: format(type, ""), lambda: format(..., ">5"), lambda: format((1,), "2"), lambda: format(len, "x")):
    tell(f)
print([ord(c) for c in "aé€😀"], "".join(map(chr, (72, 105, 0x1F600))), [hex(ord(c)) for c in "\n\xff"], chr(ord("a") + 1), int("ff", 16) == 0xFF, int(bin(37), 2), int(oct(64), 8), int(hex(-300), 0), f"{37:b}", bin(37)[2:].zfill(8), hex(2**32 - 1), [chr(c) for c in range(97, 102)], sorted("bca", key=ord, reverse=True))
def caesar(text, n):
    out = []
    for c in text:
        if c.isalpha() and c.isascii():
            base = ord("A") if c.isupper() else ord("a")
            c = chr((ord(c) - base + n) % 26 + base)
        out.append(c)
    return "".join(out)
print(caesar("Hello, Wörld!", 3), caesar(caesar("xyz", 5), -5), all(ord(chr(i)) == i for i in range(0, 0x110000, 997)))

#> "'\\x00'"
#> "'A'"
#> "'\\xff'"
#> "'\\u0100'"
#> "'\\u20ac'"
#> "'\\ud800'"
#> "'\\U0010ffff'"
#> "'\\x01'"
#> "'a'"
#> ValueError chr() arg not in range(0x110000)
#> ValueError chr() arg not in range(0x110000)
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError __index__ returned non-int (type str)
#> ValueError chr() arg not in range(0x110000)
#> 97
#> 233
#> 8364
#> 128512
#> 55296
#> 0
#> 97
#> 255
#> 122
#> 113
#> TypeError ord() expected a character, but string of length 0 found
#> TypeError ord() expected a character, but string of length 2 found
#> TypeError ord() expected a character, but string of length 0 found
#> TypeError ord() expected a character, but string of length 2 found
#> TypeError ord() expected a character, but string of length 2 found
#> TypeError ord() expected string of length 1, but int found
#> TypeError ord() expected string of length 1, but NoneType found
#> TypeError ord() expected string of length 1, but list found
#> TypeError ord() expected string of length 1, but memoryview found
#> TypeError ord() expected string of length 1, but float found
#> TypeError ord() takes exactly one argument (0 given)
#> TypeError ord() takes exactly one argument (2 given)
#> '0x0'
#> '0x1'
#> '-0x1'
#> '0xff'
#> '-0xff'
#> '0x10000000000000000'
#> '-0x10000000000000000'
#> '0x1'
#> '0xa'
#> '-0xa'
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError __index__ returned non-int (type float)
#> TypeError 'complex' object cannot be interpreted as an integer
#> TypeError hex() takes exactly one argument (0 given)
#> TypeError hex() takes exactly one argument (2 given)
#> '0o0'
#> '0o1'
#> '-0o1'
#> '0o377'
#> '-0o377'
#> '0o2000000000000000000000'
#> '-0o2000000000000000000000'
#> '0o1'
#> '0o12'
#> '-0o12'
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError __index__ returned non-int (type float)
#> TypeError 'complex' object cannot be interpreted as an integer
#> TypeError oct() takes exactly one argument (0 given)
#> TypeError oct() takes exactly one argument (2 given)
#> '0b0'
#> '0b1'
#> '-0b1'
#> '0b11111111'
#> '-0b11111111'
#> '0b10000000000000000000000000000000000000000000000000000000000000000'
#> '-0b10000000000000000000000000000000000000000000000000000000000000000'
#> '0b1'
#> '0b1010'
#> '-0b1010'
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError __index__ returned non-int (type float)
#> TypeError 'complex' object cannot be interpreted as an integer
#> TypeError bin() takes exactly one argument (0 given)
#> TypeError bin() takes exactly one argument (2 given)
#> 'abc' | "'abc'"
#> "it's" | '"it\'s"'
#> 'say "hi"' | '\'say "hi"\''
#> 'both \' "' | '\'both \\\' "\''
#> '\xe9' | "'\xe9'"
#> '\u20ac\U0001f600' | "'\u20ac\U0001f600'"
#> '\x00\x1f\x7f\x80\xa0\xad' | "'\\x00\\x1f\\x7f\\x80\\xa0\\xad'"
#> '\t\n\r\\' | "'\\t\\n\\r\\\\'"
#> '\ud800' | "'\\ud800'"
#> '\u200b\u2028\ufeff' | "'\\u200b\\u2028\\ufeff'"
#> b"\xff'" | 'b"\\xff\'"'
#> 1.5 | '1.5'
#> [\xe9] | '[\xe9]'
#> \u20ac | '\u20ac'
#> ('\U0001f600',) | "('\U0001f600',)"
#> {'\xe9': \xfc} | "{'\xe9': \xfc}"
#> own repr | 'own repr'
#> bytearray(b'a') | "bytearray(b'a')"
#> None | 'None'
#> Ellipsis | 'Ellipsis'
#> '\U000e0001' | "'\\U000e0001'"
#> '\uff41' | "'\uff41'"
#> '\u0378' | "'\\u0378'"
#> 'a\u0301' | "'a\u0301'"
#> TypeError ascii() takes exactly one argument (0 given)
#> TypeError ascii() takes exactly one argument (2 given)
#> TypeError repr() takes exactly one argument (0 given)
#> TypeError repr() takes exactly one argument (2 given)
#> TypeError __repr__ returned non-string (type int)
#> TypeError __repr__ returned non-string (type NoneType)
#> TypeError __repr__ returned non-string (type int)
#> TypeError format expected at least 1 argument, got 0
#> TypeError format() argument 2 must be str, not int
#> TypeError format expected at most 2 arguments, got 3
#> TypeError unsupported format string passed to list.__format__
#> TypeError unsupported format string passed to NoneType.__format__
#> TypeError unsupported format string passed to Rp.__format__
#> TypeError unsupported format string passed to type.__format__
#> 'a    '
#> '[]'
#> 'None'
#> TypeError unsupported format string passed to dict.__format__
#> '   1'
#> TypeError format() argument 2 must be str, not None
#> "<class 'type'>"
#> TypeError unsupported format string passed to ellipsis.__format__
#> TypeError unsupported format string passed to tuple.__format__
#> TypeError unsupported format string passed to builtin_function_or_method.__format__
#> [97, 233, 8364, 128512] Hi😀 ['0xa', '0xff'] b True 37 64 -300 100101 00100101 0xffffffff ['a', 'b', 'c', 'd', 'e'] ['c', 'b', 'a']
#> Khoor, Zöuog! xyz True
