"""Shifts and bitwise operators: negative numbers, big counts, bools, sets, errors and precedence."""
for a in (5, -5, 0, 1, -1, 2**40, -2**40, 2**70, -2**70 - 1):
    print(a, [a << n for n in (0, 1, 3, 64)], [a >> n for n in (0, 1, 3, 64, 1000)])
pairs = [(12, 10), (-12, 10), (12, -10), (-12, -10), (2**65, 2**64 + 1), (-2**65, 2**64 + 1), (0, -1), (2**48, -1), (255, 2**60)]
for a, b in pairs:
    print(a, b, a & b, a | b, a ^ b, ~a, (a & b) + (a | b) == a + b)
print(True & True, True & False, True | False, True ^ True, True & 1, 1 | True, type(True & True).__name__, type(True & 1).__name__, True << 3, True >> 1, ~(1 > 2) if False else ~0)
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 1.0, lambda: 1.0 << 1, lambda: "a" << 1, lambda: 1 & 1.0, lambda: 1 | "a", lambda: 1.5 ^ 1, lambda: None | None, lambda: [] & [], lambda: 1 >> "a", lambda: 0 << 10**30, lambda: 5 >> 10**30, lambda: -5 >> 10**30, lambda: {1} | [2], lambda: {1} & 1, lambda: {} & {}, lambda: {1: 2} | [(3, 4)]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print({1, 2} & {2, 3}, {1} | {2}, {1, 2} ^ {2, 3}, {1, 2} - {2}, {1: 2} | {3: 4}, {1: 2, 3: 4}.keys() & {1}, frozenset([1]) | {2})
print(int | str, int | None, list[int] | str, None | int, (int | str) | float, int | str == str | int, isinstance(1, int | str))
# precedence: shifts below arithmetic; & above ^ above |; all above comparisons
print(1 + 1 << 2, 1 << 2 + 1, 8 >> 1 + 1, 1 | 2 ^ 3 & 1, (1 | 2) ^ 3 & 1, 6 & 3 == 2, (6 & 3) == 2, 1 | 2 == 3, ~1 & 3, -1 << 2, 2 ** 3 << 1, 7 & ~2, not 1 & 0, 1 << 2 << 3, 256 >> 2 >> 1)
x = 0b1010
x &= 0b0110
print(x, end=" ")
x |= 0b1000
print(x, end=" ")
x ^= 0b1111
print(x, end=" ")
x <<= 70
print(x, end=" ")
x >>= 69
print(x)
s = t = {1, 2, 3}
s &= {2, 3, 4}
s |= {9}
s ^= {2, 100}
s -= {100}
print(s, s is t)
flags = 0
for i in (1, 3, 5):
    flags |= 1 << i
print(bin(flags), [i for i in range(8) if flags >> i & 1], flags & -flags, flags & (flags - 1), flags.bit_count(), flags.bit_length())


class B:
    def __and__(self, o):
        return ("and", o)

    def __rand__(self, o):
        return ("rand", o)

    def __lshift__(self, o):
        return ("lshift", o)

    def __rrshift__(self, o):
        return ("rrshift", o)

    def __or__(self, o):
        return NotImplemented

    def __ror__(self, o):
        return ("ror", o)


b = B()
print(b & 1, 1 & b, b << 2, 2 >> b, 3 | b)
try:
    b | 3
except TypeError as e:
    print(e)
try:
    b ^ 1
except TypeError as e:
    print(e)


def crc(data, c=0xffffffff):
    for byte in data:
        c ^= byte
        for _ in range(8):
            c = c >> 1 ^ 0xedb88320 if c & 1 else c >> 1
    return c ^ 0xffffffff


print(hex(crc(b"123456789")), (1 << 64) - 1 & 0xff, -1 & 0xffffffffffffffff, -256 >> 4, -1 >> 100, 1 << 100 >> 98)

#> 5 [5, 10, 40, 92233720368547758080] [5, 2, 0, 0, 0]
#> -5 [-5, -10, -40, -92233720368547758080] [-5, -3, -1, -1, -1]
#> 0 [0, 0, 0, 0] [0, 0, 0, 0, 0]
#> 1 [1, 2, 8, 18446744073709551616] [1, 0, 0, 0, 0]
#> -1 [-1, -2, -8, -18446744073709551616] [-1, -1, -1, -1, -1]
#> 1099511627776 [1099511627776, 2199023255552, 8796093022208, 20282409603651670423947251286016] [1099511627776, 549755813888, 137438953472, 0, 0]
#> -1099511627776 [-1099511627776, -2199023255552, -8796093022208, -20282409603651670423947251286016] [-1099511627776, -549755813888, -137438953472, -1, -1]
#> 1180591620717411303424 [1180591620717411303424, 2361183241434822606848, 9444732965739290427392, 21778071482940061661655974875633165533184] [1180591620717411303424, 590295810358705651712, 147573952589676412928, 64, 0]
#> -1180591620717411303425 [-1180591620717411303425, -2361183241434822606850, -9444732965739290427400, -21778071482940061661674421619706875084800] [-1180591620717411303425, -590295810358705651713, -147573952589676412929, -65, -1]
#> 12 10 8 14 6 -13 True
#> -12 10 0 -2 -2 11 True
#> 12 -10 4 -2 -6 -13 True
#> -12 -10 -12 -10 2 11 True
#> 36893488147419103232 18446744073709551617 0 55340232221128654849 55340232221128654849 -36893488147419103233 True
#> -36893488147419103232 18446744073709551617 0 -18446744073709551615 -18446744073709551615 36893488147419103231 True
#> 0 -1 0 -1 -1 -1 True
#> 281474976710656 -1 281474976710656 -1 -281474976710657 -281474976710657 True
#> 255 1152921504606846976 0 1152921504606847231 1152921504606847231 -256 True
#> True False True False 1 1 bool int 8 0 -1
#> ValueError negative shift count
#> ValueError negative shift count
#> TypeError unsupported operand type(s) for <<: 'int' and 'float'
#> TypeError unsupported operand type(s) for <<: 'float' and 'int'
#> TypeError unsupported operand type(s) for <<: 'str' and 'int'
#> TypeError unsupported operand type(s) for &: 'int' and 'float'
#> TypeError unsupported operand type(s) for |: 'int' and 'str'
#> TypeError unsupported operand type(s) for ^: 'float' and 'int'
#> TypeError unsupported operand type(s) for |: 'NoneType' and 'NoneType'
#> TypeError unsupported operand type(s) for &: 'list' and 'list'
#> TypeError unsupported operand type(s) for >>: 'int' and 'str'
#> 0
#> 0
#> -1
#> TypeError unsupported operand type(s) for |: 'set' and 'list'
#> TypeError unsupported operand type(s) for &: 'set' and 'int'
#> TypeError unsupported operand type(s) for &: 'dict' and 'dict'
#> TypeError unsupported operand type(s) for |: 'dict' and 'list'
#> {2} {1, 2} {1, 3} {1} {1: 2, 3: 4} {1} frozenset({1, 2})
#> int | str int | None list[int] | str None | int int | str | float True True
#> 8 8 2 3 2 True True True 2 -4 16 5 True 32 32
#> 2 10 5 5902958103587056517120 10
#> {3, 9} True
#> 0b101010 [1, 3, 5] 2 40 3 6
#> ('and', 1) ('rand', 1) ('lshift', 2) ('rrshift', 2) ('ror', 3)
#> unsupported operand type(s) for |: 'B' and 'int'
#> unsupported operand type(s) for ^: 'B' and 'int'
#> 0xcbf43926 255 18446744073709551615 -16 -1 4
