# Single bytes and empty ones; pieces of splits and replacements.
a = b"a,b,,cd,e"
print(a.split(b","), a.rsplit(b",", 2), a.split(b",", 0), a.split(b",", 1), b"".split(b","), b"abab".split(b"ab"))
print(a[0:1], a[1:1], a[0:1] + b"x", bytes([97]) is a[0:1])
print(a.replace(b",", b";"), a.replace(b",", b";", 2), a.replace(b",", b""), a.replace(b",", b"--"), a.replace(b"", b"."))
print(a.replace(b",,", b"_"), b"aaaa".replace(b"aa", b"b"), b"aaaa".replace(b"aa", b"b", 1), b"aaaa".replace(b"a", b"b", 0))
print(bytearray(a).replace(b",", b";"), bytearray(a).split(b","), bytearray(b"x" * 3).replace(b"x", b"yz"))
long = b"needle in a haystack, needle again; " * 9
print(long.count(b"needle"), long.rfind(b"n"), long.find(b"; ", 200), long.rfind(b"q"), long.count(b"needle", 5, -5))
print(long.replace(b"needle", b"pin", 3)[:80], len(long.split(b"needle")), (b"ab" * 500).count(b"ba"))
text = "ab" * 300 + "c"
print(text.count("abc"), text.count("ba"), text.count("abab"), len(text.split("bab")), text.replace("ba", "", 3)[:12])
wide = "żółw i żółw, " * 20
print(wide.count("żółw"), wide.count("w,"), len(wide.split("ó")), wide.replace("żółw", "ż").count("ż"), wide.rfind("i"))
worst = "a" * 600
print(worst.count("aaab"), worst.count("aab"), worst.count("aaa"), len(worst.split("baaa")), ("a" * 50 + "b").count("a" * 9 + "b"))
print(repr(wide[:13] + "'\u200b\x85\ud800\U0001f600"), ascii(wide[:9] + "\x7f\U0001f600"), repr("\u0378\u0379 ok \xad"))
print("żółw".encode("utf-16"), "abc".encode("utf-16"), "ż\U0001f600".encode("utf-16"), "".encode("utf-16"), "ab".encode("utf-16-le"))
print(list("aż\U0001f600b"), sorted(set("hello wórld")), "".join(reversed("żółw abc")), [*"ab", *"cd"], [0] * 5, ["x"] * 3, [[]] * 2)
print([1, 2] * 3, [None] * 0, [1.5] * -1, hex(255), oct(8), bin(-5), hex(2**70), bin(2**65), f"{-255:#b}", f"{7:o}")

#> [b'a', b'b', b'', b'cd', b'e'] [b'a,b,', b'cd', b'e'] [b'a,b,,cd,e'] [b'a', b'b,,cd,e'] [b''] [b'', b'', b'']
#> b'a' b'' b'ax' True
#> b'a;b;;cd;e' b'a;b;,cd,e' b'abcde' b'a--b----cd--e' b'.a.,.b.,.,.c.d.,.e.'
#> b'a,b_cd,e' b'bb' b'baa' b'aaaa'
#> bytearray(b'a;b;;cd;e') [bytearray(b'a'), bytearray(b'b'), bytearray(b''), bytearray(b'cd'), bytearray(b'e')] bytearray(b'yzyzyz')
#> 18 321 214 -1 17
#> b'pin in a haystack, pin again; pin in a haystack, needle again; needle in a hayst' 19 499
#> 1 299 150 151 abababababab
#> 40 20 41 40 252
#> 0 0 200 1 1
#> "żółw i żółw, '\u200b\x85\ud800😀" '\u017c\xf3\u0142w i \u017c\xf3\x7f\U0001f600' '\u0378\u0379 ok \xad'
#> b'\xff\xfe|\x01\xf3\x00B\x01w\x00' b'\xff\xfea\x00b\x00c\x00' b'\xff\xfe|\x01=\xd8\x00\xde' b'\xff\xfe' b'a\x00b\x00'
#> ['a', 'ż', '😀', 'b'] [' ', 'd', 'e', 'h', 'l', 'o', 'r', 'w', 'ó'] cba włóż ['a', 'b', 'c', 'd'] [0, 0, 0, 0, 0] ['x', 'x', 'x'] [[], []]
#> [1, 2, 1, 2, 1, 2] [] [] 0xff 0o10 -0b101 0x400000000000000000 0b100000000000000000000000000000000000000000000000000000000000000000 -0b11111111 7
