print((255).to_bytes(2, "big"), (-2).to_bytes(3, "little", signed=True), int.from_bytes(b"\xff\x01", "little"), int.from_bytes(b"\xff\x01", signed=True), (2**70).to_bytes(10), int.from_bytes([1, 2, 3]))
for f in (lambda: (256).to_bytes(1), lambda: (-1).to_bytes(2), lambda: (1).to_bytes(1, "middle"), lambda: (128).to_bytes(1, signed=True), lambda: (1).to_bytes(-1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print((12345).bit_length(), (-8).bit_count(), (2**80).bit_length(), (5).as_integer_ratio(), (5).numerator, (5).denominator, (5).real, (5).imag, (7).conjugate(), (5).__add__(3), (5).__add__("a"), (5).__floordiv__(2), (2).__pow__(10), True + True, int.__add__(2, 3))
print(0.75.as_integer_ratio(), (0.1).hex(), (-1.5e-310).hex(), float.fromhex("0x1.8p3"), float.fromhex("-inf"), (2.0).is_integer(), (0.0).hex(), float.fromhex("0x.1p-1000"), 1e22, 1e16, 123456789012345680.0, 1e-5, 0.0001, 5e-324, 1.7976931348623157e308, -0.0)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5678, -2), round(0.5, 0), round(1e22, -5), round(15, -1), round(25, -1), round(-15, -1), round(123456789, -4))
print(2**63 - 1, 2**63, -2**63, 2**64 // 3, -(2**64) // 3, 2**64 % -7, divmod(-2**65, 10**9), 7 // -2, -7 % 3, 2**100 >> 98, -1 >> 200, 1 << 100, (2**64) & 0xFF0, -(2**64) | 1, (2**65) ^ -1, ~(2**64))
print(10**25 / 10**5, 2**1000 / 2**990, 1 / 3, 2**53 / 3, (2**64 + 1) / 2**64, -10**30 / 7, 3 / 10**330, 1 / 2**1074, 3 / 2**1075, 5 / 2**1076)
print(2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 10**400 > 1e308, 10**400 > float("inf"), 1 < float("nan"), 2**62 < 4.7e18, hash(2**61 - 1), hash(2**61), hash(-1), hash(2.0**61), hash(0.5), hash(float("inf")), hash(10**30) == hash(1e30))
print(pow(3, 10**20, 10**9 + 7), pow(2, 100, 10**20), pow(-3, 3, 7), pow(3, 3, -7), pow(3, -1, 11), pow(2, -2), 2**-1, (-2) ** 3, 0**0, pow(10, 20, 1))
print(int("0x1F", 16), int("-0b101", 0), int("z", 36), int("1_000"), int(" 42 "), hex(-255), oct(8), bin(-5), hex(2**70), str(2**100), f"{2**70:,}", f"{255:#x}", f"{-5:08b}", f"{3.14159:10.3f}|", f"{1234567.891:,.2f}", f"{0.25:%}", f"{1e10:g}", f"{True}", f"{5:c}")
#> b'\x00\xff' b'\xfe\xff\xff' 511 -255 b'\x00@\x00\x00\x00\x00\x00\x00\x00\x00' 66051
#> OverflowError int too big to convert
#> OverflowError can't convert negative int to unsigned
#> ValueError byteorder must be either 'little' or 'big'
#> OverflowError int too big to convert
#> ValueError length argument must be non-negative
#> 14 1 81 (5, 1) 5 1 5 0 7 8 NotImplemented 2 1024 2 5
#> (3, 4) 0x1.999999999999ap-4 -0x0.01b9cd1295941p-1022 12.0 -inf True 0x0.0p+0 5.832897615645118e-303 1e+22 1e+16 1.2345678901234568e+17 1e-05 0.0001 5e-324 1.7976931348623157e+308 -0.0
#> 2 4 -2 2.67 1200.0 0.0 1e+22 20 20 -20 123460000
#> 9223372036854775807 9223372036854775808 -9223372036854775808 6148914691236517205 -6148914691236517206 -5 (-36893488148, 580896768) -4 2 4 -1 1267650600228229401496703205376 0 -18446744073709551615 -36893488147419103233 -18446744073709551617
#> 1e+20 1024.0 0.3333333333333333 3002399751580330.5 1.0 -1.4285714285714285e+29 0.0 5e-324 1e-323 5e-324
#> True False True False False True 0 1 -2 1 1152921504606846976 314159 False
#> 139421235 28229401496703205376 1 -1 4 0.25 0.5 -8 1 0
#> 31 -5 35 1000 42 -0xff 0o10 -0b101 0x400000000000000000 1267650600228229401496703205376 1,180,591,620,717,411,303,424 0xff -0000101      3.142| 1,234,567.89 25.000000% 1e+10 True 
