# struct: every code with edges, byte orders, padding, pack_into, iter_unpack, Struct; errors.
import struct
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


class F:
    def __float__(self):
        return 1.5


for code, good, bad in (("b", (-128, 127, True, Ix(5)), (-129, 128, 1.0, "a", None)), ("B", (0, 255), (-1, 256)), ("h", (-2**15, 2**15 - 1), (2**15, -2**15 - 1)), ("H", (65535,), (65536, -1)), ("i", (-2**31, 2**31 - 1), (2**31,)), ("I", (2**32 - 1,), (2**32, -1)), ("l", (-1,), (2**31,)), ("L", (1,), (-1, 2**32)), ("q", (-2**63, 2**63 - 1), (2**63,)), ("Q", (2**64 - 1,), (2**64, -1)), ("e", (1.5, 65504.0, float("inf"), 1e-8, Ix(3)), ("a",)), ("f", (0.1, -0.0, float("nan"), F()), (1e39, "x", None)), ("d", (0.1, 5, F()), ("x", 1j)), ("?", (True, 0, "", [1], None), ()), ("c", (b"a",), (b"ab", b"", "a", 97)), ("s", (b"a", b"", b"abc", bytearray(b"q")), ("a", 5)), ("3s", (b"a", b"abcd"), ("abc",)), ("5p", (b"ab", b"abcdefg", b""), ("a",)), ("x", (), ()), ("2h", (), (1,))):
    for order in "<>":
        for v in good:
            p = struct.pack(order + code, v)
            print(order + code, p, struct.unpack(order + code, p))
    for v in bad:
        tell(struct.pack, "<" + code, v)
for fmt in ("", "x", "bhi", "<bhi", "=bhi", "!q", "3x", "0s", "10s", "2b3h", " b h ", "@i", "b0i", "b0q", ">5p?c", "n", "N", "P", "<n", "z", "3", "-1b", "1.5b", "é", "<<b", "b<", "99999999999b", b"ih", 5, None, "i i"):
    tell(struct.calcsize, fmt)
for args in ((), ("i",), ("i", 1, 2), ("2i", 1), ("", ), ("", 1), ("3s", b"a", b"b"), (5, 1), ("x", 1), ("c",)):
    tell(struct.pack, *args)
for args in (("<i", b"abc"), ("<i", b"abcde"), ("<i", "abcd"), ("<i", 5), ("<2h", b"\1\0\2\0"), ("", b""), ("<b", bytearray(b"\xff")), ("<b", memoryview(b"\x80")), ("i",), ("<3s2x", b"abc\0\0")):
    tell(struct.unpack, *args)
buf = bytearray(10)
for args in (("<h", buf, 0, 258), ("<h", buf, -2, 513), ("<h", buf, 9, 1), ("<h", buf, -1, 1), ("<h", buf, -11, 1), ("<h", b"ro", 0, 1), ("<h", buf), ("<h", buf, 0), ("<h", buf, "a", 1), ("<h", buf, 0, 1, 2), ("<h", "text", 0, 1)):
    tell(struct.pack_into, *args)
print(buf)
for args, kw in ((("<h", buf), {}), (("<h", buf, 8), {}), (("<h", buf, -2), {}), (("<h", buf, 9), {}), (("<h", buf, -11), {}), (("<h", buf), {"offset": 8}), (("<h", b""), {}), (("<h", "x"), {}), (("<h", buf, "a"), {})):
    tell(struct.unpack_from, *args, **kw)
for args in (("<h", b"\1\0\2\0"), ("<h", b""), ("<h", b"abc"), ("", b""), ("<bx", b"a-b-"), ("<h", "ab")):
    tell(lambda: list(struct.iter_unpack(*args)))
s = struct.Struct("<h2s")
print(s.format, s.size, s.pack(1, b"ab"), s.unpack(b"\2\0xy"), list(s.iter_unpack(b"\1\0ab\2\0cd")), s.unpack_from(b"__\3\0zz", 2), s.pack_into(buf, 0, 7, b"q"), buf, s)if False else print(s.format, s.size, s.pack(1, b"ab"), s.unpack(b"\2\0xy"), list(s.iter_unpack(b"\1\0ab\2\0cd")), s.unpack_from(b"__\3\0zz", 2), s.pack_into(buf, 0, 7, b"q"), buf)
for f in (lambda: struct.Struct("z"), lambda: struct.Struct(5), lambda: struct.Struct(), lambda: s.pack(1), lambda: s.unpack(b""), lambda: setattr(s, "size", 1), lambda: struct.error.__mro__[1].__name__, lambda: struct.Struct(b"i").format, lambda: s.nope):
    tell(f)
header = struct.Struct("!4sHHI")
data = header.pack(b"MAGC", 1, 2, 0xDEADBEEF) + b"tail"
magic, major, minor, crc = header.unpack_from(data)
print(magic, major, minor, hex(crc), data[header.size:], struct.unpack("<I", struct.pack(">I", 1))[0], [struct.unpack("f", struct.pack("f", x))[0] for x in (0.1, 1e10)], int.from_bytes(struct.pack(">q", -2), "big", signed=True))

