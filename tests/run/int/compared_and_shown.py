# Comparing ints with all kinds, their texts, formats and limits of digits.
import sys
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Other:
    def __eq__(self, o):
        return ("eq", o)

    def __lt__(self, o):
        return ("lt", o)

    def __ge__(self, o):
        return NotImplemented


class Sub(int):
    def __lt__(self, o):
        return "sub lt"

    def __gt__(self, o):
        return "sub gt"

    def __str__(self):
        return "sub str"


print(5 == Other(), 5 > Other(), Other() == 5, 3 < Sub(2), 3 > Sub(2), Sub(1) < 2, f"{Sub(3)}", str(Sub(3)), repr(Sub(3)), "%d" % Sub(3), "%s" % Sub(3), format(Sub(3)), format(Sub(3), "d"), f"{Sub(3)!r:>3}")
tell(lambda: 5 <= Other())
for op in (lambda: 5 < "5", lambda: 5 > None, lambda: 5 >= [], lambda: 5 <= 1j, lambda: 2**70 < "a", lambda: 5 < b"5", lambda: "5" < 5):
    tell(op)
print(5 == "5", 5 != None, 5 == 5.0, 5 == 5 + 0j, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 2**53 + 1 > 2.0**53, 10**400 > 1e308, 10**400 < float("inf"), -10**400 > float("-inf"), 5 == float("nan"), 5 < float("nan"), 5 != float("nan"), 2**1024 == float("inf"))
print(sorted([3, 1.5, True, 0, -2, 2**70, -1e20, False]), max(1, True, 1.0), min(0, False, -0.0), [1, True, 1.0].index(True), 1 in [True], {1: "a", True: "b", 1.0: "c"}, (5 > 3) + (2 < 1), True + True)
for n in (0, -1, 255, -255, 2**64, -2**64):
    print(str(n), repr(n), hex(n), oct(n), bin(n), f"{n:x} {n:#X} {n:o} {n:#b} {n:,} {n:_x} {n:+} {n: } {n:08d} {n:^12} {n:e} {n:.2f} {n:%} {n:g}")
for spec in ("c", "n", "<5", "=+6", "*^7", "0=5", "06", "#06x", "_b", ",d", "5c", "10n"):
    tell(format, 65, spec)
for spec in ("s", ".2d", ",x", "_c", "+c", "#c", "z", ",_", "q", "5.1", "_,", "<<<", ",n", ".3x", "ddd", "0", "00005", "-", "zd"):
    tell(format, 65, spec)
for n in (-1, 0x110000, 0xD800, 2**70):
    tell(lambda: ascii(format(n, "c")))
