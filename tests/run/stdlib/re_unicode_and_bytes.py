# Kinds of characters, letters without regard to case, and bytes.
import re

text = "aZ_09 é\u0130\u0131\u017f\u212a\u00b5\u03bc\u1e9e\u00df \u00a0\u2003\u0661\u00b2\u216b\u4e2d\U0001d7d8\u0301\u2028\x1c\x85"
for pattern in (r"\w", r"\W", r"\d", r"\D", r"\s", r"\S", r"[\w]", r"[^\w]", r"[^\s\d]"):
    for flags in (0, re.A):
        print(pattern, int(flags), ascii("".join(re.findall(pattern, text, flags))))
print([m.start() for m in re.finditer(r"\b", "é a\u4e2d, ß")], [m.start() for m in re.finditer(r"\b", "é a\u4e2d, ß", re.A)])

print("-- case")
letters = "iI\u0130\u0131 sS\u017f kK\u212a \u00b5\u03bc\u039c \u00e5\u00c5\u212b \u03c9\u03a9\u2126 \u00df\u1e9e \u03c3\u03c2\u03a3 \ufb05\ufb06 \u0434\u0414\u1c81 \u01c4\u01c5\u01c6 \u1fb3\u1fbc"
for a in letters.replace(" ", ""):
    same = [ascii(b) for b in letters if re.fullmatch(re.escape(a), b, re.I)]
    in_set = [ascii(b) for b in letters if re.fullmatch("[%s!]" % a, b, re.I)]
    not_in = [b for b in letters if re.fullmatch("[^%s]" % a, b, re.I)]
    print(ascii(a), *same, same == in_set, len(same) + len(not_in) == len(letters))
print(re.findall("[a-z]", "aZ\u017f\u212a\u0130\u0131é", re.I) == list("aZ\u017f\u212a\u0130\u0131"), re.findall("[a-z]", "aZ\u017f\u212aé", re.I | re.A))
print(re.findall("[\u00e0-\u00ff]", "\u00c0\u00e0\u00d7\u0178\u212b", re.I), re.findall("[^\u00e0-\u00ff]", "\u00c0\u0178x", re.I))
print(re.match(r"(.)\1", "aA", re.I), re.match(r"(.)\1", "\u03c3\u03a3", re.I), re.match(r"(.)\1", "\u03c3\u03c2", re.I), re.match(r"(.)\1", "\u00e9\u00c9", re.I | re.A))
print(re.findall("é", "éÉ", re.I), re.findall("é", "éÉ", re.I | re.A), re.findall("(?a:é)É", "ÉÉ éé", re.I))
print(re.sub("(?i)STRASSE|straße", "x", "Straße STRASSE Strasse"))

print("-- wide text")
print(re.search("中+", "a中中b").span(), re.findall(".", "é中\U0001f600"), re.split("中", "a中b"), re.sub("\U0001f600", "!", "a\U0001f600b"))
print(re.search("a", "\U0001f600a").span(), re.search("\U0001f600", "abc"), re.search("[^a]", "aa中").span(), re.search("中", "abc é"))
print(ascii(re.findall("[\ud800-\udfff]", "a\ud800b\udfff")), re.findall("x.y", "x\U0001f600y x中y xéy xay"))
print([m.group() for m in re.finditer(r"[^\W\d_]+", "héllo wörld 中文 123")])

print("-- bytes")
print(re.match(rb"\w+", b"abc\xe9"), re.findall(rb"\d", b"1a2"), re.sub(b"a", b"b", b"banana"), re.sub(rb"(a)", rb"<\1>", b"xa"))
print(re.split(b",", b"a,b"), re.compile(b"A", re.I).findall(b"aA"), re.compile(rb"[\x80-\xff]+").search(b"a\x80\xffb").span())
print(re.findall(rb"\w", b"a\xe9_", re.L), re.findall(b"[a-z\xe9]", b"A\xc9\xe9", re.I), re.compile(b"a", re.L | re.I).match(b"A"))
print(re.match(b"a", bytearray(b"abc")), re.match(b"a+", bytearray(b"aab")).group(), re.sub(b"a", b"x", bytearray(b"aab")), re.escape(b"a.b\0"))
print(re.compile(rb"(?P<n>\xe9)").match(b"\xe9").groupdict(), re.compile(b"a").pattern, re.compile(b"a", re.A).flags, re.compile(b"(?i)a").flags)
print(re.sub(b"a", lambda m: m[0] * 2, b"ba"), re.findall(b"(?s).", b"\n\xff"), re.match(b".", b"\n"), re.fullmatch(rb"\s+", b" \t\n\r\f\v"))
print(re.match(rb"\x41\101\n", b"AA\n"), re.sub(b"(a)", rb"\g<1>\101\n", b"a"), re.match(b"\\\xe9", b"\xe9"))

