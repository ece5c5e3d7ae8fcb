# bytes and bytearray.
b = b"hello world"
print(b, b[0], b[-1], b[:5], b[::-1], len(b), list(b[:3]), bytes([104, 105]), bytes(3), bytes())
print(b.upper(), b.find(b"o"), b.count(b"l"), b.split(), b.replace(b"l", b"L"), b.startswith(b"he"), b.index(b"w"))
print(b"-".join([b"a", b"b"]), b"a" + b"b", b"ab" * 2, b"a" in b"abc", 97 in b"abc", b"x" not in b"abc")
print(b"\x00\xff\n\t'\"", b"it's", b'"', bytes(range(5)), b"\x41")
print(b"abc" == b"abc", b"abc" < b"abd", b"a" == "a", hash(b"a") == hash(b"a"), sorted([b"b", b"a"]))
print(b.hex(), b"\x01\xab".hex(" "), bytes.fromhex("01 ab FF"), b"abc".decode(), b"caf\xc3\xa9".decode("utf-8"))
print(b"  x ".strip(), b"a,b".split(b","), b"a\nb".splitlines(), b"k=v".partition(b"="), b"abc".isalpha(), b"12".isdigit())
print(b"x".center(5, b"*"), b"x".ljust(3), b"5".zfill(3), b"AbC".lower(), b"abc".title(), b"aXb".swapcase())
print(b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"%d %s %x" % (5, b"s", 255), b"%5.1f|%r" % (2.25, "q"))
ba = bytearray(b"abc")
ba[0] = 65
ba.append(100)
ba.extend(b"ef")
ba += b"g"
print(ba, ba.pop(), ba, ba.decode(), bytes(ba))
ba.insert(1, 33)
ba.remove(99)
ba.reverse()
print(ba, len(ba), ba[1:3], ba == bytes(ba), ba.copy() is ba)
del ba[0]
ba[1:2] = b"XYZ"
ba.clear()
print(ba, bytearray(2), bytearray([1, 2]), bytearray(b"x") + b"y", b"y" + bytearray(b"x"))
for attempt in (lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes("a"), lambda: bytes(-1), lambda: b"a" + "a", lambda: b"abc"[5], lambda: bytearray(b"a").append(300), lambda: b"a".index(b"z"), lambda: bytes.fromhex("0g"), lambda: b"a".join(["b"]), lambda: bytes([1.5]), lambda: "a" in b"a", lambda: int(b"z")):
    try:
        print(attempt())
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error)
try:
    b[0] = 1
except TypeError as error:
    print(error)
print([x for x in b"abc"], {b"k": 1}[b"k"], bytes(x * 2 for x in b"12"), max(b"abc"), sum(b"abc"))
print(bytes("é", "utf-8"), "é".encode(), str(b"x", "ascii"), str(b"x"), repr(bytearray(b"q")), int(b"42"), float(b"1.5"))
m = bytearray(b"hello")
alias = m
m *= 2
print(alias, m is alias, m.find(b"lo", 5), m.rindex(b"h"), m.endswith(b"lo"))
print((258).to_bytes(2, "big"), (258).to_bytes(4, "little"), int.from_bytes(b"\x01\x02", "big"), int.from_bytes(b"\xff", "big", signed=True), (-1).to_bytes(2, "big", signed=True))
print(b"a\tb".expandtabs(4), b"abc".removeprefix(b"a"), b"abc".removesuffix(b"c"), b"aaa".replace(b"a", b"b", 2))
print(bytes(b"abc") is not None, b"abc" * 0, b"" or "empty", bool(b""), b"\xe9".isalpha(), b"a b".istitle())

#> b'hello world' 104 100 b'hello' b'dlrow olleh' 11 [104, 101, 108] b'hi' b'\x00\x00\x00' b''
#> b'HELLO WORLD' 4 3 [b'hello', b'world'] b'heLLo worLd' True 6
#> b'a-b' b'ab' b'abab' True True True
#> b'\x00\xff\n\t\'"' b"it's" b'"' b'\x00\x01\x02\x03\x04' b'A'
#> True True False True [b'a', b'b']
#> 68656c6c6f20776f726c64 01 ab b'\x01\xab\xff' abc café
#> b'x' [b'a', b'b'] [b'a', b'b'] (b'k', b'=', b'v') True True
#> b'**x**' b'x  ' b'005' b'abc' b'Abc' b'AxB'
#> b'xyc' b'5 s ff' b"  2.2|'q'"
#> bytearray(b'Abcdef') 103 bytearray(b'Abcdef') Abcdef b'Abcdef'
#> bytearray(b'fedb!A') 6 bytearray(b'ed') True False
#> bytearray(b'') bytearray(b'\x00\x00') bytearray(b'\x01\x02') bytearray(b'xy') b'yx'
#> ValueError bytes must be in range(0, 256)
#> ValueError bytes must be in range(0, 256)
#> TypeError string argument without an encoding
#> ValueError negative count
#> TypeError can't concat str to bytes
#> IndexError index out of range
#> ValueError byte must be in range(0, 256)
#> ValueError subsection not found
#> ValueError non-hexadecimal number found in fromhex() arg at position 1
#> TypeError sequence item 0: expected a bytes-like object, str found
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError a bytes-like object is required, not 'str'
#> ValueError invalid literal for int() with base 10: b'z'
#> 'bytes' object does not support item assignment
#> [97, 98, 99] 1 b'bd' 99 294
#> b'\xc3\xa9' b'\xc3\xa9' x b'x' bytearray(b'q') 42 1.5
#> bytearray(b'hellohello') True 8 5 True
#> b'\x01\x02' b'\x02\x01\x00\x00' 258 -1 b'\xff\xff'
#> b'a   b' b'bc' b'ab' b'bba'
#> True b'' empty False False False