print(sys.get_int_max_str_digits(), len(str(10**4299)), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
tell(lambda: len(str(10**4300)))
tell(lambda: int("1" * 4301))
tell(lambda: len(hex(10**5000)))
tell(lambda: len(f"{10**4301}"))
tell(lambda: "%d" % 10**3 + str(10**5000)[:1])
sys.set_int_max_str_digits(640)
tell(lambda: str(10**640))
tell(lambda: int("9" * 641) > 0)
for bad in (5, 639, -1, "x", 1.0, 2**40):
    tell(sys.set_int_max_str_digits, bad)
sys.set_int_max_str_digits(0)
print(len(str(10**6000)), int("7" * 5000) % 1000, sys.get_int_max_str_digits())
tell(sys.set_int_max_str_digits)
for f in (hex, oct, bin):
    for v in (Sub(10), True, 1.0, "a", None):
        tell(f, v)

#> ('eq', 5) ('lt', 5) ('eq', 5) sub gt sub lt sub lt sub str sub str 3 3 sub str sub str 3   3
#> TypeError '<=' not supported between instances of 'int' and 'Other'
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError '>' not supported between instances of 'int' and 'NoneType'
#> TypeError '>=' not supported between instances of 'int' and 'list'
#> TypeError '<=' not supported between instances of 'int' and 'complex'
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError '<' not supported between instances of 'int' and 'bytes'
#> TypeError '<' not supported between instances of 'str' and 'int'
#> False True True True True False True True True True False False True False
#> [-1e+20, -2, 0, False, True, 1.5, 3, 1180591620717411303424] 1 0 0 True {1: 'c'} 1 2
#> 0 0 0x0 0o0 0b0 0 0X0 0 0b0 0 0 +0  0 00000000      0       0.000000e+00 0.00 0.000000% 0
#> -1 -1 -0x1 -0o1 -0b1 -1 -0X1 -1 -0b1 -1 -1 -1 -1 -0000001      -1      -1.000000e+00 -1.00 -100.000000% -1
#> 255 255 0xff 0o377 0b11111111 ff 0XFF 377 0b11111111 255 ff +255  255 00000255     255      2.550000e+02 255.00 25500.000000% 255
#> -255 -255 -0xff -0o377 -0b11111111 -ff -0XFF -377 -0b11111111 -255 -ff -255 -255 -0000255     -255     -2.550000e+02 -255.00 -25500.000000% -255
#> 18446744073709551616 18446744073709551616 0x10000000000000000 0o2000000000000000000000 0b10000000000000000000000000000000000000000000000000000000000000000 10000000000000000 0X10000000000000000 2000000000000000000000 0b10000000000000000000000000000000000000000000000000000000000000000 18,446,744,073,709,551,616 1_0000_0000_0000_0000 +18446744073709551616  18446744073709551616 18446744073709551616 18446744073709551616 1.844674e+19 18446744073709551616.00 1844674407370955161600.000000% 1.84467e+19
#> -18446744073709551616 -18446744073709551616 -0x10000000000000000 -0o2000000000000000000000 -0b10000000000000000000000000000000000000000000000000000000000000000 -10000000000000000 -0X10000000000000000 -2000000000000000000000 -0b10000000000000000000000000000000000000000000000000000000000000000 -18,446,744,073,709,551,616 -1_0000_0000_0000_0000 -18446744073709551616 -18446744073709551616 -18446744073709551616 -18446744073709551616 -1.844674e+19 -18446744073709551616.00 -1844674407370955161600.000000% -1.84467e+19
#> 'A'
#> '65'
#> '65   '
#> '+   65'
#> '**65***'
#> '00065'
#> '000065'
#> '0x0041'
#> '100_0001'
#> '65'
#> '    A'
#> '        65'
#> ValueError Unknown format code 's' for object of type 'int'
#> ValueError Precision not allowed in integer format specifier
#> ValueError Cannot specify ',' with 'x'.
#> ValueError Cannot specify '_' with 'c'.
#> ValueError Sign not allowed with integer format specifier 'c'
#> ValueError Alternate form (#) not allowed with integer format specifier 'c'
#> ValueError Negative zero coercion (z) not allowed in integer format specifier
#> ValueError Cannot specify both ',' and '_'.
#> ValueError Unknown format code 'q' for object of type 'int'
#> ValueError Precision not allowed in integer format specifier
#> ValueError Cannot specify both ',' and '_'.
#> ValueError Unknown format code '<' for object of type 'int'
#> ValueError Cannot specify ',' with 'n'.
#> ValueError Precision not allowed in integer format specifier
#> ValueError Invalid format specifier 'ddd' for object of type 'int'
#> '65'
#> '00065'
#> '65'
#> ValueError Negative zero coercion (z) not allowed in integer format specifier
#> OverflowError %c arg not in range(0x110000)
#> OverflowError %c arg not in range(0x110000)
#> "'\\ud800'"
#> OverflowError Python int too large to convert to C long
#> 4300 4300 4300 640
#> ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#> ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
#> 4155
#> ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#> ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#> ValueError Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#> ValueError Exceeds the limit (640 digits) for integer string conversion: value has 641 digits; use sys.set_int_max_str_digits() to increase the limit
#> ValueError maxdigits must be 0 or larger than 640
#> ValueError maxdigits must be 0 or larger than 640
#> ValueError maxdigits must be 0 or larger than 640
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> OverflowError Python int too large to convert to C int
#> 6001 777 0
#> TypeError set_int_max_str_digits() missing required argument 'maxdigits' (pos 1)
#> '0xa'
#> '0x1'
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> '0o12'
#> '0o1'
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> '0b1010'
#> '0b1'
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
