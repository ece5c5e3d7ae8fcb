# Every method of float: ordinary, edge and wrong arguments.
from math import inf, nan


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


VALUES = [0.0, -0.0, 1.0, -2.5, 0.1, 1e16, 1e22, 1.5e-7, 123456789.125, 5e-324, 1.7976931348623157e308, inf, -inf, nan]
for v in VALUES:
    print(repr(v), str(v), bool(v), -v, abs(v), +v)
    told("is_integer", v.is_integer)
    told("as_integer_ratio", v.as_integer_ratio)
    told("hex", v.hex)
    told("int", int, v)
    told("trunc", v.__trunc__)
    told("floor", v.__floor__)
    told("ceil", v.__ceil__)
    told("round", round, v)
    for digits in (0, 1, -1, 3, 400, -400):
        told(f"round to {digits}", round, v, digits)
    told("hash", lambda: hash(v) if v == v else "of its own")
    told("parts", lambda: (v.real, v.imag, v.conjugate()))
for text in ("0x1p0", "-0x1.8p3", "0x.8p-1074", "1", "inf", "-Infinity", "nan", "0x1p1024", "0x1.fffffffffffff8p0", "", "0x", "x", "1p", " 0x1 ", "0x1p-1075", "0x1.fffffffffffffp1023", "0X1P+3"):
    told(f"fromhex {text!r}", float.fromhex, text)
told("fromhex of int", float.fromhex, 1)
for text in ("1", " 1.5 ", "1e5", "1_000.5", "1__0", "_1", "1_", "infinity", "-INF", "+nan", "", " ", "1e", "0x1", "1.5.2", "١٢", "1e400", "-1e-400", "\t7\n", "1\0", "é"):
    told(f"float {text!r}", float, text)
for odd in (None, [], (), {}, 1j, b"1.5", bytearray(b"2"), b"x", True, 10**400, object):
    told(f"float {str(odd)[:20]!r}", float, odd)
