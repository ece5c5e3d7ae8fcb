# to_bytes and from_bytes: orders, signs, lengths, sources, overflow, arguments by name.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Ix:
    def __index__(self):
        return 2


class Sub(int):
    pass


class Bytesy:
    def __bytes__(self):
        return b"\x01\x02"


class WrongBytesy:
    def __bytes__(self):
        return "no"


for n in (0, 1, 255, 256, 65535, 2**31, 2**63, 2**64 - 1, 2**70):
    size = (n.bit_length() + 7) // 8
    print(n, n.to_bytes(size, "big"), n.to_bytes(size + 2, "little"), int.from_bytes(n.to_bytes(size, "big"), "big") == n)
for n in (-1, -128, -129, -32768, 127, 128, -2**63, -2**64):
    tell(lambda: n.to_bytes(2, "big", signed=True))
    tell(lambda: n.to_bytes(9, "little", signed=True))
    tell(lambda: n.to_bytes(1, "little", signed=True))
for args, kw in (((), {}), ((1,), {}), ((2, "big"), {}), ((2,), {"byteorder": "little"}), ((), {"length": 3}), ((), {"length": 3, "byteorder": "little", "signed": True}), ((Ix(), "big"), {}), ((True,), {}), ((0, "big"), {}), ((-1, "big"), {}), ((2, "middle"), {}), ((2, 5), {}), ((2, None), {}), (("2", "big"), {}), ((2.0, "big"), {}), ((2, "big", True), {}), ((2, "big"), {"sign": True}), ((2**70, "big"), {}), ((2, "BIG"), {})):
    tell((5).to_bytes, *args, **kw)
for n in (256, 2**64, -1, -2**70):
    tell(n.to_bytes)
    tell(n.to_bytes, 1, "big")
print((0).to_bytes(0, "big"), (0).to_bytes(3, "little"), True.to_bytes(), Sub(5).to_bytes(2, "big"))
for args, kw in (((b"",), {}), ((b"\x01\x00",), {}), ((b"\x01\x00", "little"), {}), ((b"\xff\xfe", "big"), {"signed": True}), ((b"\xff" * 12, "big"), {"signed": True}), ((b"\x80" + b"\x00" * 8, "big"), {"signed": True}), (([1, 2, 3],), {}), (((255, 0), "little"), {}), ((bytearray(b"ab"),), {}), ((memoryview(b"abc")[::2],), {}), ((Bytesy(),), {}), ((range(4),), {}), ((iter([1, Ix()]),), {}), (("ab",), {}), (([256],), {}), (([-1],), {}), (([1.0],), {}), ((5,), {}), ((None,), {}), ((WrongBytesy(),), {}), ((b"a", "up"), {}), ((b"a", "big", True), {}), ((), {}), ((), {"bytes": b"\x02"}), ((b"\x01",), {"byteorder": "big", "signed": False}), ((b"\xff",), {"signed": [1]}), ((b"\xff",), {"signed": []})):
    tell(int.from_bytes, *args, **kw)
print(Sub.from_bytes(b"\x01\x02"), type(Sub.from_bytes(b"\x01\x02")).__name__, type(Sub(3).from_bytes(b"")).__name__, bool.from_bytes(b"\x00"), bool.from_bytes(b"\x05"), type(bool.from_bytes(b"\x05")).__name__)
class Strange(int):
    def __new__(cls, v):
        print("made of", v)
        return super().__new__(cls, v + 1)
print(Strange.from_bytes(b"\x09"))
for f in (lambda: (5).as_integer_ratio(), lambda: Sub(-7).as_integer_ratio(), lambda: True.as_integer_ratio(), lambda: (5).is_integer(), lambda: (5).conjugate(), lambda: Sub(5).conjugate(), lambda: type(Sub(5).real).__name__, lambda: type(True.real).__name__, lambda: (5).imag, lambda: Sub(8).numerator, lambda: (8).denominator, lambda: (5).is_integer(1), lambda: (5).as_integer_ratio(1), lambda: int.conjugate()):
    tell(f)
def set_real():
    (5).real = 3
tell(set_real)

