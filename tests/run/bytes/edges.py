# bytes: indices, slices, searching, splitting and refusals.


def attempt(name, action):
    try:
        print(name, action())
    except Exception as e:
        print(name, type(e).__name__, e)


def change(b):
    b[0] = 1


b = b"abracadabra"
print(b[0], b[-1], b[1:4], b[::-1], b[::3], b[-3:], b[5:2], b[100:], b[-100:2], list(b[:3]), b[True])
for args in ((b"a",), (97,), (b"abra", 1), (b"", 5), (b"", 11), (b"", 12), (b"z",), (0,), (b"a", -4, -1)):
    print(args, b.find(*args), b.rfind(*args), b.count(*args))
print(97 in b, b"bra" in b, b"" in b, 0 in b, b"x" in b)
attempt("in range", lambda: 256 in b)
attempt("in str", lambda: "a" in b)
attempt("index", lambda: b.index(b"z"))
attempt("rindex int", lambda: b.rindex(1))
attempt("find str", lambda: b.find("a"))
attempt("find range", lambda: b.find(300))
attempt("past", lambda: b[11])
attempt("text index", lambda: b["0"])
attempt("set", lambda: change(b))

print(b"a,b,,c".split(b","), b"a,b,,c".rsplit(b",", 1), b" a  b\t".split(), b"".split(), b"".split(b","), b"a\nb\r\nc\x0bd\x85".splitlines(), b"x\n".splitlines(True))
print(b"a=b=c".partition(b"="), b"a=b=c".rpartition(b"="), b"abc".partition(b"x"), b"abc".rpartition(b"x"))
attempt("split str", lambda: b"a".split("a"))
attempt("split empty", lambda: b"a".split(b""))
attempt("partition empty", lambda: b"a".partition(b""))
print(b"-".join([b"a", bytearray(b"b"), b"c"]), b"".join([]), b"  x\n".strip(), b"xxaxx".strip(b"x"), b"xyz".removeprefix(b"xy"), b"xyz".removesuffix(b"z"))
attempt("join str", lambda: b"".join([b"a", "b"]))
attempt("join int", lambda: b"".join([1]))
attempt("strip str", lambda: b"a".strip("a"))
print(b"aXa".replace(b"a", b"bb"), b"abc".replace(b"", b"-"), b"aaa".replace(b"a", b"", 2), b"abc".translate(bytes(range(255, -1, -1))), b"abc".translate(None, b"b"), bytes.maketrans(b"ab", b"xy")[96:100])
attempt("translate", lambda: b"a".translate(b"short"))
attempt("maketrans", lambda: bytes.maketrans(b"a", b"xy"))
print(b"aBc\xe9".upper(), b"ABC\xc9".lower(), b"hello world".title(), b"hello".capitalize(), b"aB".swapcase(), b"ab".center(7, b"*"), b"-5".zfill(5), b"a\tb".expandtabs(4))
print(b"abc".isalpha(), b"a1".isalnum(), b"12".isdigit(), b" \t".isspace(), b"AB".isupper(), b"".islower(), b"Ab Cd".istitle(), b"\x80".isascii(), b"\xe9".isalpha())
print(b"a" + b"b", b"ab" * 2, 0 * b"x", b"a" < b"b", b"a" == "a", b"a" == bytearray(b"a"), b"" < b"\0", hash(b"a") == hash(bytes([97])), b"abc" > b"ab")
attempt("plus str", lambda: b"a" + "b")
attempt("plus int", lambda: b"a" + 1)
attempt("order str", lambda: b"a" < "b")
attempt("times", lambda: b"a" * 1.0)
print(b"\x01\xab\xff".hex(), b"\x01\xab\xff".hex(":"), b"\x01\xab\xff\x00\x10".hex("-", 2), b"\x01\xab\xff".hex("_", -2), bytes.fromhex(" 01 aBff"), bytes.fromhex(""))
for text in ("0", "0g", "0 1", "é1", "01 2"):
    attempt(repr(text), lambda: bytes.fromhex(text))
attempt("separator", lambda: b"ab".hex("::"))
print(bytes(3), bytes([1, 2]), bytes(range(3)), bytes(b"x"), bytes(), bytes(bytearray(b"q")), bytes("é", "latin-1"))
for value in (-1, [256], [-1], ["a"], "a", 1.5, None, [1.0]):
    attempt(repr(value), lambda: bytes(value))
