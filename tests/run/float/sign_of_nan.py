from math import copysign
import array
import struct
print(copysign(1, float("-nan")), copysign(1, complex("-nan").real), copysign(1.0, complex("-nan+nanj").imag))
print(struct.pack(">d", -float("nan")), struct.pack(">d", float("nan")), struct.pack(">d", float("-nan")))
print(struct.pack(">f", -float("nan")))
n = float("nan")
print(copysign(1, -n), copysign(1, abs(-n)))
i = float("inf")
print(struct.pack(">d", i - i), struct.pack(">d", i*0))
print(copysign(1, copysign(n, -1)))
print(struct.pack(">d", struct.unpack(">d", b"\xff\xf8\0\0\0\0\0\0")[0]))
print(n is -n, n in [n], struct.unpack(">d", struct.pack(">d", 1.5)))
print(array.array("d", [-n]).tobytes(), memoryview(array.array("d", [n, -n])).tolist())

#> -1.0 -1.0 1.0
#> b'\xff\xf8\x00\x00\x00\x00\x00\x00' b'\x7f\xf8\x00\x00\x00\x00\x00\x00' b'\xff\xf8\x00\x00\x00\x00\x00\x00'
#> b'\xff\xc0\x00\x00'
#> -1.0 1.0
#> b'\xff\xf8\x00\x00\x00\x00\x00\x00' b'\xff\xf8\x00\x00\x00\x00\x00\x00'
#> -1.0
#> b'\xff\xf8\x00\x00\x00\x00\x00\x00'
#> False True (1.5,)
#> b'\x00\x00\x00\x00\x00\x00\xf8\xff' [nan, nan]
