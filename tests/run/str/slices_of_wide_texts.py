# str of each width: slices, steps, joins and replacements that change the width, equality and hashes across widths.
NARROW, LATIN, WIDE, FULL = "abcdef", "aéîõüñ", "aé€あ中Ω", "a😀b🎉c𝒳"
TEXTS = [NARROW, LATIN, WIDE, FULL, "", "x", "é", "€", "😀", "\ud83d\ude00", "a\x00b", "\U0010ffff\uffff\xff\x7f"]


def told(label, f):
    try:
        print(label, "->", ascii(f()))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


for t in TEXTS:
    print(ascii(t), len(t), ascii(t[::-1]), ascii(t[1:-1]), ascii(t[::2]), ascii(t[-2:]), ascii(t[:2]), [ascii(c) for c in t[:3]], ascii(max(t, default="")), ascii(min(t, default="")), ascii("".join(sorted(t))))
    assert t[::-1][::-1] == t and t[:] == t and t + "" == t and t[:3] + t[3:] == t and "".join(t) == t and "".join([c for c in t]) == t
    assert hash(t[:]) == hash("".join(list(t))) and (t * 3)[len(t) : 2 * len(t)] == t
    for i in range(-len(t), len(t)):
        assert t[i] == t[i : i + 1 or None][:1] == list(t)[i], (ascii(t), i)
        assert t.find(t[i]) <= (i if i >= 0 else i + len(t)) and t.index(t[i]) == t.find(t[i])
for t in TEXTS:
    for other in ("", "z", "é", "€", "😀"):
        joined = other.join([t, t])
        print(ascii(joined)[:40], len(joined), joined.count(t) if t else "-", joined.startswith(t), joined.endswith(t), ascii(t.replace("a", other))[:30], ascii((t + other)[len(t) :]), t + other > other + t, end=" | ")
        assert (t + other).replace(other, "") == t.replace(other, "") if other else True
    print()
a = "aé€😀"
print(ascii(a[:1]), ascii(a[:2]), ascii(a[:3]), a[:1] == "a", {a[:1]: 1}["a"], {"é": 2}[a[1]], {"\u20ac"} == {a[2]}, a[3:] in {"😀"}, a[0] is not None, hash(a[:1]) == hash("a"), hash(a[1:2]) == hash("\xe9"), a[:1].isascii(), a.isascii())
print("\ud83d" + "\ude00" == "😀", len("\ud83d" + "\ude00"), "😀" > "\uffff", "\ud800" < "\ue000", "😀".encode("utf-16-le"), ascii("\ud83d\ude00".encode("utf-16-le", "surrogatepass").decode("utf-16-le")))
told("encode lone", lambda: "\ud83d".encode())
told("print form", lambda: repr("\ud800é😀\u200b\x85"))
told("chr", lambda: [chr(n) for n in (0, 127, 128, 255, 256, 0xD800, 0xFFFF, 0x10000, 0x10FFFF)])
told("chr big", lambda: chr(0x110000))
told("chr negative", lambda: chr(-1))
told("chr huge", lambda: chr(10**20))
told("ord", lambda: [ord(c) for c in "\x00\x7f\x80ÿĀ\ud800\uffff😀\U0010ffff"])
told("ord two", lambda: ord("ab"))
told("ord pair", lambda: ord("\ud83d\ude00"))
told("ord none", lambda: ord(""))
told("ord bytes", lambda: ord(b"\xff"))
told("ord int", lambda: ord(5))
for t in (NARROW, LATIN, WIDE, FULL):
    for i in (6, -7, 10**30, -(10**30), 1.0, "1", None, True):
        told(f"{ascii(t)}[{i}]", lambda: t[i])
for i in range(-7, 8, 3):
    print([[ascii(t[i:j]) for j in range(-7, 8, 4)] for t in (WIDE, FULL)])
