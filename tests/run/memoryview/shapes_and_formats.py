# memoryview: every format in items and lists, shapes by cast, slices of slices, writing through, hash, tobytes, hex.
from array import array
import struct


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


raw = bytes(range(1, 25))
for fmt in "bBhHiIlLqQfd?c":
    m = memoryview(raw[: struct.calcsize(fmt) * 3]).cast(fmt)
    print(fmt, m.format, m.itemsize, m.nbytes, m.shape, m.strides, m.ndim, len(m), m.tolist() if fmt not in "fd" else [x.hex() for x in m.tolist()], m[-1] if fmt not in "fd" else "-")
    b = bytearray(struct.calcsize(fmt) * 2)
    w = memoryview(b).cast(fmt)
    for value in (1, -1, 300, 2**70, 1.5, "a", b"x", b"xy", True, None):
        try:
            w[0] = value
            print(repr(value), b.hex(), end="; ")
        except Exception as e:
            print(repr(value), type(e).__name__, e, end="; ")
    print()
for fmt in ("n", "N", "P", "e", "@i", "<i", "x", "ii", "", "s", "z", 5, None, b"b"):
    told(f"cast {fmt!r}", lambda: memoryview(bytes(16)).cast(fmt).tolist())
m = memoryview(raw)
for shape in ([24], [2, 12], [4, 6], [2, 3, 4], [1, 24], [24, 1], [5, 5], [0], [-1, -24], [], (3, 8), 24, "ab", [2.0, 12], [2, "a"]):
    told(f"shape {shape!r}", lambda: (lambda c: (c.shape, c.strides, c.ndim, c.nbytes, len(c)))(m.cast("B", shape)))
c = m.cast("B", [2, 3, 4])
print(c.tolist(), c[1, 2, 3], c[0, 0, 0], c[-1, -1, -1], c.tobytes() == raw, bytes(c) == raw, c.c_contiguous, c.f_contiguous, c.contiguous)
for key in ((0,), (0, 0), (2, 0, 0), (0, 3, 0), (0, 0, 0, 0), 0, (slice(0, 1), 0, 0), "a", (0, 0, "a"), (0, 0, 1.0), ...):
    told(f"item {key!r}", lambda: c[key])
h = memoryview(raw).cast("H", [3, 4])
print(h.tolist(), h[2, 3], h.format, h.nbytes, h.itemsize, h.cast("B").shape, len(h))
told("cast of cast", lambda: h.cast("I"))
told("iter", lambda: list(h))
told("in", lambda: 5 in h)
told("eq", lambda: h == memoryview(raw).cast("H", [3, 4]))
told("eq shape", lambda: h == memoryview(raw).cast("H", [4, 3]))
told("reversed", lambda: list(reversed(memoryview(b"abc"))))
b = bytearray(range(12))
v = memoryview(b)
print(v[2:8][1:4].tolist(), v[::2][::2].tolist(), v[::-1][2:5].tolist(), v[::3].strides, v[::-1].strides, v[::-2].contiguous, v[::2].tobytes(), v[5:2].tolist(), v[::-1].tobytes("C"), v[1:1].nbytes)
v[2:8][1:3] = b"xy"
v[::4] = b"ABC"
v[::-1][:2] = b"!?"
print(b)
told("cast strided", lambda: v[::2].cast("H"))
told("set size", lambda: v.__setitem__(slice(0, 3), b"ab"))
told("set array", lambda: v.__setitem__(slice(0, 2), array("h", [1])))
told("set text", lambda: v.__setitem__(slice(0, 1), "a"))
v[0:4] = v[4:8]
v[1:5] = v[0:4]
print(b.hex())
ro = memoryview(b"abcdef")
print(hash(ro) == hash(b"abcdef"), hash(ro[1:3]) == hash(b"bc"), hash(ro[::-1]) == hash(b"fedcba"), ro.readonly, v.readonly, v.toreadonly().readonly)
told("hash writable", lambda: hash(v))
told("hash format", lambda: hash(memoryview(array("i", [1])).toreadonly()))
told("write ro", lambda: ro.__setitem__(0, 1))
told("del", lambda: v.__delitem__(0))
print(ro.hex(), ro.hex(":"), ro.hex("-", 2), ro.hex("_", -4), ro[::2].hex(), ro.tobytes(order="A"), ro.tolist())
told("hex sep", ro.hex, "ab")
told("tobytes order", ro.tobytes, "X")
for o in ("text", 5, None, [1], (1,), memoryview(b"a"), array("d", [1.0]), range(3)):
    told(f"view of {type(o).__name__}", lambda: (lambda x: (x.format, x.shape, x.tolist()))(memoryview(o)))
