# Characters beyond ASCII and beyond 16 bits: length, case, escapes, comparison.
texts = ["héllo", "日本語", "🎉🎊", "a\u0301", "Ω≈ç√", "\U0001F600x"]
for t in texts:
    print(t, len(t), t[0], t[-1], t[::-1], [hex(ord(c)) for c in t])
print("日本語"[1:], "🎉a🎊"[1], "🎉a🎊".index("a"), "x🎉y".split("🎉"), "🎉" * 3)
print("é" == "e\u0301", len("e\u0301"), "é" < "z", "z" < "日", "日" < "🎉")
print(repr("é"), repr("\x80"), repr("\u200b"), repr("\ud800"), repr("🎉"), ascii("é日🎉"))
print("ÀÉ".lower(), "straße".upper(), "ﬁ".upper(), "ŉ".upper(), "Σίσυφος".upper(), "ΣΊΣΥΦΟΣ".lower(), "ß".title())
print("İI".lower(), "ıi".upper(), "ǆ".title(), "ÿ".upper(), "µ".upper())
print("é".isalpha(), "日".isalpha(), "Ⅷ".isnumeric(), "٣".isdigit(), int("٣٤"), "½".isdecimal(), "ª".isalpha(), "\u00a0".isspace())
print("日本".encode(), "🎉".encode("utf-8"), "é".encode("utf-16-le"), b"\xe6\x97\xa5".decode(), "é".encode("latin-1"))
for attempt in (lambda: b"\xff".decode(), lambda: b"\xe6\x97".decode(), lambda: "é".encode("ascii"), lambda: "\ud800".encode(), lambda: "日".encode("latin-1"), lambda: b"abc".decode("nope")):
    try:
        attempt()
    except (UnicodeError, LookupError) as error:
        print(type(error).__name__, error)
print(b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode("utf-8", "ignore"), b"\xe9".decode("latin-1"))
print("aé日🎉".center(10, "·"), "日本".ljust(5, "*"), f"{'é':>4}|{'🎉':^5}|")
naïve = "identifiers may be unicode"
été = lambda ñ: ñ * 2
print(naïve, été(4))
print(sorted(["é", "e", "z", "a", "É"]), max("aé日"), min("🎉日"))
print("é" in "café", "café".find("é"), "café".replace("é", "e"), "café".count("é"), "日本日本".rfind("日"))
print({"é": 1}["\u00e9"], hash("日") == hash("日"), len({"a", "é", "e\u0301"}))
print(chr(0x1F600), ord("🎉"), chr(0x10FFFF) == "\U0010ffff", "\N{SNOWMAN}", "\u0041\x42")
print("a\u2028b\x85c\x1cd".splitlines(), "a\u00a0b\u3000c".split(), "\u3000x\u3000".strip())
print("".join(chr(c) for c in range(0x3b1, 0x3c9)), [c for c in "añb" if c.isascii()])
print("tschüß".casefold() == "TSCHÜSS".casefold(), "K".lower() == "k", "Å".lower() == "å")
print("%s %5s|" % ("日", "é"), "{:日>5}".format("x"), "日".zfill(3), "é".expandtabs())
print("\r\n".encode(), "quote\"s 'both'".__repr__(), repr("\\"), repr("\t\n\r\x00\x7f"))

#> héllo 5 h o olléh ['0x68', '0xe9', '0x6c', '0x6c', '0x6f']
#> 日本語 3 日 語 語本日 ['0x65e5', '0x672c', '0x8a9e']
#> 🎉🎊 2 🎉 🎊 🎊🎉 ['0x1f389', '0x1f38a']
#> á 2 a ́ ́a ['0x61', '0x301']
#> Ω≈ç√ 4 Ω √ √ç≈Ω ['0x3a9', '0x2248', '0xe7', '0x221a']
#> 😀x 2 😀 x x😀 ['0x1f600', '0x78']
#> 本語 a 1 ['x', 'y'] 🎉🎉🎉
#> False 2 False True True
#> 'é' '\x80' '\u200b' '\ud800' '🎉' '\xe9\u65e5\U0001f389'
#> àé STRASSE FI ʼN ΣΊΣΥΦΟΣ σίσυφος Ss
#> i̇i II ǅ Ÿ Μ
#> True True True True 34 False True True
#> b'\xe6\x97\xa5\xe6\x9c\xac' b'\xf0\x9f\x8e\x89' b'\xe9\x00' 日 b'\xe9'
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#> UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
#> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#> UnicodeEncodeError 'latin-1' codec can't encode character '\u65e5' in position 0: ordinal not in range(256)
#> LookupError unknown encoding: nope
#> a�b ab é
#> ···aé日🎉··· 日本***    é|  🎉  |
#> identifiers may be unicode 8
#> ['a', 'e', 'z', 'É', 'é'] 日 日
#> True 3 cafe 1 2
#> 1 True 3
#> 😀 127881 True ☃ AB
#> ['a', 'b', 'c', 'd'] ['a', 'b', 'c'] x
#> αβγδεζηθικλμνξοπρςστυφχψ ['a', 'b']
#> True True True
#> 日     é| 日日日日x 00日 é
#> b'\r\n' 'quote"s \'both\'' '\\' '\t\n\r\x00\x7f'