for s in (1, 2, 3, -1, -2, 10**20, -(10**20)):
    print(s, [ascii(t[::s]) for t in (LATIN, WIDE, FULL)], [ascii(t[4:1:s]) for t in (WIDE, FULL)])
text = ""
for i, c in enumerate("abéc€d😀e" * 3):
    text += c
    text = text[1:] if i % 4 == 3 else text
    if i % 6 == 5:
        print(len(text), ascii(text))
print(ascii("é".join(["a", "€", "😀"])), ascii(FULL.center(12, "é")), ascii(FULL.zfill(9)), ascii(WIDE.ljust(8, "😀")), ascii(FULL.partition("🎉")), ascii(FULL.split("😀")), ascii(WIDE.rsplit("€", 1)), ascii(FULL.translate({ord("😀"): "x", ord("b"): None, ord("c"): "€€"})), ascii(FULL.expandtabs()), ascii("😀\t€\té".expandtabs(4)), ascii("a😀\né€\r\nb\u2028c\x85d".splitlines(True)))

#> 'abcdef' 6 'fedcba' 'bcde' 'ace' 'ef' 'ab' ["'a'", "'b'", "'c'"] 'f' 'a' 'abcdef'
#> 'a\xe9\xee\xf5\xfc\xf1' 6 '\xf1\xfc\xf5\xee\xe9a' '\xe9\xee\xf5\xfc' 'a\xee\xfc' '\xfc\xf1' 'a\xe9' ["'a'", "'\\xe9'", "'\\xee'"] '\xfc' 'a' 'a\xe9\xee\xf1\xf5\xfc'
#> 'a\xe9\u20ac\u3042\u4e2d\u03a9' 6 '\u03a9\u4e2d\u3042\u20ac\xe9a' '\xe9\u20ac\u3042\u4e2d' 'a\u20ac\u4e2d' '\u4e2d\u03a9' 'a\xe9' ["'a'", "'\\xe9'", "'\\u20ac'"] '\u4e2d' 'a' 'a\xe9\u03a9\u20ac\u3042\u4e2d'
#> 'a\U0001f600b\U0001f389c\U0001d4b3' 6 '\U0001d4b3c\U0001f389b\U0001f600a' '\U0001f600b\U0001f389c' 'abc' 'c\U0001d4b3' 'a\U0001f600' ["'a'", "'\\U0001f600'", "'b'"] '\U0001f600' 'a' 'abc\U0001d4b3\U0001f389\U0001f600'
#> '' 0 '' '' '' '' '' [] '' '' ''
#> 'x' 1 'x' '' 'x' 'x' 'x' ["'x'"] 'x' 'x' 'x'
#> '\xe9' 1 '\xe9' '' '\xe9' '\xe9' '\xe9' ["'\\xe9'"] '\xe9' '\xe9' '\xe9'
#> '\u20ac' 1 '\u20ac' '' '\u20ac' '\u20ac' '\u20ac' ["'\\u20ac'"] '\u20ac' '\u20ac' '\u20ac'
#> '\U0001f600' 1 '\U0001f600' '' '\U0001f600' '\U0001f600' '\U0001f600' ["'\\U0001f600'"] '\U0001f600' '\U0001f600' '\U0001f600'
#> '\ud83d\ude00' 2 '\ude00\ud83d' '' '\ud83d' '\ud83d\ude00' '\ud83d\ude00' ["'\\ud83d'", "'\\ude00'"] '\ude00' '\ud83d' '\ud83d\ude00'
#> 'a\x00b' 3 'b\x00a' '\x00' 'ab' '\x00b' 'a\x00' ["'a'", "'\\x00'", "'b'"] 'b' '\x00' '\x00ab'
#> '\U0010ffff\uffff\xff\x7f' 4 '\x7f\xff\uffff\U0010ffff' '\uffff\xff' '\U0010ffff\xff' '\xff\x7f' '\U0010ffff\uffff' ["'\\U0010ffff'", "'\\uffff'", "'\\xff'"] '\U0010ffff' '\x7f' '\x7f\xff\uffff\U0010ffff'
#> 'abcdefabcdef' 12 2 True True 'bcdef' '' False | 'abcdefzabcdef' 13 2 True True 'zbcdef' 'z' False | 'abcdef\xe9abcdef' 13 2 True True '\xe9bcdef' '\xe9' False | 'abcdef\u20acabcdef' 13 2 True True '\u20acbcdef' '\u20ac' False | 'abcdef\U0001f600abcdef' 13 2 True True '\U0001f600bcdef' '\U0001f600' False | 
#> 'a\xe9\xee\xf5\xfc\xf1a\xe9\xee\xf5\xfc\ 12 2 True True '\xe9\xee\xf5\xfc\xf1' '' False | 'a\xe9\xee\xf5\xfc\xf1za\xe9\xee\xf5\xfc 13 2 True True 'z\xe9\xee\xf5\xfc\xf1' 'z' False | 'a\xe9\xee\xf5\xfc\xf1\xe9a\xe9\xee\xf5\ 13 2 True True '\xe9\xe9\xee\xf5\xfc\xf1' '\xe9' False | 'a\xe9\xee\xf5\xfc\xf1\u20aca\xe9\xee\xf 13 2 True True '\u20ac\xe9\xee\xf5\xfc\xf1' '\u20ac' False | 'a\xe9\xee\xf5\xfc\xf1\U0001f600a\xe9\xe 13 2 True True '\U0001f600\xe9\xee\xf5\xfc\xf '\U0001f600' False | 
#> 'a\xe9\u20ac\u3042\u4e2d\u03a9a\xe9\u20a 12 2 True True '\xe9\u20ac\u3042\u4e2d\u03a9' '' False | 'a\xe9\u20ac\u3042\u4e2d\u03a9za\xe9\u20 13 2 True True 'z\xe9\u20ac\u3042\u4e2d\u03a9 'z' False | 'a\xe9\u20ac\u3042\u4e2d\u03a9\xe9a\xe9\ 13 2 True True '\xe9\xe9\u20ac\u3042\u4e2d\u0 '\xe9' False | 'a\xe9\u20ac\u3042\u4e2d\u03a9\u20aca\xe 13 2 True True '\u20ac\xe9\u20ac\u3042\u4e2d\ '\u20ac' False | 'a\xe9\u20ac\u3042\u4e2d\u03a9\U0001f600 13 2 True True '\U0001f600\xe9\u20ac\u3042\u4 '\U0001f600' False | 
#> 'a\U0001f600b\U0001f389c\U0001d4b3a\U000 12 2 True True '\U0001f600b\U0001f389c\U0001d '' False | 'a\U0001f600b\U0001f389c\U0001d4b3za\U00 13 2 True True 'z\U0001f600b\U0001f389c\U0001 'z' False | 'a\U0001f600b\U0001f389c\U0001d4b3\xe9a\ 13 2 True True '\xe9\U0001f600b\U0001f389c\U0 '\xe9' False | 'a\U0001f600b\U0001f389c\U0001d4b3\u20ac 13 2 True True '\u20ac\U0001f600b\U0001f389c\ '\u20ac' False | 'a\U0001f600b\U0001f389c\U0001d4b3\U0001 13 2 True True '\U0001f600\U0001f600b\U0001f3 '\U0001f600' False | 
#> '' 0 - True True '' '' False | 'z' 1 - True True '' 'z' False | '\xe9' 1 - True True '' '\xe9' False | '\u20ac' 1 - True True '' '\u20ac' False | '\U0001f600' 1 - True True '' '\U0001f600' False | 
#> 'xx' 2 2 True True 'x' '' False | 'xzx' 3 2 True True 'x' 'z' False | 'x\xe9x' 3 2 True True 'x' '\xe9' False | 'x\u20acx' 3 2 True True 'x' '\u20ac' False | 'x\U0001f600x' 3 2 True True 'x' '\U0001f600' False | 
#> '\xe9\xe9' 2 2 True True '\xe9' '' False | '\xe9z\xe9' 3 2 True True '\xe9' 'z' True | '\xe9\xe9\xe9' 3 3 True True '\xe9' '\xe9' False | '\xe9\u20ac\xe9' 3 2 True True '\xe9' '\u20ac' False | '\xe9\U0001f600\xe9' 3 2 True True '\xe9' '\U0001f600' False | 
#> '\u20ac\u20ac' 2 2 True True '\u20ac' '' False | '\u20acz\u20ac' 3 2 True True '\u20ac' 'z' True | '\u20ac\xe9\u20ac' 3 2 True True '\u20ac' '\xe9' True | '\u20ac\u20ac\u20ac' 3 3 True True '\u20ac' '\u20ac' False | '\u20ac\U0001f600\u20ac' 3 2 True True '\u20ac' '\U0001f600' False | 
#> '\U0001f600\U0001f600' 2 2 True True '\U0001f600' '' False | '\U0001f600z\U0001f600' 3 2 True True '\U0001f600' 'z' True | '\U0001f600\xe9\U0001f600' 3 2 True True '\U0001f600' '\xe9' True | '\U0001f600\u20ac\U0001f600' 3 2 True True '\U0001f600' '\u20ac' True | '\U0001f600\U0001f600\U0001f600' 3 3 True True '\U0001f600' '\U0001f600' False | 
#> '\ud83d\ude00\ud83d\ude00' 4 2 True True '\ud83d\ude00' '' False | '\ud83d\ude00z\ud83d\ude00' 5 2 True True '\ud83d\ude00' 'z' True | '\ud83d\ude00\xe9\ud83d\ude00' 5 2 True True '\ud83d\ude00' '\xe9' True | '\ud83d\ude00\u20ac\ud83d\ude00' 5 2 True True '\ud83d\ude00' '\u20ac' True | '\ud83d\ude00\U0001f600\ud83d\ude00' 5 2 True True '\ud83d\ude00' '\U0001f600' False | 
#> 'a\x00ba\x00b' 6 2 True True '\x00b' '' False | 'a\x00bza\x00b' 7 2 True True 'z\x00b' 'z' False | 'a\x00b\xe9a\x00b' 7 2 True True '\xe9\x00b' '\xe9' False | 'a\x00b\u20aca\x00b' 7 2 True True '\u20ac\x00b' '\u20ac' False | 'a\x00b\U0001f600a\x00b' 7 2 True True '\U0001f600\x00b' '\U0001f600' False | 
#> '\U0010ffff\uffff\xff\x7f\U0010ffff\ufff 8 2 True True '\U0010ffff\uffff\xff\x7f' '' False | '\U0010ffff\uffff\xff\x7fz\U0010ffff\uff 9 2 True True '\U0010ffff\uffff\xff\x7f' 'z' True | '\U0010ffff\uffff\xff\x7f\xe9\U0010ffff\ 9 2 True True '\U0010ffff\uffff\xff\x7f' '\xe9' True | '\U0010ffff\uffff\xff\x7f\u20ac\U0010fff 9 2 True True '\U0010ffff\uffff\xff\x7f' '\u20ac' True | '\U0010ffff\uffff\xff\x7f\U0001f600\U001 9 2 True True '\U0010ffff\uffff\xff\x7f' '\U0001f600' True | 
#> 'a' 'a\xe9' 'a\xe9\u20ac' True 1 2 True True True True True True False
#> False 2 True True b'=\xd8\x00\xde' '\U0001f600'
#> encode lone !! UnicodeEncodeError 'utf-8' codec can't encode character '\ud83d' in position 0: surrogates not allowed
#> print form -> "'\\ud800\xe9\U0001f600\\u200b\\x85'"
#> chr -> ['\x00', '\x7f', '\x80', '\xff', '\u0100', '\ud800', '\uffff', '\U00010000', '\U0010ffff']
#> chr big !! ValueError chr() arg not in range(0x110000)
#> chr negative !! ValueError chr() arg not in range(0x110000)
#> chr huge !! OverflowError Python int too large to convert to C int
#> ord -> [0, 127, 128, 255, 256, 55296, 65535, 128512, 1114111]
#> ord two !! TypeError ord() expected a character, but string of length 2 found
#> ord pair !! TypeError ord() expected a character, but string of length 2 found
#> ord none !! TypeError ord() expected a character, but string of length 0 found
#> ord bytes -> 255
#> ord int !! TypeError ord() expected string of length 1, but int found
#> 'abcdef'[6] !! IndexError string index out of range
#> 'abcdef'[-7] !! IndexError string index out of range
#> 'abcdef'[1000000000000000000000000000000] !! IndexError cannot fit 'int' into an index-sized integer
#> 'abcdef'[-1000000000000000000000000000000] !! IndexError cannot fit 'int' into an index-sized integer
#> 'abcdef'[1.0] !! TypeError string indices must be integers, not 'float'
#> 'abcdef'[1] !! TypeError string indices must be integers, not 'str'
#> 'abcdef'[None] !! TypeError string indices must be integers, not 'NoneType'
#> 'abcdef'[True] -> 'b'
#> 'a\xe9\xee\xf5\xfc\xf1'[6] !! IndexError string index out of range
#> 'a\xe9\xee\xf5\xfc\xf1'[-7] !! IndexError string index out of range
#> 'a\xe9\xee\xf5\xfc\xf1'[1000000000000000000000000000000] !! IndexError cannot fit 'int' into an index-sized integer
#> 'a\xe9\xee\xf5\xfc\xf1'[-1000000000000000000000000000000] !! IndexError cannot fit 'int' into an index-sized integer
#> 'a\xe9\xee\xf5\xfc\xf1'[1.0] !! TypeError string indices must be integers, not 'float'
#> 'a\xe9\xee\xf5\xfc\xf1'[1] !! TypeError string indices must be integers, not 'str'
#> 'a\xe9\xee\xf5\xfc\xf1'[None] !! TypeError string indices must be integers, not 'NoneType'
#> 'a\xe9\xee\xf5\xfc\xf1'[True] -> '\xe9'
#> 'a\xe9\u20ac\u3042\u4e2d\u03a9'[6] !! IndexError string index out of range
#> 'a\xe9\u20ac\u3042\u4e2d\u03a9'[-7] !! IndexError string index out of range
#> 'a\xe9\u20ac\u3042\u4e2d\u03a9'[1000000000000000000000000000000] !! IndexError cannot fit 'int' into an index-sized integer
#> 'a\xe9\u20ac\u3042\u4e2d\u03a9'[-1000000000000000000000000000000] !! IndexError cannot fit 'int' into an index-sized integer
#> 'a\xe9\u20ac\u3042\u4e2d\u03a9'[1.0] !! TypeError string indices must be integers, not 'float'
#> 'a\xe9\u20ac\u3042\u4e2d\u03a9'[1] !! TypeError string indices must be integers, not 'str'
#> 'a\xe9\u20ac\u3042\u4e2d\u03a9'[None] !! TypeError string indices must be integers, not 'NoneType'
#> 'a\xe9\u20ac\u3042\u4e2d\u03a9'[True] -> '\xe9'
#> 'a\U0001f600b\U0001f389c\U0001d4b3'[6] !! IndexError string index out of range
#> 'a\U0001f600b\U0001f389c\U0001d4b3'[-7] !! IndexError string index out of range
#> 'a\U0001f600b\U0001f389c\U0001d4b3'[1000000000000000000000000000000] !! IndexError cannot fit 'int' into an index-sized integer
#> 'a\U0001f600b\U0001f389c\U0001d4b3'[-1000000000000000000000000000000] !! IndexError cannot fit 'int' into an index-sized integer
#> 'a\U0001f600b\U0001f389c\U0001d4b3'[1.0] !! TypeError string indices must be integers, not 'float'
#> 'a\U0001f600b\U0001f389c\U0001d4b3'[1] !! TypeError string indices must be integers, not 'str'
#> 'a\U0001f600b\U0001f389c\U0001d4b3'[None] !! TypeError string indices must be integers, not 'NoneType'
#> 'a\U0001f600b\U0001f389c\U0001d4b3'[True] -> '\U0001f600'
#> [["''", "'a\\xe9\\u20ac'", "'a'", "'a\\xe9\\u20ac\\u3042\\u4e2d'"], ["''", "'a\\U0001f600b'", "'a'", "'a\\U0001f600b\\U0001f389c'"]]
#> [["''", "'\\u20ac'", "''", "'\\u20ac\\u3042\\u4e2d'"], ["''", "'b'", "''", "'b\\U0001f389c'"]]
#> [["''", "''", "''", "''"], ["''", "''", "''", "''"]]
#> [["''", "'\\u20ac'", "''", "'\\u20ac\\u3042\\u4e2d'"], ["''", "'b'", "''", "'b\\U0001f389c'"]]
#> [["''", "''", "''", "''"], ["''", "''", "''", "''"]]
#> 1 ["'a\\xe9\\xee\\xf5\\xfc\\xf1'", "'a\\xe9\\u20ac\\u3042\\u4e2d\\u03a9'", "'a\\U0001f600b\\U0001f389c\\U0001d4b3'"] ["''", "''"]
#> 2 ["'a\\xee\\xfc'", "'a\\u20ac\\u4e2d'", "'abc'"] ["''", "''"]
#> 3 ["'a\\xf5'", "'a\\u3042'", "'a\\U0001f389'"] ["''", "''"]
#> -1 ["'\\xf1\\xfc\\xf5\\xee\\xe9a'", "'\\u03a9\\u4e2d\\u3042\\u20ac\\xe9a'", "'\\U0001d4b3c\\U0001f389b\\U0001f600a'"] ["'\\u4e2d\\u3042\\u20ac'", "'c\\U0001f389b'"]
#> -2 ["'\\xf1\\xf5\\xe9'", "'\\u03a9\\u3042\\xe9'", "'\\U0001d4b3\\U0001f389\\U0001f600'"] ["'\\u4e2d\\u20ac'", "'cb'"]
#> 100000000000000000000 ["'a'", "'a'", "'a'"] ["''", "''"]
#> -100000000000000000000 ["'\\xf1'", "'\\u03a9'", "'\\U0001d4b3'"] ["'\\u4e2d'", "'c'"]
#> 5 'b\xe9c\u20acd'
#> 9 'c\u20acd\U0001f600eab\xe9c'
#> 14 '\u20acd\U0001f600eab\xe9c\u20acd\U0001f600eab'
#> 18 '\U0001f600eab\xe9c\u20acd\U0001f600eab\xe9c\u20acd\U0001f600e'
#> 'a\xe9\u20ac\xe9\U0001f600' '\xe9\xe9\xe9a\U0001f600b\U0001f389c\U0001d4b3\xe9\xe9\xe9' '000a\U0001f600b\U0001f389c\U0001d4b3' 'a\xe9\u20ac\u3042\u4e2d\u03a9\U0001f600\U0001f600' ('a\U0001f600b', '\U0001f389', 'c\U0001d4b3') ['a', 'b\U0001f389c\U0001d4b3'] ['a\xe9', '\u3042\u4e2d\u03a9'] 'ax\U0001f389\u20ac\u20ac\U0001d4b3' 'a\U0001f600b\U0001f389c\U0001d4b3' '\U0001f600   \u20ac   \xe9' ['a\U0001f600\n', '\xe9\u20ac\r\n', 'b\u2028', 'c\x85', 'd']
