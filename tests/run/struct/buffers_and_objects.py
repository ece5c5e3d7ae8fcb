#@ exit: 1
# struct.Struct objects, pack_into, unpack_from, iter_unpack: offsets, sizes, every refusal.
import struct
from array import array


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


s = struct.Struct("<hB3s")
print(s.format, s.size, struct.calcsize(s.format), s.pack(-2, 7, b"ab"), s.unpack(b"\x01\x00\x02xyz"))
buffer = bytearray(20)
s.pack_into(buffer, 3, 258, 1, b"hey")
s.pack_into(buffer, -6, -1, 255, b"end")
print(buffer.hex(" "))
print(s.unpack_from(buffer, 3), s.unpack_from(buffer, -6), s.unpack_from(buffer, offset=3), s.unpack_from(buffer=buffer, offset=14), s.unpack_from(buffer))
for offset in (15, 14, 20, 21, -1, -5, -20, -21, 10**30, "a", 1.0, None):
    told(f"into {offset!r}", s.pack_into, bytearray(20), offset, 1, 2, b"x")
    told(f"from {offset!r}", s.unpack_from, bytearray(20), offset)
told("args few", s.pack, 1, 2)
told("args many", s.pack, 1, 2, b"x", 4)
told("into few", s.pack_into, buffer, 0, 1)
told("into none", s.pack_into)
told("into read only", s.pack_into, b"12345678", 0, 1, 2, b"x")
told("into text", s.pack_into, "text", 0, 1, 2, b"x")
told("unpack short", s.unpack, b"12345")
told("unpack long", s.unpack, b"1234567")
told("unpack text", s.unpack, "123456")
told("from short", s.unpack_from, b"123")
told("from kw", lambda: s.unpack_from(b"123456", 0, 1))
told("pack kw", lambda: s.pack(1, 2, c=b"x"))
for buf in (b"\x01\x00\x02xyz", bytearray(b"\x01\x00\x02xyz"), memoryview(b"\x01\x00\x02xyz"), array("B", b"\x01\x00\x02xyz"), array("h", [1, 2, 3])):
    print(type(buf).__name__, s.unpack(buf), list(s.iter_unpack(buf)))
print(list(struct.iter_unpack(">H", b"\x00\x01\x00\x02\x00\x03")), list(struct.iter_unpack("<bx", b"")), struct.iter_unpack("H", b"").__length_hint__())
it = struct.iter_unpack("2s", b"aabbcc")
print(iter(it) is it, next(it), it.__length_hint__(), next(it), next(it), next(it, "end"))
told("iter size", struct.iter_unpack, "<hb", b"1234")
told("iter zero", struct.iter_unpack, "", b"")
told("iter text", struct.iter_unpack, "b", "abc")
print(struct.unpack("", b""), struct.pack(""), struct.calcsize(""), struct.calcsize("0i"), struct.calcsize("<3h 2b x"), struct.pack("< h  b ", 1, 2))
for fmt in ("z", "<n", "<P", "5", "3 h", "h5", "<<h", "h<", "-1h", "é", "\x00", "<\nh", "h\t", b"<h", b"z", 5, None, "99999999999999999999h", "%", "i>", "2147483647q2147483647q"):
    told(f"size {fmt!r}"[:30], struct.calcsize, fmt)
told("none", struct.calcsize)
told("Struct none", struct.Struct)
told("Struct bytes", lambda: struct.Struct(b"<h").format)
told("Struct kw", lambda: struct.Struct(format="<q").size)
for native, standard in (("bh", "<bh"), ("bi", "=bi"), ("bq", ">bq"), ("bhb", "<bhb"), ("bi0q", "<bi0q"), ("hd", "<hd")):
    print(native, struct.calcsize(native), standard, struct.calcsize(standard))
print(struct.pack("bh", 1, 2), struct.pack("bi0q", 1, 2)[:8], struct.unpack("bh", struct.pack("bh", -1, -2)), struct.calcsize("@bh"), struct.pack("@bxh", 1, 2))
print(struct.pack("3h", 1, 2, 3) == struct.pack("hhh", 1, 2, 3), struct.unpack("<2h2b", b"\1\0\2\0\3\4"), struct.pack("0s0p0h"), struct.unpack("<0s2h0s", b"\1\0\2\0"))


class S(struct.Struct):
    def pack(self, *args):
        print("pack", args, end=" ")
        return super().pack(*args)


x = S(">HH")
print(x.pack(1, 2), x.size, isinstance(x, struct.Struct), struct.error.__mro__[1].__name__, struct.error.__module__, struct.error.__name__)
told("set", lambda: setattr(struct.Struct("b"), "size", 3))
told("set format", lambda: setattr(struct.Struct("b"), "format", 3))
try:
    struct.pack("b", 1000)
except struct.error as e:
    print(e.args, str(e))