#> <b b'\x80' (-128,)
#> <b b'\x7f' (127,)
#> <b b'\x01' (1,)
#> <b b'\x05' (5,)
#> >b b'\x80' (-128,)
#> >b b'\x7f' (127,)
#> >b b'\x01' (1,)
#> >b b'\x05' (5,)
#> error 'b' format requires -128 <= number <= 127
#> error 'b' format requires -128 <= number <= 127
#> error required argument is not an integer
#> error required argument is not an integer
#> error required argument is not an integer
#> <B b'\x00' (0,)
#> <B b'\xff' (255,)
#> >B b'\x00' (0,)
#> >B b'\xff' (255,)
#> error 'B' format requires 0 <= number <= 255
#> error 'B' format requires 0 <= number <= 255
#> <h b'\x00\x80' (-32768,)
#> <h b'\xff\x7f' (32767,)
#> >h b'\x80\x00' (-32768,)
#> >h b'\x7f\xff' (32767,)
#> error 'h' format requires -32768 <= number <= 32767
#> error 'h' format requires -32768 <= number <= 32767
#> <H b'\xff\xff' (65535,)
#> >H b'\xff\xff' (65535,)
#> error 'H' format requires 0 <= number <= 65535
#> error 'H' format requires 0 <= number <= 65535
#> <i b'\x00\x00\x00\x80' (-2147483648,)
#> <i b'\xff\xff\xff\x7f' (2147483647,)
#> >i b'\x80\x00\x00\x00' (-2147483648,)
#> >i b'\x7f\xff\xff\xff' (2147483647,)
#> error 'i' format requires -2147483648 <= number <= 2147483647
#> <I b'\xff\xff\xff\xff' (4294967295,)
#> >I b'\xff\xff\xff\xff' (4294967295,)
#> error 'I' format requires 0 <= number <= 4294967295
#> error 'I' format requires 0 <= number <= 4294967295
#> <l b'\xff\xff\xff\xff' (-1,)
#> >l b'\xff\xff\xff\xff' (-1,)
#> error 'l' format requires -2147483648 <= number <= 2147483647
#> <L b'\x01\x00\x00\x00' (1,)
#> >L b'\x00\x00\x00\x01' (1,)
#> error 'L' format requires 0 <= number <= 4294967295
#> error 'L' format requires 0 <= number <= 4294967295
#> <q b'\x00\x00\x00\x00\x00\x00\x00\x80' (-9223372036854775808,)
#> <q b'\xff\xff\xff\xff\xff\xff\xff\x7f' (9223372036854775807,)
#> >q b'\x80\x00\x00\x00\x00\x00\x00\x00' (-9223372036854775808,)
#> >q b'\x7f\xff\xff\xff\xff\xff\xff\xff' (9223372036854775807,)
#> error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
#> <Q b'\xff\xff\xff\xff\xff\xff\xff\xff' (18446744073709551615,)
#> >Q b'\xff\xff\xff\xff\xff\xff\xff\xff' (18446744073709551615,)
#> error 'Q' format requires 0 <= number <= 18446744073709551615
#> error 'Q' format requires 0 <= number <= 18446744073709551615
#> <e b'\x00>' (1.5,)
#> <e b'\xff{' (65504.0,)
#> <e b'\x00|' (inf,)
#> <e b'\x00\x00' (0.0,)
#> <e b'\x00B' (3.0,)
#> >e b'>\x00' (1.5,)
#> >e b'{\xff' (65504.0,)
#> >e b'|\x00' (inf,)
#> >e b'\x00\x00' (0.0,)
#> >e b'B\x00' (3.0,)
#> error required argument is not a float
#> <f b'\xcd\xcc\xcc=' (0.10000000149011612,)
#> <f b'\x00\x00\x00\x80' (-0.0,)
#> <f b'\x00\x00\xc0\x7f' (nan,)
#> <f b'\x00\x00\xc0?' (1.5,)
#> >f b'=\xcc\xcc\xcd' (0.10000000149011612,)
#> >f b'\x80\x00\x00\x00' (-0.0,)
#> >f b'\x7f\xc0\x00\x00' (nan,)
#> >f b'?\xc0\x00\x00' (1.5,)
#> OverflowError float too large to pack with f format
#> error required argument is not a float
#> error required argument is not a float
#> <d b'\x9a\x99\x99\x99\x99\x99\xb9?' (0.1,)
#> <d b'\x00\x00\x00\x00\x00\x00\x14@' (5.0,)
#> <d b'\x00\x00\x00\x00\x00\x00\xf8?' (1.5,)
#> >d b'?\xb9\x99\x99\x99\x99\x99\x9a' (0.1,)
#> >d b'@\x14\x00\x00\x00\x00\x00\x00' (5.0,)
#> >d b'?\xf8\x00\x00\x00\x00\x00\x00' (1.5,)
#> error required argument is not a float
#> error required argument is not a float
#> <? b'\x01' (True,)
#> <? b'\x00' (False,)
#> <? b'\x00' (False,)
#> <? b'\x01' (True,)
#> <? b'\x00' (False,)
#> >? b'\x01' (True,)
#> >? b'\x00' (False,)
#> >? b'\x00' (False,)
#> >? b'\x01' (True,)
#> >? b'\x00' (False,)
#> <c b'a' (b'a',)
#> >c b'a' (b'a',)
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> error char format requires a bytes object of length 1
#> <s b'a' (b'a',)
#> <s b'\x00' (b'\x00',)
#> <s b'a' (b'a',)
#> <s b'q' (b'q',)
#> >s b'a' (b'a',)
#> >s b'\x00' (b'\x00',)
#> >s b'a' (b'a',)
#> >s b'q' (b'q',)
#> error argument for 's' must be a bytes object
#> error argument for 's' must be a bytes object
#> <3s b'a\x00\x00' (b'a\x00\x00',)
#> <3s b'abc' (b'abc',)
#> >3s b'a\x00\x00' (b'a\x00\x00',)
#> >3s b'abc' (b'abc',)
#> error argument for 's' must be a bytes object
#> <5p b'\x02ab\x00\x00' (b'ab',)
#> <5p b'\x04abcd' (b'abcd',)
#> <5p b'\x00\x00\x00\x00\x00' (b'',)
#> >5p b'\x02ab\x00\x00' (b'ab',)
#> >5p b'\x04abcd' (b'abcd',)
#> >5p b'\x00\x00\x00\x00\x00' (b'',)
#> error argument for 'p' must be a bytes object
#> error pack expected 2 items for packing (got 1)
#> 0
#> 1
#> 8
#> 7
#> 7
#> 8
#> 3
#> 0
#> 10
#> 8
#> 4
#> 4
#> 4
#> 8
#> 7
#> 8
#> 8
#> 8
#> error bad char in struct format
#> error bad char in struct format
#> error repeat count given without format specifier
#> error bad char in struct format
#> error bad char in struct format
#> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> error bad char in struct format
#> error bad char in struct format
#> 99999999999
#> 6
#> TypeError Struct() argument 1 must be a str or bytes object, not int
#> TypeError Struct() argument 1 must be a str or bytes object, not NoneType
#> 8
#> TypeError missing format argument
#> error pack expected 1 items for packing (got 0)
#> error pack expected 1 items for packing (got 2)
#> error pack expected 2 items for packing (got 1)
#> b''
#> error pack expected 0 items for packing (got 1)
#> error pack expected 1 items for packing (got 2)
#> TypeError Struct() argument 1 must be a str or bytes object, not int
#> error pack expected 0 items for packing (got 1)
#> error pack expected 1 items for packing (got 0)
#> error unpack requires a buffer of 4 bytes
#> error unpack requires a buffer of 4 bytes
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> (1, 2)
#> ()
#> (-1,)
#> (-128,)
#> TypeError unpack expected 2 arguments, got 1
#> (b'abc',)
#> None
#> None
#> error pack_into requires a buffer of at least 11 bytes for packing 2 bytes at offset 9 (actual buffer size is 10)
#> error no space to pack 2 bytes at offset -1
#> error offset -11 out of range for 10-byte buffer
#> TypeError argument must be read-write bytes-like object, not bytes
#> error pack_into expected offset argument
#> error pack_into expected 1 items for packing (got 0)
#> TypeError 'str' object cannot be interpreted as an integer
#> error pack_into expected 1 items for packing (got 2)
#> TypeError argument must be read-write bytes-like object, not str
#> bytearray(b'\x02\x01\x00\x00\x00\x00\x00\x00\x01\x02')
#> (258,)
#> (513,)
#> (513,)
#> error unpack_from requires a buffer of at least 11 bytes for unpacking 2 bytes at offset 9 (actual buffer size is 10)
#> error offset -11 out of range for 10-byte buffer
#> (513,)
#> error unpack_from requires a buffer of at least 2 bytes for unpacking 2 bytes at offset 0 (actual buffer size is 0)
#> TypeError a bytes-like object is required, not 'str'
#> TypeError 'str' object cannot be interpreted as an integer
#> [(1,), (2,)]
#> []
#> error iterative unpacking requires a buffer of a multiple of 2 bytes
#> error cannot iteratively unpack with a struct of length 0
#> [(97,), (98,)]
#> TypeError a bytes-like object is required, not 'str'
#> <h2s 4 b'\x01\x00ab' (2, b'xy') [(1, b'ab'), (2, b'cd')] (3, b'zz') None bytearray(b'\x07\x00q\x00\x00\x00\x00\x00\x01\x02')
#> error bad char in struct format
#> TypeError Struct() argument 1 must be a str or bytes object, not int
#> TypeError Struct() missing required argument 'format' (pos 1)
#> error pack expected 2 items for packing (got 1)
#> error unpack requires a buffer of 4 bytes
#> AttributeError attribute 'size' of '_struct.Struct' objects is not writable
#> 'Exception'
#> 'i'
#> AttributeError '_struct.Struct' object has no attribute 'nope'
#> b'MAGC' 1 2 0xdeadbeef b'tail' 16777216 [0.10000000149011612, 10000000000.0] -2
