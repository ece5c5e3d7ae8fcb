# int(): bases, underscores, blanks, digits of every script, hooks and their wrong answers.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Ix:
    def __index__(self):
        return 12


class Both:
    def __int__(self):
        return 1

    def __index__(self):
        return 2


class WrongInt:
    def __int__(self):
        return "5"


class WrongIndex:
    def __index__(self):
        return 1.0


class Sub(int):
    def __repr__(self):
        return f"Sub({int(self)})"


class Text(str):
    pass


for text in ("0", "-0", "+5", " 7 ", "\t8\n", "1_000", "1__0", "_1", "1_", "", " ", "-", "+-1", "- 1", "1 2", "0x10", "0b1", "1.0", "1e3", "٣٤", "１２", "1²", "\u00a05\u2003", "9" * 30, "-" + "8" * 25, "00012", "0_0", "é", "\x00", "1\x00", "5\ud800", Text("77")):
    tell(int, text)
for text, base in (("ff", 16), ("0xFF", 16), ("0XfF", 0), ("z", 36), ("Z", 36), ("0b101", 0), ("0b101", 2), ("0o17", 8), ("0o17", 0), ("017", 0), ("0", 0), ("00", 0), ("0_0", 0), ("0x_f", 16), ("0x_f", 0), ("0x", 16), ("0b2", 2), ("12", 2), ("-0x1f", 16), ("- 1", 10), ("b1", 16), ("0b1", 16), ("1_0", 3), ("", 10), ("9", 9), ("1", 37), ("1", 1), ("1", -2), ("1", Ix()), ("11", True), ("1", 2**70), ("zz" * 20, 36), ("1" * 80, 2), (b"11", 2), (bytearray(b"0x1"), 0), (b"\xff", 16), (b"1_1", 10)):
    tell(int, text, base)
for v in (3.99, -3.99, 1e20, float("inf"), float("-inf"), float("nan"), True, Sub(9), Ix(), Both(), WrongInt(), WrongIndex(), None, [], (), 1j, object(), b"12", bytearray(b" 13 "), memoryview(b"14"), b"x", b"", int, 2**80):
    tell(int, v)
tell(int)
tell(lambda: int(x=5))
tell(lambda: int("5", base=8))
tell(lambda: int(base=8))
tell(lambda: int(5, 8))
tell(lambda: int(5, base=8))
tell(lambda: int("5", 8, 1))
tell(lambda: int("5", bass=8))
tell(lambda: int("5", "8"))
tell(lambda: int("5", 8.0))
tell(lambda: int([], 8))
print(type(int(Sub(4))).__name__, type(Sub("12")).__name__, Sub("ff", 16), Sub(3.7), Sub() + 1, type(Sub(1) + Sub(2)).__name__, type(int(True)).__name__)

#> 0
#> 0
#> 5
#> 7
#> 8
#> 1000
#> ValueError invalid literal for int() with base 10: '1__0'
#> ValueError invalid literal for int() with base 10: '_1'
#> ValueError invalid literal for int() with base 10: '1_'
#> ValueError invalid literal for int() with base 10: ''
#> ValueError invalid literal for int() with base 10: ' '
#> ValueError invalid literal for int() with base 10: '-'
#> ValueError invalid literal for int() with base 10: '+-1'
#> ValueError invalid literal for int() with base 10: '- 1'
#> ValueError invalid literal for int() with base 10: '1 2'
#> ValueError invalid literal for int() with base 10: '0x10'
#> ValueError invalid literal for int() with base 10: '0b1'
#> ValueError invalid literal for int() with base 10: '1.0'
#> ValueError invalid literal for int() with base 10: '1e3'
#> 34
#> 12
#> ValueError invalid literal for int() with base 10: '1²'
#> 5
#> 999999999999999999999999999999
#> -8888888888888888888888888
#> 12
#> 0
#> ValueError invalid literal for int() with base 10: 'é'
#> ValueError invalid literal for int() with base 10: '\x00'
#> ValueError invalid literal for int() with base 10: '1\x00'
#> ValueError invalid literal for int() with base 10: '5\ud800'
#> 77
#> 255
#> 255
#> 255
#> 35
#> 35
#> 5
#> 5
#> 15
#> 15
#> ValueError invalid literal for int() with base 0: '017'
#> 0
#> 0
#> 0
#> 15
#> 15
#> ValueError invalid literal for int() with base 16: '0x'
#> ValueError invalid literal for int() with base 2: '0b2'
#> ValueError invalid literal for int() with base 2: '12'
#> -31
#> ValueError invalid literal for int() with base 10: '- 1'
#> 177
#> 177
#> 3
#> ValueError invalid literal for int() with base 10: ''
#> ValueError invalid literal for int() with base 9: '9'
#> ValueError int() base must be >= 2 and <= 36, or 0
#> ValueError int() base must be >= 2 and <= 36, or 0
#> ValueError int() base must be >= 2 and <= 36, or 0
#> 1
#> ValueError int() base must be >= 2 and <= 36, or 0
#> ValueError int() base must be >= 2 and <= 36, or 0
#> 178689910246017054531432477289437798228285773001601743140683775
#> 1208925819614629174706175
#> 3
#> 1
#> ValueError invalid literal for int() with base 16: b'\xff'
#> 11
#> 3
#> -3
#> 100000000000000000000
#> OverflowError cannot convert float infinity to integer
#> OverflowError cannot convert float infinity to integer
#> ValueError cannot convert float NaN to integer
#> 1
#> 9
#> 12
#> 1
#> TypeError __int__ returned non-int (type str)
#> TypeError __index__ returned non-int (type float)
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'tuple'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'object'
#> 12
#> 13
#> 14
#> ValueError invalid literal for int() with base 10: b'x'
#> ValueError invalid literal for int() with base 10: b''
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'type'
#> 1208925819614629174706176
#> 0
#> TypeError 'x' is an invalid keyword argument for int()
#> 5
#> TypeError int() missing string argument
#> TypeError int() can't convert non-string with explicit base
#> TypeError int() can't convert non-string with explicit base
#> TypeError int() takes at most 2 arguments (3 given)
#> TypeError 'bass' is an invalid keyword argument for int()
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError int() can't convert non-string with explicit base
#> int Sub Sub(255) Sub(3) 1 int int