#> <hB3s 6 6 b'\xfe\xff\x07ab\x00' (1, 2, b'xyz')
#> 00 00 00 02 01 01 68 65 79 00 00 00 00 00 ff ff ff 65 6e 64
#> (258, 1, b'hey') (-1, 255, b'end') (258, 1, b'hey') (-1, 255, b'end') (0, 0, b'\x02\x01\x01')
#> into 15 !! error pack_into requires a buffer of at least 21 bytes for packing 6 bytes at offset 15 (actual buffer size is 20)
#> from 15 !! error unpack_from requires a buffer of at least 21 bytes for unpacking 6 bytes at offset 15 (actual buffer size is 20)
#> into 14 -> None
#> from 14 -> (0, 0, b'\x00\x00\x00')
#> into 20 !! error pack_into requires a buffer of at least 26 bytes for packing 6 bytes at offset 20 (actual buffer size is 20)
#> from 20 !! error unpack_from requires a buffer of at least 26 bytes for unpacking 6 bytes at offset 20 (actual buffer size is 20)
#> into 21 !! error pack_into requires a buffer of at least 27 bytes for packing 6 bytes at offset 21 (actual buffer size is 20)
#> from 21 !! error unpack_from requires a buffer of at least 27 bytes for unpacking 6 bytes at offset 21 (actual buffer size is 20)
#> into -1 !! error no space to pack 6 bytes at offset -1
#> from -1 !! error not enough data to unpack 6 bytes at offset -1
#> into -5 !! error no space to pack 6 bytes at offset -5
#> from -5 !! error not enough data to unpack 6 bytes at offset -5
#> into -20 -> None
#> from -20 -> (0, 0, b'\x00\x00\x00')
#> into -21 !! error offset -21 out of range for 20-byte buffer
#> from -21 !! error offset -21 out of range for 20-byte buffer
#> into 1000000000000000000000000000000 !! IndexError cannot fit 'int' into an index-sized integer
#> from 1000000000000000000000000000000 !! OverflowError Python int too large to convert to C ssize_t
#> into 'a' !! TypeError 'str' object cannot be interpreted as an integer
#> from 'a' !! TypeError 'str' object cannot be interpreted as an integer
#> into 1.0 !! TypeError 'float' object cannot be interpreted as an integer
#> from 1.0 !! TypeError 'float' object cannot be interpreted as an integer
#> into None !! TypeError 'NoneType' object cannot be interpreted as an integer
#> from None !! TypeError 'NoneType' object cannot be interpreted as an integer
#> args few !! error pack expected 3 items for packing (got 2)
#> args many !! error pack expected 3 items for packing (got 4)
#> into few !! error pack_into expected 3 items for packing (got 1)
#> into none !! error pack_into expected buffer argument
#> into read only !! TypeError argument must be read-write bytes-like object, not bytes
#> into text !! TypeError argument must be read-write bytes-like object, not str
#> unpack short !! error unpack requires a buffer of 6 bytes
#> unpack long !! error unpack requires a buffer of 6 bytes
#> unpack text !! TypeError a bytes-like object is required, not 'str'
#> from short !! error unpack_from requires a buffer of at least 6 bytes for unpacking 6 bytes at offset 0 (actual buffer size is 3)
#> from kw !! TypeError unpack_from() takes at most 2 arguments (3 given)
#> pack kw !! TypeError Struct.pack() takes no keyword arguments
#> bytes (1, 2, b'xyz') [(1, 2, b'xyz')]
#> bytearray (1, 2, b'xyz') [(1, 2, b'xyz')]
#> memoryview (1, 2, b'xyz') [(1, 2, b'xyz')]
#> array (1, 2, b'xyz') [(1, 2, b'xyz')]
#> array (1, 2, b'\x00\x03\x00') [(1, 2, b'\x00\x03\x00')]
#> [(1,), (2,), (3,)] [] 0
#> True (b'aa',) 2 (b'bb',) (b'cc',) end
#> iter size !! error iterative unpacking requires a buffer of a multiple of 3 bytes
#> iter zero !! error cannot iteratively unpack with a struct of length 0
#> iter text !! TypeError a bytes-like object is required, not 'str'
#> () b'' 0 0 9 b'\x01\x00\x02'
#> size 'z' !! error bad char in struct format
#> size '<n' !! error bad char in struct format
#> size '<P' !! error bad char in struct format
#> size '5' !! error repeat count given without format specifier
#> size '3 h' !! error bad char in struct format
#> size 'h5' !! error repeat count given without format specifier
#> size '<<h' !! error bad char in struct format
#> size 'h<' !! error bad char in struct format
#> size '-1h' !! error bad char in struct format
#> size 'é' !! UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> size '\x00' !! error embedded null character
#> size '<\nh' -> 2
#> size 'h\t' -> 2
#> size b'<h' -> 2
#> size b'z' !! error bad char in struct format
#> size 5 !! TypeError Struct() argument 1 must be a str or bytes object, not int
#> size None !! TypeError Struct() argument 1 must be a str or bytes object, not NoneType
#> size '99999999999999999999h' !! error total struct size too long
#> size '%' !! error bad char in struct format
#> size 'i>' !! error bad char in struct format
#> size '2147483647q2147483647q' -> 34359738352
#> none !! TypeError _struct.calcsize() takes exactly one argument (0 given)
#> Struct none !! TypeError Struct() missing required argument 'format' (pos 1)
#> Struct bytes -> '<h'
#> Struct kw -> 8
#> bh 4 <bh 3
#> bi 8 =bi 5
#> bq 16 >bq 9
#> bhb 5 <bhb 4
#> bi0q 8 <bi0q 5
#> hd 16 <hd 10
#> b'\x01\x00\x02\x00' b'\x01\x00\x00\x00\x02\x00\x00\x00' (-1, -2) 4 b'\x01\x00\x02\x00'
#! Traceback (most recent call last):
#!   File "buffers_and_objects.py", line 54, in <module>
#!     print(struct.pack("3h", 1, 2, 3) == struct.pack("hhh", 1, 2, 3), struct.unpack("<2h2b", b"\1\0\2\0\3\4"), struct.pack("0s0p0h"), struct.unpack("<0s2h0s", b"\1\0\2\0"))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^^
#! struct.error: pack expected 2 items for packing (got 0)
