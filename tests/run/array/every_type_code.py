# array: each type code at its limits, what it refuses, growth, text codes, and what elements come back as.
from array import array, typecodes
import array as module


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


print(typecodes, array is module.ArrayType, array.__name__, array.__module__)
for code in "bBhHiIqQ":
    size = array(code).itemsize
    bits = size * 8
    low, high = (0, 2**bits - 1) if code.isupper() else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
    a = array(code, [low, high, 0, True])
    print(a, a.itemsize, a.typecode, len(a), a.tolist() == [low, high, 0, 1], a.tobytes().hex())
    for bad in (low - 1, high + 1, 10**30, -(10**30), 1.0, "1", None, b"1", [1]):
        told(f"{code} append {bad!r}", a.append, bad)
    told(f"{code} insert", a.insert, 1, high + 1)
    told(f"{code} set", lambda: a.__setitem__(0, low - 1))
    told(f"{code} extend", a.extend, [1, 2, high + 1, 3])
    print(a.tolist()[:6])
for code in "fd":
    a = array(code, [1, 0.5, -0.0, 1e300 if code == "d" else 1e30, float("inf"), True])
    print(a, a.itemsize, a[1], a.tobytes()[:8].hex())
    for bad in ("1", None, 1j, b"1", 10**400, [1.0]):
        told(f"{code} {str(bad)[:8]}", a.append, bad)
told("f big", array, "f", [1e300])
u = array("u", "aé😀\ud800")
print(u, len(u), u.itemsize, u.tounicode() == "aé😀\ud800", u[2], u.tolist()[0])
for bad in ("ab", "", 97, b"a", None):
    told(f"u {bad!r}", u.append, bad)
u.extend(array("u", "xy"))
u.fromunicode("zé")
told("u fromunicode bytes", u.fromunicode, b"a")
told("u extend text", lambda: (u.extend("qr"), u.tounicode()[-3:]))
told("i tounicode", lambda: array("i").tounicode())
told("i fromunicode", lambda: array("i").fromunicode("a"))
told("i text", array, "i", "abc")
told("b text", array, "b", "abc")
told("i bytes", lambda: array("H", b"\1\2\3\4").tolist())
told("i odd bytes", array, "i", b"123")
told("i bytearray", lambda: array("b", bytearray(b"ab")).tolist())
told("i memoryview", lambda: array("h", memoryview(b"abcd")).tolist())
told("i array", lambda: array("d", array("i", [1, 2])))
told("i array of d", lambda: array("i", array("d", [1, 2])))
told("i array of u", lambda: array("i", array("u", "a")))
told("u array of i", lambda: array("u", array("i", [97])))
for args in ((), ("x",), ("ii",), ("",), (5,), (b"i",), (None,), ("i", 5), ("i", None), ("i", [1], 2), ("i", [[1]])):
    told(repr(args), array, *args)
told("kw", lambda: array(typecode="i"))


class Ix:
    def __index__(self):
        return 7


class Fl:
    def __float__(self):
        return 2.5


told("index", lambda: array("h", [Ix()]))
told("index Q", lambda: array("Q", [Ix()]))
told("float", lambda: array("d", [Fl(), Ix()]))
told("index of float", lambda: array("i", [Fl()]))
print(array("i"), repr(array("u")), array("d", []), str(array("b", [1])), [array("B", b"x")], array("u", "it's \"q\""))