print(b"%d|%5s|%r|%x|%c|%%|%a" % (5, b"ab", b"q", 255, 65, "é"), b"%.2f" % 1.005, b"%b" % b"z", [*b"hi"], max(b"az"), sum(b"\x01\x02"))
attempt("%s of str", lambda: b"%s" % "a")

#> 97 97 b'bra' b'arbadacarba' b'aadr' b'bra' b'' b'' b'ab' [97, 98, 114] 98
#> (b'a',) 0 10 5
#> (97,) 0 10 5
#> (b'abra', 1) 7 7 1
#> (b'', 5) 5 11 7
#> (b'', 11) 11 11 1
#> (b'', 12) -1 -1 0
#> (b'z',) -1 -1 0
#> (0,) -1 -1 0
#> (b'a', -4, -1) 7 7 1
#> True True True False False
#> in range ValueError byte must be in range(0, 256)
#> in str TypeError a bytes-like object is required, not 'str'
#> index ValueError subsection not found
#> rindex int ValueError subsection not found
#> find str TypeError argument should be integer or bytes-like object, not 'str'
#> find range ValueError byte must be in range(0, 256)
#> past IndexError index out of range
#> text index TypeError byte indices must be integers or slices, not str
#> set TypeError 'bytes' object does not support item assignment
#> [b'a', b'b', b'', b'c'] [b'a,b,', b'c'] [b'a', b'b'] [] [b''] [b'a', b'b', b'c\x0bd\x85'] [b'x\n']
#> (b'a', b'=', b'b=c') (b'a=b', b'=', b'c') (b'abc', b'', b'') (b'', b'', b'abc')
#> split str TypeError a bytes-like object is required, not 'str'
#> split empty ValueError empty separator
#> partition empty ValueError empty separator
#> b'a-b-c' b'' b'x' b'a' b'z' b'xy'
#> join str TypeError sequence item 1: expected a bytes-like object, str found
#> join int TypeError sequence item 0: expected a bytes-like object, int found
#> strip str TypeError a bytes-like object is required, not 'str'
#> b'bbXbb' b'-a-b-c-' b'a' b'\x9e\x9d\x9c' b'ac' b'`xyc'
#> translate ValueError translation table must be 256 characters long
#> maketrans ValueError maketrans arguments must have same length
#> b'ABC\xe9' b'abc\xc9' b'Hello World' b'Hello' b'Ab' b'***ab**' b'-0005' b'a   b'
#> True True True True True False True False False
#> b'ab' b'abab' b'' True False True True True True
#> plus str TypeError can't concat str to bytes
#> plus int TypeError can't concat int to bytes
#> order str TypeError '<' not supported between instances of 'bytes' and 'str'
#> times TypeError can't multiply sequence by non-int of type 'float'
#> 01abff 01:ab:ff 01-abff-0010 01ab_ff b'\x01\xab\xff' b''
#> '0' ValueError non-hexadecimal number found in fromhex() arg at position 1
#> '0g' ValueError non-hexadecimal number found in fromhex() arg at position 1
#> '0 1' ValueError non-hexadecimal number found in fromhex() arg at position 1
#> 'é1' ValueError non-hexadecimal number found in fromhex() arg at position 0
#> '01 2' ValueError non-hexadecimal number found in fromhex() arg at position 4
#> separator ValueError sep must be length 1.
#> b'\x00\x00\x00' b'\x01\x02' b'\x00\x01\x02' b'x' b'' b'q' b'\xe9'
#> -1 ValueError negative count
#> [256] ValueError bytes must be in range(0, 256)
#> [-1] ValueError bytes must be in range(0, 256)
#> ['a'] TypeError 'str' object cannot be interpreted as an integer
#> 'a' TypeError string argument without an encoding
#> 1.5 TypeError cannot convert 'float' object to bytes
#> None TypeError cannot convert 'NoneType' object to bytes
#> [1.0] TypeError 'float' object cannot be interpreted as an integer
#> b"5|   ab|b'q'|ff|A|%|'\\xe9'" b'1.00' b'z' [104, 105] 122 3
#> %s of str TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
