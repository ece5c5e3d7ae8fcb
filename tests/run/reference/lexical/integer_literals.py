"""Integer literals: every base, underscores, case, sizes, and what they are."""
print(7, 2147483647, 0o177, 0b100110111, 3, 79228162514264337593543950336, 0o377, 0xdeadbeef, 100_000_000_000, 0b_1110_0101)
print(0, 00, 000, 0_0, 0x0, 0o0, 0b0, 0X_f, 0O_17, 0B_11)
print(0xFF, 0Xff, 0xfF, 0O17, 0B101, 0xDEAD_BEEF, 0o7_7, 0b1_0)
print(1_2_3, 1_000_000 == 1000000, 0x_FF == 255)
print(-1, - 1, --1, -0, +5, ~5, -~5, ~-5, -2 ** 2, (-2) ** 2)
# sizes around the borders of machine words
for n in [2**31 - 1, 2**31, 2**32, 2**47, 2**47 - 1, -2**47, 2**48, 2**53, 2**53 + 1, 2**63 - 1, 2**63, -2**63, 2**64]:
    print(n, n.bit_length(), hex(n))
print(9223372036854775807, 9223372036854775808, -9223372036854775808, -9223372036854775809)
print(0x7fffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffffffffffffffffffff)
print(140737488355327, 140737488355328, -140737488355328, -140737488355329)
print(123456789012345678901234567890 * 987654321098765432109876543210)
# a literal and an attribute need a space or parentheses
print(1 .bit_length(), (1).bit_length(), 1.0.is_integer(), 0xf.bit_length(), 1 .real, 5 .__add__(3))
print(1 if 1 else 2)
print(type(1), type(10**100), (1).__class__, 1 == True)
# text to int follows the same rules
for text in ["1_000", "_1", "1_", "1__0", "0x10", " 12 ", "+5", "-0", "0_7", "٣", "1e3", "", "0b1", "1 0"]:
    try:
        print(repr(text), int(text), end="; ")
    except ValueError as e:
        print(e, end="; ")
print()
for text in ["0x1F", "0b101", "0o17", "12", "0x_1", "017", "00", "0", "-0x1f", "0b2", "0xg", "0x"]:
    try:
        print(repr(text), int(text, 0), end="; ")
    except ValueError as e:
        print(e, end="; ")
print()
big = 0
big = 1111111111111111111111111111111111111111111111111111111111111111111111111111
print(big, -big, big % 97, len(str(big)))
print(0b1111_0000 | 0x0F, 0o777 & 0b111, 0x10 ^ 16)

#> 7 2147483647 127 311 3 79228162514264337593543950336 255 3735928559 100000000000 229
#> 0 0 0 0 0 0 0 15 15 3
#> 255 255 255 15 5 3735928559 63 2
#> 123 True True
#> -1 -1 1 0 5 -6 6 4 -4 4
#> 2147483647 31 0x7fffffff
#> 2147483648 32 0x80000000
#> 4294967296 33 0x100000000
#> 140737488355328 48 0x800000000000
#> 140737488355327 47 0x7fffffffffff
#> -140737488355328 48 -0x800000000000
#> 281474976710656 49 0x1000000000000
#> 9007199254740992 54 0x20000000000000
#> 9007199254740993 54 0x20000000000001
#> 9223372036854775807 63 0x7fffffffffffffff
#> 9223372036854775808 64 0x8000000000000000
#> -9223372036854775808 64 -0x8000000000000000
#> 18446744073709551616 65 0x10000000000000000
#> 9223372036854775807 9223372036854775808 -9223372036854775808 -9223372036854775809
#> 9223372036854775807 18446744073709551615 340282366920938463463374607431768211455
#> 140737488355327 140737488355328 -140737488355328 -140737488355329
#> 121932631137021795226185032733622923332237463801111263526900
#> 1 1 True 4 1 8
#> 1
#> <class 'int'> <class 'int'> <class 'int'> True
#> '1_000' 1000; invalid literal for int() with base 10: '_1'; invalid literal for int() with base 10: '1_'; invalid literal for int() with base 10: '1__0'; invalid literal for int() with base 10: '0x10'; ' 12 ' 12; '+5' 5; '-0' 0; '0_7' 7; '٣' 3; invalid literal for int() with base 10: '1e3'; invalid literal for int() with base 10: ''; invalid literal for int() with base 10: '0b1'; invalid literal for int() with base 10: '1 0'; 
#> '0x1F' 31; '0b101' 5; '0o17' 15; '12' 12; '0x_1' 1; invalid literal for int() with base 0: '017'; '00' 0; '0' 0; '-0x1f' -31; invalid literal for int() with base 0: '0b2'; invalid literal for int() with base 0: '0xg'; invalid literal for int() with base 0: '0x'; 
#> 1111111111111111111111111111111111111111111111111111111111111111111111111111 -1111111111111111111111111111111111111111111111111111111111111111111111111111 65 76
#> 255 7 0
