# to_bytes and from_bytes, in both orders and with both signs.


def attempt(name, action):
    try:
        print(name, action())
    except Exception as e:
        print(name, type(e).__name__, e)


for v in (0, 1, 127, 128, 255, 256, 65535, -1, -128, -129, -32768, 2**63, -(2**63), 2**100 - 1, -(2**100)):
    length = v.bit_length() // 8 + 1
    big = v.to_bytes(length, "big", signed=True)
    little = v.to_bytes(length, "little", signed=True)
    assert big == little[::-1]
    assert int.from_bytes(big, "big", signed=True) == v
    assert int.from_bytes(little, "little", signed=True) == v
    print(v, length, big, int.from_bytes(big, "big"), int.from_bytes(big, "little", signed=True))

print((5).to_bytes(), (5).to_bytes(3), (5).to_bytes(byteorder="little", length=2), (0).to_bytes(0, "big"))
print((255).to_bytes(1, "big"), (-1).to_bytes(8, "big", signed=True), True.to_bytes(2, "big"))

attempt("unsigned", lambda: (-1).to_bytes(2, "big"))
attempt("too big", lambda: (256).to_bytes(1, "big"))
attempt("signed too big", lambda: (128).to_bytes(1, "big", signed=True))
attempt("signed too small", lambda: (-129).to_bytes(1, "big", signed=True))
attempt("no room", lambda: (1).to_bytes(0, "big"))
attempt("negative length", lambda: (1).to_bytes(-1, "big"))
attempt("order", lambda: (1).to_bytes(1, "middle"))
attempt("from order", lambda: int.from_bytes(b"a", "Big"))
attempt("length type", lambda: (1).to_bytes("1", "big"))
attempt("huge", lambda: (2**100).to_bytes(12, "little"))

print(int.from_bytes(b""), int.from_bytes(b"\x01\x02"), int.from_bytes(b"\xff", signed=True))
print(int.from_bytes([1, 2, 3], "big"), int.from_bytes((255, 0), "little"), int.from_bytes(bytearray(b"\x80\x00"), "big", signed=True))
print(int.from_bytes(range(4), "big"), int.from_bytes((n * 2 for n in range(3)), "little"))
attempt("text", lambda: int.from_bytes("ab", "big"))
attempt("number", lambda: int.from_bytes(3, "big"))
print(bool.from_bytes(b"\x00", "big"), bool.from_bytes(b"\x05", "big"))

#> 0 1 b'\x00' 0 0
#> 1 1 b'\x01' 1 1
#> 127 1 b'\x7f' 127 127
#> 128 2 b'\x00\x80' 128 -32768
#> 255 2 b'\x00\xff' 255 -256
#> 256 2 b'\x01\x00' 256 1
#> 65535 3 b'\x00\xff\xff' 65535 -256
#> -1 1 b'\xff' 255 -1
#> -128 2 b'\xff\x80' 65408 -32513
#> -129 2 b'\xff\x7f' 65407 32767
#> -32768 3 b'\xff\x80\x00' 16744448 33023
#> 9223372036854775808 9 b'\x00\x80\x00\x00\x00\x00\x00\x00\x00' 9223372036854775808 32768
#> -9223372036854775808 9 b'\xff\x80\x00\x00\x00\x00\x00\x00\x00' 4713143110832790437888 33023
#> 1267650600228229401496703205375 13 b'\x0f\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff' 1267650600228229401496703205375 -241
#> -1267650600228229401496703205376 13 b'\xf0\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' 19014759003423441022450548080640 240
#> b'\x05' b'\x00\x00\x05' b'\x05\x00' b''
#> b'\xff' b'\xff\xff\xff\xff\xff\xff\xff\xff' b'\x00\x01'
#> unsigned OverflowError can't convert negative int to unsigned
#> too big OverflowError int too big to convert
#> signed too big OverflowError int too big to convert
#> signed too small OverflowError int too big to convert
#> no room OverflowError int too big to convert
#> negative length ValueError length argument must be non-negative
#> order ValueError byteorder must be either 'little' or 'big'
#> from order ValueError byteorder must be either 'little' or 'big'
#> length type TypeError 'str' object cannot be interpreted as an integer
#> huge OverflowError int too big to convert
#> 0 258 -1
#> 66051 255 -32768
#> 66051 262656
#> text TypeError cannot convert 'str' object to bytes
#> number TypeError cannot convert 'int' object to bytes
#> False True