#> \w 0 'aZ_09\xe9\u0130\u0131\u017f\u212a\xb5\u03bc\u1e9e\xdf\u0661\xb2\u216b\u4e2d\U0001d7d8'
#> \w 256 'aZ_09'
#> \W 0 '  \xa0\u2003\u0301\u2028\x1c\x85'
#> \W 256 ' \xe9\u0130\u0131\u017f\u212a\xb5\u03bc\u1e9e\xdf \xa0\u2003\u0661\xb2\u216b\u4e2d\U0001d7d8\u0301\u2028\x1c\x85'
#> \d 0 '09\u0661\U0001d7d8'
#> \d 256 '09'
#> \D 0 'aZ_ \xe9\u0130\u0131\u017f\u212a\xb5\u03bc\u1e9e\xdf \xa0\u2003\xb2\u216b\u4e2d\u0301\u2028\x1c\x85'
#> \D 256 'aZ_ \xe9\u0130\u0131\u017f\u212a\xb5\u03bc\u1e9e\xdf \xa0\u2003\u0661\xb2\u216b\u4e2d\U0001d7d8\u0301\u2028\x1c\x85'
#> \s 0 '  \xa0\u2003\u2028\x1c\x85'
#> \s 256 '  '
#> \S 0 'aZ_09\xe9\u0130\u0131\u017f\u212a\xb5\u03bc\u1e9e\xdf\u0661\xb2\u216b\u4e2d\U0001d7d8\u0301'
#> \S 256 'aZ_09\xe9\u0130\u0131\u017f\u212a\xb5\u03bc\u1e9e\xdf\xa0\u2003\u0661\xb2\u216b\u4e2d\U0001d7d8\u0301\u2028\x1c\x85'
#> [\w] 0 'aZ_09\xe9\u0130\u0131\u017f\u212a\xb5\u03bc\u1e9e\xdf\u0661\xb2\u216b\u4e2d\U0001d7d8'
#> [\w] 256 'aZ_09'
#> [^\w] 0 '  \xa0\u2003\u0301\u2028\x1c\x85'
#> [^\w] 256 ' \xe9\u0130\u0131\u017f\u212a\xb5\u03bc\u1e9e\xdf \xa0\u2003\u0661\xb2\u216b\u4e2d\U0001d7d8\u0301\u2028\x1c\x85'
#> [^\s\d] 0 'aZ_\xe9\u0130\u0131\u017f\u212a\xb5\u03bc\u1e9e\xdf\xb2\u216b\u4e2d\u0301'
#> [^\s\d] 256 'aZ_\xe9\u0130\u0131\u017f\u212a\xb5\u03bc\u1e9e\xdf\xa0\u2003\u0661\xb2\u216b\u4e2d\U0001d7d8\u0301\u2028\x1c\x85'
#> [0, 1, 2, 4, 6, 7] [2, 3]
#> -- case
#> 'i' 'i' 'I' '\u0130' '\u0131' True True
#> 'I' 'i' 'I' '\u0130' '\u0131' True True
#> '\u0130' 'i' 'I' '\u0130' '\u0131' True True
#> '\u0131' 'i' 'I' '\u0130' '\u0131' True True
#> 's' 's' 'S' '\u017f' True True
#> 'S' 's' 'S' '\u017f' True True
#> '\u017f' 's' 'S' '\u017f' True True
#> 'k' 'k' 'K' '\u212a' True True
#> 'K' 'k' 'K' '\u212a' True True
#> '\u212a' 'k' 'K' '\u212a' True True
#> '\xb5' '\xb5' '\u03bc' '\u039c' True True
#> '\u03bc' '\xb5' '\u03bc' '\u039c' True True
#> '\u039c' '\xb5' '\u03bc' '\u039c' True True
#> '\xe5' '\xe5' '\xc5' '\u212b' True True
#> '\xc5' '\xe5' '\xc5' '\u212b' True True
#> '\u212b' '\xe5' '\xc5' '\u212b' True True
#> '\u03c9' '\u03c9' '\u03a9' '\u2126' True True
#> '\u03a9' '\u03c9' '\u03a9' '\u2126' True True
#> '\u2126' '\u03c9' '\u03a9' '\u2126' True True
#> '\xdf' '\xdf' '\u1e9e' True True
#> '\u1e9e' '\xdf' '\u1e9e' True True
#> '\u03c3' '\u03c3' '\u03c2' '\u03a3' True True
#> '\u03c2' '\u03c3' '\u03c2' '\u03a3' True True
#> '\u03a3' '\u03c3' '\u03c2' '\u03a3' True True
#> '\ufb05' '\ufb05' '\ufb06' True True
#> '\ufb06' '\ufb05' '\ufb06' True True
#> '\u0434' '\u0434' '\u0414' '\u1c81' True True
#> '\u0414' '\u0434' '\u0414' '\u1c81' True True
#> '\u1c81' '\u0434' '\u0414' '\u1c81' True True
#> '\u01c4' '\u01c4' '\u01c5' '\u01c6' True True
#> '\u01c5' '\u01c4' '\u01c5' '\u01c6' True True
#> '\u01c6' '\u01c4' '\u01c5' '\u01c6' True True
#> '\u1fb3' '\u1fb3' '\u1fbc' True True
#> '\u1fbc' '\u1fb3' '\u1fbc' True True
#> True ['a', 'Z']
#> ['À', 'à', 'Ÿ', 'Å'] ['x']
#> <re.Match object; span=(0, 2), match='aA'> <re.Match object; span=(0, 2), match='σΣ'> None None
#> ['é', 'É'] ['é'] ['éé']
#> x x x
#> -- wide text
#> (1, 3) ['é', '中', '😀'] ['a', 'b'] a!b
#> (1, 2) None (2, 3) None
#> ['\ud800', '\udfff'] ['x😀y', 'x中y', 'xéy', 'xay']
#> ['héllo', 'wörld', '中文']
#> -- bytes
#> <re.Match object; span=(0, 3), match=b'abc'> [b'1', b'2'] b'bbnbnb' b'x<a>'
#> [b'a', b'b'] [b'a', b'A'] (1, 3)
#> [b'a', b'_'] [b'A', b'\xe9'] <re.Match object; span=(0, 1), match=b'A'>
#> <re.Match object; span=(0, 1), match=b'a'> b'aa' b'xxb' b'a\\.b\x00'
#> {'n': b'\xe9'} b'a' 256 2
#> b'baa' [b'\n', b'\xff'] None <re.Match object; span=(0, 6), match=b' \t\n\r\x0c\x0b'>
#> <re.Match object; span=(0, 3), match=b'AA\n'> b'aA\n' <re.Match object; span=(0, 1), match=b'\xe9'>