told("two", float, 1, 2)
told("keyword", lambda: float(x=1))
for a in (7.5, -7.5, 0.0, inf, nan):
    for b in (2.0, -2.0, 0.0, inf, 3):
        told(f"{a} // {b}", lambda: a // b)
        told(f"{a} % {b}", lambda: a % b)
        told(f"divmod {a} {b}", divmod, a, b)
        told(f"{a} / {b}", lambda: a / b)
for other in ("1", None, [], 1j, 2**1024, True):
    told(f"+ {str(other)[:10]}", lambda: 1.5 + other)
    told(f"< {str(other)[:10]}", lambda: 1.5 < other)
    told(f"== {str(other)[:10]}", lambda: 1.5 == other)
    told(f"__add__ {str(other)[:10]}", (1.5).__add__, other if other != 2**1024 else 1)
told("float < large", lambda: (1e308 < 10**309, inf > 10**400, -inf < -(10**400), 2.0**53 == 2**53, 2.0**53 == 2**53 + 1))
told("shift", lambda: 1.5 << 1)
told("index", lambda: [1].__getitem__(1.0))
told("format", lambda: (f"{1.5:.3f}", f"{1e10:,}", f"{0.00001:g}", f"{-0.0:z.1f}", f"{1.0:%}", f"{nan:08}", f"{inf:+e}"))
told("wrong format", lambda: f"{1.5:d}")

#> 0.0 0.0 False -0.0 0.0 0.0
#> is_integer -> True
#> as_integer_ratio -> (0, 1)
#> hex -> '0x0.0p+0'
#> int -> 0
#> trunc -> 0
#> floor -> 0
#> ceil -> 0
#> round -> 0
#> round to 0 -> 0.0
#> round to 1 -> 0.0
#> round to -1 -> 0.0
#> round to 3 -> 0.0
#> round to 400 -> 0.0
#> round to -400 -> 0.0
#> hash -> 0
#> parts -> (0.0, 0.0, 0.0)
#> -0.0 -0.0 False 0.0 0.0 -0.0
#> is_integer -> True
#> as_integer_ratio -> (0, 1)
#> hex -> '-0x0.0p+0'
#> int -> 0
#> trunc -> 0
#> floor -> 0
#> ceil -> 0
#> round -> 0
#> round to 0 -> -0.0
#> round to 1 -> -0.0
#> round to -1 -> -0.0
#> round to 3 -> -0.0
#> round to 400 -> -0.0
#> round to -400 -> -0.0
#> hash -> 0
#> parts -> (-0.0, 0.0, -0.0)
#> 1.0 1.0 True -1.0 1.0 1.0
#> is_integer -> True
#> as_integer_ratio -> (1, 1)
#> hex -> '0x1.0000000000000p+0'
#> int -> 1
#> trunc -> 1
#> floor -> 1
#> ceil -> 1
#> round -> 1
#> round to 0 -> 1.0
#> round to 1 -> 1.0
#> round to -1 -> 0.0
#> round to 3 -> 1.0
#> round to 400 -> 1.0
#> round to -400 -> 0.0
#> hash -> 1
#> parts -> (1.0, 0.0, 1.0)
#> -2.5 -2.5 True 2.5 2.5 -2.5
#> is_integer -> False
#> as_integer_ratio -> (-5, 2)
#> hex -> '-0x1.4000000000000p+1'
#> int -> -2
#> trunc -> -2
#> floor -> -3
#> ceil -> -2
#> round -> -2
#> round to 0 -> -2.0
#> round to 1 -> -2.5
#> round to -1 -> -0.0
#> round to 3 -> -2.5
#> round to 400 -> -2.5
#> round to -400 -> -0.0
#> hash -> -1152921504606846978
#> parts -> (-2.5, 0.0, -2.5)
#> 0.1 0.1 True -0.1 0.1 0.1
#> is_integer -> False
#> as_integer_ratio -> (3602879701896397, 36028797018963968)
#> hex -> '0x1.999999999999ap-4'
#> int -> 0
#> trunc -> 0
#> floor -> 0
#> ceil -> 1
#> round -> 0
#> round to 0 -> 0.0
#> round to 1 -> 0.1
#> round to -1 -> 0.0
#> round to 3 -> 0.1
#> round to 400 -> 0.1
#> round to -400 -> 0.0
#> hash -> 230584300921369408
#> parts -> (0.1, 0.0, 0.1)
#> 1e+16 1e+16 True -1e+16 1e+16 1e+16
#> is_integer -> True
#> as_integer_ratio -> (10000000000000000, 1)
#> hex -> '0x1.1c37937e08000p+53'
#> int -> 10000000000000000
#> trunc -> 10000000000000000
#> floor -> 10000000000000000
#> ceil -> 10000000000000000
#> round -> 10000000000000000
#> round to 0 -> 1e+16
#> round to 1 -> 1e+16
#> round to -1 -> 1e+16
#> round to 3 -> 1e+16
#> round to 400 -> 1e+16
#> round to -400 -> 0.0
#> hash -> 10000000000000000
#> parts -> (1e+16, 0.0, 1e+16)
#> 1e+22 1e+22 True -1e+22 1e+22 1e+22
#> is_integer -> True
#> as_integer_ratio -> (10000000000000000000000, 1)
#> hex -> '0x1.0f0cf064dd592p+73'
#> int -> 10000000000000000000000
#> trunc -> 10000000000000000000000
#> floor -> 10000000000000000000000
#> ceil -> 10000000000000000000000
#> round -> 10000000000000000000000
#> round to 0 -> 1e+22
#> round to 1 -> 1e+22
#> round to -1 -> 1e+22
#> round to 3 -> 1e+22
#> round to 400 -> 1e+22
#> round to -400 -> 0.0
#> hash -> 1864712049423028464
#> parts -> (1e+22, 0.0, 1e+22)
#> 1.5e-07 1.5e-07 True -1.5e-07 1.5e-07 1.5e-07
#> is_integer -> False
#> as_integer_ratio -> (2833419889721787, 18889465931478580854784)
#> hex -> '0x1.421f5f40d8376p-23'
#> int -> 0
#> trunc -> 0
#> floor -> 0
#> ceil -> 1
#> round -> 0
#> round to 0 -> 0.0
#> round to 1 -> 0.0
#> round to -1 -> 0.0
#> round to 3 -> 0.0
#> round to 400 -> 1.5e-07
#> round to -400 -> 0.0
#> hash -> 124693760559271990
#> parts -> (1.5e-07, 0.0, 1.5e-07)
#> 123456789.125 123456789.125 True -123456789.125 123456789.125 123456789.125
#> is_integer -> False
#> as_integer_ratio -> (987654313, 8)
#> hex -> '0x1.d6f3454800000p+26'
#> int -> 123456789
#> trunc -> 123456789
#> floor -> 123456789
#> ceil -> 123456790
#> round -> 123456789
#> round to 0 -> 123456789.0
#> round to 1 -> 123456789.1
#> round to -1 -> 123456790.0
#> round to 3 -> 123456789.125
#> round to 400 -> 123456789.125
#> round to -400 -> 0.0
#> hash -> 288230376275168533
#> parts -> (123456789.125, 0.0, 123456789.125)
#> 5e-324 5e-324 True -5e-324 5e-324 5e-324
#> is_integer -> False
#> as_integer_ratio -> (1, 202402253307310618352495346718917307049556649764142118356901358027430339567995346891960383701437124495187077864316811911389808737385793476867013399940738509921517424276566361364466907742093216341239767678472745068562007483424692698618103355649159556340810056512358769552333414615230502532186327508646006263307707741093494784)
#> hex -> '0x0.0000000000001p-1022'
#> int -> 0
#> trunc -> 0
#> floor -> 0
#> ceil -> 1
#> round -> 0
#> round to 0 -> 0.0
#> round to 1 -> 0.0
#> round to -1 -> 0.0
#> round to 3 -> 0.0
#> round to 400 -> 5e-324
#> round to -400 -> 0.0
#> hash -> 16777216
#> parts -> (5e-324, 0.0, 5e-324)
#> 1.7976931348623157e+308 1.7976931348623157e+308 True -1.7976931348623157e+308 1.7976931348623157e+308 1.7976931348623157e+308
#> is_integer -> True
#> as_integer_ratio -> (179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368, 1)
#> hex -> '0x1.fffffffffffffp+1023'
#> int -> 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368
#> trunc -> 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368
#> floor -> 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368
#> ceil -> 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368
#> round -> 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368
#> round to 0 -> 1.7976931348623157e+308
#> round to 1 -> 1.7976931348623157e+308
#> round to -1 -> 1.7976931348623157e+308
#> round to 3 -> 1.7976931348623157e+308
#> round to 400 -> 1.7976931348623157e+308
#> round to -400 -> 0.0
#> hash -> 2234066890152476671
#> parts -> (1.7976931348623157e+308, 0.0, 1.7976931348623157e+308)
#> inf inf True -inf inf inf
#> is_integer -> False
#> as_integer_ratio !! OverflowError cannot convert Infinity to integer ratio
#> hex -> 'inf'
#> int !! OverflowError cannot convert float infinity to integer
#> trunc !! OverflowError cannot convert float infinity to integer
#> floor !! OverflowError cannot convert float infinity to integer
#> ceil !! OverflowError cannot convert float infinity to integer
#> round !! OverflowError cannot convert float infinity to integer
#> round to 0 -> inf
#> round to 1 -> inf
#> round to -1 -> inf
#> round to 3 -> inf
#> round to 400 -> inf
#> round to -400 -> inf
#> hash -> 314159
#> parts -> (inf, 0.0, inf)
#> -inf -inf True inf inf -inf
#> is_integer -> False
#> as_integer_ratio !! OverflowError cannot convert Infinity to integer ratio
#> hex -> '-inf'
#> int !! OverflowError cannot convert float infinity to integer
#> trunc !! OverflowError cannot convert float infinity to integer
#> floor !! OverflowError cannot convert float infinity to integer
#> ceil !! OverflowError cannot convert float infinity to integer
#> round !! OverflowError cannot convert float infinity to integer
#> round to 0 -> -inf
#> round to 1 -> -inf
#> round to -1 -> -inf
#> round to 3 -> -inf
#> round to 400 -> -inf
#> round to -400 -> -inf
#> hash -> -314159
#> parts -> (-inf, 0.0, -inf)
#> nan nan True nan nan nan
#> is_integer -> False
#> as_integer_ratio !! ValueError cannot convert NaN to integer ratio
#> hex -> 'nan'
#> int !! ValueError cannot convert float NaN to integer
#> trunc !! ValueError cannot convert float NaN to integer
#> floor !! ValueError cannot convert float NaN to integer
#> ceil !! ValueError cannot convert float NaN to integer
#> round !! ValueError cannot convert float NaN to integer
#> round to 0 -> nan
#> round to 1 -> nan
#> round to -1 -> nan
#> round to 3 -> nan
#> round to 400 -> nan
#> round to -400 -> nan
#> hash -> 'of its own'
#> parts -> (nan, 0.0, nan)
#> fromhex '0x1p0' -> 1.0
#> fromhex '-0x1.8p3' -> -12.0
#> fromhex '0x.8p-1074' -> 0.0
#> fromhex '1' -> 1.0
#> fromhex 'inf' -> inf
#> fromhex '-Infinity' -> -inf
#> fromhex 'nan' -> nan
#> fromhex '0x1p1024' !! OverflowError hexadecimal value too large to represent as a float
#> fromhex '0x1.fffffffffffff8p0' -> 2.0
#> fromhex '' !! ValueError invalid hexadecimal floating-point string
#> fromhex '0x' !! ValueError invalid hexadecimal floating-point string
#> fromhex 'x' !! ValueError invalid hexadecimal floating-point string
#> fromhex '1p' !! ValueError invalid hexadecimal floating-point string
#> fromhex ' 0x1 ' -> 1.0
#> fromhex '0x1p-1075' -> 0.0
#> fromhex '0x1.fffffffffffffp1023' -> 1.7976931348623157e+308
#> fromhex '0X1P+3' -> 8.0
#> fromhex of int !! TypeError bad argument type for built-in operation
#> float '1' -> 1.0
#> float ' 1.5 ' -> 1.5
#> float '1e5' -> 100000.0
#> float '1_000.5' -> 1000.5
#> float '1__0' !! ValueError could not convert string to float: '1__0'
#> float '_1' !! ValueError could not convert string to float: '_1'
#> float '1_' !! ValueError could not convert string to float: '1_'
#> float 'infinity' -> inf
#> float '-INF' -> -inf
#> float '+nan' -> nan
#> float '' !! ValueError could not convert string to float: ''
#> float ' ' !! ValueError could not convert string to float: ' '
#> float '1e' !! ValueError could not convert string to float: '1e'
#> float '0x1' !! ValueError could not convert string to float: '0x1'
#> float '1.5.2' !! ValueError could not convert string to float: '1.5.2'
#> float '١٢' -> 12.0
#> float '1e400' -> inf
#> float '-1e-400' -> -0.0
#> float '\t7\n' -> 7.0
#> float '1\x00' !! ValueError could not convert string to float: '1\x00'
#> float 'é' !! ValueError could not convert string to float: 'é'
#> float 'None' !! TypeError float() argument must be a string or a real number, not 'NoneType'
#> float '[]' !! TypeError float() argument must be a string or a real number, not 'list'
#> float '()' !! TypeError float() argument must be a string or a real number, not 'tuple'
#> float '{}' !! TypeError float() argument must be a string or a real number, not 'dict'
#> float '1j' !! TypeError float() argument must be a string or a real number, not 'complex'
#> float "b'1.5'" -> 1.5
#> float "bytearray(b'2')" -> 2.0
#> float "b'x'" !! ValueError could not convert string to float: b'x'
#> float 'True' -> 1.0
#> float '10000000000000000000' !! OverflowError int too large to convert to float
#> float "<class 'object'>" !! TypeError float() argument must be a string or a real number, not 'type'
#> two !! TypeError float expected at most 1 argument, got 2
#> keyword !! TypeError float() takes no keyword arguments
#> 7.5 // 2.0 -> 3.0
#> 7.5 % 2.0 -> 1.5
#> divmod 7.5 2.0 -> (3.0, 1.5)
#> 7.5 / 2.0 -> 3.75
#> 7.5 // -2.0 -> -4.0
#> 7.5 % -2.0 -> -0.5
#> divmod 7.5 -2.0 -> (-4.0, -0.5)
#> 7.5 / -2.0 -> -3.75
#> 7.5 // 0.0 !! ZeroDivisionError float floor division by zero
#> 7.5 % 0.0 !! ZeroDivisionError float modulo
#> divmod 7.5 0.0 !! ZeroDivisionError float divmod()
#> 7.5 / 0.0 !! ZeroDivisionError float division by zero
#> 7.5 // inf -> 0.0
#> 7.5 % inf -> 7.5
#> divmod 7.5 inf -> (0.0, 7.5)
#> 7.5 / inf -> 0.0
#> 7.5 // 3 -> 2.0
#> 7.5 % 3 -> 1.5
#> divmod 7.5 3 -> (2.0, 1.5)
#> 7.5 / 3 -> 2.5
#> -7.5 // 2.0 -> -4.0
#> -7.5 % 2.0 -> 0.5
#> divmod -7.5 2.0 -> (-4.0, 0.5)
#> -7.5 / 2.0 -> -3.75
#> -7.5 // -2.0 -> 3.0
#> -7.5 % -2.0 -> -1.5
#> divmod -7.5 -2.0 -> (3.0, -1.5)
#> -7.5 / -2.0 -> 3.75
#> -7.5 // 0.0 !! ZeroDivisionError float floor division by zero
#> -7.5 % 0.0 !! ZeroDivisionError float modulo
#> divmod -7.5 0.0 !! ZeroDivisionError float divmod()
#> -7.5 / 0.0 !! ZeroDivisionError float division by zero
#> -7.5 // inf -> -1.0
#> -7.5 % inf -> inf
#> divmod -7.5 inf -> (-1.0, inf)
#> -7.5 / inf -> -0.0
#> -7.5 // 3 -> -3.0
#> -7.5 % 3 -> 1.5
#> divmod -7.5 3 -> (-3.0, 1.5)
#> -7.5 / 3 -> -2.5
#> 0.0 // 2.0 -> 0.0
#> 0.0 % 2.0 -> 0.0
#> divmod 0.0 2.0 -> (0.0, 0.0)
#> 0.0 / 2.0 -> 0.0
#> 0.0 // -2.0 -> -0.0
#> 0.0 % -2.0 -> -0.0
#> divmod 0.0 -2.0 -> (-0.0, -0.0)
#> 0.0 / -2.0 -> -0.0
#> 0.0 // 0.0 !! ZeroDivisionError float floor division by zero
#> 0.0 % 0.0 !! ZeroDivisionError float modulo
#> divmod 0.0 0.0 !! ZeroDivisionError float divmod()
#> 0.0 / 0.0 !! ZeroDivisionError float division by zero
#> 0.0 // inf -> 0.0
#> 0.0 % inf -> 0.0
#> divmod 0.0 inf -> (0.0, 0.0)
#> 0.0 / inf -> 0.0
#> 0.0 // 3 -> 0.0
#> 0.0 % 3 -> 0.0
#> divmod 0.0 3 -> (0.0, 0.0)
#> 0.0 / 3 -> 0.0
#> inf // 2.0 -> nan
#> inf % 2.0 -> nan
#> divmod inf 2.0 -> (nan, nan)
#> inf / 2.0 -> inf
#> inf // -2.0 -> nan
#> inf % -2.0 -> nan
#> divmod inf -2.0 -> (nan, nan)
#> inf / -2.0 -> -inf
#> inf // 0.0 !! ZeroDivisionError float floor division by zero
#> inf % 0.0 !! ZeroDivisionError float modulo
#> divmod inf 0.0 !! ZeroDivisionError float divmod()
#> inf / 0.0 !! ZeroDivisionError float division by zero
#> inf // inf -> nan
#> inf % inf -> nan
#> divmod inf inf -> (nan, nan)
#> inf / inf -> nan
#> inf // 3 -> nan
#> inf % 3 -> nan
#> divmod inf 3 -> (nan, nan)
#> inf / 3 -> inf
#> nan // 2.0 -> nan
#> nan % 2.0 -> nan
#> divmod nan 2.0 -> (nan, nan)
#> nan / 2.0 -> nan
#> nan // -2.0 -> nan
#> nan % -2.0 -> nan
#> divmod nan -2.0 -> (nan, nan)
#> nan / -2.0 -> nan
#> nan // 0.0 !! ZeroDivisionError float floor division by zero
#> nan % 0.0 !! ZeroDivisionError float modulo
#> divmod nan 0.0 !! ZeroDivisionError float divmod()
#> nan / 0.0 !! ZeroDivisionError float division by zero
#> nan // inf -> nan
#> nan % inf -> nan
#> divmod nan inf -> (nan, nan)
#> nan / inf -> nan
#> nan // 3 -> nan
#> nan % 3 -> nan
#> divmod nan 3 -> (nan, nan)
#> nan / 3 -> nan
#> + 1 !! TypeError unsupported operand type(s) for +: 'float' and 'str'
#> < 1 !! TypeError '<' not supported between instances of 'float' and 'str'
#> == 1 -> False
#> __add__ 1 -> NotImplemented
#> + None !! TypeError unsupported operand type(s) for +: 'float' and 'NoneType'
#> < None !! TypeError '<' not supported between instances of 'float' and 'NoneType'
#> == None -> False
#> __add__ None -> NotImplemented
#> + [] !! TypeError unsupported operand type(s) for +: 'float' and 'list'
#> < [] !! TypeError '<' not supported between instances of 'float' and 'list'
#> == [] -> False
#> __add__ [] -> NotImplemented
#> + 1j -> (1.5+1j)
#> < 1j !! TypeError '<' not supported between instances of 'float' and 'complex'
#> == 1j -> False
#> __add__ 1j -> NotImplemented
#> + 1797693134 !! OverflowError int too large to convert to float
#> < 1797693134 -> True
#> == 1797693134 -> False
#> __add__ 1797693134 -> 2.5
#> + True -> 2.5
#> < True -> False
#> == True -> False
#> __add__ True -> 2.5
#> float < large -> (True, True, True, True, False)
#> shift !! TypeError unsupported operand type(s) for <<: 'float' and 'int'
#> index !! TypeError list indices must be integers or slices, not float
#> format -> ('1.500', '10,000,000,000.0', '1e-05', '0.0', '100.000000%', '00000nan', '+inf')
#> wrong format !! ValueError Unknown format code 'd' for object of type 'float'
