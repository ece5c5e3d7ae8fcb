# What int() reads, in which base, and what it says of the rest.


def attempt(*args, **named):
    try:
        r = int(*args, **named)
        print(args, named, "->", r, type(r).__name__)
    except Exception as e:
        print(args, named, type(e).__name__, e)


for text in ("12", "  12\n", "+7", "-7", "- 7", "--7", "+-7", "", " ", "1_000", "1__0", "_1", "1_", "0_0", "007", "1.0", "1e3", "0x10", "ten", "१२३", "٣", "²", "12\x00", "1 2", "\u00a012\u2003"):
    attempt(text)

for text, base in (
    ("ff", 16), ("0xff", 16), ("0XFF", 16), ("-0xff", 16), ("0x", 16), ("0x_f", 16), ("0x__f", 16), ("fg", 16),
    ("0b101", 2), ("0b102", 2), ("101", 2), ("2", 2), ("0o17", 8), ("17", 8), ("8", 8), ("0b1", 16), ("zz", 36), ("Zz", 36), ("z", 35),
    ("0x1f", 0), ("0b11", 0), ("0o7", 0), ("12", 0), ("012", 0), ("0", 0), ("000", 0), ("0_0", 0), ("-0x1f", 0), ("+0b1", 0), ("1_0", 0),
):
    attempt(text, base)

attempt("1", 1)
attempt("1", 37)
attempt("1", -1)
attempt("1", 2**70)
attempt(10, 10)
attempt(1.5, 10)
attempt("10", "10")
attempt("10", 2.0)
attempt(b"42")
attempt(b"ff", 16)
attempt(b"4\xff")
attempt(bytearray(b" -3 "))
attempt()
attempt(base=10)
attempt("11", base=2)
attempt(None)
attempt([])
attempt(1j)
attempt(3.99)
attempt(-3.99)
attempt(1e25)
attempt(float("inf"))
attempt(float("-inf"))
attempt(float("nan"))
attempt(True)
attempt("123456789012345678901234567890")
attempt("f" * 30, 16)


class Whole:
    def __int__(self):
        return 41


class Place:
    def __index__(self):
        return 2


class Wrong:
    def __int__(self):
        return "no"


print(int(Whole()), int(Place()), int("101", Place()))
try:
    int(Wrong())
except TypeError as e:
    print(e)

#> ('12',) {} -> 12 int
#> ('  12\n',) {} -> 12 int
#> ('+7',) {} -> 7 int
#> ('-7',) {} -> -7 int
#> ('- 7',) {} ValueError invalid literal for int() with base 10: '- 7'
#> ('--7',) {} ValueError invalid literal for int() with base 10: '--7'
#> ('+-7',) {} ValueError invalid literal for int() with base 10: '+-7'
#> ('',) {} ValueError invalid literal for int() with base 10: ''
#> (' ',) {} ValueError invalid literal for int() with base 10: ' '
#> ('1_000',) {} -> 1000 int
#> ('1__0',) {} ValueError invalid literal for int() with base 10: '1__0'
#> ('_1',) {} ValueError invalid literal for int() with base 10: '_1'
#> ('1_',) {} ValueError invalid literal for int() with base 10: '1_'
#> ('0_0',) {} -> 0 int
#> ('007',) {} -> 7 int
#> ('1.0',) {} ValueError invalid literal for int() with base 10: '1.0'
#> ('1e3',) {} ValueError invalid literal for int() with base 10: '1e3'
#> ('0x10',) {} ValueError invalid literal for int() with base 10: '0x10'
#> ('ten',) {} ValueError invalid literal for int() with base 10: 'ten'
#> ('१२३',) {} -> 123 int
#> ('٣',) {} -> 3 int
#> ('²',) {} ValueError invalid literal for int() with base 10: '²'
#> ('12\x00',) {} ValueError invalid literal for int() with base 10: '12\x00'
#> ('1 2',) {} ValueError invalid literal for int() with base 10: '1 2'
#> ('\xa012\u2003',) {} -> 12 int
#> ('ff', 16) {} -> 255 int
#> ('0xff', 16) {} -> 255 int
#> ('0XFF', 16) {} -> 255 int
#> ('-0xff', 16) {} -> -255 int
#> ('0x', 16) {} ValueError invalid literal for int() with base 16: '0x'
#> ('0x_f', 16) {} -> 15 int
#> ('0x__f', 16) {} ValueError invalid literal for int() with base 16: '0x__f'
#> ('fg', 16) {} ValueError invalid literal for int() with base 16: 'fg'
#> ('0b101', 2) {} -> 5 int
#> ('0b102', 2) {} ValueError invalid literal for int() with base 2: '0b102'
#> ('101', 2) {} -> 5 int
#> ('2', 2) {} ValueError invalid literal for int() with base 2: '2'
#> ('0o17', 8) {} -> 15 int
#> ('17', 8) {} -> 15 int
#> ('8', 8) {} ValueError invalid literal for int() with base 8: '8'
#> ('0b1', 16) {} -> 177 int
#> ('zz', 36) {} -> 1295 int
#> ('Zz', 36) {} -> 1295 int
#> ('z', 35) {} ValueError invalid literal for int() with base 35: 'z'
#> ('0x1f', 0) {} -> 31 int
#> ('0b11', 0) {} -> 3 int
#> ('0o7', 0) {} -> 7 int
#> ('12', 0) {} -> 12 int
#> ('012', 0) {} ValueError invalid literal for int() with base 0: '012'
#> ('0', 0) {} -> 0 int
#> ('000', 0) {} -> 0 int
#> ('0_0', 0) {} -> 0 int
#> ('-0x1f', 0) {} -> -31 int
#> ('+0b1', 0) {} -> 1 int
#> ('1_0', 0) {} -> 10 int
#> ('1', 1) {} ValueError int() base must be >= 2 and <= 36, or 0
#> ('1', 37) {} ValueError int() base must be >= 2 and <= 36, or 0
#> ('1', -1) {} ValueError int() base must be >= 2 and <= 36, or 0
#> ('1', 1180591620717411303424) {} ValueError int() base must be >= 2 and <= 36, or 0
#> (10, 10) {} TypeError int() can't convert non-string with explicit base
#> (1.5, 10) {} TypeError int() can't convert non-string with explicit base
#> ('10', '10') {} TypeError 'str' object cannot be interpreted as an integer
#> ('10', 2.0) {} TypeError 'float' object cannot be interpreted as an integer
#> (b'42',) {} -> 42 int
#> (b'ff', 16) {} -> 255 int
#> (b'4\xff',) {} ValueError invalid literal for int() with base 10: b'4\xff'
#> (bytearray(b' -3 '),) {} -> -3 int
#> () {} -> 0 int
#> () {'base': 10} TypeError int() missing string argument
#> ('11',) {'base': 2} -> 3 int
#> (None,) {} TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#> ([],) {} TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#> (1j,) {} TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> (3.99,) {} -> 3 int
#> (-3.99,) {} -> -3 int
#> (1e+25,) {} -> 10000000000000000905969664 int
#> (inf,) {} OverflowError cannot convert float infinity to integer
#> (-inf,) {} OverflowError cannot convert float infinity to integer
#> (nan,) {} ValueError cannot convert float NaN to integer
#> (True,) {} -> 1 int
#> ('123456789012345678901234567890',) {} -> 123456789012345678901234567890 int
#> ('ffffffffffffffffffffffffffffff', 16) {} -> 1329227995784915872903807060280344575 int
#> 41 2 5
#> __int__ returned non-int (type str)
