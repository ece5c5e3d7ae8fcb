# struct: every code in every byte order at its limits, there and back, and one beyond each limit.
import struct


def told(label, f, *args):
    try:
        print(label, "->", repr(f(*args)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


WHOLE = {"b": 8, "B": 8, "h": 16, "H": 16, "i": 32, "I": 32, "l": 32, "L": 32, "q": 64, "Q": 64}
for order in "<>=!":
    for code, bits in WHOLE.items():
        low, high = (0, 2**bits - 1) if code.isupper() else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
        for value in (low, high, 0, 1, high // 3):
            packed = struct.pack(order + code, value)
            assert struct.unpack(order + code, packed) == (value,)
            assert len(packed) == bits // 8 == struct.calcsize(order + code)
        print(order + code, struct.pack(order + code, high // 3).hex(), struct.pack(order + code, low).hex())
        if order == "<":
            for value in (low - 1, high + 1, 10**30, -(10**30)):
                told(f"{code} {value}", struct.pack, order + code, value)
            for value in (1.0, "1", None, b"1", 1j):
                told(f"{code} {value!r}", struct.pack, order + code, value)
for order in "<>":
    for code, values in (("e", (0.0, -0.0, 1.0, 65504.0, 6e-8, 0.1, float("inf"))), ("f", (0.0, -1.5, 3.4e38, 1e-45, 0.1, float("-inf"))), ("d", (0.0, 0.1, 1.7e308, 5e-324, float("inf")))):
        for v in values:
            packed = struct.pack(order + code, v)
            print(order + code, v, packed.hex(), struct.unpack(order + code, packed)[0])
for code, v in (("e", 65520.0), ("e", 1e10), ("f", 3.5e38), ("f", 1e300), ("d", 10**400), ("e", "a"), ("f", None), ("d", 1j), ("f", True), ("d", 5), ("e", 2)):
    told(f"{code} {str(v)[:10]}", struct.pack, ">" + code, v)
nan = struct.unpack("<d", struct.pack("<d", float("nan")))[0]
print(nan != nan, struct.pack(">e", float("nan")).hex(), struct.pack(">f", float("nan")).hex())


class Ix:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Fl:
    def __float__(self):
        return 2.5


class Tr:
    def __bool__(self):
        return False


class Bad:
    def __index__(self):
        raise KeyError("index")

    def __float__(self):
        raise KeyError("float")

    def __bool__(self):
        raise KeyError("bool")


told("index", struct.pack, "<hQ", Ix(5), Ix(6))
told("index big", struct.pack, "<b", Ix(200))
told("float", struct.pack, "<fd", Fl(), Fl())
told("float of index", struct.pack, "<d", Ix(3))
told("bool", struct.pack, "????", True, 0, Tr(), "x")
for code in "bqd?e":
    told(f"bad {code}", struct.pack, "<" + code, Bad())
told("unpack bool", struct.unpack, "???", b"\x00\x01\xff")
for value in (b"a", b"", b"ab", bytearray(b"z"), "a", 97, None):
    told(f"c {value!r}", struct.pack, "c", value)
for value in (b"", b"abc", b"abcdef", bytearray(b"xy"), memoryview(b"mv"), "text", None, 5):
    name = type(value).__name__
    told(f"4s {name}", struct.pack, "4s", value)
    told(f"4p {name}", struct.pack, "4p", value)
    told(f"0s {name}", struct.pack, "0s", value)
told("s", struct.pack, "s", b"ab")
told("p long", struct.unpack, "5p", b"\x09abcd")
told("p0", struct.unpack, "3p", b"\x00ab")
told("300p", lambda: struct.pack("300p", b"x" * 400)[:3])
told("x", struct.pack, "<2xb2x", 5)
told("unpack x", struct.unpack, "<2xb2x", b"zz\x05zz")

#> <b 2a 80
#> b -129 !! error 'b' format requires -128 <= number <= 127
#> b 128 !! error 'b' format requires -128 <= number <= 127
#> b 1000000000000000000000000000000 !! error 'b' format requires -128 <= number <= 127
#> b -1000000000000000000000000000000 !! error 'b' format requires -128 <= number <= 127
#> b 1.0 !! error required argument is not an integer
#> b '1' !! error required argument is not an integer
#> b None !! error required argument is not an integer
#> b b'1' !! error required argument is not an integer
#> b 1j !! error required argument is not an integer
#> <B 55 00
#> B -1 !! error 'B' format requires 0 <= number <= 255
#> B 256 !! error 'B' format requires 0 <= number <= 255
#> B 1000000000000000000000000000000 !! error 'B' format requires 0 <= number <= 255
#> B -1000000000000000000000000000000 !! error 'B' format requires 0 <= number <= 255
#> B 1.0 !! error required argument is not an integer
#> B '1' !! error required argument is not an integer
#> B None !! error required argument is not an integer
#> B b'1' !! error required argument is not an integer
#> B 1j !! error required argument is not an integer
#> <h aa2a 0080
#> h -32769 !! error 'h' format requires -32768 <= number <= 32767
#> h 32768 !! error 'h' format requires -32768 <= number <= 32767
#> h 1000000000000000000000000000000 !! error 'h' format requires -32768 <= number <= 32767
#> h -1000000000000000000000000000000 !! error 'h' format requires -32768 <= number <= 32767
#> h 1.0 !! error required argument is not an integer
#> h '1' !! error required argument is not an integer
#> h None !! error required argument is not an integer
#> h b'1' !! error required argument is not an integer
#> h 1j !! error required argument is not an integer
#> <H 5555 0000
#> H -1 !! error 'H' format requires 0 <= number <= 65535
#> H 65536 !! error 'H' format requires 0 <= number <= 65535
#> H 1000000000000000000000000000000 !! error 'H' format requires 0 <= number <= 65535
#> H -1000000000000000000000000000000 !! error 'H' format requires 0 <= number <= 65535
#> H 1.0 !! error required argument is not an integer
#> H '1' !! error required argument is not an integer
#> H None !! error required argument is not an integer
#> H b'1' !! error required argument is not an integer
#> H 1j !! error required argument is not an integer
#> <i aaaaaa2a 00000080
#> i -2147483649 !! error 'i' format requires -2147483648 <= number <= 2147483647
#> i 2147483648 !! error 'i' format requires -2147483648 <= number <= 2147483647
#> i 1000000000000000000000000000000 !! error 'i' format requires -2147483648 <= number <= 2147483647
#> i -1000000000000000000000000000000 !! error 'i' format requires -2147483648 <= number <= 2147483647
#> i 1.0 !! error required argument is not an integer
#> i '1' !! error required argument is not an integer
#> i None !! error required argument is not an integer
#> i b'1' !! error required argument is not an integer
#> i 1j !! error required argument is not an integer
#> <I 55555555 00000000
#> I -1 !! error 'I' format requires 0 <= number <= 4294967295
#> I 4294967296 !! error 'I' format requires 0 <= number <= 4294967295
#> I 1000000000000000000000000000000 !! error 'I' format requires 0 <= number <= 4294967295
#> I -1000000000000000000000000000000 !! error 'I' format requires 0 <= number <= 4294967295
#> I 1.0 !! error required argument is not an integer
#> I '1' !! error required argument is not an integer
#> I None !! error required argument is not an integer
#> I b'1' !! error required argument is not an integer
#> I 1j !! error required argument is not an integer
#> <l aaaaaa2a 00000080
#> l -2147483649 !! error 'l' format requires -2147483648 <= number <= 2147483647
#> l 2147483648 !! error 'l' format requires -2147483648 <= number <= 2147483647
#> l 1000000000000000000000000000000 !! error 'l' format requires -2147483648 <= number <= 2147483647
#> l -1000000000000000000000000000000 !! error 'l' format requires -2147483648 <= number <= 2147483647
#> l 1.0 !! error required argument is not an integer
#> l '1' !! error required argument is not an integer
#> l None !! error required argument is not an integer
#> l b'1' !! error required argument is not an integer
#> l 1j !! error required argument is not an integer
#> <L 55555555 00000000
#> L -1 !! error 'L' format requires 0 <= number <= 4294967295
#> L 4294967296 !! error 'L' format requires 0 <= number <= 4294967295
#> L 1000000000000000000000000000000 !! error 'L' format requires 0 <= number <= 4294967295
#> L -1000000000000000000000000000000 !! error 'L' format requires 0 <= number <= 4294967295
#> L 1.0 !! error required argument is not an integer
#> L '1' !! error required argument is not an integer
#> L None !! error required argument is not an integer
#> L b'1' !! error required argument is not an integer
#> L 1j !! error required argument is not an integer
#> <q aaaaaaaaaaaaaa2a 0000000000000080
#> q -9223372036854775809 !! error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
#> q 9223372036854775808 !! error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
#> q 1000000000000000000000000000000 !! error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
#> q -1000000000000000000000000000000 !! error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
#> q 1.0 !! error required argument is not an integer
#> q '1' !! error required argument is not an integer
#> q None !! error required argument is not an integer
#> q b'1' !! error required argument is not an integer
#> q 1j !! error required argument is not an integer
#> <Q 5555555555555555 0000000000000000
#> Q -1 !! error 'Q' format requires 0 <= number <= 18446744073709551615
#> Q 18446744073709551616 !! error 'Q' format requires 0 <= number <= 18446744073709551615
#> Q 1000000000000000000000000000000 !! error 'Q' format requires 0 <= number <= 18446744073709551615
#> Q -1000000000000000000000000000000 !! error 'Q' format requires 0 <= number <= 18446744073709551615
#> Q 1.0 !! error required argument is not an integer
#> Q '1' !! error required argument is not an integer
#> Q None !! error required argument is not an integer
#> Q b'1' !! error required argument is not an integer
#> Q 1j !! error required argument is not an integer
#> >b 2a 80
#> >B 55 00
#> >h 2aaa 8000
#> >H 5555 0000
#> >i 2aaaaaaa 80000000
#> >I 55555555 00000000
#> >l 2aaaaaaa 80000000
#> >L 55555555 00000000
#> >q 2aaaaaaaaaaaaaaa 8000000000000000
#> >Q 5555555555555555 0000000000000000
#> =b 2a 80
#> =B 55 00
#> =h aa2a 0080
#> =H 5555 0000
#> =i aaaaaa2a 00000080
#> =I 55555555 00000000
#> =l aaaaaa2a 00000080
#> =L 55555555 00000000
#> =q aaaaaaaaaaaaaa2a 0000000000000080
#> =Q 5555555555555555 0000000000000000
#> !b 2a 80
#> !B 55 00
#> !h 2aaa 8000
#> !H 5555 0000
#> !i 2aaaaaaa 80000000
#> !I 55555555 00000000
#> !l 2aaaaaaa 80000000
#> !L 55555555 00000000
#> !q 2aaaaaaaaaaaaaaa 8000000000000000
#> !Q 5555555555555555 0000000000000000
#> <e 0.0 0000 0.0
#> <e -0.0 0080 -0.0
#> <e 1.0 003c 1.0
#> <e 65504.0 ff7b 65504.0
#> <e 6e-08 0100 5.960464477539063e-08
#> <e 0.1 662e 0.0999755859375
#> <e inf 007c inf
#> <f 0.0 00000000 0.0
#> <f -1.5 0000c0bf -1.5
#> <f 3.4e+38 9ec97f7f 3.3999999521443642e+38
#> <f 1e-45 01000000 1.401298464324817e-45
#> <f 0.1 cdcccc3d 0.10000000149011612
#> <f -inf 000080ff -inf
#> <d 0.0 0000000000000000 0.0
#> <d 0.1 9a9999999999b93f 0.1
#> <d 1.7e+308 763b7730d142ee7f 1.7e+308
#> <d 5e-324 0100000000000000 5e-324
#> <d inf 000000000000f07f inf
#> >e 0.0 0000 0.0
#> >e -0.0 8000 -0.0
#> >e 1.0 3c00 1.0
#> >e 65504.0 7bff 65504.0
#> >e 6e-08 0001 5.960464477539063e-08
#> >e 0.1 2e66 0.0999755859375
#> >e inf 7c00 inf
#> >f 0.0 00000000 0.0
#> >f -1.5 bfc00000 -1.5
#> >f 3.4e+38 7f7fc99e 3.3999999521443642e+38
#> >f 1e-45 00000001 1.401298464324817e-45
#> >f 0.1 3dcccccd 0.10000000149011612
#> >f -inf ff800000 -inf
#> >d 0.0 0000000000000000 0.0
#> >d 0.1 3fb999999999999a 0.1
#> >d 1.7e+308 7fee42d130773b76 1.7e+308
#> >d 5e-324 0000000000000001 5e-324
#> >d inf 7ff0000000000000 inf
#> e 65520.0 !! OverflowError float too large to pack with e format
#> e 1000000000 !! OverflowError float too large to pack with e format
#> f 3.5e+38 !! OverflowError float too large to pack with f format
#> f 1e+300 !! OverflowError float too large to pack with f format
#> d 1000000000 !! error required argument is not a float
#> e a !! error required argument is not a float
#> f None !! error required argument is not a float
#> d 1j !! error required argument is not a float
#> f True -> b'?\x80\x00\x00'
#> d 5 -> b'@\x14\x00\x00\x00\x00\x00\x00'
#> e 2 -> b'@\x00'
#> True 7e00 7fc00000
#> index -> b'\x05\x00\x06\x00\x00\x00\x00\x00\x00\x00'
#> index big !! error 'b' format requires -128 <= number <= 127
#> float -> b'\x00\x00 @\x00\x00\x00\x00\x00\x00\x04@'
#> float of index -> b'\x00\x00\x00\x00\x00\x00\x08@'
#> bool -> b'\x01\x00\x00\x01'
#> bad b !! KeyError 'index'
#> bad q !! KeyError 'index'
#> bad d !! error required argument is not a float
#> bad ? !! KeyError 'bool'
#> bad e !! error required argument is not a float
#> unpack bool -> (False, True, True)
#> c b'a' -> b'a'
#> c b'' !! error char format requires a bytes object of length 1
#> c b'ab' !! error char format requires a bytes object of length 1
#> c bytearray(b'z') !! error char format requires a bytes object of length 1
#> c 'a' !! error char format requires a bytes object of length 1
#> c 97 !! error char format requires a bytes object of length 1
#> c None !! error char format requires a bytes object of length 1
#> 4s bytes -> b'\x00\x00\x00\x00'
#> 4p bytes -> b'\x00\x00\x00\x00'
#> 0s bytes -> b''
#> 4s bytes -> b'abc\x00'
#> 4p bytes -> b'\x03abc'
#> 0s bytes -> b''
#> 4s bytes -> b'abcd'
#> 4p bytes -> b'\x03abc'
#> 0s bytes -> b''
#> 4s bytearray -> b'xy\x00\x00'
#> 4p bytearray -> b'\x02xy\x00'
#> 0s bytearray -> b''
#> 4s memoryview !! error argument for 's' must be a bytes object
#> 4p memoryview !! error argument for 'p' must be a bytes object
#> 0s memoryview !! error argument for 's' must be a bytes object
#> 4s str !! error argument for 's' must be a bytes object
#> 4p str !! error argument for 'p' must be a bytes object
#> 0s str !! error argument for 's' must be a bytes object
#> 4s NoneType !! error argument for 's' must be a bytes object
#> 4p NoneType !! error argument for 'p' must be a bytes object
#> 0s NoneType !! error argument for 's' must be a bytes object
#> 4s int !! error argument for 's' must be a bytes object
#> 4p int !! error argument for 'p' must be a bytes object
#> 0s int !! error argument for 's' must be a bytes object
#> s -> b'a'
#> p long -> (b'abcd',)
#> p0 -> (b'',)
#> 300p -> b'\xffxx'
#> x -> b'\x00\x00\x05\x00\x00'
#> unpack x -> (5,)