told("none", memoryview)
told("kw", lambda: memoryview(object=b"k").tolist())
told("sub", lambda: type("M", (memoryview,), {}))
print(ro == b"abcdef", b"abcdef" == ro, ro == bytearray(b"abcdef"), ro == "abcdef", ro == memoryview(b"abcdef")[:], ro[:3] == ro[3:], memoryview(array("i", [1, 2])) == array("i", [1, 2]), memoryview(array("i", [1, 2])) == array("h", [1, 2]), memoryview(array("f", [1.0])) == array("i", [1]), memoryview(b"\x01") == [1])
told("order", lambda: ro < ro)
told("add", lambda: ro + ro)
print(ro[2], ro[-1], ro[True], len(ro), b"".join([ro, ro[1:2]]), bytes(ro[1:3]), bytearray(ro[::2]), int.from_bytes(ro[:2], "big"), b"cd" in bytes(ro), 99 in ro)

#> b b 1 3 (3,) (1,) 1 3 [1, 2, 3] 3
#> 1 0100; -1 ff00; 300 ValueError memoryview: invalid value for format 'b'; 1180591620717411303424 ValueError memoryview: invalid value for format 'b'; 1.5 TypeError memoryview: invalid type for format 'b'; 'a' TypeError memoryview: invalid type for format 'b'; b'x' TypeError memoryview: invalid type for format 'b'; b'xy' TypeError memoryview: invalid type for format 'b'; True 0100; None TypeError memoryview: invalid type for format 'b'; 
#> B B 1 3 (3,) (1,) 1 3 [1, 2, 3] 3
#> 1 0100; -1 ValueError memoryview: invalid value for format 'B'; 300 ValueError memoryview: invalid value for format 'B'; 1180591620717411303424 ValueError memoryview: invalid value for format 'B'; 1.5 TypeError memoryview: invalid type for format 'B'; 'a' TypeError memoryview: invalid type for format 'B'; b'x' TypeError memoryview: invalid type for format 'B'; b'xy' TypeError memoryview: invalid type for format 'B'; True 0100; None TypeError memoryview: invalid type for format 'B'; 
#> h h 2 6 (3,) (2,) 1 3 [513, 1027, 1541] 1541
#> 1 01000000; -1 ffff0000; 300 2c010000; 1180591620717411303424 ValueError memoryview: invalid value for format 'h'; 1.5 TypeError memoryview: invalid type for format 'h'; 'a' TypeError memoryview: invalid type for format 'h'; b'x' TypeError memoryview: invalid type for format 'h'; b'xy' TypeError memoryview: invalid type for format 'h'; True 01000000; None TypeError memoryview: invalid type for format 'h'; 
#> H H 2 6 (3,) (2,) 1 3 [513, 1027, 1541] 1541
#> 1 01000000; -1 ValueError memoryview: invalid value for format 'H'; 300 2c010000; 1180591620717411303424 ValueError memoryview: invalid value for format 'H'; 1.5 TypeError memoryview: invalid type for format 'H'; 'a' TypeError memoryview: invalid type for format 'H'; b'x' TypeError memoryview: invalid type for format 'H'; b'xy' TypeError memoryview: invalid type for format 'H'; True 01000000; None TypeError memoryview: invalid type for format 'H'; 
#> i i 4 12 (3,) (4,) 1 3 [67305985, 134678021, 202050057] 202050057
#> 1 0100000000000000; -1 ffffffff00000000; 300 2c01000000000000; 1180591620717411303424 ValueError memoryview: invalid value for format 'i'; 1.5 TypeError memoryview: invalid type for format 'i'; 'a' TypeError memoryview: invalid type for format 'i'; b'x' TypeError memoryview: invalid type for format 'i'; b'xy' TypeError memoryview: invalid type for format 'i'; True 0100000000000000; None TypeError memoryview: invalid type for format 'i'; 
#> I I 4 12 (3,) (4,) 1 3 [67305985, 134678021, 202050057] 202050057
#> 1 0100000000000000; -1 ValueError memoryview: invalid value for format 'I'; 300 2c01000000000000; 1180591620717411303424 ValueError memoryview: invalid value for format 'I'; 1.5 TypeError memoryview: invalid type for format 'I'; 'a' TypeError memoryview: invalid type for format 'I'; b'x' TypeError memoryview: invalid type for format 'I'; b'xy' TypeError memoryview: invalid type for format 'I'; True 0100000000000000; None TypeError memoryview: invalid type for format 'I'; 
#> l l 8 24 (3,) (8,) 1 3 [578437695752307201, 1157159078456920585, 1735880461161533969] 1735880461161533969
#> 1 01000000000000000000000000000000; -1 ffffffffffffffff0000000000000000; 300 2c010000000000000000000000000000; 1180591620717411303424 ValueError memoryview: invalid value for format 'l'; 1.5 TypeError memoryview: invalid type for format 'l'; 'a' TypeError memoryview: invalid type for format 'l'; b'x' TypeError memoryview: invalid type for format 'l'; b'xy' TypeError memoryview: invalid type for format 'l'; True 01000000000000000000000000000000; None TypeError memoryview: invalid type for format 'l'; 
#> L L 8 24 (3,) (8,) 1 3 [578437695752307201, 1157159078456920585, 1735880461161533969] 1735880461161533969
#> 1 01000000000000000000000000000000; -1 ValueError memoryview: invalid value for format 'L'; 300 2c010000000000000000000000000000; 1180591620717411303424 ValueError memoryview: invalid value for format 'L'; 1.5 TypeError memoryview: invalid type for format 'L'; 'a' TypeError memoryview: invalid type for format 'L'; b'x' TypeError memoryview: invalid type for format 'L'; b'xy' TypeError memoryview: invalid type for format 'L'; True 01000000000000000000000000000000; None TypeError memoryview: invalid type for format 'L'; 
#> q q 8 24 (3,) (8,) 1 3 [578437695752307201, 1157159078456920585, 1735880461161533969] 1735880461161533969
#> 1 01000000000000000000000000000000; -1 ffffffffffffffff0000000000000000; 300 2c010000000000000000000000000000; 1180591620717411303424 ValueError memoryview: invalid value for format 'q'; 1.5 TypeError memoryview: invalid type for format 'q'; 'a' TypeError memoryview: invalid type for format 'q'; b'x' TypeError memoryview: invalid type for format 'q'; b'xy' TypeError memoryview: invalid type for format 'q'; True 01000000000000000000000000000000; None TypeError memoryview: invalid type for format 'q'; 
#> Q Q 8 24 (3,) (8,) 1 3 [578437695752307201, 1157159078456920585, 1735880461161533969] 1735880461161533969
#> 1 01000000000000000000000000000000; -1 ValueError memoryview: invalid value for format 'Q'; 300 2c010000000000000000000000000000; 1180591620717411303424 ValueError memoryview: invalid value for format 'Q'; 1.5 TypeError memoryview: invalid type for format 'Q'; 'a' TypeError memoryview: invalid type for format 'Q'; b'x' TypeError memoryview: invalid type for format 'Q'; b'xy' TypeError memoryview: invalid type for format 'Q'; True 01000000000000000000000000000000; None TypeError memoryview: invalid type for format 'Q'; 
#> f f 4 12 (3,) (4,) 1 3 ['0x1.0604020000000p-119', '0x1.0e0c0a0000000p-111', '0x1.1614120000000p-103'] -
#> 1 0000803f00000000; -1 000080bf00000000; 300 0000964300000000; 1180591620717411303424 0000806200000000; 1.5 0000c03f00000000; 'a' TypeError memoryview: invalid type for format 'f'; b'x' TypeError memoryview: invalid type for format 'f'; b'xy' TypeError memoryview: invalid type for format 'f'; True 0000803f00000000; None TypeError memoryview: invalid type for format 'f'; 
#> d d 8 24 (3,) (8,) 1 3 ['0x1.7060504030201p-895', '0x1.f0e0d0c0b0a09p-767', '0x1.7161514131211p-638'] -
#> 1 000000000000f03f0000000000000000; -1 000000000000f0bf0000000000000000; 300 0000000000c072400000000000000000; 1180591620717411303424 00000000000050440000000000000000; 1.5 000000000000f83f0000000000000000; 'a' TypeError memoryview: invalid type for format 'd'; b'x' TypeError memoryview: invalid type for format 'd'; b'xy' TypeError memoryview: invalid type for format 'd'; True 000000000000f03f0000000000000000; None TypeError memoryview: invalid type for format 'd'; 
#> ? ? 1 3 (3,) (1,) 1 3 [True, True, True] True
#> 1 0100; -1 0100; 300 0100; 1180591620717411303424 0100; 1.5 0100; 'a' 0100; b'x' 0100; b'xy' 0100; True 0100; None 0000; 
#> c c 1 3 (3,) (1,) 1 3 [b'\x01', b'\x02', b'\x03'] b'\x03'
#> 1 TypeError memoryview: invalid type for format 'c'; -1 TypeError memoryview: invalid type for format 'c'; 300 TypeError memoryview: invalid type for format 'c'; 1180591620717411303424 TypeError memoryview: invalid type for format 'c'; 1.5 TypeError memoryview: invalid type for format 'c'; 'a' TypeError memoryview: invalid type for format 'c'; b'x' 7800; b'xy' ValueError memoryview: invalid value for format 'c'; True TypeError memoryview: invalid type for format 'c'; None TypeError memoryview: invalid type for format 'c'; 
#> cast 'n' -> [0, 0]
#> cast 'N' -> [0, 0]
#> cast 'P' -> [0, 0]
#> cast 'e' -> [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
#> cast '@i' -> [0, 0, 0, 0]
#> cast '<i' !! ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> cast 'x' !! ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> cast 'ii' !! ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> cast '' !! ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> cast 's' !! ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> cast 'z' !! ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> cast 5 !! TypeError cast() argument 'format' must be str, not int
#> cast None !! TypeError cast() argument 'format' must be str, not None
#> cast b'b' !! TypeError cast() argument 'format' must be str, not bytes
#> shape [24] -> ((24,), (1,), 1, 24, 24)
#> shape [2, 12] -> ((2, 12), (12, 1), 2, 24, 2)
#> shape [4, 6] -> ((4, 6), (6, 1), 2, 24, 4)
#> shape [2, 3, 4] -> ((2, 3, 4), (12, 4, 1), 3, 24, 2)
#> shape [1, 24] -> ((1, 24), (24, 1), 2, 24, 1)
#> shape [24, 1] -> ((24, 1), (1, 1), 2, 24, 24)
#> shape [5, 5] !! TypeError memoryview: product(shape) * itemsize != buffer size
#> shape [0] !! ValueError memoryview.cast(): elements of shape must be integers > 0
#> shape [-1, -24] !! ValueError memoryview.cast(): elements of shape must be integers > 0
#> shape [] !! TypeError memoryview: product(shape) * itemsize != buffer size
#> shape (3, 8) -> ((3, 8), (8, 1), 2, 24, 3)
#> shape 24 !! TypeError shape must be a list or a tuple
#> shape 'ab' !! TypeError shape must be a list or a tuple
#> shape [2.0, 12] !! TypeError memoryview.cast(): elements of shape must be integers
#> shape [2, 'a'] !! TypeError memoryview.cast(): elements of shape must be integers
#> [[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]], [[13, 14, 15, 16], [17, 18, 19, 20], [21, 22, 23, 24]]] 24 1 24 True True True False True
#> item (0,) !! NotImplementedError sub-views are not implemented
#> item (0, 0) !! NotImplementedError sub-views are not implemented
#> item (2, 0, 0) !! IndexError index out of bounds on dimension 1
#> item (0, 3, 0) !! IndexError index out of bounds on dimension 2
#> item (0, 0, 0, 0) !! TypeError cannot index 3-dimension view with 4-element tuple
#> item 0 !! NotImplementedError multi-dimensional sub-views are not implemented
#> item (slice(0, 1, None), 0, 0) !! TypeError memoryview: invalid slice key
#> item 'a' !! TypeError memoryview: invalid slice key
#> item (0, 0, 'a') !! TypeError memoryview: invalid slice key
#> item (0, 0, 1.0) !! TypeError memoryview: invalid slice key
#> item Ellipsis !! TypeError memoryview: invalid slice key
#> [[513, 1027, 1541, 2055], [2569, 3083, 3597, 4111], [4625, 5139, 5653, 6167]] 6167 H 24 2 (24,) 3
#> cast of cast !! TypeError memoryview: cannot cast between two non-byte formats
#> iter !! NotImplementedError multi-dimensional sub-views are not implemented
#> in !! NotImplementedError multi-dimensional sub-views are not implemented
#> eq -> True
#> eq shape -> False
#> reversed -> [99, 98, 97]
#> [3, 4, 5] [0, 4, 8] [9, 8, 7] (3,) (-1,) False b'\x00\x02\x04\x06\x08\n' [] b'\x0b\n\t\x08\x07\x06\x05\x04\x03\x02\x01\x00' 0
#> bytearray(b'A\x01\x02xB\x05\x06\x07C\t?!')
#> cast strided !! TypeError memoryview: casts are restricted to C-contiguous views
#> set size !! ValueError memoryview assignment: lvalue and rvalue have different structures
#> set array !! ValueError memoryview assignment: lvalue and rvalue have different structures
#> set text !! TypeError a bytes-like object is required, not 'str'
#> 424205060705060743093f21
#> True True True True False True
#> hash writable !! ValueError cannot hash writable memoryview object
#> hash format !! ValueError memoryview: hashing is restricted to formats 'B', 'b' or 'c'
#> write ro !! TypeError cannot modify read-only memory
#> del !! TypeError cannot delete memory
#> 616263646566 61:62:63:64:65:66 6162-6364-6566 61626364_6566 616365 b'abcdef' [97, 98, 99, 100, 101, 102]
#> hex sep !! ValueError sep must be length 1.
#> tobytes order !! ValueError order must be 'C', 'F' or 'A'
#> view of str !! TypeError memoryview: a bytes-like object is required, not 'str'
#> view of int !! TypeError memoryview: a bytes-like object is required, not 'int'
#> view of NoneType !! TypeError memoryview: a bytes-like object is required, not 'NoneType'
#> view of list !! TypeError memoryview: a bytes-like object is required, not 'list'
#> view of tuple !! TypeError memoryview: a bytes-like object is required, not 'tuple'
#> view of memoryview -> ('B', (1,), [97])
#> view of array -> ('d', (1,), [1.0])
#> view of range !! TypeError memoryview: a bytes-like object is required, not 'range'
#> none !! TypeError memoryview() missing required argument 'object' (pos 1)
#> kw -> [107]
#> sub !! TypeError type 'memoryview' is not an acceptable base type
#> True True True False True False True True True False
#> order !! TypeError '<' not supported between instances of 'memoryview' and 'memoryview'
#> add !! TypeError unsupported operand type(s) for +: 'memoryview' and 'memoryview'
#> 99 102 98 6 b'abcdefb' b'bc' bytearray(b'ace') 24930 True True