#> bBuhHiIlLqQfd True array array
#> array('b', [-128, 127, 0, 1]) 1 b 4 True 807f0001
#> b append -129 !! OverflowError signed char is less than minimum
#> b append 128 !! OverflowError signed char is greater than maximum
#> b append 1000000000000000000000000000000 !! OverflowError Python int too large to convert to C long
#> b append -1000000000000000000000000000000 !! OverflowError Python int too large to convert to C long
#> b append 1.0 !! TypeError 'float' object cannot be interpreted as an integer
#> b append '1' !! TypeError 'str' object cannot be interpreted as an integer
#> b append None !! TypeError 'NoneType' object cannot be interpreted as an integer
#> b append b'1' !! TypeError 'bytes' object cannot be interpreted as an integer
#> b append [1] !! TypeError 'list' object cannot be interpreted as an integer
#> b insert !! OverflowError signed char is greater than maximum
#> b set !! OverflowError signed char is less than minimum
#> b extend !! OverflowError signed char is greater than maximum
#> [-128, 127, 0, 1, 1, 2]
#> array('B', [0, 255, 0, 1]) 1 B 4 True 00ff0001
#> B append -1 !! OverflowError unsigned byte integer is less than minimum
#> B append 256 !! OverflowError unsigned byte integer is greater than maximum
#> B append 1000000000000000000000000000000 !! OverflowError Python int too large to convert to C long
#> B append -1000000000000000000000000000000 !! OverflowError Python int too large to convert to C long
#> B append 1.0 !! TypeError 'float' object cannot be interpreted as an integer
#> B append '1' !! TypeError 'str' object cannot be interpreted as an integer
#> B append None !! TypeError 'NoneType' object cannot be interpreted as an integer
#> B append b'1' !! TypeError 'bytes' object cannot be interpreted as an integer
#> B append [1] !! TypeError 'list' object cannot be interpreted as an integer
#> B insert !! OverflowError unsigned byte integer is greater than maximum
#> B set !! OverflowError unsigned byte integer is less than minimum
#> B extend !! OverflowError unsigned byte integer is greater than maximum
#> [0, 255, 0, 1, 1, 2]
#> array('h', [-32768, 32767, 0, 1]) 2 h 4 True 0080ff7f00000100
#> h append -32769 !! OverflowError signed short integer is less than minimum
#> h append 32768 !! OverflowError signed short integer is greater than maximum
#> h append 1000000000000000000000000000000 !! OverflowError Python int too large to convert to C long
#> h append -1000000000000000000000000000000 !! OverflowError Python int too large to convert to C long
#> h append 1.0 !! TypeError 'float' object cannot be interpreted as an integer
#> h append '1' !! TypeError 'str' object cannot be interpreted as an integer
#> h append None !! TypeError 'NoneType' object cannot be interpreted as an integer
#> h append b'1' !! TypeError 'bytes' object cannot be interpreted as an integer
#> h append [1] !! TypeError 'list' object cannot be interpreted as an integer
#> h insert !! OverflowError signed short integer is greater than maximum
#> h set !! OverflowError signed short integer is less than minimum
#> h extend !! OverflowError signed short integer is greater than maximum
#> [-32768, 32767, 0, 1, 1, 2]
#> array('H', [0, 65535, 0, 1]) 2 H 4 True 0000ffff00000100
#> H append -1 !! OverflowError unsigned short is less than minimum
#> H append 65536 !! OverflowError unsigned short is greater than maximum
#> H append 1000000000000000000000000000000 !! OverflowError Python int too large to convert to C long
#> H append -1000000000000000000000000000000 !! OverflowError Python int too large to convert to C long
#> H append 1.0 !! TypeError 'float' object cannot be interpreted as an integer
#> H append '1' !! TypeError 'str' object cannot be interpreted as an integer
#> H append None !! TypeError 'NoneType' object cannot be interpreted as an integer
#> H append b'1' !! TypeError 'bytes' object cannot be interpreted as an integer
#> H append [1] !! TypeError 'list' object cannot be interpreted as an integer
#> H insert !! OverflowError unsigned short is greater than maximum
#> H set !! OverflowError unsigned short is less than minimum
#> H extend !! OverflowError unsigned short is greater than maximum
#> [0, 65535, 0, 1, 1, 2]
#> array('i', [-2147483648, 2147483647, 0, 1]) 4 i 4 True 00000080ffffff7f0000000001000000
#> i append -2147483649 !! OverflowError signed integer is less than minimum
#> i append 2147483648 !! OverflowError signed integer is greater than maximum
#> i append 1000000000000000000000000000000 !! OverflowError Python int too large to convert to C long
#> i append -1000000000000000000000000000000 !! OverflowError Python int too large to convert to C long
#> i append 1.0 !! TypeError 'float' object cannot be interpreted as an integer
#> i append '1' !! TypeError 'str' object cannot be interpreted as an integer
#> i append None !! TypeError 'NoneType' object cannot be interpreted as an integer
#> i append b'1' !! TypeError 'bytes' object cannot be interpreted as an integer
#> i append [1] !! TypeError 'list' object cannot be interpreted as an integer
#> i insert !! OverflowError signed integer is greater than maximum
#> i set !! OverflowError signed integer is less than minimum
#> i extend !! OverflowError signed integer is greater than maximum
#> [-2147483648, 2147483647, 0, 1, 1, 2]
#> array('I', [0, 4294967295, 0, 1]) 4 I 4 True 00000000ffffffff0000000001000000
#> I append -1 !! OverflowError can't convert negative value to unsigned int
#> I append 4294967296 !! OverflowError unsigned int is greater than maximum
#> I append 1000000000000000000000000000000 !! OverflowError Python int too large to convert to C unsigned long
#> I append -1000000000000000000000000000000 !! OverflowError can't convert negative value to unsigned int
#> I append 1.0 !! TypeError 'float' object cannot be interpreted as an integer
#> I append '1' !! TypeError 'str' object cannot be interpreted as an integer
#> I append None !! TypeError 'NoneType' object cannot be interpreted as an integer
#> I append b'1' !! TypeError 'bytes' object cannot be interpreted as an integer
#> I append [1] !! TypeError 'list' object cannot be interpreted as an integer
#> I insert !! OverflowError unsigned int is greater than maximum
#> I set !! OverflowError can't convert negative value to unsigned int
#> I extend !! OverflowError unsigned int is greater than maximum
#> [0, 4294967295, 0, 1, 1, 2]
#> array('q', [-9223372036854775808, 9223372036854775807, 0, 1]) 8 q 4 True 0000000000000080ffffffffffffff7f00000000000000000100000000000000
#> q append -9223372036854775809 !! OverflowError int too big to convert
#> q append 9223372036854775808 !! OverflowError int too big to convert
#> q append 1000000000000000000000000000000 !! OverflowError int too big to convert
#> q append -1000000000000000000000000000000 !! OverflowError int too big to convert
#> q append 1.0 !! TypeError 'float' object cannot be interpreted as an integer
#> q append '1' !! TypeError 'str' object cannot be interpreted as an integer
#> q append None !! TypeError 'NoneType' object cannot be interpreted as an integer
#> q append b'1' !! TypeError 'bytes' object cannot be interpreted as an integer
#> q append [1] !! TypeError 'list' object cannot be interpreted as an integer
#> q insert !! OverflowError int too big to convert
#> q set !! OverflowError int too big to convert
#> q extend !! OverflowError int too big to convert
#> [-9223372036854775808, 9223372036854775807, 0, 1, 1, 2]
#> array('Q', [0, 18446744073709551615, 0, 1]) 8 Q 4 True 0000000000000000ffffffffffffffff00000000000000000100000000000000
#> Q append -1 !! OverflowError can't convert negative int to unsigned
#> Q append 18446744073709551616 !! OverflowError int too big to convert
#> Q append 1000000000000000000000000000000 !! OverflowError int too big to convert
#> Q append -1000000000000000000000000000000 !! OverflowError can't convert negative int to unsigned
#> Q append 1.0 !! TypeError 'float' object cannot be interpreted as an integer
#> Q append '1' !! TypeError 'str' object cannot be interpreted as an integer
#> Q append None !! TypeError 'NoneType' object cannot be interpreted as an integer
#> Q append b'1' !! TypeError 'bytes' object cannot be interpreted as an integer
#> Q append [1] !! TypeError 'list' object cannot be interpreted as an integer
#> Q insert !! OverflowError int too big to convert
#> Q set !! OverflowError can't convert negative int to unsigned
#> Q extend !! OverflowError int too big to convert
#> [0, 18446744073709551615, 0, 1, 1, 2]
#> array('f', [1.0, 0.5, -0.0, 1.0000000150474662e+30, inf, 1.0]) 4 0.5 0000803f0000003f
#> f 1 !! TypeError must be real number, not str
#> f None !! TypeError must be real number, not NoneType
#> f 1j !! TypeError must be real number, not complex
#> f b'1' !! TypeError must be real number, not bytes
#> f 10000000 !! OverflowError int too large to convert to float
#> f [1.0] !! TypeError must be real number, not list
#> array('d', [1.0, 0.5, -0.0, 1e+300, inf, 1.0]) 8 0.5 000000000000f03f
#> d 1 !! TypeError must be real number, not str
#> d None !! TypeError must be real number, not NoneType
#> d 1j !! TypeError must be real number, not complex
#> d b'1' !! TypeError must be real number, not bytes
#> d 10000000 !! OverflowError int too large to convert to float
#> d [1.0] !! TypeError must be real number, not list
#> f big -> array('f', [inf])
#> array('u', 'aé😀\ud800') 4 4 True 😀 a
#> u 'ab' !! TypeError array item must be unicode character
#> u '' !! TypeError array item must be unicode character
#> u 97 !! TypeError array item must be unicode character
#> u b'a' !! TypeError array item must be unicode character
#> u None !! TypeError array item must be unicode character
#> u fromunicode bytes !! TypeError fromunicode() argument must be str, not bytes
#> u extend text -> (None, 'éqr')
#> i tounicode !! ValueError tounicode() may only be called on unicode type arrays
#> i fromunicode !! ValueError fromunicode() may only be called on unicode type arrays
#> i text !! TypeError cannot use a str to initialize an array with typecode 'i'
#> b text !! TypeError cannot use a str to initialize an array with typecode 'b'
#> i bytes -> [513, 1027]
#> i odd bytes !! ValueError bytes length not a multiple of item size
#> i bytearray -> [97, 98]
#> i memoryview -> [97, 98, 99, 100]
#> i array -> array('d', [1.0, 2.0])
#> i array of d !! TypeError 'float' object cannot be interpreted as an integer
#> i array of u !! TypeError cannot use a unicode array to initialize an array with typecode 'i'
#> u array of i !! TypeError array item must be unicode character
#> () !! TypeError array() takes at least 1 argument (0 given)
#> ('x',) !! ValueError bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
#> ('ii',) !! TypeError array() argument 1 must be a unicode character, not str
#> ('',) !! TypeError array() argument 1 must be a unicode character, not str
#> (5,) !! TypeError array() argument 1 must be a unicode character, not int
#> (b'i',) !! TypeError array() argument 1 must be a unicode character, not bytes
#> (None,) !! TypeError array() argument 1 must be a unicode character, not None
#> ('i', 5) !! TypeError 'int' object is not iterable
#> ('i', None) !! TypeError 'NoneType' object is not iterable
#> ('i', [1], 2) !! TypeError array() takes at most 2 arguments (3 given)
#> ('i', [[1]]) !! TypeError 'list' object cannot be interpreted as an integer
#> kw !! TypeError array.array() takes no keyword arguments
#> index -> array('h', [7])
#> index Q -> array('Q', [7])
#> float -> array('d', [2.5, 7.0])
#> index of float !! TypeError 'Fl' object cannot be interpreted as an integer
#> array('i') array('u') array('d') array('b', [1]) [array('B', [120])] array('u', 'it\'s "q"')