#> 0 b'' b'\x00\x00' True
#> 1 b'\x01' b'\x01\x00\x00' True
#> 255 b'\xff' b'\xff\x00\x00' True
#> 256 b'\x01\x00' b'\x00\x01\x00\x00' True
#> 65535 b'\xff\xff' b'\xff\xff\x00\x00' True
#> 2147483648 b'\x80\x00\x00\x00' b'\x00\x00\x00\x80\x00\x00' True
#> 9223372036854775808 b'\x80\x00\x00\x00\x00\x00\x00\x00' b'\x00\x00\x00\x00\x00\x00\x00\x80\x00\x00' True
#> 18446744073709551615 b'\xff\xff\xff\xff\xff\xff\xff\xff' b'\xff\xff\xff\xff\xff\xff\xff\xff\x00\x00' True
#> 1180591620717411303424 b'@\x00\x00\x00\x00\x00\x00\x00\x00' b'\x00\x00\x00\x00\x00\x00\x00\x00@\x00\x00' True
#> b'\xff\xff'
#> b'\xff\xff\xff\xff\xff\xff\xff\xff\xff'
#> b'\xff'
#> b'\xff\x80'
#> b'\x80\xff\xff\xff\xff\xff\xff\xff\xff'
#> b'\x80'
#> b'\xff\x7f'
#> b'\x7f\xff\xff\xff\xff\xff\xff\xff\xff'
#> OverflowError int too big to convert
#> b'\x80\x00'
#> b'\x00\x80\xff\xff\xff\xff\xff\xff\xff'
#> OverflowError int too big to convert
#> b'\x00\x7f'
#> b'\x7f\x00\x00\x00\x00\x00\x00\x00\x00'
#> b'\x7f'
#> b'\x00\x80'
#> b'\x80\x00\x00\x00\x00\x00\x00\x00\x00'
#> OverflowError int too big to convert
#> OverflowError int too big to convert
#> b'\x00\x00\x00\x00\x00\x00\x00\x80\xff'
#> OverflowError int too big to convert
#> OverflowError int too big to convert
#> b'\x00\x00\x00\x00\x00\x00\x00\x00\xff'
#> OverflowError int too big to convert
#> b'\x05'
#> b'\x05'
#> b'\x00\x05'
#> b'\x05\x00'
#> b'\x00\x00\x05'
#> b'\x05\x00\x00'
#> b'\x00\x05'
#> b'\x05'
#> OverflowError int too big to convert
#> ValueError length argument must be non-negative
#> ValueError byteorder must be either 'little' or 'big'
#> TypeError to_bytes() argument 'byteorder' must be str, not int
#> TypeError to_bytes() argument 'byteorder' must be str, not None
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError to_bytes() takes at most 2 positional arguments (3 given)
#> TypeError 'sign' is an invalid keyword argument for to_bytes()
#> OverflowError Python int too large to convert to C ssize_t
#> ValueError byteorder must be either 'little' or 'big'
#> OverflowError int too big to convert
#> OverflowError int too big to convert
#> OverflowError int too big to convert
#> OverflowError int too big to convert
#> OverflowError can't convert negative int to unsigned
#> OverflowError can't convert negative int to unsigned
#> OverflowError can't convert negative int to unsigned
#> OverflowError can't convert negative int to unsigned
#> b'' b'\x00\x00\x00' b'\x01' b'\x00\x05'
#> 0
#> 256
#> 1
#> -2
#> -1
#> -2361183241434822606848
#> 66051
#> 255
#> 24930
#> 24931
#> 258
#> 66051
#> 258
#> TypeError cannot convert 'str' object to bytes
#> ValueError bytes must be in range(0, 256)
#> ValueError bytes must be in range(0, 256)
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError cannot convert 'int' object to bytes
#> TypeError cannot convert 'NoneType' object to bytes
#> TypeError __bytes__ returned non-bytes (type str)
#> ValueError byteorder must be either 'little' or 'big'
#> TypeError from_bytes() takes at most 2 positional arguments (3 given)
#> TypeError from_bytes() missing required argument 'bytes' (pos 1)
#> 2
#> 1
#> -1
#> 255
#> 258 Sub Sub False True bool
#> made of 9
#> 10
#> (5, 1)
#> (-7, 1)
#> (1, 1)
#> True
#> 5
#> 5
#> 'int'
#> 'int'
#> 0
#> 8
#> 1
#> TypeError int.is_integer() takes no arguments (1 given)
#> TypeError int.as_integer_ratio() takes no arguments (1 given)
#> TypeError unbound method int.conjugate() needs an argument
#> AttributeError attribute 'real' of 'int' objects is not writable
