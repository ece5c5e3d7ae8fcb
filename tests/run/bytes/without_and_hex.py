"""bytes.translate with bytes to delete, fromhex, and comparison of long sequences with equal starts."""

import string

table = bytes(range(255, -1, -1))
data = bytes(range(256)) * 3 + b"the end"
for gone in (b"", b"e", bytes(range(128)), bytes(range(256)), b"eee", bytearray(b"th")):
    for t in (None, table, bytearray(table)):
        out = data.translate(t, gone)
        mine = bytes(c if t is None else t[c] for c in data if c not in gone)
        print(len(out), out == mine, bytearray(data).translate(t, gone) == mine, data.translate(t, delete=gone) == mine)
print(b"".translate(None, b"abc"), b"abc".translate(None, b"b"), b"abc".translate(table))
for bad in (lambda: b"a".translate(b"short"), lambda: b"a".translate(5), lambda: b"a".translate(None, 5)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)

print("-- hex")
digits = string.hexdigits
for text in ("", "00ff", "AbCd", " 0a 0b\n", "0 0", "0", "abc", "0g", "00 zz", "é0", "00é0", "12 34\t56\x0b78", digits):
    try:
        print(repr(text), bytes.fromhex(text), bytearray.fromhex(text))
    except ValueError as e:
        print(repr(text), e)
assert bytes.fromhex(data.hex()) == data
assert bytes.fromhex(data.hex().upper()) == data
assert bytes.fromhex(data.hex(" ")) == data

print("-- sequences that begin alike")
nan = float("nan")
for n in (0, 1, 7, 8, 9, 16, 31, 64):
    base = [i if i % 3 else str(i) for i in range(n)]
    for tail, other in (([1], [2]), ([], [1]), ([nan], [nan]), ([1.0], [1]), (["b"], ["a"])):
        x, y = base + tail, base + other
        print(n, x == y, x != y, x < y, x >= y, tuple(x) < tuple(y), end="; ")
    print()
print([nan] * 10 == [nan] * 10, [float("nan")] * 3 == [float("nan")] * 3)


class Loud:
    def __eq__(self, other):
        print("asked", end=" ")
        return True


one = Loud()
print([1] * 8 + [one] == [1] * 8 + [one], [1] * 9 + [one] == [1] * 9 + [Loud()])
try:
    [1] * 20 + [object()] < [1] * 20 + ["x"]
except TypeError as e:
    print(e)
print({1, 2} | {1, 2}, (s := {3, 4}) | s, frozenset("ab") | frozenset("ab") == frozenset("ab"), (s | s) is s)

print("-- digits of large numbers")
for digits in (10, 19, 35, 36, 37, 45, 72, 100, 333, 1000, 4299):
    for lead in ("1", "9", "3"):
        for fill in ("0", "9", "7"):
            text = lead + fill * (digits - 1)
            assert str(int(text)) == text and str(-int(text)) == "-" + text, text
    n = 7 ** digits
    print(digits, str(n)[:20], str(n)[-20:], len(str(n)))

#> 775 True True True
#> 775 True True True
#> 775 True True True
#> 770 True True True
#> 770 True True True
#> 770 True True True
#> 384 True True True
#> 384 True True True
#> 384 True True True
#> 0 True True True
#> 0 True True True
#> 0 True True True
#> 770 True True True
#> 770 True True True
#> 770 True True True
#> 767 True True True
#> 767 True True True
#> 767 True True True
#> b'' b'ac' b'\x9e\x9d\x9c'
#> ValueError translation table must be 256 characters long
#> TypeError a bytes-like object is required, not 'int'
#> TypeError a bytes-like object is required, not 'int'
#> -- hex
#> '' b'' bytearray(b'')
#> '00ff' b'\x00\xff' bytearray(b'\x00\xff')
#> 'AbCd' b'\xab\xcd' bytearray(b'\xab\xcd')
#> ' 0a 0b\n' b'\n\x0b' bytearray(b'\n\x0b')
#> '0 0' non-hexadecimal number found in fromhex() arg at position 1
#> '0' non-hexadecimal number found in fromhex() arg at position 1
#> 'abc' non-hexadecimal number found in fromhex() arg at position 3
#> '0g' non-hexadecimal number found in fromhex() arg at position 1
#> '00 zz' non-hexadecimal number found in fromhex() arg at position 3
#> 'é0' non-hexadecimal number found in fromhex() arg at position 0
#> '00é0' non-hexadecimal number found in fromhex() arg at position 2
#> '12 34\t56\x0b78' b'\x124Vx' bytearray(b'\x124Vx')
#> '0123456789abcdefABCDEF' b'\x01#Eg\x89\xab\xcd\xef\xab\xcd\xef' bytearray(b'\x01#Eg\x89\xab\xcd\xef\xab\xcd\xef')
#> -- sequences that begin alike
#> 0 False True True False True; 0 False True True False True; 0 True False False True False; 0 True False False True False; 0 False True False True False; 
#> 1 False True True False True; 1 False True True False True; 1 True False False True False; 1 True False False True False; 1 False True False True False; 
#> 7 False True True False True; 7 False True True False True; 7 True False False True False; 7 True False False True False; 7 False True False True False; 
#> 8 False True True False True; 8 False True True False True; 8 True False False True False; 8 True False False True False; 8 False True False True False; 
#> 9 False True True False True; 9 False True True False True; 9 True False False True False; 9 True False False True False; 9 False True False True False; 
#> 16 False True True False True; 16 False True True False True; 16 True False False True False; 16 True False False True False; 16 False True False True False; 
#> 31 False True True False True; 31 False True True False True; 31 True False False True False; 31 True False False True False; 31 False True False True False; 
#> 64 False True True False True; 64 False True True False True; 64 True False False True False; 64 True False False True False; 64 False True False True False; 
#> True False
#> asked True True
#> '<' not supported between instances of 'object' and 'str'
#> {1, 2} {3, 4} True False
#> -- digits of large numbers
#> 10 282475249 282475249 9
#> 19 11398895185373143 11398895185373143 17
#> 35 37881869226566478168 65664781682717625943 30
#> 36 26517308458596534717 59653471779023381601 31
#> 37 18562115921017574302 17574302453163671207 32
#> 45 10700690442359803335 56356300384937784807 39
#> 72 70316764788835532799 91803223057265323201 61
#> 100 32344765096247579913 91691459636928060001 85
#> 333 26160577370587080403 85370233741818354407 282
#> 1000 12532566399657183181 71141207731280600001 846
#> 4299 11925429279626045991 41673070531243797143 3634
